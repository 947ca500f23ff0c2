//! All visible text: `web/text/` has the words, this decides which of them are said.

mod accuracy;
mod advisor;
mod answer;
#[cfg(feature = "prerender")]
mod articles;
mod audit;
mod calculators;
mod charts;
mod check;
mod common;
mod compare;
#[cfg(feature = "prerender")]
mod embeds;
mod form;
mod formulas;
mod limits;
mod message;
mod needs;
mod numbers;
mod offline;
mod open;
#[cfg(feature = "prerender")]
mod open_data;
mod pages;
#[cfg(feature = "prerender")]
mod pairs;
#[cfg(feature = "prerender")]
mod peers;
#[cfg(feature = "prerender")]
mod previews;
#[cfg(feature = "prerender")]
mod prose;
mod quality;
mod records;
mod runs;
mod search;
#[cfg(feature = "prerender")]
mod share;
mod speed;
mod terms;
mod ways;
#[allow(clippy::too_many_arguments, reason = "as many as a sentence has")]
mod words;

pub use accuracy::*;
pub use advisor::*;
pub use answer::*;
#[cfg(feature = "prerender")]
pub use articles::*;
pub use audit::*;
pub use calculators::*;
pub use charts::*;
pub use check::*;
pub use common::*;
pub use compare::*;
#[cfg(feature = "prerender")]
pub use embeds::*;
pub use form::*;
pub use formulas::*;
pub use limits::*;
#[cfg(not(target_arch = "wasm32"))]
pub use message::choose;
pub use message::{Translation, read, translations};
pub use needs::*;
pub use numbers::{as_typed, fixed, significant};
pub use offline::*;
pub use open::*;
#[cfg(feature = "prerender")]
pub use open_data::*;
pub use pages::*;
#[cfg(feature = "prerender")]
pub use pairs::*;
#[cfg(feature = "prerender")]
pub use peers::*;
#[cfg(feature = "prerender")]
pub use previews::*;
#[cfg(feature = "prerender")]
pub use prose::*;
pub use quality::*;
pub use records::*;
pub use runs::*;
pub use search::*;
#[cfg(feature = "prerender")]
pub use share::*;
pub use speed::*;
pub use terms::*;
pub use ways::*;
pub use words::*;
