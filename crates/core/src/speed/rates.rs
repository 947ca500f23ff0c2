//! The coefficients that apply to a setup: those of its family, its kernels, its engine and its model's graph,
//! multiplied.

use super::Setup;
use super::work::Work;
use crate::catalog::{FIT, GRAPHS, Graph, VARIANTS, Variant};
use crate::units::{Bytes, BytesPerSec, FlopsPerSec, Secs};

/// Size of an expert at which the expert factor of decode is given.
const REFERENCE_EXPERT: Bytes = Bytes::new(3e6);
/// The same for prefill.
const REFERENCE_PROMPT_EXPERT: Bytes = Bytes::new(5e6);

/// Rates of decode.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct DecodeRates {
    /// What the maker publishes.
    pub published: BytesPerSec,
    /// At which weights stream; at most the published one.
    pub weights: BytesPerSec,
    /// At which routed experts stream.
    pub experts: BytesPerSec,
    /// At which cache and states stream.
    pub cache: BytesPerSec,
    /// Share of what lies behind the windows that is read all the same.
    pub window_waste: f64,
    /// Of multiply-adds on single rows.
    pub compute: FlopsPerSec,
    /// Launching one layer with attention.
    pub layer: Secs,
    /// Launching one layer with a recurrent state, relative to that.
    pub recurrent_layer: f64,
    /// Once a step, whatever the model.
    pub fixed: Secs,
    /// On the speed as a whole: age of the build, engine, the model's graph.
    pub factor: f64,
    /// What changes with several sequences.
    pub batch: BatchRates,
}

/// What changes with several sequences in a step.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct BatchRates {
    /// On the rate of weights.
    pub weights: f64,
    /// On the rate of the cache.
    pub cache: f64,
    /// Of kernels that go row by row.
    pub vector: FlopsPerSec,
    /// Of matrix kernels.
    pub matrix: FlopsPerSec,
    /// On the time of a layer.
    pub layers: f64,
    /// For each sequence: scheduling, sampling.
    pub sequence: Secs,
}

/// Rates of prefill.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PrefillRates {
    /// Of the matrix products.
    pub products: FlopsPerSec,
    /// Of the output head, which works on one row.
    pub head: FlopsPerSec,
    /// Of scores and weighted sums.
    pub attention: FlopsPerSec,
    /// Rows at which a product reaches half of its rate.
    pub half_rows: f64,
    /// At which weights stream once a micro-batch.
    pub weights: BytesPerSec,
    /// Launching one layer for one micro-batch.
    pub layer: Secs,
    /// Once a prompt.
    pub fixed: Secs,
    /// On the speed as a whole: age of the build, engine.
    pub factor: f64,
}

/// `base` × (size ÷ reference)^slope.
fn by_expert_size(base: f32, slope: f32, size: Bytes, reference: Bytes) -> f64 {
    if size > Bytes::ZERO { of(base) * libm::pow(size / reference, of(slope)) } else { 1.0 }
}

/// The factor of a name in a table; 1 where there is none.
fn named(table: &[(&str, f32)], name: &str) -> f64 {
    table.iter().find(|(known, _)| *known == name).map_or(1.0, |(_, factor)| f64::from(*factor))
}

fn graph(setup: &Setup) -> Option<&'static Graph> {
    GRAPHS.iter().find(|graph| graph.architecture == setup.model.architecture)
}

fn variant(setup: &Setup) -> Option<&'static Variant> {
    let id = setup.variant?;
    VARIANTS.iter().find(|variant| variant.id == id)
}

/// A coefficient.
fn of(coefficient: f32) -> f64 {
    f64::from(coefficient)
}

/// Microseconds of the tables.
fn micros(time: f32) -> Secs {
    Secs::from_micros(of(time))
}

/// The rates of decode; none where the machine's arithmetic rate is unknown.
pub fn decode(setup: &Setup, work: &Work) -> Option<DecodeRates> {
    let fit = &setup.family.decode;
    let batch = &setup.family.batch;
    let kernels = &setup.kernels().decode;
    let shared = &setup.kernels().batch;
    let alu = setup.device.alu?.value;
    let published = setup.device.bandwidth.value;
    let is_moe = setup.model.experts.is_some();
    let where_moe = |factor: f32| if is_moe { of(factor) } else { 1.0 };

    let dies = if setup.has_two_dies() { of(FIT.two_dies.decode) } else { 1.0 };
    let weights = (of(fit.weights) * named(kernels.quantizations, setup.kernel) * dies).min(1.0);
    let experts =
        by_expert_size(kernels.experts, kernels.expert_slope, work.expert_size, REFERENCE_EXPERT).min(1.0);
    let plain = if setup.layout.flash_attention { 1.0 } else { of(kernels.plain_attention) };
    let latent = if setup.model.is_latent() { of(kernels.latent) } else { 1.0 };
    let cache = (weights * of(fit.cache) * plain * latent).min(1.0);
    let graph = graph(setup);
    let recurrent =
        graph.and_then(|graph| graph.recurrent).map_or(1.0, |kind| named(kernels.recurrent, kind));
    let own_waste = setup.engine.window_waste;
    let compute = alu * (of(fit.compute) * named(kernels.compute, setup.kernel));
    let overhead = of(setup.engine.overhead);
    Some(DecodeRates {
        published,
        weights: published * weights,
        experts: published * (weights * experts),
        cache: published * cache,
        window_waste: of(if own_waste > 0.0 { own_waste } else { kernels.window_waste }),
        compute,
        layer: micros(fit.layer_us) * (where_moe(kernels.expert_layers) * overhead),
        recurrent_layer: recurrent,
        fixed: micros(fit.fixed_us) * overhead,
        factor: libm::exp(of(kernels.drift) * setup.years())
            * of(setup.engine.decode)
            * graph.map_or(1.0, |graph| of(graph.decode)),
        batch: BatchRates {
            weights: of(batch.weights) * where_moe(shared.experts),
            cache: of(shared.cache),
            vector: compute * of(batch.vector),
            matrix: alu * of(batch.matrix),
            layers: of(batch.layers),
            sequence: micros(shared.sequence_us),
        },
    })
}

/// The rates of prefill; none where the family's prefill was not measured.
pub fn prefill(setup: &Setup, expert_size: Bytes) -> Option<PrefillRates> {
    let fit = setup.family.prefill.as_ref()?;
    let kernels = &setup.kernels().prefill;
    let variant = variant(setup);
    let rate =
        setup.device.alu?.value * (of(fit.compute) * variant.map_or(1.0, |variant| of(variant.prefill)));
    let experts = by_expert_size(kernels.experts, kernels.expert_slope, expert_size, REFERENCE_PROMPT_EXPERT);
    let recurrent =
        graph(setup).and_then(|graph| graph.recurrent).map_or(1.0, |kind| named(kernels.recurrent, kind));
    let plain = if setup.layout.flash_attention { 1.0 } else { of(kernels.plain_attention) };
    let latent = if setup.model.is_latent() { of(kernels.latent) } else { 1.0 };
    let attention = of(fit.attention) * plain * latent * variant.map_or(1.0, |variant| of(variant.attention));
    let half_rows = if setup.model.experts.is_some() { kernels.expert_rows } else { kernels.rows };
    Some(PrefillRates {
        products: rate * (named(kernels.quantizations, setup.kernel) * experts * recurrent),
        head: rate,
        attention: rate * attention,
        half_rows: of(half_rows),
        weights: setup.device.bandwidth.value * of(kernels.bandwidth),
        layer: micros(fit.layer_us),
        fixed: micros(setup.engine.prompt_us),
        factor: libm::exp(of(kernels.drift) * setup.years()) * of(setup.engine.prefill),
    })
}
