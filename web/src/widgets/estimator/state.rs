//! The estimator's state: a scenario, what was wrong with the address, and how both change.

use crate::browser;
use rooftop_core::catalog::{CacheType, Device, MemoryOption, Model, Os, Quantization, Runtime};
use rooftop_core::{Placing, Problem, Reading, Scenario};
use std::rc::Rc;
use yew::Reducible;

/// What the estimator shows.
#[derive(Clone, Debug, PartialEq)]
pub struct State {
    /// The question.
    pub scenario: Scenario,
    /// Fields of the address that could not be used.
    pub problems: Vec<Problem>,
    /// The visitor changed something: the address follows from now on.
    pub touched: bool,
}

/// What a visitor can change.
#[derive(Clone, Debug, PartialEq)]
pub enum Change {
    /// Machine.
    Device(&'static Device),
    /// Memory option.
    Memory(MemoryOption),
    /// Operating system.
    Os(Os),
    /// Model.
    Model(&'static Model),
    /// Quantization.
    Quantization(&'static Quantization),
    /// Runtime.
    Runtime(&'static Runtime),
    /// Cache type.
    CacheType(&'static CacheType),
    /// Context, tokens.
    Context(u32),
    /// Prompt, tokens.
    Prompt(u32),
    /// Concurrent users.
    Users(u32),
    /// What the visitor's own machine reports for its GPU, MiB.
    GpuMemory(u32),
    /// Cards, machines, and what stays in the memory around them.
    Placing(Placing),
}

impl State {
    /// As the page's address asks; the default one where there is no address.
    pub fn from_address() -> Self {
        Self::from_query(&browser::query())
    }

    fn from_query(query: &str) -> Self {
        let Reading { scenario, problems } = Scenario::read_query(query);
        Self { scenario, problems, touched: false }
    }
}

impl Reducible for State {
    type Action = Change;

    fn reduce(self: Rc<Self>, change: Change) -> Rc<Self> {
        let mut scenario = self.scenario;
        match change {
            Change::Device(device) => scenario = scenario.with_device(device),
            Change::Memory(option) => scenario = scenario.with_memory(option),
            Change::Os(os) => scenario = scenario.with_os(os),
            Change::Model(model) => scenario = scenario.with_model(model),
            Change::Quantization(quantization) => scenario = scenario.with_quantization(quantization),
            Change::Runtime(runtime) => scenario = scenario.with_runtime(runtime),
            Change::CacheType(cache_type) => scenario = scenario.with_cache_type(cache_type),
            Change::Context(tokens) => scenario = scenario.with_context(tokens),
            Change::Prompt(tokens) => scenario.prompt_tokens = tokens.min(scenario.context_tokens),
            Change::Users(users) => scenario = scenario.with_users(users),
            Change::GpuMemory(mib) => scenario = scenario.with_gpu_memory(mib),
            Change::Placing(placing) => scenario = scenario.with_placing(placing),
        }
        // A question that was changed by hand is no longer the one the address got wrong.
        Rc::new(Self { scenario, problems: Vec::new(), touched: true })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rooftop_core::catalog::Record;

    fn after(state: State, change: Change) -> State {
        (*Rc::new(state).reduce(change)).clone()
    }

    #[test]
    fn another_machine_keeps_the_rest_of_the_question() {
        let state = State::from_query("model=gpt-oss-120b&context=16384&users=3");
        let mac = Device::find("apple-m4-max-40").expect("in the catalogue");
        let state = after(state, Change::Device(mac));
        assert_eq!(state.scenario.model.id(), "gpt-oss-120b");
        assert_eq!((state.scenario.context_tokens, state.scenario.users), (16_384, 3));
        assert_eq!(state.scenario.os, Os::Macos);
    }

    #[test]
    fn what_was_kept_in_ram_for_one_card_is_found_again_for_another() {
        let state = State::from_query("device=rtx-4090&model=gpt-oss-120b&quant=mxfp4&cpu-experts=30");
        let large = Device::find("rtx-pro-6000-ws").expect("in the catalogue");
        let state = after(state, Change::Device(large));
        assert!(!state.scenario.placing.is_offloaded());
        let dense = Model::find("llama-3.1-8b").expect("in the catalogue");
        let state = State::from_query("device=rtx-4090&model=gpt-oss-120b&quant=mxfp4&cpu-experts=30");
        assert_eq!(after(state, Change::Model(dense)).scenario.placing, Placing::default());
    }

    #[test]
    fn a_shorter_context_takes_the_prompt_with_it() {
        let state = after(State::from_query("context=32768&prompt=32768"), Change::Context(1024));
        assert_eq!(state.scenario.prompt_tokens, 1024);
    }

    #[test]
    fn a_wrong_field_is_told_and_the_others_are_kept() {
        let state = State::from_query("context=-5&users=4");
        assert_eq!(state.problems.len(), 1);
        assert_eq!(state.scenario.users, 4);
    }
}
