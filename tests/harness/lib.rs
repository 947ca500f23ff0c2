//! The harness: reads the case files below `cases/` and says what is wrong with them. Adding a case means adding a
//! file, never code.

pub mod audit;
pub mod corpus;
pub mod cost;
pub mod energy;
pub mod files;
pub mod memory;
pub mod scenarios;
pub mod serving;
pub mod sizes;
pub mod studio;
pub mod tuning;
