//! Written from `data/` by `cargo xtask generate`; edits here are lost.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(clippy::approx_constant, clippy::match_same_arms, clippy::unreadable_literal)]
#![allow(clippy::wildcard_imports, unused_imports)]

use crate::catalog::*;
use crate::units::*;
use crate::catalog::reader::{Read, Reader};
use crate::catalog::tables::Catalogue;

impl Read for BlockType {
    fn read(from: &mut Reader) -> Self {
        from.choice(BlockType::Bf16, &[BlockType::Bf16, BlockType::F16, BlockType::F32, BlockType::Iq1M, BlockType::Iq1S, BlockType::Iq2S, BlockType::Iq2Xs, BlockType::Iq2Xxs, BlockType::Iq3S, BlockType::Iq3Xxs, BlockType::Iq4Nl, BlockType::Iq4Xs, BlockType::Mxfp4, BlockType::Q2K, BlockType::Q3K, BlockType::Q40, BlockType::Q41, BlockType::Q4K, BlockType::Q50, BlockType::Q51, BlockType::Q5K, BlockType::Q6K, BlockType::Q80, BlockType::Tq10, BlockType::Tq20])
    }
}

impl Read for DeviceClass {
    fn read(from: &mut Reader) -> Self {
        from.choice(DeviceClass::Desktop, &[DeviceClass::Desktop, DeviceClass::Embedded, DeviceClass::Laptop, DeviceClass::Mobile, DeviceClass::Server, DeviceClass::Workstation])
    }
}

impl Read for GpuVendor {
    fn read(from: &mut Reader) -> Self {
        from.choice(GpuVendor::Amd, &[GpuVendor::Amd, GpuVendor::Apple, GpuVendor::Intel, GpuVendor::None, GpuVendor::Nvidia, GpuVendor::Qualcomm])
    }
}

impl Read for MemoryKind {
    fn read(from: &mut Reader) -> Self {
        from.choice(MemoryKind::Ram, &[MemoryKind::Ram, MemoryKind::Unified, MemoryKind::Vram])
    }
}

impl Read for Mix {
    fn read(from: &mut Reader) -> Self {
        from.choice(Mix::Bf16, &[Mix::Bf16, Mix::F16, Mix::F32, Mix::Iq1M, Mix::Iq1S, Mix::Iq2M, Mix::Iq2S, Mix::Iq2Xs, Mix::Iq2Xxs, Mix::Iq3M, Mix::Iq3S, Mix::Iq3Xs, Mix::Iq3Xxs, Mix::Iq4Nl, Mix::Iq4Xs, Mix::Mxfp4Moe, Mix::Q2K, Mix::Q2KS, Mix::Q3KL, Mix::Q3KM, Mix::Q3KS, Mix::Q40, Mix::Q40Qat, Mix::Q41, Mix::Q4KM, Mix::Q4KS, Mix::Q50, Mix::Q51, Mix::Q5KM, Mix::Q5KS, Mix::Q6K, Mix::Q80, Mix::Tq10, Mix::Tq20])
    }
}

impl Read for Os {
    fn read(from: &mut Reader) -> Self {
        from.choice(Os::Android, &[Os::Android, Os::Ios, Os::Linux, Os::Macos, Os::Windows])
    }
}

impl Read for Role {
    fn read(from: &mut Reader) -> Self {
        from.choice(Role::AttentionOutput, &[Role::AttentionOutput, Role::Down, Role::ExpertBias, Role::ExpertDown, Role::ExpertGate, Role::ExpertUp, Role::FusedQkv, Role::Gate, Role::Kept16, Role::Key, Role::LayerEmbedding, Role::Other, Role::OtherAttention, Role::Output, Role::Query, Role::Recurrent, Role::Router, Role::SharedDown, Role::SharedGate, Role::SharedUp, Role::Streams, Role::TokenEmbedding, Role::Up, Role::Value])
    }
}

impl Read for ShareOf {
    fn read(from: &mut Reader) -> Self {
        from.choice(ShareOf::All, &[ShareOf::All, ShareOf::Cache, ShareOf::WeightsAndCache])
    }
}

impl Read for TensorSplit {
    fn read(from: &mut Reader) -> Self {
        from.choice(TensorSplit::Any, &[TensorSplit::Any, TensorSplit::ByHeads, TensorSplit::None])
    }
}

impl Read for Attention {
    fn read(from: &mut Reader) -> Self {
        from.variant(|from, variant| match variant {
            0 => Attention::Compressed { layers: from.read(), dim: from.read(), ratio: from.read() },
            1 => Attention::Full { layers: from.read(), kv_heads: from.read(), k_dim: from.read(), v_dim: from.read() },
            2 => Attention::Latent { layers: from.read(), rank: from.read(), rope_dim: from.read() },
            _ => Attention::Sliding { layers: from.read(), kv_heads: from.read(), k_dim: from.read(), v_dim: from.read(), window: from.read() },
        })
    }
}

impl Read for BudgetRule {
    fn read(from: &mut Reader) -> Self {
        from.variant(|from, variant| match variant {
            0 => BudgetRule::Clamp { hidden: from.read(), carve_outs: from.read(), system: from.read(), least: from.read(), most: from.read() },
            1 => BudgetRule::Less { taken: from.read() },
            _ => BudgetRule::Share { steps: from.read() },
        })
    }
}

impl Read for Recipe {
    fn read(from: &mut Reader) -> Self {
        from.variant(|from, variant| match variant {
            0 => Recipe::Mix { mix: from.read(), base: from.read(), imatrix: from.read() },
            _ => Recipe::Widths(from.read()),
        })
    }
}

impl Read for Batch {
    fn read(from: &mut Reader) -> Self {
        Self { from: from.read(), sequences: from.read(), tokens: from.read() }
    }
}

impl Read for BatchFit {
    fn read(from: &mut Reader) -> Self {
        Self { evidence: from.read(), weights: from.read(), cache: from.read(), layers: from.read(), vector: from.read(), matrix: from.read(), drift: from.read() }
    }
}

impl Read for BatchKernels {
    fn read(from: &mut Reader) -> Self {
        Self { experts: from.read(), sequence_us: from.read() }
    }
}

impl Read for CacheType {
    fn read(from: &mut Reader) -> Self {
        Self { id: from.read(), name: from.read(), bits: from.read() }
    }
}

impl Read for CardFamily {
    fn read(from: &mut Reader) -> Self {
        Self { decode: from.read(), prefill: from.read(), batch: from.read() }
    }
}

impl Read for CardKernels {
    fn read(from: &mut Reader) -> Self {
        Self { exchange: from.read(), fixed_us: from.read(), hop_us: from.read(), overlap: from.read() }
    }
}

impl Read for Catalogue {
    fn read(from: &mut Reader) -> Self {
        Self { architectures: from.read(), backends: from.read(), kernel_classes: from.read(), recurrent_kinds: from.read(), family_at: from.read(), devices: from.read(), models: from.read(), layer_sets: from.read(), quantizations: from.read(), cache_types: from.read(), runtimes: from.read(), engines: from.read(), kernels: from.read(), families: from.read(), graphs: from.read(), variants: from.read() }
    }
}

impl Read for DecodeFit {
    fn read(from: &mut Reader) -> Self {
        Self { evidence: from.read(), weights: from.read(), cache: from.read(), layer_us: from.read(), fixed_us: from.read(), compute: from.read(), experts: from.read(), quantizations: from.read() }
    }
}

impl Read for DecodeKernels {
    fn read(from: &mut Reader) -> Self {
        Self { quantizations: from.read(), compute: from.read(), experts: from.read(), expert_slope: from.read(), expert_layers: from.read(), recurrent: from.read(), plain_attention: from.read(), wide_cache: from.read(), latent: from.read(), window_waste: from.read(), drift: from.read(), overhead_drift: from.read() }
    }
}

impl Read for Device {
    fn read(from: &mut Reader) -> Self {
        Self { id: from.read(), name: from.read(), aliases: from.read(), gpu: from.read(), class: from.read(), memory_kind: from.read(), memory: from.read(), memory_source: from.read(), bandwidth: from.read(), alu: from.read(), products: from.read(), architecture: from.read(), power_w: from.read(), systems: from.read(), note: from.read() }
    }
}

impl Read for Differs {
    fn read(from: &mut Reader) -> Self {
        Self { usual: from.read(), experts: from.read(), split: from.read() }
    }
}

impl Read for Engine {
    fn read(from: &mut Reader) -> Self {
        Self { id: from.read(), overhead: from.read(), cache: from.read(), decode: from.read(), batch: from.read(), prefill: from.read(), prompt_us: from.read(), window_waste: from.read(), prompt_share: from.read(), together: from.read(), crowded: from.read() }
    }
}

impl Read for Evidence {
    fn read(from: &mut Reader) -> Self {
        Self { points: from.read(), n_devices: from.read(), devices: from.read(), spread: from.read(), spread_unmeasured: from.read() }
    }
}

impl Read for Experts {
    fn read(from: &mut Reader) -> Self {
        Self { count: from.read(), used: from.read(), kept: from.read() }
    }
}

impl Read for Family {
    fn read(from: &mut Reader) -> Self {
        Self { backend: from.read(), architecture: from.read(), kernels: from.read(), decode: from.read(), prefill: from.read(), batch: from.read(), cards: from.read() }
    }
}

impl Read for Graph {
    fn read(from: &mut Reader) -> Self {
        Self { architecture: from.read(), decode: from.read(), cuda_mixture: from.read(), recurrent: from.read() }
    }
}

impl Read for Guesses {
    fn read(from: &mut Reader) -> Self {
        Self { models: from.read(), tokens: from.read() }
    }
}

impl Read for Kernels {
    fn read(from: &mut Reader) -> Self {
        Self { id: from.read(), on_matrix_units: from.read(), decode: from.read(), prefill: from.read(), batch: from.read(), cards: from.read() }
    }
}

impl Read for MemoryOption {
    fn read(from: &mut Reader) -> Self {
        Self { label: from.read(), installed: from.read() }
    }
}

impl Read for Model {
    fn read(from: &mut Reader) -> Self {
        Self { id: from.read(), name: from.read(), aliases: from.read(), old_fused: from.read(), params: from.read(), max_context: from.read(), shape_source: from.read(), architecture: from.read(), graph: from.read(), n_layers: from.read(), n_entries: from.read(), prediction_layers: from.read(), hidden: from.read(), n_heads: from.read(), heads_per_kv: from.read(), vocab: from.read(), tied_embeddings: from.read(), attention: from.read(), recurrent: from.read(), experts: from.read(), tensors: from.read(), small: from.read(), tower: from.read(), tables: from.read() }
    }
}

impl Read for PrefillFit {
    fn read(from: &mut Reader) -> Self {
        Self { evidence: from.read(), compute: from.read(), attention: from.read(), layer_us: from.read(), drift: from.read() }
    }
}

impl Read for PrefillKernels {
    fn read(from: &mut Reader) -> Self {
        Self { quantizations: from.read(), experts: from.read(), expert_slope: from.read(), rows: from.read(), expert_rows: from.read(), bandwidth: from.read(), state_tokens: from.read(), plain_attention: from.read(), wide_attention: from.read(), latent: from.read() }
    }
}

impl Read for Quantization {
    fn read(from: &mut Reader) -> Self {
        Self { id: from.read(), name: from.read(), aliases: from.read(), recipe: from.read(), spread: from.read(), source: from.read(), for_trained: from.read(), kernel: from.read() }
    }
}

impl Read for Recurrent {
    fn read(from: &mut Reader) -> Self {
        Self { layers: from.read(), state_per_layer: from.read() }
    }
}

impl Read for Runtime {
    fn read(from: &mut Reader) -> Self {
        Self { id: from.read(), name: from.read(), targets: from.read(), engine: from.read(), quantizations: from.read(), cache_types: from.read(), micro_batch: from.read(), cache_padding: from.read(), results: from.read(), step_tokens: from.read(), logit: from.read(), whole_prompt: from.read(), fused_heads: from.read(), largest_buffer: from.read(), share: from.read(), share_of: from.read(), contexts: from.read(), contexts_source: from.read(), offloads: from.read(), links: from.read(), layers_option: from.read(), experts_option: from.read(), shares_option: from.read(), spare: from.read(), differs: from.read(), slots: from.read(), tensor_split: from.read(), windowed_cache: from.read(), guesses: from.read(), images: from.read() }
    }
}

impl Read for Spread {
    fn read(from: &mut Reader) -> Self {
        Self { low: from.read(), mid: from.read(), high: from.read(), points: from.read(), source: from.read() }
    }
}

impl Read for System {
    fn read(from: &mut Reader) -> Self {
        Self { os: from.read(), budget: from.read() }
    }
}

impl Read for Target {
    fn read(from: &mut Reader) -> Self {
        Self { gpu: from.read(), architectures: from.read(), systems: from.read(), backend: from.read(), overhead: from.read(), share: from.read(), engine: from.read(), experts_differ: from.read(), batches: from.read(), batches_source: from.read() }
    }
}

impl Read for Tensors {
    fn read(from: &mut Reader) -> Self {
        Self { role: from.read(), row: from.read(), rows: from.read(), depth: from.read(), layers: from.read() }
    }
}

impl Read for Variant {
    fn read(from: &mut Reader) -> Self {
        Self { id: from.read(), decode: from.read(), prefill: from.read(), experts: from.read(), attention: from.read() }
    }
}

impl Read for Widths {
    fn read(from: &mut Reader) -> Self {
        Self { linear: from.read(), experts: from.read(), embedding: from.read(), output: from.read(), router: from.read(), rest: from.read(), group: from.read(), narrow: from.read(), edges: from.read(), varies: from.read() }
    }
}
