//! The room that hostile files take. A program of its own: what it takes at most is all that it ever took.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test that stops is a test that fails")]

use rooftop_open::{MOST_HEADER, Opener};
use std::time::{Duration, Instant};

/// The most memory that this process ever had, bytes.
fn peak() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap();
    1024 * line.trim().trim_end_matches(" kB").trim().parse::<u64>().unwrap()
}

/// Bytes of an endless file, as a function of their place.
fn open(byte: impl Fn(u64) -> u8) {
    let mut opener = Opener::new(u64::MAX);
    loop {
        let slice: Vec<u8> = opener.wants().map(&byte).collect();
        if opener.give(&slice).is_some() {
            break;
        }
    }
}

#[test]
fn no_file_takes_more_than_64_mb_or_a_second() {
    let before = peak();
    let begin = |n_tensors: u64, n_keys: u64| {
        [&b"GGUF\x03\0\0\0"[..], &n_tensors.to_le_bytes(), &n_keys.to_le_bytes()].concat()
    };
    // A tokenizer that never ends, of words of one letter.
    let mut words = begin(0, 1);
    words.extend([21, 0, 0, 0, 0, 0, 0, 0]);
    words.extend(b"tokenizer.ggml.tokens");
    words.extend([9, 0, 0, 0, 8, 0, 0, 0]);
    words.extend(4_000_000_u64.to_le_bytes());
    // As many tensors and keys as are read, each with a name of its own.
    let tensor = |at: u64| {
        let mut out = 8_u64.to_le_bytes().to_vec();
        out.extend(format!("{at:08}").bytes());
        out.extend([1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
        out.extend(at.to_le_bytes());
        out
    };
    let key = |at: u64| {
        let mut out = 8_u64.to_le_bytes().to_vec();
        out.extend(format!("{at:08}").bytes());
        out.extend([8, 0, 0, 0, 200, 0, 0, 0, 0, 0, 0, 0]);
        out.extend([b'x'; 200]);
        out
    };
    let slow = Duration::from_secs(if cfg!(debug_assertions) { 20 } else { 1 });
    let timed = |what: &str, open: &dyn Fn()| {
        let start = Instant::now();
        open();
        assert!(start.elapsed() < slow, "{what}: {:?}", start.elapsed());
    };
    let repeated = |begin: Vec<u8>, each: Vec<Vec<u8>>| {
        let length = each[0].len() as u64;
        let from = begin.len() as u64;
        let byte = move |at: u64| match at.checked_sub(from) {
            None => begin[at as usize],
            Some(at) => each[(at / length) as usize % each.len()][(at % length) as usize],
        };
        move || open(&byte)
    };
    timed("words", &repeated(words, vec![vec![1, 0, 0, 0, 0, 0, 0, 0, b'x']]));
    timed("tensors", &repeated(begin(200_000, 0), (0..1000).map(tensor).collect()));
    timed("keys", &repeated(begin(0, 100_000), (0..1000).map(key).collect()));
    timed("letters", &|| open(|_| b' '));
    let taken = peak().saturating_sub(before);
    assert!(taken < 64 << 20, "{} MB for headers of {} MB", taken >> 20, MOST_HEADER >> 20);
}
