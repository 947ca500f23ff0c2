//! What a page loads: the assets it names, and those that these name. A name carries a hash, so it is never there by
//! chance.

use crate::{compress, fingerprint};
use anyhow::{Context, Result};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// Name what a page loads once its reader turns to it: the script of a bundle and its words.
const LATER: [&str; 2] = ["data-later=\"", "data-words=\""];

/// The records of the usual question: who has the whole catalogue, as the service worker does, has no use for them.
pub const USUAL: &str = "assets/usual-";

/// The assets of a site, each with the assets it names.
pub struct AssetGraph(BTreeMap<String, Vec<String>>);

impl AssetGraph {
    /// Reads them from a built site.
    pub fn read(site: &Path) -> Result<Self> {
        let mut files = Vec::new();
        for file in fingerprint::files(&site.join("assets"))? {
            let name = file.strip_prefix(site)?.to_string_lossy().replace('\\', "/");
            if !compress::is_twin(&name) {
                let content =
                    std::fs::read(&file).with_context(|| format!("cannot read {}", file.display()))?;
                files.push((name, content));
            }
        }
        let all: Vec<String> = files.iter().map(|(name, _)| name.clone()).collect();
        let named_in = |content: Vec<u8>| match String::from_utf8(content) {
            Ok(text) => all.iter().filter(|name| text.contains(name.as_str())).cloned().collect(),
            Err(_) => Vec::new(),
        };
        Ok(Self(files.into_iter().map(|(name, content)| (name, named_in(content))).collect()))
    }

    /// Every asset, below the site's folder.
    pub fn assets(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }

    /// What a page with this HTML loads before its reader does anything.
    pub fn at_once(&self, html: &str) -> BTreeSet<&str> {
        self.of(&without_later(html))
    }

    /// What it loads once its reader has turned to it: its own bundle, not those that islands further down name themselves.
    pub fn turned_to(&self, html: &str) -> BTreeSet<&str> {
        let (head, body) = html.split_once("<head>").unwrap_or((html, ""));
        self.of(&(head.to_owned() + &without_later(body)))
    }

    /// Everything that a page with this HTML may load.
    pub fn of(&self, html: &str) -> BTreeSet<&str> {
        let mut found = BTreeSet::new();
        let mut open: Vec<&str> = self.named_in(html).collect();
        while let Some(name) = open.pop() {
            if found.insert(name) {
                open.extend(self.0.get(name).into_iter().flatten().map(String::as_str));
            }
        }
        found
    }

    /// The assets that HTML names, each as the whole value of an attribute. To look for every asset in every page takes half
    /// a minute.
    fn named_in(&self, html: &str) -> impl Iterator<Item = &str> {
        html.split('"').filter_map(|value| {
            let (path, _) = value.rsplit_once('/')?;
            let start = path.strip_suffix("assets")?.len();
            self.0.get_key_value(value.get(start..)?).map(|(name, _)| name.as_str())
        })
    }
}

/// HTML without the addresses of what is loaded later.
fn without_later(html: &str) -> String {
    LATER.iter().fold(html.to_owned(), |html, attribute| {
        let mut parts = html.split(attribute);
        let first = parts.next().unwrap_or_default().to_owned();
        parts.fold(first, |kept, part| kept + part.split_once('"').map_or(part, |(_, after)| after))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_script_brings_what_it_names() {
        let named = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
        let loads = AssetGraph(BTreeMap::from([
            ("assets/a-1.js".to_owned(), named(&["assets/a-2.wasm"])),
            ("assets/a-2.wasm".to_owned(), named(&[])),
            ("assets/b-3.js".to_owned(), named(&[])),
        ]));
        let found = loads.of("<script src=\"/assets/a-1.js\">");
        assert_eq!(found.into_iter().collect::<Vec<_>>(), ["assets/a-1.js", "assets/a-2.wasm"]);
    }

    #[test]
    fn a_bundle_is_loaded_when_its_reader_turns_to_it() {
        let alone = |name: &str| (format!("assets/{name}"), Vec::new());
        let loads = AssetGraph(["page.js", "own.js", "more.js"].map(alone).into());
        let html = "<html data-later=\"/assets/own.js\"><head><script src=\"/assets/page.js\"></head>\
                    <p data-later=\"/assets/more.js\" data-words=\"/assets/own.js\">";
        let names = |found: BTreeSet<&str>| found.into_iter().collect::<Vec<_>>().join(" ");
        assert_eq!(names(loads.at_once(html)), "assets/page.js");
        assert_eq!(names(loads.turned_to(html)), "assets/own.js assets/page.js");
        assert_eq!(names(loads.of(html)), "assets/more.js assets/own.js assets/page.js");
    }
}
