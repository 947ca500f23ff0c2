//! Every step of an estimate, with inputs and where each comes from.

use super::unfolding;
use crate::text;
use rooftop_core::explain::{Explanation, Input, Origin, Term};
use yew::prelude::*;

/// The steps, behind a summary; they cite by number from the list on the method page, to which `root` is the way.
pub fn reasons(explanation: Explanation, root: AttrValue) -> Html {
    unfolding("reasons", text::why_heading(), move || {
        let steps = explanation.terms().iter().map(|term| step(term, explanation.inputs(term), &root));
        html! { <ol class="steps">{ for steps }</ol> }
    })
}

fn step(term: &Term, inputs: &[Input], root: &str) -> Html {
    let inputs = inputs.iter().map(|input| {
        html! {
            <li key={input.name}>
                { text::formula(input.name) }{ " = " }<b>{ text::value(input.value) }</b>{ " " }{ origin(input.origin, root) }
            </li>
        }
    });
    html! {
        <li key={term.name}>
            <p><b>{ text::term(term.name) }</b>{ " " }<span class="result">{ text::value(term.value) }</span></p>
            <p class="formula">{ "= " }{ text::formula(term.formula) }</p>
            <ul>{ for inputs }</ul>
        </li>
    }
}

fn origin(origin: Origin, root: &str) -> Html {
    match origin {
        Origin::Source(id) => html! {
            <a class="cite" href={format!("{root}method/#source-{}", id.number())}>{ text::cited(id.number(), id.kind()) }</a>
        },
        Origin::Question => html! { <span class="origin">{ text::from_question() }</span> },
        Origin::Step => html! { <span class="origin">{ text::from_step() }</span> },
    }
}
