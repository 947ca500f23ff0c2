//! Machines and models that the catalogue does not know, as a visitor describes them.
//!
//! A description is an id, `custom~gb:24~bandwidth:1008~compute:82.6~family:ada`, so it goes wherever an id goes: into
//! every address, list and command. Nothing about such a record was measured, and its figures say that they were typed.

mod machine;
mod model;

pub use machine::{FAMILY, MACHINE_PARTS, MachineDescription, families, family_example};
pub use model::{MODEL_PARTS, ModelDescription};

use super::form::{read_figure, written};
use super::{Problem, ProblemKind};
use crate::catalog::{CacheType, Device, Model, POLICY, Quantization, Record, Runtime};
use core::fmt::Write;
use std::sync::{Mutex, PoisonError};

/// What a description begins with; alone it is the usual one.
pub const CUSTOM: &str = "custom";

/// A record that an id names or, for machines and models, describes.
pub trait Describable: Record {
    /// The record that an id describes; none where it is no description. What of it cannot be used becomes a problem.
    fn described(_id: &str, _problems: &mut Vec<Problem>) -> Option<&'static Self> {
        None
    }

    /// The record that an id names or describes.
    fn resolve(id: &str) -> Option<&'static Self> {
        Self::find(id).or_else(|| Self::described(id, &mut Vec::new()))
    }
}

impl Describable for Device {
    fn described(id: &str, problems: &mut Vec<Problem>) -> Option<&'static Self> {
        let record = MachineDescription::read(id, problems)?.record();
        Some(record.unwrap_or_else(|kind| {
            problems.push(Problem::new("device", id.to_owned(), kind));
            Self::find_or_first(POLICY.default_device)
        }))
    }
}

impl Describable for Model {
    fn described(id: &str, problems: &mut Vec<Problem>) -> Option<&'static Self> {
        let record = ModelDescription::read(id, problems)?.record();
        Some(record.unwrap_or_else(|kind| {
            problems.push(Problem::new("model", id.to_owned(), kind));
            Self::find_or_first(POLICY.default_model)
        }))
    }
}

impl Describable for Quantization {}
impl Describable for Runtime {}
impl Describable for CacheType {}

/// A number of a description.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part {
    /// As in the description; the page has the words and the unit.
    pub key: &'static str,
    /// Smallest value accepted.
    pub least: u32,
    /// Largest value accepted.
    pub most: u32,
    /// Only whole numbers are accepted.
    pub whole: bool,
    /// May be left out and is 0 then: not known, or not there. What else is left out is the usual.
    pub optional: bool,
}

impl Part {
    const fn whole(key: &'static str, least: u32, most: u32) -> Self {
        Self { key, least, most, whole: true, optional: false }
    }

    const fn figure(key: &'static str, least: u32, most: u32) -> Self {
        Self { whole: false, ..Self::whole(key, least, most) }
    }

    const fn optional(self) -> Self {
        Self { least: 0, optional: true, ..self }
    }

    /// Reads it as people write numbers.
    pub fn read(&self, text: &str) -> Result<f64, ProblemKind> {
        let Self { least: min, most: max, whole, .. } = *self;
        let number = read_figure(text, min, max).filter(|number| !whole || number.fract() == 0.0);
        number.ok_or(if whole {
            ProblemKind::OutOfRange { min, max }
        } else {
            ProblemKind::NotBetween { min: f64::from(min), max: f64::from(max) }
        })
    }
}

/// The text of a part; none where the description does not name it.
fn text<'a>(id: &'a str, key: &str) -> Option<&'a str> {
    let parts = id.split('~').skip(1).filter_map(|part| part.split_once(':'));
    parts.filter(|(known, _)| *known == key).map(|(_, text)| text).next()
}

/// Whether an id is a description.
fn is_description(id: &str) -> bool {
    id.strip_prefix(CUSTOM).is_some_and(|rest| rest.is_empty() || rest.starts_with('~'))
}

/// Sets the numbers that a description names; what cannot be read stays the usual one.
fn set_numbers(id: &str, parts: &[Part], numbers: &mut [f64], problems: &mut Vec<Problem>) {
    for (number, part) in numbers.iter_mut().zip(parts) {
        match text(id, part.key).map(|text| (part.read(text), text)) {
            Some((Ok(read), _)) => *number = read,
            Some((Err(kind), text)) => problems.push(Problem::new(part.key, text.to_owned(), kind)),
            None if part.optional => *number = 0.0,
            None => {}
        }
    }
}

/// The description of these numbers.
fn description(parts: &[Part], numbers: &[f64]) -> String {
    let named = parts.iter().zip(numbers).filter(|(part, number)| !part.optional || **number > 0.0);
    named.fold(CUSTOM.to_owned(), |mut id, (part, number)| {
        // Writing to a string does not fail.
        let _ = write!(id, "~{}:{}", part.key, written(*number));
        id
    })
}

/// Records of one kind that are kept at most. A record is one to two kilobytes, and nobody types as many; a program that
/// answers strangers stays within a few megabytes.
const MOST_DESCRIBED: usize = 4096;

/// Described records that were made, each once, in the order of their descriptions. Like those of the catalogue they stay
/// as long as the program runs, since a question names them by reference: so their number is bounded.
struct Kept<R: 'static> {
    most: usize,
    all: Mutex<Vec<(String, &'static R)>>,
}

impl<R> Kept<R> {
    const fn at_most(most: usize) -> Self {
        Self { most, all: Mutex::new(Vec::new()) }
    }

    /// The record of this description, made where it is new; none where there is no room for another one.
    fn get(&self, id: String, make: impl FnOnce(&'static str) -> R) -> Option<&'static R> {
        let mut all = self.all.lock().unwrap_or_else(PoisonError::into_inner);
        let at = match all.binary_search_by(|(known, _)| known.cmp(&id)) {
            Ok(at) => return all.get(at).map(|(_, record)| *record),
            Err(_) if all.len() >= self.most => return None,
            Err(at) => at,
        };
        let record: &'static R = Box::leak(Box::new(make(id.clone().leak())));
        all.insert(at, (id, record));
        Some(record)
    }
}

/// A list that stays.
fn list<T>(items: Vec<T>) -> &'static [T] {
    Vec::leak(items)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn descriptions_beyond_the_limit_are_not_kept() {
        static FEW: Kept<String> = Kept::at_most(3);
        let get = |id: &str| FEW.get(id.to_owned(), str::to_owned);
        for id in ["b", "a", "c", "b"] {
            assert_eq!(get(id).map(String::as_str), Some(id));
        }
        assert_eq!(get("d"), None);
        assert!(std::ptr::eq(get("a").unwrap(), get("a").unwrap()), "those that are kept are still found");
    }
}
