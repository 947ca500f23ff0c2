//! What the pages of records ask the core.

pub use crate::asked::{ASKED_DEVICES, ASKED_MODELS};
use rooftop_core::catalog::{Device, Model, Quantization, Record, Runtime};
use rooftop_core::explore::{Rung, rungs};
use rooftop_core::{Estimate, Scenario, brief, first_that_fits};

/// Models that most readers know, from small to large: the first picture of a machine's page.
pub const FAMILIAR_MODELS: [&str; 11] = [
    "llama-3.2-3b",
    "llama-3.1-8b",
    "gpt-oss-20b",
    "qwen3.8-27b",
    "qwen3.6-35b-a3b",
    "llama-3.3-70b",
    "qwen3-next-80b-a3b",
    "gpt-oss-120b",
    "qwen3.5-122b-a10b",
    "qwen3-235b-a22b",
    "deepseek-v3.2-671b",
];

/// Machines that most readers know: the first picture of a model's page.
pub const FAMILIAR_DEVICES: [&str; 12] = [
    "rtx-spark-n1x-675",
    "dgx-spark-128",
    "amd-ryzen-ai-max-395",
    "apple-m4",
    "apple-m4-max-40",
    "apple-m5-max-40",
    "apple-m5-ultra",
    "rtx-4090",
    "rtx-5090-laptop",
    "rtx-5090",
    "rtx-pro-6000-ws",
    "cpu-ddr5-6000-dual",
];

/// Formats worth a place on a page, widest first: above 8 bits little is gained, and below 4 much is lost.
pub const COMMON: [&str; 13] = [
    "fp8",
    "q8-0",
    "mlx-8bit",
    "q6-k",
    "mlx-6bit",
    "q5-k-m",
    "q4-k-m",
    "mlx-4bit",
    "onnx-int4",
    "awq-4bit",
    "openvino-int4",
    "gptq-4bit",
    "exl3-4.0bpw",
];

/// The question about a model on a machine with all its memory, in the first runtime whose speed was measured on such
/// machines.
pub fn question(device: &'static Device, model: &'static Model) -> Scenario {
    let mut scenario = Scenario { model, ..Scenario::default().with_device(device) };
    scenario.memory = device.largest_memory();
    if scenario.family().is_some() {
        return scenario;
    }
    let others = Runtime::ALL.iter().map(|runtime| scenario.with_runtime(runtime));
    others.filter(|other| other.os == scenario.os).find(|other| other.family().is_some()).unwrap_or(scenario)
}

/// Bits of the formats that most people use, at most.
const USUAL_BITS: f64 = 5.0;

/// The answer at the widest common format that fits, or else in the best file of those that most people use.
pub fn best(device: &'static Device, model: &'static Model) -> (Scenario, Estimate) {
    widest(question(device, model), f64::INFINITY)
}

/// The same at 4 bits.
pub fn usual(device: &'static Device, model: &'static Model) -> (Scenario, Estimate) {
    widest(question(device, model), USUAL_BITS)
}

fn widest(scenario: Scenario, most_bits: f64) -> (Scenario, Estimate) {
    let formats = formats(&scenario, most_bits);
    first_that_fits(&scenario, formats.iter().copied()).unwrap_or_else(|| {
        let is_usual = |rung: &&Rung| rung.scenario.quantization.nominal_bits() <= USUAL_BITS;
        let rungs = rungs(&scenario);
        let file = best_first(&rungs).into_iter().find(is_usual);
        file.map_or_else(|| (scenario, brief(&scenario)), |rung| (rung.scenario, rung.estimate.clone()))
    })
}

/// Files, the best first: those that fit, those that are partly in system RAM, those that do not fit.
pub fn best_first(rungs: &[Rung]) -> Vec<&Rung> {
    let mut files: Vec<&Rung> = rungs.iter().rev().collect();
    files.sort_by_key(|Rung { estimate, .. }| (!estimate.fit.fits(), !estimate.placement.is_whole()));
    files
}

/// Formats to try, widest first: that in which its experts were published, where there is one; nothing else is gained.
fn formats(scenario: &Scenario, most_bits: f64) -> Vec<&'static Quantization> {
    let own = scenario.model.published_format(scenario.runtime);
    let common = COMMON.iter().filter_map(|id| Quantization::find(id));
    let common = common.filter(|format| scenario.runtime.loads(format) && format.nominal_bits() <= most_bits);
    own.map_or_else(|| common.collect(), |own| vec![own])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_familiar_is_in_the_catalogue() {
        assert!(FAMILIAR_MODELS.iter().all(|id| Model::find(id).is_some()));
        assert!(ASKED_MODELS.iter().all(|id| Model::find(id).is_some()));
        assert!(ASKED_DEVICES.iter().all(|id| Device::find(id).is_some()));
        assert!(FAMILIAR_DEVICES.iter().all(|id| Device::find(id).is_some()));
        assert!(COMMON.iter().all(|id| Quantization::find(id).is_some()));
    }

    #[test]
    fn common_formats_are_handed_over_widest_first() {
        let bits = |id: &str| Quantization::find(id).expect("in the catalogue").nominal_bits();
        for runtime in Runtime::ALL {
            let loaded: Vec<f64> =
                COMMON.iter().filter(|id| runtime.quantizations.contains(id)).map(|id| bits(id)).collect();
            assert!(loaded.is_sorted_by(|a, b| a >= b), "{}: {loaded:?}", runtime.id());
            assert!(!loaded.is_empty(), "{} loads none", runtime.id());
        }
    }

    #[test]
    fn the_page_of_a_machine_says_what_the_estimator_says() {
        let device = Device::find_or_first("rtx-5090");
        let (scenario, answer) = best(device, Model::find_or_first("llama-3.3-70b"));
        assert!(answer.fit.fits());
        assert_eq!(answer, brief(&Scenario::read_query(&scenario.to_query()).scenario));
    }
}
