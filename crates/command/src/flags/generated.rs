//! Written from `data/flags.toml` by `cargo xtask generate`; edits here are lost.

#![cfg_attr(rustfmt, rustfmt_skip)]

use super::{Flag, Place, Program, Published};

/// Programs.
pub static PROGRAMS: &[Program] = &[
    Program { id: "llama-server", runtime: "llama.cpp", command: &["llama-server"], also: &["llama-cli", "main", "server", "llama-run", "koboldcpp"] },
    Program { id: "llama-bench", runtime: "llama.cpp", command: &["llama-bench"], also: &[] },
    Program { id: "ollama", runtime: "ollama", command: &["ollama", "serve"], also: &[] },
    Program { id: "vllm", runtime: "vllm", command: &["vllm", "serve"], also: &["api_server"] },
    Program { id: "mlx", runtime: "mlx", command: &["mlx_lm.server"], also: &["mlx_lm.generate", "mlx_lm.chat"] },
    Program { id: "lm-studio", runtime: "lmstudio", command: &["lms", "load"], also: &[] },
];

/// Their flags.
pub static FLAGS: &[Flag] = &[
    Flag { program: "llama-server", names: &["--model", "-m", "-hf", "--hf-repo"], field: "file", place: Place::Command, meaning: "The file of the model; of several, the first.", since: None, left_out: None, source: "https://github.com/ggml-org/llama.cpp/blob/master/tools/server/README.md" },
    Flag { program: "llama-server", names: &["--ctx-size", "-c"], field: "context-of-all", place: Place::Command, meaning: "Context of all slots together, tokens.", since: None, left_out: None, source: "https://github.com/ggml-org/llama.cpp/blob/master/tools/server/README.md" },
    Flag { program: "llama-server", names: &["--parallel", "-np"], field: "users", place: Place::Command, meaning: "Slots: requests answered at once, each with an equal share of the context. Left out, there are four over one context, and a window and a recurrent state for each.", since: None, left_out: Some("4"), source: "https://github.com/ggml-org/llama.cpp/pull/16736" },
    Flag { program: "llama-server", names: &["--kv-unified", "-kvu"], field: "unified", place: Place::Command, meaning: "One context that all slots share, in place of an equal share for each.", since: None, left_out: None, source: "https://github.com/ggml-org/llama.cpp/pull/17997" },
    Flag { program: "llama-server", names: &["--n-gpu-layers", "-ngl", "--gpu-layers"], field: "gpu-layers", place: Place::Command, meaning: "Layers on the GPU, the last ones; the output head counts as one more.", since: None, left_out: None, source: "https://github.com/ggml-org/llama.cpp/blob/master/tools/server/README.md" },
    Flag { program: "llama-server", names: &["--n-cpu-moe", "-ncmoe"], field: "cpu-experts", place: Place::Command, meaning: "Layers, the first ones, whose routed experts stay in system RAM.", since: Some("b6089"), left_out: None, source: "https://github.com/ggml-org/llama.cpp/pull/15077" },
    Flag { program: "llama-server", names: &["--flash-attn", "-fa"], field: "flash", place: Place::Command, meaning: "Attention without a table of scores; on, off or auto.", since: None, left_out: None, source: "https://github.com/ggml-org/llama.cpp/pull/15434" },
    Flag { program: "llama-server", names: &["--cache-type-k", "-ctk"], field: "cache-keys", place: Place::Command, meaning: "Type of the keys in the cache.", since: Some("2024-02"), left_out: None, source: "https://github.com/ggml-org/llama.cpp/pull/5684" },
    Flag { program: "llama-server", names: &["--cache-type-v", "-ctv"], field: "cache-values", place: Place::Command, meaning: "Type of the values in the cache.", since: Some("2024-02"), left_out: None, source: "https://github.com/ggml-org/llama.cpp/pull/5684" },
    Flag { program: "llama-server", names: &["--split-mode", "-sm"], field: "split", place: Place::Command, meaning: "How several cards share the model: layers of their own, or a share of every tensor.", since: None, left_out: None, source: "https://github.com/ggml-org/llama.cpp/blob/master/tools/server/README.md" },
    Flag { program: "llama-server", names: &["--tensor-split", "-ts"], field: "shares", place: Place::Command, meaning: "Shares of the cards, one for each.", since: None, left_out: None, source: "https://github.com/ggml-org/llama.cpp/pull/1703" },
    Flag { program: "llama-server", names: &["--rpc"], field: "linked", place: Place::Command, meaning: "Other machines, as addresses of their RPC servers.", since: Some("2024-05"), left_out: None, source: "https://github.com/ggml-org/llama.cpp/pull/7305" },
    Flag { program: "llama-bench", names: &["--model", "-m"], field: "file", place: Place::Command, meaning: "The file of the model; of several, the first.", since: None, left_out: None, source: "https://github.com/ggml-org/llama.cpp/blob/master/tools/llama-bench/README.md" },
    Flag { program: "llama-bench", names: &["--n-prompt", "-p"], field: "prompt", place: Place::Command, meaning: "Tokens of the prompt that is read.", since: None, left_out: None, source: "https://github.com/ggml-org/llama.cpp/blob/master/tools/llama-bench/README.md" },
    Flag { program: "llama-bench", names: &["--n-depth", "-d"], field: "depth", place: Place::Command, meaning: "Tokens in the context before the measurement.", since: None, left_out: None, source: "https://github.com/ggml-org/llama.cpp/pull/13096" },
    Flag { program: "llama-bench", names: &["--n-gpu-layers", "-ngl", "--gpu-layers"], field: "gpu-layers", place: Place::Command, meaning: "Layers on the GPU, the last ones; the output head counts as one more.", since: None, left_out: None, source: "https://github.com/ggml-org/llama.cpp/blob/master/tools/llama-bench/README.md" },
    Flag { program: "llama-bench", names: &["--n-cpu-moe", "-ncmoe"], field: "cpu-experts", place: Place::Command, meaning: "Layers, the first ones, whose routed experts stay in system RAM.", since: Some("2025-09"), left_out: None, source: "https://github.com/ggml-org/llama.cpp/pull/15952" },
    Flag { program: "llama-bench", names: &["--flash-attn", "-fa"], field: "flash", place: Place::Command, meaning: "Attention without a table of scores; on, off or auto.", since: None, left_out: None, source: "https://github.com/ggml-org/llama.cpp/pull/15434" },
    Flag { program: "llama-bench", names: &["--cache-type-k", "-ctk"], field: "cache-keys", place: Place::Command, meaning: "Type of the keys in the cache.", since: None, left_out: None, source: "https://github.com/ggml-org/llama.cpp/pull/4312" },
    Flag { program: "llama-bench", names: &["--cache-type-v", "-ctv"], field: "cache-values", place: Place::Command, meaning: "Type of the values in the cache.", since: None, left_out: None, source: "https://github.com/ggml-org/llama.cpp/pull/4312" },
    Flag { program: "llama-bench", names: &["--split-mode", "-sm"], field: "split", place: Place::Command, meaning: "How several cards share the model: layers of their own, or a share of every tensor.", since: None, left_out: None, source: "https://github.com/ggml-org/llama.cpp/blob/master/tools/llama-bench/README.md" },
    Flag { program: "llama-bench", names: &["--tensor-split", "-ts"], field: "shares", place: Place::Command, meaning: "Shares of the cards, one for each.", since: None, left_out: None, source: "https://github.com/ggml-org/llama.cpp/pull/1703" },
    Flag { program: "llama-bench", names: &["--rpc"], field: "linked", place: Place::Command, meaning: "Other machines, as addresses of their RPC servers.", since: None, left_out: None, source: "https://github.com/ggml-org/llama.cpp/pull/6829" },
    Flag { program: "ollama", names: &["FROM"], field: "file", place: Place::Modelfile, meaning: "The file of the model.", since: None, left_out: None, source: "https://docs.ollama.com/modelfile" },
    Flag { program: "ollama", names: &["num_ctx"], field: "context", place: Place::Modelfile, meaning: "Context of each request, tokens.", since: None, left_out: None, source: "https://docs.ollama.com/modelfile" },
    Flag { program: "ollama", names: &["num_gpu"], field: "gpu-layers", place: Place::Modelfile, meaning: "Layers on the GPU; the output head counts as one more.", since: None, left_out: None, source: "https://docs.ollama.com/modelfile" },
    Flag { program: "ollama", names: &["OLLAMA_CONTEXT_LENGTH"], field: "context", place: Place::Environment, meaning: "Context of each request where nothing else says it, tokens.", since: Some("2025-03"), left_out: None, source: "https://github.com/ollama/ollama/pull/9545" },
    Flag { program: "ollama", names: &["OLLAMA_NUM_PARALLEL"], field: "users", place: Place::Environment, meaning: "Requests answered at once, each with a context of its own.", since: Some("0.1.33"), left_out: None, source: "https://github.com/ollama/ollama/pull/3418" },
    Flag { program: "ollama", names: &["OLLAMA_FLASH_ATTENTION"], field: "flash", place: Place::Environment, meaning: "Attention without a table of scores; 1 is on.", since: Some("0.1.39"), left_out: None, source: "https://github.com/ollama/ollama/issues/4718" },
    Flag { program: "ollama", names: &["OLLAMA_KV_CACHE_TYPE"], field: "cache", place: Place::Environment, meaning: "Type of keys and values in the cache; needs flash attention.", since: Some("2024-12"), left_out: None, source: "https://github.com/ollama/ollama/pull/6279" },
    Flag { program: "vllm", names: &["--model"], field: "file", place: Place::Command, meaning: "The model; also as the first word after serve.", since: None, left_out: None, source: "https://docs.vllm.ai/en/latest/cli/serve.html" },
    Flag { program: "vllm", names: &["--max-model-len"], field: "context", place: Place::Command, meaning: "Longest context of a request, tokens.", since: Some("2023-07"), left_out: None, source: "https://github.com/vllm-project/vllm/pull/622" },
    Flag { program: "vllm", names: &["--max-num-seqs"], field: "users", place: Place::Command, meaning: "Requests in a step at most.", since: None, left_out: None, source: "https://docs.vllm.ai/en/latest/cli/serve.html" },
    Flag { program: "vllm", names: &["--kv-cache-dtype"], field: "cache", place: Place::Command, meaning: "Type of keys and values in the cache.", since: Some("2024-01"), left_out: None, source: "https://github.com/vllm-project/vllm/pull/2279" },
    Flag { program: "vllm", names: &["--gpu-memory-utilization"], field: "share", place: Place::Command, meaning: "Share of the memory of each GPU that is taken.", since: None, left_out: None, source: "https://docs.vllm.ai/en/latest/cli/serve.html" },
    Flag { program: "vllm", names: &["--tensor-parallel-size", "-tp"], field: "tensor-parallel", place: Place::Command, meaning: "Cards that share every tensor.", since: None, left_out: None, source: "https://docs.vllm.ai/en/latest/cli/serve.html" },
    Flag { program: "vllm", names: &["--pipeline-parallel-size", "-pp"], field: "pipeline-parallel", place: Place::Command, meaning: "Groups of cards with layers of their own.", since: None, left_out: None, source: "https://docs.vllm.ai/en/latest/cli/serve.html" },
    Flag { program: "mlx", names: &["--model"], field: "file", place: Place::Command, meaning: "The folder of the model, or its name on the Hub.", since: None, left_out: None, source: "https://github.com/ml-explore/mlx-lm/blob/main/mlx_lm/SERVER.md" },
    Flag { program: "lm-studio", names: &["--path"], field: "file", place: Place::Command, meaning: "The model, as the first word after load.", since: None, left_out: None, source: "https://lmstudio.ai/docs/cli/load" },
    Flag { program: "lm-studio", names: &["--context-length"], field: "context-of-all", place: Place::Command, meaning: "Context that is reserved, tokens.", since: None, left_out: None, source: "https://lmstudio.ai/docs/cli/load" },
    Flag { program: "lm-studio", names: &["--gpu"], field: "gpu-share", place: Place::Command, meaning: "Share of the layers on the GPU, from 0 to 1; off, or max.", since: None, left_out: None, source: "https://lmstudio.ai/docs/cli/load" },
    Flag { program: "lm-studio", names: &["--parallel"], field: "users", place: Place::Command, meaning: "Requests answered at once.", since: None, left_out: None, source: "https://lmstudio.ai/docs/app/advanced/parallel-requests" },
];

/// Formats in which models are published.
pub static PUBLISHED: &[Published] = &[
    Published { quantization: "fp8", models: &["deepseek-v3-671b", "deepseek-v3.2-671b"] },
    Published { quantization: "fp8", models: &["kimi-k2-1t"] },
    Published { quantization: "fp8", models: &["minimax-m2"] },
    Published { quantization: "fp8", models: &["ministral-3-3b", "ministral-3-8b", "ministral-3-14b"] },
];
