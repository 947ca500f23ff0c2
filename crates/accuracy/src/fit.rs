//! The fit of the speed model to `data/measurements/speed.csv`, judged on points left out of it.
#![allow(clippy::indexing_slicing, reason = "three fits, and as many effects as places")]

mod batch;
pub mod cards;
mod crowd;
mod decode;
mod left_out;
mod model;
pub mod points;
mod prefill;
mod report;
mod solver;
pub mod source;
mod write;

use crate::predict::speed::Run;
use crate::tables::Report;
use anyhow::Result;
use left_out::Wider;
use model::{Fits, Model};
use points::{Point, Task};
use std::path::Path;

/// Year at which the drift of engines is zero.
const REFERENCE_YEAR: f64 = 2026.0;
/// The builds that a question means unless it says otherwise: those of the last points.
const CURRENT_BUILD: f64 = 2026.7;

/// Years between the reference and a build, as far as engines are known to change.
fn years(built: Option<f64>) -> f64 {
    built.map_or(0.0, |built| (built - REFERENCE_YEAR).clamp(-2.0, 1.0))
}

/// A fit with its judgement.
pub struct Calibration {
    /// `data/coefficients.toml`.
    pub coefficients: String,
    /// Errors on points left out.
    pub report: Report,
    /// The first point where the fit and the compiled tables differ by more than rounding, if any.
    pub difference: Option<String>,
}

/// Fits the model to the points of a table.
pub fn calibrate(measurements: &Path) -> Result<Calibration> {
    let (points, left_out) = points::load(measurements)?;
    let model = Model::new(&points);
    let fits = model.fit(|_| true);
    let residuals = left_out::residuals(&points, &model);
    let wider = Wider::fitted(&points, &residuals);
    let evidence = [Task::Decode, Task::Prefill, Task::Batch]
        .map(|task| left_out::evidence(&points, &residuals, task, &wider));
    Ok(Calibration {
        coefficients: write::toml(&points, &model, &fits, (&evidence, &wider)),
        report: report::report(&points, &residuals, (&evidence, &wider), left_out),
        difference: difference(&points, &model, &fits),
    })
}

/// The core multiplies its coefficients from the tables; what it predicts must be what was fitted. Waiting until a server has
/// room is not in the fit.
fn difference(points: &[Point], model: &Model, fits: &Fits) -> Option<String> {
    let alike = |run: &Run| run.cards == 1 && run.running == run.sequences;
    points.iter().enumerate().filter(|(_, point)| alike(&point.run)).find_map(|(at, point)| {
        // No effects are fitted where no prefill of the backend was measured.
        let prediction = point.run.predict().ok()?;
        let off = libm::exp(model.predict(at, fits)) / prediction.value - 1.0;
        // Coefficients have three digits; the bound caps what is predicted.
        (off.abs() > 0.02).then(|| {
            format!(
                "{:?} on {}: the fit and the tables differ by {:.1} %",
                point.run.kind,
                point.run.device.id,
                off * 100.0
            )
        })
    })
}
