//! What the GPU may address of the installed memory, and whether that is enough.

use super::{Memory, Part, Placement};
use crate::Scenario;
use crate::catalog::{BudgetRule, POLICY, ShareOf, share_at, step_at};
use crate::explain::{Input, Notes};
use crate::units::Bytes;
use serde::Serialize;

/// Whether a scenario fits.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Fit {
    /// What the machine was bought with; all cards and linked machines together.
    pub installed: Bytes,
    /// What the GPUs may address of it.
    pub budget: Bytes,
    /// What the GPUs hold.
    pub used: Bytes,
    /// What is left on the fullest GPU, for each of them; negative where it does not fit.
    pub headroom: Bytes,
    /// In a word.
    pub verdict: Verdict,
}

/// Whether it fits, in a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// With room to spare.
    Fits,
    /// With little room: above [`crate::catalog::Policy::tight_share`] of the budget.
    Tight,
    /// On the GPUs and in the memory around them, each with room for its part.
    Placed,
    /// More than the GPU may address.
    TooLarge,
}

impl Fit {
    pub(crate) fn of(scenario: &Scenario, placement: &Placement, explanation: &mut impl Notes) -> Self {
        let one = share_of(scenario, addressable(scenario, explanation));
        if let Some(share) = scenario.share() {
            let budget = Input::step("budget", addressable_by(scenario));
            let known = |name| Input::known(name, share.value, share.source);
            let (formula, input) = match scenario.runtime.share_of {
                ShareOf::All => ("budget × share the runtime takes", known("share the runtime takes")),
                ShareOf::WeightsAndCache => {
                    ("budget × share for weights and cache", known("share for weights and cache"))
                }
                ShareOf::Cache => (
                    "budget, of which the cache takes no more than its share of what is free",
                    known("share"),
                ),
            };
            explanation.note("share", formula, one, &[budget, input]);
        }
        // Windows moves something to system RAM instead of refusing. The search for a split keeps to what is left.
        let crowds = scenario.is_card_under_windows() && scenario.gpu_memory_mib.is_none();
        Self::within(scenario, placement, one, if crowds { scenario.memory.installed } else { one })
    }

    /// The same without a word.
    pub(crate) fn quietly(scenario: &Scenario, placement: &Placement) -> Self {
        let one = usable_by(scenario);
        Self::within(scenario, placement, one, one)
    }

    /// `one` is what is left of a GPU, `most` what it may hold where part of the model is elsewhere.
    fn within(scenario: &Scenario, placement: &Placement, one: Bytes, most: Bytes) -> Self {
        let n_gpus = f64::from(scenario.placing.n_gpus());
        let gpus = placement.parts.iter().filter(|part| part.place.is_gpu());
        let gpus = gpus.map(|part| scenario.claimed(&part.memory));
        let fullest = gpus.fold(Bytes::ZERO, Bytes::max);
        let elsewhere = placement.parts.iter().filter(|part| !part.place.is_gpu());
        let over = |part: &Part| (part.memory.total - part.budget.unwrap_or_default()).max(Bytes::ZERO);
        let missing: Bytes = elsewhere.map(over).sum();
        let verdict = match Verdict::of(fullest, one) {
            _ if missing > Bytes::ZERO => Verdict::TooLarge,
            _ if placement.is_split() && fullest <= most => Verdict::Placed,
            verdict => verdict,
        };
        let headroom = if missing > Bytes::ZERO && fullest <= one {
            Bytes::ZERO - missing
        } else {
            (one - fullest) * n_gpus
        };
        Self {
            installed: scenario.memory.installed * n_gpus,
            budget: one * n_gpus,
            used: placement.on_gpus().total,
            headroom,
            verdict,
        }
    }

    /// The fit of something of this size in one place.
    pub(crate) fn of_total(scenario: &Scenario, total: Bytes, explanation: &mut impl Notes) -> Self {
        let budget = addressable(scenario, explanation);
        let verdict = if total > budget {
            Verdict::TooLarge
        } else if total > budget * POLICY.tight_share {
            Verdict::Tight
        } else {
            Verdict::Fits
        };
        Self { installed: scenario.memory.installed, budget, used: total, headroom: budget - total, verdict }
    }

    /// Whether it starts although a GPU holds more than is usually left of it.
    pub fn is_crowded(&self) -> bool {
        self.fits() && self.headroom < Bytes::ZERO
    }

    /// Whether it fits at all.
    pub fn fits(&self) -> bool {
        self.verdict != Verdict::TooLarge
    }
}

impl Verdict {
    /// Of one GPU.
    pub(crate) fn of(used: Bytes, budget: Bytes) -> Self {
        if used > budget {
            Self::TooLarge
        } else if used > budget * POLICY.tight_share {
            Self::Tight
        } else {
            Self::Fits
        }
    }
}

impl BudgetRule {
    fn formula(self) -> &'static str {
        match self {
            Self::Clamp { .. } => "carve-out + rest − system, at least rest × least, at most rest × most",
            Self::Share { .. } => "installed × share",
            Self::Less { .. } => "installed − taken",
        }
    }
}

/// What a runtime makes of what one GPU may address.
fn share_of(scenario: &Scenario, addressable: Bytes) -> Bytes {
    let is_of_all = scenario.runtime.share_of == ShareOf::All;
    addressable * scenario.share().filter(|_| is_of_all).map_or(1.0, |share| share.value)
}

impl Scenario {
    /// How much of what the runtime may use is spoken for by what is on one GPU: where it takes only a share of it for
    /// weights or cache, they claim what is left over of the share too; and so do buffers for computing, of which a table of
    /// scores is one, where a buffer may not be larger than a share.
    pub fn claimed(&self, memory: &Memory) -> Bytes {
        let Memory { weights, kv_cache, state, compute_buffers, total, .. } = *memory;
        if let Some(largest) = self.runtime.largest_buffer {
            return total.max(compute_buffers / largest.value);
        }
        match (self.share(), self.runtime.share_of) {
            (Some(share), ShareOf::WeightsAndCache) => total.max((weights + kv_cache + state) / share.value),
            (Some(share), ShareOf::Cache) => total + (kv_cache + state) * (1.0 / share.value - 1.0),
            (_, ShareOf::All) | (None, _) => total,
        }
    }
}

/// What the runtime may use of one GPU.
pub fn usable_by(scenario: &Scenario) -> Bytes {
    share_of(scenario, addressable_by(scenario))
}

/// What one GPU may address under the scenario's operating system.
pub fn addressable_by(scenario: &Scenario) -> Bytes {
    let installed = scenario.memory.installed;
    match (scenario.gpu_memory_mib, scenario.device.system(scenario.os)) {
        (Some(mib), _) => Bytes::from_mib(f64::from(mib)).min(installed),
        (None, Some(rule)) => rule.value.apply(installed),
        (None, None) => installed,
    }
}

/// What the GPU may address under the scenario's operating system. Without a rule for it (which a valid scenario
/// always has) it is what is installed.
pub fn addressable(scenario: &Scenario, explanation: &mut impl Notes) -> Bytes {
    let installed = scenario.memory.installed;
    let bought = Input::known("installed", installed, scenario.device.memory_source);
    if let Some(mib) = scenario.gpu_memory_mib {
        let reported = Bytes::from_mib(f64::from(mib));
        let asked = Input::asked("reported", reported);
        return explanation.note(
            "budget",
            "reported, at most installed",
            reported.min(installed),
            &[bought, asked],
        );
    }
    let Some(rule) = scenario.device.system(scenario.os) else {
        return installed;
    };
    let known =
        |name, value: crate::explain::Value| Input { name, value, ..Input::known("", 0.0, rule.source) };
    let budget = rule.value.apply(installed);
    match rule.value {
        BudgetRule::Clamp { hidden, carve_outs, system, least, most } => {
            let carve_out = step_at(carve_outs, installed).unwrap_or_default();
            explanation.note(
                "budget",
                rule.value.formula(),
                budget,
                &[
                    bought,
                    known("carve-out", carve_out.into()),
                    known("rest", (installed - hidden - carve_out).into()),
                    known("system", system.into()),
                    known("least", least.into()),
                    known("most", most.into()),
                ],
            )
        }
        BudgetRule::Share { steps } => {
            let share = share_at(steps, installed);
            explanation.note("budget", rule.value.formula(), budget, &[bought, known("share", share.into())])
        }
        BudgetRule::Less { taken } => {
            explanation.note("budget", rule.value.formula(), budget, &[bought, known("taken", taken.into())])
        }
    }
}
