//! Compute buffers: what one micro-batch needs between two layers.
//!
//! An allocator reuses memory as soon as a result is no longer needed, so the size is that of the fullest moment. The
//! moments below, and how many results are alive in each, were read off the figures of llama.cpp's own allocator. A
//! server that makes room for its largest batch has another one: choosing the next tokens of all its sequences.

use super::Layout;
use crate::Scenario;
use crate::catalog::{Attention, Model, POLICY, Role};
use crate::explain::{Input, Notes};
use crate::units::Bytes;

/// Size of a 32-bit float.
const FLOAT: f64 = 4.0;
/// Size of an element of the attention mask with flash attention.
const HALF: f64 = 2.0;
/// Size of the compute buffers.
///
/// Holds for llama.cpp on one device within 12 % for 97 of 100 layouts of 171 models; other runtimes need the same
/// results, but order and reuse them otherwise. Sparse attention with an indexer needs more.
pub fn compute_buffers_size(model: &Model, layout: &Layout) -> Bytes {
    let tokens = f64::from(layout.micro_batch);
    let alive = standing(model) + peak(model, layout);
    let passing = Bytes::new(tokens * (alive * result(layout) + mask(model, layout)));
    passing.max(choosing(model, layout))
}

/// Bytes of a result.
fn result(layout: &Layout) -> f64 {
    layout.result_bits.get() / 8.0
}

/// The moment in which the next tokens of the largest batch are chosen: some copies of all logits, and a row for each token.
fn choosing(model: &Model, layout: &Layout) -> Bytes {
    layout.batch.map_or(Bytes::ZERO, |batch| {
        let logits = layout.logit * (f64::from(batch.sequences) * f64::from(model.vocab));
        logits + Bytes::new(f64::from(batch.tokens) * f64::from(model.hidden) * result(layout))
    })
}

/// Elements alive throughout: rows as wide as the residual stream or all streams side by side (not yet compared with the
/// allocator), and the per-layer embeddings of all layers.
fn standing(model: &Model) -> f64 {
    let tables = model.tensors.iter().filter(|group| group.role == Role::LayerEmbedding);
    let per_layer: f64 = tables.map(|group| f64::from(group.row)).sum();
    let streams = model.tensors.iter().filter(|group| group.role == Role::Streams);
    let width = streams.map(|group| group.row).fold(model.hidden, u32::max);
    POLICY.live_rows.value * f64::from(width) + per_layer
}

/// Elements alive for one token at the peak, in addition to those alive throughout.
fn peak(model: &Model, layout: &Layout) -> f64 {
    let outputs = if layout.all_outputs { f64::from(model.vocab) } else { 0.0 };
    [feed_forward(model), experts(model), latent_queries(model), scores(model, layout), outputs]
        .into_iter()
        .fold(0.0, f64::max)
}

/// Width of the widest product into `down`, and whether a gate is held with it.
fn widest(model: &Model, down: Role, gate: Role, up: Role) -> (f64, f64, bool) {
    let mut widest = (0.0, 0.0);
    let mut gated = false;
    for group in model.tensors {
        if group.role == down && f64::from(group.row) > widest.0 {
            widest = (f64::from(group.row), f64::from(group.rows));
        }
        gated |= group.role == gate;
    }
    // Gate and up in one matrix are twice as many rows as the product is wide.
    let fused = model.tensors.iter().any(|group| group.role == up && f64::from(group.rows) >= 2.0 * widest.0);
    (widest.0, widest.1, gated || (fused && widest.0 > 0.0))
}

fn feed_forward(model: &Model) -> f64 {
    let (width, _, gated) = widest(model, Role::Down, Role::Gate, Role::Up);
    if gated { POLICY.gated_products.value * width } else { width }
}

/// All experts of a token side by side; their outputs take the place of gate and up where they fit in it.
fn experts(model: &Model) -> f64 {
    let used = model.experts.map_or(0.0, |experts| f64::from(experts.used));
    let (width, out, gated) = widest(model, Role::ExpertDown, Role::ExpertGate, Role::ExpertUp);
    let inner = if gated { POLICY.gated_products.value * width } else { width };
    let fits = gated && out <= 2.0 * width;
    used * if fits { inner } else { inner + out }
}

fn latent_queries(model: &Model) -> f64 {
    if !model.attention.iter().any(|group| matches!(group, Attention::Latent { .. })) {
        return 0.0;
    }
    let queries =
        model.tensors.iter().filter(|g| matches!(g.role, Role::Query | Role::OtherAttention) && g.depth == 1);
    POLICY.latent_queries.value * queries.map(|group| f64::from(group.rows)).fold(0.0, f64::max)
}

/// Without flash attention every head holds a score for every cell.
fn scores(model: &Model, layout: &Layout) -> f64 {
    let cells = if layout.flash_attention {
        let tables = model.attention.iter().filter(|group| !group.is_fused(layout.fused_heads));
        tables.map(|group| group.cells(layout)).fold(0.0, f64::max)
    } else {
        layout.cells()
    };
    f64::from(model.n_heads) * cells
}

impl Attention {
    /// Whether a runtime that fuses heads of these widths needs no table of scores for it. The keys of an indexer have no values,
    /// and no softmax over them.
    fn is_fused(&self, widths: &[u32]) -> bool {
        match *self {
            _ if widths.is_empty() => true,
            Self::Full { k_dim, v_dim, .. } | Self::Sliding { k_dim, v_dim, .. } => {
                v_dim == 0 || k_dim == v_dim && widths.contains(&k_dim)
            }
            Self::Latent { .. } | Self::Compressed { .. } => false,
        }
    }
}

/// Bytes of the masks for one token: one over all cells, another over those of a window.
fn mask(model: &Model, layout: &Layout) -> f64 {
    if !layout.mask {
        return 0.0;
    }
    let window = model.attention.iter().find_map(|group| match *group {
        Attention::Sliding { window, .. } => Some(layout.window_cells(window)),
        Attention::Full { .. } | Attention::Latent { .. } | Attention::Compressed { .. } => None,
    });
    let size = if layout.flash_attention { HALF } else { FLOAT };
    size * (layout.cells() + window.unwrap_or(0.0))
}

/// Inputs of one micro-batch: they wait in the computer's memory and are copied to the GPU.
pub(super) struct Inputs {
    /// Masks.
    pub masks: Bytes,
    /// Rows as wide as the residual stream.
    pub rows: Bytes,
}

/// Size of the inputs of one micro-batch.
pub(super) fn inputs_size(model: &Model, layout: &Layout) -> Inputs {
    let tokens = f64::from(layout.micro_batch);
    let rows = POLICY.input_rows.value * f64::from(model.hidden) * FLOAT;
    Inputs { masks: Bytes::new(tokens * mask(model, layout)), rows: Bytes::new(tokens * rows) }
}

/// Notes the buffers of a scenario, which are `all` in all places together.
pub(super) fn compute_buffers(
    scenario: &Scenario,
    layout: &Layout,
    all: Bytes,
    explanation: &mut impl Notes,
) -> Bytes {
    let Scenario { model, runtime, .. } = scenario;
    if let (Some((batch, source)), Some(logit)) = (scenario.batch(), runtime.logit)
        && choosing(model, layout) >= compute_buffers_size(model, layout)
    {
        return explanation.note(
            "compute-buffers",
            "sequences of the largest batch × vocabulary × logit + tokens of it × hidden × result for each GPU",
            all,
            &[
                Input::known("sequences", batch.sequences, source),
                Input::known("vocabulary", model.vocab, model.shape_source),
                Input::known("logit", logit.value, logit.source),
                Input::known("tokens", batch.tokens, source),
                Input::known("hidden", model.hidden, model.shape_source),
                Input::known("result", Bytes::new(result(layout)), runtime.results.source),
            ],
        );
    }
    let inputs = inputs_size(model, layout);
    explanation.note(
        "compute-buffers",
        "micro-batch × ((live rows × hidden + fullest moment) × result + mask) for each GPU, and waiting inputs",
        all,
        &[
            Input::known("micro-batch", layout.micro_batch, runtime.micro_batch.source),
            Input::known("live rows", POLICY.live_rows.value, POLICY.live_rows.source),
            Input::known("hidden", model.hidden, model.shape_source),
            Input::known("result", Bytes::new(result(layout)), runtime.results.source),
            Input::known("fullest moment", peak(model, layout), model.shape_source),
            Input::step("mask", Bytes::new(mask(model, layout))),
            Input::known("waiting rows", inputs.rows, POLICY.input_rows.source),
        ],
    )
}
