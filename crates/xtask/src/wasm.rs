//! The bundles as bytes: cargo → `crates/bind` → wasm-opt → a compile check. A draft ends after the second.

use crate::assets::{self, Asset};
use crate::modules::Scripts;
use crate::{host, log, process, toolchain};
use anyhow::{Context, Result};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Mutex;

/// Binaries of the web crate that run in a browser. A page names its own, so that nobody waits for what another page does; an
/// island further down may name one more (`data-bundle`), which is loaded when it comes near the window.
pub const BUNDLES: [&str; 15] = [
    "advisor",
    "app",
    "audit",
    "calculators",
    "check",
    "compare",
    "cost",
    "lists",
    "machine",
    "needs",
    "open",
    "pictures",
    "roofline",
    "runs",
    "serving",
];

/// Bundles and modules of the package that read JSON, whose errors quote what they refuse.
const READS_JSON: [&str; 2] = ["check", "open"];

/// Bundles that begin with the records of the usual question where the address asks no other.
const BEGIN_AS_USUAL: [&str; 2] = ["app", "serving"];

/// The files of the catalogue, one of which most bundles fetch beside themselves.
pub struct Catalogue {
    /// All records.
    pub all: Asset,
    /// Those of the usual question.
    pub usual: Asset,
}

/// A WebAssembly module and the JavaScript that loads it.
pub struct Module {
    /// One of [`BUNDLES`].
    pub name: &'static str,
    /// An ES module; its default export takes the response of the wasm.
    pub glue: PathBuf,
    /// Optimised, and known to compile.
    pub wasm: Vec<u8>,
}

/// How the bundles are compiled.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Quality {
    /// As fast as it goes.
    Draft,
    /// As small as it goes.
    Release,
}

impl Quality {
    /// The profile of `Cargo.toml`. A draft has that of the tools it is built with, so that macros are compiled once for both.
    fn profile(self) -> &'static str {
        match self {
            Self::Draft => "dev",
            Self::Release => "wasm",
        }
    }

    /// Flags of the compiler for what runs in the browser alone. Without them a draft would be large; a release keeps what the
    /// linker knows, from which `crates/bind` sees what is no longer used.
    fn flags(self) -> &'static [&'static str] {
        match self {
            Self::Draft => &["-Cdebuginfo=0", "-Copt-level=1"],
            Self::Release => &["-Clink-arg=--emit-relocs"],
        }
    }

    /// Where cargo puts what it compiles.
    fn folder(self) -> &'static str {
        match self {
            Self::Draft => "debug",
            Self::Release => "wasm",
        }
    }
}

/// Compiles every bundle for the browser.
pub fn compile(quality: Quality) -> Result<()> {
    let mut cargo = toolchain::wasm_cargo("build", quality.flags())?;
    cargo.args([
        "--package",
        "rooftop-web",
        "--profile",
        quality.profile(),
        "--locked",
        "--features",
        "browser",
    ]);
    process::run(cargo.args(BUNDLES.iter().flat_map(|name| ["--bin", name])))
}

/// Makes of cargo's output what the browser loads, by all processors at once.
pub fn package(quality: Quality) -> Result<Vec<Module>> {
    let what = match quality {
        Quality::Draft => "binding to JavaScript (wasm-bindgen)",
        Quality::Release => "binding to JavaScript, optimising (wasm-bindgen, wasm-opt)",
    };
    log::step(what, || {
        host::compile(&[&host::BIND])?;
        let modules = Mutex::new(Vec::new());
        process::in_parallel(&BUNDLES, |name| {
            let module = package_one(name, quality)?;
            modules.lock().unwrap_or_else(std::sync::PoisonError::into_inner).push(module);
            Ok(())
        })?;
        Ok(modules.into_inner().unwrap_or_default())
    })
}

fn package_one(name: &'static str, quality: Quality) -> Result<Module> {
    let compiled = built(quality, &format!("{name}.wasm"));
    if quality == Quality::Draft {
        let (glue, wasm) = bind(name, &compiled, &["--site"])?;
        return Ok(Module { name, glue, wasm });
    }
    let (glue, raw) = bind(name, &compiled, &[&["--site"][..], silenced(name)].concat())?;
    let wasm = optimise(name, &raw)?;
    let scratch = glue.with_file_name("check.wasm");
    compile_check(&wasm, &scratch)
        .with_context(|| format!("the optimised wasm of {name} does not compile"))?;
    Ok(Module { name, glue, wasm })
}

/// Compiles and packs a module of the JavaScript API, `NAME.js`, `NAME.d.ts` and `NAME_bg.wasm` in a folder, from a feature
/// of its crate.
pub fn package_api(name: &str, feature: &str, quality: Quality, folder: &Path) -> Result<()> {
    let compiled = compile_api(quality, &["--no-default-features", "--features", feature])?;
    if quality == Quality::Draft {
        return process::run(bind_command(&compiled, folder, name)?.arg("--types"));
    }
    process::run(bind_command(&compiled, folder, name)?.arg("--types").args(silenced(name)))?;
    let file = folder.join(format!("{name}_bg.wasm"));
    let wasm = optimise(&format!("api/{name}"), &std::fs::read(&file)?)?;
    compile_check(&wasm, &file)
}

/// How a module is made small.
fn silenced(name: &str) -> &'static [&'static str] {
    if READS_JSON.contains(&name) { &["--silent", "--forms", "--small"] } else { &["--silent", "--small"] }
}

fn compile_api(quality: Quality, arguments: &[&str]) -> Result<PathBuf> {
    let mut cargo = toolchain::wasm_cargo("build", quality.flags())?;
    cargo.args(["--package", "rooftop-wasm", "--lib", "--profile", quality.profile(), "--locked"]);
    process::run(cargo.args(arguments))?;
    Ok(built(quality, "rooftop_wasm.wasm"))
}

/// The JavaScript API with the core as the site has it and what measures that, for Node.js: `target/wasm-node/`.
pub fn build_for_bench() -> Result<PathBuf> {
    let compiled = compile_api(Quality::Release, &["--features", "bench"])?;
    let out = process::target_dir().join("wasm-node");
    process::run(bind_command(&compiled, &out, "rooftop_wasm")?.args(["--node", "--types"]))?;
    // The folder is below a package.json that says "module"; what is written here is CommonJS.
    std::fs::write(out.join("package.json"), "{ \"type\": \"commonjs\" }\n")?;
    Ok(out)
}

fn built(quality: Quality, file: &str) -> PathBuf {
    process::target_dir().join(toolchain::TARGET).join(quality.folder()).join(file)
}

fn bind_command(compiled: &Path, folder: &Path, name: &str) -> Result<Command> {
    let mut bind = host::BIND.command()?;
    bind.args([compiled, folder]).arg(name);
    Ok(bind)
}

/// Writes the glue and whatever JavaScript the crates bring into `target/xtask/glue/PLACE/`, unless it is there from before.
fn bind(place: &str, compiled: &Path, options: &[&str]) -> Result<(PathBuf, Vec<u8>)> {
    let folder = process::work_dir()?.join("glue").join(place);
    let mut command = bind_command(compiled, &folder, GLUE)?;
    let input = [std::fs::read(compiled)?, std::fs::read(command.get_program())?].concat();
    let key = format!("{} {options:?}", assets::hash(&input));
    let stamp = folder.join("bound");
    if !std::fs::read_to_string(&stamp).is_ok_and(|bound| bound == key) {
        if folder.exists() {
            std::fs::remove_dir_all(&folder)?;
        }
        process::output(command.args(options))?;
        std::fs::write(&stamp, key)?;
    }
    let wasm = std::fs::read(folder.join(format!("{GLUE}_bg.wasm")))?;
    Ok((folder.join(format!("{GLUE}.js")), wasm))
}

/// Optimises; no feature flag, so that nothing comes out that a browser would refuse. Of all levels -O2 is
/// the smallest on the wire: what -Os and -Oz save in bytes they lose in repetition. Nor are zeros cut out of the data:
/// a thousand small segments are 5 KB longer in brotli than one with its zeros. For the same reason nothing is put into its one
/// caller, and locals remain as the compiler has them. Below 1 KiB of memory there is only the end of the stack.
/// The result is kept under the hash of the input.
fn optimise(place: &str, raw: &[u8]) -> Result<Vec<u8>> {
    const FLAGS: [&str; 10] = [
        "-O2",
        "--shrink-level=2",
        "-O2",
        "--low-memory-unused",
        "--optimize-added-constants-propagate",
        "--coalesce-locals-learning",
        "--skip-pass=memory-packing",
        "--skip-pass=simplify-locals",
        "--one-caller-inline-max-function-size=0",
        "--strip-target-features",
    ];
    let script = process::root().join("node_modules/binaryen/bin/wasm-opt");
    let binaryen = std::fs::read(process::root().join("node_modules/binaryen/package.json"))
        .context("node_modules/binaryen is incomplete: delete node_modules/ and run this again")?;
    let key = assets::hash(&[raw, &binaryen, FLAGS.concat().as_bytes()].concat());
    let folder = process::work_dir()?.join("wasm-opt").join(place);
    let kept = folder.join(format!("{key}.wasm"));
    if let Ok(wasm) = std::fs::read(&kept) {
        return Ok(wasm);
    }
    // Only the latest result is worth its space.
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder)?;
    let (input, output) = (folder.join("input.wasm"), folder.join("output.wasm"));
    std::fs::write(&input, raw)?;
    process::output(process::node(script).args(FLAGS).arg(&input).arg("-o").arg(&output))?;
    let wasm = std::fs::read(&output)?;
    std::fs::rename(&output, &kept)?;
    Ok(wasm)
}

/// The engine of Node.js is the one of Chromium: what it refuses must not reach `dist/`.
fn compile_check(wasm: &[u8], file: &Path) -> Result<()> {
    std::fs::write(file, wasm)?;
    let script = "WebAssembly.compile(require('node:fs').readFileSync(process.argv[1]))";
    process::output(process::command("node").args(["-e", script]).arg(file))?;
    Ok(())
}

/// The script that loads the glue and starts it: the policy allows no inline script.
pub fn start_script(
    scripts: &Scripts,
    module: &Module,
    wasm: &Asset,
    catalogue: &Catalogue,
) -> Result<Asset> {
    let address = |name: &str, asset: Option<&Asset>| match asset {
        Some(Asset { url, integrity }) => {
            format!("const {name} = [{url:?}, {{ integrity: {integrity:?} }}];\n")
        }
        None => format!("const {name} = 0;\n"),
    };
    let all = module.asks_catalogue()?.then_some(&catalogue.all);
    let usual = BEGIN_AS_USUAL.contains(&module.name).then_some(&catalogue.usual);
    let name = format!("const name = {:?};\n", module.name);
    let fields = process::root().join("web/static/combobox.js");
    let fields =
        if module.has_lists() { format!("import \"{}\";\n", fields.display()) } else { String::new() };
    let address =
        fields + &name + &address("wasm", Some(wasm)) + &address("all", all) + &address("usual", usual);
    // Of its own for each address: two languages are written at a time.
    let entry = module.glue.with_file_name(format!("entry-{}.js", assets::hash(address.as_bytes())));
    std::fs::write(&entry, format!("{address}{START_JS}"))?;
    scripts.module(module.name, &entry)
}

impl Module {
    /// Whether the bundle reads the catalogue: whether it asks for the file (`web/src/browser.rs`).
    fn asks_catalogue(&self) -> Result<bool> {
        let glue = std::fs::read_to_string(&self.glue)
            .with_context(|| format!("cannot read {}", self.glue.display()))?;
        Ok(glue.contains("rooftopCatalogue"))
    }

    /// Whether it shows fields with a list: whether it names their element.
    fn has_lists(&self) -> bool {
        let name = b"combo-box";
        self.wasm.windows(name.len()).any(|bytes| bytes == name)
    }
}

/// What wasm-bindgen calls the JavaScript of a bundle; the scripts beside it import it by this name.
const GLUE: &str = "glue";

/// The answer is in the page already, so the wasm, by far the largest file, is asked for only when
/// the page is painted: it would take the line from stylesheet and text. (Measured with Lighthouse's
/// phone: largest contentful paint 1.9 s with a preload, 1.0 s so.) A page in the background is never
/// painted and does not wait; a browser that does not report its paint waits a second,
/// one that holds back its frames less. A download that breaks off is tried once more.
const START_JS: &str = "
import init from './glue.js';
const painted = new Promise((go) => {
  if (document.hidden) return go();
  new PerformanceObserver(go).observe({ type: 'paint', buffered: true });
  setTimeout(go, 1000);
});
const frame = () => document.hidden || new Promise((go) => { requestAnimationFrame(go); setTimeout(go, 300); });
const own = document.querySelector(`[data-bundle=\"${name}\"]`);
const { words, wordsIntegrity } = (own ?? document.documentElement).dataset;
const load = async (from, how, as) => (await fetch(from, how))[as]();
// The bundle says nothing and knows nothing by itself: the page names the words of its language, and all pages share one
// catalogue. Where the address asks nothing, few of its records are needed; who chooses others does so from a list that
// brings them. The worker has all of them.
const [visit] = performance.getEntriesByType('navigation');
const start = async (catalogue) => {
  const [said, file, module_or_path] = await Promise.all([
    load(words, { integrity: wordsIntegrity }, 'text'),
    catalogue && load(...catalogue, 'arrayBuffer'),
    fetch(...wasm),
  ]);
  // Where a page has several bundles, one starts after the other: each reads its words as it starts.
  const before = globalThis.rooftopStart;
  globalThis.rooftopStart = (async () => {
    await before?.catch(() => {});
    globalThis.rooftopWords = said;
    const give = () => new Uint8Array(file);
    if (catalogue === all) globalThis.rooftopCatalogue = give;
    else globalThis.rooftopCatalogue ??= give;
    await init({ module_or_path });
  })();
  return globalThis.rooftopStart;
};
const first = usual && !location.search && !visit?.workerStart ? usual : all;
painted.then(frame).then(frame).then(() => start(first).catch(() => start(all)));
";
