//! What is wrong in a data file is said with file, line and field.

use super::check::measurements::Points;
use super::load::{Data, parse};
use super::schema::{Attention, Coefficients, Devices, Models, Quantizations, Sources, Tensors};
use super::{check, recount, root};
use std::fs;

const SOURCED: &str = r#"
quantization = []
[blocks]
source = "ggml"
fused_changed = "2026-06-01"
list = []
[[cache]]
id = "q4-0"
name = "q4_0"
bits = { value = 4.5, unit = "bits/weight", source = "ggml" }
"#;

const MODEL: &str = r#"
[[model]]
id = "tiny"
name = "Tiny"
family = "Tiny"
license = "mit"
released = "2026-01-01"
source = "config"
params = 1000
max_context = 4096
architecture = "llama"
layers = 4
hidden = 10
heads = 2
heads_per_kv = 1
vocab = 100
small = 0
tensors = ["token_embd 10x100"]
"#;

fn real() -> Data {
    match Data::load(&root().join("data")) {
        Ok(data) => data,
        Err(error) => panic!("{error:#}"),
    }
}

fn text(file: &str) -> String {
    match fs::read_to_string(root().join("data").join(file)) {
        Ok(text) => text,
        Err(error) => panic!("{file}: {error}"),
    }
}

/// The message for a file that must not parse.
fn message(toml: &str) -> String {
    match parse::<Quantizations>(toml, "data/quantizations.toml") {
        Ok(_) => panic!("parsed: {toml}"),
        Err(error) => error.to_string(),
    }
}

fn assert_names(message: &str, words: &[&str]) {
    for word in words {
        assert!(message.contains(word), "`{word}` is not in: {message}");
    }
}

#[test]
fn a_figure_with_a_source_parses() {
    assert!(parse::<Quantizations>(SOURCED, "data/quantizations.toml").is_ok());
}

#[test]
fn a_figure_without_a_source_does_not() {
    let message = message(&SOURCED.replacen(r#", source = "ggml""#, "", 1));
    assert_names(&message, &["data/quantizations.toml", "line 10", "bits", "source"]);
}

#[test]
fn an_unknown_unit_names_those_allowed() {
    let message = message(&SOURCED.replacen("bits/weight", "GB", 1));
    assert_names(&message, &["data/quantizations.toml", "line 10", "bits", "`GB`", "allowed: bits/weight"]);
}

#[test]
fn an_implausible_value_names_the_range() {
    let message = message(&SOURCED.replacen("4.5", "450", 1));
    assert_names(&message, &["line 10", "450 bits/weight", "allowed: 1 to 32"]);
}

#[test]
fn an_unknown_field_is_named() {
    let message = message(&SOURCED.replacen("name", "nahme", 1));
    assert_names(&message, &["data/quantizations.toml", "line 9", "nahme", "name"]);
}

/// What is wrong with the small model, when a part of it is replaced.
fn model_message(part: &str, by: &str) -> String {
    match parse::<Models>(&MODEL.replacen(part, by, 1), "data/models/tiny.toml") {
        Ok(_) => panic!("parsed: {by}"),
        Err(error) => error.to_string(),
    }
}

#[test]
fn a_line_of_tensors_that_cannot_be_read_is_shown() {
    assert!(parse::<Models>(MODEL, "data/models/tiny.toml").is_ok());
    let line = "token_embd 10x100";
    for (wrong, words) in [
        ("attn_z 10x100", ["there is no tensor", "attn_z"]),
        ("attn_q attn_k", ["no shape", "4096x1024"]),
        ("attn_q 10", ["attn_q 10", "two or three factors"]),
        ("attn_q 10xa", ["shape `10xa`", "4096x1024"]),
        ("attn_q 10x10 3-1", ["layers", "3-47/4"]),
        ("attn_q 10x10 0-200", ["layers", "3-47/4"]),
        ("attn_q 10x10 0-3 without 2", ["layers", "but 3-47/4"]),
    ] {
        let message = model_message(line, wrong);
        assert_names(&message, &["data/models/tiny.toml", "line 18"]);
        assert_names(&message, &words);
    }
}

#[test]
fn layers_are_ranges_steps_and_exceptions() {
    let layers = |text: &str| Tensors::try_from(format!("attn_q 2x2 {text}")).map(|group| group.layers);
    assert_eq!(layers("0-3,5"), Ok(0b10_1111));
    assert_eq!(layers("1-7/3"), Ok(0b1001_0010));
    assert_eq!(layers("0-7 but 3-7/4"), Ok(0b0111_0111));
}

#[test]
fn every_truncation_of_a_file_is_answered() {
    let whole = text("devices/nvidia-spark.toml");
    let mut refused = 0;
    for end in (0..whole.len()).filter(|&end| whole.is_char_boundary(end)).step_by(97) {
        let Some(part) = whole.get(..end) else { continue };
        if let Err(error) = parse::<Devices>(part, "data/devices/nvidia-spark.toml") {
            assert_names(&error.to_string(), &["data/devices/nvidia-spark.toml", "line"]);
            refused += 1;
        }
    }
    assert!(refused > 20);
}

#[test]
fn a_duplicate_id_is_found() {
    let mut data = real();
    let Ok(again) = parse::<Models>(&text("models/llama.toml"), "again") else { panic!("does not parse") };
    data.models.extend(again.model);
    let problems = check::problems(&data);
    assert!(problems.contains(&"model llama-3.3-70b: the id is given twice".to_owned()), "{problems:?}");
}

#[test]
fn a_name_of_two_records_and_a_record_without_a_day_are_found() {
    let mut data = real();
    for model in &mut data.models {
        match model.id.as_str() {
            "qwen3-8b" => model.aliases.push("LLAMA 3.3 70b".to_owned()),
            "qwen3-4b" => model.updated = None,
            "qwen3-14b" => model.updated = Some("yesterday".to_owned()),
            _ => {}
        }
    }
    let problems = check::problems(&data).join("\n");
    assert_names(
        &problems,
        &[
            // The newer of the two comes first in the table.
            "model llama-3.3-70b: name `Llama 3.3 70B` is a name of model qwen3-8b too",
            "model qwen3-4b: updated is missing; give the day",
            "model qwen3-14b: updated `yesterday`; allowed: a day as YYYY-MM-DD",
        ],
    );
}

#[test]
fn a_price_without_a_day_and_one_in_another_unit_are_found() {
    let whole = text("devices/nvidia-spark.toml");
    for (part, by, words) in [
        ("dated = \"2026-10-07\"\n", "", ["missing field `dated`", "line"]),
        ("unit = \"USD\"", "unit = \"GB/s\"", ["unknown unit `GB/s` of a price", "allowed: USD"]),
    ] {
        assert!(whole.contains(part), "{part}");
        let Err(error) = parse::<Devices>(&whole.replacen(part, by, 1), "data/devices/nvidia-spark.toml")
        else {
            panic!("parsed without {part}")
        };
        assert_names(&error.to_string(), &words);
    }
}

#[test]
fn an_unknown_source_and_an_unused_one_are_found() {
    let mut data = real();
    for source in &mut data.sources {
        if source.id == "gpt-oss-mxfp4" {
            source.id = "nobody".to_owned();
        }
    }
    let problems = check::problems(&data).join("\n");
    assert_names(
        &problems,
        &[
            "data/models/openai.toml, line ",
            ": source `gpt-oss-mxfp4` is not in",
            "source nobody: used nowhere",
        ],
    );
}

#[test]
fn only_our_own_evidence_may_lack_an_address() {
    let mut data = real();
    let Some(source) = data.sources.iter_mut().find(|source| source.id == "nvidia-dgx-spark") else {
        panic!("no such source")
    };
    source.url.clear();
    assert_names(&check::problems(&data).join("\n"), &["source nvidia-dgx-spark: url", "https"]);
}

#[test]
fn an_attention_that_stores_nothing_is_refused() {
    let mut data = real();
    let model = data.models.iter_mut().find(|model| model.id == "deepseek-v4-flash").expect("the model");
    model.attention = vec![Attention::Latent { layers: 43, rank: 0, rope_dim: 0 }];
    let problems = check::problems(&data).join("\n");
    assert_names(&problems, &["deepseek-v4-flash", "rank: 0", "stores nothing"]);
}

#[test]
fn a_mistyped_shape_is_found_by_recounting() {
    let mut data = real();
    for model in &mut data.models {
        if model.id == "llama-3.3-70b" {
            model.small += 100_000_000;
        }
    }
    assert_names(&check::problems(&data).join("\n"), &["model llama-3.3-70b: params", "the tensors give"]);
}

#[test]
fn a_bandwidth_that_contradicts_the_bus_is_found() {
    let mut data = real();
    for device in &mut data.devices {
        if device.id == "rtx-spark-n1x-675" {
            device.bandwidth.value = 273e9;
        }
    }
    assert_names(&check::problems(&data).join("\n"), &["device rtx-spark-n1x-675: bandwidth 273.0", "300.8"]);
}

#[test]
fn a_machine_without_a_family_must_say_why() {
    let mut data = real();
    for device in &mut data.devices {
        match device.id.as_str() {
            // Measured: a reason would be wrong.
            "rtx-4090" => device.no_speed = Some("nobody measured it".to_owned()),
            // Its arithmetic rate is not known, and no reason is given.
            "snapdragon-x2-elite-extreme" => device.no_speed = None,
            _ => {}
        }
    }
    let problems = check::problems(&data).join("\n");
    assert_names(
        &problems,
        &[
            "device snapdragon-x2-elite-extreme: no family for architecture adreno",
            "device rtx-4090: `no_speed`",
        ],
    );
}

#[test]
fn a_price_for_a_size_that_is_not_sold_is_found() {
    let mut data = real();
    let Some(device) = data.devices.iter_mut().find(|device| device.id == "surface-laptop-ultra-24") else {
        panic!("no such device")
    };
    for price in &mut device.price {
        price.memory = 32;
        price.dated = "autumn".to_owned();
    }
    let problems = check::problems(&data).join("\n");
    assert_names(&problems, &["surface-laptop-ultra-24: price for 32 GB", "price dated `autumn`"]);
}

/// Makers' own numbers of active parameters: gpt-oss model card (3.6 and 5.1 billion), Llama 4 (17 billion, with
/// the input embedding), DeepSeek-V3 (37 billion).
#[test]
fn active_parameters_agree_with_the_makers() {
    let data = real();
    let makers = [
        ("gpt-oss-20b", 3.6e9),
        ("gpt-oss-120b", 5.1e9),
        ("llama-4-scout", 17e9),
        ("deepseek-v3-671b", 37e9),
    ];
    for (id, expected) in makers {
        let Some(model) = data.models.iter().find(|model| model.id == id) else { panic!("no model {id}") };
        let read = recount::read_per_token(model);
        assert!((read / expected - 1.0).abs() < 0.06, "{id}: {read} against {expected}");
    }
}

#[test]
fn points_of_one_source_say_where_they_are_from() {
    let mut data = real();
    let Some(table) = data.measurements.iter().find(|points| points.file == "speed.csv") else {
        panic!("no speeds")
    };
    let mut lines = table.text.lines();
    let (header, row) = (lines.next().unwrap_or_default(), lines.next().unwrap_or_default().to_owned());
    let other = row.replacen("nv-", "other-", 1);
    let text = format!("# source: https://example.org/a\n# accessed: today\n{header}\n{row}\n{other}\n");
    data.measurements.push(Points { folder: "measurements", file: "speed/one.csv".to_owned(), text });
    let problems = check::problems(&data).join("\n");
    assert_names(
        &problems,
        &[
            "measurements/speed/one.csv, line 1: a line `# publisher: …` is missing",
            "measurements/speed/one.csv, line 1: a line `# how: …` is missing",
            "measurements/speed/one.csv: accessed; allowed: YYYY-MM-DD",
            "measurements/speed/one.csv, line 4: id: given twice",
            "measurements/speed/one.csv, line 5: source: not the one of this file",
        ],
    );
}

#[test]
fn a_broken_point_is_found_with_line_and_column() {
    let mut data = real();
    let Some(sizes) = data.measurements.iter_mut().find(|points| points.file == "sizes.csv") else {
        panic!("no sizes")
    };
    let line = sizes.text.lines().nth(1).unwrap_or_default().to_owned();
    let broken = ["s1,no-such,q4-k-m,,,published,,exact,many,nowhere", "s2,short", &line].join("\n");
    sizes.text.push_str(&broken);
    let last = sizes.text.lines().count();
    let problems = check::problems(&data).join("\n");
    let at = |back: usize| format!("measurements/sizes.csv, line {}: ", last - back);
    assert_names(
        &problems,
        &[
            &format!("{}model: `no-such` is not in data/", at(2)),
            &format!("{}weights_gib: `many` is not a number from 0", at(2)),
            &format!("{}source: `nowhere` is not in data/", at(2)),
            &format!("{}2 fields where the header has 10", at(1)),
            &format!("{}id: given twice", at(0)),
        ],
    );
}

#[test]
fn the_other_files_parse_as_they_are() {
    assert!(parse::<Sources>(&text("sources.toml"), "sources").is_ok());
    assert!(parse::<Coefficients>(&text("coefficients.toml"), "coefficients").is_ok());
}
