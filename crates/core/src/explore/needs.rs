//! What do I need? Every machine that does what is asked, cheapest first.

use super::Machine;
use super::runs::{MOST_SPEED, measured_program};
use crate::catalog::{Model, POLICY, Quantization, Record, Runtime};
use crate::question::form::{Field, Question, Refusal, known, listed, record, whole};
use crate::units::Usd;
use crate::units::sort::sort_few;
use crate::{Estimate, Scenario, estimate, fit};

/// Largest budget that can be given, United States dollars.
pub const MOST_BUDGET: u32 = 1_000_000;

/// What a machine is to do.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Need {
    /// The model.
    pub model: &'static Model,
    /// How its weights are stored.
    pub quantization: &'static Quantization,
    /// Context kept for each user, tokens.
    pub context_tokens: u32,
    /// People at once.
    pub users: u32,
    /// Speed for each of them, tokens per second.
    pub least_speed: u32,
    /// What it may cost, United States dollars.
    pub budget: Option<u32>,
}

impl Default for Need {
    fn default() -> Self {
        let Scenario { model, quantization, context_tokens, users, .. } = Scenario::unnamed();
        Self { model, quantization, context_tokens, users, least_speed: 5, budget: None }
    }
}

impl Question for Need {
    fn fields(&self) -> Vec<Field> {
        let loaded = Runtime::find_or_first(POLICY.default_runtime).quantizations;
        vec![
            Field::record("model", self.model, listed(self.model)),
            Field::record("quant", self.quantization, known(loaded)),
            Field::number("context", f64::from(self.context_tokens), 1, POLICY.max_context_tokens),
            Field::number("users", f64::from(self.users), 1, POLICY.max_users),
            Field::number("speed", f64::from(self.least_speed), 1, MOST_SPEED),
            Field::optional("budget", self.budget, 1, MOST_BUDGET),
        ]
    }

    fn set(&mut self, field: &str, to: &str) -> Result<(), Refusal> {
        match field {
            "model" => self.model = record(to)?,
            "quant" => self.quantization = record(to)?,
            "context" => self.context_tokens = whole(to, 1, POLICY.max_context_tokens)?,
            "users" => self.users = whole(to, 1, POLICY.max_users)?,
            "speed" => self.least_speed = whole(to, 1, MOST_SPEED)?,
            "budget" => self.budget = Some(whole(to, 1, MOST_BUDGET)?),
            _ => {}
        }
        Ok(())
    }
}

impl Need {
    /// What a machine is asked, in the first program whose speed was measured there.
    pub fn scenario(&self, machine: &Machine) -> Scenario {
        let Self { model, quantization, context_tokens, users, .. } = *self;
        let about =
            Scenario { model, quantization, users, ..Scenario::default() }.with_context(context_tokens);
        measured_program(machine.asked(&about)).placed_to_fit()
    }

    fn is_met(&self, answer: &Estimate) -> bool {
        let fast = answer.speed.is_some_and(|it| it.decode.mid.get() >= f64::from(self.least_speed));
        answer.fit.fits() && fast && self.context_tokens <= self.model.max_context.value
    }
}

/// A machine, with its answer.
#[derive(Clone, Debug, PartialEq)]
pub struct Candidate {
    /// The machine.
    pub machine: Machine,
    /// What it was asked.
    pub scenario: Scenario,
    /// Its answer.
    pub estimate: Estimate,
    /// The last price that was asked for it.
    pub price: Option<Usd>,
    /// The budget allows it; so it does where there is none. False where the price is not known but the budget is.
    pub affordable: bool,
}

impl Candidate {
    /// Tokens per second for each user, as predicted.
    pub fn speed(&self) -> f64 {
        self.estimate.speed.map_or(0.0, |speed| speed.decode.mid.get())
    }
}

/// The answer to a need.
#[derive(Clone, Debug, PartialEq)]
pub struct Needed {
    /// Machines of known price that do it, cheapest first.
    pub priced: Vec<Candidate>,
    /// Machines that do it and whose price is not known, slowest first: the least that is needed.
    pub unpriced: Vec<Candidate>,
    /// Places among `priced` of those that no other one beats in both price and speed, cheapest first.
    pub front: Vec<usize>,
    /// Machines on which it fits, fast enough or not.
    pub fitting: usize,
    /// The fastest on which it fits, where none is fast enough.
    pub nearest: Option<Candidate>,
}

impl Needed {
    /// The cheapest that does it within the budget.
    pub fn first(&self) -> Option<&Candidate> {
        self.priced.iter().find(|it| it.affordable)
    }

    /// The next on the front that is faster than the cheapest: what more money buys.
    pub fn next_step(&self) -> Option<(&Candidate, &Candidate)> {
        let first = self.first()?;
        let next = self.front.iter().filter_map(|at| self.priced.get(*at));
        let next = next.filter(|it| it.price > first.price && it.speed() > first.speed());
        Some((first, next.min_by(|a, b| a.speed().total_cmp(&b.speed()))?))
    }
}

/// Machines that do what is needed.
pub fn needed(need: &Need) -> Needed {
    let fitting: Vec<Candidate> = Machine::all().filter_map(|machine| candidate(need, machine)).collect();
    let n_fitting = fitting.len();
    let nearest = fitting.iter().max_by(|a, b| a.speed().total_cmp(&b.speed())).cloned();
    let doing = fitting.into_iter().filter(|it| need.is_met(&it.estimate));
    let (mut priced, mut unpriced): (Vec<_>, Vec<_>) = doing.partition(|it| it.price.is_some());
    let by_price = |it: &Candidate| it.price.map_or(f64::INFINITY, Usd::get);
    sort_few(&mut priced, |a, b| by_price(a).total_cmp(&by_price(b)).then(b.speed().total_cmp(&a.speed())));
    sort_few(&mut unpriced, |a, b| a.speed().total_cmp(&b.speed()));
    let nearest = nearest.filter(|_| priced.is_empty() && unpriced.is_empty());
    Needed { front: front(&priced), priced, unpriced, fitting: n_fitting, nearest }
}

fn candidate(need: &Need, machine: Machine) -> Option<Candidate> {
    let scenario = need.scenario(&machine);
    let runs = scenario.runtime.loads(need.quantization) && scenario.target().is_some();
    if !runs || !fit(&scenario).fits() {
        return None;
    }
    let price = machine.price().map(|price| price.amount.value);
    let allows = |budget: u32| price.is_some_and(|price| price <= Usd::new(f64::from(budget)));
    let affordable = need.budget.is_none_or(allows);
    Some(Candidate { machine, scenario, estimate: estimate(&scenario), price, affordable })
}

/// Places, cheapest first, of those that are faster than all that cost no more.
fn front(priced: &[Candidate]) -> Vec<usize> {
    let mut best = 0.0;
    let mut front = Vec::new();
    for (at, candidate) in priced.iter().enumerate() {
        if candidate.speed() > best {
            best = candidate.speed();
            front.push(at);
        }
    }
    front
}

/// What can be given up to get below a budget.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GiveUp {
    /// Width of the weights.
    Quantization,
    /// Context.
    Context,
    /// Speed.
    Speed,
    /// People at once.
    Users,
}

/// Changes of the need, one thing at a time and as little of it as possible, with which a machine within the budget does it;
/// none without a budget, or where it is kept already.
pub fn give_up(need: &Need) -> Vec<(GiveUp, Need, Candidate)> {
    if need.budget.is_none() || needed(need).first().is_some() {
        return Vec::new();
    }
    let halves = |from: u32| core::iter::successors(Some(from / 2), |n| Some(n / 2)).take_while(|n| *n > 0);
    let mut narrower: Vec<&'static Quantization> = crate::catalog::QUANTIZATIONS
        .iter()
        .filter(|it| Scenario::default().runtime.loads(it))
        .filter(|it| it.nominal_bits() < need.quantization.nominal_bits())
        .collect();
    sort_few(&mut narrower, |a, b| b.nominal_bits().total_cmp(&a.nominal_bits()));
    let ways: [(GiveUp, Vec<Need>); 4] = [
        (
            GiveUp::Quantization,
            narrower.into_iter().map(|quantization| Need { quantization, ..*need }).collect(),
        ),
        (
            GiveUp::Context,
            halves(need.context_tokens)
                .map(|context_tokens| Need { context_tokens, ..*need })
                .take(6)
                .collect(),
        ),
        (GiveUp::Speed, halves(need.least_speed).map(|least_speed| Need { least_speed, ..*need }).collect()),
        (GiveUp::Users, halves(need.users).map(|users| Need { users, ..*need }).collect()),
    ];
    // Only machines within the budget count, and there are few of them.
    let within: Vec<Machine> = Machine::all()
        .filter(|machine| {
            let price = machine.price().map(|price| price.amount.value.get());
            price.zip(need.budget).is_some_and(|(price, budget)| price <= f64::from(budget))
        })
        .collect();
    let does = |need: &Need| {
        let able = within.iter().filter_map(|machine| candidate(need, *machine));
        able.filter(|it| need.is_met(&it.estimate)).min_by(|a, b| {
            let price = |it: &Candidate| it.price.map_or(f64::INFINITY, Usd::get);
            price(a).total_cmp(&price(b))
        })
    };
    let first = |(what, needs): (GiveUp, Vec<Need>)| {
        needs.into_iter().find_map(|need| Some((what, need, does(&need)?)))
    };
    ways.into_iter().filter_map(first).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_need_is_its_query() {
        let (need, problems) = Need::read_query("model=gpt-oss-120b&users=2&speed=20&budget=4000");
        assert!(problems.is_empty());
        assert_eq!(Need::read_query(&need.to_query()).0, need);
        assert_eq!(Need::default().to_query(), "");
        assert_eq!(Need::read_query("budget=-1&speed=x").1.len(), 2);
    }

    #[test]
    fn the_cheapest_comes_first_and_the_front_only_rises() {
        let needed = needed(&Need::read_query("model=llama-3.1-8b&speed=20").0);
        let prices: Vec<f64> = needed.priced.iter().filter_map(|it| Some(it.price?.get())).collect();
        assert!(prices.is_sorted() && prices.len() > 3);
        let speeds: Vec<f64> = needed.front.iter().map(|at| needed.priced[*at].speed()).collect();
        assert!(speeds.is_sorted() && !speeds.is_empty());
        for it in &needed.priced {
            assert!(it.estimate.fit.fits() && it.speed() >= 20.0);
        }
    }

    #[test]
    fn what_is_given_up_brings_it_below_the_budget() {
        let need = Need::read_query("model=llama-3.3-70b&speed=25&budget=3500").0;
        assert!(needed(&need).first().is_none());
        let ways = give_up(&need);
        assert!(ways.iter().any(|(what, ..)| *what == GiveUp::Speed));
        for (_, changed, candidate) in ways {
            assert!(candidate.price.unwrap().get() <= 3500.0);
            assert!(needed(&changed).first().is_some());
        }
    }

    #[test]
    fn what_fits_nowhere_says_so() {
        let needed = needed(&Need::read_query("model=deepseek-v3.2-671b&quant=q8-0&context=16777216").0);
        assert_eq!((needed.fitting, needed.priced.len(), needed.nearest.is_some()), (0, 0, false));
    }
}
