//! What others ask for running a model. Values stand in `data/prices.toml`.

use super::SourceId;
use crate::units::Usd;
use serde::Serialize;

/// Price of a model by the token.
#[derive(Debug, Serialize)]
pub struct ApiPrice {
    /// Id of the model.
    pub model: &'static str,
    /// A million tokens read.
    pub input: Usd,
    /// A million tokens written.
    pub output: Usd,
    /// When.
    pub dated: &'static str,
    /// Who says so.
    pub source: SourceId,
}

/// Price of a GPU by the hour.
#[derive(Debug, Serialize)]
pub struct Rental {
    /// Id of the machine.
    pub device: &'static str,
    /// An hour.
    pub hour: Usd,
    /// When.
    pub dated: &'static str,
    /// Who says so.
    pub source: SourceId,
}
