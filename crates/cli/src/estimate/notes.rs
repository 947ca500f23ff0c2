//! What a reader should know before relying on an answer, a sentence each.

use anyhow::Result;
use rooftop_core::catalog::Os;
use rooftop_core::{Caveat, Estimate, Scenario};
use std::io::Write;

/// The caveats of an answer.
pub fn write(scenario: &Scenario, estimate: &Estimate, out: &mut impl Write) -> Result<()> {
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
    for caveat in &estimate.caveats {
        if let Some(sentence) = said(scenario, *caveat) {
            writeln!(out, "note: {sentence}")?;
        }
    }
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
