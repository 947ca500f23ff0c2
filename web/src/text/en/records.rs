//! Pages of machines and models.

use super::{bandwidth, bytes, label, memory_option, range, without_unit_of};
use rooftop_core::catalog::{
    Attention, Device, DeviceClass, Experts, GpuVendor, MemoryKind, MemoryOption, Model, Os, PowerRange,
    Precision, Price, Record, Recurrent, Runtime, System,
};
use rooftop_core::format::{fixed, significant};
use rooftop_core::memory::{Memory, active_params};
use rooftop_core::speed::Basis;
use rooftop_core::units::{Bytes, Params};
use rooftop_core::{Caveat, Estimate, Scenario};

/// Title and description of a machine's page.
pub fn device_meta(device: &Device, lead: &str) -> (String, String) {
    (format!("{}: which models run, and how fast – Rooftop", device.name()), lead.to_owned())
}

/// Title and description of a model's page.
pub fn model_meta(model: &Model, lead: &str) -> (String, String) {
    (format!("{}: memory needed and speed by machine – Rooftop", model.name()), lead.to_owned())
}

/// Title and description of the list of machines.
pub fn devices_meta() -> (&'static str, &'static str) {
    (
        "Machines for local AI – Rooftop",
        "Laptops, graphics cards, boards and servers with their memory, what the GPU may use of it, and bandwidth; a page \
         for each says which models run there, and how fast.",
    )
}

/// Title and description of the list of models.
pub fn models_meta() -> (&'static str, &'static str) {
    (
        "Language models for local use – Rooftop",
        "Open language models with their size, context and the memory they need in each format; a page for each says on \
         which machines it runs, and how fast.",
    )
}

/// Name of the way back.
pub fn trail_label() -> &'static str {
    "Where you are"
}

/// Heading of the list of machines.
pub fn devices_heading() -> &'static str {
    "Machines"
}

/// Heading of the list of models.
pub fn models_heading() -> &'static str {
    "Models"
}

/// Below it.
pub fn devices_lead(count: usize) -> String {
    format!(
        "{count} machines and cards, each with its largest memory and its memory bandwidth. The page of each says which \
         models run there, how fast, and where every figure comes from."
    )
}

/// Below it.
pub fn models_lead(count: usize) -> String {
    format!(
        "{count} models, each with its parameters and the longest context it was made for. The page of each says how much \
         memory it takes in each format, on which machines it runs, and how fast."
    )
}

/// A machine in a list: "128 GB, 300 GB/s".
pub fn device_figures(device: &Device) -> String {
    format!("{}, {}", memory_option(&device.largest_memory()), bandwidth(device.bandwidth.value))
}

/// A model in a list: "70.6 billion, 131,072 tokens".
pub fn model_figures(model: &'static Model) -> String {
    let context = fixed(f64::from(model.max_context.value), 0);
    match model.experts {
        Some(_) => format!(
            "{}, {} active, {context} tokens",
            params(model.params.value),
            significant(active_params(model).billions(), 2)
        ),
        None => format!("{}, {context} tokens", params(model.params.value)),
    }
}

/// How a machine is used.
pub fn device_class(class: DeviceClass) -> &'static str {
    match class {
        DeviceClass::Laptop => "laptops",
        DeviceClass::Desktop => "desktops and cards",
        DeviceClass::Workstation => "workstations",
        DeviceClass::Server => "servers",
        DeviceClass::Embedded => "boards",
    }
}

/// What one machine is.
pub fn device_kind(class: DeviceClass) -> &'static str {
    match class {
        DeviceClass::Laptop => "laptop",
        DeviceClass::Desktop => "desktop computer or card",
        DeviceClass::Workstation => "workstation",
        DeviceClass::Server => "server",
        DeviceClass::Embedded => "board to build in",
    }
}

/// The sentence a machine's page begins with: an answer as an example, and how many models fit.
pub fn device_lead((default, estimate): &(Scenario, Estimate), answers: &[(Scenario, Estimate)]) -> String {
    let device = default.device;
    let kind = match device.memory_kind {
        MemoryKind::Unified => "unified memory",
        MemoryKind::Vram => "its own memory",
        MemoryKind::Ram => "the processor’s memory",
    };
    let fitting = answers
        .iter()
        .filter(|(asked, estimate)| estimate.fit.fits() && !asked.placing.is_offloaded())
        .count();
    let who = if device.gpu == GpuVendor::None { "programs" } else { "the GPU" };
    format!(
        "{} has {} of {kind}, of which {who} may use {} under {}, read at {}. {fitting} of {} models fit at 2 to 8 \
         bits.{}",
        device.name(),
        as_sold(default.memory.installed, &default.memory),
        as_sold(estimate.fit.budget, &default.memory),
        default.os.name(),
        bandwidth(device.bandwidth.value),
        answers.len(),
        example_sentence(default, estimate),
    )
}

/// " Llama 3.3 70B at 4 bits writes about 5.7 tokens a second (4.2 to 7.0)."
fn example_sentence(scenario: &Scenario, estimate: &Estimate) -> String {
    let what = format!("{} at {}", scenario.model.name(), scenario.quantization.name());
    match (estimate.fit.fits(), &estimate.speed) {
        (false, _) => format!(" {} does not fit.", scenario.model.name()),
        (true, None) => format!(" {what} fits; how fast it would be was not measured."),
        (true, Some(speed)) => format!(
            " {what}{} writes about {} tokens a second ({}).",
            if estimate.placement.is_whole() { "" } else { ", partly in system RAM," },
            significant(speed.decode.mid.get(), 2),
            range(&speed.decode)
        ),
    }
}

/// The sentence a model's page begins with.
pub fn model_lead(default: &Scenario) -> String {
    let model = default.model;
    let kind = match model.experts {
        Some(_) => format!(
            ", of which a token passes {} (a mixture of experts)",
            significant(active_params(model).billions(), 2)
        ),
        None => String::new(),
    };
    let memory = rooftop_core::estimate(default).memory;
    format!(
        "{} has {} parameters{kind}. At {} its weights take {}; with a context of {} tokens it needs {} of memory.",
        model.name(),
        params(model.params.value),
        default.quantization.name(),
        bytes(memory.weights),
        fixed(f64::from(default.context_tokens), 0),
        bytes(memory.total),
    )
}

/// Link to the estimator.
pub fn ask_about_device() -> &'static str {
    "Ask the estimator about this machine"
}

/// Link to the comparison.
pub fn compare_with(other: &Device) -> String {
    format!("Compare it with {}", other.name())
}

/// Link to the estimator.
pub fn ask_about_model() -> &'static str {
    "Ask the estimator about this model"
}

/// Link to what a model needs.
pub fn what_does_it_need() -> &'static str {
    "Which machine does it need?"
}

/// Link to the comparison of machines about a model.
pub fn compare_machines_with() -> &'static str {
    "Compare machines with it"
}

/// Link to what runs on a machine.
pub fn what_runs() -> &'static str {
    "What runs here?"
}

/// Link to the snippets with this question.
pub fn embed_this() -> &'static str {
    "Put it on your page"
}

/// Link to the machines for a model.
pub fn what_is_needed() -> &'static str {
    "Which machine for a model?"
}

/// Heading of the first picture of a machine.
pub fn device_ladder_heading() -> &'static str {
    "What it runs, and how fast"
}

/// Heading of the second picture of a model.
pub fn model_ladder_heading() -> &'static str {
    "Where it runs, and how fast"
}

/// What was asked for the picture.
pub fn setting(scenario: &Scenario) -> String {
    format!(
        "With {} in {} under {}, at 4 bits or, where that does not fit, at 3 or 2; {} tokens of context for one person. \
         Speed is what is written after a prompt of {} tokens.",
        memory_option(&scenario.memory),
        scenario.runtime.name(),
        scenario.os.name(),
        fixed(f64::from(scenario.context_tokens), 0),
        fixed(f64::from(scenario.prompt_tokens), 0),
    )
}

/// The same for many machines.
pub fn model_setting(scenario: &Scenario) -> String {
    format!(
        "Each machine with its largest memory, at 4 bits or, where that does not fit, at 3 or 2; {} tokens of context for \
         one person. Speed is what is written after a prompt of {} tokens.",
        fixed(f64::from(scenario.context_tokens), 0),
        fixed(f64::from(scenario.prompt_tokens), 0),
    )
}

/// Below a picture of many answers.
pub fn ladder_note() -> &'static str {
    "The line in each band is the prediction; the band is meant to hold four of five outcomes. The table below has the \
     widest common format up to 8 bits that fits: nearer to the original, and slower."
}

/// Over the bars of memory.
pub fn rung_memory_heading() -> &'static str {
    "Memory, of what may be used"
}

/// Over the numbers.
pub fn rung_speed_heading() -> &'static str {
    "Tokens a second"
}

/// "46.5 of 102 GB".
pub fn need_of_budget(estimate: &Estimate) -> String {
    let (need, budget) = (bytes(estimate.memory.total), bytes(estimate.fit.budget));
    format!("{} of {budget}", without_unit_of(&need, &budget))
}

/// Where a card does not hold all of it.
fn partly(estimate: &Estimate) -> &'static str {
    if estimate.placement.is_whole() { "" } else { ", partly in system RAM" }
}

/// A speed in a picture of many.
pub fn rung_speed(estimate: &Estimate) -> String {
    let partly = partly(estimate);
    match (estimate.fit.fits(), &estimate.speed) {
        (false, _) => "does not fit".to_owned(),
        (true, None) => "not measured".to_owned(),
        (true, Some(speed)) => {
            format!("{} ({}){partly}", significant(speed.decode.mid.get(), 2), range(&speed.decode))
        }
    }
}

/// What was measured.
pub fn rung_measured(measured: &[f64]) -> String {
    let (low, high) = measured
        .iter()
        .fold((f64::INFINITY, 0.0_f64), |(low, high), &point| (low.min(point), high.max(point)));
    if measured.len() == 1 {
        format!("measured {}", significant(low, 2))
    } else {
        format!("measured {} to {}", significant(low, 2), significant(high, 2))
    }
}

/// What to be careful about on the whole page.
pub fn page_caveats(scenario: &Scenario, estimate: &Estimate) -> Vec<String> {
    let told = [Caveat::SpeedNotMeasured, Caveat::MachineNotMeasured, Caveat::BandwidthEstimated];
    let caveats = estimate.caveats.iter().filter(|caveat| told.contains(caveat));
    let caveats = caveats.map(|caveat| super::caveat(*caveat, scenario));
    let measured = estimate.speed.filter(|speed| speed.basis == Basis::Measured).map(|_| {
        format!(
            "{} was measured itself; the predictions come from a fit to those and related measurements.",
            scenario.device.name()
        )
    });
    scenario
        .device
        .note
        .map(|note| super::device_note(note).to_owned())
        .into_iter()
        .chain(measured)
        .chain(caveats)
        .collect()
}

/// Opens the table of all models.
pub fn all_models(count: usize) -> String {
    format!("All {count} models as a table")
}

/// Opens the table of all machines.
pub fn all_machines(count: usize) -> String {
    format!("All {count} machines as a table")
}

/// Columns of both tables.
pub fn answer_columns(first: &'static str) -> [&'static str; 5] {
    [first, label("quant"), "Memory needed", "Tokens a second", "Range"]
}

/// Cells of a row.
pub fn answer_cells(scenario: &Scenario, estimate: &Estimate) -> [String; 4] {
    let quantization = scenario.quantization.name().to_owned();
    let memory = bytes(estimate.memory.total);
    let (speed, range) = match (estimate.fit.fits(), &estimate.speed) {
        (false, _) => ("does not fit".to_owned(), "–".to_owned()),
        (true, None) => ("not measured".to_owned(), "–".to_owned()),
        (true, Some(speed)) => {
            (significant(speed.decode.mid.get(), 2), range(&speed.decode) + partly(estimate))
        }
    };
    [quantization, memory, speed, range]
}

/// "RTX 4090, 24 GB".
pub fn machine_with_memory(scenario: &Scenario) -> String {
    format!("{}, {}", scenario.device.name(), memory_option(&scenario.memory))
}

/// Heading of the picture of sizes.
pub fn sizes_heading() -> &'static str {
    "How large it is"
}

/// A size, beside its bar.
pub fn size_row(memory: &Memory) -> String {
    format!("{} + {}", bytes(memory.weights), bytes(memory.total - memory.weights))
}

/// Below the picture of sizes.
pub fn size_caption() -> &'static str {
    "Weights, and what comes to them with 8,192 tokens of context in llama.cpp: KV cache, compute buffers, runtime. Each \
     format is a link to its answer."
}

/// Heading of the facts.
pub fn facts_heading() -> &'static str {
    "Facts and their sources"
}

/// Heading of the neighbours.
pub fn alike_devices_heading() -> &'static str {
    "Machines like it"
}

/// Heading of the neighbours.
pub fn alike_models_heading() -> &'static str {
    "Models of its size"
}

/// Name of a fact.
pub fn fact(name: &str) -> &'static str {
    match name {
        "memory" => "Memory",
        "bandwidth" => "Memory bandwidth",
        "alu" => "Shader units, FP32",
        "gpu" => "GPU",
        "class" => "Kind",
        "runtimes" => "Runtimes",
        "power" => "Power limit",
        "battery" => "Battery",
        "price" => "Price asked",
        "released" => "First sold or published",
        "aliases" => "Also called",
        "params" => "Parameters",
        "active" => "Passed by a token",
        "experts" => "Experts",
        "max-context" => "Longest context",
        "layers" => "Layers",
        "cache" => "KV cache, 16 bits",
        "cache-full" => "KV cache, full context",
        "family" => "Series",
        "license" => "Licence",
        "architecture" => "Architecture in llama.cpp",
        _ => "",
    }
}

/// "48, 64 or 128 GB, unified".
pub fn memory_fact(device: &Device) -> String {
    let sizes: Vec<String> = device.memory.iter().map(|option| option.label.to_string()).collect();
    let sizes = match sizes.as_slice() {
        [one] => one.clone(),
        [most @ .., last] => format!("{} or {last}", most.join(", ")),
        [] => String::new(),
    };
    format!("{sizes} GB, {}", memory_kind(device.memory_kind))
}

/// Whose memory it is.
pub fn memory_kind(kind: MemoryKind) -> &'static str {
    match kind {
        MemoryKind::Unified => "shared by processor and GPU",
        MemoryKind::Vram => "on the card",
        MemoryKind::Ram => "of the processor",
    }
}

/// What the GPU may use under an operating system.
pub fn usable_under(os: Os) -> &'static str {
    match os {
        Os::Windows => "Usable under Windows",
        Os::Linux => "Usable under Linux",
        Os::Macos => "Usable under macOS",
    }
}

/// "32.0 of 48.0 GB; 48.0 of 64.0 GB".
pub fn usable_fact(device: &Device, system: &System) -> String {
    let sizes = device.memory.iter().map(|option| {
        let usable = system.budget.value.apply(option.installed);
        let (usable, installed) = (as_sold(usable, option), as_sold(option.installed, option));
        format!("{} of {installed}", without_unit_of(&usable, &installed))
    });
    sizes.collect::<Vec<_>>().join("; ")
}

/// In the unit that the number on the box counts: 24 GB of a card are GiB.
fn as_sold(size: Bytes, option: &MemoryOption) -> String {
    let label = f64::from(option.label);
    if (option.installed.gib() - label).abs() < (option.installed.gb() - label).abs() {
        format!("{} GiB", significant(size.gib(), 3))
    } else {
        format!("{} GB", significant(size.gb(), 3))
    }
}

/// "NVIDIA, runs CUDA".
pub fn gpu_fact(device: &Device) -> String {
    let cuda = match device.gpu {
        GpuVendor::None => return "none is used: the processor’s cores compute".to_owned(),
        gpu if gpu.runs_cuda() => "runs CUDA",
        _ => "does not run CUDA",
    };
    format!("{}, {cuda}", super::gpu_vendor(device.gpu))
}

/// Runtimes that run natively, by system.
pub fn runtimes_fact(device: &Device) -> String {
    let systems = device.systems.iter().map(|system| {
        let runs = Runtime::ALL.iter().filter(|runtime| runtime.target(device, system.os).is_some());
        let names: Vec<&str> = runs.map(Record::name).collect();
        let names = if names.is_empty() { "none".to_owned() } else { names.join(", ") };
        format!("{}: {names}", system.os.name())
    });
    systems.collect::<Vec<_>>().join("; ")
}

/// Rate of matrix units.
pub fn dense_name(precision: Precision) -> &'static str {
    match precision {
        Precision::Fp16 => "Matrix units, 16 bits, dense",
        Precision::Fp8 => "Matrix units, 8 bits, dense",
        Precision::Fp4 => "Matrix units, 4 bits, dense",
    }
}

/// "45 to 80 W".
pub fn power(power: PowerRange) -> String {
    if power.least == power.most {
        format!("{} W", fixed(power.most.get(), 0))
    } else {
        format!("{} to {} W", fixed(power.least.get(), 0), fixed(power.most.get(), 0))
    }
}

/// "$5,900 with 128 GB, October 2026".
pub fn price(price: &Price) -> String {
    format!("${} with {} GB, {}", fixed(price.amount.value.get(), 0), price.memory, day(price.dated))
}

/// A day or month as people write it: "16 October 2026", "November 2026". What is not a day stays as it is.
pub fn day(text: &str) -> String {
    const MONTHS: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    let mut parts = text.split('-');
    let (year, month, day) = (parts.next(), parts.next(), parts.next());
    let name = month
        .and_then(|month| month.parse::<usize>().ok())
        .and_then(|month| MONTHS.get(month.wrapping_sub(1)));
    match (year, name, day) {
        (Some(year), Some(name), Some(day)) => format!("{} {name} {year}", day.trim_start_matches('0')),
        (Some(year), Some(name), None) => format!("{name} {year}"),
        _ => text.to_owned(),
    }
}

/// "70.6 billion".
pub fn params(params: Params) -> String {
    match params.billions() {
        b if b < 1.0 => format!("{} million", significant(b * 1e3, 3)),
        b => format!("{} billion", significant(b, 3)),
    }
}

/// "all of them" or "12.9 billion".
pub fn active(model: &'static Model) -> String {
    match model.experts {
        Some(_) => params(active_params(model)),
        None => "all of them".to_owned(),
    }
}

/// "8 of 128 for each token".
pub fn experts(experts: Experts) -> String {
    format!("{} of {} for each token", experts.used, experts.count)
}

/// "131,072 tokens".
pub fn tokens_of(count: u32) -> String {
    format!("{} tokens", fixed(f64::from(count), 0))
}

/// A group of layers.
pub fn attention(group: Attention) -> String {
    match group {
        Attention::Full { layers, kv_heads, .. } => {
            format!("{layers} with full attention, {kv_heads} KV heads")
        }
        Attention::Sliding { layers, kv_heads, window, .. } => {
            format!("{layers} with a window of {} tokens, {kv_heads} KV heads", fixed(f64::from(window), 0))
        }
        Attention::Latent { layers, rank, .. } => {
            format!("{layers} with one latent of {rank} for all heads (MLA)")
        }
    }
}

/// Recurrent layers.
pub fn recurrent(recurrent: Recurrent) -> String {
    format!("{} recurrent", recurrent.layers)
}

/// "80: 80 with full attention".
pub fn layers(count: u32, groups: &[String]) -> String {
    format!("{count}: {}", groups.join("; "))
}

/// "2.68 GB for 8,192 tokens".
pub fn cache_fact(tokens: u32, size: Bytes) -> String {
    format!("{} for {}", bytes(size), tokens_of(tokens))
}

/// Heading of what was measured.
pub fn measured_heading() -> &'static str {
    "Measured by others"
}

/// Below it.
pub fn measured_intro() -> &'static str {
    "Published speeds of writing near the beginning of an answer, for one person on one GPU, beside our prediction for the \
     same question. Most of them entered the fit, so they show how well it holds, not how well it foretells. Of several \
     measurements the median is shown."
}

/// Where nobody measured.
pub fn nothing_measured() -> &'static str {
    "We found no published speed for this that says enough to be compared."
}

/// Over the table.
pub fn measured_summary(count: usize) -> String {
    format!("{count} measured speeds beside the predictions")
}

/// Its columns.
pub fn measured_columns(first: &str) -> [&'static str; 6] {
    [label(first), label("quant"), label("runtime"), "Measured, tokens/s", "Predicted", "Source"]
}

/// Measured, with the number of measurements, and predicted.
pub fn measured_cells(measured: f64, count: usize, estimate: &Estimate) -> [String; 2] {
    let of = if count > 1 { format!(" (of {count})") } else { String::new() };
    let predicted = estimate.speed.as_ref().map_or_else(
        || "–".to_owned(),
        |speed| format!("{} ({})", significant(speed.decode.mid.get(), 2), range(&speed.decode)),
    );
    [format!("{}{of}", significant(measured, 3)), predicted]
}

/// The host in an address.
pub fn host(address: &str) -> &str {
    let rest = address.trim_start_matches("https://").trim_start_matches("www.");
    rest.split('/').next().unwrap_or(rest)
}

/// What kind of thing a model is, for search engines.
#[cfg(feature = "prerender")]
pub fn model_category() -> &'static str {
    "Language model"
}
