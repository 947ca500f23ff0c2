//! Words around the tables of deviations.

/// Heading of the section.
pub fn accuracy_heading() -> &'static str {
    "How near it comes"
}

/// Above the tables.
pub fn accuracy_intro() -> [&'static str; 4] {
    [
        "The measured points that the project keeps, predicted by the program that answers on the first page: predicted ÷ \
         measured − 1. Bias is the median with its sign, the others are without it. The worst point of each group is \
         named. These tables are made anew with every change of the model.",
        "Files of a maker’s own mix carry a standard label but follow rules of their own; which files these are is what \
         their publishers or the collections of sizes say. Sizes that were printed with one decimal or fewer stand \
         apart: most of their deviation is rounding.",
        "Logs name every buffer but not the driver’s own part. Peaks that people reported do not say GB or GiB, and \
         many come from cards that were full or that held only a part of the model: they are here for honesty, not as a \
         yardstick. vLLM prints its cache as if windowed and recurrent layers kept everything.",
        "Of fine-tuning, runs on several GPUs and runs that do not say how long their sequences are stand apart. What a \
         run does not say is taken as its library does it, so a row tells as much of the library as of the arithmetic.",
    ]
}

/// Heading of a table, by its id.
pub fn accuracy_title(id: &str) -> String {
    match id {
        "sizes-by-kind" => "Weights",
        "sizes-by-quantization" => "Weights, by quantization",
        "memory-cache" => "Key-value cache",
        "memory-state" => "Recurrent state",
        "memory-compute" => "Compute buffers",
        "logs-total" => "Whole runs: the total",
        "logs-weights" => "Whole runs: weights",
        "logs-cache" => "Whole runs: key-value cache",
        "logs-compute" => "Whole runs: compute buffers",
        "speed-decode" => "Decode, points left out of the fit",
        "speed-rules" => "Decode against simple rules: bandwidth ÷ active weights × a share",
        "speed-prefill" => "Prefill, points left out of the fit",
        "speed-batch" => "Several sequences at once, points left out of the fit",
        "speed-decode-families" => "Decode by backend and architecture, pairs of machine and model left out",
        "speed-prefill-families" => {
            "Prefill by backend and architecture, pairs of machine and model left out"
        }
        "speed-first-token" => "Time to first token; it had no part in the fit",
        "tuning-peak" => "Fine-tuning on one GPU: peaks",
        "tuning-peak-libraries" => "Fine-tuning on one GPU: peaks by library",
        "tuning-speed" => "Fine-tuning on one GPU: tokens a second",
        other => other,
    }
    .to_owned()
}

/// Columns of numbers that every table has, after those of its groups.
pub fn accuracy_columns(limit: f64) -> Vec<String> {
    let named = ["Points", "Bias", "Median", "75 of 100 within", "90 of 100 within", "95 of 100 within"];
    let mut columns = named.map(str::to_owned).to_vec();
    columns.extend([format!("Within {limit} %"), "Worst".to_owned()]);
    columns
}

/// The column that names the worst point.
pub fn accuracy_worst_at() -> String {
    "At".to_owned()
}

/// The column of misses.
pub fn accuracy_miss() -> String {
    "Median miss, MiB".to_owned()
}

/// The columns for predictions with a range.
pub fn accuracy_range() -> [String; 2] {
    ["In the range".to_owned(), "Range ÷×".to_owned()]
}

/// A group of points, or what groups are by; ids of records stand for themselves.
pub fn accuracy_group(key: &str) -> String {
    match key {
        "method" => "Method",
        "library" => "Library",
        "full" => "Full",
        "lora" => "LoRA",
        "qlora" => "QLoRA",
        "other" => "Another",
        "peft" => "PEFT",
        "kind" => "Evidence",
        "quantization" => "Quantization",
        "runtime" => "Runtime",
        "attention" => "Attention",
        "printed-by" => "Figures from",
        "mix" => "Files",
        "standard-mix" => "Of standard mixes",
        "own-mix" => "Of a maker’s own mix",
        "log" => "Logs",
        "fork" => "Logs of a fork, ik_llama.cpp",
        "peak" => "Reported peaks",
        "llama.cpp" => "llama.cpp",
        "vllm" => "vLLM",
        "ollama" => "Ollama",
        "dry-run" => "The quantizer’s dry run",
        "published" => "Published files",
        "published-rounded" => "Published files, rounded sizes",
        "published-own-mix" => "Published files of a maker’s own mix",
        "mha" => "Every head its own (MHA)",
        "mqa" => "One for all heads (MQA)",
        "gqa" => "Grouped (GQA)",
        "mla" => "Latent (MLA)",
        "sliding" => "Windows",
        "alternating" => "Windows and full, alternating",
        "hybrid" => "Hybrid, with recurrent layers",
        "left out" => "Left out",
        "points" => "Of them",
        "pair" => "A model on a machine, both known",
        "device" => "A machine",
        "model" => "A model",
        "family" => "A backend on an architecture",
        "gpu" => "All on GPUs",
        "dense" => "Dense models",
        "moe" => "Mixture of experts",
        "depth-0" => "Up to 1,024 tokens deep",
        "depth-8k" => "Up to 8,192",
        "depth-32k" => "Up to 32,768",
        "depth-beyond" => "Deeper",
        "rough" => "CPUs, NPUs, SYCL, OpenVINO",
        "backend" => "Backend",
        "architecture" => "Architecture",
        "engine" => "Program",
        "rule" => "Rule",
        "rooftop" => "This model",
        "rule-0.55" => "× 0.55",
        "rule-0.70" => "× 0.70",
        "rule-0.85" => "× 0.85",
        other => other,
    }
    .to_owned()
}
