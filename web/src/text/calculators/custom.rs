//! A machine or a model that the catalogue does not know.

use super::super::numbers::{fixed, significant};
use super::super::words;
use super::super::{answer, bytes, caveat, duration, range};
use crate::report::{Bar, Report, Table};
use rooftop_core::catalog::Record;
use rooftop_core::custom::{Custom, described};
use rooftop_core::question::custom::family_example;
use rooftop_core::speed::Speed;
use rooftop_core::{Caveat, Estimate, Scenario, estimate, longest_context};

/// Title and description of the page.
pub(super) fn custom_meta() -> (&'static str, &'static str) {
    (words::custom_title(), words::custom_description())
}

/// Heading and prose.
pub(super) fn custom_prose() -> (&'static str, Vec<String>) {
    (
        words::custom_prose_not_in_catalogue(),
        [words::custom_prose_machine(), words::custom_prose_model(), words::custom_prose_not_measured()]
            .map(str::to_owned)
            .to_vec(),
    )
}

/// A family, by a machine of it.
pub(super) fn family(id: &str) -> String {
    family_example(id).map_or_else(|| id.to_owned(), |device| words::custom_family_text(device.name(), id))
}

/// The answer.
pub fn custom_report(question: &Custom) -> Report {
    if let Some(problem) = question.contradiction() {
        return Report {
            lead: words::custom_report_text().to_owned(),
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
    problem
        .strip_prefix(field)
        .map_or_else(|| problem.to_owned(), |rest| words::custom_contradiction_text(label, rest))
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
    let unknown = || words::custom_numbers_not_measured().to_owned();
    let speed =
        |of: fn(&Speed) -> Option<String>| estimate.speed.as_ref().and_then(of).unwrap_or_else(unknown);
    let row = |name: &str, value: String| vec![name.to_owned(), value];
    Table::new(
        words::custom_numbers_numbers(),
        &[words::custom_numbers_what(), words::custom_numbers_caption()],
        vec![
            row(words::custom_numbers_memory_needed(), bytes(estimate.memory.total)),
            row(words::custom_numbers_memory_that_may(), bytes(estimate.fit.budget)),
            row(
                words::custom_numbers_writes_tokens_second(),
                speed(|it| {
                    Some(words::custom_numbers_speed(range(&it.decode), significant(it.decode.mid.get(), 2)))
                }),
            ),
            row(
                words::custom_numbers_bandwidth_alone_would(),
                speed(|it| Some(significant(it.decode_bound.get(), 2))),
            ),
            row(
                words::custom_numbers_reads_prompt_tokens(),
                speed(|it| {
                    it.prefill
                        .map(|it| words::custom_numbers_ranged(significant(it.mid.get(), 2), range(&it)))
                }),
            ),
            row(
                words::custom_numbers_first_word_after(),
                speed(|it| it.time_to_first_token.map(|it| duration(it.mid))),
            ),
            row(
                words::custom_numbers_longest_context_that(),
                longest_context(scenario)
                    .map_or_else(|| words::custom_numbers_none().to_owned(), |it| fixed(f64::from(it), 0)),
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
        notes.push(words::custom_notes_machine().to_owned());
    }
    if model {
        notes.push(words::custom_notes_model().to_owned());
    }
    notes
}

/// Pages that read the same description.
fn links(scenario: &Scenario) -> Vec<(&'static str, String)> {
    let (machine, model) = described(scenario);
    let (device, of_model) = (scenario.device.id(), scenario.model.id());
    let rival = Scenario::default().device.id();
    let mut links =
        vec![(words::custom_links_ask_estimator(), words::custom_links_text(scenario.to_query()))];
    if machine {
        links.push((words::custom_links_what_runs_on(), words::custom_links_runs_machine(device)));
        links.push((
            words::custom_links_compare_machine(),
            words::custom_links_compare_machines_models(device, of_model, rival),
        ));
    }
    if model {
        links.push((words::custom_links_what_does_model(), words::custom_links_needs_model(of_model)));
        links.push((
            words::custom_links_compare_machines_with(),
            words::custom_links_compare_models(of_model),
        ));
    }
    links
}
