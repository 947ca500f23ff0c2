//! Prose of the data that only the page builder reads: claims of the articles, what changed. Its English is in the data; the
//! other languages have it in `prose.toml`, by the ids of the data; `cargo xtask check` compares them.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::OnceLock;

static PROSE: OnceLock<BTreeMap<String, String>> = OnceLock::new();

/// What is said in the language of these pages; what has no words there is as in the data.
pub fn prose(id: &str, english: &str) -> String {
    let prose = PROSE.get_or_init(|| read(super::message::language()));
    prose.get(id).map_or(english, String::as_str).to_owned()
}

/// By id: `claims.a03.finding`. The first language has no such file: the data is written in it.
fn read(language: &str) -> BTreeMap<String, String> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("text").join(language).join("prose.toml");
    let Ok(text) = std::fs::read_to_string(&file) else { return BTreeMap::new() };
    let kinds: BTreeMap<String, BTreeMap<String, BTreeMap<String, String>>> =
        toml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    let records = kinds.into_iter().flat_map(|(kind, records)| {
        records.into_iter().map(move |(record, texts)| (format!("{kind}.{record}"), texts))
    });
    let texts = records.flat_map(|(record, texts)| {
        texts.into_iter().map(move |(name, text)| (format!("{record}.{name}"), text))
    });
    texts.collect()
}
