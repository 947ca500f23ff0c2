//! Language models.

use crate::data::units::{Bits, Figure, ParamCount, Tokens};
use serde::Deserialize;

/// A file of `data/models/`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Models {
    pub model: Vec<Model>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Model {
    pub id: String,
    pub name: String,
    pub released: String,
    pub params: Figure<ParamCount>,
    pub max_context: Figure<Tokens>,
    pub shape: Shape,
}

/// Counts read from one file, which is the source of all of them.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Shape {
    pub source: String,
    pub layers: u32,
    pub hidden: u32,
    pub heads: u32,
    pub vocab: u32,
    pub tied_embeddings: bool,
    /// Width of a plain feed-forward part, where every layer has the same: the check then recounts the
    /// parameters from the shape.
    pub ffn: Option<Ffn>,
    #[serde(default)]
    pub attention: Vec<Attention>,
    pub recurrent: Option<Recurrent>,
    pub experts: Option<Experts>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ffn {
    pub width: u32,
    /// Three with a gate, two without.
    pub matrices: u32,
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Attention {
    Full { layers: u32, kv_heads: u32, k_dim: u32, v_dim: u32 },
    Sliding { layers: u32, kv_heads: u32, k_dim: u32, v_dim: u32, window: u32 },
    Latent { layers: u32, rank: u32, rope_dim: u32 },
}

/// State of a layer: `conv_steps` × `conv_channels` inputs of the convolution and `state` elements, in 32 bits.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Recurrent {
    pub layers: u32,
    pub conv_steps: u32,
    pub conv_channels: u32,
    pub state: u32,
}

/// An expert: `matrices` of `input` × `width` weights, and `biases`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Experts {
    pub layers: u32,
    pub count: u32,
    pub used: u32,
    pub matrices: u32,
    pub input: u32,
    pub width: u32,
    #[serde(default)]
    pub biases: u32,
    pub fixed_bits: Option<Figure<Bits>>,
}
