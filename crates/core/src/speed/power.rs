//! What a power limit leaves of the speed: generating waits for memory, which hardly needs the power, reading a prompt
//! waits for arithmetic, which does.

use crate::Scenario;
use crate::catalog::POLICY;

/// Shares of the speed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Limited {
    /// Of decode.
    pub decode: f64,
    /// Of prefill, and of checking guesses.
    pub prefill: f64,
    /// Factor of the range of prefill: some cards follow their limit in full.
    pub unsure: f64,
}

impl Limited {
    /// Under a limit of this share of the usual one.
    pub fn to(share: f64) -> Self {
        let share = share.clamp(0.01, 1.0);
        let (mut below, mut above) = ([0.0; 3], [1.0; 3]);
        for step in POLICY.power_limits.value {
            let [at, ..] = step;
            if *at <= share {
                below = *step;
            } else {
                above = *step;
                break;
            }
        }
        let ([from, decode, prefill], [to, more_decode, more_prefill]) = (below, above);
        let way = if to > from { (share - from) / (to - from) } else { 0.0 };
        let between = |low: f64, high: f64| low + (high - low) * way;
        let prefill = between(prefill, more_prefill);
        Self { decode: between(decode, more_decode), prefill, unsure: (prefill / share).max(1.0) }
    }

    /// Under the limit of a question, where it names one and the usual one is known.
    pub(crate) fn of(scenario: &Scenario) -> Option<Self> {
        let (limit, most) = (scenario.settings.power_w?, scenario.device.power_w?);
        Some(Self::to(f64::from(limit) / f64::from(most)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// An RTX 3090 held to 250 of 350 W keeps its decode (<https://llmgarage.ai/power-limit-tokens-per-second-benchmark>: 97 %)
    /// and loses some of its prefill (85 to 90 % there). Held to 180 W it keeps 75 % of it by
    /// <https://github.com/noonghunna/club-3090/issues/104>, 52 % by the first.
    #[test]
    fn a_limit_costs_prefill_more_than_decode() {
        let at = |watts: f64| Limited::to(watts / 350.0);
        assert!((at(250.0).decode - 0.97).abs() < 0.02);
        assert!((at(250.0).prefill - 0.87).abs() < 0.04);
        assert!((0.52..0.75).contains(&at(180.0).prefill));
        assert_eq!(Limited::to(1.0), Limited { decode: 1.0, prefill: 1.0, unsure: 1.0 });
        assert!(Limited::to(0.1).prefill < 0.1);
    }
}
