//! A model's file, opened and asked about.

use crate::estimate as answered;
use crate::question::Question;
use anyhow::{Context, Result, anyhow};
use rooftop_core::estimate;
use rooftop_core::units::numbers::significant;
use rooftop_open::{MOST_HEADER, Record, open};
use serde_json::json;
use std::fs::File;
use std::io::{Read, Write};
use std::path::Path;

/// Prints what a file says of its model, and the answer to the question about it.
pub fn print(path: &Path, question: &Question, json: bool, out: &mut impl Write) -> Result<()> {
    let mut bytes = Vec::new();
    let file = File::open(path).with_context(|| format!("cannot read {}", path.display()))?;
    let whole = file.metadata().ok().filter(std::fs::Metadata::is_file).map(|data| data.len());
    file.take(MOST_HEADER as u64)
        .read_to_end(&mut bytes)
        .with_context(|| format!("cannot read {}", path.display()))?;
    // A file that was cut off behind its header is opened too: its header says all.
    let record = open(&bytes, None).map_err(|refused| anyhow!("{}: {refused}", path.display()))?;
    drop(bytes);
    let scenario = record.query().map(|query| question.with(&query).scenario()).transpose()?;
    if json {
        let answer = scenario.as_ref().map(|it| json!({ "query": it.to_query(), "estimate": estimate(it) }));
        let shape = json!({ "version": 1, "record": record, "file_bytes": whole, "answer": answer });
        writeln!(out, "{}", serde_json::to_string_pretty(&shape)?)?;
        return Ok(());
    }
    text(&record, out)?;
    match scenario {
        Some(scenario) => answered::print(&scenario, None, false, out),
        None => Ok(writeln!(out, "Its shape is not known here: no more than its size can be said.")?),
    }
}

fn text(record: &Record, out: &mut impl Write) -> Result<()> {
    let name = record.name.as_deref().unwrap_or("no name");
    writeln!(out, "{name}, {}", record.architecture)?;
    if record.params > 0 {
        writeln!(out, "{} B parameters", significant(record.params as f64 / 1e9, 4))?;
    }
    if let Some(bytes) = record.weights_bytes {
        writeln!(out, "{bytes} bytes of weights")?;
    }
    for (name, stored) in &record.types {
        writeln!(out, "  {name:<10} {:>6} tensors {:>16} bytes", stored.tensors, stored.bytes)?;
    }
    for note in &record.notes {
        writeln!(out, "note: {note}")?;
    }
    Ok(())
}
