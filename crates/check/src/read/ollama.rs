//! Ollama: the server's log, `ollama run --verbose`, `ollama ps`, and the durations of its API.

use crate::output::{Output, Program, Rate};
use crate::text::{leading, leading_size, number_after, sizes_of, value_of};

/// Reads a line.
pub fn line(line: &str, out: &mut Output) {
    let is_ollama = [
        "ollama",
        "source=server.go",
        "source=memory.go",
        "source=sched.go",
        "source=types.go",
        "source=ggml.go",
    ];
    // Another program may read a file that it keeps.
    let by_other = ["llama-server -", "llama-cli -", "llama-bench -"].iter().any(|it| line.contains(it));
    if !by_other && is_ollama.iter().any(|it| line.contains(it)) {
        out.by(Program::Ollama);
    }
    plan(line, out);
    parts(line, out);
    rates(line, out);
    listing(line, out);
}

/// The plan of memory that is made before a model is loaded.
fn plan(line: &str, out: &mut Output) {
    let size = |key: &str| value_of(line, key).and_then(leading_size).map(|(mib, _)| mib);
    let number = |key: &str| value_of(line, key).and_then(leading).map(|(number, _)| number);
    let facts = &mut out.facts;
    if let (Some(all), Some(on)) = (number("layers.model"), number("layers.offload")) {
        facts.set("layers-total", all);
        facts.set("layers-on-gpu", on);
        facts.set("planned", 1.0);
    }
    if let Some((free, cards)) = value_of(line, "memory.available").map(sizes_of) {
        facts.set("gpu-free-mib", free);
        facts.set("cards", f64::from(cards.max(1)));
    }
    for (key, name) in [
        ("memory.required.full", "needed-mib"),
        ("memory.required.kv", "cache-mib"),
        ("memory.weights.total", "weights-mib"),
        ("memory.graph.partial", "graph-mib"),
        ("memory.graph.full", "graph-mib"),
        ("projector.weights", "projector-mib"),
        ("projector.graph", "projector-graph-mib"),
    ] {
        facts.set(name, size(key));
    }
    if line.contains("system memory") {
        facts.set("ram-mib", size("total"));
        facts.set("ram-free-mib", size("free"));
    }
    if line.contains("inference compute") {
        match value_of(line, "library") {
            Some("cpu") => facts.set("cpu-backend", 1.0),
            Some(library) => super::llama::backend(library, facts),
            None => {}
        }
        if let Some(name) = value_of(line, "name").or(value_of(line, "description")) {
            Output::name(&mut out.machines, name);
        }
    }
}

/// The same as later versions print it, part by part.
fn parts(line: &str, out: &mut Output) {
    let Some(device) = value_of(line, "device") else { return };
    let Some((mib, _)) = value_of(line, "size").and_then(leading_size) else { return };
    let on_gpu = !device.starts_with("CPU");
    let name = match value_of(line, "msg").unwrap_or_default() {
        "model weights" if on_gpu => "weights-gpu-mib",
        "model weights" => "weights-cpu-mib",
        "kv cache" if on_gpu => "cache-gpu-mib",
        "kv cache" => "cache-cpu-mib",
        "compute graph" if on_gpu => "compute-gpu-mib",
        _ => return,
    };
    out.by(Program::Ollama);
    out.facts.add(name, mib);
}

fn rates(line: &str, out: &mut Output) {
    if let Some(rate) = number_after(line, "prompt eval rate:") {
        out.by(Program::Ollama);
        let tokens = out.facts.get("prompt-tokens").unwrap_or(0.0);
        out.prefill(Rate::of(rate, tokens));
    } else if let Some(rate) = number_after(line, "eval rate:") {
        out.by(Program::Ollama);
        let depth = out.facts.get("prompt-tokens").unwrap_or(0.0);
        out.decode(Rate { depth, ..Rate::of(rate, 0.0) });
    } else if let Some(tokens) = number_after(line, "prompt eval count:") {
        out.facts.set("prompt-tokens", tokens);
    }
    let duration = |count: &str, time: &str| {
        let (tokens, ns) = (number_after(line, count)?, number_after(line, time)?);
        (ns > 0.0).then(|| Rate::of(tokens / ns * 1e9, tokens))
    };
    if let Some(rate) = duration("\"eval_count\"", "\"eval_duration\"") {
        out.by(Program::Ollama);
        out.decode(rate);
    }
    if let Some(rate) = duration("\"prompt_eval_count\"", "\"prompt_eval_duration\"") {
        out.prefill(rate);
    }
    if let Some(name) =
        line.split_once("model_name").map(|(_, rest)| rest.trim_start_matches([' ', '=', ':']))
    {
        Output::name(&mut out.models, name);
    }
}

/// A row of `ollama ps`: name, id, size, "48%/52% CPU/GPU".
fn listing(line: &str, out: &mut Output) {
    let row = line.trim();
    let Some((before, _)) = row.split_once('%') else { return };
    let is_row = row.contains("% GPU") || row.contains("% CPU") || row.contains("CPU/GPU");
    if !is_row || row.starts_with('|') {
        return;
    }
    let mut words = before.split_whitespace();
    let (Some(name), Some(_)) = (words.next(), words.next()) else { return };
    let size = words
        .next()
        .zip(words.next())
        .and_then(|(number, unit)| leading_size(&format!("{number} {unit}")).map(|(mib, _)| mib));
    let Some(mib) = size else { return };
    out.by(Program::Ollama);
    let is_first = out.facts.get("loaded-mib").is_none();
    Output::name(&mut out.models, name);
    if !is_first {
        out.facts.add("other-models-mib", mib);
        return;
    }
    out.facts.set("loaded-mib", mib);
    let (share, _) = before.rsplit_once(' ').and_then(|(_, number)| leading(number)).unwrap_or((0.0, ""));
    let on_gpu = if row.contains("CPU/GPU") {
        100.0 - share
    } else if row.contains("% CPU") {
        0.0
    } else {
        share
    };
    out.facts.set("gpu-percent", on_gpu);
    let behind = row.rsplit("GPU").next().and_then(leading);
    if let Some((context, _)) = behind.filter(|(tokens, _)| *tokens >= 512.0) {
        out.facts.set("context", context);
    }
}
