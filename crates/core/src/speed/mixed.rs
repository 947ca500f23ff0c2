//! Steps that write for some and read the prompt of another: chunked prefill.
//!
//! A step takes a token of everybody who writes and fills up with the prompt. `t = t_piece + t_caches + sequences ×
//! t_sequence`: the piece of the prompt reads the weights, which the others share; each of the others has its own cache
//! read besides. Not calibrated: nobody published such steps one by one, so the ranges are widened.

use super::{Certain, Prepared, Range, Setup, Times, around, rate};
use crate::Scenario;
use crate::explain::{Input, Notes};
use crate::memory::Placement;
use crate::units::{Secs, TokensPerSec};

/// What a newcomer and the others get while its prompt is read.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Mixed {
    /// From the newcomer's question to its first token.
    pub first_token: Range<Secs>,
    /// What each of the others gets meanwhile.
    pub others: Range<TokensPerSec>,
}

/// One prompt that arrives while all users of a scenario but one write; none with a single user, where the runtime does
/// not mix, the model is spread over several places, or prefill was not measured.
pub fn mixed(scenario: &Scenario, explanation: &mut impl Notes) -> Option<Mixed> {
    let limit = scenario.step_tokens()?;
    let others = scenario.users.checked_sub(1).filter(|others| *others > 0)?;
    let weights = scenario.weights();
    if !Placement::of(scenario, &weights).is_whole() {
        return None;
    }
    let setup = Setup::of(scenario, &weights)?;
    let Scenario { prompt_tokens, .. } = *scenario;
    let piece = limit.value.saturating_sub(others).clamp(1, prompt_tokens.max(1));
    let steps = f64::from(prompt_tokens.div_ceil(piece));
    // The whole prompt in pieces: as many micro-batches as the whole, at the depth it has.
    let reading = super::prefill_time(&setup, prompt_tokens, 0.0)? / steps;
    let prepared = Prepared::of(&setup, scenario);
    let rates = prepared.rates(setup.device, setup.family)?;
    let times = Times::of(&prepared.works, &rates);
    let share = f64::from(others) / f64::from(scenario.users);
    let caches = times.now.cache * share;
    let sequences = rates.decode.batch.sequence * f64::from(others);
    let step = reading + caches + sequences;
    explanation.note(
        "mixed-step",
        "prompt time ÷ steps + caches of the others + others × time per sequence",
        step,
        &[
            Input::step("prompt time", reading * steps),
            Input::step("steps", steps),
            Input::known("tokens of a step", limit.value, limit.source),
            Input::step("caches of the others", caches),
            Input::asked("others", others),
            Input::known("time per sequence", rates.decode.batch.sequence, crate::catalog::FIT.source),
        ],
    );
    let factor = Certain::of(&setup, scenario).widened().prefill;
    let first = step * steps;
    Some(Mixed {
        first_token: Range { low: first / factor, mid: first, high: first * factor },
        others: around(rate(step), factor),
    })
}
