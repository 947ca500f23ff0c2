//! Rules between records.

mod causes;
mod flags;
mod machines;
pub mod measurements;
mod names;
mod quality;

use super::load::Data;
use super::recount;
use super::schema::{Attention, Family, Kind, Model, Quantization, Source, Spread, Widths};
use std::collections::BTreeSet;

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
    problems.extend(machines::problems(data));
    problems.extend(data.quantizations.iter().filter_map(bad_quantization));
    problems.extend(bad_runtimes(data));
    problems.extend(bad_families(data));
    problems.extend(bad_policy(data));
    problems.extend(measurements::problems(data));
    problems.extend(causes::problems(&data.causes));
    problems.extend(flags::problems(data));
    problems.extend(quality::problems(data));
    problems.extend(names::problems(data));
    problems
}

fn tables(data: &Data) -> [(&'static str, Vec<&str>); 7] {
    [
        ("source", data.sources.iter().map(|it| it.id.as_str()).collect()),
        ("device", data.devices.iter().map(|it| it.id.as_str()).collect()),
        ("profile", data.systems.iter().map(|it| it.id.as_str()).collect()),
        ("model", data.models.iter().map(|it| it.id.as_str()).collect()),
        ("quantization", data.quantizations.iter().map(|it| it.id.as_str()).collect()),
        ("runtime", data.runtimes.iter().map(|it| it.id.as_str()).collect()),
        ("package", data.packages.iter().map(|it| it.name.as_str()).collect()),
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
            problems.push(format!(
                "{kind} {id}: allowed are a-z and 0-9 in words joined by single hyphens or dots"
            ));
        }
    }
    problems
}

/// `llama-3.3-70b`, `llama.cpp`: words of `a-z0-9`, joined by single hyphens and dots.
fn is_kebab(id: &str) -> bool {
    id.split(['-', '.']).all(|word| {
        !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
    })
}

fn bad_source(source: &Source) -> Vec<String> {
    let mut problems = Vec::new();
    let own = matches!(source.kind, Kind::Derived | Kind::Estimate);
    // A document that was read in an archive, which keeps titles but no addresses.
    let archived = source.publisher == "address not known";
    if !(source.url.starts_with("https://") || (own || archived) && source.url.is_empty()) {
        problems.push(format!(
            "source {}: url `{}`; allowed: an https address, or an empty one for derived, estimate, and \
             publisher `address not known`",
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
    let known: BTreeSet<_> = data.sources.iter().map(|source| source.id.as_str()).collect();
    let mut used: BTreeSet<_> = data.mentions.iter().map(|it| it.source.as_str()).collect();
    used.extend(measurements::mentions(data));
    let unknown = data.mentions.iter().filter(|it| !known.contains(it.source.as_str())).map(|it| {
        format!("{}, line {}: source `{}` is not in data/sources.toml", it.file, it.line, it.source)
    });
    let unused = known
        .iter()
        .filter(|source| !used.contains(*source))
        .map(|source| format!("source {source}: used nowhere"));
    unknown.chain(unused).collect()
}

fn bad_model(model: &Model) -> Vec<String> {
    let mut problems = Vec::new();
    let mut bad = |problem: String| problems.push(format!("model {}: {problem}", model.id));
    if !is_date(&model.released) {
        bad(format!("released `{}`; allowed: YYYY-MM-DD", model.released));
    }
    for (field, text) in [("name", &model.name), ("family", &model.family), ("license", &model.license)] {
        if text.trim().is_empty() {
            bad(format!("{field} is empty"));
        }
    }
    if !(1..=20_000_000).contains(&model.max_context) {
        bad(format!("max_context {}; allowed: 1 to 20000000 tokens", model.max_context));
    }
    let with_cache: u32 = model
        .attention
        .iter()
        .map(|group| match *group {
            Attention::Full { layers, .. }
            | Attention::Sliding { layers, .. }
            | Attention::Latent { layers, .. }
            | Attention::Compressed { layers, .. } => layers,
        })
        .sum();
    let with_state = model.recurrent.as_ref().map_or(0, |recurrent| recurrent.layers);
    if with_cache + with_state == 0 {
        bad("no layer keeps a cache or a state".to_owned());
    }
    let stores_nothing = |group: &&Attention| match **group {
        Attention::Full { layers, kv_heads, k_dim, .. }
        | Attention::Sliding { layers, kv_heads, k_dim, .. } => layers * kv_heads * k_dim == 0,
        Attention::Latent { layers, rank, .. } => layers * rank == 0,
        Attention::Compressed { layers, dim, ratio } => layers * dim * ratio == 0,
    };
    if let Some(group) = model.attention.iter().find(stores_nothing) {
        bad(format!("attention {group:?} stores nothing: leave out a model whose cache is not known"));
    }
    let highest = model.tensors.iter().map(|group| 128 - group.layers.leading_zeros()).max().unwrap_or(0);
    if highest > model.entries() {
        bad(format!("a tensor in layer {}, but there are {} layers", highest - 1, model.entries()));
    }
    let embedding = model.tensors.iter().find(|group| group.has("token_embd"));
    if embedding.is_none_or(|it| it.shape != [u64::from(model.hidden), u64::from(model.vocab)]) {
        bad(format!("token_embd must be {}x{}", model.hidden, model.vocab));
    }
    match (model.experts(), model.experts_used) {
        (0, None) => {}
        (count, Some(used)) if (1..count).contains(&u64::from(used)) => {}
        (count, used) => bad(format!("experts_used {used:?} of {count}")),
    }
    problems
}

fn bad_quantization(it: &Quantization) -> Option<String> {
    if let Some(Spread { low, mid, high, .. }) = &it.spread
        && !(0.5 <= *low && low <= mid && mid <= high && *high <= 2.0)
    {
        return Some(format!("quantization {}: spread; allowed: 0.5 to 2, rising", it.id));
    }
    match (&it.mix, &it.widths) {
        (Some(_), None) => None,
        (None, Some(widths)) => {
            let Widths { linear, experts, embedding, output, router, rest, group, .. } = widths;
            let bits = [*linear, experts.unwrap_or(*linear), *embedding, *output, *router, *rest];
            let plausible = bits.iter().all(|bits| (1.0..=32.0).contains(bits)) && *group > 0;
            (!plausible).then(|| format!("quantization {}: widths; allowed: 1 to 32 bits", it.id))
        }
        _ => Some(format!("quantization {}: either mix or widths", it.id)),
    }
}

/// The backend of a runtime whose speed nobody measured for us.
const UNMEASURED: &str = "unmeasured";

fn bad_runtimes(data: &Data) -> Vec<String> {
    let mut problems = Vec::new();
    let known: BTreeSet<_> = data.quantizations.iter().map(|it| it.id.as_str()).collect();
    for runtime in &data.runtimes {
        for quantization in &runtime.quantizations {
            if !known.contains(quantization.as_str()) {
                problems.push(format!("runtime {}: there is no quantization `{quantization}`", runtime.id));
            }
        }
        for target in &runtime.target {
            let measured = data.coefficients.family.iter().any(|family| family.backend == target.backend);
            if !measured && target.backend != UNMEASURED {
                problems.push(format!("runtime {}: no family of backend `{}`", runtime.id, target.backend));
            }
        }
    }
    problems
}

fn bad_families(data: &Data) -> Vec<String> {
    let fitted = &data.coefficients;
    let mut problems = Vec::new();
    let mut seen = BTreeSet::new();
    for family in &fitted.family {
        let name = format!("family {}/{}", family.backend, family.architecture);
        if !seen.insert((&family.backend, &family.architecture)) {
            problems.push(format!("{name}: given twice"));
        }
        if !fitted.kernels.iter().any(|kernels| kernels.id == family.kernels) {
            problems.push(format!("{name}: there are no [[kernels]] `{}`", family.kernels));
        }
        problems.extend(out_of_range(family).into_iter().map(|problem| format!("{name}: {problem}")));
    }
    for kernels in &fitted.kernels {
        let tables = [&kernels.decode.quantizations, &kernels.prefill.quantizations];
        let classes = tables.into_iter().flatten().filter(|(_, rate)| !(0.2..=4.0).contains(*rate));
        problems.extend(
            classes.map(|(class, rate)| format!("kernels: rate of {class} is {rate}; allowed: 0.2 to 4")),
        );
    }
    problems
}

fn out_of_range(family: &Family) -> Vec<String> {
    let (decode, batch) = (&family.decode, &family.batch);
    let mut figures = vec![
        ("decode.weights", decode.weights, 0.1, 1.5),
        ("decode.cache", decode.cache, 0.05, 3.0),
        ("decode.layer_us", decode.layer_us, 1.0, 2e3),
        ("decode.fixed_us", decode.fixed_us, 1.0, 5e3),
        ("decode.compute", decode.compute, 0.05, 10.0),
        ("decode.evidence.spread", decode.evidence.spread, 1.02, 4.0),
        ("decode.evidence.spread_unmeasured", decode.evidence.spread_unmeasured, 1.02, 4.0),
        ("batch.weights", batch.weights, 0.3, 3.0),
        ("batch.layers", batch.layers, 0.2, 5.0),
        ("batch.vector", batch.vector, 0.1, 10.0),
        ("batch.matrix", batch.matrix, 0.05, 20.0),
    ];
    if let Some(prefill) = &family.prefill {
        figures.extend([
            ("prefill.compute", prefill.compute, 0.05, 20.0),
            ("prefill.attention", prefill.attention, 0.01, 5.0),
            ("prefill.layer_us", prefill.layer_us, 0.0, 5e3),
            ("prefill.evidence.spread", prefill.evidence.spread, 1.02, 10.0),
            ("prefill.evidence.spread_unmeasured", prefill.evidence.spread_unmeasured, 1.02, 10.0),
        ]);
    }
    figures
        .iter()
        .filter(|(_, value, least, most)| !(least..=most).contains(&value))
        .map(|(field, value, least, most)| format!("{field} is {value}; allowed: {least} to {most}"))
        .collect()
}

fn bad_policy(data: &Data) -> Vec<String> {
    let default = &data.policy.default;
    let chosen = [
        ("device", &default.device),
        ("model", &default.model),
        ("model", &default.example),
        ("model", &default.compared),
        ("quantization", &default.quantization),
        ("runtime", &default.runtime),
        ("device", &default.host),
        ("device", &default.rival),
    ];
    let cards =
        |id: &str| id.split_once("x-").filter(|(n, _)| n.parse::<u32>().is_ok()).map(|(_, id)| id.to_owned());
    let duels: Vec<String> = data
        .policy
        .duel
        .iter()
        .flat_map(|it| &it.machines)
        .map(|id| cards(id).unwrap_or_else(|| id.clone()))
        .collect();
    let duels = duels.iter().map(|id| ("device", id));
    let tables = tables(data);
    let mut problems = Vec::new();
    for (kind, id) in chosen.into_iter().chain(duels) {
        let known = tables.iter().any(|(table, ids)| *table == kind && ids.contains(&id.as_str()));
        if !known {
            problems.push(format!("policy: default.{kind}: there is no {kind} `{id}`"));
        }
    }
    for it in &data.policy.owned {
        let sizes = data
            .devices
            .iter()
            .filter(|device| device.id == it.device)
            .flat_map(|device| &device.memory.values);
        if !{ sizes }.any(|(label, _)| *label == it.memory) {
            problems.push(format!("policy: owned: {} is not sold with {} GB", it.device, it.memory));
        }
    }
    if !is_date(&data.policy.version) {
        problems.push(format!("policy: version `{}`; allowed: YYYY-MM-DD", data.policy.version));
    }
    problems
}
