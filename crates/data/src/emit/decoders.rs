//! The Rust that reads the file of the catalogue: it names every field and variant, so that a record of another shape than
//! the core's does not compile.

use super::value::{Field, Value};
use std::collections::BTreeMap;
use std::fmt::Write;

/// The types of records in the catalogue.
#[derive(Default)]
pub struct Kinds {
    /// Types that are one of several names, and these.
    choices: BTreeMap<&'static str, Vec<String>>,
    /// Types that are one of several records; the fields of each.
    variants: BTreeMap<&'static str, BTreeMap<&'static str, Vec<&'static str>>>,
    /// Records, and their fields.
    records: BTreeMap<&'static str, Vec<&'static str>>,
}

impl Kinds {
    /// Those below a value.
    pub fn of(root: &Value) -> Self {
        let mut kinds = Self::default();
        kinds.add(root);
        kinds.choices.values_mut().for_each(|names| names.sort());
        kinds
    }

    fn add(&mut self, value: &Value) {
        match value {
            Value::Whole(_) | Value::Number(_) | Value::Text(_) => {}
            Value::Choice(kind, name) => {
                let names = self.choices.entry(kind).or_default();
                if !names.contains(name) {
                    names.push(name.clone());
                }
            }
            Value::Variant(kind, name, fields) => {
                self.variants.entry(kind).or_default().insert(name, names(fields));
                self.add_fields(fields);
            }
            Value::Record(kind, fields) => {
                self.records.entry(kind).or_insert_with(|| names(fields));
                self.add_fields(fields);
            }
            Value::Tuple(values) | Value::List(values) => values.iter().for_each(|value| self.add(value)),
            Value::Option(value) => value.iter().for_each(|value| self.add(value)),
        }
    }

    fn add_fields(&mut self, fields: &[Field]) {
        for (_, value) in fields {
            self.add(value);
        }
    }

    /// The variants of a type that are records.
    pub fn variants(&self, kind: &str) -> Vec<&'static str> {
        self.variants.get(kind).into_iter().flatten().map(|(name, _)| *name).collect()
    }

    /// The number that a variant has in the file.
    pub fn place(&self, kind: &str, name: &str) -> Option<u64> {
        let of_names = || self.choices.get(kind)?.iter().position(|known| known == name);
        let of_records = || self.variants.get(kind)?.keys().position(|known| *known == name);
        of_names().or_else(of_records).map(|at| at as u64)
    }

    /// An implementation of `Read` for each.
    pub fn decoders(&self) -> String {
        let mut out = "use crate::catalog::reader::{Read, Reader};\nuse crate::catalog::tables::Catalogue;\n"
            .to_owned();
        for (kind, names) in &self.choices {
            let all: Vec<String> = names.iter().map(|name| format!("{kind}::{name}")).collect();
            let _ = write!(out, "\nimpl Read for {kind} {{\n    fn read(from: &mut Reader) -> Self {{\n");
            let first = all.first().map_or("", String::as_str);
            let _ = writeln!(out, "        from.choice({first}, &[{}])\n    }}\n}}", all.join(", "));
        }
        for (kind, variants) in &self.variants {
            let _ = write!(out, "\nimpl Read for {kind} {{\n    fn read(from: &mut Reader) -> Self {{\n");
            let _ = writeln!(out, "        from.variant(|from, variant| match variant {{");
            for (at, (name, fields)) in variants.iter().enumerate() {
                let pattern = if at + 1 == variants.len() { "_".to_owned() } else { at.to_string() };
                let _ = writeln!(out, "            {pattern} => {kind}::{name}{},", body(fields));
            }
            let _ = writeln!(out, "        }})\n    }}\n}}");
        }
        for (kind, fields) in &self.records {
            let _ = write!(out, "\nimpl Read for {kind} {{\n    fn read(from: &mut Reader) -> Self {{\n");
            let _ = writeln!(out, "        Self{}\n    }}\n}}", body(fields));
        }
        out
    }
}

fn names(fields: &[Field]) -> Vec<&'static str> {
    fields.iter().map(|(name, _)| *name).collect()
}

/// Every field, in the order of its column; `0` is that of a tuple.
fn body(fields: &[&str]) -> String {
    if fields == ["0"] {
        return "(from.read())".to_owned();
    }
    let fields: Vec<String> = fields.iter().map(|field| format!("{field}: from.read()")).collect();
    format!(" {{ {} }}", fields.join(", "))
}
