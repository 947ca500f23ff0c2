//! What a browser or a driver calls the GPU, and which machines have it.

use super::nearest::folded;
use super::{Device, mentioned, search};

/// Machines that are offered at most.
const MOST: usize = 6;
/// Characters of a name that are read.
const MOST_READ: usize = 300;
/// What comes after the name of the GPU.
const AFTER: [&str; 8] =
    [" (0x", " direct3d", "/pcie", " (radeonsi", ", opengl", ", unspecified", ", d3d", " or similar"];
/// What comes before it.
const BEFORE: [&str; 2] = ["metal renderer:", "angle ("];
/// What says nothing about which GPU it is.
const NOISE: [&str; 5] = ["(tm)", "(r)", "graphics", "generation", " gpu"];

/// The machines with the GPU that a renderer of `WebGL`, an adapter of `WebGPU`, or a driver's tool names, likeliest first; none where
/// the name is a software renderer's, or says only who made it ("Apple GPU").
pub fn machines_with(renderer: &str) -> Vec<&'static Device> {
    let name = gpu(renderer);
    let Some(named) = mentioned::<Device>(&name) else { return Vec::new() };
    let is_kin =
        |device: &&'static Device| device.gpu == named.gpu && device.architecture == named.architecture;
    let others = search::<Device>(&name).into_iter().filter(|device| *device != named).filter(is_kin);
    std::iter::once(named).chain(others).take(MOST).collect()
}

/// The name of the GPU in a longer one, in lower case.
fn gpu(renderer: &str) -> String {
    let text: String = renderer.chars().take(MOST_READ).collect();
    let mut text: String = text.chars().map(folded).collect();
    for before in BEFORE {
        if let Some((_, rest)) = text.split_once(before) {
            text = rest.to_owned();
        }
    }
    for after in AFTER {
        if let Some((rest, _)) = text.split_once(after) {
            text = rest.to_owned();
        }
    }
    for noise in NOISE {
        text = text.replace(noise, " ");
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::Record;

    /// What browsers reported, as published in lists of such names and in benchmarks of pages, and the first machine it means.
    #[test]
    fn a_renderer_names_its_machine() {
        for (renderer, id) in [
            (
                "ANGLE (NVIDIA, NVIDIA GeForce RTX 4060 Laptop GPU (0x000028E0) Direct3D11 vs_5_0 ps_5_0, D3D11)",
                "rtx-4060-laptop",
            ),
            ("ANGLE (NVIDIA, NVIDIA GeForce RTX 4070 Direct3D11 vs_5_0 ps_5_0, D3D11)", "rtx-4070"),
            ("ANGLE (NVIDIA, NVIDIA GeForce RTX 3060, OpenGL 4.5)", "rtx-3060-12"),
            (
                "ANGLE (NVIDIA, NVIDIA GeForce RTX 3080 (0x00002206) Direct3D11 vs_5_0 ps_5_0, D3D11)",
                "rtx-3080",
            ),
            ("ANGLE (AMD, AMD Radeon RX 7900 XTX (radeonsi navi31 LLVM 19.1.7), OpenGL 4.6)", "rx-7900-xtx"),
            (
                "ANGLE (AMD, AMD Radeon(TM) 8060S Graphics (0x00001586) Direct3D11 vs_5_0 ps_5_0, D3D11)",
                "amd-ryzen-ai-max-395",
            ),
            ("ANGLE (Apple, ANGLE Metal Renderer: Apple M1 Ultra, Unspecified Version)", "apple-m1-ultra"),
            ("ANGLE (Apple, ANGLE Metal Renderer: Apple M4 Pro, Unspecified Version)", "apple-m4-pro"),
            ("NVIDIA GeForce RTX 3090/PCIe/SSE2", "rtx-3090"),
        ] {
            let found = machines_with(renderer);
            assert!(
                found.first().is_some_and(|device| device.id().starts_with(id)),
                "{renderer}: {:?}",
                found.iter().map(|device| device.id).collect::<Vec<_>>()
            );
        }
    }

    #[test]
    fn what_names_no_gpu_names_no_machine() {
        for renderer in [
            "Apple GPU",
            "",
            "Google SwiftShader",
            "ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero) (0x0000C0DE)), SwiftShader driver)",
            "llvmpipe (LLVM 15.0.7, 256 bits)",
            "ANGLE (Intel, Intel(R) UHD Graphics 620 Direct3D11 vs_5_0 ps_5_0, D3D11)",
            "Microsoft Basic Render Driver",
            "(((((, (0x",
        ] {
            assert_eq!(machines_with(renderer), Vec::<&Device>::new(), "{renderer}");
        }
    }
}
