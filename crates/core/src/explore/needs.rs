//! What do I need? Every machine that does what is asked, cheapest first.

use super::best::Level;
use super::machine::{Around, Machine, Outlay};
use super::runs::{MOST_SPEED, measured_program};
use crate::catalog::{Model, POLICY, Quantization, Record, Runtime, Task};
use crate::estimate::brief_placed;
use crate::memory::{WeightSizes, best_placed};
use crate::question::form::{Field, Question, Refusal, known, listed, one_of, record, whole};
use crate::units::Usd;
use crate::units::sort::sort_few;
use crate::{Estimate, Scenario};

/// Largest budget that can be given, United States dollars.
pub const MOST_BUDGET: u32 = 1_000_000;
/// Largest score that can be asked for: points from votes have four digits.
pub const MOST_LEVEL: u32 = 3000;

/// What a machine is to do.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Need {
    /// The model.
    pub model: &'static Model,
    /// Any model that is as good at this task will do; without one only the model itself.
    pub task: Option<&'static Task>,
    /// Score that counts as good, in the first test of the task; without one that of the model.
    pub level: Option<u32>,
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
    /// The computer around cards.
    pub around: Around,
}

impl Default for Need {
    fn default() -> Self {
        let Scenario { model, quantization, context_tokens, users, .. } = Scenario::unnamed();
        Self {
            model,
            task: None,
            level: None,
            quantization,
            context_tokens,
            users,
            least_speed: 5,
            budget: None,
            around: Around::default(),
        }
    }
}

impl Question for Need {
    fn example() -> Self {
        Self { model: Scenario::default().model, ..Self::default() }
    }

    fn fields(&self) -> Vec<Field> {
        let loaded = Runtime::find_or_first(POLICY.default_runtime).quantizations;
        vec![
            Field::record("model", self.model, listed(self.model)),
            task_field(self.task),
            Field::optional("level", self.level, 1, MOST_LEVEL),
            Field::record("quant", self.quantization, known(loaded)),
            Field::number("context", f64::from(self.context_tokens), 1, POLICY.max_context_tokens),
            Field::number("users", f64::from(self.users), 1, POLICY.max_users),
            Field::number("speed", f64::from(self.least_speed), 1, MOST_SPEED),
            Field::optional("budget", self.budget, 1, MOST_BUDGET),
            Field::choice("computer", self.around.id(), Around::ALL.map(|(id, _)| id)),
        ]
    }

    fn set(&mut self, field: &str, to: &str) -> Result<(), Refusal> {
        match field {
            "model" => self.model = record(to)?,
            "task" => self.task = read_task(to)?,
            "level" => self.level = Some(whole(to, 1, MOST_LEVEL)?),
            "quant" => self.quantization = record(to)?,
            "context" => self.context_tokens = whole(to, 1, POLICY.max_context_tokens)?,
            "users" => self.users = whole(to, 1, POLICY.max_users)?,
            "speed" => self.least_speed = whole(to, 1, MOST_SPEED)?,
            "budget" => self.budget = Some(whole(to, 1, MOST_BUDGET)?),
            "computer" => self.around = one_of(to, &Around::ALL, |(id, _)| id)?.1,
            _ => {}
        }
        Ok(())
    }
}

impl Need {
    /// What any machine is asked.
    fn about(&self) -> Scenario {
        let Self { model, quantization, context_tokens, users, .. } = *self;
        Scenario { model, quantization, users, ..Scenario::default() }.with_context(context_tokens)
    }

    /// What counts as good enough; none where a model is named, or where nobody measured it at the task.
    pub fn good_enough(&self) -> Option<Level> {
        Level::of(self.task?, self.level, self.model)
    }

    /// The same about every model that will do, those that read least for a token first.
    fn each(&self) -> Vec<Each> {
        let Some(level) = self.good_enough() else { return vec![Each::of(*self)] };
        let models = level.models().into_iter();
        let need = |model| Self { model, quantization: file(model, self.quantization), ..*self };
        models.map(|model| Each::of(need(model))).collect()
    }

    fn outlay(&self, machine: &Machine) -> Option<Outlay> {
        machine.current_outlay().map(|outlay| outlay.around(self.around))
    }

    fn is_met(&self, answer: &Estimate) -> bool {
        let fast = answer.speed.is_some_and(|it| it.decode.mid.get() >= f64::from(self.least_speed));
        answer.fits_in_full() && fast && self.context_tokens <= self.model.max_context.value
    }
}

/// The format asked for, or the one in which the model was published if that is as narrow.
pub(super) fn file(model: &Model, asked: &'static Quantization) -> &'static Quantization {
    model.published_format(Runtime::find_or_first(POLICY.default_runtime)).unwrap_or(asked)
}

/// A need of one model, with what does not depend on the machine.
struct Each {
    need: Need,
    about: Scenario,
    weights: WeightSizes,
}

impl Each {
    fn of(need: Need) -> Self {
        let about = need.about();
        Self { need, about, weights: about.weights() }
    }
}

/// In place of a task.
const NONE: &str = "none";

/// A task whose models have scores, or none.
pub(super) fn read_task(to: &str) -> Result<Option<&'static Task>, Refusal> {
    if to == NONE {
        return Ok(None);
    }
    Ok(Some(one_of(to, &Level::tasks().collect::<Vec<_>>(), |task| task.id)?))
}

/// The field of it.
pub(super) fn task_field(task: Option<&'static Task>) -> Field {
    let tasks = Level::tasks().map(|task| task.id);
    Field::choice("task", task.map_or(NONE, |task| task.id), [NONE].into_iter().chain(tasks))
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
    /// What it costs to have it.
    pub outlay: Option<Outlay>,
    /// The budget allows it; so it does where there is none. False where the price is not known but the budget is.
    pub affordable: bool,
}

impl Candidate {
    /// All that is paid for it, where its price is known.
    pub fn price(&self) -> Option<Usd> {
        self.outlay.map(|outlay| outlay.total())
    }

    /// Tokens per second for each user, as predicted.
    pub fn speed(&self) -> f64 {
        self.estimate.speed.map_or(0.0, |speed| speed.decode.mid.get())
    }

    /// The low end of its range.
    fn least_speed(&self) -> f64 {
        self.estimate.speed.map_or(0.0, |speed| speed.decode.low.get())
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

    /// The next on the front that is faster than the cheapest even where it does badly: what more money buys.
    pub fn next_step(&self) -> Option<(&Candidate, &Candidate)> {
        let first = self.first()?;
        let next = self.front.iter().filter_map(|at| self.priced.get(*at));
        let next = next.filter(|it| it.price() > first.price() && it.least_speed() > first.speed());
        Some((first, next.min_by(|a, b| a.speed().total_cmp(&b.speed()))?))
    }
}

/// Machines that do what is needed.
pub fn needed(need: &Need) -> Needed {
    let each = need.each();
    let fitting = Machine::all().filter_map(|machine| candidate(&each, machine));
    // They are large, and sorting would move each many times.
    let fitting: Vec<Box<Candidate>> = fitting.map(Box::new).collect();
    let n_fitting = fitting.len();
    let nearest = fitting.iter().max_by(|a, b| a.speed().total_cmp(&b.speed())).cloned();
    let doing = fitting.into_iter().filter(|it| of(it, need).is_met(&it.estimate));
    let (mut priced, mut unpriced): (Vec<_>, Vec<_>) = doing.partition(|it| it.outlay.is_some());
    let by_price = |it: &Candidate| it.price().map_or(f64::INFINITY, Usd::get);
    sort_few(&mut priced, |a, b| by_price(a).total_cmp(&by_price(b)).then(b.speed().total_cmp(&a.speed())));
    sort_few(&mut unpriced, |a, b| a.speed().total_cmp(&b.speed()));
    let nearest = nearest.filter(|_| priced.is_empty() && unpriced.is_empty()).map(|it| *it);
    let unboxed = |list: Vec<Box<Candidate>>| -> Vec<Candidate> { list.into_iter().map(|it| *it).collect() };
    let (priced, unpriced) = (unboxed(priced), unboxed(unpriced));
    Needed { front: front(&priced), priced, unpriced, fitting: n_fitting, nearest }
}

/// A machine with the first model that does it there, or else with the first that fits; of cards as few as do it.
fn candidate(needs: &[Each], machine: Machine) -> Option<Candidate> {
    let mut first = None;
    for machine in machine.counts() {
        for need in needs {
            let Some(found) = candidate_of(need, machine) else { continue };
            if need.need.is_met(&found.estimate) {
                return Some(found);
            }
            first = first.or(Some(found));
        }
    }
    first
}

/// In the first program whose speed was measured there.
fn candidate_of(Each { need, about, weights }: &Each, machine: Machine) -> Option<Candidate> {
    let scenario = measured_program(machine.asked(about));
    if !(scenario.runtime.loads(need.quantization) && scenario.target().is_some()) {
        return None;
    }
    // A machine that loads no such file answers about another one.
    let other = (scenario.quantization != need.quantization).then(|| scenario.weights());
    let weights = other.as_ref().unwrap_or(weights);
    let (placing, placement) = best_placed(&scenario, weights)?;
    let scenario = Scenario { placing, ..scenario };
    let estimate = brief_placed(&scenario, weights, placement);
    let outlay = need.outlay(&machine);
    let allows = |budget: u32| outlay.is_some_and(|it| it.total() <= Usd::new(f64::from(budget)));
    let affordable = need.budget.is_none_or(allows);
    Some(Candidate { machine, scenario, estimate, outlay, affordable })
}

/// The need about the model of a candidate.
fn of(it: &Candidate, need: &Need) -> Need {
    Need { model: it.scenario.model, ..*need }
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
            let price = need.outlay(machine).map(|outlay| outlay.total().get());
            price.zip(need.budget).is_some_and(|(price, budget)| price <= f64::from(budget))
        })
        .collect();
    let does = |need: &Need| {
        let each = need.each();
        let able = within.iter().filter_map(|machine| candidate(&each, *machine));
        able.filter(|it| it.affordable && of(it, need).is_met(&it.estimate)).min_by(|a, b| {
            let price = |it: &Candidate| it.price().map_or(f64::INFINITY, Usd::get);
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
        assert_eq!(Need::example().to_query(), "");
        assert_eq!(Need::read_query(&Need::default().to_query()).0, Need::default());
        assert_eq!(Need::read_query("budget=-1&speed=x").1.len(), 2);
    }

    #[test]
    fn the_cheapest_comes_first_and_the_front_only_rises() {
        let needed = needed(&Need::read_query("model=llama-3.1-8b&speed=20").0);
        let prices: Vec<f64> = needed.priced.iter().filter_map(|it| Some(it.price()?.get())).collect();
        assert!(prices.is_sorted() && prices.len() > 3);
        let speeds: Vec<f64> = needed.front.iter().map(|at| needed.priced[*at].speed()).collect();
        assert!(speeds.is_sorted() && !speeds.is_empty());
        for it in &needed.priced {
            assert!(it.estimate.fit.fits() && it.speed() >= 20.0);
        }
    }

    #[test]
    fn a_candidate_has_the_answer_to_its_question() {
        for query in ["model=gpt-oss-120b", "model=llama-3.3-70b&quant=q8-0&users=4", "task=coding&speed=1"] {
            let needed = needed(&Need::read_query(query).0);
            assert!(needed.fitting > 10);
            for it in needed.priced.iter().chain(&needed.unpriced) {
                assert_eq!(it.estimate, crate::brief(&it.scenario));
            }
        }
        let need = Need::read_query("model=gpt-oss-120b&speed=1").0;
        let asked = |machine: Machine| {
            let fits = |machine: Machine| {
                let scenario = measured_program(machine.asked(&need.about())).placed_to_fit();
                let runs = scenario.runtime.loads(need.quantization) && scenario.target().is_some();
                runs && crate::fit(&scenario).fits()
            };
            machine.counts().into_iter().any(fits)
        };
        assert_eq!(needed(&need).fitting, Machine::all().filter(|it| asked(*it)).count());
    }

    #[test]
    fn what_is_given_up_brings_it_below_the_budget() {
        let need = Need::read_query("model=llama-3.3-70b&speed=25&budget=3500").0;
        assert!(needed(&need).first().is_none());
        let ways = give_up(&need);
        assert!(ways.iter().any(|(what, ..)| *what == GiveUp::Speed));
        for (_, changed, candidate) in ways {
            assert!(candidate.price().unwrap().get() <= 3500.0);
            assert!(needed(&changed).first().is_some());
        }
    }

    #[test]
    fn a_task_asks_for_any_model_that_is_as_good() {
        let need = |query| Need::read_query(query).0;
        let named = needed(&need("model=qwen3.5-27b&speed=20"));
        let any = needed(&need("model=qwen3.5-27b&task=coding&speed=20"));
        // Qwen3.5 27B scores 39.5 in SciCode and Gemma 4 26B-A4B 40.0, which reads a seventh as much for a token.
        assert!(any.priced.len() > named.priced.len());
        assert!(any.first().unwrap().price() <= named.first().unwrap().price());
        let models: Vec<&str> = any.priced.iter().map(|it| it.scenario.model.id).collect();
        assert!(models.contains(&"gemma-4-26b-a4b") && !models.contains(&"llama-3.1-8b"));
        let best = needed(&need("task=coding&level=44&speed=5"));
        assert!(best.priced.iter().all(|it| !it.scenario.model.id.starts_with("gemma")));
        assert!(best.priced.iter().any(|it| it.scenario.model.id == "qwen3.8-27b"));
        assert_eq!(needed(&need("task=coding&level=100")).fitting, 0);
        let (_, problems) = Need::read_query("task=knitting&level=0");
        assert_eq!(problems.iter().map(|it| it.field).collect::<Vec<_>>(), ["task", "level"]);
    }

    #[test]
    fn a_model_that_nobody_measured_is_asked_about_by_itself() {
        let need = Need::read_query("model=yi-1.5-34b&task=documents").0;
        assert!(need.good_enough().is_none());
        assert!(needed(&need).priced.iter().all(|it| it.scenario.model.id == "yi-1.5-34b"));
    }

    #[test]
    fn two_cards_do_what_one_cannot() {
        let read = |query| needed(&Need::read_query(query).0);
        // 42.5 GB of weights: more than one card of 24 GB holds, less than two.
        let found = read("model=llama-3.3-70b&speed=10");
        let card = |found: &Needed| {
            let it = found.priced.iter().find(|it| it.machine.device.id == "rtx-3090").cloned();
            it.map(|it| (it.machine.cards, it.price().unwrap().get()))
        };
        let (cards, price) = card(&found).unwrap();
        assert_eq!(cards, 2);
        let (_, owned) = card(&read("model=llama-3.3-70b&speed=10&computer=owned")).unwrap();
        assert!(price > owned + 500.0, "{price} with a computer, {owned} without");
        assert_eq!(card(&read("model=llama-3.1-8b&speed=10")).unwrap().0, 1);
    }

    #[test]
    fn what_fits_nowhere_says_so() {
        let needed = needed(&Need::read_query("model=deepseek-v3.2-671b&quant=q8-0&context=16777216").0);
        assert_eq!((needed.fitting, needed.priced.len(), needed.nearest.is_some()), (0, 0, false));
    }
}
