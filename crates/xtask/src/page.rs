//! Pages of a built site, as the page builder lists them.

use anyhow::{Context, Result};
use serde::Deserialize;
use std::path::Path;

/// One page that the page builder wrote.
#[derive(Deserialize)]
pub struct Page {
    /// Path below base, without leading slash: nothing, `method/`, `404.html`.
    pub path: String,
    /// Belongs into the sitemap.
    pub indexed: bool,
    /// Is kept for use without a network from the first visit on, with all it loads; others are once they were opened.
    pub precache: bool,
    /// The bundle among it that is kept only once it was loaded.
    pub later: Option<String>,
}

/// The file of a page: `method/` → `method/index.html`.
pub fn file_of(path: &str) -> String {
    if path.is_empty() || path.ends_with('/') { format!("{path}index.html") } else { path.to_owned() }
}

/// The text of a file.
pub fn read(file: &Path) -> Result<String> {
    std::fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display()))
}

#[cfg(test)]
mod tests {
    use super::file_of;

    #[test]
    fn a_path_is_a_folder_or_a_file() {
        assert_eq!(file_of(""), "index.html");
        assert_eq!(file_of("method/"), "method/index.html");
        assert_eq!(file_of("404.html"), "404.html");
    }
}
