//! Energy and battery.

use crate::report::{Report, Table};
use rooftop_core::catalog::{MeterPlace, Record};
use rooftop_core::energy::{AtLimit, Draw, Energy, EnergyAnswer, PowerBasis, at_limit};
use rooftop_core::format::{short, significant};
use rooftop_core::speed::Range;
use rooftop_core::units::{Joules, Usd};

/// Power limits of the chip that are listed, watts: those that RTX Spark is sold with, and less.
pub const LIMITS: [f64; 4] = [30.0, 45.0, 65.0, 80.0];

/// Title and description of the page.
pub(super) fn energy_meta() -> (&'static str, &'static str) {
    (
        "Energy and battery of local AI – Rooftop",
        "Watts while reading and writing, joules for a token, tokens and hours on a battery, cost and heat: measured where \
         somebody measured, a wide range where only a power limit is known.",
    )
}

/// Heading and prose.
pub(super) fn energy_prose() -> (&'static str, &'static [&'static str]) {
    (
        "How far does the battery go?",
        &[
            "Joules for a token are watts divided by tokens a second. Watts are measured for few machines, and not all at the \
             same place: at the socket, by the machine’s own sensor, or by the chip’s, which leaves out screen, disks and \
             losses. The page says which. Where only a power limit is known, the range runs from 40 % of the lowest limit to \
             a tenth above the highest.",
            "The speeds are those at the full power limit. Writing waits for memory and loses little on a lower limit; reading \
             prompts loses more. How much was not measured on RTX Spark.",
            "Batteries above 100 watt-hours may not fly without approval, so laptops stop there: it is an upper end for \
             everything on battery.",
        ],
    )
}

/// The answer.
pub fn energy_report(question: &Energy, answer: &EnergyAnswer) -> Report {
    let Some(hours) = answer.hours_per_charge else {
        return Report {
            lead: "Not known.".to_owned(),
            rest: format!(
                "Neither a measurement nor a power limit of {} is in the data. Give the watts of the whole machine below.",
                question.scenario.device.name()
            ),
            tables: vec![limits(question, answer)],
            ..Report::default()
        };
    };
    let tokens = answer.tokens_per_charge.map_or_else(
        || ", and how fast it writes was not measured".to_owned(),
        |tokens| format!(", about {} tokens ({} to {})", big(tokens.mid), big(tokens.low), big(tokens.high)),
    );
    Report {
        lead: format!("{} hours.", number(hours.mid)),
        rest: format!(
            "A battery of {} Wh lets {} write without a pause for {} to {} hours{tokens}.",
            super::super::grouped(&short(question.battery_wh)),
            question.scenario.device.name(),
            number(hours.low),
            number(hours.high)
        ),
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
    if value >= 1e6 { format!("{} million", significant(value / 1e6, 2)) } else { significant(value, 2) }
}

fn joules(energy: Joules) -> String {
    match energy.get() {
        j if j >= 36_000.0 => format!("{} Wh", number(energy.watt_hours())),
        j if j >= 0.1 => format!("{} J", number(j)),
        j => format!("{} mJ", number(j * 1000.0)),
    }
}

fn usd(price: Usd) -> String {
    if price.get() < 0.01 {
        format!("{} cents", number(price.get() * 100.0))
    } else {
        format!("${}", number(price.get()))
    }
}

fn row<T: Copy>(name: &str, range: Option<Range<T>>, unit: impl Fn(T) -> String) -> Vec<String> {
    let none = || vec![name.to_owned(), "not measured".to_owned(), String::new()];
    range.map_or_else(none, |range| {
        vec![name.to_owned(), unit(range.mid), format!("{} to {}", unit(range.low), unit(range.high))]
    })
}

fn amounts(question: &Energy, answer: &EnergyAnswer) -> Table {
    let watts = |draw: Option<Draw>| draw.map(|draw| draw.watts);
    let per_million = answer.joules_per_token.map(|it| {
        let cost = |energy: Joules| Usd::new(energy.watt_hours() * 1000.0 * question.kwh_price);
        Range { low: cost(it.low), mid: cost(it.mid), high: cost(it.high) }
    });
    let rows = vec![
        row("Watts while writing, whole machine", watts(answer.decode), |it| {
            format!("{} W", number(it.get()))
        }),
        row("Watts while reading, whole machine", watts(answer.prefill), |it| {
            format!("{} W", number(it.get()))
        }),
        row("Energy of a token written", answer.joules_per_token, joules),
        row("Energy of a token read", answer.joules_per_prompt_token, joules),
        row("Energy of a prompt and its answer", answer.joules_per_answer, joules),
        row("Electricity for that", answer.cost_per_answer, usd),
        row("Electricity for a million tokens written", per_million, usd),
        row("Tokens on one charge", answer.tokens_per_charge, big),
        row("Hours on one charge, writing without a pause", answer.hours_per_charge, number),
        row("Heat into the room while writing", watts(answer.decode), |it| format!("{} W", number(it.get()))),
    ];
    Table::new("Energy", &["What", "Amount", "Range"], rows)
}

fn limits(question: &Energy, answer: &EnergyAnswer) -> Table {
    let row = |chip: f64| {
        let AtLimit { chip, hours, tokens } = at_limit(question, answer, chip);
        let tokens = tokens.map_or_else(|| "not measured".to_owned(), tokens_in_range);
        vec![watts(chip.get()), number(hours), tokens]
    };
    let columns = ["Chip", "Hours", "Tokens, at the speed predicted"];
    Table::new(&charge_heading(question), &columns, LIMITS.map(row).to_vec())
}

/// Heading over what a battery allows.
pub fn charge_heading(question: &Energy) -> String {
    format!(
        "What {} Wh allow when the chip draws so much, with {} W for the rest",
        super::super::grouped(&short(question.battery_wh)),
        super::super::grouped(&short(question.rest_watts))
    )
}

/// "45 W".
pub fn watts(watts: f64) -> String {
    format!("{} W", super::super::grouped(&short(watts)))
}

fn tokens_in_range(it: Range<f64>) -> String {
    format!("{} ({} to {})", big(it.mid), big(it.low), big(it.high))
}

/// Along the bottom.
pub fn chip_axis() -> &'static str {
    "watts of the chip"
}

/// Upwards.
pub fn charge_axis() -> &'static str {
    "thousand tokens on one charge"
}

/// The curve in words.
pub fn charge_summary(limits: &[AtLimit]) -> String {
    let part =
        |it: &AtLimit| it.tokens.map(|tokens| format!("{} at {}", big(tokens.mid), watts(it.chip.get())));
    let parts: Vec<_> = limits.iter().filter_map(part).collect();
    format!(
        "Tokens on one charge: {}. The speed is the one predicted without a limit, so the left of the curve is too high; the \
         band is the range of that speed.",
        parts.join(", ")
    )
}

fn notes(question: &Energy, answer: &EnergyAnswer) -> Vec<String> {
    let mut notes = Vec::new();
    let (basis, device) = (answer.decode.map(|draw| draw.basis), question.scenario.device.name());
    match basis {
        Some(PowerBasis::Measured(power)) => {
            let place = match power.place {
                MeterPlace::Wall => "at the socket: screen, disks and losses included",
                MeterPlace::System => "by the machine’s own sensor for all of it",
                MeterPlace::Package => "by the chip’s own sensor; the rest of the machine is added",
                MeterPlace::Card => "by the card’s own sensor; the rest of the machine is added",
            };
            notes.push(format!("The power of {device} was measured, {} points, {place}.", power.points));
        }
        Some(PowerBasis::Limit) => {
            notes.push(format!(
                "The power of {device} was not measured: the range follows from its power limit."
            ));
        }
        Some(PowerBasis::Given) | None => {}
    }
    if !answer.estimate.fit.fits() {
        notes.push(
            "The model does not fit: the speeds are those of a machine with more of the same memory."
                .to_owned(),
        );
    }
    notes
}
