//! `cargo xtask test`: native, wasm and browser tests, and that a build repeats to the byte.

use crate::dist::{self, Options};
use crate::language::LANGUAGES;
use crate::{accuracy, fingerprint, npm, process, report, serve, setup};
use anyhow::{Context, Result, bail};
use std::fs::File;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

/// Sets up and runs every test; the first failing group ends the run.
pub fn command(options: &Options) -> Result<()> {
    let start = Instant::now();
    setup::npm_tools()?;
    let chromium = setup::chromium()?;
    let native = report::step("native tests", native)?;
    report::step("fitting the speed model: the same coefficients?", accuracy::check_calibration)?;
    dist::command(options)?;
    report::step("building once more: the same bytes?", || same_bytes(options))?;
    let wasm = wasm_tests()?;
    let browser = browser_tests(options, &chromium)? + below_a_path(&chromium)?;
    println!("all passed: {native} native, {wasm} wasm, {browser} browser, in {}", report::seconds(start));
    Ok(())
}

fn native() -> Result<u32> {
    let mut passed = 0;
    let mut count = |command: &mut Command| {
        process::tee(command, |line| {
            if let Some(result) = line.strip_prefix("test result: ok. ") {
                passed += first_number(result);
            }
        })
    };
    count(process::cargo().args(["test", "--workspace", "--features", "rooftop-web/prerender", "--locked"]))?;
    for language in LANGUAGES.iter().skip(1) {
        let features = language.features("prerender");
        count(process::cargo().args([
            "test",
            "--package",
            "rooftop-web",
            "--features",
            &features,
            "--locked",
        ]))?;
    }
    Ok(passed)
}

/// Two builds of the same sources must not differ.
fn same_bytes(options: &Options) -> Result<()> {
    let root = process::root();
    let (first, second) = (root.join(dist::FOLDER), root.join("dist.again"));
    dist::build(options, &second)?;
    let names = |folder: &Path| -> Result<Vec<PathBuf>> {
        let files = fingerprint::files(folder)?;
        files.iter().map(|file| Ok(file.strip_prefix(folder)?.to_owned())).collect()
    };
    let (first_names, second_names) = (names(&first)?, names(&second)?);
    let changed = first_names.iter().filter(|name| {
        let read = |folder: &Path| std::fs::read(folder.join(name)).ok();
        read(&first) != read(&second)
    });
    let added = second_names.iter().filter(|name| !first_names.contains(name));
    let different: Vec<String> = changed.chain(added).map(|name| name.display().to_string()).collect();
    if !different.is_empty() {
        bail!("two builds differ in {}; compare dist/ and dist.again/", different.join(", "));
    }
    Ok(std::fs::remove_dir_all(&second)?)
}

/// The package of the JavaScript API as its users have it: the corpus against what the native core says, its examples,
/// types and errors.
fn wasm_tests() -> Result<u32> {
    let package = npm::build()?;
    let corpus = report::step("writing the corpus of native answers", corpus)?;
    let files = [scripts("tests/wasm")?, scripts("tests/npm")?].concat();
    let environment = [("ROOFTOP_PACKAGE", package.as_os_str()), ("ROOFTOP_CORPUS", corpus.as_os_str())];
    report::step("wasm tests", || node_test(&files, &environment))
}

/// Queries with the native core's answers, a line each.
fn corpus() -> Result<PathBuf> {
    let path = process::target_dir().join("corpus.jsonl");
    let file = File::create(&path).with_context(|| format!("cannot write {}", path.display()))?;
    let mut cargo = process::cargo();
    cargo.args(["run", "--quiet", "--package", "rooftop-tests", "--bin", "corpus", "--locked"]);
    process::run(cargo.stdout(file))?;
    Ok(path)
}

fn browser_tests(options: &Options, chromium: &Path) -> Result<u32> {
    let files = scripts("tests/browser")?;
    if files.is_empty() {
        return Ok(0);
    }
    let folder = process::root().join(dist::FOLDER);
    let address = serve::folder(folder.clone(), &options.base)?;
    let environment = [
        ("ROOFTOP_URL", address.as_ref()),
        ("ROOFTOP_CHROME", chromium.as_os_str()),
        ("ROOFTOP_DIST", folder.as_os_str()),
    ];
    report::step("browser tests", || node_test(&files, &environment))
}

/// The site as a project page: below a path, without our headers.
fn below_a_path(chromium: &Path) -> Result<u32> {
    let folder = process::root().join("dist.below");
    let options = Options { base: "/rooftop/".to_owned(), ..Options::default() };
    report::step("building the site below a path", || dist::build(&options, &folder))?;
    let environment = [
        // The tests serve it themselves.
        ("ROOFTOP_URL", std::ffi::OsStr::new("http://127.0.0.1/rooftop/")),
        ("ROOFTOP_CHROME", chromium.as_os_str()),
        ("ROOFTOP_DIST", folder.as_os_str()),
    ];
    let passed = report::step("tests below a path", || node_test(&scripts("tests/hosting")?, &environment))?;
    std::fs::remove_dir_all(&folder)?;
    Ok(passed)
}

/// Runs scripts with Node.js's own test runner and counts what passed.
fn node_test(files: &[PathBuf], environment: &[(&str, &std::ffi::OsStr)]) -> Result<u32> {
    let mut node = process::command("node");
    node.args(["--test", "--test-reporter=spec"]).args(files).envs(environment.iter().copied());
    let mut passed = 0;
    process::tee(&mut node, |line| {
        if let Some(count) = line.strip_prefix("ℹ pass ") {
            passed = first_number(count);
        }
    })?;
    Ok(passed)
}

/// The test scripts of a folder; `lib.mjs` is what they share.
fn scripts(folder: &str) -> Result<Vec<PathBuf>> {
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

fn first_number(text: &str) -> u32 {
    text.split_whitespace().next().and_then(|word| word.parse().ok()).unwrap_or(0)
}
