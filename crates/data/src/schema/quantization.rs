//! Ways to store weights, and keys and values.

use crate::units::{Bits, Figure};
use schemars::JsonSchema;
use serde::Deserialize;

/// `data/quantizations.toml`.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Quantizations {
    pub blocks: Blocks,
    pub quantization: Vec<Quantization>,
    pub cache: Vec<CacheType>,
}

/// Room that the types of ggml take.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Blocks {
    #[expect(dead_code, reason = "every figure has one: `mentions` reads it from the text")]
    pub source: String,
    /// Day from which the rules for fused tensors are the present ones.
    pub fused_changed: String,
    pub list: Vec<Block>,
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Block {
    pub r#type: BlockType,
    pub elements: u32,
    pub bytes: u32,
}

/// How keys and values are stored.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CacheType {
    pub id: String,
    pub name: String,
    pub bits: Figure<Bits>,
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Quantization {
    pub id: String,
    /// Day of the last change, `YYYY-MM-DD`; the check demands it.
    pub updated: Option<String>,
    pub name: String,
    #[serde(default)]
    pub aliases: Vec<String>,
    pub source: String,
    /// Only models trained in it keep their sense.
    #[serde(default)]
    pub for_trained: bool,
    pub kernel: String,
    /// Either this …
    pub mix: Option<Recipe>,
    /// … or that.
    pub widths: Option<Widths>,
    /// Sizes of files of a maker's own mix, relative to the mix given.
    pub spread: Option<Spread>,
}

/// Smallest, median and largest of some files; of no files where it is a judgement.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Spread {
    pub low: f64,
    pub mid: f64,
    pub high: f64,
    pub points: u32,
    pub source: String,
}

/// A mix of llama.cpp.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Recipe {
    pub rules: Mix,
    /// Type of a tensor for which no rule says otherwise.
    pub base: BlockType,
    /// Files of this mix are usually made with an importance matrix.
    #[serde(default)]
    pub imatrix: bool,
}

/// Bits per weight by class of tensors, scales included.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Widths {
    pub linear: f64,
    /// `linear` unless given.
    pub experts: Option<f64>,
    pub embedding: f64,
    pub output: f64,
    pub router: f64,
    pub rest: f64,
    /// Weights that share a scale; a row that this does not divide keeps the width `rest`.
    pub group: u32,
    /// Weights that share a scale in rows that `group` does not divide: makers choose fewer there.
    pub narrow: Option<u32>,
    /// Bits for each row and each column of a matrix beside the weights.
    #[serde(default)]
    pub edges: f64,
    /// Makers of such files differ in what they quantize.
    #[serde(default)]
    pub varies: bool,
}

/// Types of ggml, as the core lists them.
#[derive(Clone, Copy, Debug, Deserialize, JsonSchema, PartialEq, Eq)]
pub enum BlockType {
    #[serde(rename = "f32")]
    F32,
    #[serde(rename = "f16")]
    F16,
    #[serde(rename = "bf16")]
    Bf16,
    #[serde(rename = "q2-k")]
    Q2K,
    #[serde(rename = "q3-k")]
    Q3K,
    #[serde(rename = "q4-0")]
    Q40,
    #[serde(rename = "q4-1")]
    Q41,
    #[serde(rename = "q4-k")]
    Q4K,
    #[serde(rename = "q5-0")]
    Q50,
    #[serde(rename = "q5-1")]
    Q51,
    #[serde(rename = "q5-k")]
    Q5K,
    #[serde(rename = "q6-k")]
    Q6K,
    #[serde(rename = "q8-0")]
    Q80,
    #[serde(rename = "iq1-s")]
    Iq1S,
    #[serde(rename = "iq1-m")]
    Iq1M,
    #[serde(rename = "iq2-xxs")]
    Iq2Xxs,
    #[serde(rename = "iq2-xs")]
    Iq2Xs,
    #[serde(rename = "iq2-s")]
    Iq2S,
    #[serde(rename = "iq3-xxs")]
    Iq3Xxs,
    #[serde(rename = "iq3-s")]
    Iq3S,
    #[serde(rename = "iq4-xs")]
    Iq4Xs,
    #[serde(rename = "iq4-nl")]
    Iq4Nl,
    #[serde(rename = "tq1-0")]
    Tq10,
    #[serde(rename = "tq2-0")]
    Tq20,
    #[serde(rename = "mxfp4")]
    Mxfp4,
}

/// Mixes of llama.cpp, as the core lists them.
#[derive(Clone, Copy, Debug, Deserialize, JsonSchema, PartialEq, Eq)]
pub enum Mix {
    #[serde(rename = "f32")]
    F32,
    #[serde(rename = "f16")]
    F16,
    #[serde(rename = "bf16")]
    Bf16,
    #[serde(rename = "q2-k")]
    Q2K,
    #[serde(rename = "q2-k-s")]
    Q2KS,
    #[serde(rename = "q3-k-s")]
    Q3KS,
    #[serde(rename = "q3-k-m")]
    Q3KM,
    #[serde(rename = "q3-k-l")]
    Q3KL,
    #[serde(rename = "q4-0")]
    Q40,
    #[serde(rename = "q4-1")]
    Q41,
    #[serde(rename = "q4-k-s")]
    Q4KS,
    #[serde(rename = "q4-k-m")]
    Q4KM,
    #[serde(rename = "q5-0")]
    Q50,
    #[serde(rename = "q5-1")]
    Q51,
    #[serde(rename = "q5-k-s")]
    Q5KS,
    #[serde(rename = "q5-k-m")]
    Q5KM,
    #[serde(rename = "q6-k")]
    Q6K,
    #[serde(rename = "q8-0")]
    Q80,
    #[serde(rename = "iq1-s")]
    Iq1S,
    #[serde(rename = "iq1-m")]
    Iq1M,
    #[serde(rename = "iq2-xxs")]
    Iq2Xxs,
    #[serde(rename = "iq2-xs")]
    Iq2Xs,
    #[serde(rename = "iq2-s")]
    Iq2S,
    #[serde(rename = "iq2-m")]
    Iq2M,
    #[serde(rename = "iq3-xxs")]
    Iq3Xxs,
    #[serde(rename = "iq3-xs")]
    Iq3Xs,
    #[serde(rename = "iq3-s")]
    Iq3S,
    #[serde(rename = "iq3-m")]
    Iq3M,
    #[serde(rename = "iq4-xs")]
    Iq4Xs,
    #[serde(rename = "iq4-nl")]
    Iq4Nl,
    #[serde(rename = "tq1-0")]
    Tq10,
    #[serde(rename = "tq2-0")]
    Tq20,
    #[serde(rename = "mxfp4-moe")]
    Mxfp4Moe,
    #[serde(rename = "q4-0-qat")]
    Q40Qat,
}
