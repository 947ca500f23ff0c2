//! Finding and reading case files; whatever is wrong with one is said with its name.

use serde::de::{DeserializeOwned, Error};
use serde::{Deserialize, Deserializer};
use std::fs;
use std::path::{Path, PathBuf};

/// The root of the repository.
pub fn root() -> &'static Path {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR"));
    tests.parent().unwrap_or(tests)
}

/// A case and the file it is in.
#[derive(Debug)]
pub struct Filed<T> {
    /// Relative to the root of the repository, for messages.
    pub file: String,
    /// What it says.
    pub case: T,
}

/// What a case file says: where its figures are from, and what is expected of the core.
#[derive(Debug)]
pub struct Case<E> {
    /// Where it is published, or who found it.
    pub source: String,
    /// Why the core says otherwise.
    pub known_failure: Option<String>,
    /// The question, and what its answer has to be.
    pub expected: E,
}

/// What a kind of case expects.
pub trait Expectation: DeserializeOwned {
    /// Everything that the core says otherwise, each with the name of the field.
    fn problems(&self) -> Vec<String>;
}

/// With serde's `flatten` keys that nobody knows would be no error.
impl<'de, E: DeserializeOwned> Deserialize<'de> for Case<E> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut rest = toml::Table::deserialize(deserializer)?;
        let mut text = |key| match rest.remove(key) {
            None => Ok(None),
            Some(toml::Value::String(text)) => Ok(Some(text)),
            Some(other) => Err(D::Error::custom(format!("{key}: {other} is no text"))),
        };
        let source = text("source")?.ok_or_else(|| D::Error::missing_field("source"))?;
        let known_failure = text("known_failure")?;
        Ok(Self { source, known_failure, expected: E::deserialize(rest).map_err(D::Error::custom)? })
    }
}

/// Every `.toml` file of a folder below `tests/cases/`, in the order of their names. What cannot be read comes back
/// as messages.
pub fn read<T: DeserializeOwned>(folder: &str) -> Result<Vec<Filed<T>>, Vec<String>> {
    let mut cases = Vec::new();
    let mut problems = Vec::new();
    let folder = root().join("tests/cases").join(folder);
    for path in files(&folder, "toml").map_err(|problem| vec![problem])? {
        let file = path.strip_prefix(root()).unwrap_or(&path).display().to_string();
        let text = fs::read_to_string(&path).map_err(|error| error.to_string());
        match text.and_then(|text| toml::from_str(&text).map_err(|error| error.to_string())) {
            Ok(case) => cases.push(Filed { file, case }),
            Err(error) => problems.push(format!("{file}: {}", error.trim_end())),
        }
    }
    if problems.is_empty() { Ok(cases) } else { Err(problems) }
}

/// What is to be said about a case with these problems: a known failure must fail, and nothing else may.
pub fn verdict(file: &str, problems: &[String], known_failure: Option<&str>) -> Vec<String> {
    match known_failure {
        None => problems.iter().map(|problem| format!("{file}: {problem}")).collect(),
        Some(reason) if problems.is_empty() => {
            vec![format!("{file}: known_failure: passes now, remove it ({reason})")]
        }
        Some(_) => Vec::new(),
    }
}

/// Files with this extension in a folder and below it, sorted.
pub fn files(folder: &Path, extension: &str) -> Result<Vec<PathBuf>, String> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        let cannot = |error: std::io::Error| format!("cannot read {}: {error}", folder.display());
        for entry in fs::read_dir(&folder).map_err(cannot)? {
            let path = entry.map_err(cannot)?.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == extension) {
                found.push(path);
            }
        }
    }
    found.sort();
    Ok(found)
}
