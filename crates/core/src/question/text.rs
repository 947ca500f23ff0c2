//! Text as it is in an address: encoded, decoded, trimmed.

use super::Fields;
use core::fmt::Write;

/// The text in a query's field, decoded, without blanks around it and not longer than anybody types.
pub fn read_text(query: &str, key: &str) -> String {
    trimmed(&Fields::new(query).get(key).unwrap_or_default())
}

/// A text without blanks around it and not longer than anybody types.
pub fn trimmed(text: &str) -> String {
    text.trim().chars().take(MOST_TYPED).collect()
}

/// A query of one field; empty for no text.
pub fn write_text(key: &str, text: &str) -> String {
    if text.is_empty() {
        return String::new();
    }
    format!("{key}={}", encoded(text))
}

/// Percent-encoded but for letters, digits and what ids and lists of them hold.
pub(crate) fn encoded(text: &str) -> String {
    text.bytes().fold(String::with_capacity(text.len()), |mut encoded, byte| {
        if byte.is_ascii_alphanumeric() || b"-_.~:,".contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            // Writing to a string does not fail.
            let _ = write!(encoded, "%{byte:02X}");
        }
        encoded
    })
}

/// Characters of a text field that are read.
const MOST_TYPED: usize = 200;

/// Percent-decoded, `+` as space; what is not UTF-8 becomes a replacement character.
pub(super) fn decoded(value: &str) -> String {
    let mut bytes = Vec::with_capacity(value.len());
    let mut rest = value.as_bytes();
    while let [first, tail @ ..] = rest {
        rest = tail;
        match (first, tail) {
            (b'%', [high, low, after @ ..]) => match (hex(*high), hex(*low)) {
                (Some(high), Some(low)) => {
                    bytes.push(high * 16 + low);
                    rest = after;
                }
                _ => bytes.push(b'%'),
            },
            (b'+', _) => bytes.push(b' '),
            _ => bytes.push(*first),
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

fn hex(digit: u8) -> Option<u8> {
    char::from(digit).to_digit(16).map(|value| value as u8)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_typed_comes_back() {
        for text in ["rtx 4090", "50 % & more = all+", "Größe 🦙", ""] {
            assert_eq!(read_text(&format!("?{}", write_text("q", text)), "q"), text);
        }
        assert_eq!(read_text(&format!("q={}", "x".repeat(4999)), "q").len(), MOST_TYPED);
    }

    #[test]
    fn percent_signs_never_break() {
        for (raw, text) in
            [("a%20b+c", "a b c"), ("%", "%"), ("%4", "%4"), ("%zz", "%zz"), ("%ff", "\u{fffd}")]
        {
            assert_eq!(decoded(raw), text);
        }
    }
}
