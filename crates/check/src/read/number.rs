//! A number alone, as people write it: "12.5 tok/s", "46 ms per token", or nothing but the number.

use crate::output::{Output, Rate};
use crate::text::{leading, number_before};

/// How tokens a second are written.
const UNITS: [&str; 11] = [
    " tok/s",
    " tokens/s",
    " t/s",
    " tokens per second",
    " tps",
    "tok/s",
    "token/s",
    "tokens/s",
    "t/s",
    " tokens/second",
    "tps",
];

/// Names of speeds of writing, as benchmarks print them before the number, in JSON or in words.
const WRITTEN: [&str; 8] = [
    "\"tg128\"",
    "generation_tps",
    "generationtps",
    "decode_tps",
    "generation_mean",
    "token generation",
    "generation speed",
    "decode speed",
];

/// Names of speeds of reading.
const READ: [&str; 8] = [
    "\"pp512\"",
    "prompt_tps",
    "prompttps",
    "pp_tok/s",
    "processing_mean",
    "prompt processing",
    "prefill speed",
    "prefill tok/s",
];

/// Reads a text in which no program was found to print speeds.
pub fn text(text: &str, out: &mut Output) {
    let parts = text.lines().take(200).flat_map(|line| line.split(", "));
    for part in parts {
        let line = part.trim().to_ascii_lowercase();
        if let Some(rate) = rate_in(&line) {
            let is_read = line.contains("prompt") || line.contains("prefill") || line.contains("pp");
            let note = if is_read { Output::prefill } else { Output::decode };
            note(out, Rate::of(rate, 0.0));
        } else if let Some(rate) = behind(&line, &WRITTEN) {
            out.decode(Rate::of(rate, 0.0));
        } else if let Some(rate) = behind(&line, &READ) {
            out.prefill(Rate::of(rate, 0.0));
        }
    }
    let alone = text.trim();
    if let Some((number, rest)) = leading(alone)
        && rest.trim().is_empty()
    {
        out.decode(Rate::of(number, 0.0));
    }
}

/// A speed in words, in lower case: "30.1 tok/s with the last version", "170 ms a token".
pub fn rate_in(line: &str) -> Option<f64> {
    let rate = UNITS.iter().find_map(|unit| number_before(line, unit));
    let time =
        [" ms per token", " ms/token", " ms a token"].iter().find_map(|unit| number_before(line, unit));
    rate.or(time.filter(|ms| *ms > 0.0).map(|ms| 1000.0 / ms))
}

/// The number behind one of these names, with nothing but signs and "is" or "mean" between.
fn behind(line: &str, names: &[&str]) -> Option<f64> {
    let rest = names.iter().find_map(|name| line.split_once(name)).map(|(_, rest)| rest)?;
    let rest = rest.trim_start_matches(|c: char| !c.is_ascii_alphanumeric());
    let rest =
        ["is ", "mean", "median", "avg"].iter().find_map(|word| rest.strip_prefix(word)).unwrap_or(rest);
    leading(rest.trim_start_matches(|c: char| !c.is_ascii_alphanumeric())).map(|(number, _)| number)
}
