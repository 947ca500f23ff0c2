//! Signs of causes: which facts or phrases speak for which cause, from `data/causes.toml`.

mod generated;

pub use generated::{CAUSES, READING, SAID_FACTS, SIGNS, SLACK, UNSAID_RAM, WORDS};

use crate::output::Facts;
use serde::Serialize;

/// A number that follows from what was said.
#[derive(Debug)]
pub struct SaidFact {
    /// Its name.
    pub fact: &'static str,
    /// The number.
    pub value: f64,
    /// One of these is in it, in lower case, …
    pub said: &'static [&'static str],
    /// … and none of these.
    pub unless: &'static [&'static str],
}

impl SaidFact {
    /// Whether a text in lower case says so.
    pub fn holds(&self, text: &str) -> bool {
        let says = |phrases: &[&str]| phrases.iter().any(|phrase| text.contains(phrase));
        says(self.said) && !says(self.unless)
    }
}

/// A cause that an output can have.
#[derive(Debug)]
pub struct Cause {
    /// Kebab-case, never changed.
    pub id: &'static str,
    /// Where it is described.
    pub source: &'static str,
}

/// A cause in words, at its place among `CAUSES`. Apart from it, because the site has words of its own, in every language.
#[derive(Clone, Copy, Debug, Default)]
pub struct Words {
    /// What it is, in a sentence.
    pub words: &'static str,
    /// How to find out whether it is so.
    pub check: &'static str,
}

/// Something that speaks for a cause.
#[derive(Debug)]
pub struct Sign {
    /// Id of the cause.
    pub cause: &'static str,
    /// What it makes of the answer, where it decides; none where it only speaks for the cause.
    pub class: Option<Class>,
    /// How much it tells; of several signs of a cause the sum counts.
    pub weight: u8,
    /// All of these hold: "layers-left > 0".
    pub when: &'static [&'static str],
    /// One of these is in the output, in lower case.
    pub says: &'static [&'static str],
    /// One of these is in what was said about it, in lower case.
    pub said: &'static [&'static str],
}

/// What an output is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Class {
    /// Within the range of the estimate, or without a sign of a fault.
    AsExpected,
    /// Below it, or with a sign that it will be.
    Slower,
    /// Above it.
    Faster,
    /// The program refused, or stopped.
    DoesNotLoad,
    /// Memory was asked for that was not there.
    OutOfMemory,
    /// Nothing was read, or a number without a machine and a model.
    NotEnoughSaid,
}

impl Class {
    /// As in JSON.
    pub const fn id(self) -> &'static str {
        match self {
            Self::AsExpected => "as-expected",
            Self::Slower => "slower",
            Self::Faster => "faster",
            Self::DoesNotLoad => "does-not-load",
            Self::OutOfMemory => "out-of-memory",
            Self::NotEnoughSaid => "not-enough-said",
        }
    }
}

impl Sign {
    /// What of the output shows it, in words; none where it is not there.
    pub fn shown(&self, facts: &Facts, output: &str, said: &str) -> Option<Vec<String>> {
        let mut evidence = Vec::new();
        for condition in self.when {
            evidence.extend(Some(holds(condition, facts)?).filter(|shown| !shown.is_empty()));
        }
        for (phrases, text) in [(self.says, output), (self.said, said)] {
            if !phrases.is_empty() {
                let found = phrases.iter().find(|phrase| text.contains(**phrase))?;
                evidence.push(format!("“{found}”"));
            }
        }
        Some(evidence)
    }
}

/// Whether a condition holds: "FACT OP NUMBER", "FACT OP FACT" or "no FACT"; with the number as evidence, or no
/// words where there is none to tell.
fn holds(condition: &str, facts: &Facts) -> Option<String> {
    let mut words = condition.split(' ');
    let (first, second, third) = (words.next()?, words.next()?, words.next());
    if first == "no" {
        let absent = facts.get(second).is_none_or(|value| value == 0.0);
        return absent.then(String::new);
    }
    let value = facts.get(first)?;
    let third = third?;
    let other = third.parse().ok().or_else(|| facts.get(third))?;
    let true_here = match second {
        ">" => value > other,
        ">=" => value >= other,
        "<" => value < other,
        "<=" => value <= other,
        "=" => (value - other).abs() < 1e-9,
        _ => false,
    };
    let is_flag = (value - 1.0).abs() < 1e-9 && second == "=";
    true_here.then(|| if is_flag { String::new() } else { format!("{first} {}", rounded(value)) })
}

fn rounded(value: f64) -> String {
    rooftop_core::units::numbers::significant(value, 3)
}
