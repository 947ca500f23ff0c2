//! The shapes of what was fitted to measured speeds. Values are in `data/coefficients.toml`.

use super::device::Device;
use super::index::{Architecture, Backend, ByClass, ByRecurrent, RecurrentKind};
use super::link::{CardFamily, CardKernels};
use super::source::SourceId;
use serde::Serialize;

/// What the fit of the speed model is based on.
#[derive(Debug, Serialize)]
pub struct FitFacts {
    /// Where the fit is described.
    pub source: SourceId,
    /// First and last month of the builds measured, `YYYY-MM`.
    pub dates: [&'static str; 2],
    /// Year at which the drift of engines is zero.
    pub reference_year: f64,
    /// Year, with its fraction, of the builds that a question means unless it says otherwise.
    pub current_build: f64,
    /// Exponent of the prompts that are read until the first token of the mean request, where several arrive together, and
    /// how it grows with the logarithm of prompt ÷ answer.
    pub crowd: [f64; 2],
    /// Machines of two chips, where each reads its own half of the memory fast.
    pub two_dies: TwoDies,
    /// Where ranges are wider than those of their family.
    pub wider: Wider,
}

/// Exponents of the factors of ranges: of decode, prefill and several sequences.
#[derive(Debug, Serialize)]
pub struct Wider {
    /// Of models with experts.
    pub experts: [f32; 3],
    /// With more than [`DEEP`] tokens behind.
    pub deep: [f32; 3],
}

/// Tokens behind which few measurements lie.
pub const DEEP: f64 = 32_768.0;

/// Machines of two chips.
#[derive(Debug, Serialize)]
pub struct TwoDies {
    /// On the rate of weights in decode.
    pub decode: f32,
    /// As places in [`super::DEVICES`].
    pub devices: &'static [u16],
}

/// A program, as far as its speed differs from the kernels it uses. Coefficients have three digits: `f32` holds them, and
/// is half as long in what every visit downloads.
#[derive(Debug, Serialize)]
pub struct Engine {
    /// That of the runtime, where there is one.
    pub id: &'static str,
    /// On launch times in decode.
    pub overhead: f32,
    /// On the rate of the cache in decode.
    pub cache: f32,
    /// On the speed of decode.
    pub decode: f32,
    /// On the speed of steps for several sequences, besides.
    pub batch: f32,
    /// On the speed of prefill.
    pub prefill: f32,
    /// Once a prompt, microseconds: request, tokenizer, template.
    pub prompt_us: f32,
    /// Share of the cache beyond sliding windows that it reads anyway; 0 where that depends on the kernels.
    pub window_waste: f32,
    /// Share of a prompt's prefill time by which it delays the other requests; fitted to tables that count tokens over whole
    /// requests.
    pub prompt_share: f32,
    /// On the speed of steps for several sequences on several cards, besides.
    pub together: f32,
    /// On the rate of links between more than two cards that have none of their own.
    pub crowded: f32,
}

/// Kernels that are not the usual ones of their backend.
#[derive(Debug, Serialize)]
pub struct Variant {
    /// Kebab-case.
    pub id: &'static str,
    /// On the speed of decode.
    pub decode: f32,
    /// On the rate of prefill.
    pub prefill: f32,
    /// On that of its routed experts besides.
    pub experts: f32,
    /// On that of its attention besides.
    pub attention: f32,
}

/// What a model's compute graph adds, by the name llama.cpp gives it.
#[derive(Debug, Serialize)]
pub struct Graph {
    /// As in [`super::Model::architecture`].
    pub architecture: &'static str,
    /// On the speed of decode.
    pub decode: f32,
    /// A further factor for models with experts under CUDA.
    pub cuda_mixture: f32,
    /// Kernels of its recurrent layers.
    pub recurrent: Option<RecurrentKind>,
}

/// What backends with the same kernels share.
#[derive(Debug, Serialize)]
pub struct Kernels {
    /// Kebab-case.
    pub id: &'static str,
    /// Their products are on matrix units throughout, so that coefficients of these are relative to matrix units.
    pub on_matrix_units: bool,
    /// Decode.
    pub decode: DecodeKernels,
    /// Prefill.
    pub prefill: PrefillKernels,
    /// Several sequences in a step.
    pub batch: BatchKernels,
    /// Several cards.
    pub cards: CardKernels,
}

/// Coefficients of decode kernels.
#[derive(Debug, Serialize)]
pub struct DecodeKernels {
    /// Rate by kernel class of the weights, relative to the reference class: `Q4_K`, 16 bits for servers, 4 bits for MLX.
    pub quantizations: ByClass,
    /// Rate of arithmetic by kernel class, relative.
    pub compute: ByClass,
    /// Rate of routed experts of 3 MB relative to other weights.
    pub experts: f32,
    /// Exponent by which that grows with the size of an expert.
    pub expert_slope: f32,
    /// On the launch time of layers with experts.
    pub expert_layers: f32,
    /// Launch time of a recurrent layer relative to one with attention, by kind.
    pub recurrent: ByRecurrent,
    /// On the rate of the cache without flash attention.
    pub plain_attention: f32,
    /// On the rate of the cache with heads of more than 128 elements.
    pub wide_cache: f32,
    /// On the rate of the cache of MLA.
    pub latent: f32,
    /// Share of the cache beyond sliding windows that is read anyway.
    pub window_waste: f32,
    /// Change of the logarithm of speed in a year.
    pub drift: f32,
    /// The same of launch times.
    pub overhead_drift: f32,
}

/// Coefficients of prefill kernels.
#[derive(Debug, Serialize)]
pub struct PrefillKernels {
    /// Rate by kernel class of the weights, relative to the reference class.
    pub quantizations: ByClass,
    /// Rate of routed experts of 5 MB.
    pub experts: f32,
    /// Exponent by which that grows with the size of an expert.
    pub expert_slope: f32,
    /// Rows of a micro-batch at which the products of a dense model reach half of their rate.
    pub rows: f32,
    /// The same for the rows that one expert gets.
    pub expert_rows: f32,
    /// Share of the bandwidth at which weights stream.
    pub bandwidth: f32,
    /// Tokens for which a recurrent state is read and written once at published bandwidth, by kind of layer.
    pub state_tokens: ByRecurrent,
    /// On the rate of attention without flash attention.
    pub plain_attention: f32,
    /// On the rate of attention with heads of more than 128 elements.
    pub wide_attention: f32,
    /// On the rate of attention of MLA.
    pub latent: f32,
}

/// Coefficients of several sequences in a step.
#[derive(Debug, Serialize)]
pub struct BatchKernels {
    /// On the rate of weights of mixture-of-experts models.
    pub experts: f32,
    /// For each sequence, microseconds: scheduling, sampling.
    pub sequence_us: f32,
}

/// Coefficients of the speed model for one backend on one architecture of machines.
/// Symbols are those of the method page.
#[derive(Debug, Serialize)]
pub struct Family {
    /// With which kernels.
    pub backend: Backend,
    /// On which machines; none: any other machine of this backend.
    pub architecture: Option<Architecture>,
    /// What it shares with backends of the same kernels: index into [`super::KERNELS`].
    pub kernels: usize,
    /// Decode.
    pub decode: DecodeFit,
    /// Prefill, where it was measured with this backend.
    pub prefill: Option<PrefillFit>,
    /// Several sequences in a step.
    pub batch: BatchFit,
    /// Several cards.
    pub cards: CardFamily,
}

/// How many points the coefficients of a family are fitted to, and their error on held-out points.
#[derive(Debug, Serialize)]
pub struct Evidence {
    /// Measured points.
    pub points: u32,
    /// Machines they were measured on.
    pub n_devices: u32,
    /// Those of them that are in the catalogue, as places in [`super::DEVICES`].
    pub devices: &'static [u16],
    /// For a machine that was measured: four of five outcomes lie within ÷ and × this.
    pub spread: f32,
    /// The same for a machine of the family that was not.
    pub spread_unmeasured: f32,
}

impl Evidence {
    /// Whether a machine was measured.
    pub fn includes(&self, device: &'static Device) -> bool {
        device.is_among(self.devices)
    }
}

/// Decode coefficients of a family.
#[derive(Debug, Serialize)]
pub struct DecodeFit {
    /// What it is based on.
    pub evidence: Evidence,
    /// Share of the published bandwidth at which weights of the reference class stream.
    pub weights: f32,
    /// Rate of the key-value cache relative to that.
    pub cache: f32,
    /// Launch and synchronisation time of one layer, microseconds.
    pub layer_us: f32,
    /// Time of one step whatever the model, microseconds.
    pub fixed_us: f32,
    /// Operations per second reached per FP32 operation per second of the shader units.
    pub compute: f32,
    /// On the rate of routed experts.
    pub experts: f32,
    /// Rate by kernel class of the weights, relative to what the kernels reach elsewhere.
    pub quantizations: ByClass,
}

/// Prefill coefficients of a family.
#[derive(Debug, Serialize)]
pub struct PrefillFit {
    /// What it is based on.
    pub evidence: Evidence,
    /// Rate of the matrix products relative to the machine's arithmetic.
    pub compute: f32,
    /// Rate of the attention products relative to that.
    pub attention: f32,
    /// Launch time of one layer for one micro-batch, microseconds.
    pub layer_us: f32,
    /// Change of the logarithm of speed in a year.
    pub drift: f32,
}

/// Coefficients of several sequences in a step.
#[derive(Debug, Serialize)]
pub struct BatchFit {
    /// What it is based on.
    pub evidence: Evidence,
    /// On the rate of weights.
    pub weights: f32,
    /// On the rate of the cache.
    pub cache: f32,
    /// On the launch time of a layer.
    pub layers: f32,
    /// On the arithmetic rate of decode: kernels that go row by row.
    pub vector: f32,
    /// Of matrix kernels, relative to the machine's arithmetic.
    pub matrix: f32,
    /// Of the logarithm of speed, for each year.
    pub drift: f32,
}

impl TwoDies {
    /// Whether a machine is one.
    pub fn includes(&self, device: &'static Device) -> bool {
        device.is_among(self.devices)
    }
}

impl Family {
    /// What it shares with backends of the same kernels.
    #[expect(clippy::indexing_slicing, reason = "the table is not empty")]
    pub fn kernels(&self) -> &'static Kernels {
        // Generated beside the table it points into.
        super::KERNELS.get(self.kernels).unwrap_or(&super::KERNELS.rows()[0])
    }

    /// The coefficients for a backend on an architecture, or those of the backend alone.
    pub fn find(backend: Backend, architecture: Architecture) -> Option<&'static Self> {
        let row = super::FAMILY_AT.get(usize::from(architecture.0))?;
        row.get(usize::from(backend.0)).and_then(|at| super::FAMILIES.get(usize::from(*at)))
    }
}
