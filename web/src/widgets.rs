//! Calculators: one reducer, one call of core per change.

mod estimator;

pub use estimator::Estimator;
