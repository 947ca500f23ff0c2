//! Fine-tuning: peaks and speeds of published runs on one GPU.

use super::report::{Point, Report, Table};
use crate::predict::{self, Row, tuning_question};
use anyhow::Result;
use rooftop_core::tuning::{Method, tuning};
use rooftop_core::units::Bytes;
use std::collections::BTreeMap;
use std::path::Path;

/// What is asked of peaks.
const PEAK: f64 = 0.15;
/// What is asked of speeds: nothing of the kind is nearer.
const SPEED: f64 = 0.5;

/// Deviations by method and library.
pub fn report(file: &Path) -> Result<Report> {
    let mut left_out = BTreeMap::new();
    let (mut peaks, mut speeds) = (Vec::new(), Vec::new());
    for row in predict::rows(file, &["id", "device", "method", "model", "seq_len", "note", "source"])? {
        let question = match checkable(&row).and_then(|()| tuning_question(&row)) {
            Ok(question) => question,
            Err(reason) => {
                *left_out.entry(reason).or_default() += 1;
                continue;
            }
        };
        let answer = tuning(&question);
        let method = match question.method {
            Method::Full => "full",
            Method::Lora => "lora",
            Method::Qlora => "qlora",
        };
        let point = |predicted: f64, measured: f64| Point {
            group: vec![method.to_owned(), library(&row).to_owned()],
            deviation: predicted / measured - 1.0,
            in_range: None,
            width: None,
            miss_mib: None,
            name: format!("{} {}, {} tokens", row.get("id"), row.get("model"), row.get("seq_len")),
        };
        if let Ok(measured) = row.real("peak_mem_gb") {
            let gib = row.get("note").contains("GiB");
            let measured = if gib { Bytes::from_gib(measured) } else { Bytes::from_gb(measured) };
            peaks.push(point(answer.memory.total.get(), measured.get()));
        }
        if let (Ok(measured), Some(speed)) = (row.real("tokens_per_s"), answer.speed) {
            let range = speed.rate.low.get()..=speed.rate.high.get();
            speeds.push(Point {
                in_range: Some(range.contains(&measured)),
                width: Some(speed.rate.high / speed.rate.mid),
                ..point(speed.rate.mid.get(), measured)
            });
        }
    }
    let by = ["method", "library"];
    Ok(Report {
        id: "tuning".to_owned(),
        tables: vec![
            Table::new("tuning-peak", &["method"], PEAK, peaks.iter().cloned().map(without_library)),
            Table::new("tuning-peak-libraries", &by, PEAK, peaks),
            Table::new("tuning-speed", &by, SPEED, speeds),
        ],
        left_out,
    })
}

fn without_library(point: Point) -> Point {
    Point { group: point.group.into_iter().take(1).collect(), ..point }
}

/// Runs on several GPUs are not predicted, and those that do not say how long their sequences are cannot be.
fn checkable(row: &Row) -> Result<(), String> {
    let device = row.get("device");
    let several = device.rsplit_once(" x").is_some_and(|(_, count)| count.parse::<u32>().is_ok());
    match (several, row.get("seq_len").is_empty()) {
        (true, _) => Err("device: several GPUs".to_owned()),
        (_, true) => Err("seq_len: not given".to_owned()),
        _ => Ok(()),
    }
}

fn library(row: &Row) -> &'static str {
    let text = [row.get("source"), row.get("note")].concat().to_ascii_lowercase();
    let known = ["litgpt", "torchtune", "unsloth", "axolotl", "peft"];
    known.into_iter().find(|name| text.contains(name)).unwrap_or("other")
}
