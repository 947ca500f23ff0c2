//! `accuracy`: prints the tables and writes them to `tests/snapshots/`; `accuracy --check` fails where those are not
//! what comes out. Run by `cargo xtask accuracy` and `cargo xtask check`.
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
    for report in rooftop_accuracy::tables::reports(&root.join("data/measurements"))? {
        let markdown = report.markdown();
        let json = serde_json::to_string_pretty(&report)? + "\n";
        for (extension, text) in [("md", &markdown), ("json", &json)] {
            let file = root.join("tests/snapshots").join(format!("{}.{extension}", report.id));
            if !check {
                std::fs::write(&file, text).with_context(|| format!("cannot write {}", file.display()))?;
            } else if std::fs::read_to_string(&file).unwrap_or_default() != *text {
                bail!("{} is not what the predictions give: run `cargo xtask accuracy`", file.display());
            }
        }
        if !check {
            println!("{markdown}");
        }
    }
    Ok(())
}
