//! What must hold of any answer, read from what it prints: no number is NaN or infinite, and every range is in order.

use std::fmt::Debug;

/// An error that quotes the first number that cannot be.
pub fn sound(answer: &impl Debug) -> Result<(), String> {
    without(&["NaN", "inf", "-inf"], answer)
}

/// The same where something may never happen.
pub fn sound_or_never(answer: &impl Debug) -> Result<(), String> {
    without(&["NaN", "-inf"], answer)
}

fn without(numbers: &[&str], answer: &impl Debug) -> Result<(), String> {
    let printed = format!("{answer:?}");
    let mut words = words(&printed);
    while let Some(word) = words.next() {
        if numbers.contains(&word) {
            return Err(format!("a number is {word} in {printed}"));
        }
        if word == "Range" {
            in_order(words.clone()).map_err(|range| format!("{range} in {printed}"))?;
        }
    }
    Ok(())
}

/// Words of what is printed outside quotation marks.
fn words(printed: &str) -> impl Iterator<Item = &str> + Clone {
    let mut quoted = false;
    let mut escaped = false;
    printed
        .split(move |letter: char| {
            let ends = letter == '"' && !escaped;
            escaped = quoted && letter == '\\' && !escaped;
            quoted ^= ends;
            quoted || ends || !(letter.is_ascii_alphanumeric() || "-+._".contains(letter))
        })
        .filter(|word| !word.is_empty())
}

/// `low`, `mid` and `high` of a range, where each holds one number.
fn in_order<'a>(mut words: impl Iterator<Item = &'a str>) -> Result<(), String> {
    let mut ends = [0.0; 3];
    for (end, name) in ends.iter_mut().zip(["low", "mid", "high"]) {
        if words.next() != Some(name) {
            return Ok(());
        }
        // A quantity prints its type before its number.
        let Some(number) = words.by_ref().take(2).find_map(|word| word.parse::<f64>().ok()) else {
            return Ok(());
        };
        *end = number;
    }
    let [low, mid, high] = ends;
    if low <= mid && mid <= high { Ok(()) } else { Err(format!("{low}, {mid}, {high} is no range")) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rooftop_core::speed::Range;
    use rooftop_core::units::Bytes;

    #[test]
    fn what_cannot_be_is_found() {
        fn range<T>(low: T, mid: T, high: T) -> Range<T> {
            Range { low, mid, high }
        }
        assert_eq!(sound(&range(1.0, 2.0, 2.0)), Ok(()));
        assert_eq!(sound(&Some([range(Bytes::new(1.0), Bytes::new(2.0), Bytes::new(3.0))])), Ok(()));
        assert_eq!(sound(&"a NaN that \"was\" typed, inf"), Ok(()));
        assert_eq!(sound(&None::<Bytes>), Ok(()));
        assert!(sound(&vec![Bytes::new(f64::NAN)]).is_err());
        assert!(sound(&(1, "\\", f64::NEG_INFINITY)).is_err());
        assert_eq!(sound_or_never(&range(3.0, 4.0, f64::INFINITY)), Ok(()));
        assert!(sound_or_never(&f64::NAN).is_err());
        assert!(sound(&range(3.0, 2.0, 4.0)).is_err());
        assert!(sound(&[range(Bytes::new(1.0), Bytes::new(2.0), Bytes::new(1.5))]).is_err());
    }
}
