//! Will this model run on that machine, and how fast?

mod answer;
mod change;
mod changes;
mod finder;
mod pictures;
mod question;
mod report;
mod terms;

use super::asked::{Asked, changes};
use crate::browser::{attribute, query, use_file, use_painted, use_query_in_address, use_room, use_settled};
use answer::answer;
use change::Change;
use finder::Finder;
use pictures::pictures;
use question::question;
use rooftop_core::catalog::Record;
use rooftop_core::{Reading, Scenario, estimate, suggestions};
use yew::prelude::*;

impl Estimator {
    /// Id of the element it is mounted in.
    pub const ROOT: &'static str = "estimator";
}

/// The question as a sentence, the answer below it.
#[component]
pub fn Estimator() -> Html {
    let state = use_reducer(|| {
        let Reading { scenario, problems } = Scenario::read_query(&query());
        Asked::read((scenario, problems))
    });
    let painted = use_painted(state.it);
    let estimate = use_memo(painted, estimate);
    use_query_in_address(state.it.to_query(), state.touched);
    // Tries hundreds of changes, so only once the question has settled.
    let settled = use_settled(state.it, state.it);
    let found = use_memo(settled, |scenario| suggestions(scenario, &rooftop_core::estimate(scenario)));
    // A machine that the visitor described has no file.
    let points = attribute(Estimator::ROOT, "data-points").filter(|_| !settled.device.id().contains('~'));
    let measured = use_file(points.map(|folder| format!("{folder}{}.csv", settled.device.id())));
    let pictures = use_memo((settled, measured), |(scenario, measured)| {
        pictures(scenario, &rooftop_core::estimate(scenario), measured.as_deref())
    });
    let room = use_room();
    let on_change = changes(&state, Change::apply);
    html! {
        <div class="estimator">
            <Finder on_change={on_change.clone()} />
            { question(&state.it, &state.problems, room, &on_change) }
            { answer(&painted, &estimate, &found, &pictures, &on_change) }
        </div>
    }
}
