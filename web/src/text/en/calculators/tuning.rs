//! Fine-tuning.

use super::super::{bytes, duration_range};
use crate::report::{Bar, Report, Table};
use rooftop_core::catalog::Record;
use rooftop_core::format::{fixed, short, significant};
use rooftop_core::memory::Verdict;
use rooftop_core::tuning::{Method, Tuning, TuningAnswer, largest_model};
use rooftop_core::units::Bytes;

/// Title and description of the page.
pub(super) fn tuning_meta() -> (&'static str, &'static str) {
    (
        "Fine-tuning: does it fit, how long does it take? – Rooftop",
        "Memory of full fine-tuning, LoRA and QLoRA by term on laptops, workstations and cards, how long a data set takes, \
         and the longest sequence that fits.",
    )
}

/// Heading and prose.
pub(super) fn tuning_prose() -> (&'static str, &'static [&'static str]) {
    (
        "Can it be fine-tuned there?",
        &[
            "Training holds the base model, what is trained, a gradient for each trained weight, what the optimizer \
             remembers, and what the layers keep for the way back. LoRA trains small matrices beside the large ones; QLoRA \
             holds the large ones in 4 bits, and what is not inside the layers in 32.",
            "On published peaks of single GPUs the median deviation is 8 % for QLoRA (30 runs) and 9 % for LoRA (23 runs), by \
             library more or less; full fine-tuning depends so much on the library that it is 43 % (17 runs). Speeds are off \
             by a factor of two in the median. The tables stand on the method page. Libraries differ in what they keep: see \
             the assumptions.",
            "Time follows from arithmetic: two operations for each weight and pass, at the share of the matrix units’ \
             published rate that training was measured to reach, or, where no rate is published, at the rate of reading \
             prompts. Both ranges are wide because the measured runs are. Peak figures that exceed a chip’s arithmetic were \
             left out.",
        ],
    )
}

/// The answer.
pub fn tuning_report(question: &Tuning, answer: &TuningAnswer) -> Report {
    let lead = match answer.fit.verdict {
        Verdict::Fits => "Yes.",
        Verdict::Tight => "Barely.",
        Verdict::TooLarge => "No.",
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
        Method::Full => "Full fine-tuning",
        Method::Lora => "LoRA",
        Method::Qlora => "QLoRA",
    }
}

fn sentence(question: &Tuning, answer: &TuningAnswer) -> String {
    let model = question.scenario.model.name();
    let (need, budget) = (bytes(answer.memory.total), bytes(answer.fit.budget));
    let memory = format!("{} of {model} needs {need}; {budget} may be used", method(question));
    let time = answer.speed.map_or_else(
        || "how long it takes was not measured on machines like this one".to_owned(),
        |speed| {
            let million = super::super::grouped(&short(question.million_tokens));
            format!("{million} million tokens take about {}", duration_range(&speed.time))
        },
    );
    if answer.fit.fits() { format!("{memory}, and {time}.") } else { format!("{memory}.") }
}

fn parts(answer: &TuningAnswer) -> [(&'static str, &'static str, Bytes); 7] {
    let memory = &answer.memory;
    [
        ("weights", "Base model", memory.base),
        ("state", "Adapters", memory.adapters),
        ("kv", "Gradients", memory.gradients),
        ("buffers", "Optimizer", memory.optimizer),
        ("activations", "Activations", memory.activations),
        ("logits", "Logits", memory.logits),
        ("overhead", "Overhead", memory.overhead),
    ]
}

/// Its memory to scale.
pub fn tuning_bar(answer: &TuningAnswer) -> Bar {
    let parts = parts(answer).map(|(class, name, size)| (class, name.to_owned(), size));
    Bar { parts: parts.to_vec(), budget: answer.fit.budget, installed: answer.fit.installed }
}

fn terms(answer: &TuningAnswer) -> Table {
    let total = ("", "Memory needed", answer.memory.total);
    let rows =
        parts(answer).into_iter().chain([total]).map(|(_, name, size)| vec![name.to_owned(), bytes(size)]);
    let trained = vec![
        "Weights trained".to_owned(),
        format!("{} million", significant(answer.memory.trained / 1e6, 3)),
    ];
    let rate = answer.speed.map(|speed| {
        let number = |rate: rooftop_core::units::TokensPerSec| significant(rate.get(), 2);
        let rate = speed.rate;
        vec![
            "Tokens a second".to_owned(),
            format!("{} ({} to {})", number(rate.mid), number(rate.low), number(rate.high)),
        ]
    });
    Table::new("What it takes", &["Term", "Amount"], rows.chain([trained]).chain(rate).collect())
}

fn limits(question: &Tuning, answer: &TuningAnswer) -> Table {
    let none = || "none fits".to_owned();
    let number = |number: Option<u32>| number.map_or_else(none, |number| fixed(f64::from(number), 0));
    let with = |method| {
        let model = largest_model(&Tuning { method, ..*question });
        model.map_or_else(none, |model| model.name().to_owned())
    };
    let rows = [
        ("Longest sequence, tokens", number(answer.longest_sequence)),
        ("Largest micro-batch", number(answer.largest_batch)),
        ("Largest model, QLoRA", with(Method::Qlora)),
        ("Largest model, LoRA", with(Method::Lora)),
        ("Largest model, full", with(Method::Full)),
    ];
    let rows = rows.map(|(name, value)| vec![name.to_owned(), value]);
    Table::new("How far one can go here", &["Limit", "With the rest unchanged"], rows.to_vec())
}

fn notes(question: &Tuning, answer: &TuningAnswer) -> Vec<String> {
    let mut notes = Vec::new();
    if !question.with_cuda() {
        notes.push(
            "The libraries behind these assumptions need CUDA. On a Mac MLX trains with LoRA; its memory was not measured."
                .to_owned(),
        );
    }
    if question.scenario.model.experts.is_some() {
        notes.push(
            "Mixture of experts: all experts are held, a token trains those it visits. No such run was measured on one GPU \
             with enough detail to check this."
                .to_owned(),
        );
    }
    if question.method == Method::Full {
        notes
            .push("Full fine-tuning was not predicted well: libraries differ by a factor of two.".to_owned());
    }
    if answer.speed.is_none() {
        notes.push(
            "Neither the rate of this machine’s matrix units nor its family’s prefill is known.".to_owned(),
        );
    }
    notes
}
