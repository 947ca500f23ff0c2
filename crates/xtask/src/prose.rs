//! `web/text/LANGUAGE/prose.toml`: translations of what `data/` and the claims of the articles say, found by id.
//!
//! ```toml
//! [claims.a03]                   # the kind of record, and its id
//! english = "5a60cb5e1ea2e5b4"   # which English it translates; the check names the new one when that changes
//! finding = "…"
//! ```

use crate::{assets, process};
use anyhow::{Context, Result, anyhow};
use rooftop_claims::{Overview, each_sentence, each_word};
use std::collections::BTreeMap;
use std::path::Path;

/// The field that says which English was translated.
const ENGLISH: &str = "english";

/// Texts of a record, by name.
#[derive(Default)]
struct Record {
    /// Must be translated.
    sentences: BTreeMap<String, String>,
    /// May be translated: most are names.
    words: BTreeMap<String, String>,
}

type Records = BTreeMap<String, Record>;

/// Everything that is missing, unused or out of date in the languages after the first.
pub fn problems() -> Result<Vec<String>> {
    let records = records(&process::root())?;
    let mut problems = Vec::new();
    for language in rooftop_words::LANGUAGES.iter().skip(1) {
        let file = format!("web/text/{}/prose.toml", language.id);
        let text = std::fs::read_to_string(process::root().join(&file))
            .with_context(|| format!("{file}: cannot be read"))?;
        let said = translations(&text).with_context(|| file.clone())?;
        problems.extend(compare(&records, &said).into_iter().map(|problem| format!("{file}: {problem}")));
    }
    Ok(problems)
}

fn records(root: &Path) -> Result<Records> {
    let cases = root.join("tests/cases");
    let mut claims = rooftop_claims::read(&cases.join("articles")).map_err(|problem| anyhow!(problem))?;
    let mut overview: Overview =
        rooftop_claims::read_file(&cases.join("articles.toml")).map_err(|problem| anyhow!(problem))?;
    let mut records = Records::new();
    each_sentence(&mut overview, &mut claims, |id, text| {
        let (record, name) = split(id);
        records.entry(record).or_default().sentences.insert(name, text.clone());
    });
    each_word(&mut claims, |id, text| {
        let (record, name) = split(id);
        records.entry(record).or_default().words.insert(name, text.clone());
    });
    let file = root.join("data/changes.toml");
    let changes = std::fs::read_to_string(&file).with_context(|| file.display().to_string())?;
    let changes: BTreeMap<String, Vec<BTreeMap<String, String>>> =
        toml::from_str(&changes).with_context(|| file.display().to_string())?;
    for mut change in changes.into_values().flatten() {
        let version = change.remove("version").context("data/changes.toml: a change lacks its version")?;
        let record = Record { sentences: change, ..Record::default() };
        records.insert(format!("changes.{version}"), record);
    }
    Ok(records)
}

/// `claims.a03.finding`: the record and the name of the text.
fn split(id: &str) -> (String, String) {
    let (record, name) = id.rsplit_once('.').unwrap_or((id, ""));
    (record.to_owned(), name.to_owned())
}

/// The texts of a language by record and name.
fn translations(text: &str) -> Result<BTreeMap<String, BTreeMap<String, String>>> {
    let kinds: BTreeMap<String, BTreeMap<String, BTreeMap<String, String>>> = toml::from_str(text)?;
    let records = kinds.into_iter().flat_map(|(kind, records)| {
        records.into_iter().map(move |(id, texts)| (format!("{kind}.{id}"), texts))
    });
    Ok(records.collect())
}

fn compare(records: &Records, said: &BTreeMap<String, BTreeMap<String, String>>) -> Vec<String> {
    let mut problems = Vec::new();
    let none = BTreeMap::new();
    for (id, Record { sentences, words }) in records {
        let said = said.get(id).unwrap_or(&none);
        for (name, english) in sentences {
            match said.get(name) {
                None => problems.push(format!("{id}.{name} is missing: {english}")),
                Some(text) if figures(text) != figures(english) => {
                    problems.push(format!("{id}.{name} must have the same {{…}} as: {english}"));
                }
                Some(text) if text.lines().count() != english.lines().count() => {
                    problems.push(format!("{id}.{name} must have as many lines as: {english}"));
                }
                Some(_) => {}
            }
        }
        let unused = said
            .keys()
            .filter(|name| *name != ENGLISH && !sentences.contains_key(*name) && !words.contains_key(*name));
        problems.extend(unused.map(|name| format!("{id}.{name} is unused: the data has no such text")));
        let now = fingerprint(sentences, words);
        if said.get(ENGLISH) != Some(&now) {
            problems.push(format!(
                "{id} may be out of date: compare it with the English, then set {ENGLISH} = \"{now}\""
            ));
        }
    }
    let unused = said.keys().filter(|id| !records.contains_key(*id));
    problems.extend(unused.map(|id| format!("{id} is unused: the data has no such record")));
    problems
}

/// `{1}` and its like, sorted.
fn figures(text: &str) -> Vec<&str> {
    let mut figures: Vec<&str> =
        text.split('{').skip(1).filter_map(|rest| Some(rest.split_once('}')?.0)).collect();
    figures.sort_unstable();
    figures
}

fn fingerprint(sentences: &BTreeMap<String, String>, words: &BTreeMap<String, String>) -> String {
    let texts: Vec<String> =
        sentences.iter().chain(words).map(|(name, text)| format!("{name}={text}\n")).collect();
    assets::hash(texts.concat().as_bytes())
}

#[cfg(test)]
mod tests {
    use super::{Record, Records, compare, problems, translations};

    fn found(english: &str, said: &str) -> Vec<String> {
        let record = Record {
            sentences: [("finding".to_owned(), english.to_owned())].into(),
            words: [("fact-1-actual".to_owned(), "none".to_owned())].into(),
        };
        compare(&Records::from([("claims.a03".to_owned(), record)]), &translations(said).expect("TOML"))
    }

    #[test]
    fn every_language_translates_the_data_as_it_is() {
        let problems = problems().expect("readable");
        assert!(problems.is_empty(), "{}", problems.join("\n"));
    }

    #[test]
    fn each_problem_names_the_id() {
        let [missing, stale] = &found("It has {1} GB.", "[claims]")[..] else { panic!("two problems") };
        assert!(missing.starts_with("claims.a03.finding is missing"), "{missing}");
        let english = stale.split('"').nth(1).expect("the new fingerprint");
        let good = format!("[claims.a03]\nenglish = \"{english}\"\nfinding = \"{{1}} GB.\"");
        assert_eq!(found("It has {1} GB.", &good), [""; 0]);
        let changed = found("It has {1} GB of memory.", &good);
        assert!(changed.len() == 1 && changed[0].starts_with("claims.a03 may be out of date"), "{changed:?}");
        let lost = found("It has {1} GB.", &good.replace("{1}", "12"));
        assert!(lost.len() == 1 && lost[0].contains("the same {…}"), "{lost:?}");
        let split = found("It has {1} GB.", &good.replace("{1}", "{1}\\n"));
        assert!(split.len() == 1 && split[0].contains("as many lines"), "{split:?}");
        let unused =
            found("It has {1} GB.", &format!("{good}\nquote = \"…\"\n[claims.a99]\nfinding = \"…\""));
        let [quote, record] = &unused[..] else { panic!("{unused:?}") };
        assert!(quote.starts_with("claims.a03.quote is unused"), "{quote}");
        assert!(record.starts_with("claims.a99 is unused"), "{record}");
    }
}
