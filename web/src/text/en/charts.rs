//! Around charts and tables.

use rooftop_core::format::significant;
use rooftop_core::memory::{Fit, Verdict};

/// Opens the numbers of a chart.
pub fn chart_numbers() -> &'static str {
    "The numbers as a table"
}

/// What the buttons below a chart do, and their names.
pub fn chart_tools() -> [(&'static str, &'static str); 3] {
    [("svg", "Save as SVG"), ("png", "Save as PNG"), ("csv", "Save as CSV")]
}

/// What the buttons of a result do, and their names.
pub fn result_tools() -> [(&'static str, &'static str); 3] {
    [("link", "Copy link"), ("markdown", "Copy as Markdown table"), ("csv", "Save as CSV")]
}

/// Whether it fits, in a word.
pub fn answer_word(fit: &Fit) -> &'static str {
    match fit.verdict {
        Verdict::Fits => "✓ yes",
        Verdict::Tight => "≈ barely",
        Verdict::TooLarge => "✗ no",
    }
}

/// "5.8 (4.4 to 7.2)".
pub fn number_with_range(low: f64, mid: f64, high: f64) -> String {
    format!("{} ({} to {})", significant(mid, 2), significant(low, 2), significant(high, 2))
}
