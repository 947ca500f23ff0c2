//! The fit: effects in log space with normal priors, residuals of Student's t, Levenberg–Marquardt.
//!
//! A coefficient is the sum of a few effects ("all", "all CUDA", "CUDA on Ada"), each drawn towards its prior, so that a
//! family with few points stays near its backend. The t distribution keeps outliers from pulling.
#![allow(clippy::indexing_slicing, reason = "dense matrices, indices from one range")]

use std::collections::BTreeMap;

/// Degrees of freedom of the residuals.
const FREEDOM: f64 = 4.0;
/// Step of the numeric derivative, in log space.
const STEP: f64 = 1e-5;
/// A step of the fit changes no effect by more.
const LONGEST: f64 = 1.0;

/// Effects by name, each with a prior.
#[derive(Clone, Default)]
pub struct Effects {
    index: BTreeMap<String, usize>,
    mean: Vec<f64>,
    deviation: Vec<f64>,
}

impl Effects {
    /// The place of an effect; new ones get this prior.
    pub fn place(&mut self, name: String, mean: f64, deviation: f64) -> usize {
        let next = self.mean.len();
        let place = *self.index.entry(name).or_insert(next);
        if place == next {
            self.mean.push(mean);
            self.deviation.push(deviation);
        }
        place
    }

    /// The place of an effect that some point has.
    pub fn find(&self, name: &str) -> Option<usize> {
        self.index.get(name).copied()
    }

    /// Names in order.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.index.keys().map(String::as_str)
    }

    /// Where the fit starts.
    pub fn means(&self) -> Vec<f64> {
        self.mean.clone()
    }
}

/// A point of the fit.
pub struct Observation<'a, P> {
    /// What was run.
    pub point: P,
    /// Quantity and effect that adds to its logarithm.
    pub effects: &'a [(usize, usize)],
    /// Logarithm of what was measured.
    pub measured: f64,
    /// Weight: points that are near copies share one.
    pub weight: f64,
    /// Scatter that is expected, in log space.
    pub scatter: f64,
}

/// Sums of the effects, by quantity.
pub fn sums<const N: usize>(effects: &[(usize, usize)], values: &[f64]) -> [f64; N] {
    let mut sums = [0.0; N];
    for (quantity, effect) in effects {
        sums[*quantity] += values[*effect];
    }
    sums
}

/// Fits the effects; `predict` gives the logarithm of what is measured from the quantities.
pub fn fit<P, const N: usize>(
    observations: &[Observation<P>],
    effects: &Effects,
    start: &[f64],
    rounds: usize,
    predict: impl Fn(&P, &[f64; N]) -> f64,
) -> Vec<f64> {
    let mut values = start.to_vec();
    let mut cost = total(observations, effects, &values, &predict);
    let mut damping = 1e-2;
    for _ in 0..rounds {
        let (matrix, gradient) = normal_equations(observations, effects, &values, &predict);
        let before = cost;
        for _ in 0..8 {
            let step = solve(&matrix, &gradient, damping);
            let next: Vec<f64> =
                values.iter().zip(&step).map(|(value, step)| value + step.clamp(-LONGEST, LONGEST)).collect();
            let there = total(observations, effects, &next, &predict);
            if there < cost {
                (values, cost) = (next, there);
                damping = f64::max(damping * 0.3, 1e-7);
                break;
            }
            damping *= 5.0;
        }
        if before - cost <= 1e-6 * before.abs() {
            break;
        }
    }
    values
}

/// Minus twice the logarithm of the posterior, but for a constant.
fn total<P, const N: usize>(
    observations: &[Observation<P>],
    effects: &Effects,
    values: &[f64],
    predict: &impl Fn(&P, &[f64; N]) -> f64,
) -> f64 {
    let points = observations.iter().map(|it| {
        let residual = (predict(&it.point, &sums(it.effects, values)) - it.measured) / it.scatter;
        it.weight * (FREEDOM + 1.0) * libm::log1p(residual * residual / FREEDOM)
    });
    let priors =
        values.iter().zip(&effects.mean).zip(&effects.deviation).map(|((value, mean), deviation)| {
            let off = (value - mean) / deviation;
            off * off
        });
    points.sum::<f64>() + priors.sum::<f64>()
}

/// Gauss–Newton with the weights of the t distribution: a dense symmetric matrix, and minus the gradient.
fn normal_equations<P, const N: usize>(
    observations: &[Observation<P>],
    effects: &Effects,
    values: &[f64],
    predict: &impl Fn(&P, &[f64; N]) -> f64,
) -> (Vec<f64>, Vec<f64>) {
    let n = values.len();
    let (mut matrix, mut gradient) = (vec![0.0; n * n], vec![0.0; n]);
    for it in observations {
        let at = sums::<N>(it.effects, values);
        let here = predict(&it.point, &at);
        let residual = (here - it.measured) / it.scatter;
        let weight = it.weight * (FREEDOM + 1.0) / (FREEDOM + residual * residual);
        let mut slopes = [None; N];
        for (quantity, _) in it.effects {
            slopes[*quantity].get_or_insert_with(|| {
                let mut beside = at;
                beside[*quantity] += STEP;
                (predict(&it.point, &beside) - here) / STEP / it.scatter
            });
        }
        let slope = |quantity: usize| slopes[quantity].unwrap_or(0.0);
        for (quantity, row) in it.effects {
            let weighted = weight * slope(*quantity);
            if weighted == 0.0 {
                continue;
            }
            gradient[*row] -= weighted * residual;
            for (other, column) in it.effects {
                matrix[row * n + column] += weighted * slope(*other);
            }
        }
    }
    for place in 0..n {
        let precision = 1.0 / (effects.deviation[place] * effects.deviation[place]);
        matrix[place * n + place] += precision;
        gradient[place] -= precision * (values[place] - effects.mean[place]);
    }
    (matrix, gradient)
}

/// Solves by Cholesky; `damping` is added to the diagonal, relative to it. Leading zeros of a row are skipped.
fn solve(matrix: &[f64], gradient: &[f64], damping: f64) -> Vec<f64> {
    let n = gradient.len();
    let mut lower = matrix.to_vec();
    let mut first = vec![0; n];
    for row in 0..n {
        lower[row * n + row] *= 1.0 + damping;
        first[row] = (0..row).find(|column| lower[row * n + column] != 0.0).unwrap_or(row);
        for column in first[row]..=row {
            let from = usize::max(first[row], first[column]);
            let product: f64 = if from < column {
                let (a, b) = (
                    &lower[row * n + from..row * n + column],
                    &lower[column * n + from..column * n + column],
                );
                a.iter().zip(b).map(|(a, b)| a * b).sum()
            } else {
                0.0
            };
            let rest = lower[row * n + column] - product;
            lower[row * n + column] =
                if row == column { f64::max(rest, 1e-12).sqrt() } else { rest / lower[column * n + column] };
        }
    }
    let mut solution = gradient.to_vec();
    for row in 0..n {
        for column in first[row]..row {
            solution[row] -= lower[row * n + column] * solution[column];
        }
        solution[row] /= lower[row * n + row];
    }
    for row in (0..n).rev() {
        solution[row] /= lower[row * n + row];
        for column in first[row]..row {
            solution[column] -= lower[row * n + column] * solution[row];
        }
    }
    solution
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Half of a line's points are right, one is wild: the slope is that of the others.
    #[test]
    fn an_outlier_does_not_pull() {
        let points = [1.0, 2.0, 3.0, 4.0, 5.0];
        let mut effects = Effects::default();
        let place = [(0, effects.place("slope".to_owned(), 0.0, 10.0))];
        let observations: Vec<_> = points
            .iter()
            .map(|x| Observation {
                point: *x,
                effects: &place,
                measured: if *x > 4.5 { 100.0 } else { 2.0 * x },
                weight: 1.0,
                scatter: 0.1,
            })
            .collect();
        let fitted = fit::<f64, 1>(&observations, &effects, &[1.0], 50, |x, sums| x * sums[0]);
        assert!((fitted[0] - 2.0).abs() < 0.01, "{fitted:?}");
    }

    /// Without points an effect is its prior.
    #[test]
    fn what_was_not_measured_stays_at_its_prior() {
        let mut effects = Effects::default();
        let seen = [(0, effects.place("seen".to_owned(), 0.0, 1.0))];
        effects.place("unseen".to_owned(), 0.7, 0.1);
        let observations =
            [Observation { point: (), effects: &seen, measured: 0.3, weight: 1.0, scatter: 0.01 }];
        let fitted = fit::<(), 1>(&observations, &effects, &effects.means(), 50, |(), sums| sums[0]);
        assert!((fitted[0] - 0.3).abs() < 0.01 && (fitted[1] - 0.7).abs() < 1e-9, "{fitted:?}");
    }
}
