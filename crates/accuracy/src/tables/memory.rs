//! Cache, state and compute buffers: what the runtimes' own allocators reported.

use super::report::{Point, Report, Table};
use crate::predict::{self, Row};
use anyhow::Result;
use rooftop_core::catalog::{Attention, Model, Record};
use std::collections::BTreeMap;
use std::path::Path;

/// What is asked of cache and state.
const EXACT: f64 = 0.01;
/// What is asked of compute buffers.
const NEAR: f64 = 0.12;

/// Deviations by term and kind of attention.
pub fn report(file: &Path) -> Result<Report> {
    let mut left_out = BTreeMap::new();
    let (mut caches, mut states, mut buffers) = (Vec::new(), Vec::new(), Vec::new());
    for row in
        predict::rows(file, &["id", "runtime", "model", "context", "kv_mib", "state_mib", "compute_mib"])?
    {
        let sizes = match row.whole().and_then(predict::layout_sizes) {
            Ok(sizes) => sizes,
            Err(reason) => {
                *left_out.entry(reason).or_default() += 1;
                continue;
            }
        };
        let terms = [
            (&mut caches, "kv_mib", sizes.cache),
            (&mut states, "state_mib", sizes.state),
            (&mut buffers, "compute_mib", sizes.compute),
        ];
        for (points, column, predicted) in terms {
            if let (Ok(measured), Some(predicted)) = (row.real(column), predicted)
                && measured > 0.0
            {
                points.push(point(&row, beyond_rounding(predicted.mib(), measured)));
            }
        }
    }
    let by = ["runtime", "attention"];
    Ok(Report {
        id: "memory".to_owned(),
        tables: vec![
            Table::new("memory-cache", &by, EXACT, caches),
            Table::new("memory-state", &by, EXACT, states),
            Table::new("memory-compute", &by, NEAR, buffers),
        ],
        left_out,
    })
}

/// Logs print two decimals: what they may have rounded away is no deviation.
pub fn beyond_rounding(predicted: f64, measured: f64) -> f64 {
    let off = predicted - measured;
    let beyond = (off.abs() - 0.005).max(0.0);
    beyond.copysign(off) / measured
}

fn point(row: &Row, deviation: f64) -> Point {
    let group = vec![row.get("runtime").to_owned(), attention(row.get("model")).to_owned()];
    let name = format!("{}, context {}", row.get("model"), row.get("context"));
    Point { group, deviation, in_range: None, width: None, miss_mib: None, name }
}

/// How a model attends, in a word.
pub fn attention(model: &str) -> &'static str {
    let Some(model) = Model::find(model) else { return "unknown" };
    let has = |is: fn(&Attention) -> bool| model.attention.iter().any(is);
    let sliding = has(|group| matches!(group, Attention::Sliding { .. }));
    let full = has(|group| matches!(group, Attention::Full { .. }));
    if model.recurrent.is_some() {
        return "hybrid";
    }
    if has(|group| matches!(group, Attention::Latent { .. })) {
        return "mla";
    }
    match (sliding, full, model.heads_per_kv) {
        (true, true, _) => "alternating",
        (true, false, _) => "sliding",
        (false, _, 1) => "mha",
        (false, _, heads) if heads == model.n_heads => "mqa",
        _ => "gqa",
    }
}
