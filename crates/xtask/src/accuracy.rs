//! `cargo xtask accuracy` and `calibrate`: how near the predictions come to what was measured, and the fit behind them.

use crate::process;
use anyhow::Result;

/// Prints the tables of deviations and writes them to `tests/snapshots/`, and the coefficients of several cards.
pub fn command() -> Result<()> {
    process::run(program().arg("--quiet"))?;
    rooftop_data::generate()
}

/// Fails where the tables in `tests/snapshots/` are not what comes out.
pub fn check() -> Result<()> {
    process::run(program().args(["--quiet", "--", "--check"]))
}

fn program() -> std::process::Command {
    let mut cargo = process::cargo();
    cargo.args(["run", "--bin", "accuracy", "--locked"]);
    cargo
}

/// Fits the speed model, and writes its coefficients and tables; a fit that is worse on points left out is refused
/// unless it is accepted. What a source changes is said and nothing written.
pub fn calibrate(options: &[String]) -> Result<()> {
    process::run(calibration().args(options))?;
    rooftop_data::generate()
}

/// Fails where coefficients and tables are not what the fit gives.
pub fn check_calibration() -> Result<()> {
    process::run(calibration().arg("--check"))
}

/// Of the build that the tests have, with optimised crates: another would take longer to compile than this to run.
fn calibration() -> std::process::Command {
    let mut cargo = process::cargo();
    cargo.args(["run", "--quiet", "--bin", "calibrate", "--locked", "--"]);
    cargo
}
