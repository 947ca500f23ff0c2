//! The shapes of the files in `data/`. Unknown keys and figures without a source do not parse.

/// The schema of a type that is read from another one is that of the other one.
macro_rules! schema_as_written {
    ($type:ident, $written:ty) => {
        impl schemars::JsonSchema for $type {
            fn inline_schema() -> bool {
                true
            }

            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($type).into()
            }

            fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
                <$written>::json_schema(generator)
            }
        }
    };
}

mod calculators;
mod cards;
mod causes;
mod choosing;
mod coefficients;
mod device;
mod engine;
mod flags;
mod model;
mod peers;
mod quality;
mod quantization;
mod system;
mod tensors;

pub use calculators::{Assumptions, Cell, Package, Power, Powers, Prices, Wheel, Wheels, Work};
pub use cards::{CardFamily, CardKernels, Cards, Link, Links};
pub use causes::Causes;
pub use choosing::Choosing;
pub use coefficients::{
    Batch, Coefficients, Decode, Engine, Evidence, Factors, Family, Fit, Graph, Kernels, Prefill, Variant,
};
pub use device::{Dense, Device, Devices};
pub use engine::{Duel, Policy, Runtime, Runtimes, Target};
pub use flags::Flags;
pub use model::{Attention, Model, Models};
pub use peers::Peers;
pub use quality::{Quality, Unit as IndexUnit};
pub use quantization::{Block, BlockType, Blocks, CacheType, Quantization, Quantizations, Spread, Widths};
pub use system::{BudgetRule, Profile, Profiles};
pub use tensors::{Tensors, role};

use schemars::JsonSchema;
use serde::Deserialize;

/// `data/sources.toml`.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Sources {
    pub source: Vec<Source>,
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Source {
    pub id: String,
    pub title: String,
    pub publisher: String,
    /// Empty where the evidence is our own: kinds `derived` and `estimate` only.
    pub url: String,
    pub accessed: String,
    pub kind: Kind,
}

#[derive(Clone, Copy, Debug, Deserialize, JsonSchema, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    Vendor,
    Measured,
    Paper,
    Code,
    Derived,
    Estimate,
}
