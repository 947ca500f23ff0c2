//! Pages of machines and models.

use super::numbers::{fixed, significant};
use super::words;
use super::{bandwidth, bytes, dollars, file_size, label, memory_option, range, without_unit_of};
use rooftop_core::catalog::{
    Attention, Device, DeviceClass, Experts, GpuVendor, MemoryKind, Model, Os, PowerRange, Precision, Price,
    Record, Recurrent, Runtime, System,
};
use rooftop_core::explore::Outlay;
use rooftop_core::memory::Memory;
use rooftop_core::speed::Basis;
use rooftop_core::units::{Bytes, Params, Usd};
use rooftop_core::{Caveat, Estimate, Scenario};

/// Title and description of a machine's page.
pub fn device_meta(device: &Device, lead: &str) -> (String, String) {
    (words::device_meta_text(device.name()), lead.to_owned())
}

/// Title and description of a model's page.
pub fn model_meta(model: &Model, lead: &str) -> (String, String) {
    (words::model_meta_text(model.name()), lead.to_owned())
}

/// Title and description of the list of machines.
pub fn devices_meta() -> (&'static str, &'static str) {
    (words::devices_title(), words::devices_description())
}

/// Title and description of the list of models.
pub fn models_meta() -> (&'static str, &'static str) {
    (words::models_title(), words::models_description())
}

/// A machine in a list: "128 GB, 300 GB/s".
pub fn device_figures(device: &Device) -> String {
    // One below the other: as exact as the least exact.
    let rate = words::value_bytes_per_sec(fixed(device.bandwidth.value.gb_per_sec(), 0));
    words::device_figures_text(rate, memory_option(&device.largest_memory()))
}

/// A model in a list: "70.6 billion, 131,072 tokens".
pub fn model_figures(model: &'static Model) -> String {
    let context = fixed(f64::from(model.max_context.value), 0);
    match model.experts {
        Some(_) => words::model_figures_some(
            significant(model.active_params().billions(), 2),
            &context,
            params(model.params.value),
        ),
        None => words::model_figures_none(&context, params(model.params.value)),
    }
}

/// How a machine is used.
pub fn device_class(class: DeviceClass) -> &'static str {
    match class {
        DeviceClass::Laptop => words::device_class_laptop(),
        DeviceClass::Desktop => words::device_class_desktop(),
        DeviceClass::Workstation => words::device_class_workstation(),
        DeviceClass::Server => words::device_class_server(),
        DeviceClass::Embedded => words::device_class_embedded(),
        DeviceClass::Mobile => words::device_class_mobile(),
    }
}

/// What one machine is.
pub fn device_kind(class: DeviceClass) -> &'static str {
    match class {
        DeviceClass::Laptop => words::device_kind_laptop(),
        DeviceClass::Desktop => words::device_kind_desktop(),
        DeviceClass::Workstation => words::device_kind_workstation(),
        DeviceClass::Server => words::device_kind_server(),
        DeviceClass::Embedded => words::device_kind_embedded(),
        DeviceClass::Mobile => words::device_kind_mobile(),
    }
}

/// The sentence a machine's page begins with: an answer as an example, and how many models fit.
pub fn device_lead((default, estimate): &(Scenario, Estimate), answers: &[(Scenario, Estimate)]) -> String {
    let device = default.device;
    let kind = match device.memory_kind {
        MemoryKind::Unified => words::device_lead_unified(),
        MemoryKind::Vram => words::device_lead_vram(),
        MemoryKind::Ram => words::device_lead_ram(),
    };
    let fitting =
        answers.iter().filter(|(_, estimate)| estimate.fit.fits() && estimate.placement.is_whole()).count();
    let who =
        if device.gpu == GpuVendor::None { words::device_lead_programs() } else { words::device_lead_gpu() };
    words::device_lead_text(
        answers.len(),
        bandwidth(device.bandwidth.value),
        example_sentence(default, estimate),
        device.name(),
        fitting,
        kind,
        memory_option(&default.memory),
        bytes(estimate.fit.budget),
        default.os.name(),
        who,
    )
}

/// " Llama 3.3 70B at 4 bits generates about 5.7 tokens per second (4.2 to 7.0)."
fn example_sentence(scenario: &Scenario, estimate: &Estimate) -> String {
    let (model, quantization) = (scenario.model.name(), scenario.quantization.name());
    match (estimate.fit.fits(), &estimate.speed) {
        (false, _) => words::example_too_large(model),
        (true, None) => words::example_not_measured(model, quantization),
        (true, Some(speed)) => {
            let place = if estimate.placement.is_whole() { "gpu" } else { "partly" };
            let mid = significant(speed.decode.mid.get(), 2);
            words::example_writes(model, place, quantization, range(&speed.decode), mid)
        }
    }
}

/// The sentence a model's page begins with.
pub fn model_lead(default: &Scenario) -> String {
    let model = default.model;
    let memory = rooftop_core::estimate(default).memory;
    let context = fixed(f64::from(default.context_tokens), 0);
    let (name, size, format) = (model.name(), params(model.params.value), default.quantization.name());
    let (total, weights, file) = (bytes(memory.total), bytes(memory.weights), file_size(memory.weights));
    match model.experts {
        Some(_) => {
            let active = significant(model.active_params().billions(), 2);
            words::model_lead_experts(&active, &context, &file, name, &size, format, &total, &weights)
        }
        None => words::model_lead_dense(&context, &file, name, &size, format, &total, &weights),
    }
}

/// Link to the comparison.
pub fn compare_with(other: &Device) -> String {
    words::compare_with_text(other.name())
}

/// What was asked for the picture.
pub fn setting(scenario: &Scenario) -> String {
    words::setting_text(
        fixed(f64::from(scenario.context_tokens), 0),
        memory_option(&scenario.memory),
        scenario.os.name(),
        fixed(f64::from(scenario.prompt_tokens), 0),
        scenario.runtime.name(),
    )
}

/// The same for many machines.
pub fn model_setting(scenario: &Scenario) -> String {
    words::model_setting_text(
        fixed(f64::from(scenario.context_tokens), 0),
        fixed(f64::from(scenario.prompt_tokens), 0),
    )
}

/// "46.5 of 102 GB".
pub fn need_of_budget(estimate: &Estimate) -> String {
    let (need, budget) = (bytes(estimate.memory.total), bytes(estimate.fit.budget));
    words::need_of_budget_text(without_unit_of(&need, &budget), &budget)
}

/// After a size or a speed, where GPUs do not hold all of it.
pub(super) fn partly(estimate: &Estimate) -> &'static str {
    if estimate.placement.is_split() { words::partly_text() } else { "" }
}

/// A speed in a picture of many.
pub fn rung_speed(estimate: &Estimate) -> String {
    let partly = partly(estimate);
    match (estimate.fit.fits(), &estimate.speed) {
        (false, _) => words::rung_speed_does_not_fit().to_owned(),
        (true, None) => words::rung_speed_none().to_owned(),
        (true, Some(speed)) => {
            words::rung_speed_some(partly, range(&speed.decode), significant(speed.decode.mid.get(), 2))
        }
    }
}

/// What was measured.
pub fn rung_measured(measured: &[f64]) -> String {
    let (low, high) = measured
        .iter()
        .fold((f64::INFINITY, 0.0_f64), |(low, high), &point| (low.min(point), high.max(point)));
    if measured.len() == 1 {
        words::rung_measured_measured(significant(low, 2))
    } else {
        words::rung_measured_measured_to(significant(high, 2), significant(low, 2))
    }
}

/// What to be careful about on the whole page.
pub fn page_caveats(scenario: &Scenario, estimate: &Estimate) -> Vec<String> {
    let told = [Caveat::SpeedNotMeasured, Caveat::MachineNotMeasured, Caveat::BandwidthEstimated];
    let caveats = estimate.caveats.iter().filter(|caveat| told.contains(caveat));
    let caveats = caveats.map(|caveat| super::caveat(*caveat, scenario));
    let measured = estimate
        .speed
        .filter(|speed| speed.basis == Basis::Measured)
        .map(|_| words::page_caveats_text(scenario.device.name()));
    scenario
        .device
        .note
        .map(|note| super::device_note(note).to_owned())
        .into_iter()
        .chain(measured)
        .chain(caveats)
        .collect()
}

/// Columns of both tables.
pub fn answer_columns(first: &'static str) -> [&'static str; 5] {
    [
        first,
        label("quant"),
        words::answer_columns_memory_needed(),
        words::answer_columns_tokens_second(),
        words::answer_columns_range(),
    ]
}

/// Cells of a row.
pub fn answer_cells(scenario: &Scenario, estimate: &Estimate) -> [String; 4] {
    let quantization = scenario.quantization.name().to_owned();
    let memory = bytes(estimate.memory.total);
    let (speed, range) = match (estimate.fit.fits(), &estimate.speed) {
        (false, _) => (words::answer_cells_does_not_fit().to_owned(), "–".to_owned()),
        (true, None) => (words::answer_cells_not_measured().to_owned(), "–".to_owned()),
        (true, Some(speed)) => {
            (significant(speed.decode.mid.get(), 2), range(&speed.decode) + partly(estimate))
        }
    };
    [quantization, memory, speed, range]
}

/// "RTX 4090, 24 GB".
pub fn machine_with_memory(scenario: &Scenario) -> String {
    words::machine_with_memory_text(scenario.device.name(), memory_option(&scenario.memory))
}

/// A size, beside its bar.
pub fn size_row(memory: &Memory) -> String {
    words::size_row_text(
        file_size(memory.weights),
        bytes(memory.total - memory.weights),
        bytes(memory.weights),
    )
}

/// "48, 64 or 128 GB, unified".
pub fn memory_fact(device: &Device) -> String {
    let sizes: Vec<String> = device.memory.iter().map(|option| option.label.to_string()).collect();
    let sizes = match sizes.as_slice() {
        [one] => one.clone(),
        [most @ .., last] => words::memory_fact_or(most.join(words::memory_fact_separator()), last),
        [] => String::new(),
    };
    words::memory_fact_gb(memory_kind(device.memory_kind), &sizes)
}

/// Whose memory it is.
pub fn memory_kind(kind: MemoryKind) -> &'static str {
    match kind {
        MemoryKind::Unified => words::memory_kind_unified(),
        MemoryKind::Vram => words::memory_kind_vram(),
        MemoryKind::Ram => words::memory_kind_ram(),
    }
}

/// What the GPU may use under an operating system.
pub fn usable_under(os: Os) -> &'static str {
    match os {
        Os::Windows => words::usable_under_windows(),
        Os::Linux => words::usable_under_linux(),
        Os::Macos => words::usable_under_macos(),
        Os::Ios => words::usable_under_ios(),
        Os::Android => words::usable_under_android(),
    }
}

/// "32.0 of 48.0 GB; 48.0 of 64.0 GB".
pub fn usable_fact(device: &Device, system: &System) -> String {
    let sizes = device.memory.iter().map(|option| {
        let usable = system.budget.value.apply(option.installed);
        let (usable, installed) = (bytes(usable), memory_option(option));
        words::usable_fact_memory(without_unit_of(&usable, &installed), &installed)
    });
    sizes.collect::<Vec<_>>().join(words::usable_fact_separator())
}

/// "NVIDIA, runs CUDA".
pub fn gpu_fact(device: &Device) -> String {
    let cuda = match device.gpu {
        GpuVendor::None => return words::gpu_fact_none().to_owned(),
        gpu if gpu.runs_cuda() => words::gpu_fact_runs_cuda(),
        _ => words::gpu_fact_does_not_run(),
    };
    words::gpu_fact_with_cuda(cuda, super::gpu_vendor(device.gpu))
}

/// Runtimes that run natively, by system.
pub fn runtimes_fact(device: &Device) -> String {
    let systems = device.systems.iter().map(|system| {
        let runs = Runtime::ALL.iter().filter(|runtime| runtime.target(device, system.os).is_some());
        let names: Vec<&str> = runs.map(Record::name).collect();
        let names = if names.is_empty() {
            words::runtimes_fact_none().to_owned()
        } else {
            names.join(words::runtimes_fact_name_separator())
        };
        words::runtimes_fact_under(&names, system.os.name())
    });
    systems.collect::<Vec<_>>().join(words::runtimes_fact_separator())
}

/// Rate of matrix units.
pub fn dense_name(precision: Precision) -> &'static str {
    match precision {
        Precision::Fp16 => words::dense_name_fp16(),
        Precision::Fp8 => words::dense_name_fp8(),
        Precision::Fp4 => words::dense_name_fp4(),
    }
}

/// "45 to 80 W".
pub fn power(power: PowerRange) -> String {
    if power.least == power.most {
        words::power_w(fixed(power.most.get(), 0))
    } else {
        words::power_to_w(fixed(power.least.get(), 0), fixed(power.most.get(), 0))
    }
}

/// "$5,900 with 128 GB, October 2026".
pub fn price(price: &Price) -> String {
    words::price_text(fixed(price.amount.value.get(), 0), day(price.dated), price.memory)
}

/// What it costs to have a machine: "$2,800 with a computer for $950 ($1,850, October 2026)", or its price.
pub fn outlay(outlay: &Outlay) -> String {
    let Outlay { price: asked, cards, computer } = outlay;
    if *cards == 1 && computer.is_none() {
        return price(asked);
    }
    let each = dollars(asked.amount.value.get());
    let each = if *cards > 1 { words::outlay_each(*cards, each) } else { each };
    let total = dollars(outlay.total().get());
    match computer {
        Some(computer) => {
            words::outlay_with_computer(dollars(computer.value.get()), day(asked.dated), each, total)
        }
        None => words::outlay_of_cards(day(asked.dated), each, total),
    }
}

/// The computer around a card, beside the card's price.
pub fn computer_for(price: Usd) -> String {
    words::computer_beside_card(dollars(price.get()))
}

/// The first price and the last, in a sentence.
pub fn price_summary(prices: &[&Price]) -> String {
    let ends = prices.first().zip(prices.last());
    ends.map_or_else(String::new, |(first, last)| words::prices_summary(price(first), price(last)))
}

/// Heads of the table of prices.
pub fn price_columns() -> Vec<String> {
    [words::price_column_dated(), words::price_column_memory(), words::prices_axis()]
        .map(str::to_owned)
        .to_vec()
}

/// Its cells.
pub fn price_row(price: &Price) -> Vec<String> {
    let Price { memory, amount, dated } = price;
    vec![day(dated), words::price_line_gb(*memory), fixed(amount.value.get(), 0)]
}

/// A day or month as people write it: "16 October 2026", "November 2026". What is not a day stays as it is.
pub fn day(text: &str) -> String {
    let mut parts = text.split('-');
    let (year, month, day) = (parts.next(), parts.next(), parts.next());
    let month = month.and_then(|month| month.parse::<u8>().ok()).filter(|month| (1..=12).contains(month));
    match (year, month, day) {
        (Some(year), Some(month), Some(day)) => {
            words::date_day(day.trim_start_matches('0'), words::month(month), year)
        }
        (Some(year), Some(month), None) => words::date_month(words::month(month), year),
        _ => text.to_owned(),
    }
}

/// "70.6 billion".
pub fn params(params: Params) -> String {
    match params.billions() {
        b if b < 1.0 => words::params_million(significant(b * 1e3, 3)),
        b => words::params_billion(significant(b, 3)),
    }
}

/// "all of them" or "12.9 billion".
pub fn active(model: &'static Model) -> String {
    match model.experts {
        Some(_) => params(model.active_params()),
        None => words::active_text().to_owned(),
    }
}

/// "8 of 128 for each token".
pub fn experts(experts: Experts) -> String {
    words::experts_text(experts.count, experts.used)
}

/// "131,072 tokens".
pub fn tokens_of(count: u32) -> String {
    words::tokens_of_text(fixed(f64::from(count), 0))
}

/// A group of layers.
pub fn attention(group: Attention) -> String {
    match group {
        Attention::Full { layers, kv_heads, .. } => words::attention_with_full_attention(kv_heads, layers),
        Attention::Sliding { layers, kv_heads, window, .. } => {
            words::attention_with_window_tokens(kv_heads, layers, fixed(f64::from(window), 0))
        }
        Attention::Latent { layers, rank, .. } => words::attention_with_one_latent(layers, rank),
        Attention::Compressed { layers, dim, ratio } => words::attention_compressed(dim, layers, ratio),
    }
}

/// Recurrent layers.
pub fn recurrent(recurrent: Recurrent) -> String {
    words::recurrent_text(recurrent.layers)
}

/// "80: 80 with full attention".
pub fn layers(count: u32, groups: &[String]) -> String {
    words::layers_text(count, groups.join(words::layers_separator()))
}

/// "2.68 GB for 8,192 tokens".
pub fn cache_fact(tokens: u32, size: Bytes) -> String {
    words::cache_fact_text(bytes(size), tokens_of(tokens))
}

/// Its columns.
pub fn measured_columns(first: &str) -> [&'static str; 6] {
    [
        label(first),
        label("quant"),
        label("runtime"),
        words::measured_columns_measured_tokens_s(),
        words::measured_columns_predicted(),
        words::measured_columns_source(),
    ]
}

/// Columns of what was measured on two machines.
pub fn duel_columns(names: &[String; 2]) -> Vec<String> {
    let first = ["model", "quant", "runtime"].map(|id| label(id).to_owned());
    let of = |name: &String| [words::duel_measured(name), words::duel_predicted(name)];
    first.into_iter().chain(names.iter().flat_map(of)).collect()
}

/// Measured, with the number of measurements, and predicted.
pub fn measured_cells(measured: f64, count: usize, estimate: &Estimate) -> [String; 2] {
    let measured = significant(measured, 3);
    let measured = if count > 1 { words::measured_cells_several(count, &measured) } else { measured };
    let predicted = estimate.speed.as_ref().map_or_else(
        || "–".to_owned(),
        |speed| words::measured_cells_predicted(range(&speed.decode), significant(speed.decode.mid.get(), 2)),
    );
    [measured, predicted]
}

/// The host in an address.
pub fn host(address: &str) -> &str {
    let rest = address.trim_start_matches("https://").trim_start_matches("www.");
    rest.split('/').next().unwrap_or(rest)
}
