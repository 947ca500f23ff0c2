//! What would change the answer: another quantization, another model, another machine, each one step away.

use crate::catalog::{DEVICES, Device, DeviceClass, GpuVendor, MODELS};
use crate::memory::WeightSizes;
use crate::units::TokensPerSec;
use crate::{Estimate, Scenario, estimate, fit};
use serde::Serialize;

/// A change worth trying, and what it gives.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Suggestion {
    /// What is changed.
    pub change: Change,
    /// The changed question.
    pub scenario: Scenario,
    /// Its answer.
    pub estimate: Estimate,
}

/// The one thing that a suggestion changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Change {
    /// The quantization.
    Quantization,
    /// The model: a mixture of experts of a similar size.
    Model,
    /// The machine.
    Device,
}

/// A change must gain this factor in speed to be worth a sentence.
const WORTHWHILE: f64 = 1.2;

/// At most one suggestion of each kind; every one fits, and is faster or makes fit what did not.
pub fn suggestions(scenario: &Scenario, answer: &Estimate) -> Vec<Suggestion> {
    [quantization(scenario, answer), model(scenario, answer), device(scenario, answer)]
        .into_iter()
        .flatten()
        .collect()
}

fn decode(estimate: &Estimate) -> Option<TokensPerSec> {
    estimate.speed.map(|speed| speed.decode.mid)
}

/// A changed question, if its answer is one to suggest.
fn better(change: Change, scenario: Scenario, than: &Estimate) -> Option<Suggestion> {
    if !fit(&scenario).fits() {
        return None;
    }
    let estimate = estimate(&scenario);
    let new = decode(&estimate)?;
    let worthwhile = decode(than).map_or(!than.fit.fits(), |old| new / old >= WORTHWHILE);
    worthwhile.then_some(Suggestion { change, scenario, estimate })
}

/// The widest quantization that is worth it.
fn quantization(scenario: &Scenario, answer: &Estimate) -> Option<Suggestion> {
    let smaller = scenario
        .runtime
        .proposed()
        .filter(|other| WeightSizes::of(scenario.model, other).total < answer.memory.weights);
    smaller
        .filter_map(|quantization| {
            better(Change::Quantization, scenario.with_quantization(quantization), answer)
        })
        .max_by(|a, b| by(a.estimate.memory.weights.get(), b.estimate.memory.weights.get()))
}

/// The largest mixture of experts between half and twice the size.
fn model(scenario: &Scenario, answer: &Estimate) -> Option<Suggestion> {
    let size = |model: &crate::catalog::Model| model.params.value / scenario.model.params.value;
    MODELS
        .iter()
        .filter(|model| model.experts.is_some() && (0.5..=2.0).contains(&size(model)))
        .filter_map(|model| better(Change::Model, scenario.with_model(model), answer))
        .max_by(|a, b| by(a.scenario.model.params.value.get(), b.scenario.model.params.value.get()))
}

/// The least faster machine: the next step, not the dearest one.
fn device(scenario: &Scenario, answer: &Estimate) -> Option<Suggestion> {
    let changed = |device: &'static Device| {
        let other = scenario.with_device(device).with_runtime(scenario.runtime);
        let other = other.with_memory(device.largest_memory());
        (other.quantization == scenario.quantization).then_some(other)
    };
    let for_people = |device: &&Device| {
        device.gpu != GpuVendor::None && !matches!(device.class, DeviceClass::Server | DeviceClass::Embedded)
    };
    DEVICES
        .iter()
        .filter(for_people)
        .filter_map(changed)
        .filter_map(|other| better(Change::Device, other, answer))
        .min_by(|a, b| by(speed_of(a), speed_of(b)))
}

fn speed_of(suggestion: &Suggestion) -> f64 {
    decode(&suggestion.estimate).map_or(0.0, TokensPerSec::get)
}

fn by(a: f64, b: f64) -> core::cmp::Ordering {
    a.total_cmp(&b)
}
