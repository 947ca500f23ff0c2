//! What the GPU may address of the installed memory, and whether that is enough.

use crate::Scenario;
use crate::catalog::{BudgetRule, POLICY};
use crate::explain::{Explanation, Input};
use crate::units::Bytes;
use serde::Serialize;

/// Whether a scenario fits.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Fit {
    /// What the machine was bought with.
    pub installed: Bytes,
    /// What the GPU may address of it.
    pub budget: Bytes,
    /// Budget − need; negative where it does not fit.
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
    /// More than the GPU may address.
    TooLarge,
}

impl Fit {
    pub(crate) fn of(scenario: &Scenario, total: Bytes, explanation: &mut Explanation) -> Self {
        let installed = scenario.memory.installed;
        let budget = addressable(scenario, explanation);
        let verdict = if total > budget {
            Verdict::TooLarge
        } else if total > budget * POLICY.tight_share {
            Verdict::Tight
        } else {
            Verdict::Fits
        };
        Self { installed, budget, headroom: budget - total, verdict }
    }

    /// Whether it fits at all.
    pub fn fits(&self) -> bool {
        self.verdict != Verdict::TooLarge
    }
}

impl BudgetRule {
    /// What the GPU may address of `installed`, never less than nothing.
    pub fn apply(self, installed: Bytes) -> Bytes {
        match self {
            Self::Clamp { system, least, most } => {
                (installed - system).max(installed * least).min(installed * most)
            }
            Self::Share { steps } => installed * share(steps, installed),
            Self::Less { taken } => (installed - taken).max(Bytes::ZERO),
        }
    }

    /// What the GPU may address where the firmware carves out a part for it alone: that part, and the rule's share
    /// of the rest. NVIDIA's formula for Windows on RTX Spark; no more is carved out than is installed.
    pub fn with_carve_out(self, installed: Bytes, carve_out: Bytes) -> Bytes {
        let carve_out = carve_out.min(installed).max(Bytes::ZERO);
        carve_out + self.apply(installed - carve_out)
    }

    fn formula(self) -> &'static str {
        match self {
            Self::Clamp { .. } => "installed − system, at least installed × least, at most installed × most",
            Self::Share { .. } => "installed × share",
            Self::Less { .. } => "installed − taken",
        }
    }
}

/// What the GPU may address under the scenario's operating system. Without a rule for it (which a valid scenario
/// always has) it is what is installed.
pub fn addressable(scenario: &Scenario, explanation: &mut Explanation) -> Bytes {
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
        BudgetRule::Clamp { system, least, most } => explanation.note(
            "budget",
            rule.value.formula(),
            budget,
            &[
                bought,
                known("system", system.into()),
                known("least", least.into()),
                known("most", most.into()),
            ],
        ),
        BudgetRule::Share { steps } => {
            let share = share(steps, installed);
            explanation.note("budget", rule.value.formula(), budget, &[bought, known("share", share.into())])
        }
        BudgetRule::Less { taken } => {
            explanation.note("budget", rule.value.formula(), budget, &[bought, known("taken", taken.into())])
        }
    }
}

/// The share of the last step that is not larger than what is installed; nothing below the first.
fn share(steps: &[(Bytes, f64)], installed: Bytes) -> f64 {
    steps.iter().rev().find(|(from, _)| *from <= installed).map_or(0.0, |(_, share)| *share)
}
