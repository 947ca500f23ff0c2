//! What runs on somebody's own machine say of its others: `own_run` and `own_machine` of `data/policy.toml`, judged.
//!
//! A group is what one source measured of one machine with one program, at least four models or formats. Some of its runs correct
//! the prediction of the others, as a visitor's own do.

use super::report::{Point, Report, Table};
use crate::fit::points::doubted;
use crate::predict;
use crate::predict::speed::{Kind, Run};
use anyhow::Result;
use rooftop_core::question::OwnRuns;
use std::collections::BTreeMap;
use std::path::Path;

/// Models and formats of a group, at least.
const FEWEST: usize = 4;
/// Runs that correct, at most.
const MOST_RUNS: usize = 3;
/// The deviation that is asked for.
const NEAR: f64 = 0.15;

/// A value of a group and its prediction.
struct Value {
    name: String,
    measured: f64,
    predicted: f64,
    factor: f64,
}

/// By machine, program and source, by model and format.
type Groups = BTreeMap<[String; 3], BTreeMap<String, Value>>;

/// How far off the others are after no, one, two and three runs, and how many are within the range.
pub fn report(file: &Path) -> Result<Report> {
    let (groups, left_out) = groups(file)?;
    let points: Vec<Point> =
        groups.values().flat_map(|values| after(&values.values().collect::<Vec<_>>())).collect();
    Ok(Report {
        id: "own".to_owned(),
        tables: vec![Table::new("own-runs", &["runs"], NEAR, points)],
        left_out,
    })
}

/// The groups of a table, and why rows were left out.
fn groups(file: &Path) -> Result<(Groups, BTreeMap<String, usize>)> {
    let needed = ["id", "device", "model", "quant", "kind", "value", "source"];
    let (mut groups, mut left_out) = (Groups::new(), BTreeMap::new());
    for row in predict::rows(file, &needed)? {
        let read = row.whole().and_then(|row| {
            doubted(row)?;
            Ok((Run::read(row)?, row.real("value")?))
        });
        let (run, measured) = match read {
            Ok(read) => read,
            Err(reason) => {
                *left_out.entry(reason).or_default() += 1;
                continue;
            }
        };
        if run.kind != Kind::Decode || run.sequences > 1 || run.cards > 1 {
            continue;
        }
        let Ok(prediction) = run.predict() else { continue };
        let group = [run.device.id.to_owned(), run.engine.clone(), row.get("source").to_owned()];
        let name = format!("{} {}", row.get("model"), row.get("quant"));
        // Of several contexts the first.
        groups.entry(group).or_default().entry(name.clone()).or_insert(Value {
            name,
            measured,
            predicted: prediction.value,
            factor: prediction.value / prediction.low,
        });
    }
    groups.retain(|_, values| values.len() >= FEWEST);
    Ok((groups, left_out))
}

/// Every value of a group, predicted with the runs that come before it, in a circle.
fn after(values: &[&Value]) -> Vec<Point> {
    let ratio = |value: &Value| value.measured / value.predicted;
    let mut points = Vec::new();
    for (at, value) in values.iter().enumerate() {
        for runs in 0..=MOST_RUNS {
            let before = values.iter().cycle().skip(at + values.len() - runs).take(runs);
            let mean = (before.map(|it| libm::log(ratio(it))).sum::<f64>() / runs.max(1) as f64).exp();
            let own = OwnRuns { ratio: mean, runs: runs as u32 };
            let [moved, width] = if runs == 0 { [1.0, value.factor] } else { own.applied(value.factor) };
            let predicted = value.predicted * moved;
            let off = value.measured / predicted;
            points.push(Point {
                group: vec![runs.to_string()],
                deviation: 1.0 / off - 1.0,
                in_range: Some(off <= width && off >= 1.0 / width),
                width: Some(width),
                miss_mib: None,
                name: value.name.clone(),
            });
        }
    }
    points
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    /// Four in five are meant to be within a range, and a range narrows with each run.
    #[test]
    fn ranges_hold_what_they_are_meant_to_after_each_run() {
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data/measurements/speed.csv");
        let (groups, _) = groups(&file).unwrap();
        let machines: BTreeSet<&String> = groups.keys().map(|[device, ..]| device).collect();
        let values: usize = groups.values().map(BTreeMap::len).sum();
        // What the source of the figures says of them.
        assert!(groups.len() >= 70 && machines.len() >= 35 && values >= 500, "{} {values}", groups.len());
        let report = report(&file).unwrap();
        let rows = &report.tables[0].rows;
        assert_eq!(rows.len(), MOST_RUNS + 1);
        for pair in rows.windows(2) {
            assert!(pair[1].width < pair[0].width, "{pair:?}");
        }
        for row in &rows[1..] {
            assert!(row.in_range.is_some_and(|share| (75.0..=90.0).contains(&share)), "{row:?}");
        }
    }
}
