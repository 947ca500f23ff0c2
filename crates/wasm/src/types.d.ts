
/** A bare number carries its base unit: bytes, bytes or tokens per second, seconds, operations. */
export interface Range { low: number; mid: number; high: number }

export interface Memory {
  weights: number; kv_cache: number; state: number; compute_buffers: number; overhead: number; total: number;
}

/** What lies in one place: a card (or the one memory of a machine), the memory of the computer around it, the disk. */
export interface Part {
  place: { kind: "gpu"; machine: number; card: number } | { kind: "ram" } | { kind: "disk" };
  layers: number; memory: Memory; budget: number | null; streamed: number; routed: number;
}

export interface Fit {
  installed: number; budget: number; used: number; headroom: number; verdict: "fits" | "tight" | "placed" | "too-large";
}

export interface Speed {
  decode: Range; decode_full_context: Range; decode_bound: number;
  step: { weights: number; cache: number; compute: number; overhead: number; total: number };
  prefill: Range | null; time_to_first_token: Range | null;
  limit: "bandwidth" | "compute" | "overhead";
  /** What is guessed, and the speed without; null where every token takes a step. */
  guessing: { draft: { tokens: number; acceptance: number; passes: number; cost: number | null }; without: Range } | null;
  basis: "measured" | "combined" | "near" | "same-family" | "estimated";
}

export interface Value { unit: string; value: number }

export interface Term {
  name: string; formula: string; result: Value;
  inputs: { name: string; value: Value; origin: "question" | "step" | { source: string } }[];
}

export interface Placing {
  gpu_layers: number | null; cpu_experts: number; gpus: number; split: "layer" | "tensor"; linked: number;
  host: string; host_memory: { label: number; installed: number };
}

/** What the question says of the run; null where the program decides. */
export interface Settings {
  backend: string | null; gpu_share: number | null; power_w: number | null; file_gb: number | null;
  draft: number | null; acceptance: number | null; text: "chat" | "code" | "copying"; slots: number | null; images: boolean | null;
  own: { ratio: number; runs: number } | null;
}

export interface Answer {
  scenario: {
    device: string; memory: { label: number; installed: number }; os: "windows" | "linux" | "macos";
    model: string; quantization: string; runtime: string; cache_type: string;
    context_tokens: number; prompt_tokens: number; users: number;
    placing: Placing;
    settings: Settings;
  };
  query: string;
  /** `placing` is the question’s, or what the runtime does by itself where the GPUs do not hold all of the model. */
  estimate: { placing: Placing; memory: Memory; placement: { parts: Part[] }; fit: Fit; speed: Speed | null; caveats: string[]; explanation: Term[] };
}

/** What is wrong with one field. */
export type Problem = { field: string; given: string; message: string } & (
  | { problem: "unknown-id"; nearest: string }
  | { problem: "empty" }
  | { problem: "not-offered"; allowed: string[] }
  | { problem: "out-of-range" | "not-between"; min: number; max: number }
  | { problem: "too-long" | "too-many" | "more-than"; most: number }
  | { problem: "unknown-field" | "repeated" }
  | { problem: "impossible"; reason: "one-card" | "one-memory" | "no-experts" | "no-layers" | "own-contexts" | "text-only" | "on-processor" | "usual-power-unknown" }
  | { problem: "impossible"; reason: "needs"; other: string; least: number }
  | { problem: "impossible"; reason: "no-offload" | "one-machine" | "no-share" | "no-slots" | "no-tensor-split" | "whole-layers"; runtime: string }
  | { problem: "impossible"; reason: "without"; other: string }
  | { problem: "impossible"; reason: "fewer-layers"; layers: number }
  | { problem: "impossible"; reason: "uneven-heads"; runtime: string; heads: number }
  | { problem: "future-version"; known: number }
  | { problem: "too-long" | "not-text" | "nothing" }
);

/** Thrown where a question cannot be used as it stands. */
export interface Problems { problems: Problem[] }

export interface Compared {
  query: string;
  models: {
    model: string;
    machines: { device: string; memory: number; cards: number; estimate: Answer["estimate"] }[];
    wins: { at: "decode" | "prefill" | "memory" | "price"; best: number; next: number; factor: number; certain: boolean }[];
  }[];
}

export interface Tuned {
  query: string;
  memory: {
    base: number; adapters: number; gradients: number; optimizer: number; activations: number; logits: number;
    overhead: number; total: number; trained: number;
  };
  fit: Fit; speed: { rate: Range; time: Range } | null;
  longest_sequence: number | null; largest_batch: number | null; explanation: Term[];
}

export type Target = "windows-arm64" | "wsl2" | "dgx-spark" | "linux-x86-64" | "windows-x86-64" | "macos";

export type Python = "any" | "3.10" | "3.11" | "3.12" | "3.13" | "3.14" | "3.15";

export interface Audited {
  format: string; target: string;
  /** "yes" and "not-asked" only where everything was read; "nothing" where the text only refers to others. */
  summary: "yes" | "not-asked" | "perhaps" | "no" | "nothing";
  packages: {
    name: string; asked: string; blocks: boolean;
    verdict:
      | "gpu" | "other-index" | "wheel" | "cpu-only" | "pure-python" | "run-time" | "needs-build" | "no-wheel"
      | "no-cuda" | "other-version" | "other-python" | "not-installed" | "unknown";
    advice: string | { "at-least": string } | { "at-most": string };
  }[];
  unread: number[]; left_out: number; cut: boolean;
  elsewhere: { kind: "file" | "constraints" | "project" | "address"; to: string; line: number }[];
}

/** A test of models by one measurer, as it was on one day. Scores within `tie` of the best are not told apart. */
export interface Index {
  id: string; name: string; measurer: string; version: string; date: string; unit: "percent" | "elo" | "points"; tie: number | null;
  source: string;
}

/** A model in its place, in the file chosen for it. A score is that of the whole model; what the file loses is never subtracted. */
export interface Ranked {
  model: string;
  standing: "top" | "below" | "unmeasured" | "worn" | "slow" | "no";
  /** Of its test, from 1; the models of a group cannot be told apart. */
  group: number | null;
  score: {
    index: Index | null; variant: string; mode: "on" | "off" | "unstated"; score: number; interval: [number, number] | null;
  } | null;
  quantization: string;
  loss: {
    kld: Range; changed_percent: Range; known: "published" | "file" | "type" | "near" | "band";
    class: "same" | "small" | "noticeable" | "large";
  } | null;
  /** Why it is ahead of the next of its test. */
  ahead: "loss" | { faster: number } | { score: number } | null;
  /** No other model of its test is both as good and faster. */
  front: boolean;
  answer_tokens: number | null; answer_secs: Range | null;
  query: string; estimate: Answer["estimate"] | null;
}

/** What the files of a model say together. Dimensions are null where the files say nothing. */
export interface Opened {
  record: {
    format: "gguf" | "safetensors" | "safetensors-index" | "config"; name: string | null; architecture: string;
    /** 0 where neither tensors nor dimensions say it. */
    params: number;
    /** Exactly, of all tensors that were listed. */
    weights_bytes: number | null;
    types: Record<string, { tensors: number; params: number; bytes: number }>;
    parts: number; opened: number; shape: Record<string, number | boolean | null>;
    /** The id of the catalogue's model, or a description: either goes into any question. */
    model: string | null;
    quantization: string | null; runtime: string; notes: string[];
  };
  /** What is not known, as sentences. */
  notes: string[];
  /** Null where the shape of the model is not known. */
  answer: Answer | null;
}

/** Ids, best first. */
export interface Found { devices: string[]; models: string[] }

/** A value in its base unit, and the id of its source. */
export interface Figure<T = number> { value: T; source: string }

export interface Device {
  id: string; name: string; aliases: string[]; class: string; note: string | null; architecture: string;
  gpu: "nvidia" | "apple" | "amd" | "intel" | "qualcomm" | "none"; memory_kind: "unified" | "vram" | "ram";
  memory: { label: number; installed: number }[]; memory_source: string; bandwidth: Figure; alu: Figure | null; products: number | null;
  systems: { os: "windows" | "linux" | "macos"; budget: Figure<{ rule: string }> }[];
}

export interface Model {
  id: string; name: string; aliases: string[]; architecture: string; params: Figure; max_context: Figure;
  n_layers: number; hidden: number; n_heads: number; vocab: number; tied_embeddings: boolean;
  attention: ({ layers: number } & (
    | { kind: "full"; kv_heads: number; k_dim: number; v_dim: number }
    | { kind: "sliding"; kv_heads: number; k_dim: number; v_dim: number; window: number }
    | { kind: "latent"; rank: number; rope_dim: number }
  ))[];
  recurrent: { layers: number; state_per_layer: number } | null;
  experts: { count: number; used: number } | null;
}

export interface Catalogue {
  version: string; devices: Device[]; models: Model[];
  quantizations: { id: string; name: string; aliases: string[]; source: string }[];
  runtimes: { id: string; name: string; quantizations: string[]; cache_types: string[] }[];
  cache_types: { id: string; name: string; bits: Figure }[];
  sources: { id: string; kind: "vendor" | "measured" | "paper" | "code" | "derived" | "estimate" }[];
}

/** Memory term by term, MiB; what was not printed is left out. */
export interface MemoryMib { weights?: number; cache?: number; compute_buffers?: number; total?: number }

export interface Checked {
  version: 1;
  class: "as-expected" | "slower" | "faster" | "does-not-load" | "out-of-memory" | "not-enough-said";
  /** Most likely first. */
  causes: { id: string; words: string; check: string; evidence: string[]; source: string }[];
  predicted: {
    query: string; decode_tokens_per_sec: Range | null; prefill_tokens_per_sec: Range | null;
    memory_mib: MemoryMib; budget_mib: number; fits: boolean;
  } | null;
  measured: { decode_tokens_per_sec: number | null; prefill_tokens_per_sec: number | null; memory_mib: MemoryMib };
  read: {
    programs: string[]; machine: string | null; model: string | null; quantization: string | null;
    facts: Record<string, number>;
  };
  missing: ("machine" | "model")[];
}

export interface Commanded {
  query: string; fits: boolean;
  command: {
    program: string; text: string; unsaid: string[];
    flags: {
      name: string; field: string; value: string; place: "command" | "environment" | "modelfile"; meaning: string;
      since: string | null; source: string;
    }[];
  };
}

export interface QuestionOf {
  program: string; query: string; ignored: string[]; unknown_model: string | null;
  /** All layers are asked for on the GPU: the program stops where they do not fit. */
  all_layers: boolean;
}
