//! Opens a model's files: GGUF, safetensors, an index of them, `config.json`. Only headers are read, never the weights, and only
//! what the record needs of them is kept: a tokenizer is skipped.
//!
//! Pure: bytes in, a record out. A file that is not as it should be is refused with a reason and the place. What reads the bytes
//! asks an [`Opener`] which it wants: nobody reads more of a file than its header.

mod address;
mod bytes;
mod config;
mod entry;
mod gguf;
mod hub;
mod opener;
mod piece;
mod recognized;
mod record;
mod refused;
mod safetensors;
mod types;

pub use address::{Address, NoAddress};
pub use entry::{Entry, entry};
pub use hub::{HUB, HubFile, HubProblem, NoList, files};
pub use opener::Opener;
pub use piece::{Format, Group, Piece, Shape, Stored};
pub use record::{Note, Record};
pub use refused::{Refused, Why};

/// Bytes from the beginning of a file that hold its header, for every file that was seen: a header of 20 MB is that of a
/// model with a large vocabulary and thousands of tensors.
pub const MOST_HEADER: usize = 40 << 20;

/// Opens a file from its first bytes; `whole` is the size of the file, where it is known.
pub fn open(bytes: &[u8], whole: Option<u64>) -> Result<Record, Refused> {
    Ok(Record::of(&[read(bytes, whole)?]))
}

/// What one file of a model says.
pub fn read(bytes: &[u8], whole: Option<u64>) -> Result<Piece, Refused> {
    if bytes.is_empty() {
        return Err(Refused::new(0, Why::Empty));
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
        (&b"PK\x03\x04"[..], Why::Zip),
        (b"ggjt", Why::Old),
        (b"tjgg", Why::Old),
        (b"lmgg", Why::Old),
        (b"ggml", Why::Old),
        (b"version https://git-lfs", Why::Pointer),
        (b"<", Why::WebPage),
    ];
    let why = known.into_iter().find(|(begin, _)| bytes.starts_with(begin)).map(|(_, why)| why);
    Err(Refused::new(0, why.unwrap_or(Why::Unknown)))
}
