//! Speculative decoding and multi-token prediction: guess some tokens, check them in one step.
//!
//! A check of `k` guesses is a step over `k + 1` tokens of one sequence. It yields the guesses that are accepted and one token
//! more, which is what can pass the bandwidth bound. The speed of a step is that of [`step`], over 64 tokens at most; what
//! guessing takes beside it is in `data/policy.toml`, fitted to the pairs of `data/measurements/speculation.csv`.

use super::decode::MATRIX_ROWS;
use super::work::passed;
use super::{Beside, Limited, Placed, Range, Setup, Speed, Work, decode_rates, step, without_guesses};
use crate::Scenario;
use crate::catalog::{Backend, Device, GuessTime, Model, POLICY};
use crate::memory::{Placement, WeightSizes};
use crate::question::{Draft, Settings};
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
    /// With guesses in place of one token a step. The range holds what four of five runs gained and, where it is not known how
    /// many guesses are accepted, what four of five texts of the kind give.
    pub(super) fn guessed(self, placed: &Placed, draft: &Draft) -> Option<Self> {
        let scenario = placed.scenario;
        let limited = Limited::of(scenario).map_or(1.0, |it| it.prefill / it.decode);
        let gain = |depth: u32| {
            let round = Round::of(placed, scenario.users, f64::from(depth), draft)?;
            Some(draft.yielded() * (round.alone / round.total) * limited)
        };
        let [_, low, high] = scenario.settings.text.acceptance(draft.tokens);
        let against = |acceptance: f64| Draft { acceptance, ..*draft }.yielded() / draft.yielded();
        let is_known = scenario.settings.acceptance.is_some();
        let [least, most] = if is_known { [1.0; 2] } else { [low, high].map(against) };
        let [least, most] = [least, most].map(|of_text| apart(of_text, POLICY.guess_spread.value));
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
        1.0 + f64::from(self.tokens) * self.acceptance.clamp(0.0, 1.0)
    }

    /// Time of a pass of the drafter relative to a step of the model.
    pub fn cost_of_pass(&self, model: &Model, weights: &WeightSizes) -> f64 {
        self.cost.unwrap_or_else(|| share_of_head(model, weights)).max(0.0)
    }
}

/// What a pass of the model's own head reads, relative to a step of the model: one layer, and the matrix that gives a word.
fn share_of_head(model: &Model, weights: &WeightSizes) -> f64 {
    let words = f64::from(model.hidden) * f64::from(model.vocab) / passed(model, weights).get();
    words + (1.0 - words) / f64::from(model.n_layers)
}

/// Tokens per second for each user with such guesses, after the prompt. None where plain decode is unknown.
pub fn speculative(scenario: &Scenario, draft: &Draft) -> Option<Range<TokensPerSec>> {
    let weights = scenario.weights();
    let setup = Setup::of(scenario, &weights)?;
    let (placement, beside) = (Placement::of(scenario, &weights), Beside::fitted());
    let placed = Placed::of(scenario, &setup, &placement, &beside)?;
    let (.., plain) = without_guesses(&placed)?;
    Some(plain.guessed(&placed, draft)?.decode)
}

/// Most guesses before a check that are compared: in every sweep of `data/measurements/speculation.csv` four or fewer were fastest.
const MOST_COMPARED: u32 = 8;

/// Speeds by number of guesses, from one, with the share that the kind of text has accepted; none where the speed is unknown.
pub fn by_guesses(scenario: &Scenario) -> Vec<(Draft, Range<TokensPerSec>)> {
    let guessing = |tokens: u32| {
        let settings = Settings { draft: Some(tokens), acceptance: None, ..scenario.settings };
        let scenario = Scenario { settings, ..*scenario };
        let draft = scenario.draft()?;
        Some((draft, speculative(&scenario, &draft)?))
    };
    (1..=MOST_COMPARED).filter_map(guessing).collect()
}

/// The fastest of them.
pub fn fastest(guessed: &[(Draft, Range<TokensPerSec>)]) -> Option<&(Draft, Range<TokensPerSec>)> {
    guessed.iter().max_by(|(_, one), (_, other)| one.mid.get().total_cmp(&other.mid.get()))
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
    fn of(placed: &Placed, users: u32, depth: f64, draft: &Draft) -> Option<Self> {
        let setup = placed.gpu;
        let Setup { model, weights, layout, .. } = setup;
        let users = users.max(1);
        let rows = draft.tokens.saturating_add(1).min(64);
        let one = Work::of(model, weights, layout, users, depth);
        let all = Work::of(model, weights, layout, rows.saturating_mul(users), depth);
        let mut rates = decode_rates(setup, &one)?;
        // Rows of one sequence need no scheduling.
        rates.batch.factor = 1.0;
        // The tokens of a user share a context: its cache and its state are read once.
        let sharing = |all: Work, one: &Work| Work {
            cache: one.cache,
            behind_windows: one.behind_windows,
            state: one.state,
            ..all
        };
        // A step, the check, and what a step takes on the cards.
        let (alone, checking, drafter) = match &placed.cards {
            _ if !placed.is_on_cards() => {
                let stepped = |work: &Work| Some(placed.step(work, &rates)?.0.total);
                let (drafter, _) = placed.on_cards(&placed.work_of_cards(&one), &rates)?;
                (stepped(&one)?, stepped(&sharing(all, &one))?, drafter)
            }
            Some(cards) => {
                let own = cards.own(model, &one);
                let all = cards.shared(model, &all.of_some(model, own.sequences * f64::from(rows)));
                let stepped = |own: &Work| cards.step_of(setup, own, &rates);
                let one = stepped(&own)?;
                (one.total, stepped(&sharing(all, &own))?.total, one)
            }
            None => {
                let drafter = step(&one, &rates);
                (drafter.total, step(&sharing(all, &one), &rates).total, drafter)
            }
        };
        let (fixed, intensity) = guess_time(setup.family.backend);
        let pass = fixed + drafter.total * draft.cost_of_pass(model, weights);
        let extra = intensity / arithmetic(setup.device) * f64::from(draft.tokens).min(MATRIX_ROWS);
        let reading = drafter.weights + drafter.cache;
        let total = checking.max(alone) + pass * f64::from(draft.passes) + reading * extra;
        Some(Self { alone, total })
    }
}

/// Operations of a machine for each byte that it reads.
fn arithmetic(device: &Device) -> f64 {
    device.alu.map_or(POLICY.guess_arithmetic.value, |alu| alu.value.get() / device.bandwidth.value.get())
}

/// What a pass of the drafter takes beside reading its weights, and what a row of the check takes beside its step: operations for
/// each byte that a step of the model itself reads.
fn guess_time(backend: Backend) -> (Secs, f64) {
    let is_for = |time: &&GuessTime| time.backends.is_empty() || time.backends.contains(&backend);
    let time = POLICY.guesses.iter().find(is_for);
    time.map_or((Secs::ZERO, 0.0), |time| (time.fixed.value, time.intensity.value))
}
