//! Whether a number is normal, as text or as JSON.

use crate::Verdict;
use anyhow::{Context, Result};
use rooftop_check::{Answer, Class, Expected, MOST_BYTES, MemoryMib, Said, Words, check};
use rooftop_core::units::numbers::significant;
use std::fs::File;
use std::io::{self, Read, Write};
use std::path::Path;

/// Prints the answer to what is in a file, or comes through standard input.
pub fn print(file: &Path, said: &Said, json: bool, out: &mut impl Write) -> Result<Verdict> {
    let answer = check(&read(file)?, said);
    if json {
        writeln!(out, "{}", serde_json::to_string_pretty(&answer)?)?;
    } else {
        text(&answer, out)?;
    }
    Ok(match answer.class {
        Class::AsExpected | Class::Faster => Verdict::Yes,
        Class::Slower | Class::DoesNotLoad | Class::OutOfMemory => Verdict::No,
        Class::NotEnoughSaid => Verdict::NotSaid,
    })
}

/// The beginning of a file, as text.
fn read(file: &Path) -> Result<String> {
    let mut bytes = Vec::new();
    let most = MOST_BYTES as u64;
    let read = if file == Path::new("-") {
        io::stdin().lock().take(most).read_to_end(&mut bytes)
    } else {
        File::open(file).and_then(|file| file.take(most).read_to_end(&mut bytes))
    };
    read.with_context(|| format!("cannot read {}", file.display()))?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

fn text(answer: &Answer, out: &mut impl Write) -> Result<()> {
    let class = match answer.class {
        Class::AsExpected => "as expected",
        Class::Slower => "slower than expected",
        Class::Faster => "faster than expected",
        Class::DoesNotLoad => "does not load",
        Class::OutOfMemory => "out of memory",
        Class::NotEnoughSaid => "not enough said",
    };
    writeln!(out, "{class}")?;
    let predicted = answer.predicted.as_ref();
    let speeds = [
        ("decode", answer.measured.decode_tokens_per_sec, predicted.and_then(|it| it.decode_tokens_per_sec)),
        (
            "prefill",
            answer.measured.prefill_tokens_per_sec,
            predicted.and_then(|it| it.prefill_tokens_per_sec),
        ),
    ];
    for (name, measured, expected) in speeds {
        let Some(measured) = measured else { continue };
        write!(out, "  {name:<16} {} tokens/s", significant(measured, 3))?;
        if let Some(Expected { low, mid, high }) = expected {
            let number = |value| significant(value, 2);
            write!(out, ", expected {} ({} to {})", number(mid), number(low), number(high))?;
        }
        writeln!(out)?;
    }
    let expected = predicted.map_or(MemoryMib::default(), |it| it.memory_mib);
    let printed = answer.measured.memory_mib;
    for (name, printed, expected) in [
        ("weights", printed.weights, expected.weights),
        ("KV cache", printed.cache, expected.cache),
        ("compute buffers", printed.compute_buffers, expected.compute_buffers),
        ("total", printed.total, expected.total),
    ] {
        let Some(printed) = printed else { continue };
        write!(out, "  {name:<16} {} MiB", significant(printed, 4))?;
        match expected {
            Some(expected) => writeln!(out, ", expected {}", significant(expected, 4))?,
            None => writeln!(out)?,
        }
    }
    for cause in &answer.causes {
        let Words { words, check } = cause.words();
        writeln!(out, "{words}\n  {check}")?;
        if !cause.evidence.is_empty() {
            writeln!(out, "  shown by: {}", cause.evidence.join(", "))?;
        }
    }
    for what in &answer.missing {
        writeln!(out, "Say the {what} with --{what} to compare.")?;
    }
    Ok(())
}
