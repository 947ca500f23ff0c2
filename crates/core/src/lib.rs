//! Roofline estimates for local AI: does a model fit on a machine, how fast does it write, how long until the
//! first word, and why.
//!
//! Pure and total: no input or output, no clock, no panic; what is not known comes back as a caveat, and "does
//! not fit" is an answer. One door: a [`Scenario`] goes into [`estimate()`], an [`Estimate`] comes out.
//!
//! ```
//! use rooftop_core::{Scenario, estimate};
//!
//! // A question is the query of the page that shows its answer.
//! let reading = Scenario::read_query("device=rtx-4090&model=llama-3.1-8b&quant=q4-k-m&context=8192");
//! assert!(reading.problems.is_empty());
//!
//! let answer = estimate(&reading.scenario);
//! assert!(answer.fit.fits());
//! // Published files of this mix have 4.92 GB, the vocabulary included.
//! assert!((answer.memory.weights.gb() / 4.92 - 1.0).abs() < 0.005);
//!
//! // Every figure comes with its formula and its inputs.
//! let weights = answer.explanation.terms().iter().find(|term| term.name == "weights").unwrap();
//! assert_eq!(weights.formula, "Σ tensors × bits ÷ 8");
//! ```

#![deny(missing_docs)]
#![warn(clippy::use_debug)] // A bundle traps there (`bind/src/panics.rs`).

pub mod calculators;
pub mod catalog;
mod estimate;
pub mod explain;
pub mod explore;
pub mod memory;
pub mod question;
pub mod speed;
pub mod units;

pub use calculators::{cost, energy, media, serving, tuning};
pub use estimate::{Caveat, Estimate, brief, estimate};
pub use explore::custom;
pub use explore::{
    Alternative, Change, Suggestion, best_quantization, first_that_fits, fit, largest_model, longest_context,
    most_users, other_backends, other_cache_types, other_runtimes, placing_that_fits, spread, suggestions,
};
pub use question::{
    Describable, Fields, Impossible, MOST_BYTES, OwnRuns, Placing, Problem, ProblemKind, Reading, Scenario,
    Settings, Split, TextKind, form, read_number, read_text, trimmed, write_text,
};
