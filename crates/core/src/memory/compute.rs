//! Compute buffers: what one micro-batch needs between two layers.

use crate::Scenario;
use crate::catalog::POLICY;
use crate::explain::{Explanation, Input};
use crate::units::Bytes;

/// Size of a 32-bit float, in which intermediate results are held.
const FLOAT: f64 = 4.0;
/// Size of an element of the attention mask, a 16-bit float.
const MASK: f64 = 2.0;

/// Size of the compute buffers with flash attention, when every token of a micro-batch may have an output.
///
/// Holds for llama.cpp with dense models within about 12 %; for mixture-of-experts, MLA and other runtimes it is
/// the order of magnitude. Runtimes that reserve one output row need less.
pub fn compute_buffers(scenario: &Scenario, explanation: &mut Explanation) -> Bytes {
    let Scenario { model, runtime, .. } = scenario;
    let micro_batch = f64::from(runtime.micro_batch.value);
    let cells = f64::from(scenario.context_tokens) * f64::from(scenario.users);
    let rows = (POLICY.live_rows.value * f64::from(model.hidden) + f64::from(model.vocab)) * FLOAT;
    explanation.note(
        "compute-buffers",
        "micro-batch × ((live rows × hidden + vocabulary) × 4 + context × users × 2)",
        Bytes::new(micro_batch * (rows + cells * MASK)),
        &[
            Input::known("micro-batch", runtime.micro_batch.value, runtime.micro_batch.source),
            Input::known("live rows", POLICY.live_rows.value, POLICY.live_rows.source),
            Input::known("hidden", model.hidden, model.shape_source),
            Input::known("vocabulary", model.vocab, model.shape_source),
            Input::asked("context", scenario.context_tokens),
            Input::asked("users", scenario.users),
        ],
    )
}
