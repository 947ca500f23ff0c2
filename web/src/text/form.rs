//! The question's form.

use super::numbers::fixed;
use super::words;
use rooftop_core::Scenario;
use rooftop_core::catalog::{Device, GpuVendor, Named, Record, Setup, Width};

/// A number that cannot be read.
pub fn number_wrong(label: &str, max: u32) -> String {
    words::number_wrong_text(label, fixed(f64::from(max), 0))
}

/// Heading over a maker's machines.
pub fn gpu_vendor(vendor: GpuVendor) -> &'static str {
    match vendor {
        GpuVendor::Nvidia => words::gpu_vendor_nvidia(),
        GpuVendor::Apple => words::gpu_vendor_apple(),
        GpuVendor::Amd => words::gpu_vendor_amd(),
        GpuVendor::Intel => words::gpu_vendor_intel(),
        GpuVendor::Qualcomm => words::gpu_vendor_qualcomm(),
        GpuVendor::None => words::gpu_vendor_none(),
    }
}

/// What is behind "More", with its present values.
pub fn more(scenario: &Scenario) -> String {
    let (cache, os) = (scenario.cache_type.name(), scenario.os.name());
    let prompt = fixed(f64::from(scenario.prompt_tokens), 0);
    match scenario.placing.n_gpus() {
        1 => words::more_text(cache, os, prompt),
        gpus => words::more_several_text(cache, gpus, os, prompt),
    }
}

/// How many were found, for a screen reader; nothing before anything was asked.
pub fn found(count: usize, asked: &str) -> String {
    match count {
        _ if asked.trim().is_empty() => String::new(),
        0 => words::found_nothing(asked),
        _ => words::found_some(count),
    }
}

/// Heading over machines of a maker and a kind.
pub fn machine_group(device: &Device) -> String {
    words::machines_of(super::device_class(device.class), gpu_vendor(device.gpu))
}

/// A machine with what was typed besides its name.
pub fn machine_with(device: &Device, setup: &Setup) -> String {
    let mut name = device.name.to_owned();
    if let Some(option) = setup.memory.filter(|option| !name.ends_with(&super::memory_option(option))) {
        name = words::machine_of_size(super::memory_option(&option), name);
    }
    if let Some(ram) = setup.ram {
        name = words::machine_with_ram(words::bytes_gb(ram), name);
    }
    if let Some(cards) = setup.cards.filter(|cards| *cards > 1) {
        name = words::several_machines(cards, name);
    }
    name
}

/// A machine with the system RAM around its card.
pub fn beside_ram(scenario: &Scenario, name: String) -> String {
    words::machine_with_ram(super::memory_option(&scenario.placing.host_memory), name)
}

/// So many cards: "2 × RTX 3090", or only the name of one.
pub fn several(cards: u32, device: &Device) -> String {
    if cards > 1 { words::several_machines(cards, device.name) } else { device.name.to_owned() }
}

/// What a sentence names together: a model on a machine, or several to compare; none where it names one thing.
pub fn named(it: &Named) -> Option<String> {
    let names = names(it);
    match (names.as_slice(), it.models.as_slice()) {
        ([machine, _], [model]) => Some(words::pair_name(machine, model.name)),
        ([_, _, ..], _) => Some(words::compare_named(names.join(words::problem_separator()))),
        _ => None,
    }
}

/// Adds what a sentence names to a comparison.
pub fn add_these(it: &Named) -> String {
    words::add_named(names(it).join(words::problem_separator()))
}

fn names(it: &Named) -> Vec<String> {
    let machines = it.machines.iter().map(|(device, setup)| machine_with(device, setup));
    machines.chain(it.models.iter().map(|model| model.name.to_owned())).collect()
}

/// Heading over formats.
pub fn width(width: Width) -> &'static str {
    match width {
        Width::Usual => words::formats_usual(),
        Width::Original => words::formats_original(),
        Width::Small => words::formats_small(),
    }
}
