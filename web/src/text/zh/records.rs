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
    (format!("{}：能运行哪些模型，有多快 – Rooftop", device.name()), lead.to_owned())
}

/// Title and description of a model's page.
pub fn model_meta(model: &Model, lead: &str) -> (String, String) {
    (format!("{}：所需内存，各机器上的速度 – Rooftop", model.name()), lead.to_owned())
}

/// Title and description of the list of machines.
pub fn devices_meta() -> (&'static str, &'static str) {
    (
        "运行本地 AI 的机器 – Rooftop",
        "笔记本、显卡、板卡和服务器，附内存、GPU 可用其中多少，以及带宽；每台各有一页，说明能运行哪些模型，有\
         多快。",
    )
}

/// Title and description of the list of models.
pub fn models_meta() -> (&'static str, &'static str) {
    (
        "本地使用的语言模型 – Rooftop",
        "开放的语言模型，附大小、上下文和各格式所需的内存；每个各有一页，说明能在哪些机器上运行，有多快。",
    )
}

/// Name of the way back.
pub fn trail_label() -> &'static str {
    "当前位置"
}

/// Heading of the list of machines.
pub fn devices_heading() -> &'static str {
    "机器"
}

/// Heading of the list of models.
pub fn models_heading() -> &'static str {
    "模型"
}

/// Below it.
pub fn devices_lead(count: usize) -> String {
    format!(
        "{count} 台机器和显卡，附各自的最大内存和内存带宽。每台的页面说明能运行哪些模型，有多快，以及每个数值\
         的来源。"
    )
}

/// Below it.
pub fn models_lead(count: usize) -> String {
    format!(
        "{count} 个模型，附各自的参数量和设计支持的最长上下文。每个的页面说明各格式占多少内存，能在哪些机器上\
         运行，有多快。"
    )
}

/// A machine in a list: "128 GB，300 GB/s".
pub fn device_figures(device: &Device) -> String {
    format!("{}，{}", memory_option(&device.largest_memory()), bandwidth(device.bandwidth.value))
}

/// A model in a list: "70.6B，131,072 个 token".
pub fn model_figures(model: &'static Model) -> String {
    let context = fixed(f64::from(model.max_context.value), 0);
    match model.experts {
        Some(_) => format!(
            "{}，激活 {}B，{context} 个 token",
            params(model.params.value),
            significant(active_params(model).billions(), 2)
        ),
        None => format!("{}，{context} 个 token", params(model.params.value)),
    }
}

/// How a machine is used.
pub fn device_class(class: DeviceClass) -> &'static str {
    match class {
        DeviceClass::Laptop => "笔记本",
        DeviceClass::Desktop => "台式机和显卡",
        DeviceClass::Workstation => "工作站",
        DeviceClass::Server => "服务器",
        DeviceClass::Embedded => "板卡",
    }
}

/// What one machine is.
pub fn device_kind(class: DeviceClass) -> &'static str {
    match class {
        DeviceClass::Laptop => "笔记本",
        DeviceClass::Desktop => "台式机或显卡",
        DeviceClass::Workstation => "工作站",
        DeviceClass::Server => "服务器",
        DeviceClass::Embedded => "用于嵌入的板卡",
    }
}

/// The sentence a machine's page begins with: an answer as an example, and how many models fit.
pub fn device_lead((default, estimate): &(Scenario, Estimate), answers: &[(Scenario, Estimate)]) -> String {
    let device = default.device;
    let kind = match device.memory_kind {
        MemoryKind::Unified => "统一内存",
        MemoryKind::Vram => "自有显存",
        MemoryKind::Ram => "处理器内存",
    };
    let fitting = answers
        .iter()
        .filter(|(asked, estimate)| estimate.fit.fits() && !asked.placing.is_offloaded())
        .count();
    let who = if device.gpu == GpuVendor::None { "程序" } else { "GPU " };
    format!(
        "{} 有 {} {kind}，在 {} 下，{who}可用其中 {}，读取速度为 {}。{} 个模型中有 {fitting} 个以 2 到 8 位放\
         得下。{}",
        device.name(),
        as_sold(default.memory.installed, &default.memory),
        default.os.name(),
        as_sold(estimate.fit.budget, &default.memory),
        bandwidth(device.bandwidth.value),
        answers.len(),
        example_sentence(default, estimate),
    )
}

/// "Llama 3.3 70B（`Q4_K_M`），每秒约生成 5.7 个 token（4.2–7.0）。"
fn example_sentence(scenario: &Scenario, estimate: &Estimate) -> String {
    let what = format!("{}（{}）", scenario.model.name(), scenario.quantization.name());
    match (estimate.fit.fits(), &estimate.speed) {
        (false, _) => format!("{} 放不下。", scenario.model.name()),
        (true, None) => format!("{what}放得下；有多快，未实测。"),
        (true, Some(speed)) => format!(
            "{what}{}，每秒约生成 {} 个 token（{}）。",
            partly(estimate),
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
            "，是混合专家（MoE），每个 token 经过其中 {}B",
            significant(active_params(model).billions(), 2)
        ),
        None => String::new(),
    };
    let memory = rooftop_core::estimate(default).memory;
    format!(
        "{} 的参数量为 {}{kind}。格式为 {} 时，权重占 {}；上下文为 {} 个 token 时，需要 {} 内存。",
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
    "用估算器查询这台机器"
}

/// Link to the comparison.
pub fn compare_with(other: &Device) -> String {
    format!("与 {} 比较", other.name())
}

/// Link to the estimator.
pub fn ask_about_model() -> &'static str {
    "用估算器查询这个模型"
}

/// Link to what a model needs.
pub fn what_does_it_need() -> &'static str {
    "它需要什么机器？"
}

/// Link to the comparison of machines about a model.
pub fn compare_machines_with() -> &'static str {
    "用它比较机器"
}

/// Link to what runs on a machine.
pub fn what_runs() -> &'static str {
    "这台机器能运行什么？"
}

/// Link to the snippets with this question.
pub fn embed_this() -> &'static str {
    "放到你的页面上"
}

/// Link to the machines for a model.
pub fn what_is_needed() -> &'static str {
    "某个模型需要什么机器？"
}

/// Heading of the first picture of a machine.
pub fn device_ladder_heading() -> &'static str {
    "它能运行什么，有多快"
}

/// Heading of the second picture of a model.
pub fn model_ladder_heading() -> &'static str {
    "它能在哪里运行，有多快"
}

/// What was asked for the picture.
pub fn setting(scenario: &Scenario) -> String {
    format!(
        "{} 内存，{} 下的 {}，4 位，放不下时用 3 位或 2 位；上下文 {} 个 token，供一个人使用。速度是在 {} 个 \
         token 的提示词之后生成的速度。",
        memory_option(&scenario.memory),
        scenario.os.name(),
        scenario.runtime.name(),
        fixed(f64::from(scenario.context_tokens), 0),
        fixed(f64::from(scenario.prompt_tokens), 0),
    )
}

/// The same for many machines.
pub fn model_setting(scenario: &Scenario) -> String {
    format!(
        "每台机器按最大内存计，4 位，放不下时用 3 位或 2 位；上下文 {} 个 token，供一个人使用。速度是在 {} \
         个 token 的提示词之后生成的速度。",
        fixed(f64::from(scenario.context_tokens), 0),
        fixed(f64::from(scenario.prompt_tokens), 0),
    )
}

/// Below a picture of many answers.
pub fn ladder_note() -> &'static str {
    "每条色带中的线是预测值；色带应能涵盖五次结果中的四次。下表用的是放得下的、不超过 8 位的最宽常用格式：更\
     接近原模型，也更慢。"
}

/// Over the bars of memory.
pub fn rung_memory_heading() -> &'static str {
    "内存（占可用内存）"
}

/// Over the numbers.
pub fn rung_speed_heading() -> &'static str {
    "token/秒"
}

/// "46.5 / 102 GB".
pub fn need_of_budget(estimate: &Estimate) -> String {
    let (need, budget) = (bytes(estimate.memory.total), bytes(estimate.fit.budget));
    format!("{} / {budget}", without_unit_of(&need, &budget))
}

/// Where a card does not hold all of it.
fn partly(estimate: &Estimate) -> &'static str {
    if estimate.placement.is_whole() { "" } else { "，部分在系统内存中" }
}

/// A speed in a picture of many.
pub fn rung_speed(estimate: &Estimate) -> String {
    let partly = partly(estimate);
    match (estimate.fit.fits(), &estimate.speed) {
        (false, _) => "放不下".to_owned(),
        (true, None) => "未实测".to_owned(),
        (true, Some(speed)) => {
            format!("{}（{}）{partly}", significant(speed.decode.mid.get(), 2), range(&speed.decode))
        }
    }
}

/// What was measured.
pub fn rung_measured(measured: &[f64]) -> String {
    let (low, high) = measured
        .iter()
        .fold((f64::INFINITY, 0.0_f64), |(low, high), &point| (low.min(point), high.max(point)));
    if measured.len() == 1 {
        format!("实测 {}", significant(low, 2))
    } else {
        format!("实测 {}–{}", significant(low, 2), significant(high, 2))
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
        .map(|_| format!("{} 本身有实测；预测来自对这些实测和相关实测的拟合。", scenario.device.name()));
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
    format!("全部 {count} 个模型的表格")
}

/// Opens the table of all machines.
pub fn all_machines(count: usize) -> String {
    format!("全部 {count} 台机器的表格")
}

/// Columns of both tables.
pub fn answer_columns(first: &'static str) -> [&'static str; 5] {
    [first, label("quant"), "所需内存", "token/秒", "区间"]
}

/// Cells of a row.
pub fn answer_cells(scenario: &Scenario, estimate: &Estimate) -> [String; 4] {
    let quantization = scenario.quantization.name().to_owned();
    let memory = bytes(estimate.memory.total);
    let (speed, range) = match (estimate.fit.fits(), &estimate.speed) {
        (false, _) => ("放不下".to_owned(), "–".to_owned()),
        (true, None) => ("未实测".to_owned(), "–".to_owned()),
        (true, Some(speed)) => {
            (significant(speed.decode.mid.get(), 2), range(&speed.decode) + partly(estimate))
        }
    };
    [quantization, memory, speed, range]
}

/// "RTX 4090，24 GB".
pub fn machine_with_memory(scenario: &Scenario) -> String {
    format!("{}，{}", scenario.device.name(), memory_option(&scenario.memory))
}

/// Heading of the picture of sizes.
pub fn sizes_heading() -> &'static str {
    "它有多大"
}

/// A size, beside its bar.
pub fn size_row(memory: &Memory) -> String {
    format!("{} + {}", bytes(memory.weights), bytes(memory.total - memory.weights))
}

/// Below the picture of sizes.
pub fn size_caption() -> &'static str {
    "权重，以及在 llama.cpp 中上下文为 8,192 个 token 时另加的部分：KV 缓存、计算缓冲区、推理程序。每个格式都\
     链接到它的答案。"
}

/// Heading of the facts.
pub fn facts_heading() -> &'static str {
    "数据与来源"
}

/// Heading of the neighbours.
pub fn alike_devices_heading() -> &'static str {
    "类似的机器"
}

/// Heading of the neighbours.
pub fn alike_models_heading() -> &'static str {
    "大小相近的模型"
}

/// Name of a fact.
pub fn fact(name: &str) -> &'static str {
    match name {
        "memory" => "内存",
        "bandwidth" => "内存带宽",
        "alu" => "着色器单元，FP32",
        "gpu" => "GPU",
        "class" => "类型",
        "runtimes" => "推理程序",
        "power" => "功率上限",
        "battery" => "电池",
        "price" => "标价",
        "released" => "首次发售或发布",
        "aliases" => "别名",
        "params" => "参数",
        "active" => "每个 token 经过的参数",
        "experts" => "专家",
        "max-context" => "最长上下文",
        "layers" => "层",
        "cache" => "KV 缓存，16 位",
        "cache-full" => "KV 缓存，上下文全满",
        "family" => "系列",
        "license" => "许可证",
        "architecture" => "llama.cpp 中的架构",
        _ => "",
    }
}

/// "48、64 或 128 GB，处理器和 GPU 共用".
pub fn memory_fact(device: &Device) -> String {
    let sizes: Vec<String> = device.memory.iter().map(|option| option.label.to_string()).collect();
    let sizes = match sizes.as_slice() {
        [one] => one.clone(),
        [most @ .., last] => format!("{} 或 {last}", most.join("、")),
        [] => String::new(),
    };
    format!("{sizes} GB，{}", memory_kind(device.memory_kind))
}

/// Whose memory it is.
pub fn memory_kind(kind: MemoryKind) -> &'static str {
    match kind {
        MemoryKind::Unified => "处理器和 GPU 共用",
        MemoryKind::Vram => "在显卡上",
        MemoryKind::Ram => "属于处理器",
    }
}

/// What the GPU may use under an operating system.
pub fn usable_under(os: Os) -> &'static str {
    match os {
        Os::Windows => "Windows 下可用",
        Os::Linux => "Linux 下可用",
        Os::Macos => "macOS 下可用",
    }
}

/// "32.0 / 48.0 GB；48.0 / 64.0 GB".
pub fn usable_fact(device: &Device, system: &System) -> String {
    let sizes = device.memory.iter().map(|option| {
        let usable = system.budget.value.apply(option.installed);
        let (usable, installed) = (as_sold(usable, option), as_sold(option.installed, option));
        format!("{} / {installed}", without_unit_of(&usable, &installed))
    });
    sizes.collect::<Vec<_>>().join("；")
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

/// "NVIDIA，能运行 CUDA".
pub fn gpu_fact(device: &Device) -> String {
    let cuda = match device.gpu {
        GpuVendor::None => return "不使用 GPU：由处理器的核心计算".to_owned(),
        gpu if gpu.runs_cuda() => "能运行 CUDA",
        _ => "不能运行 CUDA",
    };
    format!("{}，{cuda}", super::gpu_vendor(device.gpu))
}

/// Runtimes that run natively, by system.
pub fn runtimes_fact(device: &Device) -> String {
    let systems = device.systems.iter().map(|system| {
        let runs = Runtime::ALL.iter().filter(|runtime| runtime.target(device, system.os).is_some());
        let names: Vec<&str> = runs.map(Record::name).collect();
        let names = if names.is_empty() { "无".to_owned() } else { names.join("、") };
        format!("{}：{names}", system.os.name())
    });
    systems.collect::<Vec<_>>().join("；")
}

/// Rate of matrix units.
pub fn dense_name(precision: Precision) -> &'static str {
    match precision {
        Precision::Fp16 => "矩阵单元，16 位，稠密",
        Precision::Fp8 => "矩阵单元，8 位，稠密",
        Precision::Fp4 => "矩阵单元，4 位，稠密",
    }
}

/// "45–80 W".
pub fn power(power: PowerRange) -> String {
    if power.least == power.most {
        format!("{} W", fixed(power.most.get(), 0))
    } else {
        format!("{}–{} W", fixed(power.least.get(), 0), fixed(power.most.get(), 0))
    }
}

/// "$5,900（128 GB），2026 年 10 月".
pub fn price(price: &Price) -> String {
    format!("${}（{} GB），{}", fixed(price.amount.value.get(), 0), price.memory, day(price.dated))
}

/// A day or month as people write it: "2026 年 10 月 16 日", "2026 年 11 月". What is not a day stays as it
/// is.
pub fn day(text: &str) -> String {
    let mut parts = text.split('-');
    let (year, month, day) = (parts.next(), parts.next(), parts.next());
    let month = month.and_then(|month| month.parse::<u8>().ok()).filter(|month| (1..=12).contains(month));
    match (year, month, day) {
        (Some(year), Some(month), Some(day)) => {
            format!("{year} 年 {month} 月 {} 日", day.trim_start_matches('0'))
        }
        (Some(year), Some(month), None) => format!("{year} 年 {month} 月"),
        _ => text.to_owned(),
    }
}

/// "70.6B".
pub fn params(params: Params) -> String {
    match params.billions() {
        b if b < 1.0 => format!("{}M", significant(b * 1e3, 3)),
        b => format!("{}B", significant(b, 3)),
    }
}

/// "全部" or "12.9B".
pub fn active(model: &'static Model) -> String {
    match model.experts {
        Some(_) => params(active_params(model)),
        None => "全部".to_owned(),
    }
}

/// "每个 token 用 128 个中的 8 个".
pub fn experts(experts: Experts) -> String {
    format!("每个 token 用 {} 个中的 {} 个", experts.count, experts.used)
}

/// "131,072 个 token".
pub fn tokens_of(count: u32) -> String {
    format!("{} 个 token", fixed(f64::from(count), 0))
}

/// A group of layers.
pub fn attention(group: Attention) -> String {
    match group {
        Attention::Full { layers, kv_heads, .. } => format!("{layers} 层为全注意力，{kv_heads} 个 KV 头"),
        Attention::Sliding { layers, kv_heads, window, .. } => {
            format!("{layers} 层的窗口为 {} 个 token，{kv_heads} 个 KV 头", fixed(f64::from(window), 0))
        }
        Attention::Latent { layers, rank, .. } => {
            format!("{layers} 层，所有头共用一个大小为 {rank} 的潜在向量（MLA）")
        }
    }
}

/// Recurrent layers.
pub fn recurrent(recurrent: Recurrent) -> String {
    format!("{} 层为循环层", recurrent.layers)
}

/// "80：80 层为全注意力".
pub fn layers(count: u32, groups: &[String]) -> String {
    format!("{count}：{}", groups.join("；"))
}

/// "2.68 GB（8,192 个 token）".
pub fn cache_fact(tokens: u32, size: Bytes) -> String {
    format!("{}（{}）", bytes(size), tokens_of(tokens))
}

/// Heading of what was measured.
pub fn measured_heading() -> &'static str {
    "他人的实测"
}

/// Below it.
pub fn measured_intro() -> &'static str {
    "已发表的生成速度，在答案开头附近，一个人使用一块 GPU；旁边是我们对同一问题的预测。其中大多数进入了拟合，\
     所以它们表明拟合有多贴切，而不是预测有多准。有多次测量时，显示中位数。"
}

/// Where nobody measured.
pub fn nothing_measured() -> &'static str {
    "没有找到说明足够详细、可供比较的已发表速度。"
}

/// Over the table.
pub fn measured_summary(count: usize) -> String {
    format!("{count} 个实测速度，与预测对照")
}

/// Its columns.
pub fn measured_columns(first: &str) -> [&'static str; 6] {
    [label(first), label("quant"), label("runtime"), "实测（token/秒）", "预测", "来源"]
}

/// Measured, with the number of measurements, and predicted.
pub fn measured_cells(measured: f64, count: usize, estimate: &Estimate) -> [String; 2] {
    let of = if count > 1 { format!("（{count} 次）") } else { String::new() };
    let predicted = estimate.speed.as_ref().map_or_else(
        || "–".to_owned(),
        |speed| format!("{}（{}）", significant(speed.decode.mid.get(), 2), range(&speed.decode)),
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
    "语言模型"
}
