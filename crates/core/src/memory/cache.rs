//! What a model remembers of the text: keys and values that grow with it, and states that do not.

use crate::Scenario;
use crate::catalog::{Attention, Model};
use crate::explain::{Explanation, Input};
use crate::units::Bytes;

impl Attention {
    /// Elements that one cell (one remembered token) takes over all layers of the group.
    pub fn elements_per_cell(&self) -> f64 {
        match *self {
            Self::Full { layers, kv_heads, k_dim, v_dim }
            | Self::Sliding { layers, kv_heads, k_dim, v_dim, .. } => {
                f64::from(layers) * f64::from(kv_heads) * (f64::from(k_dim) + f64::from(v_dim))
            }
            Self::Latent { layers, rank, rope_dim } => {
                f64::from(layers) * (f64::from(rank) + f64::from(rope_dim))
            }
        }
    }

    /// Tokens that one token at `depth` looks back at.
    pub fn seen(&self, depth: f64) -> f64 {
        match *self {
            Self::Sliding { window, .. } => f64::min(depth, f64::from(window)),
            Self::Full { .. } | Self::Latent { .. } => depth,
        }
    }
}

/// Elements cached per token by the layers that see everything.
pub fn kv_elements_per_token(model: &Model) -> f64 {
    let full = |group: &&Attention| !matches!(group, Attention::Sliding { .. });
    model.attention.iter().filter(full).map(Attention::elements_per_cell).sum()
}

/// Size of the key-value cache of all users, as allocated for the whole context.
///
/// Cells come in the runtime's multiples. A windowed cache holds for each user the window and one micro-batch, never
/// more than the whole context.
pub fn kv_cache(scenario: &Scenario, explanation: &mut Explanation) -> Bytes {
    let Scenario { model, runtime, .. } = scenario;
    let bits = scenario.cache_type.bits;
    let padding = f64::from(runtime.cache_padding.value.max(1));
    let padded = |tokens: f64| (tokens / padding).ceil() * padding;
    let users = f64::from(scenario.users);
    let whole = padded(f64::from(scenario.context_tokens)) * users;
    let bits_input = Input::known("bits", bits.value, bits.source);
    let size = |elements: f64, cells: f64| Bytes::new(elements * cells * bits.value.get() / 8.0);

    let per_token = kv_elements_per_token(model);
    let mut total = explanation.note(
        "kv-cache",
        "elements per token × cells × bits ÷ 8",
        size(per_token, whole),
        &[
            Input::known("elements per token", per_token, model.shape_source),
            Input::asked("cells", whole),
            bits_input,
        ],
    );
    for group in model.attention {
        let Attention::Sliding { window, .. } = *group else { continue };
        let micro_batch = f64::from(runtime.micro_batch.value);
        let kept = if runtime.windowed_cache {
            f64::min(padded(f64::from(scenario.context_tokens)), padded(f64::from(window) + micro_batch))
                * users
        } else {
            whole
        };
        let per_token = group.elements_per_cell();
        total = total
            + explanation.note(
                "kv-window",
                "elements per token × cells × bits ÷ 8",
                size(per_token, kept),
                &[
                    Input::known("elements per token", per_token, model.shape_source),
                    Input::known("cells", kept, runtime.cache_padding.source),
                    bits_input,
                ],
            );
    }
    total
}

/// Size of the recurrent state of all users; independent of the context.
pub fn state(scenario: &Scenario, explanation: &mut Explanation) -> Bytes {
    let Some(recurrent) = scenario.model.recurrent else {
        return Bytes::ZERO;
    };
    explanation.note(
        "state",
        "recurrent layers × state per layer × users",
        recurrent.state_per_layer * f64::from(recurrent.layers) * f64::from(scenario.users),
        &[
            Input::known("recurrent layers", recurrent.layers, scenario.model.shape_source),
            Input::known("state per layer", recurrent.state_per_layer, scenario.model.shape_source),
            Input::asked("users", scenario.users),
        ],
    )
}
