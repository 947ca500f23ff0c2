//! Why the numbers are what they are, behind a summary.

use super::why;
use crate::text;
use rooftop_core::explain::Explanation;
use yew::prelude::*;

/// The steps of an estimate.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The steps.
    pub explanation: Explanation,
    /// Way from the page to the root of the site.
    #[prop_or_default]
    pub root: AttrValue,
}

/// The steps stand in the prerendered page for readers without scripts; in the browser they are made when they are first
/// asked for, so that moving a slider does not remake what nobody sees.
#[component]
pub fn Reasons(Props { explanation, root }: &Props) -> Html {
    let wanted = use_state(|| cfg!(not(target_arch = "wasm32")));
    let onclick = {
        let wanted = wanted.clone();
        Callback::from(move |_: MouseEvent| wanted.set(true))
    };
    html! {
        <details class="reasons">
            <summary {onclick}>{ text::why_heading() }</summary>
            <div>{ for wanted.then(|| why(explanation, root)) }</div>
        </details>
    }
}
