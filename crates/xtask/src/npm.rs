//! `cargo xtask npm`: the JavaScript API as a package for browsers, Node.js and imports by address.

use crate::wasm::{self, Quality};
use crate::{compress, log, process, setup};
use anyhow::{Context, Result, bail};
use std::path::{Path, PathBuf};

/// Name of the package, and of its folder below `target/npm/`.
const NAME: &str = "rooftop-estimator";
/// Files of `crates/wasm/npm/` that go into it as they are.
const COPIED: [&str; 3] = ["index.js", "index.d.ts", "README.md"];
/// Its modules, each from a feature of `crates/wasm`: all but the first are loaded when they are first asked for.
const MODULES: [(&str, &str); 6] = [
    ("core", "estimates"),
    ("audit", "audit"),
    ("best", "best"),
    ("check", "check"),
    ("open", "open"),
    ("tuning", "tuning"),
];
/// Brotli bytes of all that a page loads of it to estimate.
const BUDGET: usize = 130_700;
/// The same of each other module, which brings a core of its own.
const MODULE_BUDGET: usize = 193_000;

/// Builds the package into `target/npm/rooftop-estimator/`. Publishing is left to people.
pub fn command() -> Result<()> {
    setup::npm_tools()?;
    let folder = build(Quality::Release)?;
    let script = process::root().join("tests/api/package.mjs");
    log::step("its examples, types and errors", || {
        process::run(process::command("node").arg("--test").arg(script).env("ROOFTOP_PACKAGE", &folder))
    })?;
    println!("{} is built: `npm pack` or `npm publish` there", folder.display());
    Ok(())
}

/// The package as a folder, within its budget unless it is a draft.
pub fn build(quality: Quality) -> Result<PathBuf> {
    let folder = process::target_dir().join("npm").join(NAME);
    if folder.exists() {
        std::fs::remove_dir_all(&folder)?;
    }
    for (name, feature) in MODULES {
        log::step(&format!("building the JavaScript API: {name}"), || {
            wasm::package_api(name, feature, quality, &folder)
        })?;
    }
    pack(&folder)?;
    if quality == Quality::Release {
        within_budget(&folder)?;
    }
    Ok(folder)
}

fn pack(folder: &Path) -> Result<()> {
    let sources = process::root().join("crates/wasm/npm");
    for file in COPIED {
        std::fs::copy(sources.join(file), folder.join(file))
            .with_context(|| format!("cannot copy {file}"))?;
    }
    let modules = MODULES.iter().flat_map(|(name, _)| [format!("{name}.js"), format!("{name}_bg.wasm")]);
    let files: Vec<String> =
        COPIED.into_iter().chain(["core.d.ts"]).map(str::to_owned).chain(modules).collect();
    let package = serde_json::json!({
        "name": NAME,
        "version": env!("CARGO_PKG_VERSION"),
        "description": "Roofline estimates for local AI: will this model run on that machine, and how fast?",
        "license": "MIT OR Apache-2.0",
        "type": "module",
        "sideEffects": true,
        "exports": { ".": { "types": "./index.d.ts", "default": "./index.js" } },
        "types": "./index.d.ts",
        "files": files,
        "engines": { "node": ">=20" },
    });
    Ok(std::fs::write(folder.join("package.json"), format!("{package:#}\n"))?)
}

fn within_budget(folder: &Path) -> Result<()> {
    let sent = |file: &str| compress::size(&folder.join(file));
    let first = sent("index.js")?;
    for (at, (name, _)) in MODULES.into_iter().enumerate() {
        let own = sent(&format!("{name}.js"))? + sent(&format!("{name}_bg.wasm"))?;
        println!("{own:>10}  {name}, brotli");
        let (sum, budget) = if at == 0 { (first + own, BUDGET) } else { (own, MODULE_BUDGET) };
        if sum > budget {
            bail!("{name} is {sum} bytes in brotli, {} more than its budget of {budget}", sum - budget);
        }
    }
    Ok(())
}
