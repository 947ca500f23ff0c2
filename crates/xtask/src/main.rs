//! The build tool: `cargo xtask serve` and `cargo xtask test` are all a visitor of the repository needs.
#![allow(clippy::print_stdout, reason = "a command-line tool speaks on standard output")]

mod accuracy;
mod asset_graph;
mod assets;
mod bench;
mod check;
mod compress;
mod dist;
mod downloads;
mod draft;
mod fingerprint;
mod freeze;
mod frozen;
mod fuzz;
mod headers;
mod host;
mod icons;
mod language;
mod log;
mod modules;
mod node_test;
mod npm;
mod offline_list;
mod options;
mod page;
mod process;
mod prose;
mod serve;
mod setup;
mod site;
mod sizes;
mod test;
mod toolchain;
mod wasm;
mod words;
mod worker;

use anyhow::{Result, anyhow, bail};
use language::Language;
use lexopt::prelude::*;

const USAGE: &str = "\
usage: cargo xtask COMMAND [options]

  serve     set up, build a draft of the site and serve it on http://127.0.0.1:8080
              --release    the real site, from dist/
              --port N     another port (0: any free one)
              --watch      rebuild and reload the page when a source file changes
  test      set up and run every test: native, wasm, browser
              --quick      the native ones, the corpus in wasm, and the main task in the browser
              --browser audit,pages  only these files of tests/browser/, against the current dist/
  bench     time of one estimate, natively and in wasm
  dist      build the site into dist/
              --draft      a draft: not optimised, not compressed
  check     formatting, Clippy for native and for wasm, data, JavaScript and CSS
  fuzz      search for input that breaks something: cargo xtask fuzz [TARGET]
              --seconds N  for each target (default 50)
              --seed N     seed of the search (default 1)
  size      print the sizes of dist/; fails if one exceeds its budget
  generate  write the catalogue of the core from data/
  stale     list what is old in data/ or was never checked: prices, wheels, models, machines
  add model FILE...        write an entry of data/models from a GGUF file or a config.json, and say what is missing
              --name NAME --id ID --source ID --file NAME.toml --print
  add machine              write an entry of data/devices from flags (--name, --like ID, --memory, --bandwidth ...) or answers
  accuracy  print how close the predictions are to the measurements, and write the tables
  calibrate fit the speed model to the measurements, write coefficients and tables, refuse a worse fit
              --accept       write it anyway
              --source NAME  write nothing, and say what the points of a source change and which contradict the others
  freeze    archive today's widgets under /v/DAY/embed/, in frozen/
  npm       build the JavaScript API as a package into target/npm/
  icons     draw the PNG icons from web/static/icon.svg

options of dist, serve and test:
  --base /path/      path the site is served under (default /)
  --origin URL       address the site is published at, for the sitemap
  --languages en,zh  languages to build (default all; a served draft builds each when first requested)
";

/// An option of one command.
#[derive(Clone, Copy, PartialEq)]
enum Switch {
    Quick,
    Release,
    Watch,
}

struct Arguments {
    command: String,
    port: u16,
    switches: Vec<Switch>,
    /// Browser tests to run by themselves.
    browser: Option<String>,
    options: options::Options,
    fuzz: fuzz::Options,
    /// What follows `add` and `calibrate`.
    rest: Vec<String>,
}

fn main() -> std::process::ExitCode {
    match arguments().and_then(run) {
        Ok(()) => std::process::ExitCode::SUCCESS,
        Err(error) => {
            // The chain of causes, never a backtrace: what failed, and below it why.
            eprintln!("error: {error}");
            error.chain().skip(1).for_each(|cause| eprintln!("  because: {cause}"));
            std::process::ExitCode::FAILURE
        }
    }
}

fn run(arguments: Arguments) -> Result<()> {
    let options = &arguments.options;
    let is = |switch| arguments.switches.contains(&switch);
    match arguments.command.as_str() {
        "serve" => serve::command(options, arguments.port, is(Switch::Watch)),
        "test" if is(Switch::Quick) => test::quick(options),
        "test" => match &arguments.browser {
            Some(names) => test::browser(options, names),
            None => test::command(options),
        },
        "bench" => bench::command(),
        "dist" => dist::command(options),
        "check" => check::command(),
        "size" => sizes::command(),
        "generate" => log::step("generating the tables from data/", rooftop_data::generate),
        "stale" => stale(),
        "add" => add(&arguments.rest),
        "accuracy" => accuracy::command(),
        "calibrate" => accuracy::calibrate(&arguments.rest),
        "freeze" => freeze::command(options),
        "fuzz" => fuzz::command(&arguments.fuzz),
        "npm" => npm::command(),
        "icons" => icons::command(),
        "help" => {
            print!("{USAGE}");
            Ok(())
        }
        other => bail!("unknown command `{other}`\n\n{USAGE}"),
    }
}

/// Compiled when it is first needed: it reads files of models.
fn add(arguments: &[String]) -> Result<()> {
    let mut cargo = process::cargo();
    process::run(cargo.args(["run", "--locked", "--quiet", "--package", "rooftop-add", "--"]).args(arguments))
}

fn stale() -> Result<()> {
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH)?;
    print!("{}", rooftop_data::stale(i64::try_from(now.as_secs())?)?);
    Ok(())
}

fn port(text: &str) -> Result<u16> {
    text.parse().map_err(|_| anyhow!("--port is `{text}`, but it must be a number from 0 to 65535"))
}

fn whole(option: &str, text: &str) -> Result<u32> {
    let number = text.parse().ok().filter(|number| *number > 0);
    number.ok_or_else(|| anyhow!("{option} is `{text}`, but it must be a whole number from 1"))
}

fn arguments() -> Result<Arguments> {
    let mut parsed = Arguments {
        command: String::new(),
        port: 8080,
        switches: Vec::new(),
        browser: None,
        options: options::Options::default(),
        fuzz: fuzz::Options::default(),
        rest: Vec::new(),
    };
    let mut languages = None;
    let mut parser = lexopt::Parser::from_env();
    while let Some(argument) = parser.next()? {
        match argument {
            Long("port") => parsed.port = port(&parser.value()?.string()?)?,
            Long("seconds") => parsed.fuzz.seconds = whole("--seconds", &parser.value()?.string()?)?,
            Long("seed") => parsed.fuzz.seed = whole("--seed", &parser.value()?.string()?)?,
            Long("draft") => parsed.options.draft = true,
            Long("release") => parsed.switches.push(Switch::Release),
            Long("browser") => parsed.browser = Some(parser.value()?.string()?),
            Long("quick") => parsed.switches.push(Switch::Quick),
            Long("languages") => languages = Some(parser.value()?.string()?),
            Long("watch") => parsed.switches.push(Switch::Watch),
            Long("base") => parsed.options.base = parser.value()?.string()?,
            Long("origin") => parsed.options.origin = parser.value()?.string()?,
            Short('h') | Long("help") => "help".clone_into(&mut parsed.command),
            Value(value) if parsed.command.is_empty() => {
                parsed.command = value.string()?;
                // What follows belongs to the program that adds or calibrates.
                if matches!(parsed.command.as_str(), "add" | "calibrate") {
                    let rest = parser.raw_args()?.map(ValueExt::string);
                    parsed.rest = rest.collect::<std::result::Result<_, _>>()?;
                }
            }
            Value(value) if parsed.command == "fuzz" && parsed.fuzz.target.is_none() => {
                parsed.fuzz.target = Some(value.string()?);
            }
            _ => bail!("{}\n\n{USAGE}", argument.unexpected()),
        }
    }
    if parsed.command.is_empty() {
        bail!("a command is missing\n\n{USAGE}");
    }
    let served_draft = parsed.command == "serve" && !parsed.switches.contains(&Switch::Release);
    parsed.options.draft |= served_draft;
    if let Some(ids) = languages.as_deref().or(served_draft.then_some("en")) {
        parsed.options.languages = Language::chosen(ids)?;
    }
    let base = &parsed.options.base;
    if !(base.starts_with('/') && base.ends_with('/')) {
        bail!("--base is `{base}`, but it must begin and end with a slash");
    }
    Ok(parsed)
}
