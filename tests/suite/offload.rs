//! Models that lie partly in the computer's memory, against what people measured.

use rooftop_core::catalog::{Device, Model, Quantization, Record};
use rooftop_core::{Placing, Scenario, estimate};

/// A row of `data/measurements/offload.csv`: predicted and measured tokens a second, and the range.
fn points() -> Vec<(String, f64, f64, bool)> {
    let text = include_str!("../../data/measurements/offload.csv");
    let row = |line: &str| {
        let cells: Vec<&str> = line.split(',').collect();
        let [id, device, host, model, quantization, gpu_layers, cpu_experts, depth, measured, ..] = cells[..]
        else {
            panic!("{line}")
        };
        let scenario = Scenario {
            model: Model::find(model).unwrap(),
            quantization: Quantization::find(quantization).unwrap(),
            prompt_tokens: depth.parse().unwrap(),
            ..Scenario::default().with_device(Device::find(device).unwrap()).with_context(4096)
        };
        let placing = Placing {
            gpu_layers: gpu_layers.parse().ok(),
            cpu_experts: cpu_experts.parse().unwrap_or(0),
            ..scenario.placing.with_host(Device::find(host).unwrap())
        };
        let decode = estimate(&Scenario { placing, ..scenario }).speed.unwrap().decode;
        let measured: f64 = measured.parse().unwrap();
        let inside = (decode.low.get()..=decode.high.get()).contains(&measured);
        (id.to_owned(), decode.mid.get(), measured, inside)
    };
    text.lines().skip(1).map(row).collect()
}

#[test]
fn what_lies_beside_the_card_is_as_fast_as_people_measured() {
    let points = points();
    let list: Vec<String> =
        points.iter().map(|(id, ours, theirs, _)| format!("{id}: {ours:.1} for {theirs}")).collect();
    let mut off: Vec<f64> = points.iter().map(|(_, ours, theirs, _)| (ours / theirs - 1.0).abs()).collect();
    off.sort_by(f64::total_cmp);
    assert!(off[off.len() / 2] <= 0.25, "median {:.2}: {list:?}", off[off.len() / 2]);
    // Known failure: four of five belong in the ranges. What llmfit measures has the reading of a short prompt in it
    // (33.7 for o01, where the server itself says 36.7), so that all of these are a tenth too low; these leave the range.
    let outside: Vec<&str> =
        points.iter().filter(|(.., inside)| !inside).map(|(id, ..)| id.as_str()).collect();
    assert_eq!(outside, ["o02", "o08"], "{list:?}");
}
