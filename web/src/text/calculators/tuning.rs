//! Fine-tuning.

use super::super::answer::duration_range;
use super::super::bytes;
use super::super::numbers::{fixed, significant};
use super::super::words;
use crate::report::{Bar, Report, Table};
use rooftop_core::catalog::Record;
use rooftop_core::memory::Verdict;
use rooftop_core::tuning::{Method, Tuning, TuningAnswer, largest_model};
use rooftop_core::units::Bytes;
use rooftop_core::units::numbers::short;

/// Title and description of the page.
pub(super) fn tuning_meta() -> (&'static str, &'static str) {
    (words::tuning_title(), words::tuning_description())
}

/// Heading and prose.
pub(super) fn tuning_prose() -> (&'static str, Vec<String>) {
    (
        words::tuning_prose_can_it_be(),
        [words::tuning_prose_memory(), words::tuning_prose_deviation(), words::tuning_prose_time()]
            .map(str::to_owned)
            .to_vec(),
    )
}

/// The answer.
pub fn tuning_report(question: &Tuning, answer: &TuningAnswer) -> Report {
    let lead = match answer.fit.verdict {
        Verdict::Fits | Verdict::Placed => words::tuning_report_fits(),
        Verdict::Tight => words::tuning_report_tight(),
        Verdict::TooLarge => words::tuning_report_too_large(),
    };
    Report {
        lead: lead.to_owned(),
        rest: sentence(question, answer),
        tables: vec![terms(answer), limits(question, answer)],
        notes: notes(question, answer),
        explanation: Some(answer.explanation.clone()),
        links: Vec::new(),
    }
}

fn method(question: &Tuning) -> &'static str {
    match question.method {
        Method::Full => words::tuning_method_full(),
        Method::Lora => words::tuning_method_lora(),
        Method::Qlora => words::tuning_method_qlora(),
    }
}

fn sentence(question: &Tuning, answer: &TuningAnswer) -> String {
    let model = question.scenario.model.name();
    let (need, budget) = (bytes(answer.memory.total), bytes(answer.fit.budget));
    let method = method(question);
    match answer.speed {
        _ if !answer.fit.fits() => words::tuning_sentence_does_not_fit(&budget, model, &need, method),
        None => words::tuning_sentence_time_not_measured(&budget, model, &need, method),
        Some(speed) => {
            let million = super::super::grouped(&short(question.million_tokens));
            let time = duration_range(&speed.time);
            words::tuning_sentence_memory_and_time(&budget, &million, model, &need, method, &time)
        }
    }
}

fn parts(answer: &TuningAnswer) -> [(&'static str, &'static str, Bytes); 7] {
    let memory = &answer.memory;
    [
        ("weights", words::tuning_parts_base_model(), memory.base),
        ("state", words::tuning_parts_adapters(), memory.adapters),
        ("kv", words::tuning_parts_gradients(), memory.gradients),
        ("buffers", words::tuning_parts_optimizer(), memory.optimizer),
        ("activations", words::tuning_parts_activations(), memory.activations),
        ("logits", words::tuning_parts_logits(), memory.logits),
        ("overhead", words::tuning_parts_overhead(), memory.overhead),
    ]
}

/// Its memory to scale.
pub fn tuning_bar(answer: &TuningAnswer) -> Bar {
    let parts = parts(answer).map(|(class, name, size)| (class, name.to_owned(), size));
    Bar { parts: parts.to_vec(), budget: answer.fit.budget, installed: answer.fit.installed }
}

fn terms(answer: &TuningAnswer) -> Table {
    let total = ("", words::tuning_terms_memory_needed(), answer.memory.total);
    let rows =
        parts(answer).into_iter().chain([total]).map(|(_, name, size)| vec![name.to_owned(), bytes(size)]);
    let trained = vec![
        words::tuning_terms_weights_trained().to_owned(),
        words::tuning_terms_million(significant(answer.memory.trained / 1e6, 3)),
    ];
    let rate = answer.speed.map(|speed| {
        let number = |rate: rooftop_core::units::TokensPerSec| significant(rate.get(), 2);
        let rate = speed.rate;
        vec![
            words::tuning_terms_tokens_second().to_owned(),
            words::tuning_terms_to(number(rate.high), number(rate.low), number(rate.mid)),
        ]
    });
    Table::new(
        words::tuning_terms_what_it_takes(),
        &[words::tuning_terms_term(), words::tuning_terms_amount()],
        rows.chain([trained]).chain(rate).collect(),
    )
}

fn limits(question: &Tuning, answer: &TuningAnswer) -> Table {
    let none = || words::tuning_limits_none_fits().to_owned();
    let number = |number: Option<u32>| number.map_or_else(none, |number| fixed(f64::from(number), 0));
    let with = |method| {
        let model = largest_model(&Tuning { method, ..*question });
        model.map_or_else(none, |model| model.name().to_owned())
    };
    let rows = [
        (words::tuning_limits_longest_sequence_tokens(), number(answer.longest_sequence)),
        (words::tuning_limits_largest_micro_batch(), number(answer.largest_batch)),
        (words::tuning_limits_largest_model_qlora(), with(Method::Qlora)),
        (words::tuning_limits_largest_model_lora(), with(Method::Lora)),
        (words::tuning_limits_largest_model_full(), with(Method::Full)),
    ];
    let rows = rows.map(|(name, value)| vec![name.to_owned(), value]);
    Table::new(
        words::tuning_limits_how_far_one(),
        &[words::tuning_limits_limit(), words::tuning_limits_with_rest_unchanged()],
        rows.to_vec(),
    )
}

fn notes(question: &Tuning, answer: &TuningAnswer) -> Vec<String> {
    let mut notes = Vec::new();
    if !question.with_cuda() {
        notes.push(words::tuning_notes_needs_cuda().to_owned());
    }
    if question.scenario.model.experts.is_some() {
        notes.push(words::tuning_notes_experts().to_owned());
    }
    if question.method == Method::Full {
        notes.push(words::tuning_notes_full().to_owned());
    }
    if answer.speed.is_none() && question.with_cuda() {
        notes.push(words::tuning_notes_rate_not_known().to_owned());
    }
    notes
}
