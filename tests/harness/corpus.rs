//! The corpus that native and wasm must agree on, to the bit: the scenarios of all cases, and the catalogue crossed
//! with itself.

use crate::{files, scenarios::Choice};
use rooftop_core::Scenario;
use rooftop_core::catalog::{DEVICES, Device, MODELS, QUANTIZATIONS, RUNTIMES, Runtime};

/// The queries, without repetition, in a fixed order.
pub fn queries() -> Result<Vec<String>, Vec<String>> {
    let mut queries = vec![String::new()];
    for filed in files::read::<rooftop_claims::Case>("articles")? {
        queries.extend(filed.case.check.into_iter().map(|check| check.scenario));
    }
    queries.extend(product().into_iter().chain(scattered()).map(|scenario| scenario.to_query()));
    let mut seen = std::collections::BTreeSet::new();
    queries.retain(|query| seen.insert(query.clone()));
    Ok(queries)
}

/// Every model with every quantization that some runtime loads, and every machine with every runtime; what is not
/// crossed takes turns, so that each machine and each setting meets many models.
fn product() -> Vec<Scenario> {
    let settings = [(4_096, 1), (131_072, 1), (8_192, 8), (1_000, 3)];
    let mut turn = settings.iter().cycle();
    let mut devices = DEVICES.iter().cycle();
    let mut models = MODELS.iter().cycle();
    let mut scenarios = Vec::new();
    for model in MODELS {
        for quantization in QUANTIZATIONS {
            let runs_it =
                |device: &&Device| RUNTIMES.iter().any(|it| it.loads(quantization) && runs(it, device));
            let Some(device) = devices.by_ref().take(DEVICES.len()).find(runs_it) else { continue };
            let runtime = RUNTIMES.iter().find(|it| it.loads(quantization) && runs(it, device));
            let (Some(runtime), Some((context, users))) = (runtime, turn.next()) else { continue };
            let base = Scenario { model, ..Scenario::default() };
            let there = base.with_device(device).with_runtime(runtime).with_context(*context);
            scenarios.push(Scenario { quantization, users: *users, ..there });
        }
    }
    for device in DEVICES {
        for runtime in RUNTIMES.iter().filter(|runtime| runs(runtime, device)) {
            let (Some(model), Some((context, users))) = (models.next(), turn.next()) else { continue };
            let base = Scenario { model, users: *users, ..Scenario::default() };
            scenarios.push(base.with_device(device).with_runtime(runtime).with_context(*context));
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
        placing: next(),
    });
    choices.map(Choice::scenario).collect()
}
