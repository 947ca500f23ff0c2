//! Published energy of tokens: the files in `cases/energy/`.

use crate::files::Expectation;
use rooftop_core::energy::{Energy, energy};
use rooftop_core::units::Joules;
use serde::Deserialize;

/// A measurement, as a query of the page.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Expected {
    query: String,
    joules_per_token: f64,
}

impl Expectation for Expected {
    fn problems(&self) -> Vec<String> {
        let (question, mut problems) = super::read::<Energy>(&self.query);
        let said = energy(&question).joules_per_token.map(|it| it.map(Joules::get));
        problems.extend(super::outside("joules_per_token", self.joules_per_token, said));
        problems
    }
}
