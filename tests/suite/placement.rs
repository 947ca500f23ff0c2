//! Where things lie, against what llama.cpp and vLLM printed while loading.

use rooftop_core::catalog::{Device, Model, Os, Quantization, Record, Runtime};
use rooftop_core::memory::{Part, Place};
use rooftop_core::{Placing, Scenario, Split, estimate, fit, longest_context, placing_that_fits};

fn scenario(device: &str, model: &str, quantization: &str, runtime: &str) -> Scenario {
    let scenario = Scenario {
        model: Model::find(model).unwrap(),
        ..Scenario::default().with_device(Device::find(device).unwrap())
    };
    let scenario = scenario.with_runtime(Runtime::find(runtime).unwrap());
    Scenario { quantization: Quantization::find(quantization).unwrap(), ..scenario }
}

fn parts(scenario: &Scenario) -> Vec<Part> {
    estimate(scenario).placement.parts
}

fn near(ours: f64, theirs: f64, off: f64, what: &str) {
    assert!((ours - theirs).abs() <= off, "{what}: {theirs} was printed, the core says {ours:.2}");
}

// "CPU buffer size", "CUDA0 buffer size" and "KV buffer size" of Meta-Llama-3-8B Q4_K_M, 8192 tokens, on 2 and 4
// RTX 3090: github.com/XiongjieDai/GPU-Benchmarks-on-LLM-Inference, LLaMA 3/Gaming GPUs/3090_{2,4}_v3.ipynb.
#[test]
fn layers_are_dealt_to_cards_as_llama_cpp_deals_them() {
    let one = scenario("rtx-3090", "llama-3-8b", "q4-k-m", "llama.cpp").with_context(8192);
    for (gpus, weights, caches) in [
        (2, vec![2113.0, 2290.0, 282.0], vec![544.0, 480.0, 0.0]),
        (4, vec![1131.0, 983.0, 983.0, 1308.0, 282.0], vec![288.0, 256.0, 256.0, 224.0, 0.0]),
    ] {
        let several = Scenario { placing: Placing { gpus, ..one.placing }, ..one };
        let parts = parts(&several);
        assert_eq!(parts.len(), weights.len());
        for (part, (weight, cache)) in parts.iter().zip(weights.iter().zip(&caches)) {
            // Logs round to whole MiB, and every tensor to 32 bytes or more.
            near(part.memory.weights.mib(), *weight, 1.0, "weights");
            near(part.memory.kv_cache.mib(), *cache, 0.01, "cache");
        }
        assert_eq!(parts.last().unwrap().place, Place::Ram);
    }
}

// One card: what is on it, and the input embedding that is not. ik_llama.cpp discussion 562 (Llama 3.1 8B), pull
// requests 333 and 344 (GLM-4 32B), issue 388 (Qwen3 32B, without its output head).
#[test]
fn the_input_embedding_stays_in_the_computers_memory() {
    for (model, quantization, card, ram) in [
        ("llama-3.1-8b", "q4-0", 4156.0, 282.0),
        ("glm-4-32b-0414", "iq4-xs", 16_303.0, 472.0),
        ("gemma-3-27b", "q4-k-m", 15_774.0, 0.0),
    ] {
        let parts = parts(&scenario("rtx-3090", model, quantization, "llama.cpp").with_context(4096));
        near(parts[0].memory.weights.mib(), card, card * 1e-3, model);
        near(parts[1].memory.weights.mib(), ram, 1.0, model);
    }
}

// "Model weights take" per GPU with one and with two: logs of kyuz0/amd-r9700-vllm-toolboxes, 2025-12. What every
// card keeps for itself (norms, padding, some embeddings) makes halves a few per cent larger.
#[test]
fn a_tensor_split_gives_every_card_its_share() {
    for (model, quantization, alone, half) in [
        ("llama-3.1-8b", "safetensors-bf16", 15_420.0, 7764.0),
        ("qwen3-14b", "fp8", 15_788.0, 8044.0),
        ("qwen3-coder-30b-a3b", "gptq-4bit", 16_616.0, 8396.0),
    ] {
        let one = scenario("radeon-ai-pro-r9700", model, quantization, "vllm");
        let two = Scenario { placing: Placing { gpus: 2, split: Split::Tensor, ..one.placing }, ..one };
        near(parts(&one)[0].memory.weights.mib(), alone, alone * 0.08, model);
        let [first, second] = parts(&two)[..] else { panic!("{model}: two cards") };
        assert_eq!(first.memory.weights, second.memory.weights);
        near(first.memory.weights.mib(), half, half * 0.08, model);
        // KV bytes per token and GPU halve in the same logs (131,038 → 65,533).
        near(first.memory.kv_cache / parts(&one)[0].memory.kv_cache, 0.5, 1e-9, model);
    }
}

// With fewer key-value heads than cards each card keeps a whole one, as several others do: `max(1, total_num_kv_heads //
// tp_size)` in <https://github.com/vllm-project/vllm/blob/main/vllm/model_executor/models/llama.py>; a latent is kept by all.
#[test]
fn a_head_is_not_divided() {
    for (model, share) in
        [("qwen3-235b-a22b", 1.0 / 4.0), ("qwen3-32b", 1.0 / 8.0), ("deepseek-v3-671b", 1.0)]
    {
        let one = scenario("h100-sxm", model, "fp8", "vllm");
        let eight = Scenario { placing: Placing { gpus: 8, split: Split::Tensor, ..one.placing }, ..one };
        let of_each = parts(&eight)[7].memory.kv_cache / parts(&one)[0].memory.kv_cache;
        near(of_each, share, 1e-9, model);
    }
}

#[test]
fn every_byte_lies_somewhere_once() {
    let base = scenario("rtx-4090", "qwen3-30b-a3b", "q4-k-m", "llama.cpp");
    let usual = Placing::default();
    for placing in [
        usual,
        Placing { gpu_layers: Some(1), ..usual },
        Placing { gpu_layers: Some(20), ..usual },
        Placing { cpu_experts: 30, ..usual },
        Placing { gpus: 3, ..usual },
        Placing { gpus: 2, split: Split::Tensor, ..usual },
        Placing { linked: 2, gpus: 2, cpu_experts: 5, ..usual },
    ] {
        let answer = estimate(&Scenario { placing, ..base });
        let sum = answer.placement.total();
        for (part, whole) in [
            (sum.weights, answer.memory.weights),
            (sum.kv_cache, answer.memory.kv_cache),
            (sum.compute_buffers, answer.memory.compute_buffers),
            (sum.total, answer.memory.total),
        ] {
            assert!((part / whole - 1.0).abs() < 1e-9, "{placing:?}: {part:?} of {whole:?}");
        }
    }
}

#[test]
fn what_is_too_large_for_the_card_fits_with_the_computers_memory() {
    // A dense model: as many layers as fit.
    let dense = scenario("rtx-4090", "llama-3.3-70b", "q4-k-m", "llama.cpp");
    assert!(!fit(&dense).fits());
    let placing = placing_that_fits(&dense).unwrap();
    let layers = placing.gpu_layers.unwrap();
    assert!(fit(&Scenario { placing, ..dense }).fits());
    // One more would leave less than llama.cpp's 1024 MiB free.
    let room = |gpu_layers| {
        let placing = Placing { gpu_layers: Some(gpu_layers), ..placing };
        fit(&Scenario { placing, ..dense }).headroom.mib()
    };
    assert!(room(layers) >= 1024.0 && room(layers + 1) < 1024.0);
    // A mixture of experts: as few experts as possible leave.
    let experts = scenario("rtx-4090", "gpt-oss-120b", "mxfp4", "llama.cpp");
    let placing = placing_that_fits(&experts).unwrap();
    assert!(placing.gpu_layers.is_none() && placing.cpu_experts > 0);
    assert!(fit(&Scenario { placing, ..experts }).fits());
    // What fits as it is stays as it is; what fits nowhere does not.
    assert_eq!(placing_that_fits(&Scenario::default()), Some(Placing::default()));
    assert_eq!(placing_that_fits(&scenario("rtx-4090", "deepseek-v3-671b", "q4-k-m", "llama.cpp")), None);
}

#[test]
fn what_no_memory_holds_is_read_from_disk_and_does_not_fit() {
    let base = scenario("rtx-4090", "deepseek-v3-671b", "q4-k-m", "llama.cpp");
    let answer = estimate(&Scenario { placing: Placing { cpu_experts: 61, ..base.placing }, ..base });
    let disk = answer.placement.parts.last().unwrap();
    assert_eq!((disk.place, disk.budget), (Place::Disk, None));
    assert!(!answer.fit.fits() && answer.fit.headroom.get() < 0.0);
}

#[test]
fn two_linked_machines_hold_what_one_does_not() {
    // NVIDIA, DGX Spark: models of up to 405 billion parameters on two linked machines.
    let one = scenario("dgx-spark-128", "llama-3.1-405b", "q4-k-s", "llama.cpp");
    assert!(!fit(&one).fits());
    assert!(fit(&Scenario { placing: Placing { linked: 2, ..one.placing }, ..one }).fits());
}

// "gpu_memory_utilization=0.90" of an RTX 3090 under Linux gave vLLM 21,731 MiB: vLLM issue 10517. Since then its usual
// share has become 0.92.
#[test]
fn vllm_takes_its_share_of_the_card() {
    let scenario = scenario("rtx-3090", "llama-3.1-8b", "safetensors-bf16", "vllm");
    let scenario = Scenario { os: Os::Linux, ..scenario };
    near(fit(&scenario).budget.mib() * 0.90 / 0.92, 21_731.0, 50.0, "share");
}

// "Peak Activation (GiB)" of vLLM on an H100, llm-d-benchmark, config_explorer/empirical-vllm-memory-results.md.
#[test]
fn vllm_makes_room_for_its_largest_batch() {
    let logs = [
        ("gpt-oss-20b", 7.38),
        ("gpt-oss-120b", 7.38),
        ("llama-3.1-8b", 4.76),
        ("qwen3-0.6b", 5.56),
        ("qwen3-32b", 5.64),
    ];
    for (model, gib) in logs {
        let scenario = Scenario { os: Os::Linux, ..scenario("h100-sxm", model, "safetensors-bf16", "vllm") };
        near(estimate(&scenario).memory.compute_buffers.gib(), gib, gib * 0.01, model);
    }
}

// SGLang, server_args.py: the share is that of weights and cache, activations and graphs lie in the rest. TensorRT-LLM,
// KvCacheConfig: the cache gets 0.9 of what is free once the model is loaded.
#[test]
fn servers_keep_room_in_ways_of_their_own() {
    let with = |runtime| Scenario {
        os: Os::Linux,
        ..scenario("rtx-3090", "llama-3.1-8b", "safetensors-bf16", runtime)
    };
    let longest = |runtime| {
        let scenario = with(runtime);
        let tokens = longest_context(&scenario).unwrap();
        estimate(&scenario.with_context(tokens))
    };
    let sglang = longest("sglang");
    let filled = sglang.memory.weights + sglang.memory.kv_cache;
    near(filled / sglang.fit.budget, 0.85, 1e-3, "sglang: weights and cache fill their share");
    let tensorrt = longest("tensorrt-llm");
    let free = tensorrt.fit.budget.mib() - (tensorrt.memory.total.mib() - tensorrt.memory.kv_cache.mib());
    near(tensorrt.memory.kv_cache.mib() / free, 0.9, 1e-3, "tensorrt-llm: the cache fills its share");
}

// Ollama, docs/context-length.mdx: 4K below 24 GiB of GPU memory, 32K from there, 256K from 48 GiB.
#[test]
fn ollama_opens_a_context_by_the_cards_memory() {
    for (device, context) in [("rtx-4080", 4096), ("rtx-4090", 32_768), ("h100-sxm", 262_144)] {
        let scenario = scenario(device, "llama-3.1-8b", "q4-k-m", "ollama");
        assert_eq!(scenario.default_context(), Some(context), "{device}");
    }
    assert_eq!(scenario("rtx-4090", "llama-3.1-8b", "q4-k-m", "llama.cpp").default_context(), None);
}
