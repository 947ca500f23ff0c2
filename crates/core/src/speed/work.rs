//! What one step of decode reads, and what it computes.

use crate::catalog::{Attention, Model};
use crate::memory::{Layout, WeightSizes, streamed_share};
use crate::units::{Bytes, Flops, Params};

/// The work of one step: every sequence gets one token.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Work {
    /// Sequences that get a token in this step, 1 or more.
    pub sequences: f64,
    /// Weights that every token passes. The input embedding is looked up, not streamed.
    pub shared_weights: Bytes,
    /// Experts that at least one of the tokens visits.
    pub expert_weights: Bytes,
    /// Experts that one token visits.
    pub experts_of_one: Bytes,
    /// One expert of one layer.
    pub expert_size: Bytes,
    /// Keys and values looked back at, windows respected, by every layer that does, all sequences.
    pub cache: Bytes,
    /// The cache beyond the windows: an engine that does not use them reads it too.
    pub behind_windows: Bytes,
    /// Recurrent states, read and written, all sequences.
    pub state: Bytes,
    /// A multiply and an add for every weight a token passes, all sequences.
    pub operations: Flops,
    /// Layers with attention.
    pub layers: f64,
    /// Layers with a recurrent state instead.
    pub recurrent_layers: f64,
}

impl Work {
    /// The work when every one of `sequences` has `depth` tokens behind it.
    pub fn of(model: &Model, weights: &WeightSizes, layout: &Layout, sequences: u32, depth: f64) -> Self {
        let users = f64::from(sequences);
        let (cache, behind_windows) = looked_back(model, layout, depth);
        let readers = users * model.readers_per_cache();
        let recurrent_layers = model.recurrent.map_or(0.0, |r| f64::from(r.layers));
        let state = model.recurrent.map_or(Bytes::ZERO, |r| r.state_per_layer * recurrent_layers);
        let n_layers = f64::from(model.n_layers);
        let count = model.experts.map_or(1.0, |experts| f64::from(experts.count));
        Self {
            sequences: users,
            shared_weights: weights.streamed,
            expert_weights: weights.routed * streamed_share(model, sequences),
            experts_of_one: weights.routed * streamed_share(model, 1),
            expert_size: weights.routed / (n_layers * count),
            cache: cache * readers,
            behind_windows: behind_windows * readers,
            state: state * (2.0 * users),
            operations: Flops::new(2.0 * passed(model, weights).get() * users),
            layers: (n_layers - recurrent_layers).max(0.0),
            recurrent_layers,
        }
    }

    /// The work of one of the sequences alone.
    #[must_use]
    pub fn of_one(&self) -> Self {
        Self {
            sequences: 1.0,
            expert_weights: self.experts_of_one,
            cache: self.cache / self.sequences,
            behind_windows: self.behind_windows / self.sequences,
            state: self.state / self.sequences,
            operations: self.operations / self.sequences,
            ..*self
        }
    }

    /// The work of so many of them together, or of so many in the mean.
    #[must_use]
    pub fn of_some(&self, model: &Model, sequences: f64) -> Self {
        let part = sequences / self.sequences;
        let of_one = streamed_share(model, 1);
        let routed = if of_one > 0.0 { self.experts_of_one / of_one } else { Bytes::ZERO };
        let (fewer, rest) = (sequences as u32, sequences.fract());
        let visited = streamed_share(model, fewer) * (1.0 - rest)
            + streamed_share(model, fewer.saturating_add(1)) * rest;
        Self {
            sequences,
            expert_weights: routed * visited,
            cache: self.cache * part,
            behind_windows: self.behind_windows * part,
            state: self.state * part,
            operations: self.operations * part,
            ..*self
        }
    }

    /// The work of one of `ways` cards that share every tensor, of which each has this share of the heads.
    #[must_use]
    pub fn share(&self, ways: f64, heads: f64) -> Self {
        Self {
            shared_weights: self.shared_weights / ways,
            expert_weights: self.expert_weights / ways,
            experts_of_one: self.experts_of_one / ways,
            expert_size: self.expert_size / ways,
            cache: self.cache * heads,
            behind_windows: self.behind_windows * heads,
            state: self.state / ways,
            operations: self.operations / ways,
            ..*self
        }
    }

    /// The least that any engine reads.
    pub fn bytes(&self) -> Bytes {
        self.shared_weights + self.expert_weights + self.cache + self.state
    }
}

/// Weights that one token passes.
pub fn passed(model: &Model, weights: &WeightSizes) -> Params {
    weights.streamed_params + weights.routed_params * streamed_share(model, 1)
}

/// Keys and values that one token at `depth` looks back at, and those that its windows hide.
fn looked_back(model: &Model, layout: &Layout, depth: f64) -> (Bytes, Bytes) {
    let size = |group: &Attention, cells: f64| {
        let (keys, values) = group.elements_per_cell();
        Bytes::new((keys * layout.key_bits.get() + values * layout.value_bits.get()) / 8.0 * cells)
    };
    let groups = model.attention.iter();
    groups.fold((Bytes::ZERO, Bytes::ZERO), |(seen, hidden), group| {
        let cells = group.seen(depth);
        (seen + size(group, cells), hidden + size(group, depth - cells))
    })
}
