//! Language models: shape, cache and tensors.

use super::index::GraphId;
use super::{BlockType, Figure, SourceId, first};
use crate::units::{Bytes, Params};
use serde::Serialize;

/// A language model: its size and the shape that decides memory and traffic.
#[derive(Debug, Serialize)]
pub struct Model {
    /// Kebab-case (dots in version numbers stay), never changed.
    pub id: &'static str,
    /// What people call it.
    pub name: &'static str,
    /// What else people call it; models of the same shape and size.
    pub aliases: &'static [&'static str],
    /// Its files are usually older than the present rules for fused `attn_qkv` tensors.
    pub old_fused: bool,
    /// All parameters, as the text model loads.
    pub params: Figure<Params>,
    /// Longest context the configuration names, tokens.
    pub max_context: Figure<u32>,
    /// Where the shape below comes from, usually the model's own configuration file.
    pub shape_source: SourceId,
    /// Architecture as GGUF files name it (`general.architecture`).
    pub architecture: &'static str,
    /// What its compute graph adds to the time of a step, where that was measured.
    #[serde(skip)]
    pub graph: Option<GraphId>,
    /// Blocks of a mixer (attention or recurrent) and a feed-forward part, as the speed model counts them.
    /// Nemotron-H lists the two parts apart: its 88 entries are 44 blocks. A looped model has fewer entries than blocks: a
    /// token passes each of them several times.
    pub n_layers: u32,
    /// Entries of the layer list of a file, those for multi-token prediction included.
    pub n_entries: u32,
    /// Of these, the last ones: only for multi-token prediction, which plain decoding does not read.
    pub prediction_layers: u32,
    /// Width of the residual stream.
    pub hidden: u32,
    /// Query heads of an attention layer.
    pub n_heads: u32,
    /// Query heads for each key-value head in the first layer; 0 where that has none.
    pub heads_per_kv: u32,
    /// Rows of the embedding table.
    pub vocab: u32,
    /// The output head is the embedding table itself.
    pub tied_embeddings: bool,
    /// Layers that keep keys and values, by kind. Layers that share another layer's cache are left out.
    pub attention: &'static [Attention],
    /// Layers that keep a state of fixed size instead.
    pub recurrent: Option<Recurrent>,
    /// Routed experts of a mixture-of-experts model.
    pub experts: Option<Experts>,
    /// The matrices, alike ones together.
    #[serde(skip)]
    pub tensors: &'static [Tensors],
    /// Parameters of the parts for images and sound, in 16 bits. Runtimes that load the published checkpoint hold
    /// them; llama.cpp keeps them in a file of their own.
    #[serde(skip)]
    pub tower: u32,
    /// Parameters of tables of which a token takes a few rows. llama.cpp reads these from disk where it
    /// maps files, others hold them.
    #[serde(skip)]
    pub tables: u64,
    /// Elements of norms, biases, convolutions and the like.
    #[serde(skip)]
    pub small: u32,
}

/// What no estimate needs of a model; apart from [`Model`], so that only pages that show it carry it.
#[derive(Debug, Serialize)]
pub struct ModelDetails {
    /// Series it belongs to.
    pub family: &'static str,
    /// Licence of the weights, as its makers tag it.
    pub license: &'static str,
    /// Day of release, `YYYY-MM-DD`.
    pub released: &'static str,
}

/// By what models are narrowed down; small, as the page that does so has no room for all of [`ModelDetails`].
#[derive(Clone, Copy, Debug)]
pub struct Traits {
    /// Place among the makers: who published the file that its shape was read from.
    pub maker: u8,
    /// Month of release, counted from the year 0.
    pub month: u16,
    /// Its licence is Apache 2.0 or MIT.
    pub permissive: bool,
}

impl Model {
    /// By what it is narrowed down; none where a visitor described it.
    pub fn traits(&self) -> Option<&'static Traits> {
        super::MODEL_TRAITS.get(super::MODELS.iter().position(|model| model.id == self.id)?)
    }

    /// Series, licence and day of release.
    pub fn details(&self) -> &'static ModelDetails {
        static UNKNOWN: ModelDetails = ModelDetails { family: "", license: "", released: "" };
        let position = super::MODELS.iter().position(|model| model.id == self.id);
        position.and_then(|position| super::MODEL_DETAILS.get(position)).unwrap_or(&UNKNOWN)
    }

    /// Whether keys and values are kept as a latent (MLA).
    pub fn is_latent(&self) -> bool {
        self.attention.iter().any(|group| matches!(group, Attention::Latent { .. }))
    }

    /// Whether its attention has heads of more elements than kernels keep at hand for a tile of queries.
    pub fn has_wide_heads(&self) -> bool {
        self.attention.iter().any(Attention::has_wide_heads)
    }

    /// Parameters that one token passes: all but an embedding that is only looked up, and of the routed experts those that
    /// it visits.
    pub fn active_params(&self) -> Params {
        let read = first(self.n_entries - self.prediction_layers);
        let (mut streamed, mut routed) = (0, 0);
        for group in self.tensors.iter().filter(|group| !group.role.is_looked_up(self.tied_embeddings)) {
            let params = group.elements() * u64::from((group.layers.bits() & read).count_ones());
            *(if group.role.is_routed() { &mut routed } else { &mut streamed }) += params;
        }
        let visited = self.experts.map_or(0.0, |experts| f64::from(experts.used) / f64::from(experts.count));
        Params::new(streamed as f64 + f64::from(self.small)) + Params::new(routed as f64) * visited
    }

    /// How often a token passes the layers: twice where 22 of them are 44 blocks, each with a cache of its own.
    pub fn passes(&self) -> u32 {
        let stored = self.n_entries.saturating_sub(self.prediction_layers);
        self.n_layers.checked_div(stored).unwrap_or(1).max(1)
    }

    /// Layers that look back at a key-value cache, for each layer that keeps one: in Gemma 3n and the E models of Gemma 4
    /// the last layers read the caches of earlier ones.
    pub fn readers_per_cache(&self) -> f64 {
        let keepers: u32 = self.attention.iter().map(Attention::layers).sum();
        let recurrent = self.recurrent.map_or(0, |recurrent| recurrent.layers);
        let readers = self.n_layers.saturating_sub(recurrent);
        (f64::from(readers) / f64::from(keepers.max(1))).max(1.0)
    }
}

impl Model {
    /// The share of keys and values that each of some cards keeps where they share every tensor: whole heads, and a latent
    /// as a whole.
    pub fn heads_of_each(&self, cards: u32) -> f64 {
        let shares = self.attention.iter().map(|group| group.heads_of_each(cards));
        shares.fold(1.0 / f64::from(cards), f64::max)
    }
}

/// The longest head for which kernels keep a tile of queries, keys and values at hand.
const LONGEST_HEAD: u32 = 128;

impl Attention {
    /// The share of its keys and values that each of some cards keeps where they share every tensor.
    pub fn heads_of_each(&self, cards: u32) -> f64 {
        match *self {
            Self::Full { kv_heads, .. } | Self::Sliding { kv_heads, .. } => {
                f64::from(kv_heads.div_ceil(cards)) / f64::from(kv_heads.max(1))
            }
            Self::Latent { .. } | Self::Compressed { .. } => 1.0,
        }
    }

    /// Layers of this kind.
    pub fn layers(&self) -> u32 {
        match *self {
            Self::Full { layers, .. }
            | Self::Sliding { layers, .. }
            | Self::Latent { layers, .. }
            | Self::Compressed { layers, .. } => layers,
        }
    }

    /// Whether its heads have more than 128 elements; a latent is a matter of its own.
    pub fn has_wide_heads(&self) -> bool {
        match *self {
            Self::Full { k_dim, .. } | Self::Sliding { k_dim, .. } => k_dim > LONGEST_HEAD,
            Self::Latent { .. } | Self::Compressed { .. } => false,
        }
    }
}

/// A group of layers whose key-value cache has the same form.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "kind")]
pub enum Attention {
    /// Every token sees all before it. Cache per token and layer: `kv_heads` × (`k_dim` + `v_dim`) elements.
    /// MHA, GQA and MQA differ only in `kv_heads`.
    Full {
        /// Layers of this kind.
        layers: u32,
        /// Key-value heads.
        kv_heads: u32,
        /// Length of a key.
        k_dim: u32,
        /// Length of a value.
        v_dim: u32,
    },
    /// Every token sees the last `window` ones.
    Sliding {
        /// Layers of this kind.
        layers: u32,
        /// Key-value heads.
        kv_heads: u32,
        /// Length of a key.
        k_dim: u32,
        /// Length of a value.
        v_dim: u32,
        /// Tokens a token sees.
        window: u32,
    },
    /// MLA: one latent vector of `rank` + `rope_dim` elements per token and layer, for all heads.
    Latent {
        /// Layers of this kind.
        layers: u32,
        /// Length of the latent.
        rank: u32,
        /// Length of the rotary part.
        rope_dim: u32,
    },
    /// One entry for every `ratio` tokens and layer, for all heads, beside the window of the same layers, which is a group
    /// of its own (`DeepSeek` V4).
    Compressed {
        /// Layers of this kind.
        layers: u32,
        /// Length of an entry: what is both key and value, and the key of the indexer where there is one.
        dim: u32,
        /// Tokens that an entry stands for.
        ratio: u32,
    },
}

/// Recurrent layers: Mamba, gated DeltaNet, short convolutions.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Recurrent {
    /// Layers of this kind.
    pub layers: u32,
    /// State of one layer for one sequence, whatever the context; held in 32-bit floats.
    pub state_per_layer: Bytes,
}

/// Routed experts.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Experts {
    /// Experts in a layer.
    pub count: u32,
    /// Experts a token visits.
    pub used: u32,
    /// Type the experts keep whatever the file's label says (gpt-oss: MXFP4).
    pub kept: Option<Figure<BlockType>>,
}

/// Matrices of one role and one size, over the layers that have them.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Tensors {
    /// What they do.
    pub role: Role,
    /// Length of a row: the input dimension, which a block has to divide.
    pub row: u32,
    /// Rows of one matrix: the length of its output.
    pub rows: u32,
    /// Matrices in one tensor: experts, or heads of MLA. 1 otherwise.
    pub depth: u16,
    /// Where they are.
    pub layers: LayerSet,
}

impl Tensors {
    /// Outside the layers.
    pub(crate) const fn outside(role: Role, row: u32, rows: u32) -> Self {
        Self { role, row, rows, depth: 1, layers: LayerSet(0) }
    }

    /// In the first `n_layers`, 128 at most.
    pub(crate) const fn in_first(role: Role, row: u32, rows: u32, depth: u16, n_layers: u16) -> Self {
        Self { role, row, rows, depth, layers: LayerSet(FIRST + n_layers) }
    }

    /// Elements of one tensor: row × rows × depth.
    pub fn elements(&self) -> u64 {
        u64::from(self.row) * u64::from(self.rows) * u64::from(self.depth)
    }
}

/// From here on a number is not an index into the table of layer sets but a count of first layers.
const FIRST: u16 = 1 << 15;

/// Index into the table of layer sets; a tensor outside the layers is in set 0, which is layer 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LayerSet(pub(super) u16);

/// A bit for each layer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LayerMask(pub(super) u128);

impl LayerSet {
    /// A bit for each layer.
    pub fn bits(self) -> u128 {
        match self.0.checked_sub(FIRST) {
            Some(count) => first(u32::from(count)),
            None => super::LAYER_SETS.get(usize::from(self.0)).map_or(1, |mask| mask.0),
        }
    }
}

/// What a matrix does, as far as a rule of some format asks for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// Input embedding.
    TokenEmbedding,
    /// Embedding of its own for every layer, looked up (Gemma 3n and 4).
    LayerEmbedding,
    /// Output head.
    Output,
    /// Queries, keys and values in one.
    FusedQkv,
    /// Keys and values of old MLA files in one.
    FusedKv,
    /// Queries.
    Query,
    /// Keys.
    Key,
    /// Values.
    Value,
    /// Output projection of attention.
    AttentionOutput,
    /// Other matrices of attention: the parts of MLA, gates, indexers.
    OtherAttention,
    /// Matrices of recurrent layers.
    Recurrent,
    /// Feed-forward, up.
    Up,
    /// Feed-forward, gate.
    Gate,
    /// Feed-forward, down.
    Down,
    /// Experts, up.
    ExpertUp,
    /// Experts, gate; or gate and up in one.
    ExpertGate,
    /// Experts, down.
    ExpertDown,
    /// Biases of experts, 32 bits in a GGUF file.
    ExpertBias,
    /// Shared experts, up.
    SharedUp,
    /// Shared experts, gate.
    SharedGate,
    /// Shared experts, down.
    SharedDown,
    /// Chooses experts; 32 bits in a GGUF file.
    Router,
    /// Matrices that a GGUF file keeps in 16 bits.
    Kept16,
    /// Mixes several residual streams; a row is as long as all of them.
    Streams,
    /// Everything else that is quantized.
    Other,
}

impl Role {
    /// A token takes one row of it, no product touches it. A `tied` embedding is the output head as well, so it is not.
    pub(crate) fn is_looked_up(self, tied: bool) -> bool {
        self == Self::LayerEmbedding || self == Self::TokenEmbedding && !tied
    }

    /// It is one of a layer's, so a looped model passes it again.
    pub(crate) fn is_in_layers(self) -> bool {
        !matches!(self, Self::TokenEmbedding | Self::Output)
    }

    /// Belongs to the routed experts: a token passes only some of it.
    pub fn is_routed(self) -> bool {
        matches!(self, Self::ExpertUp | Self::ExpertGate | Self::ExpertDown | Self::ExpertBias)
    }
}
