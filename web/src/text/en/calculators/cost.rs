//! Cost and routing.

use crate::report::{Report, Table};
use rooftop_core::catalog::Record;
use rooftop_core::cost::{Bill, BreakEven, Cost, CostAnswer, Place, Plan, Rented, Route, api_prices};
use rooftop_core::format::{fixed, short, significant};
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
            "Prices are data with a date, read on pages of providers, makers and shops; of rented GPUs the cheapest grade. They \
             change often, so every one can be overwritten. 0 means not known.",
            "Routing puts private work on the machine first, then the work for which an API would cost most for an hour of it, \
             until its day is full. What takes too long there goes to an API; private work that does not run there in time goes \
             nowhere, and the table says so.",
        ],
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

/// Title of the chart.
pub fn spent_title() -> &'static str {
    "What was spent by then"
}

/// Along the bottom.
pub fn spent_days() -> &'static str {
    "days of such calls"
}

/// Upwards.
pub fn spent_axis() -> &'static str {
    "US dollars"
}

/// Names of the curves.
pub fn spent_lines() -> [&'static str; 3] {
    ["own", "API", "rented"]
}

/// The chart in words.
pub fn spent_summary(question: &Cost, answer: &CostAnswer) -> String {
    let paid = |what: &str, it: &Option<BreakEven>| match it {
        None => {
            format!("Against {what} there is no break-even: a price, the speed or the power is not known.")
        }
        Some(it) if it.days.mid.is_infinite() => format!("Against {what} the machine is never paid."),
        Some(it) => format!("Against {what} the machine is paid after {}.", day_range(it.days)),
    };
    format!(
        "{} calls a day. {} {}",
        fixed(question.calls, 0),
        paid("the API", &answer.against_api),
        paid("renting", &answer.against_rent)
    )
}

/// "$1,234", "$0.0123".
pub fn usd(price: Usd) -> String {
    match price.get() {
        p if p < 0.01 => format!("${}", significant(p, 2)),
        p if p < 100.0 => format!("${}", fixed(p, 2)),
        p => format!("${}", significant(p, 3)),
    }
}

/// "$12.30 ($11.00 to $14.00)".
pub fn usd_range(it: Range<Usd>) -> String {
    if it.low == it.high {
        usd(it.mid)
    } else {
        format!("{} ({} to {})", usd(it.mid), usd(it.low), usd(it.high))
    }
}

fn not_known() -> String {
    "not known".to_owned()
}

fn range(it: Option<Range<Usd>>) -> String {
    it.map_or_else(not_known, usd_range)
}

fn sum(it: Option<Usd>) -> String {
    it.map_or_else(not_known, usd)
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

fn hours_range(it: Range<f64>) -> String {
    let hours = |hours: f64| if hours.is_finite() { significant(hours, 2) } else { "never".to_owned() };
    format!("{} ({} to {})", hours(it.mid), hours(it.low), hours(it.high))
}

fn sentence(question: &Cost, answer: &CostAnswer) -> (String, String) {
    let device = question.scenario.device.name();
    let unknown = |rest: String| ("Not known.".to_owned(), rest);
    if question.price <= 0.0 {
        return unknown(format!("No price of {device} is in the data: give one above."));
    }
    let Some(BreakEven { days: it, .. }) = answer.against_api else {
        return unknown(
            "Speed, power or the price of an API is not known, so there is no break-even.".to_owned(),
        );
    };
    let calls = fixed(question.calls, 0);
    if it.mid.is_infinite() {
        return (
            "Never.".to_owned(),
            format!("At {calls} calls a day the electricity of {device} alone costs more than the API."),
        );
    }
    let life = if it.mid > question.life_years * 365.0 { ", which is longer than it is used" } else { "" };
    (
        format!("{}.", days(it.mid)),
        format!(
            "At {calls} calls a day {device} is paid by what the API would have cost after {} to {}{life}.",
            days(it.low),
            days(it.high)
        ),
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
        row(format!("{}: price and electricity", question.scenario.device.name()), answer.own.as_ref()),
        row("API".to_owned(), answer.api.as_ref()),
    ];
    let rented = chosen.map(|it| row(format!("{}, rented", it.device.name()), it.bill.as_ref()));
    let columns = ["What", "A month", "A call", "A million tokens written, with their prompts"];
    Table::new("What these calls cost", &columns, rows.into_iter().chain(rented).collect())
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
        row("Paid against the API", &answer.against_api),
        row("Paid against renting", &answer.against_rent),
        vec!["Its life".to_owned(), days(life), work],
    ];
    Table::new("Break-even", &["What", "After", "Hours of work in that time"], rows)
}

fn rentals(answer: &CostAnswer) -> Table {
    let row = |it: &Rented| {
        vec![
            it.device.name().to_owned(),
            format!("{}, {}, {}", usd(it.hour), it.rental.provider, it.rental.dated),
            it.quantization.unwrap_or("does not fit").to_owned(),
            it.speed.map_or_else(
                || if it.quantization.is_some() { "not measured".to_owned() } else { "–".to_owned() },
                |it| super::super::charts::number_with_range(it.low.get(), it.mid.get(), it.high.get()),
            ),
            range(it.bill.map(|it| it.month)),
            range(it.bill.and_then(|it| it.million)),
        ]
    };
    let columns = ["GPU", "An hour", "Model as", "Tokens a second", "A month", "A million tokens written"];
    let heading = "Rented GPUs, the same calls one after the other, paid by the second";
    Table::new(heading, &columns, answer.rented.iter().map(row).collect())
}

fn providers(question: &Cost) -> Option<Table> {
    let model = question.scenario.model;
    let rows = api_prices(model).map(|it| {
        let price = |price: Usd| format!("${}", short(price.get()));
        vec![it.provider.to_owned(), price(it.input), price(it.output), it.dated.to_owned()]
    });
    let rows: Vec<_> = rows.collect();
    let columns = ["Provider", "A million tokens read", "A million tokens written", "Dated"];
    (!rows.is_empty()).then(|| Table::new(&format!("Prices of {} in the data", model.name()), &columns, rows))
}

fn work_name(route: &Route) -> String {
    format!("{} × {}", fixed(route.work.calls, 0), route.work.model.name())
}

fn routing(question: &Cost, answer: &CostAnswer) -> Table {
    let row = |route: &Route| {
        let place = match route.place {
            Place::Here => "this machine",
            Place::Api => "API",
            Place::Nowhere => "nowhere: private, and not in time here",
            Place::Unpriced => "an API, price not known",
        };
        let here = match (route.quantization, route.seconds) {
            (None, _) => "does not fit".to_owned(),
            (Some(quantization), None) => format!("{quantization}, speed not measured"),
            (Some(quantization), Some(it)) => format!(
                "{quantization}, {} s ({} to {})",
                significant(it.mid, 2),
                significant(it.low, 2),
                significant(it.high, 2)
            ),
        };
        let hours = route.hours.map_or_else(|| "–".to_owned(), |hours| significant(hours, 2));
        vec![work_name(route), place.to_owned(), here, hours, range(route.electricity), sum(route.api)]
    };
    let columns = [
        "Calls a day",
        "Goes to",
        "A call here",
        "Hours a day here",
        "Electricity here, a month",
        "API, a month",
    ];
    let heading = format!("Which work belongs where, with {}", question.scenario.device.name());
    Table::new(&heading, &columns, answer.here.routes.iter().map(row).collect())
}

fn machines(answer: &CostAnswer) -> Table {
    let row = |plan: &Plan| {
        let at = |place| {
            let names: Vec<_> =
                plan.routes.iter().filter(|route| route.place == place).map(work_name).collect();
            if names.is_empty() { "–".to_owned() } else { names.join(", ") }
        };
        vec![
            plan.machine.map_or_else(|| "No machine".to_owned(), |machine| machine.name()),
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
        "Machine",
        "Runs on it",
        "Hours a day",
        "Goes nowhere",
        "Price, a month",
        "Electricity",
        "APIs",
        "All, a month",
    ];
    let rows = [&answer.without, &answer.here, &answer.there].map(row);
    Table::new("What changes with the machine", &columns, rows.to_vec())
}

fn notes(question: &Cost, answer: &CostAnswer) -> Vec<String> {
    let mut notes = Vec::new();
    let mut note = |text: &str| notes.push(text.to_owned());
    if answer.hours_a_day.is_some_and(|hours| hours.mid > 24.0) {
        note("So many calls take more than a day: one machine cannot do them one after the other.");
    }
    if !answer.estimate.fit.fits() {
        note("The model does not fit this machine: speed and cost are those of one with more memory.");
    }
    if question.api.input + question.api.output <= 0.0 {
        note("No price of this model by the token is in the data: give one above.");
    }
    if answer.without.routes.iter().any(|route| route.place == Place::Nowhere) {
        note(
            "What goes nowhere is private work without a machine that does it in time; it costs nothing and is not done.",
        );
    }
    notes
}
