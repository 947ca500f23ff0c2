//! What a program loads beside the text model: what guesses, with a cache and buffers of its own, the part for images, and tables
//! that it reads from disk elsewhere.

use super::{Layout, WeightSizes, compute_buffers_size, state_size};
use crate::Scenario;
use crate::catalog::{Attention, GpuVendor, MemoryKind, Model, POLICY, Role, first};
use crate::units::Bytes;

/// Bytes of an element of a drafter's cache, 16 bits by default, and of a projector's weights.
const HALF: f64 = 2.0;

/// Sizes in memory.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Extras {
    /// The head for multi-token prediction, its cache and its buffers; and the recurrent state before each guess, to return to
    /// where the guess is wrong.
    pub guessing: Bytes,
    /// The part for images (and sound).
    pub images: Bytes,
    /// Tables of which a token takes a few rows, where the files are not mapped.
    pub tables: Bytes,
}

impl Extras {
    /// Of a scenario; nothing where the runtime does not run.
    pub fn of(scenario: &Scenario, sizes: &WeightSizes, layout: &Layout) -> Self {
        if scenario.target().is_none() {
            return Self::default();
        }
        let model = scenario.model;
        let guessing = scenario.draft().map_or(Bytes::ZERO, |draft| {
            let head = if scenario.has_head() { guessing(model, sizes, layout) } else { Bytes::ZERO };
            head + state_size(model, layout.states()) * f64::from(draft.tokens)
        });
        // Others hold it in the checkpoint, where it is counted with the weights.
        let apart = scenario.quantization.is_gguf();
        let images = if apart && scenario.loads_images() { f64::from(model.tower) * HALF } else { 0.0 };
        let bits = if apart && scenario.loads_tables() { POLICY.table_bits.value.get() } else { 0.0 };
        let tables = model.tables as f64 * bits / 8.0;
        Self { guessing, images: Bytes::new(images), tables: Bytes::new(tables) }
    }

    /// All of them.
    pub fn total(&self) -> Bytes {
        self.guessing + self.images + self.tables
    }
}

impl Scenario {
    /// Whether llama.cpp loads tables that it otherwise reads from disk: it maps no files for a GPU within the processor, but
    /// Apple's.
    fn loads_tables(&self) -> bool {
        let maps = matches!(self.device.gpu, GpuVendor::Apple | GpuVendor::None);
        self.device.memory_kind == MemoryKind::Unified && !maps
    }
}

/// A head is one more layer with attention, behind a projection of its two inputs; output head and embedding are the model's.
fn guessing(model: &Model, sizes: &WeightSizes, layout: &Layout) -> Bytes {
    let hidden = f64::from(model.hidden);
    let last = first(model.n_entries) & !first(model.n_entries.saturating_sub(1));
    let of_layer: u64 = model
        .tensors
        .iter()
        .filter(|group| !matches!(group.role, Role::TokenEmbedding | Role::Output))
        .filter(|group| group.layers.bits() & last != 0)
        .map(crate::catalog::Tensors::elements)
        .sum();
    // Files that bring the layer along have it among the weights.
    let params = if model.prediction_layers > 0 { 0.0 } else { of_layer as f64 + 2.0 * hidden * hidden };
    let head = sizes.total * (params / model.params.value.get());
    let cell = model.attention.iter().find_map(|group| match *group {
        Attention::Full { kv_heads, k_dim, v_dim, .. } => {
            Some(f64::from(kv_heads) * f64::from(k_dim + v_dim))
        }
        Attention::Latent { rank, rope_dim, .. } => Some(f64::from(rank + rope_dim)),
        Attention::Sliding { .. } | Attention::Compressed { .. } => None,
    });
    let cells = layout.cells() * f64::from(layout.sequences);
    let cache = Bytes::new(cell.unwrap_or(0.0) * HALF * cells);
    head + cache + compute_buffers_size(model, layout)
}
