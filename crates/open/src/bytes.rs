//! Numbers and texts from bytes, little endian; every step says where the file ends too early.

use crate::Refused;

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

    pub fn take(&mut self, length: u64, of: &str) -> Result<&'a [u8], Refused> {
        let here = self.at;
        let end = usize::try_from(length).ok().and_then(|length| here.checked_add(length));
        let taken = end.and_then(|end| self.bytes.get(here..end));
        let taken = taken.ok_or_else(|| {
            let left = self.left();
            Refused::new(
                here,
                format!("The file ends within {of}: {length} bytes are announced, {left} are there"),
            )
        })?;
        self.at += taken.len();
        Ok(taken)
    }

    fn array<const N: usize>(&mut self, of: &str) -> Result<[u8; N], Refused> {
        let here = self.at;
        self.take(N as u64, of)?
            .try_into()
            .map_err(|_| Refused::new(here, format!("The file ends within {of}")))
    }

    pub fn u32(&mut self, of: &str) -> Result<u32, Refused> {
        self.array(of).map(u32::from_le_bytes)
    }

    pub fn u64(&mut self, of: &str) -> Result<u64, Refused> {
        self.array(of).map(u64::from_le_bytes)
    }

    /// A text with its length before it.
    pub fn text(&mut self, of: &str) -> Result<&'a [u8], Refused> {
        let length = self.u64(of)?;
        self.take(length, of)
    }
}
