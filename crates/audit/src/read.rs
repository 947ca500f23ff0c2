//! What people paste or drop, as requirements: five kinds of files, told apart by what is in them.

mod conda;
mod docker;
mod lock;
mod pyproject;
mod requirements;

use super::Requirement;
use serde::Serialize;
use std::borrow::Cow;

/// What a text was taken for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Format {
    /// `requirements.txt`, or what `pip freeze` prints.
    Requirements,
    /// `pyproject.toml`.
    Pyproject,
    /// `uv.lock`.
    UvLock,
    /// `environment.yml` of conda.
    Conda,
    /// A `Dockerfile`, or commands in a shell.
    Docker,
}

/// What a text refers to in place of saying it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Elsewhere {
    /// A file that lists packages: `-r base.txt`.
    File,
    /// A file that limits versions: `-c constraints.txt`.
    Constraints,
    /// A project in a folder, with dependencies of its own: `-e .`, `{ path = "../lib" }`.
    Project,
    /// A package from an address or a file in place of an index: `torch @ https://…`.
    Address,
}

/// Something that a text refers to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Reference {
    /// What it is.
    pub kind: Elsewhere,
    /// As the text names it.
    pub to: String,
    /// The line that names it, from 1.
    pub line: usize,
}

/// What was read.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Read {
    /// Packages asked for, in order.
    pub requirements: Vec<Requirement>,
    /// Versions that packages are limited to where something asks for them.
    pub constraints: Vec<Requirement>,
    /// Lines that look like requirements and cannot be read: number from 1, and the line.
    pub unread: Vec<(usize, String)>,
    /// What is elsewhere.
    pub elsewhere: Vec<Reference>,
    /// There were too many; the rest was not read.
    pub cut: bool,
}

/// Longest part of a line that a message quotes.
const QUOTED: usize = 80;

impl Read {
    fn take(&mut self, requirement: Option<Requirement>, line: usize, text: &str) {
        match requirement {
            Some(requirement) => self.requirements.push(requirement),
            None => self.unread.push((line, text.trim().chars().take(QUOTED).collect())),
        }
    }

    /// How much was found so far.
    fn size(&self) -> usize {
        self.requirements.len() + self.unread.len() + self.elsewhere.len()
    }

    fn elsewhere(&mut self, kind: Elsewhere, to: &str, line: usize) {
        let to = to.trim().trim_matches(['"', '\'']).chars().take(QUOTED).collect();
        self.elsewhere.push(Reference { kind, to, line });
    }
}

/// Reads a text of any of the five kinds.
pub fn read(text: &str) -> (Format, Read) {
    let format = format(text);
    let read = match format {
        Format::Requirements => requirements::read(text),
        Format::Pyproject => pyproject::read(text),
        Format::UvLock => lock::read(text),
        Format::Conda => conda::read(text),
        Format::Docker => docker::read(text),
    };
    (format, read)
}

fn format(text: &str) -> Format {
    let found = text.lines().filter_map(|line| sign(without_comment(line).trim()));
    // The first in this list counts: a project's file may hold the text of any other.
    let rank = |format: &Format| {
        [Format::UvLock, Format::Pyproject, Format::Conda, Format::Docker].iter().position(|it| it == format)
    };
    found.min_by_key(rank).unwrap_or(Format::Requirements)
}

/// What a line is a sign of.
fn sign(line: &str) -> Option<Format> {
    match line {
        "[[package]]" => Some(Format::UvLock),
        "dependencies:" => Some(Format::Conda),
        _ if line.starts_with('[') && is_project(line) => Some(Format::Pyproject),
        _ if line.starts_with("FROM ") || docker::installs(line) => Some(Format::Docker),
        _ => None,
    }
}

fn is_project(line: &str) -> bool {
    const SECTIONS: [&str; 4] = ["[project", "[tool.", "[dependency-groups]", "[build-system]"];
    SECTIONS.iter().any(|section| line.starts_with(section))
}

/// A line without its comment: a `#` at the beginning or after a space.
fn without_comment(line: &str) -> &str {
    if line.trim_start().starts_with('#') {
        return "";
    }
    let end = [" #", "\t#"].iter().filter_map(|mark| line.find(mark)).min();
    line.get(..end.unwrap_or(line.len())).unwrap_or(line)
}

/// Whether a text names a wheel.
fn is_wheel(text: &str) -> bool {
    text.strip_suffix(".whl").is_some()
}

/// Lines with their numbers from 1, those that end in a backslash joined with the next.
fn joined(text: &str) -> Vec<(usize, Cow<'_, str>)> {
    let mut all: Vec<(usize, Cow<str>)> = Vec::new();
    let mut open = false;
    for (number, line) in (1..).zip(text.lines()) {
        let line = without_comment(line);
        let (part, more) = match line.trim_end().strip_suffix('\\') {
            Some(part) => (part, true),
            None => (line, false),
        };
        match all.last_mut() {
            Some((_, last)) if open => {
                last.to_mut().push(' ');
                last.to_mut().push_str(part);
            }
            _ => all.push((number, Cow::Borrowed(part))),
        }
        open = more;
    }
    all
}
