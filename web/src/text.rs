//! All visible text, one module a language.

mod en;

pub use en::*;
