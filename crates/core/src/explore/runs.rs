//! What runs here? Every model at its best quantization on one machine.

use super::Machine;
use crate::catalog::{CHOOSING, Device, MODELS, Model, POLICY, Quantization, Record, Runtime, Task};
use crate::memory::{Fit, Verdict};
use crate::question::form::{Field, Question, Refusal, one_of, whole};
use crate::units::sort::sort_few;
use crate::{Estimate, Scenario, estimate, fit, placing_that_fits};

/// Widest weights that are tried, bits: above them files grow and answers hardly change.
const MOST_BITS: f64 = 9.0;
/// Largest speed that can be asked for, tokens per second.
pub const MOST_SPEED: u32 = 1000;

/// What is asked of a machine.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Wish {
    /// The machine.
    pub machine: Machine,
    /// What it is for: sets the three below until they are changed.
    pub task: &'static Task,
    /// Context per user, tokens.
    pub context_tokens: u32,
    /// Speed below which a model is too slow, tokens per second.
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
}

impl Question for Wish {
    fn fields(&self) -> Vec<Field> {
        vec![
            Field::text("machine", self.machine.id()),
            Field::choice("task", self.task.id, CHOOSING.tasks.iter().map(|task| task.id)),
            Field::number("context", f64::from(self.context_tokens), 1, POLICY.max_context_tokens),
            Field::number("speed", f64::from(self.least_speed), 1, MOST_SPEED),
        ]
    }

    fn set(&mut self, field: &str, to: &str) -> Result<(), Refusal> {
        match field {
            "machine" => self.machine = Machine::read("machine", to)?,
            "task" => {
                let all: Vec<&'static Task> = CHOOSING.tasks.iter().collect();
                *self = Self::of(self.machine, one_of(to, &all, |task| task.id)?);
            }
            "context" => self.context_tokens = whole(to, 1, POLICY.max_context_tokens)?,
            "speed" => self.least_speed = whole(to, 1, MOST_SPEED)?,
            _ => {}
        }
        Ok(())
    }
}

impl Wish {
    /// What a task asks of a machine.
    pub fn of(machine: Machine, task: &'static Task) -> Self {
        Self { machine, task, context_tokens: task.context_tokens, least_speed: task.tokens_per_sec }
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

/// Whether a model runs on the machine as the wish asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Outcome {
    /// Fits, with room to spare.
    Fits,
    /// Fits, with little room.
    Tight,
    /// Part of it is in system RAM.
    Partly,
    /// The model was made for less context.
    Beyond,
    /// Does not fit.
    No,
}

impl Outcome {
    /// Of a question with this fit: the one verdict of all lists.
    pub fn of(scenario: &Scenario, fit: &Fit) -> Self {
        if !fit.fits() {
            Self::No
        } else if scenario.context_tokens > scenario.model.max_context.value {
            Self::Beyond
        } else if fit.verdict == Verdict::Placed {
            Self::Partly
        } else if fit.verdict == Verdict::Tight {
            Self::Tight
        } else {
            Self::Fits
        }
    }

    /// Whether it runs there, on the GPU alone or not.
    pub fn runs(self) -> bool {
        matches!(self, Self::Fits | Self::Tight | Self::Partly)
    }
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
        if !fit(&scenario).fits() {
            continue;
        }
        let run = answered(wish, scenario);
        // A speed nobody knows does not grow with a narrower format.
        if run.fast_enough || run.estimate.speed.is_none() {
            return run;
        }
        widest.get_or_insert(run);
    }
    widest.unwrap_or_else(|| misfit(wish, &asked, &known))
}

fn answered(wish: &Wish, scenario: Scenario) -> Run {
    let estimate = estimate(&scenario);
    let outcome = Outcome::of(&scenario, &estimate.fit);
    let speed = estimate.speed.map_or(0.0, |speed| speed.decode.mid.get());
    let fast_enough = outcome.runs() && speed >= f64::from(wish.least_speed);
    Run { scenario, estimate, outcome, fast_enough }
}

/// A model that does not fit on the GPU: part of it beside the GPU, at the usual quantization or the widest narrower one
/// with which that helps, or not at all.
fn misfit(wish: &Wish, asked: &Scenario, widest_first: &[&'static Quantization]) -> Run {
    let usual = asked.quantization.nominal_bits();
    let narrower = widest_first.iter().copied().filter(|it| it.nominal_bits() < usual);
    let mut tried = core::iter::once(asked.quantization).chain(narrower);
    let narrowest = widest_first.last().copied().unwrap_or(asked.quantization);
    let partly = tried.find_map(|quantization| {
        let scenario = Scenario { quantization, ..*asked };
        Some(Scenario { placing: placing_that_fits(&scenario)?, ..scenario })
    });
    answered(wish, partly.unwrap_or(Scenario { quantization: narrowest, ..*asked }))
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
        assert_eq!(wish.to_query(), "v=1&machine=rtx-4090&task=coding&speed=12");
        assert_eq!(Wish::default().to_query(), "");
        assert_eq!(Wish::read_query("task=knitting&speed=0&machine=rtx-4091").1.len(), 3);
    }

    #[test]
    fn every_model_has_one_line_and_what_fits_fits() {
        let (wish, _) = Wish::read_query("machine=rtx-4090");
        let runs = runs(&wish);
        assert_eq!(runs.len(), MODELS.len());
        for run in &runs {
            assert_eq!(run.outcome != Outcome::No, run.estimate.fit.fits(), "{}", run.scenario.model.id());
            assert!(run.outcome.runs() || !run.fast_enough, "{}", run.scenario.model.id());
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
    fn a_model_made_for_less_context_is_not_offered() {
        let (wish, _) = Wish::read_query("machine=rtx-pro-6000-ws&task=coding");
        let runs = runs(&wish);
        assert!(runs.iter().any(|run| run.outcome == Outcome::Beyond));
        for run in runs {
            let made_for_less = run.scenario.model.max_context.value < wish.context_tokens;
            assert!(!(run.outcome.runs() && made_for_less), "{}", run.scenario.model.id());
        }
    }

    #[test]
    fn every_list_says_the_same_of_a_model_on_a_machine() {
        use crate::explore::{Comparison, Need, needed};
        let (wish, _) = Wish::read_query("machine=rtx-4090&context=8192&speed=1");
        for id in ["gpt-oss-120b", "llama-3.1-8b", "llama-3.3-70b", "deepseek-v3.2-671b"] {
            let here = run(&wish, Model::find(id).unwrap());
            let quant = here.scenario.quantization.id;
            let (it, _) =
                Comparison::read_query(&format!("machines=rtx-4090&models={id}&quant={quant}&context=8192"));
            let compared = it.scenario(&it.machines[0], it.models[0]);
            let answer = it.answers(it.models[0]).remove(0);
            assert_eq!(Outcome::of(&compared, &answer.fit), here.outcome, "compare: {id}");
            let (need, _) = Need::read_query(&format!("model={id}&quant={quant}&context=8192&speed=1"));
            let needed = needed(&need);
            let mut all = needed.priced.iter().chain(&needed.unpriced);
            let there = all.find(|it| it.machine == wish.machine);
            assert_eq!(there.is_some(), here.fast_enough, "needs: {id}");
        }
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
