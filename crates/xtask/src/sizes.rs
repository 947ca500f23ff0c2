//! The size of every file, what a first visit loads, and the budgets for both.

use crate::{dist, fingerprint, process};
use anyhow::{Context, Result, bail};
use std::path::Path;

/// Brotli bytes the wasm may have.
const WASM_BUDGET: u64 = 148_000;
/// Brotli bytes a first visit may load: home page, stylesheet, scripts and wasm.
const FIRST_VISIT_BUDGET: u64 = 160_000;

/// One file as it is and as it travels.
struct Size {
    path: String,
    raw: u64,
    sent: u64,
}

/// `cargo xtask size`.
pub fn command() -> Result<()> {
    let site = process::root().join(dist::FOLDER);
    if !site.is_dir() {
        bail!("there is no dist/ to measure: run `cargo xtask dist` first");
    }
    let sizes = measure(&site)?;
    print(&sizes);
    check(&sizes)
}

/// Fails past a budget, with the table that shows where.
pub fn within_budget(site: &Path) -> Result<()> {
    let sizes = measure(site)?;
    check(&sizes).inspect_err(|_| print(&sizes))
}

fn print(sizes: &[Size]) {
    println!("{:>10} {:>10}  file", "raw", "brotli");
    for Size { path, raw, sent } in sizes {
        println!("{raw:>10} {sent:>10}  {path}");
    }
    let raw: u64 = first_visit(sizes).map(|size| size.raw).sum();
    let sent: u64 = first_visit(sizes).map(|size| size.sent).sum();
    println!("{raw:>10} {sent:>10}  first visit (budget {FIRST_VISIT_BUDGET})");
}

fn check(sizes: &[Size]) -> Result<()> {
    let wasm = sizes.iter().filter(|size| has_ending(&size.path, "wasm")).map(|size| size.sent).sum();
    within("the wasm", wasm, WASM_BUDGET)?;
    within("a first visit", first_visit(sizes).map(|size| size.sent).sum(), FIRST_VISIT_BUDGET)
}

fn within(what: &str, bytes: u64, budget: u64) -> Result<()> {
    if bytes > budget {
        bail!("{what} is {bytes} bytes in brotli, {} more than its budget of {budget}", bytes - budget);
    }
    Ok(())
}

fn measure(site: &Path) -> Result<Vec<Size>> {
    let mut sizes = Vec::new();
    for file in fingerprint::files(site)? {
        let path = file.strip_prefix(site).unwrap_or(&file).to_string_lossy().into_owned();
        if has_ending(&path, "br") || has_ending(&path, "gz") {
            continue;
        }
        let length = |path: &Path| std::fs::metadata(path).map(|data| data.len());
        let raw = length(&file).with_context(|| format!("cannot read {path}"))?;
        let sent = length(&site.join(format!("{path}.br"))).unwrap_or(raw);
        sizes.push(Size { path, raw, sent });
    }
    Ok(sizes)
}

/// The home page and what it loads at once.
fn first_visit(sizes: &[Size]) -> impl Iterator<Item = &Size> {
    sizes.iter().filter(|size| size.path == "index.html" || size.path.starts_with("assets/"))
}

fn has_ending(path: &str, ending: &str) -> bool {
    Path::new(path).extension().is_some_and(|extension| extension == ending)
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_budget_is_kept_to_the_byte() {
        assert!(super::within("it", 10, 10).is_ok());
        assert!(super::within("it", 11, 10).is_err());
    }
}
