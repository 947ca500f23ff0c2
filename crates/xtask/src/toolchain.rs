//! A cargo that can build for wasm32: the installed one, with rustup's help, or Debian's packages.

use crate::{process, report};
use anyhow::{Context, Result, bail};
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The target of everything that runs in a browser.
pub const TARGET: &str = "wasm32-unknown-unknown";
/// Debian's Rust for the web: its std for wasm32 is built from `rust-web-src`.
const DEBIAN_PACKAGES: [&str; 4] = ["rustc-web", "cargo-web", "rust-web-src", "lld-22"];

/// Which toolchain builds the wasm.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Toolchain {
    /// The one that runs this tool; it has the target.
    Own,
    /// `/usr/bin/cargo` of Debian, with std built from source.
    Debian,
}

/// Finds or installs a toolchain with the wasm32 target.
pub fn set_up() -> Result<Toolchain> {
    let forced = std::env::var("ROOFTOP_WASM_TOOLCHAIN").is_ok_and(|name| name == "debian");
    if !forced {
        if has_target() {
            return Ok(Toolchain::Own);
        }
        if process::works("rustup", "--version") {
            let added = report::step("adding the wasm target (rustup target add)", || {
                process::run(process::command("rustup").args(["target", "add", TARGET]))
            });
            match added {
                Ok(()) if has_target() => return Ok(Toolchain::Own),
                Ok(()) => println!("  rustup added the target, but to another toolchain than this one"),
                Err(error) => println!("  {error:#}"),
            }
        }
    }
    if debian_is_complete() {
        return Ok(Toolchain::Debian);
    }
    if is_debian_root() {
        report::step("installing Debian's Rust for the web (apt-get install rustc-web …)", || {
            apt_install(&DEBIAN_PACKAGES)
        })?;
        if debian_is_complete() {
            return Ok(Toolchain::Debian);
        }
    }
    bail!(
        "no Rust toolchain here can build for {TARGET}. Either install rustup (https://rustup.rs) and run \
         `rustup target add {TARGET}`, or on Debian as root `apt-get install {}`",
        DEBIAN_PACKAGES.join(" ")
    )
}

/// `cargo SUBCOMMAND --target wasm32-unknown-unknown` for this toolchain, with flags for the compiler.
pub fn wasm_cargo(toolchain: Toolchain, subcommand: &str, more: &[&str]) -> Result<Command> {
    let mut cargo = match toolchain {
        Toolchain::Own => process::cargo(),
        Toolchain::Debian => process::command("/usr/bin/cargo"),
    };
    cargo.args([subcommand, "--target", TARGET]);
    let mut flags = remap_flags(toolchain)?;
    flags.extend(more.iter().map(|flag| (*flag).to_owned()));
    if toolchain == Toolchain::Debian {
        // rustup's variables would send Debian's cargo back to rustup's rustc.
        cargo.env("RUSTC", "/usr/bin/rustc").env("RUSTC_BOOTSTRAP", "1").env_remove("RUSTUP_TOOLCHAIN");
        cargo.arg("-Zbuild-std=std,panic_abort");
        flags.push("-Cembed-bitcode=yes".into());
        if let Some(linker) = debian_linker() {
            flags.push(format!("-Clinker={}", linker.display()));
        }
    }
    Ok(with_flags(cargo, &flags))
}

/// Paths of this machine are replaced, so that the same sources give the same bytes anywhere.
fn remap_flags(toolchain: Toolchain) -> Result<Vec<String>> {
    let mut replaced = vec![(process::root(), "/rooftop".to_owned())];
    let registry = cargo_home().join("registry/src");
    if let Ok(indexes) = std::fs::read_dir(&registry) {
        let mut indexes: Vec<PathBuf> = indexes.flatten().map(|entry| entry.path()).collect();
        indexes.sort();
        replaced.extend(indexes.into_iter().map(|index| (index, "/cargo".to_owned())));
    }
    let sysroot = process::output(process::command(rustc(toolchain)).args(["--print", "sysroot"]))?;
    let version = version(toolchain)?;
    let commit = version.lines().find_map(|line| line.strip_prefix("commit-hash: ")).unwrap_or("unknown");
    let sources = Path::new(sysroot.trim()).join("lib/rustlib/src/rust");
    replaced.push((sources, format!("/rustc/{commit}")));
    Ok(replaced.iter().map(|(from, to)| format!("--remap-path-prefix={}={to}", from.display())).collect())
}

/// What the compiler says of itself.
pub fn version(toolchain: Toolchain) -> Result<String> {
    process::output(process::command(rustc(toolchain)).arg("-vV"))
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

/// Does the compiler of this toolchain have a std for wasm32?
fn has_target() -> bool {
    let mut rustc = process::command(rustc(Toolchain::Own));
    rustc.args(["--print", "target-libdir", "--target", TARGET]);
    process::output(&mut rustc).is_ok_and(|folder| Path::new(folder.trim()).is_dir())
}

fn rustc(toolchain: Toolchain) -> OsString {
    match toolchain {
        Toolchain::Own => std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()),
        Toolchain::Debian => "/usr/bin/rustc".into(),
    }
}

fn cargo_home() -> PathBuf {
    let home = || std::env::home_dir().unwrap_or_default().join(".cargo");
    std::env::var_os("CARGO_HOME").map_or_else(home, PathBuf::from)
}

fn debian_is_complete() -> bool {
    ["/usr/bin/cargo", "/usr/bin/rustc", "/usr/lib/rustlib/src/rust/library/Cargo.lock"]
        .iter()
        .all(|file| Path::new(file).exists())
        && debian_linker().is_some()
}

fn debian_linker() -> Option<PathBuf> {
    ["/usr/bin/wasm-ld-22", "/usr/bin/rust-lld", "/usr/bin/wasm-ld"]
        .iter()
        .map(PathBuf::from)
        .find(|linker| linker.exists())
}

/// May we install packages here?
pub fn is_debian_root() -> bool {
    Path::new("/etc/debian_version").exists()
        && process::works("apt-get", "--version")
        && process::output(process::command("id").arg("-u")).is_ok_and(|id| id.trim() == "0")
}

/// Installs Debian packages, with a fresh package list.
pub fn apt_install(packages: &[&str]) -> Result<()> {
    let apt = || {
        let mut apt = process::command("apt-get");
        apt.env("DEBIAN_FRONTEND", "noninteractive");
        apt
    };
    process::output(apt().args(["update", "-q"])).context("the package list cannot be read")?;
    process::output(apt().args(["install", "-y", "-q", "--no-install-recommends"]).args(packages))?;
    Ok(())
}
