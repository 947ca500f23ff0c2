//! `accuracy`: prints the tables and writes them to `tests/snapshots/`, and what it fits to runs on several cards to
//! `data/cards.toml`, and what this version changes in the answers to `data/history/`; `accuracy --check` fails where those are not what comes out. Run by `cargo xtask accuracy` and `cargo xtask check`.
#![allow(clippy::print_stdout, reason = "a command-line tool speaks on standard output")]

use anyhow::{Context, Result, bail};
use std::path::Path;

fn main() -> Result<()> {
    let check = match std::env::args().nth(1).as_deref() {
        None => false,
        Some("--check") => true,
        Some(other) => bail!("`{other}` is not understood; allowed: --check"),
    };
    let crates = Path::new(env!("CARGO_MANIFEST_DIR"));
    let root = crates.ancestors().nth(2).unwrap_or(crates);
    let measurements = root.join("data/measurements");
    let (cards, coefficients) = rooftop_accuracy::tables::cards::report(&measurements)?;
    let kept = |file: &Path, text: &str| -> Result<()> {
        if !check {
            std::fs::write(file, text).with_context(|| format!("cannot write {}", file.display()))?;
        } else if std::fs::read_to_string(file).unwrap_or_default() != text {
            bail!("{} is not what the predictions give: run `cargo xtask accuracy`", file.display());
        }
        Ok(())
    };
    kept(&root.join("data/cards.toml"), &coefficients)?;
    let history = ["answers.csv", "changes.csv"].map(|name| root.join("data/history").join(name));
    let [answers, changes] = history.each_ref().map(|file| std::fs::read_to_string(file).unwrap_or_default());
    for (file, text) in history.iter().zip(rooftop_accuracy::history::renewed(&answers, &changes)?) {
        kept(file, &text)?;
    }
    let reports = rooftop_accuracy::tables::reports(&measurements)?;
    for report in reports.into_iter().chain([cards]) {
        let markdown = report.markdown();
        let json = serde_json::to_string_pretty(&report)? + "\n";
        for (extension, text) in [("md", &markdown), ("json", &json)] {
            let file = root.join("tests/snapshots").join(format!("{}.{extension}", report.id));
            kept(&file, text)?;
        }
        if !check {
            println!("{markdown}");
        }
    }
    Ok(())
}
