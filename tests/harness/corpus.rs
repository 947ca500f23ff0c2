//! The corpus that native and wasm must agree on, to the bit: everything that the JavaScript API can be asked. The
//! scenarios of all cases, the catalogue crossed with itself, placings, descriptions, and what is refused.

use crate::{audit, files, scenarios::Choice};
use rooftop_audit::Target;
use rooftop_core::catalog::{DEVICES, Device, MODELS, QUANTIZATIONS, RUNTIMES, Record, Runtime};
use rooftop_core::form::{Kind, Question};
use rooftop_core::tuning::Tuning;
use rooftop_core::{Placing, Scenario, Split};
use rooftop_wasm::{answer, audited, compared, fit, found, tuned};
use serde_json::{Value, json};

/// Something to ask, and the native answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// A function of the JavaScript API.
    pub ask: &'static str,
    /// What it is handed.
    pub given: Vec<String>,
}

impl Line {
    fn new(ask: &'static str, given: impl Into<String>) -> Self {
        Self { ask, given: vec![given.into()] }
    }

    /// What JavaScript is to get: `{ask, given, result}`, or `{ask, given, thrown}` where it is refused.
    pub fn answered(&self) -> serde_json::Result<Value> {
        let Self { ask, given } = self;
        let text = |at: usize| given.get(at).map_or("", String::as_str);
        let said = match *ask {
            "estimate" => answer(text(0)).map(serde_json::to_value),
            "fits" => fit(text(0)).map(serde_json::to_value),
            "compare" => compared(text(0)).map(serde_json::to_value),
            "tuning" => tuned(text(0)).map(serde_json::to_value),
            "audit" => audited(text(0), text(1), "any").map(serde_json::to_value),
            _ => Ok(serde_json::to_value(found(text(0)))),
        };
        Ok(match said {
            Ok(result) => json!({ "ask": ask, "given": given, "result": result? }),
            Err(thrown) => json!({ "ask": ask, "given": given, "thrown": serde_json::to_value(&thrown)? }),
        })
    }
}

/// Everything that is asked, without repetition, in a fixed order.
pub fn lines() -> Result<Vec<Line>, Vec<String>> {
    let asked = |ask| move |query: String| Line::new(ask, query);
    let placed: Vec<String> = placed().iter().map(Scenario::to_query).collect();
    let mut lines: Vec<Line> = queries()?.into_iter().map(asked("estimate")).collect();
    lines.extend(placed.iter().cloned().map(asked("estimate")));
    lines.extend(placed.into_iter().step_by(5).map(asked("fits")));
    lines.extend(
        described().into_iter().flat_map(|query| ["estimate", "fits"].map(|ask| Line::new(ask, &*query))),
    );
    lines.extend(
        refused().into_iter().flat_map(|query| ["estimate", "compare"].map(|ask| Line::new(ask, &*query))),
    );
    lines.extend(comparisons().into_iter().map(asked("compare")));
    lines.extend(each_choice::<Tuning>().into_iter().map(asked("tuning")));
    let names = DEVICES.iter().map(Record::name).chain(MODELS.iter().map(Record::name));
    lines.extend(names.map(str::to_lowercase).chain(TYPED.map(str::to_owned)).map(asked("search")));
    for filed in files::read::<files::Case<audit::Expected>>("audit")? {
        let text = filed.case.expected.text();
        let on = |target: Target| Line { ask: "audit", given: vec![text.to_owned(), target.id().to_owned()] };
        lines.extend(Target::ALL.map(on));
    }
    lines.push(Line { ask: "audit", given: vec!["numpy".to_owned(), "amiga".to_owned()] });
    lines.push(Line { ask: "audit", given: vec![String::new(), "windows-x64".to_owned()] });
    let mut seen = std::collections::BTreeSet::new();
    lines.retain(|line| seen.insert((line.ask, line.given.clone())));
    Ok(lines)
}

/// What people type.
pub(crate) const TYPED: [&str; 8] =
    ["", "macbook m4 max", "rtx 4090 24 gb", "qwen3 8b", "QWEN", "größe 🦙", "laptop 64", "custom~gb:24"];

/// Every split, number of cards and machines, and offload, on cards and on machines with one memory.
pub(crate) fn placed() -> Vec<Scenario> {
    let about = [
        ("rtx-4090", "llama.cpp", "llama-3.3-70b"),
        ("rtx-3060", "ollama", "gpt-oss-20b"),
        ("h200-sxm", "vllm", "qwen3-235b-a22b"),
        ("radeon-ai-pro-r9700", "llama.cpp", "deepseek-v3-671b"),
        ("dgx-spark-128", "llama.cpp", "qwen3-next-80b-a3b"),
    ];
    let mut scenarios = Vec::new();
    for (device, runtime, model) in about {
        let base = Scenario::default().with_model(Record::find_or_first(model));
        let there =
            base.with_device(Record::find_or_first(device)).with_runtime(Record::find_or_first(runtime));
        let n = there.model.n_entries;
        for split in [Split::Layer, Split::Tensor] {
            for (gpus, linked) in [(1, 1), (2, 1), (3, 1), (8, 1), (1, 2), (2, 3)] {
                for (gpu_layers, cpu_experts) in
                    [(None, 0), (Some(1), 0), (Some(n / 2), 3), (None, n / 2), (None, n)]
                {
                    let placing = Placing { split, gpus, linked, gpu_layers, cpu_experts, ..there.placing };
                    scenarios.push(there.with_placing(placing));
                }
            }
        }
        scenarios.push(there.placed_to_fit());
    }
    scenarios
}

/// Machines and models that are in no catalogue.
pub(crate) fn described() -> Vec<String> {
    let machines = [
        "custom",
        "custom~gb:24~usable:92~bandwidth:1008~compute:82.6~family:ada",
        "custom~gb:512~bandwidth:819.2~compute:0~family:m3",
        "custom~gb:96~usable:95.5~bandwidth:1792~compute:125~power:600~price:8500~family:blackwell",
        "custom~gb:1~bandwidth:1~compute:0.0007~family:cdna3",
    ];
    let models = [
        "custom",
        "custom~params:8030~layers:32~hidden:4096~heads:32~kv-heads:8~head-size:128~vocab:128256",
        "custom~params:30000~experts:128~experts-used:8~layers:48~hidden:2048~heads:32~kv-heads:4~head-size:128\
         ~vocab:151936~active:3300",
    ];
    let settings =
        ["", "&context=131072&users=3", "&gpus=2&split=tensor", "&gpu-layers=7", "&cpu-experts=20"];
    let mut queries = Vec::new();
    for machine in machines {
        for model in models {
            queries.extend(settings.map(|rest| format!("device={machine}&model={model}{rest}")));
        }
    }
    queries
}

/// Addresses with something wrong in them, and one that is too long.
pub(crate) fn refused() -> Vec<String> {
    let mut queries: Vec<String> = [
        "device=rtx-4091&machines=rtx-4091",
        "context=-1&users=NaN&memory=7&v=9&quant=q9",
        "device=apple-m4-max-40&gpus=2&gpu-layers=20&cpu-experts=3",
        "device=rtx-4090&os=linux&model=llama-3.1-8b&runtime=vllm&gpus=3&split=tensor&gpu-layers=4",
        "device=custom~gb:0~bandwidth:fast~family:voodoo",
        "model=custom~params:100",
        "split=diagonal&host=nowhere&ram=1",
        "%ff=%zz&device=%F0%9F%A6%99",
    ]
    .map(str::to_owned)
    .into();
    queries.push(format!("device={}", "x".repeat(9000)));
    queries
}

/// Machines side by side, each with some models.
pub(crate) fn comparisons() -> Vec<String> {
    let mut models = MODELS.iter().cycle();
    let with_models = |machines: &[Device]| {
        let machines: Vec<&str> = machines.iter().map(|it| it.id).collect();
        let models: Vec<&str> = models.by_ref().step_by(7).take(3).map(|it| it.id).collect();
        format!("machines={}&models={}&context=16K", machines.join(","), models.join(","))
    };
    let mut queries: Vec<String> = DEVICES.chunks(4).map(with_models).collect();
    queries
        .push("machines=custom~gb:24~family:ada,rtx-4090&models=custom~params:8030,gpt-oss-120b".to_owned());
    queries
}

/// A calculator's usual question with each of its choices, alone.
pub(crate) fn each_choice<Q: Question>() -> Vec<String> {
    let mut queries = vec![String::new()];
    for field in Q::default().fields() {
        let values: Vec<String> = match field.kind {
            Kind::Choice(choices) => choices.into_iter().map(|choice| choice.id.into_owned()).collect(),
            Kind::Number { min, max } => vec![min.to_string(), max.to_string(), "7".to_owned()],
            Kind::Flag => vec!["0".to_owned(), "1".to_owned()],
            Kind::Text => Vec::new(),
        };
        queries.extend(values.into_iter().map(|value| format!("{}={value}", field.id)));
    }
    queries
}

/// Scenarios of the cases, and of the catalogue.
fn queries() -> Result<Vec<String>, Vec<String>> {
    let mut queries = vec![String::new()];
    for filed in files::read::<rooftop_claims::Case>("articles")? {
        queries.extend(filed.case.check.into_iter().map(|check| check.scenario));
    }
    queries.extend(product().into_iter().chain(scattered()).map(|scenario| scenario.to_query()));
    queries.extend(too_large().iter().map(Scenario::to_query));
    Ok(queries)
}

/// Every model with every quantization that some runtime loads, and every machine with every runtime; what is not
/// crossed takes turns, so that each machine and each setting meets many models.
pub(crate) fn product() -> Vec<Scenario> {
    let settings = [(4_096, 1), (131_072, 1), (8_192, 8), (1_000, 3)];
    let mut turn = settings.iter().cycle();
    let mut devices = DEVICES.iter().cycle();
    let mut models = MODELS.iter().cycle();
    let mut scenarios = Vec::new();
    for model in MODELS {
        for quantization in QUANTIZATIONS {
            let runs_it =
                |device: &&Device| RUNTIMES.iter().any(|it| it.loads(quantization) && runs(it, device));
            let Some(device) = devices.by_ref().take(DEVICES.len()).find(runs_it) else { continue };
            let runtime = RUNTIMES.iter().find(|it| it.loads(quantization) && runs(it, device));
            let (Some(runtime), Some((context, users))) = (runtime, turn.next()) else { continue };
            let base = Scenario { model, ..Scenario::default() };
            let there = base.with_device(device).with_runtime(runtime).with_context(*context);
            scenarios.push(Scenario { quantization, users: *users, ..there });
        }
    }
    for device in DEVICES {
        for runtime in RUNTIMES.iter().filter(|runtime| runs(runtime, device)) {
            let (Some(model), Some((context, users))) = (models.next(), turn.next()) else { continue };
            let base = Scenario { model, users: *users, ..Scenario::default() };
            scenarios.push(base.with_device(device).with_runtime(runtime).with_context(*context));
        }
    }
    scenarios
}

/// Every card with models that most cards do not hold, for the placing that the program finds.
pub(crate) fn too_large() -> Vec<Scenario> {
    let models = ["llama-3.3-70b", "gpt-oss-120b", "qwen3-30b-a3b", "deepseek-v3-671b", "gemma-3-27b"];
    let mut turn = models.into_iter().cycle();
    let mut runtimes = ["llama.cpp", "ollama", "llama.cpp"].into_iter().cycle();
    let cards = DEVICES.iter().filter(|device| Scenario::default().with_device(device).has_host());
    let of_card = |device: &'static Device| {
        let (model, runtime) = (turn.next().unwrap_or_default(), runtimes.next().unwrap_or_default());
        let there = Scenario::default().with_model(Record::find_or_first(model)).with_device(device);
        there.with_runtime(Record::find_or_first(runtime))
    };
    cards.map(of_card).collect()
}

fn runs(runtime: &'static Runtime, device: &Device) -> bool {
    runtime.target(device, device.usual_os()).is_some()
}

/// Combinations from all over, sensible or not: a linear congruential generator, so that they never change.
pub(crate) fn scattered() -> Vec<Scenario> {
    let mut state: u64 = 1;
    let mut next = || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as u32
    };
    let choices = (0..1_000).map(|_| Choice {
        machine: [next() as usize, next() as usize, next() as usize],
        model: [next() as usize, next() as usize],
        runtime: [next() as usize, next() as usize],
        context: next(),
        prompt: next(),
        users: next(),
        placing: next(),
    });
    choices.map(Choice::scenario).collect()
}
