//! What a reader should know before relying on an answer, a sentence each.

use crate::words::said;
use anyhow::Result;
use rooftop_core::catalog::{CacheLoss, Os};
use rooftop_core::explore::{Limiting, limiting};
use rooftop_core::units::numbers::significant;
use rooftop_core::units::{BytesPerSec, TokensPerSec};
use rooftop_core::{Caveat, Estimate, Scenario};
use serde_json::{Value, json};
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
        if let Some(sentence) = self::caveat(scenario, *caveat) {
            writeln!(out, "note: {sentence}")?;
        }
    }
    Ok(())
}

/// What decides, and what the next better would give.
fn limit(scenario: &Scenario, decides: Limiting) -> String {
    let rate = |device: BytesPerSec| significant(device.get() / 1e9, 3);
    let speed = |rate: TokensPerSec| significant(rate.get(), 2);
    let reported = || Some("Give what your system reports with --gpu-mib.".to_owned());
    let sentences = match decides {
        Limiting::Ram { host, faster, single } => [
            Some(said("limit-ram", &[("rate", &rate(host.bandwidth.value))])),
            faster.map(|(it, decode)| {
                let bandwidth = rate(it.bandwidth.value);
                said(
                    "limit-ram-faster",
                    &[("name", it.name), ("rate", &bandwidth), ("speed", &speed(decode))],
                )
            }),
            single.map(|decode| said("limit-ram-single", &[("speed", &speed(decode))])),
        ],
        Limiting::Link { link, faster } => {
            let better = faster.map(|(it, first)| {
                let time = significant(first.get(), 2);
                said("limit-link-faster", &[("rate", &rate(it.bandwidth.value)), ("time", &time)])
            });
            [Some(said("limit-link", &[("rate", &rate(link.bandwidth.value))])), better, None]
        }
        Limiting::Disk => [Some(said("limit-disk", &[("runtime", scenario.runtime.name)])), None, None],
        Limiting::CarveOut { assumed } => {
            let carved = match assumed {
                Some(size) => said("limit-carve-out-assumed", &[("size", &super::gb(size))]),
                None => said("limit-carve-out", &[]),
            };
            [Some(carved), reported(), None]
        }
        Limiting::WorkingSet => [Some(said("limit-working-set", &[])), reported(), None],
    };
    sentences.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// The same for programs.
pub fn limits(scenario: &Scenario, estimate: &Estimate) -> Vec<Value> {
    let rate = |rate: BytesPerSec| rate.get() / 1e9;
    let decides = limiting(scenario, estimate).into_iter();
    decides
        .map(|it| match it {
            Limiting::Ram { host, faster, single } => json!({
                "limit": "ram", "host": host.id, "gb_per_sec": rate(host.bandwidth.value),
                "faster": faster.map(|(it, decode)| {
                    json!({ "host": it.id, "gb_per_sec": rate(it.bandwidth.value), "decode": decode })
                }),
                "one_module": single.map(|decode| json!({ "decode": decode })),
            }),
            Limiting::Link { link, faster } => json!({
                "limit": "link", "link": link.id, "gb_per_sec": rate(link.bandwidth.value),
                "faster": faster.map(|(it, first)| {
                    json!({ "link": it.id, "gb_per_sec": rate(it.bandwidth.value), "time_to_first_token": first })
                }),
            }),
            Limiting::Disk => json!({ "limit": "disk" }),
            Limiting::CarveOut { assumed } => json!({ "limit": "carve-out", "assumed": assumed }),
            Limiting::WorkingSet => json!({ "limit": "working-set" }),
        })
        .collect()
}

/// A caveat as a sentence, where nothing above says the same.
fn caveat(scenario: &Scenario, caveat: Caveat) -> Option<String> {
    let Scenario { device, model, runtime, quantization, os, cache_type, .. } = *scenario;
    let runtime_name = ("runtime", runtime.name);
    let of_device = ("device", device.name);
    Some(match caveat {
        Caveat::RuntimeNotHere => {
            let runs = |os: &Os| runtime.target(device, *os).is_some();
            let mut others = device.systems.iter().map(|system| system.os).filter(runs);
            let instead =
                others.next().map_or(String::new(), |os| format!(" With --os {} it does.", os.id()));
            said("caveat-runtime-not-here", &[runtime_name, of_device, ("os", os.name())]) + &instead
        }
        Caveat::SystemOfRuntime => {
            let usual = ("usual", device.usual_os().name());
            said("caveat-system-of-runtime", &[runtime_name, usual, ("os", os.name())])
        }
        Caveat::QuantizationNotLoaded => {
            said("caveat-quantization-not-loaded", &[runtime_name, ("quantization", quantization.name)])
        }
        Caveat::MachineNotMeasured => said("caveat-machine-not-measured", &[of_device]),
        Caveat::BandwidthEstimated => said("caveat-bandwidth-estimated", &[of_device]),
        Caveat::UsersNotCalibrated => said("caveat-users-not-calibrated", &[]),
        Caveat::PrefillNotMeasured => said("caveat-prefill-not-measured", &[]),
        Caveat::ContextBeyondModel => {
            let most = model.max_context.value.to_string();
            said("caveat-context-beyond-model", &[("model", model.name), ("max-context", &most)])
        }
        Caveat::ContextAboveDefault => {
            let usual = scenario.default_context()?.to_string();
            said("caveat-context-above-default", &[runtime_name, ("default-context", &usual)])
        }
        Caveat::CacheLoses => {
            let loss = CacheLoss::of(model, cache_type)?;
            let cache = ("cache", loss.cache().map_or("", |cache| cache.name));
            let percent = significant(loss.changed_percent(), 2);
            said("caveat-cache-loses", &[("model", model.name), cache, ("percent", &percent)])
        }
        Caveat::ShapeEstimated => said("caveat-shape-estimated", &[]),
        Caveat::SplitNotStated => {
            let of_it = scenario.runtime.differs.map(|_| said("caveat-split-of-ollama", &[]));
            [Some(said("caveat-split-not-stated", &[])), of_it]
                .into_iter()
                .flatten()
                .collect::<Vec<_>>()
                .join(" ")
        }
        Caveat::RequestsWait => said("caveat-requests-wait", &[runtime_name]),
        Caveat::FewerRequests => {
            said("caveat-fewer-requests", &[runtime_name, ("users", &scenario.users.to_string())])
        }
        Caveat::Crowded => said("caveat-crowded", &[]),
        Caveat::SpeedNotMeasured | Caveat::MeanWidth | Caveat::MixOfItsOwn | Caveat::OwnRuns => return None,
    })
}
