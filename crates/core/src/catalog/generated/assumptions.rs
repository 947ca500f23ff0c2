//! Written from `data/` by `cargo xtask generate`; edits here are lost.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(clippy::approx_constant, clippy::match_same_arms, clippy::unreadable_literal)]
#![allow(clippy::wildcard_imports, unused_imports)]

use crate::catalog::*;
use crate::units::*;

/// What the calculator of `cost` assumes.
pub mod cost {
    use super::{Figure, SourceId};
    use crate::units::*;

    /// computer.
    pub static COMPUTER: Figure<Usd> = Figure { value: Usd::new(950.0), source: SourceId(434) };
    /// computer several.
    pub static COMPUTER_SEVERAL: Figure<Usd> = Figure { value: Usd::new(1980.0), source: SourceId(435) };
    /// life years.
    pub static LIFE_YEARS: Figure<f64> = Figure { value: 3.0, source: SourceId(433) };
}

/// What the calculator of `energy` assumes.
pub mod energy {
    use super::{Figure, SourceId};
    use crate::units::*;

    /// battery.
    pub static BATTERY: Figure<Joules> = Figure { value: Joules::new(359640.0), source: SourceId(422) };
    /// decode least.
    pub static DECODE_LEAST: Figure<f64> = Figure { value: 0.4, source: SourceId(420) };
    /// decode usual.
    pub static DECODE_USUAL: Figure<f64> = Figure { value: 0.8, source: SourceId(420) };
    /// kwh price.
    pub static KWH_PRICE: Figure<Usd> = Figure { value: Usd::new(0.2), source: SourceId(421) };
    /// most.
    pub static MOST: Figure<f64> = Figure { value: 1.1, source: SourceId(420) };
    /// prefill least.
    pub static PREFILL_LEAST: Figure<f64> = Figure { value: 0.4, source: SourceId(420) };
    /// prefill usual.
    pub static PREFILL_USUAL: Figure<f64> = Figure { value: 0.85, source: SourceId(420) };
    /// rest.
    pub static REST: Figure<Watts> = Figure { value: Watts::new(8.0), source: SourceId(421) };
    /// rest beside card.
    pub static REST_BESIDE_CARD: Figure<Watts> = Figure { value: Watts::new(150.0), source: SourceId(431) };
    /// usable.
    pub static USABLE: Figure<f64> = Figure { value: 0.95, source: SourceId(421) };
}

/// What the calculator of `studio` assumes.
pub mod studio {
    use super::{Figure, SourceId};
    use crate::units::*;

    /// base gb.
    pub static BASE_GB: Figure<f64> = Figure { value: 2.0, source: SourceId(432) };
    /// cached seconds.
    pub static CACHED_SECONDS: Figure<f64> = Figure { value: 5.0, source: SourceId(432) };
    /// channels.
    pub static CHANNELS: Figure<f64> = Figure { value: 4.0, source: SourceId(432) };
    /// compression.
    pub static COMPRESSION: Figure<f64> = Figure { value: 1.0, source: SourceId(432) };
    /// denoise radius.
    pub static DENOISE_RADIUS: Figure<f64> = Figure { value: 2.0, source: SourceId(432) };
    /// effects.
    pub static EFFECTS: Figure<f64> = Figure { value: 6.0, source: SourceId(432) };
    /// frame rate.
    pub static FRAME_RATE: Figure<f64> = Figure { value: 24.0, source: SourceId(432) };
    /// frames ahead.
    pub static FRAMES_AHEAD: Figure<f64> = Figure { value: 8.0, source: SourceId(432) };
    /// height.
    pub static HEIGHT: Figure<f64> = Figure { value: 4320.0, source: SourceId(432) };
    /// instance bytes.
    pub static INSTANCE_BYTES: Figure<f64> = Figure { value: 256.0, source: SourceId(432) };
    /// million instances.
    pub static MILLION_INSTANCES: Figure<f64> = Figure { value: 1.0, source: SourceId(432) };
    /// million triangles.
    pub static MILLION_TRIANGLES: Figure<f64> = Figure { value: 50.0, source: SourceId(432) };
    /// million voxels.
    pub static MILLION_VOXELS: Figure<f64> = Figure { value: 100.0, source: SourceId(432) };
    /// passes.
    pub static PASSES: Figure<f64> = Figure { value: 6.0, source: SourceId(432) };
    /// streams.
    pub static STREAMS: Figure<f64> = Figure { value: 2.0, source: SourceId(432) };
    /// structure bytes.
    pub static STRUCTURE_BYTES: Figure<f64> = Figure { value: 57.0, source: SourceId(430) };
    /// subdivision.
    pub static SUBDIVISION: Figure<f64> = Figure { value: 0.0, source: SourceId(432) };
    /// texture bits.
    pub static TEXTURE_BITS: Figure<f64> = Figure { value: 8.0, source: SourceId(432) };
    /// texture channels.
    pub static TEXTURE_CHANNELS: Figure<f64> = Figure { value: 4.0, source: SourceId(432) };
    /// texture side.
    pub static TEXTURE_SIDE: Figure<f64> = Figure { value: 4096.0, source: SourceId(432) };
    /// textures.
    pub static TEXTURES: Figure<f64> = Figure { value: 200.0, source: SourceId(432) };
    /// triangle bytes.
    pub static TRIANGLE_BYTES: Figure<f64> = Figure { value: 60.0, source: SourceId(432) };
    /// voxel bytes.
    pub static VOXEL_BYTES: Figure<f64> = Figure { value: 4.0, source: SourceId(432) };
    /// width.
    pub static WIDTH: Figure<f64> = Figure { value: 8192.0, source: SourceId(432) };
    /// working bits.
    pub static WORKING_BITS: Figure<f64> = Figure { value: 16.0, source: SourceId(432) };
}

/// What the calculator of `tuning` assumes.
pub mod tuning {
    use super::{Figure, SourceId};
    use crate::units::*;

    /// adam 8bit bytes.
    pub static ADAM_8BIT_BYTES: Figure<Bytes> = Figure { value: Bytes::new(2.03), source: SourceId(413) };
    /// chunk tokens.
    pub static CHUNK_TOKENS: Figure<f64> = Figure { value: 512.0, source: SourceId(414) };
    /// fragmentation.
    pub static FRAGMENTATION: Figure<f64> = Figure { value: 0.05, source: SourceId(414) };
    /// logit bytes.
    pub static LOGIT_BYTES: Figure<Bytes> = Figure { value: Bytes::new(12.0), source: SourceId(414) };
    /// nf4 bits.
    pub static NF4_BITS: Figure<BitsPerWeight> = Figure { value: BitsPerWeight::new(4.5), source: SourceId(412) };
    /// nf4 double bits.
    pub static NF4_DOUBLE_BITS: Figure<BitsPerWeight> = Figure { value: BitsPerWeight::new(4.127), source: SourceId(412) };
    /// overhead.
    pub static OVERHEAD: Figure<Bytes> = Figure { value: Bytes::new(700000000.0), source: SourceId(414) };
    /// quantized results.
    pub static QUANTIZED_RESULTS: Figure<f64> = Figure { value: 12.0, source: SourceId(414) };
    /// share of matrix rate.
    pub static SHARE_OF_MATRIX_RATE: Figure<f64> = Figure { value: 0.5, source: SourceId(414) };
    /// share of prefill.
    pub static SHARE_OF_PREFILL: Figure<f64> = Figure { value: 1.0, source: SourceId(414) };
    /// spread of matrix rate.
    pub static SPREAD_OF_MATRIX_RATE: Figure<f64> = Figure { value: 2.2, source: SourceId(414) };
    /// spread of prefill.
    pub static SPREAD_OF_PREFILL: Figure<f64> = Figure { value: 3.5, source: SourceId(414) };
}
