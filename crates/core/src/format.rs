//! Numbers as people read them. The prerendered page, the browser and the tests print the same characters.

/// `value` rounded to `digits` significant digits, with thousands separators: `5.47` → `5.5`, `1234` → `1,200`.
/// Whole digits before the point are rounded too; what is not finite is a dash.
pub fn significant(value: f64, digits: u32) -> String {
    if !value.is_finite() {
        return "–".to_owned();
    }
    if value == 0.0 {
        return "0".to_owned();
    }
    let magnitude = value.abs();
    // Digits before the point, negative for zeros behind it: 1234 → 4, 0.05 → −1; `bound` is the power above.
    let (mut whole, mut bound) = (0_i32, 1.0);
    while magnitude >= bound && whole < 18 {
        bound *= 10.0;
        whole += 1;
    }
    while magnitude < bound / 10.0 && whole > -12 {
        bound /= 10.0;
        whole -= 1;
    }
    let decimals = digits.cast_signed() - whole;
    if decimals >= 0 {
        let scale = (0..decimals).fold(1.0, |scale, _| scale * 10.0);
        // 9.96 to two digits is 10.0: one decimal too many.
        let carried = (magnitude * scale).round() >= bound * scale;
        return fixed(value, (decimals - i32::from(carried)).max(0) as usize);
    }
    let step = (0..-decimals).fold(1.0, |step, _| step * 10.0);
    grouped(&format!("{:.0}", (value / step).round() * step))
}

/// `value` with this many decimals and thousands separators.
pub fn fixed(value: f64, decimals: usize) -> String {
    if value.is_finite() { grouped(&format!("{value:.decimals$}")) } else { "–".to_owned() }
}

/// Where `value` stands between `low` and `high` on a logarithmic axis, 0 to 1; outside values at the ends.
pub fn log_share(value: f64, low: f64, high: f64) -> f64 {
    if value.is_nan() || value <= low {
        return 0.0;
    }
    (libm::log10(value / low) / libm::log10(high / low)).min(1.0)
}

/// A comma before every third digit of the whole part.
fn grouped(number: &str) -> String {
    let (whole, fraction) = number.split_once('.').map_or((number, None), |(w, f)| (w, Some(f)));
    let (sign, digits) = whole.strip_prefix('-').map_or(("", whole), |digits| ("−", digits));
    let mut text = sign.to_owned();
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i) % 3 == 0 {
            text.push(',');
        }
        text.push(digit);
    }
    if let Some(fraction) = fraction {
        text.push('.');
        text.push_str(fraction);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::{fixed, significant};

    #[test]
    fn significant_digits_are_counted_from_the_first() {
        for (value, digits, text) in [
            (5.47, 2, "5.5"),
            (0.0512, 2, "0.051"),
            (9.96, 2, "10"),
            (99.6, 2, "100"),
            (0.996, 2, "1.0"),
            (1234.0, 2, "1,200"),
            (46.53, 3, "46.5"),
            (102.4, 3, "102"),
            (1_234_567.0, 3, "1,230,000"),
            (0.0, 2, "0"),
            (0.0996, 2, "0.10"),
            (-5.47, 2, "−5.5"),
            (f64::NAN, 2, "–"),
            (f64::INFINITY, 2, "–"),
        ] {
            assert_eq!(significant(value, digits), text, "{value} to {digits} digits");
        }
    }

    #[test]
    fn fixed_groups_thousands() {
        assert_eq!(fixed(131_072.0, 0), "131,072");
        assert_eq!(fixed(-1234.5, 1), "−1,234.5");
    }
}
