//! The JavaScript API: the core's own structs as plain objects, numbers to the bit.
//!
//! Thin: everything is computed and checked by `rooftop_core`. The site does not use it, it calls the core. The package has
//! it as modules, so that who only estimates loads nothing of the scores, fine-tuning, the audit, the check or the reader of files.
//!
//! What JavaScript gets as an object is a struct here:
//!
//! ```
//! let answer = rooftop_wasm::answer("device=rtx-4090&model=llama-3.1-8b&quant=q4-k-m").expect("a valid question");
//! assert!(answer.estimate.fit.fits());
//!
//! // What cannot be used is thrown, a sentence for each field.
//! let problems = rooftop_wasm::answer("context=many").expect_err("no number").problems;
//! assert_eq!(problems[0].field, "context");
//! ```

#![warn(clippy::use_debug)] // A bundle traps there (`bind/src/panics.rs`).

#[cfg(feature = "best")]
mod best;
#[cfg(feature = "estimates")]
mod estimates;
#[cfg(feature = "open")]
mod opened;
mod questions;
#[cfg(feature = "check")]
mod runs;
#[cfg(feature = "tuning")]
mod tuning;

#[cfg(feature = "open")]
pub use opened::{Opened, Reading, answered, opened};
pub use questions::{Audited, Compared, Found, Tuned, audited, compared, fit, found, ranked, tuned};
#[cfg(feature = "check")]
pub use runs::{Commanded, QuestionOf, checked, commanded, question_of};

use rooftop_core::catalog::{CacheType, Device, Model, Quantization, Runtime, Source};
use rooftop_core::{Estimate, Problem, ProblemKind, Scenario};
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

/// What is thrown: each problem with a sentence for people.
#[derive(Debug, Serialize)]
pub struct Problems {
    /// One for each field that cannot be used.
    pub problems: Vec<WordedProblem>,
}

/// A problem and its sentence.
#[derive(Debug, Serialize)]
pub struct WordedProblem {
    /// Key of the field.
    pub field: &'static str,
    /// What was given.
    pub given: String,
    /// `problem` and what is allowed.
    #[serde(flatten)]
    pub wrong: Wrong,
    /// The same for people.
    pub message: String,
}

/// What is wrong with a field.
#[derive(Debug, Serialize)]
#[serde(untagged)]
pub enum Wrong {
    /// With a field of a question.
    Field(ProblemKind),
    /// With a text.
    Text {
        /// Kebab-case.
        problem: &'static str,
    },
}

impl Problems {
    /// Problems with fields.
    pub(crate) fn of(problems: Vec<Problem>) -> Self {
        let worded = |problem: Problem| {
            let message = problem.to_string();
            let Problem { field, given, kind } = problem;
            WordedProblem { field, given, wrong: Wrong::Field(kind), message }
        };
        Self { problems: problems.into_iter().map(worded).collect() }
    }

    /// A problem with the one text there is.
    pub(crate) fn of_text(problem: &'static str, message: &str) -> Self {
        let wrong = Wrong::Text { problem };
        let it = WordedProblem { field: "text", given: String::new(), wrong, message: message.to_owned() };
        Self { problems: vec![it] }
    }
}

/// Nothing where there are no problems.
pub(crate) fn worded(problems: Vec<Problem>) -> Result<(), Problems> {
    if problems.is_empty() { Ok(()) } else { Err(Problems::of(problems)) }
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
    worded(reading.problems)?;
    let scenario = reading.scenario;
    let (query, estimate) = (scenario.to_query(), rooftop_core::estimate(&scenario));
    Ok(Answer { scenario, query, estimate })
}

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = include_str!("types.d.ts");

/// Which Python packages of a project's file run on a target.
#[cfg(feature = "audit")]
#[wasm_bindgen(unchecked_return_type = "Audited")]
pub fn audit(text: &str, target: &str, python: &str) -> Result<JsValue, JsValue> {
    given(audited(text, target, python))
}

/// Computes the scenario of a query this many times and returns the sum of all totals, in bytes: for measuring the
/// core without the conversion to objects.
#[cfg(feature = "bench")]
#[wasm_bindgen]
pub fn benchmark(query: &str, times: u32) -> f64 {
    let scenario = Scenario::read_query(query).scenario;
    (0..times).map(|_| rooftop_core::estimate(std::hint::black_box(&scenario)).memory.total.get()).sum()
}

/// An answer, or problems to throw.
fn given(answer: Result<impl Serialize, Problems>) -> Result<JsValue, JsValue> {
    match answer {
        Ok(answer) => to_js(&answer),
        Err(problems) => Err(to_js(&problems)?),
    }
}

fn to_js(value: &impl Serialize) -> Result<JsValue, JsValue> {
    let serializer = serde_wasm_bindgen::Serializer::json_compatible();
    value.serialize(&serializer).map_err(|error| JsError::new(&error.to_string()).into())
}
