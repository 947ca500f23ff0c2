//! What is built, and for where.

use crate::language::{LANGUAGES, Language};

/// The built site, from the root of the repository.
pub const FOLDER: &str = "dist";
/// A draft of it that is only served.
pub const DRAFT_FOLDER: &str = "dist.draft";

/// Where the site will stand.
#[derive(Clone)]
pub struct Options {
    /// Path it is served under, `/` at both ends.
    pub base: String,
    /// Scheme and host, without a slash at the end.
    pub origin: String,
    /// Of a frozen build, the base of the site that goes on.
    pub live: Option<String>,
    /// Quick to build, large to load.
    pub draft: bool,
    /// With a compressed form beside each file, and the budgets for these.
    pub compressed: bool,
    /// With a picture for each page, which others show beside a link.
    pub pictures: bool,
    /// The languages it has, the first one first.
    pub languages: Vec<&'static Language>,
}

impl Options {
    /// Where the site of a language will stand, if all of them stand as this says.
    pub fn of(&self, language: &Language) -> Self {
        Self { base: format!("{}{}", self.base, language.path), ..self.clone() }
    }
}

impl Default for Options {
    fn default() -> Self {
        Self {
            base: "/".to_owned(),
            origin: "https://rooftop.example".to_owned(),
            live: None,
            draft: false,
            compressed: true,
            pictures: true,
            languages: LANGUAGES.iter().collect(),
        }
    }
}
