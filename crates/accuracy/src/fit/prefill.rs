//! Effects on prefill.

use super::decode::is_plain;
use super::points::{Point, on_matrix_units};
use super::solver::Effects;
use crate::predict::columns::SIMDGROUP;
use crate::predict::speed::{Crowd, Kind};
use rooftop_core::speed::{PrefillRates, PromptWork, USUAL_PRODUCTS, arithmetic, prompt_time};
use rooftop_core::units::{FlopsPerSec, Secs};

/// Quantities that effects add to, each the logarithm of a coefficient unless said otherwise.
pub const N: usize = 13;
pub const COMPUTE: usize = 0;
pub const PRODUCTS: usize = 1;
pub const EXPERTS: usize = 2;
/// An exponent.
pub const EXPERT_SLOPE: usize = 3;
pub const ROWS: usize = 4;
pub const BANDWIDTH: usize = 5;
pub const ATTENTION: usize = 6;
pub const LAYER_US: usize = 7;
pub const PROMPT_US: usize = 8;
pub const FACTOR: usize = 9;
/// Of the logarithm of speed, for each year.
pub const DRIFT: usize = 10;
/// On attention with long heads.
pub const WIDE: usize = 11;
/// Tokens for one pass over a recurrent state.
pub const STATE_TOKENS: usize = 12;

/// A point as its fit sees it.
pub struct Read<'a> {
    /// The point.
    pub point: &'a Point,
    /// How prompts that are read before a first token are in its way.
    pub crowd: Crowd,
}

/// Of the logarithm of published matrix units, what kernels that use other units too are expected to gain.
const GAINED: f64 = 0.3;

/// What is left of the rate of products, as its logarithm, where a build does not use the matrix units of an M5: prompts are
/// read 2 to 3 times as fast with them on the same machine (<https://github.com/lmstudio-ai/lmstudio-bug-tracker/issues/2040>).
const WITHOUT_MATRIX_UNITS: f64 = -0.9;

/// The effects of a point; relatives differ by 0.7 of what seems possible.
pub fn effects(point: &Point, all: &mut Effects) -> Vec<(usize, usize)> {
    const NEARNESS: f64 = 0.7;
    let run = &point.run;
    let (backend, architecture) = point.family();
    let kernels = point.kernels();
    let mut list = Vec::new();
    let mut add = |quantity: usize, name: String, mean: f64, deviation: f64| {
        list.push((quantity, all.place(name, mean, deviation * NEARNESS)));
    };
    add(COMPUTE, "compute".into(), 0.5, 0.5);
    // Servers' products are on matrix units throughout, of which AMD's reach less.
    let on_matrix_units = match backend {
        "rocm-server" => 0.1,
        "openvino" => 0.7,
        _ if matches!(kernels, "server" | "other") => 0.7,
        _ => 0.0,
    };
    add(COMPUTE, format!("compute/{backend}"), on_matrix_units, 0.4);
    // What an architecture's matrix units are worth is much the same for all backends.
    if kernels != "server" {
        // Where kernels use them now and then, machines with more of them gain something.
        let mean = run
            .device
            .products
            .map_or(0.0, |products| GAINED * libm::log(f64::from(products) / USUAL_PRODUCTS));
        add(COMPUTE, format!("compute-of/{architecture}"), mean, 0.4);
    }
    // What a server reaches of them differs more.
    let own = if kernels == "server" { 0.45 } else { 0.2 };
    add(COMPUTE, format!("compute/{backend}/{architecture}"), 0.0, own);
    if run.kernel != "q4_k" {
        // Vulkan has no matrix units for BF16 on many cards.
        let is_odd = kernels == "vulkan" && run.kernel == "f16";
        let (mean, deviation) = if is_odd { (-0.5, 0.6) } else { (0.0, 0.2) };
        add(PRODUCTS, format!("quantization/{kernels}/{}", run.kernel), mean, deviation);
    }
    if run.model.experts.is_some() {
        add(EXPERTS, "experts".into(), -0.5, 0.4);
        add(EXPERTS, format!("experts/{kernels}"), 0.0, 0.3);
        add(EXPERT_SLOPE, "expert-slope".into(), 0.15, 0.15);
        add(EXPERT_SLOPE, format!("expert-slope/{kernels}"), 0.0, 0.1);
        add(ROWS, "expert-rows".into(), 2.0, 1.0);
        add(ROWS, format!("expert-rows/{kernels}"), 0.0, 0.5);
    } else {
        add(ROWS, "rows".into(), 3.0, 1.0);
        add(ROWS, format!("rows/{kernels}"), 0.0, 0.5);
    }
    add(BANDWIDTH, "bandwidth".into(), -0.3, 0.3);
    add(BANDWIDTH, format!("bandwidth/{kernels}"), 0.0, 0.3);
    add(ATTENTION, "attention".into(), -0.8, 0.5);
    add(ATTENTION, format!("attention/{backend}"), 0.0, 0.4);
    add(ATTENTION, format!("attention/{backend}/{architecture}"), 0.0, 0.3);
    if run.plain_attention {
        add(ATTENTION, format!("plain-attention/{kernels}"), -0.7, 0.5);
    }
    // Servers bring kernels for long heads.
    if kernels != "server" {
        add(WIDE, "wide-attention".into(), -0.3, 0.4);
        add(WIDE, format!("wide-attention/{kernels}"), 0.0, 0.4);
    }
    if run.model.is_latent() {
        add(ATTENTION, "latent".into(), 0.0, 0.5);
        add(ATTENTION, format!("latent/{kernels}"), 0.0, 0.7);
    }
    if let Some(kind) = point.recurrent() {
        add(STATE_TOKENS, format!("state-tokens/{kind}"), 4.8, 0.7);
        add(STATE_TOKENS, format!("state-tokens/{kind}/{kernels}"), 0.0, 1.0);
    }
    add(LAYER_US, "layer".into(), 4.0, 1.0);
    add(LAYER_US, format!("layer/{backend}"), 0.0, 0.5);
    add(PROMPT_US, "prompt".into(), 7.0, 1.0);
    add(PROMPT_US, format!("prompt/{}", run.engine), 0.0, 1.0);
    if let Some(variant) = run.variant {
        let mean = if variant == SIMDGROUP { WITHOUT_MATRIX_UNITS } else { 0.0 };
        add(COMPUTE, format!("variant/{variant}"), mean, 0.4);
        if run.model.experts.is_some() {
            add(EXPERTS, format!("variant-experts/{variant}"), 0.0, 0.4);
        }
        // Without flash attention scores are a product like others.
        if !run.plain_attention {
            add(ATTENTION, format!("variant-attention/{variant}"), 0.0, 1.0);
        }
    }
    if !is_plain(&run.engine) {
        add(FACTOR, format!("engine/{}", run.engine), 0.0, 0.3);
    }
    list.push((DRIFT, all.place(format!("drift/{kernels}"), 0.1, 0.07)));
    // Kernels for new architectures improve faster.
    list.push((DRIFT, all.place(format!("drift/{backend}/{architecture}"), 0.0, 0.1)));
    list
}

/// Logarithm of the tokens a second, or of the milliseconds to the first token.
pub fn log_value(read: &Read, sums: &[f64; N]) -> f64 {
    let Read { point, crowd } = read;
    let run = &point.run;
    let Some(work) = point.prompt else { return f64::NAN };
    let time = time(point, &work, sums);
    libm::log(match run.kind {
        Kind::FirstToken => (time * crowd.waiting(run)).millis(),
        _ => f64::from(run.prompt) / time.get(),
    })
}

/// Time of the prompt.
pub fn time(point: &Point, work: &PromptWork, sums: &[f64; N]) -> Secs {
    let run = &point.run;
    let base = relative_to(point);
    let rate = |log: f64| base * libm::exp(log);
    let experts = if run.model.experts.is_some() {
        sums[EXPERTS] + sums[EXPERT_SLOPE] * libm::log(point.work.expert_size.get() / 5e6)
    } else {
        0.0
    };
    let years = super::years(run.built);
    let rates = PrefillRates {
        products: rate(sums[COMPUTE] + sums[PRODUCTS] + experts),
        head: rate(sums[COMPUTE]),
        attention: rate(sums[COMPUTE] + sums[ATTENTION]),
        wide_attention: rate(sums[COMPUTE] + sums[ATTENTION] + sums[WIDE]),
        states: run.device.bandwidth.value * libm::exp(sums[STATE_TOKENS]),
        half_rows: libm::exp(sums[ROWS]),
        weights: run.device.bandwidth.value * libm::exp(sums[BANDWIDTH]),
        layer: Secs::new(1e-6 * libm::exp(sums[LAYER_US])),
        fixed: Secs::new(1e-6 * libm::exp(sums[PROMPT_US])),
        factor: libm::exp(sums[FACTOR] + sums[DRIFT] * years),
    };
    prompt_time(work, &rates) / run.limited.prefill
}

/// Rate of products, whatever the format.
pub fn products(point: &Point, sums: &[f64; N]) -> FlopsPerSec {
    relative_to(point) * libm::exp(sums[COMPUTE])
}

fn relative_to(point: &Point) -> FlopsPerSec {
    arithmetic(point.run.device, on_matrix_units(point.kernels())).unwrap_or(FlopsPerSec::new(0.0))
}
