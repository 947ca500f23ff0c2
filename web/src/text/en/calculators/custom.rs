//! A machine or a model that the catalogue does not know.

use super::super::{answer, bytes, caveat, duration, range};
use crate::report::{Bar, Report, Table};
use rooftop_core::catalog::{Record, family_example};
use rooftop_core::custom::{Custom, described};
use rooftop_core::format::{fixed, significant};
use rooftop_core::speed::Speed;
use rooftop_core::{Caveat, Estimate, Scenario, estimate, longest_context};

/// Title and description of the page.
pub(super) fn custom_meta() -> (&'static str, &'static str) {
    (
        "A machine or a model of your own – Rooftop",
        "Describe a machine by memory, bandwidth and chip family, or a model by its size and shape: memory, speed with its \
         range, and a link that carries the description to every other page.",
    )
}

/// Heading and prose.
pub(super) fn custom_prose() -> (&'static str, &'static [&'static str]) {
    (
        "Not in the catalogue? Describe it",
        &[
            "A machine is its memory, the share of it that the GPU may address, the published bandwidth, and the FP32 rate \
             of its shader units: 2 × lanes × clock. How much of both is reached follows from its family: the machines of \
             the same chip architecture that were measured. Begin with the machine that is nearest, then choose “A machine \
             I describe” and change what differs.",
            "A model is its number of parameters and the shape in its configuration file: num_hidden_layers, hidden_size, \
             num_attention_heads, num_key_value_heads, head_dim, vocab_size. The feed-forward part takes what they leave \
             over. Of a mixture of experts the active parameters are those a token passes, without the input embedding. \
             Attention is taken to be full in every layer: sliding windows, latent attention and recurrent layers would \
             need less cache.",
            "Nothing you describe was measured. The range is that of machines left out of the fit, and the description \
             stands in the address: a link carries all of it, and nothing is sent or kept.",
        ],
    )
}

/// A family, by a machine of it.
pub(super) fn family(id: &str) -> String {
    family_example(id).map_or_else(|| id.to_owned(), |device| format!("{id}, like {}", device.name()))
}

/// The answer.
pub fn custom_report(question: &Custom) -> Report {
    if let Some(problem) = question.contradiction() {
        return Report {
            lead: "These numbers contradict each other.".to_owned(),
            rest: contradiction(&super::super::problem(&problem), problem.field),
            ..Report::default()
        };
    }
    let scenario = &question.scenario;
    let estimate = estimate(scenario);
    let (lead, rest) = answer(scenario, &estimate);
    Report {
        lead: lead.to_owned(),
        rest,
        tables: vec![numbers(scenario, &estimate)],
        links: links(scenario),
        notes: notes(scenario, &estimate),
        explanation: Some(estimate.explanation),
    }
}

/// The label of the field in place of its key.
fn contradiction(problem: &str, field: &str) -> String {
    let label = super::super::calculator_label(field);
    problem.strip_prefix(field).map_or_else(|| problem.to_owned(), |rest| format!("{label}{rest}"))
}

/// Its memory to scale; none where the numbers contradict each other.
pub fn custom_bar(question: &Custom) -> Option<Bar> {
    if question.contradiction().is_some() {
        return None;
    }
    let estimate = estimate(&question.scenario);
    let memory = &estimate.memory;
    let part = |id, size| (id, super::super::memory_part(id).to_owned(), size);
    Some(Bar {
        parts: vec![
            part("weights", memory.weights),
            part("kv", memory.kv_cache),
            part("state", memory.state),
            part("buffers", memory.compute_buffers),
            part("overhead", memory.overhead),
        ],
        budget: estimate.fit.budget,
        installed: estimate.fit.installed,
    })
}

fn numbers(scenario: &Scenario, estimate: &Estimate) -> Table {
    let unknown = || "not measured".to_owned();
    let speed =
        |of: fn(&Speed) -> Option<String>| estimate.speed.as_ref().and_then(of).unwrap_or_else(unknown);
    let row = |name: &str, value: String| vec![name.to_owned(), value];
    Table::new(
        "The numbers",
        &["Of what", "Predicted, with the range of four of five cases"],
        vec![
            row("Memory needed", bytes(estimate.memory.total)),
            row("Memory that may be used", bytes(estimate.fit.budget)),
            row(
                "Writes, tokens a second",
                speed(|it| Some(format!("{} ({})", significant(it.decode.mid.get(), 2), range(&it.decode)))),
            ),
            row("Bandwidth alone would allow", speed(|it| Some(significant(it.decode_bound.get(), 2)))),
            row(
                "Reads the prompt, tokens a second",
                speed(|it| it.prefill.map(|it| format!("{} ({})", significant(it.mid.get(), 2), range(&it)))),
            ),
            row("First word after", speed(|it| it.time_to_first_token.map(|it| duration(it.mid)))),
            row(
                "Longest context that fits, tokens",
                longest_context(scenario).map_or_else(|| "none".to_owned(), |it| fixed(f64::from(it), 0)),
            ),
        ],
    )
}

fn notes(scenario: &Scenario, estimate: &Estimate) -> Vec<String> {
    let (machine, model) = described(scenario);
    // What these say of a record is said below of what was described.
    let said = |it: &&Caveat| match it {
        Caveat::MachineNotMeasured | Caveat::BandwidthEstimated => machine,
        Caveat::ShapeEstimated => model,
        _ => false,
    };
    let others = estimate.caveats.iter().filter(|it| !said(it));
    let mut notes: Vec<String> = others.map(|it| caveat(*it, scenario)).collect();
    if machine {
        notes.push(
            "Not measured: the machine is as described, its speed that of its family with the range of machines that were \
             left out of the fit."
                .to_owned(),
        );
    }
    if model {
        notes.push(
            "Not measured: the model is as described, with full attention in every layer and a gated feed-forward part."
                .to_owned(),
        );
    }
    notes
}

/// Pages that read the same description.
fn links(scenario: &Scenario) -> Vec<(&'static str, String)> {
    let (machine, model) = described(scenario);
    let (device, of_model) = (scenario.device.id(), scenario.model.id());
    let rival = Scenario::default().device.id();
    let mut links = vec![("Ask the estimator", format!("?{}", scenario.to_query()))];
    if machine {
        links.push(("What runs on it?", format!("runs/?machine={device}")));
        links.push(("Compare the machine", format!("compare/?machines={device},{rival}&models={of_model}")));
    }
    if model {
        links.push(("What does the model need?", format!("needs/?model={of_model}")));
        links.push(("Compare machines with the model", format!("compare/?models={of_model}")));
    }
    links
}
