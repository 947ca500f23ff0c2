//! The dependencies of a `pyproject.toml`: those of the project, of its groups and extras, and of Poetry.
//!
//! No general reader of TOML: sections, keys, and the strings of an array are all that is needed.

use super::{Read, Requirement};
use crate::audit::version::Dialect;

pub(super) fn read(text: &str) -> Read {
    let mut read = Read::default();
    let mut section = String::new();
    let mut lines = (1..).zip(text.lines());
    while let Some((number, line)) = lines.next() {
        let line = line.trim();
        if line.starts_with('[') {
            section = line.trim_matches(['[', ']', ' ']).replace(['"', '\''], "");
            continue;
        }
        let Some((key, value)) = line.split_once('=') else { continue };
        let (key, value) = (key.trim().trim_matches(['"', '\'']), value.trim());
        if of_poetry(&section) {
            read.poetry(key, value, number);
        } else if value.starts_with('[') {
            let mut array = Array::default();
            array.add(value, number);
            while !array.closed {
                let Some((number, line)) = lines.next() else { break };
                array.add(line, number);
            }
            if lists_dependencies(&section, key) {
                for (number, text) in array.strings {
                    read.take(Requirement::read(&text), number, &text);
                }
            }
        }
    }
    read
}

fn lists_dependencies(section: &str, key: &str) -> bool {
    matches!(section, "project.optional-dependencies" | "dependency-groups" | "tool.pdm.dev-dependencies")
        || matches!((section, key), ("project", "dependencies") | ("tool.uv", "dev-dependencies"))
        || section.starts_with("tool.hatch.envs") && key == "dependencies"
}

fn of_poetry(section: &str) -> bool {
    section.starts_with("tool.poetry") && section.ends_with("dependencies")
}

impl Read {
    /// `name = "^1.2"` or `name = { version = "^1.2", … }`.
    fn poetry(&mut self, name: &str, value: &str, number: usize) {
        if name == "python" {
            return;
        }
        let version = if value.starts_with('{') {
            value.split_once("version").and_then(|(_, rest)| first_string(rest)).unwrap_or_default()
        } else {
            first_string(value).unwrap_or_default()
        };
        let requirement = Requirement::in_dialect(name, version, Dialect::Poetry);
        self.take(requirement, number, &format!("{name} = {value}"));
    }
}

fn first_string(text: &str) -> Option<&str> {
    let start = text.find(['"', '\''])?;
    let quote = text.get(start..)?.chars().next()?;
    text.get(start + 1..)?.split(quote).next()
}

/// The strings of an array that may go over many lines.
#[derive(Default)]
struct Array {
    strings: Vec<(usize, String)>,
    depth: usize,
    tables: usize,
    closed: bool,
}

impl Array {
    fn add(&mut self, line: &str, number: usize) {
        let mut rest = line;
        while let Some(c) = rest.chars().next() {
            rest = rest.get(c.len_utf8()..).unwrap_or_default();
            match c {
                '#' => return,
                '[' => self.depth += 1,
                ']' => {
                    self.depth = self.depth.saturating_sub(1);
                    if self.depth == 0 {
                        self.closed = true;
                        return;
                    }
                }
                '{' => self.tables += 1,
                '}' => self.tables = self.tables.saturating_sub(1),
                '"' | '\'' => {
                    let (text, after) = string(rest, c);
                    if self.tables == 0 {
                        self.strings.push((number, text));
                    }
                    rest = after;
                }
                _ => {}
            }
        }
    }
}

/// The string that ends at the next `quote`, and what follows. It ends on its line in any case.
fn string(text: &str, quote: char) -> (String, &str) {
    let mut string = String::new();
    let mut escaped = false;
    for (at, c) in text.char_indices() {
        if escaped || (c != quote && (c != '\\' || quote == '\'')) {
            string.push(c);
            escaped = false;
        } else if c == quote {
            return (string, text.get(at + quote.len_utf8()..).unwrap_or_default());
        } else {
            escaped = true;
        }
    }
    (string, "")
}
