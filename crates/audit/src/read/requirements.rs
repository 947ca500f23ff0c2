//! `requirements.txt` and `pip freeze`.

use super::{Elsewhere, Read, Requirement, is_wheel, joined};

/// More lines than any project has.
const MOST_LINES: usize = 5000;

/// Options of a line that add no package and take none away.
const HARMLESS: [&str; 17] = [
    "-config-settings",
    "-extra-index-url",
    "-find-links",
    "-global-option",
    "-hash",
    "-index-url",
    "-no-binary",
    "-no-index",
    "-only-binary",
    "-pre",
    "-prefer-binary",
    "-require-hashes",
    "-trusted-host",
    "-use-feature",
    "-uploaded-prior-to",
    "f",
    "i",
];

pub(super) fn read(text: &str) -> Read {
    let mut read = Read::default();
    for (number, line) in joined(text) {
        if read.requirements.len() >= MOST_LINES {
            read.cut = true;
            break;
        }
        let line = line.trim();
        // Hashes and other options of a requirement follow it.
        let requirement = line.split(" --").next().unwrap_or_default().trim();
        if line.starts_with('-') {
            read.option(line, number);
        } else if !requirement.is_empty() {
            read.requirement_or_address(requirement, number);
        }
    }
    read
}

impl Read {
    /// An option of pip on a line of its own, with its hyphens.
    pub(super) fn option(&mut self, line: &str, number: usize) {
        let option = line.strip_prefix('-').unwrap_or(line);
        let end = option.find([' ', '=']).unwrap_or(option.len());
        let (name, value) = option.split_at(end);
        let value = value.trim_start_matches(['=', ' ']).trim();
        // pip takes `-rbase.txt` too.
        let attached = |short: char| option.strip_prefix(short).filter(|_| name.len() > 1);
        match name {
            "r" | "-requirement" => self.elsewhere(Elsewhere::File, value, number),
            "c" | "-constraint" => self.elsewhere(Elsewhere::Constraints, value, number),
            "e" | "-editable" => self.address(value, number),
            _ if HARMLESS.contains(&name) => {}
            _ => match (attached('r'), attached('c'), attached('e')) {
                (Some(file), ..) => self.elsewhere(Elsewhere::File, file, number),
                (_, Some(file), _) => self.elsewhere(Elsewhere::Constraints, file, number),
                (_, _, Some(address)) => self.address(address, number),
                _ => self.take(None, number, line),
            },
        }
    }

    /// A requirement, or an address in its place.
    pub(super) fn requirement_or_address(&mut self, text: &str, number: usize) {
        match Requirement::read(text) {
            Some(requirement) => {
                if let Some((_, address)) = before_marker(text).split_once('@') {
                    self.elsewhere(Elsewhere::Address, address, number);
                }
                self.take(Some(requirement), number, text);
            }
            None if is_address(text) => self.address(text, number),
            None => self.take(None, number, text),
        }
    }

    /// An address, a wheel or a folder, with the package in it where that is named.
    pub(super) fn address(&mut self, text: &str, number: usize) {
        let address = before_marker(text);
        let is_folder = !address.contains("://") && !is_archive(address);
        let kind = if is_folder { Elsewhere::Project } else { Elsewhere::Address };
        let named = named_in_address(address);
        if named.is_some() {
            self.take(named, number, text);
        }
        self.elsewhere(kind, address, number);
    }
}

fn before_marker(text: &str) -> &str {
    text.split(" ;").next().unwrap_or(text).trim()
}

/// Whether a text that is no requirement names a place.
pub(super) fn is_address(text: &str) -> bool {
    text.contains("://") || text.starts_with(['.', '/', '~']) || is_archive(before_marker(text))
}

fn is_archive(text: &str) -> bool {
    let path = text.split(['#', '?']).next().unwrap_or(text);
    is_wheel(path) || [".tar.gz", ".tar.bz2", ".zip", ".conda"].iter().any(|end| path.ends_with(end))
}

/// The package that an address names: after `#egg=`, or in the name of a wheel.
fn named_in_address(text: &str) -> Option<Requirement> {
    if let Some((_, egg)) = text.split_once("#egg=") {
        return Requirement::read(egg.split(['&', '[']).next().unwrap_or_default());
    }
    let path = text.split(['#', '?']).next().unwrap_or(text);
    let wheel = path.rsplit(['/', '\\']).next().filter(|name| is_wheel(name))?;
    let mut parts = wheel.split('-');
    Requirement::pinned(parts.next()?, parts.next()?)
}
