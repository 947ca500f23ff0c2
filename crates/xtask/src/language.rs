//! Languages of the site. Each is a site of its own, with its own pages, bundles and worker, at its path below the base.

use crate::dist::Options;
use std::path::{Path, PathBuf};

/// A language, as the text module of the web crate has it.
#[derive(Debug, PartialEq, Eq)]
pub struct Language {
    /// For folders of the build.
    pub id: &'static str,
    /// As HTML and links name it.
    pub tag: &'static str,
    /// Below the base, with a slash at its end; nothing for the one that stands there itself.
    pub path: &'static str,
    /// The feature of the web crate that chooses it; none for the first.
    pub feature: Option<&'static str>,
}

/// The language at the base comes first.
pub const LANGUAGES: [Language; 2] = [
    Language { id: "en", tag: "en", path: "", feature: None },
    Language { id: "zh", tag: "zh-Hans", path: "zh/", feature: Some("zh") },
];

impl Language {
    /// Those that a build has; what is frozen stays in the first.
    pub fn of(options: &Options) -> &'static [Self] {
        LANGUAGES.get(..if options.live.is_some() { 1 } else { LANGUAGES.len() }).unwrap_or_default()
    }

    /// The web crate's features for `purpose` in this language.
    pub fn features(&self, purpose: &str) -> String {
        [Some(purpose), self.feature].into_iter().flatten().collect::<Vec<_>>().join(",")
    }

    /// Where its site stands, if all of them stand as `options` say.
    pub fn options(&self, options: &Options) -> Options {
        Options { base: format!("{}{}", options.base, self.path), ..options.clone() }
    }

    /// Its folder in a built site.
    pub fn folder(&self, site: &Path) -> PathBuf {
        site.join(self.path)
    }

    /// What its site does not have to do with, though it stands below it: other languages and what is frozen.
    pub fn others(&self) -> Vec<String> {
        let below = |it: &&Self| *it != self && it.path.starts_with(self.path);
        LANGUAGES.iter().filter(below).map(|it| it.path.to_owned()).chain(["v/".to_owned()]).collect()
    }
}

/// A path below the base as it is within its language.
pub fn within(path: &str) -> &str {
    LANGUAGES.iter().rev().find_map(|it| path.strip_prefix(it.path)).unwrap_or(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_below_another_is_none_of_its_business() {
        let others = LANGUAGES.each_ref().map(Language::others);
        assert_eq!(others, [vec!["zh/".to_owned(), "v/".to_owned()], vec!["v/".to_owned()]]);
        assert_eq!(within("zh/method/"), "method/");
        assert_eq!(within("method/"), "method/");
    }
}
