//! What runs here.

use super::numbers::{fixed, significant};
use super::records::partly;
use super::words;
use super::{bytes, duration, known_loss, loss, params, range, score, without_unit_of};
use rooftop_core::catalog::{Index, Record, Score};
use rooftop_core::explore::{Ahead, Entry, Outcome, Run, Standing, Thinking, Wish};

/// Title and description of the page.
pub fn runs_meta() -> (&'static str, &'static str) {
    (words::runs_title(), words::runs_description())
}

/// The answer in sentences: the best by each test, then how many fit.
pub fn runs_sentence(wish: &Wish, entries: &[Entry]) -> String {
    let mut sentences = best_sentences(entries);
    sentences.push(fitting_sentence(wish, entries));
    sentences.join(words::sentence_space())
}

/// The best by each test that has one at the top.
fn best_sentences(entries: &[Entry]) -> Vec<String> {
    let top = || entries.iter().filter(|entry| entry.standing == Standing::Top);
    let mut sentences: Vec<String> = Vec::new();
    let mut told: Vec<&Index> = Vec::new();
    for index in top().filter_map(|entry| entry.score?.index()) {
        if told.contains(&index) {
            continue;
        }
        let of = |entry: &&Entry| entry.score.and_then(Score::index) == Some(index);
        let in_first: Vec<&Entry> = top().filter(of).filter(|entry| entry.group == 1).collect();
        let fresh: Vec<&Entry> = top().filter(of).filter(|entry| entry.group > 1).collect();
        let list = |entries: &[&Entry]| {
            let names: Vec<&str> = entries.iter().map(|entry| entry.model().name()).collect();
            names.join(words::runs_separator())
        };
        let both: Vec<&Entry> = in_first.iter().chain(&fresh).copied().collect();
        if !told.is_empty() {
            sentences.push(words::runs_best_next(index.name, list(&both)));
        } else if in_first.is_empty() {
            sentences.push(words::runs_best(how(&fresh), index.name, list(&fresh)));
        } else {
            sentences.push(words::runs_best(how(&in_first), index.name, list(&in_first)));
            if !fresh.is_empty() {
                sentences.push(words::runs_best_worn(list(&fresh)));
            }
        }
        told.push(index);
    }
    if told.is_empty() {
        sentences.push(words::runs_best_none().to_owned());
    }
    sentences
}

fn how(entries: &[&Entry]) -> &'static str {
    if entries.len() == 1 { "single" } else { "several" }
}

fn fitting_sentence(wish: &Wish, entries: &[Entry]) -> String {
    let count = |is: &dyn Fn(&Run) -> bool| entries.iter().filter(|entry| is(&entry.run)).count();
    words::runs_answer(
        fixed(f64::from(wish.context_tokens), 0),
        count(&|run| run.fast_enough),
        count(&|run| matches!(run.outcome, Outcome::Fits | Outcome::Tight)),
        wish.least_speed,
        wish.machine.name(),
        count(&|run| run.outcome == Outcome::Partly),
        entries.len(),
    )
}

/// A model at the top, after its name: a line, the time of an answer, what puts it ahead of the next.
pub fn runs_line(entry: &Entry) -> String {
    let Some((score, speed)) = entry.score.zip(entry.run.estimate.speed) else { return String::new() };
    let line = words::runs_line_text(
        score.index().map_or("", |index| index.name),
        known_loss(entry.loss.as_ref(), entry.class()),
        bytes(entry.run.estimate.memory.total) + partly(&entry.run.estimate),
        entry.run.scenario.quantization.name(),
        range(&speed.decode),
        runs_score(entry),
        significant(speed.decode.mid.get(), 2),
    );
    let answer = entry.answer.map(|time| words::runs_line_answer(duration(time.mid)));
    let sentences: Vec<String> = [Some(line), answer, why(entry)].into_iter().flatten().collect();
    sentences.join(words::sentence_space())
}

fn why(entry: &Entry) -> Option<String> {
    match entry.ahead? {
        Ahead::Loss => Some(words::runs_why_loss().to_owned()),
        Ahead::Faster(factor) => (factor >= NOTICED).then(|| words::runs_why_faster(significant(factor, 2))),
        Ahead::Score(points) => (points > 0.0).then(|| words::runs_why_score(significant(points, 2))),
    }
}

/// Least factor between two speeds that is worth a word.
const NOTICED: f64 = 1.05;

/// "44.7 % thinking", "1,438", or a dash.
pub fn runs_score(entry: &Entry) -> String {
    entry.score.map_or_else(|| "–".to_owned(), score)
}

/// Where nothing is left in the table, what would bring something.
pub fn runs_none(wish: &Wish, entries: &[Entry]) -> String {
    let runs = || entries.iter().map(|entry| &entry.run);
    let fits = |run: &&Run| matches!(run.outcome, Outcome::Fits | Outcome::Tight);
    let speed = |run: &Run| run.estimate.speed.map_or(0.0, |speed| speed.decode.mid.get());
    let fastest = runs().filter(fits).max_by(|a, b| speed(a).total_cmp(&speed(b)));
    let need = |run: &Run| run.estimate.memory.total.get();
    let smallest = runs().min_by(|a, b| need(a).total_cmp(&need(b)));
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
pub fn runs_columns() -> [&'static str; 9] {
    [
        words::runs_columns_model(),
        words::runs_columns_parameters(),
        words::runs_columns_score(),
        words::runs_columns_format(),
        words::runs_columns_loss(),
        words::runs_columns_fits(),
        words::runs_columns_needs_usable(),
        words::runs_columns_tokens_second(),
        words::runs_columns_answer(),
    ]
}

/// Cells of a model, without its name.
pub fn runs_cells(entry: &Entry) -> [String; 8] {
    let run = &entry.run;
    let (need, budget) = (bytes(run.estimate.memory.total), bytes(run.estimate.fit.budget));
    let speed = run.estimate.speed.filter(|_| run.outcome.runs());
    let unknown = || match run.outcome {
        Outcome::No | Outcome::Beyond => "–".to_owned(),
        Outcome::Partly | Outcome::Fits | Outcome::Tight => words::runs_cells_not_measured().to_owned(),
    };
    [
        params(run.scenario.model.params.value),
        runs_score(entry),
        run.scenario.quantization.name().to_owned(),
        loss(entry.loss.as_ref(), entry.class()),
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
        entry.answer.map_or_else(|| "–".to_owned(), |it| duration(it.mid)),
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

/// Whether models may think before they answer.
pub fn thinking(thinking: Thinking) -> &'static str {
    words::runs_thinking_choice(thinking.id())
}

/// Value of a choice that narrows down the models.
pub fn filter_choice(field: &str, id: &'static str) -> String {
    match (field, id) {
        (_, "any") => words::runs_any().to_owned(),
        ("months", months) => words::runs_last_months(months),
        ("license", _) => words::runs_permissive().to_owned(),
        ("vision", _) => words::runs_reads_images().to_owned(),
        ("tools", _) => words::runs_with_tools().to_owned(),
        (_, maker) => maker.to_owned(),
    }
}

/// Below the table.
pub fn runs_note(wish: &Wish) -> String {
    words::runs_note_text(wish.ram.label)
}

/// Columns by place, as the message that says the order names them.
const COLUMNS: [&str; 9] =
    ["model", "parameters", "score", "format", "loss", "fits", "needs", "speed", "answer"];

/// "84 of 180, by rank, best first."
pub fn rows_status(shown: usize, all: usize, column: usize, down: bool) -> String {
    let order = match (column, down) {
        (0, true) => words::rows_order_z_to_a(),
        (0, false) => words::rows_order_a_to_z(),
        (2, true) => words::rows_order_best_first(),
        (2, false) => words::rows_order_best_last(),
        (_, true) => words::rows_order_largest_first(),
        (_, false) => words::rows_order_smallest_first(),
    };
    let column = COLUMNS.get(column).copied().unwrap_or_default();
    words::rows_shown(all, words::rows_column(column), order, shown)
}

/// A model in the picture.
pub fn run_spot(entry: &Entry) -> String {
    let speed = entry.run.estimate.speed.map_or_else(String::new, |speed| {
        words::run_dot_tokens_second(significant(speed.decode.mid.get(), 2))
    });
    let run = &entry.run;
    words::run_dot_text(
        loss(entry.loss.as_ref(), entry.class()),
        run.scenario.model.name(),
        run.scenario.quantization.name(),
        runs_score(entry),
        &speed,
    )
}

/// Heads of the numbers of the picture.
pub fn scatter_columns(index: &Index) -> [&'static str; 5] {
    [
        words::scatter_columns_model(),
        index.name,
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
pub fn scatter_summary(wish: &Wish, index: &Index, count: usize) -> String {
    words::scatter_summary_text(count, index.name, wish.machine.name())
}
