//! Logs of llama.cpp and of programs that run it: load, buffers, timings.

use crate::output::{Facts, Output, Program, Rate};
use crate::text::{after, leading, leading_size, number_after, number_before, size_after};

/// Reads a line.
pub fn line(line: &str, out: &mut Output) {
    let known = ["llama", "load_tensors", "ggml", "llm_load", "srv ", "slot ", "common_", "sched_", "main:"];
    if known.iter().any(|it| line.trim_start().starts_with(it)) {
        out.by(Program::LlamaCpp);
    }
    layers(line, out);
    buffers(line, out);
    context(line, out);
    names(line, out);
    limits(line, &mut out.facts);
    timings(line, out);
}

/// The kernels that a table or a log names.
pub fn backend(name: &str, facts: &mut Facts) {
    let name = name.to_ascii_lowercase();
    let kinds =
        [("vulkan", "vulkan"), ("cuda", "cuda"), ("rocm", "rocm"), ("metal", "metal"), ("mtl", "metal")];
    for (word, fact) in kinds {
        if name.contains(word) {
            facts.set(fact, 1.0);
            facts.set("gpu-backend", 1.0);
        }
    }
    if ["sycl", "opencl", "hip", "musa", "cann"].iter().any(|word| name.contains(word)) {
        facts.set("gpu-backend", 1.0);
    }
    if name == "cpu" || name == "blas" {
        facts.set("cpu-backend", 1.0);
    }
}

fn layers(line: &str, out: &mut Output) {
    let Some(rest) = after(line, "offloaded ") else { return };
    if let Some((on, rest)) = leading(rest)
        && let Some((all, rest)) = rest.strip_prefix('/').and_then(leading)
        && rest.trim_start().starts_with("layers")
    {
        out.by(Program::LlamaCpp);
        out.facts.set("layers-on-gpu", on);
        out.facts.set("layers-total", all);
    }
}

/// "CUDA0 model buffer size = 18508.35 MiB".
fn buffers(line: &str, out: &mut Output) {
    if let Some((before, _)) = line.split_once("buffer size")
        && let Some(mib) = size_after(line, "buffer size")
    {
        let mut words = before.split_whitespace().rev();
        let mut kind = words.next().unwrap_or_default();
        let place = match kind {
            "model" | "KV" | "compute" | "output" | "RS" => words.next().unwrap_or_default(),
            place => {
                kind = "model";
                place
            }
        };
        let on_gpu = is_gpu(place);
        backend(place.trim_end_matches(|c: char| c.is_ascii_digit()), &mut out.facts);
        let name = match (kind, on_gpu) {
            ("model", true) => "weights-gpu-mib",
            ("model", false) => "weights-cpu-mib",
            ("KV" | "RS", true) => "cache-gpu-mib",
            ("KV" | "RS", false) => "cache-cpu-mib",
            ("compute", true) => "compute-gpu-mib",
            _ => return,
        };
        out.facts.add(name, mib);
    }
    if line.contains("total VRAM used") {
        out.by(Program::LlamaCpp);
        out.facts.set("weights-gpu-mib", size_after(line, "model:"));
        out.facts.set("cache-gpu-mib", size_after(line, "context:"));
    }
}

/// Memory of a GPU; what a program pins in the computer's memory for one ends in `_Host`.
fn is_gpu(place: &str) -> bool {
    let place = place.to_ascii_lowercase();
    let of_computer = ["cpu", "blas", "amx", "aarch64", "repack"].iter().any(|it| place.starts_with(it));
    !of_computer && !place.contains("host")
}

fn context(line: &str, out: &mut Output) {
    let facts = &mut out.facts;
    for (key, name) in [
        ("n_ctx         =", "context"),
        ("n_ctx      =", "context"),
        ("n_ctx =", "context"),
        ("n_ctx=", "context"),
        ("n_ctx_per_seq", "slot-context"),
        ("n_ctx_seq", "slot-context"),
        ("n_seq_max", "slots"),
        ("n_ubatch", "micro-batch"),
        ("n_threads =", "threads"),
        ("total_threads =", "processors"),
        ("graph splits =", "graph-splits"),
        ("n_copies=", "pipeline-copies"),
        ("n_gpu_layers =", "gpu-layers"),
    ] {
        if let Some(number) = number_after(line, key) {
            facts.set(name, number);
        }
    }
    if let Some(rest) = after(line, "flash_attn") {
        let is_off = rest.starts_with(['0']) || rest.starts_with("disabled") || rest.starts_with("off");
        let is_on = rest.starts_with(['1']) || rest.starts_with("enabled") || rest.starts_with("on");
        facts.set(
            "flash",
            if is_on {
                Some(1.0)
            } else if is_off {
                Some(0.0)
            } else {
                None
            },
        );
    }
    if let Some(rest) = after(line, ", K (") {
        let kind: String = rest.chars().take_while(|c| *c != ')').collect();
        facts.set("cache-bits", if kind.contains("16") { 16.0 } else { 8.0 });
    }
}

fn names(line: &str, out: &mut Output) {
    let device = line.trim_start().starts_with("Device ").then(|| after(line, ":")).flatten();
    let vulkan = after(line, "ggml_vulkan: 0 =").or(line.trim_start().strip_prefix("Vulkan0: "));
    let metal = after(line, "GPU name:").or(after(line, "picking default device:"));
    let using = after(line, "using device ").and_then(|rest| rest.split_once('(')).map(|(_, rest)| rest);
    for name in [device, vulkan, metal, using].into_iter().flatten() {
        Output::name(&mut out.machines, name.split([',', '|', ')']).next().unwrap_or_default());
    }
    // What the program takes first may be the processor's own GPU.
    if line.contains("ggml_vulkan: 0 =") && line.contains("uma: 1") {
        out.facts.set("first-gpu-integrated", 1.0);
    }
    if vulkan.is_some() {
        out.facts.set("vulkan", 1.0);
        out.facts.set("gpu-backend", 1.0);
    }
    for key in ["general.name", "loading model from ", "load_model: loading model '", "loaded meta data with"]
    {
        if let Some(name) = after(line, key) {
            Output::name(&mut out.models, name.rsplit([' ', '/']).next().unwrap_or_default());
            Output::name(&mut out.models, name);
            Output::name(&mut out.formats, name);
        }
    }
    for key in ["file type", "model ftype", "ftype      ="] {
        if let Some(name) = after(line, key).filter(|_| line.contains('=')) {
            let name = name.replace(" - Medium", "_M").replace(" - Small", "_S").replace(" - Large", "_L");
            Output::name(&mut out.formats, &name);
        }
    }
    let facts = &mut out.facts;
    // "build: 683fa6ba4 (6781)".
    if let Some(rest) = line.strip_prefix("build:") {
        facts.set("build", number_after(rest, "("));
    }
    if let Some(name) = after(line, "load_backend: loaded ") {
        backend(name.split(' ').next().unwrap_or_default(), facts);
    }
    for key in ["model size", "file size"] {
        if let Some(rest) = after(line, key) {
            facts.set("weights-mib", leading_size(rest).map(|(mib, _)| mib));
        }
    }
    if let Some((number, rest)) = after(line, "model params").and_then(leading) {
        let unit = if rest.trim_start().starts_with('M') { 1e-3 } else { 1.0 };
        facts.set("params-b", number * unit);
    }
    for key in ["gpu-layers option will be ignored", "compiled without GPU support", "no usable GPU found"] {
        if line.contains(key) {
            facts.set("cpu-backend", 1.0);
        }
    }
}

/// What the device has against what is asked of it.
fn limits(line: &str, facts: &mut Facts) {
    facts.most("working-set-limit-mib", size_after(line, "recommendedMaxWorkingSetSize"));
    // "( 3772.66 / 49152.00)": allocated of what is recommended.
    if line.contains("ggml_metal") || line.contains("ggml_backend_metal") {
        let pair = line.rsplit_once('(').and_then(|(_, rest)| leading(rest));
        if let Some((used, rest)) = pair
            && let Some((most, _)) = rest.trim_start().strip_prefix('/').and_then(leading)
        {
            facts.most("working-set-used-mib", used);
            facts.most("working-set-limit-mib", most);
        }
    }
    if let Some(needed) = size_after(line, "projected to use") {
        facts.set("needed-mib", needed);
        facts.set("gpu-free-mib", size_after(line, "memory vs."));
    }
    if line.contains("failed") {
        facts.most("refused-mib", size_after(line, "allocating"));
        facts.set("refused-card", number_after(line, "MiB on device"));
    }
    facts.most("projector-mib", size_after(line, "memory usage of mmproj is"));
    if let Some(share) = number_after(line, "draft acceptance rate") {
        facts.set("acceptance", share);
        facts.set("speculation", 1.0);
    }
}

fn timings(line: &str, out: &mut Output) {
    if let Some((_, rest)) = line.split_once("Prompt:")
        && let Some((_, written)) = line.split_once("Generation:")
        && line.contains("t/s")
    {
        out.by(Program::LlamaCpp);
        if let Some((rate, _)) = leading(rest) {
            out.prefill(Rate::of(rate, 0.0));
        }
        if let Some((rate, _)) = leading(written) {
            out.decode(Rate::of(rate, 0.0));
        }
        return;
    }
    // KoboldCpp: "Process:10.92s (712.70T/s), Generate:25.12s (7.88T/s)", or "(111ms/T)".
    if let Some((read, written)) = line.split_once("Generat").filter(|_| line.contains("Process")) {
        let rate = |text: &str| {
            let (number, unit) = text.split_once('(').and_then(|(_, rest)| leading(rest))?;
            match unit.trim_start() {
                unit if unit.starts_with("T/s") => Some(number),
                unit if unit.starts_with("ms/T") && number > 0.0 => Some(1000.0 / number),
                _ => None,
            }
        };
        if let Some(written) = rate(written) {
            out.by(Program::LlamaCpp);
            out.decode(Rate::of(written, 0.0));
            if let Some(read) = rate(read) {
                out.prefill(Rate::of(read, 0.0));
            }
            return;
        }
    }
    // A server's line while it writes: "n_gen = 3591, tg = 47.42 t/s".
    if line.contains("print_timing")
        && let Some(rate) = number_after(line, " tg =")
    {
        out.by(Program::LlamaCpp);
        out.decode(Rate::of(rate, number_after(line, "n_gen =").unwrap_or(0.0)));
        return;
    }
    let Some(rest) = after(line, "eval time") else { return };
    let Some((ms, _)) = leading(rest) else { return };
    let tokens = after(rest, "/").and_then(leading).map_or(0.0, |(tokens, _)| tokens);
    let printed = number_before(rest, " tokens per second").or(number_before(rest, " t/s"));
    let rate = printed.unwrap_or(if ms > 0.0 { tokens / ms * 1000.0 } else { 0.0 });
    out.by(Program::LlamaCpp);
    if line.contains("prompt eval time") {
        out.prefill(Rate::of(rate, tokens));
    } else if tokens > 0.0 {
        let depth = out.prefill.last().map_or(0.0, |read| read.tokens);
        out.decode(Rate { depth, ..Rate::of(rate, tokens) });
    }
}
