//! The figures of the real world: read from `data/`, checked, and written as Rust tables into the core.

mod check;
mod emit;
mod ids;
mod load;
mod recount;
mod schema;
#[cfg(test)]
mod tests;
mod units;

use anyhow::{Context, Result, bail};
use load::Data;
use std::fs;
use std::path::{Path, PathBuf};

const GENERATED: &str = "crates/core/src/catalog/generated.rs";

/// Writes the Rust tables.
pub fn generate() -> Result<()> {
    let path = root().join(GENERATED);
    let tables = tables()?;
    if fs::read_to_string(&path).is_ok_and(|found| found == tables) {
        return Ok(());
    }
    fs::write(&path, tables).with_context(|| format!("cannot write {}", path.display()))
}

/// Checks every rule the data keeps, and that the Rust tables are those of the data.
pub fn check() -> Result<()> {
    let tables = tables()?;
    let found = fs::read_to_string(root().join(GENERATED)).unwrap_or_default();
    if found != tables {
        bail!("{GENERATED} is not what data/ gives: run `cargo xtask generate`");
    }
    Ok(())
}

fn tables() -> Result<String> {
    let data = Data::load(&root().join("data"))?;
    let problems = check::problems(&data);
    if !problems.is_empty() {
        bail!("{} problems in data/:\n{}", problems.len(), problems.join("\n"));
    }
    emit::rust(&data)
}

fn root() -> PathBuf {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR"));
    manifest.ancestors().nth(2).unwrap_or(manifest).to_path_buf()
}
