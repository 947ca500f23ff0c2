//! Set-up: Node.js, the npm tools and Chromium. Each is looked for first and installed only when missing.

use crate::{assets, log, process};
use anyhow::{Context, Result, bail};
use std::path::{Path, PathBuf};
use std::thread::JoinHandle;

const NODE_MIN: u32 = 20;

/// Node.js is there and new enough, and `node_modules/` is what the lockfile says.
pub fn npm_tools() -> Result<()> {
    check_node()?;
    let root = process::root();
    let lockfile = root.join("package-lock.json");
    let lock = std::fs::read(&lockfile).with_context(|| format!("cannot read {}", lockfile.display()))?;
    let hash = assets::hash(&lock);
    let stamp = root.join("node_modules/.rooftop-lock");
    if std::fs::read_to_string(&stamp).is_ok_and(|installed| installed == hash) {
        return Ok(());
    }
    let npm = if cfg!(windows) { "npm.cmd" } else { "npm" };
    if !process::works(npm, "--version") {
        bail!(
            "npm is not on the PATH: it comes with Node.js from https://nodejs.org/en/download, and is a package of its own \
             in some distributions (Debian: `apt-get install npm`)"
        );
    }
    log::step("installing the npm tools (npm ci)", || {
        process::output(process::command(npm).args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"]))
            .context("the npm tools cannot be installed: is the npm registry reachable?")?;
        std::fs::write(&stamp, &hash).context("cannot write into node_modules/")
    })
}

/// Node.js is there and new enough: said before anything long begins.
pub fn check_node() -> Result<()> {
    let fix = format!("install Node.js {NODE_MIN} or newer: https://nodejs.org/en/download");
    let Ok(version) = process::output(process::command("node").arg("--version")) else {
        bail!("Node.js is not on the PATH; {fix}");
    };
    match major(&version) {
        Some(major) if major >= NODE_MIN => Ok(()),
        _ => bail!("`node --version` says {}, which is too old; {fix}", version.trim()),
    }
}

/// The browser for the tests, installed while something else is done; where it cannot be installed, that is said at once.
pub fn chromium_meanwhile() -> Result<JoinHandle<Result<PathBuf>>> {
    if !can_install() {
        chromium()?;
    }
    Ok(std::thread::spawn(chromium))
}

/// The browser for the tests: an installed one, or the one that `.ci/setup` installs.
pub fn chromium() -> Result<PathBuf> {
    if let Some(chosen) = std::env::var_os("CHROME") {
        let chosen = PathBuf::from(chosen);
        if !chosen.is_file() {
            bail!(
                "the variable CHROME names {}, which is no file: give the full path of a Chrome or Chromium, or unset it",
                chosen.display()
            );
        }
        return Ok(chosen);
    }
    if let Some(found) = find_chromium() {
        return Ok(found);
    }
    if can_install() {
        log::step("installing Chromium (.ci/setup)", || process::output(&mut process::command(script())))
            .context(NO_CHROMIUM)?;
    }
    find_chromium().context(NO_CHROMIUM)
}

const NO_CHROMIUM: &str = "Chromium is not installed, and the browser tests need it: install it (Debian: `apt-get install \
     chromium`, macOS: `brew install --cask chromium`) or set the variable CHROME to a Chrome's path";

/// What a distribution needs is in a script of its own.
fn script() -> PathBuf {
    process::root().join(".ci/setup")
}

fn can_install() -> bool {
    script().is_file() && is_root() && process::works("apt-get", "--version")
}

fn is_root() -> bool {
    process::output(process::command("id").arg("-u")).is_ok_and(|id| id.trim() == "0")
}

fn find_chromium() -> Option<PathBuf> {
    const NAMES: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
    const PLACES: [&str; 2] = [
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    ];
    let path = std::env::var_os("PATH").unwrap_or_default();
    let on_path =
        NAMES.iter().flat_map(|name| std::env::split_paths(&path).map(move |folder| folder.join(name)));
    on_path.chain(PLACES.iter().map(PathBuf::from)).find(|candidate| Path::is_file(candidate))
}

/// `v20.20.2` → 20.
fn major(version: &str) -> Option<u32> {
    version.trim().trim_start_matches('v').split('.').next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_major_version_of_node_is_read() {
        assert_eq!(super::major("v20.20.2\n"), Some(20));
        assert_eq!(super::major("nonsense"), None);
    }
}
