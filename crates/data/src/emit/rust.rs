//! Rust as text.

use anyhow::Result;
use std::fmt::Write;

pub fn table(
    out: &mut String,
    kind: &str,
    name: &str,
    doc: &str,
    records: impl IntoIterator<Item = String>,
) -> Result<()> {
    writeln!(out, "\n/// {doc}\npub static {name}: &[{kind}] = &[")?;
    for record in records {
        writeln!(out, "    {},", record.replace('\n', "\n    "))?;
    }
    writeln!(out, "];")?;
    Ok(())
}

/// A struct literal, one field a line.
pub fn record(name: &str, fields: &[(&str, String)]) -> String {
    let fields: Vec<_> = fields.iter().map(|(field, value)| format!("{field}: {value}")).collect();
    format!("{name} {{\n{}}}", lines(&fields))
}

/// A slice, on one line if short.
pub fn slice(items: &[String]) -> String {
    let line = format!("&[{}]", items.join(", "));
    if line.len() <= 90 && !line.contains('\n') {
        return line;
    }
    format!("&[\n{}]", lines(items))
}

/// One item a line, indented, each with a comma.
fn lines(items: &[String]) -> String {
    let indented: Vec<_> =
        items.iter().map(|item| format!("    {},\n", item.replace('\n', "\n    "))).collect();
    indented.concat()
}

pub fn strings(items: &[String]) -> String {
    slice(&items.iter().map(|item| format!("{item:?}")).collect::<Vec<_>>())
}

pub fn option(value: Option<String>) -> String {
    value.map_or_else(|| "None".to_owned(), |value| format!("Some({value})"))
}

pub fn text(text: &str) -> String {
    format!("{text:?}")
}
