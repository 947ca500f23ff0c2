//! What follows from the facts that were read, before any rule looks at them.

use crate::output::{Facts, Output, Program, flag};
use crate::read::{backend, rate_in};
use crate::rules::SAID_FACTS;
use crate::said::{Known, Said, gigabytes};
use crate::text::number_before;
use rooftop_core::catalog::GpuVendor;
use rooftop_core::memory::WeightSizes;

/// Adds what follows from what was read and said.
pub fn derive(out: &mut Output, known: &Known, said: &Said) {
    let all = said.all();
    by_program(out, known);
    let measured = crate::expected::compared(&out.decode).map(|rate| rate.tokens_per_sec);
    let facts = &mut out.facts;
    for it in SAID_FACTS.iter().filter(|it| it.holds(&all)) {
        facts.set(it.fact, it.value);
    }
    by_settings(facts, &said.settings.to_lowercase(), measured);
    by_machine(facts, known, &all);
    by_model(facts, known, &said.model.to_lowercase());
    memory(out);
    shares(out);
}

fn by_program(out: &mut Output, known: &Known) {
    let by_vllm = out.is_by(Program::Vllm) || known.runtime.is_some_and(|runtime| runtime.id == "vllm");
    let of_llama = [Program::LlamaCpp, Program::LlamaBench, Program::LmStudio];
    let by_llama = of_llama.into_iter().any(|program| out.is_by(program));
    let by_mlx = out.is_by(Program::Mlx);
    let writes = !out.decode.is_empty();
    let facts = &mut out.facts;
    facts.set("writes", flag(writes));
    facts.set("by-vllm", flag(by_vllm));
    facts.set("by-llama", flag(by_llama));
    facts.set("by-mlx", flag(by_mlx));
}

fn by_machine(facts: &mut Facts, known: &Known, all: &str) {
    facts.set("cards-said", f64::from(known.cards.max(if known.is_mixed { 2 } else { 1 })));
    let names_gpu = all.contains("nvidia") || all.contains("gpu");
    facts.set("has-gpu", flag(names_gpu || known.device.is_some_and(|it| it.gpu != GpuVendor::None)));
    // Its memory is part of the chip, and its GPU writes.
    facts.set("apple", known.device.map(|it| flag(it.gpu == GpuVendor::Apple)));
    let cores = number_before(all, " cores").filter(|cores| (2.0..=512.0).contains(cores));
    facts.set("threads-per-core", facts.get("threads").zip(cores).map(|(threads, cores)| threads / cores));
}

fn by_model(facts: &mut Facts, known: &Known, said: &str) {
    facts.set("states", known.model.map(|model| flag(model.recurrent.is_some())));
    let file = known
        .model
        .and_then(|model| Some((model, known.quantization.or_else(|| known.usual_format(model))?)))
        .map(|(model, it)| WeightSizes::of(model, it).total.mib());
    let file = gigabytes(said).map(|gb| gb * 1024.0).or(file);
    let times = facts.get("loaded-mib").zip(file).filter(|(_, file)| *file > 4000.0);
    facts.set("loaded-times-file", times.map(|(loaded, file)| loaded / file));
}

/// What was set, in words: the back end, and how fast it was with something else.
fn by_settings(facts: &mut Facts, settings: &str, measured: Option<f64>) {
    if facts.get("gpu-backend").is_none() {
        let words = settings.split(|c: char| !c.is_ascii_alphanumeric());
        for word in words.filter(|word| ["vulkan", "rocm", "cuda", "metal", "mtl"].contains(word)).take(1) {
            backend(word, facts);
        }
    }
    let before = rate_in(settings).zip(measured);
    facts.set("times-before", before.map(|(before, now)| before / now));
}

fn memory(out: &mut Output) {
    let facts = &mut out.facts;
    let get = |name: &str| facts.get(name);
    let (on, off) = (get("weights-gpu-mib"), get("weights-cpu-mib"));
    let of_cpu = off.map(|off| off / (off + on.unwrap_or(0.0)).max(1.0));
    let cache = get("cache-gpu-mib").unwrap_or(0.0) + get("cache-cpu-mib").unwrap_or(0.0);
    let cache = if cache > 0.0 { Some(cache) } else { get("cache-mib") };
    let weights = on.or(off).map(|_| on.unwrap_or(0.0) + off.unwrap_or(0.0)).or(get("weights-mib"));
    let cache_share = cache.zip(weights).map(|(cache, weights)| cache / (cache + weights).max(1.0));
    let all_cpu = off.filter(|off| *off > 0.0).map(|_| flag(on.unwrap_or(0.0) <= 0.0));
    let cpu_cache = get("cache-cpu-mib").zip(on).map(|(mib, _)| flag(mib > 1.0));
    facts.set("weights-cpu-share", of_cpu);
    facts.set("cache-share", cache_share);
    facts.set("all-on-cpu", all_cpu);
    facts.usual("cache-on-cpu", cpu_cache.filter(|yes| *yes > 0.0));
}

fn shares(out: &mut Output) {
    let rate = crate::expected::compared(&out.decode);
    let facts = &mut out.facts;
    let get = |name: &str| facts.get(name);
    let left = get("layers-total").zip(get("layers-on-gpu")).map(|(all, on)| all - on);
    let cards = get("cards").unwrap_or(1.0);
    let free = get("gpu-free-mib");
    let over = get("needed-mib").zip(free).map(|(needed, free)| needed / free.max(1.0));
    let reserved = get("cache-mib").unwrap_or(0.0) + get("graph-mib").unwrap_or(0.0) * cards;
    let reserved = get("needed-mib").filter(|_| reserved > 0.0).map(|needed| reserved / needed.max(1.0));
    let projector = get("projector-mib").map(|mib| mib + get("projector-graph-mib").unwrap_or(0.0));
    let projector = projector.zip(free).map(|(mib, free)| mib / free.max(1.0));
    let ram = get("needed-mib").zip(get("ram-free-mib")).map(|(needed, free)| needed / free.max(1.0));
    let threads = get("threads").zip(get("processors")).map(|(threads, all)| threads / all.max(1.0));
    let working = get("working-set-used-mib")
        .zip(get("working-set-limit-mib"))
        .map(|(used, most)| used / most.max(1.0));
    let power = get("power-w").zip(get("power-cap-w")).map(|(used, cap)| used / cap.max(1.0));
    let graphs = get("graphs-mib").zip(get("cache-room-mib")).map(|(graphs, room)| graphs / room.max(1.0));
    let refused =
        get("refused-mib").zip(get("cache-gpu-mib")).map(|(refused, cache)| refused / cache.max(1.0));
    let filled = get("gpu-used-mib").zip(get("gpu-total-mib")).map(|(used, all)| used / all.max(1.0));
    let draw = rate
        .zip(get("weights-mib"))
        .map(|(rate, mib)| rate.tokens_per_sec / rate.sequences.max(1.0) * mib / 953.7);
    for (name, value) in [
        ("layers-left", left),
        ("needed-share", over),
        ("reserved-share", reserved),
        ("projector-share", projector),
        ("ram-share", ram),
        ("threads-share", threads),
        ("working-set-share", working),
        ("power-share", power),
        ("graphs-share", graphs),
        ("refused-times-cache", refused),
        ("gpu-filled", filled),
        ("weights-gb-per-sec", draw),
    ] {
        facts.set(name, value);
    }
}
