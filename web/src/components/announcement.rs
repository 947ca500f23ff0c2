//! What a screen reader hears when the answer changes.

use crate::browser::use_settled;
use yew::prelude::*;

/// A sentence.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The sentence.
    pub text: String,
}

/// Speaks politely, at most every half second, and is silent on arrival: the page has just been read.
#[component]
pub fn Announcement(Props { text }: &Props) -> Html {
    let settled = use_settled(text.clone(), String::new());
    html! { <output class="visually-hidden" aria-live="polite">{ settled }</output> }
}
