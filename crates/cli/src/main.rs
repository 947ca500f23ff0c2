//! Rooftop in a terminal: the core of the page, for scripts and for judging its predictions.
#![allow(clippy::print_stdout, reason = "a command-line tool speaks on standard output")]

mod estimate;
mod fits;
mod predict;

use anyhow::{Result, bail};
use rooftop_core::Scenario;
use std::process::ExitCode;

const USAGE: &str = "\
usage: rooftop COMMAND

  estimate [--KEY VALUE …] [--json]   memory, fit and speed of one question
  fits [--KEY VALUE …] [--json]       which models run on a machine, each at the widest quantization that fits
  predict sizes FILE.csv              weights of the models and quantizations in a table
  predict memory FILE.csv             cache, state and compute buffers of the layouts in a table

KEY is a key of the page's address: device, memory, gpu-mib, os, model, quant, runtime, cache, context, prompt,
users.
A table is CSV with a header; what is predicted goes to standard output, also as CSV.
";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match run(&arguments.iter().map(String::as_str).collect::<Vec<_>>()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::from(2)
        }
    }
}

fn run(arguments: &[&str]) -> Result<()> {
    match arguments {
        ["estimate", rest @ ..] => {
            let (scenario, json) = question(rest)?;
            estimate::print(&scenario, json)
        }
        ["fits", rest @ ..] => {
            let (scenario, json) = question(rest)?;
            fits::print(&scenario, json)
        }
        ["predict", "sizes", file] => predict::sizes(file),
        ["predict", "memory", file] => predict::memory(file),
        ["help" | "--help" | "-h"] => {
            print!("{USAGE}");
            Ok(())
        }
        [] => bail!("a command is missing\n\n{USAGE}"),
        other => bail!("`rooftop {}` is not understood\n\n{USAGE}", other.join(" ")),
    }
}

/// The scenario that flags ask for, and whether the answer is to be JSON. Flags are the keys of the page's address, so
/// that a question reads the same in both.
fn question(flags: &[&str]) -> Result<(Scenario, bool)> {
    const KEYS: [&str; 11] = [
        "device", "memory", "gpu-mib", "os", "model", "quant", "runtime", "cache", "context", "prompt",
        "users",
    ];
    let mut query = String::new();
    let mut json = false;
    let mut rest = flags.iter();
    while let Some(flag) = rest.next() {
        if *flag == "--json" {
            json = true;
            continue;
        }
        let key = flag.strip_prefix("--").filter(|key| KEYS.contains(key));
        let Some(key) = key else {
            bail!("`{flag}` is not a flag; use --json or one of --{}", KEYS.join(", --"));
        };
        let Some(value) = rest.next() else {
            bail!("--{key} wants a value");
        };
        let value = value.replace('%', "%25").replace('&', "%26").replace('+', "%2B");
        query.extend(["&", key, "=", &value]);
    }
    let reading = Scenario::read_query(query.trim_start_matches('&'));
    if reading.problems.is_empty() {
        return Ok((reading.scenario, json));
    }
    let problems: Vec<String> = reading.problems.iter().map(ToString::to_string).collect();
    bail!("{}", problems.join("\n"))
}
