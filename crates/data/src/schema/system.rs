//! What operating systems let a GPU address.

use crate::units::{self, Installed, Share, Taken};
use schemars::JsonSchema;
use serde::Deserialize;

#[derive(Clone, Copy, Debug, Deserialize, JsonSchema, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub enum Os {
    Windows,
    Linux,
    Macos,
    Ios,
    Android,
}

/// `data/systems.toml`.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Profiles {
    pub profile: Vec<Profile>,
}

/// The operating systems of a kind of machine, the usual one first.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Profile {
    pub id: String,
    pub system: Vec<System>,
}

#[derive(Debug, Deserialize, JsonSchema)]
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

schema_as_written!(Budget, RawBudget);

#[derive(Debug)]
pub enum BudgetRule {
    Clamp { hidden: f64, carve_outs: Vec<(f64, f64)>, system: f64, least: f64, most: f64 },
    Share { steps: Vec<(f64, f64)> },
    Less { taken: f64 },
}

#[derive(Deserialize, JsonSchema)]
#[serde(tag = "rule", rename_all = "kebab-case", deny_unknown_fields)]
enum RawBudget {
    Clamp {
        hidden: f64,
        carve_outs: Vec<(f64, f64)>,
        system: f64,
        least: f64,
        most: f64,
        unit: String,
        source: String,
    },
    Share {
        steps: Vec<(f64, f64)>,
        unit: String,
        source: String,
    },
    Less {
        taken: f64,
        unit: String,
        source: String,
    },
}

impl TryFrom<RawBudget> for Budget {
    type Error = String;

    fn try_from(raw: RawBudget) -> Result<Self, String> {
        let share = |value: f64| units::base::<Share>(value, "ratio");
        Ok(match raw {
            RawBudget::Clamp { hidden, carve_outs, system, least, most, unit, source } => {
                let taken = |value: f64| units::base::<Taken>(value, &unit);
                let step =
                    |(size, part): (f64, f64)| Ok((units::base::<Installed>(size, &unit)?, taken(part)?));
                let carve_outs: Vec<_> = carve_outs.into_iter().map(step).collect::<Result<_, String>>()?;
                if !carve_outs.is_sorted_by(|a, b| a.0 < b.0) {
                    return Err("`carve_outs` needs rising sizes".to_owned());
                }
                let (hidden, system) = (taken(hidden)?, taken(system)?);
                let rule = BudgetRule::Clamp {
                    hidden,
                    carve_outs,
                    system,
                    least: share(least)?,
                    most: share(most)?,
                };
                Self { rule, source }
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
