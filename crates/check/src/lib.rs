//! Is my number normal? Reads what a program printed, compares it with the estimate, and says what may be the cause where
//! it differs, each with its evidence and a check.
//!
//! Pure: bytes in, a record out. Nothing panics, and the time grows with the length of the text only.
//!
//! ```
//! use rooftop_check::{Class, Said, check};
//!
//! let said = Said { machine: "RTX 4090", model: "Llama 3.1 8B Q4_K_M", settings: "" };
//! // A fifth of what this card writes.
//! let answer = check("eval rate: 25.3 tokens/s", &said);
//! assert_eq!(answer.class, Class::Slower);
//! ```

mod expected;
mod facts;
mod output;
mod read;
mod rules;
mod said;
mod sentence;
mod text;

pub use expected::{Expected, MemoryMib, Predicted};
pub use output::{Facts, Program, Rate};
pub use read::MOST_BYTES;
pub use rules::{Class, Words};
pub use said::{Said, question};
pub use sentence::{Sentence, sentence};

use output::Output;
use rules::{CAUSES, SIGNS, WORDS};
use said::Known;
use serde::Serialize;

/// Version of the shape of the answer; a later one may mean something else by its fields.
pub const VERSION: u32 = 1;
/// Weight of a sign that counts although the speed is within the range.
const CERTAIN: u8 = 10;
/// Causes that are named at most.
const MOST_CAUSES: usize = 5;

/// The answer to an output.
#[derive(Clone, Debug, Serialize)]
pub struct Answer {
    /// [`VERSION`].
    pub version: u32,
    /// What it is.
    pub class: Class,
    /// What may be the cause, most likely first; none where nothing is wrong.
    pub causes: Vec<Likely>,
    /// What the estimate says; none where machine or model is not known.
    pub predicted: Option<Predicted>,
    /// What was printed.
    pub measured: Measured,
    /// What was taken for what.
    pub read: Read,
    /// What to say for a better answer: machine, model.
    pub missing: Vec<&'static str>,
}

/// A cause that the output shows signs of.
#[derive(Clone, Debug, Serialize)]
#[serde(into = "InWords")]
pub struct Likely {
    /// Kebab-case, never changed.
    pub id: &'static str,
    /// What in the output speaks for it.
    pub evidence: Vec<String>,
    /// Where it is described.
    pub source: &'static str,
}

/// The same as others read it.
#[derive(Serialize)]
struct InWords {
    id: &'static str,
    words: &'static str,
    check: &'static str,
    evidence: Vec<String>,
    source: &'static str,
}

impl Likely {
    /// What it is, and how to find out.
    pub fn words(&self) -> Words {
        let at = CAUSES.iter().position(|cause| cause.id == self.id);
        at.and_then(|at| WORDS.get(at)).copied().unwrap_or_default()
    }
}

impl From<Likely> for InWords {
    fn from(likely: Likely) -> Self {
        let Words { words, check } = likely.words();
        let Likely { id, evidence, source } = likely;
        Self { id, words, check, evidence, source }
    }
}

/// What was printed.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Measured {
    /// Tokens written a second, over all sequences.
    pub decode_tokens_per_sec: Option<f64>,
    /// Tokens of the prompt read a second.
    pub prefill_tokens_per_sec: Option<f64>,
    /// Memory, MiB.
    pub memory_mib: MemoryMib,
}

/// What was recognised.
#[derive(Clone, Debug, Serialize)]
pub struct Read {
    /// Whose lines were found.
    pub programs: Vec<Program>,
    /// Id of the machine.
    pub machine: Option<&'static str>,
    /// Id of the model.
    pub model: Option<&'static str>,
    /// Id of the format of the weights.
    pub quantization: Option<&'static str>,
    /// Numbers by name.
    pub facts: std::collections::BTreeMap<&'static str, f64>,
}

/// Answers an output; `said` is what it does not say.
pub fn check(text: &str, said: &Said) -> Answer {
    let text = read::cut(text, MOST_BYTES);
    let mut out = read::read(text);
    let settings = read::cut(said.settings, 4000);
    let mut set = Facts::default();
    read::flags(settings, &mut set);
    // What the program printed counts more than what somebody thinks was set.
    for (name, value) in set.iter() {
        out.facts.usual(name, value);
    }
    let said = Said { machine: read::cut(said.machine, 1000), model: read::cut(said.model, 1000), settings };
    let known = Known::of(&out, &said);
    facts::derive(&mut out, &known, &said);
    let predicted = expected::predicted(&mut out, &known);
    let (class, causes) = judged(&out, &known, &text.to_lowercase(), &said.all());
    let rate = |rates: &[Rate]| expected::compared(rates).map(|rate| rate.tokens_per_sec);
    Answer {
        version: VERSION,
        class,
        causes,
        predicted,
        measured: Measured {
            decode_tokens_per_sec: rate(&out.decode),
            prefill_tokens_per_sec: rate(&out.prefill),
            memory_mib: expected::printed(&out),
        },
        missing: [("machine", known.device.is_none()), ("model", known.model.is_none())]
            .into_iter()
            .filter_map(|(what, open)| open.then_some(what))
            .collect(),
        read: Read {
            programs: out.programs.clone(),
            machine: known.device.map(|it| it.id),
            model: known.model.map(|it| it.id),
            quantization: known.quantization.map(|it| it.id),
            facts: out.facts.iter().collect(),
        },
    }
}

/// The class, and the causes of what is not as expected. What stopped a program counts before any number; a number that
/// could be compared counts before signs of slowness.
fn judged(out: &Output, known: &Known, text: &str, said: &str) -> (Class, Vec<Likely>) {
    let mut found: Vec<(u32, Likely)> = Vec::new();
    let mut decided: Option<(u8, Class)> = None;
    for sign in SIGNS {
        let Some(evidence) = sign.shown(&out.facts, text, said) else { continue };
        if let Some(class) = sign.class {
            let stops = |class| matches!(class, Class::DoesNotLoad | Class::OutOfMemory);
            let counts =
                decided.is_none_or(|(weight, other)| (stops(class), sign.weight) > (stops(other), weight));
            if counts {
                decided = Some((sign.weight, class));
            }
        }
        let Some(cause) = CAUSES.iter().find(|cause| cause.id == sign.cause) else { continue };
        match found.iter_mut().find(|(_, known)| known.id == cause.id) {
            Some((weight, likely)) => {
                *weight += u32::from(sign.weight);
                likely.evidence.extend(evidence);
            }
            None => {
                found.push((u32::from(sign.weight), Likely { id: cause.id, evidence, source: cause.source }));
            }
        }
    }
    let compared = out.facts.get("slow").is_some();
    let by_number = |name: &str| out.facts.get(name).is_some_and(|yes| yes > 0.0);
    let class = match decided {
        Some((_, class @ (Class::DoesNotLoad | Class::OutOfMemory))) => class,
        _ if by_number("slow") || by_number("reads-slowly") => Class::Slower,
        Some((CERTAIN, class)) => class,
        _ if by_number("fast") => Class::Faster,
        _ if compared => Class::AsExpected,
        Some((_, class)) => class,
        None if out.programs.is_empty() => Class::NotEnoughSaid,
        None if out.programs == [Program::Number] && (known.device.is_none() || known.model.is_none()) => {
            Class::NotEnoughSaid
        }
        None => Class::AsExpected,
    };
    if matches!(class, Class::AsExpected | Class::Faster | Class::NotEnoughSaid) {
        return (class, Vec::new());
    }
    found.sort_by_key(|(weight, _)| std::cmp::Reverse(*weight));
    (class, found.into_iter().take(MOST_CAUSES).map(|(_, likely)| likely).collect())
}
