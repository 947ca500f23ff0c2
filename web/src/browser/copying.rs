//! The clipboard.

use gloo::utils::window;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use yew::prelude::*;

/// What became of the last thing to be copied.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Copied {
    /// Nothing was to be copied yet.
    #[default]
    Nothing,
    /// It is in the clipboard.
    Done,
    /// The browser does not allow it: here it is.
    Refused(String),
}

/// What became of the last text, and what copies one.
#[hook]
pub fn use_copying() -> (Copied, Callback<String>) {
    let state = use_state(Copied::default);
    let copy = {
        let state = state.clone();
        Callback::from(move |text: String| {
            // A page that is not served securely has no clipboard.
            if !window().is_secure_context() {
                return state.set(Copied::Refused(text));
            }
            let (state, writing) = (state.clone(), window().navigator().clipboard().write_text(&text));
            spawn_local(async move {
                let done = JsFuture::from(writing).await.is_ok();
                state.set(if done { Copied::Done } else { Copied::Refused(text) });
            });
        })
    };
    ((*state).clone(), copy)
}

/// The address of the page as it stands.
pub fn address() -> String {
    window().location().href().unwrap_or_default()
}
