//! The question's form.

use rooftop_core::Scenario;
use rooftop_core::catalog::{GpuVendor, Record};
use rooftop_core::format::fixed;

/// Label of the slider beside a number field.
pub fn slider_label(label: &str) -> String {
    format!("{label}, slider")
}

/// A number that cannot be read.
pub fn number_wrong(label: &str, max: u32) -> String {
    format!("{label}: give a whole number from 1 to {}, such as 8192 or 8K.", fixed(f64::from(max), 0))
}

/// Label of a control.
pub fn label(field: &str) -> &'static str {
    match field {
        "model" => "Model",
        "quant" => "Quantization",
        "device" => "Machine",
        "memory" | "memory-1" | "memory-2" | "memory-3" | "memory-4" => "Memory",
        "add-machine" => "Add a machine",
        "add-model" => "Add a model",
        "other-model" => "Another model",
        "budget" => "Budget",
        "ask-cuda" => "CUDA code?",
        "ask-tuning" => "Fine-tuning?",
        "ask-portable" => "To carry?",
        "ask-os" => "Operating system?",
        "size" => "Models of which size?",
        "other-machine" => "Another machine",
        "task" => "For",
        "speed" => "At least, tokens a second",
        "context" => "Context, tokens",
        "users" => "People at once",
        "runtime" => "Runtime",
        "os" => "Operating system",
        "cache" => "KV cache type",
        "gpu-mib" => "Usable memory, MiB: what your machine reports",
        "gpus" => "Equal cards or chips",
        "linked" => "Equal machines, linked",
        "ram" => "System RAM",
        "prompt" => "Prompt, tokens",
        "target" => "Where it is to run",
        _ => "",
    }
}

/// Name of the form.
pub fn question_label() -> &'static str {
    "Your question"
}

/// "Will [model]".
pub fn will() -> &'static str {
    "Will"
}

/// "at [quantization]".
pub fn at() -> &'static str {
    "at"
}

/// "run on [machine]".
pub fn run_on() -> &'static str {
    "run on"
}

/// "with [memory]".
pub fn with() -> &'static str {
    "with"
}

/// "and [context]".
pub fn and() -> &'static str {
    "and"
}

/// "[context] tokens of context for [users]".
pub fn of_context_for() -> &'static str {
    "tokens of context for"
}

/// "[users] person in [runtime]".
pub fn people_in(users: u32) -> &'static str {
    if users == 1 { "person in" } else { "people in" }
}

/// Unit of the users slider.
pub fn people(users: u32) -> &'static str {
    if users == 1 { "person" } else { "people" }
}

/// Unit of the context slider.
pub fn tokens() -> &'static str {
    "tokens"
}

/// Heading over a maker's machines.
pub fn gpu_vendor(vendor: GpuVendor) -> &'static str {
    match vendor {
        GpuVendor::Nvidia => "NVIDIA",
        GpuVendor::Apple => "Apple",
        GpuVendor::Amd => "AMD",
        GpuVendor::Intel => "Intel",
        GpuVendor::Qualcomm => "Qualcomm",
        GpuVendor::None => "Without a GPU",
    }
}

/// What stands behind "More", with its present values.
pub fn more(scenario: &Scenario) -> String {
    format!(
        "More: {}, {} cache, {}-token prompt",
        scenario.os.name(),
        scenario.cache_type.name(),
        fixed(f64::from(scenario.prompt_tokens), 0)
    )
}

/// Label of the search field.
pub fn find() -> &'static str {
    "Find a machine or a model"
}

/// Link where nothing was found.
pub fn describe() -> &'static str {
    "Not in the catalogue? Describe it"
}

/// How many were found, for a screen reader; nothing before anything was asked.
pub fn found(count: usize, asked: &str) -> String {
    match count {
        _ if asked.trim().is_empty() => String::new(),
        0 => format!("Nothing found for {asked}."),
        1 => "1 found.".to_owned(),
        _ => format!("{count} found."),
    }
}

/// Above what was wrong with the address.
pub fn problems_intro() -> &'static str {
    "This address could not be read in full. The nearest or the usual value stands in its place:"
}
