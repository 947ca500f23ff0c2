//! What programs print, and what people say about it.

use super::hold;
use rooftop_check::{Class, Said, check};

/// Checks a text: an output, or one behind lines that begin with `# machine: `, `# model: ` and `# settings: `. Causes go with
/// a fault only, and a prediction is a range.
pub fn checked(text: &str) -> Result<(), String> {
    let line = |key: &str| text.lines().find_map(|line| line.strip_prefix(key)).unwrap_or_default();
    let said =
        Said { machine: line("# machine: "), model: line("# model: "), settings: line("# settings: ") };
    let answer = check(text, &said);
    let is_fault = matches!(answer.class, Class::Slower | Class::DoesNotLoad | Class::OutOfMemory);
    hold(is_fault || answer.causes.is_empty(), || format!("causes without a fault: {answer:?}"))?;
    for expected in
        answer.predicted.iter().flat_map(|it| [it.decode_tokens_per_sec, it.prefill_tokens_per_sec]).flatten()
    {
        let ordered = expected.low > 0.0 && expected.low <= expected.mid && expected.mid <= expected.high;
        hold(ordered, || format!("no range: {expected:?}"))?;
    }
    let measured = [answer.measured.decode_tokens_per_sec, answer.measured.prefill_tokens_per_sec];
    hold(measured.iter().flatten().all(|rate| rate.is_finite() && *rate > 0.0), || {
        format!("no speed: {measured:?}")
    })
}
