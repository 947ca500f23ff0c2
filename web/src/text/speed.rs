//! Around the pictures of speed.

use super::numbers::{fixed, significant};
use super::words;
use rooftop_core::Scenario;
use rooftop_core::catalog::Record;
use rooftop_core::speed::{Done, DoneKind, Limit, Roofline, Speed, Step};
use rooftop_core::units::Secs;

/// A part of a step.
pub fn time_part(key: &str) -> &str {
    match words::time_part_text(key) {
        "" => key,
        text => text,
    }
}

/// "52 ms, 91 %".
pub fn share_of_time(time: Secs, all: Secs) -> String {
    let (percent, millis) = (time / all * 100.0, time.millis());
    let percent = if percent < 0.5 { format!("< {}", fixed(1.0, 0)) } else { fixed(percent, 0) };
    let millis = if millis < 0.01 { format!("< {}", fixed(0.01, 2)) } else { significant(millis, 2) };
    words::share_of_time_text(percent, millis)
}

/// The bar in words.
pub fn time_summary(step: &Step) -> String {
    let millis = |time: Secs| significant(time.millis(), 2);
    words::time_summary_text(
        millis(step.cache),
        millis(step.compute),
        millis(step.overhead),
        millis(step.total),
        millis(step.weights),
    )
}

/// Title of the saved picture.
pub fn curve_title(scenario: &Scenario) -> String {
    words::curve_title_text(scenario.device.name(), scenario.model.name(), scenario.quantization.name())
}

/// The curve in words: where it begins and ends, each tokens and speed.
pub fn curve_summary(ends: Option<[(f64, f64); 2]>) -> String {
    let Some([(from, fast), (to, slow)]) = ends else {
        return words::curve_summary_there_is_no().to_owned();
    };
    words::curve_summary_text(significant(fast, 2), fixed(from, 0), significant(slow, 2), fixed(to, 0))
}

/// A measured point as a row of the table.
pub fn point_row(depth: f64, runtime: &str, tokens_per_sec: f64) -> Vec<String> {
    vec![words::point_row_text(super::whole(depth), runtime), significant(tokens_per_sec, 3)]
}

/// Above it.
pub fn movable_intro() -> [&'static str; 2] {
    [words::movable_intro_axes(), words::movable_intro_points()]
}

/// What the picture says, in a sentence.
pub fn roofline_sentence(scenario: &Scenario, fits: bool, speed: Option<&Speed>) -> String {
    let question = words::roofline_sentence_at_on_for(
        scenario.device.name(),
        scenario.model.name(),
        scenario.quantization.name(),
        scenario.users,
    );
    let Some(speed) = speed else {
        return if fits {
            words::roofline_sentence_not_measured(&question)
        } else {
            words::roofline_sentence_memory(&question)
        };
    };
    let waits = match speed.limit {
        Limit::Bandwidth => words::roofline_sentence_bandwidth(),
        Limit::Compute => words::roofline_sentence_compute(),
        Limit::Overhead => words::roofline_sentence_overhead(),
    };
    words::roofline_sentence_speed(
        significant(speed.decode_bound.get(), 2),
        &question,
        super::range(&speed.decode),
        significant(speed.decode.mid.get(), 2),
        waits,
    )
}

/// Title of the saved picture.
pub fn roofline_title(scenario: &Scenario) -> String {
    words::roofline_title_text(scenario.device.name(), scenario.model.name())
}

/// A kind of work.
pub fn done(done: &Done) -> String {
    match done.kind {
        DoneKind::Decode(users) => words::done_decode(users),
        DoneKind::Prefill(tokens) => words::done_prefill(tokens),
    }
}

/// The same beside its mark.
pub fn work_label(done: &Done) -> String {
    match done.kind {
        DoneKind::Decode(users) => words::work_label_decode(users),
        DoneKind::Prefill(tokens) => words::work_label_prefill(tokens),
    }
}

/// Heads of the table.
pub fn roofline_columns() -> [&'static str; 3] {
    [
        words::roofline_columns_work(),
        words::roofline_columns_operations_for_each(),
        words::roofline_columns_tera_operations_second(),
    ]
}

/// A row of it.
pub fn roofline_row(it: &Done) -> Vec<String> {
    vec![done(it), significant(it.intensity, 2), significant(it.rate.get() / 1e12, 2)]
}

/// The picture in words.
pub fn roofline_summary(roof: &Roofline) -> String {
    let works: Vec<String> = roof
        .work
        .iter()
        .map(|it| words::roofline_summary_reaches(done(it), significant(it.rate.get() / 1e12, 2)))
        .collect();
    words::roofline_summary_text(
        significant(roof.compute.get() / 1e12, 2),
        works.join(words::roofline_summary_separator()),
        fixed(roof.bandwidth.get() / 1e9, 0),
    )
}

/// Above the table.
pub fn speculation_intro(fastest: u32, cost: f64) -> String {
    words::speculation_intro_text(percent(cost), fastest)
}

/// Heads of the table.
pub fn speculation_columns() -> [&'static str; 4] {
    [
        words::speculation_columns_guesses(),
        words::speculation_columns_guesses_that_are(),
        words::speculation_columns_tokens_check(),
        words::speculation_columns_tokens_second(),
    ]
}

/// "80 %".
pub fn percent(share: f64) -> String {
    words::percent_text(fixed(share * 100.0, 0))
}
