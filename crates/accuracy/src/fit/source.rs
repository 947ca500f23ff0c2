//! What the points of one source change in the fit, and which of them contradict the others.

use super::model::Model;
use super::points::{self, Point};
use crate::predict::speed::Kind;
use anyhow::{Result, bail};
use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;

/// A family whose predictions change by less is not named: a share of one.
const NAMED: f64 = 0.005;

/// In words, a point or a family a line. The source is an address or the beginning of one, an id, or the name of a file in the
/// folder beside the table.
pub fn report(measurements: &Path, source: &str) -> Result<String> {
    let file = measurements.with_extension("").join(source).with_extension("csv");
    let text = std::fs::read_to_string(file).unwrap_or_default();
    let address = text.lines().find_map(|line| line.strip_prefix("# source: ")).unwrap_or(source).trim();
    let (points, _) = points::load(measurements)?;
    let is_own = |point: &Point| point.source.starts_with(address);
    let count = points.iter().filter(|point| is_own(point)).count();
    if count == 0 {
        bail!(
            "no point that the fit can use is from `{address}`; `cargo xtask check` says what is wrong with rows"
        );
    }
    let model = Model::new(&points);
    let (without, with) = (model.fit(|point| !is_own(point)), model.fit(|_| true));
    let mut out =
        format!("{count} points from {address}\n\nPredicted without them, against what they say:\n");
    let mut families: BTreeMap<_, Vec<f64>> = BTreeMap::new();
    for (at, point) in points.iter().enumerate().filter(|(_, point)| point.run.cards == 1) {
        let before = model.predict(at, &without);
        if !is_own(point) {
            families
                .entry((point.family(), name(point.run.kind)))
                .or_default()
                .push(model.predict(at, &with) - before);
            continue;
        }
        let range = point.run.predict().map_or(f64::NAN, |it| libm::log(it.high / it.low) / 2.0);
        let off = before - libm::log(point.value);
        let verdict = if off.abs() > 2.0 * range {
            "contradicts the others"
        } else if off.abs() > range {
            "outside the range"
        } else {
            "as expected"
        };
        // Writing to a string does not fail.
        let _ = writeln!(
            out,
            "  {} {} of {} on {}: {:+.0} %, {verdict}",
            point.value,
            name(point.run.kind),
            point.run.model.id,
            point.run.device.id,
            (libm::exp(off) - 1.0) * 100.0
        );
    }
    out.push_str("\nWhat they change for all other points, in the median:\n");
    let mut named = 0;
    for (((backend, architecture), kind), mut changes) in families {
        changes.sort_by(f64::total_cmp);
        let median = libm::exp(changes.get(changes.len() / 2).copied().unwrap_or(0.0)) - 1.0;
        if median.abs() > NAMED {
            let _ = writeln!(out, "  {kind} with {backend} on {architecture}: {:+.1} %", median * 100.0);
            named += 1;
        }
    }
    if named == 0 {
        let _ = writeln!(out, "  nothing by more than {} %", NAMED * 100.0);
    }
    Ok(out)
}

fn name(kind: Kind) -> &'static str {
    match kind {
        Kind::Decode => "decode",
        Kind::Prefill => "prefill",
        Kind::FirstToken => "first token",
    }
}
