//! `cargo xtask dist`: the whole site, built beside the old one and put in its place in one move.

use crate::language::Language;
use crate::toolchain::{self, Toolchain};
use crate::{compress, data, everything, fingerprint, freeze, process, report, setup, site, sizes, wasm};
use anyhow::{Context, Result, anyhow};
use std::path::{Path, PathBuf};
use std::time::Instant;

/// The built site, from the root of the repository.
pub const FOLDER: &str = "dist";

/// Where the site will stand.
#[derive(Clone)]
pub struct Options {
    /// Path it is served under, `/` at both ends.
    pub base: String,
    /// Scheme and host, without a slash at the end.
    pub origin: String,
    /// Of a frozen build, the base of the site that goes on.
    pub live: Option<String>,
}

impl Default for Options {
    fn default() -> Self {
        Self { base: "/".to_owned(), origin: "https://rooftop.example".to_owned(), live: None }
    }
}

/// Builds `dist/` unless it is what its sources would give.
pub fn command(options: &Options) -> Result<()> {
    let start = Instant::now();
    let site = process::root().join(FOLDER);
    // One build at a time: two would write into the same staging folder.
    let lock = std::fs::File::create(process::work_dir()?.join("dist.lock"))?;
    lock.lock().context("cannot lock the build")?;
    let stamp_file = process::work_dir()?.join("dist.stamp");
    let toolchain = toolchain::set_up()?;
    let settings = format!("{} {} {}", options.base, options.origin, toolchain::version(toolchain)?);
    let sources = fingerprint::of_sources(&settings)?;
    let stamp =
        |folder: &Path| Ok::<_, anyhow::Error>(format!("{sources} {}", fingerprint::of_folder(folder)?));
    let built = std::fs::read_to_string(&stamp_file).unwrap_or_default();
    if site.is_dir() && stamp(&site)? == built {
        println!("dist/ is up to date ({})", report::seconds(start));
        return Ok(());
    }
    build(options, toolchain, &site)?;
    sizes::command()?;
    std::fs::write(&stamp_file, stamp(&site)?)?;
    println!("dist/ is built ({})", report::seconds(start));
    Ok(())
}

/// Builds the site into `out`; what stood there stays until the new one is complete.
pub fn build(options: &Options, toolchain: Toolchain, out: &Path) -> Result<()> {
    setup::check_node()?;
    report::step("checking data/", data::check)?;
    let languages = Language::of(options);
    compile(toolchain, languages)?;
    let staging = Staging::new(out)?;
    for language in languages {
        let modules = wasm::package(language)?;
        report::step(&format!("{}: writing the pages", language.id), || {
            site::write(options, language, &modules, &staging.folder)
        })?;
    }
    report::step("compressing (brotli, gzip)", || compress::folder(&staging.folder))?;
    for language in languages {
        everything::write(language, &language.folder(&staging.folder))?;
    }
    sizes::within_budget(languages, &staging.folder)?;
    if options.live.is_none() {
        freeze::restore(&options.base, &staging.folder)?;
    }
    staging.replace(out)
}

/// The three long things do not wait for one another: npm, the wasm, the page builder.
fn compile(toolchain: Toolchain, languages: &'static [Language]) -> Result<()> {
    std::thread::scope(|scope| {
        let npm = scope.spawn(setup::npm_tools);
        let pages = scope.spawn(|| languages.iter().try_for_each(site::compile_prerender));
        let wasm = languages.iter().try_for_each(|language| {
            report::step(&format!("{}: compiling the bundles to wasm (cargo build)", language.id), || {
                wasm::compile(toolchain, language)
            })
        });
        let done = |name: &'static str, joined: std::thread::Result<Result<()>>| {
            joined.unwrap_or_else(|_| Err(anyhow!("{name} stopped unexpectedly")))
        };
        let (npm, pages) = (done("npm", npm.join()), done("the page builder", pages.join()));
        wasm?;
        pages?;
        npm
    })
}

/// A folder beside the final one, so that the last step is a rename.
struct Staging {
    folder: PathBuf,
    old: PathBuf,
}

impl Staging {
    fn new(out: &Path) -> Result<Self> {
        let beside = |ending: &str| {
            let mut name = out.as_os_str().to_owned();
            name.push(ending);
            PathBuf::from(name)
        };
        let staging = Self { folder: beside(".staging"), old: beside(".old") };
        for folder in [&staging.folder, &staging.old] {
            if folder.exists() {
                std::fs::remove_dir_all(folder)
                    .with_context(|| format!("cannot clear {}", folder.display()))?;
            }
        }
        std::fs::create_dir_all(&staging.folder)?;
        Ok(staging)
    }

    fn replace(self, out: &Path) -> Result<()> {
        if out.exists() {
            std::fs::rename(out, &self.old).with_context(|| format!("cannot move {} away", out.display()))?;
        }
        std::fs::rename(&self.folder, out)
            .with_context(|| format!("cannot put {} in place", out.display()))?;
        if self.old.exists() {
            std::fs::remove_dir_all(&self.old)?;
        }
        Ok(())
    }
}
