//! What all calculators say.

mod cost;
mod custom;
mod energy;
mod labels;
mod serving;
mod studio;
mod tuning;

pub use cost::*;
pub use custom::{custom_bar, custom_report};
pub use energy::*;
pub use labels::calculator_label;
pub use serving::*;
pub use studio::{studio_bar, studio_report};
pub use tuning::{tuning_bar, tuning_report};

use crate::report::Bar;
use rooftop_core::catalog::{Device, Record};
use rooftop_core::format::fixed;
use rooftop_core::units::Bytes;

/// Heading of a calculator's page, and what stands below the calculator.
pub fn calculator_prose(id: &str) -> (&'static str, &'static [&'static str]) {
    match id {
        "cost" => cost_prose(),
        "custom" => custom::custom_prose(),
        "serving" => serving_prose(),
        "energy" => energy_prose(),
        "studio" => studio::studio_prose(),
        "tuning" => tuning::tuning_prose(),
        "audit" => super::audit_prose(),
        _ => ("", &[]),
    }
}

/// Title and description of a calculator's page.
pub fn calculator_meta(id: &str) -> (&'static str, &'static str) {
    match id {
        "cost" => cost_meta(),
        "custom" => custom::custom_meta(),
        "serving" => serving_meta(),
        "energy" => energy_meta(),
        "studio" => studio::studio_meta(),
        "tuning" => tuning::tuning_meta(),
        _ => ("", ""),
    }
}

/// Paths and names of all calculators.
pub fn calculator_names() -> Vec<(&'static str, &'static str)> {
    let paths = ["serving/", "cost/", "energy/", "tuning/", "audit/", "studio/"];
    paths.into_iter().map(|path| (path, calculator_prose(path.trim_end_matches('/')).0)).collect()
}

/// Opens a group of fields.
pub fn group_of_fields(name: &str) -> &'static str {
    match name {
        "agent" => "智能体的一个任务",
        "work-a" => "工作 A",
        "work-b" => "工作 B",
        "work-c" => "工作 C",
        "work-d" => "工作 D",
        "other-machine" => "另一台用来比较的机器",
        _ => "假设，每一项都可以更改",
    }
}

/// Name of an option that is no record of the catalogue.
pub fn option_name(field: &str, option: &str) -> String {
    match field {
        "memory" | "other-memory" => format!("{option} GB"),
        "rental" => Device::find(option).map_or_else(|| option.to_owned(), |device| device.name().to_owned()),
        "family" => custom::family(option),
        "device" => "我描述的机器".to_owned(),
        "model" => "我描述的模型".to_owned(),
        _ => word(option).to_owned(),
    }
}

fn word(option: &str) -> &str {
    match option {
        "video" => "视频时间线",
        "scene" => "3D 场景",
        "windows" => "Windows",
        "linux" => "Linux",
        "macos" => "macOS",
        "full" => "全量微调",
        "lora" => "LoRA，16 位",
        "qlora" => "QLoRA，4 位",
        "query-value" => "查询和值",
        "attention" => "整个注意力部分",
        "all-linear" => "各层的所有矩阵",
        "adamw" => "AdamW",
        "adamw-8bit" => "8 位 AdamW",
        "paged-adamw-8bit" => "8 位 AdamW，分页",
        "adafactor" => "Adafactor",
        "sgd" => "SGD",
        "mixed" => "混合：16 位，更新用 32 位",
        "16-bit" => "16 位",
        "32-bit" => "32 位",
        "on" => "保留各层的输入",
        "offloaded" => "各层的输入放在系统内存",
        "off" => "全部保留",
        other => other,
    }
}

/// A number that cannot be read.
pub fn figure_wrong(field: &str, min: u32, max: u32) -> String {
    let (min, max) = (fixed(f64::from(min), 0), fixed(f64::from(max), 0));
    format!("{}：请填 {min} 到 {max} 之间的数字。", calculator_label(field))
}

/// A bar of memory in words.
pub fn parts_summary(bar: &Bar) -> String {
    let needed: Bytes = bar.parts.iter().map(|(_, _, size)| *size).sum();
    let parts: Vec<_> =
        bar.parts.iter().map(|(_, name, size)| format!("{name} {}", super::bytes(*size))).collect();
    format!("需要 {}，其中{}。可用 {}。", super::bytes(needed), parts.join("，"), super::bytes(bar.budget))
}
