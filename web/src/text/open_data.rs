//! The data to take away, and what changed in it.

use super::{significant, words};
use rooftop_core::catalog::{Model, POLICY, Quantization, Record};

/// Digits of a figure that changed.
const DIGITS: u32 = 3;

/// Title and description.
pub fn data_meta() -> (&'static str, &'static str) {
    (words::data_title(), words::data_description())
}

/// Above the files.
pub fn data_prose() -> [&'static str; 2] {
    [words::data_prose_files(), words::data_prose_licence()]
}

/// Names of the files and what is in them; `json` is the one of this version.
pub fn data_files(json: &str) -> [(&str, &'static str); 8] {
    [
        (json, words::data_files_catalogue()),
        ("devices.csv", words::data_files_machines()),
        ("models.csv", words::data_files_models()),
        ("speed.csv", words::data_files_speeds()),
        ("sizes.csv", words::data_files_sizes_published_files()),
        ("memory.csv", words::data_files_llama_cpp_memory()),
        ("memory_logs.csv", words::data_files_memory_whole_runs()),
        ("tuning.csv", words::data_files_fine_tuning()),
    ]
}

/// Title and description.
pub fn changes_meta() -> (&'static str, &'static str) {
    (words::changes_title(), words::changes_description())
}

/// What a line of `data/history/changes.csv` says of its record; nothing where its figure is not known.
pub fn answer_change(figure: &str, size: &str, [before, after]: [f64; 2]) -> Option<String> {
    let [before, after] = [before, after].map(|value| significant(value, DIGITS));
    let format = Quantization::find_or_first(POLICY.default_quantization).name();
    let model = Model::find_or_first(POLICY.compared_model).name();
    Some(match figure {
        "added" => words::answer_changes_added().to_owned(),
        "removed" => words::answer_changes_removed().to_owned(),
        "usable_gib" => words::answer_changes_usable(&after, &before, size),
        "decode_tps" => words::answer_changes_decode(&after, &before, format, model, size),
        "weights_gb" => words::answer_changes_weights(&after, &before, format),
        "cache_gib" => words::answer_changes_cache(&after, &before),
        _ => return None,
    })
}
