//! Which sources the files name.

use super::load;
use anyhow::{Result, anyhow};
use std::path::Path;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// A source that a file names.
#[derive(Debug)]
pub struct Mention {
    pub file: String,
    pub line: usize,
    /// Its id.
    pub source: String,
}

/// Every source that a file of `data/` names by id.
pub fn all(data: &Path) -> Result<Vec<Mention>> {
    let mut mentions = Vec::new();
    for (file, text) in load::texts(data)? {
        let table = DeTable::parse(&text).map_err(|error| anyhow!("{file}: {error}"))?;
        let mention = |named: &Spanned<DeValue>| {
            let before = text.get(..named.span().start).unwrap_or_default();
            let source = named.get_ref().as_str().unwrap_or_default().to_owned();
            Mention { file: file.clone(), line: before.lines().count().max(1), source }
        };
        let mut named = Vec::new();
        in_table(table.get_ref(), &mut named);
        mentions.extend(named.into_iter().map(mention).filter(|it| !it.source.starts_with("https://")));
    }
    Ok(mentions)
}

/// The values of keys like `source` and `max_context_source`.
fn in_table<'a, 'i>(table: &'a DeTable<'i>, named: &mut Vec<&'a Spanned<DeValue<'i>>>) {
    for (key, value) in table {
        if key.get_ref().rsplit('_').next() == Some("source") && value.get_ref().is_str() {
            named.push(value);
        } else {
            in_value(value.get_ref(), named);
        }
    }
}

fn in_value<'a, 'i>(value: &'a DeValue<'i>, named: &mut Vec<&'a Spanned<DeValue<'i>>>) {
    match value {
        DeValue::Table(table) => in_table(table, named),
        DeValue::Array(values) => values.iter().for_each(|value| in_value(value.get_ref(), named)),
        _ => {}
    }
}
