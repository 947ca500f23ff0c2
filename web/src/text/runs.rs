//! What runs here.

use super::numbers::{fixed, significant};
use super::words;
use super::{bytes, duration, params, range, without_unit_of};
use rooftop_core::catalog::{POLICY, Record};
use rooftop_core::explore::{Outcome, Run, Wish};

/// Title and description of the page.
pub fn runs_meta() -> (&'static str, &'static str) {
    (words::runs_title(), words::runs_description())
}

/// The answer in a sentence.
pub fn runs_sentence(wish: &Wish, runs: &[Run]) -> String {
    let fits = |run: &&Run| matches!(run.outcome, Outcome::Fits | Outcome::Tight);
    let fitting = runs.iter().filter(fits).count();
    let partly = runs.iter().filter(|run| run.outcome == Outcome::Partly).count();
    let fast: Vec<&Run> = runs.iter().filter(|run| run.fast_enough).collect();
    let size = |run: &&&Run| run.scenario.model.params.value.get();
    let largest = fast.iter().max_by(|a, b| size(a).total_cmp(&size(b)));
    let largest = largest.and_then(|run| {
        let speed = run.estimate.speed?.decode;
        Some(words::runs_largest(
            run.scenario.model.name(),
            if run.outcome == Outcome::Partly { "partly" } else { "gpu" },
            run.scenario.quantization.name(),
            range(&speed),
            significant(speed.mid.get(), 2),
        ))
    });
    let answer = words::runs_answer(
        fixed(f64::from(wish.context_tokens), 0),
        fast.len(),
        fitting,
        wish.least_speed,
        wish.machine.name(),
        partly,
        runs.len(),
    );
    match largest {
        Some(largest) => [answer, largest].join(words::sentence_space()),
        None => answer,
    }
}

/// Where nothing is left in the table, what would bring something.
pub fn runs_none(wish: &Wish, runs: &[Run]) -> String {
    let fits = |run: &&Run| matches!(run.outcome, Outcome::Fits | Outcome::Tight);
    let speed = |run: &Run| run.estimate.speed.map_or(0.0, |speed| speed.decode.mid.get());
    let fastest = runs.iter().filter(fits).max_by(|a, b| speed(a).total_cmp(&speed(b)));
    let need = |run: &Run| run.estimate.memory.total.get();
    let smallest = runs.iter().min_by(|a, b| need(a).total_cmp(&need(b)));
    match (fastest, smallest) {
        (Some(run), _) if speed(run) > 0.0 && speed(run) < f64::from(wish.least_speed) => {
            words::runs_none_fast_enough(run.scenario.model.name(), significant(speed(run), 2))
        }
        (None, Some(run)) => words::runs_none_fits(
            bytes(run.estimate.fit.budget),
            fixed(f64::from(wish.context_tokens), 0),
            run.scenario.model.name(),
            run.scenario.quantization.name(),
            bytes(run.estimate.memory.total),
        ),
        _ => words::runs_none_of_that_name().to_owned(),
    }
}

/// Heads of the table.
pub fn runs_columns() -> [&'static str; 7] {
    [
        words::runs_columns_model(),
        words::runs_columns_parameters(),
        words::runs_columns_format(),
        words::runs_columns_fits(),
        words::runs_columns_needs_usable(),
        words::runs_columns_tokens_second(),
        words::runs_columns_first_word_after(),
    ]
}

/// Cells of a model, without its name.
pub fn runs_cells(run: &Run) -> [String; 6] {
    let (need, budget) = (bytes(run.estimate.memory.total), bytes(run.estimate.fit.budget));
    let speed = run.estimate.speed.filter(|_| run.outcome.runs());
    let unknown = || match run.outcome {
        Outcome::No | Outcome::Beyond => "–".to_owned(),
        Outcome::Partly | Outcome::Fits | Outcome::Tight => words::runs_cells_not_measured().to_owned(),
    };
    [
        params(run.scenario.model.params.value),
        run.scenario.quantization.name().to_owned(),
        outcome(run.outcome).to_owned(),
        words::runs_cells_memory(without_unit_of(&need, &budget), &budget),
        speed.map_or_else(unknown, |it| {
            let (speed, range) = (significant(it.decode.mid.get(), 2), range(&it.decode));
            if run.fast_enough {
                words::runs_cells_speed(&range, &speed)
            } else {
                words::runs_cells_slow(&range, &speed)
            }
        }),
        speed.and_then(|it| it.time_to_first_token).map_or_else(unknown, |it| duration(it.mid)),
    ]
}

/// Whether it fits, in a sign and words.
pub fn outcome(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Fits => words::outcome_fits(),
        Outcome::Tight => words::outcome_tight(),
        Outcome::Partly => words::outcome_partly(),
        Outcome::Beyond => words::outcome_beyond(),
        Outcome::No => words::outcome_no(),
    }
}

/// Below the table.
pub fn runs_note() -> String {
    words::runs_note_text(POLICY.default_host_memory)
}

/// Columns by place, as the message that says the order names them.
const COLUMNS: [&str; 7] = ["model", "parameters", "format", "fits", "needs", "speed", "first-word"];

/// "84 of 180, by tokens per second, largest first."
pub fn rows_status(shown: usize, all: usize, column: usize, down: bool) -> String {
    let order = match (column, down) {
        (0, true) => words::rows_order_z_to_a(),
        (0, false) => words::rows_order_a_to_z(),
        (_, true) => words::rows_order_largest_first(),
        (_, false) => words::rows_order_smallest_first(),
    };
    let column = COLUMNS.get(column).copied().unwrap_or_default();
    words::rows_shown(all, words::rows_column(column), order, shown)
}

/// A model in the picture.
pub fn run_dot(run: &Run) -> String {
    let speed = run.estimate.speed.map_or_else(String::new, |speed| {
        words::run_dot_tokens_second(significant(speed.decode.mid.get(), 2))
    });
    words::run_dot_text(run.scenario.model.name(), run.scenario.quantization.name(), &speed)
}

/// Heads of the numbers of the picture.
pub fn scatter_columns() -> [&'static str; 5] {
    [
        words::scatter_columns_model(),
        words::scatter_columns_billions_parameters(),
        words::scatter_columns_tokens_second(),
        words::scatter_columns_lower_end(),
        words::scatter_columns_upper_end(),
    ]
}

/// Title of the picture.
pub fn scatter_title(wish: &Wish) -> String {
    words::scatter_title_text(wish.machine.name())
}

/// The picture in words.
pub fn scatter_summary(wish: &Wish, count: usize) -> String {
    words::scatter_summary_text(count, wish.machine.name())
}
