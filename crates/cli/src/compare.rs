//! Machines side by side, and the machines that a need asks for.

use crate::estimate::gb;
use anyhow::Result;
use rooftop_core::catalog::Record;
use rooftop_core::explore::{Candidate, Comparison, Machine, Need, needed};
use rooftop_core::form::Question;
use rooftop_core::units::numbers::significant;
use rooftop_core::{Estimate, Scenario, estimate};
use serde_json::{Value, json};
use std::io::Write;

/// Rows of a list for people; `--json` has all.
const MOST_ROWS: usize = 20;

/// Prints what machines answer about the same models; whether all of it fits.
pub fn print(it: &Comparison, json: bool, out: &mut impl Write) -> Result<bool> {
    let answers: Vec<_> = it.models.iter().map(|model| (*model, it.answers(model))).collect();
    let all_fit = answers.iter().flat_map(|(_, answers)| answers).all(|answer| answer.fit.fits());
    if json {
        let models: Vec<Value> = answers
            .iter()
            .map(|(model, _)| {
                let machines: Vec<Value> =
                    it.machines.iter().map(|machine| row(machine, &it.scenario(machine, model))).collect();
                json!({ "model": model.id(), "machines": machines })
            })
            .collect();
        let shape = json!({ "version": 1, "query": it.to_query(), "models": models });
        writeln!(out, "{}", serde_json::to_string_pretty(&shape)?)?;
        return Ok(all_fit);
    }
    for (model, answers) in &answers {
        writeln!(out, "{} at {}, {} tokens of context", model.name, it.quantization.name, it.context_tokens)?;
        for (machine, answer) in it.machines.iter().zip(answers) {
            line(machine, answer, out)?;
        }
    }
    Ok(all_fit)
}

/// Prints the machines that do what is needed, cheapest first; whether there is one.
pub fn print_needed(need: &Need, json: bool, out: &mut impl Write) -> Result<bool> {
    let found = needed(need);
    let first = found.first();
    if json {
        let rows =
            |rows: &[Candidate]| rows.iter().map(|it| row(&it.machine, &it.scenario)).collect::<Vec<_>>();
        let shape = json!({
            "version": 1, "query": need.to_query(), "priced": rows(&found.priced), "unpriced": rows(&found.unpriced),
            "nearest": found.nearest.as_ref().map(|it| row(&it.machine, &it.scenario)),
        });
        writeln!(out, "{}", serde_json::to_string_pretty(&shape)?)?;
        return Ok(first.is_some());
    }
    let affordable = found.priced.iter().filter(|it| it.affordable);
    for it in affordable.clone().take(MOST_ROWS) {
        line(&it.machine, &it.estimate, out)?;
    }
    let more = affordable.count().saturating_sub(MOST_ROWS);
    if more > 0 {
        writeln!(out, "and {more} more that cost as much or more")?;
    }
    if !found.unpriced.is_empty() {
        writeln!(out, "{} machines do it whose price is not known", found.unpriced.len())?;
    }
    if let (None, Some(nearest)) = (first, &found.nearest) {
        writeln!(out, "none does it; the fastest on which it fits:")?;
        line(&nearest.machine, &nearest.estimate, out)?;
    } else if first.is_none() && found.unpriced.is_empty() {
        writeln!(out, "it fits on no machine of the catalogue")?;
    }
    Ok(first.is_some())
}

fn line(machine: &Machine, answer: &Estimate, out: &mut impl Write) -> Result<()> {
    let fits = if answer.fit.fits() { "fits" } else { "does not fit" };
    let speed = answer.speed.map_or_else(
        || "not measured".to_owned(),
        |speed| {
            let decode = speed.decode.map(|rate| significant(rate.get(), 2));
            format!("{} ({} to {}) tokens/s", decode.mid, decode.low, decode.high)
        },
    );
    let price = machine.outlay().map_or_else(
        || "price not known".to_owned(),
        |outlay| {
            let around = if outlay.computer.is_some() { " with a computer" } else { "" };
            format!("${}{around}", significant(outlay.total().get(), 4))
        },
    );
    writeln!(out, "  {:<46} {fits:<13} {:>9}  {speed:<26} {price}", machine.name(), gb(answer.fit.used))?;
    Ok(())
}

fn row(machine: &Machine, asked: &Scenario) -> Value {
    let (query, answer) = (asked.to_query(), estimate(asked));
    let price = machine.outlay().map(|it| {
        let computer = it.computer.map(|computer| computer.value);
        json!({ "usd": it.price.amount.value, "date": it.price.dated, "computer_usd": computer, "total_usd": it.total() })
    });
    json!({ "machine": machine.id(), "query": query, "fits": answer.fit.fits(), "price": price, "estimate": answer })
}
