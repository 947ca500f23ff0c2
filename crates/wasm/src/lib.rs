//! The JavaScript API: the core's own structs as plain objects, numbers to the bit.
//!
//! Thin: everything is computed and checked by `rooftop_core`. The site does not use it, it calls the core.

use rooftop_core::catalog::{
    CACHE_TYPES, CacheType, DEVICES, Device, MODELS, Model, QUANTIZATIONS, Quantization, RUNTIMES, Runtime,
    SOURCES, Source, VERSION,
};
use rooftop_core::memory::Verdict;
use rooftop_core::{Estimate, Problem, Scenario};
use serde::Serialize;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsError, JsValue};

/// What `estimate` returns.
#[derive(Debug, Serialize)]
pub struct Answer {
    /// The question as understood, defaults filled in.
    pub scenario: Scenario,
    /// Its shortest query.
    pub query: String,
    /// The answer.
    pub estimate: Estimate,
}

/// What `estimate` throws: each problem with a sentence for people.
#[derive(Debug, Serialize)]
pub struct Problems {
    /// One for each field that cannot be used.
    pub problems: Vec<WordedProblem>,
}

/// A problem and its sentence.
#[derive(Debug, Serialize)]
pub struct WordedProblem {
    /// `field`, `given`, `problem` and what is allowed.
    #[serde(flatten)]
    pub problem: Problem,
    /// The same for people.
    pub message: String,
}

/// What `catalogue` returns.
#[derive(Debug, Serialize)]
pub struct Catalogue {
    /// Day of the data.
    pub version: &'static str,
    /// Machines.
    pub devices: &'static [Device],
    /// Models.
    pub models: &'static [Model],
    /// How weights are stored.
    pub quantizations: &'static [Quantization],
    /// Programs.
    pub runtimes: &'static [Runtime],
    /// How keys and values are stored.
    pub cache_types: &'static [CacheType],
    /// Where figures come from.
    pub sources: &'static [Source],
}

/// Answers a query. Pure Rust, for tests: `estimate` is the same in JavaScript.
pub fn answer(query: &str) -> Result<Answer, Problems> {
    let reading = Scenario::read_query(query);
    if reading.problems.is_empty() {
        let scenario = reading.scenario;
        let (query, estimate) = (scenario.to_query(), rooftop_core::estimate(&scenario));
        return Ok(Answer { scenario, query, estimate });
    }
    let worded = |problem: Problem| WordedProblem { message: problem.to_string(), problem };
    Err(Problems { problems: reading.problems.into_iter().map(worded).collect() })
}

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = r#"
/** A bare number carries its base unit: bytes, bytes or tokens per second, seconds, operations. */
export interface Range { low: number; mid: number; high: number }

export interface Memory {
  weights: number; kv_cache: number; state: number; compute_buffers: number; overhead: number; total: number;
}

/** What lies in one place: a card (or the one memory of a machine), the memory of the computer around it, the disk. */
export interface Part {
  place: { kind: "gpu"; machine: number; card: number } | { kind: "ram" } | { kind: "disk" };
  layers: number; memory: Memory; budget: number | null; streamed: number; routed: number;
}

export interface Fit {
  installed: number; budget: number; used: number; headroom: number; verdict: "fits" | "tight" | "too-large";
}

export interface Speed {
  decode: Range; decode_full_context: Range; decode_bound: number;
  step: { weights: number; cache: number; compute: number; overhead: number; total: number };
  prefill: Range | null; time_to_first_token: Range | null;
  limit: "bandwidth" | "compute" | "overhead" | "memory";
  basis: "measured" | "same-family" | "estimated";
}

export interface Value { unit: string; value: number }

export interface Term {
  name: string; formula: string; result: Value;
  inputs: { name: string; value: Value; origin: "question" | "step" | { source: string } }[];
}

export interface Answer {
  scenario: {
    device: string; memory: { label: number; installed: number }; os: "windows" | "linux" | "macos";
    model: string; quantization: string; runtime: string; cache_type: string;
    context_tokens: number; prompt_tokens: number; users: number;
    placing: {
      gpu_layers: number | null; cpu_experts: number; gpus: number; split: "layer" | "tensor"; linked: number;
      host: string; host_memory: { label: number; installed: number };
    };
  };
  query: string;
  estimate: { memory: Memory; placement: { parts: Part[] }; fit: Fit; speed: Speed | null; caveats: string[]; explanation: Term[] };
}

/** Thrown where a query cannot be used as it stands. */
export interface Problems {
  problems: {
    field: string; given: string; message: string;
    problem: "unknown-id" | "not-offered" | "out-of-range" | "future-version";
    nearest?: string; allowed?: string[]; min?: number; max?: number; known?: number;
  }[];
}

export interface Catalogue {
  version: string; devices: object[]; models: object[]; quantizations: object[]; runtimes: object[];
  cache_types: object[]; sources: { id: string; title: string; publisher: string; url: string }[];
}
"#;

/// Memory, fit and speed of the scenario that a query names, for example `device=rtx-5090&model=qwen3-32b`.
/// Throws an object with `problems` where a field cannot be used.
#[wasm_bindgen(unchecked_return_type = "Answer")]
pub fn estimate(query: &str) -> Result<JsValue, JsValue> {
    match answer(query) {
        Ok(answer) => to_js(&answer),
        Err(problems) => Err(to_js(&problems)?),
    }
}

/// Everything that a query may name, and where its figures come from.
#[wasm_bindgen(unchecked_return_type = "Catalogue")]
pub fn catalogue() -> Result<JsValue, JsValue> {
    to_js(&Catalogue {
        version: VERSION,
        devices: DEVICES,
        models: MODELS,
        quantizations: QUANTIZATIONS,
        runtimes: RUNTIMES,
        cache_types: CACHE_TYPES,
        sources: SOURCES,
    })
}

/// Computes the scenario of a query this many times and returns the sum of all totals, in bytes: for measuring the
/// core without the conversion to objects.
#[wasm_bindgen]
pub fn benchmark(query: &str, times: u32) -> f64 {
    let scenario = Scenario::read_query(query).scenario;
    (0..times).map(|_| rooftop_core::estimate(std::hint::black_box(&scenario)).memory.total.get()).sum()
}

/// How many combinations of machine, model and quantization fit, at the context and for the users of a query: the whole
/// matrix in one call.
#[wasm_bindgen]
pub fn fitting(query: &str) -> u32 {
    let mut count = 0;
    let scenario = Scenario::read_query(query).scenario;
    rooftop_core::matrix(&scenario, |cell| count += u32::from(cell.verdict != Verdict::TooLarge));
    count
}

fn to_js(value: &impl Serialize) -> Result<JsValue, JsValue> {
    let serializer = serde_wasm_bindgen::Serializer::json_compatible();
    value.serialize(&serializer).map_err(|error| JsError::new(&error.to_string()).into())
}
