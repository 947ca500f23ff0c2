//! A table of deviations: points in groups, and for each group how far off they are.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt::Write;

/// What is predicted for one measured point.
#[derive(Clone, Debug)]
pub struct Point {
    /// The group it counts in, one entry a column.
    pub group: Vec<String>,
    /// Predicted ÷ measured − 1.
    pub deviation: f64,
    /// Whether the measured value is in the predicted range, where there is one.
    pub in_range: Option<bool>,
    /// The factor of that range: ÷ and × this.
    pub width: Option<f64>,
    /// Predicted − measured, MiB, where that is asked for.
    pub miss_mib: Option<f64>,
    /// What it is, for the worst of a group.
    pub name: String,
}

/// Tables that belong together: one file of snapshots.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Report {
    /// Name of the file.
    pub id: String,
    /// Its tables.
    pub tables: Vec<Table>,
    /// Points without a prediction, by reason.
    pub left_out: BTreeMap<String, usize>,
}

/// Deviations by group.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Table {
    /// Kebab-case; the page has the words.
    pub id: String,
    /// What the groups are by, one entry a column.
    pub by: Vec<String>,
    /// The deviation that is asked for, percent.
    pub limit: f64,
    /// One for each group, sorted.
    pub rows: Vec<Row>,
}

/// How far off the points of a group are, percent.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Row {
    /// The group.
    pub group: Vec<String>,
    /// Points.
    pub n: usize,
    /// Median of the signed deviations.
    pub bias: f64,
    /// Median of the absolute deviations.
    pub median: f64,
    /// 75 of 100 are no further off.
    pub p75: f64,
    /// 90 of 100.
    pub p90: f64,
    /// 95 of 100.
    pub p95: f64,
    /// Share within the limit.
    pub within: f64,
    /// Share whose measured value is in the predicted range.
    pub in_range: Option<f64>,
    /// Median factor of those ranges, as a ratio.
    pub width: Option<f64>,
    /// Median of the absolute misses, MiB.
    pub miss_mib: Option<f64>,
    /// Largest deviation, signed.
    pub worst: f64,
    /// Where that is.
    pub worst_at: String,
}

impl Table {
    /// Groups `points`; `limit` is the deviation that is asked for, as a ratio.
    pub fn new(id: &str, by: &[&str], limit: f64, points: impl IntoIterator<Item = Point>) -> Self {
        let mut groups: BTreeMap<Vec<String>, Vec<Point>> = BTreeMap::new();
        for point in points {
            groups.entry(point.group.clone()).or_default().push(point);
        }
        Self {
            id: id.to_owned(),
            by: by.iter().map(|name| (*name).to_owned()).collect(),
            limit: limit * 100.0,
            rows: groups.into_iter().filter_map(|(group, points)| Row::of(group, &points, limit)).collect(),
        }
    }

    /// Whether its predictions have ranges.
    pub fn has_ranges(&self) -> bool {
        self.rows.iter().any(|row| row.in_range.is_some())
    }

    /// Whether its misses are known in MiB.
    pub fn has_misses(&self) -> bool {
        self.rows.iter().any(|row| row.miss_mib.is_some())
    }

    /// As Markdown.
    fn markdown(&self) -> String {
        let mut columns = self.by.clone();
        columns.extend(["n", "bias", "median", "p75", "p90", "p95"].map(str::to_owned));
        columns.push(format!("within {}", self.limit));
        columns.extend(["worst", "at"].map(str::to_owned));
        if self.has_misses() {
            columns.push("median miss, MiB".to_owned());
        }
        if self.has_ranges() {
            columns.extend(["in range", "÷×"].map(str::to_owned));
        }
        let line = |cells: &[String]| format!("| {} |\n", cells.join(" | "));
        let mut text = format!("## {}\n\n{}|{}\n", self.id, line(&columns), " --- |".repeat(columns.len()));
        for row in &self.rows {
            let mut cells = row.group.clone();
            cells.push(row.n.to_string());
            cells.extend(
                [row.bias, row.median, row.p75, row.p90, row.p95, row.within, row.worst]
                    .map(|percent| percent.to_string()),
            );
            cells.push(row.worst_at.clone());
            cells.extend(row.miss_mib.map(|miss| miss.to_string()));
            cells.extend([row.in_range, row.width].into_iter().flatten().map(|figure| figure.to_string()));
            text.push_str(&line(&cells));
        }
        text
    }
}

impl Row {
    fn of(group: Vec<String>, points: &[Point], limit: f64) -> Option<Self> {
        let sorted = |value: fn(f64) -> f64| {
            let mut values: Vec<f64> = points.iter().map(|point| value(point.deviation)).collect();
            values.sort_by(f64::total_cmp);
            values
        };
        let (signed, absolute) = (sorted(|deviation| deviation), sorted(f64::abs));
        let worst = points.iter().max_by(|a, b| a.deviation.abs().total_cmp(&b.deviation.abs()))?;
        let ranges: Vec<bool> = points.iter().filter_map(|point| point.in_range).collect();
        let mut widths: Vec<f64> = points.iter().filter_map(|point| point.width).collect();
        widths.sort_by(f64::total_cmp);
        let share = |count: usize, of: usize| rounded(count as f64 / of as f64);
        Some(Self {
            group,
            n: points.len(),
            bias: rounded(quantile(&signed, 0.5)),
            median: rounded(quantile(&absolute, 0.5)),
            p75: rounded(quantile(&absolute, 0.75)),
            p90: rounded(quantile(&absolute, 0.9)),
            p95: rounded(quantile(&absolute, 0.95)),
            within: share(absolute.iter().filter(|deviation| **deviation <= limit).count(), points.len()),
            in_range: (!ranges.is_empty())
                .then(|| share(ranges.iter().filter(|inside| **inside).count(), ranges.len())),
            width: (!widths.is_empty()).then(|| rounded(quantile(&widths, 0.5)) / 100.0),
            miss_mib: median_miss(points),
            worst: rounded(worst.deviation),
            worst_at: worst.name.clone(),
        })
    }
}

impl Report {
    /// As Markdown, for people.
    pub fn markdown(&self) -> String {
        let tables: Vec<String> = self.tables.iter().map(Table::markdown).collect();
        let mut text = format!(
            "# Deviations: {}\n\nPredicted ÷ measured − 1, percent. Written by `cargo xtask accuracy`, those of speed by `cargo xtask \
             calibrate`.\n\n{}",
            self.id,
            tables.join("\n")
        );
        if !self.left_out.is_empty() {
            text.push_str("\n## left out\n\n");
        }
        for (reason, count) in &self.left_out {
            let _ = writeln!(text, "- {count}: {reason}");
        }
        text
    }
}

/// Whole MiB.
fn median_miss(points: &[Point]) -> Option<f64> {
    let mut misses: Vec<f64> = points.iter().filter_map(|point| Some(point.miss_mib?.abs())).collect();
    misses.sort_by(f64::total_cmp);
    (!misses.is_empty()).then(|| quantile(&misses, 0.5).round())
}

/// The value that the share `at` of `sorted` does not exceed.
fn quantile(sorted: &[f64], at: f64) -> f64 {
    let rank = (sorted.len() as f64 * at).ceil() as usize;
    sorted.get(rank.saturating_sub(1)).copied().unwrap_or(f64::NAN)
}

/// Percent, to three significant digits and at most four decimals: the last bits differ from machine to machine.
fn rounded(ratio: f64) -> f64 {
    let percent = ratio * 100.0;
    if !percent.is_finite() || percent.abs() < 5e-5 {
        return 0.0;
    }
    let decimals = (2.0 - percent.abs().log10().floor()).clamp(0.0, 4.0) as usize;
    format!("{percent:.decimals$}").parse().unwrap_or(percent)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn point(group: &str, deviation: f64) -> Point {
        Point {
            group: vec![group.to_owned()],
            deviation,
            in_range: None,
            width: None,
            miss_mib: None,
            name: format!("{deviation}"),
        }
    }

    #[test]
    fn a_group_says_how_far_off_it_is() {
        let off = [-0.5, 0.01, 0.02, 0.03, 0.04];
        let points = off.iter().map(|off| point("a", *off)).chain([point("b", 0.0)]);
        let table = Table::new("t", &["kind"], 0.03, points);
        let [a, b] = table.rows.as_slice() else { panic!("{table:?}") };
        assert_eq!((a.n, a.bias, a.median, a.p95, a.within), (5, 2.0, 3.0, 50.0, 60.0));
        assert_eq!((a.worst, a.worst_at.as_str()), (-50.0, "-0.5"));
        assert_eq!((b.n, b.worst, b.within), (1, 0.0, 100.0));
    }

    #[test]
    fn percents_are_short() {
        for (ratio, percent) in [(0.123_456, 12.3), (1.5, 150.0), (0.000_012_34, 0.0012), (1e-9, 0.0)] {
            assert!((rounded(ratio) - percent).abs() < 1e-12, "{ratio}");
        }
    }
}
