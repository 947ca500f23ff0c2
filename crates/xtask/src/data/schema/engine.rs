//! Runtimes, fitted coefficients, and our own choices.

use super::device::GpuVendor;
use super::system::Os;
use crate::data::units::{Factor, Figure, Rows, Share, Taken, Tokens, Users, WordRate};
use serde::Deserialize;
use std::collections::BTreeMap;

/// `data/runtimes.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Runtimes {
    pub runtime: Vec<Runtime>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Runtime {
    pub id: String,
    pub name: String,
    pub quantizations: Vec<String>,
    pub cache_types: Vec<String>,
    pub micro_batch: Figure<Tokens>,
    pub cache_padding: Figure<Tokens>,
    pub all_outputs: bool,
    pub windowed_cache: bool,
    pub target: Vec<Target>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Target {
    pub gpu: GpuVendor,
    /// Only these; all where left out.
    #[serde(default)]
    pub architectures: Vec<String>,
    pub systems: Vec<Os>,
    pub backend: String,
    pub overhead: Figure<Taken>,
}

/// `data/coefficients.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Coefficients {
    pub kernels: Vec<Kernels>,
    pub family: Vec<Family>,
}

/// Rates by kernel class, shared by all families of some backends.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Kernels {
    pub backends: Vec<String>,
    pub source: String,
    pub rates: BTreeMap<String, f64>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Family {
    pub backend: String,
    pub architecture: String,
    pub source: String,
    pub decode: Decode,
    pub prefill: Option<Prefill>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Decode {
    pub points: u32,
    pub devices: Vec<String>,
    pub weight_efficiency: f64,
    pub kv_efficiency: f64,
    pub layer_time_us: f64,
    pub fixed_time_us: f64,
    pub expert_efficiency: f64,
    pub moe_layer_factor: f64,
    pub hybrid_layer_factor: f64,
    pub compute_per_alu: f64,
    pub half_width_80: f64,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Prefill {
    pub points: u32,
    pub devices: Vec<String>,
    pub compute_per_alu: f64,
    pub attention_factor: f64,
    pub half_width_80: f64,
    pub simple: Simple,
}

/// What the simple form of the prefill equation, without the fit's small terms, needs to be right in the
/// median: factors on the rate for dense and for mixture-of-experts models, and the points behind each.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Simple {
    pub source: String,
    pub dense: f64,
    pub dense_points: u32,
    pub moe: f64,
    pub moe_points: u32,
}

/// `data/policy.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Policy {
    /// Day of the data, `YYYY-MM-DD`.
    pub version: String,
    pub tight_share: Figure<Share>,
    pub unmeasured_widening: Figure<Factor>,
    pub max_context: Figure<Tokens>,
    pub max_users: Figure<Users>,
    pub live_rows: Figure<Rows>,
    pub gated_products: Figure<Rows>,
    pub latent_queries: Figure<Rows>,
    pub characters_per_token: Figure<Factor>,
    pub words_per_token: Figure<Share>,
    pub pace: Vec<Pace>,
    pub default: Default,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Default {
    pub device: String,
    pub model: String,
    pub quantization: String,
    pub runtime: String,
    pub context_tokens: u32,
    pub prompt_tokens: u32,
}

/// A speed people know from life.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pace {
    pub id: String,
    pub words: Figure<WordRate>,
}
