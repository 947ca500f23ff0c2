//! What must hold of any text that somebody hands to Rooftop. `fuzz/` searches for texts for which it does not hold;
//! the native suite runs the ones in `fuzz/corpus/`.

mod addresses;
mod audit;
mod described;
mod models;
mod outputs;
mod sound;
mod tables;

pub use addresses::{address, choice};
pub use audit::audited;
pub use described::described;
pub use models::opened;
pub use outputs::checked;
pub use tables::predicted;

/// A check of one text; the error says what does not hold.
pub type Check = fn(&str) -> Result<(), String>;

/// Every check, by the name of its fuzz target and of its folder in `fuzz/corpus/`.
pub const CHECKS: [(&str, Check); 7] = [
    ("addresses", address),
    ("choices", choice),
    ("audit", audited),
    ("described", described),
    ("tables", predicted),
    ("outputs", checked),
    ("models", opened),
];

/// An error unless it holds.
fn hold(holds: bool, what: impl FnOnce() -> String) -> Result<(), String> {
    if holds { Ok(()) } else { Err(what()) }
}
