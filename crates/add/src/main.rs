//! `cargo xtask add`: an entry of `data/`, as far as a model's file or a few answers give it, and what is still missing.

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a program prints")]

mod machine;
mod model;

use anyhow::{Context, Result, bail};
use std::fs;
use std::path::{Path, PathBuf};

fn main() -> std::process::ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let (kind, rest) = arguments.split_first().map_or(("", &[][..]), |(kind, rest)| (kind.as_str(), rest));
    let done = match kind {
        "model" => model::add(rest),
        "machine" => machine::add(rest),
        _ => Err(anyhow::anyhow!(
            "say what to add: `cargo xtask add model FILE...` or `cargo xtask add machine [--name NAME ...]`"
        )),
    };
    match done {
        Ok(()) => std::process::ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            std::process::ExitCode::FAILURE
        }
    }
}

/// The folder `data/`, from anywhere in the repository.
fn data() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data")
}

/// The file of a folder that has an entry with this id.
fn file_with(folder: &str, id: &str) -> Result<Option<PathBuf>> {
    let line = format!("id = \"{id}\"");
    let folder = data().join(folder);
    for entry in fs::read_dir(&folder).with_context(|| format!("cannot read {}", folder.display()))? {
        let path = entry?.path();
        if fs::read_to_string(&path)?.lines().any(|it| it.trim() == line) {
            return Ok(Some(path));
        }
    }
    Ok(None)
}

/// Appends an entry to a file, unless its folder has one of that id.
fn append(folder: &str, file: &Path, id: &str, toml: &str) -> Result<()> {
    if let Some(path) = file_with(folder, id)? {
        bail!("{} has an entry `{id}`: change that one, or pass another --id", path.display());
    }
    let before = fs::read_to_string(file).unwrap_or_default();
    let gap = if before.is_empty() || before.ends_with("\n\n") { "" } else { "\n" };
    fs::write(file, format!("{before}{gap}{toml}"))
        .with_context(|| format!("cannot write {}", file.display()))
}

/// What follows a flag; the flags that are not known are an error.
fn flag<'a>(arguments: &'a [String], name: &str) -> Option<&'a str> {
    let at = arguments.iter().position(|it| it == name)?;
    arguments.get(at + 1).map(String::as_str)
}

/// Whether a text is written into `data/` as it is: what a TOML string may hold.
fn plain(text: &str) -> Result<&str> {
    if text.contains(['"', '\\']) || text.chars().any(char::is_control) {
        bail!("`{text}` holds a quotation mark, a backslash or a control character: leave it out");
    }
    Ok(text)
}
