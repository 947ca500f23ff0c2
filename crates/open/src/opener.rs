//! Which bytes of a file are wanted next: its beginning in growing slices, until the header is whole.

use crate::{MOST_HEADER, Piece, Refused, read};
use std::ops::Range;

/// How much of a file is read at first, and then: most headers are in the first, a large tokenizer in the second.
const STEPS: [usize; 4] = [1 << 20, 8 << 20, 24 << 20, MOST_HEADER];
/// Bytes handed over at once, so that no more than that is held twice.
const SLICE: u64 = 8 << 20;

/// A file that is being opened.
pub struct Opener {
    bytes: Vec<u8>,
    whole: u64,
    step: usize,
}

impl Opener {
    /// Of a file of this size; where it is not known, `u64::MAX`.
    pub fn new(whole: u64) -> Self {
        Self { bytes: Vec::new(), whole, step: 0 }
    }

    /// Where the present step ends.
    fn goal(&self) -> u64 {
        let step = STEPS.get(self.step).copied().unwrap_or(MOST_HEADER) as u64;
        step.min(self.whole)
    }

    /// The bytes that are wanted next.
    pub fn wants(&self) -> Range<u64> {
        let here = self.bytes.len() as u64;
        here..self.goal().min(here + SLICE)
    }

    /// Takes them; what the file says, once enough is there. Fewer bytes than were wanted are all that there are.
    pub fn give(&mut self, bytes: &[u8]) -> Option<Result<Piece, Refused>> {
        let Range { start, end } = self.wants();
        let room = self.goal().saturating_sub(start) as usize;
        self.bytes.reserve_exact(room.max(bytes.len()));
        self.bytes.extend_from_slice(bytes.get(..room.min(bytes.len())).unwrap_or_default());
        let all = start + (bytes.len() as u64) < end;
        if !all && (self.bytes.len() as u64) < self.goal() {
            return None;
        }
        let known = (self.whole < u64::MAX).then_some(self.whole);
        match read(&self.bytes, known) {
            Err(refused) if refused.wants_more() && !all && self.goal() < self.whole => {
                self.step += 1;
                (self.step >= STEPS.len()).then_some(Err(refused))
            }
            done => Some(done),
        }
    }
}
