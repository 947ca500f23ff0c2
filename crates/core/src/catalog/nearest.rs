//! "Did you mean …": the record whose id, name or alias is closest to what was typed.

use super::Record;
use super::search::{Terms, meant_at, terms};

/// The record nearest to `given`: the best that holds all its words, or else by edit distance to the id or the name.
pub fn nearest<R: Record>(given: &str) -> Option<&'static R> {
    let all = terms::<R>();
    R::ALL.get(meant_at(&all, given).or_else(|| spelt_like(&all, given))?)
}

fn spelt_like(all: &[Terms], given: &str) -> Option<usize> {
    let given = plain(given);
    let ways = |it: &Terms| [it.id, it.name].map(|name| distance(&given, &plain(name)));
    (0..all.len()).min_by_key(|at| all.get(*at).and_then(|it| ways(it).into_iter().min()))
}

/// Letters and digits of names: Latin, and kana and Chinese characters for the names of pages.
pub(super) fn is_letter(c: char) -> bool {
    c.is_ascii_alphanumeric() || ('\u{3041}'..='\u{9fff}').contains(&c)
}

/// Letters and digits only, lower case; long input is cut so that a hostile one stays cheap.
pub(super) fn plain(text: &str) -> Vec<char> {
    text.chars().map(folded).filter(|c| is_letter(*c)).take(64).collect()
}

/// Lower case, and umlauts as the letters they are made of: who has no key for "ä" types "a".
pub(super) fn folded(c: char) -> char {
    match c {
        'ä' | 'Ä' => 'a',
        'ö' | 'Ö' => 'o',
        'ü' | 'Ü' => 'u',
        'ß' => 's',
        c => c.to_ascii_lowercase(),
    }
}

/// Levenshtein distance, one row at a time.
pub(super) fn distance(a: &[char], b: &[char]) -> usize {
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, from) in a.iter().enumerate() {
        let mut diagonal = i;
        let mut left = i + 1;
        for (cell, to) in row.iter_mut().skip(1).zip(b) {
            let replaced = diagonal + usize::from(from != to);
            diagonal = *cell;
            left = replaced.min(diagonal + 1).min(left + 1);
            *cell = left;
        }
        if let Some(first) = row.first_mut() {
            *first = i + 1;
        }
    }
    row.last().copied().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn distance_counts_edits() {
        // The textbook example: three edits.
        assert_eq!(distance(&plain("kitten"), &plain("sitting")), 3);
        assert_eq!(distance(&[], &plain("abc")), 3);
        assert_eq!(distance(&plain("abc"), &[]), 3);
    }
}
