//! `cargo xtask check`: everything that can be said about the sources without running them.

use crate::{accuracy, process, report, toolchain, words};
use anyhow::{Result, bail};
use std::process::Command;

/// Formatting, data, deviations, Clippy twice.
pub fn command() -> Result<()> {
    set_up("fmt", "rustfmt")?;
    set_up("clippy", "clippy")?;
    report::step("checking the formatting", || {
        process::run(process::cargo().args(["fmt", "--all", "--check"]))
    })?;
    report::step("checking data/", rooftop_data::check)?;
    report::step("checking the messages", words::check)?;
    report::step("checking the tables of deviations", accuracy::check)?;
    report::step("linting for native (clippy)", || {
        let mut cargo = process::cargo();
        cargo.args(["clippy", "--workspace", "--all-targets", "--features", "rooftop-web/prerender"]);
        lint(&mut cargo)
    })?;
    report::step("linting for wasm (clippy)", || {
        let mut cargo = toolchain::wasm_cargo("clippy", &[])?;
        lint(cargo.args(["--package", "rooftop-web", "--bins", "--features", "browser"]))?;
        let mut cargo = toolchain::wasm_cargo("clippy", &[])?;
        lint(cargo.args(["--package", "rooftop-wasm", "--lib"]))
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
        report::step(&format!("adding {component} (rustup component add)"), || {
            process::run(process::command("rustup").args(["component", "add", component]))
        })?;
    }
    if !there() {
        bail!("cargo {subcommand} is not installed: run `rustup component add {component}`");
    }
    Ok(())
}
