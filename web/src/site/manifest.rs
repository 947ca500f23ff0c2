//! The manifest of the site as an application: `web/static/manifest.webmanifest` with the words of the language.

use crate::text;
use serde_json::{Map, Value, json};

/// Its name below base.
pub const FILE: &str = "manifest.webmanifest";

/// Its content.
pub fn text() -> serde_json::Result<String> {
    let mut manifest: Map<String, Value> =
        serde_json::from_str(include_str!("../../static/manifest.webmanifest"))?;
    let shortcuts = text::navigation().map(|(url, name)| json!({ "name": name, "url": format!("./{url}") }));
    for (key, value) in [
        ("name", text::SITE.into()),
        ("short_name", text::SITE.into()),
        ("description", text::home_meta().1.into()),
        ("lang", text::language_tag().into()),
        // The first is the page the application opens with.
        ("shortcuts", shortcuts.into_iter().skip(1).collect()),
    ] {
        manifest.insert(key.to_owned(), value);
    }
    serde_json::to_string(&manifest)
}
