//! What runs here.

use super::{bytes, duration, params, range, without_unit_of};
use rooftop_core::catalog::{POLICY, Record};
use rooftop_core::choose::{Outcome, Run, Wish};
use rooftop_core::format::{fixed, significant};

/// Title and description of the page.
pub fn runs_meta() -> (&'static str, &'static str) {
    (
        "What runs on my machine? – Rooftop",
        "Every language model on your machine, at the best format that fits and is fast enough: memory, speed with its \
         range, time to the first word. Sort and filter; nothing you choose leaves the page.",
    )
}

/// Heading of the page, and of its table.
pub fn runs_heading() -> &'static str {
    "What runs here?"
}

/// Below the heading.
pub fn runs_lead() -> &'static str {
    "Pick your machine and what it is for. Each model stands at the widest format that fits and is as fast as you ask, up to 8 \
     bits; where none is, at the widest that fits."
}

/// Above the machine.
pub fn runs_machine() -> &'static str {
    "Machine"
}

/// Name of a task.
pub fn task(id: &str) -> &'static str {
    match id {
        "chat" => "Chat",
        "coding" => "Coding agent",
        "documents" => "Long documents",
        _ => "",
    }
}

/// Unit of the speed slider.
pub fn tokens_a_second() -> &'static str {
    "tokens a second"
}

/// The answer in a sentence.
pub fn runs_sentence(wish: &Wish, runs: &[Run]) -> String {
    let fits = |run: &&Run| matches!(run.outcome, Outcome::Fits | Outcome::Tight);
    let fitting = runs.iter().filter(fits).count();
    let partly = runs.iter().filter(|run| run.outcome == Outcome::Partly).count();
    let fast: Vec<&Run> = runs.iter().filter(|run| run.fast_enough).collect();
    let size = |run: &&&Run| run.scenario.model.params.value.get();
    let largest = fast.iter().max_by(|a, b| size(a).total_cmp(&size(b)));
    let largest = largest.map_or_else(String::new, |run| {
        let speed = run.estimate.speed.map_or_else(String::new, |speed| {
            format!(", {} tokens a second ({})", significant(speed.decode.mid.get(), 2), range(&speed.decode))
        });
        let place = if run.outcome == Outcome::Partly { ", partly in system RAM" } else { "" };
        format!(
            " The largest of them: {} at {}{place}{speed}.",
            run.scenario.model.name(),
            run.scenario.quantization.name()
        )
    });
    let partly = if partly > 0 { format!(" and {partly} more partly in system RAM") } else { String::new() };
    format!(
        "Of {} models, {fitting} fit on {} with {} tokens of context{partly}; {} of these write at least {} tokens a \
         second.{largest}",
        runs.len(),
        wish.machine.name(),
        fixed(f64::from(wish.context_tokens), 0),
        fast.len(),
        wish.least_speed
    )
}

/// Where nothing is left in the table, what would bring something.
pub fn runs_none(wish: &Wish, runs: &[Run]) -> String {
    let fits = |run: &&Run| matches!(run.outcome, Outcome::Fits | Outcome::Tight);
    let speed = |run: &Run| run.estimate.speed.map_or(0.0, |speed| speed.decode.mid.get());
    let fastest = runs.iter().filter(fits).max_by(|a, b| speed(a).total_cmp(&speed(b)));
    let need = |run: &Run| run.estimate.memory.total.get();
    let smallest = runs.iter().min_by(|a, b| need(a).total_cmp(&need(b)));
    match (fastest, smallest) {
        (Some(run), _) if speed(run) > 0.0 && speed(run) < f64::from(wish.least_speed) => format!(
            "Nothing that fits is that fast. The fastest is {} with {} tokens a second: ask for less speed, or for less \
             context.",
            run.scenario.model.name(),
            significant(speed(run), 2)
        ),
        (None, Some(run)) => format!(
            "Nothing fits with {} tokens of context. The smallest, {} at {}, needs {}, and {} may be used: less context would \
             help, or a machine with more memory.",
            fixed(f64::from(wish.context_tokens), 0),
            run.scenario.model.name(),
            run.scenario.quantization.name(),
            bytes(run.estimate.memory.total),
            bytes(run.estimate.fit.budget)
        ),
        _ => "No model here has that name. Clear the search, or show all models.".to_owned(),
    }
}

/// Heads of the table.
pub fn runs_columns() -> [&'static str; 7] {
    ["Model", "Parameters", "Format", "Fits", "Needs, of usable", "Tokens a second", "First word after"]
}

/// Cells of a model, without its name.
pub fn runs_cells(run: &Run) -> [String; 6] {
    let (need, budget) = (bytes(run.estimate.memory.total), bytes(run.estimate.fit.budget));
    let speed = run.estimate.speed.filter(|_| run.outcome.runs());
    let unknown = || match run.outcome {
        Outcome::No | Outcome::Beyond => "–".to_owned(),
        Outcome::Partly | Outcome::Fits | Outcome::Tight => "not measured".to_owned(),
    };
    let slow = if run.fast_enough || speed.is_none() { "" } else { ", too slow" };
    [
        params(run.scenario.model.params.value),
        run.scenario.quantization.name().to_owned(),
        outcome(run.outcome).to_owned(),
        format!("{} of {budget}", without_unit_of(&need, &budget)),
        speed.map_or_else(unknown, |it| {
            format!("{} ({}){slow}", significant(it.decode.mid.get(), 2), range(&it.decode))
        }),
        speed.and_then(|it| it.time_to_first_token).map_or_else(unknown, |it| duration(it.mid)),
    ]
}

/// Whether it fits, in a sign and words.
pub fn outcome(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Fits => "✓ fits",
        Outcome::Tight => "≈ tight",
        Outcome::Partly => "◐ partly in system RAM",
        Outcome::Beyond => "✗ made for less context",
        Outcome::No => "✗ no",
    }
}

/// Below the table.
pub fn runs_note() -> String {
    format!(
        "The name leads to the estimate with every step. How much a narrow format changes what a model writes is not computed \
     here. Partly in system RAM: the card is in a computer with {} GB of its own; the speed of that is put together from \
     both places and was not calibrated.",
        POLICY.default_host_memory
    )
}

/// Button that shows the rest of the table.
pub fn more_rows(count: usize) -> String {
    format!("Show {count} more")
}

/// Label of the search in the table.
pub fn runs_find() -> &'static str {
    "Name holds"
}

/// Label of what is shown.
pub fn runs_show() -> &'static str {
    "Show"
}

/// What fits and is fast enough.
pub fn runs_show_fast() -> &'static str {
    "what fits and is fast enough"
}

/// Everything.
pub fn runs_show_all() -> &'static str {
    "all models"
}

/// "84 of 180 models, by speed, largest first."
pub fn rows_status(shown: usize, all: usize, column: &str, down: bool) -> String {
    let order = match (column, down) {
        ("Model", true) => "from Z to A",
        ("Model", false) => "from A to Z",
        (_, true) => "largest first",
        (_, false) => "smallest first",
    };
    format!("{shown} of {all}, by {}, {order}.", column.to_lowercase())
}

/// A model in the picture.
pub fn run_dot(run: &Run) -> String {
    let speed = run.estimate.speed.map_or_else(String::new, |speed| {
        format!(": {} tokens a second", significant(speed.decode.mid.get(), 2))
    });
    format!("{}, {}{speed}", run.scenario.model.name(), run.scenario.quantization.name())
}

/// Along the bottom.
pub fn size_axis() -> &'static str {
    "Billions of parameters"
}

/// At the line of the least speed.
pub fn least_line(speed: u32) -> String {
    format!("at least {speed}")
}

/// Heads of the numbers of the picture.
pub fn scatter_columns() -> [&'static str; 5] {
    ["Model", "Billions of parameters", "Tokens a second", "Lower end", "Upper end"]
}

/// Title of the picture.
pub fn scatter_title(wish: &Wish) -> String {
    format!("{}: speed against size", wish.machine.name())
}

/// The picture in words.
pub fn scatter_summary(wish: &Wish, count: usize) -> String {
    format!(
        "{count} models that fit on {}: predicted speed against parameters, both on scales of equal factors. Circles are dense \
         models, triangles mixtures of experts, which are faster for their size.",
        wish.machine.name()
    )
}
