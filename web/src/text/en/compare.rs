//! The comparison.

use super::{answer_word, bandwidth, bytes, duration, memory_option, outcome, price, range};
use rooftop_core::catalog::{Model, Record};
use rooftop_core::choose::{At, Comparison, Machine, Outcome, Win};
use rooftop_core::energy::{PowerBasis, token_energy};
use rooftop_core::format::{fixed, significant};
use rooftop_core::speed::Range;
use rooftop_core::units::Joules;
use rooftop_core::{Estimate, Scenario};

/// Title and description of the page.
pub fn compare_meta() -> (&'static str, &'static str) {
    (
        "Compare machines for local AI – Rooftop",
        "Up to four machines side by side: memory and what the GPU may use of it, speed against context with its range, \
         specifications with their sources, and which is better at what.",
    )
}

/// Title and description of the page of a pair.
pub fn pair_meta(a: &str, b: &str) -> (String, String) {
    (
        format!("{a} or {b} for local AI? – Rooftop"),
        format!(
            "{a} against {b}: memory for models, predicted speed with its range, specifications with their sources, and \
             which is better at what."
        ),
    )
}

/// Heading of the page.
pub fn compare_heading() -> &'static str {
    "Which of these?"
}

/// Heading of the page of a pair.
pub fn pair_heading(a: &str, b: &str) -> String {
    format!("{a} or {b}?")
}

/// Below the heading.
pub fn compare_lead() -> &'static str {
    "The same question, put to each machine: the same model in the same format in the same program, where that runs there."
}

/// Heading over links to prerendered pairs.
pub fn pairs_heading() -> &'static str {
    "Often compared"
}

/// Name of the form.
pub fn compare_form() -> &'static str {
    "What is compared"
}

/// Heading of the machines that were picked.
pub fn compare_machines() -> &'static str {
    "Machines"
}

/// Heading of the models that were picked.
pub fn compare_models() -> &'static str {
    "Models"
}

/// In place of a search field when there is no more room.
pub fn compare_full(field: &str) -> &'static str {
    match field {
        "add-machine" => "Four machines stand side by side. Take one away to add another.",
        _ => "Three models are asked about. Take one away to add another.",
    }
}

/// Button that takes something away.
pub fn remove(name: &str) -> String {
    format!("Take away {name}")
}

/// Where no machine is left.
pub fn compare_none() -> &'static str {
    "No machine is picked. Search for one above, by product or chip."
}

/// Heading over what the numbers say.
pub fn findings_heading() -> &'static str {
    "Who is better at what"
}

/// One thing a machine is better at, and why, as far as the numbers say.
pub fn finding(win: &Win, machines: &[Machine], answers: &[Estimate], model: &Model) -> Option<String> {
    let (best, next) = (machines.get(win.best)?, machines.get(win.next)?);
    let (ours, theirs) = (answers.get(win.best)?, answers.get(win.next)?);
    let (a, b) = (best.name(), next.name());
    let unsure = if win.certain {
        ""
    } else {
        " The ranges overlap, so a single pair of machines may come out the other way."
    };
    let speeds = |of: fn(&Estimate) -> Option<(f64, String)>| {
        let ((fast, fast_range), (slow, slow_range)) = (of(ours)?, of(theirs)?);
        let (fast, slow) = (significant(fast, 2), significant(slow, 2));
        Some(format!("{fast} tokens a second ({fast_range}) against {slow} ({slow_range})"))
    };
    let sentence = match win.at {
        At::Decode => {
            let speeds = speeds(|it| it.speed.map(|it| (it.decode.mid.get(), range(&it.decode))))?;
            let (ours, theirs) = (best.device.bandwidth.value, next.device.bandwidth.value);
            let why = if ours > theirs {
                format!(": its memory moves {} against {}", bandwidth(ours), bandwidth(theirs))
            } else {
                ", though its memory is no faster: its programs reach more of it".to_owned()
            };
            format!("{a} writes faster than {b}: {speeds}{why}.{unsure}")
        }
        At::Prefill => {
            let speeds = speeds(|it| it.speed?.prefill.map(|it| (it.mid.get(), range(&it))))?;
            format!(
                "{a} reads prompts faster than {b}: {speeds}. Prompts wait for arithmetic, not for memory.{unsure}"
            )
        }
        At::Memory => {
            format!(
                "{a} has room for more: its GPU may use {} against {} of {b}.",
                bytes(ours.fit.budget),
                bytes(theirs.fit.budget)
            )
        }
        At::Price => {
            format!(
                "{a} cost less than {b} when last seen: {} against {}.",
                price(best.price()?),
                price(next.price()?)
            )
        }
    };
    Some(if matches!(win.at, At::Decode | At::Prefill) {
        format!("{}: {sentence}", model.name())
    } else {
        sentence
    })
}

/// Machines a model does not fit on.
pub fn misfit(scenario: &Scenario, machine: &Machine, answer: &Estimate) -> String {
    format!(
        "{} at {} does not fit on {}: it needs {} with {} tokens of context, and {} may be used.",
        scenario.model.name(),
        scenario.quantization.name(),
        machine.name(),
        bytes(answer.memory.total),
        fixed(f64::from(scenario.context_tokens), 0),
        bytes(answer.fit.budget)
    )
}

/// Where nothing can be told apart.
pub fn no_finding() -> &'static str {
    "The numbers do not tell these machines apart."
}

/// Title of the picture of speeds.
pub fn curves_title(model: &Model, comparison: &Comparison) -> String {
    format!("{}, {}: speed against context", model.name(), comparison.quantization.name())
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
        return "There is no curve: the model fits nowhere here, or its speed was not measured.".to_owned();
    }
    let each = ends.iter().map(|Ends { name, first: (from, fast), last: (to, slow) }| {
        format!(
            "{name}: {} tokens a second after {} tokens, {} after {}",
            significant(*fast, 2),
            fixed(*from, 0),
            significant(*slow, 2),
            fixed(*to, 0)
        )
    });
    let each: Vec<String> = each.collect();
    format!(
        "{}. A line ends where the context no longer fits. Bands are meant to hold four of five outcomes.",
        each.join("; ")
    )
}

/// Along the bottom.
pub fn context_axis() -> &'static str {
    "Tokens in the context"
}

/// Upwards.
pub fn speed_axis() -> &'static str {
    "Tokens a second"
}

/// Head of the rows of a table of answers.
pub fn answer_rows() -> [&'static str; 8] {
    [
        "Fits",
        "Needs, of what the GPU may use",
        "Writes, tokens a second",
        "Writes with the context full",
        "Reads the prompt, tokens a second",
        "First word after",
        "Energy of a token",
        "Longest context that fits",
    ]
}

/// A machine's cells of that table.
pub fn answer_column(scenario: &Scenario, answer: &Estimate, longest: Option<u32>) -> Vec<String> {
    let fits = answer.fit.fits();
    let unknown = || if fits { "not measured".to_owned() } else { "–".to_owned() };
    let speed = answer.speed.filter(|_| fits);
    let ranged = |mid: f64, range: String| format!("{} ({range})", significant(mid, 2));
    vec![
        match Outcome::of(scenario, &answer.fit) {
            it @ (Outcome::Partly | Outcome::Beyond) => outcome(it).to_owned(),
            Outcome::Fits | Outcome::Tight | Outcome::No => answer_word(&answer.fit).to_owned(),
        },
        format!("{} of {}", bytes(answer.memory.total), bytes(answer.fit.budget)),
        speed.map_or_else(unknown, |it| ranged(it.decode.mid.get(), range(&it.decode))),
        speed.map_or_else(unknown, |it| {
            ranged(it.decode_full_context.mid.get(), range(&it.decode_full_context))
        }),
        speed.and_then(|it| it.prefill).map_or_else(unknown, |it| ranged(it.mid.get(), range(&it))),
        speed.and_then(|it| it.time_to_first_token).map_or_else(unknown, |it| {
            format!("{} for {} tokens", duration(it.mid), fixed(f64::from(scenario.prompt_tokens), 0))
        }),
        token_energy(scenario).filter(|_| fits).map_or_else(unknown, energy_cell),
        longest.map_or_else(|| "none".to_owned(), |tokens| format!("{} tokens", fixed(f64::from(tokens), 0))),
    ]
}

/// "2.8 J (2.1 to 3.9), power measured".
fn energy_cell((joules, basis): (Range<Joules>, PowerBasis)) -> String {
    let basis = match basis {
        PowerBasis::Measured(_) | PowerBasis::Given => "power measured",
        PowerBasis::Limit => "from the power limit, not measured",
    };
    let number = |joules: Joules| significant(joules.get(), 2);
    format!("{} J ({} to {}), {basis}", number(joules.mid), number(joules.low), number(joules.high))
}

/// Caption of that table.
pub fn answers_caption(model: &Model) -> String {
    format!("Answers about {}", model.name())
}

/// Heading of the specifications.
pub fn specifications_heading() -> &'static str {
    "Specifications, with their sources"
}

/// Below them.
pub fn specifications_note() -> &'static str {
    "Rates of matrix units are dense. Makers often print the double, with sparsity, which language models do not use; it \
     is counted nowhere here. Prices are without tax, of the day beside them."
}

/// Where a maker says nothing.
pub fn unpublished() -> &'static str {
    "not published"
}

/// Where nothing was found.
pub fn not_known() -> &'static str {
    "not known"
}

/// What the GPU may use of a machine's memory, under a system: "102 GB under Windows".
pub fn usable_of(machine: &Machine, system: &rooftop_core::catalog::System) -> String {
    let usable = system.budget.value.apply(machine.memory.installed);
    format!("{} of {} under {}", bytes(usable), memory_option(&machine.memory), system.os.name())
}

/// Name of the row of what the GPU may use.
pub fn usable_row() -> &'static str {
    "The GPU may use"
}

/// Above the tables: heads of the first columns.
pub fn measure_column() -> &'static str {
    "Of what"
}
