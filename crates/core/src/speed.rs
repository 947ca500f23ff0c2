//! How fast: time for one step of decode, for a prompt, until the first word; what limits it, and how wrong it
//! may be.

mod cards;
mod decode;
mod mixed;
mod own;
mod placed;
mod power;
mod prefill;
mod rates;
mod roofline;
mod setup;
mod speculation;
mod work;

pub use crate::question::Draft;
pub use cards::{Cards, crowds, rounds};
pub use decode::{Step, bound, step};
pub use mixed::{Mixed, mixed};
pub use placed::{Beside, combined, combined_with};
pub use power::Limited;
pub use prefill::{PromptWork, prompt_time};
pub use rates::{
    BatchRates, DecodeRates, PrefillRates, USUAL_PRODUCTS, arithmetic, capped, decode as decode_rates,
    prefill as prefill_rates,
};
pub use roofline::{Done, DoneKind, Roofline};
pub use setup::Setup;
pub use speculation::{Guessing, by_guesses, fastest, speculative};
pub use work::Work;

use crate::Scenario;
use crate::catalog::{DEEP, Device, Evidence, FIT, Family, Model, POLICY, Runtime};
use crate::explain::{Input, Notes};
use crate::memory::{Placement, WeightSizes};
use crate::units::numbers::power;
use crate::units::{Secs, TokensPerSec};
use placed::Placed;
use rates::{DecodeFactors, PrefillFactors};
use serde::Serialize;

/// How fast a scenario runs, with the range that held four of five held-out points.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Speed {
    /// Tokens written each second to each user, after the prompt; with guesses, where there are any.
    pub decode: Range<TokensPerSec>,
    /// The same when the whole context is full.
    pub decode_full_context: Range<TokensPerSec>,
    /// What bandwidth alone would allow after the prompt, with every guess right where there are any.
    pub decode_bound: TokensPerSec,
    /// Where the time of one decode step goes.
    pub step: Step,
    /// Tokens of the prompt read each second; none where prefill was not measured on this family.
    pub prefill: Option<Range<TokensPerSec>>,
    /// Prompt sent until first token seen, loading not included.
    pub time_to_first_token: Option<Range<Secs>>,
    /// What the decode step waits for most.
    pub limit: Limit,
    /// What is guessed; none where every token takes a step.
    pub guessing: Option<Guessing>,
    /// How near the measurements are.
    pub basis: Basis,
}

impl Speed {
    /// The range where the split is not stated: this is the best one, and most that programs choose are slower.
    #[must_use]
    #[inline(never)]
    pub fn however_split(self, by: &Runtime) -> Self {
        let slower = by.differs.map_or(POLICY.placed_otherwise.value, |it| it.split);
        let low = |it: Range<TokensPerSec>| Range {
            low: TokensPerSec::new(it.low.get().min(it.mid.get() / slower)),
            ..it
        };
        Self { decode: low(self.decode), decode_full_context: low(self.decode_full_context), ..self }
    }
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

impl<T: Copy> Range<T> {
    /// What is known without a doubt.
    pub fn exactly(it: T) -> Self {
        Self { low: it, mid: it, high: it }
    }
}

impl<T> Range<T> {
    /// What follows from each of the three, where more gives more.
    pub fn map<U>(self, f: impl Fn(T) -> U) -> Range<U> {
        Range { low: f(self.low), mid: f(self.mid), high: f(self.high) }
    }

    /// What follows from each of the three, where more gives less: the ends change places.
    pub fn map_falling<U>(self, f: impl Fn(T) -> U) -> Range<U> {
        Range { low: f(self.high), mid: f(self.mid), high: f(self.low) }
    }
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
}

/// How near the measurements behind a prediction are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Basis {
    /// This machine was measured, with other models or this one.
    Measured,
    /// Its parts were measured alone; what several cards, or a card and system RAM, reach together is computed from them.
    Combined,
    /// This machine was not, but many of its family were.
    Near,
    /// Only few relatives of this machine were measured.
    SameFamily,
    /// No relative of it was measured.
    Estimated,
}

impl Basis {
    /// Whether measurements of this very machine are behind it.
    pub const fn is_of_machine(self) -> bool {
        matches!(self, Self::Measured | Self::Combined)
    }

    /// That of several parts, of which one by itself has this.
    fn of_parts(self) -> Self {
        if self == Self::Measured { Self::Combined } else { self }
    }
}

/// The work that the speeds of a question follow from.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Works {
    /// A step after the prompt.
    pub now: Work,
    /// A step with the context full.
    pub at_full: Work,
    /// Reading the prompt.
    pub prompt: PromptWork,
}

impl Works {
    pub fn of(setup: &Setup, scenario: &Scenario) -> Self {
        let Scenario { users, prompt_tokens, context_tokens, .. } = *scenario;
        let Setup { model, weights, layout, .. } = setup;
        let step = |depth: u32| Work::of(model, weights, layout, users, f64::from(depth));
        Self {
            now: step(prompt_tokens),
            at_full: step(context_tokens),
            prompt: PromptWork::of(model, weights, layout, prompt_tokens, 0.0),
        }
    }
}

/// The rates that apply to it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Rates {
    pub decode: DecodeRates,
    /// None where prefill was not measured with this backend.
    pub prefill: Option<PrefillRates>,
}

/// What a question's speeds follow from whatever the machine is: work, and factors of the rates.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Prepared {
    pub works: Works,
    decode: DecodeFactors,
    prefill: PrefillFactors,
}

impl Prepared {
    /// Of a setup on any machine with the same kernels.
    pub fn of(setup: &Setup, scenario: &Scenario) -> Self {
        let works = Works::of(setup, scenario);
        let expert_size = works.now.expert_size;
        let (decode, prefill) =
            (DecodeFactors::of(setup, expert_size), PrefillFactors::of(setup, expert_size));
        Self { works, decode, prefill }
    }

    /// None where the machine's arithmetic rate is unknown.
    pub fn rates(&self, device: &'static Device, family: &Family) -> Option<Rates> {
        Some(Rates { decode: self.decode.on(device, family)?, prefill: self.prefill.on(device, family) })
    }
}

/// How long it takes.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Times {
    now: Step,
    at_full: Step,
    /// The least that published bandwidth needs for these steps.
    least_now: Secs,
    least_at_full: Secs,
    prompt: Option<Secs>,
}

impl Times {
    /// With everything on one card.
    pub fn of(works: &Works, rates: &Rates) -> Self {
        let least = |work: &Work| work.bytes() / rates.decode.published;
        Self {
            now: step(&works.now, &rates.decode),
            at_full: step(&works.at_full, &rates.decode),
            least_now: least(&works.now),
            least_at_full: least(&works.at_full),
            prompt: rates.prefill.map(|rates| prompt_time(&works.prompt, &rates)),
        }
    }

    /// Under a power limit.
    fn under(&self, limited: &Limited) -> Self {
        let prompt = self.prompt.map(|time| time / limited.prefill);
        Self { prompt, ..self.slower(1.0 / limited.decode) }
    }

    /// Steps that take as many times as long.
    fn slower(&self, times: f64) -> Self {
        Self { now: self.now.scaled(times), at_full: self.at_full.scaled(times), ..*self }
    }

    /// As speeds with their ranges.
    pub fn speed(&self, prompt_tokens: u32, certain: &Certain) -> Speed {
        let Self { now, at_full, least_now, least_at_full, prompt } = *self;
        let written = |time: Secs, least: Secs, factor: f64| around(rate(time), factor).at_most(rate(least));
        let read = |time: Secs| TokensPerSec::new(f64::from(prompt_tokens) / time.get());
        Speed {
            decode: written(now.total, least_now, certain.decode),
            decode_full_context: written(at_full.total, least_at_full, certain.at_full),
            decode_bound: rate(least_now),
            step: now,
            prefill: prompt.map(|time| around(read(time), certain.prefill)),
            // The last token of the prompt yields the first of the answer: no further step is needed.
            time_to_first_token: prompt.map(|time| Range {
                low: time / certain.first_token,
                mid: time,
                high: time * certain.first_token,
            }),
            limit: now.limit(),
            guessing: None,
            basis: certain.basis,
        }
    }
}

/// How sure they are: factors of the ranges.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Certain {
    pub basis: Basis,
    pub decode: f64,
    /// Of decode with the context full.
    pub at_full: f64,
    pub prefill: f64,
    pub first_token: f64,
}

impl Certain {
    /// Where files of a format differ and the reader's own is not known, the range of what is read in a step holds the
    /// smallest and the largest.
    fn of_files(self, scenario: &Scenario) -> Self {
        let spread = scenario.quantization.spread.filter(|_| scenario.settings.file_gb.is_none());
        spread.map_or(self, |spread| {
            let widest = (spread.high / spread.mid).max(spread.mid / spread.low);
            Self { decode: combined(self.decode, widest), at_full: combined(self.at_full, widest), ..self }
        })
    }

    fn under(self, limited: &Limited) -> Self {
        let [prefill, first_token] = [self.prefill, self.first_token].map(|factor| factor * limited.unsure);
        Self { prefill, first_token, ..self }
    }

    pub fn of(setup: &Setup, scenario: &Scenario) -> Self {
        let Scenario { users, prompt_tokens, context_tokens, .. } = *scenario;
        let (basis, decode) = decode_certainty(setup, users, f64::from(prompt_tokens));
        let (_, at_full) = decode_certainty(setup, users, f64::from(context_tokens));
        let prefill = prefill_certainty(setup, f64::from(prompt_tokens)).map_or(decode, |it| it.1);
        let versions = scenario.versions_differ_by();
        let [decode, at_full, prefill] =
            [decode, at_full, prefill].map(|factor| combined_with(factor, versions));
        let windows = scenario.is_card_under_windows().then_some(POLICY.windows.value);
        let [decode, at_full] = [decode, at_full].map(|factor| combined_with(factor, windows));
        Self { basis, decode, at_full, prefill, first_token: prefill }
    }
}

/// Speeds of what fits, where the runtime's kernels were measured on the machine's family.
pub(crate) fn predicted(
    scenario: &Scenario,
    weights: &WeightSizes,
    placement: &Placement,
    explanation: &mut impl Notes,
) -> Option<Speed> {
    let setup = Setup::of(scenario, weights)?;
    let beside = Beside::fitted();
    let placed = Placed::of(scenario, &setup, placement, &beside)?;
    let (works, rates, times, speed) = answered(&placed)?;
    if placed.is_plain() {
        decode::note(explanation, &setup, &works.now, &rates.decode, &times.now);
    } else {
        placed.note(explanation, &works.now, &rates.decode, &times.now);
    }
    let step = times.now.total;
    explanation.note("decode", "1 ÷ step", rate(step), &[Input::step("step", step)]);
    if let Some(rates) = &rates.prefill {
        prefill::note(explanation, &setup, &works.prompt, rates, scenario.prompt_tokens);
        placed.note_prompt(explanation, &works.prompt);
    }
    if let Some(time) = times.prompt {
        explanation.note("time-to-first-token", "prompt time", time, &[Input::step("prompt time", time)]);
    }
    Some(speed)
}

/// Speeds of a setup placed like this, whether it fits or not, with coefficients of one's own for what is beside the
/// cards.
pub fn placed_speed(
    scenario: &Scenario,
    setup: &Setup,
    placement: &Placement,
    beside: &Beside,
) -> Option<Speed> {
    answered(&Placed::of(scenario, setup, placement, beside)?).map(|(.., speed)| speed)
}

fn answered(placed: &Placed) -> Option<(Works, Rates, Times, Speed)> {
    let (works, rates, times, speed) = without_guesses(placed)?;
    let guessed = placed.scenario.draft().and_then(|draft| speed.guessed(placed, &draft));
    Some((works, rates, times, guessed.unwrap_or(speed)))
}

/// As if every token took a step.
fn without_guesses(placed: &Placed) -> Option<(Works, Rates, Times, Speed)> {
    let (scenario, setup) = (placed.scenario, placed.gpu);
    let prepared = Prepared::of(setup, scenario);
    let (works, rates) = (prepared.works, prepared.rates(setup.device, setup.family)?);
    let certain = Certain::of(setup, scenario).of_files(scenario);
    let (times, certain) = if placed.is_plain() {
        (Times::of(&works, &rates), certain)
    } else {
        (placed.times(&works, &rates)?, placed.certain(certain))
    };
    let (times, certain) = match Limited::of(scenario) {
        Some(limited) => (times.under(&limited), certain.under(&limited)),
        None => (times, certain),
    };
    let (times, certain) = match scenario.settings.own {
        Some(own) => {
            let [by, decode] = own.applied(certain.decode);
            let [_, at_full] = own.applied(certain.at_full);
            (times.slower(1.0 / by), Certain { decode, at_full, ..certain })
        }
        None => (times, certain),
    };
    let speed = times.speed(scenario.prompt_tokens, &certain);
    Some((works, rates, times, speed))
}

/// Time to read `tokens` after `depth` others; none where prefill was not measured with this backend.
pub fn prefill_time(setup: &Setup, tokens: u32, depth: f64) -> Option<Secs> {
    prefill_time_on(setup, None, tokens, depth)
}

/// The same on several cards.
pub fn prefill_time_on(setup: &Setup, cards: Option<&Cards>, tokens: u32, depth: f64) -> Option<Secs> {
    let work = PromptWork::of(setup.model, &setup.weights, &setup.layout, tokens, depth);
    let count = setup.model.experts.map_or(1.0, |experts| f64::from(experts.count));
    let expert_size = setup.weights.routed / (f64::from(setup.model.n_layers) * count);
    let rates = rates::prefill(setup, expert_size)?;
    match cards {
        Some(cards) => cards.prompt_time(setup, &work, &rates, expert_size),
        None => Some(prompt_time(&work, &rates)),
    }
}

/// How near the measurements of decode are, and the factor of its range with `depth` tokens behind.
pub fn decode_certainty(setup: &Setup, users: u32, depth: f64) -> (Basis, f64) {
    let what = if users > 1 { 2 } else { 0 };
    certainty(setup, decode_evidence(setup.family, users), widened_by(setup.model, what, depth))
}

/// The same for prefill up to `depth` tokens, where it was measured with this backend.
pub fn prefill_certainty(setup: &Setup, depth: f64) -> Option<(Basis, f64)> {
    let fit = setup.family.prefill.as_ref()?;
    Some(certainty(setup, &fit.evidence, widened_by(setup.model, 1, depth)))
}

/// The exponent of a range's factor: of decode (0), prefill (1) or several sequences (2).
pub fn widened_by(model: &Model, what: usize, depth: f64) -> f64 {
    let of = |exponents: [f32; 3]| exponents.get(what).map_or(1.0, |it| f64::from(*it));
    let experts = if model.experts.is_some() { of(FIT.wider.experts) } else { 1.0 };
    if depth > DEEP { experts * of(FIT.wider.deep) } else { experts }
}

fn decode_evidence(family: &Family, users: u32) -> &Evidence {
    if users > 1 { &family.batch.evidence } else { &family.decode.evidence }
}

fn certainty(setup: &Setup, evidence: &Evidence, exponent: f64) -> (Basis, f64) {
    let seen_here = evidence.includes(setup.device);
    let basis = if seen_here {
        Basis::Measured
    } else if evidence.n_devices == 0 || setup.family.architecture.is_none() {
        Basis::Estimated
    } else if evidence.n_devices >= POLICY.many_relatives {
        Basis::Near
    } else {
        Basis::SameFamily
    };
    let spread = if seen_here { evidence.spread } else { evidence.spread_unmeasured };
    (basis, power(f64::from(spread), exponent))
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
