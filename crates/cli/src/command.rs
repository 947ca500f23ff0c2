//! The command of a question, and the question of a command.

use crate::{BadQuestion, Verdict, estimate as answered};
use anyhow::Result;
use rooftop_command::{PROGRAMS, Program, command, read};
use rooftop_core::catalog::{Record, Runtime};
use rooftop_core::{Scenario, estimate};
use serde_json::json;
use std::io::Write;

/// Prints the command that does what is estimated: placed as the answer places it.
pub fn print(
    scenario: &Scenario,
    program: Option<&str>,
    json: bool,
    out: &mut impl Write,
) -> Result<Verdict> {
    let known: Vec<&str> = PROGRAMS.iter().map(|program| program.id).collect();
    let found = match program {
        Some(id) => Program::find(id),
        None => Program::of_runtime(scenario.runtime.id),
    };
    let Some(program) = found else {
        let given = program.unwrap_or(scenario.runtime.id);
        return Err(BadQuestion(format!(
            "program: “{given}” is not known. Use one of: {}.",
            known.join(", ")
        ))
        .into());
    };
    let scenario = &run_by(scenario, program)?;
    let answer = estimate(scenario);
    let command = command(&Scenario { placing: answer.placing, ..*scenario }, program);
    if json {
        let shape = json!({ "version": 1, "query": scenario.to_query(), "fits": answer.fit.fits(), "command": command });
        writeln!(out, "{}", serde_json::to_string_pretty(&shape)?)?;
        return Ok(Verdict::of(answer.fit.fits()));
    }
    writeln!(out, "{}", command.text)?;
    for flag in &command.flags {
        let since = flag.since.map(|since| format!(" (since {since})")).unwrap_or_default();
        writeln!(out, "{:<26} {}{since}", flag.name, flag.meaning)?;
    }
    if !command.unsaid.is_empty() {
        writeln!(out, "not said by the command: {}", command.unsaid.join(", "))?;
    }
    Ok(Verdict::of(answer.fit.fits()))
}

/// The question for this program, in a format that it loads. Standard error says where that is another.
fn run_by(scenario: &Scenario, program: &Program) -> Result<Scenario, BadQuestion> {
    let Some(runtime) = Runtime::find(program.runtime) else { return Ok(*scenario) };
    if !runtime.runs_on(scenario.device) {
        return Err(BadQuestion(format!(
            "program: {} does not run on {}. Use another program or machine.",
            runtime.name, scenario.device.name
        )));
    }
    let it = if runtime.id == scenario.runtime.id { *scenario } else { scenario.with_runtime(runtime) };
    if it.quantization != scenario.quantization {
        eprintln!(
            "quant: {} does not load {} files; this is the command for {}",
            runtime.name, scenario.quantization.name, it.quantization.name
        );
    }
    Ok(it)
}

/// Answers the question that a command asks.
pub fn answer(text: &str, machine: &Scenario, json: bool, out: &mut impl Write) -> Result<Verdict> {
    let Some(asked) = read(text, machine) else {
        let known: Vec<&str> = PROGRAMS.iter().map(|program| program.id).collect();
        let message = format!("read: no program is known in “{text}”. Known are: {}.", known.join(", "));
        return Err(BadQuestion(message).into());
    };
    if !json {
        for flag in &asked.ignored {
            writeln!(out, "{flag} is ignored: it changes nothing of the estimate, or is not known.")?;
        }
        if let Some(name) = &asked.unknown_model {
            writeln!(
                out,
                "{name} is not in the catalogue: the usual model is shown. Describe yours with --model custom~…."
            )?;
        }
    }
    let found = estimate(&asked.scenario);
    let stops = asked.all_layers && found.placement.is_split();
    if !json && stops {
        writeln!(
            out,
            "All layers are asked for on the GPU, which is too small: the command runs out of memory. Placed to fit:"
        )?;
    }
    answered::print(&asked.scenario, None, json, out)?;
    Ok(Verdict::of(found.fit.fits() && !stops))
}
