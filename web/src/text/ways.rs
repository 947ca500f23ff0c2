//! How to run what was asked.

use super::words;
use rooftop_command::Explained;

/// Name of a program.
pub fn way_name(program: &str) -> &str {
    match program {
        "llama-server" => "llama.cpp",
        "ollama" => "Ollama",
        "vllm" => "vLLM",
        "mlx" => "MLX",
        "lm-studio" => "LM Studio",
        other => other,
    }
}

/// What a flag means, and since when it exists.
pub fn flag_words(program: &str, flag: &Explained) -> String {
    let key = match (program, flag.field) {
        ("llama-server", "users") => "slots",
        ("ollama", "flash") => "flash-variable",
        ("ollama", "cache") => "cache-with-flash",
        ("mlx", "file") => "folder",
        (_, field) => field,
    };
    let meaning = words::flag_meaning(key);
    match flag.since {
        Some(since) => [meaning.to_owned(), words::flag_since(since)].join(words::sentence_space()),
        None => meaning.to_owned(),
    }
}

/// What the command leaves open; none where it says everything.
pub fn ways_left_open(fields: &[&str]) -> Option<String> {
    let names: Vec<&str> =
        fields.iter().map(|field| words::unsaid_field(*field)).filter(|name| !name.is_empty()).collect();
    (!names.is_empty()).then(|| words::ways_unsaid(names.join(words::check_separator())))
}
