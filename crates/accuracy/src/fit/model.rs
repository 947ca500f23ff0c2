//! The three fits together, and what they predict.

use super::batch::{self, Batched};
use super::crowd::{self, Crowded};
use super::points::{Point, Task};
use super::prefill::Read;
use super::solver::{Effects, Observation, fit, sums};
use super::{decode, prefill};
use crate::predict::speed::{Crowd, Kind};
use rooftop_core::speed::PromptWork;

/// Rounds of a fit from the priors.
const ROUNDS: usize = 80;

/// Effects of every point on every task.
pub struct Model<'a> {
    points: &'a [Point],
    /// Effects of decode, prefill, batches.
    pub effects: [Effects; 3],
    lists: [Vec<Vec<(usize, usize)>>; 3],
}

/// What was fitted.
#[derive(Default)]
pub struct Fits {
    /// Effects of decode, prefill, batches.
    pub tasks: [Vec<f64>; 3],
    /// How prompts are in the way of each other's first token.
    pub crowd: Crowd,
}

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
        let seen = |task: Task| -> Vec<usize> {
            let points = self.points.iter().enumerate();
            points.filter(|(_, point)| point.is_for(task) && learn(point)).map(|(at, _)| at).collect()
        };
        let mut fits = Fits::default();
        let observed = self.observe(0, &seen(Task::Decode), |at| &self.points[at], [0.06, 0.2]);
        fits.tasks[0] = fit(&observed, decode, &decode.means(), ROUNDS, |p, s| decode::log_speed(p, s));
        let observed = self.observe(1, &seen(Task::Prefill), |at| self.read(at, &fits), [0.1, 0.2]);
        fits.tasks[1] = fit(&observed, prefill, &prefill.means(), ROUNDS, prefill::log_value);
        let crowds =
            self.points.iter().enumerate().filter(|(_, point)| crowd::is_about(point) && learn(point));
        fits.crowd = crowd::fitted(crowds.filter_map(|(at, _)| self.crowded(at, &fits)).collect());
        let observed = self.observe(2, &seen(Task::Batch), |at| self.batched(at, &fits), [0.2, 0.2]);
        fits.tasks[2] = fit(&observed, batch, &batch.means(), ROUNDS, batch::log_speed);
        fits
    }

    /// The points of a task as its fit sees them, with the scatter of usual and of rough ones.
    fn observe<P>(
        &self,
        task: usize,
        seen: &[usize],
        as_seen: impl Fn(usize) -> P,
        scatter: [f64; 2],
    ) -> Vec<Observation<'_, P>> {
        let observe = |at: &usize| {
            let point = &self.points[*at];
            Observation {
                point: as_seen(*at),
                effects: &self.lists[task][*at],
                measured: libm::log(point.value),
                weight: point.weight,
                scatter: scatter[usize::from(point.is_rough())],
            }
        };
        seen.iter().map(observe).collect()
    }

    fn read(&self, at: usize, fits: &Fits) -> Read<'a> {
        Read { point: &self.points[at], crowd: fits.crowd }
    }

    fn crowded(&self, at: usize, fits: &Fits) -> Option<Crowded<'a>> {
        let point = &self.points[at];
        let prompt = prefill::time(point, &point.prompt?, &sums(&self.lists[1][at], &fits.tasks[1]));
        Some(Crowded { point, prompt })
    }

    fn batched(&self, at: usize, fits: &Fits) -> Batched<'a> {
        let point = &self.points[at];
        let rates = decode::rates(point, &point.work, &sums(&self.lists[0][at], &fits.tasks[0]));
        let run = &point.run;
        let of_prefill = sums(&self.lists[1][at], &fits.tasks[1]);
        let prompt = run.prompt_among_others(|tokens| {
            let work = PromptWork::of(run.model, &run.weights, &run.layout, tokens, 0.0);
            Some(prefill::time(point, &work, &of_prefill))
        });
        let products = prefill::products(point, &of_prefill);
        Batched { point, rates, prompt, products }
    }

    /// Logarithm of what is predicted for a point, in the unit of its kind.
    pub fn predict(&self, at: usize, fits: &Fits) -> f64 {
        let point = &self.points[at];
        let run = &point.run;
        match run.kind {
            Kind::Decode if run.sequences == 1 => {
                decode::log_speed(point, &sums(&self.lists[0][at], &fits.tasks[0]))
            }
            Kind::Decode => {
                batch::log_speed(&self.batched(at, fits), &sums(&self.lists[2][at], &fits.tasks[2]))
            }
            Kind::Prefill | Kind::FirstToken => {
                prefill::log_value(&self.read(at, fits), &sums(&self.lists[1][at], &fits.tasks[1]))
            }
        }
    }
}
