//! What the calculators work on beside machines and models.

use schemars::JsonSchema;
use serde::Deserialize;
use std::collections::BTreeMap;

/// `data/wheels.toml`.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Wheels {
    pub package: Vec<Package>,
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Package {
    pub name: String,
    /// Day of the last change, `YYYY-MM-DD`; the check demands it.
    pub updated: Option<String>,
    #[serde(default)]
    pub aliases: Vec<String>,
    pub kind: PackageKind,
    pub cuda: Cuda,
    pub checked: Option<String>,
    /// Versions of Python that its compiled wheels are for: `3.11-3.14`.
    pub python: Option<Pythons>,
    pub linux_x86_64: Cell,
    pub linux_aarch64: Cell,
    pub win_amd64: Cell,
    pub win_arm64: Cell,
    pub macos: Option<Cell>,
    pub source: String,
    pub note: Option<String>,
}

/// `3.11-3.14`, by the second number.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(try_from = "String")]
pub struct Pythons {
    pub first: u8,
    pub last: u8,
}

schema_as_written!(Pythons, String);

impl TryFrom<String> for Pythons {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        let minor = |text: &str| text.strip_prefix("3.")?.parse::<u8>().ok().filter(|minor| *minor < 32);
        let ends = text.split_once('-').and_then(|(first, last)| Some((minor(first)?, minor(last)?)));
        match ends {
            Some((first, last)) if first <= last => Ok(Self { first, last }),
            _ => Err(format!("`{text}`; allowed: versions of Python such as 3.11-3.14")),
        }
    }
}

#[derive(Clone, Copy, Debug, Deserialize, JsonSchema, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub enum PackageKind {
    Framework,
    Engine,
    GpuNative,
    CpuExtension,
    PurePython,
}

#[derive(Clone, Copy, Debug, Deserialize, JsonSchema, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub enum Cuda {
    Yes,
    Optional,
    No,
}

/// `"cuda"`, or `{ wheel = "cuda", from = "0.50.1" }`.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum Cell {
    Plain(Wheel),
    Bounded(Bounded),
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Bounded {
    pub wheel: Wheel,
    pub from: Option<String>,
    pub until: Option<String>,
}

#[derive(Clone, Copy, Debug, Deserialize, JsonSchema, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub enum Wheel {
    Cuda,
    Compiled,
    Cpu,
    Any,
    OtherIndex,
    Source,
    None,
    Unknown,
}

/// `data/power.toml`.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Powers {
    pub power: Vec<Power>,
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Power {
    pub device: String,
    pub phase: Phase,
    pub place: MeterPlace,
    /// Smallest, median, largest.
    pub watts: [f64; 3],
    pub points: u32,
    pub source: String,
}

#[derive(Clone, Copy, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Phase {
    Decode,
    Prefill,
    Run,
}

#[derive(Clone, Copy, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum MeterPlace {
    Wall,
    System,
    Package,
    Card,
}

/// `data/prices.toml`.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Prices {
    /// Machines for the form to begin with.
    pub machines: [String; 2],
    pub api: Vec<ApiPrice>,
    pub rental: Vec<Rental>,
    /// Examples of work, for the form to begin with.
    pub work: Vec<Work>,
}

/// Dollars for a million tokens.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ApiPrice {
    pub model: String,
    pub provider: String,
    pub input: f64,
    pub output: f64,
    pub dated: String,
    pub source: String,
}

/// Dollars for an hour.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Rental {
    pub device: String,
    pub provider: String,
    pub hour: f64,
    pub dated: String,
    pub source: String,
}

/// A kind of work; the limit in seconds.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Work {
    pub calls: f64,
    pub prompt: u32,
    pub answer: u32,
    pub model: String,
    pub limit: f64,
    pub private: bool,
    pub source: String,
}

/// `data/assumptions.toml`: named figures by calculator.
pub type Assumptions = BTreeMap<String, BTreeMap<String, Assumption>>;

/// A figure whose unit says what it is.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Assumption {
    pub value: f64,
    pub unit: String,
    pub source: String,
}

impl Assumption {
    /// Type in the core, its constructor where it is not a plain number, and the value in its base unit.
    pub fn typed(&self) -> Result<(&'static str, &'static str, f64), String> {
        const UNITS: [(&str, &str, &str, f64); 12] = [
            ("GB", "Bytes", "Bytes::new", 1e9),
            ("GiB", "Bytes", "Bytes::new", 1_073_741_824.0),
            ("MiB", "Bytes", "Bytes::new", 1_048_576.0),
            ("bytes", "Bytes", "Bytes::new", 1.0),
            ("W", "Watts", "Watts::new", 1.0),
            ("Wh", "Joules", "Joules::new", 3600.0),
            ("USD", "Usd", "Usd::new", 1.0),
            ("s", "Secs", "Secs::new", 1.0),
            ("bits", "BitsPerWeight", "BitsPerWeight::new", 1.0),
            ("ratio", "f64", "", 1.0),
            ("count", "f64", "", 1.0),
            ("hours", "f64", "", 1.0),
        ];
        let found = UNITS.iter().find(|(unit, ..)| *unit == self.unit);
        let (_, kind, new, factor) = found.ok_or_else(|| {
            let units: Vec<_> = UNITS.iter().map(|(unit, ..)| *unit).collect();
            format!("unknown unit `{}`; allowed: {}", self.unit, units.join(", "))
        })?;
        if !self.value.is_finite() || self.value < 0.0 {
            return Err(format!("{} is no plausible value", self.value));
        }
        Ok((kind, new, self.value * factor))
    }
}
