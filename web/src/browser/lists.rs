//! The fields whose lists are made by a bundle of their own.

use wasm_bindgen::JsCast;
use web_sys::{Element, Event};

/// What was chosen in a field (`static/combobox.js`), if the event says so.
pub fn picked(event: &Event) -> Option<String> {
    event.target()?.dyn_into::<Element>().ok()?.get_attribute("data-chosen")
}

/// Gives the fields of the page what makes their lists.
#[cfg(feature = "browser")]
pub fn give_lists() {
    use crate::lists::{Asked, list};
    use wasm_bindgen::closure::Closure;
    use wasm_bindgen::prelude::*;

    type Make = dyn Fn(String, String, String, String, String, bool) -> String;

    #[wasm_bindgen]
    extern "C" {
        #[wasm_bindgen(js_name = "rooftopLists")]
        fn take(make: JsValue);
    }

    super::read_words();
    let make = |sought, typed, offered, others, value, unfolded| {
        list(&Asked { sought, typed, offered, others, value, unfolded })
    };
    take(Closure::<Make>::new(make).into_js_value());
}
