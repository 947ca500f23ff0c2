//! The search.

use super::layout::Layout;
use crate::text;
use rooftop_core::question::FOREIGN;
use yew::prelude::*;

/// Fields of its address that are no fault: its own, and the version of the keys.
const KNOWN: [&str; 2] = ["q", "v"];

/// Where the site is published.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// Path the site is served under.
    pub base: AttrValue,
}

/// A field, and what it finds (`static/search.js`). Without scripts it leads to the two lists.
#[component]
pub fn SearchPage(Props { base }: &Props) -> Html {
    html! {
        <Layout base={base.clone()} path="search/">
            <h1>{ text::search_heading() }</h1>
            <noscript>
                <div class="notice">
                    <p>{ text::search_needs_scripts() }</p>
                    <p>
                        <a href={format!("{base}devices/")}>{ text::devices_heading() }</a>{ ", " }
                        <a href={format!("{base}models/")}>{ text::models_heading() }</a>
                    </p>
                </div>
            </noscript>
            <div id="search" class="search">
                <form role="search" aria-label={text::search_heading()} action="./">
                    <label for="q">{ text::search_label() }</label>
                    <input id="q" name="q" type="search" autocomplete="off" disabled=true data-waits="" />
                </form>
                <p class="visually-hidden" role="status"></p>
                <div class="problems" role="alert" data-unknown={text::unknown_field("{}")}
                    data-known={[&KNOWN[..], &FOREIGN].concat().join(" ")}></div>
                <div class="results"><p>{ text::nothing_found("") }</p></div>
            </div>
            <template data-bundle="lists"></template>
        </Layout>
    }
}
