//! How long a request waits for the others that arrive with it, on top of the fit of prefill.

use super::points::Point;
use super::solver::{Effects, Observation, fit};
use crate::predict::speed::{Crowd, Kind};
use rooftop_core::units::Secs;

/// Before anything is measured: between all prompts at once and one after the other.
const EXPONENT: [f64; 2] = [0.65, 0.2];
/// Of the exponent, with the logarithm of prompt ÷ answer.
const SLOPE: [f64; 2] = [0.1, 0.1];
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

/// What fits best.
pub fn fitted(points: Vec<Crowded>) -> Crowd {
    let mut effects = Effects::default();
    let mut place = |name: &str, [mean, deviation]: [f64; 2]| effects.place(name.to_owned(), mean, deviation);
    let places = [(0, place("exponent", EXPONENT)), (1, place("slope", SLOPE))];
    let observe = |it| -> Observation<'_, Crowded> {
        let Crowded { point, .. } = it;
        let measured = libm::log(point.value);
        Observation { measured, weight: point.weight, scatter: SCATTER, effects: &places, point: it }
    };
    let observations: Vec<_> = points.into_iter().map(observe).collect();
    let fitted = fit(&observations, &effects, &effects.means(), ROUNDS, |it, sums: &[f64; 2]| {
        let [exponent, slope] = *sums;
        libm::log((it.prompt * Crowd { exponent, slope }.waiting(&it.point.run)).millis())
    });
    Crowd { exponent: fitted[0], slope: fitted[1] }
}
