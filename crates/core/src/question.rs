//! The question: a scenario, its form as an address and as fields, and machines and models that a visitor describes.

pub mod custom;
mod fields;
pub mod form;
mod impossible;
mod placing;
mod problem;
mod query;
mod scenario;
mod settings;
mod text;

pub use custom::Describable;
pub(crate) use fields::ONE_WORD;
pub use fields::{FOREIGN, Fields, MOST_BYTES};
pub use impossible::Impossible;
pub use placing::{Placing, Split};
pub use problem::{Problem, ProblemKind};
pub(crate) use query::VERSION;
pub use query::{Reading, read_number};
pub use scenario::Scenario;
pub use settings::{Draft, OwnRuns, Settings, TextKind};
pub(crate) use settings::{LEAST_RATIO, MOST_RATIO};
pub(crate) use text::encoded;
pub use text::{read_text, trimmed, write_text};
