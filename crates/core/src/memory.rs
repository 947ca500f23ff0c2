//! What has to be in memory, by term, and what the GPU may address. One file a term.

mod best;
mod budget;
mod cache;
mod compute;
mod extras;
mod layout;
mod placement;
mod weights;

pub use best::{best, fits};
pub(crate) use best::{best_placed, fitting, largest, of_users_alone, partly, pooled};
pub use budget::{Fit, Verdict, addressable, addressable_by, usable_by};
pub use cache::{kv_cache_size, state_size};
pub use compute::compute_buffers_size;
pub use extras::Extras;
pub use layout::Layout;
pub use placement::{Part, Place, Placement};
pub use weights::{Made, Slice, WeightSizes, streamed_share, weights};

use crate::explain::{Input, Notes};
use crate::units::Bytes;
use crate::{
    Scenario,
    catalog::{Figure, POLICY},
};
use serde::Serialize;

/// Memory needed, in bytes, by term.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct Memory {
    /// The model's weights.
    pub weights: Bytes,
    /// Keys and values of all users' contexts.
    pub kv_cache: Bytes,
    /// State of recurrent layers, all users.
    pub state: Bytes,
    /// Intermediate results of one micro-batch.
    pub compute_buffers: Bytes,
    /// Driver context, graphs, allocator slack; and what is loaded beside the text model ([`Extras`]).
    pub overhead: Bytes,
    /// All of it.
    pub total: Bytes,
}

impl Memory {
    /// The sum of both, term by term.
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        Self {
            weights: self.weights + other.weights,
            kv_cache: self.kv_cache + other.kv_cache,
            state: self.state + other.state,
            compute_buffers: self.compute_buffers + other.compute_buffers,
            overhead: self.overhead + other.overhead,
            total: self.total + other.total,
        }
    }

    /// With the total of its terms.
    #[inline]
    pub(crate) fn totalled(self) -> Self {
        let terms = [self.weights, self.kv_cache, self.state, self.compute_buffers, self.overhead];
        Self { total: terms.into_iter().sum(), ..self }
    }
}

/// Memory needed for a scenario that is stored like this, each term noted.
pub(crate) fn needed(
    scenario: &Scenario,
    sizes: &WeightSizes,
    placement: &Placement,
    explanation: &mut impl Notes,
) -> Memory {
    let placed = placement.total();
    let layout = scenario.layout();
    let weights = weights(scenario, sizes, explanation);
    let kv_cache = cache::kv_cache(scenario, &layout, explanation);
    let state = cache::state(scenario, &layout, explanation);
    let compute_buffers = compute::compute_buffers(scenario, &layout, placed.compute_buffers, explanation);
    let overhead = overhead(scenario, &Extras::of(scenario, sizes, &layout), placed.overhead, explanation);
    let needed =
        Memory { weights, kv_cache, state, compute_buffers, overhead, total: Bytes::ZERO }.totalled();
    explanation.note(
        "total",
        "weights + KV cache + state + compute buffers + overhead",
        needed.total,
        &[
            Input::step("weights", weights),
            Input::step("KV cache", kv_cache),
            Input::step("state", state),
            Input::step("compute buffers", compute_buffers),
            Input::step("overhead", overhead),
        ],
    );
    if placement.parts.len() > 1 {
        let (gpus, elsewhere) = (placement.on_gpus().total, placement.elsewhere().total);
        explanation.note(
            "on-gpus",
            "total − elsewhere",
            gpus,
            &[Input::step("total", needed.total), Input::step("elsewhere", elsewhere)],
        );
    }
    needed
}

/// What the runtime and the driver take in addition to the model. A runtime that does not run here takes nothing.
fn overhead(scenario: &Scenario, extras: &Extras, all: Bytes, explanation: &mut impl Notes) -> Bytes {
    let Some(target) = scenario.target() else {
        return Bytes::ZERO;
    };
    let Figure { value, source } = target.overhead;
    let runtime = Input::known("runtime overhead", value, source);
    let gpus = Input::asked("GPUs", scenario.placing.n_gpus());
    if extras.total() > Bytes::ZERO {
        let inputs = [
            runtime,
            gpus,
            Input::step("guessing", extras.guessing),
            Input::step("images", extras.images),
            Input::known("tables", extras.tables, POLICY.table_bits.source),
        ];
        let formula = "runtime overhead × GPUs + guessing + images + tables";
        return explanation.note("overhead", formula, all, &inputs);
    }
    explanation.note("overhead", "runtime overhead × GPUs", all, &[runtime, gpus])
}
