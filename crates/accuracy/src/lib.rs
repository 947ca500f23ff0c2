//! How near the predictions come to what was measured: the points of `data/measurements/`, predicted by the code behind
//! `rooftop predict`, and their deviations in tables.

mod logs;
mod memory;
mod sizes;
mod table;
mod tuning;

pub use table::{Point, Report, Row, Table};

use anyhow::Result;
use std::path::Path;

/// All reports, from the points in this folder.
pub fn reports(measurements: &Path) -> Result<Vec<Report>> {
    Ok(vec![
        sizes::report(&measurements.join("sizes.csv"))?,
        memory::report(&measurements.join("memory.csv"))?,
        logs::report(&measurements.join("memory_logs.csv"))?,
        tuning::report(&measurements.join("tuning.csv"))?,
    ])
}
