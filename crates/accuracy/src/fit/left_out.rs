//! Errors on points left out of the fit.

use super::model::Model;
use super::points::{Point, Task};
use rooftop_core::catalog::DEEP;
use std::collections::{BTreeMap, BTreeSet};

/// Parts that are left out in turn.
const FOLDS: u64 = 5;

/// What is left out together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Split {
    /// All of a model on a machine; both are known from other pairs.
    Pair,
    /// All of a machine.
    Device,
    /// All of a model.
    Model,
    /// All of a backend on an architecture.
    Family,
}

impl Split {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Pair, Self::Device, Self::Model, Self::Family];

    fn fold(self, point: &Point) -> u64 {
        let (backend, architecture) = point.family();
        let (device, model) = (point.run.device.id, point.run.model.id);
        let key = match self {
            Self::Pair => format!("{device} {model}"),
            Self::Device => device.to_owned(),
            Self::Model => model.to_owned(),
            Self::Family => format!("{backend} {architecture}"),
        };
        hash(&key) % FOLDS
    }
}

/// FNV-1a, mixed: the same folds everywhere.
fn hash(text: &str) -> u64 {
    let hash = text.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    (hash ^ (hash >> 29)).wrapping_mul(0xbf58_476d_1ce4_e5b9) >> 32
}

/// Logarithms of predicted ÷ measured, by split, for every point in order.
pub type Residuals = BTreeMap<Split, Vec<f64>>;

/// Predicts every point from a fit that has not seen it, nor begins at one that has.
pub fn residuals(points: &[Point], model: &Model) -> Residuals {
    let of = |split: Split| {
        let mut residuals = vec![f64::NAN; points.len()];
        for fold in 0..FOLDS {
            let fits = model.fit(|point| split.fold(point) != fold);
            for (at, point) in points.iter().enumerate().filter(|(_, point)| split.fold(point) == fold) {
                residuals[at] = model.predict(at, &fits) - libm::log(point.value);
            }
        }
        (split, residuals)
    };
    std::thread::scope(|scope| {
        let running = Split::ALL.map(|split| scope.spawn(move || of(split)));
        running.into_iter().filter_map(|thread| thread.join().ok()).collect()
    })
}

/// What is behind a family's coefficients for one task.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Evidence {
    /// Points of the fit.
    pub points: usize,
    /// Machines, sorted.
    pub devices: Vec<String>,
    /// Four of five left-out points of measured machines lie within ÷ and × this.
    pub spread: f64,
    /// The same for machines left out.
    pub spread_unmeasured: f64,
}

/// Points that count for the backend as a whole in the spread of a family.
const POOLED: f64 = 20.0;

/// Exponents of ranges by task: where more scatters than a family's other points.
#[derive(Clone, Copy, Debug)]
pub struct Wider {
    /// Of models with experts.
    pub experts: [f64; 3],
    /// With many tokens behind.
    pub deep: [f64; 3],
}

impl Wider {
    const NOT: Self = Self { experts: [1.0; 3], deep: [1.0; 3] };
    /// None doubles a range, or narrows it.
    const MOST: f64 = 2.0;

    /// The exponent of a point.
    pub fn of(&self, point: &Point, task: Task) -> f64 {
        let experts = if point.run.model.experts.is_some() { self.experts[task as usize] } else { 1.0 };
        if point.run.behind() > DEEP { experts * self.deep[task as usize] } else { experts }
    }

    /// How much more of the pairs left out scatter, relative to the ranges of their families.
    pub fn fitted(points: &[Point], residuals: &Residuals) -> Self {
        let mut wider = Self::NOT;
        for task in [Task::Decode, Task::Prefill, Task::Batch] {
            let known = evidence(points, residuals, task, &Self::NOT);
            let at = task as usize;
            let ratio = |wider: &Self, slice: &dyn Fn(&Point) -> bool, rest: &dyn Fn(&Point) -> bool| {
                let sizes = |keeps: &dyn Fn(&Point) -> bool| {
                    let pairs = residuals.get(&Split::Pair).into_iter().flatten();
                    let seen = points
                        .iter()
                        .zip(pairs)
                        .filter(|(point, _)| point.is_for(task) && !point.is_rough() && keeps(point));
                    seen.filter_map(|(point, residual)| {
                        let spread = libm::log(known.get(&point.family())?.spread);
                        Some((residual.abs() / spread / wider.of(point, task), point.weight))
                    })
                    .collect::<Vec<_>>()
                };
                let (own, others) = (sizes(slice), sizes(rest));
                let n = own.len() as f64;
                let ratio =
                    four_of_five(own).zip(four_of_five(others)).map_or(1.0, |(own, others)| own / others);
                ((ratio * n + POOLED) / (n + POOLED)).clamp(1.0, Self::MOST)
            };
            let has_experts = |point: &Point| point.run.model.experts.is_some();
            let is_deep = |point: &Point| point.run.behind() > DEEP;
            wider.experts[at] = ratio(&wider, &|point| has_experts(point) && !is_deep(point), &|point| {
                !has_experts(point) && !is_deep(point)
            });
            wider.deep[at] = ratio(&wider, &is_deep, &|point| !is_deep(point));
        }
        wider
    }
}

/// The size within which four of five are; those of less weight count less.
fn four_of_five(mut sizes: Vec<(f64, f64)>) -> Option<f64> {
    sizes.retain(|(size, _)| size.is_finite());
    sizes.sort_by(|a, b| a.0.total_cmp(&b.0));
    let all: f64 = sizes.iter().map(|(_, weight)| weight).sum();
    let mut below = 0.0;
    let beyond = sizes.iter().find(|(_, weight)| {
        below += weight;
        below >= 0.8 * all
    });
    beyond.map(|(size, _)| *size)
}

/// Works out the evidence of one task.
struct Evidences<'a> {
    points: &'a [Point],
    residuals: &'a Residuals,
    task: Task,
    wider: &'a Wider,
}

/// Evidence by backend and architecture; an empty architecture stands for any other.
pub type Known = BTreeMap<(&'static str, &'static str), Evidence>;

/// What is behind one task's coefficients of every family.
pub fn evidence(points: &[Point], residuals: &Residuals, task: Task, wider: &Wider) -> Known {
    let evidences = Evidences { points, residuals, task, wider };
    let families = points.iter().map(Point::family);
    let all: BTreeSet<_> = families.flat_map(|(backend, of)| [(backend, of), (backend, "")]).collect();
    all.into_iter().map(|family| (family, evidences.of(family.0, family.1))).collect()
}

impl<'a> Evidences<'a> {
    fn of(&self, backend: &str, architecture: &str) -> Evidence {
        let here = |point: &Point| point.family() == (backend, architecture);
        let mut devices: Vec<String> =
            self.seen(here).map(|(_, point)| point.run.device.id.to_owned()).collect();
        let points = devices.len();
        devices.sort();
        devices.dedup();
        let anywhere = |split: Split| self.spread(split, |_| true).unwrap_or(0.5);
        let of_backend =
            |split: Split| self.pooled(split, |point| point.run.backend == backend, anywhere(split));
        // A machine left out says what its relatives are worth only where it has some.
        let has_relatives = |point: &Point| {
            let (family, device) = (point.family(), point.run.device.id);
            self.seen(|other| other.family() == family && other.run.device.id != device).next().is_some()
        };
        let unmeasured = if architecture.is_empty() || points == 0 {
            of_backend(Split::Family)
        } else {
            let near = |point: &Point| point.run.backend == backend && has_relatives(point);
            let of_backend = self.pooled(Split::Device, near, anywhere(Split::Device));
            self.pooled(Split::Device, |point| here(point) && has_relatives(point), of_backend)
        };
        let measured = self.pooled(Split::Pair, here, of_backend(Split::Pair));
        Evidence {
            points,
            devices,
            spread: libm::exp(measured),
            spread_unmeasured: libm::exp(unmeasured.max(measured)),
        }
    }

    fn seen(&self, filter: impl Fn(&Point) -> bool) -> impl Iterator<Item = (usize, &'a Point)> {
        let task = self.task;
        self.points.iter().enumerate().filter(move |(_, point)| point.is_for(task) && filter(point))
    }

    /// The spread of some points, drawn towards `others` where they are few.
    fn pooled(&self, split: Split, filter: impl Fn(&Point) -> bool, others: f64) -> f64 {
        let n = self.seen(&filter).count() as f64;
        self.spread(split, filter).map_or(others, |own| (own * n + others * POOLED) / (n + POOLED))
    }

    /// Four of five residuals are no larger; points that are near copies count less.
    fn spread(&self, split: Split, filter: impl Fn(&Point) -> bool) -> Option<f64> {
        let residuals = self.residuals.get(&split)?;
        let size = |(at, point): (usize, &Point)| {
            Some((residuals.get(at)?.abs() / self.wider.of(point, self.task), point.weight))
        };
        four_of_five(self.seen(filter).filter_map(size).collect())
    }
}
