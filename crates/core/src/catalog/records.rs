//! The shapes of the catalogue's records. Values stand in `data/`.

use super::device::{Device, GpuVendor, Os};
use super::index::{Architecture, Backend, ByClass, ByRecurrent, EngineId, RecurrentKind};
use super::link::{CardFamily, CardKernels};
use super::source::{Figure, SourceId};
use crate::units::{BitsPerWeight, Bytes, BytesPerSec, Secs, TokensPerSec};
use serde::Serialize;

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
    /// What it runs on, and how much memory it takes in addition to the model.
    pub targets: &'static [Target],
    /// How its speed differs from that of its kernels, where that was measured.
    pub engine: Option<EngineId>,
    /// Quantizations it loads, by id.
    pub quantizations: &'static [&'static str],
    /// Cache types it offers, by id, its default first.
    pub cache_types: &'static [&'static str],
    /// Tokens whose intermediate results are held at once in prefill.
    pub micro_batch: Figure<u32>,
    /// Cells of the key-value cache come in multiples of this.
    pub cache_padding: Figure<u32>,
    /// Width of an intermediate result.
    pub results: Figure<BitsPerWeight>,
    /// Tokens that a step takes at most when it mixes the answers of some with the prompts of others; none where others
    /// wait until a prompt is read, where [`Target::batches`] say it, or where it is not known.
    pub step_tokens: Option<Figure<u32>>,
    /// What each logit takes while the next tokens of a batch are chosen, where the runtime makes room for its largest batch
    /// when it starts.
    pub logit: Option<Figure<Bytes>>,
    /// The whole prompt is computed at once, not a micro-batch after the other.
    pub whole_prompt: bool,
    /// It takes a share of the GPU's memory and no more, whatever it needs.
    pub share: Option<Figure<f64>>,
    /// What that share covers.
    pub share_of: ShareOf,
    /// The context it opens unless told otherwise, by the GPU's memory: from this size on, tokens; smallest first.
    pub contexts: &'static [(Bytes, u32)],
    /// Where that is written down.
    pub contexts_source: Option<SourceId>,
    /// Keeps layers in the memory of the computer around a card where that is asked for, and the input embedding and
    /// the inputs of a micro-batch there always.
    pub offloads: bool,
    /// The flag for the number of layers on the GPU.
    pub layers_option: Option<&'static str>,
    /// The flag for the number of layers whose routed experts it keeps there, and the rest of these layers on the card; none
    /// where it moves whole layers only.
    pub experts_option: Option<&'static str>,
    /// What it leaves free on each card where it decides itself what moves off.
    pub spare: Option<Figure<Bytes>>,
    /// What it asks of cards that share every tensor.
    pub tensor_split: TensorSplit,
    /// Sliding-window layers keep only their window (plus a micro-batch).
    pub windowed_cache: bool,
    /// Models with which it guesses tokens unless told otherwise.
    pub guesses: Option<Guesses>,
    /// Where it is written down that it loads the part of a model for images unless told otherwise; none where it does not.
    pub images: Option<SourceId>,
}

/// Guessing that is on by default.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Guesses {
    /// With these models, by id.
    pub models: &'static [&'static str],
    /// Tokens before each check.
    pub tokens: Figure<u32>,
}

/// What a runtime asks of cards that share every tensor.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum TensorSplit {
    /// It does not split tensors.
    None,
    /// Their number divides that of attention heads.
    ByHeads,
    /// Nothing.
    Any,
}

/// What a runtime's share of the GPU's memory is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ShareOf {
    /// For everything it needs: `vLLM`.
    All,
    /// For weights and cache; intermediate results and graphs lie in the rest: `SGLang`.
    WeightsAndCache,
    /// For the cache, of what all else leaves free: `TensorRT-LLM`.
    Cache,
}

/// A runtime on one maker's GPUs.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Target {
    /// Maker of the GPUs it runs on.
    pub gpu: GpuVendor,
    /// Only on these architecture families; on all where empty.
    pub architectures: &'static [Architecture],
    /// On which operating systems it runs natively.
    pub systems: &'static [Os],
    /// With which kernels.
    pub backend: Backend,
    /// Driver context, graphs and allocator slack.
    pub overhead: Figure<Bytes>,
    /// The share it takes of the GPU's memory where that is not the usual one.
    pub share: Option<Figure<f64>>,
    /// The largest batch by the GPU's memory, smallest first, where the runtime makes room for it when it starts.
    pub batches: &'static [Batch],
    /// Where that is written down.
    pub batches_source: Option<SourceId>,
}

/// The largest batch of a server: a step takes no more.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Batch {
    /// On GPUs with this memory or more.
    pub from: Bytes,
    /// Sequences in it.
    pub sequences: u32,
    /// Tokens in it, of answers and of prompts.
    pub tokens: u32,
}

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
    /// Exponent of the prompts that are read until the first token of the mean request, where several arrive together.
    pub crowd: f64,
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
    /// On the speed of prefill.
    pub prefill: f32,
    /// Once a prompt, microseconds: request, tokenizer, template.
    pub prompt_us: f32,
    /// Share of the cache beyond sliding windows that it reads anyway; 0 where that depends on the kernels.
    pub window_waste: f32,
    /// Where a table counts tokens over the whole of a batch's requests: share of the prefill time in it.
    pub prompt_share: f32,
}

/// Kernels that are not the usual ones of their backend.
#[derive(Debug, Serialize)]
pub struct Variant {
    /// Kebab-case.
    pub id: &'static str,
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
    /// Kernels of its recurrent layers.
    pub recurrent: Option<RecurrentKind>,
}

/// What backends with the same kernels share.
#[derive(Debug, Serialize)]
pub struct Kernels {
    /// Kebab-case.
    pub id: &'static str,
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
    /// On the rate of the cache.
    pub cache: f32,
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
    /// Operations per second of the matrix products per FP32 operation per second of the shader units.
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
    /// On the launch time of a layer.
    pub layers: f32,
    /// On the arithmetic rate of decode: kernels that go row by row.
    pub vector: f32,
    /// Operations per second of matrix kernels per FP32 operation per second.
    pub matrix: f32,
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

/// Numbers that are ours: defaults and what counts as tight.
#[derive(Debug, Serialize)]
pub struct Policy {
    /// Above this share of the budget a fit is called tight.
    pub tight_share: f64,
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
    /// Rows as wide as the residual stream that wait in the computer's memory for one micro-batch.
    pub input_rows: Figure<f64>,
    /// Micro-batches under way at once where several cards take turns.
    pub pipeline_copies: Figure<f64>,
    /// A range of a way of placing that was not calibrated: the power of the calibrated factor.
    pub widened: Figure<f64>,
    /// So many measured machines of a family make one that was not measured a near one.
    pub many_relatives: u32,
    /// Time of one guess of a draft, relative to a step of the model itself, unless it is said.
    pub guess_cost: Figure<f64>,
    /// Operations for each byte of memory bandwidth of a machine on which a guess takes the share below.
    pub guess_arithmetic: Figure<f64>,
    /// What guessing takes beside that, by backend; the last counts for all that are not named.
    pub guesses: &'static [GuessTime],
    /// Architectures whose models bring along a head that guesses.
    pub headed: Figure<&'static [&'static str]>,
    /// Chance that a guess is right, by kind of text: usual, and in four of five cases from, to.
    pub texts: &'static [(&'static str, Figure<[f64; 3]>)],
    /// What a power limit leaves: its share of the usual one, and the shares of decode and prefill, rising.
    pub power_limits: Figure<&'static [[f64; 3]]>,
    /// What goes through between a card and the computer around it.
    pub card_link: Figure<BytesPerSec>,
    /// Share of it that copying weights for a prompt reaches.
    pub link_share: Figure<f64>,
    /// On the rate at which a processor beside a card reads weights, compared with one alone, with memory of 64 GB/s.
    pub host_weights: Figure<f64>,
    /// Exponent by which that falls with faster memory.
    pub host_slope: Figure<f64>,
    /// The rate at which it reads routed experts, relative to that of other weights.
    pub host_experts: Figure<f64>,
    /// Factor of the range of decode where a part is in system RAM.
    pub placed_decode: Figure<f64>,
    /// The same for prefill.
    pub placed_prefill: Figure<f64>,
    /// Factor of the range of runs on one machine in one program, around their mean.
    pub own_run: Figure<f64>,
    /// The least by which machines of one kind differ, as such a factor.
    pub own_machine: Figure<f64>,
    /// What replaces a source where a visitor describes a machine or a model.
    pub described: SourceId,
    /// The first so many models of the table are recent.
    pub recent_models: usize,
    /// Architectures of machines that are not.
    pub older: &'static [Architecture],
    /// The computer around a card: id of a record without GPU, and the label of its memory.
    pub default_host: &'static str,
    /// Memory of that computer, GB as labelled.
    pub default_host_memory: u32,
    /// The same for a card that a visitor picks: what most of them own.
    pub owned_host_memory: u32,
    /// Longest context accepted, tokens.
    pub max_context_tokens: u32,
    /// Cards in a machine, and linked machines, accepted.
    pub max_gpus: u32,
    /// Most concurrent users accepted.
    pub max_users: u32,
    /// Ids of the default machine, its memory label, model, quantization, runtime; context and prompt tokens.
    pub default_device: &'static str,
    /// Ids of the machines it is compared with on pages of their own, the usual one first.
    pub rivals: &'static [&'static str],
    /// Default model id: of the calculators, and of an address that names none.
    pub default_model: &'static str,
    /// Id of the model in the question that is asked where there is no address.
    pub example_model: &'static str,
    /// Id of the model that each machine is asked about where versions of the data are compared: small enough for most,
    /// measured on most.
    pub compared_model: &'static str,
    /// Default quantization id.
    pub default_quantization: &'static str,
    /// Default runtime id.
    pub default_runtime: &'static str,
    /// Default context, tokens.
    pub default_context_tokens: u32,
    /// Default prompt, tokens.
    pub default_prompt_tokens: u32,
}

/// What a guess takes beside reading the drafter's weights: launching its kernels, sampling, and rows of the check that cost
/// more than reading.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct GuessTime {
    /// On these backends; on all others where empty.
    pub backends: &'static [Backend],
    /// For each pass of the drafter.
    pub fixed: Figure<Secs>,
    /// For each guess, as a share of a step of the model itself.
    pub share: Figure<f64>,
}

/// A speed people know from life.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Pace {
    /// Kebab-case.
    pub id: &'static str,
    /// In tokens, from words per minute and words per token.
    pub rate: Figure<TokensPerSec>,
}
