//! What a model remembers of the text: keys and values that grow with it, and states that do not.

use super::Layout;
use crate::Scenario;
use crate::catalog::{Attention, Model, TensorSplit};
use crate::explain::{Input, Notes};
use crate::units::Bytes;

impl Attention {
    /// Elements that one cell (one remembered token) takes over all layers of the group: keys, values. The latent of MLA
    /// is kept as a key.
    pub fn elements_per_cell(&self) -> (f64, f64) {
        match *self {
            Self::Full { layers, kv_heads, k_dim, v_dim }
            | Self::Sliding { layers, kv_heads, k_dim, v_dim, .. } => {
                let heads = f64::from(layers) * f64::from(kv_heads);
                (heads * f64::from(k_dim), heads * f64::from(v_dim))
            }
            Self::Latent { layers, rank, rope_dim } => {
                (f64::from(layers) * (f64::from(rank) + f64::from(rope_dim)), 0.0)
            }
            Self::Compressed { layers, dim, .. } => (f64::from(layers) * f64::from(dim), 0.0),
        }
    }

    /// Layers of the group, and the length of one cell's values in each.
    fn values(&self) -> (f64, f64) {
        match *self {
            Self::Full { layers, kv_heads, v_dim, .. } | Self::Sliding { layers, kv_heads, v_dim, .. } => {
                (f64::from(layers), f64::from(kv_heads) * f64::from(v_dim))
            }
            Self::Latent { layers, .. } | Self::Compressed { layers, .. } => (f64::from(layers), 0.0),
        }
    }

    /// Size of `cells` cells of the group as allocated. Without flash attention values are kept transposed, and every
    /// layer's are as long as the longest.
    fn size(&self, model: &Model, layout: &Layout, cells: f64) -> Bytes {
        let (keys, mut values) = self.elements_per_cell();
        if !layout.flash_attention {
            let longest = model.attention.iter().map(|group| group.values().1).fold(0.0, f64::max);
            values = self.values().0 * longest;
        }
        let bits = keys * layout.key_bits.get() + values * layout.value_bits.get();
        Bytes::new(bits / 8.0 * cells)
    }

    /// Cells that the layers keep for one sequence.
    pub(super) fn cells(&self, layout: &Layout) -> f64 {
        match *self {
            Self::Sliding { window, .. } => layout.window_cells(window),
            Self::Full { .. } | Self::Latent { .. } => layout.cells(),
            Self::Compressed { ratio, .. } => layout.cells() / f64::from(ratio.max(1)),
        }
    }

    /// Cells that one token at `depth` looks back at; all entries where an indexer picks some of them.
    pub fn seen(&self, depth: f64) -> f64 {
        match *self {
            Self::Sliding { window, .. } => f64::min(depth, f64::from(window)),
            Self::Full { .. } | Self::Latent { .. } => depth,
            Self::Compressed { ratio, .. } => depth / f64::from(ratio.max(1)),
        }
    }
}

/// Size of the key-value cache of all sequences, as allocated for the whole context.
///
/// Exact for llama.cpp, whose layout the parameters are: checked against its own allocator to the MiB.
pub fn kv_cache_size(model: &Model, layout: &Layout) -> Bytes {
    let groups = model.attention.iter().map(|group| group.size(model, layout, group.cells(layout)));
    groups.sum::<Bytes>() * f64::from(layout.sequences)
}

impl Scenario {
    /// The same on all cards together.
    pub(super) fn kept_cache(&self, layout: &Layout) -> Bytes {
        let size =
            |group: &Attention| group.size(self.model, layout, group.cells(layout)) * self.copies(group);
        self.model.attention.iter().map(size).sum::<Bytes>() * f64::from(layout.sequences)
    }

    /// How often cards that share every tensor keep it. Servers divide no head: with fewer heads than cards each keeps one
    /// that others keep too, and all of them a latent.
    fn copies(&self, group: &Attention) -> f64 {
        let ways = self.placing.ways();
        let whole_heads = ways > 1 && self.runtime.tensor_split == TensorSplit::ByHeads;
        if whole_heads { f64::from(ways) * group.heads_of_each(ways) } else { 1.0 }
    }
}

/// Size of the recurrent state of all sequences; independent of the context.
pub fn state_size(model: &Model, sequences: u32) -> Bytes {
    let one = model.recurrent.map_or(Bytes::ZERO, |r| r.state_per_layer * f64::from(r.layers));
    one * f64::from(sequences)
}

/// The cache of a scenario, one step a group of layers.
pub(super) fn kv_cache(scenario: &Scenario, layout: &Layout, explanation: &mut impl Notes) -> Bytes {
    let Scenario { model, runtime, cache_type, .. } = scenario;
    let sequences = f64::from(layout.sequences);
    let sizes = model.attention.iter().map(|group| {
        let cells = group.cells(layout) * sequences;
        let (keys, values) = group.elements_per_cell();
        let copies = scenario.copies(group);
        let (name, cells_input) = match group {
            Attention::Sliding { .. } => {
                ("kv-window", Input::known("cells", cells, runtime.cache_padding.source))
            }
            Attention::Full { .. } | Attention::Latent { .. } | Attention::Compressed { .. } => {
                ("kv-cache", Input::asked("cells", cells))
            }
        };
        explanation.note(
            name,
            "elements per token × cells × bits ÷ 8",
            group.size(model, layout, cells) * copies,
            &[
                Input::known("elements per token", (keys + values) * copies, model.shape_source),
                cells_input,
                Input::known("bits", cache_type.bits.value, cache_type.bits.source),
            ],
        )
    });
    sizes.sum()
}

/// The recurrent state of a scenario.
pub(super) fn state(scenario: &Scenario, layout: &Layout, explanation: &mut impl Notes) -> Bytes {
    let (model, users) = (scenario.model, layout.states());
    let Some(recurrent) = model.recurrent else {
        return Bytes::ZERO;
    };
    explanation.note(
        "state",
        "recurrent layers × state per layer × users",
        state_size(model, users),
        &[
            Input::known("recurrent layers", recurrent.layers, model.shape_source),
            Input::known("state per layer", recurrent.state_per_layer, model.shape_source),
            Input::asked("users", users),
        ],
    )
}
