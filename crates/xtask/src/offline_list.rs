//! `offline/files.json`: all that who wants the whole site without a network saves, and how much that is.

use crate::language::Language;
use crate::{compress, fingerprint};
use anyhow::{Context, Result};
use serde::Serialize;
use std::path::{Path, PathBuf};

/// From the root of the site.
const LIST: &str = "offline/files.json";
/// What pages ask for, besides each other.
const FOLDERS: [&str; 3] = ["assets/", "data/points/", "embed/small/answers/"];
const FILES: [&str; 2] = ["icon.svg", "manifest.webmanifest"];

#[derive(Default, Serialize)]
struct Everything {
    /// Bytes on the way, in brotli where the build compresses.
    sent: u64,
    /// Bytes once they are there.
    kept: u64,
    /// Below base: nothing for the home page, `method/`, `assets/…`.
    files: Vec<String>,
}

/// Writes the list of a language's site, after the compressed forms where there are any, and says where.
pub fn write(language: &Language, site: &Path) -> Result<PathBuf> {
    let length = |file: &Path| std::fs::metadata(file).map(|data| data.len());
    let mut all = Everything::default();
    for (path, file) in files(language, site)? {
        let kept = length(&file).with_context(|| format!("cannot read {}", file.display()))?;
        let mut compressed = file.into_os_string();
        compressed.push(".br");
        all.sent += length(Path::new(&compressed)).unwrap_or(kept);
        all.kept += kept;
        all.files.push(path);
    }
    let list = site.join(LIST);
    std::fs::write(&list, serde_json::to_string(&all)?)?;
    Ok(list)
}

/// Every file of a language's site that is worth keeping, by its address; what was frozen is not part of it.
pub fn files(language: &Language, site: &Path) -> Result<Vec<(String, PathBuf)>> {
    let others = language.others();
    let mut found = Vec::new();
    for file in fingerprint::files(site)? {
        let name = file.strip_prefix(site)?.to_string_lossy().replace('\\', "/");
        if let Some(path) = worth_keeping(&name).filter(|_| !others.iter().any(|it| name.starts_with(it))) {
            found.push((path.to_owned(), file));
        }
    }
    Ok(found)
}

/// The address of a file that a page is or asks for; what is only there to be downloaded has none.
fn worth_keeping(name: &str) -> Option<&str> {
    let page = name.strip_suffix("index.html").filter(|path| path.is_empty() || path.ends_with('/'));
    let asked = FILES.contains(&name) || FOLDERS.iter().any(|folder| name.starts_with(folder));
    page.or_else(|| (asked && !compress::is_twin(name)).then_some(name))
}

#[cfg(test)]
mod tests {
    use super::worth_keeping;

    #[test]
    fn pages_go_by_their_address_and_downloads_are_left_out() {
        assert_eq!(worth_keeping("index.html"), Some(""));
        assert_eq!(worth_keeping("embed/audit/index.html"), Some("embed/audit/"));
        assert_eq!(worth_keeping("assets/app-0.wasm"), Some("assets/app-0.wasm"));
        assert_eq!(worth_keeping("data/points/dgx-spark-128.csv"), Some("data/points/dgx-spark-128.csv"));
        for other in
            ["404.html", "assets/app-0.wasm.br", "index.html.gz", "data/speed.csv", "sw.js", "embed.js"]
        {
            assert_eq!(worth_keeping(other), None, "{other}");
        }
    }
}
