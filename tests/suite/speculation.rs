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

/// Experts in system RAM: how many times as fast. A public document, "Running 30B-class `MoE` coding models on an 8GB GPU" (August
/// 2026): RTX 2070 SUPER, one channel of DDR5-5600, two guesses of the model's own head, 37.97 → 44.69 at 21,525 tokens and
/// 42.4 → 48.5 after a short prompt. Another, of a 96 GB Blackwell card with a Core Ultra 7 270K (10 to 12 August 2026):
/// DeepSeek-V4-Flash, one guess, 18.4 → 24.0. And <https://github.com/szafranski/rx7900xtx-qwen3.8-flash-next-tuning>: one guess,
/// 14.52 → 15.78.
#[test]
fn guesses_with_experts_in_ram_gain_about_what_people_measured() {
    let small = "device=rtx-2070-super&os=linux&model=qwen3.6-35b-a3b&quant=ud-q3-k-xl&context=65536&cpu-experts=35\
                 &host=cpu-ddr5-5600-single&ram=32";
    let large = "device=rtx-pro-6000-ws&os=linux&model=deepseek-v4-flash&quant=mxfp4&context=32768&prompt=300&cpu-experts=24\
                 &host=cpu-ddr5-6400-dual&ram=192";
    let radeon = "device=rx-7900-xtx&os=linux&backend=rocm&model=qwen3.8-flash-next-125b-a6b&quant=iq3-xxs&context=65536\
                  &prompt=59734&ram=64";
    let gain = |query: &str| {
        let reading = Scenario::read_query(query);
        assert_eq!(reading.problems, [], "{query}");
        let speed = rooftop_core::estimate(&reading.scenario).speed.unwrap();
        speed.decode.mid.get() / speed.guessing.unwrap().without.mid.get()
    };
    for (query, measured) in [
        (format!("{small}&prompt=21525&draft=2"), 44.69 / 37.97),
        (format!("{small}&prompt=300&draft=2"), 48.5 / 42.4),
        (format!("{large}&draft=1"), 24.0 / 18.4),
        (format!("{radeon}&draft=1"), 15.78 / 14.52),
    ] {
        let ours = gain(&query);
        assert!((ours / measured - 1.0).abs() < 0.25, "{query}: ×{ours:.2} for ×{measured:.2}");
    }
    // Each further guess makes the processor read more experts: "deeper guesses made it slower" (gemmaclaw/gemmaclaw#415).
    assert!(gain(&format!("{small}&prompt=300&draft=8")) < 1.0);
}
