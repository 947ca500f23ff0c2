//! Links, and what several cards make of them.

use crate::units::{Delay, Figure, Link as Rate};
use schemars::JsonSchema;
use serde::Deserialize;

/// `data/links.toml`.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Links {
    pub link: Vec<Link>,
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Link {
    pub id: String,
    pub exchange: Figure<Delay>,
    pub bandwidth: Figure<Rate>,
    #[serde(default)]
    pub mesh: bool,
    #[serde(default)]
    pub devices: Vec<String>,
    #[serde(default)]
    pub architectures: Vec<String>,
}

/// `data/cards.toml`, as `cargo xtask accuracy` writes it.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Cards {
    pub fit: CardsFit,
    pub kernels: Vec<CardKernels>,
    #[serde(default)]
    pub family: Vec<CardFamily>,
    #[serde(default)]
    pub engine: Vec<CardEngine>,
    pub link: Vec<LinkFit>,
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CardsFit {
    pub source: String,
    pub narrow: f64,
    pub narrow_prompt: f64,
    pub rows: f64,
    pub ranges: [f64; 4],
    pub points: [u32; 3],
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CardKernels {
    pub id: String,
    pub exchange: f64,
    pub fixed_us: f64,
    pub hop_us: f64,
    pub overlap: f64,
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CardFamily {
    pub backend: String,
    pub architecture: String,
    pub decode: f64,
    pub prefill: f64,
    pub batch: f64,
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CardEngine {
    pub id: String,
    pub batch: f64,
    pub crowded: f64,
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LinkFit {
    pub id: String,
    pub exchange: f64,
    pub rate: f64,
    pub points: u32,
}
