//! What is said alike in every language: numbers, units and names.

use super::numbers::{fixed, significant};
use super::words;
use super::{beside_ram, several};
use rooftop_core::catalog::{MemoryOption, Record};
use rooftop_core::form::read_figure;
use rooftop_core::units::{BytesPerSec, FlopsPerSec, Joules};
use rooftop_core::{Change, Suggestion};

/// "46.5" of "102 GB", once the units agree.
pub fn without_unit_of<'a>(need: &'a str, budget: &str) -> &'a str {
    // A no-break space in languages that never part a number from its unit.
    let space = [' ', '\u{a0}'];
    match (need.rsplit_once(space), budget.rsplit_once(space)) {
        (Some((number, unit)), Some((_, same))) if unit == same => number,
        _ => need,
    }
}

/// A duration's number: one digit below ten, two above.
pub fn count(number: f64) -> String {
    significant(number, if (1.0..10.0).contains(&number) { 1 } else { 2 })
}

/// What a suggestion changes to.
pub fn suggestion_name(suggestion: &Suggestion) -> String {
    match suggestion.change {
        Change::Memory => beside_ram(&suggestion.scenario, suggestion.scenario.device.name().to_owned()),
        Change::Quantization => suggestion.scenario.quantization.name().to_owned(),
        Change::Model => suggestion.scenario.model.name().to_owned(),
        Change::Device => several(suggestion.scenario.placing.gpus, suggestion.scenario.device),
    }
}

/// A count: "131,072".
pub fn whole(count: f64) -> String {
    fixed(count, 0)
}

/// A number as the form shows it.
pub fn grouped(value: &str) -> String {
    let decimals = value.split_once('.').map_or(0, |(_, decimals)| decimals.len());
    read_figure(value, 0, u32::MAX).map_or_else(|| value.to_owned(), |number| fixed(number, decimals))
}

/// The same with a capital at its beginning, where the language has any.
pub fn capital(text: &str) -> String {
    if words::capitals() != "yes" {
        return text.to_owned();
    }
    let mut rest = text.chars();
    rest.next().map_or_else(String::new, |first| first.to_uppercase().chain(rest).collect())
}

/// A memory option: "128 GB", as on the box.
pub fn memory_option(option: &MemoryOption) -> String {
    words::bytes_gb(option.label)
}

/// A sum of money.
pub fn dollars(amount: f64) -> String {
    words::value_usd(fixed(amount, 0))
}

/// "300 GB/s".
pub fn bandwidth(rate: BytesPerSec) -> String {
    let rate = rate.gb_per_sec();
    let is_whole = |rate: f64| (rate - rate.round()).abs() < 0.01;
    // As makers write it: no decimals that say nothing.
    let decimals = if is_whole(rate) { 0 } else { 1 + usize::from(rate < 100.0 && !is_whole(rate * 10.0)) };
    let digits = fixed(rate, decimals);
    words::value_bytes_per_sec(digits)
}

/// "31.0 TFLOP/s".
pub fn flops(rate: FlopsPerSec) -> String {
    words::value_flops_per_sec(significant(rate.tflops(), 3))
}

/// "99.9 Wh".
pub fn battery(energy: Joules) -> String {
    words::value_in_watt_hours(significant(energy.watt_hours(), 3))
}

/// "3.4".
pub fn yielded(tokens: f64) -> String {
    fixed(tokens, 1)
}

/// Name of the site.
pub const SITE: &str = "Rooftop";

/// A title without the name of the site, which is beside it.
pub fn bare_title(title: &str) -> &str {
    title.strip_suffix(" – Rooftop").unwrap_or(title)
}
