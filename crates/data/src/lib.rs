//! The figures of the real world: read from `data/`, checked, and written into the core and the audit.
//!
//! ```
//! # fn main() -> anyhow::Result<()> {
//! // Every rule the data keeps, and that the Rust tables are those of the data.
//! rooftop_data::check()?;
//! assert_eq!(rooftop_data::version()?.len(), "2026-11-29".len());
//! # Ok(())
//! # }
//! ```

mod check;
mod editors;
mod emit;
mod load;
mod mentions;
mod places;
mod recount;
mod schema;
mod stale;
#[cfg(test)]
mod tests;
mod units;

use anyhow::{Context, Result, bail};
use load::Data;
use std::fs;
use std::path::{Path, PathBuf};

/// Writes the catalogue.
pub fn generate() -> Result<()> {
    for (file, content) in files()? {
        let path = root().join(file);
        if !fs::read(&path).is_ok_and(|found| found == content) {
            if let Some(folder) = path.parent() {
                fs::create_dir_all(folder)?;
            }
            fs::write(&path, content).with_context(|| format!("cannot write {}", path.display()))?;
        }
    }
    Ok(())
}

/// Checks every rule the data keeps, and that the catalogue is that of the data.
pub fn check() -> Result<()> {
    let files = files()?;
    for (file, content) in &files {
        if fs::read(root().join(file)).unwrap_or_default() != *content {
            bail!("{file} is not what data/ gives: run `cargo xtask generate`");
        }
    }
    for entry in fs::read_dir(root().join(emit::FOLDER))? {
        let path = entry?.path();
        if !files.iter().any(|(file, _)| root().join(file) == path) {
            bail!("{} is left over: nothing writes it any more, so delete it", path.display());
        }
    }
    Ok(())
}

/// What is old on a day, in seconds since 1970, or was never checked: one record a line.
pub fn stale(seconds: i64) -> Result<String> {
    Ok(stale::text(&stale::all(&data()?, seconds)))
}

/// Day of the data, `YYYY-MM-DD`.
pub fn version() -> Result<String> {
    Ok(data()?.policy.version)
}

/// Everything that is written from `data/` and from the types that read it.
fn files() -> Result<Vec<emit::File>> {
    Ok(emit::files(&data()?)?.into_iter().chain(editors::files()?).collect())
}

fn data() -> Result<Data> {
    let data = Data::load(&root().join("data"))?;
    let problems = check::problems(&data);
    if !problems.is_empty() {
        let places = places::Places::read(&root().join("data"))?;
        let problems: Vec<_> = problems.iter().map(|problem| places.named(problem)).collect();
        bail!("{} problems in data/:\n{}", problems.len(), problems.join("\n"));
    }
    Ok(data)
}

fn root() -> PathBuf {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR"));
    manifest.ancestors().nth(2).unwrap_or(manifest).to_path_buf()
}
