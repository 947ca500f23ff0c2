//! How near the predictions come to what was measured.
//!
//! [`predict`] answers tables of points, [`tables`] compares the answers with the measurements of `data/measurements/`,
//! and [`fit`] fits the coefficients of the speed model to them.
//!
//! ```
//! # fn main() -> anyhow::Result<()> {
//! use rooftop_accuracy::predict::sizes;
//!
//! let table = std::env::temp_dir().join(format!("rooftop-example-{}.csv", std::process::id()));
//! std::fs::write(&table, "id,model,quant\n1,llama-3.1-8b,q4-k-m\n2,llama-3.1-8b,q99\n")?;
//! let mut answers = Vec::new();
//! sizes(&table, &mut answers)?;
//!
//! // A row that cannot be predicted says why; the others are done.
//! let answers = String::from_utf8(answers)?;
//! assert!(answers.lines().any(|line| line.starts_with("1,") && line.contains(",ok")), "{answers}");
//! assert!(answers.lines().any(|line| line.starts_with("2,") && line.contains("quant")), "{answers}");
//! # Ok(std::fs::remove_file(&table)?)
//! # }
//! ```

pub mod fit;
pub mod history;
pub mod peers;
pub mod predict;
pub mod tables;
