//! The inverse questions: how far can one go before it no longer fits? All exact: one step more does not fit.

use super::best::MOST_BITS;
use crate::catalog::{MODELS, Model, POLICY, Quantization};
use crate::estimate::brief_with;
use crate::memory::{Fit, Placement, WeightSizes, best, largest};
use crate::question::Placing;
use crate::units::sort::sort_few;
use crate::{Estimate, Scenario, brief};

/// Whether a scenario fits placed as it says, without the speed: nothing moves off the GPUs unless it says so.
pub fn fit(scenario: &Scenario) -> Fit {
    fit_of(scenario, &scenario.weights())
}

fn fit_of(scenario: &Scenario, weights: &WeightSizes) -> Fit {
    Fit::quietly(scenario, &Placement::of(scenario, weights))
}

/// The longest context that fits, tokens, at most what the model was made for, where it stays placed as it is; none where not
/// even one token does.
pub fn longest_context(scenario: &Scenario) -> Option<u32> {
    let scenario = &scenario.placed_to_fit();
    let weights = scenario.weights();
    let most = POLICY.max_context_tokens.min(scenario.model.max_context.value);
    largest(most, |tokens| fit_of(&scenario.at_context(tokens), &weights).fits())
}

/// The most users at once, each with the scenario's context, where the model stays placed as it is.
pub fn most_users(scenario: &Scenario) -> Option<u32> {
    let scenario = &scenario.placed_to_fit();
    let weights = scenario.weights();
    largest(POLICY.max_users, |users| fit_of(&Scenario { users, ..*scenario }, &weights).fits())
}

/// The proposed quantization with the largest weights that fits, with its answer: of those up to eight bits, above which answers
/// hardly change, or the one that the model was published in.
pub fn best_quantization(scenario: &Scenario) -> Option<(Scenario, Estimate)> {
    let Scenario { model, runtime, .. } = *scenario;
    let own = model.published_format(runtime);
    let formats = runtime.proposed().filter(|_| own.is_none()).chain(own);
    let scenarios = formats.map(|quantization| scenario.with_quantization(quantization));
    let mut all: Vec<_> = scenarios.map(|scenario| (scenario, scenario.weights())).collect();
    // Of equals the last one.
    all.reverse();
    sort_few(&mut all, |(a, of_a), (b, of_b)| {
        let plain = |it: &Quantization| it.nominal_bits() <= MOST_BITS && it.spread.is_none();
        let by_kind = plain(b.quantization).cmp(&plain(a.quantization));
        by_kind.then(of_b.total.get().total_cmp(&of_a.total.get()))
    });
    let (scenario, weights) = all.into_iter().find(|(it, weights)| fit_of(it, weights).fits())?;
    Some((scenario, brief_with(&scenario, &weights)))
}

/// The first of these quantizations with which it fits, with its answer: they are handed over widest first. Cheaper than
/// [`best_quantization`], and it leaves to the caller what is worth a place in the list.
pub fn first_that_fits(
    scenario: &Scenario,
    widest_first: impl IntoIterator<Item = &'static Quantization>,
) -> Option<(Scenario, Estimate)> {
    let loaded = widest_first.into_iter().filter(|quantization| scenario.runtime.loads(quantization));
    let mut scenarios = loaded.map(|quantization| scenario.with_quantization(quantization));
    scenarios.find(|scenario| fit(scenario).fits()).map(|scenario| (scenario, brief(&scenario)))
}

/// The model with the most parameters that fits at the scenario's quantization.
pub fn largest_model(scenario: &Scenario) -> Option<&'static Model> {
    let fitting = MODELS.iter().filter(|model| fit(&scenario.with_model(model)).fits());
    fitting.max_by(|a, b| a.params.value.get().total_cmp(&b.params.value.get()))
}

/// The placing nearest to everything on the GPUs that fits: what the runtime does by itself ([`crate::memory::best`]).
pub fn placing_that_fits(scenario: &Scenario) -> Option<Placing> {
    best(scenario, &scenario.weights())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_the_proposed_formats_that_fit_the_largest_up_to_eight_bits_is_best() {
        for (asked, quant) in [
            ("device=rtx-3090&model=llama-3.1-8b", "q8-0"),
            ("device=rtx-4090&model=gemma-3-27b", "q6-k"),
            ("model=gpt-oss-120b", "mxfp4"),
        ] {
            let scenario = Scenario::read_query(asked).scenario;
            let (best, answer) = best_quantization(&scenario).unwrap();
            assert!(fit(&best).fits());
            assert_eq!((best.quantization.id, answer), (quant, brief(&best)));
        }
    }

    #[test]
    fn one_step_more_does_not_fit() {
        // 16 GB of weights leave 7 GB of a card of 24 for a cache of 128 kB a token: less than the 131,072 it was made for.
        let asked = "device=rtx-3090&model=llama-3.1-8b&quant=bf16";
        let scenario = Scenario::read_query(asked).scenario;
        let context = longest_context(&scenario).unwrap_or(0);
        assert!(fit(&scenario.with_context(context)).fits());
        assert!(!fit(&scenario.with_context(context + 1)).fits());
        let roomy = Scenario::read_query("device=dgx-spark-128&model=gpt-oss-120b&quant=mxfp4").scenario;
        assert_eq!(longest_context(&roomy), Some(131_072), "what OpenAI made it for");
        let users = most_users(&scenario).unwrap_or(0);
        assert!(fit(&Scenario { users, ..scenario }).fits());
        assert!(!fit(&Scenario { users: users + 1, ..scenario }).fits());
    }
}
