//! Calculators: one reducer, one call of core per change.

mod advisor;
mod asked;
mod audit;
mod calculator;
mod check;
mod compare;
mod estimator;
mod goal;
mod machine;
mod needs;
mod open;
mod pictures;
mod place;
mod roofline;
mod runs;
mod ways;

pub mod topics;

pub use advisor::Advisor;
pub use audit::Audit;
#[cfg(feature = "prerender")]
pub use audit::audited;
pub use calculator::{Calculator, Filled, Topic};
pub use check::Check;
pub use compare::Compare;
pub use estimator::Estimator;
pub use machine::MyMachine;
pub use needs::Needs;
pub use open::Open;
pub use pictures::Pictures;
pub use place::{Place, island};
pub use roofline::Rooflines;
pub use runs::Runs;
pub use ways::Ways;

use crate::components::{Entry, choice, cite};
use crate::text;
use rooftop_core::explore::{Around, Outlay};
use yew::prelude::*;

/// Sums that a budget is chosen from, United States dollars.
const BUDGETS: [u32; 11] = [500, 750, 1000, 1500, 2000, 3000, 4000, 5000, 7500, 10_000, 20_000];

/// A budget, or none; one from an address that is no round sum is among the others.
fn budget(present: Option<u32>, room: usize, on_change: Callback<Option<u32>>) -> Html {
    let other = present.filter(|present| !BUDGETS.contains(present));
    let sums = BUDGETS.into_iter().chain(other).map(Some);
    let id = |sum: Option<u32>| sum.map_or_else(|| "any".to_owned(), |sum| sum.to_string());
    let entries = std::iter::once(None).chain(sums).map(|sum| Entry {
        item: sum,
        id: id(sum).into(),
        name: sum.map_or_else(|| text::no_budget().to_owned(), |sum| text::dollars(f64::from(sum))).into(),
        group: None,
    });
    choice("budget", id(present), entries, room, on_change)
}

/// Whether the computer around cards is bought with them.
fn around(present: Around, room: usize, on_change: Callback<Around>) -> Html {
    let entries = Around::ALL.map(|(id, it)| Entry {
        item: it,
        id: id.into(),
        name: text::around(it).into(),
        group: None,
    });
    choice("computer", present.id(), entries, room, on_change)
}

/// What a machine costs, with who says so.
fn paid(base: &str, outlay: Option<&Outlay>) -> Html {
    let Some(outlay) = outlay else { return html! { { text::not_known() } } };
    let sources = [Some(outlay.price.amount.source), outlay.computer.map(|it| it.source)];
    let sources = sources.into_iter().flatten().map(|source| html! { <>{ " " }{ cite(base, source) }</> });
    html! { <>{ text::outlay(outlay) }{ for sources }</> }
}

/// Four stops to each doubling, from 512 tokens to what the model was made for.
fn context_stops(max: u32) -> Vec<u32> {
    let stops = (9..24).flat_map(|power| (4..8).map(move |quarter| (1_u32 << power) / 4 * quarter));
    stops.take_while(|stop| *stop <= max).collect()
}

/// Speeds that a slider stops at, tokens a second.
fn speed_stops() -> Vec<u32> {
    (1..10).chain((10..30).step_by(2)).chain((30..=100).step_by(10)).chain([125, 150, 200, 300]).collect()
}
