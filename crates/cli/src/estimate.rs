//! One question, answered as text or as JSON.

mod notes;

use anyhow::Result;
use rooftop_core::catalog::Target;
use rooftop_core::memory::{Place, Verdict};
use rooftop_core::speed::{Draft, Guessing, Range, Speed, by_guesses, fastest, speculative};
use rooftop_core::units::numbers::significant;
use rooftop_core::units::{Bytes, TokensPerSec};
use rooftop_core::{Estimate, Scenario, estimate, other_backends};
use serde_json::json;
use std::io::Write;

/// Version of the shape of the answer, which is in `estimate.schema.json`.
const VERSION: u32 = 1;

/// Prints the estimate, with `draft` guesses that come that way; whether it fits.
pub fn print(scenario: &Scenario, draft: Option<Draft>, json: bool, out: &mut impl Write) -> Result<bool> {
    let estimate = estimate(scenario);
    let guessed = estimate.speed.filter(|speed| speed.guessing.is_some());
    let otherwise = draft.filter(|_| guessed.is_some()).and_then(|draft| speculative(scenario, &draft));
    if json {
        let speculative = otherwise.or(guessed.map(|speed| speed.decode));
        writeln!(out, "{}", serde_json::to_string_pretty(&as_json(scenario, &estimate, speculative))?)?;
    } else {
        in_words(scenario, &estimate, otherwise, out)?;
    }
    Ok(fits(scenario, &estimate))
}

fn fits(scenario: &Scenario, estimate: &Estimate) -> bool {
    estimate.fit.fits() && scenario.target().is_some()
}

fn as_json(
    scenario: &Scenario,
    estimate: &Estimate,
    speculative: Option<Range<TokensPerSec>>,
) -> serde_json::Value {
    let others: Vec<_> = other_backends(scenario)
        .iter()
        .map(|(word, it)| json!({ "backend": word, "fit": it.fit, "speed": it.speed }))
        .collect();
    json!({
        "version": VERSION,
        "query": scenario.to_query(),
        "scenario": scenario,
        "estimate": estimate,
        "speculative": speculative,
        "backend": {
            "used": scenario.target().map(Target::backend_word),
            "assumed": scenario.settings.backend.is_none(),
            "others": others,
        },
        "limits": notes::limits(scenario, estimate),
    })
}

fn in_words(
    scenario: &Scenario,
    estimate: &Estimate,
    otherwise: Option<Range<TokensPerSec>>,
    out: &mut impl Write,
) -> Result<()> {
    let Scenario { device, model, quantization, runtime, .. } = scenario;
    writeln!(
        out,
        "{} at {} on {}, {} GB, {}, {} tokens of context, a prompt of {}, {} user(s), {}",
        model.name,
        quantization.name,
        device.name,
        scenario.memory.label,
        scenario.os.name(),
        scenario.context_tokens,
        scenario.prompt_tokens,
        scenario.users,
        runtime.name
    )?;
    memory(scenario, estimate, out)?;
    places(scenario, estimate, out)?;
    match estimate.speed {
        Some(speed) => speeds(scenario, &speed, otherwise, out)?,
        None if fits(scenario, estimate) => writeln!(out, "speed: not measured")?,
        None => {}
    }
    backends(scenario, &other_backends(scenario), out)?;
    notes::write(scenario, estimate, out)
}

/// Whether it fits, and what is in the memory.
fn memory(scenario: &Scenario, estimate: &Estimate, out: &mut impl Write) -> Result<()> {
    let verdict = match estimate.fit.verdict {
        _ if scenario.target().is_none() => "does not run there",
        Verdict::Fits => "fits",
        Verdict::Tight => "fits tightly",
        Verdict::Placed => "fits with part of it in system RAM",
        Verdict::TooLarge => "does not fit",
    };
    writeln!(out, "{verdict}: {} of {} the GPU may use", gb(estimate.fit.used), gb(estimate.fit.budget))?;
    let memory = estimate.memory;
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
    Ok(())
}

/// How fast it is; `otherwise` where guesses come another way.
fn speeds(
    scenario: &Scenario,
    speed: &Speed,
    otherwise: Option<Range<TokensPerSec>>,
    out: &mut impl Write,
) -> Result<()> {
    let decode = speed.decode;
    writeln!(
        out,
        "decode {} tokens/s ({} to {}), bandwidth allows {}",
        significant(decode.mid.get(), 2),
        significant(decode.low.get(), 2),
        significant(decode.high.get(), 2),
        significant(speed.decode_bound.get(), 2)
    )?;
    guesses(scenario, speed, otherwise, out)?;
    if let Some(time) = speed.time_to_first_token {
        writeln!(
            out,
            "first token after {} s ({} to {})",
            significant(time.mid.get(), 2),
            significant(time.low.get(), 2),
            significant(time.high.get(), 2)
        )?;
    }
    Ok(())
}

/// What is guessed, who decided that, and what it would be without; `otherwise` where guesses come another way.
fn guesses(
    scenario: &Scenario,
    speed: &Speed,
    otherwise: Option<Range<TokensPerSec>>,
    out: &mut impl Write,
) -> Result<()> {
    let Some(Guessing { draft, without }) = speed.guessing else { return Ok(()) };
    let settings = scenario.settings;
    let who = if settings.draft.is_some() { "as asked" } else { "as it does by itself with this model" };
    let how = if settings.acceptance.is_some() { "as asked" } else { settings.text.id() };
    let without = without.map(|rate| significant(rate.get(), 2));
    writeln!(
        out,
        "with {} guesses a step ({who}), {:.0} % of them accepted ({how}); without {} tokens/s ({} to {})",
        draft.tokens,
        draft.acceptance * 100.0,
        without.mid,
        without.low,
        without.high
    )?;
    if let Some((draft, speed)) = fastest(&by_guesses(scenario)).filter(|_| settings.acceptance.is_none()) {
        writeln!(
            out,
            "fastest with {} guesses a step: {} tokens/s",
            draft.tokens,
            significant(speed.mid.get(), 2)
        )?;
    }
    if let Some(speed) = otherwise {
        let speed = speed.map(|rate| significant(rate.get(), 2));
        writeln!(out, "with such a drafter {} tokens/s ({} to {})", speed.mid, speed.low, speed.high)?;
    }
    if !scenario.has_head() {
        writeln!(
            out,
            "what the drafter takes of the memory is not counted: this model has no head of its own"
        )?;
    }
    Ok(())
}

/// Which kernels were taken, and what the others would give.
fn backends(scenario: &Scenario, others: &[(&str, Estimate)], out: &mut impl Write) -> Result<()> {
    let Some(target) = scenario.target() else { return Ok(()) };
    let others = others.iter().filter_map(|(word, estimate)| {
        let decode = estimate.speed?.decode.map(|rate| significant(rate.get(), 2));
        Some(format!("{} {} tokens/s ({} to {})", spelled(word), decode.mid, decode.low, decode.high))
    });
    let others: Vec<String> = others.collect();
    let how = if scenario.settings.backend.is_some() { "as asked" } else { "assumed" };
    let instead = if others.is_empty() { String::new() } else { format!("; instead: {}", others.join(", ")) };
    writeln!(out, "backend {}, {how}{instead}", spelled(target.backend_word()))?;
    Ok(())
}

/// A backend as its makers write it.
fn spelled(backend: &str) -> &str {
    match backend {
        "cuda" => "CUDA",
        "rocm" => "ROCm",
        "vulkan" => "Vulkan",
        "metal" => "Metal",
        "sycl" => "SYCL",
        "opencl" => "OpenCL",
        "mlx" => "MLX",
        "cpu" => "CPU",
        other => other,
    }
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
    if let Some(options) = estimate.placing.options(scenario.runtime, &estimate.placement) {
        writeln!(
            out,
            "{} {options}, beside {} GB in a {}",
            scenario.runtime.name, estimate.placing.host_memory.label, estimate.placing.host.name
        )?;
    }
    Ok(())
}

/// Memory in GB as on the box, 2³⁰ bytes: "42.9 GB".
pub fn gb(size: Bytes) -> String {
    format!("{} GB", significant(size.gib(), 3))
}
