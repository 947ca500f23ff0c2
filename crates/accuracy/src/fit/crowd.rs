//! How long a request waits for the others that arrive with it, on top of the fit of prefill.

use super::points::Point;
use super::solver::{Effects, Observation, fit};
use crate::predict::speed::{Kind, waiting};
use rooftop_core::units::Secs;

/// Before anything is measured: between all prompts at once and one after the other.
const MEAN: f64 = 0.65;
const DEVIATION: f64 = 0.2;
const SCATTER: f64 = 0.3;
const ROUNDS: usize = 20;

/// A first token among several, with what the fit of prefill says of it.
pub struct Crowded<'a> {
    /// The point.
    pub point: &'a Point,
    /// Time of one request's prompt.
    pub prompt: Secs,
}

/// Whether a point says something of it.
pub fn is_about(point: &Point) -> bool {
    let run = &point.run;
    run.kind == Kind::FirstToken && run.sequences > 1 && run.running == run.sequences && run.cards == 1
}

/// The exponent that fits best.
pub fn exponent(points: Vec<Crowded>) -> f64 {
    let mut effects = Effects::default();
    let place = [(0, effects.place("crowd".to_owned(), MEAN, DEVIATION))];
    let observe = |it| -> Observation<'_, Crowded> {
        let Crowded { point, .. } = it;
        let measured = libm::log(point.value);
        Observation { measured, weight: point.weight, scatter: SCATTER, effects: &place, point: it }
    };
    let observations: Vec<_> = points.into_iter().map(observe).collect();
    let fitted = fit(&observations, &effects, &effects.means(), ROUNDS, |it, sums: &[f64; 1]| {
        let sequences = it.point.run.sequences;
        libm::log((it.prompt * waiting(sequences, sums[0])).millis())
    });
    fitted[0]
}
