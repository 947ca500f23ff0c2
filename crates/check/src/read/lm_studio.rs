//! LM Studio: `lms` and what the window shows below an answer.

use crate::output::{Output, Program, Rate};
use crate::text::{leading_size, number_after, number_before, size_after};

/// Reads a line.
pub fn line(line: &str, out: &mut Output) {
    let lower = line.to_ascii_lowercase();
    let is_own =
        ["lm studio", "lmstudio", "lms load", "[lmsinternal", "llamav4:", "insufficient system resources"];
    if is_own.iter().any(|it| lower.contains(it)) || line.starts_with("Failed to load") {
        out.by(Program::LmStudio);
    }
    for key in ["tokens/second:", "tokenspersecond\":", "tokens_per_second\":", "\"tokenspersecond\""] {
        if let Some(rate) = number_after(&lower, key) {
            out.by(Program::LmStudio);
            out.decode(Rate::of(rate, 0.0));
            return;
        }
    }
    if let Some(rate) = number_before(&lower, " tok/sec") {
        out.by(Program::LmStudio);
        let tokens = number_before(&lower, " tokens").unwrap_or(0.0);
        out.decode(Rate::of(rate, tokens));
    }
    if lower.contains("requires approximately") {
        out.facts.set("needed-mib", size_after(&lower, "requires approximately"));
        out.facts.set("refused", 1.0);
    }
    for (key, name) in [("memtotal", "ram-mib"), ("memavailable", "ram-free-mib")] {
        if let Some(rest) = lower.trim().strip_prefix(key) {
            let rest = rest.trim_start_matches([':', ' ']);
            out.facts.set(name, leading_size(rest).map(|(mib, _)| mib));
        }
    }
}
