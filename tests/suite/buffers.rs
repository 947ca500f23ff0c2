//! What is in memory beside weights and cache while a prompt is read, against what people measured.

use rooftop_core::catalog::{Device, Model, Quantization, Record, Runtime};
use rooftop_core::memory::{Memory, usable_by};
use rooftop_core::units::Bytes;
use rooftop_core::{Scenario, estimate};

fn scenario(device: &str, model: &str, quantization: &str, runtime: &str, context: u32) -> Scenario {
    let scenario = Scenario {
        model: Model::find(model).unwrap(),
        ..Scenario::default().with_device(Device::find(device).unwrap())
    };
    let scenario = scenario.with_runtime(Runtime::find(runtime).unwrap()).with_context(context);
    Scenario { quantization: Quantization::find(quantization).unwrap(), ..scenario }
}

fn memory(scenario: &Scenario) -> Memory {
    estimate(scenario).memory
}

// Peak memory by prompt, GB, of Qwen3.6-35B-A3B in 4 bits on an M5 Max with 128 GB, MLX 0.32.0 and mlx-lm 0.31.3:
// github.com/ml-explore/mlx-lm/issues/1480, 2026-08-13. Of Qwen3.8-27B at 128K on the same: mlx-lm pull request 1781. Both have heads
// of 256, for which MLX has no fused kernel by default.
#[test]
fn a_prompt_read_by_mlx_takes_a_table_of_scores() {
    let measured = [
        ("qwen3.6-35b-a3b", 8, 21.7),
        ("qwen3.6-35b-a3b", 32, 23.8),
        ("qwen3.6-35b-a3b", 64, 26.7),
        ("qwen3.6-35b-a3b", 100, 29.8),
        ("qwen3.6-35b-a3b", 130, 32.5),
        ("qwen3.6-35b-a3b", 192, 38.0),
        ("qwen3.8-27b", 128, 39.78),
    ];
    for (model, kilo, gb) in measured {
        let ours =
            memory(&scenario("apple-m5-max-40", model, "mlx-4bit", "mlx", kilo * 1024)).total.get() / 1e9;
        assert!(
            (ours / gb - 1.0).abs() < 0.04,
            "{model} at {kilo}K: {gb} GB were measured, the core says {ours:.2}"
        );
    }
}

// Heads of 128 have a fused kernel: scaled_dot_product_attention.cpp of MLX.
#[test]
fn heads_with_a_fused_kernel_take_no_table() {
    let at = |context| {
        memory(&scenario("apple-m5-max-40", "qwen3-32b", "mlx-4bit", "mlx", context)).compute_buffers
    };
    assert_eq!(at(8192), at(32_768));
}

// maxBufferLength is 36 GiB on an M1 Max with 64 GB, which may use 48 (github.com/gfx-rs/wgpu/pull/2502), and 373,662,154,752 bytes
// on an M3 Ultra with 512 GB, which may use 464 (github.com/jjang-ai/vmlx/issues/50).
#[test]
fn one_buffer_takes_no_more_than_metal_allows() {
    for (device, may_use, largest) in [("apple-m1-max", 48, 36.0), ("apple-m3-ultra", 464, 348.0)] {
        let mut scenario = scenario(device, "qwen3.5-9b", "mlx-4bit", "mlx", 8192);
        scenario.gpu_memory_mib = Some(may_use * 1024);
        let claims = |gib: f64| {
            let compute_buffers = Bytes::from_gib(gib);
            scenario.claimed(&Memory { compute_buffers, total: compute_buffers, ..Memory::default() })
        };
        assert!(claims(largest - 0.1) < usable_by(&scenario), "{device}");
        assert!(claims(largest + 0.1) > usable_by(&scenario), "{device}");
    }
}

// llama_kv_cache and llama_memory_recurrent of llama-server with four slots over one context: Gemma 4 12B, 8,192 tokens in q8_0, 68 MiB
// for the layers that see everything and 765 for windows of 4,608 cells; Qwen3.6-35B-A3B, 16,384 tokens in f16, 251.25 MiB of
// states (hogeheer499-commits/strix-halo-guide, llama-server-np4.log).
#[test]
fn slots_over_one_context_keep_a_window_and_a_state_each() {
    let read = |query: &str| memory(&Scenario::read_query(query).scenario);
    let gemma = read("device=rtx-4090&model=gemma-4-12b&cache=q8-0&context=8192&slots=4");
    assert!((gemma.kv_cache.mib() - 833.0).abs() < 0.01, "{}", gemma.kv_cache.mib());
    let qwen = read("device=amd-ryzen-ai-max-395&model=qwen3.6-35b-a3b&context=16384&slots=4");
    assert!((qwen.state.mib() - 251.25).abs() < 0.01, "{}", qwen.state.mib());
    assert!((qwen.kv_cache.mib() - 320.0).abs() < 0.01, "{}", qwen.kv_cache.mib());
}

// "The 28.8 GB per_layer_token_embd never fits a unified-memory machine": 83.5 GB of GTT with it on disk and 113 GB with it in memory,
// on Strix Halo with UD-IQ4_XS (github.com/halo-box/llama.cpp/pull/3, github.com/LaurentZuijdwijk/llama.cpp/pull/1). Since
// 2026-09-03 llama.cpp loads it there (pull request 28326), and reads it from disk beside a card or on a Mac.
#[test]
fn a_table_is_loaded_where_files_are_not_mapped() {
    let overhead = |device: &str| {
        memory(&scenario(device, "qwen3.8-flash-next-125b-a6b", "ud-iq4-xs", "llama.cpp", 8192))
            .overhead
            .get()
            / 1e9
    };
    let loaded = overhead("amd-ryzen-ai-max-395");
    assert!((loaded - 28.8).abs() < 1.0, "{loaded}");
    for device in ["rtx-5090", "apple-m5-max-40", "cpu-ddr5-5600-dual"] {
        assert!(overhead(device) < 3.0, "{device}");
    }
}
