//! Where an island is in its page, and what it shows when the address asks for nothing.

use yew::prelude::*;

/// Of an island.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct Place {
    /// Path the site is served under.
    pub base: AttrValue,
    /// The question of this page, which one in the address replaces.
    #[prop_or_default]
    pub query: AttrValue,
}

impl Place {
    /// What is asked: by the address, or else by the page.
    pub fn asked(&self) -> String {
        let query = crate::browser::query();
        if query.is_empty() { self.query.to_string() } else { query }
    }
}

/// The island prerendered in the element it will be mounted in.
pub fn island<Island>(root: &'static str, place: Place) -> Html
where
    Island: BaseComponent<Properties = Place>,
{
    let Place { base, query } = place;
    html! {
        <div id={root} data-island="" data-base={base.clone()} data-query={query.clone()}><Island {base} {query} /></div>
    }
}
