//! How near the predictions come to what was measured.
//!
//! [`predict`] answers tables of points, [`tables`] compares the answers with the measurements of `data/measurements/`,
//! and [`fit`] fits the coefficients of the speed model to them.

pub mod fit;
pub mod predict;
pub mod tables;
