//! A citation by number, with a link to the list on the method page.

use crate::text;
use rooftop_core::catalog::SourceId;
use yew::prelude::*;

/// "[12, measured]"; `base` is the path the site is served under.
pub fn cite(base: &str, source: SourceId) -> Html {
    let number = source.number();
    html! {
        <a class="cite" href={format!("{base}method/#source-{number}")}>{ text::cited(number, source.kind()) }</a>
    }
}
