#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

mod guesses;
mod plans;
mod properties;

use super::*;

fn today() -> chrono::NaiveDate {
    "2026-11-29".parse().unwrap()
}

/// Rows as somebody typed them: cells parted by bars.
fn rows(lines: &[&str]) -> Vec<Vec<Value>> {
    lines
        .iter()
        .map(|line| {
            line.split('|')
                .map(|cell| Value::text(cell.trim()))
                .collect()
        })
        .collect()
}

/// What is guessed and planned of a list without anybody's help.
fn guessed(rows: &[Vec<Value>], change: impl FnOnce(&mut Options)) -> (Guess, Plan) {
    let header = find_header(rows);
    let (head, below) = match header {
        Some(row) => (rows[row].as_slice(), &rows[row + 1..]),
        None => ([].as_slice(), rows),
    };
    let guess = guess(head, below);
    let mut options = Options::new(today());
    options.header = header;
    options.year = guess.year.or(Some(2026));
    options.order = guess.order;
    change(&mut options);
    let plan = plan(rows, &guess.meanings(), guess.shape, &options);
    (guess, plan)
}

fn codes(plan: &Plan) -> Vec<(usize, Option<usize>, &'static str)> {
    plan.dirty
        .iter()
        .map(|dirty| (dirty.row, dirty.column, dirty.reason.code()))
        .collect()
}

fn skips(plan: &Plan) -> Vec<(usize, &'static str)> {
    plan.skipped
        .iter()
        .map(|(row, reason)| (*row, reason.code()))
        .collect()
}

fn kinds(plan: &Plan) -> Vec<&'static str> {
    plan.notes.iter().map(|note| note.kind.code()).collect()
}
