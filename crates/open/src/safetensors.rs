//! safetensors: a length, then JSON that names every tensor. It is read entry by entry, so that only sums are kept.

use crate::record::{Format, Record, Shape, Tally};
use crate::{Refused, types};
use serde::Deserialize;
use serde::de::{Deserializer, IgnoredAny, MapAccess, Visitor};
use std::fmt;

/// The longest header that the format allows.
const LONGEST: u64 = 100_000_000;

#[derive(Deserialize)]
struct Entry {
    dtype: String,
    shape: Vec<u64>,
    data_offsets: [u64; 2],
}

pub fn read(bytes: &[u8], whole: Option<u64>) -> Result<Record, Refused> {
    let length = bytes.get(..8).and_then(|eight| eight.try_into().ok()).map_or(0, u64::from_le_bytes);
    if length > LONGEST {
        return Err(Refused::new(
            0,
            format!("A header of {length} bytes is announced, the format allows {LONGEST}"),
        ));
    }
    let end = 8 + length as usize;
    let header = bytes.get(8..end).ok_or_else(|| {
        Refused::new(bytes.len(), format!("The file ends within its header, which ends at byte {end}"))
    })?;
    let mut json = serde_json::Deserializer::from_slice(header);
    let tally = json.deserialize_map(Entries).map_err(|error| {
        Refused::new(8 + error.column(), format!("The header is not as safetensors has it: {error}"))
    })?;
    let size = end as u64 + tally.stored;
    if let Some(whole) = whole.filter(|whole| *whole < size) {
        let what = format!("The file is cut off: its tensors end at byte {size}, the file at byte {whole}");
        return Err(Refused::new(usize::try_from(whole).unwrap_or(usize::MAX), what));
    }
    let shape = Shape { vocab: tally.vocab, ..Shape::default() };
    Ok(Record::new(Format::Safetensors, None, String::new(), shape, tally, 1))
}

struct Entries;

impl<'de> Visitor<'de> for Entries {
    type Value = Tally;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("tensors by name")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Tally, A::Error> {
        use serde::de::Error;
        let mut tally = Tally::default();
        while let Some(name) = map.next_key::<String>()? {
            if name == "__metadata__" {
                map.next_value::<IgnoredAny>()?;
                continue;
            }
            let Entry { dtype, shape, data_offsets: [from, to] } = map.next_value()?;
            let elements = shape.iter().try_fold(1_u64, |all, length| all.checked_mul(*length));
            let (Some(elements), Some(bytes)) = (elements, to.checked_sub(from)) else {
                return Err(A::Error::custom(format!("{name} has an impossible size")));
            };
            let kind = types::named(&dtype)
                .ok_or_else(|| A::Error::custom(format!("{name} has the unknown type {dtype}")))?;
            if (elements as f64 * kind - bytes as f64).abs() > 1.0 {
                return Err(A::Error::custom(format!(
                    "{name} has {bytes} bytes for {elements} weights of {dtype}"
                )));
            }
            tally.stored = tally.stored.max(to);
            let (row, rows) = (shape.first().copied().unwrap_or(1), shape.get(1).copied().unwrap_or(1));
            tally.add(&name, short(&dtype), elements, bytes, row, rows);
        }
        Ok(tally)
    }
}

/// The name of a type, from a list.
fn short(dtype: &str) -> &'static str {
    let all = [
        "F64", "F32", "F16", "BF16", "F8_E4M3", "F8_E5M2", "F8_E8M0", "F4", "I64", "I32", "I16", "I8", "U8",
        "U32", "BOOL",
    ];
    all.into_iter().find(|name| *name == dtype).unwrap_or("other")
}
