//! Several cards, and layers or experts that the processor computes from the computer's memory.
//!
//! Cards that hold layers of their own work one after the other; cards that share every tensor gain less than their
//! number. What lies in the computer's memory is read by its processor in every step, one place after the other.

use super::decode::Step;
use super::rates::{self, DecodeRates};
use super::setup::Setup;
use super::work::Work;
use super::{Basis, Certain, Rates, Times, Works, prompt_time};
use crate::Scenario;
use crate::catalog::{Backend, Cards, FIT, Family, POLICY};
use crate::explain::{Explanation, Input};
use crate::memory::{Part, Place, Placement};
use crate::question::Split;
use crate::units::{Bytes, Secs};

/// A model placed, as far as speed is concerned.
pub struct Placed<'a> {
    scenario: &'a Scenario,
    gpu: &'a Setup,
    on_gpus: Held,
    /// The processor, and what it computes; none where it computes nothing.
    host: Option<(Setup, Held)>,
}

/// What one place holds.
#[derive(Clone, Copy, Default)]
struct Held {
    /// Weights that every step reads.
    streamed: Bytes,
    /// Routed experts.
    routed: Bytes,
    /// Layers started there: of a layer whose experts lie apart both places start a part, and wait for each other.
    layers: f64,
    /// Cache and states.
    cached: Bytes,
}

impl Held {
    fn of(part: &Part) -> Self {
        Self {
            streamed: part.streamed,
            routed: part.routed,
            layers: f64::from(part.layers),
            cached: part.memory.kv_cache + part.memory.state,
        }
    }

    fn plus(self, other: Self) -> Self {
        Self {
            streamed: self.streamed + other.streamed,
            routed: self.routed + other.routed,
            layers: self.layers + other.layers,
            cached: self.cached + other.cached,
        }
    }

    fn weights(&self) -> Bytes {
        self.streamed + self.routed
    }
}

impl Certain {
    /// Where this way of placing was not calibrated.
    pub fn widened(self) -> Self {
        Self { basis: Basis::Estimated, decode: widened(self.decode), prefill: widened(self.prefill) }
    }
}

impl<'a> Placed<'a> {
    /// None where something is read from disk in every step, or the processor's family was not measured.
    pub fn of(scenario: &'a Scenario, gpu: &'a Setup, placement: &Placement) -> Option<Self> {
        let at_once = f64::from(cards_at_once(scenario));
        let mut on_gpus = Held::default();
        let mut host = None;
        for part in &placement.parts {
            let held = Held::of(part);
            match part.place {
                _ if held.weights() <= Bytes::ZERO => {}
                // Cards that share every tensor start the same layers at once.
                Place::Gpu { .. } => on_gpus = on_gpus.plus(Held { layers: held.layers / at_once, ..held }),
                Place::Ram => {
                    let experts = f64::from(scenario.placing.cpu_experts.min(scenario.model.n_entries));
                    let held = Held { layers: held.layers.max(experts), ..held };
                    host = Some((processor(scenario, gpu)?, held));
                }
                Place::Disk => return None,
            }
        }
        Some(Self { scenario, gpu, on_gpus, host })
    }

    /// Whether it is the plain case that was measured: one card holds everything.
    pub fn is_plain(&self) -> bool {
        self.host.is_none() && self.scenario.placing.n_gpus() == 1
    }

    /// How long the work takes in all places; none where the processor's rates are not known.
    pub fn times(&self, works: &Works, rates: &Rates) -> Option<Times> {
        let (now, least_now) = self.step(&works.now, &rates.decode)?;
        let (at_full, least_at_full) = self.step(&works.at_full, &rates.decode)?;
        let prompt =
            rates.prefill.map(|rates| self.prompt(prompt_time(&works.prompt, &rates), works.prompt.passes));
        Some(Times { now, at_full, least_now, least_at_full, prompt })
    }

    /// One step, and the least time that published bandwidth needs for it.
    fn step(&self, work: &Work, rates: &DecodeRates) -> Option<(Step, Secs)> {
        let Some((setup, on_host)) = &self.host else {
            let step = super::step(work, rates).scaled(1.0 / self.gain(|it| it.decode));
            return Some((step, self.least(work, rates)));
        };
        let all_cached = self.on_gpus.cached + on_host.cached;
        let gpu_work = self.part_of(work, &self.on_gpus, all_cached);
        let host_work = self.part_of(work, on_host, all_cached);
        let host_rates = rates::decode(setup, &host_work)?;
        let gpus = super::step(&gpu_work, rates).scaled(1.0 / self.gain(|it| it.decode));
        let host = super::step(&host_work, &host_rates);
        let least = self.least(&gpu_work, rates) + host_work.bytes() / host_rates.published;
        Some((gpus.plus(host), least))
    }

    /// Writes down what the places take.
    pub fn note(&self, explanation: &mut Explanation, step: &Step) {
        let processor = u32::from(self.host.is_some());
        explanation.note(
            "step",
            "Σ places (reading weights + reading cache + computing + overhead time) ÷ gain of cards",
            step.total,
            &[
                Input::step("reading weights", step.weights),
                Input::step("reading cache", step.cache),
                Input::step("computing", step.compute),
                Input::step("overhead time", step.overhead),
                Input::asked("cards", self.scenario.placing.n_gpus()),
                Input::known("gain of cards", self.gain(|it| it.decode), FIT.source),
                Input::step("processors", processor),
            ],
        );
    }

    /// Time to read a prompt where one card would need `alone`: weights of the computer's memory are copied to a card for
    /// every micro-batch.
    fn prompt(&self, alone: Secs, passes: f64) -> Secs {
        let copied = self.host.as_ref().map_or(Bytes::ZERO, |(_, held)| held.weights());
        let link = POLICY.card_link.value;
        alone / self.gain(|it| it.prefill) + copied * passes / link
    }

    /// The share of a step's work that bytes, layers and cache of a place are.
    fn part_of(&self, work: &Work, held: &Held, all_cached: Bytes) -> Work {
        let Held { streamed, routed, layers, cached } = *held;
        let routed_in_all = self.gpu.weights.routed;
        let of_experts = if routed_in_all > Bytes::ZERO { routed / routed_in_all } else { 0.0 };
        let expert_weights = work.expert_weights * of_experts;
        let experts_of_one = work.experts_of_one * of_experts;
        // Every token is multiplied with what it passes, however many others visit other experts.
        let of_passed = (streamed + experts_of_one) / (work.shared_weights + work.experts_of_one);
        let of_cache = if all_cached > Bytes::ZERO { cached / all_cached } else { 0.0 };
        let of_layers = (layers / (work.layers + work.recurrent_layers).max(1.0)).min(1.0);
        Work {
            shared_weights: streamed,
            expert_weights,
            experts_of_one,
            cache: work.cache * of_cache,
            behind_windows: work.behind_windows * of_cache,
            state: work.state * of_cache,
            operations: work.operations * of_passed,
            layers: work.layers * of_layers,
            recurrent_layers: work.recurrent_layers * of_layers,
            ..*work
        }
    }

    fn least(&self, work: &Work, rates: &DecodeRates) -> Secs {
        work.bytes() / (rates.published * f64::from(cards_at_once(self.scenario)))
    }

    /// How many times as fast several cards are as one.
    fn gain(&self, exponent: impl Fn(&Cards) -> f32) -> f64 {
        let placing = &self.scenario.placing;
        let cards = match placing.split {
            Split::Layer => &FIT.cards_in_turn,
            Split::Tensor => &FIT.cards_at_once,
        };
        libm::pow(f64::from(placing.n_gpus()), f64::from(exponent(cards)))
    }
}

/// Cards that read at the same time.
fn cards_at_once(scenario: &Scenario) -> u32 {
    if scenario.placing.split == Split::Tensor { scenario.placing.n_gpus() } else { 1 }
}

/// The factor of a range where this way of placing was not calibrated.
pub fn widened(factor: f64) -> f64 {
    libm::pow(factor, POLICY.widened.value)
}

/// The processor around the cards, running the same engine.
fn processor(scenario: &Scenario, gpu: &Setup) -> Option<Setup> {
    let device = scenario.placing.host;
    let backend = Backend::find("cpu")?;
    Some(Setup { device, family: Family::find(backend, device.architecture)?, ..gpu.clone() })
}
