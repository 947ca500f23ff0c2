//! JSON beside the weights: `config.json`, and the index of several safetensors files.

use crate::piece::{Format, Group, Packed, Piece, Shape, Tally};
use crate::{Refused, Why};
use serde::Deserialize;
use serde::de::{Deserializer, IgnoredAny, MapAccess, Visitor};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

/// Files of one model at most.
const MOST_FILES: usize = 10_000;

/// What is read of either.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Config {
    weight_map: Option<Files>,
    metadata: Option<Total>,
    #[serde(rename = "text_config", alias = "llm_config", alias = "language_config")]
    of_text: Option<Box<Config>>,
    model_type: Option<Text>,
    #[serde(rename = "_name_or_path")]
    name: Option<Text>,
    #[serde(alias = "n_embd", alias = "d_model")]
    hidden_size: Option<Number>,
    #[serde(alias = "n_layer", alias = "num_layers", alias = "n_layers")]
    num_hidden_layers: Option<Number>,
    #[serde(alias = "n_head", alias = "n_heads")]
    num_attention_heads: Option<Number>,
    #[serde(alias = "num_kv_heads", alias = "multi_query_group_num")]
    num_key_value_heads: Option<Number>,
    head_dim: Option<Number>,
    #[serde(alias = "ffn_hidden_size", alias = "n_inner")]
    intermediate_size: Option<Number>,
    #[serde(alias = "expert_ffn_hidden_size")]
    moe_intermediate_size: Option<Number>,
    shared_expert_intermediate_size: Option<Number>,
    n_shared_experts: Option<Number>,
    first_k_dense_replace: Option<Number>,
    vocab_size: Option<Number>,
    #[serde(alias = "n_positions", alias = "seq_length", alias = "max_sequence_length")]
    max_position_embeddings: Option<Number>,
    sliding_window: Option<Number>,
    sliding_window_pattern: Option<Number>,
    use_sliding_window: Option<bool>,
    layer_types: Option<Kinds>,
    full_attention_interval: Option<Number>,
    linear_num_value_heads: Option<Number>,
    linear_num_key_heads: Option<Number>,
    linear_key_head_dim: Option<Number>,
    linear_value_head_dim: Option<Number>,
    linear_conv_kernel_dim: Option<Number>,
    kv_lora_rank: Option<Number>,
    q_lora_rank: Option<Number>,
    qk_rope_head_dim: Option<Number>,
    qk_nope_head_dim: Option<Number>,
    v_head_dim: Option<Number>,
    #[serde(alias = "num_local_experts", alias = "n_routed_experts", alias = "moe_num_experts")]
    num_experts: Option<Number>,
    #[serde(alias = "num_experts_per_token", alias = "moe_topk", alias = "top_k_experts")]
    num_experts_per_tok: Option<Number>,
    num_nextn_predict_layers: Option<Number>,
    tie_word_embeddings: Option<bool>,
    #[serde(alias = "quantization_config")]
    quantization: Option<Packing>,
}

/// A number, or nothing: a configuration may have a list, a text or null in its place.
#[derive(Clone, Copy)]
struct Number(f64);

/// A text, likewise.
struct Text(String);

#[derive(Deserialize)]
#[serde(untagged)]
enum Any {
    Number(f64),
    Text(String),
    Other(IgnoredAny),
}

impl<'de> Deserialize<'de> for Number {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(match Any::deserialize(deserializer)? {
            Any::Number(number) if number.is_finite() => Self(number),
            _ => Self(0.0),
        })
    }
}

impl<'de> Deserialize<'de> for Text {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(match Any::deserialize(deserializer)? {
            Any::Text(text) if text.len() <= 256 => Self(text),
            _ => Self(String::new()),
        })
    }
}

/// How many layers are of each kind.
#[derive(Default)]
struct Kinds {
    windowed: usize,
    full: usize,
    others: usize,
}

impl<'de> Deserialize<'de> for Kinds {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut kinds = Self::default();
        for Text(kind) in Vec::<Text>::deserialize(deserializer)?.into_iter().take(1000) {
            match kind.as_str() {
                "sliding_attention" | "chunked_attention" | "local" => kinds.windowed += 1,
                "full_attention" | "global" | "attention" => kinds.full += 1,
                _ => kinds.others += 1,
            }
        }
        Ok(kinds)
    }
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Packing {
    bits: Option<Number>,
    quant_method: Option<Text>,
    quant_algo: Option<Text>,
}

/// Files by tensor: the number of tensors and the files are all that is kept.
struct Files {
    tensors: usize,
    files: BTreeSet<String>,
}

impl<'de> Deserialize<'de> for Files {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(Count)
    }
}

struct Count;

impl<'de> Visitor<'de> for Count {
    type Value = Files;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("files by tensor")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Files, A::Error> {
        let mut all = Files { tensors: 0, files: BTreeSet::new() };
        while let Some((_, Text(file))) = map.next_entry::<IgnoredAny, Text>()? {
            all.tensors += 1;
            if all.files.len() < MOST_FILES {
                all.files.insert(file);
            }
        }
        Ok(all)
    }
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Total {
    total_size: Option<Number>,
}

pub fn read(bytes: &[u8]) -> Result<Piece, Refused> {
    let config: Config = serde_json::from_slice(bytes).map_err(|error| {
        if error.is_eof() {
            return Refused::new(bytes.len(), Why::Ends { announced: bytes.len() as u64 + 1, left: 0 });
        }
        let before = bytes.split(|byte| *byte == b'\n').take(error.line().saturating_sub(1));
        let offset: usize = before.map(|line| line.len() + 1).sum::<usize>() + error.column();
        Refused::new(offset.min(bytes.len()), Why::Json(error.to_string()))
    })?;
    if let Some(Files { tensors, files }) = config.weight_map {
        let size = config.metadata.and_then(|it| it.total_size).map_or(0.0, |Number(size)| size.max(0.0));
        let tally = Tally { bytes: if tensors > 0 { size as u64 } else { 0 }, ..Tally::default() };
        let parts = files.len().max(1) as u32;
        return Ok(Piece { tally, parts, ..Piece::new(Format::SafetensorsIndex) });
    }
    let packed = config.quantization.as_ref().map(|it| {
        let said = |text: &Option<Text>| text.as_ref().map(|Text(text)| text.to_ascii_lowercase());
        let method = said(&it.quant_algo).filter(|it| it == "nvfp4").or_else(|| said(&it.quant_method));
        Packed { bits: positive(it.bits), method }
    });
    let (outer_type, outer_tied) =
        (config.model_type.as_ref().map(|Text(it)| it.clone()), config.tie_word_embeddings);
    let name = config.name.as_ref().map(|Text(name)| name.clone()).filter(|name| !name.is_empty());
    // A model that sees images has the part for text in an object of its own.
    let mut shape = match &config.of_text {
        Some(text) => shape(text).or(shape_of_outer(&config)),
        None => shape(&config),
    };
    shape.tied = shape.tied.or(outer_tied).or(ties_by_itself(outer_type.as_deref()));
    let text = config.of_text.as_deref().unwrap_or(&config);
    let planned = plan(text, &shape).unwrap_or_default();
    if let (false, Some((layers, hidden))) = (planned.is_empty(), shape.layers.zip(shape.hidden)) {
        let params = |(group, layers): (&Group, &u128)| {
            group.dimensions.iter().map(|length| *length as f64).product::<f64>()
                * f64::from(layers.count_ones())
        };
        let norms = hidden * (2.0 * layers + 1.0);
        shape.computed = Some(planned.iter().map(params).sum::<f64>() + norms);
        shape.computed_routed =
            Some(planned.iter().filter(|it| it.0.name.contains("_exps")).map(params).sum());
    }
    if shape.layers.is_none() || shape.hidden.is_none() {
        return Err(Refused::new(0, Why::NoShape));
    }
    Ok(Piece {
        name,
        architecture: outer_type.unwrap_or_default(),
        shape,
        packed,
        planned,
        ..Piece::new(Format::Config)
    })
}

/// Whether input and output embeddings are one where a configuration does not say so (transformers, the defaults of
/// `GemmaConfig` and `CohereConfig`).
fn ties_by_itself(kind: Option<&str>) -> Option<bool> {
    kind.filter(|kind| kind.starts_with("gemma") || kind.starts_with("cohere")).map(|_| true)
}

fn positive(number: Option<Number>) -> Option<f64> {
    number.map(|Number(number)| number).filter(|number| *number > 0.0)
}

/// The vocabulary and the context may be said outside.
fn shape_of_outer(it: &Config) -> Shape {
    Shape {
        vocab: positive(it.vocab_size),
        context: positive(it.max_position_embeddings),
        ..Shape::default()
    }
}

fn shape(it: &Config) -> Shape {
    let layers = positive(it.num_hidden_layers);
    let heads = positive(it.num_attention_heads);
    let window = positive(it.sliding_window).filter(|_| it.use_sliding_window != Some(false));
    let by_pattern = positive(it.sliding_window_pattern)
        .zip(layers)
        .filter(|(every, _)| *every >= 2.0)
        .map(|(every, layers)| layers - (layers / every).floor());
    let kinds = it.layer_types.as_ref().filter(|it| it.windowed + it.full + it.others > 0);
    // Gemma 2: every second layer, which no field says (transformers, configuration_gemma2.py).
    let alternates = it.model_type.as_ref().is_some_and(|Text(kind)| kind == "gemma2");
    let every_second = layers.filter(|_| alternates).map(|layers| (layers / 2.0).ceil());
    let windowed = kinds.map(|kinds| kinds.windowed as f64).or(by_pattern).or(every_second);
    let by_interval =
        positive(it.full_attention_interval).zip(layers).map(|(every, layers)| (layers / every).floor());
    let cached = kinds.filter(|it| it.others > 0).map(|it| (it.windowed + it.full) as f64).or(by_interval);
    let state = positive(it.linear_num_value_heads)
        .zip(positive(it.linear_value_head_dim))
        .zip(positive(it.linear_key_head_dim))
        .map(|((values, length), key)| {
            let keys = positive(it.linear_num_key_heads).unwrap_or(values);
            let steps = positive(it.linear_conv_kernel_dim).unwrap_or(1.0) - 1.0;
            values * length * key + steps * (values * length + 2.0 * keys * key)
        });
    Shape {
        layers,
        prediction_layers: None,
        hidden: positive(it.hidden_size),
        heads,
        kv_heads: positive(it.num_key_value_heads).or(heads),
        head_size: positive(it.head_dim),
        value_size: positive(it.v_head_dim),
        feed_forward: positive(it.intermediate_size),
        expert_feed_forward: positive(it.moe_intermediate_size.or(it.intermediate_size)),
        vocab: positive(it.vocab_size),
        context: positive(it.max_position_embeddings),
        experts: positive(it.num_experts),
        experts_used: positive(it.num_experts_per_tok),
        window,
        windowed: windowed.filter(|_| window.is_some()),
        latent: positive(it.kv_lora_rank),
        latent_rope: positive(it.qk_rope_head_dim),
        cached,
        state,
        tied: it.tie_word_embeddings,
        computed: None,
        computed_routed: None,
    }
}

/// The tensors of a transformer with gated feed-forward parts and attention in every layer, named as in a GGUF file; none where
/// the configuration speaks of other layers.
fn plan(it: &Config, shape: &Shape) -> Option<BTreeMap<Group, u128>> {
    let (layers, hidden, heads, vocab) = (shape.layers?, shape.hidden?, shape.heads?, shape.vocab?);
    if shape.cached.is_some_and(|cached| cached < layers) || !(1.0..=128.0).contains(&layers) {
        return None;
    }
    let first = |count: f64| if count >= 128.0 { u128::MAX } else { (1_u128 << count as u32) - 1 };
    let all = first(layers);
    let mut groups = BTreeMap::new();
    let mut put = |name: &str, row: f64, rows: f64, depth: f64, layers: u128| {
        let dimensions = [row, rows, depth].map(|length| length as u64);
        if layers != 0 && !dimensions.contains(&0) {
            groups.insert(Group { name: format!("{name}.weight"), dimensions }, layers);
        }
    };
    put("token_embd", hidden, vocab, 1.0, 1);
    if shape.tied != Some(true) {
        put("output", hidden, vocab, 1.0, 1);
    }
    if let Some(rank) = shape.latent {
        let rope = shape.latent_rope.unwrap_or(0.0);
        let (nope, value) = (positive(it.qk_nope_head_dim)?, shape.value_size?);
        match positive(it.q_lora_rank) {
            Some(rank) => {
                put("attn_q_a", hidden, rank, 1.0, all);
                put("attn_q_b", rank, heads * (nope + rope), 1.0, all);
            }
            None => put("attn_q", hidden, heads * (nope + rope), 1.0, all),
        }
        put("attn_kv_a_mqa", hidden, rank + rope, 1.0, all);
        put("attn_k_b", nope, rank, heads, all);
        put("attn_v_b", rank, value, heads, all);
        put("attn_output", heads * value, hidden, 1.0, all);
    } else {
        let head = shape.head_size.unwrap_or(hidden / heads);
        let kv = shape.kv_heads.unwrap_or(heads) * head;
        put("attn_q", hidden, heads * head, 1.0, all);
        put("attn_k", hidden, kv, 1.0, all);
        put("attn_v", hidden, kv, 1.0, all);
        put("attn_output", heads * head, hidden, 1.0, all);
    }
    let mut gated = |end: &str, width: f64, depth: f64, layers: u128| {
        put(&format!("ffn_gate{end}"), hidden, width, depth, layers);
        put(&format!("ffn_up{end}"), hidden, width, depth, layers);
        put(&format!("ffn_down{end}"), width, hidden, depth, layers);
    };
    let dense = positive(it.intermediate_size);
    if let Some(count) = shape.experts.filter(|count| *count >= 2.0) {
        let width = positive(it.moe_intermediate_size).or(dense)?;
        let shared = positive(it.n_shared_experts).map(|count| count * width);
        let shared = positive(it.shared_expert_intermediate_size).or(shared).unwrap_or(0.0);
        let dense_layers = first(positive(it.first_k_dense_replace).unwrap_or(0.0).min(layers));
        let sparse = all & !dense_layers;
        gated("", dense.unwrap_or(0.0), 1.0, dense_layers);
        gated("_exps", width, count, sparse);
        gated("_shexp", shared, 1.0, sparse);
        put("ffn_gate_inp", hidden, count, 1.0, sparse);
    } else {
        gated("", dense?, 1.0, all);
    }
    Some(groups)
}
