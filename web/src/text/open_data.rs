//! The data to take away, and what changed in it.

use super::words;

/// Title and description.
pub fn data_meta() -> (&'static str, &'static str) {
    (words::data_title(), words::data_description())
}

/// Above the files.
pub fn data_prose() -> [&'static str; 2] {
    [words::data_prose_files(), words::data_prose_licence()]
}

/// Names of the files and what stands in them; `json` is the one of this version.
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
