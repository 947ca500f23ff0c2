//! Roofline estimates for local AI: does a model fit on a machine, how fast does it write, how long until the
//! first word, and why.
//!
//! Pure and total: no input or output, no clock, no panic; what is not known comes back as a caveat, and "does
//! not fit" is an answer. One door: a [`Scenario`] goes into [`estimate()`], an [`Estimate`] comes out.

#![deny(missing_docs)]

pub mod audit;
pub mod calculators;
pub mod catalog;
mod estimate;
pub mod explain;
pub mod explore;
pub mod memory;
pub mod question;
pub mod speed;
pub mod units;

pub use calculators::{cost, energy, media as studio, serving, tuning};
pub use estimate::{Caveat, Estimate, estimate};
pub use explore as choose;
pub use explore::custom;
pub use explore::{
    Change, Other, Suggestion, across_caches, across_runtimes, best_quantization, first_that_fits, fit,
    largest_model, longest_context, most_users, placing_that_fits, spread, suggestions,
};
pub use question::{
    Describable, Fields, Impossible, MOST_BYTES, Placing, Problem, ProblemKind, Reading, Scenario, Split,
    form, read_number, read_text, trimmed, write_text,
};
pub use units::{axis, numbers as format, sort as order};
