//! Written from `data/` by `cargo xtask generate`; edits here are lost.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(clippy::approx_constant, clippy::match_same_arms, clippy::unreadable_literal)]
#![allow(clippy::wildcard_imports, unused_imports)]

use crate::catalog::*;
use crate::units::*;

/// Architecture families of machines.
pub static ARCHITECTURES: &[&str] = &["ada", "adreno", "ampere", "ampere-dc", "blackwell", "blackwell-dc", "cdna1", "cdna2", "cdna3", "cdna4", "cpu-arm", "cpu-server", "cpu-x86", "gb10", "gcn", "hopper", "m1", "m2", "m3", "m4", "m5", "m6", "orin", "pascal", "rdna2", "rdna3", "rdna3.5", "rdna4", "thor", "turing", "turing16", "volta", "xe", "xe2", "xe3"];

/// Kernels that programs run on.
pub static BACKENDS: &[&str] = &["cpu", "cuda", "cuda-exl", "cuda-other", "cuda-server", "metal", "mlx", "opencl", "openvino", "rocm", "rocm-server", "sycl", "unmeasured", "vulkan"];

/// Formats that the same kernels read.
pub static KERNEL_CLASSES: &[&str] = &["f16", "fp8", "int4", "iq", "iq4", "mlx23", "mlx4", "mlx8", "mxfp4", "nvfp4", "other", "q23_k", "q4_0", "q4_k", "q5_k", "q6_k", "q8"];

/// Kinds of recurrent layers.
pub static RECURRENT_KINDS: &[&str] = &["convolution", "delta", "mamba"];

/// Place in `FAMILIES` by architecture and backend; 255: none.
pub static FAMILY_AT: &[[u8; 14]] = &[
    [3, 4, 16, 19, 24, 37, 43, 45, 47, 53, 57, 60, 255, 61], // ada
    [3, 15, 18, 23, 31, 37, 43, 44, 47, 53, 57, 60, 255, 70], // adreno
    [3, 5, 17, 20, 25, 37, 43, 45, 47, 53, 57, 60, 255, 62], // ampere
    [3, 6, 18, 21, 26, 37, 43, 45, 47, 53, 57, 60, 255, 70], // ampere-dc
    [3, 7, 18, 22, 27, 37, 43, 45, 47, 53, 57, 60, 255, 70], // blackwell
    [3, 15, 18, 23, 31, 37, 43, 45, 47, 53, 57, 60, 255, 70], // blackwell-dc
    [3, 15, 18, 23, 31, 37, 43, 45, 47, 53, 54, 60, 255, 70], // cdna1
    [3, 15, 18, 23, 31, 37, 43, 45, 47, 53, 57, 60, 255, 70], // cdna2
    [3, 15, 18, 23, 31, 37, 43, 45, 47, 53, 55, 60, 255, 70], // cdna3
    [3, 15, 18, 23, 31, 37, 43, 45, 47, 53, 57, 60, 255, 70], // cdna4
    [0, 15, 18, 23, 31, 37, 43, 45, 47, 53, 57, 60, 255, 70], // cpu-arm
    [1, 15, 18, 23, 31, 37, 43, 45, 47, 53, 57, 60, 255, 70], // cpu-server
    [2, 15, 18, 23, 31, 37, 43, 45, 47, 53, 57, 60, 255, 70], // cpu-x86
    [3, 8, 18, 23, 28, 37, 43, 45, 47, 53, 57, 60, 255, 70], // gb10
    [3, 15, 18, 23, 31, 37, 43, 45, 47, 48, 57, 60, 255, 70], // gcn
    [3, 9, 18, 23, 29, 37, 43, 45, 47, 53, 57, 60, 255, 70], // hopper
    [3, 15, 18, 23, 31, 32, 38, 45, 47, 53, 57, 60, 255, 70], // m1
    [3, 15, 18, 23, 31, 33, 39, 45, 47, 53, 57, 60, 255, 70], // m2
    [3, 15, 18, 23, 31, 34, 40, 45, 47, 53, 57, 60, 255, 70], // m3
    [3, 15, 18, 23, 31, 35, 41, 45, 47, 53, 57, 60, 255, 70], // m4
    [3, 15, 18, 23, 31, 36, 42, 45, 47, 53, 57, 60, 255, 70], // m5
    [3, 15, 18, 23, 31, 37, 43, 45, 47, 53, 57, 60, 255, 70], // m6
    [3, 10, 18, 23, 31, 37, 43, 45, 47, 53, 57, 60, 255, 70], // orin
    [3, 11, 18, 23, 31, 37, 43, 45, 47, 53, 57, 60, 255, 63], // pascal
    [3, 15, 18, 23, 31, 37, 43, 45, 47, 49, 57, 60, 255, 64], // rdna2
    [3, 15, 18, 23, 31, 37, 43, 45, 47, 50, 57, 60, 255, 65], // rdna3
    [3, 15, 18, 23, 31, 37, 43, 45, 47, 51, 57, 60, 255, 66], // rdna3.5
    [3, 15, 18, 23, 31, 37, 43, 45, 47, 52, 56, 60, 255, 67], // rdna4
    [3, 15, 18, 23, 30, 37, 43, 45, 47, 53, 57, 60, 255, 70], // thor
    [3, 12, 18, 23, 31, 37, 43, 45, 47, 53, 57, 60, 255, 70], // turing
    [3, 13, 18, 23, 31, 37, 43, 45, 47, 53, 57, 60, 255, 68], // turing16
    [3, 14, 18, 23, 31, 37, 43, 45, 47, 53, 57, 60, 255, 70], // volta
    [3, 15, 18, 23, 31, 37, 43, 45, 47, 53, 57, 58, 255, 70], // xe
    [3, 15, 18, 23, 31, 37, 43, 45, 47, 53, 57, 59, 255, 69], // xe2
    [3, 15, 18, 23, 31, 37, 43, 45, 46, 53, 57, 60, 255, 70], // xe3
];
