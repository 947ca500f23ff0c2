//! What a program keeps on the cards by itself where they are too small for all of a model.
//!
//! llama.cpp (`--fit`) moves routed experts off first, those of the first layers, and whole layers only where that is not
//! enough; Ollama moves whole layers. Both move as little as they can.

use super::placement::{host_budget, on_cards};
use super::{Fit, Placement, WeightSizes, usable_by};
use crate::Scenario;
use crate::question::Placing;
use crate::units::Bytes;

/// The placing nearest to everything on the GPUs that fits. None where the program moves nothing, or the memory around the
/// cards cannot hold the rest.
pub fn best(scenario: &Scenario, sizes: &WeightSizes) -> Option<Placing> {
    let whole = scenario.placing.without_offload();
    if fits(&Scenario { placing: whole, ..*scenario }, sizes) { Some(whole) } else { partly(scenario, sizes) }
}

/// The same where it is known that the cards do not hold all of it.
pub(crate) fn partly(scenario: &Scenario, sizes: &WeightSizes) -> Option<Placing> {
    if !scenario.has_host() {
        return None;
    }
    let whole = scenario.placing.without_offload();
    let n = scenario.model.n_entries;
    let experts = if scenario.offloads_experts() { n } else { 0 };
    let with_experts_of = |on_gpu: u32| Placing { cpu_experts: n + 1 - on_gpu, ..whole };
    let with_layers = |on_gpu: u32| Placing { gpu_layers: Some(on_gpu), cpu_experts: experts, ..whole };
    if is_far_too_large(&Scenario { placing: with_layers(1), ..*scenario }, sizes) {
        return None;
    }
    let room = (usable_by(scenario) - scenario.spare()).max(Bytes::ZERO);
    let hold = |placing: Placing| {
        let scenario = Scenario { placing, ..*scenario };
        on_cards(&scenario, sizes).iter().all(|part| scenario.claimed(&part.memory) <= room)
    };
    let by_experts = (experts > 0).then(|| largest(n, |on_gpu| hold(with_experts_of(on_gpu)))).flatten();
    let placing = match by_experts {
        Some(on_gpu) => with_experts_of(on_gpu),
        None => with_layers(largest(n, |on_gpu| hold(with_layers(on_gpu)))?),
    };
    fits(&Scenario { placing, ..*scenario }, sizes).then_some(placing)
}

/// What each user has on average of a cache that requests share, where a server starts without room for every context in full: a
/// request takes from it what it holds, and waits where there is nothing left. None where the program keeps no such cache, one
/// context alone is too much for it, or not even the prompts fit.
pub(crate) fn pooled(scenario: &Scenario, sizes: &WeightSizes) -> Option<Scenario> {
    scenario.usual_share().filter(|_| scenario.users > 1)?;
    let at = |users, tokens| fits(&Scenario { users, ..scenario.at_context(tokens) }, sizes);
    if !at(1, scenario.context_tokens) {
        return None;
    }
    let tokens = largest(scenario.context_tokens, |tokens| at(scenario.users, tokens))?;
    (tokens >= scenario.prompt_tokens).then(|| scenario.at_context(tokens))
}

/// Whether it fits placed as the scenario says.
pub fn fits(scenario: &Scenario, sizes: &WeightSizes) -> bool {
    !is_far_too_large(scenario, sizes) && Fit::quietly(scenario, &Placement::of(scenario, sizes)).fits()
}

/// Whether the weights alone are more than there is, which is seen without placing them.
fn is_far_too_large(scenario: &Scenario, sizes: &WeightSizes) -> bool {
    /// Sums are rounded.
    const SURELY: f64 = 0.999_999;
    let placing = scenario.placing;
    let cards = usable_by(scenario) * f64::from(placing.n_gpus());
    // What is looked up, and what is small, may be beside the cards.
    let (weights, there) = if placing.is_offloaded() && scenario.has_host() {
        (sizes.total, cards + host_budget(scenario))
    } else {
        (sizes.total - sizes.embedding - sizes.other, cards)
    };
    weights * SURELY > there
}

impl Scenario {
    /// Whether the runtime can move routed experts alone.
    pub(crate) fn offloads_experts(&self) -> bool {
        self.runtime.experts_option.is_some() && self.model.experts.is_some()
    }

    /// What the runtime leaves free on each card where it decides itself what moves off.
    fn spare(&self) -> Bytes {
        self.runtime.spare.map_or(Bytes::ZERO, |spare| spare.value)
    }
}

/// The largest number from 1 to `most` that holds, where holding ends once and for all.
pub(crate) fn largest(most: u32, holds: impl Fn(u32) -> bool) -> Option<u32> {
    if !holds(1) {
        return None;
    }
    let (mut good, mut open) = (1, most);
    while good < open {
        let middle = good + (open - good).div_ceil(2);
        if holds(middle) {
            good = middle;
        } else {
            open = middle - 1;
        }
    }
    Some(good)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_end_of_a_search_is_found() {
        for end in 0..20 {
            assert_eq!(largest(20, |n| n <= end), (end > 0).then_some(end));
        }
        assert_eq!(largest(20, |_| true), Some(20));
    }
}
