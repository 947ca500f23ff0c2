//! Pages: prose and widgets, inside one layout.

mod home;
mod layout;
mod method;
mod notices;

pub use home::Home;
pub use method::Method;
pub use notices::{NotFound, Offline};
