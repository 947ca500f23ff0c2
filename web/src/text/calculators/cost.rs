//! Cost and routing.

use super::super::numbers::{fixed, significant};
use super::super::words;
use crate::report::{Report, Table};
use rooftop_core::catalog::Record;
use rooftop_core::cost::{Bill, BreakEven, Cost, CostAnswer, Place, Plan, Rented, Route, api_prices};
use rooftop_core::speed::Range;
use rooftop_core::units::Usd;
use rooftop_core::units::numbers::short;

/// Title and description of the page.
pub(super) fn cost_meta() -> (&'static str, &'static str) {
    (words::cost_title(), words::cost_description())
}

/// Heading and prose.
pub(super) fn cost_prose() -> (&'static str, Vec<String>) {
    (
        words::cost_prose_own_it_rent(),
        [words::cost_prose_what_is_compared(), words::cost_prose_prices(), words::cost_prose_routing()]
            .map(str::to_owned)
            .to_vec(),
    )
}

/// The answer.
pub fn cost_report(question: &Cost, answer: &CostAnswer) -> Report {
    let (lead, rest) = sentence(question, answer);
    let mut tables = vec![bills(question, answer), break_even(question, answer), rentals(answer)];
    tables.extend(providers(question));
    tables.extend([routing(question, answer), machines(answer)]);
    Report {
        lead,
        rest,
        tables,
        notes: notes(question, answer),
        explanation: Some(answer.explanation.clone()),
        ..Report::default()
    }
}

/// Names of the curves.
pub fn spent_lines() -> [&'static str; 3] {
    [words::spent_lines_own(), words::spent_lines_api(), words::spent_lines_rented()]
}

/// The chart in words.
pub fn spent_summary(question: &Cost, answer: &CostAnswer) -> String {
    let paid = |what: &str, it: &Option<BreakEven>| match it {
        None => words::spent_summary_none(what),
        Some(it) if it.days.mid.is_infinite() => words::spent_summary_against_machine_is(what),
        Some(it) => words::spent_summary_some(day_range(it.days), what),
    };
    words::spent_summary_calls_day(
        paid(words::spent_summary_api(), &answer.against_api),
        paid(words::spent_summary_renting(), &answer.against_rent),
        fixed(question.calls, 0),
    )
}

/// "$1,234", "$0.0123".
pub fn usd(price: Usd) -> String {
    words::cost_usd(match price.get() {
        p if p < 0.01 => significant(p, 2),
        p if p < 100.0 => fixed(p, 2),
        p => significant(p, 3),
    })
}

/// "$12.30 ($11.00 to $14.00)".
pub fn usd_range(it: Range<Usd>) -> String {
    let (low, mid, high) = (usd(it.low), usd(it.mid), usd(it.high));
    if low == high { mid } else { words::cost_usd_range_text(high, low, mid) }
}

fn not_known() -> String {
    words::not_known_text().to_owned()
}

fn range(it: Option<Range<Usd>>) -> String {
    it.map_or_else(not_known, usd_range)
}

fn sum(it: Option<Usd>) -> String {
    it.map_or_else(not_known, usd)
}

/// Days beyond which people count in years.
const MANY_DAYS: f64 = 730.0;

fn days(days: f64) -> String {
    match days {
        d if d.is_infinite() => words::cost_days_never().to_owned(),
        d if d > MANY_DAYS => words::cost_days_years(significant(d / 365.0, 2)),
        d => words::cost_days_days(significant(d, 2)),
    }
}

/// The lower end of a range of days: without its unit where the upper end has the same.
fn lower_days(low: f64, high: f64) -> String {
    match (low > MANY_DAYS, high > MANY_DAYS && high.is_finite()) {
        (true, true) => significant(low / 365.0, 2),
        (false, false) if high.is_finite() => significant(low, 2),
        _ => days(low),
    }
}

fn day_range(it: Range<f64>) -> String {
    words::cost_day_range_text(days(it.mid), days(it.high), lower_days(it.low, it.high))
}

fn hours_range(it: Range<f64>) -> String {
    let hours = |hours: f64| {
        if hours.is_finite() { significant(hours, 2) } else { words::cost_hours_range_never().to_owned() }
    };
    words::cost_hours_range_to(hours(it.high), hours(it.mid), hours(it.low))
}

fn sentence(question: &Cost, answer: &CostAnswer) -> (String, String) {
    let device = question.scenario.device.name();
    let unknown = |rest: String| (words::cost_break_even_unknown().to_owned(), rest);
    if question.price <= 0.0 {
        return unknown(words::cost_no_machine_price(device));
    }
    let Some(BreakEven { days: it, .. }) = answer.against_api else {
        return unknown(words::cost_no_break_even().to_owned());
    };
    let calls = fixed(question.calls, 0);
    if it.mid.is_infinite() {
        return (words::cost_never().to_owned(), words::cost_never_reason(&calls, device));
    }
    let when = if it.mid > question.life_years * 365.0 { "after" } else { "within" };
    (
        words::cost_break_even(days(it.mid)),
        words::cost_break_even_range(&calls, device, days(it.high), lower_days(it.low, it.high), when),
    )
}

fn bills(question: &Cost, answer: &CostAnswer) -> Table {
    let row = |name: String, bill: Option<&Bill>| {
        vec![
            name,
            range(bill.map(|it| it.month)),
            range(bill.and_then(|it| it.call)),
            range(bill.and_then(|it| it.million)),
        ]
    };
    let chosen = answer.rented.iter().find(|it| it.chosen);
    let rows = [
        row(words::cost_bills_price_and_electricity(question.scenario.device.name()), answer.own.as_ref()),
        row(words::cost_bills_api().to_owned(), answer.api.as_ref()),
    ];
    let rented = chosen.map(|it| row(words::cost_bills_rented(it.device.name()), it.bill.as_ref()));
    let columns = [
        words::cost_bills_what(),
        words::cost_bills_month(),
        words::cost_bills_call(),
        words::cost_bills_text(),
    ];
    Table::new(words::cost_bills_what_these_calls(), &columns, rows.into_iter().chain(rented).collect())
}

fn break_even(question: &Cost, answer: &CostAnswer) -> Table {
    let row = |name: &str, it: &Option<BreakEven>| {
        let it = it.as_ref();
        vec![
            name.to_owned(),
            it.map_or_else(not_known, |it| day_range(it.days)),
            it.and_then(|it| it.hours).map_or_else(not_known, hours_range),
        ]
    };
    let life = question.life_years * 365.0;
    let work = answer.hours_a_day.map_or_else(not_known, |it| hours_range(it.map(|it| it * life)));
    let rows = vec![
        row(words::cost_break_even_paid_against_api(), &answer.against_api),
        row(words::cost_break_even_paid_against_renting(), &answer.against_rent),
        vec![words::cost_break_even_its_life().to_owned(), days(life), work],
    ];
    Table::new(
        words::cost_break_even_break_even(),
        &[
            words::cost_break_even_what(),
            words::cost_break_even_after(),
            words::cost_break_even_hours_work_in(),
        ],
        rows,
    )
}

fn rentals(answer: &CostAnswer) -> Table {
    let row = |it: &Rented| {
        vec![
            it.device.name().to_owned(),
            words::cost_rentals_offer(it.rental.dated, usd(it.hour), it.rental.provider),
            it.quantization.unwrap_or(words::cost_rentals_does_not_fit()).to_owned(),
            it.speed.map_or_else(
                || {
                    if it.quantization.is_some() {
                        words::cost_rentals_not_measured().to_owned()
                    } else {
                        "–".to_owned()
                    }
                },
                |it| super::super::charts::number_with_range(it.low.get(), it.mid.get(), it.high.get()),
            ),
            range(it.bill.map(|it| it.month)),
            range(it.bill.and_then(|it| it.million)),
        ]
    };
    let columns = [
        words::cost_rentals_gpu(),
        words::cost_rentals_hour(),
        words::cost_rentals_model_as(),
        words::cost_rentals_tokens_second(),
        words::cost_rentals_month(),
        words::cost_rentals_million_tokens_written(),
    ];
    let heading = words::cost_rentals_caption();
    Table::new(heading, &columns, answer.rented.iter().map(row).collect())
}

fn providers(question: &Cost) -> Option<Table> {
    let model = question.scenario.model;
    let rows = api_prices(model).map(|it| {
        let price = |price: Usd| words::cost_providers_text(short(price.get()));
        vec![it.provider.to_owned(), price(it.input), price(it.output), it.dated.to_owned()]
    });
    let rows: Vec<_> = rows.collect();
    let columns = [
        words::cost_providers_provider(),
        words::cost_providers_million_tokens_read(),
        words::cost_providers_million_tokens_written(),
        words::cost_providers_dated(),
    ];
    (!rows.is_empty())
        .then(|| Table::new(&words::cost_providers_prices_in_data(model.name()), &columns, rows))
}

fn work_name(route: &Route) -> String {
    words::work_name_text(fixed(route.work.calls, 0), route.work.model.name())
}

fn routing(question: &Cost, answer: &CostAnswer) -> Table {
    let row = |route: &Route| {
        let place = match route.place {
            Place::Here => words::cost_routing_here(),
            Place::Api => words::cost_routing_api(),
            Place::Nowhere => words::cost_routing_nowhere(),
            Place::Unpriced => words::cost_routing_unpriced(),
        };
        let here = match (route.quantization, route.seconds) {
            (None, _) => words::cost_routing_does_not_fit().to_owned(),
            (Some(quantization), None) => words::cost_routing_none(quantization),
            (Some(quantization), Some(it)) => words::cost_routing_some(
                significant(it.high, 2),
                significant(it.low, 2),
                significant(it.mid, 2),
                quantization,
            ),
        };
        let hours = route.hours.map_or_else(|| "–".to_owned(), |hours| significant(hours, 2));
        vec![work_name(route), place.to_owned(), here, hours, range(route.electricity), sum(route.api)]
    };
    let columns = [
        words::cost_routing_calls_day(),
        words::cost_routing_goes_to(),
        words::cost_routing_call_here(),
        words::cost_routing_hours_day_here(),
        words::cost_routing_electricity_here_month(),
        words::cost_routing_api_month(),
    ];
    let heading = words::cost_routing_which_work_belongs(question.scenario.device.name());
    Table::new(&heading, &columns, answer.here.routes.iter().map(row).collect())
}

fn machines(answer: &CostAnswer) -> Table {
    let row = |plan: &Plan| {
        let at = |place| {
            let names: Vec<_> =
                plan.routes.iter().filter(|route| route.place == place).map(work_name).collect();
            if names.is_empty() { "–".to_owned() } else { names.join(words::cost_machines_text()) }
        };
        vec![
            plan.machine
                .map_or_else(|| words::cost_machines_no_machine().to_owned(), |machine| machine.name()),
            at(Place::Here),
            significant(plan.hours, 2),
            at(Place::Nowhere),
            sum(plan.price),
            range(plan.electricity),
            sum(plan.api),
            range(plan.total),
        ]
    };
    let columns = [
        words::cost_machines_machine(),
        words::cost_machines_runs_on_it(),
        words::cost_machines_hours_day(),
        words::cost_machines_goes_nowhere(),
        words::cost_machines_price_month(),
        words::cost_machines_electricity(),
        words::cost_machines_apis(),
        words::cost_machines_all_month(),
    ];
    let rows = [&answer.without, &answer.here, &answer.there].map(row);
    Table::new(words::cost_machines_what_changes_with(), &columns, rows.to_vec())
}

fn notes(question: &Cost, answer: &CostAnswer) -> Vec<String> {
    let mut notes = Vec::new();
    let mut note = |text: &str| notes.push(text.to_owned());
    if answer.hours_a_day.is_some_and(|hours| hours.mid > 24.0) {
        note(words::cost_notes_longer_than_a_day());
    }
    if !answer.estimate.fit.fits() {
        note(words::cost_notes_does_not_fit());
    }
    if question.api.input + question.api.output <= 0.0 {
        note(words::cost_notes_no_token_price());
    }
    if answer.without.routes.iter().any(|route| route.place == Place::Nowhere) {
        note(words::cost_notes_not_done());
    }
    notes
}
