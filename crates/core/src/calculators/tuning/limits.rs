//! How far one can go on a machine.

use super::{MOST_SEQUENCES, MOST_TOKENS, Tuning, memory};
use crate::Scenario;
use crate::catalog::{MODELS, Model};
use crate::explain::Explanation;
use crate::memory::Fit;
use crate::memory::largest;

/// Whether a question fits.
fn fits(question: &Tuning) -> bool {
    let mut unread = Explanation::new();
    let total = memory(question, &mut unread).total;
    Fit::of_total(&question.scenario, total, &mut unread).fits()
}

/// The longest sequence that fits, tokens.
pub fn longest_sequence(question: &Tuning) -> Option<u32> {
    largest(MOST_TOKENS, |sequence| fits(&Tuning { sequence, ..*question }))
}

/// The most sequences at once.
pub fn largest_batch(question: &Tuning) -> Option<u32> {
    largest(MOST_SEQUENCES, |micro_batch| fits(&Tuning { micro_batch, ..*question }))
}

/// The model with the most parameters that fits otherwise unchanged.
pub fn largest_model(question: &Tuning) -> Option<&'static Model> {
    let with =
        |model: &'static Model| Tuning { scenario: Scenario { model, ..question.scenario }, ..*question };
    let fitting = MODELS.iter().filter(|model| fits(&with(model)));
    fitting.max_by(|a, b| a.params.value.get().total_cmp(&b.params.value.get()))
}
