//! Time until an answer is complete: a model that thinks writes thousands of tokens first, so a slower machine with a terser
//! model may answer sooner.

use crate::catalog::{CHOOSING, Index, Mode, Model, Score, Task, Told};
use crate::explore::Comparison;
use crate::speed::{Range, Speed};
use crate::units::Secs;
use crate::{Estimate, Scenario, brief};

/// How many tokens a model writes for an answer, as somebody counted.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct AnswerLength {
    /// What the answer is to.
    pub task: &'static Task,
    /// The test in which it was counted.
    pub index: &'static Index,
    /// Thinking or not.
    pub mode: Mode,
    /// Mean of the answers, thinking included.
    pub tokens: u32,
}

impl AnswerLength {
    /// Those of a model, task by task, each thinking and not; tasks whose answers are counted in one test once.
    pub fn all_of(model: &Model) -> Vec<Self> {
        let mut tests: Vec<u8> = Vec::new();
        let mut lengths = Vec::new();
        for task in CHOOSING.tasks {
            let Some(told) = Told::of(task.id).filter(|told| !tests.contains(&told.tokens_of)) else {
                continue;
            };
            let Some(index) = Index::at(told.tokens_of) else { continue };
            tests.push(told.tokens_of);
            let counted = |mode| {
                let scores =
                    Score::of(model, told.tokens_of).filter(move |it| it.mode == mode && it.tokens > 0);
                scores.map(|it| Self { task, index, mode, tokens: it.tokens }).next()
            };
            lengths.extend([Mode::On, Mode::Off].into_iter().filter_map(counted));
        }
        lengths
    }
}

/// The prompt read and all tokens of the answer written; none where one of the speeds is not known.
pub fn answer_time(speed: &Speed, tokens: u32) -> Option<Range<Secs>> {
    let written = speed.decode.map_falling(|rate| Secs::new(f64::from(tokens) / rate.get()));
    let first = speed.time_to_first_token?;
    Some(Range {
        low: first.low + written.low,
        mid: first.mid + written.mid,
        high: first.high + written.high,
    })
}

impl Comparison {
    /// Each machine with the prompt and context of a task, and the time until the answer is complete.
    pub fn answer_times(
        &self,
        model: &'static Model,
        length: &AnswerLength,
    ) -> Vec<(Scenario, Estimate, Option<Range<Secs>>)> {
        let context_tokens = length.task.context_tokens.min(model.max_context.value);
        let about = Self { context_tokens, ..self.clone() };
        let of = |machine| {
            let scenario = about.scenario(machine, model);
            let prompt_tokens = length.task.prompt_tokens.min(context_tokens);
            let scenario = Scenario { prompt_tokens, ..scenario };
            let answer = brief(&scenario);
            let speed = answer.speed.filter(|_| answer.fit.fits());
            let time = speed.and_then(|speed| answer_time(&speed, length.tokens));
            (scenario, answer, time)
        };
        self.machines.iter().map(of).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::form::Question;

    #[test]
    fn an_answer_takes_its_tokens_at_the_speed_of_the_machine() {
        let (it, problems) =
            Comparison::read_query("machines=rtx-spark-n1x-675,rtx-5090&models=qwen3.6-35b-a3b,yi-1.5-34b");
        assert!(problems.is_empty());
        let lengths = AnswerLength::all_of(it.models[0]);
        let of = |mode| lengths.iter().find(|it| it.task.id == "reasoning" && it.mode == mode).unwrap();
        let [on, off] = [Mode::On, Mode::Off].map(of);
        assert!(on.tokens > off.tokens, "thinking writes more");
        for (scenario, answer, time) in it.answer_times(it.models[0], on) {
            let (speed, time) = (answer.speed.unwrap(), time.unwrap());
            assert_eq!(scenario.prompt_tokens, on.task.prompt_tokens);
            let writing = f64::from(on.tokens) / speed.decode.mid.get();
            let reading = speed.time_to_first_token.unwrap().mid.get();
            assert!((time.mid.get() - writing - reading).abs() < 1e-6);
            assert!(time.low < time.mid && time.mid < time.high);
        }
        // Nobody counted what Yi writes.
        assert!(AnswerLength::all_of(it.models[1]).is_empty());
    }
}
