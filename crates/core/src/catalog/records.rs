//! The shapes of the catalogue's records. Values are in `data/`.

use super::device::{GpuVendor, Os};
use super::index::{Architecture, Backend, EngineId};
use super::model::Model;
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
#[expect(clippy::struct_excessive_bools, reason = "a program does something or does not")]
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
    /// Widths of heads for which it reads a prompt without a table of scores; any where none is named.
    pub fused_heads: &'static [u32],
    /// The largest buffer it can have, as a share of what the GPU may address; none where one may have all.
    pub largest_buffer: Option<Figure<f64>>,
    /// It takes a share of the GPU's memory and no more, whatever it needs.
    pub share: Option<Figure<f64>>,
    /// What that share covers.
    pub share_of: ShareOf,
    /// The context it opens by default, by the GPU's memory: from this size on, tokens; smallest first.
    pub contexts: &'static [(Bytes, u32)],
    /// Where that is written down.
    pub contexts_source: Option<SourceId>,
    /// Keeps layers in the memory of the computer around a card where that is asked for, and the input embedding and
    /// the inputs of a micro-batch there always.
    pub offloads: bool,
    /// It runs on several machines as one.
    pub links: bool,
    /// The flag for the number of layers on the GPU.
    pub layers_option: Option<&'static str>,
    /// The flag for the number of layers whose routed experts it keeps there, and the rest of these layers on the card; none
    /// where it moves whole layers only.
    pub experts_option: Option<&'static str>,
    /// The flag for how many layers each of several cards gets.
    pub shares_option: Option<&'static str>,
    /// What it leaves free on each card where it decides itself what moves off.
    pub spare: Option<Figure<Bytes>>,
    /// By how much its versions differ.
    pub differs: Option<Differs>,
    /// Requests it makes room for by default, over a cache that they share, where it has such a cache: layers with
    /// windows keep one for each, recurrent layers a state.
    pub slots: Option<Figure<u32>>,
    /// What it asks of cards that share every tensor.
    pub tensor_split: TensorSplit,
    /// Sliding-window layers keep only their window (plus a micro-batch).
    pub windowed_cache: bool,
    /// Models with which it guesses tokens by default.
    pub guesses: Option<Guesses>,
    /// Where it is written down that it loads the part of a model for images by default; none where it does not.
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

/// By how much versions of a program differ: factors beside those of the ranges.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Differs {
    /// With models whose weights every token passes.
    pub usual: Figure<f64>,
    /// With experts.
    pub experts: f64,
    /// How far below the speed of the best split they may be, where they choose the split.
    pub split: f64,
}

impl Runtime {
    /// By how much its versions differ with this model, where they do.
    pub fn versions_differ_by(&self, model: &Model) -> Option<f64> {
        self.differs.map(|it| if model.experts.is_some() { it.experts } else { it.usual.value })
    }
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
    /// How the program does there, where that is not as elsewhere.
    pub engine: Option<EngineId>,
    /// Factor by which runs with experts differ there, where that is not as elsewhere.
    pub experts_differ: Option<Figure<f64>>,
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
    /// Width of the tables ([`super::Model::tables`]) in files for llama.cpp.
    pub table_bits: Figure<BitsPerWeight>,
    /// A range of a way of placing that was not calibrated: the power of the calibrated factor.
    pub widened: Figure<f64>,
    /// So many measured machines of a family make one that was not measured a near one.
    pub many_relatives: u32,
    /// Time of one guess of a draft, relative to a step of the model itself, unless it is said.
    pub guess_cost: Figure<f64>,
    /// Operations for each byte of memory bandwidth where a machine's arithmetic is not known.
    pub guess_arithmetic: Figure<f64>,
    /// How far a gain may be off, as a factor, that holds four of five.
    pub guess_spread: Figure<f64>,
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
    /// The same besides, where the program leaves it whole layers.
    pub host_layers: Figure<f64>,
    /// Factor of the range of decode where a part is in system RAM.
    pub placed_decode: Figure<f64>,
    /// The same for prefill.
    pub placed_prefill: Figure<f64>,
    /// How many times slower than the best split others are, at one in ten of those who do not say theirs.
    pub placed_otherwise: Figure<f64>,
    /// Factor of the range of runs on one machine in one program, around their mean.
    pub own_run: Figure<f64>,
    /// The least by which machines of one kind differ, as such a factor.
    pub own_machine: Figure<f64>,
    /// Factor by which decode of a card under Windows is less certain: nearly all that was measured ran under Linux.
    pub windows: Figure<f64>,
    /// What replaces a source where a visitor describes a machine or a model.
    pub described: SourceId,
    /// The first so many models of the table are recent.
    pub recent_models: usize,
    /// Architectures of machines that are not.
    pub older: &'static [Architecture],
    /// Memory that most owners of a machine have, GB as labelled, where it is not the smallest; by the machine's id.
    pub owned: &'static [(&'static str, u32)],
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
    /// Id of the machine it is compared with first.
    pub rival: &'static str,
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

/// Two machines that people set against each other.
#[derive(Clone, Copy, Debug)]
pub struct Duel {
    /// As in an address of a comparison.
    pub machines: [&'static str; 2],
    /// Who asks or answers that.
    pub source: SourceId,
}

/// What a guess takes beside reading the drafter's weights: launching its kernels, sampling, and rows of the check that cost
/// more than reading.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct GuessTime {
    /// On these backends; on all others where empty.
    pub backends: &'static [Backend],
    /// For each pass of the drafter.
    pub fixed: Figure<Secs>,
    /// For each guess, operations for each byte that a step of the model itself reads.
    pub intensity: Figure<f64>,
}

/// A speed people know from life.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Pace {
    /// Kebab-case.
    pub id: &'static str,
    /// In tokens, from words per minute and words per token.
    pub rate: Figure<TokensPerSec>,
}
