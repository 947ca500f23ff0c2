//! The question's form.

use rooftop_core::Scenario;
use rooftop_core::catalog::{GpuVendor, Record};
use rooftop_core::format::fixed;

/// Label of the slider beside a number field.
pub fn slider_label(label: &str) -> String {
    format!("{label}，滑块")
}

/// A number that cannot be read.
pub fn number_wrong(label: &str, max: u32) -> String {
    format!("{label}：请填 1 到 {} 的整数，例如 8192 或 8K。", fixed(f64::from(max), 0))
}

/// Label of a control.
pub fn label(field: &str) -> &'static str {
    match field {
        "model" => "模型",
        "quant" => "量化格式",
        "device" => "机器",
        "memory" | "memory-1" | "memory-2" | "memory-3" | "memory-4" => "内存",
        "add-machine" => "添加机器",
        "add-model" => "添加模型",
        "other-model" => "另一个模型",
        "budget" => "预算",
        "ask-cuda" => "CUDA 代码？",
        "ask-tuning" => "微调？",
        "ask-portable" => "要随身携带？",
        "ask-os" => "操作系统？",
        "size" => "多大的模型？",
        "other-machine" => "另一台机器",
        "task" => "用途",
        "speed" => "至少（token/秒）",
        "context" => "上下文（token）",
        "users" => "同时使用的人",
        "runtime" => "推理程序",
        "os" => "操作系统",
        "cache" => "KV 缓存类型",
        "gpu-mib" => "可用内存（MiB）：你的机器报告的数值",
        "gpus" => "相同的显卡或芯片",
        "linked" => "相连的相同机器",
        "ram" => "系统内存",
        "prompt" => "提示词（token）",
        "target" => "在哪里运行",
        _ => "",
    }
}

/// Name of the form.
pub fn question_label() -> &'static str {
    "你的问题"
}

/// "能否让 [model]".
pub fn will() -> &'static str {
    "能否让"
}

/// "以 [quantization]".
pub fn at() -> &'static str {
    "以"
}

/// "格式运行在 [machine]".
pub fn run_on() -> &'static str {
    "格式运行在"
}

/// "上，用 [memory]".
pub fn with() -> &'static str {
    "上，用"
}

/// "内存和 [context]".
pub fn and() -> &'static str {
    "内存和"
}

/// "[context] 个 token 的上下文，供 [users]".
pub fn of_context_for() -> &'static str {
    "个 token 的上下文，供"
}

/// "[users] 人使用，程序为 [runtime]".
pub fn people_in(_users: u32) -> &'static str {
    "人使用，程序为"
}

/// Unit of the users slider.
pub fn people(_users: u32) -> &'static str {
    "人"
}

/// Unit of the context slider.
pub fn tokens() -> &'static str {
    "个 token"
}

/// Heading over a maker's machines.
pub fn gpu_vendor(vendor: GpuVendor) -> &'static str {
    match vendor {
        GpuVendor::Nvidia => "NVIDIA",
        GpuVendor::Apple => "Apple",
        GpuVendor::Amd => "AMD",
        GpuVendor::Intel => "Intel",
        GpuVendor::Qualcomm => "Qualcomm",
        GpuVendor::None => "无 GPU",
    }
}

/// What stands behind "More", with its present values.
pub fn more(scenario: &Scenario) -> String {
    format!(
        "更多：{}，{} 缓存，{} 个 token 的提示词",
        scenario.os.name(),
        scenario.cache_type.name(),
        fixed(f64::from(scenario.prompt_tokens), 0)
    )
}

/// Label of the search field.
pub fn find() -> &'static str {
    "查找机器或模型"
}

/// Link where nothing was found.
pub fn describe() -> &'static str {
    "目录里没有？自己描述"
}

/// How many were found, for a screen reader; nothing before anything was asked.
pub fn found(count: usize, asked: &str) -> String {
    match count {
        _ if asked.trim().is_empty() => String::new(),
        0 => format!("没有找到“{asked}”。"),
        _ => format!("找到 {count} 个。"),
    }
}

/// Above what was wrong with the address.
pub fn problems_intro() -> &'static str {
    "这个网址未能全部读出。读不出的地方用了最接近的值或常用值："
}
