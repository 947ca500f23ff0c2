//! A number alone, as people write it: "12.5 tok/s", "46 ms per token", or nothing but the number.

use crate::output::{Output, Program, Rate};
use crate::text::{leading, number_before};

/// How tokens a second are written.
const UNITS: [&str; 9] =
    [" tok/s", " tokens/s", " t/s", " tokens per second", " tps", "tok/s", "t/s", " tokens/second", "tps"];

/// Reads a text in which no program was found to print speeds.
pub fn text(text: &str, out: &mut Output) {
    for line in text.lines().take(200) {
        let line = line.trim().to_ascii_lowercase();
        let rate = UNITS.iter().find_map(|unit| number_before(&line, unit));
        let time = number_before(&line, " ms per token").or(number_before(&line, " ms/token"));
        let rate = rate.or(time.filter(|ms| *ms > 0.0).map(|ms| 1000.0 / ms));
        if let Some(rate) = rate {
            let is_read = line.contains("prompt") || line.contains("prefill") || line.contains("pp");
            let note = if is_read { Output::prefill } else { Output::decode };
            note(out, Rate::of(rate, 0.0));
            note_program(out);
        }
    }
    let alone = text.trim();
    if let Some((number, rest)) = leading(alone)
        && rest.trim().is_empty()
    {
        out.decode(Rate::of(number, 0.0));
        note_program(out);
    }
}

fn note_program(out: &mut Output) {
    if out.programs.is_empty() {
        out.by(Program::Number);
    }
}
