//! What a reader should know before relying on an answer, a sentence each.

use anyhow::Result;
use rooftop_core::catalog::Os;
use rooftop_core::explore::{Limiting, limiting};
use rooftop_core::units::BytesPerSec;
use rooftop_core::units::numbers::significant;
use rooftop_core::{Caveat, Estimate, Scenario};
use std::io::Write;

/// What decides an answer beside the GPU, and its caveats.
pub fn write(scenario: &Scenario, estimate: &Estimate, out: &mut impl Write) -> Result<()> {
    for decides in limiting(scenario, estimate) {
        writeln!(out, "limit: {}", limit(scenario, decides))?;
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

/// What decides, and what the next better would give.
fn limit(scenario: &Scenario, decides: Limiting) -> String {
    let rate = |bytes: BytesPerSec| format!("{} GB/s", significant(bytes.get() / 1e9, 3));
    match decides {
        Limiting::Ram { host, faster, single } => {
            let faster = faster.map(|(faster, decode)| {
                let (bandwidth, decode) = (rate(faster.bandwidth.value), significant(decode.get(), 2));
                format!("; with {bandwidth} of {} decode {decode} tokens/s", faster.name)
            });
            let single = single.map(|decode| {
                format!("; with one module instead of two (a single memory channel) {} tokens/s", significant(decode.get(), 2))
            });
            let now = rate(host.bandwidth.value);
            let (faster, single) = (faster.unwrap_or_default(), single.unwrap_or_default());
            format!("each token waits for system RAM ({now}){faster}{single}")
        }
        Limiting::Link { link, faster } => {
            let faster = faster.map(|(faster, first)| {
                let (bandwidth, first) = (rate(faster.bandwidth.value), significant(first.get(), 2));
                format!("; with {bandwidth} the first token comes after {first} s")
            });
            let now = rate(link.bandwidth.value);
            format!(
                "each prompt waits for PCIe ({now}; half of that with half the lanes){}",
                faster.unwrap_or_default()
            )
        }
        Limiting::Disk => format!(
            "{} maps the file, so it would still start, and rereads from disk what does not fit in memory: far slower, and never \
             measured here. More system RAM would hold it",
            scenario.runtime.name
        ),
        Limiting::CarveOut { assumed } => {
            let assumed = assumed.map(|size| format!(" ({} GB is assumed)", significant(size.gib(), 3)));
            format!(
                "the firmware sets memory aside for the GPU{}; how much depends on the maker. Give what yours reports with --gpu-mib",
                assumed.unwrap_or_default()
            )
        }
        Limiting::WorkingSet => "macOS lets the GPU use a share of the memory; `sudo sysctl iogpu.wired_limit_mb=…` raises it until \
             the next start, and --gpu-mib asks with it"
            .to_owned(),
    }
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
