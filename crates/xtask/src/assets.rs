//! Files whose name carries the hash of their content, so that they may be cached forever.

use anyhow::{Context, Result};
use base64::Engine;
use serde::Serialize;
use sha2::{Digest, Sha256, Sha384};
use std::fmt::Write;
use std::path::Path;

/// A file under `assets/`, as the pages refer to it.
#[derive(Serialize)]
pub struct Asset {
    /// Address with base, `/assets/app-0123456789abcdef.js`.
    pub url: String,
    /// `sha384-…`.
    pub integrity: String,
}

/// Writes `content` below `site/assets/` as `STEM-HASH.EXTENSION`.
pub fn write(site: &Path, base: &str, stem: &str, extension: &str, content: &[u8]) -> Result<Asset> {
    let name = format!("{stem}-{}.{extension}", hash(content));
    let folder = site.join("assets");
    std::fs::create_dir_all(&folder)?;
    let file = folder.join(&name);
    std::fs::write(&file, content).with_context(|| format!("cannot write {}", file.display()))?;
    Ok(Asset { url: format!("{base}assets/{name}"), integrity: integrity(content) })
}

/// 16 hexadecimal digits of the SHA-256.
pub fn hash(content: &[u8]) -> String {
    hex(Sha256::digest(content).iter().take(8))
}

/// Bytes as hexadecimal digits.
pub fn hex<'a>(bytes: impl Iterator<Item = &'a u8>) -> String {
    bytes.fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// The value of an `integrity` attribute.
pub fn integrity(content: &[u8]) -> String {
    format!("sha384-{}", base64::engine::general_purpose::STANDARD.encode(Sha384::digest(content)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hash_and_integrity_are_those_of_the_standard_tools() {
        assert_eq!(hash(b""), "e3b0c44298fc1c14");
        assert_eq!(integrity(b""), "sha384-OLBgp1GsljhM2TJ+sbHjaiH9txEUvgdDTAzHv2P24donTt6/529l+9Ua0vFImLlb");
    }
}
