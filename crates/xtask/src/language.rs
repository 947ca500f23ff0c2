//! Languages of the site. Each is a site of its own, with its own pages and worker, at its path below the base.

use anyhow::{Result, bail};
use std::path::{Path, PathBuf};

/// A language, as the text module of the web crate has it.
pub struct Language {
    /// For folders of the build.
    pub id: &'static str,
    /// As HTML and links name it.
    pub tag: &'static str,
    /// Below the base, with a slash at its end; nothing for the one at the base itself.
    pub path: &'static str,
}

/// The language at the base comes first.
pub static LANGUAGES: [Language; 4] = [
    Language { id: "en", tag: "en", path: "" },
    Language { id: "zh", tag: "zh-Hans", path: "zh/" },
    Language { id: "de", tag: "de", path: "de/" },
    Language { id: "ja", tag: "ja", path: "ja/" },
];

impl Language {
    /// Those with these ids, `en,zh`; the first one is always among them.
    pub fn chosen(ids: &str) -> Result<Vec<&'static Self>> {
        let ids: Vec<&str> = ids.split(',').map(str::trim).collect();
        if let Some(unknown) = ids.iter().find(|id| LANGUAGES.iter().all(|it| it.id != **id)) {
            let known: Vec<&str> = LANGUAGES.iter().map(|it| it.id).collect();
            bail!("--languages names `{unknown}`, but there are only {}", known.join(", "));
        }
        Ok(LANGUAGES.iter().filter(|it| it.path.is_empty() || ids.contains(&it.id)).collect())
    }

    /// The one whose site a path below the base belongs to.
    pub fn of_path(path: &str) -> Option<&'static Self> {
        LANGUAGES.iter().rev().find(|it| path.starts_with(it.path))
    }

    /// Its folder in a built site.
    pub fn folder(&self, site: &Path) -> PathBuf {
        site.join(self.path)
    }

    /// What its site does not have to do with, though it is below it: other languages and what is frozen.
    pub fn others(&self) -> Vec<String> {
        let below = |it: &&Self| it.id != self.id && it.path.starts_with(self.path);
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
        let [first, others @ ..] = LANGUAGES.each_ref().map(Language::others);
        assert_eq!(first, ["zh/", "de/", "ja/", "v/"]);
        assert!(others.iter().all(|it| *it == ["v/"]));
        assert_eq!(within("zh/method/"), "method/");
        assert_eq!(within("method/"), "method/");
        assert_eq!(Language::of_path("zh/method/").map(|it| it.id), Some("zh"));
        assert_eq!(Language::of_path("method/zh/").map(|it| it.id), Some("en"));
    }

    #[test]
    fn languages_are_chosen_by_id_and_the_first_is_always_there() {
        let ids =
            |chosen: &str| Language::chosen(chosen).map(|all| all.iter().map(|it| it.id).collect::<Vec<_>>());
        assert_eq!(ids("zh").expect("known"), ["en", "zh"]);
        assert_eq!(ids("en").expect("known"), ["en"]);
        let error = ids("en,xx").expect_err("unknown");
        assert_eq!(error.to_string(), "--languages names `xx`, but there are only en, zh, de, ja");
    }
}
