//! The search.

use super::layout::Layout;
use crate::text;
use crate::widgets::Search;
use yew::prelude::*;

/// Where the site is published.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// Path the site is served under.
    pub base: AttrValue,
}

/// See [`Search`]. Without scripts it leads to the two lists.
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
            <div id={Search::ROOT} data-island=""><Search /></div>
        </Layout>
    }
}
