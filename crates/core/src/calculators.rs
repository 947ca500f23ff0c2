//! Questions beside the estimate: fine-tuning, cost, serving, energy, video and 3D.

pub mod cost;
pub mod energy;
pub mod media;
pub mod serving;
pub mod tuning;
