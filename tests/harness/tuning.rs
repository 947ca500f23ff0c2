//! Published fine-tuning runs: the files in `cases/tuning/`.

use crate::files::Expectation;
use rooftop_core::tuning::{Tuning, tuning};
use serde::Deserialize;

/// A run, as a query of the page.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Expected {
    query: String,
    fits: Option<bool>,
    peak_gb: Option<f64>,
    #[serde(default)]
    tolerance: f64,
}

impl Expectation for Expected {
    fn problems(&self) -> Vec<String> {
        let (question, mut problems) = super::read::<Tuning>(&self.query);
        let answer = tuning(&question);
        let total = answer.memory.total.gb();
        if self.fits.is_some_and(|fits| fits != answer.fit.fits()) {
            problems.push(format!(
                "fits: {:?} is typed, it takes {total:.1} of {:.1} GB",
                self.fits,
                answer.fit.budget.gb()
            ));
        }
        if let Some(peak) = self.peak_gb
            && (total / peak - 1.0).abs() > self.tolerance
        {
            problems.push(format!("peak_gb: {peak} is typed, the core says {total:.2}"));
        }
        problems
    }
}
