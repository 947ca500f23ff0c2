//! Rules between records.

use super::ids;
use super::load::Data;
use super::recount;
use super::schema::{Attention, Kind, Model, Source};
use std::collections::{BTreeMap, BTreeSet};

/// Everything that is wrong, one line each.
pub fn problems(data: &Data) -> Vec<String> {
    let mut problems = Vec::new();
    for (kind, ids) in tables(data) {
        problems.extend(bad_ids(kind, &ids));
    }
    problems.extend(data.sources.iter().flat_map(bad_source));
    problems.extend(bad_mentions(data));
    problems.extend(data.devices.iter().filter_map(recount::bandwidth));
    problems.extend(data.models.iter().filter_map(recount::params));
    problems.extend(data.models.iter().flat_map(bad_model));
    problems.extend(bad_devices(data));
    problems.extend(bad_engines(data));
    problems.extend(bad_policy(data));
    problems
}

fn tables(data: &Data) -> [(&'static str, Vec<&str>); 5] {
    [
        ("source", data.sources.iter().map(|it| it.id.as_str()).collect()),
        ("device", data.devices.iter().map(|it| it.id.as_str()).collect()),
        ("model", data.models.iter().map(|it| it.id.as_str()).collect()),
        ("quantization", data.quantizations.iter().map(|it| it.id.as_str()).collect()),
        ("runtime", data.runtimes.iter().map(|it| it.id.as_str()).collect()),
    ]
}

fn bad_ids(kind: &str, ids: &[&str]) -> Vec<String> {
    let mut problems = Vec::new();
    let mut seen = BTreeSet::new();
    for id in ids {
        if !seen.insert(id) {
            problems.push(format!("{kind} {id}: the id is given twice"));
        }
        if !is_kebab(id) {
            problems.push(format!("{kind} {id}: an id has a-z, 0-9, single hyphens and dots between digits"));
        }
    }
    problems
}

/// `llama-3.3-70b`: words of `a-z0-9` joined by hyphens; a dot stands between two digits.
fn is_kebab(id: &str) -> bool {
    id.split('-').all(|word| {
        !word.is_empty()
            && word.split('.').all(|part| {
                !part.is_empty()
                    && part.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
            })
            && (!word.contains('.') || word.bytes().any(|byte| byte.is_ascii_digit()) || id == word)
    })
}

fn bad_source(source: &Source) -> Vec<String> {
    let mut problems = Vec::new();
    let own = matches!(source.kind, Kind::Derived | Kind::Estimate);
    if !(source.url.starts_with("https://") || own && source.url.is_empty()) {
        problems.push(format!(
            "source {}: url `{}`; allowed: an https address, or an empty one for derived and estimate",
            source.id, source.url
        ));
    }
    if !is_date(&source.accessed) {
        problems.push(format!(
            "source {}: accessed `{}`; allowed: a day as YYYY-MM-DD",
            source.id, source.accessed
        ));
    }
    for (field, text) in [("title", &source.title), ("publisher", &source.publisher)] {
        if text.trim().is_empty() {
            problems.push(format!("source {}: {field} is empty", source.id));
        }
    }
    problems
}

fn is_date(text: &str) -> bool {
    let parts: Vec<_> = text.split('-').collect();
    let [year, month, day] = parts.as_slice() else { return false };
    let number = |part: &str, digits: usize| {
        (part.len() == digits).then(|| part.parse::<u32>().ok()).flatten().unwrap_or_default()
    };
    (2000..2100).contains(&number(year, 4))
        && (1..=12).contains(&number(month, 2))
        && (1..=31).contains(&number(day, 2))
}

fn bad_mentions(data: &Data) -> Vec<String> {
    let mentions = ids::mentions(data);
    let known: BTreeSet<_> = data.sources.iter().map(|source| source.id.as_str()).collect();
    let used: BTreeSet<_> = mentions.iter().map(|(_, source)| *source).collect();
    let unknown = mentions
        .iter()
        .filter(|(_, source)| !known.contains(source))
        .map(|(place, source)| format!("{place}: source `{source}` is not in data/sources.toml"));
    let unused = known
        .iter()
        .filter(|source| !used.contains(*source))
        .map(|source| format!("source {source}: used nowhere"));
    unknown.chain(unused).collect()
}

fn bad_model(model: &Model) -> Vec<String> {
    let mut problems = Vec::new();
    let shape = &model.shape;
    if !is_date(&model.released) {
        problems.push(format!("model {}: released `{}`; allowed: YYYY-MM-DD", model.id, model.released));
    }
    let with_cache: u32 = shape
        .attention
        .iter()
        .map(|group| match *group {
            Attention::Full { layers, .. }
            | Attention::Sliding { layers, .. }
            | Attention::Latent { layers, .. } => layers,
        })
        .sum();
    let with_state = shape.recurrent.as_ref().map_or(0, |recurrent| recurrent.layers);
    if with_cache + with_state == 0 {
        problems.push(format!("model {}: no layer keeps a cache or a state", model.id));
    }
    if let Some(experts) = &shape.experts {
        if experts.used >= experts.count {
            problems.push(format!("model {}: {} experts used of {}", model.id, experts.used, experts.count));
        }
        if experts.layers > shape.layers {
            problems.push(format!(
                "model {}: experts in {} of {} layers",
                model.id, experts.layers, shape.layers
            ));
        }
    }
    problems
}

fn bad_devices(data: &Data) -> Vec<String> {
    let mut problems = Vec::new();
    for device in &data.devices {
        if !device.memory.values.is_sorted_by(|a, b| a.0 < b.0) || device.memory.values.is_empty() {
            problems.push(format!("device {}: memory sizes must rise, and be at least one", device.id));
        }
        if device.system.is_empty() {
            problems.push(format!("device {}: no operating system", device.id));
        }
        let fitted = data.coefficients.family.iter().any(|family| family.architecture == device.architecture);
        if !fitted {
            problems
                .push(format!("device {}: no family for architecture {}", device.id, device.architecture));
        }
    }
    problems
}

fn bad_engines(data: &Data) -> Vec<String> {
    let mut problems = Vec::new();
    let known: BTreeSet<_> = data.quantizations.iter().map(|it| it.id.as_str()).collect();
    let devices: BTreeSet<_> = data.devices.iter().map(|it| it.id.as_str()).collect();
    for runtime in &data.runtimes {
        for quantization in &runtime.quantizations {
            if !known.contains(quantization.as_str()) {
                problems.push(format!("runtime {}: unknown quantization {quantization}", runtime.id));
            }
        }
        for target in &runtime.target {
            if !data.coefficients.family.iter().any(|family| family.backend == target.backend) {
                problems.push(format!("runtime {}: no family of backend {}", runtime.id, target.backend));
            }
        }
    }
    let mut rates: BTreeMap<&str, u32> = BTreeMap::new();
    for backend in data.coefficients.kernels.iter().flat_map(|kernels| &kernels.backends) {
        *rates.entry(backend).or_default() += 1;
    }
    let mut families = BTreeSet::new();
    for family in &data.coefficients.family {
        let name = format!("family {}/{}", family.backend, family.architecture);
        if !families.insert((&family.backend, &family.architecture)) {
            problems.push(format!("{name}: given twice"));
        }
        if rates.get(family.backend.as_str()) != Some(&1) {
            problems.push(format!("{name}: the backend must be in exactly one [[kernels]] table"));
        }
        let _ = &devices;
    }
    problems
}

fn bad_policy(data: &Data) -> Vec<String> {
    let default = &data.policy.default;
    let chosen = [
        ("device", &default.device),
        ("model", &default.model),
        ("quantization", &default.quantization),
        ("runtime", &default.runtime),
    ];
    let tables = tables(data);
    let mut problems = Vec::new();
    for (kind, id) in chosen {
        let known = tables.iter().any(|(table, ids)| *table == kind && ids.contains(&id.as_str()));
        if !known {
            problems.push(format!("policy: default.{kind}: there is no {kind} `{id}`"));
        }
    }
    if !is_date(&data.policy.version) {
        problems.push(format!("policy: version `{}`; allowed: YYYY-MM-DD", data.policy.version));
    }
    problems
}
