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
    best_placed(scenario, sizes).map(|(placing, _)| placing)
}

/// The same with where everything is.
pub(crate) fn best_placed(scenario: &Scenario, sizes: &WeightSizes) -> Option<(Placing, Placement)> {
    let placing = scenario.placing.without_offload();
    let whole = fitting(&Scenario { placing, ..*scenario }, sizes).map(|placement| (placing, placement));
    whole.or_else(|| partly(scenario, sizes))
}

/// The same where it is known that the cards do not hold all of it.
pub(crate) fn partly(scenario: &Scenario, sizes: &WeightSizes) -> Option<(Placing, Placement)> {
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
    let claimed = |placing: Placing| {
        let scenario = Scenario { placing, ..*scenario };
        let cards = on_cards(&scenario, sizes);
        cards.iter().map(|part| scenario.claimed(&part.memory)).fold(Bytes::ZERO, Bytes::max)
    };
    let most = |of_all: Bytes, with: &dyn Fn(u32) -> Placing| {
        let each = of_all / (f64::from(n) * f64::from(whole.n_gpus()));
        most_within(room, n, each, &|on_gpu| claimed(with(on_gpu)))
    };
    let cache = scenario.kept_cache(&scenario.layout());
    let layers = sizes.attention + sizes.feed_forward + cache;
    let placing = if experts == 0 {
        with_layers(most(layers + sizes.experts, &with_layers)?)
    } else if let Some(on_gpu) = most(sizes.experts, &with_experts_of) {
        with_experts_of(on_gpu)
    } else {
        with_layers(most(layers, &with_layers)?)
    };
    Some((placing, fitting(&Scenario { placing, ..*scenario }, sizes)?))
}

/// The requests that run at once where a server has a cache for all of them that cannot hold every context in full: a request takes
/// what it fills, and waits while nothing is left. All users run with a shorter context each, or as many as have room for their
/// prompts. None where the program has no such cache, or a single context does not fit.
pub(crate) fn pooled(scenario: &Scenario, sizes: &WeightSizes) -> Option<Scenario> {
    scenario.usual_share().filter(|_| scenario.users > 1)?;
    let at = |users, tokens| fits(&Scenario { users, ..scenario.at_context(tokens) }, sizes);
    if !at(1, scenario.context_tokens) {
        return None;
    }
    let tokens = largest(scenario.context_tokens, |tokens| at(scenario.users, tokens))?;
    let users = u64::from(scenario.users) * u64::from(tokens) / u64::from(scenario.prompt_tokens.max(1));
    let users = scenario.users.min(users.max(1) as u32);
    Some(Scenario { users, ..scenario.at_context(tokens.max(scenario.prompt_tokens)) })
}

/// The same question with a server limited to as many concurrent requests as there are users. None unless that fits, and the
/// buffers for its default limit fit at no context.
pub(crate) fn of_users_alone(scenario: &Scenario, sizes: &WeightSizes) -> Option<Scenario> {
    scenario.runtime.logit?;
    let mut least = scenario.at_context(1);
    least.users = 1;
    let mut fewer = *scenario;
    fewer.settings.slots = Some(scenario.users);
    (fits(&fewer, sizes) && !fits(&least, sizes)).then_some(fewer)
}

/// Whether it fits placed as the scenario says.
pub fn fits(scenario: &Scenario, sizes: &WeightSizes) -> bool {
    fitting(scenario, sizes).is_some()
}

/// Where everything is, if it fits.
pub(crate) fn fitting(scenario: &Scenario, sizes: &WeightSizes) -> Option<Placement> {
    if is_far_too_large(scenario, sizes) {
        return None;
    }
    let placement = Placement::of(scenario, sizes);
    Fit::quietly(scenario, &placement).fits().then_some(placement)
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

/// The largest number from 1 to `most` that claims no more than there is room for, where one more claims about `each` more.
fn most_within(room: Bytes, most: u32, each: Bytes, claimed: &dyn Fn(u32) -> Bytes) -> Option<u32> {
    let least = claimed(1);
    if least > room {
        return None;
    }
    let (mut good, mut open) = (1, most);
    let mut at = (((room - least) / each) as u32).saturating_add(1).clamp(2, most.max(2));
    let mut step = 1;
    // Away from the guess in steps of 1, 2, 4; once the end is between two of them, by halves.
    while good < open {
        let next = if claimed(at) <= room {
            good = at;
            at + step
        } else {
            open = at - 1;
            at.saturating_sub(step)
        };
        step *= 2;
        at = if good < next && next <= open { next } else { good + (open - good).div_ceil(2) };
    }
    Some(good)
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
        for (end, guess) in (0..=20).flat_map(|end| (1..30).map(move |guess| (end, guess))) {
            let (room, each) = (Bytes::new(f64::from(end)), Bytes::new(f64::from(end) / f64::from(guess)));
            let found = most_within(room, 20, each, &|n| Bytes::new(f64::from(n)));
            assert_eq!(found, (end > 0).then_some(end), "{end} {guess}");
        }
    }

    // 10.3 GiB for the cache of 160 KiB a token: room for 67,000 tokens, which are 64 contexts of 1,050 or 33 prompts of 2,048.
    #[test]
    fn requests_run_that_have_room_for_their_prompt() {
        let at = |prompt| {
            let query = format!(
                "device=rtx-4090&os=linux&runtime=vllm&model=qwen3-14b&quant=awq-4bit&users=64&prompt={prompt}"
            );
            let scenario = Scenario::read_query(&query).scenario;
            pooled(&scenario, &scenario.weights()).map(|it| (it.users, it.context_tokens))
        };
        assert!(matches!(at(512), Some((64, 1000..1100))), "{:?}", at(512));
        assert!(matches!(at(2048), Some((30..35, 2048))), "{:?}", at(2048));
        assert_eq!(at(8192), Some((8, 8192)));
    }
}
