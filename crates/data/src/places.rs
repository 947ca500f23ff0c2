//! Where a record is, so that what is wrong with it is said with file and line.

use super::load;
use anyhow::Result;
use std::collections::BTreeMap;
use std::path::Path;

/// Tables whose records have an id or, packages, a name.
const KINDS: [&str; 7] = ["device", "model", "quantization", "runtime", "source", "package", "profile"];

/// The lines of a record.
struct Place {
    file: String,
    /// Number and text of each line, from the head of the record to the next one's.
    lines: Vec<(usize, String)>,
}

/// Places by `kind id`; of a record that is given twice, the later one.
pub struct Places(BTreeMap<String, Place>);

impl Places {
    /// Reads `data/` and its folders.
    pub fn read(data: &Path) -> Result<Self> {
        let mut places = BTreeMap::new();
        for (file, text) in load::texts(data)? {
            add(&mut places, &file, &text);
        }
        Ok(Self(places))
    }

    /// A problem with the place of the record it begins with, and of the field it names next; others stay as they are.
    pub fn named(&self, problem: &str) -> String {
        let Some((record, rest)) = problem.split_once(": ") else { return problem.to_owned() };
        let Some(place) = self.0.get(record) else { return problem.to_owned() };
        let field = rest.split([' ', ':', '.', ',']).next().unwrap_or_default();
        let is_field = |(_, line): &&(usize, String)| {
            let line = line.trim_start_matches('[');
            let line = line.split_once('.').filter(|(kind, _)| KINDS.contains(kind)).map_or(line, |it| it.1);
            line.strip_prefix(field).is_some_and(|rest| rest.starts_with([' ', '=', ']']))
        };
        let line = place.lines.iter().find(is_field).or(place.lines.first()).map_or(1, |(number, _)| *number);
        format!("{}, line {line}: {problem}", place.file)
    }
}

fn add(places: &mut BTreeMap<String, Place>, file: &str, text: &str) {
    let mut kind = "";
    let mut lines = Vec::new();
    let mut keep = |kind: &str, lines: Vec<(usize, String)>| {
        let key = if kind == "package" { "name = \"" } else { "id = \"" };
        let id = lines.iter().find_map(|(_, line): &(usize, String)| line.strip_prefix(key));
        if let Some((id, _)) = id.and_then(|rest| rest.split_once('"')) {
            places.insert(format!("{kind} {id}"), Place { file: file.to_owned(), lines });
        }
    };
    for (index, line) in text.lines().enumerate() {
        let head = line.strip_prefix("[[").and_then(|rest| rest.strip_suffix("]]"));
        if let Some(head) = head.filter(|head| KINDS.contains(head)) {
            keep(kind, std::mem::take(&mut lines));
            kind = head;
        }
        lines.push((index + 1, line.to_owned()));
    }
    keep(kind, lines);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_problem_is_said_with_the_file_and_the_line_of_its_field() {
        let mut places = BTreeMap::new();
        let text = "# Machines.\n\n[[device]]\nid = \"a\"\nname = \"A\"\n\n[[device.price]]\nmemory = 8\n\n[[device]]\nid = \"b\"\n";
        add(&mut places, "data/devices/x.toml", text);
        let places = Places(places);
        for (problem, place) in [
            ("device a: name is empty", "data/devices/x.toml, line 5: "),
            ("device a: price dated `autumn`", "data/devices/x.toml, line 7: "),
            ("device b: the id is given twice", "data/devices/x.toml, line 10: "),
            ("device c: unknown", ""),
            ("nothing of the kind", ""),
        ] {
            assert_eq!(places.named(problem), format!("{place}{problem}"));
        }
    }
}
