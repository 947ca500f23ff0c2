//! What a reader should know before relying on an answer, a sentence each.

use anyhow::Result;
use rooftop_core::catalog::{DEVICES, Link, Os};
use rooftop_core::memory::{Place, Verdict};
use rooftop_core::units::BytesPerSec;
use rooftop_core::units::numbers::significant;
use rooftop_core::{Caveat, Estimate, Placing, Scenario, estimate as ask};
use std::io::Write;

/// What limits an answer with a part in system RAM, and its caveats.
pub fn write(scenario: &Scenario, estimate: &Estimate, out: &mut impl Write) -> Result<()> {
    if estimate.fit.verdict == Verdict::Placed {
        limits(scenario, estimate, out)?;
    }
    if estimate.placement.parts.iter().any(|part| part.place == Place::Disk) {
        writeln!(
            out,
            "limit: part of the weights is read from disk for every token; more system RAM would hold it"
        )?;
    }
    if let Some(spread) = scenario.quantization.spread.filter(|_| scenario.settings.file_gb.is_none()) {
        let percent = |factor: f64| format!("{:+.0}", (factor - 1.0) * 100.0);
        writeln!(
            out,
            "files of {} differ by {} to {} %: give the size of yours with --file-size",
            scenario.quantization.name,
            percent(spread.low),
            percent(spread.high)
        )?;
    }
    if estimate.speed.is_some() && scenario.is_card_under_windows() {
        writeln!(
            out,
            "note: Most cards were measured under Linux. Where one was measured under Windows too, it was from as fast to a third \
             slower, so the range is wider."
        )?;
    }
    for caveat in &estimate.caveats {
        if let Some(sentence) = said(scenario, *caveat) {
            writeln!(out, "note: {sentence}")?;
        }
    }
    Ok(())
}

/// What each token and what each prompt waits for, and what the next faster memory or link would give.
fn limits(scenario: &Scenario, estimate: &Estimate, out: &mut impl Write) -> Result<()> {
    let (Some(speed), placing) = (estimate.speed, estimate.placing) else { return Ok(()) };
    let with = |placing: Placing| ask(&Scenario { placing, ..*scenario }).speed;
    let rate = |bytes: BytesPerSec| format!("{} GB/s", significant(bytes.get() / 1e9, 3));
    let host = placing.host;
    let faster = DEVICES
        .iter()
        .filter(|it| it.id.starts_with("cpu-") && it.architecture == host.architecture)
        .filter(|it| it.bandwidth.value / host.bandwidth.value > 1.2)
        .min_by(|a, b| a.bandwidth.value.get().total_cmp(&b.bandwidth.value.get()));
    write!(out, "limit: each token waits for system RAM ({})", rate(host.bandwidth.value))?;
    if let Some((faster, then)) = faster.and_then(|it| Some((it, with(placing.with_host(it))?))) {
        let decode = significant(then.decode.mid.get(), 2);
        write!(out, "; with {} of {} decode {decode} tokens/s", rate(faster.bandwidth.value), faster.name)?;
    }
    writeln!(out)?;
    let Some(link) = placing.to_host(scenario.device).filter(|_| speed.prefill.is_some()) else {
        return Ok(());
    };
    let link = link.bandwidth.value;
    write!(out, "limit: each prompt waits for PCIe ({})", rate(link))?;
    let faster =
        ["pcie-4", "pcie-5"].into_iter().filter_map(Link::find).find(|it| it.bandwidth.value / link > 1.2);
    let then = faster
        .filter(|_| placing.n_gpus() == 1)
        .and_then(|it| Some((it, with(Placing { link: Some(it), ..placing })?)));
    if let Some((faster, then)) = then
        && let Some(first) = then.time_to_first_token
    {
        let first = significant(first.mid.get(), 2);
        write!(
            out,
            "; with {} GB/s the first token comes after {first} s",
            significant(faster.bandwidth.value.get() / 1e9, 3)
        )?;
    }
    writeln!(out)?;
    Ok(())
}

/// A caveat as a sentence, where nothing above says the same.
fn said(scenario: &Scenario, caveat: Caveat) -> Option<String> {
    let Scenario { device, model, runtime, quantization, os, .. } = *scenario;
    let name = runtime.name;
    Some(match caveat {
        Caveat::RuntimeNotHere => {
            let runs = |os: &Os| runtime.target(device, *os).is_some();
            let mut others = device.systems.iter().map(|system| system.os).filter(runs);
            let instead = match others.next() {
                Some(os) => format!("; with --os {} it does", os.id()),
                None => String::new(),
            };
            format!("{name} does not run on {} under {}{instead}.", device.name, os.name())
        }
        Caveat::SystemOfRuntime => {
            format!(
                "{name} does not run under {}, so this is the answer under {}.",
                device.usual_os().name(),
                os.name()
            )
        }
        Caveat::QuantizationNotLoaded => format!("{name} does not load {} files.", quantization.name),
        Caveat::MachineNotMeasured => {
            format!("{} was not measured itself, so the range is wider.", device.name)
        }
        Caveat::BandwidthEstimated => format!("The bandwidth of {} is an estimate.", device.name),
        Caveat::UsersNotCalibrated => "Speed for several users is computed, not calibrated.".to_owned(),
        Caveat::PrefillNotMeasured => "Prefill was not measured on this family of machines.".to_owned(),
        Caveat::ContextBeyondModel => {
            format!("{} supports at most {} tokens of context.", model.name, model.max_context.value)
        }
        Caveat::ContextAboveDefault => {
            format!("{name} opens {} tokens unless told otherwise.", scenario.default_context()?)
        }
        Caveat::CacheLoses => {
            format!("A KV cache in {} changes the answers of this model.", scenario.cache_type.name)
        }
        Caveat::ShapeEstimated => "Part of the shape of this model is an estimate.".to_owned(),
        Caveat::SpeedNotMeasured
        | Caveat::PlacingNotMeasured
        | Caveat::MeanWidth
        | Caveat::MixOfItsOwn
        | Caveat::OwnRuns => return None,
    })
}
