//! Will this model run on that machine, and how fast?

mod answer;
mod finder;
mod question;
mod reasons;
mod state;

use crate::browser::use_query_in_address;
use answer::answer;
use finder::Finder;
use question::question;
use rooftop_core::estimate;
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
    let estimate = use_memo(state.scenario, estimate);
    use_query_in_address(state.scenario.to_query(), state.touched);
    let on_change = {
        let state = state.clone();
        Callback::from(move |change| state.dispatch(change))
    };
    html! {
        <div class="estimator">
            <Finder on_change={on_change.clone()} />
            { question(&state.scenario, &state.problems, &on_change) }
            { answer(&state.scenario, &estimate) }
        </div>
    }
}
