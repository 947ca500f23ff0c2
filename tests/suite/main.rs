//! Every native suite.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test that stops is a test that fails"
)]

mod addresses;
mod audit;
mod best;
mod buffers;
mod calculators;
mod cards;
mod cases;
mod commands;
mod devices;
mod hostile;
mod offload;
mod opened;
mod placed;
mod placement;
mod placings;
mod properties;
mod queries;
mod rules;
mod settings;
mod sizes;
mod speculation;
mod typed;
