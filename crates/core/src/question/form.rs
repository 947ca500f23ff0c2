//! The codec of questions: named fields with a value each, so that a page, an address and a test read and change every
//! question in the same way.

use crate::catalog::{Device, MemoryOption, Record, nearest};
use crate::question::{Describable, Fields, ONE_WORD, Problem, ProblemKind, VERSION, encoded};
use crate::units::numbers::plain;
use core::fmt::Write;
use std::borrow::Cow;

/// One field of a form, with its present value.
#[derive(Clone, Debug, PartialEq)]
pub struct Field {
    /// Key in the address; the page has the words.
    pub id: &'static str,
    /// Its value as the address has it.
    pub value: String,
    /// Which values it accepts.
    pub kind: Kind,
}

/// What a field may be.
#[derive(Clone, Debug, PartialEq)]
pub enum Kind {
    /// One of these.
    Choice(Vec<Choice>),
    /// A number between two ends.
    Number {
        /// Smallest.
        min: u32,
        /// Largest.
        max: u32,
    },
    /// Yes or no: 1 or 0.
    Flag,
    /// Words, or ids with commas between them.
    Text,
}

/// Why a field was not set.
#[derive(Clone, Debug, PartialEq)]
pub enum Refusal {
    /// The value cannot be used. For an unknown id, the nearest one can.
    Value(ProblemKind),
    /// Parts of the value cannot be used.
    Parts {
        /// What is wrong with them.
        problems: Vec<Problem>,
        /// The value without them, which can be used.
        rest: String,
    },
}

impl From<ProblemKind> for Refusal {
    fn from(kind: ProblemKind) -> Self {
        Self::Value(kind)
    }
}

impl Refusal {
    /// The problems to report, and the value that can be used instead, if there is one.
    pub(crate) fn report(self, field: &'static str, given: String) -> (Vec<Problem>, Option<String>) {
        match self {
            Self::Value(kind) => {
                let instead = match kind {
                    ProblemKind::UnknownId { nearest } => Some(nearest.to_owned()),
                    _ => None,
                };
                (vec![Problem::new(field, given, kind)], instead)
            }
            Self::Parts { problems, rest } => (problems, Some(rest)),
        }
    }
}

/// One option of a [`Kind::Choice`].
#[derive(Clone, Debug, PartialEq)]
pub struct Choice {
    /// Value in the address.
    pub id: Cow<'static, str>,
    /// What the catalogue calls it; where there is nothing, the page has the words.
    pub name: Option<&'static str>,
    /// The machine behind it, for headings.
    pub device: Option<&'static Device>,
}

/// A question that is asked in a form. Its default is what an address means by what it does not name.
pub trait Question: Clone + Default {
    /// What a page asks where its address asks nothing.
    fn example() -> Self {
        Self::default()
    }

    /// Fields in order; a field that restricts another precedes it.
    fn fields(&self) -> Vec<Field>;

    /// Changes a field, or says what is wrong with the new value and changes nothing. Unknown fields are ignored.
    fn set(&mut self, field: &str, to: &str) -> Result<(), Refusal>;

    /// Reads a query, with or without question mark. Keys that no question has are named.
    fn read_query(query: &str) -> (Self, Vec<Problem>) {
        let mut problems = Vec::new();
        let query = Fields::read(query, &mut problems);
        problems.extend(query.version_problem());
        let mut question = if query.own().next().is_some() { Self::default() } else { Self::example() };
        let mut fields = question.fields();
        let mut known = Vec::new();
        while let Some(Field { id, .. }) = fields.get(known.len()) {
            let id = *id;
            known.push(id);
            let Some(given) = query.get(id).or_else(|| query.renamed(id)) else { continue };
            if let Err(refusal) = question.set(id, &given) {
                let (reported, instead) = refusal.report(id, given);
                problems.extend(reported);
                if let Some(instead) = instead {
                    let _ = question.set(id, &instead);
                }
            }
            // The fields after it may have changed.
            fields = question.fields();
        }
        if known.contains(&"device") {
            known.push(ONE_WORD);
        }
        problems.extend(query.unread(&known));
        (question, problems)
    }

    /// The query of this question, without question mark; empty for the example.
    fn to_query(&self) -> String {
        let fields = self.fields();
        if say_the_same(&fields, &Self::example().fields()) {
            return String::new();
        }
        let query = self.named();
        match fields.first() {
            Some(Field { id, value, .. }) if query.is_empty() => {
                format!("v={VERSION}&{id}={}", encoded(value))
            }
            _ => query,
        }
    }

    /// The query of what an address has to name; empty for the default question. What follows from the fields before is left out.
    fn named(&self) -> String {
        let mut usual = Self::default();
        let mut others = usual.fields();
        let mut query = String::new();
        for (at, field) in self.fields().into_iter().enumerate() {
            if others.get(at).is_some_and(|other| other.id == field.id && other.value == field.value) {
                continue;
            }
            let separator = if query.is_empty() { format!("v={VERSION}&") } else { "&".to_owned() };
            // Writing to a string does not fail.
            let _ = write!(query, "{separator}{}={}", field.id, encoded(&field.value));
            let _ = usual.set(field.id, &field.value);
            others = usual.fields();
        }
        query
    }
}

/// Whether fields have the same values.
#[inline(never)]
fn say_the_same(fields: &[Field], others: &[Field]) -> bool {
    fields.len() == others.len()
        && fields.iter().zip(others).all(|(one, other)| one.id == other.id && one.value == other.value)
}

impl Field {
    /// A number.
    #[inline(never)]
    pub fn number(id: &'static str, value: f64, min: u32, max: u32) -> Self {
        Self { id, value: typed(value), kind: Kind::Number { min, max } }
    }

    /// A whole number that may be missing.
    pub fn optional(id: &'static str, value: Option<u32>, min: u32, max: u32) -> Self {
        let value = value.map_or_else(String::new, |value| value.to_string());
        Self { id, value, kind: Kind::Number { min, max } }
    }

    /// Words, or ids with commas between them.
    pub fn text(id: &'static str, value: String) -> Self {
        Self { id, value, kind: Kind::Text }
    }

    /// Yes or no.
    pub fn flag(id: &'static str, value: bool) -> Self {
        Self { id, value: u8::from(value).to_string(), kind: Kind::Flag }
    }

    /// One of a list of words.
    pub fn choice(id: &'static str, value: &str, all: impl IntoIterator<Item = &'static str>) -> Self {
        let word = |word| Choice { id: Cow::Borrowed(word), name: None, device: None };
        Self { id, value: value.to_owned(), kind: Kind::Choice(all.into_iter().map(word).collect()) }
    }

    /// One of the catalogue's records.
    pub fn record<R: Record>(id: &'static str, value: &R, all: impl IntoIterator<Item = &'static R>) -> Self {
        let choice =
            |it: &'static R| Choice { id: Cow::Borrowed(it.id()), name: Some(it.name()), device: None };
        Self { id, value: value.id().to_owned(), kind: Kind::Choice(all.into_iter().map(choice).collect()) }
    }

    /// One of the machines.
    pub fn device(id: &'static str, value: &Device, all: impl IntoIterator<Item = &'static Device>) -> Self {
        let choice =
            |it: &'static Device| Choice { id: Cow::Borrowed(it.id), name: Some(it.name), device: Some(it) };
        Self { id, value: value.id.to_owned(), kind: Kind::Choice(all.into_iter().map(choice).collect()) }
    }

    /// One of the sizes that a machine is sold with.
    pub fn memory(id: &'static str, value: MemoryOption, all: &[MemoryOption]) -> Self {
        let choice =
            |it: &MemoryOption| Choice { id: Cow::Owned(it.label.to_string()), name: None, device: None };
        let kind = Kind::Choice(all.iter().map(choice).collect());
        Self { id, value: value.label.to_string(), kind }
    }
}

/// Digits that every number of 64 bits keeps.
const MOST_DIGITS: usize = 15;

/// A number as people write it, `1,024`, `8K`, `0.25`, `25 %`, between two ends.
pub fn read_figure(text: &str, min: u32, max: u32) -> Option<f64> {
    figure(text, min, max).ok()
}

/// The same with any ends.
fn read_number(text: &str) -> Option<f64> {
    let text = text.trim().replace([',', '_', ' ', '\u{a0}', '\u{202f}'], "");
    match (text.strip_suffix(['k', 'K']), text.strip_suffix('%')) {
        (Some(digits), _) => Some(decimal(digits)? * 1024.0),
        (_, Some(digits)) => Some(decimal(digits)? / 100.0),
        _ => decimal(&text),
    }
}

/// Digits with at most one point among them. `f64` reads more than people type here, "inf" and "1e3", and brings tables of
/// ten kilobytes into every page for it; the quotient of two whole numbers below 2⁵³ is the same number.
fn decimal(text: &str) -> Option<f64> {
    let (whole, decimals) = text.split_once('.').unwrap_or((text, ""));
    if !text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.') || decimals.contains('.') {
        return None;
    }
    // What comes after fifteen digits is nothing that was measured.
    let decimals = decimals.get(..MOST_DIGITS.checked_sub(whole.len())?).unwrap_or(decimals);
    let number: u64 = [whole, decimals].concat().parse().ok()?;
    Some(number as f64 / decimals.bytes().fold(1.0, |scale, _| scale * 10.0))
}

/// The other way, to the digit: what was typed comes back.
pub fn typed(number: f64) -> String {
    let mut texts = (0..=MOST_DIGITS).map(|decimals| plain(number, decimals));
    texts.find(|text| decimal(text) == Some(number)).unwrap_or_else(|| plain(number, MOST_DIGITS))
}

/// For what was computed: with as many decimals as it takes, four at most.
pub(crate) fn written(number: f64) -> String {
    let text = plain(number, 4);
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// A number between two ends, as people write it; otherwise the ends as a problem.
#[inline(never)]
pub fn figure(text: &str, min: u32, max: u32) -> Result<f64, ProblemKind> {
    figure_between(text, f64::from(min), f64::from(max))
}

/// The same between two ends that need not be whole.
#[inline(never)]
pub fn figure_between(text: &str, min: f64, max: f64) -> Result<f64, ProblemKind> {
    let number = read_number(text).filter(|number| (min..=max).contains(number));
    number.ok_or(ProblemKind::NotBetween { min, max })
}

/// A whole number for a field.
#[inline(never)]
pub fn whole(text: &str, min: u32, max: u32) -> Result<u32, ProblemKind> {
    let number = read_figure(text, min, max).filter(|number| number.fract() == 0.0);
    number.map(|number| number as u32).ok_or(ProblemKind::OutOfRange { min, max })
}

/// The same from 0.
#[inline(never)]
pub fn from_zero(text: &str, max: u32) -> Result<u32, ProblemKind> {
    if text == "0" { Ok(0) } else { whole(text, 1, max).map_err(|_| ProblemKind::OutOfRange { min: 0, max }) }
}

/// Yes or no for a field.
#[inline(never)]
pub fn flag(text: &str) -> Result<bool, ProblemKind> {
    match text {
        "1" => Ok(true),
        "0" => Ok(false),
        _ => Err(ProblemKind::NotOffered { allowed: vec!["0".to_owned(), "1".to_owned()] }),
    }
}

/// One of a list, by its word.
pub fn one_of<T: Copy>(text: &str, all: &[T], word: fn(T) -> &'static str) -> Result<T, ProblemKind> {
    let found = all.iter().copied().find(|it| word(*it) == text);
    found.ok_or_else(|| ProblemKind::NotOffered {
        allowed: all.iter().map(|it| word(*it).to_owned()).collect(),
    })
}

/// Whether there is nothing but spaces; once, where [`record`] is there for every kind of record.
#[inline(never)]
fn is_blank(text: &str) -> bool {
    text.bytes().all(|byte| byte == b' ')
}

/// The record of this id, or which is nearest.
#[inline(never)]
pub fn record<R: Describable>(text: &str) -> Result<&'static R, Refusal> {
    if is_blank(text) {
        return Err(Refusal::Value(ProblemKind::Empty));
    }
    let mut problems = Vec::new();
    match R::described(text, &mut problems) {
        Some(described) if problems.is_empty() => Ok(described),
        Some(described) => Err(Refusal::Parts { problems, rest: described.id().to_owned() }),
        None => R::find(text).ok_or_else(|| match nearest::<R>(text) {
            Some(nearest) => Refusal::Value(ProblemKind::UnknownId { nearest: nearest.id() }),
            None => Refusal::Value(ProblemKind::NotOffered { allowed: Vec::new() }),
        }),
    }
}

/// A comma-separated list of at most `most` entries; what is beyond is left out.
pub(crate) fn list<T>(
    field: &'static str,
    text: &str,
    most: usize,
    read: fn(&'static str, &str) -> Result<T, Refusal>,
) -> Result<Vec<T>, Refusal> {
    let (mut all, mut problems, mut rest) = (Vec::new(), Vec::new(), Vec::new());
    let mut entries = text.split(',').filter(|entry| !entry.is_empty());
    for entry in entries.by_ref().take(most) {
        match read(field, entry) {
            Ok(it) => {
                all.push(it);
                rest.push(entry.to_owned());
            }
            Err(refusal) => {
                let (reported, instead) = refusal.report(field, entry.to_owned());
                problems.extend(reported);
                rest.extend(instead);
            }
        }
    }
    let beyond: Vec<&str> = entries.collect();
    if !beyond.is_empty() {
        problems.push(Problem::new(field, beyond.join(","), ProblemKind::MoreThan { most: most as u32 }));
    }
    if problems.is_empty() { Ok(all) } else { Err(Refusal::Parts { problems, rest: rest.join(",") }) }
}

/// Without the unit that a size is in anyway.
pub(super) fn without_gb(text: &str) -> &str {
    let text = text.trim();
    text.strip_suffix("GB").or_else(|| text.strip_suffix("gb")).map_or(text, str::trim_end)
}

/// The size of this label.
#[inline(never)]
pub fn memory(text: &str, all: &[MemoryOption]) -> Result<MemoryOption, ProblemKind> {
    let gb = without_gb(text);
    let option = all.iter().find(|option| gb.parse() == Ok(option.label)).copied();
    let allowed = || all.iter().map(|option| option.label.to_string()).collect();
    option.ok_or_else(|| ProblemKind::NotOffered { allowed: allowed() })
}

/// All of the catalogue, and what the visitor described.
pub(crate) fn listed<R: Record + PartialEq>(present: &'static R) -> impl Iterator<Item = &'static R> {
    R::ALL.iter().chain((!R::ALL.contains(present)).then_some(present))
}

/// The records with these ids.
pub(crate) fn known<R: Record>(ids: &'static [&'static str]) -> impl Iterator<Item = &'static R> {
    ids.iter().filter_map(|id| R::find(id))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_typed_comes_back() {
        for text in ["0", "7", "0.25", "0.1", "72.5", "0.000001", "123456.789", "1000000", "0.3"] {
            let number = read_figure(text, 0, 1_000_000).expect(text);
            assert_eq!(typed(number), text);
            assert_eq!(typed(number), number.to_string(), "as the standard library has it");
        }
    }

    #[test]
    fn figures_are_read_as_people_write_them() {
        for (text, number) in [
            ("0.25", Some(0.25)),
            ("1,024", Some(1024.0)),
            ("8K", Some(8192.0)),
            ("80 %", Some(0.8)),
            ("8K%", None),
            ("", None),
            ("-1", None),
            ("inf", None),
            ("1e3", None),
            ("NaN", None),
            ("9999999", None),
            (".", None),
            ("1.2.3", None),
            ("+1", None),
            ("0.30000000000000004", Some(0.3)),
            ("12345678901234567", None),
            ("82.58", Some(82.58)),
        ] {
            assert_eq!(read_figure(text, 0, 1_000_000), number, "{text:?}");
        }
    }
}
