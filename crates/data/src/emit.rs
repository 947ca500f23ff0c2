//! Writes the Rust tables.

pub mod calculators;
mod choosing;
mod coefficients;
mod machines;
mod models;
mod places;
mod tables;

use super::load::Data;
use anyhow::{Context, Result};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

const HEAD: &str = "\
//! Written from `data/` by `cargo xtask generate`; edits here are lost.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(clippy::approx_constant, clippy::match_same_arms, clippy::unreadable_literal)]
#![allow(clippy::wildcard_imports)]

use super::{choosing::*, device::*, model::*, index::*, quantization::*, records::*};
use crate::units::{
    BitsPerWeight, Bytes, BytesPerSec, FlopsPerSec, Joules, Params, TokensPerSec, Usd, Watts,
};
";

/// The whole file.
pub fn rust(data: &Data) -> Result<String> {
    let writer = Writer::new(data);
    let mut out = String::from(HEAD);
    let policy = &data.policy;
    writeln!(out, "\n/// Day of the data.\npub static VERSION: &str = {:?};", policy.version)?;
    table(
        &mut out,
        "Source",
        "SOURCES",
        "Where figures come from.",
        data.sources.iter().map(tables::source),
    )?;
    let kinds = data.sources.iter().map(|it| format!("Kind::{:?}", it.kind));
    table(
        &mut out,
        "Kind",
        "KINDS",
        "What sort of evidence each source is, in the order of `SOURCES`.",
        kinds,
    )?;
    table(
        &mut out,
        "Citation",
        "CITATIONS",
        "What to read about each source, in the order of `SOURCES`.",
        data.sources.iter().map(tables::citation),
    )?;
    out.push_str(&writer.profiles(&data.systems)?);
    let devices = data.devices.iter().map(|it| writer.device(it));
    table(&mut out, "Device", "DEVICES", "Machines.", devices.collect::<Result<Vec<_>>>()?)?;
    let details = data.devices.iter().map(|it| writer.details(it));
    let doc = "What no estimate needs of each machine, in the order of `DEVICES`.";
    table(&mut out, "Details", "DETAILS", doc, details.collect::<Result<Vec<_>>>()?)?;
    let graphs = &data.coefficients.graph;
    let models = data.models.iter().map(|it| writer.model(it, graphs, &data.blocks.fused_changed));
    table(&mut out, "Model", "MODELS", "Language models.", models.collect::<Result<Vec<_>>>()?)?;
    let doc = "What no estimate needs of each model, in the order of `MODELS`.";
    table(&mut out, "ModelDetails", "MODEL_DETAILS", doc, data.models.iter().map(models::details))?;
    writeln!(
        out,
        "\n/// Sets of layers, a bit for each.\npub static LAYER_SETS: &[u128] = {};",
        writer.layer_sets()
    )?;
    out.push_str(&models::blocks(&data.blocks.list)?);
    let quantizations = data.quantizations.iter().map(|it| writer.quantization(it));
    table(
        &mut out,
        "Quantization",
        "QUANTIZATIONS",
        "Ways to store weights.",
        quantizations.collect::<Result<Vec<_>>>()?,
    )?;
    let cache_types = data.cache_types.iter().map(|it| writer.cache_type(it));
    table(
        &mut out,
        "CacheType",
        "CACHE_TYPES",
        "Ways to store keys and values.",
        cache_types.collect::<Result<Vec<_>>>()?,
    )?;
    let engines = &data.coefficients.engine;
    let runtimes = data.runtimes.iter().map(|it| writer.runtime(it, engines));
    table(
        &mut out,
        "Runtime",
        "RUNTIMES",
        "Programs that run models.",
        runtimes.collect::<Result<Vec<_>>>()?,
    )?;
    let fitted = &data.coefficients;
    let fit = writer.fit(&fitted.fit)?;
    write!(out, "\n/// What the fit of the speed model stands on.\npub static FIT: FitFacts = {fit};\n")?;
    out.push_str(&writer.places.tables(data)?);
    let kernels = fitted.kernels.iter().map(|it| writer.kernels(it)).collect::<Result<Vec<_>>>()?;
    table(&mut out, "Kernels", "KERNELS", "What backends with the same kernels share.", kernels)?;
    let families = fitted.family.iter().map(|it| writer.family(it, &fitted.kernels));
    table(&mut out, "Family", "FAMILIES", "Fitted coefficients.", families.collect::<Result<Vec<_>>>()?)?;
    let engines = fitted.engine.iter().map(coefficients::engine);
    table(
        &mut out,
        "Engine",
        "ENGINES",
        "Programs, as far as their speed differs from their kernels.",
        engines,
    )?;
    let graphs = graphs.iter().map(|it| writer.graph(it)).collect::<Result<Vec<_>>>()?;
    table(&mut out, "Graph", "GRAPHS", "What the compute graphs of models add.", graphs)?;
    let variants = fitted.variant.iter().map(coefficients::variant);
    table(&mut out, "Variant", "VARIANTS", "Kernels that are not the usual ones.", variants)?;
    write!(out, "\n/// Our own choices.\npub static POLICY: Policy = {};\n", writer.policy(policy)?)?;
    let choosing = writer.choosing(&data.choosing)?;
    write!(
        out,
        "\n/// Tasks, sizes and the rules of the adviser.\npub static CHOOSING: Choosing = {choosing};\n"
    )?;
    Ok(out)
}

fn table(
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

/// Knows where each source stands in the table, and which machines there are.
struct Writer<'a> {
    sources: BTreeMap<&'a str, usize>,
    /// Where each machine stands.
    devices: BTreeMap<&'a str, usize>,
    places: places::Places<'a>,
    /// The first is what stands outside the layers.
    layer_sets: BTreeSet<u128>,
}

impl<'a> Writer<'a> {
    fn new(data: &'a Data) -> Self {
        let sources = data.sources.iter().enumerate().map(|(index, source)| (source.id.as_str(), index));
        let devices = data.devices.iter().enumerate().map(|(at, device)| (device.id.as_str(), at));
        let layers = data.models.iter().flat_map(|model| &model.tensors).map(|group| group.layers);
        Self {
            sources: sources.collect(),
            devices: devices.collect(),
            places: places::Places::new(data),
            layer_sets: layers.chain([1]).collect(),
        }
    }

    fn source(&self, id: &str) -> Result<String> {
        let index = self.sources.get(id).with_context(|| format!("unknown source {id}"))?;
        Ok(format!("SourceId({index})"))
    }

    /// A `Figure` of a value already written as Rust.
    fn figure(&self, value: &str, source: &str) -> Result<String> {
        Ok(format!("Figure {{ value: {value}, source: {} }}", self.source(source)?))
    }
}

/// A struct literal, one field a line.
fn record(name: &str, fields: &[(&str, String)]) -> String {
    let fields: Vec<_> = fields.iter().map(|(field, value)| format!("{field}: {value}")).collect();
    format!("{name} {{\n{}}}", lines(&fields))
}

/// A slice, on one line if short.
fn slice(items: &[String]) -> String {
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

fn strings(items: &[String]) -> String {
    slice(&items.iter().map(|item| format!("{item:?}")).collect::<Vec<_>>())
}

fn option(value: Option<String>) -> String {
    value.map_or_else(|| "None".to_owned(), |value| format!("Some({value})"))
}
