//! The words of what people type: sizes, counts of cards and formats among them, and Chinese names of makers.

use super::POLICY;
use super::nearest::{distance, folded, is_letter, plain};

/// What formats are called after their width: the rest of `q4_k_m`.
const OF_FORMATS: [&str; 10] = ["0", "1", "k", "l", "m", "nl", "s", "xl", "xs", "xxs"];
/// Makers and kinds as people write them in Chinese, and what the records call them.
const CHINESE: [(&str, &str); 19] = [
    ("通义千问", "qwen"),
    ("千问", "qwen"),
    ("通义", "qwen"),
    ("深度求索", "deepseek"),
    ("小米", "mimo"),
    ("智谱", "glm"),
    ("英伟达", "nvidia"),
    ("苹果", "apple"),
    ("英特尔", "intel"),
    ("高通", "qualcomm"),
    ("月之暗面", "kimi"),
    ("腾讯", "hunyuan"),
    ("混元", "hunyuan"),
    ("文心", "ernie"),
    ("谷歌", "gemma"),
    ("笔记本电脑", "laptop"),
    ("笔记本", "laptop"),
    ("显卡", "gpu"),
    ("内存", "ram"),
];
/// Words that name no record, whatever they are beside.
const FILLERS: [&str; 13] =
    ["a", "and", "card", "for", "gpu", "in", "my", "new", "of", "on", "or", "the", "with"];
/// Characters that are read.
const MOST_READ: usize = 400;

/// Whether a word says nothing about which record is meant.
pub(super) fn is_filler(word: &str) -> bool {
    FILLERS.contains(&word)
}

/// Whether a word was meant and one letter is wrong, missing, too much or changed places with the next.
pub(super) fn is_slip(letters: &[char], word: &str) -> bool {
    let other = plain(word);
    let least = if letters.len() >= 5 { 2 } else { 0 };
    let is_swap = || {
        let mut wrong = letters.iter().zip(&other).enumerate().filter(|(_, (a, b))| a != b).map(|(at, _)| at);
        let (first, second, third) = (wrong.next(), wrong.next(), wrong.next());
        let (Some(first), Some(second), None) = (first, second, third) else { return false };
        second == first + 1
            && letters.get(first) == other.get(second)
            && letters.get(second) == other.get(first)
    };
    if other.len() == letters.len() && is_swap() {
        return true;
    }
    other.len().abs_diff(letters.len()) < least && distance(letters, &other) == 1
}

/// How many cards are meant, which is taken out of the words: "2x 3090", "2x3090", "3090 x2", "dual 3090".
pub(super) fn take_cards(words: &mut Vec<String>) -> Option<u32> {
    let count = |text: &str| text.parse::<u32>().ok().filter(|count| (2..=POLICY.max_gpus).contains(count));
    let (mut at, mut cards) = (None, None);
    for (place, word) in words.iter().enumerate() {
        let before = place.checked_sub(1).and_then(|before| words.get(before));
        let (next, is_last) = (words.get(place + 1), place + 1 == words.len());
        let (found, rest) = if let Some((number, rest)) = word.split_once('x') {
            let is_name = rest.is_empty() && next.is_some_and(|next| !next.starts_with("ddr"))
                || rest.len() >= 3 && rest.bytes().any(|byte| byte.is_ascii_digit()) && !rest.ends_with('b');
            let follows =
                number.is_empty() && is_last && before.is_some_and(|it| it.len() >= 3 && has_digit(it));
            if follows { (count(rest), "") } else { (count(number).filter(|_| is_name), rest) }
        } else if matches!(word.as_str(), "dual" | "two" | "双") && next.is_some() {
            (Some(2), "")
        } else {
            (None, "")
        };
        if found.is_some() {
            (at, cards) = (Some((place, rest.to_owned())), found);
            break;
        }
    }
    match at {
        Some((place, rest)) if rest.is_empty() => drop(words.remove(place)),
        Some((place, rest)) => words.splice(place..=place, [rest]).for_each(drop),
        None => {}
    }
    cards
}

/// Takes the format of a model's file out of the words after the first: `q4_k_m`.
pub(super) fn drop_format(words: &mut Vec<String>) {
    let Some(at) = words.iter().skip(1).position(|word| is_format(word)).map(|at| at + 1) else { return };
    let rest = words.iter().skip(at + 1).take_while(|word| OF_FORMATS.contains(&word.as_str())).count();
    words.drain(at..=at + rest);
}

/// Whether a text begins with the width of a format: `q4`, `Q4_K_M`, `iq2_xxs`, `4bit`.
pub(super) fn is_format(text: &str) -> bool {
    let word: String = text.split('_').next().unwrap_or_default().to_ascii_lowercase();
    let number = word.strip_prefix('i').unwrap_or(&word).strip_prefix('q').unwrap_or_default();
    number.len() == 1 && has_digit(number) || word.ends_with("bit") && has_digit(&word)
}

pub(super) fn has_digit(word: &str) -> bool {
    word.bytes().any(|byte| byte.is_ascii_digit())
}

/// Where a text has a part that is not empty. The standard library's search is made for long texts, and 2 KB of wasm.
pub(super) fn place(text: &str, part: &str) -> Option<usize> {
    text.as_bytes().windows(part.len()).position(|it| it == part.as_bytes())
}

/// Lower-case words; a dot stays inside a number: "Qwen3.6 35B-A3B" is qwen3.6, 35b, a3b.
pub(super) fn words(text: &str) -> Vec<String> {
    let mut text: String =
        text.chars().take(MOST_READ).map(|c| if c == '×' { 'x' } else { folded(c) }).collect();
    if !text.is_ascii() {
        for (chinese, known) in CHINESE {
            while let Some(at) = place(&text, chinese) {
                text.replace_range(at..at + chinese.len(), &format!(" {known} "));
            }
        }
    }
    let split = text.split(|c| !(is_letter(c) || c == '.'));
    split
        .map(|word| word.trim_matches('.').chars().take(64).collect())
        .filter(|w: &String| !w.is_empty())
        .collect()
}

/// The same with a number and its unit as one word: "32 gb" and "32 ram" are "32gb", "2 x" is "2x".
pub(super) fn joined(words: Vec<String>) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    for word in words {
        match all.last_mut().filter(|number| number.parse::<u32>().is_ok()) {
            Some(number) if matches!(word.as_str(), "gb" | "gib" | "g" | "ram") => number.push_str("gb"),
            Some(number) if word == "x" => number.push('x'),
            _ => all.push(word),
        }
    }
    all
}

/// Whether the pieces of `word` follow each other in these words: "gemma4" in "gemma", "4", "12b".
pub(super) fn has_run(words: &[String], word: &str) -> bool {
    let known: Vec<&str> = words.iter().flat_map(|word| pieces(word)).collect();
    let asked: Vec<&str> = pieces(word).collect();
    asked.len() > 1 && known.windows(asked.len()).any(|run| *run == asked)
}

/// Whether one word is a piece of the other.
pub(super) fn runs(word: &str, other: &str) -> bool {
    pieces(word).any(|piece| piece == other) || pieces(other).any(|piece| piece == word)
}

/// "35b", "a3b", "1.7b", "1t".
pub(super) fn is_model_size(word: &str) -> bool {
    let number = word.strip_suffix(['b', 't']).unwrap_or_default();
    let number = number.strip_prefix('a').unwrap_or(number);
    !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.')
}

/// A word cut where a letter follows a digit or a digit a letter: qwen3.6 is qwen and 3.6.
pub(super) fn pieces(word: &str) -> impl Iterator<Item = &str> {
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
pub(super) fn size(word: &str) -> Option<u32> {
    with_unit(word).or_else(|| word.parse().ok())
}

/// "64gb".
pub(super) fn with_unit(word: &str) -> Option<u32> {
    ["gib", "gb", "g"].iter().find_map(|unit| word.strip_suffix(unit))?.parse().ok()
}
