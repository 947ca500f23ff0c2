//! `cargo xtask bench`: how long one estimate takes, natively and in wasm.

use crate::{log, process, wasm};
use anyhow::Result;

/// Runs the native benchmarks, then those of the JavaScript API in Node.js.
pub fn command() -> Result<()> {
    process::run(process::cargo().args([
        "bench",
        "--package",
        "rooftop-tests",
        "--bench",
        "estimate",
        "--locked",
    ]))?;
    let module = log::step("building the JavaScript API for Node.js", wasm::build_for_bench)?;
    process::run(process::node("tests/bench/wasm.mjs").env("ROOFTOP_WASM", module))
}
