//! Models that are opened: the script beside this reads their files, a slice at a time.

use crate::{Answer, Problems, given, worded};
use rooftop_open::{Opener, Piece, Record, Refused};
use serde::Serialize;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// What `open` returns.
#[derive(Debug, Serialize)]
pub struct Opened {
    /// What was read.
    pub record: Record,
    /// What is not known, as sentences.
    pub notes: Vec<&'static str>,
    /// The answer for a machine; none where the shape of the model is not known.
    pub answer: Option<Answer>,
}

/// A file that is being read.
#[wasm_bindgen]
pub struct Reading {
    opener: Opener,
    read: Option<Result<Piece, Refused>>,
}

#[wasm_bindgen]
impl Reading {
    /// Of a file of any size.
    #[wasm_bindgen(constructor)]
    #[expect(clippy::new_without_default, reason = "JavaScript has no defaults")]
    pub fn new() -> Self {
        Self { opener: Opener::new(u64::MAX), read: None }
    }

    /// Where the bytes begin that are wanted next.
    pub fn start(&self) -> f64 {
        self.opener.wants().start as f64
    }

    /// Where they end.
    pub fn end(&self) -> f64 {
        self.opener.wants().end as f64
    }

    /// Takes them, or all that there are; whether that is enough.
    pub fn give(&mut self, bytes: &[u8]) -> bool {
        self.read = self.opener.give(bytes);
        self.read.is_some()
    }
}

/// What files say together, and the answer to a question about it.
pub fn answered(read: Vec<Option<Result<Piece, Refused>>>, question: &str) -> Result<Opened, Problems> {
    let pieces: Result<Vec<Piece>, Refused> = read.into_iter().flatten().collect();
    let pieces = pieces.map_err(|refused| Problems::of_text("not-opened", &format!("file: {refused}.")))?;
    if pieces.is_empty() {
        return Err(Problems::of_text("nothing", "file: there is none."));
    }
    let record = Record::of(&pieces);
    let answer = record.question(question).map(|reading| {
        worded(reading.problems)?;
        let scenario = reading.scenario;
        Ok(Answer { query: scenario.to_query(), estimate: rooftop_core::estimate(&scenario), scenario })
    });
    let notes = record.notes.iter().map(|note| note.text()).collect();
    Ok(Opened { notes, answer: answer.transpose()?, record })
}

/// The same for JavaScript.
#[wasm_bindgen(unchecked_return_type = "Opened")]
pub fn opened(files: Vec<Reading>, question: &str) -> Result<JsValue, JsValue> {
    given(answered(files.into_iter().map(|file| file.read).collect(), question))
}
