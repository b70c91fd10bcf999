//! Measures: ratios against a floor within one run. Asked for with `--measure NAME`; otherwise it does nothing, so
//! that a run of all tests is not slowed by it and never fails for a noisy machine.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stdout
)]

mod book;
mod cases;
mod exchange;
mod list;
mod meet;
mod memory;
mod paper;
#[cfg(any(debug_assertions, feature = "peers"))]
mod peers;
mod records;
mod save;
mod search;
mod today;
mod year;

use std::path::Path;
use std::time::Instant;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let Some(at) = arguments
        .iter()
        .position(|argument| argument == "--measure")
    else {
        return;
    };
    let given = |index: usize, otherwise: &str| {
        arguments
            .get(at + index)
            .cloned()
            .unwrap_or_else(|| otherwise.to_owned())
    };
    let number = |index: usize, otherwise: usize| given(index, "").parse().unwrap_or(otherwise);
    match given(1, "all").as_str() {
        "save" => save::measure(number(2, 300)),
        "search" => search::measure(number(2, 100_000)),
        "cases" => cases::measure(number(2, 4_000)),
        "exchange" => exchange::measure(number(2, 10_000)),
        "meet" => meet::measure(number(2, 10_000)),
        "book" => book::measure(&book::folder(&given(2, "")), &given(3, "all")),
        "book-import" => book::bring(Path::new(&given(2, "")), Path::new(&given(3, ""))),
        "memory" => memory::measure(&[1_000, 10_000, number(2, 100_000)]),
        "list" => list::measure(number(2, 10_000)),
        "list-of" => list::of(&given(2, "")),
        "today" => today::measure(Path::new(&given(2, ""))),
        "year" => year::measure(Path::new(&given(2, "/var/tmp"))),
        "paper" => paper::measure(),
        #[cfg(any(debug_assertions, feature = "peers"))]
        "peers" => {
            let folder = given(4, "/var/tmp/samenboek-peers");
            let only = given(5, "");
            peers::measure(number(2, 10_000), number(3, 3), Path::new(&folder), &only);
        }
        #[cfg(any(debug_assertions, feature = "peers"))]
        "peer-serve" => peers::serve(Path::new(&given(2, ""))),
        #[cfg(any(debug_assertions, feature = "peers"))]
        "peer-call" => peers::call(Path::new(&given(2, ""))),
        #[cfg(any(debug_assertions, feature = "peers"))]
        "records" => peers::write(number(2, 10_000), Path::new(&given(3, ""))),
        "memory-of" => memory::of(&given(2, "")),
        _ => {
            save::measure(300);
            exchange::measure(2_000);
            meet::measure(2_000);
            search::measure(10_000);
            memory::measure(&[1_000, 10_000]);
        }
    }
}

/// Milliseconds of one deed.
fn milliseconds<T>(deed: impl FnOnce() -> T) -> (f64, T) {
    let start = Instant::now();
    let value = deed();
    (start.elapsed().as_secs_f64() * 1000.0, value)
}

/// The value below which this share of the measurements lies.
fn percentile(values: &mut [f64], share: f64) -> f64 {
    values.sort_by(f64::total_cmp);
    let last = values.len() - 1;
    values[((last as f64) * share).round() as usize]
}
