//! One question, answered as text or as JSON.

use anyhow::Result;
use rooftop_core::memory::{Place, Verdict, WeightSizes};
use rooftop_core::speed::{Draft, Setup, speculative};
use rooftop_core::units::Bytes;
use rooftop_core::units::numbers::significant;
use rooftop_core::{Estimate, Scenario, estimate};
use serde_json::json;
use std::io::Write;

/// Prints the estimate; with `draft` also what speculative decoding would give.
pub fn print(scenario: &Scenario, draft: Option<Draft>, json: bool, out: &mut impl Write) -> Result<()> {
    let estimate = estimate(scenario);
    let whole = estimate.fit.fits() && !estimate.placement.is_split();
    let speculative = draft.filter(|_| whole).and_then(|draft| {
        let weights = WeightSizes::of(scenario.model, scenario.quantization);
        speculative(
            &Setup::of(scenario, &weights)?,
            scenario.users,
            f64::from(scenario.prompt_tokens),
            &draft,
        )
    });
    if json {
        let answer = json!({
            "query": scenario.to_query(), "scenario": scenario, "estimate": estimate, "speculative": speculative,
        });
        writeln!(out, "{}", serde_json::to_string_pretty(&answer)?)?;
        return Ok(());
    }
    let Scenario { device, model, quantization, runtime, .. } = scenario;
    writeln!(
        out,
        "{} at {} on {}, {} GB, {}, {} tokens of context, {} user(s), {}",
        model.name,
        quantization.name,
        device.name,
        scenario.memory.label,
        scenario.os.name(),
        scenario.context_tokens,
        scenario.users,
        runtime.name
    )?;
    let verdict = match estimate.fit.verdict {
        Verdict::Fits => "fits",
        Verdict::Tight => "fits tightly",
        Verdict::Placed => "fits with part of it in system RAM",
        Verdict::TooLarge => "does not fit",
    };
    let memory = estimate.memory;
    writeln!(out, "{verdict}: {} of {} the GPU may use", gb(estimate.fit.used), gb(estimate.fit.budget))?;
    for (name, size) in [
        ("weights", memory.weights),
        ("KV cache", memory.kv_cache),
        ("recurrent state", memory.state),
        ("compute buffers", memory.compute_buffers),
        ("overhead", memory.overhead),
    ] {
        if size > Bytes::ZERO {
            writeln!(out, "  {name:<16} {:>9}", gb(size))?;
        }
    }
    places(scenario, &estimate, out)?;
    match estimate.speed {
        Some(speed) => {
            let decode = speed.decode;
            writeln!(
                out,
                "decode {} tokens/s ({} to {}), bandwidth allows {}",
                significant(decode.mid.get(), 2),
                significant(decode.low.get(), 2),
                significant(decode.high.get(), 2),
                significant(speed.decode_bound.get(), 2)
            )?;
            if let Some(speed) = speculative {
                writeln!(
                    out,
                    "with guesses {} tokens/s ({} to {})",
                    significant(speed.mid.get(), 2),
                    significant(speed.low.get(), 2),
                    significant(speed.high.get(), 2)
                )?;
            }
            if let Some(time) = speed.time_to_first_token {
                writeln!(
                    out,
                    "first token after {} s ({} to {})",
                    significant(time.mid.get(), 2),
                    significant(time.low.get(), 2),
                    significant(time.high.get(), 2)
                )?;
            }
        }
        None if estimate.fit.fits() => writeln!(out, "speed: not measured")?,
        None => {}
    }
    Ok(())
}

/// What is where, and the flag that says so to the program.
fn places(scenario: &Scenario, estimate: &Estimate, out: &mut impl Write) -> Result<()> {
    for part in &estimate.placement.parts {
        let place = match part.place {
            Place::Gpu { machine, card } => format!("GPU {}", machine * scenario.placing.gpus + card),
            Place::Ram => "system RAM".to_owned(),
            Place::Disk => "disk".to_owned(),
        };
        if estimate.placement.parts.len() > 1 {
            writeln!(out, "on {place:<13} {:>9}, {} layers", gb(part.memory.total), part.layers)?;
        }
    }
    if let Some(options) = estimate.placing.options(scenario.runtime) {
        writeln!(
            out,
            "{} {options}, beside {} GB in a {}",
            scenario.runtime.name, estimate.placing.host_memory.label, estimate.placing.host.name
        )?;
    }
    Ok(())
}

/// "42.9 GB".
pub fn gb(size: Bytes) -> String {
    format!("{} GB", significant(size.gb(), 3))
}
