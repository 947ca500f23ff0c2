//! Scores of models and losses of quantization.

use super::Writer;
use super::rust::{option, record, slice, table};
use crate::load::Data;
use crate::schema::{BlockType, IndexUnit};
use anyhow::{Context, Result};
use std::collections::BTreeMap;
use std::fmt::Write;

/// A row of `data/quality/scores.csv`.
pub struct Score<'a> {
    pub id: &'a str,
    pub model: &'a str,
    pub index: &'a str,
    pub mode: &'a str,
    pub variant: &'a str,
    pub value: &'a str,
    pub low: &'a str,
    pub high: &'a str,
    pub tokens: &'a str,
}

/// A row of `data/quality/loss.csv`.
pub struct Loss<'a> {
    pub id: &'a str,
    pub model: &'a str,
    pub what: &'a str,
    pub stored: &'a str,
    pub kld: &'a str,
}

/// The rows of a table, by their cells.
fn rows<'a>(data: &'a Data, file: &str) -> impl Iterator<Item = Vec<&'a str>> {
    let found = data.quality_points.iter().find(|points| points.file == file);
    let text = found.map_or("", |points| points.text.as_str());
    text.lines().skip(1).map(|line| line.split(',').collect())
}

/// Every score; a row of the wrong length is found elsewhere.
pub fn scores(data: &Data) -> Vec<Score<'_>> {
    rows(data, "scores.csv")
        .filter_map(|cells| match cells[..] {
            [id, model, index, mode, variant, value, low, high, tokens, _] => {
                Some(Score { id, model, index, mode, variant, value, low, high, tokens })
            }
            _ => None,
        })
        .collect()
}

/// Every loss.
pub fn losses(data: &Data) -> Vec<Loss<'_>> {
    rows(data, "loss.csv")
        .filter_map(|cells| match cells[..] {
            [id, model, _, what, stored, _, kld, ..] => Some(Loss { id, model, what, stored, kld }),
            _ => None,
        })
        .collect()
}

/// The tables.
pub(super) fn tables(data: &Data, writer: &Writer) -> Result<String> {
    let quality = &data.quality;
    let index_at = |id: &str| {
        let at = quality.index.iter().position(|it| it.id == id);
        at.with_context(|| format!("there is no index `{id}`"))
    };
    let indexes = quality.index.iter().map(|it| {
        let unit = match it.unit {
            IndexUnit::Percent => "Percent",
            IndexUnit::Elo => "Elo",
            IndexUnit::Points => "Points",
        };
        Ok(record(
            "Index",
            &[
                ("id", format!("{:?}", it.id)),
                ("name", format!("{:?}", it.name)),
                ("measurer", format!("{:?}", it.measurer)),
                ("version", format!("{:?}", it.version)),
                ("date", format!("{:?}", it.date)),
                ("unit", format!("IndexUnit::{unit}")),
                ("tie", option(it.tie.map(|tie| format!("{tie:?}")))),
                ("source", writer.source(&it.source)?),
            ],
        ))
    });
    let mut out = String::new();
    let doc = "Tests of models, each by one measurer on one day.";
    table(&mut out, "Index", "INDEXES", doc, indexes.collect::<Result<Vec<_>>>()?)?;
    let tasks = quality.task.iter().map(|it| {
        let indexes =
            it.indexes.iter().map(|id| Ok(index_at(id)?.to_string())).collect::<Result<Vec<_>>>()?;
        let most = it.most_gb.map(|gb| format!("Bytes::from_gb({gb:?})"));
        Ok(format!(
            "Told {{ task: {:?}, indexes: {}, tokens_of: {}, most: {}, source: {} }}",
            it.id,
            slice(&indexes),
            index_at(&it.tokens_of)?,
            option(most),
            writer.source(&it.source)?
        ))
    });
    let doc = "Which tests tell of which task.";
    table(&mut out, "Told", "TOLD", doc, tasks.collect::<Result<Vec<_>>>()?)?;
    let (scores, variants) = best_scores(data)?;
    table(&mut out, "Score", "SCORES", "Scores, by model.", scores)?;
    let doc = "What each of these scores was measured on, as the measurer calls it: apart, so that only pages that show it carry it.";
    table(&mut out, "&str", "SCORE_VARIANTS", doc, variants)?;
    out.push_str(&coding(data)?);
    out.push_str(&loss_tables(data, writer)?);
    let rows = data.quality.cache.iter().map(|it| {
        let (model, cache) = (&it.model, &it.stored);
        Ok(format!(
            "CacheLoss {{ model: {model:?}, cache: {cache:?}, divergence: {:?}, source: {} }}",
            it.kld,
            writer.source(&it.source)?
        ))
    });
    let doc = "Caches that change the answers of a model.";
    table(&mut out, "CacheLoss", "CACHE_LOSSES", doc, rows.collect::<Result<Vec<_>>>()?)?;
    Ok(out)
}

/// Scores at coding alone: the estimator suggests by them, and has no room for all tests.
fn coding(data: &Data) -> Result<String> {
    let told = data.quality.task.iter().find(|it| it.id == "coding").and_then(|it| it.indexes.first());
    let index = data.quality.index.iter().find(|it| Some(&it.id) == told);
    let index = index.context("there is no test of the task `coding`")?;
    let all = scores(data);
    let of = |model: &str| {
        let own = all.iter().filter(|it| it.model == model && it.index == index.id);
        own.filter_map(|it| it.value.parse::<f64>().ok()).fold(0.0, f64::max)
    };
    let tenths: Vec<String> = data.models.iter().map(|it| format!("{:.0}", of(&it.id) * 10.0)).collect();
    let tie = index.tie.context("the test of the task `coding` has no tie band")? * 10.0;
    Ok(format!(
        "\n/// How good models are at coding, by place, in tenths of a point; 0 where nobody measured it.\npub static CODING: Coding = Coding {{ test: {:?}, tie: {tie:.0}, tenths: {} }};\n",
        index.name,
        slice(&tenths)
    ))
}

/// The best variant of each model in each test and mode, and the names of these variants.
fn best_scores(data: &Data) -> Result<(Vec<String>, Vec<String>)> {
    let at = |id: &str| data.models.iter().position(|it| it.id == id);
    let mut best: BTreeMap<_, Score> = BTreeMap::new();
    for score in scores(data) {
        let index = data.quality.index.iter().position(|it| it.id == score.index);
        let key = (at(score.model), index, score.mode);
        let value = |score: &Score| score.value.parse::<f64>().unwrap_or_default();
        if best.get(&key).is_none_or(|known| value(&score) > value(known)) {
            best.insert(key, score);
        }
    }
    let (mut all, mut variants) = (Vec::new(), Vec::new());
    for ((model, index, mode), it) in best {
        let model = model.with_context(|| format!("there is no model `{}`", it.model))?;
        let index = index.with_context(|| format!("there is no index `{}`", it.index))?;
        let mode = match mode {
            "on" => "On",
            "off" => "Off",
            _ => "Unstated",
        };
        let end = |text: &'_ str| if text.is_empty() { "0".to_owned() } else { text.to_owned() };
        all.push(format!(
            "Score {{ model: {model}, index: {index}, mode: Mode::{mode}, tenths: {:.0}, low: {}, high: {}, tokens: {} }}",
            it.value.parse::<f64>()? * 10.0,
            end(it.low),
            end(it.high),
            end(it.tokens)
        ));
        variants.push(format!("{:?}", it.variant));
    }
    Ok((all, variants))
}

fn loss_tables(data: &Data, writer: &Writer) -> Result<String> {
    let mut types: BTreeMap<&str, Vec<(f64, usize)>> = BTreeMap::new();
    let mut files: BTreeMap<(usize, &str), Vec<f64>> = BTreeMap::new();
    for it in losses(data) {
        let model = data.models.iter().position(|model| model.id == it.model);
        let model = model.with_context(|| format!("loss {}: unknown model", it.id))?;
        let kld: f64 = it.kld.parse().with_context(|| format!("loss {}", it.id))?;
        if it.what == "type" {
            types.entry(it.stored).or_default().push((kld, model));
        } else {
            files.entry((model, it.stored)).or_default().push(kld);
        }
    }
    let mut out = String::new();
    let row = |(stored, mut points): (&str, Vec<(f64, usize)>)| {
        let kind = BlockType::named(stored).with_context(|| format!("losses: unknown type {stored}"))?;
        points.sort_by(|(a, _), (b, _)| a.total_cmp(b));
        let points: Vec<String> = points.iter().map(|(kld, model)| format!("({model}, {kld:?})")).collect();
        Ok(format!("(BlockType::{kind:?}, {})", slice(&points)))
    };
    let rows = types.into_iter().map(row).collect::<Result<Vec<_>>>()?;
    let doc = "Mean KL divergence of models with every tensor in one type, by type: place of the model and loss, least first.";
    table(&mut out, "(BlockType, &[(u16, f32)])", "TYPE_LOSSES", doc, rows)?;
    let rows = files.iter().map(|((model, quant), klds)| {
        let low = klds.iter().copied().fold(f64::INFINITY, f64::min);
        let high = klds.iter().copied().fold(0.0, f64::max);
        format!("FileLoss {{ model: {model}, quantization: {quant:?}, low: {low:?}, high: {high:?} }}")
    });
    let doc = "The same of published files; lowest and highest of several makers.";
    table(&mut out, "FileLoss", "FILE_LOSSES", doc, rows)?;
    let mixes = data.quality.mix.iter().map(|it| format!("({:?}, {:?})", it.quant, it.factor));
    let doc = "Losses of mixes in relation to those of their base types.";
    table(&mut out, "(&str, f64)", "MIX_FACTORS", doc, mixes)?;
    let it = &data.quality.loss;
    let superseded: Vec<String> = it.superseded.iter().map(|id| format!("{id:?}")).collect();
    let facts = record(
        "LossFacts",
        &[
            ("changed_percent", format!("{:?}", it.changed_percent)),
            ("same", format!("{:?}", it.same)),
            ("small", format!("{:?}", it.small)),
            ("noticeable", format!("{:?}", it.noticeable)),
            ("band", format!("({:?}, {:?})", it.band[0], it.band[1])),
            ("near", format!("{:?}", it.near)),
            ("unknown_bits", format!("{:?}", it.unknown_bits)),
            ("line", format!("({:?}, {:?})", it.line[0], it.line[1])),
            ("superseded", slice(&superseded)),
            ("source", writer.source(&it.source)?),
        ],
    );
    write!(out, "\n/// What a loss means.\npub static LOSS: LossFacts = {facts};\n")?;
    Ok(out)
}
