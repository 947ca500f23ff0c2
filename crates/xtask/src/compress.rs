//! Which files of the site are compressed, and how much; Node.js does it, which has brotli and gzip built in.

use crate::{fingerprint, language, process};
use anyhow::{Context, Result};
use std::fmt::Write as _;
use std::path::Path;

/// What compresses.
const SCRIPT: &str = "crates/xtask/scripts/compress.mjs";
/// Endings of text, of wasm and of the catalogue; pictures are compressed already.
const COMPRESSIBLE: [&str; 11] =
    ["html", "css", "csv", "js", "wasm", "bin", "svg", "json", "webmanifest", "xml", "txt"];

/// Compresses every file below `site`, as small as it goes: it is done once and read often. The pages of single records,
/// hundreds of them and each read now and then, and what there is to download are compressed a little less: a tenth of the
/// time, a few percent more.
pub fn folder(site: &Path) -> Result<()> {
    let mut list = String::new();
    for file in fingerprint::files(site)?.iter().filter(|file| is_compressible(file)) {
        let quality = if is_one_of_many(site, file) || is_download(site, file) { 9 } else { 11 };
        writeln!(list, "{quality} {}", file.display())?;
    }
    compress(&list)
}

/// Compresses one file, as small as it goes.
pub fn one(file: &Path) -> Result<()> {
    compress(&format!("11 {}\n", file.display()))
}

fn compress(list: &str) -> Result<()> {
    process::with_input(process::node(SCRIPT).arg(process::work_dir()?.join("brotli")), list)
}

/// The length of a file in brotli.
pub fn size(file: &Path) -> Result<usize> {
    let length = process::output(process::node(SCRIPT).arg("--size").arg(file))?;
    length.trim().parse().context("the script printed no length")
}

/// Whether a file is the compressed form of the one beside it.
pub fn is_twin(path: &str) -> bool {
    Path::new(path).extension().is_some_and(|ending| ending == "br" || ending == "gz")
}

fn is_compressible(file: &Path) -> bool {
    file.extension().is_some_and(|extension| COMPRESSIBLE.iter().any(|known| extension == *known))
}

/// A page in a folder within a folder: `devices/rtx-4090/index.html`.
fn is_one_of_many(site: &Path, file: &Path) -> bool {
    let depth = Path::new(&within_language(site, file)).components().count();
    depth > 2 && file.extension().is_some_and(|extension| extension == "html")
}

/// A table or document to take away: large, and read by few.
fn is_download(site: &Path, file: &Path) -> bool {
    within_language(site, file).starts_with("data/")
}

/// The path of a file in the site of its language.
fn within_language(site: &Path, file: &Path) -> String {
    let path = file.strip_prefix(site).unwrap_or(file).to_string_lossy().replace('\\', "/");
    language::within(&path).to_owned()
}
