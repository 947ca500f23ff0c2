//! Effects on decode.

use super::points::Point;
use super::solver::Effects;
use rooftop_core::catalog::Role;
use rooftop_core::speed::{BatchRates, DecodeRates, Work, capped, step};
use rooftop_core::units::Secs;

/// Quantities that effects add to, each the logarithm of a coefficient unless said otherwise.
pub const N: usize = 13;
pub const WEIGHTS: usize = 0;
pub const CACHE: usize = 1;
pub const LAYER_US: usize = 2;
pub const FIXED_US: usize = 3;
pub const EXPERTS: usize = 4;
/// An exponent.
pub const EXPERT_SLOPE: usize = 5;
pub const COMPUTE: usize = 6;
/// Of the logarithm of speed, for each year.
pub const DRIFT: usize = 7;
pub const WINDOW_WASTE: usize = 8;
pub const OVERHEAD: usize = 9;
pub const FACTOR: usize = 10;
pub const RECURRENT: usize = 11;
/// Of the logarithm of launch times, for each year.
pub const OVERHEAD_DRIFT: usize = 12;

/// The class to which the rates of others are relative.
pub fn is_reference(kernels: &str, class: &str) -> bool {
    class
        == match kernels {
            "server" => "f16",
            "mlx" => "mlx4",
            _ => "q4_k",
        }
}

/// Programs whose windows are their own matter, not the kernels'.
pub fn has_own_windows(engine: &str) -> bool {
    matches!(engine, "vllm" | "mlx-vlm")
}

/// Programs that the kernels' coefficients are those of.
pub fn is_plain(engine: &str) -> bool {
    matches!(engine, "llama.cpp" | "vllm" | "mlx")
}

/// The effects of a point. Priors: what a coefficient of its kind may be, and how far relatives differ.
pub fn effects(point: &Point, all: &mut Effects) -> Vec<(usize, usize)> {
    let run = &point.run;
    let (backend, architecture) = point.family();
    let kernels = point.kernels();
    let mut list = Vec::new();
    let mut add = |quantity: usize, name: String, mean: f64, deviation: f64| {
        list.push((quantity, all.place(name, mean, deviation)));
    };
    add(WEIGHTS, "weights".into(), -0.25, 0.3);
    add(WEIGHTS, format!("weights/{backend}"), 0.0, 0.15);
    // H20 has the memory of a much larger chip, of which its processors take a third.
    let own = if architecture == "hopper-h20" { 0.6 } else { 0.15 };
    add(WEIGHTS, format!("weights/{backend}/{architecture}"), 0.0, own);
    if !is_reference(kernels, run.kernel) {
        // Servers read files of llama.cpp with kernels that nobody has tuned.
        let is_guest = kernels == "server" && run.kernel.starts_with('q');
        let (mean, deviation) = if is_guest { (-0.5, 0.5) } else { (0.0, 0.1) };
        add(WEIGHTS, format!("quantization/{kernels}/{}", run.kernel), mean, deviation);
        // What unpacking costs depends on the instructions that a machine has for it.
        add(WEIGHTS, quantization_on(kernels, run.kernel, architecture), 0.0, 0.07);
    }
    if has_two_dies(run.device.id) {
        add(WEIGHTS, "two-dies".into(), -0.1, 0.1);
    }
    add(CACHE, "cache".into(), -0.3, 0.5);
    add(CACHE, format!("cache/{backend}"), 0.0, 0.3);
    add(CACHE, format!("cache/{backend}/{architecture}"), 0.0, 0.2);
    if run.plain_attention {
        add(CACHE, format!("plain-attention/{kernels}"), -0.3, 0.3);
    }
    if run.model.has_wide_heads() {
        add(CACHE, "wide-cache".into(), -0.1, 0.3);
        add(CACHE, format!("wide-cache/{kernels}"), 0.0, 0.3);
    }
    if run.model.is_latent() {
        add(CACHE, "latent".into(), -1.0, 0.7);
        add(CACHE, format!("latent/{kernels}"), 0.0, 0.7);
    }
    add(LAYER_US, "layer".into(), 4.0, 1.0);
    add(LAYER_US, format!("layer/{backend}"), 0.0, 0.5);
    add(LAYER_US, format!("layer/{backend}/{architecture}"), 0.0, 0.3);
    add(FIXED_US, "fixed".into(), 5.0, 1.0);
    add(FIXED_US, format!("fixed/{backend}"), 0.0, 0.5);
    if run.model.experts.is_some() {
        add(LAYER_US, format!("expert-layers/{kernels}"), 0.3, 0.3);
        add(EXPERTS, "experts".into(), -0.4, 0.3);
        add(EXPERTS, format!("experts/{kernels}"), 0.0, 0.3);
        // Where the memory of a server's processors is in several parts, scattered reads cross from one to another.
        if kernels == "cpu" {
            add(EXPERTS, format!("experts/{backend}/{architecture}"), 0.0, 0.3);
        }
        // For some chips of AMD servers have no kernels that read quantized experts.
        if backend == "rocm-server" && run.kernel != "f16" {
            add(EXPERTS, format!("experts/{backend}/{architecture}"), 0.0, 1.0);
        }
        add(EXPERT_SLOPE, "expert-slope".into(), 0.15, 0.1);
        add(EXPERT_SLOPE, format!("expert-slope/{kernels}"), 0.0, 0.05);
    }
    if let Some(kind) = point.recurrent() {
        add(RECURRENT, format!("recurrent/{kind}"), 0.3, 0.3);
        add(RECURRENT, format!("recurrent/{kind}/{kernels}"), 0.0, 0.3);
    }
    add(COMPUTE, "compute".into(), 0.3, 0.2);
    if kernels == "cpu" {
        add(COMPUTE, format!("compute/{backend}/{architecture}"), -1.3, 0.3);
        add(COMPUTE, format!("compute-class/{kernels}/{}", run.kernel), 0.0, 0.3);
    }
    add(DRIFT, format!("drift/{kernels}"), 0.03, 0.05);
    // Programs have learned to launch a step as a whole.
    add(OVERHEAD_DRIFT, "overhead-drift".into(), -0.1, 0.2);
    add(OVERHEAD_DRIFT, format!("overhead-drift/{kernels}"), 0.0, 0.2);
    let windows = if has_own_windows(&run.engine) { &run.engine } else { kernels };
    add(WINDOW_WASTE, format!("window-waste/{windows}"), -2.5, 1.0);
    if !is_plain(&run.engine) {
        add(OVERHEAD, format!("overhead/{}", run.engine), 0.2, 0.4);
        // Some attend without flash attention unless a flag asks for it.
        add(CACHE, format!("engine-cache/{}", run.engine), -0.2, 0.4);
        add(FACTOR, format!("engine/{}", run.engine), 0.0, 0.3);
    }
    if let Some(variant) = run.variant {
        add(FACTOR, variant_of(variant), 0.0, 0.1);
    }
    // Models with several residual streams launch many more kernels per layer. A guess, which their points move.
    let has_streams = run.model.tensors.iter().any(|group| group.role == Role::Streams);
    let (mean, deviation) = if has_streams { (-0.3, 0.2) } else { (0.0, 0.05) };
    add(FACTOR, format!("graph/{}", run.model.architecture), mean, deviation);
    // Which kernels of a mixture of experts CUDA fuses depends on its graph.
    if kernels == "cuda" && run.model.experts.is_some() {
        add(FACTOR, format!("cuda-mixture/{}", run.model.architecture), 0.0, 0.15);
    }
    list
}

/// The effect of a variant of the kernels.
pub fn variant_of(id: &str) -> String {
    format!("variant/{id}")
}

/// The effect of a format on one architecture.
pub fn quantization_on(kernels: &str, kernel: &str, architecture: &str) -> String {
    format!("quantization-on/{kernels}/{architecture}/{kernel}")
}

/// Machines of two chips.
pub fn has_two_dies(device: &str) -> bool {
    device.starts_with("apple-") && device.contains("-ultra")
}

/// Logarithm of the tokens a second.
pub fn log_speed(point: &Point, sums: &[f64; N]) -> f64 {
    let time = step(&point.work, &rates(point, &point.work, sums)).total;
    -libm::log(time.get() / point.run.limited.decode)
}

/// The rates that sums of effects stand for; the same form as the core's own, which take theirs from the tables.
pub fn rates(point: &Point, work: &Work, sums: &[f64; N]) -> DecodeRates {
    let published = point.run.device.bandwidth.value;
    let alu = point.run.device.alu.map_or(0.0, |alu| alu.value.get());
    let weights = capped(libm::exp(sums[WEIGHTS]));
    let experts = if point.run.model.experts.is_some() {
        let size = work.expert_size.get() / 3e6;
        capped(libm::exp(sums[EXPERTS] + sums[EXPERT_SLOPE] * libm::log(size)))
    } else {
        1.0
    };
    let micros = |log: f64| Secs::new(1e-6 * libm::exp(log));
    let compute = rooftop_core::units::FlopsPerSec::new(alu * libm::exp(sums[COMPUTE]));
    let years = super::years(point.run.built);
    let overhead = sums[OVERHEAD] + sums[OVERHEAD_DRIFT] * years;
    DecodeRates {
        published,
        weights: published * weights,
        experts: published * (weights * experts),
        cache: published * capped(weights * libm::exp(sums[CACHE])),
        window_waste: capped(libm::exp(sums[WINDOW_WASTE])),
        compute,
        layer: micros(sums[LAYER_US] + overhead),
        recurrent_layer: libm::exp(sums[RECURRENT]),
        fixed: micros(sums[FIXED_US] + overhead),
        factor: libm::exp(sums[FACTOR] + sums[DRIFT] * years),
        batch: BatchRates {
            weights: 1.0,
            cache: 1.0,
            vector: compute,
            matrix: compute,
            layers: 1.0,
            sequence: Secs::ZERO,
            factor: 1.0,
        },
    }
}
