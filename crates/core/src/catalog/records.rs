//! The shapes of the catalogue's records. Values stand in `data/`.

use crate::units::{BitsPerWeight, Bytes, BytesPerSec, FlopsPerSec, Params, Secs, TokensPerSec};
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

/// A machine: one chip or card, with the memory options it is sold with.
#[derive(Clone, Debug, Serialize)]
pub struct Device {
    /// Kebab-case, never changed.
    pub id: &'static str,
    /// What people call it.
    pub name: &'static str,
    /// Maker of the GPU.
    pub gpu: GpuVendor,
    /// How it is used.
    pub class: DeviceClass,
    /// Whether the GPU has memory of its own.
    pub memory_kind: MemoryKind,
    /// What it is sold with, smallest first.
    pub memory: &'static [MemoryOption],
    /// Source of the memory options.
    pub memory_source: SourceId,
    /// Published peak memory bandwidth.
    pub bandwidth: Figure<BytesPerSec>,
    /// FP32 rate of the shader units: 2 × lanes × boost clock. The only compute figure known of every
    /// machine; the fitted families say how much of it, or how much more with matrix units, a kernel reaches.
    pub alu: Figure<FlopsPerSec>,
    /// Architecture family, as in [`Family::architecture`].
    pub architecture: &'static str,
    /// Operating systems it runs, the usual one first, and what each lets the GPU address.
    pub systems: &'static [System],
    /// What to know about these figures, for the page.
    pub note: Option<&'static str>,
}

/// Maker of a GPU: decides which runtimes there are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum GpuVendor {
    /// CUDA.
    Nvidia,
    /// Metal.
    Apple,
    /// ROCm and Vulkan.
    Amd,
}

/// How a machine is used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum DeviceClass {
    /// Runs on a battery too.
    Laptop,
    /// A desktop computer, or a card for one.
    Desktop,
}

/// Whether the GPU has memory of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum MemoryKind {
    /// Processor and GPU share one pool.
    Unified,
    /// The card's own memory.
    Vram,
}

/// One memory size a machine is sold with.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct MemoryOption {
    /// The number on the box: "128 GB".
    pub label: u32,
    /// What it is in bytes.
    pub installed: Bytes,
}

/// An operating system on a machine.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct System {
    /// Which.
    pub os: Os,
    /// What it lets the GPU address.
    pub budget: Figure<BudgetRule>,
}

/// Operating systems with rules of their own for the GPU's share of memory.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Os {
    /// Windows 11, on x86-64 or Arm.
    Windows,
    /// Any Linux distribution, DGX OS included.
    Linux,
    /// macOS.
    Macos,
}

impl Os {
    /// Every system, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Windows, Self::Linux, Self::Macos];

    /// As in a URL.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Windows => "windows",
            Self::Linux => "linux",
            Self::Macos => "macos",
        }
    }

    /// As its maker writes it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Windows => "Windows",
            Self::Linux => "Linux",
            Self::Macos => "macOS",
        }
    }
}

/// How much of the installed memory the GPU may address.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "rule")]
pub enum BudgetRule {
    /// Windows on RTX Spark without carve-out: installed − `system`, but at least the share `least` and at
    /// most the share `most` of what is installed.
    Clamp {
        /// Kept for the system.
        system: Bytes,
        /// Least share of the installed memory.
        least: f64,
        /// Largest share of the installed memory.
        most: f64,
    },
    /// A share of the installed memory that grows in steps: macOS' recommended working set.
    Share {
        /// From this size on, this share; smallest size first. The last step that is not larger than what is
        /// installed counts.
        steps: &'static [(Bytes, f64)],
    },
    /// All but a fixed amount.
    Less {
        /// What the desktop, the firmware or the operating system takes.
        taken: Bytes,
    },
}

/// A language model: its size and the shape that decides memory and traffic.
#[derive(Debug, Serialize)]
pub struct Model {
    /// Kebab-case (dots in version numbers stay), never changed.
    pub id: &'static str,
    /// What people call it.
    pub name: &'static str,
    /// Day of release, `YYYY-MM-DD`.
    pub released: &'static str,
    /// All parameters, as the text model loads.
    pub params: Figure<Params>,
    /// Longest context the configuration names, tokens.
    pub max_context: Figure<u32>,
    /// Where the shape below comes from, usually the model's own configuration file.
    pub shape_source: SourceId,
    /// Blocks of a mixer (attention or recurrent) and a feed-forward part, as the speed model counts them.
    /// Nemotron-H lists the two parts apart: its 88 entries are 44 blocks.
    pub n_layers: u32,
    /// Width of the residual stream.
    pub hidden: u32,
    /// Query heads of an attention layer.
    pub n_heads: u32,
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
    /// Layers that have them.
    pub layers: u32,
    /// Experts in a layer.
    pub count: u32,
    /// Experts a token visits.
    pub used: u32,
    /// Weights of one expert of one layer.
    pub params_each: Params,
    /// Width the experts keep whatever the file's label says (gpt-oss: MXFP4).
    pub fixed_bits: Option<Figure<BitsPerWeight>>,
}

/// How weights are stored.
#[derive(Debug, Serialize)]
pub struct Quantization {
    /// Kebab-case, never changed.
    pub id: &'static str,
    /// As in file names.
    pub name: &'static str,
    /// Mean width over all weights of a model.
    pub bits: Figure<BitsPerWeight>,
    /// Width of routed experts where the format treats them apart (MXFP4).
    pub expert_bits: Option<Figure<BitsPerWeight>>,
    /// Kernel class, the key of [`DecodeFit::quant_efficiency`].
    pub kernel: &'static str,
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
    /// Kernels: `cuda`, `metal`, `mlx`, `vulkan`, `rocm`, `cuda-server`.
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
