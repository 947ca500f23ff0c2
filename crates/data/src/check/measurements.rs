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
    /// Its name there: `speed.csv`, or `speed/NAME.csv` for the points of one source.
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
         #n_prompt?,#n_gen?,#depth?,#batch,#flash_attn?,kv_dtype?,#power_w?,#value,note?,source",
    ),
    (
        "tuning.csv",
        "!id,device?,mem_gb?,method,model?,params_b?,batch?,seq_len?,peak_mem_gb?,tokens_per_s?,note?,source",
    ),
    (
        "speed.csv",
        "!id,device,#gpu_count,engine,backend,raw_backend?,build_date?,@model,quant,#weight_gib?,weight_source?,kind,\
         #n_prompt?,#n_gen?,#depth?,#batch,#flash_attn?,kv_dtype?,#power_w?,#value,note?,source",
    ),
];

/// What the file of one source says of it, each in a line `# word: text` before the header.
const PROVENANCE: [&str; 4] = ["source", "publisher", "accessed", "how"];

impl Points {
    /// Id of the table: what precedes the file of a source, or its own name.
    fn table(&self) -> &str {
        let name = self.file.split_once('/').map_or(self.file.as_str(), |(table, _)| table);
        name.trim_end_matches(".csv")
    }

    /// Lines of provenance at its beginning.
    fn provenance(&self) -> impl Iterator<Item = &str> {
        self.text.lines().take_while(|line| line.starts_with('#'))
    }

    /// Its rows, each with the number of its line.
    fn rows(&self) -> impl Iterator<Item = (usize, &str)> {
        self.text.lines().enumerate().skip(self.provenance().count() + 1).map(|(at, line)| (at + 1, line))
    }
}

/// Reads every table of a folder of `data`, and those of one source in the folder of a table's name.
pub fn load(data: &Path, folder: &'static str) -> Result<Vec<Points>> {
    let mut all = Vec::new();
    let mut waiting = vec![data.join(folder)];
    while let Some(path) = waiting.pop() {
        let entries = fs::read_dir(&path).with_context(|| format!("cannot read {}", path.display()))?;
        for entry in entries {
            let path = entry?.path();
            if path.is_dir() {
                waiting.push(path);
                continue;
            }
            let file = path.strip_prefix(data.join(folder)).unwrap_or(&path).display().to_string();
            let text =
                fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
            all.push(Points { folder, file, text });
        }
    }
    all.sort_by(|one, other| one.file.cmp(&other.file));
    Ok(all)
}

/// Sources that the points name by id.
pub fn mentions(data: &Data) -> BTreeSet<&str> {
    let lines = all(data).flat_map(Points::rows);
    lines
        .filter_map(|(_, line)| line.rsplit(',').next())
        .filter(|source| !source.starts_with("https://"))
        .collect()
}

/// Everything that is wrong with the tables, with file, line and column.
pub fn problems(data: &Data) -> Vec<String> {
    let mut ids = BTreeSet::new();
    all(data).flat_map(|points| table(data, points, &mut ids)).collect()
}

fn all(data: &Data) -> impl Iterator<Item = &Points> {
    data.measurements.iter().chain(&data.quality_points)
}

fn table<'a>(data: &Data, points: &'a Points, ids: &mut BTreeSet<(&'a str, &'a str)>) -> Vec<String> {
    let Points { folder, file, text } = points;
    let Some((_, rules)) = COLUMNS.iter().find(|(name, _)| name.trim_end_matches(".csv") == points.table())
    else {
        return vec![format!("{folder}/{file}: no columns are laid down for it")];
    };
    let mut problems = Vec::new();
    let header_line = points.provenance().count();
    if file.contains('/') {
        problems.extend(unsaid(points));
    }
    let rules: Vec<&str> = rules.split(',').collect();
    let name = |rule: &str| rule.trim_matches(['?', '#', '@', '!']).to_owned();
    let header: Vec<String> = rules.iter().map(|rule| name(rule)).collect();
    if text.lines().nth(header_line) != Some(header.join(",").as_str()) {
        problems.push(format!(
            "{folder}/{file}, line {}: the columns are {}",
            header_line + 1,
            header.join(",")
        ));
        return problems;
    }
    for (number, line) in points.rows() {
        let cells: Vec<&str> = line.split(',').collect();
        let mut bad = |problem: String| problems.push(format!("{folder}/{file}, line {number}: {problem}"));
        if cells.len() != rules.len() {
            bad(format!("{} fields where the header has {}", cells.len(), rules.len()));
            continue;
        }
        for ((rule, column), cell) in rules.iter().zip(&header).zip(&cells) {
            if let Some(problem) = wrong(data, rule, cell) {
                bad(format!("{column}: `{cell}` {problem}"));
            }
        }
        if !cells.first().is_some_and(|id| ids.insert((points.table(), *id))) {
            bad("id: given twice".to_owned());
        }
    }
    problems
}

/// What the file of one source does not say, or not as it should.
fn unsaid(points: &Points) -> Vec<String> {
    let Points { folder, file, .. } = points;
    let said = |word: &str| {
        let mut lines = points.provenance().filter_map(|line| line.strip_prefix("# ")?.split_once(": "));
        lines.find(|(name, _)| *name == word).map(|(_, text)| text.trim())
    };
    let missing = PROVENANCE.iter().filter(|word| said(word).is_none_or(str::is_empty));
    let mut problems: Vec<String> =
        missing.map(|word| format!("{folder}/{file}, line 1: a line `# {word}: …` is missing")).collect();
    if said("accessed").is_some_and(|day| !super::is_date(day)) {
        problems.push(format!("{folder}/{file}: accessed; allowed: YYYY-MM-DD"));
    }
    if let Some(source) = said("source") {
        let strays = points
            .rows()
            .filter(|(_, row)| !row.rsplit(',').next().is_some_and(|of_row| of_row.starts_with(source)));
        problems.extend(strays.map(|(number, _)| {
            format!("{folder}/{file}, line {number}: source: not the one of this file, `{source}`")
        }));
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
