//! `requirements.txt` and `pip freeze`.

use super::{Read, Requirement, joined};

/// More lines than any project has.
const MOST_LINES: usize = 5000;

pub(super) fn read(text: &str) -> Read {
    let mut read = Read::default();
    for (number, line) in joined(text) {
        if read.requirements.len() >= MOST_LINES {
            read.cut = true;
            break;
        }
        let line = line.trim();
        // Hashes and other options of a requirement stand behind it.
        let requirement = line.split(" --").next().unwrap_or_default().trim();
        if let Some(option) = line.strip_prefix('-') {
            read.option(option, number, line);
        } else if !requirement.is_empty() {
            read.take(requirement_or_address(requirement), number, line);
        }
    }
    read
}

impl Read {
    /// An option on a line of its own.
    fn option(&mut self, option: &str, number: usize, line: &str) {
        let (name, value) = option.split_once([' ', '=']).unwrap_or((option, ""));
        match name {
            "r" | "-requirement" | "c" | "-constraint" => {
                self.files.push(value.trim().chars().take(80).collect());
            }
            "e" | "-editable" => self.take(named_in_address(value.trim()), number, line),
            _ => {}
        }
    }
}

/// A requirement, or an address that names its package behind `#egg=`.
pub(super) fn requirement_or_address(text: &str) -> Option<Requirement> {
    Requirement::read(text).or_else(|| named_in_address(text))
}

fn named_in_address(text: &str) -> Option<Requirement> {
    let egg = text.split_once("#egg=")?.1;
    Requirement::read(egg.split(['&', '[']).next().unwrap_or_default())
}
