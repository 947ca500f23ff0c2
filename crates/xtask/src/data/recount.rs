//! Figures that follow from others, computed a second time.

use super::schema::{Attention, Device, Model, Shape};

/// Bandwidths from bus width and transfer rate agree with the published ones this well: makers round.
const BANDWIDTH_TOLERANCE: f64 = 0.005;
/// A recount leaves out norms and biases.
const PARAMS_TOLERANCE: f64 = 0.001;

/// What is wrong with a machine's bandwidth, if its bus is known.
pub fn bandwidth(device: &Device) -> Option<String> {
    let bus = device.bus.as_ref()?;
    let computed = bus.width.value / 8.0 * bus.transfers.value;
    off(computed, device.bandwidth.value, BANDWIDTH_TOLERANCE).map(|by| {
        format!(
            "device {}: bandwidth {:.1} GB/s, but width × transfers gives {:.1} GB/s ({by})",
            device.id,
            device.bandwidth.value / 1e9,
            computed / 1e9
        )
    })
}

/// What is wrong with a model's parameter count.
pub fn params(model: &Model) -> Option<String> {
    let shape = &model.shape;
    if let Some(experts) = &shape.experts {
        let routed = f64::from(experts.layers) * f64::from(experts.count) * params_each(shape);
        if routed >= model.params.value {
            return Some(format!(
                "model {}: experts alone have {routed:.0} parameters, more than all",
                model.id
            ));
        }
    }
    let computed = dense(shape)?;
    off(computed, model.params.value, PARAMS_TOLERANCE).map(|by| {
        format!(
            "model {}: params {:.0}, but the shape gives {computed:.0} ({by}); allowed: {} %",
            model.id,
            model.params.value,
            PARAMS_TOLERANCE * 100.0
        )
    })
}

/// Weights of one expert; zero without experts.
pub fn params_each(shape: &Shape) -> f64 {
    shape.experts.as_ref().map_or(0.0, |experts| {
        f64::from(experts.matrices) * f64::from(experts.input) * f64::from(experts.width)
            + f64::from(experts.biases)
    })
}

/// Parameters that one token passes: all but the input embedding and the experts it does not visit.
#[cfg(test)]
pub fn read_per_token(model: &Model) -> f64 {
    let shape = &model.shape;
    let lookup = if shape.tied_embeddings { 0.0 } else { f64::from(shape.vocab) * f64::from(shape.hidden) };
    let idle = shape.experts.as_ref().map_or(0.0, |experts| {
        f64::from(experts.layers) * f64::from(experts.count - experts.used) * params_each(shape)
    });
    model.params.value - lookup - idle
}

/// Matrices of a plain transformer.
fn dense(shape: &Shape) -> Option<f64> {
    let ffn = shape.ffn.as_ref()?;
    let hidden = f64::from(shape.hidden);
    let embeddings = if shape.tied_embeddings { 1.0 } else { 2.0 };
    let mut total = embeddings * f64::from(shape.vocab) * hidden;
    for group in &shape.attention {
        let (Attention::Full { layers, kv_heads, k_dim, v_dim }
        | Attention::Sliding { layers, kv_heads, k_dim, v_dim, .. }) = *group
        else {
            return None;
        };
        let width = f64::from(shape.heads + kv_heads) * f64::from(k_dim + v_dim);
        total += f64::from(layers) * hidden * width;
    }
    Some(total + f64::from(shape.layers) * f64::from(ffn.matrices) * hidden * f64::from(ffn.width))
}

fn off(computed: f64, published: f64, tolerance: f64) -> Option<String> {
    let by = computed / published - 1.0;
    (by.abs() > tolerance).then(|| format!("{:+.2} %", by * 100.0))
}
