//! Quantities and numbers: a type for each unit, how numbers are written, scales of charts, sorting a few.

pub mod numbers;
mod quantity;
pub mod scale;
pub mod sort;

pub use quantity::*;
