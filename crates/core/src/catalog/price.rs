//! What others ask for running a model. Values are in `data/prices.toml`.

use super::SourceId;
use crate::units::{Secs, Usd};
use serde::Serialize;

/// Price of a model by the token.
#[derive(Debug, PartialEq, Serialize)]
pub struct ApiPrice {
    /// Id of the model.
    pub model: &'static str,
    /// Who runs it.
    pub provider: &'static str,
    /// US dollars per million tokens read.
    pub input: Usd,
    /// US dollars per million tokens written.
    pub output: Usd,
    /// When.
    pub dated: &'static str,
    /// Who says so.
    pub source: SourceId,
}

/// Price of a GPU by the hour.
#[derive(Debug, PartialEq, Serialize)]
pub struct Rental {
    /// Id of the machine.
    pub device: &'static str,
    /// Who rents it out.
    pub provider: &'static str,
    /// US dollars per hour.
    pub hour: Usd,
    /// When.
    pub dated: &'static str,
    /// Who says so.
    pub source: SourceId,
}

/// A kind of work, as an example to begin with.
#[derive(Debug, Serialize)]
pub struct WorkExample {
    /// Calls per day.
    pub calls: f64,
    /// Tokens read in a call.
    pub prompt: u32,
    /// Tokens written.
    pub answer: u32,
    /// Id of the smallest model that will do.
    pub model: &'static str,
    /// Longest a call may take.
    pub limit: Secs,
    /// It must not leave the house.
    pub private: bool,
    /// Who says so.
    pub source: SourceId,
}
