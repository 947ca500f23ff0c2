//! Every machine with every model at every quantization: what is needed on the GPU, and whether it is there.
//!
//! The same numbers as [`crate::estimate()`] gives, faster: what depends on fewer than all three is computed once.

use crate::Scenario;
use crate::catalog::{
    DEVICES, Device, GpuVendor, MODELS, MemoryKind, Model, QUANTIZATIONS, Quantization, RUNTIMES, Runtime,
};
use crate::memory::{Placement, Slice, Verdict, WeightSizes, usable_by};
use crate::placing::Placing;
use crate::units::Bytes;

/// One answer of the matrix.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Cell {
    /// The machine, with its largest memory and usual system.
    pub device: &'static Device,
    /// The model.
    pub model: &'static Model,
    /// The quantization.
    pub quantization: &'static Quantization,
    /// The first program that runs there and loads it.
    pub runtime: &'static Runtime,
    /// What lies on the GPU.
    pub used: Bytes,
    /// Whether it is there.
    pub verdict: Verdict,
}

/// Shows every cell whose quantization some program on the machine loads, machine by machine, at the context and for the
/// users of `base`.
pub fn matrix(base: &Scenario, mut see: impl FnMut(&Cell)) {
    let base = Scenario { placing: Placing::default(), gpu_memory_mib: None, ..*base };
    let weights: Vec<Vec<Weights>> = MODELS
        .iter()
        .map(|model| QUANTIZATIONS.iter().map(|quantization| Weights::of(model, quantization)).collect())
        .collect();
    let mut beside = Beside { base, known: vec![None; RUNTIMES.len() * Pool::COUNT] };
    for device in DEVICES {
        let here = Scenario { memory: device.largest_memory(), os: device.usual_os(), device, ..base };
        let choices: Vec<Option<Choice>> = QUANTIZATIONS.iter().map(|q| Choice::of(&here, q)).collect();
        for choice in choices.iter().flatten() {
            beside.learn(&here, choice);
        }
        for (at, (model, weights)) in MODELS.iter().zip(&weights).enumerate() {
            for ((quantization, weights), choice) in QUANTIZATIONS.iter().zip(weights).zip(&choices) {
                let Some(choice) = choice else { continue };
                let used = weights.on(choice.pool) + beside.of(choice, at) + choice.overhead;
                let verdict = Verdict::of(used, choice.budget);
                see(&Cell { device, model, quantization, runtime: choice.runtime, used, verdict });
            }
        }
    }
}

/// Weights of a model at a quantization, the same for every machine.
struct Weights {
    whole: Bytes,
    /// Without the input embedding.
    on_card: Bytes,
}

/// Where what is not weights lies.
#[derive(Clone, Copy, PartialEq)]
enum Pool {
    /// On a card; the input embedding and the inputs of a micro-batch lie beside it.
    Card,
    /// In a memory that processor and GPU share.
    Shared,
    /// In the memory of a processor without GPU.
    Plain,
}

/// The program that a machine runs a quantization with.
#[derive(Clone, Copy)]
struct Choice {
    number: usize,
    runtime: &'static Runtime,
    pool: Pool,
    overhead: Bytes,
    budget: Bytes,
}

/// What every model needs beside weights and overhead, for each program and pool that was met.
struct Beside {
    base: Scenario,
    known: Vec<Option<Vec<Bytes>>>,
}

impl Weights {
    fn of(model: &'static Model, quantization: &'static Quantization) -> Self {
        let on_card = WeightSizes::slice(model, quantization, &Slice { input: false, ..Slice::ALL });
        Self { whole: WeightSizes::of(model, quantization).total, on_card: on_card.total }
    }

    fn on(&self, pool: Pool) -> Bytes {
        if pool == Pool::Card { self.on_card } else { self.whole }
    }
}

impl Pool {
    const COUNT: usize = 3;
}

impl Choice {
    fn of(here: &Scenario, quantization: &Quantization) -> Option<Self> {
        RUNTIMES.iter().enumerate().find_map(|(number, runtime)| {
            let target = runtime.target(here.device, here.os)?;
            let pool = match here.device {
                Device { memory_kind: MemoryKind::Vram, .. } if runtime.offloads => Pool::Card,
                Device { gpu: GpuVendor::None, .. } => Pool::Plain,
                _ => Pool::Shared,
            };
            let budget = usable_by(&Scenario { runtime, ..*here });
            let choice = Self { number, runtime, pool, overhead: target.overhead.value, budget };
            runtime.loads(quantization).then_some(choice)
        })
    }

    fn place(&self) -> usize {
        self.number * Pool::COUNT + self.pool as usize
    }
}

impl Beside {
    /// Machines of one pool differ only in weights, budget and overhead: the first one answers for all.
    fn learn(&mut self, here: &Scenario, choice: &Choice) {
        let scenario = Scenario { device: here.device, os: here.os, memory: here.memory, ..self.base };
        let scenario = Scenario { runtime: choice.runtime, ..scenario };
        if let Some(place @ None) = self.known.get_mut(choice.place()) {
            let one = |model| {
                let scenario = Scenario { model, ..scenario };
                let sizes = WeightSizes::of(model, scenario.quantization);
                let memory = Placement::of(&scenario, &sizes).on_gpus();
                memory.kv_cache + memory.state + memory.compute_buffers
            };
            *place = Some(MODELS.iter().map(one).collect());
        }
    }

    fn of(&self, choice: &Choice, model: usize) -> Bytes {
        let sizes = self.known.get(choice.place()).and_then(Option::as_ref);
        sizes.and_then(|sizes| sizes.get(model)).copied().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::estimate;

    #[test]
    fn the_matrix_says_what_an_estimate_says() {
        let base = Scenario::default().with_context(16_384);
        let mut number = 0_u32;
        let mut compared = 0;
        matrix(&base, |cell| {
            number += 1;
            if !number.is_multiple_of(997) {
                return;
            }
            compared += 1;
            let Cell { device, model, quantization, runtime, .. } = *cell;
            let (memory, os) = (device.largest_memory(), device.usual_os());
            let scenario = Scenario { device, memory, os, model, quantization, runtime, ..base };
            let fit = estimate(&scenario).fit;
            assert_eq!(fit.verdict, cell.verdict, "{} on {}", model.id, device.id);
            assert!((fit.used / cell.used - 1.0).abs() < 1e-12, "{} on {}", model.id, device.id);
        });
        assert!(number > 1_000_000 && compared > 1_000, "{number} cells, {compared} compared");
    }
}
