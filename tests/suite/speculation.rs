//! Speculative decoding, against pairs of runs with and without it.

use rooftop_core::catalog::{Device, Model, Quantization, Record, Runtime};
use rooftop_core::speed::{Draft, Setup, speculative};
use rooftop_core::{Placing, Scenario};

/// A row of `data/measurements/speculation.csv`: how many times as fast guesses made it, predicted and measured.
fn pairs() -> Vec<(String, f64, f64)> {
    let text = include_str!("../../data/measurements/speculation.csv");
    let row = |line: &str| {
        let cells: Vec<&str> = line.split(',').collect();
        let [
            id,
            device,
            gpus,
            model,
            quantization,
            runtime,
            users,
            depth,
            tokens,
            acceptance,
            block,
            cost,
            without,
            with,
            _,
        ] = cells[..]
        else {
            panic!("{line}")
        };
        let scenario = Scenario::default().with_device(Device::find(device).unwrap()).with_context(32_768);
        let scenario = Scenario {
            model: Model::find(model).unwrap(),
            quantization: Quantization::find(quantization).unwrap(),
            runtime: Runtime::find(runtime).unwrap(),
            users: users.parse().unwrap(),
            prompt_tokens: depth.parse().unwrap(),
            placing: Placing { gpus: gpus.parse().unwrap(), ..scenario.placing },
            ..scenario
        };
        let tokens: u32 = tokens.parse().unwrap();
        let draft = Draft {
            tokens,
            acceptance: acceptance.parse().unwrap(),
            passes: if block == "yes" { 1 } else { tokens },
            cost: cost.parse().unwrap(),
        };
        let weights = scenario.weights();
        let setup = Setup::of(&scenario, &weights).unwrap();
        let guessed = speculative(&setup, scenario.users, f64::from(scenario.prompt_tokens), &draft).unwrap();
        let plain = speculative(
            &setup,
            scenario.users,
            f64::from(scenario.prompt_tokens),
            &Draft { tokens: 0, passes: 0, ..draft },
        );
        let measured = with.parse::<f64>().unwrap() / without.parse::<f64>().unwrap();
        (id.to_owned(), guessed.mid.get() / plain.unwrap().mid.get(), measured)
    };
    text.lines().skip(1).map(row).collect()
}

/// The figures in `data/policy.toml` were chosen by these pairs, so this says how well they fit, not how well they predict.
#[test]
fn guesses_gain_what_people_measured() {
    let pairs = pairs();
    let list: Vec<String> =
        pairs.iter().map(|(id, ours, theirs)| format!("{id}: ×{ours:.2} for ×{theirs:.2}")).collect();
    let mut off: Vec<f64> = pairs.iter().map(|(_, ours, theirs)| (ours / theirs - 1.0).abs()).collect();
    off.sort_by(f64::total_cmp);
    assert!(off[off.len() / 2] <= 0.15, "{list:#?}");
    let right = pairs.iter().filter(|(_, ours, theirs)| (*ours > 1.0) == (*theirs > 1.0)).count();
    assert!(right * 10 >= pairs.len() * 9, "{list:#?}");
}
