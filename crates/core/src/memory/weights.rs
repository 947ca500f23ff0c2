//! The weights, tensor by tensor: each has a type of its own, and a type a size for a block of weights.

mod mix;
mod sizes;
mod types;

pub use sizes::{Slice, WeightSizes};
pub use types::Made;

use crate::Scenario;
use crate::catalog::Model;
use crate::explain::{Input, Notes};
use crate::units::{BitsPerWeight, Bytes};

/// Share of the routed experts that one step reads for `users` tokens, each visiting the share p = used/count of them:
/// n p ÷ (1 + (n − 1) p). Tokens have favourite experts in common: were each to choose at random, 1 − (1 − p)^n, measured
/// batches would read faster than memory can. 0 for dense models.
pub fn streamed_share(model: &Model, users: u32) -> f64 {
    model.experts.map_or(0.0, |e| {
        let (users, of_one) = (f64::from(users), f64::from(e.used) / f64::from(e.count));
        users * of_one / (1.0 + (users - 1.0).max(0.0) * of_one)
    })
}

impl Scenario {
    /// Its weights: those of the reader's own file, where its size is given, and as they are published otherwise. A file
    /// of another size is taken to be another mix of the same tensors.
    pub fn weights(&self) -> WeightSizes {
        let published = WeightSizes::of(self.model, self.quantization);
        let own = self.settings.file_gb.map(Bytes::from_gb);
        own.map_or(published, |own| published.scaled(own / published.total))
    }
}

/// Size of the weights as loaded, and how they are made up.
pub fn weights(scenario: &Scenario, sizes: &WeightSizes, explanation: &mut impl Notes) -> Bytes {
    let Scenario { model, quantization, .. } = scenario;
    let shape = model.shape_source;
    let recipe = quantization.source;
    let mean = BitsPerWeight::new(sizes.total.get() * 8.0 / model.params.value.get());
    let mut inputs = [Input::known("parameters", model.params.value, model.params.source); 9];
    let mut n_inputs = 1;
    let mut add = |input: Input| {
        if let Some(place) = inputs.get_mut(n_inputs) {
            *place = input;
            n_inputs += 1;
        }
    };
    add(Input::known("mean bits", mean, recipe));
    if let Some(spread) = quantization.spread {
        add(Input::known("factor of this mix", spread.mid, spread.source));
    }
    for (name, size) in [
        ("attention", sizes.attention),
        ("feed-forward", sizes.feed_forward),
        ("experts", sizes.experts),
        ("embedding", sizes.embedding),
        ("output", sizes.output),
        ("other", sizes.other),
    ] {
        if size.get() > 0.0 {
            add(Input::known(name, size, shape));
        }
    }
    let inputs = inputs.get(..n_inputs).unwrap_or_default();
    if let Some(own) = scenario.settings.file_gb {
        let reported = Input::asked("reported", Bytes::from_gb(own));
        return explanation.note("weights", "reported", sizes.total, &[reported]);
    }
    explanation.note("weights", "Σ tensors × bits ÷ 8", sizes.total, inputs)
}
