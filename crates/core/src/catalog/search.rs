//! What people type into a search field, and which record they mean: "macbook m4 max 64", "qwen 3.6 35b".

use super::nearest::{distance, plain};
use super::{Device, MemoryOption, Record};

/// Words that say nothing about which record is meant.
const FILLERS: [&str; 8] = ["a", "and", "gb", "gib", "in", "ram", "the", "with"];
/// More words than a name has; longer input stays cheap.
const MOST_WORDS: usize = 12;

/// How much it tells that a word of the question was found: as a whole word of the name, …
const WHOLE: u32 = 12;
/// … as a part of such a word between a letter and a digit ("qwen" in "Qwen3.6"), or as the maker or the use, …
const PART: u32 = 9;
/// … as a size the machine is sold with, …
const SIZE: u32 = 8;
/// … as the beginning of a word, …
const BEGINNING: u32 = 5;
/// … somewhere in the name, or with one letter wrong.
const SOMEHOW: u32 = 2;

/// The records that hold most words of the question, best first; none if no word is known.
pub fn search<R: Record>(text: &str) -> Vec<&'static R> {
    let asked = question(text);
    let mut found: Vec<_> = R::ALL.iter().map(|record| (rank(record, &asked), record)).collect();
    let most = found.iter().map(|((words, _), _)| *words).max().unwrap_or(0);
    found.retain(|((words, _), _)| *words == most && most > 0);
    // A stable sort: of equals, the first in the table.
    found.sort_by_key(|((_, score), _)| core::cmp::Reverse(*score));
    found.into_iter().map(|(_, record)| record).collect()
}

/// The memory option that a search names beside the machine: 64 in "macbook m4 max 64 gb". A number that is part of
/// the machine's name does not count.
pub fn memory_in(text: &str, device: &Device) -> Option<MemoryOption> {
    let name = words(device.name);
    let asked = question(text);
    let sizes = asked.iter().filter(|word| !name.contains(word)).filter_map(|word| size(word));
    sizes.filter_map(|label| device.memory.iter().find(|option| option.label == label)).next_back().copied()
}

/// Words found, and how well: more is better.
fn rank<R: Record>(record: &R, asked: &[String]) -> (usize, i64) {
    let name = words(record.name());
    let mut known = name.clone();
    let others = record.aliases().iter().copied().chain([record.id()]);
    known.extend(others.flat_map(words));
    let compact: String = plain(record.name()).into_iter().chain(plain(record.id())).collect();
    let points: Vec<u32> = asked.iter().map(|word| points(record, word, &known, &compact)).collect();
    // Of two records that hold everything asked, the one with the shorter name is meant: "4090" is no laptop.
    let unasked = name.iter().filter(|word| !asked.contains(word)).count();
    let score = i64::from(points.iter().sum::<u32>()) * 4 - i64::try_from(unasked).unwrap_or(i64::MAX);
    (points.iter().filter(|points| **points > 0).count(), score)
}

fn points<R: Record>(record: &R, word: &String, known: &[String], compact: &str) -> u32 {
    if known.contains(word) {
        return WHOLE;
    }
    if record.kind_words().contains(&word.as_str())
        || known.iter().any(|other| pieces(other).any(|piece| piece == word))
    {
        return PART;
    }
    if size(word).is_some_and(|label| record.sizes().iter().any(|option| option.label == label)) {
        return SIZE;
    }
    let letters = plain(word);
    if letters.len() >= 2 && known.iter().any(|other| other.starts_with(word.as_str())) {
        return BEGINNING;
    }
    let wrong = || known.iter().any(|other| distance(&letters, &plain(other)) == 1);
    let inside: String = letters.iter().collect();
    let somehow = letters.len() >= 3 && compact.contains(&inside) || letters.len() >= 5 && wrong();
    if somehow { SOMEHOW } else { 0 }
}

/// The words of a question, without fillers.
fn question(text: &str) -> Vec<String> {
    let kept = words(text).into_iter().filter(|word| !FILLERS.contains(&word.as_str()));
    kept.take(MOST_WORDS).collect()
}

/// Lower-case words; a dot stays inside a number: "Qwen3.6 35B-A3B" is qwen3.6, 35b, a3b.
fn words(text: &str) -> Vec<String> {
    let text = text.to_lowercase();
    let split = text.split(|c: char| !(c.is_alphanumeric() || c == '.'));
    split
        .map(|word| word.trim_matches('.').chars().take(64).collect())
        .filter(|w: &String| !w.is_empty())
        .collect()
}

/// A word cut where a letter follows a digit or a digit a letter: qwen3.6 is qwen and 3.6.
fn pieces(word: &str) -> impl Iterator<Item = &str> {
    let digit = |c: char| c.is_ascii_digit() || c == '.';
    let mut rest = word;
    core::iter::from_fn(move || {
        let first = digit(rest.chars().next()?);
        let end = rest.find(|c| digit(c) != first).unwrap_or(rest.len());
        let (piece, after) = rest.split_at(end);
        rest = after;
        Some(piece)
    })
}

/// A size: 64, "64gb".
fn size(word: &str) -> Option<u32> {
    let number = ["gib", "gb", "g"].iter().find_map(|unit| word.strip_suffix(unit)).unwrap_or(word);
    number.parse().ok()
}
