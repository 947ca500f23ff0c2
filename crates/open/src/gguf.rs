//! GGUF: metadata and the list of tensors, as `docs/gguf.md` of ggml describes them.

use crate::bytes::Cursor;
use crate::record::{Format, Record, Shape, Tally};
use crate::{Refused, types};
use std::collections::BTreeMap;

/// Metadata that one file has at most; real ones have 30 to 80.
const MOST_KEYS: u64 = 100_000;
/// Tensors that one file has at most; real ones have up to 2,500.
const MOST_TENSORS: u64 = 200_000;
/// Lists within lists.
const DEEPEST: u32 = 4;
/// Numbers of a list that are kept: one for each layer.
const MOST_KEPT: usize = 512;
/// Dimensions that a tensor has at most.
const MOST_DIMENSIONS: u32 = 8;

/// A value of the metadata, as far as the record needs it.
enum Value {
    Number(f64),
    Text(String),
    Numbers { length: u64, first: Vec<f64> },
}

type Metadata = BTreeMap<String, Value>;

pub fn read(bytes: &[u8], whole: Option<u64>) -> Result<Record, Refused> {
    let mut cursor = Cursor::new(bytes);
    cursor.take(4, "its first word")?;
    let version = cursor.u32("the version")?;
    if !(2..=3).contains(&version) {
        let what = if version.swap_bytes() <= 3 {
            "The file is written for processors of the other byte order".to_owned()
        } else {
            format!("GGUF of version {version} is not read, only 2 and 3")
        };
        return Err(Refused::new(4, what));
    }
    let n_tensors = cursor.u64("the number of tensors")?;
    let n_keys = cursor.u64("the number of keys")?;
    if n_tensors > MOST_TENSORS {
        return Err(Refused::new(8, format!("{n_tensors} tensors are announced, no model has as many")));
    }
    if n_keys > MOST_KEYS {
        return Err(Refused::new(16, format!("{n_keys} keys are announced, no model has as many")));
    }
    let mut metadata = Metadata::new();
    for _ in 0..n_keys {
        let at = cursor.at();
        let key = cursor.text("the name of a key")?;
        let key = std::str::from_utf8(key).map_err(|_| Refused::new(at, "The name of a key is no text"))?;
        let kind = cursor.u32("the type of a value")?;
        // The words of a tokenizer are read over; their number is that of the vocabulary.
        let value = value(&mut cursor, kind, 0)?;
        let needed = !key.starts_with("tokenizer.") || key == "tokenizer.ggml.tokens";
        if let Some(value) = value.filter(|_| needed && key.len() <= 256) {
            metadata.insert(key.to_owned(), value);
        }
    }
    let tally = tensors(&mut cursor, n_tensors)?;
    let header = cursor.at();
    let size = header as u64 + tally.stored;
    if let Some(whole) = whole.filter(|whole| *whole < size && n_tensors > 0) {
        let what = format!("The file is cut off: its tensors end at byte {size}, the file at byte {whole}");
        return Err(Refused::new(usize::try_from(whole).unwrap_or(usize::MAX), what));
    }
    Ok(record(&metadata, tally))
}

fn value(cursor: &mut Cursor, kind: u32, depth: u32) -> Result<Option<Value>, Refused> {
    let at = cursor.at();
    let of = "a value";
    Ok(match kind {
        8 => {
            let text = cursor.text("a text")?;
            let short = text.len() <= 256;
            short.then(|| Value::Text(String::from_utf8_lossy(text).into_owned()))
        }
        9 => {
            if depth >= DEEPEST {
                return Err(Refused::new(at, "Lists are nested too deeply"));
            }
            Some(list(cursor, depth)?)
        }
        _ => {
            let width = width(kind)
                .ok_or_else(|| Refused::new(at, format!("A value has the unknown type {kind}")))?;
            number(kind, cursor.take(width, of)?).map(Value::Number)
        }
    })
}

fn list(cursor: &mut Cursor, depth: u32) -> Result<Value, Refused> {
    let kind = cursor.u32("the type of a list")?;
    let at = cursor.at();
    let length = cursor.u64("the length of a list")?;
    let mut first = Vec::new();
    if let Some(width) = width(kind) {
        let bytes = length
            .checked_mul(width)
            .ok_or_else(|| Refused::new(at, format!("A list of {length} values is longer than any file")))?;
        let items = cursor.take(bytes, "a list")?;
        first
            .extend(items.chunks_exact(width as usize).take(MOST_KEPT).filter_map(|item| number(kind, item)));
        return Ok(Value::Numbers { length, first });
    }
    // A text or a list has its length before it: eight bytes at least.
    if length > cursor.left() as u64 / 8 {
        let left = cursor.left();
        return Err(Refused::new(
            at,
            format!("The file ends within a list: {length} values are announced, {left} bytes are there"),
        ));
    }
    for _ in 0..length {
        if kind == 8 {
            cursor.text("a text of a list")?;
        } else {
            value(cursor, kind, depth + 1)?;
        }
    }
    Ok(Value::Numbers { length, first })
}

/// Bytes of a number of this type.
fn width(kind: u32) -> Option<u64> {
    match kind {
        0 | 1 | 7 => Some(1),
        2 | 3 => Some(2),
        4..=6 => Some(4),
        10..=12 => Some(8),
        _ => None,
    }
}

fn number(kind: u32, bytes: &[u8]) -> Option<f64> {
    let mut eight = [0; 8];
    eight.get_mut(..bytes.len())?.copy_from_slice(bytes);
    let unsigned = u64::from_le_bytes(eight);
    Some(match kind {
        1 => f64::from((unsigned as u8).cast_signed()),
        3 => f64::from((unsigned as u16).cast_signed()),
        5 => f64::from((unsigned as u32).cast_signed()),
        6 => f64::from(f32::from_bits(unsigned as u32)),
        11 => unsigned.cast_signed() as f64,
        12 => f64::from_bits(unsigned),
        _ => unsigned as f64,
    })
}

fn tensors(cursor: &mut Cursor, count: u64) -> Result<Tally, Refused> {
    let mut tally = Tally::default();
    for _ in 0..count {
        let name = cursor.text("the name of a tensor")?;
        let at = cursor.at();
        let n_dimensions = cursor.u32("the dimensions of a tensor")?;
        if n_dimensions > MOST_DIMENSIONS {
            return Err(Refused::new(at, format!("A tensor has {n_dimensions} dimensions")));
        }
        let (mut elements, mut row, mut rows) = (1_u64, 1, 1);
        for axis in 0..n_dimensions {
            let length = cursor.u64("the dimensions of a tensor")?;
            elements = elements
                .checked_mul(length)
                .filter(|elements| *elements < 1 << 60)
                .ok_or_else(|| Refused::new(at, "A tensor has more weights than any file"))?;
            match axis {
                0 => row = length,
                1 => rows = length,
                _ => {}
            }
        }
        let at = cursor.at();
        let number = cursor.u32("the type of a tensor")?;
        let kind = types::of(number)
            .ok_or_else(|| Refused::new(at, format!("A tensor has the unknown type {number}")))?;
        let offset = cursor.u64("the place of a tensor")?;
        let block = kind.block;
        if row % u64::from(block.elements) != 0 {
            let what = format!("A row of {row} weights cannot be stored as {}", kind.name);
            return Err(Refused::new(at, what));
        }
        let bytes = elements / u64::from(block.elements) * u64::from(block.bytes);
        let end =
            offset.checked_add(bytes).ok_or_else(|| Refused::new(at, "A tensor ends behind any file"))?;
        tally.stored = tally.stored.max(end);
        tally.add(&String::from_utf8_lossy(name), kind.name, elements, bytes, row, rows);
    }
    Ok(tally)
}

fn record(metadata: &Metadata, tally: Tally) -> Record {
    let text = |key: &str| match metadata.get(key) {
        Some(Value::Text(text)) => Some(text.clone()),
        _ => None,
    };
    let architecture = text("general.architecture").unwrap_or_default();
    let number = |key: &str| match metadata.get(key) {
        Some(Value::Number(number)) => Some(*number),
        // Of a number for each layer the largest.
        Some(Value::Numbers { first, .. }) => first.iter().copied().reduce(f64::max),
        _ => None,
    };
    let own = |key: &str| number(&format!("{architecture}.{key}"));
    let words = match metadata.get("tokenizer.ggml.tokens") {
        Some(Value::Numbers { length, .. }) => Some(*length as f64),
        _ => None,
    };
    let shape = Shape {
        layers: own("block_count"),
        hidden: own("embedding_length"),
        heads: own("attention.head_count"),
        kv_heads: own("attention.head_count_kv").or(own("attention.head_count")),
        head_size: own("attention.key_length"),
        vocab: tally.vocab.or(own("vocab_size")).or(words),
        context: own("context_length"),
        experts: own("expert_count"),
        experts_used: own("expert_used_count"),
        window: own("attention.sliding_window"),
        latent: own("attention.kv_lora_rank"),
        tied: Some(!tally.has_output),
    };
    let parts = number("split.count").map_or(1, |parts| parts as u32).max(1);
    Record::new(Format::Gguf, text("general.name"), architecture, shape, tally, parts)
}
