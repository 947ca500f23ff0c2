//! `.br` and `.gz` beside a file that gains by it.

use anyhow::{Context, Result};
use sha2::{Digest, Sha256};
use std::io::Write;
use std::path::Path;

/// Compresses one file, with brotli as small as `quality` says. What takes seconds is kept in `cache`.
pub fn one(file: &Path, quality: i32, cache: &Path) -> Result<()> {
    let content = std::fs::read(file).with_context(|| format!("cannot read {}", file.display()))?;
    write_if_smaller(file, "br", &content, &brotli_once(&content, quality, cache)?)?;
    write_if_smaller(file, "gz", &content, &gzip(&content)?)
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
fn brotli_once(content: &[u8], quality: i32, cache: &Path) -> Result<Vec<u8>> {
    const LARGE: usize = 200_000;
    if content.len() < LARGE {
        return brotli(content, quality);
    }
    let hash = Sha256::digest(content).iter().take(8).fold(0_u64, |hash, byte| hash << 8 | u64::from(*byte));
    let kept = cache.join(format!("{hash:016x}-{quality}"));
    if let Ok(compressed) = std::fs::read(&kept) {
        return Ok(compressed);
    }
    let compressed = brotli(content, quality)?;
    std::fs::create_dir_all(cache)?;
    // By a rename, so that what is there is whole; two languages may have the same file.
    let part = cache.join(format!("{:?}.part", std::thread::current().id()));
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
