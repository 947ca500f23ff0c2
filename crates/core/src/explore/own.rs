//! A run on the reader's own machine, compared with its prediction.

use crate::question::{LEAST_RATIO, MOST_RATIO, OwnRuns, Scenario, Settings};
use crate::units::TokensPerSec;
use serde::Serialize;

/// Why a measured speed says nothing of the machine.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "refused")]
pub enum Refused {
    /// Not a positive number.
    NotASpeed,
    /// There is no prediction to compare it with.
    NotPredicted,
    /// The memory's bandwidth does not allow it.
    AboveBandwidth {
        /// What it allows.
        bound: TokensPerSec,
    },
}

/// A run's tokens per second to each user, as a multiple of what is predicted without any run of one's own.
pub fn own_ratio(scenario: &Scenario, measured: f64) -> Result<f64, Refused> {
    if !(measured.is_finite() && measured > 0.0) {
        return Err(Refused::NotASpeed);
    }
    let alone = Scenario { settings: Settings { own: None, ..scenario.settings }, ..*scenario };
    let speed = crate::brief(&alone).speed.ok_or(Refused::NotPredicted)?;
    if measured > speed.decode_bound.get() {
        return Err(Refused::AboveBandwidth { bound: speed.decode_bound });
    }
    Ok(measured / speed.decode.mid.get())
}

impl OwnRuns {
    /// Of the ratios of several runs; none of no run, or where they say that something else was measured.
    pub fn of(ratios: &[f64]) -> Option<Self> {
        let runs = u32::try_from(ratios.len()).ok().filter(|runs| *runs > 0)?;
        let sum: f64 = ratios.iter().map(|ratio| libm::log(*ratio)).sum();
        let ratio = libm::exp(sum / f64::from(runs));
        (LEAST_RATIO..=MOST_RATIO).contains(&ratio).then_some(Self { ratio, runs })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::{Device, Record};

    fn laptop(query: &str) -> Scenario {
        Scenario::read_query(&format!("device=rtx-4060-laptop&model=qwen3-8b&{query}")).scenario
    }

    /// (low, mid, high) of decode.
    fn decode(scenario: &Scenario) -> [f64; 3] {
        let range = crate::brief(scenario).speed.map(|speed| speed.decode);
        range.map_or([0.0; 3], |it| [it.low, it.mid, it.high].map(TokensPerSec::get))
    }

    #[test]
    fn evidence_narrows_the_range_and_never_to_nothing() {
        let width = |runs: u32| {
            let [low, mid, _] = decode(&laptop(&format!("own-speed=0.9&own-runs={runs}")));
            mid / low
        };
        assert!(width(1) > width(3) && width(3) > width(99));
        assert!(width(99) > crate::catalog::POLICY.own_run.value * 0.999);
    }

    #[test]
    fn more_runs_count_for_more() {
        let [_, plain, _] = decode(&laptop(""));
        let moved = |runs: u32| decode(&laptop(&format!("own-speed=0.8&own-runs={runs}")))[1] / plain;
        assert!(moved(1) < 1.0 && moved(1) > moved(3) && moved(3) > 0.8);
    }

    #[test]
    fn nothing_passes_the_bandwidth() {
        let scenario = laptop("own-speed=9&own-runs=20");
        let bound = crate::brief(&scenario).speed.map(|speed| speed.decode_bound.get());
        let [.., high] = decode(&scenario);
        assert!(bound.is_some_and(|bound| high <= bound));
        assert!(matches!(own_ratio(&scenario, 500.0), Err(Refused::AboveBandwidth { .. })));
        assert_eq!(own_ratio(&scenario, f64::NAN), Err(Refused::NotASpeed));
    }

    #[test]
    fn a_run_is_compared_with_the_prediction_without_it() {
        let [_, plain, _] = decode(&laptop(""));
        let ratio = own_ratio(&laptop("own-speed=0.5&own-runs=9"), plain);
        assert!(ratio.is_ok_and(|ratio| (ratio - 1.0).abs() < 1e-9));
        assert_eq!(OwnRuns::of(&[]), None);
        assert_eq!(OwnRuns::of(&[0.001]), None);
        assert!(OwnRuns::of(&[0.5, 2.0]).is_some_and(|own| (own.ratio - 1.0).abs() < 1e-9 && own.runs == 2));
    }

    #[test]
    fn it_is_of_one_machine_and_program() {
        let own = laptop("own-speed=0.9").settings.own;
        assert_eq!(own, Some(OwnRuns { ratio: 0.9, runs: 1 }));
        let elsewhere = laptop("own-speed=0.9").with_device(Device::find_or_first("rtx-4090"));
        assert_eq!(elsewhere.settings.own, None);
    }
}
