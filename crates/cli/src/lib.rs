//! What the command line computes, for others: predictions for tables of points.

pub mod predict;
