//! Every machine with every model at every quantization: what is needed on the GPU, whether it is there, and how fast it
//! is.
//!
//! The same numbers as [`crate::estimate()`] gives, to the bit, faster: what depends on fewer than all three is computed
//! once.

use crate::Scenario;
use crate::catalog::{
    DEVICES, Device, Family, GpuVendor, KERNELS, MODELS, MemoryKind, Model, QUANTIZATIONS, Quantization,
    RUNTIMES, Runtime,
};
use crate::memory::{Memory, Placement, Slice, Verdict, WeightSizes, usable_by};
use crate::question::Placing;
use crate::speed::{Certain, Prepared, Setup, Speed, Times};
use crate::units::Bytes;

/// One answer of the matrix.
#[derive(Clone, Copy, Debug)]
pub struct Cell<'a> {
    /// The machine, with its largest memory and usual system.
    pub device: &'static Device,
    /// The model.
    pub model: &'static Model,
    /// The quantization.
    pub quantization: &'static Quantization,
    /// The first program that runs there and loads it.
    pub runtime: &'static Runtime,
    /// What the GPU holds.
    pub used: Bytes,
    /// Whether it is there.
    pub verdict: Verdict,
    choice: &'a Choice,
    prepared: Option<&'a Prepared>,
}

impl Cell<'_> {
    /// The question it answers.
    pub fn scenario(&self) -> Scenario {
        let Self { model, quantization, .. } = *self;
        Scenario { model, quantization, ..self.choice.scenario }
    }

    /// How fast it is, with ranges; none where the program's kernels were never measured on such machines.
    pub fn speed(&self) -> Option<Speed> {
        let (prepared, (family, certain)) = (self.prepared?, self.choice.family.as_ref()?);
        let rates = prepared.rates(self.device, family)?;
        let prompt_tokens = self.choice.scenario.prompt_tokens;
        let fits = self.verdict != Verdict::TooLarge;
        Some(Times::of(&prepared.works, &rates).speed(prompt_tokens, certain, fits))
    }
}

/// Shows every cell whose quantization some program on the machine loads, at the context and for the
/// users of `base`.
pub fn matrix(base: &Scenario, mut see: impl FnMut(&Cell)) {
    let base = Scenario { placing: Placing::default(), gpu_memory_mib: None, ..*base };
    let programs: Vec<Vec<Choice>> = DEVICES.iter().map(|device| Choice::all(&base, device)).collect();
    let mut beside = vec![vec![None; RUNTIMES.len() * Pool::COUNT]; MODELS.len()];
    for quantization in QUANTIZATIONS {
        let loads = |choice: &&Choice| choice.scenario.runtime.loads(quantization);
        let choices: Vec<&Choice> = programs.iter().filter_map(|here| here.iter().find(loads)).collect();
        for (model, beside) in MODELS.iter().zip(&mut beside) {
            let weights = Weights::of(model, quantization);
            let mut prepared = Vec::new();
            for choice in &choices {
                let scenario = || Scenario { model, quantization, ..choice.scenario };
                let placed = || Placement::of(&scenario(), &weights.sizes).on_gpus();
                let beside = beside.get_mut(choice.place()).map(|it| *it.get_or_insert_with(placed));
                let memory = Memory {
                    weights: weights.on(choice.pool),
                    overhead: choice.overhead,
                    ..beside.unwrap_or_default()
                };
                let memory = memory.totalled();
                see(&Cell {
                    device: choice.scenario.device,
                    model,
                    quantization,
                    runtime: choice.scenario.runtime,
                    used: memory.total,
                    verdict: Verdict::of(choice.scenario.runtime.claimed(&memory), choice.budget),
                    choice,
                    prepared: prepared_for(choice, scenario, &weights.sizes, &mut prepared),
                });
            }
        }
    }
}

/// What the machines with a choice's program and kernels have in common, computed for the first of them.
fn prepared_for<'a>(
    choice: &Choice,
    scenario: impl Fn() -> Scenario,
    sizes: &WeightSizes,
    known: &'a mut Vec<(usize, Option<Prepared>)>,
) -> Option<&'a Prepared> {
    let program = choice.program()?;
    let at = known.iter().position(|(it, _)| *it == program).unwrap_or_else(|| {
        let scenario = scenario();
        let prepared = Setup::of(&scenario, sizes).map(|setup| Prepared::of(&setup, &scenario));
        known.push((program, prepared));
        known.len() - 1
    });
    known.get(at)?.1.as_ref()
}

/// Weights of a model at a quantization, the same for every machine.
struct Weights {
    sizes: WeightSizes,
    /// Total without the input embedding.
    on_card: Bytes,
}

/// Where everything but weights is stored.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Pool {
    /// On a card; the input embedding and the inputs of a micro-batch are outside it.
    Card,
    /// In the memory of the GPU, whether the processor shares it or not.
    Whole,
    /// The same, where a server makes room for a larger batch.
    Large,
    /// In the memory of a processor without GPU.
    Plain,
}

/// The program that a machine runs a quantization with.
#[derive(Clone, Debug)]
struct Choice {
    /// The question but for model and quantization.
    scenario: Scenario,
    /// Number of the program.
    number: usize,
    pool: Pool,
    overhead: Bytes,
    budget: Bytes,
    /// Its kernels on the machine, and how sure they are, where they were measured.
    family: Option<(&'static Family, Certain)>,
}

impl Weights {
    fn of(model: &'static Model, quantization: &Quantization) -> Self {
        let on_card = WeightSizes::slice(model, quantization, &Slice { input: false, ..Slice::ALL });
        Self { sizes: WeightSizes::of(model, quantization), on_card: on_card.total }
    }

    fn on(&self, pool: Pool) -> Bytes {
        if pool == Pool::Card { self.on_card } else { self.sizes.total }
    }
}

impl Pool {
    const COUNT: usize = 4;
}

impl Choice {
    /// Every program that runs on a machine.
    fn all(base: &Scenario, device: &'static Device) -> Vec<Self> {
        let here = Scenario { memory: device.largest_memory(), os: device.usual_os(), device, ..*base };
        let choice = |(number, runtime): (usize, &'static Runtime)| {
            let target = runtime.target(device, here.os)?;
            let scenario = Scenario { runtime, ..here };
            let pool = match device {
                Device { memory_kind: MemoryKind::Vram, .. } if runtime.offloads => Pool::Card,
                Device { gpu: GpuVendor::None, .. } => Pool::Plain,
                _ if scenario.batch().is_some_and(|(batch, _)| batch.from > Bytes::ZERO) => Pool::Large,
                _ => Pool::Whole,
            };
            Some(Self {
                scenario,
                number,
                pool,
                overhead: target.overhead.value,
                budget: usable_by(&scenario),
                family: scenario.family().map(|it| (it, Certain::of(it, device, scenario.users))),
            })
        };
        RUNTIMES.iter().enumerate().filter_map(choice).collect()
    }

    /// Machines of one pool differ only in weights, budget and overhead: the first one answers for all.
    fn place(&self) -> usize {
        self.number * Pool::COUNT + self.pool as usize
    }

    /// Machines with the same program and kernels do the same work.
    fn program(&self) -> Option<usize> {
        self.family.as_ref().map(|(family, _)| self.number * KERNELS.len() + family.kernels)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::estimate;

    #[test]
    fn the_matrix_says_to_the_bit_what_an_estimate_says() {
        let base = Scenario::default().with_context(16_384);
        let mut number = 0_u32;
        let mut compared = 0;
        matrix(&base, |cell| {
            number += 1;
            if !number.is_multiple_of(97) {
                return;
            }
            compared += 1;
            let answer = estimate(&cell.scenario());
            let cells = (cell.verdict, cell.used, cell.speed());
            let name = || format!("{} on {}", cell.model.id, cell.device.id);
            assert_eq!((answer.fit.verdict, answer.fit.used, answer.speed), cells, "{}", name());
        });
        assert!(number > 1_000_000 && compared > 10_000, "{number} cells, {compared} compared");
    }
}
