//! `cargo xtask check`: everything that can be said about the sources without running them.

use crate::{accuracy, log, process, setup, toolchain, words};
use anyhow::{Context, Result, bail};
use std::process::Command;

/// Everything that runs in the browser compiles natively too, so it is linted with the rest; at night for wasm as well, which
/// compiles what it depends on once more and finds faults in the few lines alone that are for wasm.
const FEATURES: [&str; 2] = ["--features", "rooftop-web/prerender,rooftop-web/browser"];

/// Formatting, data, deviations, Clippy, the documentation of the Rust code, JavaScript and CSS.
pub fn command() -> Result<()> {
    setup::check_node()?;
    set_up("fmt", "rustfmt")?;
    set_up("clippy", "clippy")?;
    std::thread::scope(|scope| {
        // It waits for network and disk more than it computes.
        let npm = scope.spawn(setup::npm_tools);
        rust_and_data()?;
        log::step("checking JavaScript and CSS (Biome, TypeScript)", || {
            npm.join().unwrap_or_else(|_| bail!("installing the npm tools stopped unexpectedly"))?;
            scripts_and_styles()
        })
    })
}

fn rust_and_data() -> Result<()> {
    log::step("checking the formatting", || {
        process::run(process::cargo().args(["fmt", "--all", "--check"]))
    })?;
    log::step("checking data/", rooftop_data::check)?;
    log::step("checking the messages", words::check)?;
    log::step("checking the lockfile of the fuzz targets", || {
        let mut cargo = process::cargo();
        cargo.args(["metadata", "--locked", "--format-version=1", "--manifest-path", "fuzz/Cargo.toml"]);
        process::output(&mut cargo)
            .map(drop)
            .context("`cargo metadata --manifest-path fuzz/Cargo.toml` renews it")
    })?;
    log::step("checking the tables of deviations", accuracy::check)?;
    log::step("linting (clippy)", || {
        let mut cargo = process::cargo();
        lint(cargo.args(["clippy", "--workspace", "--all-targets"]).args(FEATURES))
    })?;
    if process::is_night() {
        log::step("linting for wasm (clippy)", || {
            let mut cargo = toolchain::wasm_cargo("clippy", &[])?;
            lint(cargo.args(["--package", "rooftop-web", "--bins", "--features", "browser"]))?;
            let mut cargo = toolchain::wasm_cargo("clippy", &[])?;
            lint(cargo.args(["--package", "rooftop-wasm", "--lib"]))
        })?;
    }
    log::step("checking the documentation of the Rust code (rustdoc)", || {
        let mut cargo = process::cargo();
        cargo.args(["doc", "--workspace", "--no-deps", "--document-private-items"]);
        cargo.args(FEATURES).args(["--locked", "--quiet"]);
        process::run(cargo.env("RUSTDOCFLAGS", "-D warnings"))
    })
}

fn scripts_and_styles() -> Result<()> {
    process::output(
        process::node("node_modules/@biomejs/biome/bin/biome").args(["check", "--error-on-warnings"]),
    )
    .context("`node_modules/.bin/biome check --write` mends what it can")?;
    ["jsconfig.json", "jsconfig.worker.json"].into_iter().try_for_each(|project| {
        process::run(process::node("node_modules/typescript/bin/tsc").args(["--project", project]))
    })
}

fn lint(cargo: &mut Command) -> Result<()> {
    process::run(cargo.args(["--locked", "--quiet", "--", "-D", "warnings"]))
}

/// rustup's minimal profile leaves these two out.
fn set_up(subcommand: &str, component: &str) -> Result<()> {
    let there = || process::output(process::cargo().args([subcommand, "--version"])).is_ok();
    if there() {
        return Ok(());
    }
    if process::works("rustup", "--version") {
        log::step(&format!("adding {component} (rustup component add)"), || {
            process::run(process::command("rustup").args(["component", "add", component]))
        })?;
    }
    if !there() {
        bail!("cargo {subcommand} is not installed: run `rustup component add {component}`");
    }
    Ok(())
}
