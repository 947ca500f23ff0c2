//! Rules for what every record has: the day it was last looked at, and names that no other record has.

use super::is_date;
use crate::load::Data;
use std::collections::BTreeMap;

/// What is checked of a record: kind, id, name, other names, and the day of its last change.
struct Named<'a> {
    kind: &'static str,
    id: &'a str,
    name: &'a str,
    aliases: &'a [String],
    updated: Option<&'a str>,
}

/// Everything that is wrong, one line each.
pub fn problems(data: &Data) -> Vec<String> {
    let records = records(data);
    let mut problems = Vec::new();
    for Named { kind, id, updated, .. } in &records {
        match updated {
            Some(day) if is_date(day) => {}
            Some(day) => problems.push(format!("{kind} {id}: updated `{day}`; allowed: a day as YYYY-MM-DD")),
            None => problems.push(format!(
                "{kind} {id}: updated is missing; give the day on which the record was last changed, as YYYY-MM-DD"
            )),
        }
    }
    problems.extend(given_twice(&records));
    problems
}

fn records(data: &Data) -> Vec<Named<'_>> {
    let devices = data.devices.iter().map(|it| Named {
        kind: "device",
        id: &it.id,
        name: &it.name,
        aliases: &it.aliases,
        updated: it.updated.as_deref(),
    });
    let models = data.models.iter().map(|it| Named {
        kind: "model",
        id: &it.id,
        name: &it.name,
        aliases: &it.aliases,
        updated: it.updated.as_deref(),
    });
    let formats = data.quantizations.iter().map(|it| Named {
        kind: "quantization",
        id: &it.id,
        name: &it.name,
        aliases: &it.aliases,
        updated: it.updated.as_deref(),
    });
    let runtimes = data.runtimes.iter().map(|it| Named {
        kind: "runtime",
        id: &it.id,
        name: &it.name,
        aliases: &[],
        updated: it.updated.as_deref(),
    });
    let packages = data.packages.iter().map(|it| Named {
        kind: "package",
        id: &it.name,
        name: &it.name,
        aliases: &it.aliases,
        updated: it.updated.as_deref(),
    });
    devices.chain(models).chain(formats).chain(runtimes).chain(packages).collect()
}

/// Names that two records of a kind have; letters in capitals or not are the same. Other names of machines are words of a search
/// that many share, such as a maker's or a chip's.
fn given_twice(records: &[Named]) -> Vec<String> {
    let mut owners = BTreeMap::new();
    let mut problems = Vec::new();
    for Named { kind, id, name, aliases, .. } in records.iter().filter(|it| it.kind != "device") {
        for (field, text) in
            [("name", *name)].into_iter().chain(aliases.iter().map(|it| ("aliases", it.as_str())))
        {
            let owner = *owners.entry((*kind, text.to_lowercase())).or_insert(*id);
            if owner != *id {
                problems.push(format!("{kind} {id}: {field} `{text}` is a name of {kind} {owner} too"));
            }
        }
    }
    problems
}
