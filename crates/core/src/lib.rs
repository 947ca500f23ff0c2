//! Roofline estimates for local AI: does a model fit on a machine, how fast does it write, how long until the
//! first word, and why.
//!
//! Pure and total: no input or output, no clock, no panic; what is not known comes back as a caveat, and "does
//! not fit" is an answer. One door: a [`Scenario`] goes into [`estimate()`], an [`Estimate`] comes out.

#![deny(missing_docs)]

pub mod catalog;
mod estimate;
pub mod explain;
pub mod format;
mod limits;
pub mod memory;
mod query;
mod scenario;
pub mod speed;
mod suggest;
pub mod units;

pub use estimate::{Caveat, Estimate, estimate};
pub use limits::{best_quantization, fit, largest_model, longest_context, most_users};
pub use query::{Problem, ProblemKind, Reading, read_number};
pub use scenario::Scenario;
pub use suggest::{Change, Suggestion, suggestions};
