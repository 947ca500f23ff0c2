//! Published energy of tokens: the files in `cases/energy/`.

use rooftop_core::energy::{Energy, energy};
use rooftop_core::form::Question;
use serde::Deserialize;

/// A measurement, as a query of the page.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Case {
    /// Where it is published.
    pub source: String,
    /// Why the core says otherwise.
    pub known_failure: Option<String>,
    query: String,
    joules_per_token: f64,
}

impl Case {
    /// What the core says otherwise: a measurement is to lie within its range.
    pub fn problems(&self) -> Vec<String> {
        let (question, problems) = Energy::read_query(&self.query);
        let mut problems: Vec<String> = problems.iter().map(ToString::to_string).collect();
        match energy(&question).joules_per_token {
            None => problems.push("joules_per_token: nothing is known of this machine".to_owned()),
            Some(it) if (it.low.get()..=it.high.get()).contains(&self.joules_per_token) => {}
            Some(it) => problems.push(format!(
                "joules_per_token: {} is typed, the core says {:.2} to {:.2}",
                self.joules_per_token,
                it.low.get(),
                it.high.get()
            )),
        }
        problems
    }
}
