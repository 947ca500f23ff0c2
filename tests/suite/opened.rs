//! Headers of files, made from the tensors of real models (`tests/cases/open/`), and hostile ones.

use rooftop_core::Scenario;
use rooftop_core::catalog::{Record as _, Runtime};
use rooftop_open::{Format, entry, open};
use rooftop_tests::files;
use serde::Deserialize;
use serde_json::{Map, Value};
use std::fs;
use std::time::Instant;

/// What real files of a model list: name, dimensions, number of the type, and layers. Its sums were added up elsewhere.
#[derive(Deserialize)]
struct Inventory {
    id: String,
    arch: String,
    params: u64,
    bytes: u64,
    kv: Map<String, Value>,
    tensors: Vec<(String, Vec<u64>, u32, String)>,
}

fn inventories() -> Vec<Inventory> {
    let folder = files::root().join("tests/cases/open");
    let all = files::files(&folder, "json").unwrap();
    all.iter().map(|path| serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap()).collect()
}

fn text(out: &mut Vec<u8>, text: &str) {
    out.extend((text.len() as u64).to_le_bytes());
    out.extend(text.as_bytes());
}

fn key(out: &mut Vec<u8>, name: &str, value: &Value) {
    text(out, name);
    match value {
        Value::String(value) => {
            out.extend(8_u32.to_le_bytes());
            text(out, value);
        }
        Value::Array(values) => {
            out.extend(9_u32.to_le_bytes());
            out.extend(6_u32.to_le_bytes());
            out.extend((values.len() as u64).to_le_bytes());
            for value in values {
                let number = value.as_f64().or(value.as_bool().map(|yes| f64::from(u8::from(yes))));
                out.extend((number.unwrap_or(0.0) as f32).to_le_bytes());
            }
        }
        Value::Bool(yes) => out.extend([7, 0, 0, 0, u8::from(*yes)]),
        value if value.is_u64() => {
            out.extend(4_u32.to_le_bytes());
            out.extend((value.as_u64().unwrap() as u32).to_le_bytes());
        }
        value => {
            out.extend(12_u32.to_le_bytes());
            out.extend(value.as_f64().unwrap().to_le_bytes());
        }
    }
}

/// "0-31", "0-2,4", or "-" for a tensor outside the layers.
fn layers(of: &str) -> Vec<Option<u32>> {
    if of == "-" {
        return vec![None];
    }
    let part = |part: &str| {
        let (from, to) = part.split_once('-').unwrap_or((part, part));
        (from.parse().unwrap()..=to.parse::<u32>().unwrap()).map(Some).collect::<Vec<_>>()
    };
    of.split(',').flat_map(part).collect()
}

/// The header of a GGUF file, with a vocabulary of so many words.
fn gguf(of: &Inventory, words: u64) -> Vec<u8> {
    let mut tensors = Vec::new();
    let (mut count, mut offset) = (0_u64, 0_u64);
    for (name, dimensions, kind, at) in &of.tensors {
        for layer in layers(at) {
            let name = layer.map_or(name.clone(), |layer| format!("blk.{layer}.{name}"));
            text(&mut tensors, &name);
            tensors.extend((dimensions.len() as u32).to_le_bytes());
            tensors.extend(dimensions.iter().flat_map(|length| length.to_le_bytes()));
            tensors.extend(kind.to_le_bytes());
            tensors.extend(offset.to_le_bytes());
            count += 1;
            offset += 32;
        }
    }
    let mut out = b"GGUF\x03\0\0\0".to_vec();
    out.extend(count.to_le_bytes());
    out.extend((of.kv.len() as u64 + 3).to_le_bytes());
    key(&mut out, "general.architecture", &Value::from(of.arch.clone()));
    key(&mut out, "general.name", &Value::from(of.id.clone()));
    text(&mut out, "tokenizer.ggml.tokens");
    out.extend([9, 0, 0, 0, 8, 0, 0, 0]);
    out.extend(words.to_le_bytes());
    for word in 0..words {
        text(&mut out, &format!("word{word}"));
    }
    for (name, value) in &of.kv {
        key(&mut out, &format!("{}.{name}", of.arch), value);
    }
    out.extend(tensors);
    out
}

#[test]
fn weights_are_exact_to_the_byte() {
    let all = inventories();
    assert!(all.len() >= 20);
    let mut others = Vec::new();
    for it in &all {
        let record = open(&gguf(it, 1000), None).unwrap_or_else(|refused| panic!("{}: {refused}", it.id));
        assert_eq!(record.weights_bytes, Some(it.bytes), "{}", it.id);
        assert_eq!(record.params, it.params, "{}", it.id);
        assert_eq!(record.architecture, it.arch, "{}", it.id);
        if record.model.as_deref() != Some(it.id.as_str()) {
            others.push(format!("{} is {:?}", it.id, record.model));
        }
        let loads = |id| Runtime::find("llama.cpp").unwrap().quantizations.contains(&id);
        assert!(record.quantization.is_some_and(loads), "{}: {:?}", it.id, record.quantization);
        // What was opened is a question like any other.
        let query = record.query().unwrap_or_else(|| panic!("{}: no question: {record:?}", it.id));
        let reading = Scenario::read_query(&query);
        assert!(reading.problems.is_empty(), "{}: {query}: {:?}", it.id, reading.problems);
        let weights = rooftop_core::estimate(&reading.scenario).memory.weights.gb() * 1e9;
        assert!((weights / it.bytes as f64 - 1.0).abs() < 0.02, "{}: {weights} of {}", it.id, it.bytes);
    }
    assert!(others.is_empty(), "{others:?}");
}

#[test]
fn a_model_that_is_not_known_is_described() {
    let mut it = inventories().into_iter().find(|it| it.id == "qwen3-32b").unwrap();
    it.kv.insert("embedding_length".to_owned(), Value::from(5248));
    let record = open(&gguf(&it, 10), None).unwrap();
    let model = record.model.clone().unwrap();
    assert!(model.starts_with("custom~params:"), "{model}");
    assert!(Scenario::read_query(&record.query().unwrap()).problems.is_empty());
}

/// Dimensions of Qwen's own configuration of Qwen3 8B.
#[test]
fn a_configuration_is_known_by_all_that_decides_its_size() {
    let opened = |width: u32, kv_heads: u32| {
        let config = format!(
            r#"{{"architectures":["Qwen3ForCausalLM"],"model_type":"qwen3","head_dim":128,"hidden_size":4096,
            "intermediate_size":{width},"max_position_embeddings":40960,"num_attention_heads":32,"num_hidden_layers":36,
            "num_key_value_heads":{kv_heads},"vocab_size":151936,"tie_word_embeddings":false}}"#
        );
        open(config.as_bytes(), None).unwrap().model.unwrap()
    };
    assert_eq!(opened(12288, 8), "qwen3-8b");
    assert!(opened(12000, 8).starts_with("custom~params:"), "{}", opened(12000, 8));
    assert!(opened(12288, 4).contains("~kv-heads:4~"), "{}", opened(12288, 4));
}

#[test]
fn what_ends_early_or_lies_is_refused_with_the_place() {
    let it = inventories().into_iter().find(|it| it.id == "gemma-3-1b").unwrap();
    let whole = gguf(&it, 100);
    assert!(open(&whole, None).is_ok());
    for end in (0..whole.len()).step_by(7) {
        let refused = open(&whole[..end], None).unwrap_err();
        assert!(refused.offset <= end, "{refused}");
    }
    // Any byte may be anything: an answer or a sentence, in any case soon.
    let begun = Instant::now();
    for at in (0..whole.len().min(4000)).step_by(3) {
        for byte in [1, 0x7f, 0xff] {
            let mut broken = whole.clone();
            broken[at] = byte;
            let _ = open(&broken, Some(1 << 20));
        }
    }
    assert!(begun.elapsed().as_secs() < 60);
    let with = |from: usize, bytes: &[u8]| {
        let mut broken = whole.clone();
        broken[from..from + bytes.len()].copy_from_slice(bytes);
        open(&broken, None).unwrap_err().to_string()
    };
    assert!(with(8, &(1_u64 << 63).to_le_bytes()).contains("at byte 8"));
    assert!(with(16, &u64::MAX.to_le_bytes()).contains("at byte 16"));
    assert!(with(24, &u64::MAX.to_le_bytes()).contains("at byte 32"), "the length of the first key");
    assert!(with(4, &3_u32.to_be_bytes()).contains("byte order"));
    for (bytes, says) in [
        (&b""[..], "empty"),
        (b"PK\x03\x04rest", "zip"),
        (b"hello", "no GGUF"),
        (b"<html>", "web page"),
        (b"{", "ends too early"),
        (b"{\"a\": [", "ends too early"),
        (b"{\"a\": ]}", "JSON"),
        (b"\xff\xff\xff\xff\xff\xff\xff\xff{}", "header"),
        (b"\x02\0\0\0\0\0\0\0{}", ""),
        (b"\x10\0\0\0\0\0\0\0{\"a\":{}", "ends too early"),
        (b"version https://git-lfs.github.com/spec/v1", "pointer"),
    ] {
        let said = open(bytes, None).map_or_else(|refused| refused.to_string(), |_| String::new());
        assert!(said.contains(says), "{bytes:?}: {said}");
    }
    let deep = [b"{\"weight_map\":".repeat(100_000), b"[".repeat(100_000)].concat();
    assert!(open(&deep, None).is_err());
}

#[test]
fn a_header_of_twenty_megabytes_is_read_at_once() {
    let it = inventories().into_iter().find(|it| it.id == "gpt-oss-120b").unwrap();
    let whole = gguf(&it, 1_100_000);
    assert!(whole.len() > 18 << 20);
    let begun = Instant::now();
    assert_eq!(open(&whole, None).unwrap().weights_bytes, Some(it.bytes));
    // 30 ms with optimisation, on a quiet machine.
    assert!(begun.elapsed().as_millis() < 2000, "{:?}", begun.elapsed());
}

#[test]
fn the_hubs_files_are_read() {
    let header = br#"{"__metadata__":{"format":"pt"},"lm_head.weight":{"dtype":"BF16","shape":[8,4],"data_offsets":[0,64]},
        "model.embed_tokens.weight":{"dtype":"F8_E4M3","shape":[8,4],"data_offsets":[64,96]}}"#;
    let file = [&(header.len() as u64).to_le_bytes()[..], header].concat();
    let record = open(&file, Some(file.len() as u64 + 96)).unwrap();
    assert_eq!((record.format, record.weights_bytes, record.params), (Format::Safetensors, Some(96), 64));
    assert!(open(&file, Some(file.len() as u64 + 95)).unwrap_err().to_string().contains("cut off"));

    let index =
        br#"{"metadata":{"total_size":16060522496},"weight_map":{"a":"model-00001-of-00004.safetensors"}}"#;
    let record = open(index, None).unwrap();
    assert_eq!((record.format, record.weights_bytes), (Format::SafetensorsIndex, Some(16_060_522_496)));

    // The numbers of Meta's own configuration of Llama 3.1 8B.
    let config = br#"{"architectures":["LlamaForCausalLM"],"model_type":"llama","hidden_size":4096,"num_hidden_layers":32,
        "num_attention_heads":32,"num_key_value_heads":8,"vocab_size":128256,"max_position_embeddings":131072,
        "tie_word_embeddings":false}"#;
    let record = open(config, None).unwrap();
    assert_eq!(record.format, Format::Config);
    assert!(record.model.as_deref().is_some_and(|id| id.contains("8b")), "{:?}", record.model);
}

/// Google's own configuration of Gemma 2 9B says neither that its embeddings are one nor which layers see a window; it has
/// 9,241,705,984 parameters.
#[test]
fn what_a_configuration_leaves_out_is_as_its_kind_has_it() {
    let config = br#"{"architectures":["Gemma2ForCausalLM"],"head_dim":256,"hidden_size":3584,"intermediate_size":14336,
        "max_position_embeddings":8192,"model_type":"gemma2","num_attention_heads":16,"num_hidden_layers":42,
        "num_key_value_heads":8,"sliding_window":4096,"vocab_size":256000}"#;
    let record = open(config, None).unwrap();
    assert_eq!((record.shape.tied, record.shape.windowed), (Some(true), Some(21.0)));
    let params = record.shape.computed.unwrap();
    assert!((params / 9_241_705_984.0 - 1.0).abs() < 1e-3, "{params}");
}

/// Layers with and without a window have heads of their own in Gemma 4, and a state's convolution is not told apart.
#[test]
fn an_entry_names_what_somebody_has_to_look_up() {
    let entry_of = |id: &str| {
        let it = inventories().into_iter().find(|it| it.id == id).unwrap_or_else(|| panic!("{id}"));
        entry(&open(&gguf(&it, 10), None).unwrap()).unwrap()
    };
    assert!(entry_of("gemma-4-e2b").missing.contains(&"attention"));
    assert!(entry_of("qwen3-next-80b-a3b").missing.contains(&"recurrent"));
    let missing = entry_of("qwen3-32b").missing;
    assert!(!missing.contains(&"attention") && !missing.contains(&"recurrent"), "{missing:?}");
}
