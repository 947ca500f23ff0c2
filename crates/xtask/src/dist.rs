//! `cargo xtask dist`: the whole site, built beside the old one and put in its place in one move.

use crate::options::{FOLDER, Options};
use crate::wasm::{self, Quality};
use crate::{
    compress, draft, fingerprint, frozen, host, log, offline_list, process, setup, site, sizes, toolchain,
};
use anyhow::{Context, Result, anyhow};
use std::path::{Path, PathBuf};
use std::time::Instant;

/// Builds `dist/` unless it is what its sources would give.
pub fn command(options: &Options) -> Result<()> {
    up_to_date(options, FOLDER)?;
    if options.draft {
        draft::announce();
        return Ok(());
    }
    sizes::command()
}

/// Builds a site into a folder in the root of the repository, unless it is what its sources would give.
pub fn up_to_date(options: &Options, name: &str) -> Result<()> {
    let start = Instant::now();
    let site = process::root().join(name);
    // One build at a time: two would write into the same staging folder.
    let lock = std::fs::File::create(process::work_dir()?.join("dist.lock"))?;
    lock.lock().context("cannot lock the build")?;
    let stamp_file = process::work_dir()?.join(format!("{name}.stamp"));
    let sources = sources(options)?;
    let stamp =
        |folder: &Path| Ok::<_, anyhow::Error>(format!("{sources} {}", fingerprint::of_folder(folder)?));
    let built = std::fs::read_to_string(&stamp_file).unwrap_or_default();
    if site.is_dir() && stamp(&site)? == built {
        println!("{name}/ is up to date ({})", log::seconds(start));
        return Ok(());
    }
    build(options, &site)?;
    std::fs::write(&stamp_file, stamp(&site)?)?;
    println!("{name}/ is built ({})", log::seconds(start));
    Ok(())
}

fn sources(options: &Options) -> Result<String> {
    let languages: Vec<&str> = options.languages.iter().map(|it| it.id).collect();
    let Options { base, origin, draft, .. } = options;
    fingerprint::of_sources(&format!("{base} {origin} {draft} {languages:?} {}", toolchain::version()?))
}

/// Builds the site into `out`; what was there stays until the new one is complete.
pub fn build(options: &Options, out: &Path) -> Result<()> {
    let quality = if options.draft { Quality::Draft } else { Quality::Release };
    // What is missing is said before anything long begins.
    toolchain::set_up()?;
    if !options.draft {
        setup::check_node()?;
    }
    log::step("checking data/", rooftop_data::check)?;
    compile(options, quality)?;
    let staging = Staging::new(out)?;
    let modules = wasm::package(quality)?;
    let ids = options.languages.iter().map(|it| it.id).collect::<Vec<_>>().join(", ");
    log::step(&format!("writing the pages: {ids}"), || {
        process::in_parallel(&options.languages, |language| {
            site::write(options, language, &modules, &staging.folder)
        })
    })?;
    let compressed = options.compressed && !options.draft;
    if compressed {
        log::step("compressing (brotli, gzip)", || compress::folder(&staging.folder))?;
    }
    for language in &options.languages {
        let list = offline_list::write(language, &language.folder(&staging.folder))?;
        if compressed {
            compress::one(&list)?;
        }
    }
    if compressed {
        sizes::within_budget(&options.languages, &staging.folder)?;
    }
    if options.live.is_none() && !options.draft {
        frozen::restore(&options.base, &staging.folder)?;
    }
    staging.replace(out)
}

/// The three long things do not wait for one another: npm, the wasm, the programs that the build runs.
fn compile(options: &Options, quality: Quality) -> Result<()> {
    let programs = || match quality {
        Quality::Draft => host::compile(&[&host::BIND, &host::PRERENDER]),
        Quality::Release => host::compile(&[&host::BIND, &host::PRERENDER, &host::PREVIEW]),
    };
    std::thread::scope(|scope| {
        let npm = scope.spawn(|| if options.draft { Ok(()) } else { setup::npm_tools() });
        let programs = scope.spawn(programs);
        let wasm = log::step("compiling the bundles to wasm (cargo build)", || wasm::compile(quality));
        let done = |name: &'static str, joined: std::thread::Result<Result<()>>| {
            joined.unwrap_or_else(|_| Err(anyhow!("{name} stopped unexpectedly")))
        };
        let (npm, programs) = (done("npm", npm.join()), done("compiling the tools", programs.join()));
        wasm?;
        programs?;
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
