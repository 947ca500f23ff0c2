//! The catalogue as one file: a column for each field, so that what is alike is together and compresses well.
//!
//! The file begins with the number of columns, the length of each, and how many columns belong to what it counts; then
//! come the columns. Numbers are LEB128, signed ones in zigzag. A number with a fraction is a decimal mantissa and, in a
//! column of its own, a decimal exponent: shorter than 64 bits, and exact. `catalog/reader.rs` of the core reads it.

use super::decoders::Kinds;
use super::value::Value;
use anyhow::{Context, Result};

/// In place of an exponent: the mantissa is the 64 bits of the number.
const BITS: i64 = 64;

/// Columns, in the order of the fields.
#[derive(Default)]
struct Columns(Vec<Column>);

#[derive(Default)]
struct Column {
    bytes: Vec<u8>,
    /// How many of the columns after it hold what it counts.
    within: usize,
}

/// Every column of a value.
pub fn file(root: &Value, kinds: &Kinds) -> Result<Vec<u8>> {
    let mut columns = Columns::default();
    columns.add(&[root], kinds)?;
    let count = columns.0.len() as u64;
    let lengths = columns.0.iter().map(|column| column.bytes.len() as u64);
    let within = columns.0.iter().map(|column| column.within as u64);
    let head = [count].into_iter().chain(lengths).chain(within).flat_map(leb);
    Ok(head.chain(columns.0.iter().flat_map(|column| column.bytes.clone())).collect())
}

impl Columns {
    /// Adds the columns of one field of many records.
    fn add(&mut self, values: &[&Value], kinds: &Kinds) -> Result<()> {
        match values.first().context("no value")? {
            Value::Whole(_) => self.leaf(values, |value| match value {
                Value::Whole(value) => Some(leb(*value)),
                _ => None,
            }),
            Value::Text(_) => self.leaf(values, |value| match value {
                Value::Text(text) if !text.contains('\0') => Some([text.as_bytes(), &[0]].concat()),
                _ => None,
            }),
            Value::Choice(..) => self.leaf(values, |value| match value {
                Value::Choice(kind, name) => kinds.place(kind, name).map(leb),
                _ => None,
            }),
            Value::Number(_) => {
                let numbers = values.iter().map(|value| match value {
                    Value::Number(number) => Some(decimal(*number)),
                    _ => None,
                });
                let numbers = numbers.collect::<Option<Vec<_>>>().context("not all are numbers")?;
                self.leaf(&numbers, |(mantissa, _)| Some(leb(zigzag(*mantissa))))?;
                self.leaf(&numbers, |(_, exponent)| Some(leb(zigzag(*exponent))))
            }
            Value::Tuple(first) => {
                let each = values.iter().map(|value| match value {
                    Value::Tuple(values) => Some(values.iter().collect()),
                    _ => None,
                });
                self.fields(first.len(), each, kinds)
            }
            Value::Record(_, first) => {
                let each = values.iter().map(|value| match value {
                    Value::Record(_, fields) => Some(fields.iter().map(|(_, value)| value).collect()),
                    _ => None,
                });
                self.fields(first.len(), each, kinds)
            }
            Value::List(_) => self.counted(values, kinds, |value| match value {
                Value::List(values) => Some((values.len() as u64, values.iter().collect())),
                _ => None,
            }),
            Value::Option(_) => self.counted(values, kinds, |value| match value {
                Value::Option(value) => {
                    Some((value.is_some().into(), value.iter().map(|value| &**value).collect()))
                }
                _ => None,
            }),
            Value::Variant(kind, ..) => self.variants(values, kind, kinds),
        }
    }

    /// One column of numbers or text.
    fn leaf<T>(&mut self, values: &[T], bytes: impl Fn(&T) -> Option<Vec<u8>>) -> Result<()> {
        let bytes = values.iter().map(bytes).collect::<Option<Vec<_>>>();
        let bytes = bytes.context("a column of different kinds")?.concat();
        self.0.push(Column { bytes, within: 0 });
        Ok(())
    }

    /// The columns of every field of records.
    fn fields<'a>(
        &mut self,
        count: usize,
        records: impl Iterator<Item = Option<Vec<&'a Value>>>,
        kinds: &Kinds,
    ) -> Result<()> {
        let records = records.map(|fields| fields.filter(|fields| fields.len() == count));
        let records = records.collect::<Option<Vec<_>>>().context("records of different kinds")?;
        for field in 0..count {
            let column: Vec<&Value> =
                records.iter().filter_map(|record| record.get(field).copied()).collect();
            self.add(&column, kinds)?;
        }
        Ok(())
    }

    /// A column of counts, and those of what they count.
    fn counted<'a>(
        &mut self,
        values: &[&'a Value],
        kinds: &Kinds,
        of: impl Fn(&'a Value) -> Option<(u64, Vec<&'a Value>)>,
    ) -> Result<()> {
        let all = values.iter().map(|value| of(value)).collect::<Option<Vec<_>>>();
        let all = all.context("lists of different kinds")?;
        let at = self.0.len();
        self.leaf(&all, |(count, _)| Some(leb(*count)))?;
        let items: Vec<&Value> = all.into_iter().flat_map(|(_, items)| items).collect();
        if !items.is_empty() {
            self.add(&items, kinds)?;
        }
        self.close(at)
    }

    /// A column of variants; for each variant an empty one and those of its fields.
    fn variants(&mut self, values: &[&Value], kind: &'static str, kinds: &Kinds) -> Result<()> {
        let at = self.0.len();
        self.leaf(values, |value| match value {
            Value::Variant(_, variant, _) => kinds.place(kind, variant).map(leb),
            _ => None,
        })?;
        for wanted in kinds.variants(kind) {
            let alike = values.iter().filter_map(|value| match value {
                Value::Variant(_, variant, fields) if *variant == wanted => Some(fields),
                _ => None,
            });
            let alike: Vec<_> = alike.collect();
            let marker = self.0.len();
            self.0.push(Column::default());
            for field in 0..alike.first().map_or(0, |fields| fields.len()) {
                let column: Vec<&Value> =
                    alike.iter().filter_map(|fields| fields.get(field)).map(|(_, value)| value).collect();
                self.add(&column, kinds)?;
            }
            self.close(marker)?;
        }
        self.close(at)
    }

    /// What was added since belongs to the column there.
    fn close(&mut self, at: usize) -> Result<()> {
        let within = self.0.len() - at - 1;
        self.0.get_mut(at).context("no such column")?.within = within;
        Ok(())
    }
}

/// LEB128.
fn leb(mut value: u64) -> Vec<u8> {
    let mut bytes = Vec::new();
    while value >= 128 {
        bytes.push(value as u8 | 128);
        value >>= 7;
    }
    bytes.push(value as u8);
    bytes
}

/// Small numbers stay small, whatever their sign.
fn zigzag(value: i64) -> u64 {
    (value << 1 ^ value >> 63).cast_unsigned()
}

/// Mantissa and exponent that give this number to the bit as the core puts them together: a whole number below 2⁵³ times or
/// through a power of ten that is exact, too.
fn decimal(value: f64) -> (i64, i64) {
    let written = format!("{value:e}");
    let split = written.split_once('e').and_then(|(digits, exponent)| {
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
        let mantissa = format!("{whole}{fraction}").parse::<i64>().ok()?;
        let exponent = exponent.parse::<i64>().ok()? - i64::try_from(fraction.len()).ok()?;
        let power = (0..exponent.abs()).fold(1.0, |power, _| power * 10.0);
        let mantissa_is_exact = mantissa.unsigned_abs() < 1 << 53 && exponent.abs() <= 22;
        let again = if exponent < 0 { mantissa as f64 / power } else { mantissa as f64 * power };
        (mantissa_is_exact && again.to_bits() == value.to_bits()).then_some((mantissa, exponent))
    });
    split.unwrap_or((value.to_bits().cast_signed(), BITS))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_as_in_the_standard() {
        // DWARF 4, section 7.6, figure 22.
        for (value, expected) in
            [(2, &[2][..]), (127, &[127]), (128, &[128, 1]), (129, &[129, 1]), (12857, &[185, 100])]
        {
            assert_eq!(leb(value), expected);
        }
        // Protocol Buffers, Encoding, "Signed Integers".
        assert_eq!([0, -1, 1, -2, i64::MAX, i64::MIN].map(zigzag), [0, 1, 2, 3, u64::MAX - 1, u64::MAX]);
    }

    #[test]
    fn decimals_are_short_and_what_has_none_is_kept_by_its_bits() {
        assert_eq!(decimal(256e9), (256, 9));
        assert_eq!(decimal(2_040_109_465.6), (20_401_094_656, -1));
        assert_eq!(decimal(-0.0418), (-418, -4));
        assert_eq!(decimal(0.0), (0, 0));
        assert_eq!(decimal(0.1 + 0.2), ((0.1_f64 + 0.2).to_bits().cast_signed(), BITS));
        assert_eq!(decimal(-0.0), ((-0.0_f64).to_bits().cast_signed(), BITS));
    }
}
