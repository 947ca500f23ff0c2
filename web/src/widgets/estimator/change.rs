//! How the estimator's question changes.

use rooftop_core::catalog::{CacheType, Device, MemoryOption, Model, Os, Quantization, Runtime, Setup};
use rooftop_core::{Placing, Scenario};

/// What a visitor can change.
#[derive(Clone, Debug, PartialEq)]
pub enum Change {
    /// Machine, and what was said besides its name.
    Device(&'static Device, Setup),
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
    /// Another question.
    To(Scenario),
    /// Cards, machines, and what stays in the memory around them.
    Placing(Placing),
}

impl Change {
    /// A machine that was chosen.
    pub const fn machine((device, setup): (&'static Device, Setup)) -> Self {
        Self::Device(device, setup)
    }

    /// Makes the change; what it makes impossible follows.
    pub fn apply(scenario: &mut Scenario, change: Self) {
        *scenario = match change {
            Self::Device(device, setup) => scenario.on_picked(device).with_setup(setup),
            Self::Memory(option) => scenario.with_memory(option),
            Self::Os(os) => scenario.with_os(os),
            Self::Model(model) => scenario.with_model(model),
            Self::Quantization(quantization) => scenario.with_quantization(quantization),
            Self::Runtime(runtime) => scenario.with_runtime(runtime),
            Self::CacheType(cache_type) => scenario.with_cache_type(cache_type),
            Self::Context(tokens) => scenario.with_context(tokens),
            Self::Prompt(tokens) => {
                Scenario { prompt_tokens: tokens.min(scenario.context_tokens), ..*scenario }
            }
            Self::Users(users) => scenario.with_users(users),
            Self::GpuMemory(mib) => scenario.with_gpu_memory(mib),
            Self::To(scenario) => scenario,
            Self::Placing(placing) => scenario.with_placing(placing),
        };
    }

    /// A field as it would be typed; nothing where that cannot be asked.
    pub fn typed(scenario: &Scenario, field: &'static str, to: &str) -> Self {
        Self::To(scenario.with_typed(field, to).unwrap_or(*scenario))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rooftop_core::catalog::Record;

    fn after(query: &str, change: Change) -> Scenario {
        let mut scenario = Scenario::read_query(query).scenario;
        Change::apply(&mut scenario, change);
        scenario
    }

    #[test]
    fn another_machine_keeps_the_rest_of_the_question() {
        let mac = Device::find("apple-m4-max-40").expect("in the catalogue");
        let scenario =
            after("model=gpt-oss-120b&context=16384&users=3", Change::Device(mac, Setup::default()));
        assert_eq!(scenario.model.id(), "gpt-oss-120b");
        assert_eq!((scenario.context_tokens, scenario.users), (16_384, 3));
        assert_eq!(scenario.os, Os::Macos);
    }

    #[test]
    fn what_was_kept_in_ram_for_one_card_is_found_again_for_another() {
        let asked = "device=rtx-4090&model=gpt-oss-120b&quant=mxfp4&cpu-experts=30";
        let large = Device::find("rtx-pro-6000-ws").expect("in the catalogue");
        assert!(!after(asked, Change::Device(large, Setup::default())).placing.is_offloaded());
        let dense = Model::find("llama-3.1-8b").expect("in the catalogue");
        assert_eq!(after(asked, Change::Model(dense)).placing, Placing::default());
    }

    #[test]
    fn a_shorter_context_takes_the_prompt_with_it() {
        let scenario = after("context=32768&prompt=32768", Change::Context(1024));
        assert_eq!(scenario.prompt_tokens, 1024);
    }
}
