//! Published costs: the files in `cases/cost/`.

use crate::files::Expectation;
use rooftop_core::cost::{Cost, Place, cost};
use rooftop_core::speed::Range;
use rooftop_core::units::Usd;
use serde::Deserialize;

/// A cost, as a query of the page.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Expected {
    query: String,
    /// Dollars for a million tokens written on the own machine: within the range.
    own_million: Option<f64>,
    /// The same on the rented GPU.
    rented_million: Option<f64>,
    /// Dollars for a month of calls to an API, to the cent.
    api_month: Option<f64>,
    /// Where the workloads go: `here`, `api`, `nowhere`.
    routes: Option<Vec<String>>,
}

impl Expectation for Expected {
    fn problems(&self) -> Vec<String> {
        let (question, mut problems) = super::read::<Cost>(&self.query);
        let answer = cost(&question);
        let dollars = |it: Range<Usd>| it.map(Usd::get);
        let rented = answer.rented.iter().find(|it| it.chosen).and_then(|it| it.bill);
        let millions = [
            ("own_million", self.own_million, answer.own.and_then(|it| it.million)),
            ("rented_million", self.rented_million, rented.and_then(|it| it.million)),
        ];
        for (name, typed, said) in millions {
            problems.extend(typed.and_then(|typed| super::outside(name, typed, said.map(dollars))));
        }
        if let Some(typed) = self.api_month {
            let said = answer.api.map(|it| it.month.mid.get());
            if said.is_none_or(|said| (said - typed).abs() > 0.005) {
                problems.push(format!("api_month: {typed} is typed, the core says {said:?}"));
            }
        }
        if let Some(typed) = &self.routes {
            let word = |place| match place {
                Place::Here => "here",
                Place::Api => "api",
                Place::Nowhere => "nowhere",
                Place::Unpriced => "unpriced",
            };
            let said: Vec<_> = answer.here.routes.iter().map(|route| word(route.place)).collect();
            if said != *typed {
                problems.push(format!("routes: {typed:?} is typed, the core says {said:?}"));
            }
        }
        problems
    }
}
