//! Memory and speed of fine-tuning, for tables of measured runs.

use super::Row;
use super::table::{Outcome, Table};
use anyhow::Result;
use rooftop_core::catalog::{Device, Model, Record, search};
use rooftop_core::tuning::{Checkpointing, Method, Optimizer, Precision, Targets, Tuning, tuning as answer};
use std::io::Write;
use std::path::Path;

const HEADER: [&str; 5] =
    ["device", "model", "predicted_peak_gb", "predicted_tokens_per_s", "predicted_high_tokens_per_s"];

/// Predicts peak memory, GB, and tokens a second of each row.
pub fn tuning(file: &Path, out: &mut impl Write) -> Result<Outcome> {
    let known = [
        "device",
        "mem_gb",
        "method",
        "model",
        "params_b",
        "batch",
        "seq_len",
        "source_url",
        "source",
        "note",
        "id",
    ];
    let table = Table::open(file, &["method", "model", "seq_len"], &known)?;
    let predict = |row: &Row| {
        let question = question(row)?;
        let answer = answer(&question);
        let rate = |of: fn(&rooftop_core::tuning::TuningSpeed) -> f64| {
            answer
                .speed
                .filter(|_| device(row).is_some())
                .map_or_else(String::new, |speed| format!("{:.1}", of(&speed)))
        };
        let values = vec![
            question.scenario.device.id.to_owned(),
            question.scenario.model.id.to_owned(),
            format!("{:.3}", answer.memory.total.gb()),
            rate(|speed| speed.rate.mid.get()),
            rate(|speed| speed.rate.high.get()),
        ];
        Ok((values, "ok"))
    };
    Ok(table.predict(out, &HEADER, predict)?)
}

/// The question that a row asks; what it does not say is read from its note, or as the library it names does it.
pub fn question(row: &Row) -> Result<Tuning, String> {
    let note = row.get("note");
    let source = [row.get("source_url"), row.get("source")].concat();
    let says = |word: &str| note.contains(word);
    let method = match row.get("method") {
        "full" => Method::Full,
        "lora" => Method::Lora,
        "qlora" => Method::Qlora,
        other => return Err(format!("method: `{other}` is none of full, lora, qlora")),
    };
    let usual = Tuning::default();
    let mut scenario = usual.scenario.with_device(Device::find_or_first("rtx-4090"));
    scenario.model = model(row)?;
    if let Some(device) = device(row) {
        scenario = scenario.with_device(device);
    }
    // litgpt trains in 16 bits, keeps all results, and puts adapters on queries and values, where PEFT puts them too.
    let litgpt = source.contains("litgpt");
    let torchtune = source.contains("torchtune");
    let peft = source.contains("huggingface/peft");
    let in_half = litgpt || torchtune;
    let unsloth = note.starts_with("Unsloth");
    let full = method == Method::Full;
    // Weights that are loaded in 16 bits are trained in 16.
    let half = in_half || full && (says("bf16;") || peft);
    // A table whose rows add one saving after the other.
    let adds = |step: &str| !says("cumulative") || savings(note) >= savings(step);
    Ok(Tuning {
        scenario,
        method,
        rank: number_after(note, "rank").or_else(|| number_after(note, " r")).unwrap_or(if litgpt {
            8
        } else {
            16
        }),
        targets: if litgpt || peft && !says("target-mlp") { Targets::QueryValue } else { Targets::AllLinear },
        double_quantization: !litgpt || says("dq"),
        precision: if half { Precision::Half } else { Precision::Mixed },
        // torchtune's recipes for a single device train everything with paged means in 8 bits; Unsloth's examples take 8 bits.
        optimizer: match (torchtune && full, unsloth) {
            (true, _) if !says("cumulative") => Optimizer::PagedAdamW8,
            (true, _) if adds("8-bit") => Optimizer::AdamW8,
            (_, true) => Optimizer::AdamW8,
            _ => Optimizer::AdamW,
        },
        step_in_backward: torchtune && full && says("cumulative") && adds("Fuse optimizer"),
        sequence: row.number("seq_len", usual.sequence, 1 << 20)?,
        micro_batch: row.number("batch", 1, 1024)?,
        checkpointing: if litgpt || says("no gradient checkpointing") || !adds("Activation Checkpointing") {
            Checkpointing::Off
        } else if unsloth || says("cumulative") && adds("Activation Offloading") {
            Checkpointing::Offloaded
        } else {
            Checkpointing::Inputs
        },
        upcast: !(in_half || unsloth),
        chunked_loss: unsloth || torchtune && adds("Chunked"),
        ..usual
    })
}

/// How far a row of torchtune's table of savings has come.
fn savings(note: &str) -> usize {
    let steps =
        ["Chunked", "Activation Checkpointing", "Fuse optimizer", "Activation Offloading", "8-bit", "LoRA"];
    steps.iter().rposition(|step| note.contains(step)).map_or(0, |at| at + 1)
}

/// The number after a word.
fn number_after(text: &str, word: &str) -> Option<u32> {
    let after = text.match_indices(word).filter_map(|(at, _)| text.get(at + word.len()..));
    let digits = |text: &str| text.trim_start().chars().take_while(char::is_ascii_digit).collect::<String>();
    after.map(digits).find_map(|digits| digits.parse().ok())
}

/// One device; several are not predicted.
fn device(row: &Row) -> Option<&'static Device> {
    let name = row.get("device").split(" (").next().unwrap_or_default();
    search::<Device>(name).first().copied().filter(|_| !name.is_empty() && !name.starts_with("GPU with"))
}

fn model(row: &Row) -> Result<&'static Model, String> {
    let name = row.get("model");
    let params: Option<f64> = row.get("params_b").parse().ok();
    let near = |model: &&'static Model| {
        params.is_none_or(|params| (model.params.value.billions() / params - 1.0).abs() < 0.25)
    };
    let asked = name.to_ascii_lowercase().replace('_', " ");
    let family: String = asked.chars().take_while(char::is_ascii_alphabetic).collect();
    let same_family = |model: &&'static Model| model.id.starts_with(&family) && !family.is_empty();
    let version = asked.chars().find(char::is_ascii_digit);
    let same_version =
        |model: &&'static Model| version.is_none() || model.id.chars().find(char::is_ascii_digit) == version;
    Model::find(name)
        .or_else(|| {
            search::<Model>(&asked).into_iter().find(|it| near(it) && same_family(it) && same_version(it))
        })
        .ok_or_else(|| format!("model: `{name}` is not in the catalogue"))
}
