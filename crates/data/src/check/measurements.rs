//! Rules for the points of `data/measurements/` and `data/quality/`: plain CSV, no quotes, every row with a source.

use super::Data;
use anyhow::{Context, Result};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// A table of points.
#[derive(Debug)]
pub struct Points {
    /// Below `data/`.
    pub folder: &'static str,
    /// Its name there.
    pub file: String,
    /// All of it.
    pub text: String,
}

/// Tables and their columns. A name with `?` may be empty; `#` is a number, `@` an id of that table, `!` an id of the
/// row; `source` is an address or the id of a source.
const COLUMNS: [(&str, &str); 10] = [
    ("scores.csv", "!id,@model,@index,mode?,variant,#score,#low?,#high?,#tokens?,source"),
    ("loss.csv", "!id,@model,variant,what,stored,uploader,#kld,baseline,text,source"),
    ("sizes.csv", "!id,@model,@quant,imatrix?,rule?,kind,mix?,rounding,#weights_gib,source"),
    (
        "memory_logs.csv",
        "!id,@runtime,kind,@model,@quant,mix?,#context,#n_ubatch,#flash_attn,kv_type_k,kv_type_v,#sequences,#swa_full,#gpus,\
         backend?,#weights_mib?,#kv_mib?,#state_mib,#compute_mib?,#total_mib?,source",
    ),
    (
        "memory.csv",
        "!id,@runtime,@model,#context,#n_ubatch,#flash_attn,kv_type_k,kv_type_v,#sequences,#swa_full,#outputs,#kv_mib,\
         #state_mib,#compute_mib,source",
    ),
    (
        "speculation.csv",
        "!id,@device,#gpus,split?,backend?,@model,@quant,@runtime,#users,#depth,#guesses,#acceptance,block?,#cost?,#without,\
         #with,source",
    ),
    (
        "offload.csv",
        "!id,group,@device,#gpus,@host,@runtime,@model,@quant,#weight_gib?,#gpu_layers?,#cpu_experts?,cache?,#micro_batch?,#context?,\
         #depth,#prompt?,#prefill?,#value,note?,source",
    ),
    (
        "cards.csv",
        "!id,@device,#gpu_count,#machines,link?,split?,engine,backend,build_date?,@model,quant,#weight_gib?,weight_source?,kind,\
         #n_prompt?,#n_gen?,#depth?,#batch,#flash_attn?,kv_dtype?,#value,note?,source",
    ),
    (
        "tuning.csv",
        "!id,device?,mem_gb?,method,model?,params_b?,batch?,seq_len?,peak_mem_gb?,tokens_per_s?,note?,source",
    ),
    (
        "speed.csv",
        "!id,device,#gpu_count,engine,backend,raw_backend?,build_date?,@model,quant,#weight_gib?,weight_source?,kind,\
         #n_prompt?,#n_gen?,#depth?,#batch,#flash_attn?,kv_dtype?,#value,note?,source",
    ),
];

/// Reads every table of a folder of `data`.
pub fn load(data: &Path, folder: &'static str) -> Result<Vec<Points>> {
    let path = data.join(folder);
    let entries = fs::read_dir(&path).with_context(|| format!("cannot read {}", path.display()))?;
    let mut files = entries.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>>>()?;
    files.sort();
    let read = |path: &std::path::PathBuf| {
        let file = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let text = fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
        Ok(Points { folder, file, text })
    };
    files.iter().map(read).collect()
}

/// Sources that the points name by id.
pub fn mentions(data: &Data) -> BTreeSet<&str> {
    let lines = all(data).flat_map(|points| points.text.lines().skip(1));
    lines
        .filter_map(|line| line.rsplit(',').next())
        .filter(|source| !source.starts_with("https://"))
        .collect()
}

/// Everything that is wrong with the tables, with file, line and column.
pub fn problems(data: &Data) -> Vec<String> {
    all(data).flat_map(|points| table(data, points)).collect()
}

fn all(data: &Data) -> impl Iterator<Item = &Points> {
    data.measurements.iter().chain(&data.quality_points)
}

fn table(data: &Data, points: &Points) -> Vec<String> {
    let Points { folder, file, text } = points;
    let Some((_, rules)) = COLUMNS.iter().find(|(name, _)| name == file) else {
        return vec![format!("{folder}/{file}: no columns are laid down for it")];
    };
    let rules: Vec<&str> = rules.split(',').collect();
    let name = |rule: &str| rule.trim_matches(['?', '#', '@', '!']).to_owned();
    let header: Vec<String> = rules.iter().map(|rule| name(rule)).collect();
    let mut lines = text.lines();
    if lines.next() != Some(header.join(",").as_str()) {
        return vec![format!("{folder}/{file}, line 1: the columns are {}", header.join(","))];
    }
    let mut ids = BTreeSet::new();
    let mut problems = Vec::new();
    for (index, line) in lines.enumerate() {
        let cells: Vec<&str> = line.split(',').collect();
        let mut bad =
            |problem: String| problems.push(format!("{folder}/{file}, line {}: {problem}", index + 2));
        if cells.len() != rules.len() {
            bad(format!("{} fields where the header has {}", cells.len(), rules.len()));
            continue;
        }
        for ((rule, column), cell) in rules.iter().zip(&header).zip(&cells) {
            if let Some(problem) = wrong(data, rule, cell) {
                bad(format!("{column}: `{cell}` {problem}"));
            }
        }
        if !cells.first().is_some_and(|id| ids.insert(*id)) {
            bad("id: given twice".to_owned());
        }
    }
    problems
}

/// What is wrong with a cell.
fn wrong(data: &Data, rule: &str, cell: &str) -> Option<&'static str> {
    let known = |is: bool| if is { None } else { Some("is not in data/") };
    if cell.is_empty() && rule.ends_with('?') {
        return None;
    }
    match rule.trim_end_matches('?') {
        "@model" => known(data.models.iter().any(|it| it.id == cell)),
        "@quant" => known(data.quantizations.iter().any(|it| it.id == cell)),
        "@runtime" => known(data.runtimes.iter().any(|it| it.id == cell)),
        "@index" => known(data.quality.index.iter().any(|it| it.id == cell)),
        "@device" | "@host" => known(data.devices.iter().any(|it| it.id == cell)),
        "source" => known(cell.starts_with("https://") || data.sources.iter().any(|it| it.id == cell)),
        number if number.starts_with('#') => {
            let is_number = cell.parse::<f64>().is_ok_and(|number| number.is_finite() && number >= 0.0);
            (!is_number).then_some("is not a number from 0")
        }
        _ if cell.trim().is_empty() => Some("is empty"),
        _ => cell.contains('"').then_some("has a quote"),
    }
}
