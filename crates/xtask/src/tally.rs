//! Counting tests in what the runners say: cargo-nextest, cargo test and vitest.

use std::iter::Sum;

/// Tests that passed and tests that did not.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Tests that passed.
    pub passed: u32,
    /// Tests that failed, timed out or could not be started.
    pub failed: u32,
}

impl Tally {
    /// The counts of one line, when it is a runner's summary.
    pub fn of(line: &str) -> Option<Self> {
        let line = without_colours(line);
        let line = line.trim_start();
        let counts = if line.starts_with("Summary [") {
            line.split_once(" run: ")?.1
        } else if line.starts_with("Tests ") && line.ends_with(')') {
            line.strip_prefix("Tests ")?
        } else {
            line.strip_prefix("test result: ")?
        };
        let count = |word| number_before(counts, word);
        let failed = count("failed") + count("timed out") + count("exec failed");
        Some(Self {
            passed: count("passed"),
            failed,
        })
    }
}

impl Sum for Tally {
    fn sum<I: Iterator<Item = Self>>(all: I) -> Self {
        all.fold(Self::default(), |sum, one| Self {
            passed: sum.passed + one.passed,
            failed: sum.failed + one.failed,
        })
    }
}

fn number_before(counts: &str, word: &str) -> u32 {
    counts
        .split([',', ';', '|', '(', '.'])
        .filter_map(|part| part.trim().split_once(' '))
        .find(|(_, said)| *said == word)
        .and_then(|(number, _)| number.parse().ok())
        .unwrap_or(0)
}

fn without_colours(line: &str) -> String {
    let mut plain = String::new();
    let mut inside = false;
    for character in line.chars() {
        match (inside, character) {
            (_, '\u{1b}') => inside = true,
            (true, 'm') => inside = false,
            (true, _) => {}
            (false, other) => plain.push(other),
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(line: &str, passed: u32, failed: u32) {
        assert_eq!(Tally::of(line), Some(Tally { passed, failed }), "{line}");
    }

    #[test]
    fn every_runner_is_understood() {
        check(
            "     Summary [   0.012s] 3 tests run: 3 passed, 0 skipped",
            3,
            0,
        );
        check(
            "     Summary [   9.1s] 7 tests run: 4 passed (1 slow), 2 failed, 1 timed out, 5 skipped",
            4,
            3,
        );
        check(
            "     Summary [   1.1s] 2/9 tests run: 1 passed, 1 failed, 0 skipped",
            1,
            1,
        );
        check(
            "\u{1b}[32;1m     Summary\u{1b}[0m [   0.1s] \u{1b}[1m1\u{1b}[0m test run: \u{1b}[1m1\u{1b}[0m \u{1b}[32;1mpassed\u{1b}[0m, 0 skipped",
            1,
            0,
        );
        check(
            "test result: FAILED. 1 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.1s",
            1,
            2,
        );
        check("      Tests  1 failed | 11 passed (12)", 11, 1);
        check("      Tests  12 passed (12)", 12, 0);
    }

    #[test]
    fn a_line_that_only_talks_of_tests_is_no_summary() {
        assert_eq!(
            Tally::of("    PASS [   0.004s] samenboek-domain a_name_has_a_most"),
            None
        );
        assert_eq!(Tally::of(" Test Files  3 passed (3)"), None);
    }
}
