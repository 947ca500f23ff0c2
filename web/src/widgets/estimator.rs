//! Will this model run on that machine, and how fast?

mod answer;
mod change;
mod finder;
mod question;
mod settings;
mod terms;

use super::asked::{Asked, changes};
use crate::browser::{query, use_painted, use_query_in_address, use_room, use_settled};
use crate::text;
use answer::answer;
use change::Change;
use finder::finder;
use question::question;
use rooftop_core::{Reading, Scenario, brief};
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
    let estimate = use_memo(painted, brief);
    use_query_in_address(state.it.to_query(), state.touched);
    let settled = use_settled(state.it, state.it);
    let others = use_memo(settled, other_backends);
    let room = use_room();
    let on_change = changes(&state, Change::apply);
    html! {
        <div class="estimator">
            <div class="ask">
                { finder(&on_change) }
                { question(&state.it, &state.problems, room, &on_change) }
            </div>
            { answer(&painted, &estimate, &others, &on_change) }
        </div>
    }
}

/// What the other backends of this machine would give.
fn other_backends(scenario: &Scenario) -> Vec<String> {
    let present = scenario.target().map(|target| target.backend);
    let others = scenario.targets().into_iter().filter(|target| Some(target.backend) != present);
    others
        .filter_map(|target| {
            let speed = brief(&scenario.with_backend(target)).speed?;
            Some(text::other_backend(target, &speed.decode))
        })
        .collect()
}
