//! Every native suite.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test that stops is a test that fails"
)]

mod cases;
mod devices;
mod properties;
mod queries;
mod rules;
mod sizes;
