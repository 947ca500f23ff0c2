//! Serving several people at once, and agents that call a model again and again.

use crate::catalog::{Device, EngineId, POLICY, Record, Runtime};
use crate::estimate::brief_with;
use crate::memory::{Placement, WeightSizes};
use crate::question::form::{Field, Question, Refusal, figure, whole};
use crate::speed::{Mixed, Range, mixed};
use crate::units::{Bytes, Secs, TokensPerSec};
use crate::{Estimate, Scenario, estimate};

/// How many people a machine serves: a scenario, how often each asks, and how long they wait at most.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Serving {
    /// Machine, model, how it is run, people at once.
    pub scenario: Scenario,
    /// Tokens written in an answer.
    pub answer_tokens: u32,
    /// Tokens per second that each person should get at least.
    pub least_rate: f64,
    /// Longest wait for the first token, seconds.
    pub longest_wait: f64,
    /// Tokens at the beginning of every prompt that are the same and kept.
    pub shared_prefix: u32,
    /// Calls an agent makes for a task.
    pub calls: u32,
    /// Tokens by which its prompt grows from call to call.
    pub growth: u32,
    /// Share of what was read before that is still kept, percent.
    pub cache_hits: f64,
}

impl Default for Serving {
    fn default() -> Self {
        Self::of(Scenario::unnamed())
    }
}

impl Serving {
    fn of(scenario: Scenario) -> Self {
        let scenario = server(scenario.device).map_or(scenario, |server| scenario.with_runtime(server));
        Self {
            scenario: Scenario { users: 8, ..scenario },
            answer_tokens: 500,
            least_rate: 5.0,
            longest_wait: 30.0,
            shared_prefix: 0,
            calls: 20,
            growth: 1500,
            cache_hits: 90.0,
        }
    }

    /// For another machine: with the server that runs there, unless a program was chosen.
    fn on_device(&mut self, id: &str) -> Result<(), Refusal> {
        let before = self.scenario;
        let usual = server(before.device).unwrap_or(Scenario::unnamed().with_device(before.device).runtime);
        self.scenario.set_field("device", id)?;
        if let Some(server) = server(self.scenario.device).filter(|_| before.runtime == usual) {
            self.scenario = self.scenario.with_runtime(server);
        }
        Ok(())
    }
}

/// The program that several people are usually served with, where it runs.
fn server(device: &Device) -> Option<&'static Runtime> {
    Runtime::find("vllm").filter(|vllm| vllm.runs_on(device))
}

impl Question for Serving {
    fn example() -> Self {
        Self::of(Scenario::default())
    }

    fn fields(&self) -> Vec<Field> {
        let Self { scenario, .. } = self;
        let ids = [
            "device", "memory", "os", "model", "runtime", "gpus", "quant", "cache", "context", "prompt",
            "users",
        ];
        let mut fields: Vec<Field> = ids.map(|id| scenario.field(id)).into();
        fields.extend([
            Field::number("answer", f64::from(self.answer_tokens), 1, 1_000_000),
            Field::number("least-rate", self.least_rate, 0, 10_000),
            Field::number("longest-wait", self.longest_wait, 0, 100_000),
            Field::number("shared-prefix", f64::from(self.shared_prefix), 0, POLICY.max_context_tokens),
            Field::number("calls", f64::from(self.calls), 1, 10_000),
            Field::number("growth", f64::from(self.growth), 0, 1_000_000),
            Field::number("cache-hits", self.cache_hits, 0, 100),
        ]);
        fields
    }

    fn set(&mut self, field: &str, to: &str) -> Result<(), Refusal> {
        match field {
            "device" => self.on_device(to)?,
            "answer" => self.answer_tokens = whole(to, 1, 1_000_000)?,
            "least-rate" => self.least_rate = figure(to, 0, 10_000)?,
            "longest-wait" => self.longest_wait = figure(to, 0, 100_000)?,
            "shared-prefix" => self.shared_prefix = whole(to, 0, POLICY.max_context_tokens)?,
            "calls" => self.calls = whole(to, 1, 10_000)?,
            "growth" => self.growth = whole(to, 0, 1_000_000)?,
            "cache-hits" => self.cache_hits = figure(to, 0, 100)?,
            _ => {
                self.scenario.set_field(field, to)?;
            }
        }
        Ok(())
    }
}

/// What so many people get.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Load {
    /// How many.
    pub users: u32,
    /// Keys and values of all of them.
    pub cache: Bytes,
    /// Whether it fits.
    pub fits: bool,
    /// Tokens per second per user while generating, if every user asks again as soon as an answer is complete.
    pub each: Option<Range<TokensPerSec>>,
    /// Tokens per second for all users together.
    pub together: Option<Range<TokensPerSec>>,
    /// Wait for the first token of the last, if all ask at the same moment.
    pub wait: Option<Range<Secs>>,
}

/// What each person gets at the load asked for, and the largest load that keeps the limits.
#[derive(Clone, Debug, PartialEq)]
pub struct ServingAnswer {
    /// The scenario's own estimate.
    pub estimate: Estimate,
    /// The load asked for.
    pub asked: Load,
    /// Other loads: one person, twice as many, and so on past the most for whom all holds.
    pub loads: Vec<Load>,
    /// Most people for whom it fits and rate and wait hold; none where that was not measured.
    pub most: Option<u32>,
    /// Somebody asks while all others are being answered, where the runtime mixes both in its steps.
    pub mixed: Option<Mixed>,
    /// Time of a task of an agent, with and without keeping what was read.
    pub task: Option<[Range<Secs>; 2]>,
}

/// The table of loads goes at least so far.
const LEAST_LAST: u32 = 128;

/// Answers a question.
pub fn serving(question: &Serving) -> ServingAnswer {
    let weights = question.scenario.weights();
    let at = |users| load(question, &weights, users);
    let holds = |load: &Load| {
        load.fits
            && load.each.is_some_and(|each| each.mid.get() >= question.least_rate)
            && load.wait.is_none_or(|wait| wait.mid.get() <= question.longest_wait)
    };
    let mut estimate = estimate(&question.scenario);
    let mixed = mixed(&question.scenario, &mut estimate.explanation);
    let most = at(1).each.and_then(|_| crate::memory::largest(POLICY.max_users, |users| holds(&at(users))));
    let powers = core::iter::successors(Some(1_u32), |users| users.checked_mul(2));
    let last = most.unwrap_or(1).saturating_mul(2).clamp(LEAST_LAST, POLICY.max_users);
    ServingAnswer {
        asked: at(question.scenario.users),
        loads: powers.take_while(|users| *users <= last).map(at).collect(),
        most,
        mixed,
        task: task(question, &weights),
        estimate,
    }
}

fn load(question: &Serving, weights: &WeightSizes, users: u32) -> Load {
    let scenario = Scenario { users, ..question.scenario };
    let answer = brief_with(&scenario, weights);
    // Requests that wait for room are served later; what counts here is that every context has room.
    let fits = answer.fits_in_full();
    let speed = answer.speed.filter(|_| fits);
    let memory = if fits { answer.memory } else { Placement::of(&scenario, weights).total() };
    let n = f64::from(users);
    // Prompts are read one after the other; what all begin with is read once.
    let fresh = f64::from(question.scenario.prompt_tokens.saturating_sub(question.shared_prefix));
    let share = scenario.engine().and_then(EngineId::get).map_or(0.0, |it| f64::from(it.prompt_share));
    let prompts_a_token = share * fresh * (n - 1.0) / f64::from(question.answer_tokens);
    let each = speed.map(|speed| between(speed.decode, speed.prefill, prompts_a_token));
    let wait = speed.and_then(|speed| speed.prefill).map(|rate| {
        let all = fresh * n + f64::from(question.shared_prefix.min(question.scenario.prompt_tokens));
        let wait = |rate: TokensPerSec| Secs::new(all / rate.get());
        Range { low: wait(rate.high), mid: wait(rate.mid), high: wait(rate.low) }
    });
    Load {
        users,
        cache: memory.kv_cache + memory.state,
        fits,
        each,
        together: each.map(|it| Range { low: it.low * n, mid: it.mid * n, high: it.high * n }),
        wait,
    }
}

/// Tokens per second per user, where `prompts` tokens of other users' prompts are processed for every token generated.
fn between(
    decode: Range<TokensPerSec>,
    prefill: Option<Range<TokensPerSec>>,
    prompts: f64,
) -> Range<TokensPerSec> {
    let Some(prefill) = prefill else { return decode };
    let rate = |decode: TokensPerSec, prefill: TokensPerSec| {
        TokensPerSec::new(1.0 / (1.0 / decode.get() + prompts / prefill.get()))
    };
    Range {
        low: rate(decode.low, prefill.low),
        mid: rate(decode.mid, prefill.mid),
        high: rate(decode.high, prefill.high),
    }
}

/// Calls of an agent, one after the other: each reads what is new, and what was lost of the old, and writes an answer.
fn task(question: &Serving, weights: &WeightSizes) -> Option<[Range<Secs>; 2]> {
    let scenario = Scenario { users: 1, ..question.scenario };
    let speed = brief_with(&scenario, weights).speed?;
    let (read, written) = (speed.prefill?, speed.decode);
    let calls = f64::from(question.calls);
    let first = f64::from(scenario.prompt_tokens);
    let growth = f64::from(question.growth);
    let lost = 1.0 - question.cache_hits / 100.0;
    // Of call k (from 0) the prompt is first + k × growth long; what call k − 1 read is old.
    let old = (calls - 1.0) * first + growth * (calls - 1.0) * (calls - 2.0).max(0.0) / 2.0;
    let new = first + growth * (calls - 1.0);
    let answers = calls * f64::from(question.answer_tokens);
    let time = |old: f64| {
        let time = |read: TokensPerSec, written: TokensPerSec| {
            Secs::new((new + old) / read.get() + answers / written.get())
        };
        Range {
            low: time(read.high, written.high),
            mid: time(read.mid, written.mid),
            high: time(read.low, written.low),
        }
    };
    Some([time(old * lost), time(old)])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_machine_that_runs_a_server_starts_with_it() {
        let asked = |query: &str| Serving::read_query(query).0;
        let two = asked("device=rtx-5090&gpus=2&users=20");
        // vLLM's installation guide: Linux; on Windows only within WSL.
        assert_eq!((two.scenario.runtime.id, two.scenario.os), ("vllm", crate::catalog::Os::Linux));
        assert_eq!(two.scenario.placing.ways(), 2);
        assert_eq!(asked(&two.to_query()), two);
        let chosen = asked("device=rtx-5090&runtime=llama.cpp");
        assert_eq!(chosen.scenario.runtime.id, "llama.cpp");
        assert_eq!(asked(&chosen.to_query()), chosen);
        let mut mac = two;
        mac.set("device", "apple-m4-max-40").unwrap();
        assert_eq!(mac.scenario.runtime.id, "llama.cpp");
        mac.set("device", "rtx-4090").unwrap();
        assert_eq!(mac.scenario.runtime.id, "vllm");
    }

    #[test]
    fn a_server_shares_tensors_among_cards() {
        let (asked, problems) = Serving::read_query(
            "device=rtx-5090&os=linux&runtime=vllm&gpus=2&quant=awq-4bit&model=llama-3.3-70b",
        );
        assert!(problems.is_empty());
        let answer = serving(&asked);
        // For eight it does not fit, which is no reason to know nothing of fewer.
        assert!(answer.most.is_some_and(|most| most < 8), "{:?}", answer.most);
        assert_eq!(Serving::read_query(&asked.to_query()).0, asked);
    }
}
