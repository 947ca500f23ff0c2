//! Reads the file of the catalogue, which `crates/data` writes: a column for each field, so that what is alike is together.
//!
//! A file that is not whole gives zeros and empty texts, and [`Reader::finish`] says so: nothing here can fail halfway.

use super::{Architecture, Backend, KernelClass, RecurrentKind};
use super::{ByClass, ByRecurrent, EngineId, Figure, GraphId, LayerMask, LayerSet, SourceId};
use crate::units::{BitsPerWeight, Bytes, BytesPerSec, FlopsPerSec, Params};

/// In place of an exponent: the mantissa is the 64 bits of the number.
const BITS: i64 = 64;
/// The largest power of ten that a number of 64 bits holds exactly.
const LARGEST_POWER: i64 = 22;

/// What a column of the file holds one of.
pub trait Read {
    /// The next one.
    fn read(from: &mut Reader) -> Self;
}

/// Where reading is.
pub struct Reader {
    columns: Vec<Column>,
    /// The column that the next field is in.
    at: usize,
    /// Bytes of the file.
    length: u64,
    is_whole: bool,
}

struct Column {
    /// What was not read yet.
    rest: &'static [u8],
    /// How many of the columns after it hold what it counts.
    within: usize,
}

impl Reader {
    /// At the beginning of a file.
    pub fn new(mut file: &'static [u8]) -> Self {
        let (length, mut is_whole) = (file.len() as u64, true);
        let mut numbers = |count: usize, file: &mut &'static [u8]| -> Vec<usize> {
            // A column takes a byte at least.
            let count = count.min(file.len());
            (0..count).map(|_| number(file, &mut is_whole) as usize).collect()
        };
        let count = numbers(1, &mut file).first().copied().unwrap_or_default();
        let lengths = numbers(count, &mut file);
        let within = numbers(count, &mut file);
        let cut = |(length, within): (usize, usize)| {
            let (rest, after) = file.split_at_checked(length).unwrap_or_default();
            file = after;
            Column { rest, within }
        };
        let columns = lengths.into_iter().zip(within).map(cut).collect();
        Self { columns, at: 0, length, is_whole }
    }

    /// Whether there was all that was asked for, and no more.
    pub fn finish(self) -> bool {
        self.is_whole && self.columns.iter().all(|column| column.rest.is_empty())
    }

    /// The next field.
    pub fn read<T: Read>(&mut self) -> T {
        T::read(self)
    }

    /// A variant without fields, of all that the file knows.
    pub fn choice<T: Copy>(&mut self, first: T, all: &[T]) -> T {
        let at = self.whole();
        all.get(at as usize).copied().unwrap_or(first)
    }

    /// A variant with fields: the columns of each follow a column of its own.
    pub fn variant<T>(&mut self, fields: impl FnOnce(&mut Self, u64) -> T) -> T {
        let (variant, end) = self.counted();
        for _ in 0..variant {
            self.at = self.counted_end();
        }
        self.at += 1;
        let read = fields(self, variant);
        self.at = end;
        read
    }

    /// The next whole number.
    fn whole(&mut self) -> u64 {
        let whole = match self.columns.get_mut(self.at) {
            Some(column) => number(&mut column.rest, &mut self.is_whole),
            None => self.missing(),
        };
        self.at += 1;
        whole
    }

    /// A count, and the first column after those of what it counts, each of which takes a byte at least: of a file that
    /// breaks off, any number may come out, but little is made of it.
    fn counted(&mut self) -> (u64, usize) {
        let end = self.counted_end();
        let count = self.whole();
        (if self.is_whole { count.min(self.length) } else { 0 }, end)
    }

    fn counted_end(&self) -> usize {
        self.at + 1 + self.columns.get(self.at).map_or(0, |column| column.within)
    }

    /// Mantissa and exponent.
    fn decimal(&mut self) -> f64 {
        let (mantissa, exponent) = (signed(self.whole()), signed(self.whole()));
        let power = (0..exponent.abs().min(LARGEST_POWER)).fold(1.0, |power, _| power * 10.0);
        match exponent {
            BITS => f64::from_bits(mantissa.cast_unsigned()),
            0.. => mantissa as f64 * power,
            _ => mantissa as f64 / power,
        }
    }

    /// Up to the next zero.
    fn text(&mut self) -> &'static str {
        let text = self.columns.get_mut(self.at).and_then(|column| {
            let end = column.rest.iter().position(|byte| *byte == 0)?;
            let (text, rest) = column.rest.split_at_checked(end)?;
            column.rest = rest.get(1..)?;
            core::str::from_utf8(text).ok()
        });
        self.at += 1;
        text.unwrap_or_else(|| self.missing())
    }

    fn missing<T: Default>(&mut self) -> T {
        self.is_whole = false;
        T::default()
    }
}

/// LEB128.
fn number(bytes: &mut &'static [u8], is_whole: &mut bool) -> u64 {
    let mut value = 0;
    for shift in (0..u64::BITS).step_by(7) {
        let Some((first, rest)) = bytes.split_first() else { break };
        *bytes = rest;
        value |= u64::from(first & 127) << shift;
        if *first < 128 {
            return value;
        }
    }
    *is_whole = false;
    0
}

/// From zigzag.
fn signed(value: u64) -> i64 {
    (value >> 1).cast_signed() ^ -(value & 1).cast_signed()
}

macro_rules! whole {
    ($($type:ty),*) => {$(
        impl Read for $type {
            fn read(from: &mut Reader) -> Self {
                from.whole() as Self
            }
        }
    )*};
}

whole!(u8, u16, u32, u64, usize);

/// Types that hold one value of another.
macro_rules! holds {
    ($($of:expr => $type:ty),* $(,)?) => {$(
        impl Read for $type {
            fn read(from: &mut Reader) -> Self {
                $of(from.read())
            }
        }
    )*};
}

holds! {
    Bytes::new => Bytes,
    BytesPerSec::new => BytesPerSec,
    FlopsPerSec::new => FlopsPerSec,
    BitsPerWeight::new => BitsPerWeight,
    Params::new => Params,
    SourceId => SourceId,
    Architecture => Architecture,
    Backend => Backend,
    KernelClass => KernelClass,
    RecurrentKind => RecurrentKind,
    EngineId => EngineId,
    GraphId => GraphId,
    LayerSet => LayerSet,
    ByClass => ByClass,
    ByRecurrent => ByRecurrent,
}

impl Read for bool {
    fn read(from: &mut Reader) -> Self {
        from.whole() != 0
    }
}

impl Read for f64 {
    fn read(from: &mut Reader) -> Self {
        from.decimal()
    }
}

impl Read for f32 {
    fn read(from: &mut Reader) -> Self {
        from.decimal() as Self
    }
}

impl Read for &'static str {
    fn read(from: &mut Reader) -> Self {
        from.text()
    }
}

impl<T: Read> Read for Figure<T> {
    fn read(from: &mut Reader) -> Self {
        Self { value: from.read(), source: from.read() }
    }
}

impl<A: Read, B: Read> Read for (A, B) {
    fn read(from: &mut Reader) -> Self {
        (from.read(), from.read())
    }
}

impl Read for LayerMask {
    fn read(from: &mut Reader) -> Self {
        let (lower, upper): (u64, u64) = from.read();
        Self(u128::from(upper) << 64 | u128::from(lower))
    }
}

impl<T: Read> Read for Option<T> {
    fn read(from: &mut Reader) -> Self {
        let (count, end) = from.counted();
        let read = (count != 0).then(|| from.read());
        from.at = end;
        read
    }
}

/// Records live as long as the program: there is one catalogue.
impl<T: Read> Read for &'static [T] {
    fn read(from: &mut Reader) -> Self {
        let (count, end) = from.counted();
        let start = from.at;
        let next = |_| {
            from.at = start;
            from.read()
        };
        let all: Vec<T> = (0..count as usize).map(next).collect();
        from.at = end;
        all.leak()
    }
}
