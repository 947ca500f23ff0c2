//! Reads the files.

use super::check::measurements::{self, Points};
use super::mentions::{self, Mention};
use super::schema::{
    Assumptions, Blocks, CacheType, Cards, Causes, Choosing, Coefficients, Device, Devices, Flags, Link,
    Links, Model, Models, Package, Peers, Policy, Power, Powers, Prices, Profile, Profiles, Quality,
    Quantization, Quantizations, Runtime, Runtimes, Source, Sources, Wheels,
};
use anyhow::{Context, Result, anyhow};
use serde::de::DeserializeOwned;
use std::fs;
use std::path::{Path, PathBuf};

/// Everything in `data/`.
#[derive(Debug)]
pub struct Data {
    /// Sources that the files name.
    pub mentions: Vec<Mention>,
    pub sources: Vec<Source>,
    pub devices: Vec<Device>,
    pub systems: Vec<Profile>,
    pub models: Vec<Model>,
    pub blocks: Blocks,
    pub quantizations: Vec<Quantization>,
    pub cache_types: Vec<CacheType>,
    pub runtimes: Vec<Runtime>,
    pub coefficients: Coefficients,
    pub links: Vec<Link>,
    pub cards: Cards,
    pub policy: Policy,
    pub choosing: Choosing,
    pub causes: Causes,
    pub flags: Flags,
    pub peers: Peers,
    /// Measured points: checked here, used by the tables of deviations only.
    pub measurements: Vec<Points>,
    pub quality: Quality,
    /// Scores and losses.
    pub quality_points: Vec<Points>,
    pub packages: Vec<Package>,
    pub assumptions: Assumptions,
    pub powers: Vec<Power>,
    pub prices: Prices,
}

impl Data {
    /// Reads the folder `data`.
    pub fn load(data: &Path) -> Result<Self> {
        let devices = folder(&data.join("devices"), Devices::machines)?;
        let mut models = folder(&data.join("models"), |file: Models| file.model)?;
        // Newest first: so are lists, and of two that a search finds alike.
        models.sort_by(|a, b| b.released.cmp(&a.released));
        let sources: Sources = file(&data.join("sources.toml"))?;
        let systems: Profiles = file(&data.join("systems.toml"))?;
        let quantizations: Quantizations = file(&data.join("quantizations.toml"))?;
        let wheels: Wheels = file(&data.join("wheels.toml"))?;
        let runtimes: Runtimes = file(&data.join("runtimes.toml"))?;
        Ok(Self {
            mentions: mentions::all(data)?,
            sources: sources.source,
            devices,
            systems: systems.profile,
            models,
            blocks: quantizations.blocks,
            quantizations: quantizations.quantization,
            cache_types: quantizations.cache,
            runtimes: runtimes.spelled_out(),
            coefficients: file(&data.join("coefficients.toml"))?,
            links: file::<Links>(&data.join("links.toml"))?.link,
            cards: file(&data.join("cards.toml"))?,
            policy: file(&data.join("policy.toml"))?,
            choosing: file(&data.join("choosing.toml"))?,
            causes: file(&data.join("causes.toml"))?,
            flags: file(&data.join("flags.toml"))?,
            peers: file(&data.join("peers.toml"))?,
            measurements: measurements::load(data, "measurements")?,
            quality: file(&data.join("quality.toml"))?,
            quality_points: measurements::load(data, "quality")?,
            packages: wheels.package,
            prices: file(&data.join("prices.toml"))?,
            powers: file::<Powers>(&data.join("power.toml"))?.power,
            assumptions: file(&data.join("assumptions.toml"))?,
        })
    }
}

/// Files of machines, those that most people ask about first: so are lists, and of two that a search finds alike. Others
/// follow by name.
const ASKED: [&str; 9] = [
    "nvidia-geforce",
    "nvidia-laptop",
    "apple",
    "nvidia-spark",
    "amd-radeon",
    "amd-apu",
    "intel",
    "qualcomm",
    "nvidia-pro",
];

/// The records of all `.toml` files of a folder, in the order of [`ASKED`] and of the files' names.
fn folder<F: DeserializeOwned, R>(folder: &Path, records: impl Fn(F) -> Vec<R>) -> Result<Vec<R>> {
    let mut paths = files(folder)?;
    let asked =
        |path: &Path| ASKED.iter().position(|name| path.file_stem().is_some_and(|stem| stem == *name));
    paths.sort_by_cached_key(|path| (asked(path).unwrap_or(ASKED.len()), path.clone()));
    let mut all = Vec::new();
    for path in &paths {
        all.extend(records(file(path)?));
    }
    Ok(all)
}

/// The `.toml` files of `data`: name and text.
pub fn texts(data: &Path) -> Result<Vec<(String, String)>> {
    let mut texts = Vec::new();
    for folder in [data.to_path_buf(), data.join("devices"), data.join("models")] {
        for path in files(&folder)? {
            let file = path.strip_prefix(data).unwrap_or(&path);
            texts.push((format!("data/{}", file.display()), read(&path)?));
        }
    }
    Ok(texts)
}

/// The `.toml` files of a folder.
fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let entries = fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))?;
    let mut paths = entries.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>>>()?;
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "toml"));
    paths.sort();
    Ok(paths)
}

fn read(path: &Path) -> Result<String> {
    fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))
}

fn file<F: DeserializeOwned>(path: &Path) -> Result<F> {
    parse(&read(path)?, &path.display().to_string())
}

/// Parses one file; the message names file, line and field.
pub fn parse<F: DeserializeOwned>(text: &str, name: &str) -> Result<F> {
    toml::from_str(text).map_err(|error| anyhow!("{name}: {error}"))
}
