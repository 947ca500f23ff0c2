//! How a runtime lays out what grows with the text: everything that decides the size of cache, state and compute
//! buffers beside the model itself.

use crate::Scenario;
use crate::catalog::{Batch, CacheType, Runtime};
use crate::units::{BitsPerWeight, Bytes};

/// Settings of a runtime, as its own options name them.
#[derive(Clone, Copy, Debug, PartialEq)]
#[expect(clippy::struct_excessive_bools, reason = "options of a runtime are on or off")]
pub struct Layout {
    /// Context of one sequence, tokens.
    pub context_tokens: u32,
    /// Sequences with a context of their own.
    pub sequences: u32,
    /// Sequences that share the context where there is only one of those: each keeps its windows and its states.
    pub slots: u32,
    /// Width of a key element.
    pub key_bits: BitsPerWeight,
    /// Width of a value element.
    pub value_bits: BitsPerWeight,
    /// Cells come in multiples of this.
    pub cache_padding: u32,
    /// Layers with a window keep only the window and a micro-batch.
    pub windowed_cache: bool,
    /// Tokens computed at once.
    pub micro_batch: u32,
    /// Width of an intermediate result.
    pub result_bits: BitsPerWeight,
    /// The largest batch, where room is made for it when the runtime starts.
    pub batch: Option<Batch>,
    /// What a logit takes while the tokens of that batch are chosen.
    pub logit: Bytes,
    /// The mask of attention is a table in memory.
    pub mask: bool,
    /// Attention without a table of scores.
    pub flash_attention: bool,
    /// Only for heads as wide as one of these, where there are any.
    pub fused_heads: &'static [u32],
    /// Room for an output of every token of a micro-batch, not only of the last of each sequence.
    pub all_outputs: bool,
}

impl Layout {
    /// A runtime's own defaults for one sequence.
    pub fn of(runtime: &Runtime, cache_type: &CacheType, context_tokens: u32) -> Self {
        Self {
            context_tokens,
            sequences: 1,
            slots: 1,
            key_bits: cache_type.bits.value,
            value_bits: cache_type.bits.value,
            cache_padding: runtime.cache_padding.value,
            windowed_cache: runtime.windowed_cache,
            micro_batch: runtime.micro_batch.value,
            result_bits: runtime.results.value,
            batch: None,
            logit: runtime.logit.map_or(Bytes::ZERO, |logit| logit.value),
            mask: runtime.offloads,
            flash_attention: true,
            fused_heads: runtime.fused_heads,
            all_outputs: false,
        }
    }

    /// Cells of one sequence for layers that see everything.
    pub(super) fn cells(&self) -> f64 {
        self.padded(f64::from(self.context_tokens))
    }

    /// Cells of one sequence for layers that see `window` tokens.
    pub(super) fn window_cells(&self, window: u32) -> f64 {
        if self.windowed_cache {
            let kept = f64::from(window) * f64::from(self.slots.max(1));
            self.cells().min(self.padded(kept + f64::from(self.micro_batch)))
        } else {
            self.cells()
        }
    }

    /// Sequences with a recurrent state.
    pub(super) fn states(&self) -> u32 {
        self.sequences.max(self.slots)
    }

    fn padded(&self, tokens: f64) -> f64 {
        let padding = f64::from(self.cache_padding.max(1));
        (tokens / padding).ceil() * padding
    }
}

impl Scenario {
    /// The layout that the scenario's runtime would choose.
    pub fn layout(&self) -> Layout {
        let layout = Layout::of(self.runtime, self.cache_type, self.context_tokens);
        let micro_batch = if self.runtime.whole_prompt { self.prompt_tokens } else { layout.micro_batch };
        let batch = self.batch().map(|(batch, _)| batch);
        Layout { sequences: self.users, slots: self.slots(), micro_batch, batch, ..layout }
    }
}
