//! How to run what was asked.

use super::words;
use rooftop_command::Explained;
use rooftop_core::Scenario;

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

/// The settings of the program's window that do the same as the command; none where it has no window.
pub fn ways_in_the_window(program: &str, scenario: &Scenario) -> Option<String> {
    let Scenario { placing, users, context_tokens, cache_type, runtime, .. } = *scenario;
    let context = u64::from(context_tokens) * u64::from(users);
    let is_usual = cache_type.id == runtime.usual_cache_type().id;
    let settings = [
        ("context", Some(context.to_string())),
        ("layers", placing.gpu_layers.map(|layers| layers.to_string())),
        ("all-layers", placing.gpu_layers.is_none().then(String::new)),
        ("experts", (placing.cpu_experts > 0).then(|| placing.cpu_experts.to_string())),
        ("requests", (users > 1).then(|| users.to_string())),
        ("cache", (!is_usual).then(|| cache_type.name.to_owned())),
    ];
    let said: Vec<String> = settings
        .into_iter()
        .filter_map(|(setting, value)| Some(words::window_setting(setting, value?)))
        .collect();
    (program == "lm-studio").then(|| words::ways_window(said.join(words::check_separator())))
}

/// What the command leaves open; none where it says everything.
pub fn ways_left_open(fields: &[&str]) -> Option<String> {
    let names: Vec<&str> =
        fields.iter().map(|field| words::unsaid_field(*field)).filter(|name| !name.is_empty()).collect();
    (!names.is_empty()).then(|| words::ways_unsaid(names.join(words::check_separator())))
}
