//! Building blocks: no state but local one, one root element each, quantities out.
//! What has no state is a function: a component costs several kilobytes of wasm.

mod announcement;
mod chart;
mod choice;
mod cite;
#[cfg(feature = "prerender")]
mod claim_strip;
mod combobox;
mod facts;
mod form_fields;
mod ladder;
mod memory_bar;
mod number_field;
mod parts_bar;
mod problems;
mod report_tables;
mod setting;
mod size_bars;
mod sort;
mod sources;
mod speed_strip;
mod time_bar;
mod typing;
mod unfolding;
mod why;

pub use announcement::Announcement;
pub use chart::{
    Axis, Chart, Dot, Line, Reach, Spot, Spots, Table, buttons, chart, data_table, line_chart, sorted_table,
    spots, still, tools,
};
pub use choice::{Entry, choice, labelled_choice};
pub use cite::cite;
#[cfg(feature = "prerender")]
pub use claim_strip::claim_strip;
pub use combobox::{Chosen, Combobox, Sought, combobox, format_box, machine_box, model_box};
pub use facts::{Fact, facts};
pub use form_fields::{Changed, form_fields};
pub use ladder::{Rung, ladder};
pub use memory_bar::memory_bar;
pub use number_field::NumberField;
pub use parts_bar::parts_bar;
pub use problems::problems;
pub use report_tables::{report_notes, report_tables};
pub use setting::Setting;
pub use size_bars::size_bars;
pub use sort::{Sort, sort_heads, sortable_head};
pub use sources::sources;
pub use speed_strip::speed_strip;
pub use time_bar::time_bar;
pub use typing::Typing;
pub use unfolding::unfolding;
pub use why::reasons;
