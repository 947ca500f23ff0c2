//! Runtimes, and our own choices.

use super::device::GpuVendor;
use super::system::Os;
use crate::units::{
    Bits, Factor, Figure, Intensity, Link, Pause, Relative, Rows, Share, Taken, Tokens, Users, WordRate,
};
use schemars::JsonSchema;
use serde::Deserialize;
use std::collections::BTreeMap;

/// `data/runtimes.toml`.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Runtimes {
    /// Formats that several programs load, by a name that stands for all of them.
    pub formats: BTreeMap<String, Vec<String>>,
    pub runtime: Vec<Runtime>,
}

impl Runtimes {
    /// The programs, with every name of a group replaced by its formats.
    pub fn spelled_out(self) -> Vec<Runtime> {
        let Self { formats, mut runtime } = self;
        for it in &mut runtime {
            let names = std::mem::take(&mut it.quantizations);
            it.quantizations = names
                .into_iter()
                .flat_map(|name| formats.get(&name).cloned().unwrap_or(vec![name]))
                .collect();
        }
        runtime
    }
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[expect(clippy::struct_excessive_bools, reason = "a program does something or does not")]
pub struct Runtime {
    pub id: String,
    /// Day of the last change, `YYYY-MM-DD`; the check demands it.
    pub updated: Option<String>,
    pub name: String,
    /// Its name in `data/coefficients.toml` where that is another one.
    pub engine: Option<String>,
    /// Formats, or names of groups of them.
    pub quantizations: Vec<String>,
    pub cache_types: Vec<String>,
    pub micro_batch: Figure<Tokens>,
    pub cache_padding: Figure<Tokens>,
    pub results: Figure<Bits>,
    pub step_tokens: Option<Figure<Tokens>>,
    pub logit: Option<Figure<Taken>>,
    #[serde(default)]
    pub whole_prompt: bool,
    pub fused_heads: Option<Widths>,
    /// Of what the GPU may address, where one buffer may not be larger.
    pub largest_buffer: Option<Figure<Share>>,
    pub share: Option<Figure<Share>>,
    #[serde(default)]
    pub share_of: ShareOf,
    pub contexts: Option<Contexts>,
    pub offloads: bool,
    /// It runs on several machines as one.
    #[serde(default)]
    pub links: bool,
    pub layers_option: Option<String>,
    pub experts_option: Option<String>,
    pub shares_option: Option<String>,
    pub spare: Option<Figure<Taken>>,
    pub differs: Option<Differs>,
    pub slots: Option<Figure<Users>>,
    pub tensor_split: TensorSplit,
    pub windowed_cache: bool,
    pub guesses: Option<GuessesByDefault>,
    /// Source of its loading the part for images by default.
    pub images_source: Option<String>,
    pub target: Vec<Target>,
}

/// Widths of attention heads.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Widths {
    pub widths: Vec<u32>,
    #[expect(dead_code, reason = "every figure has one: `mentions` reads it from the text")]
    pub source: String,
}

/// What the share is for.
#[derive(Clone, Copy, Debug, Default, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ShareOf {
    #[default]
    All,
    WeightsAndCache,
    Cache,
}

/// What a split by tensors asks of the cards.
#[derive(Clone, Copy, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum TensorSplit {
    None,
    ByHeads,
    Any,
}

/// Contexts by the GPU's memory, GiB and tokens.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Contexts {
    pub steps: Vec<(f64, u32)>,
    pub source: String,
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Target {
    pub gpu: GpuVendor,
    /// Only these; all where left out.
    #[serde(default)]
    pub architectures: Vec<String>,
    pub systems: Vec<Os>,
    pub backend: String,
    pub overhead: Figure<Taken>,
    /// Instead of the runtime's.
    pub share: Option<Figure<Share>>,
    /// What the fit calls the program there, where it is not like elsewhere.
    pub engine: Option<String>,
    /// By how much runs with experts differ there.
    pub experts_differ: Option<Figure<Factor>>,
    pub batches: Option<Batches>,
}

/// Largest batches by the GPU's memory: GiB, sequences, tokens.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Batches {
    pub steps: Vec<(f64, u32, u32)>,
    pub source: String,
}

/// `data/policy.toml`.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Policy {
    /// Day of the data, `YYYY-MM-DD`.
    pub version: String,
    pub tight_share: Figure<Share>,
    pub max_context: Figure<Tokens>,
    pub max_users: Figure<Users>,
    pub max_gpus: Figure<Factor>,
    pub live_rows: Figure<Rows>,
    pub gated_products: Figure<Rows>,
    pub latent_queries: Figure<Rows>,
    pub input_rows: Figure<Rows>,
    pub pipeline_copies: Figure<Factor>,
    pub table_bits: Figure<Bits>,
    pub widened: Figure<Factor>,
    pub many_relatives: Figure<Factor>,
    pub guess_cost: Figure<Share>,
    pub guess_arithmetic: Figure<Intensity>,
    pub guess_spread: Figure<Factor>,
    pub card_link: Figure<Link>,
    pub link_share: Figure<Share>,
    pub host_weights: Figure<Relative>,
    pub host_slope: Figure<Share>,
    pub host_experts: Figure<Relative>,
    pub host_layers: Figure<Relative>,
    pub placed_decode: Figure<Factor>,
    pub placed_prefill: Figure<Factor>,
    pub placed_otherwise: Figure<Factor>,
    pub own_run: Figure<Factor>,
    pub own_machine: Figure<Factor>,
    pub windows: Figure<Factor>,
    pub characters_per_token: Figure<Factor>,
    pub words_per_token: Figure<Share>,
    pub described_source: String,
    /// Models released before this month are folded in lists, `YYYY-MM`.
    pub recent_from: String,
    /// Architectures of machines that are.
    pub older: Vec<String>,
    pub guess: Vec<Guess>,
    pub power_limits: PowerLimits,
    pub headed: Headed,
    pub text: Vec<Text>,
    pub pace: Vec<Pace>,
    pub default: Default,
    pub duel: Vec<Duel>,
    pub owned: Vec<Owned>,
}

/// The memory that most owners of a machine have.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Owned {
    pub device: String,
    /// GB as labelled; one of those it is sold with.
    pub memory: u32,
    #[expect(dead_code, reason = "every figure has one: `mentions` reads it from the text")]
    pub source: String,
}

/// Two machines that people set against each other.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Duel {
    /// As in an address: `rtx-3090`, `2x-rtx-3090`.
    pub machines: [String; 2],
    /// Who asks or answers that.
    pub source: String,
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Default {
    pub device: String,
    /// What it is compared with first.
    pub rival: String,
    pub model: String,
    /// The model of the question that is asked first.
    pub example: String,
    /// The model that each machine is asked about where versions of the data are compared.
    pub compared: String,
    pub quantization: String,
    pub runtime: String,
    pub host: String,
    pub host_memory: u32,
    /// What a card that a visitor picks has beside it.
    pub owned_host_memory: u32,
    pub context_tokens: u32,
    pub prompt_tokens: u32,
}

/// What guessing takes; without names: on every other backend.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Guess {
    pub backends: Vec<String>,
    pub fixed: Figure<Pause>,
    pub intensity: Figure<Intensity>,
}

/// Guessing that is on by default.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct GuessesByDefault {
    pub models: Vec<String>,
    pub tokens: u32,
    pub source: String,
}

/// By how much versions of a program differ: factors beside those of the ranges, without and with experts.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Differs {
    pub usual: f64,
    pub experts: f64,
    pub split: f64,
    pub source: String,
}

/// Architectures with a head that guesses.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Headed {
    pub architectures: Vec<String>,
    pub source: String,
}

/// Chance that a guess is right where those before it are, by kind of text.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Text {
    pub id: String,
    pub acceptance: [f64; 3],
    pub source: String,
}

/// What a power limit leaves: its share, and those of decode and prefill.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PowerLimits {
    pub steps: Vec<[f64; 3]>,
    pub source: String,
}

/// A speed people know from life.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Pace {
    pub id: String,
    pub words: Figure<WordRate>,
}
