//! The points of `data/measurements/`, predicted as `rooftop predict` does, and their deviations in tables.

pub mod cards;
mod logs;
mod loss;
mod memory;
pub mod offload;
mod own;
mod report;
mod sizes;
mod tuning;

pub use report::{Point, Report, Row, Table};

use anyhow::Result;
use std::path::Path;

/// All reports, from the points in this folder.
pub fn reports(measurements: &Path) -> Result<Vec<Report>> {
    Ok(vec![
        sizes::report(&measurements.join("sizes.csv"))?,
        memory::report(&measurements.join("memory.csv"))?,
        logs::report(&measurements.join("memory_logs.csv"))?,
        tuning::report(&measurements.join("tuning.csv"))?,
        offload::report(&measurements.join("offload.csv"))?,
        loss::report(),
        own::report(&measurements.join("speed.csv"))?,
    ])
}
