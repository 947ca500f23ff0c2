//! Building blocks: no state but local one, one root element each, quantities out.

mod choice;
mod memory_bar;
mod number_field;
mod speed_strip;
mod typing;
mod why;

pub use choice::{Choice, Entry};
pub use memory_bar::MemoryBar;
pub use number_field::NumberField;
pub use speed_strip::SpeedStrip;
pub use typing::Typing;
pub use why::{Why, source_line};
