//! Measured power of machines. Values are in `data/power.toml`.

use super::SourceId;
use crate::units::Watts;
use serde::Serialize;

/// What a machine draws in a phase.
#[derive(Debug, PartialEq, Serialize)]
pub struct Power {
    /// Id of the machine.
    pub device: &'static str,
    /// When.
    pub phase: Phase,
    /// Where it was measured.
    pub place: MeterPlace,
    /// Smallest of the points.
    pub least: Watts,
    /// Median of the points.
    pub median: Watts,
    /// Largest of the points.
    pub most: Watts,
    /// How many.
    pub points: u32,
    /// Who measured.
    pub source: SourceId,
}

/// What a machine does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Phase {
    /// It writes.
    Decode,
    /// It reads.
    Prefill,
    /// Both together.
    Run,
}

/// Where power was measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum MeterPlace {
    /// At the socket: all of it.
    Wall,
    /// The machine's own sensor for all of it.
    System,
    /// The chip's own sensor.
    Package,
    /// The card's own sensor.
    Card,
}
