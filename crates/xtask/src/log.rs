//! What the tool says while it works.

use anyhow::{Context, Result};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

/// The steps of this run that are done, with the time each took.
static DONE: Mutex<Vec<(String, Duration)>> = Mutex::new(Vec::new());

/// Says what begins, does it, and says how long it took.
pub fn step<T>(what: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
    println!("• {what} …");
    let start = Instant::now();
    let result = work().with_context(|| format!("{what} failed"))?;
    println!("  {what}: {}", seconds(start));
    Ok(result)
}

/// A step that [`parts`] lists at the end.
pub fn part<T>(what: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
    let start = Instant::now();
    let result = step(what, work);
    DONE.lock().unwrap_or_else(PoisonError::into_inner).push((what.to_owned(), start.elapsed()));
    result
}

/// Prints the time of each part.
pub fn parts() {
    println!("time by part:");
    for (what, time) in DONE.lock().unwrap_or_else(PoisonError::into_inner).iter() {
        println!("{:>8.1} s  {what}", time.as_secs_f64());
    }
}

/// `12.3 s` since `start`.
pub fn seconds(start: Instant) -> String {
    format!("{:.1} s", start.elapsed().as_secs_f64())
}
