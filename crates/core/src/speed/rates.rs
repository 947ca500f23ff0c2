//! The coefficients that apply to a setup: those of its family, its kernels, its engine and its model's graph,
//! multiplied.

use super::Setup;
use super::work::Work;
use crate::catalog::{Device, FIT, Family, Graph, GraphId, KernelClass, VARIANTS, Variant};
use crate::units::numbers::power;
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
    /// Share of the cache beyond the windows that is read anyway.
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
    /// On the speed as a whole: age of the build, engine.
    pub factor: f64,
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
    /// The same with heads of more than 128 elements.
    pub wide_attention: FlopsPerSec,
    /// Of recurrent states, as if every token read and wrote them.
    pub states: BytesPerSec,
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

/// Operations of matrix units for each of the shader units, in most cards: what coefficients on matrix units are relative to.
pub const USUAL_PRODUCTS: f64 = 4.0;

/// The rate that the coefficients of products are relative to: some kernels have them on matrix units throughout, others as
/// much on other units as a family's coefficients say. None where the machine's arithmetic rate is unknown.
pub fn arithmetic(device: &Device, on_matrix_units: bool) -> Option<FlopsPerSec> {
    let alu = device.alu?.value;
    let products = device.products.filter(|_| on_matrix_units);
    Some(products.map_or(alu, |products| alu * (of(products) / USUAL_PRODUCTS)))
}

/// `base` × (size ÷ reference)^slope.
fn by_expert_size(base: f32, slope: f32, size: Bytes, reference: Bytes) -> f64 {
    if size > Bytes::ZERO { of(base) * power(size / reference, of(slope)) } else { 1.0 }
}

fn graph(setup: &Setup) -> Option<&'static Graph> {
    setup.model.graph.and_then(GraphId::get)
}

fn variant(setup: &Setup) -> Option<&'static Variant> {
    let id = setup.variant?;
    VARIANTS.iter().find(|variant| variant.id == id)
}

/// A share of what is possible: itself where it is small, nearing 1 without a kink, which a fit could not pass.
pub fn capped(share: f64) -> f64 {
    const FREE: f64 = 0.98;
    if share <= FREE {
        return share;
    }
    let beyond = (share - FREE) / (1.0 - FREE);
    FREE + (1.0 - FREE) * beyond / (1.0 + beyond)
}

/// A coefficient.
fn of(coefficient: f32) -> f64 {
    f64::from(coefficient)
}

/// Microseconds of the tables.
fn micros(time: f32) -> Secs {
    Secs::from_micros(of(time))
}

/// What kernels, engine, build and model make of a machine's rates of decode, whatever the machine.
#[derive(Clone, Copy, Debug)]
pub(crate) struct DecodeFactors {
    kernel: KernelClass,
    weights: f64,
    experts: f64,
    /// Whether the experts are in 16 bits on a server, where every chip reads them at the usual rate.
    plain_experts: bool,
    cache: f64,
    window_waste: f64,
    compute: f64,
    layer: f64,
    recurrent_layer: f64,
    fixed: f64,
    factor: f64,
    batch_weights: f64,
    batch_factor: f64,
    years: f64,
    sequence: Secs,
}

impl DecodeFactors {
    pub fn of(setup: &Setup, expert_size: Bytes) -> Self {
        let kernels = &setup.kernels().decode;
        let shared = &setup.kernels().batch;
        let is_moe = setup.model.experts.is_some();
        let where_moe = |factor: f32| if is_moe { of(factor) } else { 1.0 };
        let experts = by_expert_size(kernels.experts, kernels.expert_slope, expert_size, REFERENCE_EXPERT);
        let plain = if setup.layout.flash_attention { 1.0 } else { of(kernels.plain_attention) };
        let latent = if setup.model.is_latent() { of(kernels.latent) } else { 1.0 };
        let wide = if setup.model.has_wide_heads() { of(kernels.wide_cache) } else { 1.0 };
        let graph = graph(setup);
        let recurrent = graph.and_then(|graph| graph.recurrent);
        let own_waste = setup.engine.window_waste;
        let years = setup.years();
        let overhead = of(setup.engine.overhead) * libm::exp(of(kernels.overhead_drift) * years);
        Self {
            kernel: setup.kernel,
            weights: kernels.quantizations.of(setup.kernel),
            experts,
            plain_experts: setup.kernels().on_matrix_units && setup.kernel.name() == "f16",
            cache: plain * latent * wide * of(setup.engine.cache),
            window_waste: of(if own_waste > 0.0 { own_waste } else { kernels.window_waste }),
            compute: kernels.compute.of(setup.kernel),
            layer: where_moe(kernels.expert_layers) * overhead,
            recurrent_layer: recurrent.map_or(1.0, |kind| kernels.recurrent.of(kind)),
            fixed: overhead,
            factor: libm::exp(of(kernels.drift) * years)
                * of(setup.engine.decode)
                * variant(setup).map_or(1.0, |variant| of(variant.decode))
                * graph.map_or(1.0, |graph| of(graph.decode))
                * graph
                    .filter(|_| is_moe && setup.kernels().id == "cuda")
                    .map_or(1.0, |it| of(it.cuda_mixture)),
            batch_weights: where_moe(shared.experts),
            batch_factor: of(setup.engine.batch),
            years,
            sequence: micros(shared.sequence_us),
        }
    }

    /// The rates on a machine of a family; none where its arithmetic rate is unknown.
    pub fn on(&self, device: &'static Device, family: &Family) -> Option<DecodeRates> {
        let (fit, batch) = (&family.decode, &family.batch);
        let alu = device.alu?.value;
        let published = device.bandwidth.value;
        let dies = if FIT.two_dies.includes(device) { of(FIT.two_dies.decode) } else { 1.0 };
        let weights = capped(of(fit.weights) * self.weights * fit.quantizations.of(self.kernel) * dies);
        let cache = capped(weights * of(fit.cache) * self.cache);
        let experts = capped(if self.plain_experts { self.experts } else { self.experts * of(fit.experts) });
        let compute = alu * (of(fit.compute) * self.compute);
        Some(DecodeRates {
            published,
            weights: published * weights,
            experts: published * (weights * experts),
            cache: published * cache,
            window_waste: self.window_waste,
            compute,
            layer: micros(fit.layer_us) * self.layer,
            recurrent_layer: self.recurrent_layer,
            fixed: micros(fit.fixed_us) * self.fixed,
            factor: self.factor,
            batch: BatchRates {
                weights: of(batch.weights) * self.batch_weights,
                cache: of(batch.cache),
                vector: compute * of(batch.vector),
                matrix: arithmetic(device, family.kernels().on_matrix_units)? * of(batch.matrix),
                layers: of(batch.layers),
                sequence: self.sequence,
                factor: self.batch_factor * libm::exp(of(batch.drift) * self.years),
            },
        })
    }
}

/// The same for prefill.
#[derive(Clone, Copy, Debug)]
pub(crate) struct PrefillFactors {
    compute: f64,
    products: f64,
    attention: f64,
    wide_attention: f64,
    state_tokens: f64,
    half_rows: f64,
    bandwidth: f64,
    fixed: Secs,
    years: f64,
    factor: f64,
}

impl PrefillFactors {
    pub fn of(setup: &Setup, expert_size: Bytes) -> Self {
        let kernels = &setup.kernels().prefill;
        let variant = variant(setup);
        let where_variant = |factor: fn(&Variant) -> f32| variant.map_or(1.0, |variant| of(factor(variant)));
        let is_moe = setup.model.experts.is_some();
        let experts = if is_moe {
            by_expert_size(kernels.experts, kernels.expert_slope, expert_size, REFERENCE_PROMPT_EXPERT)
                * where_variant(|variant| variant.experts)
        } else {
            1.0
        };
        let recurrent = graph(setup).and_then(|graph| graph.recurrent);
        // Without flash attention scores are a product like others: it has no kernel of its own that could vary.
        let kernel = if setup.layout.flash_attention {
            where_variant(|variant| variant.attention)
        } else {
            of(kernels.plain_attention)
        };
        let latent = if setup.model.is_latent() { of(kernels.latent) } else { 1.0 };
        Self {
            compute: where_variant(|variant| variant.prefill),
            products: kernels.quantizations.of(setup.kernel) * experts,
            attention: kernel * latent,
            wide_attention: kernel * latent * of(kernels.wide_attention),
            state_tokens: recurrent.map_or(1.0, |kind| kernels.state_tokens.of(kind)),
            half_rows: of(if is_moe { kernels.expert_rows } else { kernels.rows }),
            bandwidth: of(kernels.bandwidth),
            fixed: micros(setup.engine.prompt_us),
            years: setup.years(),
            factor: of(setup.engine.prefill),
        }
    }

    /// The rates on a machine of a family; none where the family's prefill was not measured.
    pub fn on(&self, device: &Device, family: &Family) -> Option<PrefillRates> {
        let fit = family.prefill.as_ref()?;
        let rate = arithmetic(device, family.kernels().on_matrix_units)? * (of(fit.compute) * self.compute);
        let of_attention = rate * of(fit.attention);
        let bandwidth = device.bandwidth.value;
        Some(PrefillRates {
            products: rate * self.products,
            head: rate,
            attention: of_attention * self.attention,
            wide_attention: of_attention * self.wide_attention,
            states: bandwidth * self.state_tokens,
            half_rows: self.half_rows,
            weights: bandwidth * self.bandwidth,
            layer: micros(fit.layer_us),
            fixed: self.fixed,
            factor: libm::exp(of(fit.drift) * self.years) * self.factor,
        })
    }
}

/// The rates of decode; none where the machine's arithmetic rate is unknown.
pub fn decode(setup: &Setup, work: &Work) -> Option<DecodeRates> {
    DecodeFactors::of(setup, work.expert_size).on(setup.device, setup.family)
}

/// The rates of prefill; none where the family's prefill was not measured.
pub fn prefill(setup: &Setup, expert_size: Bytes) -> Option<PrefillRates> {
    PrefillFactors::of(setup, expert_size).on(setup.device, setup.family)
}
