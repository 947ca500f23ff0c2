//! The site: static pages made natively, and the parts of them that come alive in the browser.
//!
//! It computes no physical quantity: `rooftop-core` does, and this shows what comes back.

pub mod browser;
pub mod components;
pub mod pages;
#[cfg(feature = "prerender")]
pub mod site;
pub mod text;
pub mod widgets;
