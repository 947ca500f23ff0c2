//! What is asked of one machine about all models, and how it can end.

use super::Machine;
use super::best::{Filter, Thinking};
use crate::catalog::{CHOOSING, Device, MemoryKind, MemoryOption, Model, POLICY, Record, Runtime, Task};
use crate::memory::{Fit, Verdict};
use crate::question::Placing;
use crate::question::form::{Field, Question, Refusal, memory, one_of, whole};
use crate::{Estimate, Scenario};

/// Largest speed that can be asked for, tokens per second.
pub const MOST_SPEED: u32 = 1000;

/// What is asked of a machine.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Wish {
    /// The machine.
    pub machine: Machine,
    /// Memory around it, where it is a card.
    pub ram: MemoryOption,
    /// What it is for: sets the three below until they are changed.
    pub task: &'static Task,
    /// Context per user, tokens.
    pub context_tokens: u32,
    /// Speed below which a model is too slow, tokens per second.
    pub least_speed: u32,
    /// Whether models may think before they answer.
    pub thinking: Thinking,
    /// Which models.
    pub filter: Filter,
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
        let mut fields = vec![
            Field::text("device", self.machine.device.id.to_owned()),
            Field::text("memory", self.machine.memory.label.to_string()),
            Field::number("gpus", f64::from(self.machine.cards), 1, POLICY.max_gpus),
        ];
        if self.has_ram() {
            fields.push(Field::memory("ram", self.ram, Self::rams()));
        }
        fields.extend([
            Field::choice("task", self.task.id, CHOOSING.tasks.iter().map(|task| task.id)),
            Field::number("context", f64::from(self.context_tokens), 1, POLICY.max_context_tokens),
            Field::number("speed", f64::from(self.least_speed), 1, MOST_SPEED),
            Field::choice("thinking", self.thinking.id(), Thinking::ALL.map(|(id, _)| id)),
        ]);
        fields.extend(self.filter.fields());
        fields
    }

    fn set(&mut self, field: &str, to: &str) -> Result<(), Refusal> {
        match field {
            "device" => self.machine = Machine::read("device", to)?,
            "memory" => self.machine.memory = memory(to, self.machine.device.memory)?,
            "ram" => self.ram = memory(to, Self::rams())?,
            "gpus" => self.machine = self.machine.with_cards(whole(to, 1, POLICY.max_gpus)?)?,
            "task" => {
                let all: Vec<&'static Task> = CHOOSING.tasks.iter().collect();
                let task = one_of(to, &all, |task| task.id)?;
                *self = self.for_task(task);
            }
            "context" => self.context_tokens = whole(to, 1, POLICY.max_context_tokens)?,
            "speed" => self.least_speed = whole(to, 1, MOST_SPEED)?,
            "thinking" => self.thinking = one_of(to, &Thinking::ALL, |(id, _)| id)?.1,
            _ => _ = self.filter.set(field, to)?,
        }
        Ok(())
    }
}

impl Wish {
    /// What a task asks of a machine.
    pub fn of(machine: Machine, task: &'static Task) -> Self {
        Self {
            machine,
            ram: Placing::default().owned_memory(),
            task,
            context_tokens: task.context_tokens,
            least_speed: task.tokens_per_sec,
            thinking: Thinking::Either,
            filter: Filter::default(),
        }
    }

    /// The same about another task, with the context and speed that it asks for.
    #[must_use]
    pub fn for_task(self, task: &'static Task) -> Self {
        let Self { machine, ram, thinking, filter, .. } = self;
        Self { ram, thinking, filter, ..Self::of(machine, task) }
    }

    /// Whether there is memory around the machine that a model can use.
    pub fn has_ram(&self) -> bool {
        self.machine.device.memory_kind == MemoryKind::Vram
    }

    /// How much there may be.
    pub fn rams() -> &'static [MemoryOption] {
        Placing::default().host.memory
    }

    /// The question about a model, at the default quantization, in the first program whose speed was measured there.
    pub fn scenario(&self, model: &'static Model) -> Scenario {
        let prompt = self.task.prompt_tokens.min(self.context_tokens);
        let about = Scenario { model, context_tokens: self.context_tokens, ..Scenario::default() };
        let asked = Scenario { prompt_tokens: prompt, ..self.machine.asked(&about).with_ram(self.ram) };
        measured_program(asked)
    }
}

/// The same in the first program whose speed was measured on such machines, if there is one.
pub(crate) fn measured_program(scenario: Scenario) -> Scenario {
    if scenario.family().is_some() {
        return scenario;
    }
    let is_measured = |runtime: &&'static Runtime| {
        let other = scenario.on_runtime(runtime);
        other.os == scenario.os && other.family().is_some()
    };
    let measured = Runtime::ALL.iter().find(is_measured);
    measured.map_or(scenario, |runtime| scenario.with_runtime(runtime))
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wish_is_its_query() {
        let (wish, problems) = Wish::read_query("device=rtx-4090&task=coding&speed=12");
        assert!(problems.is_empty());
        assert_eq!((wish.task.id, wish.least_speed), ("coding", 12));
        assert_eq!(wish.to_query(), "v=1&device=rtx-4090&task=coding&speed=12");
        assert_eq!(Wish::default().to_query(), "");
        assert_eq!(Wish::read_query("task=knitting&speed=0&device=rtx-4091").1.len(), 3);
    }

    #[test]
    fn an_address_of_the_estimator_names_the_same_machine() {
        for query in
            ["v=1&device=apple-m4-max-40&memory=64", "v=1&device=rtx-3090&gpus=2", "v=1&device=rtx-4090"]
        {
            let (wish, problems) = Wish::read_query(&format!("{query}&model=qwen3-32b"));
            assert!(problems.is_empty(), "{problems:?}");
            assert_eq!(wish.to_query(), query);
            assert_eq!(wish.machine, Machine::of(&Scenario::read_query(query).scenario));
        }
        assert_eq!(Wish::read_query("device=apple-m4&gpus=2").1.len(), 1);
        assert_eq!(Wish::read_query("device=apple-m4&memory=7").1.len(), 1);
    }

    #[test]
    fn a_machine_in_one_word_is_read_too() {
        for (old, new) in [
            ("apple-m4-max-40.64", "device=apple-m4-max-40&memory=64"),
            ("2x-rtx-3090", "device=rtx-3090&gpus=2"),
        ] {
            let (wish, problems) = Wish::read_query(&format!("machine={old}"));
            assert!(problems.is_empty(), "{problems:?}");
            assert_eq!(wish.to_query(), format!("v=1&{new}"));
        }
    }
}
