//! Speculative decoding and multi-token prediction: guess some tokens, check them in one step.
//!
//! A check of `k` guesses is a step over `k + 1` tokens of one sequence. If each guess is right with probability `α`,
//! independently, it yields (1 − α^(k+1)) ÷ (1 − α) tokens in the mean: equation 1 of
//! Leviathan, Kalman and Matias (2023, <https://arxiv.org/abs/2211.17192>). This is what can pass the bandwidth bound. `k` is
//! taken as 63 at most; the yield is not calibrated, the speed of a step is that of [`step`], and what guessing takes beside it is
//! in `data/policy.toml`.

use super::decode::MATRIX_ROWS;
use super::{Limited, Placed, Range, Setup, Speed, Work, decode_certainty, decode_rates, step};
use crate::catalog::{Backend, Device, GuessTime, POLICY};
use crate::question::Draft;
use crate::units::{Secs, TokensPerSec};
use serde::Serialize;

/// What guessing makes of the speed.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Guessing {
    /// How tokens are guessed.
    pub draft: Draft,
    /// Tokens written each second to each user without, after the prompt.
    pub without: Range<TokensPerSec>,
}

impl Speed {
    /// With guesses in place of one token a step. Where it is not known how many are right, the range holds what four of
    /// five texts of the kind give.
    pub(super) fn guessed(self, placed: &Placed, draft: &Draft) -> Option<Self> {
        let (scenario, setup) = (placed.scenario, placed.gpu);
        let limited = Limited::of(scenario).map_or(1.0, |it| it.prefill / it.decode);
        let gain = |depth: u32| {
            let round = Round::of(setup, Some(placed), scenario.users, f64::from(depth), draft)?;
            Some(draft.yielded() * (round.alone / round.total) * limited)
        };
        let [_, low, high] = scenario.settings.text.acceptance();
        let against = |acceptance: f64| Draft { acceptance, ..*draft }.yielded() / draft.yielded();
        let is_known = scenario.settings.acceptance.is_some();
        let [least, most] = if is_known { [1.0; 2] } else { [low, high].map(against) };
        let with = |plain: Range<TokensPerSec>, gain: f64| {
            let mid = plain.mid * gain;
            let (low, high) = (apart(plain.mid / plain.low, least), apart(plain.high / plain.mid, most));
            Range { low: mid / low, mid, high: mid * high }
        };
        Some(Self {
            decode: with(self.decode, gain(scenario.prompt_tokens)?),
            decode_full_context: with(self.decode_full_context, gain(scenario.context_tokens)?),
            decode_bound: self.decode_bound * f64::from(draft.tokens + 1),
            guessing: Some(Guessing { draft: *draft, without: self.decode }),
            ..self
        })
    }
}

/// Two factors that have nothing to do with each other, as one above 1.
fn apart(one: f64, other: f64) -> f64 {
    libm::exp(libm::hypot(libm::log(one), libm::log(other)))
}

impl Draft {
    /// Tokens that a check yields in the mean: from 1 to one more than are guessed.
    pub fn yielded(&self) -> f64 {
        let alpha = self.acceptance.clamp(0.0, 1.0);
        let most = self.tokens.saturating_add(1);
        (0..most.min(64)).map(|guess| libm::pow(alpha, f64::from(guess))).sum()
    }
}

/// Tokens per second for each of `users` with guesses. The range is that of plain decode: the pairs that gave the time of a
/// guess (`data/measurements/speculation.csv`) are too few for one of their own. None where plain decode is unknown.
pub fn speculative(setup: &Setup, users: u32, depth: f64, draft: &Draft) -> Option<Range<TokensPerSec>> {
    let (_, spread) = decode_certainty(setup, users, depth);
    let mid = TokensPerSec::new(draft.yielded() / Round::of(setup, None, users, depth, draft)?.total.get());
    Some(Range { low: mid / spread, mid, high: mid * spread })
}

/// The least acceptance with which a speed is reached; none where even certain guesses are too slow, or decode is unknown.
pub fn acceptance_for(setup: &Setup, depth: f64, tokens: u32, cost: f64, speed: TokensPerSec) -> Option<f64> {
    let draft = |acceptance: f64| Draft { tokens, acceptance, passes: tokens, cost };
    let needed = Round::of(setup, None, 1, depth, &draft(0.0))?.total.get() * speed.get();
    if draft(1.0).yielded() < needed {
        return None;
    }
    // The yield grows with acceptance: halve the interval until nothing is left of it.
    let (mut low, mut high) = (0.0, 1.0);
    for _ in 0..40 {
        let middle = f64::midpoint(low, high);
        if draft(middle).yielded() < needed { low = middle } else { high = middle }
    }
    Some(high)
}

/// Guesses and their check.
struct Round {
    /// A step without guesses.
    alone: Secs,
    total: Secs,
}

impl Round {
    /// On one card, or placed otherwise: on several that work together, with the exchanges of as many rows (scaled from one
    /// card, the gain of faster memory could be lost to exchanges that do not get faster); or with a part in system RAM, where
    /// the processor reads the experts of all rows. The drafter is on the cards.
    fn of(setup: &Setup, placed: Option<&Placed>, users: u32, depth: f64, draft: &Draft) -> Option<Self> {
        let Setup { model, weights, layout, .. } = setup;
        let users = users.max(1);
        let rows = draft.tokens.saturating_add(1).min(64);
        let one = Work::of(model, weights, layout, users, depth);
        let all = Work::of(model, weights, layout, rows.saturating_mul(users), depth);
        let rates = decode_rates(setup, &one)?;
        // The tokens of a user share a context: its cache and its state are read once.
        let sharing = |all: Work, one: &Work| Work {
            cache: one.cache,
            behind_windows: one.behind_windows,
            state: one.state,
            ..all
        };
        // A step, the check, and what a step takes on the cards.
        let (alone, checking, drafter) = match placed.map(|placed| (placed, &placed.cards)) {
            Some((placed, _)) if !placed.is_on_cards() => {
                let stepped = |work: &Work| Some(placed.step(work, &rates)?.0.total);
                let (drafter, _) = placed.on_cards(&placed.work_of_cards(&one), &rates)?;
                (stepped(&one)?, stepped(&sharing(all, &one))?, drafter)
            }
            Some((_, Some(cards))) => {
                let own = cards.own(model, &one);
                let all = cards.shared(model, &all.of_some(model, own.sequences * f64::from(rows)));
                let stepped = |own: &Work| cards.step_of(setup, own, &rates);
                let one = stepped(&own)?;
                (one.total, stepped(&sharing(all, &own))?.total, one)
            }
            _ => {
                let drafter = step(&one, &rates);
                (drafter.total, step(&sharing(all, &one), &rates).total, drafter)
            }
        };
        let (fixed, share) = guess_time(setup.family.backend);
        let share = share * scarcity(setup.device);
        let pass = fixed + drafter.total * draft.cost.max(0.0);
        let extra = share * f64::from(draft.tokens).min(MATRIX_ROWS);
        let reading = drafter.weights + drafter.cache;
        let total = checking.max(alone) + pass * f64::from(draft.passes) + reading * extra;
        Some(Self { alone, total })
    }
}

/// How much more a row of the check costs than on the reference machine: a machine with four times the arithmetic for each byte
/// it reads has half of the cost.
fn scarcity(device: &Device) -> f64 {
    let ratio = device.alu.map(|alu| alu.value.get() / device.bandwidth.value.get());
    ratio.map_or(1.0, |ratio| libm::sqrt(POLICY.guess_arithmetic.value / ratio))
}

/// What a pass of the drafter takes beside reading its weights, and what a row of the check takes beside its step, as a share
/// of what a step of the model itself reads.
fn guess_time(backend: Backend) -> (Secs, f64) {
    let is_for = |time: &&GuessTime| time.backends.is_empty() || time.backends.contains(&backend);
    let time = POLICY.guesses.iter().find(is_for);
    time.map_or((Secs::ZERO, 0.0), |time| (time.fixed.value, time.share.value))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Scenario;

    /// Leviathan, Kalman and Matias, "Fast inference from transformers via speculative decoding" (2023), equation 1:
    /// with α = 0.8 and γ = 5 a check yields 3.69 tokens.
    #[test]
    fn a_check_yields_what_the_paper_says() {
        let draft = Draft { tokens: 5, acceptance: 0.8, passes: 5, cost: 0.0 };
        assert!((draft.yielded() - 3.69).abs() < 0.01, "{}", draft.yielded());
        assert!((Draft { acceptance: 1.0, ..draft }.yielded() - 6.0).abs() < 1e-9);
        assert!((Draft { acceptance: 0.0, ..draft }.yielded() - 1.0).abs() < 1e-9);
    }

    #[test]
    fn the_acceptance_for_a_speed_gives_that_speed() {
        let scenario = Scenario::unnamed();
        let weights = scenario.weights();
        let Some(setup) = Setup::of(&scenario, &weights) else { panic!("no speed") };
        let wanted = TokensPerSec::new(10.0);
        let Some(acceptance) = acceptance_for(&setup, 2048.0, 4, 0.02, wanted) else { panic!("not reached") };
        let draft = Draft { tokens: 4, acceptance, passes: 4, cost: 0.02 };
        let speed = speculative(&setup, 1, 2048.0, &draft).map_or(0.0, |range| range.mid.get());
        assert!((speed / wanted.get() - 1.0).abs() < 1e-6, "{speed}");
        assert_eq!(acceptance_for(&setup, 2048.0, 4, 0.02, TokensPerSec::new(1000.0)), None);
    }
}
