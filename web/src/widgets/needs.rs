//! What do I need: machines for a model, cheapest first.

mod question;
mod results;

use super::Place;
use super::asked::Asked;
use crate::browser::{alive, use_address, use_painted, use_painted_second, use_room};
use question::question;
use results::{lead, lists};
use rooftop_core::explore::{Need, give_up, needed};
use rooftop_core::form::Question;
use std::rc::Rc;
use yew::prelude::*;

impl Needs {
    /// Id of the element it is mounted in.
    pub const ROOT: &'static str = "needs";
}

/// See the module.
#[component]
pub fn Needs(place: &Place) -> Html {
    let state = {
        let place = place.clone();
        use_reducer(move || Asked::<Need>::from_query(&place.asked()))
    };
    let need = state.it;
    use_address(None, need.to_query(), state.touched);
    let room = use_room();
    let painted = use_painted(need);
    let base = place.base.clone();
    let found = use_memo((painted, base.clone()), |(need, base)| {
        let answer = Rc::new(needed(need));
        (lead(base, need, &answer), answer)
    });
    let (lead, answer) = &*found;
    // The sentence is what was asked for; picture and lists follow once it is painted.
    let asked = use_painted_second(painted);
    let lists = use_memo((asked, base), |(need, base)| lists(base, need, answer, &give_up(need)));
    let edit = {
        let state = state.clone();
        Callback::from(move |edit| state.dispatch(edit))
    };
    html! {
        <div class="choosing" data-alive={alive()}>
            { question(&need, &state.problems, room, &edit) }
            <div class="results">{ lead.clone() }{ (*lists).clone() }</div>
        </div>
    }
}
