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
        "agent" => "An agent’s task",
        "work-a" => "Work A",
        "work-b" => "Work B",
        "work-c" => "Work C",
        "work-d" => "Work D",
        "other-machine" => "Another machine to compare with",
        _ => "Assumptions, each of which can be changed",
    }
}

/// Name of an option that is no record of the catalogue.
pub fn option_name(field: &str, option: &str) -> String {
    match field {
        "memory" | "other-memory" => format!("{option} GB"),
        "rental" => Device::find(option).map_or_else(|| option.to_owned(), |device| device.name().to_owned()),
        "family" => custom::family(option),
        "device" => "A machine I describe".to_owned(),
        "model" => "A model I describe".to_owned(),
        _ => word(option).to_owned(),
    }
}

fn word(option: &str) -> &str {
    match option {
        "video" => "a video timeline",
        "scene" => "a 3D scene",
        "windows" => "Windows",
        "linux" => "Linux",
        "macos" => "macOS",
        "full" => "Full fine-tuning",
        "lora" => "LoRA, 16 bits",
        "qlora" => "QLoRA, 4 bits",
        "query-value" => "queries and values",
        "attention" => "all of attention",
        "all-linear" => "all matrices of the layers",
        "adamw" => "AdamW",
        "adamw-8bit" => "AdamW in 8 bits",
        "paged-adamw-8bit" => "AdamW in 8 bits, paged",
        "adafactor" => "Adafactor",
        "sgd" => "SGD",
        "mixed" => "mixed: 16 bits, steps in 32",
        "16-bit" => "16 bits",
        "32-bit" => "32 bits",
        "on" => "inputs of layers kept",
        "offloaded" => "inputs of layers in system RAM",
        "off" => "everything kept",
        other => other,
    }
}

/// A number that cannot be read.
pub fn figure_wrong(field: &str, min: u32, max: u32) -> String {
    let (min, max) = (fixed(f64::from(min), 0), fixed(f64::from(max), 0));
    format!("{}: give a number from {min} to {max}.", calculator_label(field))
}

/// A bar of memory in words.
pub fn parts_summary(bar: &Bar) -> String {
    let needed: Bytes = bar.parts.iter().map(|(_, _, size)| *size).sum();
    let parts: Vec<_> =
        bar.parts.iter().map(|(_, name, size)| format!("{name} {}", super::bytes(*size))).collect();
    format!(
        "Needed: {}, of which {}. Usable are {}.",
        super::bytes(needed),
        parts.join(", "),
        super::bytes(bar.budget)
    )
}
