//! Energy and battery.

use super::super::numbers::significant;
use super::super::words;
use crate::report::{Report, Table};
use rooftop_core::catalog::{MeterPlace, Record};
use rooftop_core::energy::{AtLimit, Draw, Energy, EnergyAnswer, PowerBasis, at_limit};
use rooftop_core::speed::Range;
use rooftop_core::units::numbers::short;
use rooftop_core::units::{Joules, Usd, Watts};

/// Power limits of the chip that are listed, watts: those that RTX Spark is sold with, and less.
pub const LIMITS: [f64; 4] = [30.0, 45.0, 65.0, 80.0];

/// Title and description of the page.
pub(super) fn energy_meta() -> (&'static str, &'static str) {
    (words::energy_title(), words::energy_description())
}

/// Heading and prose.
pub(super) fn energy_prose() -> (&'static str, Vec<String>) {
    (
        words::energy_prose_how_far_does(),
        [words::energy_prose_joules(), words::energy_prose_power_limit(), words::energy_prose_batteries()]
            .map(str::to_owned)
            .to_vec(),
    )
}

/// The answer.
pub fn energy_report(question: &Energy, answer: &EnergyAnswer) -> Report {
    let Some(hours) = answer.hours_per_charge else {
        return Report {
            lead: words::energy_report_not_known().to_owned(),
            rest: words::energy_report_nothing_known(question.scenario.device.name()),
            tables: vec![limits(question, answer)],
            ..Report::default()
        };
    };
    let (battery, device) =
        (super::super::grouped(&short(question.battery_wh)), question.scenario.device.name());
    let (low, high) = (number(hours.low), number(hours.high));
    let rest = match answer.tokens_per_charge {
        None => words::energy_report_battery_alone(&battery, device, &high, &low),
        Some(Range { low: fewest, mid: tokens, high: most }) => words::energy_report_battery_tokens(
            &battery,
            device,
            &high,
            &low,
            big(tokens),
            big(most),
            big(fewest),
        ),
    };
    Report {
        lead: words::energy_report_hours(number(hours.mid)),
        rest,
        tables: vec![amounts(question, answer), limits(question, answer)],
        notes: notes(question, answer),
        explanation: Some(answer.explanation.clone()),
        ..Report::default()
    }
}

fn number(value: f64) -> String {
    significant(value, 2)
}

fn big(value: f64) -> String {
    if value >= 1e6 { words::energy_big_text(significant(value / 1e6, 2)) } else { significant(value, 2) }
}

fn joules(energy: Joules) -> String {
    match energy.get() {
        j if j >= 36_000.0 => words::energy_joules_wh(number(energy.watt_hours())),
        j if j >= 0.1 => words::energy_joules_j(number(j)),
        j => words::energy_joules_mj(number(j * 1000.0)),
    }
}

fn usd(price: Usd) -> String {
    if price.get() < 0.01 {
        words::energy_usd_cents(number(price.get() * 100.0))
    } else {
        words::energy_usd_text(number(price.get()))
    }
}

fn row<T: Copy>(name: &str, range: Option<Range<T>>, unit: impl Fn(T) -> String) -> Vec<String> {
    let none = || vec![name.to_owned(), words::energy_row_not_measured().to_owned(), String::new()];
    range.map_or_else(none, |range| {
        vec![name.to_owned(), unit(range.mid), words::energy_row_to(unit(range.high), unit(range.low))]
    })
}

fn amounts(question: &Energy, answer: &EnergyAnswer) -> Table {
    let watts = |draw: Option<Draw>| draw.map(|draw| draw.watts);
    let per_million = answer.joules_per_token.map(|it| {
        let cost = |energy: Joules| Usd::new(energy.watt_hours() * 1000.0 * question.kwh_price);
        Range { low: cost(it.low), mid: cost(it.mid), high: cost(it.high) }
    });
    let watts_cell = |it: Watts| words::energy_amounts_watts(number(it.get()));
    let rows = vec![
        row(words::energy_amounts_watts_while_writing(), watts(answer.decode), watts_cell),
        row(words::energy_amounts_watts_while_reading(), watts(answer.prefill), watts_cell),
        row(words::energy_amounts_energy_token_written(), answer.joules_per_token, joules),
        row(words::energy_amounts_energy_token_read(), answer.joules_per_prompt_token, joules),
        row(words::energy_amounts_energy_prompt_and(), answer.joules_per_answer, joules),
        row(words::energy_amounts_electricity_for_that(), answer.cost_per_answer, usd),
        row(words::energy_amounts_electricity_for_million(), per_million, usd),
        row(words::energy_amounts_tokens_on_one(), answer.tokens_per_charge, big),
        row(words::energy_amounts_text(), answer.hours_per_charge, number),
        row(words::energy_amounts_heat_into_room(), watts(answer.decode), watts_cell),
    ];
    Table::new(
        words::energy_amounts_energy(),
        &[words::energy_amounts_what(), words::energy_amounts_amount(), words::energy_amounts_range()],
        rows,
    )
}

fn limits(question: &Energy, answer: &EnergyAnswer) -> Table {
    let row = |chip: f64| {
        let AtLimit { chip, hours, tokens } = at_limit(question, answer, chip);
        let tokens = tokens.map_or_else(|| words::energy_limits_not_measured().to_owned(), tokens_in_range);
        vec![watts(chip.get()), number(hours), tokens]
    };
    let columns =
        [words::energy_limits_chip(), words::energy_limits_hours(), words::energy_limits_tokens_at_speed()];
    Table::new(&charge_heading(question), &columns, LIMITS.map(row).to_vec())
}

/// Heading over what a battery allows.
pub fn charge_heading(question: &Energy) -> String {
    words::charge_heading_text(
        super::super::grouped(&short(question.battery_wh)),
        super::super::grouped(&short(question.rest_watts)),
    )
}

/// "45 W".
pub fn watts(watts: f64) -> String {
    words::energy_watts_text(super::super::grouped(&short(watts)))
}

fn tokens_in_range(it: Range<f64>) -> String {
    words::tokens_in_range_text(big(it.mid), big(it.high), big(it.low))
}

/// The curve in words.
pub fn charge_summary(limits: &[AtLimit]) -> String {
    let part = |it: &AtLimit| {
        it.tokens.map(|tokens| words::charge_summary_at(watts(it.chip.get()), big(tokens.mid)))
    };
    let parts: Vec<_> = limits.iter().filter_map(part).collect();
    words::charge_summary_text(parts.join(words::charge_summary_separator()))
}

fn notes(question: &Energy, answer: &EnergyAnswer) -> Vec<String> {
    let mut notes = Vec::new();
    let (basis, device) = (answer.decode.map(|draw| draw.basis), question.scenario.device.name());
    match basis {
        Some(PowerBasis::Measured(power)) => {
            let place = match power.place {
                MeterPlace::Wall => words::energy_notes_wall(),
                MeterPlace::System => words::energy_notes_system(),
                MeterPlace::Package => words::energy_notes_package(),
                MeterPlace::Card => words::energy_notes_card(),
            };
            notes.push(words::energy_notes_power_was_measured(device, place, power.points));
        }
        Some(PowerBasis::Limit) => {
            notes.push(words::energy_notes_power_not_measured(device));
        }
        Some(PowerBasis::Given) | None => {}
    }
    if !answer.estimate.fit.fits() {
        notes.push(words::energy_notes_does_not_fit().to_owned());
    }
    notes
}
