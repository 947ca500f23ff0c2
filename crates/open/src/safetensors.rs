//! safetensors: a length, then JSON that names every tensor. It is read entry by entry, so that only sums are kept.

use crate::piece::{Format, Named, Piece, Shape, Tally};
use crate::{Refused, Why, types};
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

pub fn read(bytes: &[u8], whole: Option<u64>) -> Result<Piece, Refused> {
    let length = bytes.get(..8).and_then(|eight| eight.try_into().ok()).map_or(0, u64::from_le_bytes);
    if length > LONGEST {
        return Err(Refused::new(0, Why::LongHeader { announced: length, most: LONGEST }));
    }
    let end = 8 + length as usize;
    let header = bytes.get(8..end).ok_or_else(|| {
        Refused::new(8, Why::Ends { announced: length, left: bytes.len().saturating_sub(8) as u64 })
    })?;
    let mut json = serde_json::Deserializer::from_slice(header);
    let tally = json
        .deserialize_map(Entries)
        .map_err(|error| Refused::new(8 + error.column(), Why::Json(error.to_string())))?;
    let size = tally.stored.saturating_add(end as u64);
    if let Some(whole) = whole.filter(|whole| *whole < size) {
        let at = usize::try_from(whole).unwrap_or(usize::MAX);
        return Err(Refused::new(at, Why::Cut { end: size, whole }));
    }
    let shape = Shape { vocab: tally.vocab, ..Shape::default() };
    Ok(Piece { shape, tally, ..Piece::new(Format::Safetensors) })
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
            // The last is the length of a row here, as the first is in a GGUF file.
            let mut dimensions = [1; 3];
            for (place, length) in dimensions.iter_mut().zip(shape.iter().rev()) {
                *place = *length;
            }
            tally.add(&Named { name: &name, kind: short(&dtype), params: elements, bytes, dimensions });
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
