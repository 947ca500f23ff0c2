//! Words of the memory section.

use super::bytes;
use rooftop_core::format::significant;
use rooftop_core::memory::Place;
use rooftop_core::{Placing, Scenario, fit};

/// Summary of the section.
pub fn terms_heading() -> &'static str {
    "Memory, term by term: other programs, other caches"
}

/// Title of the table of programs.
pub fn in_each_runtime() -> &'static str {
    "In each program that runs here; what one does not load stands at the nearest width"
}

/// Title of the table of cache types.
pub fn with_each_cache() -> &'static str {
    "With each cache type"
}

/// Columns of both.
pub fn term_columns() -> [&'static str; 9] {
    ["With", "Weights as", "Weights", "KV cache", "State", "Buffers", "Overhead", "Together", "Fits"]
}

/// In the last column.
pub fn fits_or_not(fits: bool) -> &'static str {
    if fits { "yes" } else { "no" }
}

/// Title of the table of places.
pub fn where_it_lies() -> &'static str {
    "Where it lies"
}

/// Its columns.
pub fn place_columns() -> [&'static str; 7] {
    ["", "Layers", "Weights", "KV cache", "Other", "Together", "There is"]
}

/// A place.
pub fn place(place: Place) -> String {
    match place {
        Place::Gpu { machine: 0, card } => format!("GPU {}", card + 1),
        Place::Gpu { machine, card } => format!("Machine {}, GPU {}", machine + 1, card + 1),
        Place::Ram => "System RAM".to_owned(),
        Place::Disk => "Disk: read again for every token".to_owned(),
    }
}

/// Above the section, where programs differ.
pub fn runtimes_differ(share: f64) -> String {
    format!(
        "Programs differ here: the one that needs most needs {} % more than the one that needs least.",
        significant(share * 100.0, 2)
    )
}

/// Button: what is moved off the card so that it fits.
pub fn move_off(scenario: &Scenario, placing: &Placing) -> String {
    let used = bytes(fit(&Scenario { placing: *placing, ..*scenario }).used);
    let ram = placing.host_memory.label;
    let n = scenario.model.n_entries + 1;
    match placing.gpu_layers {
        Some(layers) => format!(
            "Put {layers} of {n} layers on the GPU ({used}) and the rest into {ram} GB of system RAM: it fits"
        ),
        None => format!(
            "Keep the experts of {} of {} layers in {ram} GB of system RAM ({used} stay on the GPU): it fits",
            placing.cpu_experts,
            n - 1
        ),
    }
}

/// Button: nothing in system RAM any more.
pub fn move_back() -> String {
    "Everything on the GPU again".to_owned()
}

/// Name of a number of cards.
pub fn cards(count: u32) -> String {
    if count == 1 { "one".to_owned() } else { count.to_string() }
}
