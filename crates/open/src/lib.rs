//! Opens a model's file: a GGUF, a safetensors file, its index, or a `config.json`. Only the header is read, never the weights,
//! and only what the record needs of it is kept: a tokenizer is skipped.
//!
//! Pure: bytes in, a record out. A file that is not as it should be is refused with a sentence and the place.

mod bytes;
mod config;
mod gguf;
mod record;
mod safetensors;
mod types;

pub use record::{Format, Record, Stored};

use std::fmt::{self, Display};

/// Bytes from the beginning of a file that hold its header, for every file that was seen: a header of 20 MB is that of a
/// model with a large vocabulary and thousands of tensors.
pub const MOST_HEADER: usize = 40 << 20;

/// Why a file is not opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused {
    /// Where in the file, in bytes.
    pub offset: usize,
    /// What is wrong there, in a sentence without its end.
    pub what: String,
}

impl Refused {
    fn new(offset: usize, what: impl Into<String>) -> Self {
        Self { offset, what: what.into() }
    }
}

impl Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} (at byte {})", self.what, self.offset)
    }
}

impl std::error::Error for Refused {}

/// Opens a file from its first bytes; `whole` is the size of the file, where it is known.
pub fn open(bytes: &[u8], whole: Option<u64>) -> Result<Record, Refused> {
    if bytes.is_empty() {
        return Err(Refused::new(0, "The file is empty"));
    }
    if bytes.starts_with(b"GGUF") {
        return gguf::read(bytes, whole);
    }
    if bytes.get(8) == Some(&b'{') {
        return safetensors::read(bytes, whole);
    }
    let first = bytes.iter().position(|byte| !byte.is_ascii_whitespace()).unwrap_or(0);
    if bytes.get(first) == Some(&b'{') {
        return config::read(bytes);
    }
    let known = [
        (
            &b"PK\x03\x04"[..],
            "This is a zip archive: PyTorch files are not read, open the safetensors or GGUF file",
        ),
        (b"ggjt", "This is a GGML file of 2023, before GGUF: convert it, or take a newer one"),
        (b"ggml", "This is a GGML file of 2023, before GGUF: convert it, or take a newer one"),
        (b"version https://git-lfs", "This is a pointer of Git LFS, not the file itself: download the file"),
        (b"<", "This is a web page, not a model's file: download the file itself"),
    ];
    let what = known.iter().find(|(begin, _)| bytes.starts_with(begin)).map(|(_, what)| *what);
    Err(Refused::new(0, what.unwrap_or("This is no GGUF, no safetensors file and no JSON")))
}
