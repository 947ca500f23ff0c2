//! The comparison.

use super::numbers::{fixed, significant};
use super::words;
use super::{
    answer_word, bandwidth, bytes, compared_duration, day, duration, memory_option, outcome, outlay, power,
    range, task,
};
use rooftop_core::catalog::{Mode, Model, Record};
use rooftop_core::energy::{PowerBasis, token_energy};
use rooftop_core::explore::{AnswerLength, At, Comparison, Machine, Outcome, Win};
use rooftop_core::speed::Range;
use rooftop_core::units::{Joules, Secs};
use rooftop_core::{Estimate, Scenario};

/// Title and description of the page.
pub fn compare_meta() -> (&'static str, &'static str) {
    (words::compare_title(), words::compare_description())
}

/// Title and description of the page of a pair.
pub fn pair_meta(a: &str, b: &str) -> (String, String) {
    (words::pair_title(a, b), words::pair_description(a, b))
}

/// One thing a machine is better at, and why, as far as the numbers say.
pub fn finding(win: &Win, machines: &[Machine], answers: &[Estimate], model: &Model) -> Option<String> {
    let (best, next) = (machines.get(win.best)?, machines.get(win.next)?);
    let (ours, theirs) = (answers.get(win.best)?, answers.get(win.next)?);
    let (a, b) = (best.name(), next.name());
    let ranges = if win.certain || win.is_likely() { "apart" } else { "overlap" };
    // Speeds of both, each with its range.
    let speeds = |of: fn(&Estimate) -> Option<(f64, String)>| {
        let ((fast, fast_range), (slow, slow_range)) = (of(ours)?, of(theirs)?);
        Some((significant(fast, 2), fast_range, significant(slow, 2), slow_range))
    };
    let sentence = match win.at {
        At::Decode => {
            let (fast, fast_range, slow, slow_range) =
                speeds(|it| it.speed.map(|it| (it.decode.mid.get(), range(&it.decode))))?;
            let (ours, theirs) = (best.device.bandwidth.value, next.device.bandwidth.value);
            if ours > theirs {
                let (ours, theirs) = (bandwidth(ours), bandwidth(theirs));
                words::finding_writes_faster_moves_more(
                    &a,
                    &b,
                    &fast,
                    &fast_range,
                    ours,
                    ranges,
                    &slow,
                    &slow_range,
                    theirs,
                )
            } else {
                words::finding_writes_faster_reaches_more(
                    &a,
                    &b,
                    &fast,
                    &fast_range,
                    ranges,
                    &slow,
                    &slow_range,
                )
            }
        }
        At::Prefill => {
            let (fast, fast_range, slow, slow_range) =
                speeds(|it| it.speed?.prefill.map(|it| (it.mid.get(), range(&it))))?;
            words::finding_reads_faster(&a, &b, &fast, &fast_range, ranges, &slow, &slow_range)
        }
        At::Memory => words::finding_memory(&a, &b, bytes(ours.fit.budget), bytes(theirs.fit.budget)),
        At::Price => words::finding_price(&a, &b, outlay(&best.outlay()?), outlay(&next.outlay()?)),
    };
    Some(if matches!(win.at, At::Decode | At::Prefill) {
        words::finding_text(model.name(), &sentence)
    } else {
        sentence
    })
}

/// Machines a model does not fit on.
pub fn misfit(scenario: &Scenario, machine: &Machine, answer: &Estimate) -> String {
    words::misfit_text(
        bytes(answer.fit.budget),
        fixed(f64::from(scenario.context_tokens), 0),
        machine.name(),
        scenario.model.name(),
        scenario.quantization.name(),
        bytes(answer.memory.total),
    )
}

/// Machines whose GPU does not hold a model by itself.
pub fn spilled(scenario: &Scenario, machine: &Machine, answer: &Estimate) -> String {
    let outside = answer.placement.parts.iter().filter(|part| !part.place.is_gpu());
    words::spilled_text(
        machine.name(),
        scenario.model.name(),
        bytes(outside.map(|part| part.memory.total).sum()),
        scenario.quantization.name(),
        bytes(answer.memory.total),
    )
}

/// Title of the picture of speeds.
pub fn curves_title(model: &Model, comparison: &Comparison) -> String {
    words::curves_title_text(model.name(), comparison.quantization.name())
}

/// Ends of a curve, each tokens and speed.
pub struct Ends {
    /// Of whom.
    pub name: String,
    /// Where it begins.
    pub first: (f64, f64),
    /// Where it ends.
    pub last: (f64, f64),
}

/// The picture in words: where the curves begin and end.
pub fn curves_summary(ends: &[Ends]) -> String {
    if ends.is_empty() {
        return words::curves_summary_none().to_owned();
    }
    let each = ends.iter().map(|Ends { name, first: (from, fast), last: (to, slow) }| {
        words::curves_summary_machine(
            significant(*fast, 2),
            fixed(*from, 0),
            name,
            significant(*slow, 2),
            fixed(*to, 0),
        )
    });
    let each: Vec<String> = each.collect();
    words::curves_summary_all(each.join(words::curves_summary_separator()))
}

/// Heads of the columns of a table of answers, after the machine.
pub fn answer_measures() -> [&'static str; 11] {
    [
        words::answer_rows_fits(),
        words::answer_rows_needs_what_gpu(),
        words::answer_rows_writes_tokens_second(),
        words::answer_rows_writes_with_context(),
        words::answer_rows_reads_prompt_tokens(),
        words::answer_rows_first_word_after(),
        words::answer_rows_energy_token(),
        words::answer_rows_longest_context_that(),
        words::answer_measures_price(),
        words::answer_measures_value(),
        words::answer_measures_watts(),
    ]
}

/// Dollars that speed is set against.
const PER_DOLLARS: f64 = 1000.0;

/// A machine's cells of that table.
pub fn answer_cells_of(
    machine: &Machine,
    scenario: &Scenario,
    answer: &Estimate,
    longest: Option<u32>,
) -> Vec<String> {
    let fits = answer.fit.fits();
    let unknown = || if fits { words::answer_column_not_measured().to_owned() } else { "–".to_owned() };
    let speed = answer.speed.filter(|_| fits);
    let unpriced = || "–".to_owned();
    let ranged = |mid: f64, range: String| words::answer_column_ranged(significant(mid, 2), &range);
    vec![
        match Outcome::of(scenario, &answer.fit) {
            it @ (Outcome::Partly | Outcome::Beyond) => outcome(it).to_owned(),
            Outcome::Fits | Outcome::Tight | Outcome::No => answer_word(&answer.fit).to_owned(),
        },
        words::answer_column_memory(bytes(answer.fit.budget), bytes(answer.memory.total)),
        speed.map_or_else(unknown, |it| ranged(it.decode.mid.get(), range(&it.decode))),
        speed.map_or_else(unknown, |it| {
            ranged(it.decode_full_context.mid.get(), range(&it.decode_full_context))
        }),
        speed.and_then(|it| it.prefill).map_or_else(unknown, |it| ranged(it.mid.get(), range(&it))),
        speed.and_then(|it| it.time_to_first_token).map_or_else(unknown, |it| duration(it.mid)),
        token_energy(scenario).filter(|_| fits).map_or_else(unknown, energy_cell),
        longest.map_or_else(
            || words::answer_column_none().to_owned(),
            |tokens| {
                let all = if tokens == scenario.model.max_context.value { "all" } else { "some" };
                words::answer_column_tokens(all, fixed(f64::from(tokens), 0))
            },
        ),
        machine.outlay().map_or_else(unpriced, |it| outlay(&it)),
        machine.outlay().zip(speed).map_or_else(unpriced, |(outlay, it)| {
            significant(it.decode.mid.get() / outlay.total().get() * PER_DOLLARS, 2)
        }),
        machine.device.details().power.map_or_else(unpriced, |it| {
            let each = power(it.value);
            if machine.cards > 1 { words::outlay_each(machine.cards, each) } else { each }
        }),
    ]
}

/// "2.8 J (2.1 to 3.9)".
fn energy_cell((joules, basis): (Range<Joules>, PowerBasis)) -> String {
    let basis = if matches!(basis, PowerBasis::Limit) { "limit" } else { "given" };
    let number = |joules: Joules| significant(joules.get(), 2);
    words::energy_cell(basis, number(joules.high), number(joules.mid), number(joules.low))
}

/// Below that table.
pub fn below_answers(prompt_tokens: u32) -> String {
    words::answers_note(fixed(f64::from(prompt_tokens), 0))
}

/// Caption of that table.
pub fn answers_caption(model: &Model) -> String {
    words::answers_caption_text(model.name())
}

/// Caption of the table of times.
pub fn times_caption(model: &Model) -> String {
    words::answer_times_caption(model.name())
}

/// Row of that table: the task, thinking or not, and how many tokens that takes.
pub fn answer_length(length: &AnswerLength) -> String {
    let mode = if length.mode == Mode::On { "on" } else { "off" };
    words::answer_times_row(mode, task(length.task.id), fixed(f64::from(length.tokens), 0))
}

/// "1.7 minutes (1.4 to 2.1)", or why there is none.
pub fn answer_time(scenario: &Scenario, answer: &Estimate, time: Option<Range<Secs>>) -> String {
    match time {
        Some(time) => compared_duration(&time),
        None if answer.fit.fits() => words::answer_column_not_measured().to_owned(),
        None => outcome(Outcome::of(scenario, &answer.fit)).to_owned(),
    }
}

/// Below the table: what is counted, by whom; or that nobody did.
pub fn times_note(model: &Model, lengths: &[AnswerLength]) -> String {
    let Some(first) = lengths.first() else { return words::answer_times_unknown(model.name()) };
    let mut tests: Vec<&str> = lengths.iter().map(|it| it.index.name).collect();
    tests.dedup();
    words::answer_times_note(day(first.index.date), first.index.measurer, tests.join(words::runs_separator()))
}

/// What the GPU may use of a machine's memory, under a system: "102 GB under Windows".
pub fn usable_of(machine: &Machine, system: &rooftop_core::catalog::System) -> String {
    let usable = system.budget.value.apply(machine.memory.installed);
    words::usable_of_text(memory_option(&machine.memory), system.os.name(), bytes(usable))
}
