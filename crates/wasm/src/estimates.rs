//! What JavaScript calls, but for what has a module of its own.

use crate::{Catalogue, answer, compared, fit, found, given, to_js};
use rooftop_core::catalog::{CACHE_TYPES, DEVICES, MODELS, QUANTIZATIONS, RUNTIMES, SOURCES, VERSION};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// Memory, fit and speed of the scenario that a query names, for example `device=rtx-5090&model=qwen3-32b`.
/// Throws an object with `problems` where a field cannot be used.
#[wasm_bindgen(unchecked_return_type = "Answer")]
pub fn estimate(query: &str) -> Result<JsValue, JsValue> {
    given(answer(query))
}

/// Whether the scenario of a query fits: memory and verdict, without speed.
#[wasm_bindgen(unchecked_return_type = "Fit")]
pub fn fits(query: &str) -> Result<JsValue, JsValue> {
    given(fit(query))
}

/// Up to six machines with up to three models, for example `machines=rtx-4090,dgx-spark-128&models=qwen3-8b`.
#[wasm_bindgen(unchecked_return_type = "Compared")]
pub fn compare(query: &str) -> Result<JsValue, JsValue> {
    given(compared(query))
}

/// Machines and models by what people type: "macbook m4 max", "qwen3 8b".
#[wasm_bindgen(unchecked_return_type = "Found")]
pub fn search(text: &str) -> Result<JsValue, JsValue> {
    to_js(&found(text))
}

/// Everything that a query may name, and where its figures come from.
#[wasm_bindgen(unchecked_return_type = "Catalogue")]
pub fn catalogue() -> Result<JsValue, JsValue> {
    to_js(&Catalogue {
        version: VERSION,
        devices: &DEVICES,
        models: &MODELS,
        quantizations: &QUANTIZATIONS,
        runtimes: &RUNTIMES,
        cache_types: &CACHE_TYPES,
        sources: SOURCES,
    })
}
