//! The list of all sources, by number. It is in the HTML of the method page, not in the wasm.

use crate::text;
use rooftop_core::catalog::{CITATIONS, Citation, SOURCES, Source};
use yew::prelude::*;

/// The list.
pub fn sources() -> Html {
    let entries = SOURCES.iter().zip(CITATIONS).zip(1..);
    let entries = entries.map(|((source, citation), number)| entry(number, source, citation));
    html! { <ol class="sources">{ for entries }</ol> }
}

fn entry(number: usize, source: &'static Source, citation: &'static Citation) -> Html {
    let title = if citation.url.is_empty() {
        html! { <cite lang="en">{ citation.title }</cite> }
    } else {
        html! { <cite lang="en"><a href={citation.url} rel="noreferrer">{ citation.title }</a></cite> }
    };
    // Titles and names are those of the source, in its language.
    html! {
        <li id={format!("source-{number}")}>
            { title }{ text::sentence_stop() }<span lang="en">{ citation.publisher }</span>{ text::source_details(source, citation) }
        </li>
    }
}
