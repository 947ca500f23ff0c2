//! Cost and routing.

use crate::report::{Report, Table};
use rooftop_core::catalog::Record;
use rooftop_core::cost::{Cost, CostAnswer, Route, RoutePlace, cost, month};
use rooftop_core::format::{fixed, significant};
use rooftop_core::speed::Range;
use rooftop_core::units::Usd;

/// Title and description of the page.
pub(super) fn cost_meta() -> (&'static str, &'static str) {
    (
        "Own machine, rented GPU or API: what does it cost? – Rooftop",
        "The price of a machine over its life and its electricity against renting a GPU by the hour and paying an API by the \
         token: break-even with its range, and which work belongs where. Every price can be overwritten.",
    )
}

/// Heading and prose.
pub(super) fn cost_prose() -> (&'static str, &'static [&'static str]) {
    (
        "Own it, rent it, or call an API?",
        &[
            "The machine costs its price over the years it is used, whether it works or not, and electricity while it works. An \
             API costs by the token, a rented GPU by the second it works on the same calls, one after the other. A rented GPU \
             that is never switched off costs 730 hours a month, and one that serves many at once costs less a token: see the \
             page on serving.",
            "Prices are data with a date: of APIs from 7 October 2026, of renting from 22 May 2026, of machines from their \
             makers and shops. They change often, so every one can be overwritten. 0 means not known.",
            "Routing puts private work here first, then the work for which an API would cost most for an hour of the machine, \
             until its day is full. What takes too long here goes to an API; private work that does not run here in time goes \
             nowhere, and the table says so.",
        ],
    )
}

/// The answer.
pub(super) fn cost_report(question: &Cost) -> Report {
    let answer = cost(question);
    let (lead, rest) = sentence(question, &answer);
    Report {
        lead,
        rest,
        tables: vec![months(&answer), break_even(question, &answer), routing(&answer)],
        notes: notes(question, &answer),
        ..Report::default()
    }
}

fn usd(price: Usd) -> String {
    match price.get() {
        p if p < 0.01 => format!("${}", significant(p, 2)),
        p if p < 100.0 => format!("${}", fixed(p, 2)),
        p => format!("${}", significant(p, 3)),
    }
}

fn range(it: Range<Usd>) -> String {
    if it.low == it.high {
        usd(it.mid)
    } else {
        format!("{} ({} to {})", usd(it.mid), usd(it.low), usd(it.high))
    }
}

fn days(days: f64) -> String {
    match days {
        d if d.is_infinite() => "never".to_owned(),
        d if d > 730.0 => format!("{} years", significant(d / 365.0, 2)),
        d => format!("{} days", significant(d, 2)),
    }
}

fn day_range(it: Range<f64>) -> String {
    format!("{} ({} to {})", days(it.mid), days(it.low), days(it.high))
}

fn sentence(question: &Cost, answer: &CostAnswer) -> (String, String) {
    let device = question.scenario.device.name();
    if question.price <= 0.0 {
        return ("Not known.".to_owned(), format!("No price of {device} is in the data: give one above."));
    }
    let Some(break_even) = answer.days_against_api else {
        return (
            "Not known.".to_owned(),
            "Speed, power or the price of an API is not known, so there is no break-even.".to_owned(),
        );
    };
    let calls = fixed(question.calls, 0);
    if break_even.mid.is_infinite() {
        return (
            "Never.".to_owned(),
            format!("At {calls} calls a day the electricity of {device} alone costs more than the API."),
        );
    }
    (
        format!("{}.", days(break_even.mid)),
        format!(
            "At {calls} calls a day {device} is paid by what the API would have cost after {} to {}.",
            days(break_even.low),
            days(break_even.high)
        ),
    )
}

fn months(answer: &CostAnswer) -> Table {
    let unknown = || "not known".to_owned();
    let monthly =
        |it: Range<Usd>| range(Range { low: month(it.low), mid: month(it.mid), high: month(it.high) });
    let rows = vec![
        vec![
            "Machine, over its life".to_owned(),
            answer.machine_a_day.map_or_else(unknown, |it| usd(month(it))),
        ],
        vec!["Electricity of the machine".to_owned(), answer.electricity_a_day.map_or_else(unknown, monthly)],
        vec![
            "The same calls through the API".to_owned(),
            answer.api_a_day.map_or_else(unknown, |it| usd(month(it))),
        ],
        vec![
            format!("The same calls on {}, by the second", answer.rented),
            answer.rent_a_day.map_or_else(unknown, monthly),
        ],
    ];
    Table::new("A month", &["What", "Cost"], rows)
}

fn break_even(question: &Cost, answer: &CostAnswer) -> Table {
    let unknown = || "not known".to_owned();
    let hours = answer.hours_a_day.map_or_else(unknown, |it| {
        format!("{} ({} to {})", significant(it.mid, 2), significant(it.low, 2), significant(it.high, 2))
    });
    let rows = [
        ("Hours a day the machine works", hours),
        ("Paid against the API after", answer.days_against_api.map_or_else(unknown, day_range)),
        ("Paid against renting after", answer.days_against_rent.map_or_else(unknown, day_range)),
        ("Its life", days(question.life_years * 365.0)),
    ];
    Table::new(
        "Break-even",
        &["What", "Amount"],
        rows.map(|(name, value)| vec![name.to_owned(), value]).to_vec(),
    )
}

fn routing(answer: &CostAnswer) -> Table {
    let row = |route: &Route| {
        let work = &route.work;
        let place = match route.place {
            RoutePlace::Here => "this machine",
            RoutePlace::Api => "API",
            RoutePlace::Nowhere => "nowhere: private, and not in time here",
            RoutePlace::Unpriced => "an API, price not known",
        };
        let here = match (route.quantization, route.seconds) {
            (None, _) => "does not fit".to_owned(),
            (Some(quantization), None) => format!("{quantization}, speed not measured"),
            (Some(quantization), Some(seconds)) => format!("{quantization}, {} s", significant(seconds, 2)),
        };
        vec![
            format!("{} × {}", fixed(work.calls, 0), work.model.name()),
            place.to_owned(),
            here,
            route.hours.map_or_else(|| "–".to_owned(), |hours| significant(hours, 2)),
            route.api_month.map_or_else(|| "not known".to_owned(), usd),
        ]
    };
    let columns = ["Calls a day", "Goes to", "A call here", "Hours a day here", "API, a month"];
    Table::new("Which work belongs where", &columns, answer.routes.iter().map(row).collect())
}

fn notes(question: &Cost, answer: &CostAnswer) -> Vec<String> {
    let mut notes = Vec::new();
    if answer.hours_a_day.is_some_and(|hours| hours.mid > 24.0) {
        notes.push(
            "So many calls take more than a day: one machine cannot do them one after the other.".to_owned(),
        );
    }
    if !answer.estimate.fit.fits() {
        notes.push(
            "The model does not fit this machine: speed and cost are those of one with more memory."
                .to_owned(),
        );
    }
    if question.api_input + question.api_output <= 0.0 {
        notes.push("No price of this model by the token is in the data: give one above.".to_owned());
    }
    notes
}
