//! Quantities and numbers: a type for each unit, how numbers are written, scales of charts, sorting a few.

pub mod axis;
pub mod numbers;
mod quantity;
pub mod sort;

pub use quantity::*;
