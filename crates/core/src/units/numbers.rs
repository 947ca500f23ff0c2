//! Numbers as people read them. The prerendered page, the browser and the tests print the same characters.

/// What a language writes within numbers.
#[derive(Debug, Clone, Copy)]
pub struct Separators<'a> {
    /// Before the decimals.
    pub decimal: &'a str,
    /// Between groups of three digits.
    pub group: &'a str,
}

/// Those of English.
const ENGLISH: Separators = Separators { decimal: ".", group: "," };

/// [`Separators::significant`] in English.
pub fn significant(value: f64, digits: u32) -> String {
    ENGLISH.significant(value, digits)
}

/// [`Separators::fixed`] in English.
pub fn fixed(value: f64, decimals: usize) -> String {
    ENGLISH.fixed(value, decimals)
}

impl Separators<'_> {
    /// `value` rounded to `digits` significant digits, with thousands separators: `5.47` → `5.5`, `1234` → `1,200`.
    /// Whole digits before the point are rounded too; what is not finite is a dash.
    pub fn significant(&self, value: f64, digits: u32) -> String {
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
            return self.fixed(value, (decimals - i32::from(carried)).max(0) as usize);
        }
        let step = (0..-decimals).fold(1.0, |step, _| step * 10.0);
        self.fixed((value / step).round() * step, 0)
    }

    /// `value` with this many decimals and thousands separators.
    pub fn fixed(&self, value: f64, decimals: usize) -> String {
        self.grouped(&plain(value, decimals))
    }

    /// A separator before every third digit of the whole part.
    fn grouped(&self, number: &str) -> String {
        let (whole, fraction) = number.split_once('.').map_or((number, None), |(w, f)| (w, Some(f)));
        let (sign, digits) = whole.strip_prefix('-').map_or(("", whole), |digits| ("−", digits));
        let mut text = sign.to_owned();
        for (i, digit) in digits.chars().enumerate() {
            if i > 0 && (digits.len() - i) % 3 == 0 {
                text.push_str(self.group);
            }
            text.push(digit);
        }
        if let Some(fraction) = fraction {
            text.push_str(self.decimal);
            text.push_str(fraction);
        }
        text
    }
}

/// `value` with this many decimals (20 at most) and nothing between its digits; for itself where there are no readers,
/// in a drawing's coordinates. The exact value is rounded, halves to even: the characters of `{value:.decimals$}`, whose
/// code for numbers of any size would be 5 KB of every download. What is not finite, or has more than 38 digits, is a dash.
pub fn plain(value: f64, decimals: usize) -> String {
    let Some(mut number) = scaled(value, decimals.min(20)) else { return "–".to_owned() };
    // Digits from the last to the first; long division, limb by limb.
    let mut digits = Vec::with_capacity(24);
    while digits.len() <= decimals || number.iter().any(|limb| *limb > 0) {
        let mut rest = 0;
        for limb in number.iter_mut().rev() {
            let now = (rest << 32) | u64::from(*limb);
            *limb = (now / 10) as u32;
            rest = now % 10;
        }
        if digits.len() == decimals && decimals > 0 {
            digits.push('.');
        }
        digits.push(char::from(b'0' + rest as u8));
    }
    let sign = value.is_sign_negative().then_some('-');
    sign.into_iter().chain(digits.into_iter().rev()).collect()
}

/// |`value`| × 10^`decimals` as a whole number, its 32 lowest bits first.
fn scaled(value: f64, decimals: usize) -> Option<[u32; 4]> {
    const FRACTION_BITS: u32 = f64::MANTISSA_DIGITS - 1;
    let bits = value.abs().to_bits();
    let (exponent, fraction) = ((bits >> FRACTION_BITS) as i32, bits & ((1 << FRACTION_BITS) - 1));
    // Mantissa × 2^power is the value; the smallest numbers have no leading one.
    let (mantissa, power) =
        if exponent == 0 { (fraction, -1074) } else { (fraction | (1 << FRACTION_BITS), exponent - 1075) };
    let number = (0..decimals).fold(u128::from(mantissa), |number, _| number * 10);
    let rounded = if power >= 0 {
        let shifted = number.checked_shl(power.cast_unsigned())?;
        (shifted >> power == number).then_some(shifted)?
    } else {
        let whole = number.checked_shr(power.unsigned_abs()).unwrap_or(0);
        // What was cut off, compared with a half; so small a number as not to be there has no half either.
        let half = 1_u128.checked_shl(power.unsigned_abs() - 1);
        let cut = half.map(|half| (number & (half - 1 + half), half));
        whole + u128::from(cut.is_some_and(|(cut, half)| cut > half || cut == half && whole % 2 == 1))
    };
    Some([0, 32, 64, 96].map(|at| (rounded >> at) as u32))
}

/// `value` as short as it goes, without separators, to six decimals: `0.25`, `1024`. Reads back as the same number where it
/// has no more of them.
pub fn short(value: f64) -> String {
    let text = plain(value, 6);
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// A number above zero to a power. By logarithms, within some units in the last place: a function that is exact there is more
/// than a kilobyte of every bundle.
pub fn power(base: f64, exponent: f64) -> f64 {
    libm::exp(exponent * libm::log(base))
}

/// Position of `value` between `low` and `high` on a logarithmic axis, clamped to 0..=1.
pub fn log_share(value: f64, low: f64, high: f64) -> f64 {
    if value.is_nan() || value <= low {
        return 0.0;
    }
    (libm::log(value / low) / libm::log(high / low)).min(1.0)
}

#[cfg(test)]
mod tests {
    use super::{fixed, plain, short, significant};

    #[test]
    fn short_numbers_lose_their_zeros() {
        for (value, text) in
            [(0.25, "0.25"), (1024.0, "1024"), (0.0, "0"), (0.117, "0.117"), (10_000_000.0, "10000000")]
        {
            assert_eq!(short(value), text);
        }
    }

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
    fn digits_are_those_of_the_standard_library() {
        // Halves, ends of the range, and numbers from all over it (a linear congruence by Knuth).
        let special =
            [0.0, 0.05, 0.125, 0.375, 0.5, 1.5, 2.5, 0.995, 9.995, 1e15, 1e17, f64::MIN_POSITIVE, 5e-324];
        let mut state = 1_u64;
        let random = (0..20_000).map(|_| {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            let exponent = (state >> 32) % 100 + 970;
            f64::from_bits((state & !(0x7ff << 52)) & (1 << 63 | ((1 << 52) - 1)) | exponent << 52)
        });
        for value in special.into_iter().chain(special.map(|value| -value)).chain(random) {
            for decimals in 0..=6 {
                assert_eq!(plain(value, decimals), format!("{value:.decimals$}"), "{value:e}");
            }
        }
        assert_eq!(plain(f64::MAX, 2), "–");
    }

    #[test]
    fn fixed_groups_thousands() {
        assert_eq!(fixed(131_072.0, 0), "131,072");
        assert_eq!(fixed(-1234.5, 1), "−1,234.5");
    }
}
