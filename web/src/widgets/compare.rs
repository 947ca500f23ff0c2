//! Up to six machines side by side.

mod question;
mod results;
mod specifications;

use super::Place;
use super::asked::{Asked, changes};
use crate::browser::{alive, use_address, use_painted, use_room};
use question::{Change, question};
use results::results;
use rooftop_core::explore::Comparison;
use rooftop_core::form::Question;
use specifications::specifications;
use yew::prelude::*;

impl Compare {
    /// Id of the element it is mounted in.
    pub const ROOT: &'static str = "compare";
}

/// See the module.
#[component]
pub fn Compare(place: &Place) -> Html {
    let state = {
        let place = place.clone();
        use_reducer(move || Asked::<Comparison>::from_query(&place.asked()))
    };
    let path = format!("{}compare/", place.base);
    use_address(Some(path), state.it.to_query(), state.touched);
    let room = use_room();
    let on_change = changes(&state, Change::apply);
    let painted = use_painted(state.it.clone());
    let shown = use_memo(painted, {
        let base = place.base.clone();
        move |it| html! { <div class="results">{ results(&base, it) }{ specifications(&base, &it.machines) }</div> }
    });
    html! {
        <div class="choosing" data-alive={alive()}>
            { question(&state.it, &state.problems, room, &on_change) }
            { (*shown).clone() }
        </div>
    }
}
