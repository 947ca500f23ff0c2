//! What would change the answer: more memory, another quantization, another model, another machine, each one step away.

use crate::catalog::{
    Coding, DEVICES, Device, DeviceClass, GpuVendor, MODELS, MemoryOption, Model, POLICY, Quantization, Width,
};
use crate::memory::WeightSizes;
use crate::question::Placing;
use crate::units::TokensPerSec;
use crate::{Estimate, Scenario, brief, fit};
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
    /// Of another model: scores of the present one and of that at coding, in tenths; none where the present one was not measured.
    pub scores: Option<(u16, u16)>,
}

/// The one thing that a suggestion changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Change {
    /// The memory around the card.
    Memory,
    /// The quantization.
    Quantization,
    /// The model: one that is not worse, or where nobody measured the present one a mixture of experts of a similar size.
    Model,
    /// The machine.
    Device,
}

/// A change must gain this factor in speed to be worth a sentence.
const WORTHWHILE: f64 = 1.2;

/// At most one suggestion of each kind; every one fits, and is faster or makes fit what did not.
pub fn suggestions(scenario: &Scenario, answer: &Estimate) -> Vec<Suggestion> {
    let kinds = [memory, quantization, model, device];
    kinds.into_iter().filter_map(|suggested| suggested(scenario, answer)).collect()
}

fn decode(estimate: &Estimate) -> Option<TokensPerSec> {
    estimate.speed.map(|speed| speed.decode.mid)
}

/// A changed question, if its answer is one to suggest.
fn better(change: Change, scenario: Scenario, than: &Estimate) -> Option<Suggestion> {
    if !fit(&scenario).fits() {
        return None;
    }
    let estimate = brief(&scenario);
    let new = decode(&estimate)?;
    let worthwhile = decode(than).map_or(!than.fit.fits(), |old| new / old >= WORTHWHILE);
    worthwhile.then_some(Suggestion { change, scenario, estimate, scores: None })
}

/// The least memory around the card with which it runs.
fn memory(scenario: &Scenario, answer: &Estimate) -> Option<Suggestion> {
    if answer.fit.fits() || !scenario.has_host() {
        return None;
    }
    let larger = |option: &&MemoryOption| option.label > scenario.placing.host_memory.label;
    let with = |option: &MemoryOption| {
        let scenario = scenario.with_ram(*option);
        Suggestion { change: Change::Memory, scenario, estimate: brief(&scenario), scores: None }
    };
    let sizes = scenario.placing.host.memory.iter().filter(larger);
    sizes.map(with).find(|found| found.estimate.fit.fits())
}

/// The widest quantization that is worth it; one whose loss shows only where the present one does not fit, or is no wider.
fn quantization(scenario: &Scenario, answer: &Estimate) -> Option<Suggestion> {
    let shows = |it: &Quantization| it.width() == Width::Small;
    let may_show = !answer.fit.fits() || shows(scenario.quantization);
    let smaller = scenario
        .runtime
        .proposed()
        .filter(|other| may_show || !shows(other))
        .filter(|other| WeightSizes::of(scenario.model, other).total < answer.memory.weights);
    smaller
        .filter_map(|quantization| {
            better(Change::Quantization, scenario.with_quantization(quantization), answer)
        })
        .max_by(|a, b| by(a.estimate.memory.weights.get(), b.estimate.memory.weights.get()))
}

/// The best at coding of those that are not worse at it; of what cannot be told apart from that the fastest. Where nobody
/// measured the present one, the largest mixture of experts between half and twice its size, without a claim.
fn model(scenario: &Scenario, answer: &Estimate) -> Option<Suggestion> {
    if !Coding::is_measured(scenario.model) {
        return mixture(scenario, answer);
    }
    // Faster is what reads less for a token.
    let reads_less = |model: &Model| model.active_params() < scenario.model.active_params();
    let others = MODELS.iter().filter(|model| !answer.fit.fits() || reads_less(model)).filter_map(|model| {
        let scores = Coding::not_worse(scenario.model, model)?;
        let found = better(Change::Model, scenario.with_model(model), answer)?;
        Some(Suggestion { scores: Some(scores), ..found })
    });
    let others: Vec<Suggestion> = others.collect();
    let score = |it: &Suggestion| it.scores.map_or(0, |(_, theirs)| theirs);
    let most = others.iter().map(score).max()?;
    let level = others.into_iter().filter(|it| !Coding::differ((score(it), most)));
    level.max_by(|a, b| by(speed_of(a), speed_of(b)))
}

fn mixture(scenario: &Scenario, answer: &Estimate) -> Option<Suggestion> {
    let size = |model: &Model| model.params.value / scenario.model.params.value;
    MODELS
        .iter()
        .filter(|model| model.experts.is_some() && (0.5..=2.0).contains(&size(model)))
        .filter_map(|model| better(Change::Model, scenario.with_model(model), answer))
        .max_by(|a, b| by(a.scenario.model.params.value.get(), b.scenario.model.params.value.get()))
}

/// Twice as many cards of the same kind where they hold the model, or else the least faster machine of the same kind that is
/// not an old one: the next step, not the dearest one.
fn device(scenario: &Scenario, answer: &Estimate) -> Option<Suggestion> {
    let kind = |device: &Device| (device.memory_kind, device.class == DeviceClass::Laptop);
    let changed = |device: &'static Device| {
        let other = scenario.with_device(device).with_runtime(scenario.runtime);
        let other = other.with_memory(device.largest_memory());
        let is_like = kind(device) == kind(scenario.device) && !other.placing.is_offloaded();
        (is_like && other.quantization == scenario.quantization).then_some(other)
    };
    let present = scenario.placing;
    let gpus = present.gpus * 2;
    let double = (scenario.device.takes_several_cards() && gpus <= POLICY.max_gpus)
        .then(|| scenario.with_placing(Placing { gpus, ..present }))
        .filter(|it| !it.placing.is_offloaded());
    let for_people = |device: &&Device| {
        device.gpu != GpuVendor::None
            && !matches!(device.class, DeviceClass::Server | DeviceClass::Embedded | DeviceClass::Mobile)
    };
    if let Some(found) = double.and_then(|double| better(Change::Device, double, answer)) {
        return Some(found);
    }
    DEVICES
        .iter()
        .filter(for_people)
        .filter(|device| !device.is_older())
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::Record;

    fn suggested(query: &str) -> Option<Suggestion> {
        let scenario = Scenario::read_query(query).scenario;
        model(&scenario, &brief(&scenario))
    }

    #[test]
    fn another_model_is_faster_and_not_worse_at_coding() {
        // SciCode by Artificial Analysis, 2026-08-22: Qwen3 32B 35.4, Gemma 4 26B-A4B 40.0, Qwen3.6 35B-A3B 35.8.
        let found = suggested("device=rtx-spark-n1x-675&model=qwen3-32b").unwrap();
        let (own, theirs) = found.scores.unwrap();
        assert_eq!(own, 354);
        assert!(theirs + 30 >= own && found.scenario.model.active_params().get() < 32e9);
        assert!(found.scenario.model.experts.is_some());
    }

    #[test]
    fn more_memory_around_the_card_is_suggested_where_it_helps() {
        let to = |query: &str| {
            let scenario = Scenario::read_query(query).scenario;
            memory(&scenario, &brief(&scenario)).map(|it| it.scenario.placing.host_memory.label)
        };
        // 59 GiB, of which the card holds 23 and Windows leaves 28 of 32.
        assert_eq!(to("device=rtx-4090&model=gpt-oss-120b&quant=mxfp4&ram=32"), Some(48));
        assert_eq!(to("device=rtx-4090&model=gpt-oss-120b&quant=mxfp4&ram=64"), None);
        assert_eq!(to("device=rtx-4090&model=deepseek-v3.2-671b&quant=bf16&ram=32"), None);
        assert_eq!(to("device=rtx-spark-n1x-675.64&model=gpt-oss-120b&quant=mxfp4"), None);
    }

    #[test]
    fn under_four_bits_is_not_suggested_where_more_fits() {
        let to = |query: &str| {
            let scenario = Scenario::read_query(query).scenario;
            quantization(&scenario, &brief(&scenario)).map(|it| it.scenario.quantization.width())
        };
        assert_eq!(to("device=rtx-spark-n1x-675&model=qwen3.6-35b-a3b&quant=q4-k-m"), None);
        assert_eq!(to("device=rtx-spark-n1x-675&model=qwen3.6-35b-a3b&quant=q8-0"), Some(Width::Usual));
        assert_eq!(to("device=rtx-spark-n1x-675&model=qwen3.6-35b-a3b&quant=q3-k-m"), Some(Width::Small));
    }

    #[test]
    fn a_card_leads_to_cards_that_hold_the_model_and_a_laptop_to_laptops() {
        let to = |query: &str| {
            let scenario = Scenario::read_query(query).scenario.placed_to_fit();
            device(&scenario, &brief(&scenario)).map(|it| it.scenario)
        };
        // 42.5 GB of weights.
        let cards = to("device=rtx-4090&model=llama-3.3-70b").unwrap();
        assert_eq!((cards.device.id, cards.placing.gpus), ("rtx-4090", 2));
        let laptop = to("device=rtx-4060-laptop&model=qwen3-8b");
        assert!(laptop.is_none_or(|it| it.device.class == DeviceClass::Laptop));
    }

    #[test]
    fn nothing_is_suggested_that_is_worse() {
        // 44.7, and what scores within three points of it is larger or slower.
        let found = suggested("device=rtx-4090&model=qwen3.8-27b");
        assert!(found.is_none_or(|it| it.scores.is_some_and(|(own, theirs)| theirs + 30 >= own)));
    }

    #[test]
    fn nothing_is_claimed_of_a_model_that_nobody_measured() {
        let falcon = Model::find("falcon-h1-34b").unwrap();
        assert!(!Coding::is_measured(falcon));
        let found = suggested("device=rtx-spark-n1x-675&model=falcon-h1-34b").unwrap();
        assert!(found.scores.is_none() && found.scenario.model.experts.is_some());
    }
}
