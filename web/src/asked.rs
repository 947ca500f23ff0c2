//! What people ask about most.

/// Machines that people ask about most; each has a page with every model of [`ASKED_MODELS`], and lists begin with them. A
/// judgement: the cards and computers that most measured points and most threads about local models are about.
pub const ASKED_DEVICES: [&str; 25] = [
    "rtx-5090",
    "rtx-5080",
    "rtx-5070-ti",
    "rtx-5060-ti-16",
    "rtx-4090",
    "rtx-4070-ti-super",
    "rtx-4070",
    "rtx-4060-ti-16",
    "rtx-4060",
    "rtx-3090",
    "rtx-3060-12",
    "rtx-5090-laptop",
    "rtx-4060-laptop",
    "rtx-pro-6000-ws",
    "rx-7900-xtx",
    "rx-9070-xt",
    "arc-b580",
    "rtx-spark-n1x-675",
    "dgx-spark-128",
    "amd-ryzen-ai-max-395",
    "apple-m4",
    "apple-m4-pro",
    "apple-m4-max-40",
    "apple-m5-max-40",
    "apple-m3-ultra",
];

/// Models that people ask about most.
pub const ASKED_MODELS: [&str; 12] = [
    "qwen3.6-35b-a3b",
    "qwen3.8-27b",
    "qwen3.5-9b",
    "qwen3-coder-next-80b-a3b",
    "gpt-oss-20b",
    "gpt-oss-120b",
    "gemma-4-12b",
    "gemma-4-26b-a4b",
    "gemma-4-31b",
    "mistral-small-24b",
    "llama-3.1-8b",
    "llama-3.3-70b",
];
