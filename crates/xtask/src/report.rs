//! What the tool says while it works.

use anyhow::{Context, Result};
use std::time::Instant;

/// Says what begins, does it, and says how long it took.
pub fn step<T>(what: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
    println!("• {what} …");
    let start = Instant::now();
    let result = work().with_context(|| format!("{what} failed"))?;
    println!("  {what}: {}", seconds(start));
    Ok(result)
}

/// `12.3 s` since `start`.
pub fn seconds(start: Instant) -> String {
    format!("{:.1} s", start.elapsed().as_secs_f64())
}
