//! Reading the prompt.
//!
//! `t = ∛(t_products³ + t_weights³) + t_attention + t_states + passes × layers × t_layer + t_fixed`: the matrix products,
//! at least the time of reading every weight once a micro-batch, the attention that grows with the square of the prompt,
//! and the states of recurrent layers. All terms are seconds.
//!
//! The form is our own; the coefficients are fitted to the prefill points of `data/measurements/speed.csv`
//! ([`crate::catalog::FIT`]): prompts up to a quarter of a million tokens.

use super::rates::PrefillRates;
use super::setup::Setup;
use super::work::passed;
use crate::catalog::{Attention, FIT, Model};
use crate::explain::{Input, Notes};
use crate::memory::{Layout, WeightSizes, streamed_share};
use crate::units::{Bytes, Flops, Secs};

/// The work of reading a prompt.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PromptWork {
    /// Of products with weights, without the output head.
    pub products: Flops,
    /// Of the output head, which works on the last token only.
    pub head: Flops,
    /// Of scores and weighted sums, with heads of up to 128 elements.
    pub attention: Flops,
    /// The same with longer heads.
    pub wide_attention: Flops,
    /// Recurrent states, read and written once.
    pub states: Bytes,
    /// Tokens of the prompt.
    pub tokens: f64,
    /// Rows of a product: tokens of a micro-batch, or those of them that one expert gets.
    pub rows: f64,
    /// Weights read in one micro-batch.
    pub weights: Bytes,
    /// Number of micro-batches.
    pub passes: f64,
    /// Layers.
    pub layers: f64,
}

impl PromptWork {
    /// The work of `tokens` after `depth` others.
    pub fn of(model: &Model, weights: &WeightSizes, layout: &Layout, tokens: u32, depth: f64) -> Self {
        let n = f64::from(tokens);
        let rows = layout.micro_batch.clamp(1, tokens.max(1));
        let head = f64::from(model.vocab) * f64::from(model.hidden);
        let passed = (passed(model, weights).get() - head).max(0.0);
        let attention = |wide: bool| -> Flops {
            let groups = model.attention.iter().filter(|group| group.has_wide_heads() == wide);
            let once: Flops =
                groups.map(|group| attention(group, model.n_heads, n, depth, f64::from(rows))).sum();
            once * model.readers_per_cache()
        };
        let share = if model.experts.is_some() { streamed_share(model, 1) } else { 1.0 };
        Self {
            products: Flops::new(2.0 * passed * n),
            head: Flops::new(2.0 * head),
            attention: attention(false),
            wide_attention: attention(true),
            states: model.recurrent.map_or(Bytes::ZERO, |r| r.state_per_layer * (2.0 * f64::from(r.layers))),
            tokens: n,
            rows: f64::from(rows) * share,
            weights: weights.streamed + weights.routed * streamed_share(model, rows),
            passes: (n / f64::from(layout.micro_batch.max(1))).ceil(),
            layers: f64::from(model.n_layers),
        }
    }
}

impl PromptWork {
    /// The work of one of `ways` cards that share every tensor.
    #[must_use]
    pub fn share(&self, ways: f64) -> Self {
        Self {
            products: self.products / ways,
            head: self.head / ways,
            attention: self.attention / ways,
            wide_attention: self.wide_attention / ways,
            states: self.states / ways,
            weights: self.weights / ways,
            ..*self
        }
    }
}

/// Operations of scores and weighted sums: every token sees those before the prompt and half of the prompt in the mean,
/// or its window; and the whole of its micro-batch, which is masked afterwards. Two products, a multiply and an add each,
/// for every query head.
fn attention(group: &Attention, n_heads: u32, n: f64, depth: f64, rows: f64) -> Flops {
    let pairs = n * depth + n * n / 2.0 + n * rows / 2.0;
    let (layers, per_pair, pairs) = match *group {
        Attention::Full { layers, k_dim, v_dim, .. } => (layers, k_dim + v_dim, pairs),
        Attention::Sliding { layers, k_dim, v_dim, window, .. } => {
            (layers, k_dim + v_dim, pairs.min(n * (f64::from(window) + rows)))
        }
        Attention::Latent { layers, rank, rope_dim } => (layers, 2 * rank + rope_dim, pairs),
        Attention::Compressed { layers, dim, ratio } => (layers, 2 * dim, pairs / f64::from(ratio.max(1))),
    };
    Flops::new(2.0 * f64::from(n_heads) * f64::from(per_pair) * f64::from(layers) * pairs)
}

/// The parts of the time, before the factor of engine and build.
struct Parts {
    products: Secs,
    weights: Secs,
    attention: Secs,
    states: Secs,
    launches: Secs,
}

fn parts(work: &PromptWork, rates: &PrefillRates) -> Parts {
    let fullness = 1.0 / (1.0 + rates.half_rows / work.rows.max(1e-3));
    Parts {
        products: work.products / (rates.products * fullness) + work.head / rates.head,
        weights: work.weights * work.passes / rates.weights,
        attention: work.attention / rates.attention + work.wide_attention / rates.wide_attention,
        states: work.states * work.tokens / rates.states,
        launches: rates.layer * (work.passes * work.layers) + rates.fixed,
    }
}

/// Time to read a prompt; loading the model is not in it.
pub fn prompt_time(work: &PromptWork, rates: &PrefillRates) -> Secs {
    let Parts { products, weights, attention, states, launches } = parts(work, rates);
    (smoothly_the_longer(products, weights) + attention + states + launches) / rates.factor
}

/// ∛(a³ + b³).
fn smoothly_the_longer(a: Secs, b: Secs) -> Secs {
    let (long, short) = (a.max(b), a.min(b));
    if long <= Secs::ZERO {
        return Secs::ZERO;
    }
    let share = short / long;
    let cube = 1.0 + share * share * share;
    // Seven digits from the short root, the others from one step of Newton's: half the time of the exact root.
    let root = f64::from(libm::cbrtf(cube as f32));
    long * (root - (root * root * root - cube) / (3.0 * root * root))
}

/// Writes the steps down, each with formula and inputs.
pub(super) fn note(
    explanation: &mut impl Notes,
    setup: &Setup,
    work: &PromptWork,
    rates: &PrefillRates,
    tokens: u32,
) {
    let Parts { products, weights, attention, states, launches } = parts(work, rates);
    let factor = Input::known("factor of engine and build", rates.factor, FIT.source);
    explanation.note(
        "products",
        "operations × (1 + rows at half rate ÷ rows) ÷ rate of products",
        products,
        &[
            Input::step("operations", work.products),
            Input::asked("prompt", tokens),
            Input::step("rows", work.rows),
            Input::known("rows at half rate", rates.half_rows, FIT.source),
            Input::known("rate of products", rates.products, FIT.source),
        ],
    );
    explanation.note(
        "weights-once-a-pass",
        "passes × weights read ÷ (bandwidth × efficiency)",
        weights,
        &[
            Input::step("passes", work.passes),
            Input::step("weights read", work.weights),
            Input::known("bandwidth", setup.device.bandwidth.value, setup.device.bandwidth.source),
            Input::known("efficiency", rates.weights / setup.device.bandwidth.value, FIT.source),
        ],
    );
    explanation.note(
        "attention",
        "attention operations ÷ rate of attention",
        attention,
        &[
            Input::step("attention operations", work.attention + work.wide_attention),
            Input::known(
                "rate of attention",
                if work.wide_attention > work.attention { rates.wide_attention } else { rates.attention },
                FIT.source,
            ),
        ],
    );
    if work.states > Bytes::ZERO {
        explanation.note(
            "states",
            "tokens × states read and written ÷ rate of states",
            states,
            &[
                Input::asked("prompt", tokens),
                Input::step("states read and written", work.states),
                Input::known("rate of states", rates.states, FIT.source),
            ],
        );
    }
    explanation.note(
        "prompt-time",
        "(∛(products³ + weights once a pass³) + attention + states + launches) ÷ factor",
        prompt_time(work, rates),
        &[
            Input::step("products", products),
            Input::step("weights once a pass", weights),
            Input::step("attention", attention),
            Input::step("states", states),
            Input::known("launches", launches, FIT.source),
            factor,
        ],
    );
}
