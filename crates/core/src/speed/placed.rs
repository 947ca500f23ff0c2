//! Several cards, and layers or experts that the processor computes from the computer's memory.
//!
//! Cards that hold layers of their own work one after the other; cards that share every tensor gain less than their
//! number. What lies in the computer's memory is read by its processor in every step, one place after the other.

use super::decode::Step;
use super::rates::{self, DecodeRates};
use super::setup::Setup;
use super::work::Work;
use crate::Scenario;
use crate::catalog::{Cards, FIT, Family, POLICY};
use crate::explain::{Explanation, Input};
use crate::memory::{Part, Place, Placement};
use crate::placing::Split;
use crate::units::{Bytes, Secs};

/// How often a range is multiplied by itself where this way of placing was not calibrated: a judgement.
pub const WIDENED: f64 = 1.5;

/// A model placed, as far as speed is concerned.
pub struct Placed<'a> {
    scenario: &'a Scenario,
    gpu: &'a Setup,
    /// The processor, and what it computes; none where it computes nothing.
    host: Option<(Setup, Part)>,
    on_gpus: Vec<Part>,
}

impl<'a> Placed<'a> {
    /// None where something is read from disk in every step, or the processor's family was not measured.
    pub fn of(scenario: &'a Scenario, gpu: &'a Setup, placement: &Placement) -> Option<Self> {
        let works = |part: &&Part| part.streamed + part.routed > Bytes::ZERO;
        let parts: Vec<Part> = placement.parts.iter().filter(works).copied().collect();
        if parts.iter().any(|part| part.place == Place::Disk) {
            return None;
        }
        let host = parts.iter().find(|part| part.place == Place::Ram).copied();
        let host = match host {
            None => None,
            Some(part) => Some((processor(scenario, gpu)?, part)),
        };
        let on_gpus = parts.into_iter().filter(|part| part.place.is_gpu()).collect();
        Some(Self { scenario, gpu, host, on_gpus })
    }

    /// Whether it is the plain case that was measured: one card holds everything.
    pub fn is_plain(&self) -> bool {
        self.host.is_none() && self.scenario.placing.n_gpus() == 1
    }

    /// The factor of a range.
    pub fn widened(&self, factor: f64) -> f64 {
        if self.is_plain() { factor } else { libm::pow(factor, WIDENED) }
    }

    /// One step, and the least time that published bandwidth needs for it.
    pub fn step(&self, work: &Work) -> Option<(Step, Secs)> {
        let rates = rates::decode(self.gpu, work)?;
        let Some((setup, part)) = &self.host else {
            let step = super::step(work, &rates).scaled(1.0 / self.gain(|it| it.decode));
            return Some((step, self.least(work, &rates)));
        };
        let on_gpus = self.on_gpus.iter().fold((Bytes::ZERO, Bytes::ZERO, 0.0, Bytes::ZERO), |sum, part| {
            let cache = part.memory.kv_cache + part.memory.state;
            (sum.0 + part.streamed, sum.1 + part.routed, sum.2 + f64::from(part.layers), sum.3 + cache)
        });
        let on_host =
            (part.streamed, part.routed, f64::from(part.layers), part.memory.kv_cache + part.memory.state);
        let all_cached = on_gpus.3 + on_host.3;
        let gpu_work = self.part_of(work, on_gpus, all_cached);
        let host_work = self.part_of(work, on_host, all_cached);
        let host_rates = rates::decode(setup, &host_work)?;
        let gpus = super::step(&gpu_work, &rates).scaled(1.0 / self.gain(|it| it.decode));
        let host = super::step(&host_work, &host_rates);
        let least = self.least(&gpu_work, &rates) + host_work.bytes() / host_rates.published;
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
    pub fn prompt(&self, alone: Secs, passes: f64) -> Secs {
        let copied = self.host.as_ref().map_or(Bytes::ZERO, |(_, part)| part.streamed + part.routed);
        let link = POLICY.card_link.value;
        alone / self.gain(|it| it.prefill) + copied * passes / link
    }

    /// The share of a step's work that bytes, layers and cache of a place are.
    fn part_of(&self, work: &Work, part: (Bytes, Bytes, f64, Bytes), all_cached: Bytes) -> Work {
        let (streamed, routed, layers, cached) = part;
        let routed_in_all = self.gpu.weights.routed;
        let of_experts = if routed_in_all > Bytes::ZERO { routed / routed_in_all } else { 0.0 };
        let expert_weights = work.expert_weights * of_experts;
        let of_bytes = (streamed + expert_weights) / (work.shared_weights + work.expert_weights);
        let of_cache = if all_cached > Bytes::ZERO { cached / all_cached } else { 0.0 };
        let of_layers = (layers / (work.layers + work.recurrent_layers).max(1.0)).min(1.0);
        Work {
            shared_weights: streamed,
            expert_weights,
            experts_of_one: work.experts_of_one * of_experts,
            cache: work.cache * of_cache,
            behind_windows: work.behind_windows * of_cache,
            state: work.state * of_cache,
            operations: work.operations * of_bytes,
            layers: work.layers * of_layers,
            recurrent_layers: work.recurrent_layers * of_layers,
            ..*work
        }
    }

    fn least(&self, work: &Work, rates: &DecodeRates) -> Secs {
        let at_once =
            if self.scenario.placing.split == Split::Tensor { self.scenario.placing.n_gpus() } else { 1 };
        work.bytes() / (rates.published * f64::from(at_once))
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

/// The processor around the cards, running the same engine.
fn processor(scenario: &Scenario, gpu: &Setup) -> Option<Setup> {
    let device = scenario.placing.host;
    Some(Setup { device, family: Family::find("cpu", device.architecture)?, ..gpu.clone() })
}
