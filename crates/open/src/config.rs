//! JSON beside the weights: `config.json`, and the index of several safetensors files.

use crate::Refused;
use crate::record::{Format, Record, Shape, Tally};
use serde::Deserialize;
use serde::de::{Deserializer, IgnoredAny, MapAccess, Visitor};
use std::fmt;

/// The longest file that is read; real configurations have a few kilobytes, indices up to ten megabytes.
const LONGEST: usize = 32 << 20;

/// What is read of either.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Config {
    weight_map: Option<Files>,
    metadata: Option<Total>,
    #[serde(rename = "text_config")]
    of_text: Option<Box<Config>>,
    model_type: Option<String>,
    hidden_size: Option<f64>,
    num_hidden_layers: Option<f64>,
    num_attention_heads: Option<f64>,
    num_key_value_heads: Option<f64>,
    head_dim: Option<f64>,
    vocab_size: Option<f64>,
    max_position_embeddings: Option<f64>,
    sliding_window: Option<f64>,
    kv_lora_rank: Option<f64>,
    #[serde(alias = "num_local_experts", alias = "n_routed_experts")]
    num_experts: Option<f64>,
    #[serde(alias = "num_experts_per_token")]
    num_experts_per_tok: Option<f64>,
    tie_word_embeddings: Option<bool>,
}

/// Files by tensor: how many tensors there are is all that is kept.
struct Files(usize);

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
        let mut count = 0;
        while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {
            count += 1;
        }
        Ok(Files(count))
    }
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Total {
    total_size: Option<f64>,
}

pub fn read(bytes: &[u8]) -> Result<Record, Refused> {
    if bytes.len() > LONGEST {
        return Err(Refused::new(LONGEST, "This JSON is longer than any configuration"));
    }
    let config: Config = serde_json::from_slice(bytes).map_err(|error| {
        let before = bytes.split(|byte| *byte == b'\n').take(error.line().saturating_sub(1));
        let offset: usize = before.map(|line| line.len() + 1).sum::<usize>() + error.column();
        Refused::new(offset, format!("This JSON cannot be read: {error}"))
    })?;
    if let Some(Files(count)) = config.weight_map {
        let bytes = config.metadata.and_then(|it| it.total_size).filter(|size| *size > 0.0);
        let tally = Tally { bytes: bytes.unwrap_or(0.0) as u64, ..Tally::default() };
        let mut record =
            Record::new(Format::SafetensorsIndex, None, String::new(), Shape::default(), tally, 1);
        record.notes.push(if count == 0 { "it lists no tensors" } else { "open config.json for the shape" });
        return Ok(record);
    }
    let own_tied = config.tie_word_embeddings;
    let model_type = config.model_type.clone();
    let it = config.of_text.map(|text| *text).unwrap_or_default();
    let outer = Config { of_text: None, weight_map: None, metadata: None, ..config };
    // A model that sees images has the part for text apart.
    let of = |inner: Option<f64>, outer: Option<f64>| inner.or(outer);
    let shape = Shape {
        layers: of(it.num_hidden_layers, outer.num_hidden_layers),
        hidden: of(it.hidden_size, outer.hidden_size),
        heads: of(it.num_attention_heads, outer.num_attention_heads),
        kv_heads: of(it.num_key_value_heads, outer.num_key_value_heads),
        head_size: of(it.head_dim, outer.head_dim),
        vocab: of(it.vocab_size, outer.vocab_size),
        context: of(it.max_position_embeddings, outer.max_position_embeddings),
        experts: of(it.num_experts, outer.num_experts),
        experts_used: of(it.num_experts_per_tok, outer.num_experts_per_tok),
        window: of(it.sliding_window, outer.sliding_window),
        latent: of(it.kv_lora_rank, outer.kv_lora_rank),
        tied: it.tie_word_embeddings.or(own_tied),
    };
    if shape.layers.is_none() || shape.hidden.is_none() {
        return Err(Refused::new(
            0,
            "This JSON is no configuration of a language model: it has no layers or no width",
        ));
    }
    Ok(Record::new(Format::Config, None, model_type.unwrap_or_default(), shape, Tally::default(), 1))
}
