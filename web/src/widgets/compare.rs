//! Up to four machines side by side.

mod question;
mod results;
mod specifications;

use super::Place;
use crate::browser::{alive, use_address, use_painted, use_room};
use question::{Change, question};
use results::results;
use rooftop_core::Problem;
use rooftop_core::choose::Comparison;
use specifications::specifications;
use std::rc::Rc;
use yew::prelude::*;

/// What is compared, and how it came to be.
#[derive(Clone, Debug, PartialEq)]
struct State {
    comparison: Comparison,
    problems: Vec<Problem>,
    /// The visitor changed something: the address follows from now on.
    touched: bool,
}

impl Reducible for State {
    type Action = Change;

    fn reduce(self: Rc<Self>, change: Change) -> Rc<Self> {
        let mut comparison = self.comparison.clone();
        change.apply(&mut comparison);
        Rc::new(Self { comparison, problems: Vec::new(), touched: true })
    }
}

impl Compare {
    /// Id of the element it is mounted in.
    pub const ROOT: &'static str = "compare";
}

/// See the module.
#[component]
pub fn Compare(place: &Place) -> Html {
    let state = {
        let place = place.clone();
        use_reducer(move || {
            let (comparison, problems) = Comparison::read_query(&place.asked());
            State { comparison, problems, touched: false }
        })
    };
    let path = format!("{}compare/", place.base);
    use_address(Some(path), state.comparison.to_query(), state.touched);
    let room = use_room();
    let on_change = {
        let state = state.clone();
        Callback::from(move |change| state.dispatch(change))
    };
    let painted = use_painted(state.comparison.clone());
    let shown = use_memo(painted, {
        let base = place.base.clone();
        move |it| html! { <div class="results">{ results(it) }{ specifications(&base, &it.machines) }</div> }
    });
    html! {
        <div class="choosing" data-alive={alive()}>
            { question(&place.base, &state.comparison, &state.problems, room, &on_change) }
            { (*shown).clone() }
        </div>
    }
}
