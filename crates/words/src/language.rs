//! The languages, and how each counts.

/// A language of the site: a folder of `web/text/`.
#[derive(Debug, PartialEq, Eq)]
pub struct Language {
    /// Name of the folder.
    pub id: &'static str,
    /// Plural categories of the CLDR that the language has besides `other`, with the written numbers in them. "1.0" is not
    /// "1": categories are those of a number as it is written.
    pub plurals: &'static [(&'static str, &'static [&'static str])],
}

impl Language {
    /// English, which all others are compared with.
    pub fn is_reference(&self) -> bool {
        self.id == LANGUAGES[0].id
    }
}

/// Only the number one is singular.
const ONE: &[(&str, &[&str])] = &[("one", &["1"])];

/// The reference comes first.
pub const LANGUAGES: [Language; 4] = [
    Language { id: "en", plurals: ONE },
    Language { id: "zh", plurals: &[] },
    Language { id: "de", plurals: ONE },
    Language { id: "ja", plurals: &[] },
];

/// Names of plural categories in any language.
pub const CATEGORIES: [&str; 5] = ["zero", "one", "two", "few", "many"];
