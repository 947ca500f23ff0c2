//! The corpus that native and wasm must agree on, to the bit: the scenarios of all cases, and the catalogue crossed
//! with itself.

use crate::{articles, files, scenarios::Choice};
use rooftop_core::Scenario;
use rooftop_core::catalog::{DEVICES, Device, MODELS, QUANTIZATIONS, RUNTIMES, Runtime};

/// The queries, without repetition, in a fixed order.
pub fn queries() -> Result<Vec<String>, Vec<String>> {
    let mut queries = vec![String::new()];
    for filed in files::read::<articles::Case>("articles")? {
        queries.extend(filed.case.check.into_iter().map(|check| check.scenario));
    }
    queries.extend(product().into_iter().chain(scattered()).map(|scenario| scenario.to_query()));
    let mut seen = std::collections::BTreeSet::new();
    queries.retain(|query| seen.insert(query.clone()));
    Ok(queries)
}

/// Every machine with every model and every quantization that some runtime loads there; context and users take
/// turns.
fn product() -> Vec<Scenario> {
    let settings = [(4_096, 1), (131_072, 1), (8_192, 8), (1_000, 3)];
    let mut turn = settings.iter().cycle();
    let mut scenarios = Vec::new();
    for device in DEVICES {
        for model in MODELS {
            for quantization in QUANTIZATIONS {
                let base = Scenario { model, ..Scenario::default() };
                let runtime =
                    RUNTIMES.iter().find(|runtime| runtime.loads(quantization) && runs(runtime, device));
                let (Some(runtime), Some((context, users))) = (runtime, turn.next()) else { continue };
                let there = base.with_device(device).with_runtime(runtime).with_context(*context);
                scenarios.push(Scenario { quantization, users: *users, ..there });
            }
        }
    }
    scenarios
}

fn runs(runtime: &'static Runtime, device: &Device) -> bool {
    runtime.target(device, device.usual_os()).is_some()
}

/// Combinations from all over, sensible or not: a linear congruential generator, so that they never change.
fn scattered() -> Vec<Scenario> {
    let mut state: u64 = 1;
    let mut next = || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as u32
    };
    let choices = (0..1_000).map(|_| Choice {
        machine: [next() as usize, next() as usize, next() as usize],
        model: [next() as usize, next() as usize],
        runtime: [next() as usize, next() as usize],
        context: next(),
        prompt: next(),
        users: next(),
    });
    choices.map(Choice::scenario).collect()
}
