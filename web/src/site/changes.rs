//! What changed in the data: a page, and a feed for who wants to be told.

use super::Assets;
use crate::pages::changes_page;
use crate::text;
use rooftop_core::catalog::VERSION;
use serde::Deserialize;
use std::path::Path;
use yew::prelude::*;

/// Path of the feed below base.
pub const FEED: &str = "changes/feed.xml";

#[derive(Deserialize)]
struct File {
    change: Vec<Change>,
}

/// An entry of `data/changes.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Change {
    /// Version of the data: the day it was made, `2026-11-21`.
    pub version: String,
    /// In a line.
    pub title: String,
    /// In some sentences.
    pub text: String,
}

/// The page and the feed, or what is wrong with the file.
pub fn page(assets: &Assets) -> Result<(super::Page, String), String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../data/changes.toml");
    let changes = read(&path).map_err(|problem| format!("{}: {problem}", path.display()))?;
    let body = changes_page(&AttrValue::from(assets.base.clone()), &changes);
    let page = super::Page { precache: false, ..super::page("changes/", text::changes_meta(), body) };
    Ok((page, feed(assets, &changes)))
}

fn read(path: &Path) -> Result<Vec<Change>, String> {
    let text = std::fs::read_to_string(path).map_err(|error| error.to_string())?;
    let File { change: changes } = toml::from_str(&text).map_err(|error| error.to_string())?;
    if changes.first().is_none_or(|newest| newest.version != VERSION) {
        return Err(format!("the first entry must tell what is new in the data of {VERSION}"));
    }
    if !changes.is_sorted_by(|newer, older| newer.version > older.version) {
        return Err("the entries must stand newest first, one a version".to_owned());
    }
    Ok(changes.into_iter().map(translated).collect())
}

fn translated(Change { version, title, text }: Change) -> Change {
    let said = |part: &str, english: &str| text::prose(&format!("changes.{version}.{part}"), english);
    Change { title: said("title", &title), text: said("text", &text), version }
}

/// Atom, RFC 4287. An entry is made once and never moves, so its address is its id.
fn feed(Assets { origin, base, .. }: &Assets, changes: &[Change]) -> String {
    let page = format!("{origin}{base}changes/");
    let time = |version: &str| format!("{version}T00:00:00Z");
    let entry = |Change { version, title, text }: &Change| {
        format!(
            "<entry>\n<id>{page}#{version}</id>\n<title>{}</title>\n<updated>{}</updated>\n\
             <link href=\"{page}#{version}\"/>\n<content type=\"text\">{}</content>\n</entry>\n",
            escaped(title),
            time(version),
            escaped(text),
        )
    };
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\">\n\
         <id>{page}</id>\n<title>{}</title>\n<updated>{}</updated>\n<author><name>{}</name></author>\n\
         <link href=\"{page}\"/>\n<link rel=\"self\" href=\"{origin}{base}{FEED}\"/>\n{}</feed>\n",
        escaped(text::changes_meta().0),
        time(VERSION),
        text::SITE,
        changes.iter().map(entry).collect::<String>(),
    )
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_in_an_entry_is_text() {
        assert_eq!(escaped("<b>4 & 5"), "&lt;b>4 &amp; 5");
    }
}
