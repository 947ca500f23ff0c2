//! Building blocks: no state but local one, one root element each, quantities out.
//! What has no state is a function: a component costs several kilobytes of wasm.

mod announcement;
mod choice;
mod memory_bar;
mod number_field;
mod sources;
mod speed_strip;
mod typing;
mod why;

pub use announcement::Announcement;
pub use choice::{Entry, choice};
pub use memory_bar::memory_bar;
pub use number_field::NumberField;
pub use sources::sources;
pub use speed_strip::speed_strip;
pub use typing::Typing;
pub use why::why;
