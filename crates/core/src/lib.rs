//! Roofline estimates for local AI: does a model fit on a machine, how fast does it write, how long until the
//! first word, and why.
//!
//! Pure and total: no input or output, no clock, no panic; what is not known comes back as a caveat, and "does
//! not fit" is an answer. One door: a [`Scenario`] goes into [`estimate()`], an [`Estimate`] comes out.

#![deny(missing_docs)]

mod across;
pub mod audit;
pub mod axis;
pub mod catalog;
pub mod choose;
pub mod cost;
pub mod custom;
pub mod energy;
mod estimate;
pub mod explain;
pub mod form;
pub mod format;
mod limits;
mod matrix;
pub mod memory;
pub mod order;
mod placing;
mod query;
mod scenario;
pub mod serving;
pub mod speed;
pub mod studio;
mod suggest;
pub mod tuning;
pub mod units;

pub use across::{Other, across_caches, across_runtimes, spread};
pub use estimate::{Caveat, Estimate, estimate};
pub use limits::{
    best_quantization, first_that_fits, fit, largest_model, longest_context, most_users, placing_that_fits,
};
pub use matrix::{Cell, matrix};
pub use placing::{Placing, Split};
pub use query::{Fields, Problem, ProblemKind, Reading, read_number, read_text, write_text};
pub use scenario::Scenario;
pub use suggest::{Change, Suggestion, suggestions};
