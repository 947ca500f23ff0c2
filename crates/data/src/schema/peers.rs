//! `data/peers.toml`.

use schemars::JsonSchema;
use serde::Deserialize;
use std::collections::BTreeMap;

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Peers {
    pub speed: Vec<PeerSpeed>,
    pub memory: Vec<PeerMemory>,
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PeerSpeed {
    pub id: String,
    pub name: String,
    pub source: String,
    pub reads: Reads,
    /// Whether mixtures of experts can be asked.
    pub experts: bool,
    /// Backends its shares hold for; none: all.
    #[serde(default)]
    pub backends: Vec<String>,
    /// Share of the bandwidth, by bandwidth, narrowest first.
    pub share: Vec<Share>,
    /// Bytes per parameter by class of kernels; none: the size of the file.
    #[serde(default)]
    pub bytes: BTreeMap<String, f64>,
    pub context: Option<PeerContext>,
}

#[derive(Clone, Copy, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Reads {
    File,
    Active,
    ActiveAndCache,
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Share {
    pub below_gb_per_s: Option<f64>,
    pub value: f64,
}

/// A factor that falls by `slope` with every doubling of the context beyond `at`.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PeerContext {
    pub at: f64,
    pub slope: f64,
    pub least: f64,
    pub most: f64,
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PeerMemory {
    pub id: String,
    pub name: String,
    pub source: String,
    #[serde(default)]
    pub bytes: BTreeMap<String, f64>,
    pub cache: bool,
    pub factor: f64,
    pub fixed_gb: f64,
}
