//! Runs scripts with Node.js's own test runner, files side by side.

use crate::process;
use anyhow::{Context, Result};
use std::ffi::OsStr;
use std::num::NonZero;
use std::path::PathBuf;

/// Of the tests that took longest, as many are printed.
const SLOWEST: usize = 10;

/// Files that take longest, so that none of them is at work alone in the end.
const LONGEST: [&str; 11] = [
    "pages.mjs",
    "kills.mjs",
    "poisoned.mjs",
    "translated.mjs",
    "calculators.mjs",
    "offline.mjs",
    "links.mjs",
    "hostile.mjs",
    "updates.mjs",
    "choosing.mjs",
    "answers.mjs",
];

/// What a run of tests gave.
#[derive(Default)]
pub struct Outcome {
    /// How many passed.
    pub passed: u32,
    /// Milliseconds and name of each.
    tests: Vec<(f64, String)>,
}

impl Outcome {
    /// Adds another run.
    pub fn add(&mut self, other: Self) {
        self.passed += other.passed;
        self.tests.extend(other.tests);
    }

    /// Prints the tests that took longest.
    pub fn print_slowest(mut self) {
        self.tests.sort_by(|(a, _), (b, _)| b.total_cmp(a));
        println!("the slowest tests:");
        for (time, name) in self.tests.iter().take(SLOWEST) {
            println!("{:>8.1} s  {name}", time / 1000.0);
        }
    }

    fn read(&mut self, line: &str) {
        if let Some(count) = line.strip_prefix("ℹ pass ") {
            self.passed += count.trim().parse::<u32>().unwrap_or(0);
        }
        self.tests.extend(timed(line));
    }
}

/// Milliseconds and name of `✔ NAME (12.5ms)`.
fn timed(line: &str) -> Option<(f64, String)> {
    let (name, time) = line.trim_start().strip_prefix("✔ ")?.rsplit_once(" (")?;
    Some((time.trim_end().strip_suffix("ms)")?.parse().ok()?, name.to_owned()))
}

/// Runs the tests of some files, the longest first.
pub fn run(files: &[PathBuf], environment: &[(&str, &OsStr)]) -> Result<Outcome> {
    // Each keeps a processor busy for some 60 % of its time: the browser and its pages, and waits for the rest.
    let at_once = std::thread::available_parallelism().map_or(1, NonZero::get) + 2;
    let mut files = files.to_vec();
    files.sort_by_key(|file| LONGEST.iter().position(|name| file.ends_with(name)).unwrap_or(LONGEST.len()));
    let mut node = process::node("tests/run.mjs");
    node.arg(at_once.to_string()).args(files);
    node.envs(environment.iter().copied());
    let mut outcome = Outcome::default();
    process::tee(&mut node, |line| outcome.read(line))?;
    Ok(outcome)
}

/// The test scripts of a folder; `lib.mjs` is what they share.
pub fn scripts(folder: &str) -> Result<Vec<PathBuf>> {
    let folder = process::root().join(folder);
    if !folder.is_dir() {
        return Ok(Vec::new());
    }
    let mut files = Vec::new();
    for entry in std::fs::read_dir(&folder).with_context(|| format!("cannot read {}", folder.display()))? {
        let path = entry?.path();
        let is_script = path.extension().is_some_and(|extension| extension == "mjs");
        if is_script && path.file_stem().is_some_and(|stem| stem != "lib") {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tests_are_counted_and_timed_by_what_the_reporter_prints() {
        let mut outcome = Outcome::default();
        for line in
            ["✔ a page (of its own) opens (120.5ms)", "  ✔ within a group (3ms)", "✖ wrong (9ms)", "ℹ pass 2"]
        {
            outcome.read(line);
        }
        assert_eq!(outcome.passed, 2);
        let expected = [(120.5, "a page (of its own) opens".to_owned()), (3.0, "within a group".to_owned())];
        assert_eq!(outcome.tests, expected);
    }
}
