//! Figures in the data files: `{ value = 300, unit = "GB/s", source = "id" }`. Every kind of quantity has a
//! closed list of units and a plausible range; a figure outside either does not parse.

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::Deserialize;
use std::borrow::Cow;
use std::marker::PhantomData;

/// What a figure measures.
pub trait Quantity {
    /// For messages.
    const NAME: &'static str;
    /// Units accepted, with the factor to the base unit.
    const UNITS: &'static [(&'static str, f64)];
    /// Smallest and largest plausible value, in the base unit.
    const RANGE: (f64, f64);
}

/// A value in its base unit, and its source.
#[derive(Clone, Debug, Deserialize)]
#[serde(try_from = "Raw", bound = "Q: Quantity")]
pub struct Figure<Q> {
    /// In the base unit.
    pub value: f64,
    /// Id of the source.
    pub source: String,
    quantity: PhantomData<Q>,
}

impl<Q> Figure<Q> {
    /// In the base unit.
    pub fn new(value: f64, source: &str) -> Self {
        Self { value, source: source.to_owned(), quantity: PhantomData }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    value: f64,
    unit: String,
    source: String,
}

impl<Q: Quantity> TryFrom<Raw> for Figure<Q> {
    type Error = String;

    fn try_from(raw: Raw) -> Result<Self, String> {
        let value = base::<Q>(raw.value, &raw.unit)?;
        Ok(Self { value, source: raw.source, quantity: PhantomData })
    }
}

impl<Q: Quantity> JsonSchema for Figure<Q> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        Q::NAME.into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let units: Vec<_> = Q::UNITS.iter().map(|(name, _)| *name).collect();
        json_schema!({
            "type": "object",
            "description": format!("A {} with unit and source.", Q::NAME),
            "properties": {
                "value": { "type": "number" },
                "unit": { "enum": units },
                "source": { "type": "string", "description": "An id of data/sources.toml." },
            },
            "required": ["value", "unit", "source"],
            "additionalProperties": false,
        })
    }
}

/// The base-unit value, if unit and size are acceptable.
pub fn base<Q: Quantity>(value: f64, unit: &str) -> Result<f64, String> {
    let Some((_, factor)) = Q::UNITS.iter().find(|(name, _)| *name == unit) else {
        let allowed: Vec<_> = Q::UNITS.iter().map(|(name, _)| *name).collect();
        return Err(format!("unknown unit `{unit}` of a {}; allowed: {}", Q::NAME, allowed.join(", ")));
    };
    let converted = value * factor;
    let (least, most) = Q::RANGE;
    if (least..=most).contains(&converted) {
        Ok(converted)
    } else {
        Err(format!(
            "{value} {unit} is not a plausible {}; allowed: {} to {} {unit}",
            Q::NAME,
            least / factor,
            most / factor
        ))
    }
}

macro_rules! quantities {
    ($($(#[$doc:meta])* $type:ident = $name:literal, $units:expr, $range:expr;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug)]
        pub struct $type;

        impl Quantity for $type {
            const NAME: &'static str = $name;
            const UNITS: &'static [(&'static str, f64)] = $units;
            const RANGE: (f64, f64) = $range;
        }
    )*};
}

const MIB: f64 = 1_048_576.0;
const GIB: f64 = 1_073_741_824.0;

quantities! {
    /// Memory a machine is sold with, bytes.
    Installed = "memory size", &[("GB", 1e9), ("GiB", GIB)], (1e9, 5e12);
    /// Memory something takes, bytes.
    Taken = "amount of memory", &[("GB", 1e9), ("GiB", GIB), ("MiB", MIB), ("bytes", 1.0)], (0.0, 1e12);
    /// Memory bandwidth, bytes per second.
    Bandwidth = "bandwidth", &[("GB/s", 1e9)], (1e10, 2e13);
    /// What goes through a link between two places, bytes per second.
    Link = "link", &[("GB/s", 1e9)], (1e7, 1e13);
    /// What a step of a program takes by itself.
    Pause = "time", &[("ms", 1e-3)], (0.0, 1.0);
    /// Transfers per second on one wire of a memory bus.
    Transfers = "transfer rate", &[("MT/s", 1e6)], (1e9, 1e11);
    /// Width of a memory bus, bits.
    BusWidth = "bus width", &[("bits", 1.0)], (32.0, 16_384.0);
    /// FP32 lanes of a GPU.
    Lanes = "number of lanes", &[("lanes", 1.0)], (16.0, 100_000.0);
    /// Clock, hertz.
    Clock = "clock", &[("GHz", 1e9), ("MHz", 1e6)], (3e8, 6e9);
    /// Rate of matrix units, operations per second.
    MatrixRate = "matrix rate", &[("TFLOPS", 1e12)], (1e12, 1e17);
    /// Power, watts.
    Power = "power", &[("W", 1.0)], (1.0, 5_000.0);
    /// Energy of a battery, joules.
    Energy = "battery", &[("Wh", 3600.0)], (3.6e4, 3.6e6);
    /// Money, dollars.
    Usd = "price", &[("USD", 1.0)], (10.0, 1e6);
    /// Tokens.
    Tokens = "number of tokens", &[("tokens", 1.0)], (1.0, 2e7);
    /// People served at once.
    Users = "number of users", &[("users", 1.0)], (1.0, 100_000.0);
    /// Storage per weight, bits.
    Bits = "width", &[("bits/weight", 1.0)], (1.0, 32.0);
    /// Rows of intermediate results.
    Rows = "number of rows", &[("rows", 1.0)], (1.0, 100.0);
    /// Words per second.
    WordRate = "pace", &[("words/min", 1.0 / 60.0)], (0.1, 100.0);
    /// A share.
    Share = "share", &[("ratio", 1.0)], (0.0, 1.0);
    /// A rate relative to another one.
    Relative = "relative rate", &[("ratio", 1.0)], (0.05, 20.0);
    /// A delay, seconds.
    Delay = "delay", &[("us", 1e-6)], (0.0, 1e-2);
    /// A factor.
    Intensity = "intensity", &[("operations/byte", 1.0)], (1.0, 1000.0);
    Factor = "factor", &[("ratio", 1.0)], (1.0, 10.0);
}
