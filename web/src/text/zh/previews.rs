//! What others show beside a link to a page.

use super::{bandwidth, bytes, fact, memory_option, params, tokens_of, usable_under};
use rooftop_core::catalog::{Device, Model, Record};
use rooftop_core::memory::addressable_by;
use rooftop_core::{Scenario, estimate};

/// In a corner of the picture beside a link.
pub fn preview_source(version: &str) -> String {
    format!("{version} 的数据")
}

/// Figures for pages that have none of their own.
pub fn preview_figures(machines: usize, models: usize) -> [(String, String); 3] {
    [("机器", machines.to_string()), ("模型", models.to_string()), ("每个数值", "都附来源".to_owned())]
        .map(|(name, value)| (name.to_owned(), value))
}

/// Says what the picture beside a link shows.
pub fn preview_alternative(title: &str) -> String {
    format!("{title}：页面的标题、用一句话概括的内容，以及三个数值。")
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
