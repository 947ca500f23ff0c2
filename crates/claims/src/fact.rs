//! Something that is looked up.

use serde::Deserialize;

/// Something that is looked up, not computed.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fact {
    /// What is compared.
    pub what: String,
    /// Unit of numbers.
    pub unit: Option<String>,
    /// What the article says.
    pub claimed: FactValue,
    /// What is so.
    pub actual: FactValue,
    /// How loosely the article may speak, relative.
    #[serde(default)]
    pub tolerance: f64,
}

/// A value of a fact.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(untagged)]
pub enum FactValue {
    /// A number.
    Number(f64),
    /// A range of numbers.
    Range([f64; 2]),
    /// A word, or a date `YYYY-MM-DD`.
    Text(String),
    /// First and last day.
    Dates([String; 2]),
}

impl Fact {
    /// Whether what is so agrees with what is claimed.
    pub fn holds(&self) -> Result<bool, String> {
        use FactValue::{Dates, Number, Range, Text};
        let range = |value: &FactValue| match value {
            Number(number) => Some([*number, *number]),
            Range(range) => Some(*range),
            Text(_) | Dates(_) => None,
        };
        match (&self.claimed, &self.actual) {
            (Text(claimed), Text(actual)) => Ok(claimed.trim().eq_ignore_ascii_case(actual.trim())),
            // Days in this form are ordered like their text.
            (Dates([first, last]), Text(day)) if [first, last, day].into_iter().all(|day| is_date(day)) => {
                Ok((first..=last).contains(&day))
            }
            (claimed, actual) => {
                let (Some([low, high]), Some([least, most])) = (range(claimed), range(actual)) else {
                    return Err("claimed and actual: two numbers, two texts, or days".to_owned());
                };
                if self.unit.is_none() {
                    return Err("unit: numbers need one".to_owned());
                }
                Ok(least >= low * (1.0 - self.tolerance) && most <= high * (1.0 + self.tolerance))
            }
        }
    }
}

fn is_date(text: &str) -> bool {
    let digits = |part: &str, n: usize| part.len() == n && part.bytes().all(|byte| byte.is_ascii_digit());
    let parts: Vec<&str> = text.split('-').collect();
    matches!(parts[..], [year, month, day] if digits(year, 4) && digits(month, 2) && digits(day, 2))
}
