//! What JavaScript calls to have models in order: the scores take a fifth of what estimates take.

use crate::{given, ranked};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// Models in order for a task on a machine, each in the file that suits it, for example `device=rtx-4090&task=coding`.
#[wasm_bindgen(unchecked_return_type = "Ranked[]")]
pub fn best(query: &str) -> Result<JsValue, JsValue> {
    given(ranked(query))
}
