//! One step of decode: every user gets one token.
//!
//! `t = √((t_weights + t_kv)² + t_compute²) + layers × t_layer + t_fixed`

use crate::Scenario;
use crate::catalog::{Family, Figure, Quantization};
use crate::explain::{Explanation, Input};
use crate::memory::{WeightSizes, read_per_token, streamed_share};
use crate::speed::Limit;
use crate::units::{Bytes, BytesPerSec, Flops, FlopsPerSec, Secs, TokensPerSec};
use serde::Serialize;

/// Where the time of one decode step goes.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Step {
    /// Reading weights.
    pub weights: Secs,
    /// Reading the cache, reading and writing recurrent states.
    pub cache: Secs,
    /// Arithmetic, as far as it is not hidden behind reading.
    pub compute: Secs,
    /// Launching layers, sampling.
    pub overhead: Secs,
    /// All of it.
    pub total: Secs,
}

impl Step {
    pub(super) fn limit(&self) -> Limit {
        let reading = self.weights + self.cache;
        if reading >= self.compute && reading >= self.overhead {
            Limit::Bandwidth
        } else if self.compute >= self.overhead {
            Limit::Compute
        } else {
            Limit::Overhead
        }
    }
}

/// What one step reads, and what it computes.
struct Traffic {
    /// A multiply and an add for every weight a token passes, for every user.
    operations: Flops,
    shared_weights: Bytes,
    expert_weights: Bytes,
    cache: Bytes,
}

/// Bytes one step moves when every user has `depth` tokens behind them. The input embedding is looked up, not
/// streamed; recurrent states are read and written.
fn traffic(scenario: &Scenario, weights: &WeightSizes, depth: u32) -> Traffic {
    let model = scenario.model;
    let users = f64::from(scenario.users);
    let depth = f64::from(depth);
    let keys_and_values = read_per_token(model, &scenario.layout(), depth);
    let state = model.recurrent.map_or(Bytes::ZERO, |r| r.state_per_layer * f64::from(r.layers));
    let passed = weights.streamed_params + weights.routed_params * streamed_share(model, 1);
    Traffic {
        operations: Flops::new(2.0 * passed.get() * users),
        shared_weights: weights.streamed,
        expert_weights: weights.routed * streamed_share(model, scenario.users),
        cache: (keys_and_values + state * 2.0) * users,
    }
}

/// Steps a second that published bandwidth alone allows.
pub fn bound(scenario: &Scenario, weights: &WeightSizes, depth: u32) -> TokensPerSec {
    let Traffic { shared_weights, expert_weights, cache, .. } = traffic(scenario, weights, depth);
    let time = (shared_weights + expert_weights + cache) / scenario.device.bandwidth.value;
    TokensPerSec::new(1.0 / time.get())
}

/// Share of the bandwidth at which weights of this quantization stream; never more than all of it.
fn weight_efficiency(family: &Family, quantization: &Quantization) -> f64 {
    let class = family.decode.quant_efficiency.iter().find(|(kernel, _)| *kernel == quantization.kernel);
    f64::min(family.decode.weight_efficiency * class.map_or(1.0, |(_, factor)| *factor), 1.0)
}

/// Time of one step when every user has `depth` tokens behind them.
pub fn step(
    scenario: &Scenario,
    weights: &WeightSizes,
    family: &Family,
    depth: u32,
    explanation: Option<&mut Explanation>,
) -> Step {
    let Scenario { device, model, .. } = scenario;
    let fit = &family.decode;
    let bytes = traffic(scenario, weights, depth);
    let efficiency = weight_efficiency(family, scenario.quantization);
    let weight_rate = device.bandwidth.value * efficiency;
    let expert_rate = weight_rate * fit.expert_efficiency.min(1.0);
    let cache_rate = device.bandwidth.value * (fit.weight_efficiency * fit.kv_efficiency).min(1.0);

    let weights = bytes.shared_weights / weight_rate + bytes.expert_weights / expert_rate;
    let cache = bytes.cache / cache_rate;
    let reading = weights + cache;
    let arithmetic = computing(bytes.operations, scenario, family);
    let busy = Secs::new((reading.get() * reading.get() + arithmetic.get() * arithmetic.get()).sqrt());

    let of_experts = if model.experts.is_some() { fit.moe_layer_factor } else { 1.0 };
    let of_hybrids = if model.recurrent.is_some() { fit.hybrid_layer_factor } else { 1.0 };
    let layer_time = fit.layer_time * of_experts * of_hybrids;
    let overhead = layer_time * f64::from(model.n_layers) + fit.fixed_time;
    let step = Step { weights, cache, compute: busy - reading, overhead, total: busy + overhead };
    if let Some(explanation) = explanation {
        note(
            explanation,
            scenario,
            family,
            &bytes,
            &step,
            [weight_rate, expert_rate, cache_rate],
            layer_time,
        );
    }
    step
}

/// Time the operations of one step take; none where the machine's rate is unknown, which has no family then.
fn computing(operations: Flops, scenario: &Scenario, family: &Family) -> Secs {
    let rate = |alu: Figure<FlopsPerSec>| alu.value * family.decode.compute_per_alu;
    scenario.device.alu.map_or(Secs::ZERO, |alu| operations / rate(alu))
}

fn note(
    explanation: &mut Explanation,
    scenario: &Scenario,
    family: &Family,
    bytes: &Traffic,
    step: &Step,
    [weight_rate, expert_rate, cache_rate]: [BytesPerSec; 3],
    layer_time: Secs,
) {
    let Scenario { device, model, .. } = scenario;
    let bandwidth = Input::known("bandwidth", device.bandwidth.value, device.bandwidth.source);
    let share = |name, rate: BytesPerSec| Input::known(name, rate / device.bandwidth.value, family.source);
    let weights_read = Input::step("weights read", bytes.shared_weights);
    if model.experts.is_some() {
        explanation.note(
            "reading-weights",
            "(weights read ÷ efficiency + experts read ÷ expert efficiency) ÷ bandwidth",
            step.weights,
            &[
                weights_read,
                Input::step("experts read", bytes.expert_weights),
                bandwidth,
                share("efficiency", weight_rate),
                share("expert efficiency", expert_rate),
            ],
        );
    } else {
        let inputs = [weights_read, bandwidth, share("efficiency", weight_rate)];
        explanation.note("reading-weights", "weights read ÷ (bandwidth × efficiency)", step.weights, &inputs);
    }
    explanation.note(
        "reading-cache",
        "cache read ÷ (bandwidth × efficiency)",
        step.cache,
        &[Input::step("cache read", bytes.cache), bandwidth, share("efficiency", cache_rate)],
    );
    let computing = computing(bytes.operations, scenario, family);
    if let Some(alu) = device.alu {
        explanation.note(
            "computing",
            "operations ÷ (FP32 rate × compute factor)",
            computing,
            &[
                Input::step("operations", bytes.operations),
                Input::known("FP32 rate", alu.value, alu.source),
                Input::known("compute factor", family.decode.compute_per_alu, family.source),
            ],
        );
    }
    explanation.note(
        "overhead-time",
        "layers × time per layer + fixed time",
        step.overhead,
        &[
            Input::known("layers", model.n_layers, model.shape_source),
            Input::known("time per layer", layer_time, family.source),
            Input::known("fixed time", family.decode.fixed_time, family.source),
        ],
    );
    explanation.note(
        "step",
        "√((reading weights + reading cache)² + computing²) + overhead time",
        step.total,
        &[
            Input::step("reading weights", step.weights),
            Input::step("reading cache", step.cache),
            Input::step("computing", computing),
            Input::step("overhead time", step.overhead),
        ],
    );
}
