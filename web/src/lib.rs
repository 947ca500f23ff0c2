//! The site: static pages made natively, and the parts of them that come alive in the browser.
//!
//! It computes no physical quantity: `rooftop-core` does, and this shows what comes back.

mod browser;
mod components;
mod pages;
#[cfg(feature = "prerender")]
pub mod site;
mod text;
mod widgets;

#[cfg(feature = "browser")]
pub use browser::mount;
