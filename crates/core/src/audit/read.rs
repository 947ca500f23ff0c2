//! What people paste, as requirements: five kinds of files, told apart by what stands in them.

mod conda;
mod docker;
mod lock;
mod pyproject;
mod requirements;

use super::Requirement;
use serde::Serialize;
use std::borrow::Cow;

/// What was pasted.
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

/// What was read.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Read {
    /// Packages asked for, in order.
    pub requirements: Vec<Requirement>,
    /// Lines that look like requirements and cannot be read: number from 1, and the line.
    pub unread: Vec<(usize, String)>,
    /// Files that are named and were not pasted.
    pub files: Vec<String>,
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
    let found = text.lines().filter_map(|line| sign(line.trim()));
    // What stands first here counts: a project's file may hold the text of any other.
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
