//! The harness: reads the case files below `cases/` and says what is wrong with them. Adding a case means adding a
//! file, never code.

pub mod audit;
pub mod best;
pub mod check;
pub mod corpus;
pub mod cost;
pub mod energy;
pub mod files;
pub mod memory;
pub mod pages;
pub mod public;
pub mod scenarios;
pub mod serving;
pub mod sizes;
pub mod studio;
pub mod tuning;

use rooftop_core::form::Question;
use rooftop_core::speed::Range;

/// The question of a calculator that a case asks, and what is wrong with it.
fn read<Q: Question>(query: &str) -> (Q, Vec<String>) {
    let (question, problems) = Q::read_query(query);
    (question, problems.iter().map(ToString::to_string).collect())
}

/// What there is to say of a number that is not in the range.
fn outside(name: &str, typed: f64, said: Option<Range<f64>>) -> Option<String> {
    match said {
        None => Some(format!("{name}: {typed} is typed, the core does not know")),
        Some(it) if (it.low..=it.high).contains(&typed) => None,
        Some(it) => Some(format!("{name}: {typed} is typed, the core says {:.3} to {:.3}", it.low, it.high)),
    }
}
