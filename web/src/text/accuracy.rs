//! Words around the tables of deviations.

use super::words;

/// Above the tables.
pub fn accuracy_intro() -> [&'static str; 4] {
    [
        words::accuracy_intro_all_points(),
        words::accuracy_intro_file_sizes(),
        words::accuracy_intro_memory(),
        words::accuracy_intro_fine_tuning(),
    ]
}

/// Heading of a table, by its id.
pub fn accuracy_title(id: &str) -> String {
    match id {
        "sizes-by-kind" => words::accuracy_title_weights(),
        "sizes-by-quantization" => words::accuracy_title_weights_by_quantization(),
        "memory-cache" => words::accuracy_title_key_value_cache(),
        "memory-state" => words::accuracy_title_recurrent_state(),
        "memory-compute" => words::accuracy_title_compute_buffers(),
        "logs-total" => words::accuracy_title_whole_runs_total(),
        "logs-weights" => words::accuracy_title_whole_runs_weights(),
        "logs-cache" => words::accuracy_title_whole_runs_key(),
        "logs-compute" => words::accuracy_title_whole_runs_compute(),
        "speed-decode" => words::accuracy_title_decode_points_left(),
        "speed-prefill" => words::accuracy_title_prefill_points_left(),
        "speed-batch" => words::accuracy_title_several_sequences(),
        "speed-decode-families" => words::accuracy_title_decode_by_backend(),
        "speed-prefill-families" => words::accuracy_title_prefill_by_backend(),
        "speed-first-token" => words::accuracy_title_prefill(),
        "tuning-peak" => words::accuracy_title_fine_tuning_peaks(),
        "tuning-peak-libraries" => words::accuracy_title_fine_tuning_by_library(),
        "tuning-speed" => words::accuracy_title_fine_tuning_speed(),
        "loss-of-other-models" => words::accuracy_title_loss_of_others(),
        "loss-of-another-type" => words::accuracy_title_loss_of_type(),
        other => other,
    }
    .to_owned()
}

/// Columns of numbers that every table has, after those of its groups.
pub fn accuracy_columns(limit: f64) -> Vec<String> {
    let named = [
        words::accuracy_columns_points(),
        words::accuracy_columns_bias(),
        words::accuracy_columns_median(),
        words::accuracy_columns_75_100_within(),
        words::accuracy_columns_90_100_within(),
        words::accuracy_columns_95_100_within(),
    ];
    let mut columns = named.map(str::to_owned).to_vec();
    columns.extend([words::accuracy_columns_within(limit), words::accuracy_columns_worst().to_owned()]);
    columns
}

/// The column that names the worst point.
pub fn accuracy_worst_at() -> String {
    words::accuracy_worst_at_text().to_owned()
}

/// The column of misses.
pub fn accuracy_miss() -> String {
    words::accuracy_miss_text().to_owned()
}

/// The columns for predictions with a range.
pub fn accuracy_range() -> [String; 2] {
    [words::accuracy_range_in_range().to_owned(), words::accuracy_range_range().to_owned()]
}

/// A group of points, or what groups are by; ids of records stand for themselves.
pub fn accuracy_group(key: &str) -> String {
    match key {
        "all" => words::accuracy_group_all(),
        "method" => words::accuracy_group_method(),
        "library" => words::accuracy_group_library(),
        "full" => words::accuracy_group_full(),
        "lora" => words::accuracy_group_lora(),
        "qlora" => words::accuracy_group_qlora(),
        "other" => words::accuracy_group_another(),
        "peft" => words::accuracy_group_peft(),
        "kind" => words::accuracy_group_evidence(),
        "quantization" => words::accuracy_group_quantization(),
        "runtime" => words::accuracy_group_runtime(),
        "attention" => words::accuracy_group_attention(),
        "printed-by" => words::accuracy_group_figures_from(),
        "mix" => words::accuracy_group_files(),
        "standard-mix" => words::accuracy_group_standard_mixes(),
        "own-mix" => words::accuracy_group_makers_own_mix(),
        "log" => words::accuracy_group_logs(),
        "fork" => words::accuracy_group_logs_fork_ik(),
        "peak" => words::accuracy_group_reported_peaks(),
        "llama.cpp" => "llama.cpp",
        "vllm" => words::accuracy_group_vllm(),
        "ollama" => words::accuracy_group_ollama(),
        "dry-run" => words::accuracy_group_quantizers_dry_run(),
        "published" => words::accuracy_group_published_files(),
        "published-rounded" => words::accuracy_group_published_files_rounded(),
        "published-own-mix" => words::accuracy_group_published_files_makers(),
        "mha" => words::accuracy_group_every_head_its(),
        "mqa" => words::accuracy_group_one_for_all(),
        "gqa" => words::accuracy_group_grouped_gqa(),
        "mla" => words::accuracy_group_latent_mla(),
        "sliding" => words::accuracy_group_windows(),
        "alternating" => words::accuracy_group_windows_and_full(),
        "hybrid" => words::accuracy_group_hybrid_with_recurrent(),
        "left out" => words::accuracy_group_left_out(),
        "points" => words::accuracy_group_them(),
        "pair" => words::accuracy_group_model_on_machine(),
        "device" => words::accuracy_group_machine(),
        "model" => words::accuracy_group_model(),
        "family" => words::accuracy_group_backend_on_architecture(),
        "gpu" => words::accuracy_group_all_on_gpus(),
        "dense" => words::accuracy_group_dense_models(),
        "moe" => words::accuracy_group_mixture_experts(),
        "depth-0" => words::accuracy_group_depth_short(),
        "depth-8k" => words::accuracy_group_depth_medium(),
        "depth-32k" => words::accuracy_group_depth_long(),
        "depth-beyond" => words::accuracy_group_deeper(),
        "rough" => words::accuracy_group_cpus_npus_sycl(),
        "backend" => words::accuracy_group_backend(),
        "architecture" => words::accuracy_group_architecture(),
        "engine" => words::accuracy_group_program(),
        other => other,
    }
    .to_owned()
}
