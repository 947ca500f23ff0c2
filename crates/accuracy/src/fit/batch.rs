//! Effects of several sequences in a step, on top of the fits of decode and prefill.

use super::decode::is_plain;
use super::points::Point;
use super::solver::Effects;
use super::years;
use rooftop_core::speed::{BatchRates, DecodeRates, step};
use rooftop_core::units::{FlopsPerSec, Secs};

/// Quantities that effects add to, each the logarithm of a coefficient.
pub const N: usize = 10;
pub const WEIGHTS: usize = 0;
pub const CACHE: usize = 1;
pub const VECTOR: usize = 2;
pub const MATRIX: usize = 3;
pub const LAYERS: usize = 4;
pub const SEQUENCE_US: usize = 5;
pub const PROMPT_SHARE: usize = 6;
pub const EXPERTS: usize = 7;
pub const FACTOR: usize = 8;
/// Of the logarithm of speed, for each year.
pub const DRIFT: usize = 9;

/// A point with what the other fits say of it.
pub struct Batched<'a> {
    /// The point.
    pub point: &'a Point,
    /// Rates of one sequence.
    pub rates: DecodeRates,
    /// Time of one request's prompt, read together with those of others.
    pub prompt: Secs,
    /// Rate of products in prefill.
    pub products: FlopsPerSec,
}

/// The effects of a point.
pub fn effects(point: &Point, all: &mut Effects) -> Vec<(usize, usize)> {
    let run = &point.run;
    let (backend, architecture) = point.family();
    let kernels = point.kernels();
    let mut list = Vec::new();
    let mut add = |quantity: usize, name: String, mean: f64, deviation: f64| {
        list.push((quantity, all.place(name, mean, deviation)));
    };
    add(WEIGHTS, "weights".into(), 0.0, 0.15);
    add(WEIGHTS, format!("weights/{backend}"), 0.0, 0.1);
    add(CACHE, "cache".into(), 0.0, 0.15);
    add(CACHE, format!("cache/{kernels}"), 0.0, 0.15);
    add(CACHE, format!("cache/{backend}/{architecture}"), 0.0, 0.15);
    add(VECTOR, "vector".into(), 0.0, 0.3);
    add(VECTOR, format!("vector/{backend}/{architecture}"), 0.0, 0.3);
    add(MATRIX, "matrix".into(), 0.0, 0.7);
    add(MATRIX, format!("matrix/{backend}/{architecture}"), 0.0, 0.5);
    add(LAYERS, "layers".into(), 0.0, 0.3);
    add(LAYERS, format!("layers/{backend}"), 0.0, 0.3);
    add(SEQUENCE_US, "sequence".into(), 5.0, 1.0);
    add(SEQUENCE_US, format!("sequence/{kernels}"), 0.0, 1.0);
    if run.model.experts.is_some() {
        add(EXPERTS, format!("experts/{kernels}"), 0.0, 0.2);
    }
    if !is_plain(&run.engine) {
        add(FACTOR, format!("engine/{}", run.engine), 0.0, 0.15);
    }
    // Schedulers and kernels for new machines improve faster.
    add(DRIFT, format!("drift/{kernels}"), 0.0, 0.15);
    add(DRIFT, format!("drift/{backend}/{architecture}"), 0.0, 0.1);
    if run.over_requests {
        add(PROMPT_SHARE, "prompt-share".into(), -0.5, 0.7);
        add(PROMPT_SHARE, format!("prompt-share/{}", run.engine), 0.0, 0.7);
    }
    list
}

/// Logarithm of the tokens a second over all sequences.
pub fn log_speed(batched: &Batched, sums: &[f64; N]) -> f64 {
    let Batched { point, rates, prompt, products } = batched;
    let run = &point.run;
    let years = years(run.built);
    let rates = DecodeRates {
        batch: BatchRates {
            weights: libm::exp(sums[WEIGHTS] + sums[EXPERTS]),
            cache: libm::exp(sums[CACHE]),
            vector: rates.compute * libm::exp(sums[VECTOR]),
            matrix: *products * libm::exp(sums[MATRIX]),
            layers: libm::exp(sums[LAYERS]),
            sequence: Secs::new(1e-6 * libm::exp(sums[SEQUENCE_US])),
            factor: libm::exp(sums[FACTOR] + sums[DRIFT] * years),
        },
        ..*rates
    };
    let sequences = f64::from(run.sequences);
    let mut time = step(&point.work, &rates).total / run.limited.decode;
    if run.over_requests {
        let share = libm::exp(sums[PROMPT_SHARE]) * sequences / f64::from(run.generated.max(16));
        time = time + *prompt * (share / rates.batch.factor);
    }
    libm::log(sequences / time.get())
}
