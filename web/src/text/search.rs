//! The search.

use super::words;

/// Title and description of the page.
pub fn search_meta() -> (&'static str, &'static str) {
    (words::search_title(), words::search_description())
}

/// Where nothing was found.
pub fn nothing_found(asked: &str) -> String {
    if asked.trim().is_empty() {
        words::nothing_found_hint().to_owned()
    } else {
        words::nothing_found_for(asked)
    }
}

/// A page that can be found.
pub struct Searchable {
    /// Below base.
    pub path: &'static str,
    /// Its name.
    pub name: &'static str,
    /// What else people may ask for.
    pub words: &'static str,
}

/// The pages of the map, and what people may call them.
pub fn searchable() -> Vec<Searchable> {
    let pages = super::directory().into_iter().flat_map(|(_, pages)| pages);
    pages
        .map(|(path, name)| Searchable { path, name, words: words::asked_for(path.trim_end_matches('/')) })
        .collect()
}
