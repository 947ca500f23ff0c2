//! Writes the Rust tables.

pub mod calculators;
mod causes;
mod choosing;
mod coefficients;
mod flags;
mod index;
mod machines;
mod models;
mod tables;

use super::load::Data;
use anyhow::{Context, Result};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

/// Above the tables of a file.
const HEAD: &str = "\
//! Written from `data/` by `cargo xtask generate`; edits here are lost.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(clippy::approx_constant, clippy::match_same_arms, clippy::unreadable_literal)]
#![allow(clippy::wildcard_imports, unused_imports)]
";

/// What the tables of the catalogue import.
const CATALOG: &str = "use crate::catalog::*;\nuse crate::units::*;\n";
/// What the table of packages imports.
const AUDIT: &str = "use crate::package::*;\nuse rooftop_core::catalog::SourceId;\n";

/// A file of Rust tables: its path from the root, and its text.
pub type File = (String, String);

/// The catalogue of the core, a file for each table or group of small ones; and the tables of other crates.
pub fn files(data: &Data) -> Result<Vec<File>> {
    let writer = Writer::new(data);
    let catalog = [
        ("sources", sources(data)?),
        ("devices", devices(data, &writer)?),
        ("device_details", device_details(data, &writer)?),
        ("models", language_models(data, &writer)?),
        ("model_details", model_details(data)?),
        ("quantizations", quantizations(data, &writer)?),
        ("runtimes", runtimes(data, &writer)?),
        ("families", families(data, &writer)?),
        ("index", writer.indices.tables(data)?),
        ("policy", policy(data, &writer)?),
        ("prices", calculators::prices(data, &writer)?),
        ("assumptions", calculators::assumptions(data, &writer)?),
    ];
    let packages = calculators::packages(data, &writer)?;
    let catalog = catalog.into_iter().map(|(name, tables)| {
        (format!("crates/core/src/catalog/generated/{name}.rs"), format!("{HEAD}\n{CATALOG}{tables}"))
    });
    let audit = ("crates/audit/src/generated.rs".to_owned(), format!("{HEAD}\n{AUDIT}{packages}"));
    let causes = ("crates/check/src/rules/generated.rs".to_owned(), causes::file(&data.causes));
    let flags = ("crates/command/src/flags/generated.rs".to_owned(), flags::file(&data.flags));
    Ok(catalog.chain([audit, causes, flags]).collect())
}

fn sources(data: &Data) -> Result<String> {
    let mut out = String::new();
    let sources = data.sources.iter().map(tables::source);
    table(&mut out, "Source", "SOURCES", "Where figures come from.", sources)?;
    let kinds = data.sources.iter().map(|it| format!("Kind::{:?}", it.kind));
    let doc = "What sort of evidence each source is, in the order of `SOURCES`.";
    table(&mut out, "Kind", "KINDS", doc, kinds)?;
    let doc = "What to read about each source, in the order of `SOURCES`.";
    table(&mut out, "Citation", "CITATIONS", doc, data.sources.iter().map(tables::citation))?;
    Ok(out)
}

fn devices(data: &Data, writer: &Writer) -> Result<String> {
    let mut out = writer.profiles(&data.systems)?;
    let devices = data.devices.iter().map(|it| writer.device(it));
    table(&mut out, "Device", "DEVICES", "Machines.", devices.collect::<Result<Vec<_>>>()?)?;
    Ok(out)
}

fn device_details(data: &Data, writer: &Writer) -> Result<String> {
    let mut out = String::new();
    let details = data.devices.iter().map(|it| writer.details(it));
    let doc = "What no estimate needs of each machine, in the order of `DEVICES`.";
    table(&mut out, "Details", "DETAILS", doc, details.collect::<Result<Vec<_>>>()?)?;
    Ok(out)
}

fn language_models(data: &Data, writer: &Writer) -> Result<String> {
    let mut out = String::new();
    let graphs = &data.coefficients.graph;
    let models = data.models.iter().map(|it| writer.model(it, graphs, &data.blocks.fused_changed));
    table(&mut out, "Model", "MODELS", "Language models.", models.collect::<Result<Vec<_>>>()?)?;
    let sets = writer.layer_sets();
    writeln!(out, "\n/// Sets of layers, a bit for each.\npub static LAYER_SETS: &[u128] = {sets};")?;
    Ok(out)
}

fn model_details(data: &Data) -> Result<String> {
    let mut out = String::new();
    let doc = "What no estimate needs of each model, in the order of `MODELS`.";
    table(&mut out, "ModelDetails", "MODEL_DETAILS", doc, data.models.iter().map(models::details))?;
    Ok(out)
}

fn quantizations(data: &Data, writer: &Writer) -> Result<String> {
    let mut out = models::blocks(&data.blocks.list)?;
    let all = data.quantizations.iter().map(|it| writer.quantization(it)).collect::<Result<Vec<_>>>()?;
    table(&mut out, "Quantization", "QUANTIZATIONS", "Ways to store weights.", all)?;
    let all = data.cache_types.iter().map(|it| writer.cache_type(it)).collect::<Result<Vec<_>>>()?;
    table(&mut out, "CacheType", "CACHE_TYPES", "Ways to store keys and values.", all)?;
    Ok(out)
}

fn runtimes(data: &Data, writer: &Writer) -> Result<String> {
    let mut out = String::new();
    let engines = &data.coefficients.engine;
    let all = data.runtimes.iter().map(|it| writer.runtime(it, engines)).collect::<Result<Vec<_>>>()?;
    table(&mut out, "Runtime", "RUNTIMES", "Programs that run models.", all)?;
    let doc = "Programs, as far as their speed differs from their kernels.";
    table(&mut out, "Engine", "ENGINES", doc, engines.iter().map(coefficients::engine))?;
    Ok(out)
}

fn families(data: &Data, writer: &Writer) -> Result<String> {
    let fitted = &data.coefficients;
    let fit = writer.fit(&fitted.fit)?;
    let mut out =
        format!("\n/// What the fit of the speed model rests on.\npub static FIT: FitFacts = {fit};\n");
    let kernels = fitted.kernels.iter().map(|it| writer.kernels(it)).collect::<Result<Vec<_>>>()?;
    table(&mut out, "Kernels", "KERNELS", "What backends with the same kernels share.", kernels)?;
    let families = fitted.family.iter().map(|it| writer.family(it, &fitted.kernels));
    table(&mut out, "Family", "FAMILIES", "Fitted coefficients.", families.collect::<Result<Vec<_>>>()?)?;
    let graphs = fitted.graph.iter().map(|it| writer.graph(it)).collect::<Result<Vec<_>>>()?;
    table(&mut out, "Graph", "GRAPHS", "What the compute graphs of models add.", graphs)?;
    let variants = fitted.variant.iter().map(coefficients::variant);
    table(&mut out, "Variant", "VARIANTS", "Kernels that are not the usual ones.", variants)?;
    Ok(out)
}

fn policy(data: &Data, writer: &Writer) -> Result<String> {
    let (policy, choosing) = (writer.policy(&data.policy)?, writer.choosing(&data.choosing)?);
    let mut out = format!("\n/// Day of the data.\npub static VERSION: &str = {:?};\n", data.policy.version);
    write!(out, "\n/// Our own choices.\npub static POLICY: Policy = {policy};\n")?;
    let doc = "Tasks, sizes and the rules of the advisor.";
    write!(out, "\n/// {doc}\npub static CHOOSING: Choosing = {choosing};\n")?;
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
    indices: index::Indices<'a>,
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
            indices: index::Indices::new(data),
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
