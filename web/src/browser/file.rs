//! Files of our own that are fetched after the page.

use gloo::utils::{document, window};
use std::rc::Rc;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::Response;
use yew::prelude::*;

/// An attribute of the element in which an island is mounted; none where there is no browser.
pub fn attribute(root: &str, name: &str) -> Option<String> {
    if cfg!(not(target_arch = "wasm32")) {
        return None;
    }
    document().get_element_by_id(root)?.get_attribute(name)
}

/// The text at an address, once it is here; nothing before that, and where it cannot be had.
#[hook]
pub fn use_file(address: Option<String>) -> Option<Rc<str>> {
    let file = use_state(|| None::<(String, Rc<str>)>);
    {
        let file = file.clone();
        use_effect_with(address.clone(), move |address| {
            if let Some(address) = address.clone() {
                spawn_local(async move {
                    if let Some(text) = fetched(&address).await {
                        file.set(Some((address, text.into())));
                    }
                });
            }
        });
    }
    let (of, text) = (*file).as_ref()?;
    (address.as_ref() == Some(of)).then(|| text.clone())
}

async fn fetched(address: &str) -> Option<String> {
    let response = JsFuture::from(window().fetch_with_str(address)).await.ok()?;
    let response: Response = response.dyn_into().ok().filter(Response::ok)?;
    JsFuture::from(response.text().ok()?).await.ok()?.as_string()
}
