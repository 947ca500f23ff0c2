//! Writes the catalogue: one file for the tables that every estimate needs, and Rust for the rest.

pub mod calculators;
mod cards;
mod causes;
mod choosing;
mod coefficients;
mod columns;
mod decoders;
mod fit;
mod flags;
mod index;
mod machines;
mod models;
mod peers;
mod policy;
pub mod quality;
mod runtimes;
mod rust;
mod sources;
mod usual;
mod value;

use super::load::Data;
use super::schema::{Model, Profile};
use super::stale::{self, Record, Stale, What};
use anyhow::{Context, Result};
use decoders::Kinds;
use rust::table;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use value::{Value, list, place};

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
const AUDIT: &str =
    "use crate::package::*;\nuse crate::python::Pythons;\nuse rooftop_core::catalog::SourceId;\n";
/// Where the catalogue is.
pub const FOLDER: &str = "crates/core/src/catalog/generated";

/// A file that is written: its path from the root, and its content.
pub type File = (String, Vec<u8>);

/// The catalogue of the core, and the tables of other crates.
pub fn files(data: &Data) -> Result<Vec<File>> {
    let writer = Writer::new(data);
    let catalogue = writer.catalogue(data)?;
    let kinds = Kinds::of(&catalogue);
    let rust = [
        ("sources", sources(data)?),
        ("device_details", device_details(data, &writer)?),
        ("model_details", model_details(data)?),
        ("decoders", kinds.decoders()),
        ("policy", policy(data, &writer)?),
        ("gaps", gaps(data)?),
        ("quality", quality::tables(data, &writer)?),
        ("prices", calculators::prices(data, &writer)?),
        ("assumptions", calculators::assumptions(data, &writer)?),
    ];
    let packages = calculators::packages(data, &writer)?;
    let rust = rust
        .into_iter()
        .map(|(name, tables)| (format!("{FOLDER}/{name}.rs"), format!("{HEAD}\n{CATALOG}{tables}").into()));
    let file = (format!("{FOLDER}/catalogue.bin"), columns::file(&catalogue, &kinds)?);
    let usual = &data.policy.default;
    let usual = usual::part(catalogue, &[&usual.device, &usual.host, &usual.example, &usual.model])?;
    let usual = (format!("{FOLDER}/usual.bin"), columns::file(&usual, &kinds)?);
    let audit = ("crates/audit/src/generated.rs".to_owned(), format!("{HEAD}\n{AUDIT}{packages}").into());
    let causes = ("crates/check/src/rules/generated.rs".to_owned(), causes::file(&data.causes).into());
    let flags = ("crates/command/src/flags/generated.rs".to_owned(), flags::file(&data.flags).into());
    let peers = ("crates/accuracy/src/peers/generated.rs".to_owned(), peers::file(&data.peers).into());
    Ok(rust.chain([file, usual, audit, causes, flags, peers]).collect())
}

fn sources(data: &Data) -> Result<String> {
    let mut out = String::new();
    let sources = data.sources.iter().map(sources::source);
    table(&mut out, "Source", "SOURCES", "Where figures come from.", sources)?;
    let kinds = data.sources.iter().map(|it| format!("Kind::{:?}", it.kind));
    let doc = "What sort of evidence each source is, in the order of `SOURCES`.";
    table(&mut out, "Kind", "KINDS", doc, kinds)?;
    let doc = "What to read about each source, in the order of `SOURCES`.";
    table(&mut out, "Citation", "CITATIONS", doc, data.sources.iter().map(sources::citation))?;
    Ok(out)
}

fn gaps(data: &Data) -> Result<String> {
    let mut out = String::new();
    let found = stale::of_version(data);
    let rows = found.iter().map(|Stale { what, records }| {
        let is_day = !matches!(what, What::Bandwidths | What::Families);
        let records = records.iter().map(|Record { id, detail }| {
            format!("({}, {})", rust::text(id), rust::text(if is_day { detail } else { "" }))
        });
        format!("Gaps {{ gap: Gap::{what:?}, records: {} }}", rust::slice(&records.collect::<Vec<_>>()))
    });
    table(&mut out, "Gaps", "GAPS", "What is old on the day of the data, or was never measured.", rows)?;
    Ok(out)
}

fn device_details(data: &Data, writer: &Writer) -> Result<String> {
    let mut out = String::new();
    let details = data.devices.iter().map(|it| writer.details(it));
    let doc = "What no estimate needs of each machine, in the order of `DEVICES`.";
    table(&mut out, "Details", "DETAILS", doc, details.collect::<Result<Vec<_>>>()?)?;
    Ok(out)
}

fn model_details(data: &Data) -> Result<String> {
    let mut out = String::new();
    let doc = "What no estimate needs of each model, in the order of `MODELS`.";
    table(&mut out, "ModelDetails", "MODEL_DETAILS", doc, data.models.iter().map(models::details))?;
    let (makers, traits) = models::traits(&data.models, &data.sources)?;
    table(&mut out, "&str", "MAKERS", "Makers of models, by name.", makers)?;
    let doc = "By what models are narrowed down, in the order of `MODELS`.";
    table(&mut out, "Traits", "MODEL_TRAITS", doc, traits)?;
    Ok(out)
}

fn policy(data: &Data, writer: &Writer) -> Result<String> {
    let (policy, choosing) = (writer.policy(&data.policy, &data.models)?, writer.choosing(&data.choosing)?);
    let fit = writer.fit(&data.coefficients.fit)?;
    let mut out = format!("\n/// Day of the data.\npub static VERSION: &str = {:?};\n", data.policy.version);
    out.push_str(&models::blocks(&data.blocks.list)?);
    write!(out, "\n/// Our own choices.\npub static POLICY: Policy = {policy};\n")?;
    let doc = "Tasks, sizes and the rules of the advisor.";
    write!(out, "\n/// {doc}\npub static CHOOSING: Choosing = {choosing};\n")?;
    let duels = data.policy.duel.iter().map(|it| writer.duel(it));
    let doc = "Machines that people set against each other.";
    table(&mut out, "Duel", "DUELS", doc, duels.collect::<Result<Vec<_>>>()?)?;
    write!(out, "\n/// What the fit of the speed model rests on.\npub static FIT: FitFacts = {fit};\n")?;
    let cards = writer.cards(&data.cards)?;
    write!(
        out,
        "\n/// What the fit of several cards says of all of them.\npub static CARDS: CardsFit = {cards};\n"
    )?;
    let links = data.links.iter().map(|it| writer.link(it, data)).collect::<Result<Vec<_>>>()?;
    let doc = "Links between cards and between machines; the first three are the usual ones of cards, machines and servers.";
    table(&mut out, "Link", "LINKS", doc, links)?;
    Ok(out)
}

/// Knows where each source is in the table, and which machines there are.
struct Writer<'a> {
    sources: BTreeMap<&'a str, usize>,
    /// Where each machine is in the table.
    devices: BTreeMap<&'a str, usize>,
    profiles: &'a [Profile],
    indices: index::Indices<'a>,
    /// The first is what is outside the layers.
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
            profiles: &data.systems,
            indices: index::Indices::new(data),
            layer_sets: layers.chain([1]).collect(),
        }
    }

    /// The tables that go into the file, as the core's `Catalogue` names them.
    fn catalogue(&self, data: &Data) -> Result<Value> {
        let fitted = &data.coefficients;
        let graphs = &fitted.graph;
        let model = |it: &Model| self.model(it, graphs, &data.blocks.fused_changed);
        let [architectures, backends, kernel_classes, recurrent_kinds] = self.indices.names()?;
        Ok(Value::Record(
            "Catalogue",
            vec![
                ("architectures", architectures),
                ("backends", backends),
                ("kernel_classes", kernel_classes),
                ("recurrent_kinds", recurrent_kinds),
                ("family_at", self.indices.families(&fitted.family)?),
                ("devices", all(&data.devices, |it| self.device(it))?),
                ("models", all(&data.models, model)?),
                ("layer_sets", self.layer_sets()),
                ("quantizations", all(&data.quantizations, |it| self.quantization(it))?),
                ("cache_types", all(&data.cache_types, |it| self.cache_type(it))?),
                ("runtimes", all(&data.runtimes, |it| self.runtime(it, &fitted.engine))?),
                ("engines", list(fitted.engine.iter().map(|it| coefficients::engine(it, &data.cards)))),
                ("kernels", all(&fitted.kernels, |it| self.kernels(it, &data.cards))?),
                ("families", all(&fitted.family, |it| self.family(it, &fitted.kernels, &data.cards))?),
                ("graphs", all(graphs, |it| self.graph(it))?),
                ("variants", list(fitted.variant.iter().map(coefficients::variant))),
            ],
        ))
    }

    fn position(&self, source: &str) -> Result<usize> {
        self.sources.get(source).copied().with_context(|| format!("unknown source {source}"))
    }

    fn source_at(&self, id: &str) -> Result<Value> {
        self.position(id).map(place)
    }

    /// A `Figure`.
    fn sourced(&self, value: Value, source: &str) -> Result<Value> {
        Ok(value::pair(value, self.source_at(source)?))
    }

    /// A source as Rust.
    fn source(&self, id: &str) -> Result<String> {
        Ok(format!("SourceId({})", self.position(id)?))
    }

    /// A `Figure` of a value already written as Rust.
    fn figure(&self, value: &str, source: &str) -> Result<String> {
        Ok(format!("Figure {{ value: {value}, source: {} }}", self.source(source)?))
    }
}

/// A table of records.
fn all<T>(records: &[T], record: impl Fn(&T) -> Result<Value>) -> Result<Value> {
    Ok(list(records.iter().map(record).collect::<Result<Vec<_>>>()?))
}
