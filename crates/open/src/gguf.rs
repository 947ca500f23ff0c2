//! GGUF: metadata and the list of tensors, as `docs/gguf.md` of ggml describes them.

use crate::bytes::Cursor;
use crate::piece::{Format, Named, Piece, Shape, Tally};
use crate::{Refused, Why, types};
use std::collections::BTreeMap;

/// Metadata that one file has at most; real ones have 30 to 80.
const MOST_KEYS: u64 = 100_000;
/// Tensors that one file has at most; real ones have up to 2,500.
const MOST_TENSORS: u64 = 200_000;
/// Lists within lists.
const DEEPEST: u32 = 4;
/// Numbers of a list that are kept, one for each layer, and keys.
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

pub fn read(bytes: &[u8], whole: Option<u64>) -> Result<Piece, Refused> {
    let mut cursor = Cursor::new(bytes);
    cursor.take(4)?;
    let version = cursor.u32()?;
    if !(2..=3).contains(&version) {
        let swapped = version.swap_bytes() <= 3;
        return Err(Refused::new(4, if swapped { Why::ByteOrder } else { Why::Version(version) }));
    }
    let n_tensors = cursor.u64()?;
    let n_keys = cursor.u64()?;
    if n_tensors > MOST_TENSORS {
        return Err(Refused::new(8, Why::TooMany(n_tensors)));
    }
    if n_keys > MOST_KEYS {
        return Err(Refused::new(16, Why::TooMany(n_keys)));
    }
    let mut metadata = Metadata::new();
    for _ in 0..n_keys {
        let at = cursor.at();
        let key = cursor.text()?;
        let key = std::str::from_utf8(key).map_err(|_| Refused::new(at, Why::NotText))?;
        let kind = cursor.u32()?;
        // The words of a tokenizer are read over; their number is that of the vocabulary.
        let value = value(&mut cursor, kind, 0)?;
        let needed = !key.starts_with("tokenizer.") || key == "tokenizer.ggml.tokens";
        if let Some(value) = value.filter(|_| needed && key.len() <= 256 && metadata.len() < MOST_KEPT) {
            metadata.insert(key.to_owned(), value);
        }
    }
    let tally = tensors(&mut cursor, n_tensors)?;
    let header = cursor.at();
    let size = tally.stored.saturating_add(header as u64);
    if let Some(whole) = whole.filter(|whole| *whole < size && n_tensors > 0) {
        let at = usize::try_from(whole).unwrap_or(usize::MAX);
        return Err(Refused::new(at, Why::Cut { end: size, whole }));
    }
    Ok(piece(&metadata, tally))
}

fn value(cursor: &mut Cursor, kind: u32, depth: u32) -> Result<Option<Value>, Refused> {
    let at = cursor.at();
    Ok(match kind {
        8 => {
            let text = cursor.text()?;
            let short = text.len() <= 256;
            short.then(|| Value::Text(String::from_utf8_lossy(text).into_owned()))
        }
        9 => {
            if depth >= DEEPEST {
                return Err(Refused::new(at, Why::TooDeep));
            }
            Some(list(cursor, depth)?)
        }
        _ => {
            let width = width(kind).ok_or_else(|| Refused::new(at, Why::UnknownType(kind)))?;
            number(kind, cursor.take(width)?).map(Value::Number)
        }
    })
}

fn list(cursor: &mut Cursor, depth: u32) -> Result<Value, Refused> {
    let kind = cursor.u32()?;
    let at = cursor.at();
    let length = cursor.u64()?;
    let mut first = Vec::new();
    if let Some(width) = width(kind) {
        let bytes = length.checked_mul(width).ok_or_else(|| Refused::new(at, Why::TooLarge))?;
        let items = cursor.take(bytes)?;
        first
            .extend(items.chunks_exact(width as usize).take(MOST_KEPT).filter_map(|item| number(kind, item)));
        return Ok(Value::Numbers { length, first });
    }
    // A text or a list has its length before it: eight bytes at least.
    if length > cursor.left() as u64 / 8 {
        return Err(cursor.ends(at, length.saturating_mul(8)));
    }
    for _ in 0..length {
        if kind == 8 {
            cursor.text()?;
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
        let name = cursor.text()?;
        let at = cursor.at();
        let n_dimensions = cursor.u32()?;
        if n_dimensions > MOST_DIMENSIONS {
            return Err(Refused::new(at, Why::TooMany(u64::from(n_dimensions))));
        }
        let mut elements = 1_u64;
        let mut dimensions = [1_u64; 3];
        for axis in 0..n_dimensions as usize {
            let length = cursor.u64()?;
            elements = elements
                .checked_mul(length)
                .filter(|elements| *elements < 1 << 60)
                .ok_or_else(|| Refused::new(at, Why::TooLarge))?;
            // Experts are the third; what there is beyond it counts among them.
            if let Some(place) = dimensions.get_mut(axis.min(2)) {
                // Where another axis is empty, these may be any.
                *place = if axis > 2 { place.saturating_mul(length) } else { length };
            }
        }
        let row = dimensions.first().copied().unwrap_or(1);
        let at = cursor.at();
        let number = cursor.u32()?;
        let kind = types::of(number).ok_or_else(|| Refused::new(at, Why::UnknownType(number)))?;
        let offset = cursor.u64()?;
        let block = kind.block;
        if row % u64::from(block.elements) != 0 {
            return Err(Refused::new(at, Why::Row { row, kind: kind.name }));
        }
        let bytes = elements / u64::from(block.elements) * u64::from(block.bytes);
        let end = offset.checked_add(bytes).ok_or_else(|| Refused::new(at, Why::TooLarge))?;
        tally.stored = tally.stored.max(end);
        tally.add(&Named {
            name: &String::from_utf8_lossy(name),
            kind: kind.name,
            params: elements,
            bytes,
            dimensions,
        });
    }
    Ok(tally)
}

fn piece(metadata: &Metadata, tally: Tally) -> Piece {
    let text = |key: &str| match metadata.get(key) {
        Some(Value::Text(text)) => Some(text.clone()),
        _ => None,
    };
    let architecture = text("general.architecture").unwrap_or_default();
    let number = |key: &str| match metadata.get(key) {
        Some(Value::Number(number)) => Some(*number).filter(|number| number.is_finite()),
        // Of a number for each layer the largest.
        Some(Value::Numbers { first, .. }) => {
            first.iter().copied().filter(|number| number.is_finite()).reduce(f64::max)
        }
        _ => None,
    };
    let own = |key: &str| number(&format!("{architecture}.{key}"));
    // A number for each layer.
    let each = |key: &str| match metadata.get(&format!("{architecture}.{key}")) {
        Some(Value::Numbers { first, .. }) => first.clone(),
        _ => Vec::new(),
    };
    let words = match metadata.get("tokenizer.ggml.tokens") {
        Some(Value::Numbers { length, .. }) => Some(*length as f64),
        _ => None,
    };
    let state = own("ssm.state_size").zip(own("ssm.inner_size")).map(|(size, inner)| {
        let channels = inner + 2.0 * own("ssm.group_count").unwrap_or(0.0) * size;
        size * inner + (own("ssm.conv_kernel").unwrap_or(1.0) - 1.0).max(0.0) * channels
    });
    let shape = Shape {
        layers: own("block_count"),
        prediction_layers: own("nextn_predict_layers"),
        hidden: own("embedding_length"),
        heads: own("attention.head_count"),
        kv_heads: own("attention.head_count_kv").or(own("attention.head_count")),
        head_size: own("attention.key_length"),
        value_size: own("attention.value_length"),
        feed_forward: own("feed_forward_length"),
        expert_feed_forward: own("expert_feed_forward_length"),
        vocab: tally.vocab.or(own("vocab_size")).or(words),
        context: own("context_length"),
        experts: own("expert_count"),
        experts_used: own("expert_used_count"),
        window: own("attention.sliding_window"),
        windowed: windowed(
            &each("attention.sliding_window_pattern"),
            own("attention.sliding_window_pattern"),
            own("block_count"),
        ),
        latent: own("attention.kv_lora_rank"),
        latent_rope: own("rope.dimension_count"),
        cached: Some(each("attention.head_count_kv"))
            .filter(|each| each.len() > 1)
            .map(|each| each.iter().filter(|heads| **heads > 0.0).count() as f64)
            .or_else(|| {
                let interval = own("full_attention_interval").filter(|it| *it >= 2.0)?;
                Some((own("block_count")? / interval).floor())
            }),
        state,
        tied: Some(!tally.has_output),
        ..Shape::default()
    };
    let of = |key: &str| number(key).map_or(1, |parts| parts as u32).max(1);
    Piece {
        name: text("general.name"),
        architecture,
        shape,
        tally,
        parts: of("split.count"),
        part: number("split.no").map_or(0, |part| part as u32),
        ..Piece::new(Format::Gguf)
    }
}

/// Layers that see a window only: those that a list marks, or all but one in so many.
fn windowed(marks: &[f64], every: Option<f64>, layers: Option<f64>) -> Option<f64> {
    if marks.len() > 1 {
        return Some(marks.iter().filter(|mark| **mark > 0.0).count() as f64);
    }
    let (every, layers) = (every.filter(|every| *every >= 2.0)?, layers?);
    Some(layers - (layers / every).floor())
}
