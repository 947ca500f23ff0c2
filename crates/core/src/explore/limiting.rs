//! What decides an answer beside the GPU itself: the memory around a card, what links the two, the disk, and what a system
//! leaves of a shared memory.

use crate::catalog::{BudgetRule, DEVICES, Device, GpuVendor, Link, MemoryKind, Os, step_at};
use crate::memory::Verdict;
use crate::question::Placing;
use crate::units::{Bytes, Secs, TokensPerSec};
use crate::{Estimate, Scenario, brief};

/// A memory or link is worth naming where it is this many times as fast.
const FASTER: f64 = 1.2;

/// Something that decides.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Limiting {
    /// Each token waits for system RAM.
    Ram {
        /// The computer around the card.
        host: &'static Device,
        /// The next faster one of its kind, and decode with it.
        faster: Option<(&'static Device, TokensPerSec)>,
        /// Decode with one module in place of two, where such a computer is known.
        single: Option<TokensPerSec>,
    },
    /// Each prompt waits for what links the card and its computer.
    Link {
        /// That link.
        link: &'static Link,
        /// The card's own where that is faster, and when the first token comes with it.
        faster: Option<(&'static Link, Secs)>,
    },
    /// What fits nowhere is read from the file again and again.
    Disk,
    /// The firmware sets memory aside for the GPU, and makers choose differently; what is assumed, where that is known.
    CarveOut {
        /// Size of it.
        assumed: Option<Bytes>,
    },
    /// macOS lets the GPU use a share that can be raised.
    WorkingSet,
}

/// What decides an answer, in the order in which it is said.
pub fn limiting(scenario: &Scenario, estimate: &Estimate) -> Vec<Limiting> {
    let verdict = estimate.fit.verdict;
    let asked = Scenario { placing: estimate.placing, ..*scenario };
    match verdict {
        Verdict::Fits => Vec::new(),
        Verdict::Placed => [ram(&asked, estimate), link(&asked, estimate)].into_iter().flatten().collect(),
        // llama.cpp maps files by default: <https://github.com/ggml-org/llama.cpp/pull/613>.
        Verdict::TooLarge if scenario.has_host() => {
            let beside = estimate.memory.total - estimate.memory.weights;
            let maps =
                scenario.runtime.experts_option.filter(|_| beside < asked.placing.host_memory.installed);
            maps.map(|_| Limiting::Disk).into_iter().collect()
        }
        Verdict::Tight | Verdict::TooLarge => shared(scenario).into_iter().collect(),
    }
}

fn ram(asked: &Scenario, estimate: &Estimate) -> Option<Limiting> {
    estimate.speed?;
    let host = asked.placing.host;
    let relative = |it: &Device| it.bandwidth.value / host.bandwidth.value;
    let alike =
        || DEVICES.iter().filter(|it| it.id.starts_with("cpu-") && it.architecture == host.architecture);
    let with =
        |it| Some(brief(&Scenario { placing: asked.placing.with_host(it), ..*asked }).speed?.decode.mid);
    let faster =
        alike().filter(|it| relative(it) > FASTER).min_by(|a, b| relative(a).total_cmp(&relative(b)));
    let single = alike().find(|it| (relative(it) - 0.5).abs() < 0.01);
    Some(Limiting::Ram {
        host,
        faster: faster.and_then(|it| Some((it, with(it)?))),
        single: single.and_then(with),
    })
}

fn link(asked: &Scenario, estimate: &Estimate) -> Option<Limiting> {
    let placing = asked.placing;
    let link =
        placing.to_host(asked.device).filter(|_| estimate.speed.is_some_and(|it| it.prefill.is_some()))?;
    let own = Link::of_cards(asked.device).filter(|it| it.bandwidth.value / link.bandwidth.value > FASTER);
    let faster = own.and_then(|it| {
        let scenario = Scenario { placing: Placing { link: Some(it), ..placing }, ..*asked };
        Some((it, brief(&scenario).speed?.time_to_first_token?.mid))
    });
    Some(Limiting::Link { link, faster })
}

/// Where GPU and processor share one memory and the reader does not say what is reported.
fn shared(scenario: &Scenario) -> Option<Limiting> {
    let device = scenario.device;
    if device.memory_kind != MemoryKind::Unified || scenario.gpu_memory_mib.is_some() {
        return None;
    }
    let carved = Limiting::CarveOut { assumed: None };
    match (device.gpu, device.system(scenario.os)?.value) {
        (_, BudgetRule::Clamp { carve_outs, .. }) => {
            Some(Limiting::CarveOut { assumed: step_at(carve_outs, scenario.memory.installed) })
        }
        (GpuVendor::Apple, BudgetRule::Share { .. }) if scenario.os == Os::Macos => {
            Some(Limiting::WorkingSet)
        }
        (GpuVendor::Amd, BudgetRule::Share { .. }) => Some(carved),
        _ => None,
    }
}
