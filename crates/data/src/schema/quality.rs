//! `data/quality.toml`.

use super::BlockType;
use schemars::JsonSchema;
use serde::Deserialize;

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Quality {
    pub index: Vec<Index>,
    pub task: Vec<Task>,
    pub loss: Loss,
    pub mix: Vec<Mix>,
    pub cache: Vec<Cache>,
}

/// One test, by one measurer, copied on one day.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Index {
    pub id: String,
    pub name: String,
    pub measurer: String,
    pub version: String,
    pub date: String,
    pub unit: Unit,
    /// None where every score has an interval of its own.
    pub tie: Option<f64>,
    pub source: String,
}

#[derive(Clone, Copy, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Unit {
    Percent,
    Elo,
    Points,
}

/// What tells how good models are at a task.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Task {
    pub id: String,
    pub indexes: Vec<String>,
    pub tokens_of: String,
    pub most_gb: Option<f64>,
    pub source: String,
}

/// What a divergence means.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Loss {
    pub changed_percent: f64,
    pub same: f64,
    pub small: f64,
    pub noticeable: f64,
    pub band: [f64; 2],
    pub near: f64,
    pub unknown_bits: f64,
    pub line: [f64; 2],
    pub superseded: Vec<String>,
    pub source: String,
}

/// A mix beside its base type.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Mix {
    pub quant: String,
    pub factor: f64,
    #[expect(dead_code, reason = "every figure has one: `mentions` reads it from the text")]
    pub source: String,
}

/// A cache that loses.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Cache {
    pub model: String,
    pub stored: String,
    pub kld: f64,
    pub source: String,
}

impl BlockType {
    /// The type of this name, as in `data/quality/loss.csv`.
    pub fn named(name: &str) -> Option<Self> {
        use serde::de::IntoDeserializer;
        let name: serde::de::value::StrDeserializer<'_, serde::de::value::Error> = name.into_deserializer();
        Self::deserialize(name).ok()
    }
}
