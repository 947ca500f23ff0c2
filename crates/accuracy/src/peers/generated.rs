//! Written from `data/peers.toml` by `cargo xtask generate`; edits here are lost.

#![cfg_attr(rustfmt, rustfmt_skip)]

use super::{Context, Memory, Peer, Reads, Share, Speed};

/// Rules for speed.
pub static SPEED: &[Speed] = &[
    Speed { peer: Peer { id: "llmfit", name: "llmfit", source: "peer-llmfit" }, reads: Reads::File, experts: false, backends: &[], share: &[Share { below: None, value: 0.55 }], bytes: &[], context: None },
    Speed { peer: Peer { id: "canitrun", name: "CanItRun", source: "peer-canitrun" }, reads: Reads::Active, experts: true, backends: &[], share: &[Share { below: None, value: 1.0 }], bytes: &[("f16", 2.0), ("q4_0", 0.5), ("q4_k", 0.5), ("q5_k", 0.625), ("q6_k", 0.75), ("q8", 1.0)], context: None },
    Speed { peer: Peer { id: "localllm-advisor", name: "LocalLLM Advisor", source: "peer-localllm-advisor" }, reads: Reads::ActiveAndCache, experts: true, backends: &[], share: &[Share { below: None, value: 1.0 }], bytes: &[], context: None },
    Speed { peer: Peer { id: "fitmyllm", name: "FitMyLLM", source: "peer-fitmyllm" }, reads: Reads::File, experts: false, backends: &["cuda"], share: &[Share { below: Some(400.0), value: 0.53 }, Share { below: Some(700.0), value: 0.47 }, Share { below: Some(1200.0), value: 0.45 }, Share { below: None, value: 0.36 }], bytes: &[("f16", 2.0), ("q4_k", 0.5625), ("q6_k", 0.8125), ("q8", 1.0)], context: Some(Context { at: 16384.0, slope: 0.22, least: 0.25, most: 1.4 }) },
    Speed { peer: Peer { id: "tps-sh", name: "tps.sh", source: "peer-tps-sh" }, reads: Reads::Active, experts: true, backends: &[], share: &[Share { below: None, value: 0.6 }], bytes: &[], context: None },
];

/// Rules for memory.
pub static MEMORY: &[Memory] = &[
    Memory { peer: Peer { id: "canitrun", name: "CanItRun", source: "peer-canitrun" }, bytes: &[("f16", 2.0), ("q4_0", 0.5), ("q4_k", 0.5), ("q5_k", 0.625), ("q6_k", 0.75), ("q8", 1.0)], cache: true, factor: 1.12, fixed_gb: 0.0 },
    Memory { peer: Peer { id: "llmrun", name: "llmrun", source: "peer-llmrun" }, bytes: &[], cache: true, factor: 1.0, fixed_gb: 0.3 },
    Memory { peer: Peer { id: "runlocalmodel", name: "RunLocalModel", source: "peer-runlocalmodel" }, bytes: &[("q4_k", 0.5)], cache: true, factor: 1.0, fixed_gb: 0.6 },
    Memory { peer: Peer { id: "cheat-sheet", name: "Local LLM cheat sheet", source: "peer-cheat-sheet" }, bytes: &[("f16", 2.0), ("q4_k", 0.55), ("q6_k", 0.8), ("q8", 1.05)], cache: false, factor: 1.2, fixed_gb: 0.0 },
];
