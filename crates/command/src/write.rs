//! From a question to the command.

use crate::flags::{Flag, Place, Program};
use rooftop_core::catalog::{MODELS, MemoryKind, Model, Os, Quantization};
use rooftop_core::memory::Placement;
use rooftop_core::{Scenario, Split};
use serde::Serialize;
use std::fmt::Write;

/// A command, with every part explained.
#[derive(Clone, Debug, Serialize)]
pub struct Command {
    /// Id of the program.
    pub program: &'static str,
    /// To paste into the shell of the question's system; what belongs into a Modelfile included.
    pub text: String,
    /// Its flags in the order in which they are written.
    pub flags: Vec<Explained>,
    /// Fields of the question that this program cannot be told, or that the command leaves to the machine.
    pub unsaid: Vec<&'static str>,
}

/// A flag with its value and what it means.
#[derive(Clone, Debug, Serialize)]
pub struct Explained {
    /// As written.
    pub name: &'static str,
    /// What of the question it says.
    pub field: &'static str,
    /// As written.
    pub value: String,
    /// Where it belongs.
    pub place: Place,
    /// In a sentence.
    pub meaning: &'static str,
    /// Version or month since which it exists, where that is known.
    pub since: Option<&'static str>,
    /// Where that is written.
    pub source: &'static str,
}

/// Layers asked for where all are to be on the GPU: more than any model has.
pub const ALL_LAYERS: &str = "999";

/// The command of a program that runs what the question asks about. A model that was described has the file `model.gguf`.
pub fn command(scenario: &Scenario, program: &'static Program) -> Command {
    let values = values(scenario, program);
    let of = |field: &str| values.iter().find(|(known, _)| *known == field).map(|(_, value)| value.clone());
    let explained = |flag: &'static Flag| {
        let is_first = program.flag(flag.field) == Some(flag);
        Some(Explained {
            name: flag.names.first()?,
            field: flag.field,
            value: of(flag.field).filter(|_| is_first)?,
            place: flag.place,
            meaning: flag.meaning,
            since: flag.since,
            source: flag.source,
        })
    };
    let flags: Vec<Explained> = program.flags().filter_map(explained).collect();
    let said = |field: &str| values.iter().any(|(known, _)| *known == field) && program.flag(field).is_some();
    let unsaid = unsaid(scenario, said);
    Command { program: program.id, text: text(scenario.os, program, &flags), flags, unsaid }
}

/// Name of a file or folder of a model in a format.
pub fn file(model: &Model, quantization: &Quantization, program: &Program) -> String {
    let known = MODELS.iter().any(|it| it.id == model.id);
    match program.id {
        _ if !known => "model.gguf".to_owned(),
        "lm-studio" => format!("{}@{}", model.id, quantization.id),
        "vllm" | "mlx" => format!("./{}-{}", model.id, quantization.id),
        _ => format!("{}-{}.gguf", model.id, quantization.name.replace(' ', "-")),
    }
}

type Value = (&'static str, String);

fn values(scenario: &Scenario, program: &Program) -> Vec<Value> {
    let Scenario { model, placing, users, context_tokens, .. } = *scenario;
    let has_gpu = !matches!(scenario.device.memory_kind, MemoryKind::Ram);
    let mut values: Vec<Value> = vec![
        ("file", file(model, scenario.quantization, program)),
        ("context", context_tokens.to_string()),
        ("context-of-all", (u64::from(context_tokens) * u64::from(users)).to_string()),
        ("prompt", scenario.prompt_tokens.to_string()),
        ("depth", scenario.prompt_tokens.to_string()),
    ];
    // A program that makes room for several requests by itself is left to it, as the answer has it.
    let slots = scenario.slots();
    if scenario.runtime.slots.is_none_or(|usual| users > 1 || slots == 1 || usual.value != slots) {
        values.push(("users", users.max(slots).to_string()));
    }
    if slots > 1 {
        values.push(("unified", String::new()));
    }
    let layers = placing.gpu_layers;
    match program.id {
        "lm-studio" => {
            let all = f64::from(model.n_entries + 1);
            let share = layers.map_or("max".to_owned(), |layers| format!("{:.3}", f64::from(layers) / all));
            values.push(("gpu-share", share));
        }
        "ollama" => values.extend(layers.map(|layers| ("gpu-layers", layers.to_string()))),
        _ if has_gpu => {
            values.push(("gpu-layers", layers.map_or(ALL_LAYERS.to_owned(), |it| it.to_string())));
        }
        _ => {}
    }
    if placing.cpu_experts > 0 {
        values.push(("cpu-experts", placing.cpu_experts.to_string()));
    }
    values.push(("flash", if program.id == "llama-server" { "on" } else { "1" }.to_owned()));
    if scenario.cache_type.id != scenario.runtime.usual_cache_type().id {
        for field in ["cache", "cache-keys", "cache-values"] {
            values.push((field, scenario.cache_type.id.replace('-', "_")));
        }
    }
    if let Some(share) = scenario.share() {
        values.push(("share", share.value.to_string()));
    }
    values.extend(cards(scenario));
    values
}

fn cards(scenario: &Scenario) -> Vec<Value> {
    let placing = scenario.placing;
    let mut values: Vec<Value> = Vec::new();
    if placing.gpus > 1 {
        let by_size = placing.cpu_experts > 0 && placing.linked == 1;
        let uneven = by_size.then(|| Placement::of(scenario, &scenario.weights()).shares()).flatten();
        values.push(("shares", uneven.unwrap_or_else(|| vec!["1"; placing.gpus as usize].join(","))));
    }
    if placing.split == Split::Tensor {
        values.push(("split", "tensor".to_owned()));
    }
    if placing.linked > 1 {
        let others = 2..=placing.linked;
        let names: Vec<String> = others.map(|n| format!("machine-{n}:50052")).collect();
        values.push(("linked", names.join(",")));
    }
    let (tensor, pipeline) = (placing.ways(), placing.stages());
    if tensor > 1 {
        values.push(("tensor-parallel", tensor.to_string()));
    }
    if pipeline > 1 {
        values.push(("pipeline-parallel", pipeline.to_string()));
    }
    values
}

/// What no flag of the program says.
fn unsaid(scenario: &Scenario, said: impl Fn(&str) -> bool) -> Vec<&'static str> {
    let placing = scenario.placing;
    let usual_cache = scenario.cache_type.id == scenario.runtime.usual_cache_type().id;
    [
        ("context", said("context") || said("context-of-all")),
        ("users", scenario.users == 1 || said("users")),
        ("slots", scenario.settings.slots.is_none() || said("users")),
        ("cache", usual_cache || said("cache") || said("cache-keys")),
        ("cpu-experts", placing.cpu_experts == 0 || said("cpu-experts")),
        ("gpu-layers", placing.gpu_layers.is_none() || said("gpu-layers")),
        (
            "gpus",
            placing.n_gpus() == 1
                || (placing.linked == 1 || said("linked"))
                    && (said("shares") || said("tensor-parallel") || said("pipeline-parallel")),
        ),
        ("linked", placing.linked == 1 || said("linked")),
        ("split", placing.split == Split::Layer || said("split") || said("tensor-parallel")),
        ("prompt", said("prompt")),
    ]
    .into_iter()
    .filter_map(|(field, is_said)| (!is_said).then_some(field))
    .collect()
}

/// Quoted where a shell needs it.
fn quoted(value: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "-_./:,@=".contains(c);
    if !value.is_empty() && value.chars().all(plain) {
        value.to_owned()
    } else {
        format!("'{}'", value.replace('\'', ""))
    }
}

/// As the shell of a system takes it. Writing to a string does not fail.
fn text(os: Os, program: &Program, flags: &[Explained]) -> String {
    let mut out = String::new();
    let at = |place: Place| flags.iter().filter(move |flag| flag.place == place);
    let windows = os == Os::Windows;
    for flag in at(Place::Environment) {
        let _ = if windows {
            writeln!(out, "$env:{} = \"{}\"", flag.name, flag.value)
        } else {
            writeln!(out, "export {}={}", flag.name, quoted(&flag.value))
        };
    }
    out += &program.command.join(" ");
    for flag in at(Place::Command) {
        let is_first_word = flag.name == "--path" || program.id == "vllm" && flag.name == "--model";
        let _ = if is_first_word {
            write!(out, " {}", quoted(&flag.value))
        } else if flag.value.is_empty() {
            write!(out, " {}", flag.name)
        } else {
            write!(out, " {} {}", flag.name, quoted(&flag.value))
        };
    }
    out.push('\n');
    if at(Place::Modelfile).next().is_some() {
        out += "\n# Modelfile\n";
        for flag in at(Place::Modelfile) {
            let _ = match flag.name {
                "FROM" => writeln!(out, "FROM ./{}", flag.value),
                name => writeln!(out, "PARAMETER {name} {}", flag.value),
            };
        }
        out += "\nollama create my-model -f Modelfile\nollama run my-model --verbose\n";
    }
    out
}
