//! Numbers and texts from bytes, little endian; every step says where the file ends too early.

use crate::{Refused, Why};

/// A place in the bytes.
pub struct Cursor<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Cursor<'a> {
    pub fn new(bytes: &'a [u8]) -> Self {
        Self { bytes, at: 0 }
    }

    pub fn at(&self) -> usize {
        self.at
    }

    /// Bytes that are left.
    pub fn left(&self) -> usize {
        self.bytes.len().saturating_sub(self.at)
    }

    pub fn take(&mut self, length: u64) -> Result<&'a [u8], Refused> {
        let here = self.at;
        let end = usize::try_from(length).ok().and_then(|length| here.checked_add(length));
        let taken = end.and_then(|end| self.bytes.get(here..end));
        let taken = taken.ok_or_else(|| self.ends(here, length))?;
        self.at += taken.len();
        Ok(taken)
    }

    /// The refusal of so many bytes.
    pub fn ends(&self, at: usize, announced: u64) -> Refused {
        Refused::new(at, Why::Ends { announced, left: self.left() as u64 })
    }

    fn array<const N: usize>(&mut self) -> Result<[u8; N], Refused> {
        let here = self.at;
        let taken = self.take(N as u64)?;
        taken.try_into().map_err(|_| self.ends(here, N as u64))
    }

    pub fn u32(&mut self) -> Result<u32, Refused> {
        self.array().map(u32::from_le_bytes)
    }

    pub fn u64(&mut self) -> Result<u64, Refused> {
        self.array().map(u64::from_le_bytes)
    }

    /// A text with its length before it.
    pub fn text(&mut self) -> Result<&'a [u8], Refused> {
        let length = self.u64()?;
        self.take(length)
    }
}
