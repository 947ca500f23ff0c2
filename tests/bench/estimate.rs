//! `cargo bench`: time of one estimate, in the mean over a matrix, and of a query.
//!
//! Medians of 31 samples by the clock, like `wasm.mjs` beside it: a benchmark library would bring thirty crates
//! into every test build.

use rooftop_core::catalog::{DEVICES, MODELS};
use rooftop_core::{Scenario, estimate};
use std::hint::black_box;
use std::io::Write;
use std::time::{Duration, Instant};

const SAMPLES: usize = 31;
/// Long enough that the clock's own time does not count.
const SAMPLE: Duration = Duration::from_millis(20);

fn main() {
    let one = Scenario::default();
    report("estimate, dense model", 1, || total(&one));

    let experts = Scenario::read_query("model=gpt-oss-120b&quant=mxfp4&users=4").scenario;
    report("estimate, experts and sliding windows", 1, || total(&experts));

    for (name, query) in
        [("a dense model", "device=rtx-4090"), ("experts", "device=rtx-4090&model=gpt-oss-120b&quant=mxfp4")]
    {
        let placed = Scenario::read_query(query).scenario;
        report(&format!("estimate that finds the best placing of {name}"), 1, || total(&placed));
    }

    let matrix = matrix();
    report("estimate, mean over every machine with every model", matrix.len(), || {
        matrix.iter().map(total).sum::<f64>()
    });

    let query = "v=1&device=rtx-5090&model=qwen3-32b&quant=q5-k-m&context=32768&users=4";
    report("query to scenario and back", 1, || Scenario::read_query(black_box(query)).scenario.to_query());
}

fn total(scenario: &Scenario) -> f64 {
    estimate(black_box(scenario)).memory.total.get()
}

/// Every machine with every model.
fn matrix() -> Vec<Scenario> {
    let with_model = |model| Scenario { model, ..Scenario::default() };
    DEVICES.iter().flat_map(|device| MODELS.iter().map(move |m| with_model(m).with_device(device))).collect()
}

/// Prints the median time of one of the `parts` of a run, and the fastest and slowest sample.
fn report<T>(name: &str, parts: usize, mut run: impl FnMut() -> T) {
    let mut sample = |runs: u32| {
        let start = Instant::now();
        for _ in 0..runs {
            black_box(run());
        }
        start.elapsed()
    };
    let mut runs = 1;
    while sample(runs) < SAMPLE {
        runs *= 2;
    }
    let mut nanos: Vec<f64> =
        (0..SAMPLES).map(|_| sample(runs).as_secs_f64() * 1e9 / f64::from(runs) / parts as f64).collect();
    nanos.sort_by(f64::total_cmp);
    if let ([fastest, .., slowest], Some(median)) = (&nanos[..], nanos.get(SAMPLES / 2)) {
        // Standard output that is gone is no reason to fail.
        let _ = writeln!(std::io::stdout(), "{name}: {median:.0} ns ({fastest:.0} to {slowest:.0})");
    }
}
