//! What people type into a search field, and which record they mean: "macbook m4 max 64", "qwen 3.6 35b".

use super::nearest::{distance, folded, is_letter, plain};
use super::{Device, GpuVendor, MemoryOption, Record};
use crate::units::sort::sort_few;

/// Words that say nothing about which record is meant.
const FILLERS: [&str; 8] = ["a", "and", "gb", "gib", "in", "ram", "the", "with"];
/// More words than a name has; longer input stays cheap.
const MOST_WORDS: usize = 12;

/// How much it tells that a word of the question was found: as a whole word of the name, …
const IN_NAME: i64 = 48;
/// … of an alias, …
const IN_ALIAS: i64 = 40;
/// … as a part of such a word between a letter and a digit ("qwen" in "Qwen3.6"), or as the maker or the use, …
const PART: i64 = 36;
/// … as a size the machine is sold with, …
const SIZE: i64 = 32;
/// … as a word of the id, …
const IN_ID: i64 = 28;
/// … as the beginning of a word, …
const BEGINNING: i64 = 20;
/// … somewhere in the name, or with one letter wrong.
const SOMEHOW: i64 = 8;
/// The question is the name or the id.
const ALL_OF_IT: i64 = 1000;
/// The question is an alias.
const ALL_OF_AN_ALIAS: i64 = 12;
/// Who names a machine with a GPU rarely means its processor alone.
const WITHOUT_GPU: i64 = 10;

/// The records that hold most words of the question, best first; none if no word is known.
pub fn search<R: Record>(text: &str) -> Vec<&'static R> {
    let ranks = ranks::<R>(&question(text));
    let most = most_words(&ranks);
    best(ranks, most).into_iter().filter_map(|at| R::ALL.get(at)).collect()
}

/// Of each record the words it holds, and how well.
pub(super) fn ranks<R: Record>(asked: &[String]) -> Vec<(usize, i64)> {
    R::ALL.iter().map(|record| Known::of(record).rank(asked)).collect()
}

/// The same of something that has a name and no more.
pub(super) fn rank_name(name: &str, asked: &[String]) -> (usize, i64) {
    let compact = [name, ""].map(|text| plain(text).into_iter().collect());
    let known = Known {
        name: words(name),
        aliases: vec![],
        id: vec![],
        kind: [""; 2],
        sizes: &[],
        compact,
        compact_aliases: vec![],
    };
    known.rank(asked)
}

/// Words that the best of them holds.
pub(super) fn most_words(ranks: &[(usize, i64)]) -> usize {
    ranks.iter().map(|(words, _)| *words).max().unwrap_or(0)
}

/// Positions of the ranks with so many words, best first; of equals, the first in the table. Compiled once for all
/// kinds of records.
pub(super) fn best(ranks: Vec<(usize, i64)>, most: usize) -> Vec<usize> {
    let mut found: Vec<(i64, usize)> = ranks
        .into_iter()
        .enumerate()
        .filter(|(_, (words, _))| *words == most && most > 0)
        .map(|(at, (_, score))| (-score, at))
        .collect();
    sort_few(&mut found, Ord::cmp);
    found.into_iter().map(|(_, at)| at).collect()
}

/// The best record that holds every word of the question.
pub(super) fn meant<R: Record>(text: &str) -> Option<&'static R> {
    let asked = question(text);
    let best = search::<R>(text).first().copied()?;
    (Known::of(best).rank(&asked).0 == asked.len()).then_some(best)
}

/// The memory option that a search names next to the machine: 64 in "macbook m4 max 64 gb". A number that is part of
/// the machine's name does not count.
pub fn memory_in(text: &str, device: &Device) -> Option<MemoryOption> {
    let name = words(device.name);
    let asked = question(text);
    let sizes = asked.iter().filter(|word| !name.contains(word)).filter_map(|word| size(word));
    sizes.filter_map(|label| device.memory.iter().find(|option| option.label == label)).next_back().copied()
}

/// The words under which a record is known.
struct Known {
    name: Vec<String>,
    aliases: Vec<String>,
    id: Vec<String>,
    kind: [&'static str; 2],
    sizes: &'static [MemoryOption],
    /// Letters and digits of name and id.
    compact: [String; 2],
    /// The same of the aliases.
    compact_aliases: Vec<String>,
}

/// Letters and digits.
fn compact(text: &str) -> String {
    plain(text).into_iter().collect()
}

impl Known {
    fn of<R: Record>(record: &R) -> Self {
        Self {
            name: words(record.name()),
            aliases: record.aliases().iter().copied().flat_map(words).collect(),
            id: words(record.id()),
            kind: record.kind_words(),
            sizes: record.sizes(),
            compact: [record.name(), record.id()].map(compact),
            compact_aliases: record.aliases().iter().copied().map(compact).collect(),
        }
    }

    /// Words found, and how well: more is better.
    fn rank(&self, asked: &[String]) -> (usize, i64) {
        let points: Vec<i64> = asked.iter().map(|word| self.points(word)).collect();
        // Of two records that hold everything asked, the one with the shorter name is meant: "4090" is no laptop.
        let unasked = self.name.iter().filter(|word| !asked.contains(word)).count();
        let whole: String = asked.iter().flat_map(|word| plain(word)).collect();
        let exact = if self.compact.contains(&whole) {
            ALL_OF_IT
        } else if self.compact_aliases.contains(&whole) {
            ALL_OF_AN_ALIAS
        } else {
            0
        };
        let alone = if self.kind.contains(&GpuVendor::None.word()) { WITHOUT_GPU } else { 0 };
        let score = exact + points.iter().sum::<i64>() - alone - i64::try_from(unasked).unwrap_or(i64::MAX);
        (points.iter().filter(|points| **points > 0).count(), score)
    }

    /// How well a word of the question is known here; 0 if not at all.
    fn points(&self, word: &String) -> i64 {
        let letters = plain(word);
        let mut all = self.name.iter().chain(&self.aliases).chain(&self.id);
        if self.name.contains(word) {
            IN_NAME
        } else if self.aliases.contains(word) {
            IN_ALIAS
        } else if self.kind.contains(&word.as_str())
            || self.name.iter().chain(&self.aliases).any(|other| pieces(other).any(|piece| piece == word))
        {
            PART
        } else if size(word).is_some_and(|label| self.sizes.iter().any(|option| option.label == label)) {
            SIZE
        } else if self.id.contains(word) {
            IN_ID
        } else if letters.len() >= 2 && all.clone().any(|other| other.starts_with(word.as_str())) {
            BEGINNING
        } else if letters.len() >= if word.is_ascii() { 3 } else { 2 }
            && self.compact.iter().any(|text| text.contains(&String::from_iter(&letters)))
            || letters.len() >= 5 && all.any(|other| is_slip(&letters, other))
        {
            SOMEHOW
        } else {
            0
        }
    }
}

/// Whether a word was meant and one letter is wrong, missing or too much.
fn is_slip(letters: &[char], word: &str) -> bool {
    word.len().abs_diff(letters.len()) <= 2 && distance(letters, &plain(word)) == 1
}

/// The words of a question, without fillers.
pub(super) fn question(text: &str) -> Vec<String> {
    let kept = words(text).into_iter().filter(|word| !FILLERS.contains(&word.as_str()));
    kept.take(MOST_WORDS).collect()
}

/// Lower-case words; a dot stays inside a number: "Qwen3.6 35B-A3B" is qwen3.6, 35b, a3b.
fn words(text: &str) -> Vec<String> {
    let text: String = text.chars().map(folded).collect();
    let split = text.split(|c| !(is_letter(c) || c == '.'));
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
