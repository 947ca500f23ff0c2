//! What was wrong with an address.

use crate::text;
use rooftop_core::Problem;
use yew::prelude::*;

/// The list, spoken where it comes up; empty where nothing was wrong.
pub fn problems(problems: &[Problem]) -> Html {
    let intro = if problems.is_empty() { "" } else { text::problems_intro() };
    let list = problems.iter().enumerate();
    let list = list.map(|(key, problem)| html! { <li {key}>{ text::problem(problem) }</li> });
    html! {
        <div class="problems" role="alert">
            <p>{ intro }</p>
            <ul class="list">{ for list }</ul>
        </div>
    }
}
