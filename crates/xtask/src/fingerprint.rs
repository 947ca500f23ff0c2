//! Is `dist/` still what its sources would give? A hash over both sides answers.

use crate::{assets, process};
use anyhow::{Context, Result};
use sha2::{Digest, Sha256};
use std::path::{Path, PathBuf};

/// What the site is made of, from the root of the repository.
const INPUTS: [&str; 11] = [
    "Cargo.lock",
    "Cargo.toml",
    ".cargo",
    "rust-toolchain.toml",
    "crates",
    "data",
    "frozen",
    "package-lock.json",
    "tests/cases",
    "tests/snapshots",
    "web",
];

/// A hash over every source file's path and content, and `settings`.
pub fn of_sources(settings: &str) -> Result<String> {
    let mut hasher = Sha256::new();
    hasher.update(settings);
    for input in INPUTS {
        add(&mut hasher, &process::root(), &process::root().join(input))?;
    }
    Ok(assets::hex(hasher.finalize().iter()))
}

/// A hash over every file of a folder.
pub fn of_folder(folder: &Path) -> Result<String> {
    let mut hasher = Sha256::new();
    add(&mut hasher, folder, folder)?;
    Ok(assets::hex(hasher.finalize().iter()))
}

/// Every file below a folder, in a fixed order.
pub fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut open = vec![folder.to_owned()];
    while let Some(folder) = open.pop() {
        let entries =
            std::fs::read_dir(&folder).with_context(|| format!("cannot read {}", folder.display()))?;
        for entry in entries {
            let path = entry?.path();
            if path.is_dir() { open.push(path) } else { found.push(path) }
        }
    }
    found.sort();
    Ok(found)
}

/// A file below a folder, with slashes on every system.
pub fn name(folder: &Path, file: &Path) -> String {
    file.strip_prefix(folder).unwrap_or(file).to_string_lossy().replace('\\', "/")
}

fn add(hasher: &mut Sha256, root: &Path, path: &Path) -> Result<()> {
    let files = if path.is_dir() { files(path)? } else { vec![path.to_owned()] };
    for file in files {
        let name = name(root, &file);
        let Ok(content) = std::fs::read(&file) else { continue };
        // Lengths keep one file's end from being the next one's beginning.
        hasher.update(format!("{name}\0{}\0", content.len()));
        hasher.update(content);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn content_and_name_both_change_the_fingerprint() {
        let folder = std::env::temp_dir().join(format!("rooftop-fingerprint-{}", std::process::id()));
        std::fs::create_dir_all(folder.join("inner")).expect("a temporary folder");
        let fingerprint = || of_folder(&folder).expect("readable");
        std::fs::write(folder.join("inner/a"), "one").expect("a file");
        let first = fingerprint();
        assert_eq!(first, fingerprint());
        std::fs::write(folder.join("inner/a"), "two").expect("a file");
        let second = fingerprint();
        assert_ne!(first, second);
        std::fs::rename(folder.join("inner/a"), folder.join("inner/b")).expect("a file");
        assert_ne!(second, fingerprint());
        std::fs::remove_dir_all(&folder).expect("the folder is ours");
    }
}
