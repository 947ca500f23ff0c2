//! What runs here? Every model at its best quantization on one machine.

use super::Machine;
use crate::catalog::{CHOOSING, Device, MODELS, Model, POLICY, Quantization, Record, Runtime, Task};
use crate::memory::Verdict;
use crate::question::Fields;
use crate::units::sort::sort_few;
use crate::{Estimate, Problem, ProblemKind, Scenario, estimate, fit, placing_that_fits};

/// Widest weights that are tried, bits: above them files grow and answers hardly change.
const MOST_BITS: f64 = 9.0;
/// Largest speed that can be asked for, tokens a second.
pub const MOST_SPEED: u32 = 1000;

/// What is asked of a machine.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Wish {
    /// The machine.
    pub machine: Machine,
    /// What it is for: sets the three below until they are changed.
    pub task: &'static Task,
    /// Context kept, tokens.
    pub context_tokens: u32,
    /// Speed below which a model is too slow, tokens a second.
    pub least_speed: u32,
}

impl Default for Wish {
    fn default() -> Self {
        Self::of(Machine::new(Device::find_or_first(POLICY.default_device)), Task::usual())
    }
}

impl Task {
    /// The one that is assumed.
    pub fn usual() -> &'static Self {
        static NONE: Task = Task {
            id: "chat",
            context_tokens: 8192,
            prompt_tokens: 1024,
            tokens_per_sec: 1,
            source: CHOOSING.source,
        };
        CHOOSING.tasks.first().unwrap_or(&NONE)
    }

    /// The one of this id.
    pub fn find(id: &str) -> Option<&'static Self> {
        CHOOSING.tasks.iter().find(|task| task.id == id)
    }

    /// Reads the field `task`.
    pub(crate) fn read(query: &Fields, problems: &mut Vec<Problem>) -> &'static Self {
        let Some(given) = query.get("task") else { return Self::usual() };
        Self::find(&given).unwrap_or_else(|| {
            let allowed = CHOOSING.tasks.iter().map(|task| task.id.to_owned()).collect();
            problems.push(Problem { field: "task", given, kind: ProblemKind::NotOffered { allowed } });
            Self::usual()
        })
    }
}

impl Wish {
    /// What a task asks of a machine.
    pub fn of(machine: Machine, task: &'static Task) -> Self {
        Self { machine, task, context_tokens: task.context_tokens, least_speed: task.tokens_per_sec }
    }

    /// Fields of a query that differ from the usual.
    pub fn fields(&self) -> Vec<(&'static str, String)> {
        let usual = Self::of(self.machine, self.task);
        let mut fields = Vec::new();
        if self.machine != Self::default().machine {
            fields.push(("machine", self.machine.id()));
        }
        if self.task != Task::usual() {
            fields.push(("task", self.task.id.to_owned()));
        }
        if self.context_tokens != usual.context_tokens {
            fields.push(("context", self.context_tokens.to_string()));
        }
        if self.least_speed != usual.least_speed {
            fields.push(("speed", self.least_speed.to_string()));
        }
        fields
    }

    /// Reads a query; what cannot be used is told and the usual stands in its place.
    pub fn read_query(query: &str) -> (Self, Vec<Problem>) {
        let query = Fields::new(query);
        let mut problems = Vec::new();
        let machine = query.get("machine").and_then(|id| Machine::read("machine", &id, &mut problems));
        let task = Task::read(&query, &mut problems);
        let usual = Self::of(machine.unwrap_or(Self::default().machine), task);
        let context = query.number("context", POLICY.max_context_tokens, &mut problems);
        let speed = query.number("speed", MOST_SPEED, &mut problems);
        let it = Self {
            context_tokens: context.unwrap_or(usual.context_tokens),
            least_speed: speed.unwrap_or(usual.least_speed),
            ..usual
        };
        (it, problems)
    }

    /// The question about a model, at the default quantization, in the first program whose speed was measured there.
    pub fn scenario(&self, model: &'static Model) -> Scenario {
        let prompt = self.task.prompt_tokens.min(self.context_tokens);
        let about = Scenario { model, context_tokens: self.context_tokens, ..Scenario::default() };
        let asked = Scenario { prompt_tokens: prompt, ..self.machine.asked(&about) };
        measured_program(asked)
    }
}

/// The same in the first program whose speed was measured on such machines, if there is one.
pub(super) fn measured_program(scenario: Scenario) -> Scenario {
    if scenario.family().is_some() {
        return scenario;
    }
    let others = Runtime::ALL.iter().map(|runtime| scenario.with_runtime(runtime));
    others.into_iter().find(|other| other.family().is_some()).unwrap_or(scenario)
}

/// How it ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Outcome {
    /// Fits, with room to spare.
    Fits,
    /// Fits, with little room.
    Tight,
    /// Part of it would lie in the memory of the computer around the card.
    Partly,
    /// Does not fit.
    No,
}

/// A model on the machine.
#[derive(Clone, Debug, PartialEq)]
pub struct Run {
    /// The question, with the quantization that was chosen.
    pub scenario: Scenario,
    /// Its answer; where it does not fit, at the narrowest quantization.
    pub estimate: Estimate,
    /// How it ended.
    pub outcome: Outcome,
    /// It runs, on the GPU alone or not, and is predicted to be at least as fast as was asked for.
    pub fast_enough: bool,
}

/// Every model: at the widest quantization that fits and is fast enough, or else at the widest that fits.
pub fn runs(wish: &Wish) -> Vec<Run> {
    MODELS.iter().map(|model| run(wish, model)).collect()
}

fn run(wish: &Wish, model: &'static Model) -> Run {
    let asked = wish.scenario(model);
    let mut widest: Option<Run> = None;
    let known = widths(asked.runtime);
    for quantization in &known {
        let scenario = Scenario { quantization, ..asked };
        let room = fit(&scenario);
        if !room.fits() {
            continue;
        }
        let answer = estimate(&scenario);
        let fast_enough = is_fast(&answer, wish);
        let outcome = if room.verdict == Verdict::Tight { Outcome::Tight } else { Outcome::Fits };
        let unmeasured = answer.speed.is_none();
        let run = Run { scenario, estimate: answer, outcome, fast_enough };
        // A speed nobody knows does not grow with a narrower format.
        if fast_enough || unmeasured {
            return run;
        }
        widest.get_or_insert(run);
    }
    widest.unwrap_or_else(|| misfit(wish, &asked, known.last().copied()))
}

fn is_fast(answer: &Estimate, wish: &Wish) -> bool {
    answer.speed.is_some_and(|speed| speed.decode.mid.get() >= f64::from(wish.least_speed))
}

/// A model that does not fit on the GPU: part of it beside the GPU at the usual quantization, or not at all.
fn misfit(wish: &Wish, asked: &Scenario, narrowest: Option<&'static Quantization>) -> Run {
    let partly = asked.has_host().then(|| placing_that_fits(asked)).flatten();
    let (scenario, outcome) = match partly {
        Some(placing) => (Scenario { placing, ..*asked }, Outcome::Partly),
        None => (Scenario { quantization: narrowest.unwrap_or(asked.quantization), ..*asked }, Outcome::No),
    };
    let answer = estimate(&scenario);
    let fast_enough = outcome == Outcome::Partly && is_fast(&answer, wish);
    Run { scenario, estimate: answer, outcome, fast_enough }
}

/// Quantizations that a program loads, widest first.
fn widths(runtime: &Runtime) -> Vec<&'static Quantization> {
    let mut list: Vec<_> = runtime.proposed().filter(|it| it.nominal_bits() <= MOST_BITS).collect();
    sort_few(&mut list, |a, b| b.nominal_bits().total_cmp(&a.nominal_bits()));
    list
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wish_is_its_query() {
        let (wish, problems) = Wish::read_query("machine=rtx-4090&task=coding&speed=12");
        assert!(problems.is_empty());
        assert_eq!((wish.task.id, wish.least_speed), ("coding", 12));
        let fields: Vec<_> = wish.fields().into_iter().map(|(key, value)| format!("{key}={value}")).collect();
        assert_eq!(fields.join("&"), "machine=rtx-4090&task=coding&speed=12");
        assert!(Wish::default().fields().is_empty());
        assert_eq!(Wish::read_query("task=knitting&speed=0&machine=rtx-4091").1.len(), 3);
    }

    #[test]
    fn every_model_has_one_line_and_what_fits_fits() {
        let (wish, _) = Wish::read_query("machine=rtx-4090");
        let runs = runs(&wish);
        assert_eq!(runs.len(), MODELS.len());
        for run in &runs {
            let fits = matches!(run.outcome, Outcome::Fits | Outcome::Tight | Outcome::Partly);
            assert_eq!(fits, run.estimate.fit.fits(), "{}", run.scenario.model.id());
        }
        // 24 GB hold 8 billion weights at 8 bits, not 70 billion at 4.
        let of = |id: &str| runs.iter().find(|run| run.scenario.model.id() == id).unwrap();
        assert_eq!(of("llama-3.1-8b").outcome, Outcome::Fits);
        assert!(of("llama-3.1-8b").scenario.quantization.nominal_bits() > 8.0);
        assert!(of("llama-3.3-70b").scenario.quantization.nominal_bits() < 3.0);
        assert_eq!(of("gpt-oss-120b").outcome, Outcome::Partly);
        // Half of gpt-oss-120b lies beside the card; a token still reads few of its experts.
        let partly = of("gpt-oss-120b").estimate.speed.unwrap();
        assert!(partly.decode.low < partly.decode.mid && partly.decode.mid.get() > 1.0);
        assert_eq!(of("deepseek-v3.2-671b").outcome, Outcome::No);
    }

    #[test]
    fn who_asks_for_speed_gets_a_narrower_format() {
        let of = |query: &str| {
            let wish = Wish::read_query(query).0;
            run(&wish, Model::find("llama-3.1-8b").unwrap()).scenario.quantization.nominal_bits()
        };
        assert!(of("speed=45") < of("speed=10"));
    }
}
