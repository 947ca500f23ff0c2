//! Conditional requests and parts of files (RFC 9110, sections 13 and 14).

use std::time::SystemTime;

/// The part of a file that is asked for.
#[derive(Debug, PartialEq)]
pub enum Range {
    /// All of it.
    Whole,
    /// These bytes.
    Part(std::ops::Range<usize>),
    /// Bytes that it does not have.
    Outside,
}

/// Whether the browser has the file already. A date counts only where no tag is given.
pub fn unchanged(tag: &str, changed: &str, if_none_match: &str, if_modified_since: &str) -> bool {
    if !if_none_match.is_empty() {
        let known = if_none_match.split(',').map(|known| known.trim().trim_start_matches("W/"));
        return if_none_match.trim() == "*" || known.into_iter().any(|known| known == tag);
    }
    let date = |text: &str| -> Option<SystemTime> { httpdate::parse_http_date(text).ok() };
    matches!((date(changed), date(if_modified_since)), (Some(changed), Some(since)) if changed <= since)
}

/// The part that the header `Range` asks for of a file with `length` bytes. Several at once are answered with the whole file,
/// and so is what cannot be read.
pub fn range(header: &str, length: usize) -> Range {
    let Some((first, last)) = header.strip_prefix("bytes=").and_then(|range| range.split_once('-')) else {
        return Range::Whole;
    };
    let number = |text: &str| text.trim().parse::<usize>().ok();
    let (first, last) = (first.trim(), last.trim());
    let part = match (number(first), number(last)) {
        (Some(first), Some(last)) if first <= last => first..last.saturating_add(1).min(length),
        (Some(first), None) if last.is_empty() => first..length,
        (None, Some(count)) if first.is_empty() => length.saturating_sub(count)..length,
        _ => return Range::Whole,
    };
    if part.start < part.end { Range::Part(part) } else { Range::Outside }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_counts_more_than_a_date() {
        let (day, later) = ("Sat, 21 Nov 2026 10:00:00 GMT", "Sun, 22 Nov 2026 10:00:00 GMT");
        for (if_none_match, if_modified_since, expected) in [
            ("\"a\"", "", true),
            ("W/\"a\"", "", true),
            ("\"b\", \"a\"", "", true),
            ("*", "", true),
            ("\"b\"", later, false),
            ("", day, true),
            ("", later, true),
            ("", "Fri, 20 Nov 2026 10:00:00 GMT", false),
            ("", "yesterday", false),
            ("", "", false),
        ] {
            let found = unchanged("\"a\"", day, if_none_match, if_modified_since);
            assert_eq!(found, expected, "{if_none_match} {if_modified_since}");
        }
    }

    #[test]
    fn parts_are_those_of_the_standard() {
        for (header, expected) in [
            ("bytes=0-499", Range::Part(0..500)),
            ("bytes=9500-", Range::Part(9500..10_000)),
            ("bytes=-500", Range::Part(9500..10_000)),
            ("bytes=0-0", Range::Part(0..1)),
            ("bytes=9999-99999", Range::Part(9999..10_000)),
            ("bytes=-99999", Range::Part(0..10_000)),
            ("bytes=10000-", Range::Outside),
            ("bytes=-0", Range::Outside),
            ("bytes=0-1,5-6", Range::Whole),
            ("bytes=5-1", Range::Whole),
            ("bytes=18446744073709551616-", Range::Whole),
            ("lines=1-2", Range::Whole),
            ("", Range::Whole),
        ] {
            assert_eq!(range(header, 10_000), expected, "{header}");
        }
    }
}
