//! Around charts and tables.

use rooftop_core::format::significant;
use rooftop_core::memory::{Fit, Verdict};

/// Opens the numbers of a chart.
pub fn chart_numbers() -> &'static str {
    "以表格显示数字"
}

/// What the buttons below a chart do, and their names.
pub fn chart_tools() -> [(&'static str, &'static str); 3] {
    [("svg", "保存为 SVG"), ("png", "保存为 PNG"), ("csv", "保存为 CSV")]
}

/// What the buttons of a result do, and their names.
pub fn result_tools() -> [(&'static str, &'static str); 3] {
    [("link", "复制链接"), ("markdown", "复制为 Markdown 表格"), ("csv", "保存为 CSV")]
}

/// Whether it fits, in a word.
pub fn answer_word(fit: &Fit) -> &'static str {
    match fit.verdict {
        Verdict::Fits => "✓ 能",
        Verdict::Tight => "≈ 勉强能",
        Verdict::TooLarge => "✗ 不能",
    }
}

/// "5.8（4.4–7.2）".
pub fn number_with_range(low: f64, mid: f64, high: f64) -> String {
    format!("{}（{}–{}）", significant(mid, 2), significant(low, 2), significant(high, 2))
}
