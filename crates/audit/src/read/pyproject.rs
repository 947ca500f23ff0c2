//! The dependencies of a `pyproject.toml`: those of the project, of its groups and extras, and of Poetry.
//!
//! No general reader of TOML: sections, keys, and the strings of an array are all that is needed.

use super::{Elsewhere, Read, Requirement};
use crate::version::Dialect;

pub(super) fn read(text: &str) -> Read {
    let mut read = Read::default();
    let mut section = String::new();
    // The line that leaves the dependencies to a tool, and whether they were found after all.
    let (mut dynamic, mut found) = (None, false);
    let mut lines = (1..).zip(text.lines());
    while let Some((number, line)) = lines.next() {
        let line = line.trim();
        if line.starts_with('[') {
            section = line.trim_matches(['[', ']', ' ']).replace(['"', '\''], "");
            if let Some(name) = of_one_package(&section) {
                read.poetry(name, "\"*\"", number);
            }
            continue;
        }
        let Some((key, value)) = line.split_once('=').filter(|_| !line.starts_with('#')) else { continue };
        let (key, value) = (key.trim().trim_matches(['"', '\'']), value.trim());
        let kind = kind(&section, key);
        found |= matches!(kind, Kind::Poetry | Kind::Files);
        match kind {
            Kind::Poetry => read.poetry(key, value, number),
            Kind::OfPackage => read.limit(key, value, number),
            Kind::Source => read.source(value, number),
            Kind::Unknown => read.take(None, number, line),
            _ => {}
        }
        let Some(start) = value.find('[').filter(|start| *start == 0 || kind == Kind::Files) else {
            if let (Kind::Files, Some(file)) = (kind, first_string(value)) {
                read.elsewhere(Elsewhere::File, file, number);
            }
            continue;
        };
        let mut array = Array::default();
        array.add(value.get(start..).unwrap_or_default(), number);
        while !array.closed {
            let Some((number, line)) = lines.next() else { break };
            array.add(line, number);
        }
        for (number, text) in array.strings {
            match kind {
                Kind::Dependencies => read.requirement_or_address(&text, number),
                Kind::Constraints => read.constraints.extend(Requirement::read(&text)),
                Kind::Files => read.elsewhere(Elsewhere::File, &text, number),
                Kind::Dynamic if text == "dependencies" => dynamic = Some((number, line)),
                _ => {}
            }
        }
    }
    if let Some((number, line)) = dynamic.filter(|_| !found) {
        read.take(None, number, line);
    }
    read
}

/// What a key is for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// An array of requirements.
    Dependencies,
    /// The same, as limits for others.
    Constraints,
    /// A package and its version, as Poetry has them.
    Poetry,
    /// Part of the one package that the section is about.
    OfPackage,
    /// Files that list requirements.
    Files,
    /// Where a package is taken from.
    Source,
    /// Fields that a tool fills in.
    Dynamic,
    /// Dependencies in a form that is not read.
    Unknown,
    /// Anything else.
    Other,
}

fn kind(section: &str, key: &str) -> Kind {
    match (section, key) {
        ("project.optional-dependencies" | "dependency-groups" | "tool.pdm.dev-dependencies", _)
        | ("project", "dependencies")
        | ("tool.uv", "dev-dependencies")
        | ("tool.flit.metadata", "requires") => Kind::Dependencies,
        ("tool.uv", "constraint-dependencies") => Kind::Constraints,
        ("project", "dynamic") => Kind::Dynamic,
        ("tool.setuptools.dynamic", _) if key.contains("dependencies") => Kind::Files,
        ("tool.setuptools.dynamic.dependencies", "file")
        | ("tool.hatch.metadata.hooks.requirements_txt", "files" | "filename") => Kind::Files,
        _ if section.starts_with("tool.hatch.envs") && key.ends_with("dependencies") => Kind::Dependencies,
        _ if section.starts_with("tool.uv.sources") => Kind::Source,
        _ if of_one_package(section).is_some() => Kind::OfPackage,
        _ if section.starts_with("tool.poetry") && section.ends_with("dependencies") => Kind::Poetry,
        _ if section.starts_with("tool.") && section.ends_with("dependencies") => Kind::Unknown,
        _ => Kind::Other,
    }
}

/// The package of a section like `tool.poetry.dependencies.torch`.
fn of_one_package(section: &str) -> Option<&str> {
    let (before, name) = section.strip_prefix("tool.poetry.")?.rsplit_once('.')?;
    before.ends_with("dependencies").then_some(name)
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
        self.source(value, number);
    }

    /// A key of the section of one package.
    fn limit(&mut self, key: &str, value: &str, number: usize) {
        match key {
            "version" => {
                let name = self.requirements.last().map(|it| it.name.clone()).unwrap_or_default();
                let version = first_string(value).unwrap_or_default();
                let requirement = Requirement::in_dialect(&name, version, Dialect::Poetry);
                if requirement.is_some() {
                    self.requirements.pop();
                }
                self.take(requirement, number, &format!("version = {value}"));
            }
            _ => self.source(&format!("{key} = {value}"), number),
        }
    }

    /// The place in `{ git = "https://…" }`, where there is one.
    fn source(&mut self, value: &str, number: usize) {
        for (key, kind) in
            [("git", Elsewhere::Address), ("url", Elsewhere::Address), ("path", Elsewhere::Project)]
        {
            let mut keys = value.split(['{', ',']).map(str::trim_start);
            let place = keys.find_map(|part| part.strip_prefix(key)?.trim_start().strip_prefix('='));
            if let Some(place) = place.and_then(first_string) {
                self.elsewhere(kind, place, number);
            }
        }
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
