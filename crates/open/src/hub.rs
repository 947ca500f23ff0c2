//! What the Hub says of a model: its files and their sizes, or why not.

use serde::Deserialize;

/// The host of the Hub. Who fetches from it is also sent on to hosts below `hf.co`, where files are kept
/// (<https://huggingface.co/docs/hub/models-downloading>): both are in `hosts.txt`, from which the policy of the page is made.
pub const HUB: &str = "huggingface.co";

/// A file of a model.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HubFile {
    /// Path in the model's folder.
    pub path: String,
    /// Bytes; of several files all together.
    pub bytes: Option<u64>,
    /// The files that belong together, this one first.
    pub parts: Vec<String>,
}

/// Why the Hub did not send what was asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HubProblem {
    /// No answer: no network, or something in between refuses.
    NoNetwork,
    /// Missing or private.
    Missing,
    /// Only for accounts that agreed to its terms.
    Gated,
    /// Too many requests.
    TooMany,
    /// Any other answer.
    Status(u16),
}

impl HubProblem {
    /// Of the status of a response; none where it is a good one.
    pub fn of(status: u16) -> Option<Self> {
        match status {
            200..=299 => None,
            0 => Some(Self::NoNetwork),
            // The Hub does not say which models exist that are not for everybody.
            401 | 404 => Some(Self::Missing),
            403 => Some(Self::Gated),
            429 => Some(Self::TooMany),
            other => Some(Self::Status(other)),
        }
    }
}

#[derive(Deserialize)]
struct Listing {
    siblings: Vec<Sibling>,
}

#[derive(Deserialize)]
struct Sibling {
    rfilename: String,
    size: Option<u64>,
}

/// Files listed at most.
const MOST: usize = 2000;

/// Why a list of files is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoList {
    /// Not as the Hub lists files.
    Unreadable,
    /// No file among them can be opened.
    NoFiles,
}

/// The files that can be opened, as the Hub lists them: GGUF by size, those of several parts once; else the configuration with
/// its weights.
pub fn files(json: &[u8]) -> Result<Vec<HubFile>, NoList> {
    let listing: Listing = serde_json::from_slice(json).map_err(|_| NoList::Unreadable)?;
    let all: Vec<&Sibling> = listing.siblings.iter().take(MOST).collect();
    let mut found: Vec<HubFile> = Vec::new();
    for it in all.iter().filter(|it| it.rfilename.to_ascii_lowercase().ends_with(".gguf")) {
        let beginning = beginning(&it.rfilename);
        let known = beginning
            .and_then(|begin| found.iter_mut().find(|file| self::beginning(&file.path) == Some(begin)));
        match known {
            Some(file) => {
                file.bytes = file.bytes.zip(it.size).map(|(all, more)| all.saturating_add(more));
                file.parts.push(it.rfilename.clone());
            }
            None => found.push(HubFile {
                path: it.rfilename.clone(),
                bytes: it.size,
                parts: vec![it.rfilename.clone()],
            }),
        }
    }
    for file in &mut found {
        file.parts.sort();
        file.path = file.parts.first().cloned().unwrap_or_default();
    }
    found.sort_by(|a, b| (a.bytes, &a.path).cmp(&(b.bytes, &b.path)));
    if all.iter().any(|it| it.rfilename == "config.json") {
        let weights =
            || all.iter().filter(|it| it.rfilename.ends_with(".safetensors") && !it.rfilename.contains('/'));
        let sizes: Option<Vec<u64>> = weights().map(|it| it.size).collect();
        let bytes = sizes
            .filter(|sizes| !sizes.is_empty())
            .map(|sizes| sizes.iter().fold(0, |a: u64, b| a.saturating_add(*b)));
        let mut parts = vec!["config.json".to_owned()];
        let index = all.iter().find(|it| it.rfilename == "model.safetensors.index.json");
        let single = || weights().next().filter(|_| weights().count() == 1);
        parts.extend(index.or_else(single).map(|it| it.rfilename.clone()));
        found.insert(0, HubFile { path: "config.json".to_owned(), bytes, parts });
    }
    if found.is_empty() { Err(NoList::NoFiles) } else { Ok(found) }
}

/// What the names of several parts begin with: `x` of `x-00001-of-00003.gguf`.
fn beginning(path: &str) -> Option<&str> {
    let (rest, count) = path.strip_suffix(".gguf")?.rsplit_once("-of-")?;
    let (begin, part) = rest.rsplit_once('-')?;
    let number = |text: &str| text.len() == 5 && text.bytes().all(|byte| byte.is_ascii_digit());
    (number(count) && number(part)).then_some(begin)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_policy_allows_this_host() {
        assert!(include_str!("../hosts.txt").starts_with(&format!("https://{HUB} ")));
    }

    #[test]
    fn parts_of_a_file_are_one() {
        let json = br#"{"id":"a/b","gated":false,"siblings":[
            {"rfilename":".gitattributes","size":1519},
            {"rfilename":"Q4/m-00002-of-00002.gguf","size":20},
            {"rfilename":"Q4/m-00001-of-00002.gguf","size":30},
            {"rfilename":"m-Q8_0.gguf","size":40}]}"#;
        let found = files(json).unwrap();
        assert_eq!(found.len(), 2);
        assert_eq!((found[1].path.as_str(), found[1].bytes), ("Q4/m-00001-of-00002.gguf", Some(50)));
        assert_eq!(found[1].parts.len(), 2);
    }

    #[test]
    fn what_is_no_list_says_so() {
        assert_eq!(files(b"<html>"), Err(NoList::Unreadable));
        assert_eq!(files(br#"{"siblings":[{"rfilename":"pytorch_model.bin"}]}"#), Err(NoList::NoFiles));
        assert_eq!(HubProblem::of(401), Some(HubProblem::Missing));
        assert_eq!(HubProblem::of(206), None);
    }
}
