//! `.br` and `.gz` beside every file that gains by it.

use crate::{assets, fingerprint, language, process};
use anyhow::{Context, Result};
use rayon::prelude::*;
use std::io::Write;
use std::path::Path;

/// Endings of text and of wasm; pictures are compressed already.
const COMPRESSIBLE: [&str; 10] =
    ["html", "css", "csv", "js", "wasm", "svg", "json", "webmanifest", "xml", "txt"];

/// Compresses every file below `site`, as small as it goes: it is done once and read often. The pages of single records,
/// hundreds of them and each read now and then, and what there is to download are compressed a little less: a tenth of the
/// time, a few per cent more.
pub fn folder(site: &Path) -> Result<()> {
    fingerprint::files(site)?.par_iter().filter(|file| is_compressible(file)).try_for_each(|file| {
        let quality = if is_one_of_many(site, file) || is_download(site, file) { 9 } else { 11 };
        one(file, quality)
    })
}

/// Compresses one file, with brotli as small as `quality` says.
pub fn one(file: &Path, quality: i32) -> Result<()> {
    let content = std::fs::read(file)?;
    write_if_smaller(file, "br", &content, &brotli_once(&content, quality)?)?;
    write_if_smaller(file, "gz", &content, &gzip(&content)?)
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

fn write_if_smaller(file: &Path, ending: &str, content: &[u8], compressed: &[u8]) -> Result<()> {
    if compressed.len() >= content.len() {
        return Ok(());
    }
    let mut name = file.as_os_str().to_owned();
    name.push(".");
    name.push(ending);
    std::fs::write(&name, compressed).with_context(|| format!("cannot write {}", name.display()))
}

/// The bytes in brotli; what takes seconds is kept under the hash of the content, for the next build.
fn brotli_once(content: &[u8], quality: i32) -> Result<Vec<u8>> {
    const LARGE: usize = 200_000;
    if content.len() < LARGE {
        return brotli(content, quality);
    }
    let folder = process::work_dir()?.join("brotli");
    let kept = folder.join(format!("{}-{quality}", assets::hash(content)));
    if let Ok(compressed) = std::fs::read(&kept) {
        return Ok(compressed);
    }
    let compressed = brotli(content, quality)?;
    std::fs::create_dir_all(&folder)?;
    // By a rename, so that what is there is whole; two languages may have the same file.
    let part = folder.join(format!("{:?}.part", std::thread::current().id()));
    std::fs::write(&part, &compressed)?;
    std::fs::rename(&part, &kept)?;
    Ok(compressed)
}

/// The bytes in brotli.
pub fn brotli(content: &[u8], quality: i32) -> Result<Vec<u8>> {
    let mut out = Vec::new();
    let parameters = brotli::enc::BrotliEncoderParams {
        quality,
        lgwin: 22,
        size_hint: content.len(),
        ..Default::default()
    };
    brotli::BrotliCompress(&mut &*content, &mut out, &parameters)?;
    Ok(out)
}

fn gzip(content: &[u8]) -> Result<Vec<u8>> {
    let mut writer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    writer.write_all(content)?;
    Ok(writer.finish()?)
}
