//! What a version of the data changes in the answers. Of each record the same questions are answered with each version;
//! `data/history/answers.csv` keeps the answers of this version and of the one before, `data/history/changes.csv` a line
//! for each record that is new, gone, or answered differently.

use anyhow::{Context, Result, bail};
use rooftop_core::catalog::{Device, Model, POLICY, Record, VERSION};
use rooftop_core::{Scenario, estimate};
use std::collections::BTreeMap;
use std::fmt::Write;

/// First line of `answers.csv`; memory is the number on the box in GB, of machines.
const ANSWERS: &str = "version,kind,record,memory_gb,figure,before,now";
/// First line of `changes.csv`.
const CHANGES: &str = "version,kind,record,memory_gb,figure,before,after";

/// What is asked, and from which relative change on the answer is another.
#[derive(Clone, Copy)]
enum Figure {
    /// Memory that the GPU may use, GiB.
    Usable,
    /// Tokens per second of [`Policy::compared_model`](rooftop_core::catalog::Policy::compared_model).
    Decode,
    /// Size of the model in the usual format, GB.
    Weights,
    /// Cache and state at its longest context, GiB.
    Cache,
}

impl Figure {
    const ALL: [Self; 4] = [Self::Usable, Self::Decode, Self::Weights, Self::Cache];

    fn name(self) -> &'static str {
        match self {
            Self::Usable => "usable_gib",
            Self::Decode => "decode_tps",
            Self::Weights => "weights_gb",
            Self::Cache => "cache_gib",
        }
    }

    /// Memory and sizes are exact; a speed moves a little with each new point in the fit.
    fn noticed(self) -> f64 {
        match self {
            Self::Decode => 0.05,
            Self::Usable | Self::Weights | Self::Cache => 0.01,
        }
    }
}

/// Kind and id of a record, memory of a machine, name of the figure.
type Key = [String; 4];
/// Its value in the version before and in this one.
type Values = [Option<f64>; 2];

/// Both files as they have to be with the data as it is, from both as they are.
pub fn renewed(answers: &str, changes: &str) -> Result<[String; 2]> {
    let values = values(answers)?;
    let mut text = format!("{ANSWERS}\n");
    for ([kind, record, memory, figure], [before, now]) in &values {
        let [before, now] = [before, now].map(|value| value.map(|it| it.to_string()).unwrap_or_default());
        writeln!(text, "{VERSION},{kind},{record},{memory},{figure},{before},{now}")?;
    }
    let mut history = format!("{CHANGES}\n{}", changed(&values)?);
    let older = lines(changes, CHANGES)?.filter(|line| !line.starts_with(&format!("{VERSION},")));
    older.for_each(|line| history.extend([line, "\n"]));
    Ok([text, history])
}

/// Today's answers, each beside that of the version before.
fn values(text: &str) -> Result<BTreeMap<Key, Values>> {
    let mut values: BTreeMap<Key, Values> = BTreeMap::new();
    for line in lines(text, ANSWERS)? {
        let [version, kind, record, memory, figure, before, now] =
            <[&str; 7]>::try_from(line.split(',').collect::<Vec<_>>())
                .ok()
                .with_context(|| format!("answers.csv: `{line}` has not 7 columns"))?;
        let before = if version == VERSION { before } else { now };
        let before = (!before.is_empty()).then(|| before.parse::<f64>()).transpose();
        let before = before.with_context(|| format!("answers.csv: `{line}`: a value is no number"))?;
        if before.is_some() {
            values.insert([kind, record, memory, figure].map(str::to_owned), [before, None]);
        }
    }
    for (key, value) in answers() {
        values.entry(key).or_default()[1] = Some(value);
    }
    Ok(values)
}

/// The lines of this version: a record that is new or gone has one, another one for each figure that moved.
fn changed(values: &BTreeMap<Key, Values>) -> Result<String> {
    let mut text = String::new();
    let is_in = |kind: &str, record: &str, version: fn(&Values) -> Option<f64>| {
        let first = [kind, record, "", ""].map(str::to_owned);
        let of_record = values.range(first..).take_while(|(key, _)| key[0] == kind && key[1] == record);
        of_record.into_iter().any(|(_, values)| version(values).is_some())
    };
    let mut last = [String::new(), String::new()];
    for ([kind, record, memory, figure], values) in values {
        let is_first = last != [kind.clone(), record.clone()];
        last = [kind.clone(), record.clone()];
        match (is_in(kind, record, |it| it[0]), is_in(kind, record, |it| it[1])) {
            (true, true) => {}
            (is_old, _) if is_first => {
                let what = if is_old { "removed" } else { "added" };
                writeln!(text, "{VERSION},{kind},{record},,{what},,")?;
                continue;
            }
            _ => continue,
        }
        let [Some(before), Some(after)] = *values else { continue };
        let noticed = Figure::ALL.into_iter().find(|it| it.name() == figure).map_or(0.0, Figure::noticed);
        if (after / before - 1.0).abs() > noticed {
            writeln!(text, "{VERSION},{kind},{record},{memory},{figure},{before},{after}")?;
        }
    }
    Ok(text)
}

/// The lines below the head of a file; a file that is not there yet has none.
fn lines<'a>(text: &'a str, head: &str) -> Result<impl Iterator<Item = &'a str>> {
    let mut lines = text.lines();
    if lines.next().is_some_and(|first| first != head) {
        bail!("the first line must be `{head}`");
    }
    Ok(lines)
}

/// What the core answers, each to three digits.
fn answers() -> BTreeMap<Key, f64> {
    let mut found = BTreeMap::new();
    let mut note = |kind: &str, id: &str, memory: &str, figure: Figure, value: f64| {
        let key = [kind, id, memory, figure.name()].map(str::to_owned);
        found.insert(key, format!("{value:.2e}").parse().unwrap_or(value));
    };
    for device in Device::ALL {
        for option in device.memory {
            let size = option.label.to_string();
            let question = format!("device={}&memory={size}&model={}", device.id, POLICY.compared_model);
            let answer = estimate(&Scenario::read_query(&question).scenario);
            note("device", device.id, &size, Figure::Usable, answer.fit.budget.gib());
            // A part in RAM would be a question about that.
            if let Some(speed) = answer.speed.filter(|_| answer.placement.is_whole()) {
                note("device", device.id, &size, Figure::Decode, speed.decode.mid.get());
            }
        }
    }
    for model in Model::ALL {
        let question = format!("model={}&context={}", model.id, model.max_context.value);
        let memory = estimate(&Scenario::read_query(&question).scenario).memory;
        note("model", model.id, "", Figure::Weights, memory.weights.gb());
        note("model", model.id, "", Figure::Cache, (memory.kv_cache + memory.state).gib());
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Usable memory of RTX Spark before and after it was counted in GiB with what machines carve out: 95.4 and 107.3,
    /// `data/changes.toml`.
    #[test]
    fn a_figure_that_moved_is_a_line_and_one_that_did_not_is_none() {
        let key = |record: &str| ["device", record, "128", "usable_gib"].map(str::to_owned);
        let values = BTreeMap::from([
            (key("gone"), [Some(3.0), None]),
            (key("new"), [None, Some(4.0)]),
            (key("rtx-spark"), [Some(95.4), Some(107.0)]),
            (key("still"), [Some(8.0), Some(8.04)]),
        ]);
        let lines =
            ["device,gone,,removed,,", "device,new,,added,,", "device,rtx-spark,128,usable_gib,95.4,107"];
        let text: String = lines.map(|line| format!("{VERSION},{line}\n")).concat();
        assert_eq!(changed(&values).expect("text"), text);
    }

    #[test]
    fn a_new_version_begins_with_the_answers_of_the_last() {
        let old = format!("{ANSWERS}\n2000-01-01,model,llama-3.1-8b,,weights_gb,1,2\n");
        let [answers, changes] = renewed(&old, "").expect("files");
        // Published files have 4.92 GB.
        let line = format!("{VERSION},model,llama-3.1-8b,,weights_gb,2,");
        for text in [&answers, &changes] {
            let after = text.lines().find_map(|it| it.strip_prefix(&line)).expect("a line");
            assert!((after.parse::<f64>().expect("a number") / 4.92 - 1.0).abs() < 0.005, "{after}");
        }
        assert_eq!(renewed(&answers, &changes).expect("files"), [answers, changes]);
        assert!(renewed("device,memory\n", "").is_err());
    }
}
