//! vLLM: start-up log, statistics, and `vllm bench serve`.

use crate::output::{Output, Program, Rate};
use crate::text::{after, leading, number_after, number_before, size_after};

/// Reads a line.
pub fn line(line: &str, out: &mut Output) {
    let own = [
        "vllm",
        "loggers.py",
        "gpu_worker.py",
        "worker.py",
        "kv_cache_utils.py",
        "gpu_model_runner.py",
        "llm_engine.py",
        "EngineCore",
        "Memory profiling results",
        "Maximum concurrency for",
    ];
    // The server of that name for MLX prints lines of its own.
    if own.iter().any(|it| line.contains(it)) && !line.contains("vllm_mlx") {
        out.by(Program::Vllm);
    }
    statistics(line, out);
    memory(line, out);
    benchmark(line, out);
}

fn statistics(line: &str, out: &mut Output) {
    let Some(rate) = number_after(line, "generation throughput") else { return };
    out.by(Program::Vllm);
    let facts = &mut out.facts;
    let running = number_after(line, "Running");
    facts.most("running", running);
    facts.most("waiting", number_after(line, "Waiting").or(number_after(line, "Pending")));
    facts.most("cache-used-percent", number_after(line, "KV cache usage"));
    let read = number_after(line, "prompt throughput").unwrap_or(0.0);
    // A line in which requests ended or prompts were read is not the speed of writing.
    if running.is_some_and(|running| running >= 1.0) && read < rate {
        out.decode(Rate { sequences: running.unwrap_or(1.0), ..Rate::of(rate, 0.0) });
    }
}

fn memory(line: &str, out: &mut Output) {
    let facts = &mut out.facts;
    let gib = |key: &str| size_after(line, key);
    facts.set(
        "cache-room-mib",
        gib("Available KV cache memory")
            .or(gib("reserved for KV Cache is"))
            .or(gib("available KV cache memory")),
    );
    facts.set("graphs-mib", gib("Estimated CUDA graph memory"));
    facts.set(
        "weights-mib",
        gib("model weights take").or(gib("Model loading took")).or(gib("Loading model weights took")),
    );
    facts.set("gpu-total-mib", gib("total capacity of").or(gib("total_gpu_memory")));
    facts.set("cache-room-tokens", number_after(line, "GPU KV cache size"));
    facts.set(
        "times-context",
        after(line, "Maximum concurrency for").and_then(|rest| number_before(rest, "x")),
    );
    if let Some(blocks) = number_after(line, "# GPU blocks") {
        facts.usual("cache-room-tokens", blocks * 16.0);
    }
    if let Some(rest) = line.split_once("max seq len").map(|(_, rest)| rest) {
        let asked = rest.trim_start_matches([' ', '(']);
        facts.set("context", leading(asked).map(|(tokens, _)| tokens));
        facts.set("refused", 1.0);
        facts.set("cache-needed-mib", size_before(line, "KV cache is needed"));
    }
    facts.set("context", number_after(line, "max_seq_len=").or(number_after(line, "max_model_len=")));
    facts.set(
        "memory-share",
        number_after(line, "gpu_memory_utilization (").or(number_after(line, "--gpu-memory-utilization=")),
    );
    if line.contains("Tried to allocate") {
        facts.set("gpu-free-mib", gib("of which"));
    }
    if let Some(length) = number_after(line, "Mean acceptance length") {
        facts.set("speculation", 1.0);
        facts.set("accepted-length", length);
    }
    if let Some(rest) = after(line, "model='").or(after(line, "model=")) {
        let name = rest.split(['\'', ',', ' ']).next().unwrap_or_default();
        Output::name(&mut out.models, name.rsplit('/').next().unwrap_or_default());
        Output::name(&mut out.formats, name);
    }
}

/// "(24.0 GiB KV cache is needed": the size before the words.
fn size_before(line: &str, words: &str) -> Option<f64> {
    let (before, _) = line.split_once(words)?;
    let before = before.trim_end();
    let start = before.rfind(['(', ','])? + 1;
    crate::text::leading_size(before.get(start..)?).map(|(mib, _)| mib)
}

fn benchmark(line: &str, out: &mut Output) {
    if let Some(rate) = number_after(line, "Output token throughput (tok/s)") {
        out.by(Program::Vllm);
        let sequences = out.facts.get("running").unwrap_or(1.0);
        out.decode(Rate { sequences, ..Rate::of(rate, 0.0) });
    }
    if line.contains("oncurrency") {
        out.facts.most("running", number_after(line, "aximum request concurrency"));
    }
    if let Some(ms) = number_after(line, "Mean TPOT (ms)").filter(|ms| *ms > 0.0) {
        out.facts.set("step-ms", ms);
    }
}
