//! The shapes of the catalogue's records. Values stand in `data/`.

use super::device::{GpuVendor, Os};
use crate::units::{BitsPerWeight, Bytes, Secs, TokensPerSec};
use serde::{Serialize, Serializer};

/// Where figures come from: one entry of `data/sources.toml`. What is there to read about it stands apart, in its
/// [`Citation`], so that a program that does not print citations does not carry them.
#[derive(Debug, Serialize)]
pub struct Source {
    /// Kebab-case.
    pub id: &'static str,
    /// What sort of evidence it is.
    pub kind: Kind,
}

/// What to read about a source.
#[derive(Debug, Serialize)]
pub struct Citation {
    /// Title of the page, paper, file or log.
    pub title: &'static str,
    /// Who stands behind it.
    pub publisher: &'static str,
    /// `https` address; empty where the evidence is our own (derived and estimate only).
    pub url: &'static str,
    /// Day it was read, `YYYY-MM-DD`.
    pub accessed: &'static str,
}

/// What sort of evidence a source is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// A maker's own claim.
    Vendor,
    /// Somebody measured it.
    Measured,
    /// A paper or a standard.
    Paper,
    /// Read from source code or a model's configuration file.
    Code,
    /// Computed from other figures.
    Derived,
    /// A judgement, marked as one.
    Estimate,
}

/// Index into [`super::SOURCES`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SourceId(pub(super) u16);

impl SourceId {
    /// What sort of evidence it is; from a table of its own, so that a program that cites by number carries no names.
    pub fn kind(self) -> Kind {
        super::KINDS.get(usize::from(self.0)).copied().unwrap_or(Kind::Estimate)
    }

    /// Its number in the list of sources, from 1.
    pub fn number(self) -> usize {
        usize::from(self.0) + 1
    }

    /// The source itself.
    #[expect(clippy::indexing_slicing, reason = "the table is not empty")]
    pub fn get(self) -> &'static Source {
        // Generated beside the table it points into; the first source stands in if that were ever broken.
        super::SOURCES.get(self.0 as usize).unwrap_or(&super::SOURCES[0])
    }
}

impl Serialize for SourceId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.get().id.serialize(serializer)
    }
}

/// A value and where it comes from.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Figure<T> {
    /// In the quantity's base unit.
    pub value: T,
    /// Who says so.
    pub source: SourceId,
}

/// How keys and values are stored.
#[derive(Debug, Serialize)]
pub struct CacheType {
    /// Kebab-case, never changed.
    pub id: &'static str,
    /// As in a runtime's options.
    pub name: &'static str,
    /// Exact width of an element, block scales included.
    pub bits: Figure<BitsPerWeight>,
}

/// A program that runs models.
#[derive(Debug, Serialize)]
pub struct Runtime {
    /// Kebab-case, never changed.
    pub id: &'static str,
    /// As its makers write it.
    pub name: &'static str,
    /// What it runs on, and how much memory it takes beside the model.
    pub targets: &'static [Target],
    /// Quantizations it loads, by id.
    pub quantizations: &'static [&'static str],
    /// Cache types it offers, by id, its default first.
    pub cache_types: &'static [&'static str],
    /// Tokens whose intermediate results are held at once in prefill.
    pub micro_batch: Figure<u32>,
    /// Cells of the key-value cache come in multiples of this.
    pub cache_padding: Figure<u32>,
    /// Room is kept for an output of every token of a micro-batch.
    pub all_outputs: bool,
    /// Sliding-window layers keep only their window (plus a micro-batch).
    pub windowed_cache: bool,
}

/// A runtime on one maker's GPUs.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Target {
    /// Whose GPUs.
    pub gpu: GpuVendor,
    /// Only on these architecture families; on all where empty.
    pub architectures: &'static [&'static str],
    /// On which operating systems it runs natively.
    pub systems: &'static [Os],
    /// With which kernels.
    pub backend: &'static str,
    /// Driver context, graphs and allocator slack.
    pub overhead: Figure<Bytes>,
}

/// Coefficients of the speed model for one backend on one architecture family, fitted on measured points.
/// Symbols are those of the method page.
#[derive(Debug, Serialize)]
pub struct Family {
    /// Kernels: `cuda`, `metal`, `mlx`, `vulkan`, `rocm`, `opencl`, `cpu`, `cuda-server`, `rocm-server`.
    pub backend: &'static str,
    /// `gb10`, `ada`, `m4`, …
    pub architecture: &'static str,
    /// Where the fit is described.
    pub source: SourceId,
    /// Decode, where points allowed a fit.
    pub decode: DecodeFit,
    /// Prefill, where points allowed a fit.
    pub prefill: Option<PrefillFit>,
}

/// Decode coefficients of a family.
#[derive(Debug, Serialize)]
pub struct DecodeFit {
    /// Measured points behind it.
    pub points: u32,
    /// Machines they were measured on.
    pub n_devices: u32,
    /// Those of them that are in the catalogue, by id.
    pub devices: &'static [&'static str],
    /// Share of the published bandwidth at which weights stream (`Q4_K`, or 16-bit for servers, 4-bit for MLX).
    pub weight_efficiency: f64,
    /// Share of that rate at which the key-value cache streams.
    pub kv_efficiency: f64,
    /// Launch and synchronisation time of one layer.
    pub layer_time: Secs,
    /// Time of one token whatever the model.
    pub fixed_time: Secs,
    /// Share of that rate at which routed experts stream.
    pub expert_efficiency: f64,
    /// Factor on the layer time of mixture-of-experts models.
    pub moe_layer_factor: f64,
    /// Factor on the layer time of hybrid models.
    pub hybrid_layer_factor: f64,
    /// Operations per second reached per FP32 operation per second of the shader units.
    pub compute_per_alu: f64,
    /// Four of five outcomes lie within a factor of 1 + this.
    pub half_width_80: f64,
    /// Rate by kernel class, relative to the family's reference class.
    pub quant_efficiency: &'static [(&'static str, f64)],
}

/// Prefill coefficients of a family.
#[derive(Debug, Serialize)]
pub struct PrefillFit {
    /// Measured points behind it.
    pub points: u32,
    /// Machines they were measured on.
    pub n_devices: u32,
    /// Those of them that are in the catalogue, by id.
    pub devices: &'static [&'static str],
    /// Operations per second of the matrix products per FP32 operation per second of the shader units.
    pub compute_per_alu: f64,
    /// Factor on that rate for dense models: what the simple equation, without the fit's small terms, needs to be
    /// right in the median.
    pub dense_factor: f64,
    /// The same for mixture-of-experts models.
    pub moe_factor: f64,
    /// Rate of the attention products relative to the matrix products.
    pub attention_factor: f64,
    /// Four of five outcomes lie within a factor of 1 + this.
    pub half_width_80: f64,
}

/// Numbers that are ours: defaults and what counts as tight.
#[derive(Debug, Serialize)]
pub struct Policy {
    /// Above this share of the budget a fit is called tight.
    pub tight_share: f64,
    /// The range of a machine nobody measured is this many times as wide.
    pub unmeasured_widening: Figure<f64>,
    /// Speeds people know from life.
    pub paces: &'static [Pace],
    /// Characters of English text in a token.
    pub characters_per_token: Figure<f64>,
    /// Rows as wide as the residual stream that are alive at once in a micro-batch.
    pub live_rows: Figure<f64>,
    /// Results as wide as a gated feed-forward part that are alive at once: gate, up and their product.
    pub gated_products: Figure<f64>,
    /// Results as wide as the queries of MLA that are alive at once: with and without position, absorbed, ordered.
    pub latent_queries: Figure<f64>,
    /// Context lengths accepted, tokens.
    pub max_context_tokens: u32,
    /// Concurrent users accepted.
    pub max_users: u32,
    /// Ids of the default machine, its memory label, model, quantization, runtime; context and prompt tokens.
    pub default_device: &'static str,
    /// Default model id.
    pub default_model: &'static str,
    /// Default quantization id.
    pub default_quantization: &'static str,
    /// Default runtime id.
    pub default_runtime: &'static str,
    /// Default context, tokens.
    pub default_context_tokens: u32,
    /// Default prompt, tokens.
    pub default_prompt_tokens: u32,
}

/// A speed people know from life.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Pace {
    /// Kebab-case.
    pub id: &'static str,
    /// In tokens, from words per minute and words per token.
    pub rate: Figure<TokensPerSec>,
}
