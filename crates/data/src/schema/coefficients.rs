//! Fitted coefficients, as `cargo xtask calibrate` writes them.

use schemars::JsonSchema;
use serde::Deserialize;
use std::collections::BTreeMap;

/// `data/coefficients.toml`.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Coefficients {
    pub fit: Fit,
    pub kernels: Vec<Kernels>,
    pub family: Vec<Family>,
    pub engine: Vec<Engine>,
    pub graph: Vec<Graph>,
    pub variant: Vec<Variant>,
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Fit {
    pub source: String,
    pub dates: [String; 2],
    pub reference_year: f64,
    pub current_build: f64,
    pub crowd: [f64; 2],
    pub two_dies: TwoDies,
    pub wider: Wider,
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Wider {
    pub experts: [f64; 3],
    pub deep: [f64; 3],
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TwoDies {
    pub decode: f64,
    pub devices: Vec<String>,
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Kernels {
    pub id: String,
    /// Their products are on matrix units throughout.
    #[serde(default)]
    pub on_matrix_units: bool,
    pub decode: DecodeKernels,
    pub prefill: PrefillKernels,
    pub batch: BatchKernels,
}

/// By name.
pub type Factors = BTreeMap<String, f64>;

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DecodeKernels {
    pub experts: f64,
    pub expert_slope: f64,
    pub expert_layers: f64,
    pub plain_attention: f64,
    pub wide_cache: f64,
    pub latent: f64,
    pub window_waste: f64,
    pub drift: f64,
    pub overhead_drift: f64,
    pub quantizations: Factors,
    pub compute: Factors,
    pub recurrent: Factors,
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PrefillKernels {
    pub experts: f64,
    pub expert_slope: f64,
    pub expert_rows: f64,
    pub rows: f64,
    pub bandwidth: f64,
    pub plain_attention: f64,
    pub wide_attention: f64,
    pub latent: f64,
    pub quantizations: Factors,
    pub state_tokens: Factors,
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct BatchKernels {
    pub experts: f64,
    pub sequence_us: f64,
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Family {
    pub backend: String,
    /// Empty: any other machine of the backend.
    pub architecture: String,
    pub kernels: String,
    pub decode: Decode,
    pub prefill: Option<Prefill>,
    pub batch: Batch,
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Evidence {
    pub points: u32,
    pub devices: Vec<String>,
    pub spread: f64,
    pub spread_unmeasured: f64,
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Decode {
    pub weights: f64,
    pub cache: f64,
    pub layer_us: f64,
    pub fixed_us: f64,
    pub compute: f64,
    pub experts: f64,
    #[serde(default)]
    pub quantizations: Factors,
    pub evidence: Evidence,
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Prefill {
    pub compute: f64,
    pub attention: f64,
    pub layer_us: f64,
    pub drift: f64,
    pub evidence: Evidence,
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Batch {
    pub weights: f64,
    pub cache: f64,
    pub layers: f64,
    pub vector: f64,
    pub matrix: f64,
    pub drift: f64,
    pub evidence: Evidence,
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Engine {
    pub id: String,
    pub overhead: f64,
    pub cache: f64,
    pub decode: f64,
    pub batch: f64,
    pub prefill: f64,
    pub prompt_us: f64,
    pub window_waste: f64,
    pub prompt_share: f64,
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Graph {
    pub architecture: String,
    pub decode: f64,
    pub cuda_mixture: f64,
    pub recurrent: Option<String>,
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Variant {
    pub id: String,
    pub decode: f64,
    pub prefill: f64,
    pub experts: f64,
    pub attention: f64,
}
