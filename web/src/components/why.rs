//! Every step of an estimate, with inputs and sources.

use crate::text;
use rooftop_core::catalog::Source;
use rooftop_core::explain::{Explanation, Input, Origin, Term};
use yew::prelude::*;

/// What to unfold.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The steps.
    pub explanation: Explanation,
}

/// See [`Props`].
#[component]
pub fn Why(Props { explanation }: &Props) -> Html {
    let sources = used_sources(explanation);
    let steps = explanation.terms().iter().map(|term| step(term, explanation.inputs(term), &sources));
    let list = sources.iter().map(|source| {
        html! {
            <li key={source.id} id={format!("source-{}", source.id)}>{ source_line(source) }</li>
        }
    });
    html! {
        <div class="why">
            <ol class="steps">{ for steps }</ol>
            <h3>{ text::sources_heading() }</h3>
            <ol class="sources">{ for list }</ol>
        </div>
    }
}

/// Sources in the order in which the steps name them.
fn used_sources(explanation: &Explanation) -> Vec<&'static Source> {
    let mut sources: Vec<&'static Source> = Vec::new();
    for input in explanation.terms().iter().flat_map(|term| explanation.inputs(term)) {
        if let Origin::Source(id) = input.origin
            && !sources.iter().any(|known| known.id == id.get().id)
        {
            sources.push(id.get());
        }
    }
    sources
}

fn step(term: &Term, inputs: &[Input], sources: &[&'static Source]) -> Html {
    let inputs = inputs.iter().map(|input| {
        html! {
            <li key={input.name}>
                { input.name }{ " = " }<b>{ text::value(input.value) }</b>{ " " }{ origin(input.origin, sources) }
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

fn origin(origin: Origin, sources: &[&'static Source]) -> Html {
    match origin {
        Origin::Source(id) => {
            let at = sources.iter().position(|source| source.id == id.get().id).unwrap_or(0);
            html! {
                <a class="cite" href={format!("#source-{}", id.get().id)} title={id.get().title}>
                    { format!("[{}]", at + 1) }
                </a>
            }
        }
        Origin::Question => html! { <span class="origin">{ text::from_question() }</span> },
        Origin::Step => html! { <span class="origin">{ text::from_step() }</span> },
    }
}

/// Title, publisher, kind and day of a source.
pub fn source_line(source: &'static Source) -> Html {
    let title = if source.url.is_empty() {
        html! { <cite>{ source.title }</cite> }
    } else {
        html! { <cite><a href={source.url} rel="noreferrer">{ source.title }</a></cite> }
    };
    html! {
        <span>{ title }{ text::source_details(source) }</span>
    }
}
