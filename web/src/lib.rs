//! The site.
pub mod site;
