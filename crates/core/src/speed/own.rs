//! What runs on the reader's own machine say of the others there: an average of prior and evidence. The prior is the range of
//! the fit; runs of one machine and program scatter too (another model, another day), so the range narrows with each run
//! but never vanishes.

use crate::catalog::POLICY;
use crate::question::OwnRuns;
use crate::units::numbers::power;

/// Standard deviations that hold four of five outcomes.
const FOUR_IN_FIVE: f64 = 1.281_6;

impl OwnRuns {
    /// By what to multiply speeds whose range has this factor, and the factor of their range then.
    pub fn applied(self, factor: f64) -> [f64; 2] {
        let variance = |factor: f64| {
            let deviation = libm::log(factor) / FOUR_IN_FIVE;
            deviation * deviation
        };
        let of_run = variance(POLICY.own_run.value);
        let runs = f64::from(self.runs) * variance(POLICY.own_machine.value) / of_run;
        let weight = runs / (1.0 + runs);
        let of_machine = (variance(factor) - of_run).max(0.0) * (1.0 - weight) * (1.0 - weight);
        let of_mean = of_run * weight * weight / f64::from(self.runs);
        let narrowed = libm::exp(FOUR_IN_FIVE * libm::sqrt(of_run + of_machine + of_mean));
        [power(self.ratio, weight), narrowed.min(factor)]
    }
}
