//! `/data/`: the catalogue as JSON and CSV, and the measured points, for whoever wants to compute with them.

use crate::{fingerprint, process};
use anyhow::{Context, Result};
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;
use std::path::Path;

/// Folders of `data/` whose files hold records of one kind, and what one record is called in them.
const RECORDS: [(&str, &str); 2] = [("devices", "device"), ("models", "model")];

const LICENCE: &str =
    "MIT OR Apache-2.0; facts and figures belong to nobody, their sources are named with them";

/// Writes `data/VERSION.json`, a table for each kind of record, and the measured points, below `out`.
pub fn write(origin: &str, base: &str, out: &Path) -> Result<()> {
    let data = process::root().join("data");
    let to = out.join("data");
    std::fs::create_dir_all(&to)?;
    let mut all = Map::new();
    for file in fingerprint::files(&data)?.iter().filter(|file| ends_with(file, "toml")) {
        let name = file.strip_prefix(&data)?.with_extension("");
        let folder = name.parent().and_then(Path::to_str).unwrap_or_default();
        let content = toml::from_str::<Value>(&std::fs::read_to_string(file)?)
            .with_context(|| format!("{} is not valid TOML", file.display()))?;
        match RECORDS.iter().find(|(kind, _)| *kind == folder) {
            Some((kind, one)) => {
                let records = all.entry(*kind).or_insert_with(|| json!([]));
                if let (Some(records), Some(more)) =
                    (records.as_array_mut(), content.get(one).and_then(Value::as_array))
                {
                    records.extend(more.iter().cloned());
                }
            }
            None => drop(all.insert(name.to_string_lossy().into_owned(), content)),
        }
    }
    for (kind, _) in RECORDS {
        let records = all.get(kind).and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
        std::fs::write(to.join(format!("{kind}.csv")), table(records))?;
    }
    for file in fingerprint::files(&data.join("measurements"))?.iter().filter(|file| ends_with(file, "csv")) {
        // Points of one source are in the folder of a table.
        let below = file.strip_prefix(data.join("measurements"))?;
        let name = below.to_string_lossy().replace(['/', '\\'], "-");
        std::fs::copy(file, to.join(name))?;
    }
    let version = all.get("policy").and_then(|policy| policy.get("version")).and_then(Value::as_str);
    let version = version.context("data/policy.toml has no version")?.to_owned();
    let document = json!({
        "name": "Rooftop: devices, models, quantizations, coefficients and sources",
        "version": version,
        "licence": LICENCE,
        "cite": format!("Rooftop, data of {version}, {origin}{base}data/"),
        "data": all,
    });
    Ok(std::fs::write(to.join(format!("{version}.json")), document.to_string())?)
}

fn ends_with(file: &Path, ending: &str) -> bool {
    file.extension().is_some_and(|extension| extension == ending)
}

/// One line a record. A figure takes a column for its value, one for its unit and one for its source; a list of words is
/// joined by `|`, and what is deeper than that stands as JSON.
fn table(records: &[Value]) -> String {
    let rows: Vec<Map<String, Value>> = records.iter().map(flat).collect();
    let names: BTreeSet<&String> = rows.iter().flat_map(Map::keys).collect();
    // What names a record comes first.
    let first = ["id", "name"];
    let others = names.into_iter().map(String::as_str).filter(|name| !first.contains(name));
    let columns: Vec<&str> = first.into_iter().chain(others).collect();
    let line = |cells: Vec<String>| format!("{}\r\n", cells.join(","));
    let cells = |row: &Map<String, Value>| columns.iter().map(|name| cell(row.get(*name))).collect();
    let head = line(columns.iter().map(|name| (*name).to_owned()).collect());
    rows.iter().fold(head, |text, row| text + &line(cells(row)))
}

fn flat(record: &Value) -> Map<String, Value> {
    let mut row = Map::new();
    for (name, value) in record.as_object().into_iter().flatten() {
        match value.as_object() {
            Some(parts) => {
                for (part, value) in parts {
                    let column = if part == "value" { name.clone() } else { format!("{name}_{part}") };
                    row.insert(column, value.clone());
                }
            }
            None => drop(row.insert(name.clone(), value.clone())),
        }
    }
    row
}

fn cell(value: Option<&Value>) -> String {
    let word = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    let text = match value {
        None | Some(Value::Null) => String::new(),
        Some(Value::Array(list)) if !list.iter().any(|it| it.is_object() || it.is_array()) => {
            list.iter().map(word).collect::<Vec<_>>().join("|")
        }
        Some(value) => word(value),
    };
    if text.contains([',', '"', '\n']) { format!("\"{}\"", text.replace('"', "\"\"")) } else { text }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_figure_keeps_its_unit_and_source_in_a_table() {
        let records = [
            json!({ "id": "a", "name": "A, b", "bandwidth": { "value": 300, "unit": "GB/s", "source": "s" } }),
            json!({ "id": "b", "name": "B \"x\"", "aliases": ["c", "d"] }),
        ];
        let expected = "id,name,aliases,bandwidth,bandwidth_source,bandwidth_unit\r\n\
                        a,\"A, b\",,300,s,GB/s\r\nb,\"B \"\"x\"\"\",c|d,,,\r\n";
        assert_eq!(table(&records), expected);
    }
}
