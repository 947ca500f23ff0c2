//! Will this model run on that machine, and how fast?

mod answer;
mod changes;
mod finder;
mod pictures;
mod question;
mod report;
mod state;
mod terms;

use crate::browser::{attribute, use_file, use_painted, use_query_in_address, use_room, use_settled};
use answer::answer;
use finder::Finder;
use pictures::pictures;
use question::question;
use rooftop_core::catalog::Record;
use rooftop_core::{estimate, suggestions};
use state::State;
use yew::prelude::*;

impl Estimator {
    /// Id of the element it is mounted in.
    pub const ROOT: &'static str = "estimator";
}

/// The question as a sentence, the answer below it.
#[component]
pub fn Estimator() -> Html {
    let state = use_reducer(State::from_address);
    let painted = use_painted(state.scenario);
    let estimate = use_memo(painted, estimate);
    use_query_in_address(state.scenario.to_query(), state.touched);
    // Tries hundreds of changes, so only once the question has settled.
    let settled = use_settled(state.scenario, state.scenario);
    let found = use_memo(settled, |scenario| suggestions(scenario, &rooftop_core::estimate(scenario)));
    // A machine that the visitor described has no file.
    let points = attribute(Estimator::ROOT, "data-points").filter(|_| !settled.device.id().contains('~'));
    let measured = use_file(points.map(|folder| format!("{folder}{}.csv", settled.device.id())));
    let pictures = use_memo((settled, measured), |(scenario, measured)| {
        pictures(scenario, &rooftop_core::estimate(scenario), measured.as_deref())
    });
    let room = use_room();
    let on_change = {
        let state = state.clone();
        Callback::from(move |change| state.dispatch(change))
    };
    html! {
        <div class="estimator">
            <Finder on_change={on_change.clone()} />
            { question(&state.scenario, &state.problems, room, &on_change) }
            { answer(&painted, &estimate, &found, &pictures, &on_change) }
        </div>
    }
}
