//! Pages: prose and widgets, inside one layout.

#[cfg(feature = "prerender")]
mod accuracy;
#[cfg(feature = "prerender")]
mod articles;
mod calculator;
#[cfg(feature = "prerender")]
mod choose;
mod home;
mod layout;
#[cfg(feature = "prerender")]
mod limits;
#[cfg(feature = "prerender")]
mod method;
mod notices;
#[cfg(feature = "prerender")]
pub mod records;
mod search;

#[cfg(feature = "prerender")]
pub use articles::articles_page;
pub use calculator::{audit_page, calculator_page};
#[cfg(feature = "prerender")]
pub use choose::{Written, choosing_pages};
pub use home::Home;
#[cfg(feature = "prerender")]
pub use method::Method;
pub use notices::{NotFound, Offline};
pub use search::SearchPage;
