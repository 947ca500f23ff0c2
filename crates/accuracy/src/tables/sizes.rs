//! Weights: the quantizer's dry runs and published files.

use super::report::{Point, Report, Table};
use crate::predict::{self, Row};
use anyhow::Result;
use rooftop_core::catalog::{Quantization, Record, Spread};
use std::collections::BTreeMap;
use std::path::Path;

/// What is asked for: 95 of 100 within this.
const LIMIT: f64 = 0.005;

/// Deviations of the weights, by kind of evidence and by quantization.
pub fn report(file: &Path) -> Result<Report> {
    let mut left_out = BTreeMap::new();
    let mut points = Vec::new();
    for row in predict::rows(file, &["id", "model", "quant", "kind", "mix", "rounding", "weights_gib"])? {
        match row.whole().and_then(point) {
            Ok(point) => points.push(point),
            Err(reason) => *left_out.entry(reason).or_default() += 1,
        }
    }
    let by_kind = points.iter().map(|(kind, _, point)| Point { group: vec![kind.clone()], ..point.clone() });
    let by_quantization = points.iter().map(|(kind, quantization, point)| Point {
        group: vec![kind.clone(), quantization.clone()],
        ..point.clone()
    });
    Ok(Report {
        id: "sizes".to_owned(),
        tables: vec![
            Table::new("sizes-by-kind", &["kind"], LIMIT, by_kind),
            Table::new("sizes-by-quantization", &["kind", "quantization"], LIMIT, by_quantization),
        ],
        left_out,
    })
}

/// Kind of evidence, quantization, deviation.
fn point(row: &Row) -> Result<(String, String, Point), String> {
    let measured: f64 = row.real("weights_gib")?;
    let predicted = predict::weights(row)?.gib();
    let kind = match (row.get("kind"), row.get("mix"), row.get("rounding")) {
        ("published", "own", _) => "published-own-mix",
        ("published", _, "rounded") => "published-rounded",
        ("published", ..) => "published",
        _ => "dry-run",
    };
    let name = format!("{} {}", row.get("model"), row.get("quant"));
    let spread =
        Quantization::find(row.get("quant")).and_then(|it| it.spread).filter(|_| row.get("mix") == "own");
    let factor = |spread: Spread| measured / predicted * spread.mid;
    let point = Point {
        group: Vec::new(),
        deviation: predicted / measured - 1.0,
        in_range: spread.map(|spread| (spread.low..=spread.high).contains(&factor(spread))),
        width: None,
        miss_mib: None,
        name,
    };
    Ok((kind.to_owned(), row.get("quant").to_owned(), point))
}
