//! A draft that is served has the languages that were asked for: the first at once, each other with the first request for it.

use crate::dist;
use crate::language::Language;
use crate::options::Options;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// What is built into a folder and served from it.
pub struct Asked {
    folder: &'static str,
    options: Mutex<Options>,
    /// The language that is being built, or failed to be.
    now: Mutex<Option<State>>,
}

#[derive(Clone)]
enum State {
    Building,
    Failed(String),
}

impl Asked {
    /// A site with `options` in a folder in the root of the repository.
    pub fn new(folder: &'static str, options: Options) -> Arc<Self> {
        Arc::new(Self { folder, options: Mutex::new(options), now: Mutex::new(None) })
    }

    /// Builds what has been asked for until now, unless it is there.
    pub fn build(&self) -> anyhow::Result<()> {
        let options = lock(&self.options).clone();
        dist::up_to_date(&options, self.folder)
    }

    /// Where the path of a request belongs to a language that is not built: builds it in the background; a page in its place.
    pub fn instead(self: &Arc<Self>, path: &str) -> Option<String> {
        let (_, wanted) = self.missing(path)?;
        let mut now = lock(&self.now);
        match now.clone() {
            Some(State::Failed(error)) => {
                // The next request tries again.
                *now = None;
                return Some(page("This language was not built", &error));
            }
            Some(State::Building) => {}
            None => {
                *now = Some(State::Building);
                let asked = self.clone();
                std::thread::spawn(move || asked.add(wanted));
            }
        }
        Some(page("Building this language", "The page reloads until it is there."))
    }

    fn missing(&self, path: &str) -> Option<(&'static Language, Options)> {
        let mut wanted = lock(&self.options).clone();
        let language = Language::of_path(path.strip_prefix(&wanted.base)?)?;
        if !wanted.draft || wanted.languages.iter().any(|it| it.id == language.id) {
            return None;
        }
        wanted.languages.push(language);
        Some((language, wanted))
    }

    fn add(&self, wanted: Options) {
        let built = dist::up_to_date(&wanted, self.folder);
        *lock(&self.now) = built.as_ref().err().map(|error| State::Failed(format!("{error:#}")));
        match built {
            Ok(()) => *lock(&self.options) = wanted,
            Err(error) => eprintln!("error: {error:#}"),
        }
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

fn page(title: &str, says: &str) -> String {
    let says = says.replace('&', "&amp;").replace('<', "&lt;");
    format!(
        "<!DOCTYPE html><html lang=\"en\"><meta charset=\"utf-8\"><title>{title}</title><h1>{title}</h1><pre>{says}</pre>"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_language_that_a_draft_lacks_is_missing() {
        let missing = |draft, chosen, path: &str| {
            let languages = Language::chosen(chosen).expect("known");
            let asked = Asked::new("dist.none", Options { draft, languages, ..Options::default() });
            asked.missing(path).map(|(language, _)| language.id)
        };
        assert_eq!(missing(true, "en", "/zh/method/"), Some("zh"));
        assert_eq!(missing(true, "en", "/method/"), None);
        assert_eq!(missing(true, "en,zh", "/zh/"), None);
        assert_eq!(missing(false, "en", "/zh/"), None);
    }
}
