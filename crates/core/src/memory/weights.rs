//! The weights: parameters × bits. Mean widths of each quantization; per tensor is the next step.

use crate::Scenario;
use crate::catalog::{Figure, Model, Quantization};
use crate::explain::{Explanation, Input};
use crate::units::{BitsPerWeight, Bytes, Params};

impl Model {
    /// Weights of all routed experts.
    pub fn routed_params(&self) -> Params {
        self.experts.map_or(Params::ZERO, |e| e.params_each * f64::from(e.layers) * f64::from(e.count))
    }

    /// Weights outside the routed experts.
    pub fn shared_params(&self) -> Params {
        self.params.value - self.routed_params()
    }

    /// Weights of the input embedding that no product touches: a token looks up one row. Nothing where the
    /// table is the output head too.
    pub fn lookup_params(&self) -> Params {
        if self.tied_embeddings {
            return Params::ZERO;
        }
        Params::new(f64::from(self.vocab) * f64::from(self.hidden))
    }

    /// Width at which the routed experts are stored: the model's own, the format's own, or the mean one.
    pub fn expert_bits(&self, quantization: &Quantization) -> Figure<BitsPerWeight> {
        let own = self.experts.and_then(|experts| experts.fixed_bits);
        own.or(quantization.expert_bits).unwrap_or(quantization.bits)
    }
}

/// Share of the routed experts that one step reads for `users` tokens, each visiting `used` of `count` at random:
/// 1 − (1 − used/count)^users. 0 for dense models.
pub fn streamed_share(model: &Model, users: u32) -> f64 {
    model.experts.map_or(0.0, |e| {
        let idle = 1.0 - f64::from(e.used) / f64::from(e.count);
        1.0 - libm::pow(idle, f64::from(users))
    })
}

/// Size of the weights as loaded. A mean over tensors: single models deviate by a few per cent (rows that do not
/// divide by a block, large vocabularies in small models).
pub fn weights(scenario: &Scenario, explanation: &mut Explanation) -> Bytes {
    let Scenario { model, quantization, .. } = scenario;
    let Figure { value: params, source } = model.params;
    let bits = quantization.bits;
    if model.experts.is_none() {
        return explanation.note(
            "weights",
            "parameters × bits ÷ 8",
            params * bits.value,
            &[Input::known("parameters", params, source), Input::known("bits", bits.value, bits.source)],
        );
    }
    let expert_bits = model.expert_bits(quantization);
    let routed = model.routed_params();
    let rest = model.shared_params();
    explanation.note(
        "weights",
        "(expert parameters × expert bits + other parameters × bits) ÷ 8",
        routed * expert_bits.value + rest * bits.value,
        &[
            Input::known("expert parameters", routed, model.shape_source),
            Input::known("expert bits", expert_bits.value, expert_bits.source),
            Input::known("other parameters", rest, source),
            Input::known("bits", bits.value, bits.source),
        ],
    )
}
