//! Words of the pages of a model on a machine.

use super::{beside_ram, fixed, machine_with_memory, significant, words};
use rooftop_core::{Estimate, Scenario};

/// Below the answer: what was assumed.
pub fn pair_setting(scenario: &Scenario, estimate: &Estimate) -> String {
    let machine = if estimate.placement.is_whole() {
        machine_with_memory(scenario)
    } else {
        beside_ram(scenario, machine_with_memory(scenario))
    };
    words::pair_setting_text(
        fixed(f64::from(scenario.context_tokens), 0),
        scenario.quantization.name,
        machine,
        scenario.os.name(),
        scenario.runtime.name,
    )
}

/// Title and description of the list of all pairs.
pub fn pairs_index_meta(count: usize) -> (String, String) {
    (words::pairs_index_title().to_owned(), words::pairs_index_description(count))
}

/// The answer on a badge: "160 tok/s (130–200)", or its first word where there is no speed.
pub fn badge_says(verdict: &str, estimate: &Estimate) -> String {
    let speed = estimate.speed.as_ref().filter(|_| estimate.fit.fits());
    speed.map_or_else(
        || verdict.trim_end_matches('.').to_owned(),
        |speed| {
            let [low, mid, high] = [speed.decode.low, speed.decode.mid, speed.decode.high]
                .map(|rate| significant(rate.get(), 2));
            format!("{mid} tok/s ({low}–{high})")
        },
    )
}
