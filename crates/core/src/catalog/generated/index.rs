//! Written from `data/` by `cargo xtask generate`; edits here are lost.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(clippy::approx_constant, clippy::match_same_arms, clippy::unreadable_literal)]
#![allow(clippy::wildcard_imports, unused_imports)]

use crate::catalog::*;
use crate::units::*;

/// Architecture families of machines.
pub static ARCHITECTURES: &[&str] = &["ada", "adreno", "ampere", "ampere-dc", "blackwell", "blackwell-dc", "cdna1", "cdna2", "cdna3", "cdna4", "cpu-arm", "cpu-server", "cpu-x86", "gb10", "gcn", "hopper", "m1", "m2", "m3", "m4", "m5", "m6", "orin", "pascal", "rdna1", "rdna2", "rdna3", "rdna3.5", "rdna4", "thor", "turing", "turing16", "volta", "xe", "xe2", "xe3"];

/// Kernels that programs run on.
pub static BACKENDS: &[&str] = &["cpu", "cuda", "cuda-exl", "cuda-other", "cuda-server", "metal", "mlx", "opencl", "openvino", "rocm", "rocm-server", "sycl", "unmeasured", "vulkan"];

/// Formats that the same kernels read.
pub static KERNEL_CLASSES: &[&str] = &["f16", "fp8", "int4", "iq", "iq4", "mlx23", "mlx4", "mlx8", "mxfp4", "nvfp4", "other", "q23_k", "q4_0", "q4_k", "q5_k", "q6_k", "q8"];

/// Kinds of recurrent layers.
pub static RECURRENT_KINDS: &[&str] = &["convolution", "delta", "mamba"];

/// Place in `FAMILIES` by architecture and backend; 255: none.
pub static FAMILY_AT: &[[u8; 14]] = &[
    [3, 4, 16, 19, 25, 38, 44, 46, 48, 54, 58, 61, 255, 62], // ada
    [3, 15, 18, 24, 32, 38, 44, 45, 48, 54, 58, 61, 255, 71], // adreno
    [3, 5, 17, 20, 26, 38, 44, 46, 48, 54, 58, 61, 255, 63], // ampere
    [3, 6, 18, 21, 27, 38, 44, 46, 48, 54, 58, 61, 255, 71], // ampere-dc
    [3, 7, 18, 22, 28, 38, 44, 46, 48, 54, 58, 61, 255, 71], // blackwell
    [3, 15, 18, 24, 32, 38, 44, 46, 48, 54, 58, 61, 255, 71], // blackwell-dc
    [3, 15, 18, 24, 32, 38, 44, 46, 48, 54, 55, 61, 255, 71], // cdna1
    [3, 15, 18, 24, 32, 38, 44, 46, 48, 54, 58, 61, 255, 71], // cdna2
    [3, 15, 18, 24, 32, 38, 44, 46, 48, 54, 56, 61, 255, 71], // cdna3
    [3, 15, 18, 24, 32, 38, 44, 46, 48, 54, 58, 61, 255, 71], // cdna4
    [0, 15, 18, 24, 32, 38, 44, 46, 48, 54, 58, 61, 255, 71], // cpu-arm
    [1, 15, 18, 24, 32, 38, 44, 46, 48, 54, 58, 61, 255, 71], // cpu-server
    [2, 15, 18, 24, 32, 38, 44, 46, 48, 54, 58, 61, 255, 71], // cpu-x86
    [3, 8, 18, 23, 29, 38, 44, 46, 48, 54, 58, 61, 255, 71], // gb10
    [3, 15, 18, 24, 32, 38, 44, 46, 48, 49, 58, 61, 255, 71], // gcn
    [3, 9, 18, 24, 30, 38, 44, 46, 48, 54, 58, 61, 255, 71], // hopper
    [3, 15, 18, 24, 32, 33, 39, 46, 48, 54, 58, 61, 255, 71], // m1
    [3, 15, 18, 24, 32, 34, 40, 46, 48, 54, 58, 61, 255, 71], // m2
    [3, 15, 18, 24, 32, 35, 41, 46, 48, 54, 58, 61, 255, 71], // m3
    [3, 15, 18, 24, 32, 36, 42, 46, 48, 54, 58, 61, 255, 71], // m4
    [3, 15, 18, 24, 32, 37, 43, 46, 48, 54, 58, 61, 255, 71], // m5
    [3, 15, 18, 24, 32, 38, 44, 46, 48, 54, 58, 61, 255, 71], // m6
    [3, 10, 18, 24, 32, 38, 44, 46, 48, 54, 58, 61, 255, 71], // orin
    [3, 11, 18, 24, 32, 38, 44, 46, 48, 54, 58, 61, 255, 64], // pascal
    [3, 15, 18, 24, 32, 38, 44, 46, 48, 54, 58, 61, 255, 71], // rdna1
    [3, 15, 18, 24, 32, 38, 44, 46, 48, 50, 58, 61, 255, 65], // rdna2
    [3, 15, 18, 24, 32, 38, 44, 46, 48, 51, 58, 61, 255, 66], // rdna3
    [3, 15, 18, 24, 32, 38, 44, 46, 48, 52, 58, 61, 255, 67], // rdna3.5
    [3, 15, 18, 24, 32, 38, 44, 46, 48, 53, 57, 61, 255, 68], // rdna4
    [3, 15, 18, 24, 31, 38, 44, 46, 48, 54, 58, 61, 255, 71], // thor
    [3, 12, 18, 24, 32, 38, 44, 46, 48, 54, 58, 61, 255, 71], // turing
    [3, 13, 18, 24, 32, 38, 44, 46, 48, 54, 58, 61, 255, 69], // turing16
    [3, 14, 18, 24, 32, 38, 44, 46, 48, 54, 58, 61, 255, 71], // volta
    [3, 15, 18, 24, 32, 38, 44, 46, 48, 54, 58, 59, 255, 71], // xe
    [3, 15, 18, 24, 32, 38, 44, 46, 48, 54, 58, 60, 255, 70], // xe2
    [3, 15, 18, 24, 32, 38, 44, 46, 47, 54, 58, 61, 255, 71], // xe3
];
