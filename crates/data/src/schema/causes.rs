//! `data/causes.toml`.

use schemars::JsonSchema;
use serde::Deserialize;

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Causes {
    pub slack: f64,
    pub unsaid_ram: f64,
    pub reading: f64,
    pub cause: Vec<Cause>,
    pub sign: Vec<Sign>,
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
