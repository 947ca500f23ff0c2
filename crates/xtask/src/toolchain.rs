//! cargo for wasm32: the pinned toolchain of `rust-toolchain.toml`, with the target it names.

use crate::{log, process};
use anyhow::{Context, Result, bail};
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The target of everything that runs in a browser.
pub const TARGET: &str = "wasm32-unknown-unknown";

/// Adds the target if the toolchain lacks it: rustup installs the pinned toolchain with it, but does not add it to one that
/// is already there.
pub fn set_up() -> Result<()> {
    if has_target()? {
        return Ok(());
    }
    if process::works("rustup", "--version") {
        log::step("adding the wasm target (rustup target add)", || {
            process::run(process::command("rustup").args(["target", "add", TARGET]))
        })
        .context("rustup cannot add the wasm target: is https://static.rust-lang.org reachable, and its folder writable?")?;
    }
    if !has_target()? {
        bail!(
            "this toolchain cannot build for {TARGET}: install rustup (https://rustup.rs) and run `rustup target add {TARGET}`"
        );
    }
    Ok(())
}

/// `cargo SUBCOMMAND --target wasm32-unknown-unknown`, with flags for the compiler.
pub fn wasm_cargo(subcommand: &str, more: &[&str]) -> Result<Command> {
    set_up()?;
    let mut cargo = process::cargo();
    cargo.args([subcommand, "--target", TARGET]);
    let mut flags = remap_flags()?;
    flags.extend(more.iter().map(|flag| (*flag).to_owned()));
    Ok(with_flags(cargo, &flags))
}

/// Paths of this machine are replaced, so that the same sources give the same bytes anywhere.
fn remap_flags() -> Result<Vec<String>> {
    let mut replaced = vec![(process::root(), "/rooftop".to_owned())];
    let registry = cargo_home().join("registry/src");
    if let Ok(indexes) = std::fs::read_dir(&registry) {
        let mut indexes: Vec<PathBuf> = indexes.flatten().map(|entry| entry.path()).collect();
        indexes.sort();
        replaced.extend(indexes.into_iter().map(|index| (index, "/cargo".to_owned())));
    }
    let sysroot = process::output(process::command(rustc()).args(["--print", "sysroot"]))?;
    let version = version()?;
    let commit = version.lines().find_map(|line| line.strip_prefix("commit-hash: ")).unwrap_or("unknown");
    let sources = Path::new(sysroot.trim()).join("lib/rustlib/src/rust");
    replaced.push((sources, format!("/rustc/{commit}")));
    Ok(replaced.iter().map(|(from, to)| format!("--remap-path-prefix={}={to}", from.display())).collect())
}

/// What the compiler says of itself.
pub fn version() -> Result<String> {
    process::output(process::command(rustc()).arg("-vV")).context("is Rust installed?")
}

/// Adds compiler flags to those the caller's environment already has.
fn with_flags(mut cargo: Command, flags: &[String]) -> Command {
    let mut all: Vec<String> = match (std::env::var("CARGO_ENCODED_RUSTFLAGS"), std::env::var("RUSTFLAGS")) {
        (Ok(encoded), _) => encoded.split('\x1f').map(str::to_owned).collect(),
        (_, Ok(plain)) => plain.split_whitespace().map(str::to_owned).collect(),
        _ => Vec::new(),
    };
    all.retain(|flag| !flag.is_empty());
    all.extend_from_slice(flags);
    cargo.env("CARGO_ENCODED_RUSTFLAGS", all.join("\x1f"));
    cargo
}

/// Does the compiler have a std for wasm32?
fn has_target() -> Result<bool> {
    let mut rustc = process::command(rustc());
    let folder = process::output(rustc.args(["--print", "target-libdir", "--target", TARGET]))?;
    Ok(Path::new(folder.trim()).is_dir())
}

fn rustc() -> OsString {
    std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into())
}

fn cargo_home() -> PathBuf {
    let home = || std::env::home_dir().unwrap_or_default().join(".cargo");
    std::env::var_os("CARGO_HOME").map_or_else(home, PathBuf::from)
}
