//! What has to be in memory, by term, and what the GPU may address. One file a term.

mod budget;
mod cache;
mod compute;
mod layout;
mod weights;

pub use budget::{Fit, Verdict, addressable};
pub(crate) use cache::read_per_token;
pub use cache::{kv_cache_size, state_size};
pub use compute::compute_buffers_size;
pub use layout::Layout;
pub use weights::{Made, WeightSizes, streamed_share, weights};

use crate::explain::{Explanation, Input};
use crate::units::Bytes;
use crate::{Scenario, catalog::Figure};
use serde::Serialize;

/// Memory needed, by term.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Memory {
    /// The model's weights.
    pub weights: Bytes,
    /// Keys and values of all users' contexts.
    pub kv_cache: Bytes,
    /// State of recurrent layers, all users.
    pub state: Bytes,
    /// Intermediate results of one micro-batch.
    pub compute_buffers: Bytes,
    /// Driver context, graphs, allocator slack.
    pub overhead: Bytes,
    /// All of it.
    pub total: Bytes,
}

/// Memory needed for a scenario, each term noted.
pub(crate) fn needed(scenario: &Scenario, sizes: &WeightSizes, explanation: &mut Explanation) -> Memory {
    let weights = weights(scenario, sizes, explanation);
    let layout = scenario.layout();
    let kv_cache = cache::kv_cache(scenario, &layout, explanation);
    let state = cache::state(scenario, explanation);
    let compute_buffers = compute::compute_buffers(scenario, &layout, explanation);
    let overhead = overhead(scenario, explanation);
    let parts = [weights, kv_cache, state, compute_buffers, overhead];
    let total = explanation.note(
        "total",
        "weights + KV cache + state + compute buffers + overhead",
        parts.into_iter().sum::<Bytes>(),
        &[
            Input::step("weights", weights),
            Input::step("KV cache", kv_cache),
            Input::step("state", state),
            Input::step("compute buffers", compute_buffers),
            Input::step("overhead", overhead),
        ],
    );
    Memory { weights, kv_cache, state, compute_buffers, overhead, total }
}

/// What the runtime and the driver take beside the model. A runtime that does not run here takes nothing.
fn overhead(scenario: &Scenario, explanation: &mut Explanation) -> Bytes {
    let Some(target) = scenario.target() else {
        return Bytes::ZERO;
    };
    let Figure { value, source } = target.overhead;
    explanation.note(
        "overhead",
        "runtime overhead",
        value,
        &[Input::known("runtime overhead", value, source)],
    )
}
