//! Neighbours: the records most like another in what decides memory and speed.

use crate::catalog::{Device, GpuVendor, Model, Record};

/// The other machines, the most alike first: by bandwidth and by the largest memory; those that compute on the same sort
/// of processor before all others.
pub fn similar_devices(device: &Device) -> Vec<&'static Device> {
    let bare = |device: &Device| device.gpu == GpuVendor::None;
    nearest_first(device, |other| {
        let bandwidth = factor(device.bandwidth.value / other.bandwidth.value);
        let memory = factor(device.largest_memory().installed / other.largest_memory().installed);
        (bare(device) != bare(other), bandwidth * memory)
    })
}

/// The other models, the most alike first: by size and by what a token passes.
pub fn similar_models(model: &'static Model) -> Vec<&'static Model> {
    let active = model.active_params();
    nearest_first(model, |other| {
        let size = factor(model.params.value / other.params.value);
        (false, size * factor(active / other.active_params()))
    })
}

fn nearest_first<R: Record>(record: &R, unlike: impl Fn(&'static R) -> (bool, f64)) -> Vec<&'static R> {
    let others = R::ALL.iter().filter(|other| other.id() != record.id());
    let mut others: Vec<_> = others.map(|other| (unlike(other), other)).collect();
    others.sort_by(|((a, x), _), ((b, y), _)| a.cmp(b).then(x.total_cmp(y)));
    others.into_iter().map(|(_, other)| other).collect()
}

/// A ratio, the same for both directions: 2 for half and for double.
fn factor(ratio: f64) -> f64 {
    ratio.max(1.0 / ratio)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_machine_with_the_same_figures_is_the_nearest() {
        let device = Device::find_or_first("rtx-spark-n1x-675");
        let nearest = similar_devices(device).first().copied().expect("there are others");
        assert!((nearest.bandwidth.value / device.bandwidth.value - 1.0).abs() < 1e-12);
        assert_ne!(nearest.id, device.id);
    }

    #[test]
    fn a_processor_is_compared_with_processors() {
        let pc = Device::find_or_first("cpu-ddr5-6000-dual");
        assert!(similar_devices(pc).iter().take(5).all(|other| other.gpu == GpuVendor::None));
    }

    #[test]
    fn a_mixture_is_more_like_a_mixture() {
        let mixture = Model::find_or_first("qwen3-30b-a3b");
        assert!(similar_models(mixture).iter().take(3).all(|other| other.experts.is_some()));
    }
}
