//! What do I need.

use super::numbers::{fixed, significant};
use super::words;
use super::{bytes, dollars, range, score, task, without_unit_of};
use rooftop_core::catalog::{Index, IndexUnit, Model, Record, Task};
use rooftop_core::explore::{Around, Candidate, GiveUp, Least, Level, Need, Needed};
use rooftop_core::speed::Basis;
use rooftop_core::units::Usd;

/// Title and description of the page.
pub fn needs_meta() -> (&'static str, &'static str) {
    (words::needs_title(), words::needs_description())
}

fn price_of(it: &Candidate) -> String {
    it.price().map_or_else(|| words::price_of_text().to_owned(), |price| dollars(price.get()))
}

fn speed_of(it: &Candidate) -> String {
    let speed = it.estimate.speed.map(|it| it.decode);
    speed.map_or_else(
        || words::speed_of_speed_not_measured().to_owned(),
        |it| words::speed_of_tokens_second(significant(it.mid.get(), 2), range(&it)),
    )
}

/// Whether the computer around cards is bought with them.
pub fn around(around: Around) -> &'static str {
    match around {
        Around::Bought => words::computer_bought(),
        Around::Owned => words::computer_owned(),
    }
}

/// What counts: only the model, or any that is as good at a task.
pub fn goal(of: Option<&Task>) -> String {
    of.map_or_else(|| words::needs_goal_model().to_owned(), |of| words::needs_goal_task(task(of.id)))
}

/// Label of the score that counts as good.
pub fn level_label(index: &Index) -> &'static str {
    words::needs_level(if index.unit == IndexUnit::Percent { "percent" } else { "other" })
}

/// The model, or how good at a task any has to be.
pub fn models(model: &Model, asked: Option<&Task>, level: Option<Level>) -> String {
    let name = model.name();
    let Some(asked) = asked else { return name.to_owned() };
    match level.map(|level| (level.index, level.least)) {
        Some((index, Least::Of(of))) => words::needs_as_good(index.name, name, score(of)),
        Some((index, Least::Number(least))) => words::needs_at_least(index.name, least),
        None => words::needs_not_measured(name, task(asked.id)),
    }
}

/// A machine, with the model that it would run where that is not given.
pub fn candidate_name(need: &Need, it: &Candidate) -> String {
    let machine = it.machine.name();
    if need.task.is_some() { words::needs_machine_with(machine, it.scenario.model.name()) } else { machine }
}

/// The answer in a sentence.
pub fn needs_sentence(need: &Need, answer: &Needed) -> String {
    let what = words::needs_question(
        fixed(f64::from(need.context_tokens), 0),
        need.least_speed,
        models(need.model, need.task, need.good_enough()),
        need.quantization.name(),
    );
    let count = answer.priced.len() + answer.unpriced.len();
    if let Some(first) = answer.first() {
        return words::needs_cheapest(
            if need.budget.is_some() { "given" } else { "none" },
            count,
            candidate_name(need, first),
            price_of(first),
            speed_of(first),
            &what,
        );
    }
    if let (Some(cheapest), Some(budget)) = (answer.priced.first(), need.budget) {
        return words::needs_over_budget(
            dollars(f64::from(budget)),
            price_of(cheapest),
            candidate_name(need, cheapest),
            &what,
        );
    }
    if let Some(least) = answer.unpriced.first() {
        return words::needs_no_price(count, speed_of(least), candidate_name(need, least), &what);
    }
    if let Some(nearest) = &answer.nearest {
        return words::needs_too_slow(
            answer.fitting,
            candidate_name(need, nearest),
            speed_of(nearest),
            &what,
        );
    }
    words::needs_no_fit(&what)
}

/// What more money buys.
pub fn next_step(need: &Need, first: &Candidate, next: &Candidate) -> String {
    let more = next.price().zip(first.price()).map_or(Usd::ZERO, |(next, first)| next - first);
    words::next_step_text(
        candidate_name(need, next),
        dollars(more.get()),
        speed_of(next),
        significant(next.speed() / first.speed(), 2),
    )
}

/// What is given up.
pub fn give_up_name(what: GiveUp, changed: &Need) -> String {
    match what {
        GiveUp::Quantization => words::give_up_name_quantization(changed.quantization.name()),
        GiveUp::Context => words::give_up_name_context(fixed(f64::from(changed.context_tokens), 0)),
        GiveUp::Speed => words::give_up_name_speed(changed.least_speed),
        GiveUp::Users => words::give_up_name_users(changed.users),
    }
}

/// Who does it then.
pub fn give_up(need: &Need, candidate: &Candidate) -> String {
    words::give_up_text(price_of(candidate), speed_of(candidate), candidate_name(need, candidate))
}

/// Heading of the machines of known price.
pub fn priced_heading(count: usize) -> String {
    if count == 1 {
        words::priced_heading_one_machine_known().to_owned()
    } else {
        words::priced_heading_machines_known_price(count)
    }
}

/// Heading of the others.
pub fn unpriced_heading(count: usize, shown: usize) -> String {
    let some = if count > shown { words::unpriced_heading_slowest_them(shown) } else { String::new() };
    words::unpriced_heading_whose_price_is(count, &some)
}

/// Heads of the lists.
pub fn needs_columns() -> [&'static str; 5] {
    [
        words::needs_columns_machine(),
        words::needs_columns_price(),
        words::needs_columns_needs_usable(),
        words::needs_columns_tokens_second(),
        words::needs_columns_note(),
    ]
}

/// Cells of a machine after name and price.
pub fn needs_cells(it: &Candidate, on_front: bool) -> [String; 3] {
    let (need, budget) = (bytes(it.estimate.memory.total), bytes(it.estimate.fit.budget));
    let speed = it.estimate.speed.map_or_else(String::new, |speed| {
        words::needs_cells_ranged(range(&speed.decode), significant(speed.decode.mid.get(), 2))
    });
    let basis = match it.estimate.speed.map(|speed| speed.basis) {
        Some(Basis::Measured) => words::needs_cells_measured(),
        Some(Basis::SameFamily) => words::needs_cells_same_family(),
        _ => words::needs_cells_estimated(),
    };
    let is_dear = !it.affordable && it.outlay.is_some();
    let remarks = [
        Some(basis),
        it.scenario.placing.is_offloaded().then(words::needs_cells_partly_in_ram),
        on_front.then(words::needs_cells_none_cheaper),
        is_dear.then(words::needs_cells_above_budget),
    ];
    let remarks: Vec<&str> = remarks.into_iter().flatten().collect();
    [
        words::needs_cells_memory(without_unit_of(&need, &budget), &budget),
        speed,
        remarks.join(words::needs_cells_separator()),
    ]
}

/// A machine in the picture.
pub fn candidate_dot(need: &Need, it: &Candidate) -> String {
    words::candidate_dot_text(candidate_name(need, it), price_of(it), speed_of(it))
}

/// Heads of the numbers of the picture.
pub fn candidate_columns() -> [&'static str; 3] {
    [
        words::candidate_columns_machine(),
        words::candidate_columns_united_states_dollars(),
        words::candidate_columns_tokens_second(),
    ]
}

/// A machine among the numbers of the picture.
pub fn candidate_row(need: &Need, it: &Candidate) -> Vec<String> {
    let price = it.price().map_or_else(String::new, |price| fixed(price.get(), 0));
    vec![candidate_name(need, it), price, significant(it.speed(), 2)]
}

/// Title of the picture.
pub fn front_title(need: &Need) -> String {
    words::front_title_text(models(need.model, need.task, need.good_enough()), need.quantization.name())
}

/// The picture in words.
pub fn front_summary(need: &Need, answer: &Needed) -> String {
    let front = answer.front.iter().filter_map(|at| answer.priced.get(*at));
    let mut front = front.map(|it| {
        words::front_summary_machine(candidate_name(need, it), price_of(it), significant(it.speed(), 2))
    });
    let first = front.next().unwrap_or_default();
    let last = front.next_back().unwrap_or_default();
    words::front_summary_all(answer.front.len(), first, last)
}
