//! Machines.

use crate::data::units::{
    self, Bandwidth, BusWidth, Clock, Figure, Installed, Lanes, Share, Taken, Transfers,
};
use serde::Deserialize;

/// A file of `data/devices/`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Devices {
    pub device: Vec<Device>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Device {
    pub id: String,
    pub name: String,
    pub gpu: GpuVendor,
    pub class: DeviceClass,
    pub memory_kind: MemoryKind,
    pub architecture: String,
    pub memory: MemoryOptions,
    pub bandwidth: Figure<Bandwidth>,
    /// Where both are known, width × transfers must give the published bandwidth.
    pub bus: Option<Bus>,
    pub lanes: Figure<Lanes>,
    pub clock: Figure<Clock>,
    pub note: Option<String>,
    pub system: Vec<System>,
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum GpuVendor {
    Nvidia,
    Apple,
    Amd,
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DeviceClass {
    Laptop,
    Desktop,
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum MemoryKind {
    Unified,
    Vram,
}

#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub enum Os {
    Windows,
    Linux,
    Macos,
}

/// `{ values = [48, 64, 128], unit = "GB", source = "id" }`
#[derive(Debug, Deserialize)]
#[serde(try_from = "RawMemoryOptions")]
pub struct MemoryOptions {
    /// Number on the box and bytes.
    pub values: Vec<(u32, f64)>,
    pub source: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawMemoryOptions {
    values: Vec<u32>,
    unit: String,
    source: String,
}

impl TryFrom<RawMemoryOptions> for MemoryOptions {
    type Error = String;

    fn try_from(raw: RawMemoryOptions) -> Result<Self, String> {
        let values = raw
            .values
            .iter()
            .map(|&label| Ok((label, units::base::<Installed>(label.into(), &raw.unit)?)))
            .collect::<Result<_, String>>()?;
        Ok(Self { values, source: raw.source })
    }
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Bus {
    pub width: Figure<BusWidth>,
    pub transfers: Figure<Transfers>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct System {
    pub os: Os,
    pub budget: Budget,
}

/// `{ rule = "less", taken = 0.6, unit = "GiB", source = "id" }`; amounts of memory are in the one unit.
#[derive(Debug, Deserialize)]
#[serde(try_from = "RawBudget")]
pub struct Budget {
    pub rule: BudgetRule,
    pub source: String,
}

#[derive(Debug)]
pub enum BudgetRule {
    Clamp { system: f64, least: f64, most: f64 },
    Share { steps: Vec<(f64, f64)> },
    Less { taken: f64 },
}

#[derive(Deserialize)]
#[serde(tag = "rule", rename_all = "kebab-case", deny_unknown_fields)]
enum RawBudget {
    Clamp { system: f64, least: f64, most: f64, unit: String, source: String },
    Share { steps: Vec<(f64, f64)>, unit: String, source: String },
    Less { taken: f64, unit: String, source: String },
}

impl TryFrom<RawBudget> for Budget {
    type Error = String;

    fn try_from(raw: RawBudget) -> Result<Self, String> {
        let share = |value: f64| units::base::<Share>(value, "ratio");
        Ok(match raw {
            RawBudget::Clamp { system, least, most, unit, source } => {
                let system = units::base::<Taken>(system, &unit)?;
                Self { rule: BudgetRule::Clamp { system, least: share(least)?, most: share(most)? }, source }
            }
            RawBudget::Share { steps, unit, source } => {
                let step =
                    |(size, part): (f64, f64)| Ok((units::base::<Installed>(size, &unit)?, share(part)?));
                let steps: Vec<_> = steps.into_iter().map(step).collect::<Result<_, String>>()?;
                if steps.is_empty() || !steps.is_sorted_by(|a, b| a.0 < b.0) {
                    return Err("`steps` needs rising sizes, at least one".to_owned());
                }
                Self { rule: BudgetRule::Share { steps }, source }
            }
            RawBudget::Less { taken, unit, source } => {
                Self { rule: BudgetRule::Less { taken: units::base::<Taken>(taken, &unit)? }, source }
            }
        })
    }
}
