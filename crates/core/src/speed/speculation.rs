//! Speculative decoding and multi-token prediction: guess some tokens, check them in one step.
//!
//! A check of `k` guesses is a step over `k + 1` tokens of one sequence. If each guess is right with probability `α`,
//! independently, it yields (1 − α^(k+1)) ÷ (1 − α) tokens in the mean: equation 1 of
//! Leviathan, Kalman and Matias (2023, <https://arxiv.org/abs/2211.17192>). This is what can pass the bandwidth bound. `k` is
//! taken as 63 at most; the yield is not calibrated, the speed of a step is that of [`step`], and what guessing takes beside it is
//! in `data/policy.toml`.

use super::decode::MATRIX_ROWS;
use super::{Range, Setup, Work, decode_certainty, decode_rates, step};
use crate::catalog::{Backend, GuessTime, POLICY};
use crate::units::{Secs, TokensPerSec};

/// How tokens are guessed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Draft {
    /// Tokens guessed before each check.
    pub tokens: u32,
    /// Chance that a guess is right, 0 to 1.
    pub acceptance: f64,
    /// Passes of the drafter for them: one each, or 1 where a block is guessed at once (`DFlash`).
    pub passes: u32,
    /// Time of one pass relative to a step of the model itself: about the ratio of active bytes; near 0 for heads that
    /// the model brings along.
    pub cost: f64,
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
    let (_, spread) = decode_certainty(setup, users);
    let mid = TokensPerSec::new(draft.yielded() / round(setup, users, depth, draft)?.get());
    Some(Range { low: mid / spread, mid, high: mid * spread })
}

/// The least acceptance with which a speed is reached; none where even certain guesses are too slow, or decode is unknown.
pub fn acceptance_for(setup: &Setup, depth: f64, tokens: u32, cost: f64, speed: TokensPerSec) -> Option<f64> {
    let draft = |acceptance: f64| Draft { tokens, acceptance, passes: tokens, cost };
    let needed = round(setup, 1, depth, &draft(0.0))?.get() * speed.get();
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
fn round(setup: &Setup, users: u32, depth: f64, draft: &Draft) -> Option<Secs> {
    let users = users.max(1);
    let one = Work::of(setup.model, &setup.weights, &setup.layout, users, depth);
    let checked = draft.tokens.saturating_add(1).min(64).saturating_mul(users);
    let all = Work::of(setup.model, &setup.weights, &setup.layout, checked, depth);
    // The tokens of a user share a context: its cache and its state are read once.
    let check = Work { cache: one.cache, behind_windows: one.behind_windows, state: one.state, ..all };
    let rates = decode_rates(setup, &one)?;
    let alone = step(&one, &rates).total;
    let checking = step(&check, &rates).total.max(alone);
    let (fixed, share) = guess_time(setup.family.backend);
    let pass = fixed + alone * draft.cost.max(0.0);
    let rows = share * f64::from(draft.tokens).min(MATRIX_ROWS);
    Some(checking + pass * f64::from(draft.passes) + alone * rows)
}

/// What a pass of the drafter takes beside reading its weights, and what a row of the check takes beside its step, as a share
/// of a step of the model itself.
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
        let scenario = Scenario::default();
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
