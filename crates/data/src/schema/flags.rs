//! `data/flags.toml`.

use schemars::JsonSchema;
use serde::Deserialize;

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Flags {
    pub program: Vec<Program>,
    pub flag: Vec<Flag>,
    pub published: Vec<Published>,
}

/// Models whose makers publish them in this format.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Published {
    pub quantization: String,
    pub models: Vec<String>,
    pub source: String,
}

/// A program that runs a model.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Program {
    pub id: String,
    pub runtime: String,
    pub command: Vec<String>,
    pub also: Vec<String>,
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Flag {
    pub program: String,
    pub names: Vec<String>,
    pub field: String,
    #[serde(default, rename = "in")]
    pub place: Place,
    pub meaning: String,
    pub since: Option<String>,
    /// What the program of that name takes where it is left out and nothing else says so.
    pub left_out: Option<String>,
    pub source: String,
}

#[derive(Clone, Copy, Debug, Default, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Place {
    #[default]
    Command,
    Environment,
    Modelfile,
}
