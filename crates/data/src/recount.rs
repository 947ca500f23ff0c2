//! Figures that follow from others, computed a second time.

#[cfg(test)]
use super::schema::role;
use super::schema::{Device, Model, Tensors};

/// Bandwidths from bus width and transfer rate agree with the published ones this well: makers round.
const BANDWIDTH_TOLERANCE: f64 = 0.005;
/// Published counts round, or hold a few constants more.
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

/// What is wrong with a model's parameter count: the tensors must give it again.
pub fn params(model: &Model) -> Option<String> {
    let computed = model.tensors.iter().map(Tensors::params).sum::<u64>() + u64::from(model.small);
    let by = off(computed as f64, model.params as f64, PARAMS_TOLERANCE);
    match (by, &model.params_reason) {
        (Some(by), None) => Some(format!(
            "model {}: params {}, but the tensors give {computed} ({by}); allowed: {} %, or a params_reason",
            model.id,
            model.params,
            PARAMS_TOLERANCE * 100.0
        )),
        (None, Some(_)) => Some(format!("model {}: params_reason, but the tensors agree", model.id)),
        _ => None,
    }
}

/// Parameters that one token passes: all but the looked-up embeddings, the layers for multi-token prediction and the
/// experts it does not visit.
#[cfg(test)]
pub fn read_per_token(model: &Model) -> f64 {
    let share = model.experts_used.map_or(0.0, f64::from) / model.experts().max(1) as f64;
    let main = (1_u128 << (model.entries() - model.prediction_layers)) - 1;
    let passed = model.tensors.iter().map(|group| {
        let each = group.shape.iter().product::<u64>() as f64 * f64::from((group.layers & main).count_ones());
        let factor = |name: &String| match role(name) {
            Some("LayerEmbedding") => 0.0,
            Some("TokenEmbedding") if !model.tied_embeddings() => 0.0,
            Some(role) if role.starts_with("Expert") => share,
            _ => 1.0,
        };
        each * group.names.iter().map(factor).sum::<f64>()
    });
    passed.sum::<f64>() + f64::from(model.small)
}

fn off(computed: f64, published: f64, tolerance: f64) -> Option<String> {
    let by = computed / published - 1.0;
    (by.abs() > tolerance).then(|| format!("{:+.2} %", by * 100.0))
}
