//! The question: a scenario, its form as an address and as fields, and machines and models that a visitor describes.

pub mod custom;
pub mod form;
mod offload;
mod problem;
mod query;
mod scenario;
mod settings;

pub use custom::Describable;
pub use offload::{Impossible, Placing, Split};
pub use problem::{Problem, ProblemKind};
pub use query::{Fields, MOST_BYTES, Reading, read_number, read_text, trimmed, write_text};
pub(crate) use query::{VERSION, encoded};
pub use scenario::Scenario;
pub use settings::{Draft, OwnRuns, Settings, TextKind};
