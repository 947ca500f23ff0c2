//! Why a file is not opened: a place, and a reason that every language has a sentence for.

use std::fmt::{self, Display};

/// Why a file is not opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused {
    /// Where in the file, in bytes.
    pub offset: usize,
    /// What is wrong there.
    pub why: Why,
}

/// What is wrong with a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// No bytes at all.
    Empty,
    /// More bytes are announced than are there.
    Ends {
        /// Bytes that are announced.
        announced: u64,
        /// Bytes that are there.
        left: u64,
    },
    /// The file ends before its last tensor does.
    Cut {
        /// Where the tensors end.
        end: u64,
        /// Where the file ends.
        whole: u64,
    },
    /// Written for processors of the other byte order.
    ByteOrder,
    /// A version of GGUF that is not read.
    Version(u32),
    /// More keys, tensors or dimensions than any model has.
    TooMany(u64),
    /// Bytes that are no text where a name belongs.
    NotText,
    /// A type that is not known.
    UnknownType(u32),
    /// Lists within lists within lists.
    TooDeep,
    /// A size that no file has.
    TooLarge,
    /// A row that the type of its tensor cannot store.
    Row {
        /// Weights of a row.
        row: u64,
        /// Name of the type.
        kind: &'static str,
    },
    /// A header longer than the format allows.
    LongHeader {
        /// Bytes that are announced.
        announced: u64,
        /// Bytes that are allowed.
        most: u64,
    },
    /// What a reader of JSON said.
    Json(String),
    /// JSON without layers and width.
    NoShape,
    /// A zip archive, as `PyTorch` writes.
    Zip,
    /// A file of before GGUF.
    Old,
    /// A pointer of Git LFS.
    Pointer,
    /// HTML.
    WebPage,
    /// Something else.
    Unknown,
}

impl Refused {
    pub(crate) fn new(offset: usize, why: Why) -> Self {
        Self { offset, why }
    }

    /// Whether more bytes of the same file may make it readable.
    pub fn wants_more(&self) -> bool {
        matches!(self.why, Why::Empty | Why::Ends { .. })
    }
}

impl Display for Why {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => f.write_str("The file is empty"),
            Self::Ends { announced, left } => {
                write!(f, "The file ends too early: {announced} bytes are announced, {left} are there")
            }
            Self::Cut { end, whole } => {
                write!(f, "The file is cut off: its tensors end at byte {end}, the file at byte {whole}")
            }
            Self::ByteOrder => f.write_str("The file is written for processors of the other byte order"),
            Self::Version(version) => write!(f, "GGUF of version {version} is not read, only 2 and 3"),
            Self::TooMany(count) => write!(f, "{count} entries are announced; no model has as many"),
            Self::NotText => f.write_str("A name is not text"),
            Self::UnknownType(number) => write!(f, "The type {number} is not known"),
            Self::TooDeep => f.write_str("Lists are nested too deeply"),
            Self::TooLarge => f.write_str("A size is announced that no file has"),
            Self::Row { row, kind } => write!(f, "A row of {row} weights cannot be stored as {kind}"),
            Self::LongHeader { announced, most } => {
                write!(f, "A header of {announced} bytes is announced; {most} are allowed")
            }
            Self::Json(said) => write!(f, "This JSON cannot be read: {said}"),
            Self::NoShape => f.write_str(
                "This JSON is not the configuration of a language model: it has no layers or no hidden size",
            ),
            Self::Zip => f.write_str(
                "This is a zip archive: PyTorch files are not read, open the safetensors or GGUF file",
            ),
            Self::Old => {
                f.write_str("This is a GGML file of 2023, before GGUF: convert it, or take a newer one")
            }
            Self::Pointer => {
                f.write_str("This is a pointer of Git LFS, not the file itself: download the file")
            }
            Self::WebPage => f.write_str("This is a web page, not a model's file: download the file itself"),
            Self::Unknown => f.write_str("This is no GGUF, no safetensors file and no JSON"),
        }
    }
}

impl Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} (at byte {})", self.why, self.offset)
    }
}

impl std::error::Error for Refused {}
