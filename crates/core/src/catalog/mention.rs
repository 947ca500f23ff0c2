//! The machine, model or format that a longer text names: a line of a log, a file's name, a sentence.
//!
//! [`search`](super::search()) ranks what somebody types to find one record; here most words are about something else, so a
//! record counts only where its whole name is there.

use super::Record;
use super::nearest::{folded, is_letter};

/// Characters of a text that are read.
const MOST_READ: usize = 600;
/// Pieces of the text that may come between two words of a name: the "VL" of "Qwen3-VL-30B".
const MOST_SKIPPED: usize = 2;
/// Letters that a skipped piece costs.
const SKIPPED: usize = 3;
/// Makers and series, which people leave out.
const SERIES: [&str; 12] = [
    "nvidia",
    "amd",
    "apple",
    "intel",
    "geforce",
    "radeon",
    "instinct",
    "tesla",
    "core",
    "mac studio",
    "mac mini",
    "quadro",
];

/// The record whose name, alias or id is in the text; of several the longest, of equals the first in the table.
pub fn mentioned<R: Record>(text: &str) -> Option<&'static R> {
    let text = Pieces::of(text);
    let mut best: Option<(usize, &'static R)> = None;
    let mut consider = |record: &'static R, name: &str| {
        if let Some(letters) = text.letters_of(name)
            && best.is_none_or(|(most, _)| letters > most)
        {
            best = Some((letters, record));
        }
    };
    let mut short: Vec<(String, &'static R)> = Vec::new();
    // Of models with the same name the first that had it; their table begins with the newest.
    let rows: Vec<&'static R> =
        if R::MODELS { R::ALL.iter().rev().collect() } else { R::ALL.iter().collect() };
    for record in rows {
        for name in names(record) {
            consider(record, &name);
            if let Some(family) = without_size(&name) {
                short.push((family, record));
            }
        }
    }
    // "Phi-4" is one model, "Gemma 3" is not.
    for (family, record) in &short {
        if !short.iter().any(|(other, of)| other == family && of.id() != record.id()) {
            consider(record, family);
        }
    }
    best.map(|(_, record)| record)
}

/// The ways in which a record is written, in lower case.
fn names<R: Record>(record: &R) -> Vec<String> {
    let mut all = Vec::new();
    let given = [record.name(), record.id()].into_iter().chain(record.aliases().iter().copied());
    for name in given {
        let name = name.to_ascii_lowercase();
        let bare = name.split(" (").next().unwrap_or_default().to_owned();
        let one = bare.split(" / ").next().unwrap_or_default().to_owned();
        for mut name in [name, bare, one] {
            for series in SERIES {
                let rest = name.strip_prefix(series).and_then(|rest| rest.strip_prefix([' ', '-']));
                name = rest.map(str::to_owned).unwrap_or(name);
            }
            all.extend(without_active(&name));
            all.extend(without_date(&name));
            all.push(name);
        }
    }
    all.retain(|name| !matches!(name.as_str(), "pc" | "cpu" | "mobile" | "") && !is_product(name));
    all.sort();
    all.dedup();
    all
}

/// Aliases that many machines share.
fn is_product(name: &str) -> bool {
    matches!(
        name,
        "macbook pro"
            | "macbook air"
            | "imac"
            | "ryzen"
            | "microsoft"
            | "mac pro"
            | "mac studio"
            | "mac mini"
    )
}

/// "qwen3 30b" of "qwen3 30b-a3b".
fn without_active(name: &str) -> Option<String> {
    let (total, active) = name.rsplit_once("-a")?;
    let is_size = active.ends_with('b') && active.starts_with(|c: char| c.is_ascii_digit());
    (is_size && total.ends_with('b')).then(|| total.to_owned())
}

/// "mistral 7b" of "mistral 7b v0.1", "ministral 8b" of "ministral 8b 2410".
fn without_date(name: &str) -> Option<String> {
    let (bare, last) = name.rsplit_once(' ')?;
    let is_date = last.len() == 4 && last.bytes().all(|byte| byte.is_ascii_digit());
    let is_version =
        last.strip_prefix('v').is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()));
    (bare.ends_with('b') && (is_date || is_version)).then(|| bare.to_owned())
}

/// "phi-4" of "phi-4 14b"; none where little is left.
fn without_size(name: &str) -> Option<String> {
    let (family, size) = name.rsplit_once(' ')?;
    let number = size.trim_end_matches(['b', 't']);
    let is_size = number.len() < size.len() && number.split("b-a").all(|part| part.parse::<f64>().is_ok());
    let says_much = family.chars().any(|c| c.is_ascii_digit()) || family.contains(' ');
    (is_size && says_much).then(|| family.to_owned())
}

/// Letters and digits of a text, and where its pieces begin: a piece ends where something else follows or a letter follows
/// a digit.
struct Pieces {
    chars: Vec<char>,
    begins: Vec<bool>,
    /// Pieces that are the end of a word: the "M" of "6550M", with which no name begins.
    ends_word: Vec<bool>,
}

impl Pieces {
    fn of(text: &str) -> Self {
        let given: Vec<char> = text.chars().take(MOST_READ).map(folded).collect();
        let (mut chars, mut begins, mut ends_word) = (Vec::new(), Vec::new(), Vec::new());
        let mut before = ' ';
        for (at, c) in given.iter().copied().enumerate() {
            let digits_around =
                before.is_ascii_digit() && given.get(at + 1).is_some_and(char::is_ascii_digit);
            if is_letter(c) {
                begins.push(
                    before != '.' && (!is_letter(before) || before.is_ascii_digit() != c.is_ascii_digit()),
                );
                let is_last = given.get(at + 1).is_none_or(|next| !is_letter(*next));
                ends_word.push(before.is_ascii_digit() && !c.is_ascii_digit() && is_last);
                chars.push(c);
                before = c;
            } else if c == '.' && digits_around {
                begins.push(false);
                ends_word.push(false);
                chars.push(c);
                before = c;
            } else {
                before = ' ';
            }
        }
        Self { chars, begins, ends_word }
    }

    fn begins(&self, at: usize) -> bool {
        self.begins.get(at).copied().unwrap_or(true)
    }

    /// Whether "32b" is here.
    fn is_size(&self, at: usize) -> bool {
        let digits = self.chars.iter().skip(at).take_while(|c| c.is_ascii_digit() || **c == '.').count();
        digits > 0 && self.chars.get(at + digits) == Some(&'b') && self.begins(at + digits + 1)
    }

    /// Letters of a name that is in here, less what skipped pieces cost.
    fn letters_of(&self, name: &str) -> Option<usize> {
        let words: Vec<Vec<char>> = name
            .split(|c: char| !(is_letter(folded(c)) || c == '.'))
            .map(|word| Self::of(word).chars)
            .filter(|word| !word.is_empty())
            .collect();
        let letters: usize = words.iter().map(Vec::len).sum();
        let has_size =
            words.iter().any(|word| word.ends_with(&['b']) && word.iter().any(char::is_ascii_digit));
        let starts =
            (0..self.chars.len()).filter(|at| self.begins(*at) && self.ends_word.get(*at) != Some(&true));
        let skipped = starts.filter_map(|at| self.skipped(at, &words, has_size)).min()?;
        letters.checked_sub(skipped * SKIPPED).filter(|left| *left >= 2)
    }

    /// The fewest pieces skipped where the words follow from here.
    fn skipped(&self, at: usize, words: &[Vec<char>], has_size: bool) -> Option<usize> {
        let Some((word, rest)) = words.split_first() else {
            // "deepseek-r1:32b" is not the DeepSeek R1.
            let whole = self.begins(at) && (has_size || !self.is_size(at));
            return whole.then_some(0);
        };
        let end = at + word.len();
        if self.chars.get(at..end) != Some(word.as_slice()) {
            return None;
        }
        if let Some(more) = self.skipped(end, rest, has_size) {
            return Some(more);
        }
        if rest.is_empty() || !self.begins(end) {
            return None;
        }
        let mut from = end;
        for skipped in 1..=MOST_SKIPPED {
            let next = (from + 1..=self.chars.len()).find(|at| self.begins(*at))?;
            // A number of three digits is a name of its own: the Ti of "4070, 3090 Ti" is not that of the 4070.
            if next - from >= 3 && self.chars.get(from).is_some_and(char::is_ascii_digit) {
                return None;
            }
            if let Some(more) = self.skipped(next, rest, has_size) {
                return Some(more + skipped);
            }
            from = next;
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::{Device, Model, Quantization};

    fn device(text: &str) -> Option<&'static str> {
        mentioned::<Device>(text).map(|it| it.id)
    }

    fn model(text: &str) -> Option<&'static str> {
        mentioned::<Model>(text).map(|it| it.id)
    }

    fn format(text: &str) -> Option<&'static str> {
        mentioned::<Quantization>(text).map(|it| it.id)
    }

    #[test]
    fn machines_are_found_in_lines_of_logs_and_in_sentences() {
        assert_eq!(
            device("Device 0: NVIDIA GeForce RTX 3090 Ti, compute capability 8.6"),
            Some("rtx-3090-ti")
        );
        assert_eq!(device("Device 0: NVIDIA A100-SXM4-80GB, compute capability 8.0"), Some("a100-80-sxm"));
        assert_eq!(device("a laptop with RTX4060 and 8 GB"), Some("rtx-4060"));
        assert_eq!(device("RTX 4070 and RTX 3090 Ti"), Some("rtx-3090-ti"));
        assert_eq!(device("Framework 16, 64 GB, nothing else"), None);
        assert_eq!(device("MacBook Pro M2 Max, 32 GB"), Some("apple-m2-max"));
        assert_eq!(device("MacBook Pro with M4 Max (40-core GPU)"), Some("apple-m4-max-40"));
        assert_eq!(device("Apple M3 Max"), Some("apple-m3-max-40"));
        assert_eq!(device("Apple M2 Max (30-core GPU)"), Some("apple-m2-max-30"));
        assert_eq!(device("Apple M4"), Some("apple-m4"));
        assert_eq!(device("AMD Radeon Graphics"), None);
    }

    #[test]
    fn models_are_found_in_names_of_files() {
        assert_eq!(model("Qwen3-VL-30B-A3B (mixture, 3B active)"), Some("qwen3-30b-a3b"));
        assert_eq!(model("Meta-Llama-3.1-8B-Instruct-Q4_K_M.gguf"), Some("llama-3.1-8b"));
        assert_eq!(model("phi4"), Some("phi-4"));
        assert_eq!(model("phind-codellama 34b-q5_K_M"), Some("codellama-34b"));
        assert_eq!(model("qwen2.5-coder:3b"), Some("qwen2.5-3b"));
        assert_eq!(model("gemma-3"), None, "of five sizes");
        assert_eq!(model("deepseek-r1:32b"), Some("r1-distill-qwen-32b"));
        assert_eq!(model("mistral:7b"), Some("mistral-7b-v0.1"));
        assert_eq!(model("llama 13B"), None, "of which generation?");
    }

    #[test]
    fn formats_are_found_in_names_of_files() {
        assert_eq!(format("Meta-Llama-3.1-8B-Instruct-Q4_K_M.gguf"), Some("q4-k-m"));
        assert_eq!(format("gpt-oss 120B MXFP4 MoE"), Some("mxfp4"));
        assert_eq!(format("DeepSeek-V3-UD-Q4_K_XL-00001-of-00009.gguf"), Some("ud-q4-k-xl"));
        assert_eq!(format("Qwen3-8B"), None);
    }

    #[test]
    fn any_text_is_answered() {
        for text in ["", "....", "1.2.3.4.5", &"rtx ".repeat(5000), &"a-".repeat(5000), "…–·"] {
            let _ = (device(text), model(text), format(text));
        }
    }
}
