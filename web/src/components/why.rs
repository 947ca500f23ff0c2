//! Every step of an estimate, with inputs and where each comes from.

use crate::text;
use rooftop_core::explain::{Explanation, Input, Origin, Term};
use yew::prelude::*;

/// The steps; they cite by number from the list on the method page, which stands beside the page this is on.
pub fn why(explanation: &Explanation) -> Html {
    let steps = explanation.terms().iter().map(|term| step(term, explanation.inputs(term)));
    html! { <ol class="steps">{ for steps }</ol> }
}

fn step(term: &Term, inputs: &[Input]) -> Html {
    let inputs = inputs.iter().map(|input| {
        html! {
            <li key={input.name}>
                { input.name }{ " = " }<b>{ text::value(input.value) }</b>{ " " }{ origin(input.origin) }
            </li>
        }
    });
    html! {
        <li key={term.name}>
            <p><b>{ text::term(term.name) }</b>{ " " }<span class="result">{ text::value(term.value) }</span></p>
            <p class="formula">{ "= " }{ term.formula }</p>
            <ul>{ for inputs }</ul>
        </li>
    }
}

fn origin(origin: Origin) -> Html {
    match origin {
        Origin::Source(id) => html! {
            <a class="cite" href={format!("method/#source-{}", id.number())}>{ text::cited(id.number(), id.kind()) }</a>
        },
        Origin::Question => html! { <span class="origin">{ text::from_question() }</span> },
        Origin::Step => html! { <span class="origin">{ text::from_step() }</span> },
    }
}
