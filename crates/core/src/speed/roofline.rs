//! The roofline of a machine, and how far below it a model runs.

use super::prefill::PromptWork;
use super::{Setup, Work, decode_rates, prefill_rates, prefill_time, step};
use crate::Scenario;
use crate::memory::WeightSizes;
use crate::units::{BytesPerSec, FlopsPerSec};

/// Operations a second against operations for each byte read.
#[derive(Clone, Debug, PartialEq)]
pub struct Roofline {
    /// The slope: published bandwidth.
    pub bandwidth: BytesPerSec,
    /// The roof: what matrix kernels of this family reach, or what its shader units could, whichever is more.
    pub compute: FlopsPerSec,
    /// What is done under it.
    pub work: Vec<Done>,
}

/// One kind of work under the roof.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Done {
    /// What it is.
    pub kind: DoneKind,
    /// Operations for each byte read.
    pub intensity: f64,
    /// Operations a second, as predicted.
    pub rate: FlopsPerSec,
}

/// Kinds of work under the roof.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DoneKind {
    /// Writing for so many users.
    Decode(u32),
    /// Reading a prompt of so many tokens.
    Prefill(u32),
}

/// Users for which a second point of decode is shown.
const MANY_USERS: u32 = 16;

impl Roofline {
    /// Of a scenario, with one user, with many, and in prefill; none where its speed was not measured.
    pub fn of(scenario: &Scenario, weights: &WeightSizes) -> Option<Self> {
        let setup = Setup::of(scenario, weights)?;
        let alu = setup.device.alu?.value;
        let written =
            [scenario.users, MANY_USERS.max(scenario.users)].map(|users| decode(&setup, scenario, users));
        let products = Work::of(setup.model, weights, &setup.layout, 1, 0.0).expert_size;
        let products = prefill_rates(&setup, products).map_or(alu, |rates| rates.products * rates.factor);
        let mut work: Vec<Done> = written.into_iter().flatten().collect();
        work.dedup();
        work.extend(prefill(&setup, scenario.prompt_tokens));
        let compute = work.iter().fold(products.max(alu), |most, done| most.max(done.rate));
        Some(Self { bandwidth: setup.device.bandwidth.value, compute, work })
    }
}

fn decode(setup: &Setup, scenario: &Scenario, users: u32) -> Option<Done> {
    let work = Work::of(setup.model, &setup.weights, &setup.layout, users, f64::from(scenario.prompt_tokens));
    let time = step(&work, &decode_rates(setup, &work)?).total;
    Some(Done {
        kind: DoneKind::Decode(users),
        intensity: work.operations.get() / work.bytes().get(),
        rate: FlopsPerSec::new(work.operations.get() / time.get()),
    })
}

fn prefill(setup: &Setup, tokens: u32) -> Option<Done> {
    let time = prefill_time(setup, tokens, 0.0)?;
    let work = PromptWork::of(setup.model, &setup.weights, &setup.layout, tokens, 0.0);
    let operations = work.products + work.head + work.attention;
    Some(Done {
        kind: DoneKind::Prefill(tokens),
        intensity: operations.get() / (work.weights * work.passes).get(),
        rate: FlopsPerSec::new(operations.get() / time.get()),
    })
}
