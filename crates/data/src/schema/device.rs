//! Machines.

use crate::units::{
    self, Bandwidth, BusWidth, Clock, Energy, Figure, Installed, Lanes, MatrixRate, Power, Relative,
    Transfers, Usd,
};
use schemars::JsonSchema;
use serde::Deserialize;

/// A file of `data/devices/`.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Devices {
    #[serde(default)]
    pub matrix: Vec<Matrix>,
    pub device: Vec<Device>,
}

/// Matrix units of the file's machines of one architecture.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Matrix {
    pub architecture: String,
    /// Operations on 16 bits, summed in 32, for each FP32 operation of the shader units.
    pub products: Figure<Relative>,
}

impl Devices {
    /// The machines, each with its matrix units: its own published rate, or what those of its architecture do.
    pub fn machines(self) -> Vec<Device> {
        let Self { matrix, mut device } = self;
        for it in &mut device {
            let kin = matrix.iter().find(|matrix| matrix.architecture == it.architecture);
            it.products = it.own_products().or_else(|| Some(kin?.products.clone()));
        }
        device
    }
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Device {
    pub id: String,
    /// Day of the last change, `YYYY-MM-DD`; the check demands it.
    pub updated: Option<String>,
    pub name: String,
    #[serde(default)]
    pub aliases: Vec<String>,
    pub gpu: GpuVendor,
    pub class: DeviceClass,
    pub memory_kind: MemoryKind,
    pub architecture: String,
    pub memory: MemoryOptions,
    pub bandwidth: Figure<Bandwidth>,
    /// Where both are known, width × transfers must give the published bandwidth.
    pub bus: Option<Bus>,
    pub lanes: Option<Figure<Lanes>>,
    pub clock: Option<Figure<Clock>>,
    pub dense: Option<Dense>,
    /// Id of a profile in `data/systems.toml`.
    pub systems: String,
    /// `YYYY-MM-DD` or `YYYY-MM`.
    pub released: Option<String>,
    pub power: Option<PowerRange>,
    pub battery: Option<Figure<Energy>>,
    #[serde(default)]
    pub price: Vec<Price>,
    pub note: Option<String>,
    /// Why no speed can be given: required where no runtime's kernels were measured on such a machine, or where
    /// lanes or clock are unknown.
    pub no_speed: Option<String>,
    /// Operations of the matrix units on 16 bits for each FP32 operation of the shader units.
    #[serde(skip)]
    pub products: Option<Figure<Relative>>,
}

impl Device {
    fn own_products(&self) -> Option<Figure<Relative>> {
        let published = self.dense.as_ref()?.fp16.as_ref()?;
        let alu = 2.0 * self.lanes.as_ref()?.value * self.clock.as_ref()?.value;
        Some(Figure::new(published.value / alu, &published.source))
    }
}

/// Rates of the matrix units without sparsity.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Dense {
    pub fp16: Option<Figure<MatrixRate>>,
    pub fp8: Option<Figure<MatrixRate>>,
    pub fp4: Option<Figure<MatrixRate>>,
}

/// `{ least = 45, most = 80, unit = "W", source = "id" }`
#[derive(Debug, Deserialize)]
#[serde(try_from = "RawPowerRange")]
pub struct PowerRange {
    pub least: f64,
    pub most: f64,
    pub source: String,
}

schema_as_written!(PowerRange, RawPowerRange);

#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct RawPowerRange {
    least: f64,
    most: f64,
    unit: String,
    source: String,
}

impl TryFrom<RawPowerRange> for PowerRange {
    type Error = String;

    fn try_from(raw: RawPowerRange) -> Result<Self, String> {
        let watts = |value: f64| units::base::<Power>(value, &raw.unit);
        let (least, most) = (watts(raw.least)?, watts(raw.most)?);
        if least > most {
            return Err("`least` is more than `most`".to_owned());
        }
        Ok(Self { least, most, source: raw.source })
    }
}

/// A price that was asked, for one memory option.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Price {
    pub memory: u32,
    pub amount: Figure<Usd>,
    /// `YYYY-MM-DD` or `YYYY-MM`.
    pub dated: String,
}

#[derive(Clone, Copy, Debug, Deserialize, JsonSchema, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub enum GpuVendor {
    Nvidia,
    Apple,
    Amd,
    Intel,
    Qualcomm,
    None,
}

#[derive(Clone, Copy, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum DeviceClass {
    Laptop,
    Desktop,
    Workstation,
    Server,
    Embedded,
    Mobile,
}

#[derive(Clone, Copy, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum MemoryKind {
    Unified,
    Vram,
    Ram,
}

/// `{ values = [48, 64, 128], unit = "GB", source = "id" }`
#[derive(Debug, Deserialize)]
#[serde(try_from = "RawMemoryOptions")]
pub struct MemoryOptions {
    /// Number on the box and bytes.
    pub values: Vec<(u32, f64)>,
    pub source: String,
}

schema_as_written!(MemoryOptions, RawMemoryOptions);

#[derive(Deserialize, JsonSchema)]
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

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Bus {
    pub width: Figure<BusWidth>,
    pub transfers: Figure<Transfers>,
}
