//! Published serving: the files in `cases/serving/`.

use crate::files::Expectation;
use rooftop_core::serving::{Serving, serving};
use rooftop_core::units::{Secs, TokensPerSec};
use serde::Deserialize;

/// A measurement, as a query of the page.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Expected {
    query: String,
    /// Tokens a second for each: within the range.
    each: Option<f64>,
    /// Tokens a second for all: within the range.
    together: Option<f64>,
    /// Wait of the last, seconds: within the range.
    wait_s: Option<f64>,
    /// Most people whose contexts fit at once, and how far off that may be.
    people: Option<f64>,
    #[serde(default)]
    tolerance: f64,
}

impl Expectation for Expected {
    fn problems(&self) -> Vec<String> {
        let (question, mut problems) = super::read::<Serving>(&self.query);
        let asked = serving(&question).asked;
        let ranges = [
            ("each", self.each, asked.each.map(|it| it.map(TokensPerSec::get))),
            ("together", self.together, asked.together.map(|it| it.map(TokensPerSec::get))),
            ("wait_s", self.wait_s, asked.wait.map(|it| it.map(Secs::get))),
        ];
        for (name, typed, said) in ranges {
            problems.extend(typed.and_then(|typed| super::outside(name, typed, said)));
        }
        if let Some(people) = self.people {
            let said = rooftop_core::most_users(&question.scenario).unwrap_or(0);
            if (f64::from(said) / people - 1.0).abs() > self.tolerance {
                problems.push(format!("people: {people} is typed, the core says {said}"));
            }
        }
        problems
    }
}
