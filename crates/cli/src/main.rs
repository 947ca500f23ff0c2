//! Rooftop in a terminal: the core of the page, for scripts and for judging its predictions.
#![allow(clippy::print_stdout, reason = "a command-line tool speaks on standard output")]

mod estimate;
mod fits;

use anyhow::{Result, bail};
use rooftop_accuracy::predict;
use rooftop_core::Scenario;
use rooftop_core::catalog::POLICY;
use rooftop_core::speed::Draft;
use std::path::Path;
use std::process::ExitCode;

const USAGE: &str = "\
usage: rooftop COMMAND

  estimate [--KEY VALUE …] [--json]   memory, fit and speed of one question
  fits [--KEY VALUE …] [--json]       which models run on a machine, each at the widest quantization that fits
  predict sizes FILE.csv              weights of the models and quantizations in a table
  predict speed FILE.csv              decode, prefill or time to first token of the runs in a table
  predict memory FILE.csv             cache, state and compute buffers of the layouts in a table
  predict tuning FILE.csv             peak memory and tokens a second of the training runs in a table

KEY is a key of the page's address: device, memory, gpu-mib, os, model, quant, runtime, cache, context, prompt,
users, gpu-layers, cpu-experts, gpus, linked, split (layer or tensor), host, ram.
A machine or model that is not in the catalogue is described in place of its id; what is left out is that of the usual one:
  --device custom~gb:24~usable:92~bandwidth:1008~compute:82.6~family:ada
  --model custom~params:8030~layers:32~hidden:4096~heads:32~kv-heads:8~head-size:128~vocab:128256
and ~active:…~experts:…~experts-used:… (parameters in millions) for a mixture of experts, ~tied:1 for tied embeddings.
estimate also takes --draft N, tokens guessed before each check (speculative decoding), with --acceptance, the share of
guesses that are right (0.7), and --draft-cost, the time of a guess in steps of the model (0.05).
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
            let (draft, rest) = draft(rest)?;
            let (scenario, json) = question(&rest)?;
            estimate::print(&scenario, draft, json)
        }
        ["fits", rest @ ..] => {
            let (scenario, json) = question(rest)?;
            fits::print(&scenario, json)
        }
        ["predict", "sizes", file] => predict::sizes(Path::new(file)),
        ["predict", "speed", file] => predict::speed::speed(Path::new(file)),
        ["predict", "memory", file] => predict::memory(Path::new(file)),
        ["predict", "tuning", file] => predict::tuning(Path::new(file)),
        ["help" | "--help" | "-h"] => {
            print!("{USAGE}");
            Ok(())
        }
        [] => bail!("a command is missing\n\n{USAGE}"),
        other => bail!("`rooftop {}` is not understood\n\n{USAGE}", other.join(" ")),
    }
}

/// What the flags say of speculative decoding, and the other flags.
fn draft<'a>(flags: &[&'a str]) -> Result<(Option<Draft>, Vec<&'a str>)> {
    let mut draft = Draft { tokens: 0, acceptance: 0.7, cost: POLICY.guess_cost.value };
    let mut others = Vec::new();
    let mut rest = flags.iter();
    while let Some(flag) = rest.next() {
        let (least, most) = match *flag {
            "--draft" => (1.0, 32.0),
            "--acceptance" | "--draft-cost" => (0.0, 1.0),
            other => {
                others.push(other);
                continue;
            }
        };
        let given = rest.next().copied().unwrap_or_default();
        let value = given.parse().ok().filter(|value| (least..=most).contains(value));
        let Some(value) = value else {
            bail!("{flag}: `{given}` cannot be used; give a number from {least} to {most}");
        };
        match *flag {
            "--draft" => draft.tokens = value as u32,
            "--acceptance" => draft.acceptance = value,
            _ => draft.cost = value,
        }
    }
    Ok(((draft.tokens > 0).then_some(draft), others))
}

/// The scenario that flags ask for, and whether the answer is to be JSON. Flags are the keys of the page's address, so
/// that a question reads the same in both.
fn question(flags: &[&str]) -> Result<(Scenario, bool)> {
    const KEYS: [&str; 18] = [
        "device",
        "memory",
        "gpu-mib",
        "os",
        "model",
        "quant",
        "runtime",
        "cache",
        "context",
        "prompt",
        "users",
        "gpu-layers",
        "cpu-experts",
        "gpus",
        "linked",
        "split",
        "host",
        "ram",
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
