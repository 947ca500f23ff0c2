//! The inverse questions: how far can one go before it no longer fits? All exact: one step more does not fit.

use crate::catalog::{MODELS, Model, POLICY, Quantization};
use crate::memory::{Fit, Placement, WeightSizes, usable_by};
use crate::question::Placing;
use crate::{Estimate, Scenario, estimate};

/// Whether a scenario fits, without the speed.
pub fn fit(scenario: &Scenario) -> Fit {
    fit_of(scenario, &WeightSizes::of(scenario.model, scenario.quantization))
}

fn fit_of(scenario: &Scenario, weights: &WeightSizes) -> Fit {
    Fit::quietly(scenario, &Placement::of(scenario, weights))
}

/// The longest context that fits, tokens; none where not even one token does.
pub fn longest_context(scenario: &Scenario) -> Option<u32> {
    let weights = WeightSizes::of(scenario.model, scenario.quantization);
    largest(POLICY.max_context_tokens, |tokens| fit_of(&scenario.at_context(tokens), &weights).fits())
}

/// The most users at once, each with the scenario's context.
pub fn most_users(scenario: &Scenario) -> Option<u32> {
    let weights = WeightSizes::of(scenario.model, scenario.quantization);
    largest(POLICY.max_users, |users| fit_of(&Scenario { users, ..*scenario }, &weights).fits())
}

/// The proposed quantization with the largest weights that fits, with its answer.
pub fn best_quantization(scenario: &Scenario) -> Option<(Scenario, Estimate)> {
    let scenarios = scenario.runtime.proposed().map(|quantization| scenario.with_quantization(quantization));
    let answers = scenarios.map(|scenario| (scenario, estimate(&scenario))).filter(|(_, e)| e.fit.fits());
    answers.max_by(|(_, a), (_, b)| a.memory.weights.get().total_cmp(&b.memory.weights.get()))
}

/// The first of these quantizations with which it fits, with its answer: they are handed over widest first. Cheaper than
/// [`best_quantization`], and it leaves to the caller what is worth a place in the list.
pub fn first_that_fits(
    scenario: &Scenario,
    widest_first: impl IntoIterator<Item = &'static Quantization>,
) -> Option<(Scenario, Estimate)> {
    let loaded = widest_first.into_iter().filter(|quantization| scenario.runtime.loads(quantization));
    let mut scenarios = loaded.map(|quantization| scenario.with_quantization(quantization));
    scenarios.find(|scenario| fit(scenario).fits()).map(|scenario| (scenario, estimate(&scenario)))
}

/// The model with the most parameters that fits at the scenario's quantization.
pub fn largest_model(scenario: &Scenario) -> Option<&'static Model> {
    let fitting = MODELS.iter().filter(|model| fit(&scenario.with_model(model)).fits());
    fitting.max_by(|a, b| a.params.value.get().total_cmp(&b.params.value.get()))
}

/// The placing nearest to everything on the GPUs that fits: experts of as few layers as possible in the computer's
/// memory, or else as many layers as possible on the GPUs. None where nothing besides the GPUs can hold them.
pub fn placing_that_fits(scenario: &Scenario) -> Option<Placing> {
    let weights = WeightSizes::of(scenario.model, scenario.quantization);
    let placed = |placing: Placing| {
        let scenario = Scenario { placing, ..*scenario };
        (scenario, Placement::of(&scenario, &weights))
    };
    let fits = |placing: &Placing| {
        let (scenario, placement) = placed(*placing);
        Fit::quietly(&scenario, &placement).fits()
    };
    let whole = scenario.placing.without_offload();
    if fits(&whole) {
        return Some(whole);
    }
    if !scenario.has_host() {
        return None;
    }
    let budget = usable_by(scenario);
    let cards_hold = |placing: Placing| {
        let (scenario, placement) = placed(placing);
        let mut cards = placement.parts.iter().filter(|part| part.place.is_gpu());
        cards.all(|part| scenario.runtime.claimed(&part.memory) <= budget)
    };
    let n = scenario.model.n_entries;
    // What leaves the cards has to have room beside them: the less, the better.
    let with_experts_of = |on_gpu: u32| Placing { cpu_experts: n + 1 - on_gpu, ..whole };
    let with_layers = |on_gpu: u32| Placing { gpu_layers: Some(on_gpu), ..whole };
    let experts =
        scenario.model.experts.and_then(|_| largest(n, |on_gpu| cards_hold(with_experts_of(on_gpu))));
    let layers = || largest(n, |on_gpu| cards_hold(with_layers(on_gpu))).map(with_layers);
    experts.map(with_experts_of).filter(fits).or_else(|| layers().filter(fits))
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
    fn one_step_more_does_not_fit() {
        let scenario = Scenario::default();
        let context = longest_context(&scenario).unwrap_or(0);
        assert!(fit(&scenario.with_context(context)).fits());
        assert!(!fit(&scenario.with_context(context + 1)).fits());
        let users = most_users(&scenario).unwrap_or(0);
        assert!(fit(&Scenario { users, ..scenario }).fits());
        assert!(!fit(&Scenario { users: users + 1, ..scenario }).fits());
    }

    #[test]
    fn the_end_of_a_search_is_found() {
        for end in 0..20 {
            assert_eq!(largest(20, |n| n <= end), (end > 0).then_some(end));
        }
        assert_eq!(largest(20, |_| true), Some(20));
    }
}
