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

use super::numbers::fixed;
use super::words;
use crate::report::Bar;
use rooftop_core::catalog::{Device, Record};
use rooftop_core::units::Bytes;

/// Heading of a calculator's page, and what is below the calculator.
pub fn calculator_prose(id: &str) -> (&'static str, Vec<String>) {
    match id {
        "cost" => cost_prose(),
        "custom" => custom::custom_prose(),
        "serving" => serving_prose(),
        "energy" => energy_prose(),
        "studio" => studio::studio_prose(),
        "tuning" => tuning::tuning_prose(),
        "audit" => super::audit_prose(),
        "open" => super::open_prose(),
        "check" => super::check_prose(),
        _ => ("", Vec::new()),
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

/// Name of an option that is no record of the catalogue.
pub fn option_name(field: &str, option: &str) -> String {
    match field {
        "memory" | "other-memory" => words::option_name_gb(option),
        "rental" => Device::find(option).map_or_else(|| option.to_owned(), |device| device.name().to_owned()),
        "family" => custom::family(option),
        "device" => words::option_name_machine_i_describe().to_owned(),
        "model" => words::option_name_model_i_describe().to_owned(),
        _ => word(option).to_owned(),
    }
}

fn word(option: &str) -> &str {
    match option {
        "video" => words::word_video_timeline(),
        "scene" => words::word_3d_scene(),
        "windows" => words::word_windows(),
        "linux" => words::word_linux(),
        "macos" => words::word_macos(),
        "full" => words::word_full_fine_tuning(),
        "lora" => words::word_lora_16_bits(),
        "qlora" => words::word_qlora_4_bits(),
        "query-value" => words::word_queries_and_values(),
        "attention" => words::word_all_attention(),
        "all-linear" => words::word_all_matrices_layers(),
        "adamw" => words::word_adamw(),
        "adamw-8bit" => words::word_adamw_8_bit(),
        "paged-adamw-8bit" => words::word_adamw_8_bit_paged(),
        "adafactor" => words::word_adafactor(),
        "sgd" => words::word_sgd(),
        "mixed" => words::word_mixed_16_bits(),
        "16-bit" => words::word_16_bits(),
        "32-bit" => words::word_32_bits(),
        "on" => words::word_inputs_layers_kept(),
        "offloaded" => words::word_inputs_layers_in(),
        "off" => words::word_everything_kept(),
        other => other,
    }
}

/// A number that cannot be read.
pub fn figure_wrong(field: &str, min: u32, max: u32) -> String {
    let (min, max) = (fixed(f64::from(min), 0), fixed(f64::from(max), 0));
    words::figure_wrong_text(calculator_label(field), &max, &min)
}

/// A bar of memory in words.
pub fn parts_summary(bar: &Bar) -> String {
    let needed: Bytes = bar.parts.iter().map(|(_, _, size)| *size).sum();
    let parts: Vec<_> = bar
        .parts
        .iter()
        .map(|(_, name, size)| words::parts_summary_text(name, super::bytes(*size)))
        .collect();
    words::parts_summary_needed_which_usable(
        super::bytes(bar.budget),
        parts.join(words::parts_summary_separator()),
        super::bytes(needed),
    )
}
