//! How fast: time for one step of decode, for a prompt, until the first word; what limits it, and how wrong it
//! may be.

mod decode;
mod prefill;

pub use decode::{Step, bound, step};
pub use prefill::prefill_time;

use crate::Scenario;
use crate::catalog::POLICY;
use crate::explain::{Explanation, Input};
use crate::memory::WeightSizes;
use crate::units::{Secs, TokensPerSec};
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
    /// Only relatives of this machine were measured.
    SameFamily,
    /// Nothing like it was measured: several users at once, for now.
    Estimated,
}

/// Speeds where the runtime's kernels were measured on the machine's family.
pub(crate) fn predicted(
    scenario: &Scenario,
    weights: &WeightSizes,
    fits: bool,
    explanation: &mut Explanation,
) -> Option<Speed> {
    let family = scenario.family()?;
    let fit = &family.decode;
    let step_at_prompt = step(scenario, weights, family, scenario.prompt_tokens, Some(explanation));
    let step_at_full = step(scenario, weights, family, scenario.context_tokens, None);
    let bound_at_prompt = bound(scenario, weights, scenario.prompt_tokens);

    let seen_here = fit.devices.contains(&scenario.device.id);
    let basis = match (scenario.users, seen_here) {
        (1, true) => Basis::Measured,
        (1, false) => Basis::SameFamily,
        _ => Basis::Estimated,
    };
    let widened = |half_width: f64, seen_here: bool| {
        let certain = seen_here && scenario.users == 1;
        1.0 + if certain { half_width } else { half_width * POLICY.unmeasured_widening.value }
    };
    let factor = widened(fit.half_width_80, seen_here);
    let decode = around(rate(step_at_prompt.total), factor).at_most(bound_at_prompt);
    explanation.note("decode", "1 ÷ step", decode.mid, &[Input::step("step", step_at_prompt.total)]);

    let prompt = prefill_time(scenario, weights, family, explanation);
    let prompt_factor = family
        .prefill
        .as_ref()
        .map_or(factor, |fit| widened(fit.half_width_80, fit.devices.contains(&scenario.device.id)));
    let tokens = f64::from(scenario.prompt_tokens);
    let time_to_first_token = prompt.map(|time| {
        let mid = explanation.note(
            "time-to-first-token",
            "prompt time + step",
            time + step_at_prompt.total,
            &[Input::step("prompt time", time), Input::step("step", step_at_prompt.total)],
        );
        Range {
            low: time / prompt_factor + step_at_prompt.total / factor,
            mid,
            high: time * prompt_factor + step_at_prompt.total * factor,
        }
    });
    Some(Speed {
        decode,
        decode_full_context: around(rate(step_at_full.total), factor).at_most(bound(
            scenario,
            weights,
            scenario.context_tokens,
        )),
        decode_bound: bound_at_prompt,
        step: step_at_prompt,
        prefill: prompt.map(|time| around(TokensPerSec::new(tokens / time.get()), prompt_factor)),
        time_to_first_token,
        limit: if fits { step_at_prompt.limit() } else { Limit::Memory },
        basis,
    })
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
