//! `cargo xtask fuzz`: searches for input that breaks a promise, guided by which code it reaches (libFuzzer).
//!
//! Each target starts from the texts in `fuzz/corpus/TARGET/`. What it finds on the way is kept in `target/fuzz/`, so a
//! later run goes on from there; what breaks a promise is written to `target/fuzz/found/`.

use crate::{log, process};
use anyhow::{Context, Result, bail};
use rayon::prelude::*;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// What `cargo fuzz --sanitizer none` passes, so that the pinned stable compiler will do, without tracing comparisons: the
/// dictionary has the words that those would find, and a case takes half the time.
const FLAGS: [&str; 6] = [
    "-Cpasses=sancov-module",
    "-Cllvm-args=-sanitizer-coverage-level=4",
    "-Cllvm-args=-sanitizer-coverage-inline-8bit-counters",
    "-Cllvm-args=-sanitizer-coverage-pc-table",
    "-Cllvm-args=-simplifycfg-branch-fold-threshold=0",
    "--cfg=fuzzing",
];
/// The one target in JavaScript: what the page of kept answers imports.
const KEPT: &str = "kept";
/// Descriptions that a program keeps are bounded, so the search for them starts afresh now and then.
const DESCRIBED: &str = "described";
/// New texts until it does.
const ROUND: usize = 2000;
/// Longest text that is tried, bytes.
const MOST_BYTES: u32 = 8192;
/// A text that takes longer is tried some times more, alone; once it must be faster.
const SLOW_SECONDS: u32 = 1;
const SLOW_TRIES: u32 = 5;
/// A text that takes this long hangs, however busy the machine is.
const HANG_SECONDS: u32 = 60;

/// How long to search, and for what.
pub struct Options {
    /// Seconds for each target.
    pub seconds: u32,
    /// The same seed tries the same texts in the same order.
    pub seed: u32,
    /// One target alone.
    pub target: Option<String>,
}

impl Default for Options {
    fn default() -> Self {
        Self { seconds: 50, seed: 1, target: None }
    }
}

/// Builds the targets and runs them, as many at once as there are processors.
pub fn command(options: &Options) -> Result<()> {
    let all = targets()?;
    let is_chosen = |name: &&String| options.target.as_ref().is_none_or(|target| target == *name);
    let chosen: Vec<&String> = all.iter().filter(is_chosen).collect();
    if chosen.is_empty() {
        let name = options.target.as_deref().unwrap_or_default();
        bail!("there is no fuzz target `{name}`; use one of: {}", all.join(", "));
    }
    let binaries = log::step("building the fuzz targets", build)?;
    let dictionary = dictionary()?;
    let cases = chosen.par_iter().map(|name| {
        let cases = if *name == KEPT {
            search_kept(options)
        } else {
            search(&binaries.join(name), name, &dictionary, options)
        }?;
        println!("  {name}: {cases} cases, nothing found");
        Ok(cases)
    });
    let cases: Vec<u64> = cases.collect::<Result<_>>()?;
    println!("{} cases over {} targets, seed {}", cases.iter().sum::<u64>(), cases.len(), options.seed);
    Ok(())
}

/// A target is a folder of the corpus.
fn targets() -> Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(process::root().join("fuzz/corpus")).context("cannot read fuzz/corpus")? {
        names.push(entry?.file_name().to_string_lossy().into_owned());
    }
    names.sort();
    Ok(names)
}

/// The folder of this command: what was built and what was found.
fn folder() -> PathBuf {
    process::target_dir().join("fuzz")
}

fn build() -> Result<PathBuf> {
    let version = process::output(process::command("rustc").arg("-vV"))?;
    let host = version.lines().find_map(|line| line.strip_prefix("host: ")).context("rustc names no host")?;
    let mut cargo = process::cargo();
    // With a target named, build scripts are not instrumented.
    cargo.args(["build", "--release", "--locked", "--quiet", "--target", host]);
    cargo.args(["--manifest-path", "fuzz/Cargo.toml"]);
    cargo.env("CARGO_TARGET_DIR", folder()).env("CARGO_ENCODED_RUSTFLAGS", FLAGS.join("\x1f"));
    process::run(&mut cargo).context("the fuzz targets cannot be built; libFuzzer needs a C++ compiler")?;
    Ok(folder().join(host).join("release"))
}

/// Ids of all records, and the keys of addresses: no search would find them letter by letter.
fn dictionary() -> Result<PathBuf> {
    let mut words = fs::read_to_string(process::root().join("fuzz/words.dict"))?;
    for file in crate::fingerprint::files(&process::root().join("data"))? {
        let text = if file.extension().is_some_and(|it| it == "toml") {
            fs::read_to_string(file)?
        } else {
            continue;
        };
        let ids = text.lines().filter_map(|line| line.strip_prefix("id = "));
        ids.for_each(|id| {
            // Writing to a string does not fail.
            let _ = writeln!(words, "{id}");
        });
    }
    let path = folder().join("words.dict");
    fs::create_dir_all(folder())?;
    fs::write(&path, words)?;
    Ok(path)
}

/// Runs one target and returns how many cases it tried.
fn search(binary: &Path, name: &str, dictionary: &Path, options: &Options) -> Result<u64> {
    let seeds = process::root().join("fuzz/corpus").join(name);
    let (kept, found) = (folder().join("corpus").join(name), folder().join("found").join(name));
    let _ = fs::remove_dir_all(&found);
    fs::create_dir_all(&kept)?;
    fs::create_dir_all(&found)?;
    let end = Instant::now() + Duration::from_secs(options.seconds.into());
    let mut cases = 0;
    for round in 0.. {
        let left = end.saturating_duration_since(Instant::now()).as_secs();
        if left == 0 {
            break;
        }
        let mut command = process::command(binary);
        command.arg(format!("-seed={}", options.seed + round)).arg(format!("-max_total_time={left}"));
        command.arg(format!("-max_len={MOST_BYTES}")).arg(format!("-timeout={HANG_SECONDS}"));
        command.arg(format!("-report_slow_units={SLOW_SECONDS}")).arg("-print_final_stats=1");
        command.arg(format!("-dict={}", dictionary.display()));
        command.arg(format!("-artifact_prefix={}/", found.display()));
        if name == DESCRIBED {
            let known = fs::read_dir(&kept)?.count() + fs::read_dir(&seeds)?.count();
            command.arg(format!("-runs={}", known + ROUND));
        }
        let output = command.args([&kept, &seeds]).output()?;
        let log = String::from_utf8_lossy(&output.stderr);
        if !output.status.success() {
            let lines: Vec<&str> = log.lines().collect();
            let tail = lines.get(lines.len().saturating_sub(30)..).unwrap_or_default().join("\n");
            let (binary, found) = (binary.display(), found.display());
            bail!("fuzz target {name} found something; repeat it with\n  {binary} {found}/FILE\n{tail}");
        }
        let tried = log.lines().find_map(|line| line.strip_prefix("stat::number_of_executed_units:"));
        let tried = tried.and_then(|number| number.trim().parse::<u64>().ok());
        cases += tried.context("libFuzzer printed no count")?;
    }
    fs::read_dir(&found)?.try_for_each(|slow| is_fast(binary, &slow?.path()))?;
    Ok(cases)
}

/// A text that was slow in the search is fast by itself, as the target says: a busy machine takes its time to start it.
fn is_fast(binary: &Path, slow: &Path) -> Result<()> {
    let mut fastest = u64::MAX;
    for _ in 0..SLOW_TRIES {
        let log = process::command(binary).arg(slow).output()?.stderr;
        let log = String::from_utf8_lossy(&log);
        let taken = log.lines().filter(|line| line.starts_with("Executed ")).find_map(milliseconds);
        fastest = fastest.min(taken.context("libFuzzer printed no time")?);
    }
    if fastest >= 1000 * u64::from(SLOW_SECONDS) {
        bail!("{} takes {fastest} ms; try it with {}", slow.display(), binary.display());
    }
    Ok(())
}

/// Of `Executed FILE in 12 ms`.
fn milliseconds(line: &str) -> Option<u64> {
    line.strip_suffix(" ms")?.rsplit_once(' ')?.1.parse().ok()
}

/// The target in JavaScript: mutations by a generator of its own, not guided.
fn search_kept(options: &Options) -> Result<u64> {
    let mut node = process::command("node");
    node.arg("fuzz/kept.mjs").arg(options.seconds.to_string()).arg(options.seed.to_string());
    let tried = process::output(&mut node).context("fuzz target kept found something")?;
    tried.trim().parse().context("fuzz/kept.mjs printed no count")
}
