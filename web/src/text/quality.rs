//! How good a model is and what a file of it loses.

use super::numbers::{fixed, significant};
use super::{bytes, day, range, rung_speed, words};
use rooftop_core::catalog::{IndexUnit, Mode, Score};
use rooftop_core::explore::{Known, Loss, LossClass, Rung};

/// "44.7 % thinking", "1,438".
pub fn score(score: &Score) -> String {
    let value = score.value();
    let mode = match score.mode {
        Mode::On => "on",
        Mode::Off => "off",
        Mode::Unstated => "other",
    };
    match score.index().map(|index| index.unit) {
        Some(IndexUnit::Percent) => words::runs_score_mode(mode, words::percent_text(fixed(value, 1))),
        Some(IndexUnit::Points) => words::runs_score_mode(mode, fixed(value, 1)),
        Some(IndexUnit::Elo) | None => words::runs_score_mode(mode, fixed(value, 0)),
    }
}

/// "small loss (5.8 % of tokens differ)", or a dash.
pub fn loss(loss: Option<&Loss>, class: LossClass) -> String {
    let Some(loss) = loss else { return "–".to_owned() };
    if loss.known == Known::Published {
        return words::runs_loss_published().to_owned();
    }
    let class = match class {
        LossClass::Same => "same",
        LossClass::Small => "small",
        LossClass::Noticeable => "noticeable",
        LossClass::Large => "large",
    };
    words::runs_loss_percent(words::runs_loss(class), significant(loss.changed_percent().mid, 2))
}

/// The same with where it is known from.
pub fn known_loss(of: Option<&Loss>, class: LossClass) -> String {
    let known = match of.map(|loss| loss.known) {
        Some(Known::File) => "file",
        Some(Known::Type) => "type",
        Some(Known::Near) => "near",
        Some(Known::Band) => "band",
        Some(Known::Published) | None => "other",
    };
    words::runs_loss_known(known, loss(of, class))
}

/// Heads of the table of scores.
pub fn score_columns() -> [&'static str; 5] {
    [
        words::score_columns_test(),
        words::runs_columns_score(),
        words::score_columns_apart(),
        words::score_columns_tokens(),
        words::score_columns_measured(),
    ]
}

/// Cells of a score of a model, without the name of its test.
pub fn score_cells(it: &Score, model: &str) -> [String; 4] {
    let (low, high) = it.ends();
    let decimals = match it.index().map(|index| index.unit) {
        Some(IndexUnit::Percent | IndexUnit::Points) => 1,
        Some(IndexUnit::Elo) | None => 0,
    };
    let tokens = if it.tokens > 0 { fixed(f64::from(it.tokens), 0) } else { "–".to_owned() };
    let measured = it.index().map_or_else(String::new, |index| {
        let (day, variant) = (day(index.date), it.variant());
        if bare(variant) == bare(model) {
            words::score_measured(day, index.measurer)
        } else {
            words::score_measured_variant(day, index.measurer, variant)
        }
    });
    [score(it), words::range_text(fixed(high, decimals), fixed(low, decimals)), tokens, measured]
}

/// A name without what is in brackets, case and spaces: the mode has its own cell.
fn bare(name: &str) -> String {
    let name = name.split_once(" (").map_or(name, |(name, _)| name);
    name.chars().filter(char::is_ascii_alphanumeric).map(|letter| letter.to_ascii_lowercase()).collect()
}

/// Heads of the table of files.
pub fn rung_columns() -> [&'static str; 4] {
    [
        words::runs_columns_format(),
        words::rung_columns_memory(),
        words::runs_columns_tokens_second(),
        words::runs_columns_loss(),
    ]
}

/// Cells of a file, without its name.
pub fn rung_cells(rung: &Rung) -> [String; 3] {
    let Rung { estimate, loss, .. } = rung;
    let speed = match &estimate.speed {
        None => rung_speed(estimate),
        Some(it) => words::runs_cells_speed(range(&it.decode), significant(it.decode.mid.get(), 2)),
    };
    [bytes(estimate.memory.total), speed, known_loss(loss.as_ref(), rung.class())]
}

#[cfg(test)]
mod tests {
    use super::bare;

    #[test]
    fn the_mode_of_a_variant_is_no_part_of_its_name() {
        assert_eq!(bare("Qwen3.6 35B A3B (Non-reasoning)"), bare("Qwen3.6 35B-A3B"));
        assert_ne!(bare("Gemma 4 31B (Reasoning)"), bare("Gemma 4 12B"));
    }
}
