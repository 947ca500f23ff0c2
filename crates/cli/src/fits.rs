//! Which models run on a machine.

use crate::estimate::gb;
use anyhow::Result;
use rooftop_core::catalog::{MODELS, Model};
use rooftop_core::units::numbers::significant;
use rooftop_core::{Estimate, Scenario, best_quantization};
use serde_json::json;
use std::io::Write;

/// Prints every model with the widest quantization that fits, or that none does.
pub fn print(scenario: &Scenario, json: bool, out: &mut impl Write) -> Result<()> {
    let answers: Vec<(&Model, Option<(Scenario, Estimate)>)> =
        MODELS.iter().map(|model| (model, best_quantization(&Scenario { model, ..*scenario }))).collect();
    if json {
        let rows: Vec<_> = answers
            .iter()
            .map(|(model, best)| {
                let quantization = best.as_ref().map(|(scenario, _)| scenario.quantization.id);
                json!({ "model": model.id, "quantization": quantization, "estimate": best.as_ref().map(|(_, e)| e) })
            })
            .collect();
        writeln!(out, "{}", serde_json::to_string_pretty(&rows)?)?;
        return Ok(());
    }
    writeln!(out, "{:<34} {:<10} {:>9} {:>12}", "model", "widest", "memory", "tokens/s")?;
    for (model, best) in answers {
        let Some((scenario, estimate)) = best else {
            writeln!(out, "{:<34} {:<10}", model.name, "none fits")?;
            continue;
        };
        let speed =
            estimate.speed.map_or_else(|| "–".to_owned(), |speed| significant(speed.decode.mid.get(), 2));
        writeln!(
            out,
            "{:<34} {:<10} {:>9} {speed:>12}",
            model.name,
            scenario.quantization.name,
            gb(estimate.memory.total)
        )?;
    }
    Ok(())
}
