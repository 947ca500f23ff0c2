//! `cargo xtask test`: native, wasm and browser tests, and that a build repeats to the byte.

use crate::dist;
use crate::language::{LANGUAGES, Language};
use crate::node_test::{self, Outcome};
use crate::options::{self, Options};
use crate::wasm::Quality;
use crate::{accuracy, compress, fingerprint, host, log, npm, process, serve, setup, toolchain};
use anyhow::{Context, Result, bail};
use std::fs::File;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::thread::JoinHandle;
use std::time::Instant;

/// Lists sizes in brotli, which the second build does without.
const WRITTEN_LAST: &str = "offline/files.json";

/// The tests of the package as it is published; a draft has no sizes to hold.
const OF_THE_PACKAGE: &str = "package.mjs";
/// The browser test that compares what pages show with what is rendered natively.
const COMPARES: &str = "answers.mjs";
/// Questions to each page that it asks by day.
const QUESTIONS: u32 = 4;

/// Sets up and runs every test; the first failing part ends the run.
pub fn command(options: &Options) -> Result<()> {
    let start = Instant::now();
    toolchain::set_up()?;
    setup::npm_tools()?;
    let result = every(options, setup::chromium_meanwhile()?);
    log::parts();
    let (native, wasm, browser) = result?;
    let passed = format!("{native} native, {} wasm, {} browser", wasm.passed, browser.passed);
    browser.print_slowest();
    println!("all passed: {passed}, in {}", log::seconds(start));
    Ok(())
}

fn every(options: &Options, chromium: JoinHandle<Result<PathBuf>>) -> Result<(u32, Outcome, Outcome)> {
    let (native, fitted) = std::thread::scope(|scope| {
        // One long computation, while tests and pages wait for one another.
        let fitted = scope.spawn(|| {
            log::part("fitting the speed model: the same coefficients?", accuracy::check_calibration)
        });
        let native = log::part("native tests", || native(&LANGUAGES.each_ref()))?;
        log::part("building the site", || dist::command(options))?;
        Ok::<_, anyhow::Error>((native, fitted.join()))
    })?;
    fitted.unwrap_or_else(|_| bail!("fitting the speed model stopped unexpectedly"))?;
    log::part("building once more: the same bytes?", || same_bytes(options))?;
    let wasm = log::part("wasm tests", || wasm_tests(Quality::Release))?;
    let chromium = &chromium.join().unwrap_or_else(|_| bail!("looking for Chromium stopped unexpectedly"))?;
    let site = process::root().join(options::FOLDER);
    let all = node_test::scripts("tests/browser")?;
    let mut browser = log::part("browser tests", || browser_tests(&all, &site, &options.base, chromium))?;
    browser.add(log::part("the site below a path", || below_a_path(chromium))?);
    Ok((native, wasm, browser))
}

/// What one runs while working: the native tests, the corpus in wasm, the main task in the browser, on a draft.
pub fn quick(options: &Options) -> Result<()> {
    let start = Instant::now();
    toolchain::set_up()?;
    setup::npm_tools()?;
    let chromium = setup::chromium()?;
    let options = Options { draft: true, languages: Language::chosen("en")?, ..options.clone() };
    let first: Vec<&Language> = LANGUAGES.iter().take(1).collect();
    let native = log::part("native tests", || native(&first))?;
    let wasm = log::part("the corpus in wasm", || wasm_tests(Quality::Draft))?.passed;
    log::part("building a draft", || dist::up_to_date(&options, options::DRAFT_FOLDER))?;
    let task = [process::root().join("tests/browser/estimator.mjs")];
    let folder = process::root().join(options::DRAFT_FOLDER);
    let browser =
        log::part("the main task", || browser_tests(&task, &folder, &options.base, &chromium))?.passed;
    log::parts();
    println!("passed: {native} native, {wasm} wasm, {browser} browser, in {}", log::seconds(start));
    println!("`cargo xtask test` runs the rest");
    Ok(())
}

/// Some files of browser tests, separated by commas, on the site as it was built.
pub fn browser(options: &Options, names: &str) -> Result<()> {
    setup::npm_tools()?;
    let chromium = setup::chromium()?;
    let folder = process::root().join("tests/browser");
    let files: Vec<PathBuf> = names.split(',').map(|name| folder.join(name).with_extension("mjs")).collect();
    if let Some(missing) = files.iter().find(|file| !file.is_file()) {
        bail!("--browser names {}, which does not exist", missing.display());
    }
    let outcome = browser_tests(&files, &process::root().join(options::FOLDER), &options.base, &chromium)?;
    outcome.print_slowest();
    Ok(())
}

fn native(languages: &[&Language]) -> Result<u32> {
    let mut passed = 0;
    let mut count = |command: &mut Command| {
        process::tee(command, |line| {
            if let Some(result) = line.strip_prefix("test result: ok. ") {
                passed += first_number(result);
            }
        })
    };
    count(&mut workspace_tests())?;
    let others = languages.iter().filter(|language| !language.path.is_empty());
    // Only the pages differ from language to language.
    let pages = pages_tests()?;
    for language in others {
        println!("the tests of the pages in {}", language.id);
        let mut tests = process::command(&pages);
        count(tests.current_dir(process::root().join("web")).env("ROOFTOP_LANGUAGE", language.id))?;
    }
    Ok(passed)
}

fn workspace_tests() -> Command {
    let mut cargo = process::cargo();
    cargo.args(["test", "--locked", "--workspace", "--features", "rooftop-web/prerender"]);
    cargo
}

/// The compiled tests of the library of pages. Cargo's own `--package` would choose other features for what it depends on
/// and compile most of that once more.
fn pages_tests() -> Result<PathBuf> {
    let messages = process::output(workspace_tests().args(["--no-run", "--quiet", "--message-format=json"]))?;
    let source = process::root().join("web/src/lib.rs");
    let messages = messages.lines().filter_map(|line| serde_json::from_str::<serde_json::Value>(line).ok());
    let text = |message: &serde_json::Value, at| Some(PathBuf::from(message.pointer(at)?.as_str()?));
    messages
        .filter(|it| text(it, "/target/src_path").is_some_and(|path| path == source))
        .find_map(|it| text(&it, "/executable"))
        .context("cargo names no tests of web/src/lib.rs")
}

/// Two builds of the same sources must not differ. Compression comes last and adds nothing that could: the second build
/// does without.
fn same_bytes(options: &Options) -> Result<()> {
    let root = process::root();
    let (first, second) = (root.join(options::FOLDER), root.join("dist.again"));
    dist::build(&Options { compressed: false, ..options.clone() }, &second)?;
    let names = |folder: &Path| -> Result<Vec<String>> {
        let names = fingerprint::files(folder)?.into_iter().map(|file| fingerprint::name(folder, &file));
        Ok(names.filter(|name| !compress::is_twin(name) && !name.ends_with(WRITTEN_LAST)).collect())
    };
    let (first_names, second_names) = (names(&first)?, names(&second)?);
    let changed = first_names.iter().filter(|name| {
        let read = |folder: &Path| std::fs::read(folder.join(name)).ok();
        read(&first) != read(&second)
    });
    let added = second_names.iter().filter(|name| !first_names.contains(name));
    let different: Vec<&str> = changed.chain(added).map(String::as_str).collect();
    if !different.is_empty() {
        bail!("two builds differ in {}; compare dist/ and dist.again/", different.join(", "));
    }
    Ok(std::fs::remove_dir_all(&second)?)
}

/// The package of the JavaScript API as its users have it: the corpus against what the native core says, its examples,
/// types and errors. A draft of it answers the same.
fn wasm_tests(quality: Quality) -> Result<Outcome> {
    let package = npm::build(quality)?;
    let corpus = log::step("writing the corpus of native answers", corpus)?;
    let mut files = node_test::scripts("tests/api")?;
    if quality == Quality::Draft {
        files.retain(|file| !file.ends_with(OF_THE_PACKAGE));
    }
    node_test::run(
        &files,
        &[("ROOFTOP_PACKAGE", package.as_os_str()), ("ROOFTOP_CORPUS", corpus.as_os_str())],
    )
}

/// Queries with the native core's answers, a line each.
fn corpus() -> Result<PathBuf> {
    let path = process::target_dir().join("corpus.jsonl");
    let file = File::create(&path).with_context(|| format!("cannot write {}", path.display()))?;
    let mut cargo = process::cargo();
    cargo.args(["run", "--quiet", "--bin", "corpus", "--locked"]);
    process::run(cargo.stdout(file))?;
    Ok(path)
}

fn browser_tests(files: &[PathBuf], site: &Path, base: &str, chromium: &Path) -> Result<Outcome> {
    let compared = files.iter().any(|file| file.ends_with(COMPARES));
    let answers = if compared { page_answers(base)? } else { PathBuf::new() };
    let address = serve::folder(site.to_owned(), base)?;
    node_test::run(
        files,
        &[
            ("ROOFTOP_ANSWERS", answers.as_os_str()),
            ("ROOFTOP_URL", address.as_ref()),
            ("ROOFTOP_CHROME", chromium.as_os_str()),
            ("ROOFTOP_DIST", site.as_os_str()),
        ],
    )
}

/// Questions to every page, `ROOFTOP_QUESTIONS` each, with what the native core answers in the page's words.
fn page_answers(base: &str) -> Result<PathBuf> {
    let count = std::env::var("ROOFTOP_QUESTIONS").unwrap_or_else(|_| QUESTIONS.to_string());
    let (asked, answered) =
        (process::target_dir().join("asked.jsonl"), process::target_dir().join("answered.jsonl"));
    let create = |path: &Path| File::create(path).with_context(|| format!("cannot write {}", path.display()));
    let mut cargo = process::cargo();
    cargo.args(["run", "--quiet", "--bin", "corpus", "--locked"]);
    process::run(cargo.args(["--", "pages", &count]).stdout(create(&asked)?))?;
    let mut prerender = host::PRERENDER.command()?;
    prerender.args(["en", "--answers", base]).stdin(File::open(&asked)?);
    process::run(prerender.stdout(create(&answered)?))?;
    Ok(answered)
}

/// The site as a project page: below a path, without our headers. Nothing of that is seen in pictures, in what is
/// compressed, or in more than one language beside the first.
fn below_a_path(chromium: &Path) -> Result<Outcome> {
    let folder = process::root().join("dist.below");
    let options = Options {
        base: "/rooftop/".to_owned(),
        compressed: false,
        pictures: false,
        languages: Language::chosen("zh")?,
        ..Options::default()
    };
    log::step("building the site below a path", || dist::build(&options, &folder))?;
    let environment = [
        // The tests serve it themselves.
        ("ROOFTOP_URL", std::ffi::OsStr::new("http://127.0.0.1/rooftop/")),
        ("ROOFTOP_CHROME", chromium.as_os_str()),
        ("ROOFTOP_DIST", folder.as_os_str()),
    ];
    let outcome = node_test::run(&node_test::scripts("tests/hosting")?, &environment)?;
    std::fs::remove_dir_all(&folder)?;
    Ok(outcome)
}

fn first_number(text: &str) -> u32 {
    text.split_whitespace().next().and_then(|word| word.parse().ok()).unwrap_or(0)
}
