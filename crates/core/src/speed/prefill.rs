//! Reading the prompt.
//!
//! `t = ∛(t_products³ + t_weights³) + t_attention`: the matrix products, at least the time of reading every weight
//! once a micro-batch, and the attention that grows with the square of the prompt.

use crate::Scenario;
use crate::catalog::{Attention, Family};
use crate::explain::{Explanation, Input};
use crate::memory::{WeightSizes, streamed_share};
use crate::units::{Flops, Secs};

/// Time to read one user's prompt, from an empty cache; none where the family's prefill was not measured.
pub fn prefill_time(
    scenario: &Scenario,
    weights: &WeightSizes,
    family: &Family,
    explanation: &mut Explanation,
) -> Option<Secs> {
    let Scenario { device, model, runtime, .. } = scenario;
    let fit = family.prefill.as_ref()?;
    let alu = device.alu?;
    let tokens = f64::from(scenario.prompt_tokens);
    let micro_batch = runtime.micro_batch.value.max(1);
    let n_passes = (tokens / f64::from(micro_batch)).ceil();
    let factor =
        fit.compute_per_alu * if model.experts.is_some() { fit.moe_factor } else { fit.dense_factor };
    let rate = alu.value * factor;

    // The output head works on the last token only.
    let head = f64::from(model.vocab) * f64::from(model.hidden);
    let passed = weights.streamed_params + weights.routed_params * streamed_share(model, 1);
    let operations = Flops::new(2.0 * (passed.get() - head) * tokens);
    let products = explanation.note(
        "products",
        "2 × weights passed × prompt ÷ (FP32 rate × prefill factor)",
        operations / rate,
        &[
            Input::known("weights passed", passed.get() - head, model.shape_source),
            Input::asked("prompt", scenario.prompt_tokens),
            Input::known("FP32 rate", alu.value, alu.source),
            Input::known("prefill factor", factor, family.source),
        ],
    );

    let batch_tokens = micro_batch.min(scenario.prompt_tokens);
    let read = weights.streamed + weights.routed * streamed_share(model, batch_tokens);
    let floor = explanation.note(
        "weights-once-a-pass",
        "passes × weights read ÷ bandwidth",
        read * n_passes / device.bandwidth.value,
        &[
            Input::step("passes", n_passes),
            Input::step("weights read", read),
            Input::known("bandwidth", device.bandwidth.value, device.bandwidth.source),
        ],
    );

    let attention_operations = Flops::new(model.attention.iter().map(|g| attention_flops(g, scenario)).sum());
    let attention = explanation.note(
        "attention",
        "attention operations ÷ (FP32 rate × prefill factor × attention factor)",
        attention_operations / (alu.value * fit.compute_per_alu * fit.attention_factor),
        &[
            Input::step("attention operations", attention_operations),
            Input::known("FP32 rate", alu.value, alu.source),
            Input::known("prefill factor", fit.compute_per_alu, family.source),
            Input::known("attention factor", fit.attention_factor, family.source),
        ],
    );
    let cube = |time: Secs| time.get() * time.get() * time.get();
    let time = Secs::new(libm::cbrt(cube(products) + cube(floor))) + attention;
    Some(explanation.note(
        "prompt-time",
        "∛(products³ + weights once a pass³) + attention",
        time,
        &[
            Input::step("products", products),
            Input::step("weights once a pass", floor),
            Input::step("attention", attention),
        ],
    ))
}

/// Operations of scores and weighted sums for a prompt from an empty cache: every token sees half the prompt in the
/// mean, or its window. Two products, a multiply and an add each, for every query head.
fn attention_flops(group: &Attention, scenario: &Scenario) -> f64 {
    let n = f64::from(scenario.prompt_tokens);
    let heads = f64::from(scenario.model.n_heads);
    let pairs = n * n / 2.0;
    match *group {
        Attention::Full { layers, k_dim, v_dim, .. } => {
            2.0 * heads * (f64::from(k_dim) + f64::from(v_dim)) * f64::from(layers) * pairs
        }
        Attention::Sliding { layers, k_dim, v_dim, window, .. } => {
            let pairs = pairs.min(n * f64::from(window));
            2.0 * heads * (f64::from(k_dim) + f64::from(v_dim)) * f64::from(layers) * pairs
        }
        Attention::Latent { layers, rank, rope_dim } => {
            2.0 * heads * (2.0 * f64::from(rank) + f64::from(rope_dim)) * f64::from(layers) * pairs
        }
    }
}
