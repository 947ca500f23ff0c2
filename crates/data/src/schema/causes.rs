//! `data/causes.toml`.

use schemars::JsonSchema;
use serde::Deserialize;

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Causes {
    pub slack: f64,
    pub unsaid_ram: f64,
    pub reading: f64,
    pub fact: Vec<SaidFact>,
    pub cause: Vec<Cause>,
    pub sign: Vec<Sign>,
}

/// A number that follows from phrases.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SaidFact {
    pub fact: String,
    #[serde(default = "one")]
    pub value: f64,
    pub said: Vec<String>,
    #[serde(default)]
    pub unless: Vec<String>,
}

const fn one() -> f64 {
    1.0
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Cause {
    pub id: String,
    pub words: String,
    pub check: String,
    pub source: String,
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Sign {
    pub cause: String,
    pub class: Option<Class>,
    pub weight: u8,
    #[serde(default)]
    pub when: Vec<String>,
    #[serde(default)]
    pub says: Vec<String>,
    #[serde(default)]
    pub said: Vec<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Class {
    Slower,
    DoesNotLoad,
    OutOfMemory,
}
