//! What of a model's shape matters to training: which matrices are quantized, which get adapters, what a layer keeps.

use crate::catalog::{Attention, Model, Role, Tensors, first};
use serde::Serialize;

/// Which matrices get adapters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Targets {
    /// Queries and values, as in the first paper.
    QueryValue,
    /// All of attention.
    Attention,
    /// Every matrix of the layers, experts included, as in QLoRA.
    AllLinear,
}

impl Targets {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::QueryValue, Self::Attention, Self::AllLinear];

    /// Kebab-case, for addresses.
    pub const fn id(self) -> &'static str {
        match self {
            Self::QueryValue => "query-value",
            Self::Attention => "attention",
            Self::AllLinear => "all-linear",
        }
    }

    fn include(self, role: Role) -> bool {
        let query_value = matches!(role, Role::Query | Role::Value | Role::FusedQkv | Role::FusedKv);
        let attention =
            query_value || matches!(role, Role::Key | Role::AttentionOutput | Role::OtherAttention);
        match self {
            Self::QueryValue => query_value,
            Self::Attention => attention,
            Self::AllLinear => is_linear(role) && role != Role::Router,
        }
    }
}

/// A matrix inside a layer, which training libraries quantize.
pub(super) fn is_linear(role: Role) -> bool {
    !matches!(role, Role::TokenEmbedding | Role::LayerEmbedding | Role::Output | Role::ExpertBias)
}

/// The matrices of a model, and how many layers have each. Training libraries do not load the layers for multi-token prediction.
fn matrices(model: &Model) -> impl Iterator<Item = (&'static Tensors, f64)> {
    let loaded = first(model.n_entries - model.prediction_layers);
    model.tensors.iter().map(move |group| (group, f64::from((group.layers.bits() & loaded).count_ones())))
}

/// All parameters that are loaded.
pub(super) fn params(model: &Model) -> f64 {
    let loaded = first(model.n_entries - model.prediction_layers);
    let left: u64 = model
        .tensors
        .iter()
        .map(|group| group.elements() * u64::from((group.layers.bits() & !loaded).count_ones()))
        .sum();
    model.params.value.get() - left as f64
}

/// Weights inside the layers, and all others.
pub(super) fn linear_and_other(model: &Model) -> (f64, f64) {
    let linear: f64 = matrices(model)
        .filter(|(group, _)| is_linear(group.role))
        .map(|(group, layers)| group.elements() as f64 * layers)
        .sum();
    (linear, (params(model) - linear).max(0.0))
}

/// Weights of the adapters: rank × (inputs + outputs) for every matrix that gets one.
pub fn adapter_params(model: &Model, targets: Targets, rank: u32) -> f64 {
    let adapted = matrices(model).filter(|(group, _)| targets.include(group.role));
    let sides = adapted.map(|(group, layers)| {
        f64::from(group.depth) * layers * (f64::from(group.row) + f64::from(group.rows))
    });
    f64::from(rank) * sides.sum::<f64>()
}

/// Rows and columns of all matrices: what Adafactor keeps of them.
pub(super) fn rows_and_columns(model: &Model) -> f64 {
    let sides = matrices(model).map(|(group, layers)| {
        f64::from(group.depth) * layers * (f64::from(group.row) + f64::from(group.rows))
    });
    sides.sum()
}

/// Elements of one token that a layer keeps for the way back: what enters its norms and what they give, queries, keys and
/// values before and after they are turned, what attention gives, and four results as wide as the feed-forward part.
/// The mean over the layers; of experts those a token visits.
pub(super) fn kept_per_layer(model: &Model) -> f64 {
    let layers = f64::from(model.n_layers.max(1));
    let hidden = f64::from(model.hidden);
    let heads = f64::from(model.n_heads);
    let attention: f64 = model
        .attention
        .iter()
        .map(|group| {
            let (keys, values) = group.elements_per_cell();
            let (layers, wide) = match *group {
                Attention::Full { layers, k_dim, v_dim, .. }
                | Attention::Sliding { layers, k_dim, v_dim, .. } => {
                    (layers, f64::from(k_dim) + f64::from(v_dim))
                }
                Attention::Latent { layers, rank, rope_dim } => {
                    (layers, f64::from(rank) + f64::from(rope_dim))
                }
                Attention::Compressed { layers, dim, .. } => (layers, f64::from(dim)),
            };
            2.0 * (keys + values) + 1.5 * heads * wide * f64::from(layers)
        })
        .sum();
    let down = matrices(model).map(|(group, layers)| match group.role {
        Role::Down | Role::SharedDown => f64::from(group.row) * layers,
        Role::ExpertDown => {
            f64::from(group.row) * layers * model.experts.map_or(0.0, |experts| f64::from(experts.used))
        }
        _ => 0.0,
    });
    4.0 * hidden + (attention + 4.0 * down.sum::<f64>()) / layers
}
