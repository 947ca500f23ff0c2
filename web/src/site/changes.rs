//! What changed in the data: a page, and a feed for readers who want to know.

use super::Assets;
use crate::address::{device_address, model_address};
use crate::pages::changes_page;
use crate::text;
use rooftop_core::catalog::{Device, Model, Record, VERSION};
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
    /// In some lines, each an item of a list.
    pub text: String,
}

/// What a version changes in the answers about a record: a line of the page, an entry of the feed.
pub struct AnswerChange {
    /// Version of the data.
    pub version: String,
    /// Id of the record.
    pub id: &'static str,
    /// Its name.
    pub name: &'static str,
    /// Path of its page below base.
    pub path: String,
    /// What changes, each figure in some words.
    pub says: Vec<String>,
}

impl AnswerChange {
    /// Its place on the page.
    pub fn anchor(&self) -> String {
        format!("{}-{}", self.version, self.id)
    }
}

/// The page and the feed, or what is wrong with a file.
pub fn page(assets: &Assets) -> Result<(super::Page, String), String> {
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("../data");
    let [prose, history] = ["changes.toml", "history/changes.csv"].map(|name| data.join(name));
    let at = |path: &Path, problem: String| format!("{}: {problem}", path.display());
    let changes = read(&prose).map_err(|problem| at(&prose, problem))?;
    let answers = answer_changes(&history).map_err(|problem| at(&history, problem))?;
    let body = changes_page(&AttrValue::from(assets.base.clone()), &changes, &answers);
    let page = super::Page { precache: false, ..super::page("changes/", text::changes_meta(), body) };
    Ok((page, feed(assets, &changes, &answers)))
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

/// The lines of the history, those about a record together, in the order of the file. What is gone has no page.
fn answer_changes(path: &Path) -> Result<Vec<AnswerChange>, String> {
    let text = std::fs::read_to_string(path).map_err(|error| error.to_string())?;
    let lines = text.lines().skip(1).map(|line| {
        let columns = <[&str; 7]>::try_from(line.split(',').collect::<Vec<_>>());
        columns.map_err(|_| format!("`{line}` has not 7 columns"))
    });
    let lines = lines.collect::<Result<Vec<_>, _>>()?;
    let mut found = Vec::new();
    let record_of = |&[version, kind, record, ..]: &[&'_ str; 7]| [version, kind, record].map(str::to_owned);
    for of_record in lines.chunk_by(|one, next| record_of(one) == record_of(next)) {
        let Some([version, kind, record, ..]) = of_record.first() else { continue };
        let record = match *kind {
            "device" => Device::find(record).map(|it| (it.id(), it.name(), device_address("", it))),
            _ => Model::find(record).map(|it| (it.id(), it.name(), model_address("", it))),
        };
        if let Some((id, name, path)) = record {
            let says = in_words(of_record)?;
            found.push(AnswerChange { version: (*version).to_owned(), id, name, path, says });
        }
    }
    Ok(found)
}

/// What the lines about a record say; sizes of a machine that change alike share a sentence.
fn in_words(lines: &[[&str; 7]]) -> Result<Vec<String>, String> {
    let mut changes: Vec<([&str; 3], String)> = Vec::new();
    for &[_, _, _, size, figure, before, after] in lines {
        let change = [figure, before, after];
        match changes.iter_mut().find(|(same, _)| *same == change) {
            Some((_, sizes)) => sizes.extend([" / ", size]),
            None => changes.push((change, size.to_owned())),
        }
    }
    let says = |([figure, before, after], sizes): ([&str; 3], String)| {
        let values = [before, after].map(|value| value.parse().unwrap_or(f64::NAN));
        text::answer_change(figure, &sizes, values)
            .ok_or_else(|| format!("figure `{figure}` is not one: run `cargo xtask accuracy`"))
    };
    changes.into_iter().map(says).collect()
}

fn translated(Change { version, title, text }: Change) -> Change {
    let said = |part: &str, english: &str| text::prose(&format!("changes.{version}.{part}"), english);
    Change { title: said("title", &title), text: said("text", &text), version }
}

/// Atom, RFC 4287. An entry is made once and never moves, so its address is its id. Records follow their version.
fn feed(Assets { origin, base, .. }: &Assets, changes: &[Change], answers: &[AnswerChange]) -> String {
    let page = format!("{origin}{base}changes/");
    let time = |version: &str| format!("{version}T00:00:00Z");
    let entry = |id: &str, version: &str, title: &str, text: &str| {
        format!(
            "<entry>\n<id>{page}#{id}</id>\n<title>{}</title>\n<updated>{}</updated>\n\
             <link href=\"{page}#{id}\"/>\n<content type=\"text\">{}</content>\n</entry>\n",
            escaped(title),
            time(version),
            escaped(text),
        )
    };
    let entries = changes.iter().map(|Change { version, title, text }| {
        let of_version = answers.iter().filter(|it| it.version == *version);
        let records = of_version.map(|it| entry(&it.anchor(), version, it.name, &it.says.join("; ")));
        entry(version, version, title, text) + &records.collect::<String>()
    });
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\">\n\
         <id>{page}</id>\n<title>{}</title>\n<updated>{}</updated>\n<author><name>{}</name></author>\n\
         <link href=\"{page}\"/>\n<link rel=\"self\" href=\"{origin}{base}{FEED}\"/>\n{}</feed>\n",
        escaped(text::changes_meta().0),
        time(VERSION),
        text::SITE,
        entries.collect::<String>(),
    )
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_that_change_alike_share_a_sentence() {
        let line = |size, figure, before, after| ["2026-11-29", "device", "x", size, figure, before, after];
        let lines = [
            line("24", "usable_gib", "16", "17.5"),
            line("24", "decode_tps", "40", "44"),
            line("48", "decode_tps", "40", "44"),
        ];
        let says = in_words(&lines).expect("figures that are known");
        let change = |figure, sizes, values| text::answer_change(figure, sizes, values).expect("a figure");
        let usable = change("usable_gib", "24", [16.0, 17.5]);
        assert_eq!(says, [usable, change("decode_tps", "24 / 48", [40.0, 44.0])]);
        assert!(in_words(&[line("24", "colour", "1", "2")]).is_err());
    }

    #[test]
    fn markup_in_an_entry_is_text() {
        assert_eq!(escaped("<b>4 & 5"), "&lt;b>4 &amp; 5");
    }
}
