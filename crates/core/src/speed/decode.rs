//! One step of decode: every sequence gets one token.
//!
//! `t = √((t_weights + t_cache)² + t_compute²) + layers × t_layer + t_fixed + sequences × t_sequence`, never below the
//! time that published bandwidth needs. All terms are seconds.
//!
//! The bound is the roofline of Williams, Waterman and Patterson (2009, <https://doi.org/10.1145/1498765.1498785>); the form
//! of the other terms is our own, and their coefficients are fitted to the decode points of `data/measurements/speed.csv`
//! ([`crate::catalog::FIT`]): contexts up to a quarter of a million tokens, one sequence to some hundred.

use super::Limit;
use super::rates::DecodeRates;
use super::setup::Setup;
use super::work::Work;
use crate::explain::{Input, Notes};
use crate::units::{BytesPerSec, Secs, TokensPerSec};
use serde::Serialize;

/// Rows that a matrix kernel works on at least.
pub(super) const MATRIX_ROWS: f64 = 8.0;

/// Where the time of one decode step goes.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Step {
    /// Time to read weights.
    pub weights: Secs,
    /// Reading the cache, reading and writing recurrent states.
    pub cache: Secs,
    /// Arithmetic, as far as it is not hidden behind reading.
    pub compute: Secs,
    /// Launching layers, scheduling, sampling.
    pub overhead: Secs,
    /// All of it.
    pub total: Secs,
}

impl Step {
    pub(super) fn limit(&self) -> Limit {
        // What takes longest by itself: of many small layers, launching may take longer than reading their weights.
        let reading = self.weights.max(self.cache);
        if reading >= self.compute && reading >= self.overhead {
            Limit::Bandwidth
        } else if self.compute >= self.overhead {
            Limit::Compute
        } else {
            Limit::Overhead
        }
    }

    /// Stretched to this time where it is shorter.
    pub(super) fn at_least(self, least: Secs) -> Self {
        if self.total < least { Self { total: least, ..self.scaled(least / self.total) } } else { self }
    }

    /// Shortened to this time where it is longer.
    pub(super) fn at_most(self, most: Secs) -> Self {
        if self.total > most { Self { total: most, ..self.scaled(most / self.total) } } else { self }
    }

    /// One step after the other.
    pub(super) fn plus(self, other: Self) -> Self {
        Self {
            weights: self.weights + other.weights,
            cache: self.cache + other.cache,
            compute: self.compute + other.compute,
            overhead: self.overhead + other.overhead,
            total: self.total + other.total,
        }
    }

    /// With so much more overhead.
    pub(super) fn delayed(self, by: Secs) -> Self {
        Self { overhead: self.overhead + by, total: self.total + by, ..self }
    }

    /// Every part by the same factor.
    pub(super) fn scaled(self, factor: f64) -> Self {
        Self {
            weights: self.weights * factor,
            cache: self.cache * factor,
            compute: self.compute * factor,
            overhead: self.overhead * factor,
            total: self.total * factor,
        }
    }
}

/// Steps a second that published bandwidth alone allows.
pub fn bound(work: &Work, published: BytesPerSec) -> TokensPerSec {
    TokensPerSec::new(1.0 / (work.bytes() / published).get())
}

/// Time of one step. Valid from one sequence to some hundred. A step for several sequences takes no less than one for one
/// of them, and no more than their steps one after the other, whatever the coefficients of batches say: so the rate of
/// each never rises with one more, and that of all never falls.
pub fn step(work: &Work, rates: &DecodeRates) -> Step {
    let step = calibrated(work, rates);
    if work.sequences <= 1.0 {
        return step;
    }
    let alone = calibrated(&work.of_one(), rates).total;
    step.at_most(alone * work.sequences).at_least(alone)
}

fn calibrated(work: &Work, rates: &DecodeRates) -> Step {
    let many = work.sequences > 1.0;
    let (of_weights, of_cache) = if many { (rates.batch.weights, rates.batch.cache) } else { (1.0, 1.0) };
    let weights = work.shared_weights / (rates.weights * of_weights)
        + work.expert_weights / (rates.experts * of_weights);
    let cache =
        (work.cache + work.behind_windows * rates.window_waste + work.state) / (rates.cache * of_cache);
    let reading = weights + cache;
    let arithmetic = computing(work, rates);
    let busy = Secs::new((reading.get() * reading.get() + arithmetic.get() * arithmetic.get()).sqrt());

    let layers = work.layers + work.recurrent_layers * rates.recurrent_layer;
    let of_layers = if many { rates.batch.layers } else { 1.0 };
    let of_sequences = if many { rates.batch.sequence * work.sequences } else { Secs::ZERO };
    let overhead = rates.layer * (layers * of_layers) + rates.fixed + of_sequences;

    let step = Step { weights, cache, compute: busy - reading, overhead, total: busy + overhead };
    let least = work.bytes() / rates.published;
    let of_many = if many { rates.batch.factor } else { 1.0 };
    let step = step.scaled(1.0 / (rates.factor * of_many));
    step.at_least(least)
}

/// Time the operations take: with several sequences on the faster of row-by-row and matrix kernels, smoothly.
fn computing(work: &Work, rates: &DecodeRates) -> Secs {
    if work.sequences <= 1.0 {
        return work.operations / rates.compute;
    }
    let padded = work.operations * (1.0 + MATRIX_ROWS / work.sequences);
    let fourth = |time: Secs| {
        let square = time.get() * time.get();
        1.0 / (square * square)
    };
    let both = fourth(work.operations / rates.batch.vector) + fourth(padded / rates.batch.matrix);
    Secs::new(1.0 / both.sqrt().sqrt())
}

/// Writes the steps down, each with formula and inputs.
pub(super) fn note(
    explanation: &mut impl Notes,
    setup: &Setup,
    work: &Work,
    rates: &DecodeRates,
    step: &Step,
) {
    let source = crate::catalog::FIT.source;
    let published = Input::known("bandwidth", rates.published, setup.device.bandwidth.source);
    let share = |name, rate: BytesPerSec| Input::known(name, rate / rates.published, source);
    let factor = Input::known("factor of engine and model", rates.factor, source);
    let weights_read = Input::step("weights read", work.shared_weights);
    let efficiency = share("efficiency", rates.weights);
    if setup.model.experts.is_some() {
        explanation.note(
            "reading-weights",
            "(weights read ÷ efficiency + experts read ÷ expert efficiency) ÷ bandwidth ÷ factor",
            step.weights,
            &[
                weights_read,
                Input::step("experts read", work.expert_weights),
                published,
                efficiency,
                share("expert efficiency", rates.experts),
                factor,
            ],
        );
    } else {
        let formula = "weights read ÷ (bandwidth × efficiency) ÷ factor";
        explanation.note(
            "reading-weights",
            formula,
            step.weights,
            &[weights_read, published, efficiency, factor],
        );
    }
    explanation.note(
        "reading-cache",
        "(cache read + state) ÷ (bandwidth × efficiency) ÷ factor",
        step.cache,
        &[
            Input::step("cache read", work.cache + work.behind_windows * rates.window_waste),
            Input::step("state", work.state),
            published,
            share("efficiency", rates.cache),
            factor,
        ],
    );
    let arithmetic = computing(work, rates) / rates.factor;
    let rate = if work.sequences > 1.0 { rates.batch.matrix } else { rates.compute };
    explanation.note(
        "computing",
        "operations ÷ arithmetic rate ÷ factor",
        arithmetic,
        &[Input::step("operations", work.operations), Input::known("arithmetic rate", rate, source), factor],
    );
    explanation.note(
        "overhead-time",
        "(layers × time per layer + fixed time) ÷ factor",
        step.overhead,
        &[
            Input::known("layers", work.layers + work.recurrent_layers, setup.model.shape_source),
            Input::known("time per layer", rates.layer, source),
            Input::known("fixed time", rates.fixed, source),
            factor,
        ],
    );
    explanation.note(
        "step",
        "√((reading weights + reading cache)² + computing²) + overhead time",
        step.total,
        &[
            Input::step("reading weights", step.weights),
            Input::step("reading cache", step.cache),
            Input::step("computing", arithmetic),
            Input::step("overhead time", step.overhead),
        ],
    );
}
