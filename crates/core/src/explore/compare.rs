//! Which of these? Up to six machines, asked the same about the same models.

use super::Machine;
use crate::catalog::{CHOOSING, Model, POLICY, Quantization, Record, Runtime};
use crate::question::VERSION;
use crate::question::form::{Field, Question, Refusal, known, list, record, whole};
use crate::speed::Range;
use crate::units::TokensPerSec;
use crate::units::scale::Scale;
use crate::units::sort::sort_few;
use crate::{Estimate, Scenario, brief};

/// Most machines in one comparison.
pub const MOST_MACHINES: usize = 6;
/// Models they are asked about.
pub const MOST_MODELS: usize = 3;

/// Machines side by side, each with the same models and the same use.
#[derive(Clone, Debug, PartialEq)]
pub struct Comparison {
    /// At most [`MOST_MACHINES`]; perhaps none.
    pub machines: Vec<Machine>,
    /// At least one, at most [`MOST_MODELS`].
    pub models: Vec<&'static Model>,
    /// How the weights are stored.
    pub quantization: &'static Quantization,
    /// Context per user, tokens.
    pub context_tokens: u32,
}

impl Default for Comparison {
    fn default() -> Self {
        let Scenario { device, model, quantization, context_tokens, .. } = Scenario::unnamed();
        let rival = Record::find(POLICY.rival);
        let machines = [Some(device), rival].into_iter().flatten().map(Machine::new).collect();
        Self { machines, models: vec![model], quantization, context_tokens }
    }
}

impl Question for Comparison {
    fn example() -> Self {
        Self { models: vec![Scenario::default().model], ..Self::default() }
    }

    fn fields(&self) -> Vec<Field> {
        let models: Vec<&str> = self.models.iter().map(|model| model.id()).collect();
        let loaded = Runtime::find_or_first(POLICY.default_runtime).quantizations;
        vec![
            Field::text("machines", self.machine_ids()),
            Field::text("models", models.join(",")),
            Field::record("quant", self.quantization, known(loaded)),
            Field::number("context", f64::from(self.context_tokens), 1, POLICY.max_context_tokens),
        ]
    }

    fn set(&mut self, field: &str, to: &str) -> Result<(), Refusal> {
        match field {
            "machines" => self.machines = list("machines", to, MOST_MACHINES, Machine::read)?,
            "models" => {
                let models = list("models", to, MOST_MODELS, |_, id| record(id))?;
                if !models.is_empty() {
                    self.models = models;
                }
            }
            "quant" => self.quantization = record(to)?,
            "context" => self.context_tokens = whole(to, 1, POLICY.max_context_tokens)?,
            _ => {}
        }
        Ok(())
    }
}

impl Comparison {
    /// The query with the machines named, even the usual ones.
    pub fn query_in_full(&self) -> String {
        let query = self.named();
        if self.machines != Self::default().machines {
            return query;
        }
        let machines = format!("v={VERSION}&machines={}", self.machine_ids());
        query.split_once('&').map_or_else(|| machines.clone(), |(_, rest)| format!("{machines}&{rest}"))
    }

    fn machine_ids(&self) -> String {
        let ids: Vec<String> = self.machines.iter().map(Machine::id).collect();
        ids.join(",")
    }

    /// What one of the machines is asked about one of the models.
    pub fn scenario(&self, machine: &Machine, model: &'static Model) -> Scenario {
        let Self { quantization, context_tokens, .. } = *self;
        // A model that was published in four bits keeps that format.
        let usual =
            Scenario { quantization, ..Scenario::default() }.with_model(model).with_context(context_tokens);
        machine.asked(&usual).placed_to_fit()
    }

    /// The answers of all machines about one model.
    pub fn answers(&self, model: &'static Model) -> Vec<Estimate> {
        self.machines.iter().map(|machine| brief(&self.scenario(machine, model))).collect()
    }
}

/// Decode speed by the number of tokens behind, as far as it fits; empty where the speed was not measured.
pub fn curve(scenario: &Scenario, along: Scale, count: usize) -> Vec<(f64, Range<TokensPerSec>)> {
    let at = |tokens: f64| {
        let tokens_behind = (tokens as u32).max(1);
        let answer =
            brief(&Scenario { context_tokens: tokens_behind, prompt_tokens: tokens_behind, ..*scenario });
        answer.speed.filter(|_| answer.fit.fits()).map(|speed| (tokens, speed.decode))
    };
    along.samples(count).map_while(at).collect()
}

/// What machines can be better at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum At {
    /// Writing.
    Decode,
    /// Reading the prompt.
    Prefill,
    /// Memory that the GPU may use.
    Memory,
    /// What it costs to have it, by the last price known.
    Price,
}

impl At {
    /// As in an answer for programs.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Decode => "decode",
            Self::Prefill => "prefill",
            Self::Memory => "memory",
            Self::Price => "price",
        }
    }
}

/// Who is best at something.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Win {
    /// At what.
    pub at: At,
    /// Place of the best among the machines, and of the next one.
    pub best: usize,
    /// The next one.
    pub next: usize,
    /// By which factor, above 1.
    pub factor: f64,
    /// The ranges do not overlap; where nothing is predicted they never do.
    pub certain: bool,
}

impl Win {
    /// Whether the difference is larger than between two sources of the same speed, so that it is likely even where ranges overlap.
    pub fn is_likely(&self) -> bool {
        self.factor >= CHOOSING.likely
    }
}

/// Who is best at what, of `answers` about one model; nothing where fewer than two machines can be compared in it.
pub fn wins(machines: &[Machine], answers: &[Estimate]) -> Vec<Win> {
    let range = |of: fn(&Estimate) -> Option<Range<TokensPerSec>>| {
        move |(at, answer): (usize, &Estimate)| {
            let Range { low, mid, high } = of(answer).filter(|_| answer.fit.fits())?;
            Some((at, [low.get(), mid.get(), high.get()]))
        }
    };
    let places = || answers.iter().enumerate();
    let decode = places().filter_map(range(|it| Some(it.speed?.decode))).collect();
    let prefill = places().filter_map(range(|it| it.speed?.prefill)).collect();
    let memory = places().map(|(at, it)| (at, [it.fit.budget.get(); 3])).collect();
    let matters = |win: &Win| win.at != At::Memory || win.factor >= CHOOSING.more_room;
    // The cheapest is the one whose inverse is largest.
    let cost = |(at, machine): (usize, &Machine)| Some((at, [1.0 / machine.outlay()?.total().get(); 3]));
    let price = machines.iter().enumerate().filter_map(cost).collect();
    [(At::Decode, decode), (At::Prefill, prefill), (At::Memory, memory), (At::Price, price)]
        .into_iter()
        .filter_map(|(at, values)| best(at, values))
        .filter(matters)
        .collect()
}

/// The first two of `[low, mid, high]` by their middle.
fn best(at: At, mut values: Vec<(usize, [f64; 3])>) -> Option<Win> {
    sort_few(&mut values, |(_, [_, a, _]), (_, [_, b, _])| b.total_cmp(a));
    let [(best, [low, mid, _]), (next, [_, other, other_high]), ..] = values[..] else { return None };
    let factor = mid / other;
    (factor > 1.0).then_some(Win { at, best, next, factor, certain: low > other_high || low >= mid })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_comparison_is_its_query() {
        let (it, problems) = Comparison::read_query(
            "machines=rtx-spark-n1x-675.64,rtx-4090&models=gpt-oss-20b&quant=q6-k&context=16K",
        );
        assert!(problems.is_empty());
        assert_eq!(it.machines.iter().map(|machine| machine.memory.label).collect::<Vec<_>>(), [64, 24]);
        assert_eq!(it.context_tokens, 16_384);
        assert_eq!(Comparison::read_query(&it.to_query()), (it, problems));
        assert_eq!(Comparison::example().to_query(), "");
        let named = Comparison::default().to_query();
        assert_eq!(Comparison::read_query(&named).0, Comparison::default());
    }

    #[test]
    fn what_cannot_be_read_is_told() {
        let (it, problems) = Comparison::read_query("machines=rtx-4091,,&models=,&quant=q9&context=x");
        assert_eq!(problems.iter().map(|it| it.field).collect::<Vec<_>>(), ["machines", "quant", "context"]);
        assert_eq!(it.machines.len(), 1);
        assert!(!it.models.is_empty());
    }

    #[test]
    fn more_bandwidth_wins_at_writing_and_says_by_how_much() {
        let (it, _) = Comparison::read_query("machines=rtx-spark-n1x-675,apple-m4-max-40");
        let answers = it.answers(it.models[0]);
        let wins = wins(&it.machines, &answers);
        let win = wins.iter().find(|win| win.at == At::Decode).unwrap();
        // Published bandwidths: 300 and 546 GB/s.
        assert_eq!((win.best, win.next), (1, 0));
        assert!((1.2..2.2).contains(&win.factor), "{}", win.factor);
    }

    #[test]
    fn a_card_with_far_more_bandwidth_is_likely_faster_where_ranges_overlap() {
        let (it, _) = Comparison::read_query("machines=rtx-4090,rtx-5090&models=qwen3.6-35b-a3b");
        let wins = wins(&it.machines, &it.answers(it.models[0]));
        let win = wins.iter().find(|win| win.at == At::Decode).unwrap();
        // Published bandwidths: 1,008 and 1,792 GB/s.
        assert!(win.best == 1 && win.is_likely(), "{win:?}");
    }

    #[test]
    fn a_curve_ends_where_memory_does() {
        let (it, _) = Comparison::read_query("machines=rtx-4090&models=deepseek-v3-671b");
        let along = Scale::Log { low: 512.0, high: 131_072.0 };
        assert!(curve(&it.scenario(&it.machines[0], it.models[0]), along, 20).is_empty());
    }
}
