//! Numbers as the language writes them.

use super::words;
use rooftop_core::form::typed;
use rooftop_core::units::numbers::Separators;

/// `value` rounded to `digits` significant digits.
pub fn significant(value: f64, digits: u32) -> String {
    separators().significant(value, digits)
}

/// `value` with this many decimals.
pub fn fixed(value: f64, decimals: usize) -> String {
    separators().fixed(value, decimals)
}

/// An end of a range, to the digit.
pub fn written(value: f64) -> String {
    typed(value).replace('.', words::decimal_separator())
}

fn separators() -> Separators<'static> {
    Separators { decimal: words::decimal_separator(), group: words::group_separator() }
}

/// A number typed in this language, as core reads it: with a point before its decimals.
pub fn as_typed(text: &str) -> String {
    with_point(text, words::decimal_separator())
}

/// Where decimals follow a comma, points group digits; but who types `0.25` or `4.5` means decimals there too.
fn with_point(text: &str, decimal: &str) -> String {
    let mut groups = text.trim().trim_end_matches(['k', 'K']).split('.');
    match text.matches(',').count() {
        _ if decimal != "," => text.to_owned(),
        0 if groups.next() != Some("0") && groups.all(|group| group.len() == 3) => text.replace('.', ""),
        1 => text.replace('.', "").replace(',', "."),
        _ => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::with_point;
    use rooftop_core::form::read_figure;

    /// DIN 5008: a comma before decimals, a point or a space between groups of three digits.
    #[test]
    fn a_number_typed_with_a_comma_is_read_as_it_is_written() {
        for (typed, number) in [
            ("8.192", Some(8192.0)),
            ("1.234,5", Some(1234.5)),
            ("0,25", Some(0.25)),
            ("0.25", Some(0.25)),
            ("4.5", Some(4.5)),
            ("1.024.000", Some(1_024_000.0)),
            ("8K", Some(8192.0)),
            ("131 072", Some(131_072.0)),
            ("1,024,000", Some(1_024_000.0)),
            ("x", None),
        ] {
            assert_eq!(read_figure(&with_point(typed, ","), 0, u32::MAX), number, "{typed}");
        }
        assert_eq!(with_point("8,192.5", "."), "8,192.5");
    }
}
