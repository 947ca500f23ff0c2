//! Layers or experts that the processor computes from the computer's memory, beside a card or several.
//!
//! What is in the computer's memory is read by its processor in every step, one place after the other. Prompts are read by
//! the cards: for every micro-batch the weights beside them are copied over.

use super::decode::Step;
use super::rates::{self, DecodeRates};
use super::setup::Setup;
use super::work::Work;
use super::{Basis, Cards, Certain, PromptWork, Rates, Times, Works, prompt_time};
use crate::Scenario;
use crate::catalog::{Backend, CARDS, Family, Figure, POLICY};
use crate::explain::{Input, Notes};
use crate::memory::{Part, Place, Placement};
use crate::units::numbers::power;
use crate::units::{Bytes, BytesPerSec, Secs};

/// Memory at which the rate of a processor beside cards is given.
const USUAL_MEMORY: BytesPerSec = BytesPerSec::new(64e9);
/// Two channels of DDR5-6400. Processors with more channels have the cores to read them.
const FAST_MEMORY: BytesPerSec = BytesPerSec::new(102.4e9);

/// How a processor beside cards differs from one alone: fitted to `data/measurements/offload.csv`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Beside {
    /// On the rate at which it reads weights that every token passes, with memory of 64 GB/s.
    pub weights: f64,
    /// Exponent by which that falls with faster memory: a few cores cannot take all that many channels could give.
    pub slope: f64,
    /// The rate at which it reads routed experts, relative to that of other weights. While the card computes, the caches
    /// are its own: scattered reads cost less than on a processor alone.
    pub experts: f64,
    /// The same besides, where the program leaves it whole layers and not experts alone.
    pub layers: f64,
    /// Share of the bandwidth of `PCIe` at which weights are copied to a card, for a prompt.
    pub link: f64,
    /// Factors of the ranges.
    pub ranges: [f64; 2],
}

impl Beside {
    /// As fitted.
    pub fn fitted() -> Self {
        Self {
            weights: POLICY.host_weights.value,
            slope: POLICY.host_slope.value,
            experts: POLICY.host_experts.value,
            layers: POLICY.host_layers.value,
            link: POLICY.link_share.value,
            ranges: [POLICY.placed_decode.value, POLICY.placed_prefill.value],
        }
    }

    /// The rates of the processor, from those of one alone, with experts alone or with whole layers.
    fn rates(&self, alone: &DecodeRates, experts_alone: bool) -> DecodeRates {
        let scale = power(alone.published.min(FAST_MEMORY) / USUAL_MEMORY, -self.slope);
        let weights = (alone.weights * (self.weights * scale)).min(alone.published);
        let of_experts = self.experts * if experts_alone { 1.0 } else { self.layers };
        DecodeRates { weights, experts: (weights * of_experts).min(alone.published), ..*alone }
    }
}

/// A model placed, as far as speed is concerned.
pub struct Placed<'a> {
    pub(super) scenario: &'a Scenario,
    pub(super) gpu: &'a Setup,
    beside: &'a Beside,
    on_gpus: Held,
    /// How the cards work together, where there are several.
    pub(super) cards: Option<Cards>,
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
        let Self { decode, at_full, prefill, first_token, .. } = self;
        let [decode, at_full, prefill, first_token] = [decode, at_full, prefill, first_token].map(widened);
        Self { basis: Basis::Estimated, decode, at_full, prefill, first_token }
    }

    /// On several cards: what one card and what several may be off, together.
    pub fn on_several(self, users: u32) -> Self {
        let [alone, prefill, together, first_token] = CARDS.ranges.map(f64::from);
        let basis = self.basis.of_parts();
        let decode = if users > 1 { together } else { alone };
        let of_cards = |own: f64| combined(own, decode);
        Self {
            basis,
            decode: of_cards(self.decode),
            at_full: of_cards(self.at_full),
            prefill: combined(self.prefill, prefill),
            first_token: combined(self.first_token, first_token),
        }
    }
}

impl<'a> Placed<'a> {
    /// None where something is read from disk in every step, or the processor's family was not measured.
    pub fn of(
        scenario: &'a Scenario,
        gpu: &'a Setup,
        placement: &Placement,
        beside: &'a Beside,
    ) -> Option<Self> {
        let at_once = f64::from(scenario.placing.ways());
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
        Some(Self { scenario, gpu, beside, on_gpus, cards: Cards::of(gpu, &scenario.placing), host })
    }

    /// Whether it is the plain case that was measured: one card holds everything.
    pub fn is_plain(&self) -> bool {
        self.host.is_none() && self.cards.is_none()
    }

    /// Whether cards hold everything.
    pub fn is_on_cards(&self) -> bool {
        self.host.is_none()
    }

    /// How sure it is.
    pub fn certain(&self, alone: Certain) -> Certain {
        let [decode, prefill] = self.beside.ranges;
        if self.host.is_some() {
            let basis = alone.basis.of_parts();
            return Certain { basis, decode, at_full: decode, prefill, first_token: prefill };
        }
        alone.on_several(self.scenario.users)
    }

    /// How long the work takes in all places; none where rates are not known.
    pub fn times(&self, works: &Works, rates: &Rates) -> Option<Times> {
        let (now, least_now) = self.step(&works.now, &rates.decode)?;
        let (at_full, least_at_full) = self.step(&works.at_full, &rates.decode)?;
        let prompt = rates.prefill.and_then(|rates| {
            let time = match &self.cards {
                Some(cards) => cards.prompt_time(self.gpu, &works.prompt, &rates, works.now.expert_size)?,
                None => prompt_time(&works.prompt, &rates),
            };
            Some(time + self.copying(works.prompt.passes))
        });
        Some(Times { now, at_full, least_now, least_at_full, prompt })
    }

    /// One step, and the least time that published bandwidth needs for it.
    pub(super) fn step(&self, work: &Work, rates: &DecodeRates) -> Option<(Step, Secs)> {
        let Some((setup, on_host)) = &self.host else {
            return self.on_cards(work, rates);
        };
        let gpu_work = self.work_of_cards(work);
        let host_work = self.part_of(work, on_host, self.on_gpus.cached + on_host.cached);
        let host_rates = rates::decode(setup, &host_work)?;
        let host_rates = self.beside.rates(&host_rates, self.scenario.offloads_experts());
        let (gpus, least) = self.on_cards(&gpu_work, rates)?;
        let host = super::step(&host_work, &host_rates);
        Some((gpus.plus(host), least + host_work.bytes() / host_rates.published))
    }

    /// The part of a step's work that is done on the cards.
    pub(super) fn work_of_cards(&self, work: &Work) -> Work {
        self.host.as_ref().map_or(*work, |(_, on_host)| {
            self.part_of(work, &self.on_gpus, self.on_gpus.cached + on_host.cached)
        })
    }

    /// What is on the cards.
    pub(super) fn on_cards(&self, work: &Work, rates: &DecodeRates) -> Option<(Step, Secs)> {
        let Some(cards) = &self.cards else {
            return Some((super::step(work, rates), work.bytes() / rates.published));
        };
        let least = cards.own(self.gpu.model, work).bytes() / rates.published;
        Some((cards.step(self.gpu, work, rates)?, least))
    }

    /// Writes down how weights reach the cards for a prompt.
    pub fn note_prompt(&self, explanation: &mut impl Notes, work: &PromptWork) {
        let Some((_, held)) = &self.host else { return };
        explanation.note(
            "copied-weights",
            "weights beside the cards × micro-batches ÷ (PCIe × share)",
            self.copying(work.passes),
            &[
                Input::step("weights beside the cards", held.weights()),
                Input::step("micro-batches", work.passes),
                Input::known("PCIe", self.pcie().value, self.pcie().source),
                Input::known("share", POLICY.link_share.value, POLICY.link_share.source),
            ],
        );
    }

    /// The part of a step's overhead that is exchanges; none on one card. One's own runs scale both alike.
    fn exchanged(&self, work: &Work, rates: &DecodeRates) -> Option<f64> {
        let (cards, on_cards) = (self.cards?, self.work_of_cards(work));
        let (all, _) = self.step(work, rates)?;
        let (step, _) = self.on_cards(&on_cards, rates)?;
        let share = cards.exchanged(self.gpu, &cards.own(self.gpu.model, &on_cards), rates)?;
        Some(share * (step.overhead / all.overhead))
    }

    /// Writes down what the places take.
    pub fn note(&self, explanation: &mut impl Notes, work: &Work, rates: &DecodeRates, step: &Step) {
        let processor = u32::from(self.host.is_some());
        let exchanges = self.exchanged(work, rates).map_or(Secs::ZERO, |share| step.overhead * share);
        explanation.note(
            "step",
            "Σ places (reading weights + reading cache + computing + overhead time) + exchanges",
            step.total,
            &[
                Input::step("reading weights", step.weights),
                Input::step("reading cache", step.cache),
                Input::step("computing", step.compute),
                Input::step("overhead time", step.overhead - exchanges),
                Input::asked("cards", self.scenario.placing.n_gpus()),
                Input::known("exchanges", exchanges, CARDS.source),
                Input::step("processors", processor),
            ],
        );
    }

    /// Time for which a prompt waits until weights of the computer's memory are copied to a card, for every micro-batch.
    fn copying(&self, passes: f64) -> Secs {
        let copied = self.host.as_ref().map_or(Bytes::ZERO, |(_, held)| held.weights());
        copied * passes / (self.pcie().value * self.beside.link)
    }

    /// Between the card and the computer around it.
    fn pcie(&self) -> Figure<BytesPerSec> {
        let Scenario { device, placing, .. } = self.scenario;
        placing.to_host(device).map_or(POLICY.card_link, |link| link.bandwidth)
    }

    /// The share of a step's work that bytes, layers and cache of a place are.
    fn part_of(&self, work: &Work, held: &Held, all_cached: Bytes) -> Work {
        let Held { streamed, routed, layers, cached, .. } = *held;
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
}

/// The factor of a range where this way of placing was not calibrated.
pub fn widened(factor: f64) -> f64 {
    power(factor, POLICY.widened.value)
}

/// The factor of a range where two things may be off, each by its own.
pub fn combined(one: f64, other: f64) -> f64 {
    let (one, other) = (libm::log(one), libm::log(other));
    libm::exp((one * one + other * other).sqrt())
}

/// The same where the other may not be there.
pub fn combined_with(one: f64, other: Option<f64>) -> f64 {
    other.map_or(one, |other| combined(one, other))
}

/// The processor around the cards, running the same engine.
fn processor(scenario: &Scenario, gpu: &Setup) -> Option<Setup> {
    let device = scenario.placing.host;
    let backend = Backend::find("cpu")?;
    Some(Setup { device, family: Family::find(backend, device.architecture)?, ..gpu.clone() })
}
