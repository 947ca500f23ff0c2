//! Written from `data/causes.toml` by `cargo xtask generate`; edits here are lost.

#![cfg_attr(rustfmt, rustfmt_skip)]

use super::{Cause, Class, SaidFact, Sign, Words};

/// A speed counts as slower or faster from this factor beyond the range.
pub const SLACK: f64 = 1.2;

/// The same on its lower end where a part is in system RAM that was not named.
pub const UNSAID_RAM: f64 = 2.6;
/// The same for the speed of reading a prompt.
pub const READING: f64 = 1.9;

/// What was said, as numbers.
pub static SAID_FACTS: &[SaidFact] = &[
    SaidFact { fact: "windows", value: 1.0, said: &["windows", "wsl"], unless: &[] },
    SaidFact { fact: "container", value: 1.0, said: &["docker", "container"], unless: &[] },
    SaidFact { fact: "speculation", value: 1.0, said: &["draft", "speculat", "mtp", "eagle", "dflash", "spec "], unless: &["without draft", "no draft", "without speculation", "no speculation"] },
    SaidFact { fact: "sockets", value: 2.0, said: &["two xeon", "two epyc", "dual xeon", "dual epyc", "2x xeon", "2x epyc", "2 x xeon", "2 x epyc", "dual socket", "dual-socket", "two socket", "2 socket"], unless: &[] },
    SaidFact { fact: "memory-channels", value: 1.0, said: &["single channel", "single-channel", "one channel", "one memory channel", "1 x ddr", "1x ddr", "one module", "one stick", "1 stick", "single stick", "one dimm"], unless: &[] },
    SaidFact { fact: "narrow-link", value: 1.0, said: &["pcie x1", "pcie x4", "x1 riser", "pcie 3 x4", "pcie 3.0 x4", "pcie 2", "x1 slot", "x4 slot", "oculink", "thunderbolt", "egpu", "usb4", "pcie 3.0 x1", "partly on pcie"], unless: &[] },
];

/// Causes.
pub static CAUSES: &[Cause] = &[
    Cause { id: "layers-left-on-cpu", source: "https://github.com/ollama/ollama/issues/8850" },
    Cause { id: "layers-or-cache-on-cpu", source: "https://github.com/ggml-org/llama.cpp/pull/4812" },
    Cause { id: "cpu-only-build", source: "https://github.com/ggml-org/llama.cpp/issues/15946" },
    Cause { id: "wrong-backend", source: "https://github.com/ggml-org/llama.cpp/pull/16463" },
    Cause { id: "flash-attention-off", source: "https://github.com/ml-explore/mlx-examples/issues/1029" },
    Cause { id: "cache-type-without-kernel", source: "https://github.com/ggml-org/llama.cpp/issues/28455" },
    Cause { id: "cache-of-16-bits", source: "https://github.com/ggml-org/llama.cpp/issues/9112" },
    Cause { id: "context-reserved-too-large", source: "https://github.com/ollama/ollama/issues/9181" },
    Cause { id: "parallel-slots", source: "https://github.com/ollama/ollama/issues/11964" },
    Cause { id: "shared-gpu-memory", source: "https://github.com/ggml-org/llama.cpp/issues/4498" },
    Cause { id: "swapping", source: "https://github.com/ml-explore/mlx-examples/issues/109" },
    Cause { id: "metal-working-set-limit", source: "https://github.com/ollama/ollama/issues/434" },
    Cause { id: "power-or-thermal-limit", source: "https://github.com/ollama/ollama/issues/6163" },
    Cause { id: "one-memory-channel", source: "https://github.com/ggml-org/llama.cpp/issues/34" },
    Cause { id: "thread-count", source: "https://github.com/ollama/ollama/issues/10814" },
    Cause { id: "numa", source: "https://github.com/ggml-org/llama.cpp/issues/11744" },
    Cause { id: "projector-loaded", source: "https://github.com/ollama/ollama/issues/10765" },
    Cause { id: "speculation-on", source: "https://github.com/vllm-project/vllm/issues/46462" },
    Cause { id: "speculation-dropped", source: "https://github.com/ggml-org/llama.cpp/issues/20039" },
    Cause { id: "kv-cache-pages-too-few", source: "https://github.com/vllm-project/vllm/issues/2418" },
    Cause { id: "requests-queue", source: "https://github.com/vllm-project/vllm/pull/37307" },
    Cause { id: "gpu-memory-utilization", source: "https://github.com/vllm-project/vllm/issues/57475" },
    Cause { id: "eager-mode", source: "https://github.com/vllm-project/vllm/issues/20112" },
    Cause { id: "wrong-quantization-kernel", source: "https://github.com/vllm-project/vllm/issues/20112" },
    Cause { id: "wrong-split-between-cards", source: "https://github.com/ikawrakow/ik_llama.cpp/issues/521" },
    Cause { id: "narrow-link", source: "https://github.com/ikawrakow/ik_llama.cpp/discussions/350" },
    Cause { id: "model-larger-than-memory", source: "https://github.com/ollama/ollama/issues/10920" },
    Cause { id: "loading-guard", source: "https://github.com/lmstudio-ai/lmstudio-bug-tracker/issues/1471" },
    Cause { id: "other-program-on-gpu", source: "https://github.com/ollama/ollama/issues/6348" },
    Cause { id: "build-or-driver", source: "https://github.com/unslothai/unsloth/issues/11349" },
    Cause { id: "damaged-file", source: "https://github.com/ggml-org/llama.cpp/issues/10378" },
];

/// What they are in words.
pub static WORDS: &[Words] = &[
    Words { words: "Part of the model stays on the processor, and every token waits for it.", check: "Compare the layers on the GPU with the layers of the model in the log; choose a smaller format or context, or free the card." },
    Words { words: "The KV cache is in system RAM, so attention leaves the GPU at every token.", check: "Run again without --no-kv-offload, or with “offload KV cache to GPU memory” on." },
    Words { words: "The program runs on the processor: its build has no GPU backend, or finds no GPU.", check: "Look for the GPU's name at the start of the log; install the build for it, and its driver." },
    Words { words: "The backend is not the fastest for this GPU, takes another GPU, or lacks an operation that then runs on the processor.", check: "See which GPU the log names first; run the same with the other backend (CUDA, ROCm, Vulkan) or a newer build; many graph splits point to it." },
    Words { words: "Flash attention is off, which costs more the longer the context.", check: "Run again with --flash-attn on (in Ollama OLLAMA_FLASH_ATTENTION=1)." },
    Words { words: "The type of the KV cache has no kernel in this build, so attention runs on the processor.", check: "Run again with --cache-type-k and --cache-type-v both f16 or both q8_0." },
    Words { words: "The KV cache is kept in 16 bits and takes much of the memory.", check: "Compare its size with that at --cache-type-k q8_0 --cache-type-v q8_0." },
    Words { words: "Memory is reserved for a context far longer than is used.", check: "Set a smaller context (-c, num_ctx, --max-model-len), and see what the cache takes then." },
    Words { words: "The context is reserved once for every parallel slot.", check: "Set one slot (--parallel 1, OLLAMA_NUM_PARALLEL=1), or a context for each that is as much shorter." },
    Words { words: "The driver moved part of the model to shared GPU memory, which is behind PCIe.", check: "Watch “shared GPU memory” in the task manager; forbid the driver's system memory fallback, or use less." },
    Words { words: "The weights do not stay in memory and are read from disk or from swap again and again.", check: "Watch disk reads and swap while it generates; use a smaller format." },
    Words { words: "The model exceeds what macOS lets the GPU keep resident.", check: "Compare the allocation with recommendedMaxWorkingSetSize; choose a smaller format, or raise iogpu.wired_limit_mb." },
    Words { words: "The GPU is held back by its power limit or its temperature.", check: "Ask nvidia-smi -q -d PERFORMANCE,POWER,TEMPERATURE under load; raise the limit or improve cooling." },
    Words { words: "Memory runs on fewer channels than the machine has.", check: "Look at the modules and their speed (dmidecode -t memory, CPU-Z); fill the other channels." },
    Words { words: "More threads are started than there are cores for them.", check: "Set the threads to the number of physical cores that may be used (-t, num_thread)." },
    Words { words: "Two sockets read the weights through one memory controller.", check: "Drop the page cache and run with --numa distribute, or on one socket." },
    Words { words: "The projector for images takes room that layers would need.", check: "Load the model without its projector, or compare the layers on the GPU with and without." },
    Words { words: "Guesses cost more than they save: a draft model takes memory and time.", check: "Run the same without the draft and compare; look at the share of guesses that is accepted." },
    Words { words: "The program goes on without the draft.", check: "Look for the line that says so at load; use a draft or method that this model allows." },
    Words { words: "The KV cache has too few pages for the context or for the requests at once.", check: "Compare the tokens it holds with the context; give it more memory, or lower --max-model-len." },
    Words { words: "Requests wait although the KV cache has room: prompts are read in between, or fewer may run at once than arrive.", check: "Compare Waiting and the use of the cache over time; raise --max-num-seqs or the tokens of a step." },
    Words { words: "vLLM takes a share of the memory that leaves too little for what comes after, or too little for the model.", check: "Start again with --gpu-memory-utilization a few hundredths lower (or higher where weights do not fit)." },
    Words { words: "CUDA graphs are off (--enforce-eager), so every kernel is launched on its own.", check: "Start without --enforce-eager." },
    Words { words: "A slow kernel was chosen for this format.", check: "Leave --quantization out, or name the kernel that the start-up log proposes." },
    Words { words: "The model is split so that one card is full, waits for the others, or copies between them at every token.", check: "Compare what each card holds; set the split by memory, and keep the tensors of a layer together." },
    Words { words: "A card is behind a narrow link (few PCIe lanes, Thunderbolt), which prompts and split tensors have to cross.", check: "Ask nvidia-smi -q for the link width under load; put the card into another slot, or split by layers." },
    Words { words: "The model is larger than the available memory.", check: "Compare the size asked for with what is free; take a smaller model or format." },
    Words { words: "The program's own safeguard refuses to load because it misjudges the memory (a carve-out, a limit, unified memory).", check: "Compare the memory it names with that of the system; relax the guard in the settings, or change the carve-out." },
    Words { words: "Something else uses the GPU or its memory: another model, a desktop, a game.", check: "List the processes (nvidia-smi, ollama ps), and end what is not needed." },
    Words { words: "This build or driver is slower than others, or does not know the model or the GPU.", check: "Run the same file with another version of the program or the driver." },
    Words { words: "The file is damaged, incomplete, or of a kind that this program does not read.", check: "Compare its size and checksum with the publisher's; update the program." },
];

/// Signs of them.
pub static SIGNS: &[Sign] = &[
    Sign { cause: "model-larger-than-memory", class: Some(Class::OutOfMemory), weight: 3, when: &[], says: &["out of memory", "outofmemory", "cudamalloc failed", "tried to allocate", "insufficient memory", "erroroutofdevicememory", "cuda error 2", "not enough memory", "vk_error_out_of_device_memory", "hip error: out of memory", "oom-kill", "killed process", "cannot allocate memory", "bad_alloc", "erroroutofdevicememory", "device memory allocation of size", "outofdevicememory", "std::bad_alloc", "greater than the maximum allowed buffer size", "failed to allocate buffer of size", "resource_exhausted", "memory allocation failed", "[metal] command buffer execution failed: insufficient"], said: &[] },

    Sign { cause: "context-reserved-too-large", class: Some(Class::OutOfMemory), weight: 4, when: &["refused-mib > 0"], says: &["cudamalloc failed: out of memory"], said: &[] },

    Sign { cause: "wrong-split-between-cards", class: None, weight: 9, when: &["refused-card > 0", "refused-mib < 1024"], says: &[], said: &[] },

    Sign { cause: "gpu-memory-utilization", class: None, weight: 6, when: &["by-vllm = 1"], says: &["tried to allocate", "out of memory", "no available memory for the cache blocks"], said: &[] },

    Sign { cause: "gpu-memory-utilization", class: None, weight: 3, when: &["by-vllm = 1", "memory-share >= 0.93"], says: &["tried to allocate", "out of memory"], said: &[] },

    Sign { cause: "gpu-memory-utilization", class: Some(Class::DoesNotLoad), weight: 7, when: &[], says: &["no available memory for the cache blocks", "is less than desired gpu memory utilization"], said: &[] },

    Sign { cause: "wrong-split-between-cards", class: None, weight: 7, when: &["refused-times-cache > 5", "pipeline-copies > 1"], says: &[], said: &[] },

    Sign { cause: "wrong-split-between-cards", class: None, weight: 3, when: &["cards-said > 1"], says: &["out of memory", "cudamalloc failed"], said: &[] },

    Sign { cause: "context-reserved-too-large", class: None, weight: 6, when: &["context >= 32768"], says: &["out of memory", "insufficient memory", "outofmemory", "failed to allocate buffer for kv cache", "outofdevicememory"], said: &[] },

    Sign { cause: "context-reserved-too-large", class: None, weight: 4, when: &[], says: &["failed to allocate buffer for kv cache", "failed to allocate kv cache", "failed to allocate compute", "llama_kv_cache_init() failed"], said: &[] },

    Sign { cause: "parallel-slots", class: None, weight: 3, when: &["slots > 1"], says: &["out of memory", "insufficient memory", "cudamalloc failed"], said: &[] },

    Sign { cause: "cache-of-16-bits", class: None, weight: 2, when: &["cache-bits = 16", "cache-share > 0.3"], says: &[], said: &[] },

    Sign { cause: "flash-attention-off", class: None, weight: 2, when: &["flash = 0", "context >= 16384"], says: &["out of memory", "insufficient memory", "failed to allocate compute", "cudamalloc failed"], said: &[] },

    Sign { cause: "projector-loaded", class: None, weight: 4, when: &[], says: &["mmproj", "clip_model", "clip_init", "alloc_compute_meta"], said: &["out of memory", "mmproj", "projector"] },

    Sign { cause: "swapping", class: Some(Class::OutOfMemory), weight: 4, when: &[], says: &["oom-kill", "killed process", "signal: killed", "signal 9"], said: &[] },

    Sign { cause: "model-larger-than-memory", class: Some(Class::DoesNotLoad), weight: 9, when: &[], says: &["model requires more system memory", "model request too large for system", "model is too large"], said: &[] },

    Sign { cause: "kv-cache-pages-too-few", class: Some(Class::DoesNotLoad), weight: 9, when: &[], says: &["is larger than the maximum number of tokens that can be stored in kv cache", "is larger than the available kv cache memory", "kv cache is needed, which is larger", "try increasing `gpu_memory_utilization` or decreasing `max_model_len`"], said: &[] },

    Sign { cause: "context-reserved-too-large", class: None, weight: 5, when: &[], says: &["decreasing `max_model_len`", "estimated maximum model length"], said: &[] },

    Sign { cause: "wrong-split-between-cards", class: None, weight: 8, when: &["refused = 1", "cards-said > 1"], says: &[], said: &["pipeline-parallel", "layers 1", "tensor-split", "split"] },

    Sign { cause: "metal-working-set-limit", class: Some(Class::DoesNotLoad), weight: 9, when: &["working-set-share > 1"], says: &["failed with status", "ggml_assert", "is greater than the recommended max working set size"], said: &[] },

    Sign { cause: "metal-working-set-limit", class: None, weight: 5, when: &["working-set-limit-mib > 0"], says: &["insufficient memory", "outofmemory"], said: &[] },

    Sign { cause: "loading-guard", class: Some(Class::DoesNotLoad), weight: 8, when: &[], says: &["model loading was stopped due to insufficient system resources", "loading guardrails", "insufficient system resources"], said: &[] },

    Sign { cause: "model-larger-than-memory", class: Some(Class::DoesNotLoad), weight: 4, when: &[], says: &["failed to load the model", "failed to load model", "error loading model", "unable to load model", "unable to allocate", "llama runner process has terminated", "failed to create context with model", "llama_init_from_model: failed", "failed to initialize the context", "ggml_assert", "exiting due to model loading error", "engine core initialization failed", "model failed to load", "cannot load the model"], said: &[] },

    Sign { cause: "damaged-file", class: Some(Class::DoesNotLoad), weight: 8, when: &[], says: &["unknown model architecture", "invalid magic", "tensor data is not within the file bounds", "failed to read tensor", "unknown (magic, version)", "missing tensor", "wrong number of tensors", "corrupted or incomplete", "unknown pre-tokenizer", "unsupported model", "does not recognize this architecture"], said: &[] },

    Sign { cause: "cache-type-without-kernel", class: Some(Class::DoesNotLoad), weight: 9, when: &[], says: &["v cache quantization requires flash_attn", "quantized v cache requires", "requires flash attention"], said: &[] },

    Sign { cause: "flash-attention-off", class: None, weight: 8, when: &[], says: &["v cache quantization requires flash_attn"], said: &[] },

    Sign { cause: "build-or-driver", class: Some(Class::DoesNotLoad), weight: 7, when: &[], says: &["no kernel image is available", "driver version is insufficient", "unsupported gpu architecture", "ptx was compiled with", "sm_120 is not compatible", "is not compatible with the current pytorch", "invalid device function"], said: &[] },

    Sign { cause: "layers-left-on-cpu", class: Some(Class::Slower), weight: 6, when: &["layers-left > 0", "layers-on-gpu >= 0"], says: &[], said: &[] },

    Sign { cause: "layers-left-on-cpu", class: None, weight: 2, when: &["layers-left > 1", "needed-share > 1"], says: &[], said: &[] },

    Sign { cause: "layers-left-on-cpu", class: Some(Class::Slower), weight: 5, when: &["weights-cpu-share > 0.2", "weights-gpu-mib > 0"], says: &[], said: &[] },

    Sign { cause: "layers-left-on-cpu", class: Some(Class::Slower), weight: 7, when: &["gpu-percent < 100", "gpu-percent > 0"], says: &[], said: &[] },

    Sign { cause: "cpu-only-build", class: Some(Class::Slower), weight: 5, when: &["gpu-percent = 0"], says: &[], said: &[] },

    Sign { cause: "layers-left-on-cpu", class: None, weight: 3, when: &["gpu-percent = 0"], says: &[], said: &[] },

    Sign { cause: "context-reserved-too-large", class: Some(Class::Slower), weight: 9, when: &["layers-left > 0", "reserved-share > 0.3", "needed-share > 1"], says: &[], said: &[] },

    Sign { cause: "projector-loaded", class: Some(Class::Slower), weight: 9, when: &["layers-left > 0", "projector-share > 0.15"], says: &[], said: &[] },

    Sign { cause: "parallel-slots", class: Some(Class::Slower), weight: 5, when: &["slots > 1", "context >= 16384", "layers-on-gpu >= 0", "layers-left > 0"], says: &[], said: &[] },

    Sign { cause: "parallel-slots", class: None, weight: 6, when: &["slots > 4", "layers-left > 0"], says: &[], said: &[] },

    Sign { cause: "parallel-slots", class: Some(Class::Slower), weight: 6, when: &["slots > 1", "context >= 16384", "gpu-layers > 0", "no layers-total", "no writes"], says: &["runner"], said: &[] },

    Sign { cause: "context-reserved-too-large", class: None, weight: 4, when: &["context >= 32768", "slots > 1"], says: &[], said: &[] },

    Sign { cause: "context-reserved-too-large", class: Some(Class::Slower), weight: 6, when: &["loaded-times-file > 1.8"], says: &[], said: &[] },

    Sign { cause: "parallel-slots", class: None, weight: 4, when: &["loaded-times-file > 1.8"], says: &[], said: &[] },

    Sign { cause: "other-program-on-gpu", class: None, weight: 3, when: &["other-models-mib > 0"], says: &[], said: &[] },

    Sign { cause: "layers-or-cache-on-cpu", class: Some(Class::Slower), weight: 8, when: &["cache-on-cpu = 1", "all-on-cpu = 0"], says: &[], said: &[] },

    Sign { cause: "layers-or-cache-on-cpu", class: Some(Class::Slower), weight: 8, when: &["cache-on-cpu = 1", "no all-on-cpu"], says: &[], said: &[] },

    Sign { cause: "cpu-only-build", class: Some(Class::Slower), weight: 9, when: &[], says: &["compiled without gpu support", "no usable gpu found", "gpu-layers option will be ignored", "not compiled with gpu offload", "no compatible gpus were discovered", "no nvidia or amd gpu detected", "no nvidia gpu detected", "cpu-only mode", "falling back to cpu", "no gpu detected", "cuda driver library init failure", "failed to initialize cuda", "no cuda-capable device is detected", "unable to load cuda", "ggml_cuda_init: failed", "built without gpu", "no devices with dedicated memory found", "torch.cuda.is_available() = false"], said: &[] },

    Sign { cause: "cpu-only-build", class: Some(Class::Slower), weight: 8, when: &["layers-on-gpu > 0"], says: &["runners/cpu", "cpu_avx2/ollama_llama_server", "cpu_avx/ollama_llama_server", "runner.inference=cpu"], said: &[] },

    Sign { cause: "cpu-only-build", class: Some(Class::Slower), weight: 6, when: &["all-on-cpu = 1", "has-gpu = 1"], says: &[], said: &[] },

    Sign { cause: "cpu-only-build", class: Some(Class::Slower), weight: 6, when: &["cpu-backend = 1", "has-gpu = 1", "no gpu-backend", "no layers-on-gpu"], says: &[], said: &[] },

    Sign { cause: "cpu-only-build", class: None, weight: 2, when: &["layers-on-gpu = 0"], says: &[], said: &[] },

    Sign { cause: "cpu-only-build", class: None, weight: 8, when: &["slow = 1", "apple = 1", "container = 1"], says: &[], said: &[] },

    Sign { cause: "wrong-backend", class: Some(Class::Slower), weight: 10, when: &["vulkan = 1", "states = 1", "build <= 6781"], says: &[], said: &[] },

    Sign { cause: "wrong-backend", class: None, weight: 9, when: &["slow = 1", "vram = 1", "first-gpu-integrated = 1"], says: &[], said: &[] },

    Sign { cause: "wrong-backend", class: None, weight: 8, when: &["slow = 1", "vram = 1", "metal = 1"], says: &[], said: &[] },

    Sign { cause: "wrong-backend", class: Some(Class::Slower), weight: 5, when: &["graph-splits > 20", "weights-gpu-mib > 0", "no layers-left"], says: &[], said: &[] },

    Sign { cause: "cache-type-without-kernel", class: None, weight: 4, when: &["graph-splits > 20", "cache-bits < 16"], says: &[], said: &[] },

    Sign { cause: "cache-type-without-kernel", class: Some(Class::Slower), weight: 7, when: &["odd-cache-type = 1", "flash = 1"], says: &[], said: &[] },

    Sign { cause: "flash-attention-off", class: Some(Class::Slower), weight: 8, when: &[], says: &["flash attention was auto, set to disabled", "flash attention tensor is assigned to device cpu"], said: &[] },

    Sign { cause: "flash-attention-off", class: Some(Class::Slower), weight: 4, when: &["flash = 0", "context >= 32768", "no working-set-limit-mib", "writes = 1"], says: &[], said: &[] },

    Sign { cause: "thread-count", class: Some(Class::Slower), weight: 6, when: &["threads >= 64", "no gpu-layers"], says: &[], said: &[] },

    Sign { cause: "thread-count", class: Some(Class::Slower), weight: 6, when: &["threads-per-core > 1.5", "no gpu-layers", "no layers-on-gpu"], says: &[], said: &[] },

    Sign { cause: "thread-count", class: None, weight: 4, when: &["threads-share > 0.9", "writes = 1"], says: &[], said: &[] },

    Sign { cause: "numa", class: Some(Class::Slower), weight: 7, when: &[], says: &["node 1 free", "numa node(s): 2", "numa node1"], said: &[] },

    Sign { cause: "numa", class: Some(Class::Slower), weight: 4, when: &["sockets = 2", "no has-gpu"], says: &[], said: &[] },

    Sign { cause: "numa", class: Some(Class::Slower), weight: 10, when: &["sockets = 2", "no has-gpu", "decode-ratio < 1"], says: &[], said: &[] },

    Sign { cause: "power-or-thermal-limit", class: Some(Class::Slower), weight: 6, when: &["power-capped = 1"], says: &[], said: &[] },

    Sign { cause: "power-or-thermal-limit", class: Some(Class::Slower), weight: 8, when: &["thermal-slowdown = 1"], says: &[], said: &[] },

    Sign { cause: "power-or-thermal-limit", class: Some(Class::Slower), weight: 8, when: &["power-brake = 1"], says: &[], said: &[] },

    Sign { cause: "power-or-thermal-limit", class: None, weight: 5, when: &["temperature >= 83"], says: &[], said: &[] },

    Sign { cause: "power-or-thermal-limit", class: None, weight: 3, when: &["power-share > 0.97"], says: &[], said: &[] },

    Sign { cause: "power-or-thermal-limit", class: None, weight: 4, when: &[], says: &[], said: &["battery", "power limit", "power cap", "thermal", "throttl", "power saver", "low power mode", "silent mode", "eco mode", "hot "] },

    Sign { cause: "shared-gpu-memory", class: Some(Class::Slower), weight: 6, when: &["gpu-filled > 0.96", "windows = 1"], says: &[], said: &[] },

    Sign { cause: "shared-gpu-memory", class: None, weight: 5, when: &[], says: &[], said: &["shared gpu memory", "shared memory", "sysmem fallback", "system memory fallback", "spill"] },

    Sign { cause: "shared-gpu-memory", class: Some(Class::Slower), weight: 5, when: &["windows = 1"], says: &[], said: &["shared gpu memory is used", "shared gpu memory in use", "shared memory in use", "sysmem fallback"] },

    Sign { cause: "shared-gpu-memory", class: Some(Class::Slower), weight: 6, when: &[], says: &["shared gpu memory", "shared_gpu", "sysmem fallback"], said: &[] },

    Sign { cause: "metal-working-set-limit", class: Some(Class::Slower), weight: 7, when: &["by-mlx = 1", "weights-gb-per-sec < 40", "weights-mib > 12000"], says: &[], said: &[] },

    Sign { cause: "metal-working-set-limit", class: Some(Class::Slower), weight: 8, when: &[], says: &["near the maximum recommended size", "this can be slow", "current allocated size is greater than the recommended max working set size"], said: &[] },

    Sign { cause: "swapping", class: None, weight: 4, when: &["by-mlx = 1", "weights-gb-per-sec < 40", "weights-mib > 4000"], says: &[], said: &[] },

    Sign { cause: "swapping", class: Some(Class::Slower), weight: 6, when: &["ram-share > 1"], says: &[], said: &[] },

    Sign { cause: "speculation-dropped", class: Some(Class::Slower), weight: 9, when: &[], says: &["speculative decoding not supported", "does not support partial sequence removal", "speculative decoding is not supported", "draft model is not compatible", "will be disabled", "speculative decoding will be disabled", "tokens are not compatible"], said: &["draft", "specul", "mtp", "eagle", "-md"] },

    Sign { cause: "speculation-dropped", class: Some(Class::Slower), weight: 7, when: &[], says: &["speculative decoding not supported", "speculative decoding will be disabled"], said: &[] },

    Sign { cause: "speculation-on", class: Some(Class::Slower), weight: 6, when: &["speculation = 1", "acceptance < 0.4"], says: &[], said: &[] },

    Sign { cause: "speculation-on", class: Some(Class::Slower), weight: 6, when: &["speculation = 1", "accepted-length < 1.6"], says: &[], said: &[] },

    Sign { cause: "speculation-on", class: Some(Class::Slower), weight: 5, when: &["speculation = 1", "graphs-share > 1"], says: &[], said: &[] },

    Sign { cause: "speculation-on", class: Some(Class::Slower), weight: 10, when: &["speculation = 1", "no-guesses-counted = 1", "decode-ratio < 0.85"], says: &[], said: &[] },

    Sign { cause: "speculation-on", class: Some(Class::Slower), weight: 10, when: &["speculation = 1", "times-before > 1.1"], says: &[], said: &[] },

    Sign { cause: "kv-cache-pages-too-few", class: Some(Class::Slower), weight: 8, when: &["waiting > 0", "cache-used-percent > 85"], says: &[], said: &[] },

    Sign { cause: "requests-queue", class: Some(Class::Slower), weight: 6, when: &["waiting > 0", "cache-used-percent <= 85"], says: &[], said: &[] },

    Sign { cause: "kv-cache-pages-too-few", class: Some(Class::Slower), weight: 8, when: &[], says: &["preempted by", "is preempted", "preemption mode", "not enough kv cache space"], said: &[] },

    Sign { cause: "kv-cache-pages-too-few", class: None, weight: 4, when: &["graphs-share > 1"], says: &[], said: &[] },

    Sign { cause: "kv-cache-pages-too-few", class: Some(Class::Slower), weight: 5, when: &["times-context < 1"], says: &[], said: &[] },

    Sign { cause: "wrong-quantization-kernel", class: Some(Class::Slower), weight: 9, when: &[], says: &["is not fully optimized yet", "use quantization=awq_marlin", "use quantization=gptq_marlin", "so forcing awq", "so forcing gptq"], said: &[] },

    Sign { cause: "wrong-quantization-kernel", class: None, weight: 4, when: &[], says: &["your gpu does not have native support for fp", "weight-only fp8 compression will be used", "using default moe config", "performance might be sub-optimal"], said: &[] },

    Sign { cause: "eager-mode", class: Some(Class::Slower), weight: 4, when: &["eager = 1", "by-vllm = 1", "writes = 1"], says: &[], said: &[] },

    Sign { cause: "eager-mode", class: Some(Class::Slower), weight: 6, when: &[], says: &["cuda graph is disabled", "cudagraph is disabled", "falling back to eager", "to be slow with eager"], said: &[] },

    Sign { cause: "wrong-backend", class: Some(Class::Slower), weight: 7, when: &[], says: &["cannot use flashattention-2 backend", "falling back to xformers", "using torch sdpa backend", "not supported by the backend", "does not support the op"], said: &[] },

    Sign { cause: "wrong-split-between-cards", class: None, weight: 3, when: &["cards-said > 1"], says: &[], said: &[] },

    Sign { cause: "wrong-split-between-cards", class: Some(Class::Slower), weight: 5, when: &["cards-said > 1", "writes = 1"], says: &[], said: &["by hand", "-ot ", "override-tensor", "tensor-split", "split-mode row", "-sm row"] },

    Sign { cause: "narrow-link", class: None, weight: 4, when: &["narrow-link = 1"], says: &[], said: &[] },

    Sign { cause: "narrow-link", class: Some(Class::Slower), weight: 6, when: &["narrow-link = 1", "tensor-parallel > 1"], says: &[], said: &[] },

    Sign { cause: "narrow-link", class: Some(Class::Slower), weight: 6, when: &["narrow-link = 1", "splits-tensors = 1"], says: &[], said: &[] },

    Sign { cause: "narrow-link", class: None, weight: 4, when: &["narrow-link = 1", "prefill-ratio < 0.6"], says: &[], said: &[] },

    Sign { cause: "one-memory-channel", class: None, weight: 8, when: &["memory-channels = 1"], says: &[], said: &[] },

    Sign { cause: "one-memory-channel", class: None, weight: 4, when: &[], says: &["configured memory speed: 2133", "configured memory speed: 2400", "channel: single", "single channel", "channels: 1"], said: &[] },

    Sign { cause: "layers-left-on-cpu", class: None, weight: 3, when: &["slow = 1", "vram = 1", "by-llama = 1", "no layers-total", "predicted-share > 0.85"], says: &[], said: &[] },

    Sign { cause: "cpu-only-build", class: None, weight: 4, when: &["slow = 1", "vram = 1", "read-gb-per-sec < 90", "card-gb-per-sec > 250"], says: &[], said: &[] },

    Sign { cause: "layers-left-on-cpu", class: None, weight: 3, when: &["slow = 1", "vram = 1", "by-vllm = 0", "no layers-total", "no gpu-layers", "read-gb-per-sec < 90", "card-gb-per-sec > 250"], says: &[], said: &[] },

    Sign { cause: "shared-gpu-memory", class: None, weight: 4, when: &["slow = 1", "vram = 1", "windows = 1", "predicted-share > 0.85"], says: &[], said: &[] },

    Sign { cause: "shared-gpu-memory", class: None, weight: 7, when: &["slow = 1", "vram = 1", "layers-left = 0", "buffers-share > 1"], says: &[], said: &[] },

    Sign { cause: "shared-gpu-memory", class: None, weight: 2, when: &["slow = 1", "vram = 1", "windows = 1", "read-gb-per-sec < 60"], says: &[], said: &[] },

    Sign { cause: "swapping", class: None, weight: 5, when: &["slow = 1", "read-gb-per-sec < 8"], says: &[], said: &[] },

    Sign { cause: "one-memory-channel", class: None, weight: 3, when: &["slow = 1", "vram = 0", "decode-ratio < 0.65", "no gpu-backend", "no apple"], says: &[], said: &[] },

    Sign { cause: "thread-count", class: None, weight: 2, when: &["slow = 1", "vram = 0", "no gpu-backend", "no apple"], says: &[], said: &[] },

    Sign { cause: "wrong-backend", class: None, weight: 3, when: &["slow = 1", "vulkan = 1"], says: &[], said: &[] },

    Sign { cause: "power-or-thermal-limit", class: None, weight: 1, when: &["slow = 1"], says: &[], said: &[] },

    Sign { cause: "build-or-driver", class: None, weight: 2, when: &["slow = 1"], says: &[], said: &[] },

    Sign { cause: "build-or-driver", class: Some(Class::Slower), weight: 7, when: &["times-before > 1.3"], says: &[], said: &[] },

    Sign { cause: "flash-attention-off", class: None, weight: 4, when: &["slow = 1", "flash = 0", "context >= 8192"], says: &[], said: &[] },

    Sign { cause: "flash-attention-off", class: None, weight: 6, when: &["flash = 0", "prefill-ratio < 0.6"], says: &[], said: &[] },

    Sign { cause: "eager-mode", class: None, weight: 3, when: &["slow = 1", "eager = 1"], says: &[], said: &[] },

];
