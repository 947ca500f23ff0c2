//! Who should buy what? Machines ranked by rules that are data, with the reason for each place and what would change it.

use super::best::Level;
use super::dates::age_months;
use super::machine::{Around, Machine, Outlay};
use super::needs::{MOST_BUDGET, MOST_LEVEL, file, read_task, task_field};
use super::runs::measured_program;
use crate::catalog::{
    CHOOSING, Device, DeviceClass, GpuVendor, Model, Os, Other, Question, Record, Rule, SizeClass, Task,
    Want, When,
};
use crate::question::form::{self, Field, Refusal, one_of, whole};
use crate::speed::{Basis, Speed};
use crate::units::scale::Scale;
use crate::units::sort::sort_few;
use crate::units::{Bytes, Usd};
use crate::{Estimate, Scenario, brief, fit};

/// Answers to a question; the first is assumed.
pub const fn answers(question: Question) -> &'static [&'static str] {
    match question {
        Question::Cuda | Question::Portable => &["no", "nice", "must"],
        Question::Tuning => &["no", "yes"],
        Question::Os => &["any", "windows", "macos", "linux"],
    }
}

/// Questions with answers from a list.
pub const QUESTIONS: [Question; 4] = [Question::Cuda, Question::Tuning, Question::Portable, Question::Os];

impl Question {
    /// As in a URL.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Cuda => "cuda",
            Self::Tuning => "tuning",
            Self::Portable => "portable",
            Self::Os => "os",
        }
    }
}

/// What was answered.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Answers {
    /// Any model that is as good at this task will do; without one only the model that stands for the size.
    pub task: Option<&'static Task>,
    /// Score that counts as good, in the first test of the task; without one that of this model.
    pub level: Option<u32>,
    /// One to each of [`QUESTIONS`].
    pub chosen: [&'static str; 4],
    /// Place of the size among [`crate::catalog::Choosing::sizes`].
    pub size: usize,
    /// What it may cost, United States dollars.
    pub budget: Option<u32>,
    /// The computer around cards.
    pub around: Around,
}

impl Default for Answers {
    fn default() -> Self {
        Self {
            task: None,
            level: None,
            chosen: QUESTIONS.map(|question| answers(question).first().copied().unwrap_or_default()),
            size: 2,
            budget: None,
            around: Around::default(),
        }
    }
}

impl Answers {
    /// The answer to a question.
    pub fn to(&self, question: Question) -> &'static str {
        let at = QUESTIONS.iter().position(|it| *it == question);
        at.and_then(|at| self.chosen.get(at)).copied().unwrap_or_default()
    }

    /// The same with another answer to a question.
    #[must_use]
    pub fn with(mut self, question: Question, answer: &'static str) -> Self {
        let at = QUESTIONS.iter().position(|it| *it == question);
        if let Some(place) = at.and_then(|at| self.chosen.get_mut(at)) {
            *place = answer;
        }
        self
    }

    /// The size of models.
    pub fn size(&self) -> Option<&'static SizeClass> {
        CHOOSING.sizes.get(self.size)
    }

    /// The model that represents it.
    pub fn model(&self) -> &'static Model {
        Model::find_or_first(self.size().map_or("", |size| size.model))
    }

    /// What counts as good enough; none where only that model will do, or where nobody measured it at the task.
    pub fn good_enough(&self) -> Option<Level> {
        Level::of(self.task?, self.level, self.model())
    }

    /// The question about each model that will do, with the context of the task, those that read least for a token first.
    fn questions(&self) -> Vec<Scenario> {
        let models = self.good_enough().map_or_else(|| vec![self.model()], |level| level.models());
        models.into_iter().filter_map(|model| self.question(model)).collect()
    }

    fn question(&self, model: &'static Model) -> Option<Scenario> {
        let usual = Scenario { model, ..Scenario::default() };
        let Some(task) = self.task else { return Some(usual) };
        let quantization = file(model, usual.quantization);
        let asked = Scenario { quantization, ..usual }.with_context(task.context_tokens);
        let prompt_tokens = task.prompt_tokens.min(asked.context_tokens);
        (task.context_tokens <= model.max_context.value).then_some(Scenario { prompt_tokens, ..asked })
    }

    /// The model that needs the least memory of those that will do, and how much that is.
    pub fn lightest(&self) -> Option<(&'static Model, Bytes)> {
        let needs = self.questions().into_iter().map(|it| (it.model, brief(&it).memory.total));
        needs.min_by(|(_, a), (_, b)| a.get().total_cmp(&b.get()))
    }
}

impl form::Question for Answers {
    fn example() -> Self {
        // Current models that need a large machine are mixtures of experts.
        Self { size: 3, ..Self::default() }
    }

    fn fields(&self) -> Vec<Field> {
        let asked = QUESTIONS.map(|question| {
            Field::choice(question.id(), self.to(question), answers(question).iter().copied())
        });
        let size = self.size().map_or("", |size| size.id);
        let others = [
            task_field(self.task),
            Field::optional("level", self.level, 1, MOST_LEVEL),
            Field::choice("size", size, CHOOSING.sizes.iter().map(|size| size.id)),
            Field::optional("budget", self.budget, 1, MOST_BUDGET),
            Field::choice("computer", self.around.id(), Around::ALL.map(|(id, _)| id)),
        ];
        asked.into_iter().chain(others).collect()
    }

    fn set(&mut self, field: &str, to: &str) -> Result<(), Refusal> {
        match field {
            "size" => {
                let all: Vec<(usize, &SizeClass)> = CHOOSING.sizes.iter().enumerate().collect();
                self.size = one_of(to, &all, |(_, size)| size.id)?.0;
            }
            "task" => self.task = read_task(to)?,
            "level" => self.level = Some(whole(to, 1, MOST_LEVEL)?),
            "budget" => self.budget = Some(whole(to, 1, MOST_BUDGET)?),
            "computer" => self.around = one_of(to, &Around::ALL, |(id, _)| id)?.1,
            _ => {
                if let Some(question) = QUESTIONS.into_iter().find(|question| question.id() == field) {
                    *self = self.with(question, one_of(to, answers(question), |answer| answer)?);
                }
            }
        }
        Ok(())
    }
}

/// A machine with the model that it would run.
#[derive(Clone, Debug, PartialEq)]
pub struct Offer {
    /// The machine.
    pub machine: Machine,
    /// What it was asked.
    pub scenario: Scenario,
    /// Its answer.
    pub estimate: Estimate,
    /// Its speed.
    pub speed: Speed,
    /// What it costs to have it.
    pub outlay: Option<Outlay>,
}

/// A machine in the ranking.
#[derive(Clone, Debug, PartialEq)]
pub struct Advice {
    /// What it does.
    pub offer: Offer,
    /// What was wanted, and whether it has it.
    pub wants: Vec<(&'static Rule, bool)>,
    /// Sum of the points of all criteria; more is better.
    pub points: f64,
}

/// The answer of the adviser.
#[derive(Clone, Debug, PartialEq)]
pub struct Ranking {
    /// Best first, those of unknown price last; one place for each chip, with the least memory and the fewest cards that do it.
    pub machines: Vec<Advice>,
    /// Answers that are no purchase, and why.
    pub instead: Vec<(Other, When)>,
    /// A changed answer, and the machine that would then be first: what the ranking hangs on.
    pub otherwise: Vec<(Question, &'static str, Machine)>,
}

/// Ranks machines for people's homes and desks by the rules.
pub fn advise(given: &Answers) -> Ranking {
    let offers = offers(given);
    let machines = ranked(given, &offers);
    let first = machines.first().map(|it| it.offer.machine.device);
    let others = QUESTIONS.iter().flat_map(|question| {
        let other = answers(*question).iter().filter(|answer| **answer != given.to(*question));
        other.map(|answer| (*question, *answer))
    });
    let otherwise = others.filter_map(|(question, answer)| {
        let changed = given.with(question, answer);
        // Only another system changes what machines do.
        let ranking = match question {
            Question::Os => ranked(&changed, &self::offers(&changed)),
            _ => ranked(&changed, &offers),
        };
        let best = ranking.into_iter().next()?.offer.machine;
        (Some(best.device) != first).then_some((question, answer, best))
    });
    let otherwise = otherwise.collect();
    let held = |when| holds(when, given, &machines);
    let instead = CHOOSING.instead.iter().filter(|it| held(it.when)).map(|it| (it.id, it.when)).collect();
    Ranking { machines, instead, otherwise }
}

/// Machines for people that do it within the budget, each with as few cards as do it.
fn offers(given: &Answers) -> Vec<Offer> {
    let for_people = |machine: &Machine| {
        let Device { class, gpu, .. } = machine.device;
        *gpu != GpuVendor::None && !matches!(class, DeviceClass::Server | DeviceClass::Embedded)
    };
    let questions = given.questions();
    let fewest = |machine: Machine| machine.counts().find_map(|machine| offer(given, &questions, machine));
    Machine::all().filter(for_people).filter_map(fewest).collect()
}

/// A machine with the first model that does it there.
fn offer(given: &Answers, questions: &[Scenario], machine: Machine) -> Option<Offer> {
    let outlay = machine.current_outlay().map(|outlay| outlay.around(given.around));
    let budget = given.budget.map(|budget| Usd::new(f64::from(budget)));
    if budget.is_some_and(|budget| outlay.is_none_or(|outlay| outlay.total() > budget)) {
        return None;
    }
    let os = asked_os(given).filter(|os| machine.device.system(*os).is_some());
    let least = given.task.map_or(0.0, |task| f64::from(task.tokens_per_sec));
    questions.iter().find_map(|about| {
        let mut scenario = machine.asked(about);
        if let Some(os) = os.filter(|os| scenario.os != *os) {
            scenario = scenario.with_os(os);
        }
        let scenario = measured_program(scenario);
        if scenario.target().is_none() || !fit(&scenario).fits() {
            return None;
        }
        let estimate = brief(&scenario);
        let speed = estimate.speed.filter(|speed| speed.decode.mid.get() >= least)?;
        Some(Offer { machine, scenario, estimate, speed, outlay })
    })
}

/// Offers in the order of their points.
fn ranked(given: &Answers, offers: &[Offer]) -> Vec<Advice> {
    let mut all: Vec<Advice> = offers.iter().filter_map(|offer| advice(given, offer)).collect();
    sort_few(&mut all, |a, b| {
        let unpriced = |it: &Advice| it.offer.outlay.is_none();
        unpriced(a).cmp(&unpriced(b)).then(b.points.total_cmp(&a.points))
    });
    // One place for each chip: of memory options that do the same, the first, which is the smallest.
    let mut seen: Vec<&'static str> = Vec::new();
    all.retain(|it| {
        let new = !seen.contains(&it.offer.machine.device.id);
        seen.push(it.offer.machine.device.id);
        new
    });
    all
}

/// A machine's place; none where it lacks what it must have.
fn advice(given: &Answers, offer: &Offer) -> Option<Advice> {
    let asked = CHOOSING.rules.iter().filter(|rule| given.to(rule.question) == rule.answer);
    let wants: Vec<(&'static Rule, bool)> =
        asked.map(|rule| (rule, has(&offer.machine, rule.wants))).collect();
    if wants.iter().any(|(rule, met)| rule.must && !met) {
        return None;
    }
    let pace = Scale::Log { low: CHOOSING.slow.get(), high: CHOOSING.fast.get() };
    let met: f64 = wants.iter().filter(|(_, met)| *met).map(|(rule, _)| rule.points).sum();
    let budget = given.budget.map(|budget| Usd::new(f64::from(budget)));
    // Without a budget a price counts by its order of magnitude.
    let saved = match (offer.outlay.map(|outlay| outlay.total()), budget) {
        (Some(price), Some(budget)) => CHOOSING.price_points * (1.0 - price / budget),
        (Some(price), None) => {
            let prices = Scale::Log { low: CHOOSING.cheap.get(), high: CHOOSING.dear.get() };
            CHOOSING.open_price_points * (1.0 - prices.share(price.get()).clamp(0.0, 1.0))
        }
        (None, _) => 0.0,
    };
    let measured = if offer.speed.basis == Basis::Measured { CHOOSING.measured_points } else { 0.0 };
    let points = met + CHOOSING.speed_points * pace.share(offer.speed.decode.mid.get()) + saved + measured;
    Some(Advice { offer: offer.clone(), wants, points })
}

fn asked_os(given: &Answers) -> Option<Os> {
    Os::ALL.into_iter().find(|os| os.id() == given.to(Question::Os))
}

fn has(machine: &Machine, want: Want) -> bool {
    let runs = |os| machine.device.system(os).is_some();
    match want {
        Want::Cuda => machine.device.gpu.runs_cuda(),
        Want::Battery => machine.device.class == DeviceClass::Laptop,
        Want::Windows => runs(Os::Windows),
        Want::Macos => runs(Os::Macos),
        Want::Linux => runs(Os::Linux),
    }
}

/// Whether an answer that is no purchase is due.
fn holds(when: When, given: &Answers, machines: &[Advice]) -> bool {
    let first = machines.first();
    let needs = || given.lightest().map_or(Bytes::ZERO, |(_, needs)| needs);
    match when {
        When::SmallEnough => needs() > Bytes::ZERO && needs() <= CHOOSING.usual_memory * 0.5,
        When::NothingAffordable => machines.is_empty(),
        When::TuningLarge => given.to(Question::Tuning) == "yes" && needs() > CHOOSING.usual_memory,
        When::FirstIsNew => first.is_some_and(|it| {
            let released = it.offer.machine.device.details().released;
            released.and_then(age_months).is_some_and(|age| age < i64::from(CHOOSING.new_months))
        }),
        When::PriceUnknown => first.is_some_and(|it| it.offer.outlay.is_none()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::question::form::Question as _;

    #[test]
    fn answers_are_their_query() {
        let (given, problems) = Answers::read_query("cuda=must&size=small&budget=3000&os=linux");
        assert!(problems.is_empty());
        assert_eq!(Answers::read_query(&given.to_query()).0, given);
        assert_eq!(Answers::example().to_query(), "");
        assert_eq!(Answers::read_query(&Answers::default().to_query()).0, Answers::default());
        assert_eq!(Answers::read_query("cuda=maybe&size=tiny&budget=x&tuning=").1.len(), 4);
    }

    #[test]
    fn a_must_is_kept() {
        let given = Answers::read_query("cuda=must&portable=must").0;
        let ranking = advise(&given);
        assert!(!ranking.machines.is_empty());
        for it in &ranking.machines {
            let device = it.offer.machine.device;
            assert!(device.gpu.runs_cuda() && device.class == DeviceClass::Laptop);
        }
        let mac = advise(&Answers::read_query("os=macos").0);
        assert!(mac.machines.iter().all(|it| it.offer.machine.device.gpu == GpuVendor::Apple));
    }

    #[test]
    fn cuda_on_a_mac_is_nothing_to_buy() {
        let ranking = advise(&Answers::read_query("cuda=must&os=macos").0);
        assert!(ranking.machines.is_empty());
        assert!(ranking.instead.contains(&(Other::Rent, When::NothingAffordable)));
        assert!(!ranking.otherwise.is_empty(), "says which answer stands in the way");
    }

    #[test]
    fn any_model_that_reaches_the_level_of_a_task_will_do() {
        let (given, problems) = Answers::read_query("task=coding&level=40&budget=3000");
        assert!(problems.is_empty());
        assert_eq!(Answers::read_query(&given.to_query()).0, given);
        let level = given.good_enough().unwrap();
        let machines = advise(&given).machines;
        assert!(!machines.is_empty());
        for Advice { offer, .. } in &machines {
            let (scenario, name) = (offer.scenario, offer.machine.name());
            assert!(
                level.admits(scenario.model) && offer.estimate.fit.fits(),
                "{name}: {}",
                scenario.model.id
            );
            // As the task asks: see `choosing.toml`.
            assert!(scenario.context_tokens == 65_536 && offer.speed.decode.mid.get() >= 20.0, "{name}");
        }
        // SciCode, Artificial Analysis: Qwen3.8 27B 44.7 %; no model of the catalogue reaches 90 %.
        let above = advise(&Answers { level: Some(44), budget: None, ..given }).machines;
        assert!(above.iter().any(|it| it.offer.scenario.model.id == "qwen3.8-27b"));
        let nothing = Answers { level: Some(90), ..given };
        assert!(advise(&nothing).machines.is_empty() && nothing.lightest().is_none());
    }

    #[test]
    fn every_rule_answers_a_question_that_is_asked() {
        for rule in CHOOSING.rules {
            assert!(answers(rule.question).contains(&rule.answer), "{rule:?}");
            assert!(rule.must != (rule.points > 0.0), "{rule:?}");
        }
        for size in CHOOSING.sizes {
            assert!(Model::find(size.model).is_some(), "{}", size.id);
        }
    }

    #[test]
    fn what_has_no_price_comes_last_and_a_card_comes_with_its_computer() {
        let ranking = advise(&Answers::default());
        assert!(ranking.machines.is_sorted_by_key(|it| it.offer.outlay.is_none()));
        assert!(ranking.machines.iter().any(|it| it.offer.machine.cards > 1), "70B needs two of most cards");
        let shown = advise(&Answers::example());
        let first = shown.machines.first().and_then(|it| it.offer.outlay).map(|it| it.total().get());
        assert!(first.is_some_and(|price| price < 8000.0), "{first:?}");
    }

    #[test]
    fn a_price_of_years_ago_does_not_count() {
        // A Mac Studio M2 Ultra cost $3,999 in June 2023 and is no longer sold.
        let of = |id: &str| {
            let machine = Machine::all().find(|it| it.device.id == id && it.price().is_some()).unwrap();
            (machine.outlay().is_some(), machine.current_outlay().is_some())
        };
        assert_eq!(of("apple-m2-ultra-60"), (true, false));
        assert_eq!(of("apple-m5-ultra"), (true, true));
        let ranking = advise(&Answers::default());
        let old = |it: &Advice| it.offer.machine.device.id == "apple-m2-ultra-60";
        assert!(ranking.machines.iter().find(|it| old(it)).is_some_and(|it| it.offer.outlay.is_none()));
    }

    #[test]
    fn no_budget_is_passed() {
        for budget in [500, 1000, 2000, 5000] {
            let ranking = advise(&Answers { budget: Some(budget), size: 0, ..Answers::default() });
            let dear = ranking
                .machines
                .iter()
                .find(|it| it.offer.outlay.is_none_or(|it| it.total().get() > f64::from(budget)));
            assert_eq!(dear.map(|it| it.offer.machine.name()), None);
        }
    }
}
