//! Language models.

use super::quantization::BlockType;
use super::tensors::Tensors;
use schemars::JsonSchema;
use serde::Deserialize;

/// A file of `data/models/`.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Models {
    pub model: Vec<Model>,
}

/// Counts are read from one file, which is the source of all of them.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Model {
    pub id: String,
    /// Day of the last change, `YYYY-MM-DD`; the check demands it.
    pub updated: Option<String>,
    pub name: String,
    /// What else people call it, and other models of the same shape and size.
    #[serde(default)]
    pub aliases: Vec<String>,
    pub family: String,
    pub license: String,
    pub released: String,
    pub source: String,
    /// As published; the tensors below must give the same within 0.1 %, or there is a reason.
    pub params: u64,
    pub params_reason: Option<String>,
    /// Tokens.
    pub max_context: u32,
    pub max_context_source: Option<String>,
    /// As llama.cpp calls it: its rules ask for it.
    pub architecture: String,
    /// Blocks of a mixer and a feed-forward part that a token passes, each as often as it does.
    pub layers: u32,
    /// Entries of the file's layer list, where a block is not one entry: two of Nemotron-H are one block, and one of a looped
    /// model is several.
    pub entries: Option<u32>,
    /// Layers for multi-token prediction that stand after the others.
    #[serde(default)]
    pub prediction_layers: u32,
    pub hidden: u32,
    /// Query heads of an attention layer.
    pub heads: u32,
    /// Query heads for each key-value head in the first layer; 0 where that has none.
    pub heads_per_kv: u32,
    pub vocab: u32,
    pub experts_used: Option<u32>,
    /// Type in which every published file keeps the experts.
    pub experts_kept: Option<Kept>,
    #[serde(default)]
    pub attention: Vec<Attention>,
    pub recurrent: Option<Recurrent>,
    /// Parameters of the parts for images and sound, which llama.cpp keeps in a file of their own.
    #[serde(default)]
    pub tower: u32,
    /// Parameters of tables of which a token takes a few rows, and which llama.cpp reads from disk.
    #[serde(default)]
    pub tables: u64,
    /// Elements of norms, biases, convolutions: what is in 32 bits in a GGUF file and not listed below.
    pub small: u32,
    pub tensors: Vec<Tensors>,
}

impl Model {
    /// Entries of the file's layer list.
    pub fn entries(&self) -> u32 {
        self.entries.unwrap_or(self.layers) + self.prediction_layers
    }

    /// The output head is the embedding table itself.
    pub fn tied_embeddings(&self) -> bool {
        !self.tensors.iter().any(|group| group.has("output"))
    }

    /// Experts in a layer; 0 without.
    pub fn experts(&self) -> u64 {
        let down = self.tensors.iter().find(|group| group.has("ffn_down_exps"));
        down.and_then(|group| group.shape.get(2)).copied().unwrap_or(0)
    }
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Kept {
    pub r#type: BlockType,
    pub source: String,
}

#[derive(Clone, Copy, Debug, Deserialize, JsonSchema)]
#[serde(tag = "kind", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Attention {
    Full { layers: u32, kv_heads: u32, k_dim: u32, v_dim: u32 },
    Sliding { layers: u32, kv_heads: u32, k_dim: u32, v_dim: u32, window: u32 },
    Latent { layers: u32, rank: u32, rope_dim: u32 },
    Compressed { layers: u32, dim: u32, ratio: u32 },
}

/// State of a layer: `conv_steps` × `conv_channels` inputs of the convolution and `state` elements, in 32 bits.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Recurrent {
    pub layers: u32,
    pub conv_steps: u32,
    pub conv_channels: u32,
    pub state: u32,
}
