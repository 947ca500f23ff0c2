//! Settings in a command or in the words of whoever asks: `-ngl 99`, `num_ctx 4096`, "context 32768".

use crate::output::Facts;
use crate::text::{flag, flag_number, has_flag, leading, number_after, number_before};

/// Flags with a number, and the fact that it is.
const NUMBERS: [(&[&str], &str); 12] = [
    (&["-ngl", "--n-gpu-layers", "--gpu-layers", "--gpulayers", "num_gpu"], "gpu-layers"),
    (
        &[
            "-c",
            "--ctx-size",
            "--contextsize",
            "num_ctx",
            "OLLAMA_CONTEXT_LENGTH",
            "--context-length",
            "--max-model-len",
            "--max_model_len",
        ],
        "context",
    ),
    (&["-np", "--parallel", "OLLAMA_NUM_PARALLEL"], "slots"),
    (&["-t", "--threads", "num_thread"], "threads"),
    (&["-ub", "--ubatch-size"], "micro-batch"),
    (&["-ncmoe", "--n-cpu-moe"], "cpu-experts"),
    (&["--gpu-memory-utilization", "--gpu_memory_utilization", "gpu_memory_utilization"], "memory-share"),
    (&["--max-num-seqs", "--max_num_seqs"], "sequences"),
    (&["-tp", "--tensor-parallel-size"], "tensor-parallel"),
    (&["-pp", "--pipeline-parallel-size"], "pipeline-parallel"),
    (&["--max-num-batched-tokens"], "step-tokens"),
    (&["--fit-target"], "fit-target"),
];

/// Notes the settings of a text.
pub fn flags(text: &str, facts: &mut Facts) {
    for (names, fact) in NUMBERS {
        facts.set(fact, flag_number(text, names));
    }
    if has_flag(text, &["-nkvo", "--no-kv-offload"]) {
        facts.set("cache-on-cpu", 1.0);
    }
    let attention = flag(text, &["-fa", "--flash-attn"]);
    if has_flag(text, &["-fa", "--flash-attn", "-fa,"]) || text.contains("flash attention on") {
        facts.set("flash", if matches!(attention, Some("0" | "off")) { 0.0 } else { 1.0 });
    }
    let off =
        ["flash attention off", "flash attention not used", "no flash attention", "without flash attention"];
    if off.iter().any(|it| text.contains(it)) {
        facts.set("flash", 0.0);
    }
    if let Some(kind) = flag(text, &["-ctk", "--cache-type-k"]) {
        facts.set(
            "cache-bits",
            leading(kind.trim_start_matches(['q', 'f', 'b', 'i', 'l'])).map(|(bits, _)| bits),
        );
        let uneven = matches!(kind, "q5_0" | "q5_1" | "q4_1" | "iq4_nl");
        let other = flag(text, &["-ctv", "--cache-type-v"]).is_some_and(|other| other != kind);
        if uneven || other {
            facts.set("odd-cache-type", 1.0);
        }
    }
    facts.usual("tensor-parallel", number_after(text, "tensor parallel "));
    // "75 of 81 layers", "75 of 81 GPU layers".
    let of = number_before(text, " of ").zip(number_after(text, " of "));
    if let Some((on, all)) = of.filter(|(on, all)| on < all && text.contains(" layers")) {
        facts.usual("layers-on-gpu", on);
        facts.usual("layers-total", all);
    }
    if matches!(flag(text, &["-sm", "--split-mode"]), Some("tensor" | "row")) {
        facts.set("splits-tensors", 1.0);
    }
    for key in ["exps=CPU", "experts on the CPU", "--cpu-moe", "-cmoe"] {
        if text.contains(key) {
            facts.usual("cpu-experts", 999.0);
        }
    }
    for (words, fact) in [
        ("--enforce-eager", "eager"),
        ("enforce_eager=True", "eager"),
        ("-md ", "speculation"),
        ("--model-draft", "speculation"),
        ("--speculative", "speculation"),
        ("-mmproj", "projector"),
        ("--mmproj", "projector"),
        ("--no-mmap", "no-mmap"),
        ("--mlock", "mlock"),
        ("--numa", "numa-option"),
    ] {
        if text.contains(words) {
            facts.set(fact, 1.0);
        }
    }
    for words in ["context ", "context of ", "ctx "] {
        if facts.get("context").is_none() {
            let tokens = number_after(text, words).filter(|tokens| *tokens >= 256.0);
            facts.set("context", tokens);
        }
    }
}
