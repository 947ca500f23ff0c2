//! What is best here? Every model in the file that suits it on one machine, put in order by a test of the task.
//!
//! Two axes that are never added up: how good the model is, as somebody measured it whole, and what its file loses. Scores
//! that cannot be told apart form a group; within a group files that lose noticeably come last, and the faster first. A model without a score has no place
//! in the order, whatever its size.

mod file;
mod filter;
mod front;
mod level;
mod order;
mod ranked;
mod rungs;
mod time;

pub(super) use file::MOST_BITS;
pub use filter::Filter;
pub use level::{Least, Level};
pub use ranked::{Ranked, RankedLoss, RankedScore, ranked};
pub use rungs::{Rung, rungs};
pub use time::{AnswerLength, answer_time};

use super::loss::{Loss, LossClass};
use super::runs::{Outcome, Run, Wish, measured_program};
use crate::Scenario;
use crate::catalog::{MODELS, Mode, Model, Score, Task, Told};
use crate::speed::Range;
use crate::units::Secs;
use serde::Serialize;

/// What is asked.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Aim {
    /// The machine, its cards, the computer around it; model and quantization are set for each model.
    pub about: Scenario,
    /// What for.
    pub task: &'static Task,
    /// Speed below which a model is too slow, tokens per second.
    pub least_speed: u32,
    /// Whether models may think before they answer.
    pub thinking: Thinking,
    /// Which models.
    pub filter: Filter,
}

/// Whether models may think before they answer: it makes many of them better, and answers many times as long.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Thinking {
    /// Each as it is better.
    #[default]
    Either,
    /// Only while it thinks.
    On,
    /// Only while it does not.
    Off,
}

impl Thinking {
    /// All of them, with their ids.
    pub const ALL: [(&'static str, Self); 3] =
        [("either", Self::Either), ("on", Self::On), ("off", Self::Off)];

    /// As in an address.
    pub fn id(self) -> &'static str {
        Self::ALL.iter().find(|(_, it)| *it == self).map_or("", |(id, _)| id)
    }

    fn allows(self, mode: Mode) -> bool {
        match self {
            Self::Either => true,
            Self::On => mode != Mode::Off,
            Self::Off => mode != Mode::On,
        }
    }
}

impl Aim {
    /// What a task asks of a machine.
    pub fn new(about: Scenario, task: &'static Task) -> Self {
        let about = about.with_context(task.context_tokens);
        let about = Scenario { prompt_tokens: task.prompt_tokens.min(task.context_tokens), ..about };
        Self {
            about: measured_program(about),
            task,
            least_speed: task.tokens_per_sec,
            thinking: Thinking::Either,
            filter: Filter::default(),
        }
    }
}

impl Wish {
    /// The same for the order of models.
    pub fn aim(&self) -> Aim {
        let about = self.scenario(Scenario::default().model);
        Aim {
            about,
            task: self.task,
            least_speed: self.least_speed,
            thinking: self.thinking,
            filter: self.filter,
        }
    }
}

/// A model on the machine, in the file chosen for it.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// The question, its answer and how it ended.
    pub run: Run,
    /// What the file loses; none where nobody measured such a file.
    pub loss: Option<Loss>,
    /// Its score in the test that its place comes from; none where it has none.
    pub score: Option<&'static Score>,
    /// Tokens that it writes for an answer of such a task, thinking included, where that is published.
    pub tokens: Option<u32>,
    /// Time until such an answer is there: the prompt of the task read, all tokens written.
    pub answer: Option<Range<Secs>>,
    /// Its place in the order.
    pub standing: Standing,
    /// Which group of its test, from 1; the models of a group cannot be told apart. 0 where it is in none.
    pub group: u32,
    /// Why it is ahead of the next of its test.
    pub ahead: Option<Ahead>,
    /// Whether no other model of its test is both as good and faster; see the module `front`.
    pub front: bool,
}

/// Where a model ranks: these follow each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Standing {
    /// At the top of its test: in the first group; where the files of that all lose noticeably, also what does not in the
    /// next group that has such a file.
    Top,
    /// Below it.
    Below,
    /// Runs as asked, but has no score.
    Unmeasured,
    /// Runs as asked only in a file that loses much.
    Worn,
    /// Runs, too slow.
    Slow,
    /// Does not run as asked.
    No,
}

/// Why a model is ahead of the next.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Ahead {
    /// The scores count as equal, and its file loses less.
    Loss,
    /// The scores count as equal, and it is faster by this factor.
    Faster(f64),
    /// It scores higher by this much.
    Score(f64),
}

/// All models that are asked about, in order.
pub fn best(aim: &Aim) -> Vec<Entry> {
    let told = Told::of(aim.task.id);
    let asked = MODELS.iter().filter(|model| aim.filter.admits(model));
    let proposed = file::Proposed::by(aim.about.runtime);
    let entries = asked.map(|model| entry(aim, told, &proposed, model)).collect();
    let mut entries = order::ordered(aim, told, entries);
    front::mark(&mut entries);
    entries
}

fn entry(aim: &Aim, told: Option<&'static Told>, proposed: &file::Proposed, model: &'static Model) -> Entry {
    let (run, loss) = file::chosen(aim, told.and_then(|told| told.most), proposed, model);
    let score = told.and_then(|told| score(told, model, aim.thinking));
    let tokens = told.and_then(|told| tokens(told, model, aim.thinking, score));
    let speed = run.estimate.speed.filter(|_| run.outcome.runs());
    let answer = tokens.zip(speed).and_then(|(tokens, speed)| answer_time(&speed, tokens));
    let standing = standing(&run, loss.as_ref(), score);
    Entry { run, loss, score, tokens, answer, standing, group: 0, ahead: None, front: false }
}

fn standing(run: &Run, loss: Option<&Loss>, score: Option<&Score>) -> Standing {
    if !run.outcome.runs() {
        Standing::No
    } else if !run.fast_enough {
        Standing::Slow
    } else if is_large(run, loss) {
        Standing::Worn
    } else if score.is_some() {
        Standing::Below
    } else {
        Standing::Unmeasured
    }
}

fn is_large(run: &Run, loss: Option<&Loss>) -> bool {
    file::class(run.scenario.quantization, loss) == LossClass::Large
}

/// The best score of a model in the first test of the task that has one.
fn score(told: &Told, model: &Model, thinking: Thinking) -> Option<&'static Score> {
    told.indexes.iter().find_map(|index| score_in(model, *index, thinking))
}

/// The best score of a model in a test.
fn score_in(model: &Model, index: u8, thinking: Thinking) -> Option<&'static Score> {
    let scores = Score::of(model, index).filter(|score| thinking.allows(score.mode));
    scores.max_by_key(|score| score.tenths)
}

/// Tokens of an answer in the mode of the score; where that is not stated, in the longer one that is allowed.
fn tokens(told: &Told, model: &Model, thinking: Thinking, score: Option<&Score>) -> Option<u32> {
    let mode = score.map_or(Mode::Unstated, |score| score.mode);
    let fits = |it: &&Score| {
        it.tokens > 0 && thinking.allows(it.mode) && (mode == Mode::Unstated || it.mode == mode)
    };
    Score::of(model, told.tokens_of).filter(fits).map(|it| it.tokens).max()
}

impl Entry {
    /// The model.
    pub fn model(&self) -> &'static Model {
        self.run.scenario.model
    }

    /// What the loss means; what nobody measured is judged by its bits.
    pub fn class(&self) -> LossClass {
        file::class(self.run.scenario.quantization, self.loss.as_ref())
    }

    /// Whether it runs there, as fast as asked or not.
    pub fn runs(&self) -> bool {
        self.run.outcome.runs()
    }

    /// Decode speed, tokens per second; 0 where it is not known.
    pub(crate) fn speed(&self) -> f64 {
        let speed = self.run.estimate.speed.filter(|_| self.run.outcome != Outcome::No);
        speed.map_or(0.0, |speed| speed.decode.mid.get())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entries(query: &str) -> Vec<Entry> {
        use crate::form::Question;
        let (wish, problems) = Wish::read_query(query);
        assert!(problems.is_empty(), "{query}: {problems:?}");
        best(&wish.aim())
    }

    fn of<'a>(entries: &'a [Entry], id: &str) -> &'a Entry {
        entries.iter().find(|entry| entry.model().id == id).unwrap()
    }

    #[test]
    fn every_model_has_one_line_and_what_fits_fits() {
        let entries = entries("device=rtx-4090&ram=64");
        assert_eq!(entries.len(), MODELS.len());
        for Entry { run, .. } in &entries {
            assert_eq!(run.outcome != Outcome::No, run.estimate.fit.fits(), "{}", run.scenario.model.id);
            assert!(run.outcome.runs() || !run.fast_enough, "{}", run.scenario.model.id);
        }
        // 24 GB hold 8 billion weights at 8 bits, not 70 billion at 4.
        assert_eq!(of(&entries, "llama-3.1-8b").run.outcome, Outcome::Fits);
        assert!(of(&entries, "llama-3.1-8b").run.scenario.quantization.nominal_bits() > 8.0);
        assert_eq!(of(&entries, "gpt-oss-120b").run.outcome, Outcome::Partly);
        // Half of gpt-oss-120b is beside the card; a token still reads few of its experts.
        let partly = of(&entries, "gpt-oss-120b").run.estimate.speed.unwrap();
        assert!(partly.decode.low < partly.decode.mid && partly.decode.mid.get() > 1.0);
        assert_eq!(of(&entries, "deepseek-v3.2-671b").run.outcome, Outcome::No);
    }

    #[test]
    fn what_fits_depends_on_the_memory_around_a_card() {
        use crate::form::Question;
        // 60 GB are more than 24 and what a system of 32 leaves free. Most have 32, and a page that names no size assumes it.
        let on = |query| of(&entries(query), "gpt-oss-120b").run.outcome;
        assert_eq!(on("device=rtx-4090"), Outcome::No);
        assert_eq!(on("device=rtx-4090&ram=32"), Outcome::No);
        assert_eq!(on("device=rtx-4090&ram=64"), Outcome::Partly);
        let (_, problems) = Wish::read_query("device=rtx-4090&ram=33");
        assert_eq!(problems.first().map(|it| it.field), Some("ram"));
    }

    #[test]
    fn a_model_made_for_less_context_is_not_offered() {
        let entries = entries("device=rtx-pro-6000-ws&task=coding");
        assert!(entries.iter().any(|entry| entry.run.outcome == Outcome::Beyond));
        for Entry { run, .. } in entries {
            let made_for_less = run.scenario.model.max_context.value < 65_536;
            assert!(!(run.outcome.runs() && made_for_less), "{}", run.scenario.model.id);
        }
    }

    #[test]
    fn every_list_says_the_same_of_a_model_on_a_machine() {
        use crate::explore::{Comparison, Need, needed};
        use crate::form::Question;
        let entries = entries("device=rtx-4090&context=8192&speed=1");
        for id in ["gpt-oss-120b", "llama-3.1-8b", "llama-3.3-70b", "deepseek-v3.2-671b"] {
            let here = &of(&entries, id).run;
            let quant = here.scenario.quantization.id;
            let (it, _) =
                Comparison::read_query(&format!("machines=rtx-4090&models={id}&quant={quant}&context=8192"));
            let compared = it.scenario(&it.machines[0], it.models[0]);
            let answer = it.answers(it.models[0]).remove(0);
            assert_eq!(Outcome::of(&compared, &answer.fit), here.outcome, "compare: {id}");
            let (need, _) = Need::read_query(&format!("model={id}&quant={quant}&context=8192&speed=1"));
            let needed = needed(&need);
            let mut all = needed.priced.iter().chain(&needed.unpriced);
            let there = all.find(|it| it.machine.id() == "rtx-4090");
            assert_eq!(there.is_some(), here.fast_enough, "needs: {id}");
        }
    }

    #[test]
    fn who_asks_for_speed_gets_a_narrower_format() {
        let bits = |query: &str| of(&entries(query), "llama-3.1-8b").run.scenario.quantization.nominal_bits();
        assert!(bits("speed=45") < bits("speed=10"));
    }

    #[test]
    fn no_format_of_another_model_is_proposed() {
        for entry in entries("device=rtx-spark-n1x-675") {
            let narrow = entry.run.scenario.quantization.id == "mxfp4";
            assert_eq!(narrow, entry.model().id.starts_with("gpt-oss"), "{}", entry.model().id);
        }
    }

    #[test]
    fn no_superseded_format_is_proposed() {
        for machine in ["apple-m4-max-40", "rtx-4090"] {
            for entry in entries(&format!("device={machine}&task=coding")) {
                let quantization = entry.run.scenario.quantization.id;
                assert!(!crate::catalog::LOSS.superseded.contains(&quantization), "{}", entry.model().id);
            }
        }
    }

    #[test]
    fn a_noticeable_loss_is_for_want_of_memory_and_not_for_speed() {
        // At four bits Gemma 4 31B takes 21 of 48 GB and misses 20 tokens per second; at three it would not.
        let entries = entries("device=apple-m4-max-40.64&task=coding");
        let gemma = of(&entries, "gemma-4-31b");
        assert_eq!((gemma.standing, gemma.class()), (Standing::Slow, LossClass::Same));
    }

    #[test]
    fn what_is_newer_than_the_first_tests_of_a_task_has_a_place() {
        let entries = entries("device=rtx-4090&task=chat");
        assert_eq!(of(&entries, "qwen3.8-27b").standing, Standing::Top);
    }

    #[test]
    fn a_large_loss_is_only_offered_where_nothing_else_is() {
        for machine in ["rtx-spark-n1x-675", "rtx-4090", "rtx-3060-12"] {
            for entry in entries(&format!("device={machine}")) {
                let ranked = entry.standing <= Standing::Unmeasured;
                assert!(!ranked || entry.class() < LossClass::Large, "{machine}: {}", entry.model().id);
            }
        }
    }

    #[test]
    fn nothing_on_the_front_is_beaten_in_both() {
        let entries = entries("device=rtx-4090&task=coding");
        let front: Vec<&Entry> = entries.iter().filter(|entry| entry.front).collect();
        assert!(front.len() > 3);
        for entry in &front {
            let score = |entry: &Entry| entry.score.map(|score| (score.index, score.tenths));
            let better = front.iter().filter(|other| {
                let same_test = score(other).map(|it| it.0) == score(entry).map(|it| it.0);
                same_test && score(other) > score(entry)
            });
            assert!(better.into_iter().all(|other| other.speed() < entry.speed()), "{}", entry.model().id);
            assert!(entry.class() < LossClass::Large, "{}", entry.model().id);
        }
    }

    #[test]
    fn an_answer_takes_the_tokens_of_its_mode() {
        // gpt-oss-120b wrote thousands of tokens for a question of GPQA, thinking; see data/quality/scores.csv.
        let entries = entries("device=rtx-spark-n1x-675&task=reasoning");
        let entry = of(&entries, "gpt-oss-120b");
        let (tokens, answer) = (f64::from(entry.tokens.unwrap()), entry.answer.unwrap());
        assert!(tokens > 1000.0);
        assert!(answer.low < answer.mid && answer.mid < answer.high);
        assert!(answer.mid.get() > tokens / entry.speed());
    }

    #[test]
    fn thinking_is_a_question_of_its_own() {
        for entry in entries("device=rtx-4090&task=coding&thinking=off") {
            assert!(entry.score.is_none_or(|score| score.mode != Mode::On), "{}", entry.model().id);
        }
    }
}
