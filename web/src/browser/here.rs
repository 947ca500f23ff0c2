//! What the browser says of the machine, and what it keeps for the visitor.

use gloo::utils::{document, window};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{HtmlCanvasElement, Storage, WebGlRenderingContext};

/// `UNMASKED_RENDERER_WEBGL` of the extension `WEBGL_debug_renderer_info`.
const RENDERER: u32 = 0x9246;

/// What the browser calls the GPU; none where it does not say.
pub fn renderer() -> Option<String> {
    let canvas: HtmlCanvasElement = document().create_element("canvas").ok()?.dyn_into().ok()?;
    let context: WebGlRenderingContext = canvas.get_context("webgl").ok()??.dyn_into().ok()?;
    // Firefox names it without the extension, and warns of asking for it.
    let named = |what| context.get_parameter(what).ok().and_then(|name: JsValue| name.as_string());
    let _ = context.get_extension("WEBGL_debug_renderer_info");
    named(RENDERER).or_else(|| named(WebGlRenderingContext::RENDERER)).filter(|name| !name.is_empty())
}

/// What is kept under a key; none where nothing is, or storage is blocked.
pub fn kept(key: &str) -> Option<String> {
    if cfg!(not(target_arch = "wasm32")) {
        return None;
    }
    storage()?.get_item(key).ok()?
}

/// Keeps a text, or removes it where it is empty; whether that worked.
pub fn keep(key: &str, text: &str) -> bool {
    let kept = storage()
        .map(|storage| if text.is_empty() { storage.remove_item(key) } else { storage.set_item(key, text) });
    kept.is_some_and(|kept| kept.is_ok())
}

/// The day, as in "2026-11-29", where the visitor is.
pub fn today() -> String {
    let now = js_sys::Date::new_0();
    format!("{:04}-{:02}-{:02}", now.get_full_year(), now.get_month() + 1, now.get_date())
}

/// The address of a file that is made here, for a link that saves it.
pub fn file_address(csv: &str) -> String {
    if cfg!(not(target_arch = "wasm32")) {
        return String::new();
    }
    format!("data:text/csv;charset=utf-8,{}", js_sys::encode_uri_component(csv))
}

fn storage() -> Option<Storage> {
    window().local_storage().ok()?
}
