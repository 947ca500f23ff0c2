//! What a sentence names together: "4090 vs m4 max 64", "can I run llama 3.3 70b on a 3090?".
//!
//! [`search`](super::search()) looks for one record that holds every word; this is for text in which there is none.

use super::search::Setup;
use super::search_all::search_all;
use super::words::is_filler;
use super::{Device, Model};

/// What is written between two things of which one is to be chosen.
const BETWEEN: [&str; 6] = ["vs", "versus", "or", "oder", "gegen", "还是"];
/// Words of a question that name nothing, besides those that never do.
const AROUND: [&str; 50] = [
    "ai", "an", "at", "auf", "best", "better", "buy", "can", "compare", "dem", "der", "do", "does", "einem",
    "einer", "enough", "fast", "get", "good", "how", "i", "is", "it", "kann", "llm", "local", "läuft",
    "machine", "many", "mit", "model", "models", "per", "run", "running", "runs", "s", "second", "should",
    "slow", "speed", "t/s", "to", "tok", "tok/s", "tokens", "und", "what", "which", "will",
];
/// Parts of a sentence that are read, and words of each.
const MOST: usize = 9;

/// Machines with what is said besides their names, and models, in the order in which they are named.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Named {
    /// The machines.
    pub machines: Vec<(&'static Device, Setup)>,
    /// The models.
    pub models: Vec<&'static Model>,
}

/// What a text names, if every part of it names something: one record, or a model and a machine.
pub fn named_together(text: &str) -> Option<Named> {
    let mut all = Named::default();
    for words in parts(text).iter().take(MOST) {
        if words.is_empty() || all.take(&words.join(" ")) {
            continue;
        }
        let mut places = 1..words.len().min(MOST);
        places.find(|at| {
            let (left, right) = words.split_at(*at);
            all.take_both(&left.join(" "), &right.join(" "))
        })?;
    }
    Some(all)
}

/// A text without the words of a question: what it is about.
pub fn without_question(text: &str) -> String {
    parts(text).concat().join(" ")
}

/// The words that may name something, of each part between two things.
fn parts(text: &str) -> Vec<Vec<String>> {
    let mut parts = Vec::new();
    let mut words: Vec<String> = Vec::new();
    for part in text.split([',', ';', '、', '，', '；']) {
        for word in part.split(' ') {
            let word = word.trim_matches(['?', '!', '.', '"', '？']).to_ascii_lowercase();
            if BETWEEN.contains(&word.as_str()) {
                parts.push(core::mem::take(&mut words));
            } else if !(word.is_empty() || is_filler(&word) || AROUND.contains(&word.as_str())) {
                words.push(word);
            }
        }
        parts.push(core::mem::take(&mut words));
    }
    parts
}

impl Named {
    /// Takes the one record that a text names.
    fn take(&mut self, text: &str) -> bool {
        let found = search_all(text, &[]);
        if found.closest {
            return false;
        }
        if let Some(device) = found.devices.first() {
            self.machines.push((device, Setup::of(text, device)));
        } else if let Some(model) = found.models.first() {
            self.models.push(model);
        } else {
            return false;
        }
        true
    }

    /// Takes a model and a machine, in either order.
    fn take_both(&mut self, left: &str, right: &str) -> bool {
        let mut both = Self::default();
        let is_pair = both.take(left) && both.take(right) && both.models.len() == 1;
        if is_pair {
            self.machines.append(&mut both.machines);
            self.models.append(&mut both.models);
        }
        is_pair
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ids(text: &str) -> (Vec<String>, Vec<&'static str>) {
        let Some(Named { machines, models }) = named_together(text) else { return Default::default() };
        let machine = |(device, setup): &(&Device, Setup)| {
            let size = setup.memory.map_or_else(String::new, |memory| format!(".{}", memory.label));
            let cards = setup.cards.map_or_else(String::new, |cards| format!("{cards}x-"));
            format!("{cards}{}{size}", device.id)
        };
        (machines.iter().map(machine).collect(), models.iter().map(|model| model.id).collect())
    }

    /// As people asked in public threads; what each names is what its words say.
    #[test]
    fn questions_as_people_ask_them_name_what_they_are_about() {
        for (text, machines, models) in [
            ("4090 vs 5090", &["rtx-4090", "rtx-5090"][..], &[][..]),
            ("RTX 3090 or M4 Max 64?", &["rtx-3090", "apple-m4-max-40.64"], &[]),
            ("strix halo vs dgx spark", &["amd-ryzen-ai-max-395", "dgx-spark-128"], &[]),
            ("2x 3090, 4090, m4 max 64", &["2x-rtx-3090", "rtx-4090", "apple-m4-max-40.64"], &[]),
            ("can I run llama 3.3 70b on a 3090?", &["rtx-3090"], &["llama-3.3-70b"]),
            ("qwen3.6 35b on 4060 laptop", &["rtx-4060-laptop"], &["qwen3.6-35b-a3b"]),
            ("gpt-oss 120b on strix halo 128gb", &["amd-ryzen-ai-max-395.128"], &["gpt-oss-120b"]),
            ("4060 ti 16gb qwen3 14b", &["rtx-4060-ti-16"], &["qwen3-14b"]),
            ("how many tokens per second 3060", &["rtx-3060-12"], &[]),
            ("3090 vs 4090 for llama 3.3 70b", &["rtx-3090", "rtx-4090"], &["llama-3.3-70b"]),
            ("gpt-oss 120b vs qwen3.6 35b", &[], &["gpt-oss-120b", "qwen3.6-35b-a3b"]),
            ("RTX 4090 还是 RTX 5090", &["rtx-4090", "rtx-5090"], &[]),
            ("Läuft gemma 3 27b auf einem Mac mini m4?", &["apple-mac-mini-m4"], &["gemma-3-27b"]),
            ("M4 Max 64 Qwen3.6 27B", &["apple-m4-max-40.64"], &["qwen3.6-27b"]),
            ("which gpu should I buy", &[], &[]),
        ] {
            let (found_machines, found_models) = ids(text);
            assert_eq!(
                (&found_machines[..], &found_models[..]),
                (machines.iter().map(|it| (*it).to_owned()).collect::<Vec<_>>().as_slice(), models),
                "{text}"
            );
        }
    }

    #[test]
    fn any_text_is_answered() {
        for text in ["", ",,,", " vs ", "?", &"4090 vs ".repeat(2000), &"a b ".repeat(3000)] {
            let _ = named_together(text);
        }
    }
}
