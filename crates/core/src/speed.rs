//! How fast: time for one step of decode, for a prompt, until the first word; what limits it, and how wrong it
//! may be.

mod decode;
mod placed;
mod prefill;
mod rates;
mod roofline;
mod setup;
mod speculation;
mod work;

pub use decode::{Step, bound, step};
pub use placed::WIDENED;
pub use prefill::{PromptWork, prompt_time};
pub use rates::{BatchRates, DecodeRates, PrefillRates, decode as decode_rates, prefill as prefill_rates};
pub use roofline::{Done, DoneKind, Roofline};
pub use setup::Setup;
pub use speculation::{Draft, acceptance_for, speculative};
pub use work::Work;

use crate::Scenario;
use crate::catalog::Evidence;
use crate::explain::{Explanation, Input};
use crate::memory::{Placement, WeightSizes};
use crate::units::{Secs, TokensPerSec};
use placed::Placed;
use serde::Serialize;

/// Speeds of a scenario.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Speed {
    /// Tokens written each second to each user, after the prompt.
    pub decode: Range<TokensPerSec>,
    /// The same when the whole context is full.
    pub decode_full_context: Range<TokensPerSec>,
    /// What bandwidth alone would allow after the prompt: nothing without speculation is above it.
    pub decode_bound: TokensPerSec,
    /// Where the time of one decode step goes.
    pub step: Step,
    /// Tokens of the prompt read each second; none where prefill was not measured on this family.
    pub prefill: Option<Range<TokensPerSec>>,
    /// Prompt sent until first token seen, loading not included.
    pub time_to_first_token: Option<Range<Secs>>,
    /// What the decode step waits for most.
    pub limit: Limit,
    /// How near the measurements are.
    pub basis: Basis,
}

/// A prediction and the interval that is meant to hold four of five outcomes.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Range<T> {
    /// Lower end.
    pub low: T,
    /// The prediction.
    pub mid: T,
    /// Upper end.
    pub high: T,
}

/// What a decode step waits for most.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Limit {
    /// Reading weights and cache.
    Bandwidth,
    /// Arithmetic.
    Compute,
    /// Launching layers.
    Overhead,
    /// It does not fit: the speeds are those of a machine with more of the same memory.
    Memory,
}

/// How near the measurements behind a prediction are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Basis {
    /// This machine was measured, with other models or this one.
    Measured,
    /// This machine was not, but many of its family were.
    Near,
    /// Only few relatives of this machine were measured.
    SameFamily,
    /// No relative of it was measured.
    Estimated,
}

/// So many measured machines of a family make one that was not measured a near one.
const MANY_RELATIVES: u32 = 5;

/// Speeds where the runtime's kernels were measured on the machine's family.
pub(crate) fn predicted(
    scenario: &Scenario,
    weights: &WeightSizes,
    placement: &Placement,
    fits: bool,
    explanation: &mut Explanation,
) -> Option<Speed> {
    let setup = Setup::of(scenario, weights)?;
    let placed = Placed::of(scenario, &setup, placement)?;
    let Scenario { users, prompt_tokens, context_tokens, .. } = *scenario;
    let work = |depth: u32| Work::of(setup.model, weights, &setup.layout, users, f64::from(depth));
    let work_now = work(prompt_tokens);
    let (now, least_now) = placed.step(&work_now)?;
    let (at_full, least_at_full) = placed.step(&work(context_tokens))?;
    if placed.is_plain() {
        let rates = rates::decode(&setup, &work_now)?;
        decode::note(explanation, &setup, &work_now, &rates, &now);
    } else {
        placed.note(explanation, &now);
    }
    explanation.note("decode", "1 ÷ step", rate(now.total), &[Input::step("step", now.total)]);
    let (basis, factor) = decode_certainty(&setup, users);
    let basis = if placed.is_plain() { basis } else { Basis::Estimated };
    let factor = placed.widened(factor);
    let around_bound = |step: &Step, least: Secs| around(rate(step.total), factor).at_most(rate(least));

    let prompt_work = PromptWork::of(setup.model, weights, &setup.layout, prompt_tokens, 0.0);
    if let Some(rates) = rates::prefill(&setup, work_now.expert_size) {
        prefill::note(explanation, &setup, &prompt_work, &rates, prompt_tokens);
    }
    let prompt = prefill_time(&setup, prompt_tokens, 0.0).map(|time| placed.prompt(time, prompt_work.passes));
    let prompt_factor = prefill_certainty(&setup).map_or(factor, |(_, factor)| placed.widened(factor));
    let time_to_first_token = prompt.map(|time| {
        let mid = explanation.note(
            "time-to-first-token",
            "prompt time + step",
            time + now.total,
            &[Input::step("prompt time", time), Input::step("step", now.total)],
        );
        Range {
            low: time / prompt_factor + now.total / factor,
            mid,
            high: time * prompt_factor + now.total * factor,
        }
    });
    Some(Speed {
        decode: around_bound(&now, least_now),
        decode_full_context: around_bound(&at_full, least_at_full),
        decode_bound: rate(least_now),
        step: now,
        prefill: prompt
            .map(|time| around(TokensPerSec::new(f64::from(prompt_tokens) / time.get()), prompt_factor)),
        time_to_first_token,
        limit: if fits { now.limit() } else { Limit::Memory },
        basis,
    })
}

/// Tokens written a second for each user when all have `depth` tokens behind them, with its range; none where nothing
/// like it was measured.
pub fn decode_speed(setup: &Setup, users: u32, depth: f64) -> Option<Range<TokensPerSec>> {
    let work = Work::of(setup.model, &setup.weights, &setup.layout, users, depth);
    let rates = rates::decode(setup, &work)?;
    let (_, factor) = decode_certainty(setup, users);
    Some(around(rate(step(&work, &rates).total), factor).at_most(bound(&work, rates.published)))
}

/// Time to read `tokens` after `depth` others; none where prefill was not measured with this backend.
pub fn prefill_time(setup: &Setup, tokens: u32, depth: f64) -> Option<Secs> {
    let work = PromptWork::of(setup.model, &setup.weights, &setup.layout, tokens, depth);
    let count = setup.model.experts.map_or(1.0, |experts| f64::from(experts.count));
    let expert_size = setup.weights.routed / (f64::from(setup.model.n_layers) * count);
    let rates = rates::prefill(setup, expert_size)?;
    Some(prompt_time(&work, &rates))
}

/// How near the measurements of decode are, and the factor of its range.
pub fn decode_certainty(setup: &Setup, users: u32) -> (Basis, f64) {
    let evidence = if users > 1 { &setup.family.batch.evidence } else { &setup.family.decode.evidence };
    certainty(setup, evidence)
}

/// The same for prefill, where it was measured with this backend.
pub fn prefill_certainty(setup: &Setup) -> Option<(Basis, f64)> {
    setup.family.prefill.as_ref().map(|fit| certainty(setup, &fit.evidence))
}

fn certainty(setup: &Setup, evidence: &Evidence) -> (Basis, f64) {
    let seen_here = evidence.includes(setup.device.id);
    let basis = if seen_here {
        Basis::Measured
    } else if evidence.n_devices == 0 || setup.family.architecture.is_empty() {
        Basis::Estimated
    } else if evidence.n_devices >= MANY_RELATIVES {
        Basis::Near
    } else {
        Basis::SameFamily
    };
    (basis, f64::from(if seen_here { evidence.spread } else { evidence.spread_unmeasured }))
}

fn rate(time: Secs) -> TokensPerSec {
    TokensPerSec::new(1.0 / time.get())
}

fn around(mid: TokensPerSec, factor: f64) -> Range<TokensPerSec> {
    Range { low: mid / factor, mid, high: mid * factor }
}

impl Range<TokensPerSec> {
    fn at_most(self, bound: TokensPerSec) -> Self {
        Self { low: self.low.min(bound), mid: self.mid.min(bound), high: self.high.min(bound) }
    }
}
