//! What others show beside a link to a page.

use super::words;
use super::{bandwidth, bytes, fact, memory_option, params, tokens_of, usable_under};
use rooftop_core::catalog::{Device, Model, Record};
use rooftop_core::memory::addressable_by;
use rooftop_core::{Scenario, estimate};

/// Figures for pages that have none of their own.
pub fn preview_figures(machines: usize, models: usize) -> [(String, String); 3] {
    [
        (words::preview_figures_machines(), machines.to_string()),
        (words::preview_figures_models(), models.to_string()),
        (words::preview_figures_every_number(), words::preview_figures_with_its_source().to_owned()),
    ]
    .map(|(name, value)| (name.to_owned(), value))
}

/// Figures in the picture beside a link to a machine.
pub fn device_preview(device: &'static Device) -> Vec<(String, String)> {
    let usual = Scenario::default().with_device(device);
    let figures = [
        (fact("memory"), memory_option(&usual.memory)),
        (fact("bandwidth"), bandwidth(device.bandwidth.value)),
        (usable_under(usual.os), bytes(addressable_by(&usual))),
    ];
    figures.map(|(name, value)| (name.to_owned(), value)).to_vec()
}

/// Figures in the picture beside a link to a model.
pub fn model_preview(model: &'static Model) -> Vec<(String, String)> {
    let usual = Scenario { model, ..Scenario::default() };
    let weights = bytes(estimate(&usual).memory.weights);
    vec![
        (fact("params").to_owned(), params(model.params.value)),
        (usual.quantization.name().to_owned(), weights),
        (fact("max-context").to_owned(), tokens_of(model.max_context.value)),
    ]
}
