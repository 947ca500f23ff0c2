//! Questions that people posted in public with what they measured: the files in `cases/public/`.

use crate::files::Expectation;
use rooftop_core::memory::Verdict;
use rooftop_core::units::{Secs, TokensPerSec};
use rooftop_core::{Scenario, estimate, most_users};
use serde::Deserialize;

/// How far a size may be off: people read them from tools that round, with other programs running.
const SIZE_TOLERANCE: f64 = 0.05;

/// A question as an address, and what was measured: one figure a case.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Expected {
    /// What the author wanted to know.
    pub question: String,
    query: String,
    /// Tokens per second for each user: within the range.
    decode: Option<f64>,
    /// Prompt tokens per second: within the range.
    prefill: Option<f64>,
    /// Seconds to the first token: within the range.
    first_token_s: Option<f64>,
    /// Whether it starts, with or without a part in system RAM.
    starts: Option<bool>,
    /// GB that the GPUs hold.
    needed_gb: Option<f64>,
    /// GB of it for keys and values.
    kv_gb: Option<f64>,
    /// GB that the GPUs may use.
    usable_gb: Option<f64>,
    /// Most users whose contexts fit at once.
    users: Option<u32>,
}

impl Expectation for Expected {
    fn problems(&self) -> Vec<String> {
        let reading = Scenario::read_query(&self.query);
        let mut problems: Vec<String> = reading.problems.iter().map(ToString::to_string).collect();
        let scenario = reading.scenario;
        let answer = estimate(&scenario);
        let decode = answer.speed.map(|speed| speed.decode);
        let prefill = answer.speed.and_then(|speed| speed.prefill);
        for (name, typed, said) in [("decode", self.decode, decode), ("prefill", self.prefill, prefill)] {
            let said = said.map(|it| it.map(TokensPerSec::get));
            problems.extend(typed.and_then(|typed| super::outside(name, typed, said)));
        }
        let first = answer.speed.and_then(|speed| speed.time_to_first_token);
        let first = first.map(|it| it.map(Secs::get));
        problems.extend(self.first_token_s.and_then(|typed| super::outside("first_token_s", typed, first)));
        let said = answer.fit.verdict != Verdict::TooLarge;
        if let Some(typed) = self.starts.filter(|typed| *typed != said) {
            problems.push(format!("starts: {typed} is typed, the core says {said}"));
        }
        for (name, typed, said) in [
            ("needed_gb", self.needed_gb, answer.fit.used),
            ("kv_gb", self.kv_gb, answer.memory.kv_cache),
            ("usable_gb", self.usable_gb, answer.fit.budget),
        ] {
            let far = |typed: &f64| (said.gb() / typed - 1.0).abs() > SIZE_TOLERANCE;
            problems.extend(
                typed
                    .filter(far)
                    .map(|typed| format!("{name}: {typed} is typed, the core says {:.3}", said.gb())),
            );
        }
        if let Some(typed) = self.users {
            let said = most_users(&scenario).unwrap_or(0);
            if said != typed {
                problems.push(format!("users: {typed} is typed, the core says {said}"));
            }
        }
        problems
    }
}
