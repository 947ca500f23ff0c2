//! Numbers as the language writes them.

use super::words;
use rooftop_core::format::Separators;

/// `value` rounded to `digits` significant digits.
pub fn significant(value: f64, digits: u32) -> String {
    separators().significant(value, digits)
}

/// `value` with this many decimals.
pub fn fixed(value: f64, decimals: usize) -> String {
    separators().fixed(value, decimals)
}

fn separators() -> Separators<'static> {
    Separators { decimal: words::decimal_separator(), group: words::group_separator() }
}
