//! Pages: prose and widgets, inside one layout.

#[cfg(feature = "prerender")]
mod accuracy;
#[cfg(feature = "prerender")]
mod articles;
#[cfg(feature = "prerender")]
mod calculator;
#[cfg(feature = "prerender")]
mod choose;
#[cfg(feature = "prerender")]
mod embeds;
#[cfg(feature = "prerender")]
mod home;
mod layout;
#[cfg(feature = "prerender")]
mod limits;
#[cfg(feature = "prerender")]
mod machine;
#[cfg(feature = "prerender")]
mod method;
mod notices;
#[cfg(feature = "prerender")]
mod open_data;
#[cfg(feature = "prerender")]
mod peers;
#[cfg(feature = "prerender")]
pub mod records;
mod search;
#[cfg(feature = "prerender")]
mod share;

#[cfg(feature = "prerender")]
pub use articles::articles_page;
#[cfg(feature = "prerender")]
pub use calculator::{audit_page, calculator_page, check_page, open_page};
#[cfg(feature = "prerender")]
pub use choose::{Written, choosing_pages};
#[cfg(feature = "prerender")]
pub use embeds::{Widget, builder_page, iframe, widgets};
#[cfg(feature = "prerender")]
pub use home::Home;
#[cfg(feature = "prerender")]
pub use machine::machine_page;
#[cfg(feature = "prerender")]
pub use method::Method;
pub use notices::{NotFound, Offline};
#[cfg(feature = "prerender")]
pub use open_data::{changes_page, data_page};
#[cfg(feature = "prerender")]
pub use peers::accuracy_page;
pub use search::SearchPage;
#[cfg(feature = "prerender")]
pub use share::kept_page;
