//! What the estimate says to the same question, and how the printed figures compare.

use crate::output::{Output, Rate, flag};
use crate::rules::{READING, SLACK, UNSAID_RAM};
use crate::said::Known;
use rooftop_core::catalog::MemoryKind;
use rooftop_core::{Scenario, brief};
use serde::Serialize;

/// A range that is meant to hold four of five outcomes.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Expected {
    /// Lower end.
    pub low: f64,
    /// The prediction.
    pub mid: f64,
    /// Upper end.
    pub high: f64,
}

/// The answer of the estimate to the question that the output is about.
#[derive(Clone, Debug, Serialize)]
pub struct Predicted {
    /// The question, as the address of the page that answers it.
    pub query: String,
    /// Tokens written a second, over all sequences.
    pub decode_tokens_per_sec: Option<Expected>,
    /// Tokens of the prompt read a second.
    pub prefill_tokens_per_sec: Option<Expected>,
    /// Memory, MiB.
    pub memory_mib: MemoryMib,
    /// What the GPUs may use, MiB.
    pub budget_mib: f64,
    /// Whether it fits, in a word.
    pub fits: bool,
}

/// Memory term by term, MiB; what was not printed is left out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct MemoryMib {
    /// Weights.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub weights: Option<f64>,
    /// Keys, values and states.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cache: Option<f64>,
    /// Compute buffers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub compute_buffers: Option<f64>,
    /// All of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total: Option<f64>,
}

/// The speed that is compared: with the fewest sequences, of these the shortest context, of these the middle one.
pub fn compared(rates: &[Rate]) -> Option<Rate> {
    let least = |of: fn(&Rate) -> f64, rates: Vec<Rate>| {
        let least = rates.iter().map(of).fold(f64::INFINITY, f64::min);
        rates.into_iter().filter(|rate| of(rate) <= least).collect::<Vec<_>>()
    };
    let fewest = least(|rate| rate.sequences, rates.to_vec());
    // The last line of a log is often cut short by the end of a request.
    let mut alike = least(|rate| rate.depth, fewest);
    alike.sort_by(|a, b| a.tokens_per_sec.total_cmp(&b.tokens_per_sec));
    alike.get(alike.len() / 2).copied()
}

/// Compares; notes in the facts what follows from it.
pub fn predicted(out: &mut Output, known: &Known) -> Option<Predicted> {
    let decode = compared(&out.decode);
    let prefill = compared(&out.prefill).filter(|rate| rate.tokens >= 256.0);
    let asked = decode.or(prefill);
    let (depth, tokens, sequences) =
        asked.map_or((0.0, 0.0, 1.0), |rate| (rate.depth, rate.tokens, rate.sequences));
    let scenario = known.question(&out.facts, depth, tokens, sequences)?;
    let answer = brief(&scenario);
    let users = f64::from(scenario.users);
    let speed = answer.speed.map(|speed| Expected {
        low: speed.decode.low.get() * users,
        mid: speed.decode.mid.get() * users,
        high: speed.decode.high.get() * users,
    });
    let read = prefill.and_then(|rate| reading(&scenario, rate));
    let memory = answer.memory;
    let facts = &mut out.facts;
    let mut is_below = false;
    if let (Some(rate), Some(expected)) = (decode, speed)
        && !known.is_mixed
    {
        let guessing = facts.get("speculation").unwrap_or(0.0) > 0.0;
        let measured = rate.tokens_per_sec;
        facts.set("decode-ratio", measured / expected.mid);
        facts.set("no-guesses-counted", answer.speed.map(|speed| flag(speed.guessing.is_none())));
        // A log that says that all layers are on the GPU leaves nothing to RAM.
        let all_on_gpu = facts.get("layers-left") == Some(0.0);
        let unsaid = answer.placement.is_split() && known.host.is_none() && !all_on_gpu;
        let is_slow = measured * if unsaid { UNSAID_RAM } else { SLACK } < expected.low;
        let is_fast = measured > expected.high * SLACK && !guessing;
        is_below = measured < expected.low;
        facts.set("slow", flag(is_slow));
        facts.set("fast", flag(is_fast));
    }
    if let (Some(rate), Some(expected)) = (prefill, read)
        && !known.is_mixed
    {
        facts.set("prefill-ratio", rate.tokens_per_sec / expected.mid);
        let reads_slowly = rate.tokens_per_sec * READING < expected.low;
        facts.set("reads-slowly", flag(reads_slowly));
        // An answer just below its range is slow where its prompt is clearly slow: one cause has slowed both.
        if reads_slowly && is_below {
            facts.set("slow", 1.0);
        }
    }
    if let (Some(rate), Some(speed)) = (decode, answer.speed) {
        let bytes = scenario.device.bandwidth.value.gb_per_sec() / speed.decode_bound.get();
        facts.set("read-gb-per-sec", bytes * rate.tokens_per_sec / rate.sequences.max(1.0));
    }
    let on_gpu = ["weights-gpu-mib", "cache-gpu-mib", "compute-gpu-mib"].map(|name| facts.get(name));
    if on_gpu.iter().all(Option::is_some) {
        let on_gpu: f64 = on_gpu.into_iter().flatten().sum();
        facts.set("buffers-share", on_gpu / answer.fit.budget.mib().max(1.0));
    }
    facts.set("card-gb-per-sec", scenario.device.bandwidth.value.gb_per_sec());
    facts.set("predicted-share", memory.total.mib() / answer.fit.budget.mib().max(1.0));
    facts.set("vram", flag(scenario.device.memory_kind == MemoryKind::Vram));
    Some(Predicted {
        query: scenario.to_query(),
        decode_tokens_per_sec: speed,
        prefill_tokens_per_sec: read,
        memory_mib: MemoryMib {
            weights: Some(memory.weights.mib()),
            cache: Some((memory.kv_cache + memory.state).mib()),
            compute_buffers: Some(memory.compute_buffers.mib()),
            total: Some(memory.total.mib()),
        },
        budget_mib: answer.fit.budget.mib(),
        fits: answer.fit.fits(),
    })
}

/// The speed of reading a prompt of this length.
fn reading(scenario: &Scenario, rate: Rate) -> Option<Expected> {
    let prompt = rate.tokens.max(16.0) as u32;
    let context = scenario.context_tokens.max(prompt);
    let asked = scenario.with_context(context);
    let prefill = brief(&Scenario { prompt_tokens: prompt, ..asked }).speed?.prefill?;
    Some(Expected { low: prefill.low.get(), mid: prefill.mid.get(), high: prefill.high.get() })
}

/// What the output prints of memory.
pub fn printed(out: &Output) -> MemoryMib {
    let sum = |names: &[&str]| {
        let found: Vec<f64> = names.iter().filter_map(|name| out.facts.get(name)).collect();
        (!found.is_empty()).then(|| found.iter().sum())
    };
    MemoryMib {
        weights: sum(&["weights-gpu-mib", "weights-cpu-mib"]).or(sum(&["weights-mib"])),
        cache: sum(&["cache-gpu-mib", "cache-cpu-mib"]).or(sum(&["cache-mib"])),
        compute_buffers: sum(&["compute-gpu-mib"]).or(sum(&["graph-mib"])),
        total: sum(&["needed-mib"])
            .or(sum(&["loaded-mib"]))
            .or(sum(&["gpu-used-mib"]))
            .or(sum(&["peak-mib"])),
    }
}

#[cfg(test)]
mod tests {
    use crate::{Class, Said, check};

    #[test]
    fn what_slows_prompt_and_answer_has_a_cause_where_the_answer_is_only_just_below_its_range() {
        // More than the card holds, under Windows, all of it counted as on the GPU: llama.cpp, issue 4498.
        let printed = "load_tensors: offloaded 65/65 layers to GPU\n\
            load_tensors:        CUDA0 model buffer size = 18423.30 MiB\n\
            llama_context: n_ctx         = 32768\n\
            llama_kv_cache:      CUDA0 KV buffer size =  8192.00 MiB\n\
            llama_context:      CUDA0 compute buffer size =   444.00 MiB\n\
            prompt eval time =    2467.61 ms /   512 tokens (    4.82 ms per token,   207.49 tokens per second)\n\
            \u{20}      eval time =   29906.54 ms /   128 tokens (  233.64 ms per token,     4.28 tokens per second)\n";
        let said = Said { machine: "RTX 4090", model: "Qwen3 32B Q4_K_M", settings: "Windows" };
        let answer = check(printed, &said);
        assert_eq!(answer.class, Class::Slower);
        assert_eq!(answer.causes.first().map(|cause| cause.id), Some("shared-gpu-memory"));
    }
}
