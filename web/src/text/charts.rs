//! Around charts and tables.

use super::numbers::significant;
use super::words;
use rooftop_core::memory::{Fit, Verdict};

/// What the buttons below a chart do, and their names.
pub fn chart_tools() -> [(&'static str, &'static str); 3] {
    [
        ("svg", words::chart_tools_save_as_svg()),
        ("png", words::chart_tools_save_as_png()),
        ("csv", words::chart_tools_save_as_csv()),
    ]
}

/// What the buttons of a result do, and their names.
pub fn result_tools() -> [(&'static str, &'static str); 3] {
    [
        ("link", words::result_tools_copy_link()),
        ("markdown", words::result_tools_copy_as_markdown()),
        ("csv", words::result_tools_save_as_csv()),
    ]
}

/// Whether it fits, in a word.
pub fn answer_word(fit: &Fit) -> &'static str {
    match fit.verdict {
        Verdict::Fits => words::answer_word_fits(),
        Verdict::Tight => words::answer_word_tight(),
        Verdict::Placed => words::answer_word_placed(),
        Verdict::TooLarge => words::answer_word_too_large(),
    }
}

/// "5.8 (4.4 to 7.2)".
pub fn number_with_range(low: f64, mid: f64, high: f64) -> String {
    words::number_with_range_text(significant(high, 2), significant(low, 2), significant(mid, 2))
}
