//! What do I need.

use super::{bytes, dollars, range, without_unit_of};
use rooftop_core::catalog::Record;
use rooftop_core::choose::{Candidate, GiveUp, Need, Needed};
use rooftop_core::format::{fixed, significant};
use rooftop_core::speed::Basis;
use rooftop_core::units::Usd;

/// Title and description of the page.
pub fn needs_meta() -> (&'static str, &'static str) {
    (
        "What do I need for this model? – Rooftop",
        "Which machines run a language model as fast as you ask, cheapest first, with dated prices, what the next step up \
         buys, and what to give up to stay within a budget.",
    )
}

/// Heading of the page.
pub fn needs_heading() -> &'static str {
    "What do I need?"
}

/// Below the heading.
pub fn needs_lead() -> &'static str {
    "Name a model and how fast it is to write. Every machine in the catalogue is asked, with every memory size it is sold with."
}

/// Label of no budget.
pub fn no_budget() -> &'static str {
    "any price"
}

fn price_of(it: &Candidate) -> String {
    it.price.map_or_else(|| "price not known".to_owned(), |price| dollars(price.get()))
}

fn speed_of(it: &Candidate) -> String {
    let speed = it.estimate.speed.map(|it| it.decode);
    speed.map_or_else(
        || "speed not measured".to_owned(),
        |it| format!("{} tokens a second ({})", significant(it.mid.get(), 2), range(&it)),
    )
}

/// The answer in a sentence.
pub fn needs_sentence(need: &Need, answer: &Needed) -> String {
    let what = format!(
        "{} at {}, {} tokens of context, {} tokens a second",
        need.model.name(),
        need.quantization.name(),
        fixed(f64::from(need.context_tokens), 0),
        need.least_speed
    );
    let count = answer.priced.len() + answer.unpriced.len();
    if let Some(first) = answer.first() {
        let within = if need.budget.is_some() { " within the budget" } else { "" };
        return format!(
            "{what}: {count} machines do it. The cheapest{within} of known price is {}, {}: {}.",
            first.machine.name(),
            price_of(first),
            speed_of(first)
        );
    }
    if let (Some(cheapest), Some(budget)) = (answer.priced.first(), need.budget) {
        return format!(
            "{what}: nothing of known price does it for {}. The cheapest that does is {}, {}.",
            dollars(f64::from(budget)),
            cheapest.machine.name(),
            price_of(cheapest)
        );
    }
    if let Some(least) = answer.unpriced.first() {
        return format!(
            "{what}: {count} machines do it, and of none is the price known. The slowest that does is {}: {}.",
            least.machine.name(),
            speed_of(least)
        );
    }
    if let Some(nearest) = &answer.nearest {
        return format!(
            "{what}: no machine does it. It fits on {}, the fastest of which is {}: {}. Ask for less speed, fewer people, or a \
             narrower format.",
            answer.fitting,
            nearest.machine.name(),
            speed_of(nearest)
        );
    }
    format!(
        "{what}: it fits on no machine of the catalogue. Less context, fewer people or a narrower format need less memory; or \
         spread it over several cards or machines in the estimator."
    )
}

/// What more money buys.
pub fn next_step(first: &Candidate, next: &Candidate) -> String {
    let more = next.price.zip(first.price).map_or(Usd::ZERO, |(next, first)| next - first);
    format!(
        "The next step up: {} more buys {}, {}, {} times as fast.",
        dollars(more.get()),
        next.machine.name(),
        speed_of(next),
        significant(next.speed() / first.speed(), 2)
    )
}

/// Heading over what can be given up.
pub fn give_up_heading() -> &'static str {
    "What to give up to stay within the budget"
}

/// What is given up.
pub fn give_up_name(what: GiveUp, changed: &Need) -> String {
    match what {
        GiveUp::Quantization => format!("A narrower format: {}", changed.quantization.name()),
        GiveUp::Context => format!("Context: {} tokens", fixed(f64::from(changed.context_tokens), 0)),
        GiveUp::Speed => format!("Speed: {} tokens a second", changed.least_speed),
        GiveUp::Users => format!("People at once: {}", changed.users),
    }
}

/// Who does it then.
pub fn give_up(candidate: &Candidate) -> String {
    format!(". Then {} does it, {}: {}.", candidate.machine.name(), price_of(candidate), speed_of(candidate))
}

/// Heading of the machines of known price.
pub fn priced_heading(count: usize) -> String {
    if count == 1 {
        "One machine of known price".to_owned()
    } else {
        format!("{count} machines of known price, cheapest first")
    }
}

/// Heading of the others.
pub fn unpriced_heading(count: usize, shown: usize) -> String {
    let some = if count > shown { format!(", the {shown} slowest of them") } else { String::new() };
    format!("{count} whose price is not known{some}")
}

/// Below the prices.
pub fn prices_note() -> &'static str {
    "Prices are what was asked on the day beside them, in the United States, without tax. A card needs a computer around it, \
     which is not in its price."
}

/// Where a list is empty.
pub fn none_listed() -> &'static str {
    "None."
}

/// Heads of the lists.
pub fn needs_columns() -> [&'static str; 5] {
    ["Machine", "Price", "Needs, of usable", "Tokens a second", "Note"]
}

/// Cells of a machine after name and price.
pub fn needs_cells(it: &Candidate, on_front: bool) -> [String; 3] {
    let (need, budget) = (bytes(it.estimate.memory.total), bytes(it.estimate.fit.budget));
    let speed = it.estimate.speed.map_or_else(String::new, |speed| {
        format!("{} ({})", significant(speed.decode.mid.get(), 2), range(&speed.decode))
    });
    let basis = match it.estimate.speed.map(|speed| speed.basis) {
        Some(Basis::Measured) => "machine measured",
        Some(Basis::SameFamily) => "relatives measured",
        _ => "estimated",
    };
    let partly = if it.scenario.placing.is_offloaded() { ", partly in system RAM" } else { "" };
    let front = if on_front { ", none cheaper is as fast" } else { "" };
    let dear = if it.affordable || it.price.is_none() { "" } else { ", above the budget" };
    [
        format!("{} of {budget}", without_unit_of(&need, &budget)),
        speed,
        format!("{basis}{partly}{front}{dear}"),
    ]
}

/// A machine in the picture.
pub fn candidate_dot(it: &Candidate) -> String {
    format!("{}, {}: {}", it.machine.name(), price_of(it), speed_of(it))
}

/// Heads of the numbers of the picture.
pub fn candidate_columns() -> [&'static str; 3] {
    ["Machine", "United States dollars", "Tokens a second"]
}

/// A machine among the numbers of the picture.
pub fn candidate_row(it: &Candidate) -> Vec<String> {
    let price = it.price.map_or_else(String::new, |price| fixed(price.get(), 0));
    vec![it.machine.name(), price, significant(it.speed(), 2)]
}

/// Along the bottom.
pub fn price_axis() -> &'static str {
    "United States dollars"
}

/// Title of the picture.
pub fn front_title(need: &Need) -> String {
    format!("{}, {}: price and speed", need.model.name(), need.quantization.name())
}

/// The picture in words.
pub fn front_summary(answer: &Needed) -> String {
    let front = answer.front.iter().filter_map(|at| answer.priced.get(*at));
    let front: Vec<String> = front
        .map(|it| format!("{}, {}, {}", it.machine.name(), price_of(it), significant(it.speed(), 2)))
        .collect();
    format!(
        "No machine of known price is both cheaper and faster than these, on the line: {} tokens a second.",
        front.join("; ")
    )
}
