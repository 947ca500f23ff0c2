//! The data to take away, and what changed in it.

/// Title and description.
pub fn data_meta() -> (&'static str, &'static str) {
    (
        "Data to download – Rooftop",
        "Machines, models, quantizations and thousands of measured speeds, file sizes and memory logs, each with its \
         source, as JSON and CSV.",
    )
}

/// Heading.
pub fn data_heading() -> &'static str {
    "Data to download"
}

/// Above the files.
pub fn data_prose() -> [&'static str; 2] {
    [
        "Everything the estimates are made of, as files. A figure stands with its unit and with the name of its source; \
         the sources are in the JSON under “sources”.",
        "The files may be used under the MIT or the Apache-2.0 licence, at your choice. Figures are facts and belong to \
         nobody; where one was published stands beside it.",
    ]
}

/// Names of the files and what stands in them; `json` is the one of this version.
pub fn data_files(json: &str) -> [(&str, &'static str); 8] {
    [
        (
            json,
            "The whole catalogue with coefficients, rules, prices and sources. Later versions get names of their own.",
        ),
        ("devices.csv", "Machines: memory, bandwidth, compute, power; one a line."),
        ("models.csv", "Models: layers, heads, experts, vocabulary; one a line, groups of matrices as JSON."),
        (
            "speed.csv",
            "Measured speeds: device, runtime, model, quantization, depth, batch, tokens a second.",
        ),
        ("sizes.csv", "Sizes of published files."),
        ("memory.csv", "What the allocator of llama.cpp asks for."),
        ("memory_logs.csv", "Memory of whole runs, from logs."),
        ("tuning.csv", "Peaks of memory and speeds of fine-tuning."),
    ]
}

/// Above the line to cite.
pub fn cite_heading() -> &'static str {
    "To cite"
}

/// The line to cite.
pub fn cite(version: &str) -> String {
    format!("Rooftop, roofline estimates for local AI, data of {version}.")
}

/// Title and description.
pub fn changes_meta() -> (&'static str, &'static str) {
    (
        "Changes of the data – Rooftop",
        "What is new in each version of the data behind the estimates, and a feed of it.",
    )
}

/// Heading.
pub fn data_changes_heading() -> &'static str {
    "Changes of the data"
}

/// Link to the feed.
pub fn feed() -> &'static str {
    "The same as a feed (Atom)"
}
