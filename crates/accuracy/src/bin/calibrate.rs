//! `calibrate`: fits the speed model on `data/measurements/speed.csv`, judges it on points left out, and writes
//! `data/coefficients.toml`. Run by `cargo xtask calibrate`.
#![allow(clippy::print_stdout, reason = "a command-line tool speaks on standard output")]

use anyhow::{Context, Result, bail};
use rooftop_accuracy::fit::{Calibration, calibrate};
use rooftop_accuracy::tables::Report;
use std::path::Path;

/// Left-out errors may grow by so many percent of a point before the fit counts as worse.
const TOLERANCE: f64 = 0.3;

fn main() -> Result<()> {
    let mode = std::env::args().nth(1);
    let crates = Path::new(env!("CARGO_MANIFEST_DIR"));
    let root = crates.ancestors().nth(2).unwrap_or(crates);
    if mode.as_deref() == Some("--source") {
        let source = std::env::args().nth(2).context("--source NAME: which?")?;
        print!(
            "{}",
            rooftop_accuracy::fit::source::report(&root.join("data/measurements/speed.csv"), &source)?
        );
        return Ok(());
    }
    let Calibration { coefficients, report, difference } =
        calibrate(&root.join("data/measurements/speed.csv"))?;
    let snapshot = root.join("tests/snapshots/speed.json");
    let worse = std::fs::read_to_string(&snapshot).ok().and_then(|text| serde_json::from_str(&text).ok());
    let worse = worse.map_or_else(Vec::new, |before| worse_than(&before, &report));
    let files = [
        (root.join("data/coefficients.toml"), coefficients),
        (root.join("tests/snapshots/speed.md"), report.markdown()),
        (snapshot, serde_json::to_string_pretty(&report)? + "\n"),
    ];
    match mode.as_deref() {
        Some("--check") => {
            for (file, text) in &files {
                if std::fs::read_to_string(file).unwrap_or_default() != *text {
                    bail!("{} is not what the fit gives: run `cargo xtask calibrate`", file.display());
                }
            }
            return difference.map_or(Ok(()), |difference| bail!(difference));
        }
        None if !worse.is_empty() => bail!(
            "the fit is worse on points left out:\n{}\nrun `cargo xtask calibrate --accept` if that is right",
            worse.join("\n")
        ),
        None | Some("--accept") => {}
        Some(other) => bail!("`{other}` is not understood; allowed: --check, --accept, --source NAME"),
    }
    for (file, text) in &files {
        std::fs::write(file, text).with_context(|| format!("cannot write {}", file.display()))?;
    }
    println!("{}", report.markdown());
    Ok(())
}

/// Groups of the first tables whose median deviation has grown.
fn worse_than(before: &Report, now: &Report) -> Vec<String> {
    let rows = |report: &Report| -> Vec<(String, f64)> {
        let tables = report.tables.iter().filter(|table| !table.id.ends_with("-families"));
        let rows = tables.flat_map(|table| table.rows.iter().map(move |row| (table, row)));
        rows.filter(|(_, row)| row.group.iter().any(|group| group == "gpu"))
            .map(|(table, row)| (format!("{} {}", table.id, row.group.join(" ")), row.median))
            .collect()
    };
    let now = rows(now);
    rows(before)
        .into_iter()
        .filter_map(|(name, before)| {
            let (_, now) = now.iter().find(|(other, _)| *other == name)?;
            (*now > before + TOLERANCE).then(|| format!("{name}: {before} % before, {now} % now"))
        })
        .collect()
}
