//! What people type into a search field, and which record they mean: "macbook m4 max 64", "qwen 3.6 35b".

use super::nearest::plain;
use super::words::{
    drop_format, has_digit, has_run, is_filler, is_format, is_model_size, is_slip, joined, pieces, place,
    runs, size, take_cards, with_unit, words,
};
use super::{Device, GpuVendor, MemoryKind, MemoryOption, Record};
use crate::units::sort::sort_few;

/// Words beside a size, which say no more than it does.
const OF_SIZES: [&str; 5] = ["gb", "gib", "memory", "ram", "vram"];
/// What names of files add to that of a model: held by any model, and no reason to choose it.
const OF_FILES: [&str; 19] = [
    "awq",
    "bf16",
    "chat",
    "exl3",
    "fp16",
    "fp8",
    "gguf",
    "gptq",
    "hf",
    "instruct",
    "int4",
    "int8",
    "it",
    "latest",
    "mlx",
    "nvfp4",
    "qat",
    "quantized",
    "ud",
];
/// Words that so many names have that one alone is close to nothing.
const WEAK: [&str; 10] = ["air", "core", "elite", "max", "mini", "plus", "pro", "super", "ti", "ultra"];
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
/// … as a word and a number that are written as one ("gemma4"), …
const GLUED: i64 = 30;
/// … as a word of the id, …
const IN_ID: i64 = 28;
/// … as the beginning of a word, …
const BEGINNING: i64 = 20;
/// … somewhere in the name, or with one letter wrong.
const SOMEHOW: i64 = 8;
/// The question is the name or the id.
const ALL_OF_IT: i64 = 1000;
/// The name of a machine begins with the question.
const BEGINS: i64 = 6;
/// The question is an alias.
const ALL_OF_AN_ALIAS: i64 = 12;
/// Who names a machine with a GPU rarely means its processor alone.
const WITHOUT_GPU: i64 = 10;

/// The records that a text means, best first: those that hold every word of it, or else the closest. Empty where it says too
/// little that any record knows.
pub fn search<R: Record>(text: &str) -> Vec<&'static R> {
    search_closest(text).0
}

/// The same, and whether they are only the closest.
pub fn search_closest<R: Record>(text: &str) -> (Vec<&'static R>, bool) {
    let (found, closest) = places(&terms::<R>(), text);
    (found.into_iter().filter_map(|at| R::ALL.get(at)).collect(), closest)
}

/// The same by positions; compiled once for all kinds of records.
fn places(all: &[Terms], text: &str) -> (Vec<usize>, bool) {
    let asked = Asked::of(text);
    let ranks = ranks(all, &asked);
    let most = asked.enough(&ranks);
    (best(ranks, most), asked.is_more_than(most))
}

/// What a record is found by.
pub(super) struct Terms {
    pub(super) name: &'static str,
    pub(super) id: &'static str,
    aliases: &'static [&'static str],
    kind: [&'static str; 2],
    sizes: &'static [MemoryOption],
    any_size: bool,
    is_model: bool,
}

/// Those of every record.
pub(super) fn terms<R: Record>() -> Vec<Terms> {
    let terms = |record: &R| Terms {
        name: record.name(),
        id: record.id(),
        aliases: record.aliases(),
        kind: record.kind_words(),
        sizes: record.sizes(),
        any_size: record.takes_any_size(),
        is_model: R::MODELS,
    };
    R::ALL.iter().map(terms).collect()
}

/// How many words of a question a record holds, and how well.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Rank {
    held: usize,
    score: i64,
    /// At least one of them says that it is this record.
    is_named: bool,
    /// One of them says much, so that it may be close even if it does not hold all.
    is_near: bool,
}

/// A question as it is looked for.
pub(super) struct Asked {
    words: Vec<String>,
    /// An id of the Hub, `owner/name`: it is in the catalogue or not; nothing is close to it.
    exact: bool,
}

impl Asked {
    /// The words of a question, without fillers and without how many cards there are.
    pub(super) fn of(text: &str) -> Self {
        let text = text.trim();
        // "https://huggingface.co/owner/name" too, and "owner/name/Q4_K_M".
        let mut parts: Vec<&str> = text.split('/').collect();
        if parts.len() > 2 && parts.last().is_some_and(|last| is_format(last)) {
            parts.pop();
        }
        let mut parts = parts.into_iter().rev();
        let (name, owner) = (parts.next().unwrap_or_default(), parts.next());
        let is_id = |part: &str| !part.is_empty() && !part.contains(char::is_whitespace);
        let exact = is_id(name) && owner.is_some_and(is_id);
        let mut words = joined(words(if exact { name } else { text }));
        words.retain(|word| !(is_filler(word) || OF_SIZES.contains(&word.as_str())));
        take_cards(&mut words);
        drop_format(&mut words);
        words.truncate(MOST_WORDS);
        Self { words, exact }
    }

    /// Words that a record must hold to count, given what the records hold: all, or else as many as the best does; more than
    /// there are where nothing is close.
    pub(super) fn enough(&self, ranks: &[Rank]) -> usize {
        let all = self.words.len();
        if ranks.iter().any(|rank| rank.is_named && rank.held == all) {
            return all;
        }
        let most = ranks.iter().filter(|rank| rank.is_near).map(|rank| rank.held).max().unwrap_or(0);
        if self.exact || most * 2 < all || most == 0 { all + 1 } else { most }
    }

    /// Whether so many words are fewer than were asked for.
    pub(super) fn is_more_than(&self, held: usize) -> bool {
        held < self.words.len()
    }
}

/// Of each record the words it holds, and how well.
pub(super) fn ranks(all: &[Terms], asked: &Asked) -> Vec<Rank> {
    all.iter().map(|terms| Known::of(terms).rank(&asked.words)).collect()
}

/// The same of something that has a name and no more.
pub(super) fn rank_name(name: &str, asked: &Asked) -> Rank {
    let known = Known {
        name: words(name),
        kind: [""; 2],
        compact: [compact(name), String::new()],
        ..Known::default()
    };
    known.rank(&asked.words)
}

/// Positions of the ranks with so many words, best first; of equals, the first in the table. Compiled once for all
/// kinds of records.
pub(super) fn best(ranks: Vec<Rank>, most: usize) -> Vec<usize> {
    let mut found: Vec<(i64, usize)> = ranks
        .into_iter()
        .enumerate()
        .filter(|(_, rank)| rank.held == most && rank.is_named)
        .map(|(at, rank)| (-rank.score, at))
        .collect();
    sort_few(&mut found, Ord::cmp);
    found.into_iter().map(|(_, at)| at).collect()
}

/// Where the best record is that holds every word of the question.
pub(super) fn meant_at(all: &[Terms], text: &str) -> Option<usize> {
    let asked = Asked::of(text);
    best(ranks(all, &asked), asked.words.len()).first().copied()
}

/// The best record that holds every word of the question.
pub fn meant<R: Record>(text: &str) -> Option<&'static R> {
    R::ALL.get(meant_at(&terms::<R>(), text)?)
}

/// What a text says about a machine besides which it is.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Setup {
    /// One of the sizes it is sold with: 64 in "macbook m4 max 64 gb". A number that is part of its name does not count.
    pub memory: Option<MemoryOption>,
    /// RAM of the computer around a card, GB as labelled: 32 in "4060 laptop 32gb".
    pub ram: Option<u32>,
    /// Cards: 2 in "2x 3090".
    pub cards: Option<u32>,
}

impl Setup {
    /// What `text` says about `device`.
    pub fn of(text: &str, device: &Device) -> Self {
        let name = words(device.name);
        let mut asked = joined(words(text));
        let cards = take_cards(&mut asked).filter(|_| device.takes_several_cards());
        let sizes: Vec<&String> = asked.iter().filter(|word| !name.contains(word)).collect();
        let offered = |label: &u32| device.memory.iter().find(|option| option.label == *label);
        let memory =
            sizes.iter().filter_map(|word| size(word)).filter_map(|label| offered(&label)).next_back();
        let unsold = |label: &u32| device.memory_kind == MemoryKind::Vram && offered(label).is_none();
        let ram = sizes.iter().filter_map(|word| with_unit(word)).rfind(unsold);
        Self { memory: memory.copied(), ram, cards }
    }

    /// Memory, RAM and cards as words, for [`Self::read`].
    pub fn written(&self) -> String {
        let word = |number: Option<u32>| number.map_or_else(|| "-".to_owned(), |number| number.to_string());
        [word(self.memory.map(|option| option.label)), word(self.ram), word(self.cards)].join(" ")
    }

    /// What was [written](Self::written) about a machine.
    pub fn read(text: &str, device: &Device) -> Self {
        let mut words = text.split(' ').map(|word| word.parse().ok());
        let mut next = || words.next().flatten();
        let memory = next().and_then(|label: u32| device.memory.iter().find(|option| option.label == label));
        Self { memory: memory.copied(), ram: next(), cards: next() }
    }
}

/// The words under which a record is known.
#[derive(Default)]
struct Known {
    name: Vec<String>,
    aliases: Vec<String>,
    id: Vec<String>,
    kind: [&'static str; 2],
    sizes: &'static [MemoryOption],
    /// A size that it is not sold with is the RAM around it, or says nothing about it.
    any_size: bool,
    /// Names of files mean it.
    is_model: bool,
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
    fn of(terms: &Terms) -> Self {
        Self {
            name: words(terms.name),
            aliases: terms.aliases.iter().copied().flat_map(words).collect(),
            id: words(terms.id),
            kind: terms.kind,
            sizes: terms.sizes,
            any_size: terms.any_size,
            is_model: terms.is_model,
            compact: [terms.name, terms.id].map(compact),
            compact_aliases: terms.aliases.iter().copied().map(compact).collect(),
        }
    }

    /// Words found, and how well: more is better. It is long and has two callers.
    #[inline(never)]
    fn rank(&self, asked: &[String]) -> Rank {
        let points: Vec<Option<i64>> = asked.iter().map(|word| self.points(word)).collect();
        // Of two records that hold everything asked, the one with the shorter name is meant: "4090" is no laptop. A size says
        // nothing of the kind, and who asks for all of a kind wants the first in the table.
        let is_known = |word: &&String| asked.iter().any(|other| other == *word || runs(word, other));
        let unasked =
            self.name.iter().filter(|word| !(is_known(word) || self.is_model && is_model_size(word))).count();
        let is_family = self.is_model && !asked.iter().any(|word| has_digit(word));
        let all_of_kind = asked.iter().all(|word| self.kind.contains(&word.as_str()));
        let unasked = if all_of_kind || is_family { 0 } else { i64::try_from(unasked).unwrap_or(i64::MAX) };
        let whole: String = asked.iter().flat_map(|word| plain(word)).collect();
        // "Gemma 31B" is not Gemma 3 1B.
        let is_of_size = asked.iter().all(|word| !is_model_size(word) || self.name.contains(word));
        let exact = if self.compact.contains(&whole) && is_of_size {
            ALL_OF_IT
        } else if self.compact_aliases.contains(&whole) {
            ALL_OF_AN_ALIAS
        } else if !(self.is_model || all_of_kind) && self.name.starts_with(asked) {
            BEGINS
        } else {
            0
        };
        let alone = if self.kind.contains(&GpuVendor::None.word()) { WITHOUT_GPU } else { 0 };
        let says_much = |word: &str| {
            let numbers = word.chars().filter(char::is_ascii_digit).count();
            let is_word = word.chars().any(|c| !c.is_ascii_digit() && c != '.') && !WEAK.contains(&word);
            (is_word && with_unit(word).is_none() && !is_model_size(word)) || numbers >= 3
        };
        let known =
            || asked.iter().zip(&points).filter(|(_, points)| points.is_some_and(|points| points > 0));
        Rank {
            held: points.iter().flatten().count(),
            score: exact + points.iter().flatten().sum::<i64>() - alone - unasked,
            is_named: known().next().is_some(),
            is_near: known().any(|(word, _)| says_much(word)),
        }
    }

    /// How well a word of the question is known here; none if not at all.
    fn points(&self, word: &String) -> Option<i64> {
        let letters = plain(word);
        let all = || self.name.iter().chain(&self.aliases).chain(&self.id);
        let found =
            if self.kind.first().is_some_and(|maker| maker == word && *maker != GpuVendor::None.word()) {
                PART
            } else if self.name.contains(word)
                || self.name.first().is_some_and(|first| pieces(first).next() == Some(word))
            {
                IN_NAME
            } else if self.aliases.contains(word) {
                IN_ALIAS
            } else if self.kind.contains(&word.as_str())
                || self.name.iter().chain(&self.aliases).any(|other| pieces(other).any(|piece| piece == word))
            {
                PART
            } else if size(word).is_some_and(|label| self.sizes.iter().any(|option| option.label == label)) {
                SIZE
            } else if [&self.name, &self.aliases].into_iter().any(|known| has_run(known, word)) {
                GLUED
            } else if self.id.contains(word) {
                IN_ID
            } else if letters.len() >= 2 && all().any(|other| other.starts_with(word.as_str())) {
                BEGINNING
            } else if letters.len() >= if word.is_ascii() { 3 } else { 2 }
                && self.compact.iter().any(|text| place(text, &String::from_iter(&letters)).is_some())
                || letters.len() >= 4 && all().any(|other| is_slip(&letters, other))
            {
                SOMEHOW
            } else if self.any_size && with_unit(word).is_some() || self.is_of_files(word) {
                0
            } else {
                return None;
            };
        Some(found)
    }

    /// Whether a word belongs to the file of a model: its format, or the month it was made.
    fn is_of_files(&self, word: &str) -> bool {
        let is_month =
            || word.len() == 4 && word.starts_with('2') && word.bytes().all(|byte| byte.is_ascii_digit());
        self.is_model && (OF_FILES.contains(&word) || is_month())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_setup_is_read_as_it_was_written() {
        for (id, text) in [
            ("rtx-3090", "2x 3090 64gb"),
            ("apple-m4-max-40", "m4 max 64"),
            ("rtx-4090", "4090"),
            ("rtx-4060-laptop", "4060 laptop 32gb"),
        ] {
            let device = Device::find(id).unwrap();
            let setup = Setup::of(text, device);
            assert_eq!(Setup::read(&setup.written(), device), setup, "{text}: {}", setup.written());
        }
    }
}
