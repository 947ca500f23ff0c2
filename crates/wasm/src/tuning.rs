//! What JavaScript calls about fine-tuning.

use crate::{given, tuned};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// Memory, fit and time of fine-tuning, for example `device=rtx-4090&model=qwen3-8b&method=qlora`.
#[wasm_bindgen(unchecked_return_type = "Tuned")]
pub fn tuning(query: &str) -> Result<JsValue, JsValue> {
    given(tuned(query))
}
