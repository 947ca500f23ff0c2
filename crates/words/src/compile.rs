//! The short form of a message, which `web/src/text/message.rs` fills in, and the keys by which it is found.
//!
//! An argument is `\u{1}` and its letter. A choice is `\u{2}`, the letter of the argument, and for each variant its key,
//! `\u{3}`, what is said, `\u{4}`; the last variant, without a key, ends it. All else is text.

use crate::message::{Message, Part, Pattern};
use crate::{Language, Messages};
use std::collections::{BTreeSet, HashMap};
use std::fmt::Write;

/// Begins a key in the data of a bundle; nothing else there begins so.
const MARK: u8 = 0x1d;
const LENGTH: usize = 5;
const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// A pattern in its short form.
pub fn compile(pattern: &Pattern) -> String {
    let letter = |place: &usize| char::from(b'a'.saturating_add(*place as u8));
    pattern.iter().fold(String::new(), |mut text, part| {
        let _ = match part {
            Part::Text(words) => write!(text, "{words}"),
            Part::Argument(_, place) => write!(text, "\u{1}{}", letter(place)),
            Part::Select(_, place, variants) => {
                let _ = write!(text, "\u{2}{}", letter(place));
                variants.iter().try_for_each(|variant| {
                    let key = variant.key.as_deref().unwrap_or_default();
                    write!(text, "{key}\u{3}{}\u{4}", compile(&variant.pattern))
                })
            }
        };
        text
    })
}

/// The key of an English message: a mark, two letters for the file, two for the place in it. It is what a bundle holds in
/// place of the words, so it is short, and alike for neighbours, which compresses.
pub fn key(message: &Message) -> [u8; LENGTH] {
    let [file, rest] = pair(topic_number(&message.topic));
    let [high, low] = pair(message.index);
    [MARK, file, rest, high, low]
}

fn pair(number: usize) -> [u8; 2] {
    [number / 64 % 64, number % 64].map(|digit| DIGITS.get(digit).copied().unwrap_or_default())
}

/// FNV-1a of the name, so that a new file leaves the keys of all others alone.
pub(crate) fn topic_number(topic: &str) -> usize {
    let hash =
        topic.bytes().fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    (hash ^ (hash >> 12) ^ (hash >> 24)) as usize % 4096
}

/// The words that a bundle uses, as it reads them: key and short form of each message whose key is somewhere in `wasm`,
/// each ended by a zero, sorted by key. Without `wasm`, all.
pub fn words_in(wasm: Option<&[u8]>, english: &Messages, language: &Language, messages: &Messages) -> String {
    debug_assert!(messages.values().all(|it| it.language == language.id));
    let keys: HashMap<[u8; LENGTH], &Message> = english.values().map(|it| (key(it), it)).collect();
    let used: BTreeSet<[u8; LENGTH]> = match wasm {
        Some(wasm) => wasm
            .windows(LENGTH)
            .filter(|window| window.first() == Some(&MARK))
            .filter_map(|window| window.try_into().ok())
            .filter(|window| keys.contains_key(window))
            .collect(),
        None => keys.keys().copied().collect(),
    };
    used.iter().fold(String::new(), |mut text, key| {
        let same = |english: &&&Message| !(language.is_reference() && english.is_in_core());
        if let Some(message) = keys.get(key).filter(same).and_then(|it| messages.get(&it.id)) {
            let [_, short @ ..] = key;
            text.push_str(&String::from_utf8_lossy(short));
            text.push_str(&compile(&message.pattern));
            text.push('\0');
        }
        text
    })
}
