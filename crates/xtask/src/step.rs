//! A step that says its name and how long it took.

use std::time::{Duration, Instant};

/// Runs one step between two lines on the terminal.
pub fn say<T>(name: &str, deed: impl FnOnce() -> Result<T, String>) -> Result<T, String> {
    println!("\n== {name}");
    let started = Instant::now();
    let outcome = deed()?;
    println!("== {name}: {}", minutes(started.elapsed()));
    Ok(outcome)
}

/// A duration in minutes, as people read it.
pub fn minutes(took: Duration) -> String {
    format!("{:.1} min", took.as_secs_f64() / 60.0)
}
