//! The site: static pages made natively, and the parts of them that come alive in the browser.
//!
//! It computes no physical quantity: `rooftop-core` does, and this shows what comes back.

#![warn(clippy::use_debug)] // A bundle traps there (`bind/src/panics.rs`).
#![allow(
    rustdoc::private_intra_doc_links,
    reason = "Yew links the documentation of a component to its properties"
)]

#[cfg(target_arch = "wasm32")]
mod allocator;

pub mod address;
pub mod asked;
pub mod browser;
pub mod components;
#[cfg(feature = "browser")]
pub mod lists;
pub mod pages;
pub mod report;
#[cfg(feature = "prerender")]
pub mod site;
pub mod text;
pub mod widgets;
