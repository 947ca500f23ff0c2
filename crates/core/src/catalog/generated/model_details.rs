//! Written from `data/` by `cargo xtask generate`; edits here are lost.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(clippy::approx_constant, clippy::match_same_arms, clippy::unreadable_literal)]
#![allow(clippy::wildcard_imports, unused_imports)]

use crate::catalog::*;
use crate::units::*;

/// What no estimate needs of each model, in the order of `MODELS`.
pub static MODEL_DETAILS: &[ModelDetails] = &[
    ModelDetails {
        family: "StarCoder2",
        license: "bigcode-openrail-m",
        released: "2023-11-29",
    },
    ModelDetails {
        family: "StarCoder2",
        license: "bigcode-openrail-m",
        released: "2024-02-20",
    },
    ModelDetails {
        family: "StarCoder2",
        license: "bigcode-openrail-m",
        released: "2024-02-20",
    },
    ModelDetails {
        family: "Yi",
        license: "apache-2.0",
        released: "2024-05-11",
    },
    ModelDetails {
        family: "Yi",
        license: "apache-2.0",
        released: "2024-05-10",
    },
    ModelDetails {
        family: "Yi",
        license: "apache-2.0",
        released: "2024-05-10",
    },
    ModelDetails {
        family: "InternLM",
        license: "other",
        released: "2024-06-27",
    },
    ModelDetails {
        family: "InternLM",
        license: "other",
        released: "2024-07-30",
    },
    ModelDetails {
        family: "InternLM",
        license: "apache-2.0",
        released: "2025-01-13",
    },
    ModelDetails {
        family: "ERNIE",
        license: "apache-2.0",
        released: "2025-06-28",
    },
    ModelDetails {
        family: "ERNIE",
        license: "apache-2.0",
        released: "2025-06-28",
    },
    ModelDetails {
        family: "ERNIE",
        license: "apache-2.0",
        released: "2025-06-28",
    },
    ModelDetails {
        family: "Hunyuan",
        license: "tencent-hunyuan-a13b",
        released: "2025-06-25",
    },
    ModelDetails {
        family: "Seed",
        license: "apache-2.0",
        released: "2025-08-20",
    },
    ModelDetails {
        family: "dots",
        license: "mit",
        released: "2025-05-14",
    },
    ModelDetails {
        family: "Ling",
        license: "mit",
        released: "2025-09-08",
    },
    ModelDetails {
        family: "Step",
        license: "apache-2.0",
        released: "2026-02-01",
    },
    ModelDetails {
        family: "MiMo",
        license: "mit",
        released: "2025-04-29",
    },
    ModelDetails {
        family: "MiMo",
        license: "mit",
        released: "2025-12-16",
    },
    ModelDetails {
        family: "MiniCPM",
        license: "apache-2.0",
        released: "2026-09-06",
    },
    ModelDetails {
        family: "MiniCPM",
        license: "apache-2.0",
        released: "2026-05-21",
    },
    ModelDetails {
        family: "Xing",
        license: "apache-2.0",
        released: "2026-09-16",
    },
    ModelDetails {
        family: "Hunyuan",
        license: "apache-2.0",
        released: "2026-07-02",
    },
    ModelDetails {
        family: "Ling",
        license: "mit",
        released: "2026-08-02",
    },
    ModelDetails {
        family: "Ling",
        license: "mit",
        released: "2026-08-10",
    },
    ModelDetails {
        family: "Cohere",
        license: "cc-by-nc-4.0",
        released: "2024-03-11",
    },
    ModelDetails {
        family: "Cohere",
        license: "cc-by-nc-4.0",
        released: "2024-08-19",
    },
    ModelDetails {
        family: "Cohere",
        license: "cc-by-nc-4.0",
        released: "2024-08-30",
    },
    ModelDetails {
        family: "Cohere",
        license: "cc-by-nc-4.0",
        released: "2024-12-11",
    },
    ModelDetails {
        family: "Cohere",
        license: "cc-by-nc-4.0",
        released: "2025-03-11",
    },
    ModelDetails {
        family: "Cohere",
        license: "cc-by-nc-4.0",
        released: "2024-10-23",
    },
    ModelDetails {
        family: "Cohere",
        license: "apache-2.0",
        released: "2026-06-05",
    },
    ModelDetails {
        family: "DeepSeek R1 Distill",
        license: "mit",
        released: "2025-01-20",
    },
    ModelDetails {
        family: "DeepSeek R1 Distill",
        license: "mit",
        released: "2025-01-20",
    },
    ModelDetails {
        family: "DeepSeek R1 Distill",
        license: "mit",
        released: "2025-01-20",
    },
    ModelDetails {
        family: "DeepSeek R1 Distill",
        license: "mit",
        released: "2025-01-20",
    },
    ModelDetails {
        family: "DeepSeek R1 Distill",
        license: "mit",
        released: "2025-01-20",
    },
    ModelDetails {
        family: "DeepSeek R1 Distill",
        license: "mit",
        released: "2025-01-20",
    },
    ModelDetails {
        family: "DeepSeek R1 Distill",
        license: "mit",
        released: "2025-05-29",
    },
    ModelDetails {
        family: "DeepSeek",
        license: "deepseek",
        released: "2024-05-15",
    },
    ModelDetails {
        family: "DeepSeek",
        license: "deepseek-license",
        released: "2024-06-14",
    },
    ModelDetails {
        family: "DeepSeek",
        license: "deepseek",
        released: "2024-09-05",
    },
    ModelDetails {
        family: "DeepSeek",
        license: "deepseek",
        released: "2024-12-25",
    },
    ModelDetails {
        family: "DeepSeek",
        license: "mit",
        released: "2025-12-01",
    },
    ModelDetails {
        family: "DeepSeek",
        license: "mit",
        released: "2026-04-22",
    },
    ModelDetails {
        family: "DeepSeek",
        license: "mit",
        released: "2026-04-22",
    },
    ModelDetails {
        family: "Falcon",
        license: "falcon-llm-license",
        released: "2024-11-29",
    },
    ModelDetails {
        family: "Falcon",
        license: "falcon-llm-license",
        released: "2024-12-14",
    },
    ModelDetails {
        family: "Falcon",
        license: "falcon-llm-license",
        released: "2025-05-01",
    },
    ModelDetails {
        family: "Falcon",
        license: "falcon-llm-license",
        released: "2025-05-01",
    },
    ModelDetails {
        family: "Falcon",
        license: "falcon-llm-license",
        released: "2025-05-01",
    },
    ModelDetails {
        family: "Falcon",
        license: "falcon-llm-license",
        released: "2025-05-01",
    },
    ModelDetails {
        family: "Falcon",
        license: "falcon-llm-license",
        released: "2025-05-20",
    },
    ModelDetails {
        family: "Gemma 2",
        license: "gemma",
        released: "2024-07-16",
    },
    ModelDetails {
        family: "Gemma 2",
        license: "gemma",
        released: "2024-06-24",
    },
    ModelDetails {
        family: "Gemma 2",
        license: "gemma",
        released: "2024-06-24",
    },
    ModelDetails {
        family: "Gemma 3",
        license: "gemma",
        released: "2025-08-13",
    },
    ModelDetails {
        family: "Gemma 3",
        license: "gemma",
        released: "2025-03-12",
    },
    ModelDetails {
        family: "Gemma 3",
        license: "gemma",
        released: "2025-03-12",
    },
    ModelDetails {
        family: "Gemma 3",
        license: "gemma",
        released: "2025-03-12",
    },
    ModelDetails {
        family: "Gemma 3",
        license: "gemma",
        released: "2025-03-12",
    },
    ModelDetails {
        family: "Gemma 3n",
        license: "gemma",
        released: "2025-06-25",
    },
    ModelDetails {
        family: "Gemma 3n",
        license: "gemma",
        released: "2025-06-26",
    },
    ModelDetails {
        family: "Gemma 4",
        license: "apache-2.0",
        released: "2026-03-02",
    },
    ModelDetails {
        family: "Gemma 4",
        license: "apache-2.0",
        released: "2026-03-02",
    },
    ModelDetails {
        family: "Gemma 4",
        license: "apache-2.0",
        released: "2026-03-11",
    },
    ModelDetails {
        family: "Gemma 4",
        license: "apache-2.0",
        released: "2026-03-11",
    },
    ModelDetails {
        family: "Gemma 4",
        license: "apache-2.0",
        released: "2026-05-23",
    },
    ModelDetails {
        family: "GLM",
        license: "mit",
        released: "2026-01-19",
    },
    ModelDetails {
        family: "GLM",
        license: "mit",
        released: "2026-02-11",
    },
    ModelDetails {
        family: "GLM",
        license: "mit",
        released: "2025-04-07",
    },
    ModelDetails {
        family: "GLM",
        license: "mit",
        released: "2025-04-07",
    },
    ModelDetails {
        family: "GLM",
        license: "mit",
        released: "2025-07-20",
    },
    ModelDetails {
        family: "GLM",
        license: "mit",
        released: "2025-09-29",
    },
    ModelDetails {
        family: "GLM",
        license: "mit",
        released: "2026-08-25",
    },
    ModelDetails {
        family: "Granite",
        license: "apache-2.0",
        released: "2025-04-09",
    },
    ModelDetails {
        family: "Granite",
        license: "apache-2.0",
        released: "2025-04-09",
    },
    ModelDetails {
        family: "Granite",
        license: "apache-2.0",
        released: "2025-09-16",
    },
    ModelDetails {
        family: "Granite",
        license: "apache-2.0",
        released: "2026-04-06",
    },
    ModelDetails {
        family: "Granite",
        license: "apache-2.0",
        released: "2026-04-06",
    },
    ModelDetails {
        family: "Granite",
        license: "apache-2.0",
        released: "2025-10-07",
    },
    ModelDetails {
        family: "Granite",
        license: "apache-2.0",
        released: "2025-09-16",
    },
    ModelDetails {
        family: "Granite",
        license: "apache-2.0",
        released: "2025-09-16",
    },
    ModelDetails {
        family: "Granite",
        license: "apache-2.0",
        released: "2025-09-16",
    },
    ModelDetails {
        family: "SmolLM",
        license: "apache-2.0",
        released: "2024-10-31",
    },
    ModelDetails {
        family: "SmolLM",
        license: "apache-2.0",
        released: "2024-10-31",
    },
    ModelDetails {
        family: "SmolLM",
        license: "apache-2.0",
        released: "2024-10-31",
    },
    ModelDetails {
        family: "SmolLM",
        license: "apache-2.0",
        released: "2025-07-08",
    },
    ModelDetails {
        family: "Kimi",
        license: "mit",
        released: "2025-02-22",
    },
    ModelDetails {
        family: "Kimi",
        license: "modified-mit",
        released: "2025-07-11",
    },
    ModelDetails {
        family: "Kimi",
        license: "modified-mit",
        released: "2026-01-01",
    },
    ModelDetails {
        family: "Kimi",
        license: "mit",
        released: "2025-10-30",
    },
    ModelDetails {
        family: "Kimi",
        license: "kimi-k3",
        released: "2026-06-13",
    },
    ModelDetails {
        family: "Llama 2",
        license: "llama2",
        released: "2023-07-13",
    },
    ModelDetails {
        family: "Llama 2",
        license: "llama2",
        released: "2023-07-13",
    },
    ModelDetails {
        family: "Llama 2",
        license: "llama2",
        released: "2023-07-11",
    },
    ModelDetails {
        family: "Code Llama",
        license: "llama2",
        released: "2023-08-24",
    },
    ModelDetails {
        family: "Code Llama",
        license: "llama2",
        released: "2023-08-24",
    },
    ModelDetails {
        family: "Code Llama",
        license: "llama2",
        released: "2023-08-24",
    },
    ModelDetails {
        family: "Code Llama",
        license: "llama2",
        released: "2024-01-29",
    },
    ModelDetails {
        family: "Llama 3",
        license: "llama3",
        released: "2024-04-17",
    },
    ModelDetails {
        family: "Llama 3",
        license: "llama3",
        released: "2024-04-17",
    },
    ModelDetails {
        family: "Llama 3",
        license: "llama3.1",
        released: "2024-07-18",
    },
    ModelDetails {
        family: "Llama 3",
        license: "llama3.1",
        released: "2024-07-16",
    },
    ModelDetails {
        family: "Llama 3",
        license: "llama3.1",
        released: "2024-07-16",
    },
    ModelDetails {
        family: "Llama 3",
        license: "llama3.3",
        released: "2024-11-26",
    },
    ModelDetails {
        family: "Llama 3",
        license: "llama3.2",
        released: "2024-09-18",
    },
    ModelDetails {
        family: "Llama 3",
        license: "llama3.2",
        released: "2024-09-18",
    },
    ModelDetails {
        family: "Llama 2",
        license: "apache-2.0",
        released: "2023-12-30",
    },
    ModelDetails {
        family: "Llama 4",
        license: "llama4",
        released: "2025-04-02",
    },
    ModelDetails {
        family: "Llama 4",
        license: "llama4",
        released: "2025-04-01",
    },
    ModelDetails {
        family: "Muse",
        license: "apache-2.0",
        released: "2026-08-09",
    },
    ModelDetails {
        family: "Phi",
        license: "mit",
        released: "2023-12-13",
    },
    ModelDetails {
        family: "Phi",
        license: "mit",
        released: "2024-04-22",
    },
    ModelDetails {
        family: "Phi",
        license: "mit",
        released: "2024-08-16",
    },
    ModelDetails {
        family: "Phi",
        license: "mit",
        released: "2024-05-07",
    },
    ModelDetails {
        family: "Phi",
        license: "mit",
        released: "2024-12-11",
    },
    ModelDetails {
        family: "Phi",
        license: "mit",
        released: "2025-02-19",
    },
    ModelDetails {
        family: "Phi",
        license: "mit",
        released: "2024-08-17",
    },
    ModelDetails {
        family: "BitNet",
        license: "mit",
        released: "2025-04-15",
    },
    ModelDetails {
        family: "MiniMax",
        license: "modified-mit",
        released: "2025-10-22",
    },
    ModelDetails {
        family: "MiniMax",
        license: "minimax-community",
        released: "2026-06-02",
    },
    ModelDetails {
        family: "Mistral",
        license: "apache-2.0",
        released: "2023-09-27",
    },
    ModelDetails {
        family: "Mistral",
        license: "apache-2.0",
        released: "2024-05-22",
    },
    ModelDetails {
        family: "Mixtral",
        license: "apache-2.0",
        released: "2023-12-10",
    },
    ModelDetails {
        family: "Mixtral",
        license: "apache-2.0",
        released: "2024-04-16",
    },
    ModelDetails {
        family: "Mistral",
        license: "apache-2.0",
        released: "2024-07-17",
    },
    ModelDetails {
        family: "Mistral",
        license: "mrl",
        released: "2024-10-15",
    },
    ModelDetails {
        family: "Mistral",
        license: "mrl",
        released: "2024-09-17",
    },
    ModelDetails {
        family: "Mistral",
        license: "mnpl",
        released: "2024-05-29",
    },
    ModelDetails {
        family: "Mistral",
        license: "apache-2.0",
        released: "2025-01-28",
    },
    ModelDetails {
        family: "Mistral",
        license: "mrl",
        released: "2024-07-24",
    },
    ModelDetails {
        family: "Mistral",
        license: "apache-2.0",
        released: "2025-12-02",
    },
    ModelDetails {
        family: "Mistral",
        license: "apache-2.0",
        released: "2025-12-02",
    },
    ModelDetails {
        family: "Mistral",
        license: "apache-2.0",
        released: "2025-12-02",
    },
    ModelDetails {
        family: "Mistral",
        license: "other",
        released: "2026-03-31",
    },
    ModelDetails {
        family: "Mistral",
        license: "apache-2.0",
        released: "2026-01-23",
    },
    ModelDetails {
        family: "Nemotron",
        license: "nvidia-open-model-license",
        released: "2025-08-12",
    },
    ModelDetails {
        family: "Nemotron",
        license: "nvidia-open-model-license",
        released: "2025-08-21",
    },
    ModelDetails {
        family: "Nemotron",
        license: "nvidia-nemotron-open-model-license",
        released: "2025-12-04",
    },
    ModelDetails {
        family: "Nemotron",
        license: "nvidia-nemotron-open-model-license",
        released: "2026-03-10",
    },
    ModelDetails {
        family: "Nemotron",
        license: "nvidia-open-model-license",
        released: "2025-03-16",
    },
    ModelDetails {
        family: "Nemotron",
        license: "nvidia-nemotron-open-model-license",
        released: "2026-03-07",
    },
    ModelDetails {
        family: "OLMo",
        license: "apache-2.0",
        released: "2024-12-18",
    },
    ModelDetails {
        family: "OLMo",
        license: "apache-2.0",
        released: "2024-12-18",
    },
    ModelDetails {
        family: "OLMo",
        license: "apache-2.0",
        released: "2025-03-12",
    },
    ModelDetails {
        family: "OLMo",
        license: "apache-2.0",
        released: "2025-11-19",
    },
    ModelDetails {
        family: "OLMo",
        license: "apache-2.0",
        released: "2025-11-04",
    },
    ModelDetails {
        family: "OLMo",
        license: "apache-2.0",
        released: "2024-08-13",
    },
    ModelDetails {
        family: "gpt-oss",
        license: "apache-2.0",
        released: "2025-08-04",
    },
    ModelDetails {
        family: "gpt-oss",
        license: "apache-2.0",
        released: "2025-08-04",
    },
    ModelDetails {
        family: "EXAONE",
        license: "exaone",
        released: "2025-07-11",
    },
    ModelDetails {
        family: "EXAONE",
        license: "exaone",
        released: "2025-07-11",
    },
    ModelDetails {
        family: "LFM2",
        license: "lfm1.0",
        released: "2025-07-10",
    },
    ModelDetails {
        family: "LFM2",
        license: "lfm1.0",
        released: "2025-10-07",
    },
    ModelDetails {
        family: "Apertus",
        license: "apache-2.0",
        released: "2025-08-13",
    },
    ModelDetails {
        family: "Apertus",
        license: "apache-2.0",
        released: "2025-09-01",
    },
    ModelDetails {
        family: "Arcee",
        license: "apache-2.0",
        released: "2025-07-29",
    },
    ModelDetails {
        family: "Solar",
        license: "upstage-solar-license",
        released: "2025-12-10",
    },
    ModelDetails {
        family: "Laguna",
        license: "apache-2.0",
        released: "2026-04-23",
    },
    ModelDetails {
        family: "Kolibri",
        license: "apache-2.0",
        released: "2026-10-02",
    },
    ModelDetails {
        family: "Laguna",
        license: "openmdw-1.1",
        released: "2026-07-13",
    },
    ModelDetails {
        family: "LFM2",
        license: "lfm1.0",
        released: "2026-07-28",
    },
    ModelDetails {
        family: "LFM2",
        license: "lfm1.0",
        released: "2026-05-28",
    },
    ModelDetails {
        family: "Solar",
        license: "upstage-solar-license",
        released: "2026-07-22",
    },
    ModelDetails {
        family: "LFM2",
        license: "lfm1.0",
        released: "2026-02-24",
    },
    ModelDetails {
        family: "LFM2",
        license: "lfm1.0",
        released: "2025-07-10",
    },
    ModelDetails {
        family: "IQuest",
        license: "iquestcoder",
        released: "2025-12-30",
    },
    ModelDetails {
        family: "Trinity",
        license: "openmdw-1.1",
        released: "2025-12-01",
    },
    ModelDetails {
        family: "Trinity",
        license: "openmdw-1.1",
        released: "2025-12-01",
    },
    ModelDetails {
        family: "Qwen2.5",
        license: "apache-2.0",
        released: "2024-09-16",
    },
    ModelDetails {
        family: "Qwen2.5",
        license: "apache-2.0",
        released: "2024-09-17",
    },
    ModelDetails {
        family: "Qwen2.5",
        license: "qwen-research",
        released: "2024-09-17",
    },
    ModelDetails {
        family: "Qwen2.5",
        license: "apache-2.0",
        released: "2024-09-16",
    },
    ModelDetails {
        family: "Qwen2.5",
        license: "apache-2.0",
        released: "2024-09-16",
    },
    ModelDetails {
        family: "Qwen2.5",
        license: "apache-2.0",
        released: "2024-09-17",
    },
    ModelDetails {
        family: "Qwen2.5",
        license: "qwen",
        released: "2024-09-16",
    },
    ModelDetails {
        family: "Qwen2.5",
        license: "apache-2.0",
        released: "2025-03-05",
    },
    ModelDetails {
        family: "Qwen2",
        license: "apache-2.0",
        released: "2024-06-04",
    },
    ModelDetails {
        family: "Qwen1.5",
        license: "tongyi-qianwen",
        released: "2024-02-29",
    },
    ModelDetails {
        family: "Qwen3",
        license: "apache-2.0",
        released: "2025-04-27",
    },
    ModelDetails {
        family: "Qwen3",
        license: "apache-2.0",
        released: "2025-04-27",
    },
    ModelDetails {
        family: "Qwen3",
        license: "apache-2.0",
        released: "2025-04-27",
    },
    ModelDetails {
        family: "Qwen3",
        license: "apache-2.0",
        released: "2025-04-27",
    },
    ModelDetails {
        family: "Qwen3",
        license: "apache-2.0",
        released: "2025-04-27",
    },
    ModelDetails {
        family: "Qwen3",
        license: "apache-2.0",
        released: "2025-04-27",
    },
    ModelDetails {
        family: "Qwen3",
        license: "apache-2.0",
        released: "2025-04-27",
    },
    ModelDetails {
        family: "Qwen3",
        license: "apache-2.0",
        released: "2025-04-27",
    },
    ModelDetails {
        family: "Qwen3",
        license: "apache-2.0",
        released: "2025-07-31",
    },
    ModelDetails {
        family: "Qwen3",
        license: "apache-2.0",
        released: "2025-07-22",
    },
    ModelDetails {
        family: "Qwen3",
        license: "apache-2.0",
        released: "2025-09-09",
    },
    ModelDetails {
        family: "Qwen3",
        license: "apache-2.0",
        released: "2026-01-30",
    },
    ModelDetails {
        family: "Qwen3.5",
        license: "apache-2.0",
        released: "2026-02-28",
    },
    ModelDetails {
        family: "Qwen3.5",
        license: "apache-2.0",
        released: "2026-02-28",
    },
    ModelDetails {
        family: "Qwen3.5",
        license: "apache-2.0",
        released: "2026-02-27",
    },
    ModelDetails {
        family: "Qwen3.5",
        license: "apache-2.0",
        released: "2026-02-27",
    },
    ModelDetails {
        family: "Qwen3.5",
        license: "apache-2.0",
        released: "2026-02-24",
    },
    ModelDetails {
        family: "Qwen3.6",
        license: "apache-2.0",
        released: "2026-04-21",
    },
    ModelDetails {
        family: "Qwen3.8",
        license: "apache-2.0",
        released: "2026-08-05",
    },
    ModelDetails {
        family: "Qwen3.5",
        license: "apache-2.0",
        released: "2026-02-24",
    },
    ModelDetails {
        family: "Qwen3.6",
        license: "apache-2.0",
        released: "2026-04-15",
    },
    ModelDetails {
        family: "Qwen3.5",
        license: "apache-2.0",
        released: "2026-02-24",
    },
    ModelDetails {
        family: "Qwen3.5",
        license: "apache-2.0",
        released: "2026-02-16",
    },
    ModelDetails {
        family: "Qwen3.8",
        license: "qwen-community-1.0",
        released: "2026-08-24",
    },
];
