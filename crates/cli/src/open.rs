//! A model's files, opened and asked about.

use crate::BadQuestion;
use crate::estimate as answered;
use crate::question::Question;
use anyhow::{Context, Result, anyhow};
use rooftop_core::estimate;
use rooftop_core::units::numbers::significant;
use rooftop_open::{Opener, Piece, Record};
use serde_json::json;
use std::fs::File;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};

/// Prints what the files of a model say of it, and the answer to the question about it; whether it fits, where that is known.
pub fn print(
    paths: &[PathBuf],
    question: &Question,
    json: bool,
    out: &mut impl Write,
) -> Result<Option<bool>> {
    let read: Result<Vec<(Piece, Option<u64>)>> = paths.iter().map(|path| piece(path)).collect();
    let read = read.map_err(|error| BadQuestion(format!("{error:#}")))?;
    let (pieces, sizes): (Vec<Piece>, Vec<Option<u64>>) = read.into_iter().unzip();
    let whole: Option<u64> = sizes.into_iter().sum();
    let record = Record::of(&pieces);
    let scenario = record.question(question.query()).map(crate::question::asked).transpose()?;
    let answered = scenario.as_ref().map(|it| (it, estimate(it)));
    let fits = answered.as_ref().map(|(_, estimate)| estimate.fit.fits());
    if json {
        let answer = answered.map(|(it, estimate)| json!({ "query": it.to_query(), "estimate": estimate }));
        let notes: Vec<&str> = record.notes.iter().map(|note| note.text()).collect();
        let shape =
            json!({ "version": 2, "record": record, "notes": notes, "file_bytes": whole, "answer": answer });
        writeln!(out, "{}", serde_json::to_string_pretty(&shape)?)?;
        return Ok(fits);
    }
    text(&record, out)?;
    match scenario {
        Some(scenario) => {
            answered::print(&scenario, None, false, out)?;
        }
        None => writeln!(out, "No more than its size can be said.")?,
    }
    Ok(fits)
}

/// What one file says, and its size.
fn piece(path: &Path) -> Result<(Piece, Option<u64>)> {
    let unreadable = || format!("cannot read {}", path.display());
    let mut file = File::open(path).with_context(unreadable)?;
    let whole = file.metadata().ok().filter(std::fs::Metadata::is_file).map(|data| data.len());
    // A file that was cut off behind its header is opened too: its header says all.
    let mut opener = Opener::new(u64::MAX);
    let mut slice = Vec::new();
    loop {
        let wanted = opener.wants();
        slice.clear();
        Read::by_ref(&mut file)
            .take(wanted.end - wanted.start)
            .read_to_end(&mut slice)
            .with_context(unreadable)?;
        if let Some(read) = opener.give(&slice) {
            return Ok((read.map_err(|refused| anyhow!("{}: {refused}", path.display()))?, whole));
        }
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
        writeln!(out, "note: {}", note.text())?;
    }
    Ok(())
}
