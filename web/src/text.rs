//! All visible text, one module a language, of which a build has one.

mod common;
#[cfg(not(feature = "zh"))]
mod en;
#[cfg(feature = "zh")]
mod zh;

#[cfg(not(feature = "zh"))]
pub use en::*;
#[cfg(feature = "zh")]
pub use zh::*;

/// The same site in another language.
pub struct Translation {
    /// Its path below that of the first language.
    pub path: &'static str,
    /// As HTML names it.
    pub tag: &'static str,
    /// What it calls itself, short.
    pub name: &'static str,
}

/// All languages; the first stands at the base itself.
pub const TRANSLATIONS: [Translation; 2] = [
    Translation { path: "", tag: "en", name: "English" },
    Translation { path: "zh/", tag: "zh-Hans", name: "中文" },
];
