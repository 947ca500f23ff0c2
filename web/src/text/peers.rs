//! Words of the page that compares errors with those of other calculators.

use super::{fixed, words};
use rooftop_accuracy::peers::{Context, Memory, Reads, Share, Speed};

/// Title and description.
pub fn peers_meta() -> (&'static str, &'static str) {
    (words::peers_title(), words::peers_description())
}

/// Columns of a table after the first, without the last of speed.
pub fn peer_columns() -> [&'static str; 5] {
    [
        words::peers_points(),
        words::peers_median(),
        words::peers_our_median(),
        words::peers_most(),
        words::peers_our_most(),
    ]
}

/// What a rule for speed says, and what it was not asked about.
pub fn peer_speed(rule: &Speed) -> String {
    let share = shares(rule.share);
    let mut says = vec![match rule.reads {
        Reads::File => words::peers_reads_file(&share),
        Reads::Active => words::peers_reads_active(&share),
        Reads::ActiveAndCache => words::peers_reads_active_and_cache(&share),
    }];
    says.extend(rule.context.as_ref().map(|Context { at, slope, least, most }| {
        words::peers_context(plain(*at), plain(*least), plain(*most), plain(*slope))
    }));
    says.push(sizes(rule.bytes));
    if !rule.experts {
        says.push(words::peers_dense_only().to_owned());
    }
    if !rule.backends.is_empty() {
        says.push(words::peers_backends_only(rule.backends.join(", ").to_uppercase()));
    }
    says.join(words::sentence_space())
}

/// What a rule for memory says.
pub fn peer_memory(rule: &Memory) -> String {
    let says = if rule.cache {
        words::peers_needs_with_cache(plain(rule.factor), plain(rule.fixed_gb))
    } else {
        words::peers_needs_weights(plain(rule.factor))
    };
    [says, sizes(rule.bytes)].join(words::sentence_space())
}

/// A number with the decimals it has.
fn plain(value: f64) -> String {
    let shown = format!("{value}");
    fixed(value, shown.split_once('.').map_or(0, |(_, decimals)| decimals.len()))
}

fn shares(shares: &[Share]) -> String {
    let one = |share: &Share| match share.below {
        Some(below) => format!("{} (< {} GB/s)", plain(share.value), fixed(below, 0)),
        None => plain(share.value),
    };
    shares.iter().map(one).collect::<Vec<_>>().join(" / ")
}

fn sizes(bytes: &[(&str, f64)]) -> String {
    if bytes.is_empty() {
        return words::peers_file_sizes().to_owned();
    }
    let mut by_size = bytes.to_vec();
    by_size.sort_by(|a, b| b.1.total_cmp(&a.1));
    let list = by_size.iter().map(|(class, bytes)| format!("{} {}", class.to_uppercase(), plain(*bytes)));
    words::peers_bytes(list.collect::<Vec<_>>().join(", "))
}
