//! The three fits together, and what they predict.

use super::batch::{self, Batched};
use super::points::{Point, Task};
use super::solver::{Effects, Observation, fit, sums};
use super::{decode, prefill};
use crate::predict::speed::Kind;
use rooftop_core::speed::{PromptWork, Work, step};
use rooftop_core::units::Secs;

/// Rounds of a fit from the priors.
const ROUNDS: usize = 80;

/// Effects of every point on every task.
pub struct Model<'a> {
    points: &'a [Point],
    /// Effects of decode, prefill, batches.
    pub effects: [Effects; 3],
    lists: [Vec<Vec<(usize, usize)>>; 3],
}

/// Fitted effects of decode, prefill, batches.
pub type Fits = [Vec<f64>; 3];

impl<'a> Model<'a> {
    /// Names the effects.
    pub fn new(points: &'a [Point]) -> Self {
        let mut effects = [Effects::default(), Effects::default(), Effects::default()];
        let [of_decode, of_prefill, of_batch] = &mut effects;
        let lists = [
            points.iter().map(|point| decode::effects(point, of_decode)).collect(),
            points.iter().map(|point| prefill::effects(point, of_prefill)).collect(),
            points.iter().map(|point| batch::effects(point, of_batch)).collect(),
        ];
        Self { points, effects, lists }
    }

    /// Fits all three to the points that `learn` lets in.
    pub fn fit(&self, learn: impl Fn(&Point) -> bool) -> Fits {
        let [decode, prefill, batch] = &self.effects;
        let seen = |task: Task| {
            let points = self.points.iter().enumerate();
            points.filter(|(_, point)| point.is_for(task) && learn(point)).collect::<Vec<_>>()
        };
        let decoded = seen(Task::Decode);
        let observations = self.observe(0, &decoded, [0.06, 0.2]);
        let of_decode = fit(&observations, decode, &decode.means(), ROUNDS, decode::log_speed);
        let read = seen(Task::Prefill);
        let observations = self.observe(1, &read, [0.1, 0.2]);
        let of_prefill = fit(&observations, prefill, &prefill.means(), ROUNDS, prefill::log_speed);

        let fits = [of_decode, of_prefill, Vec::new()];
        let batched = seen(Task::Batch);
        let several: Vec<Batched> = batched.iter().map(|(at, _)| self.batched(*at, &fits)).collect();
        let lists = &self.lists[2];
        let observations: Vec<Observation<Batched>> = several
            .iter()
            .zip(&batched)
            .map(|(several, (at, point))| Observation {
                point: several,
                effects: &lists[*at],
                measured: libm::log(point.value),
                weight: point.weight,
                scatter: 0.2,
            })
            .collect();
        let of_batch = fit(&observations, batch, &batch.means(), ROUNDS, |p, s| batch::log_speed(p, s));
        let [of_decode, of_prefill, _] = fits;
        [of_decode, of_prefill, of_batch]
    }

    fn observe(
        &self,
        task: usize,
        seen: &[(usize, &'a Point)],
        scatter: [f64; 2],
    ) -> Vec<Observation<'_, Point>> {
        let observe = |(at, point): &(usize, &'a Point)| Observation {
            point: *point,
            effects: &self.lists[task][*at],
            measured: libm::log(point.value),
            weight: point.weight,
            scatter: scatter[usize::from(point.is_rough())],
        };
        seen.iter().map(observe).collect()
    }

    fn batched(&self, at: usize, fits: &Fits) -> Batched<'a> {
        let point = &self.points[at];
        let rates = decode::rates(point, &point.work, &sums(&self.lists[0][at], &fits[0]));
        let run = &point.run;
        let prompt = run.prompt_behind();
        let prompt = if prompt == 0 {
            Secs::ZERO
        } else {
            let work = PromptWork::of(run.model, &run.weights, &run.layout, prompt, 0.0);
            prefill::time(point, &work, &sums(&self.lists[1][at], &fits[1]))
        };
        Batched { point, rates, prompt }
    }

    /// Logarithm of what is predicted for a point, in the unit of its kind.
    pub fn predict(&self, at: usize, fits: &Fits) -> f64 {
        let point = &self.points[at];
        let run = &point.run;
        match run.kind {
            Kind::Prefill => prefill::log_speed(point, &sums(&self.lists[1][at], &fits[1])),
            Kind::Decode if run.sequences == 1 => {
                decode::log_speed(point, &sums(&self.lists[0][at], &fits[0]))
            }
            Kind::Decode => batch::log_speed(&self.batched(at, fits), &sums(&self.lists[2][at], &fits[2])),
            Kind::FirstToken => {
                let Some(work) = point.prompt else { return f64::NAN };
                let time = prefill::time(point, &work, &sums(&self.lists[1][at], &fits[1]));
                let alone = Work::of(run.model, &run.weights, &run.layout, 1, run.depth);
                let rates = decode::rates(point, &alone, &sums(&self.lists[0][at], &fits[0]));
                let waiting = f64::midpoint(f64::from(run.sequences), 1.0);
                libm::log((time * waiting + step(&alone, &rates).total).get() * 1e3)
            }
        }
    }
}
