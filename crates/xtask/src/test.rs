//! `cargo xtask test`: every check, the quickest first, and one plain line at the end.

mod checks;
mod long;
mod open;
mod table;

use std::time::{Duration, Instant};

use crate::tally::Tally;
use crate::tool::Said;
use crate::{machine, step, ui};

/// One check: its name, what to do when it fails, and the deed.
struct Check {
    name: &'static str,
    advice: &'static str,
    deed: fn() -> Result<Vec<Said>, String>,
}

const CHECKS: [Check; 9] = [
    Check {
        name: "format",
        advice: "run `cargo fmt`",
        deed: checks::format,
    },
    Check {
        name: "tidy",
        advice: "the house rules are broken where the test says",
        deed: checks::tidy,
    },
    Check {
        name: "ui",
        advice: "mend what svelte-check, tsc or vitest names above",
        deed: checks::check_ui,
    },
    Check {
        name: "lint",
        advice: "mend what clippy names above",
        deed: checks::lint,
    },
    Check {
        name: "build",
        advice: "mend what cargo names above",
        deed: checks::build,
    },
    Check {
        name: "tests",
        advice: "mend the tests that are named above",
        deed: checks::tests,
    },
    Check {
        name: "open",
        advice: "another program does not read what ours saved; tests/open says which and what",
        deed: open::open,
    },
    Check {
        name: "window",
        advice: "mend what the tests in the real window name above",
        deed: checks::window,
    },
    Check {
        name: "licences",
        advice: "change the dependency, or .cargo/deny.toml with its reason",
        deed: checks::licences,
    },
];
/// What takes longer than anybody waits for at every change.
const LONG: [Check; 8] = [
    Check {
        name: "arabic",
        advice: "mend the pages that are named above",
        deed: checks::arabic,
    },
    Check {
        name: "worlds",
        advice: "mend what the tests of the ledger name above",
        deed: long::worlds,
    },
    Check {
        name: "fuzz",
        advice: "make what it found a test, and an entry of tests/fuzz/corpus",
        deed: long::fuzz,
    },
    Check {
        name: "garage",
        advice: "mend what the test with the bucket names above",
        deed: long::garage,
    },
    Check {
        name: "five",
        advice: "replay the seed that is named above",
        deed: long::five,
    },
    Check {
        name: "kills",
        advice: "mend what the test of the plug names above",
        deed: long::kills,
    },
    Check {
        name: "simulation",
        advice: "replay the seeds that are named above",
        deed: long::simulation,
    },
    Check {
        name: "benches",
        advice: "look at the bench above",
        deed: checks::benches,
    },
];

/// What is done when somebody asks for it by name: the one needs a quiet machine and many packages of others, the other is to be
/// looked at.
const ASKED: [Check; 2] = [
    Check {
        name: "table",
        advice: "look at what the measure above says",
        deed: table::table,
    },
    Check {
        name: "gallery",
        advice: "mend the page that is named above; the pictures are in target/gallery",
        deed: checks::gallery,
    },
];

/// What became of one check.
struct Finding {
    name: &'static str,
    took: Duration,
    tally: Tally,
    summary: Vec<String>,
    trouble: Option<String>,
}

/// Passes every check, and the long ones when everything is asked for.
pub fn check_everything(all: bool) -> Result<(), String> {
    let long = LONG.iter().filter(|_| all);
    check(CHECKS.iter().chain(long).collect())
}

/// Passes one check by its name.
pub fn check_one(name: &str) -> Result<(), String> {
    let chosen: Vec<&Check> = CHECKS
        .iter()
        .chain(&LONG)
        .chain(&ASKED)
        .filter(|check| check.name == name)
        .collect();
    if chosen.is_empty() {
        let all = CHECKS.iter().chain(&LONG).chain(&ASKED);
        let names: Vec<&str> = all.map(|check| check.name).collect();
        return Err(format!(
            "There is no step `{name}`; the steps are: {}.",
            names.join(" ")
        ));
    }
    check(chosen)
}

fn check(checks: Vec<&Check>) -> Result<(), String> {
    step::say("set up", || {
        machine::ready_to_test()?;
        ui::install_packages()
    })?;
    // Every check runs, so that one look shows all there is to mend.
    let findings: Vec<Finding> = checks.into_iter().map(find).collect();
    println!("\n== summary");
    for finding in &findings {
        let word = if finding.trouble.is_some() {
            "FAILED"
        } else {
            "passed"
        };
        println!(
            "{:>9}  {word}  {}",
            finding.name,
            step::minutes(finding.took)
        );
        finding
            .summary
            .iter()
            .for_each(|line| println!("           {}", line.trim()));
    }
    let troubles: Vec<&str> = findings
        .iter()
        .filter_map(|finding| finding.trouble.as_deref())
        .collect();
    troubles.iter().for_each(|trouble| println!("{trouble}"));
    let tally: Tally = findings.iter().map(|finding| finding.tally).sum();
    println!("{} passed, {} failed", tally.passed, tally.failed);
    if troubles.is_empty() {
        Ok(())
    } else {
        Err("Not everything passed.".to_owned())
    }
}

fn find(check: &Check) -> Finding {
    println!("\n== {}", check.name);
    let started = Instant::now();
    let said = (check.deed)();
    let took = started.elapsed();
    let (said, fault) = match said {
        Ok(said) => (said, None),
        Err(fault) => (Vec::new(), Some(fault)),
    };
    let well = fault.is_none() && said.iter().all(|one| one.well);
    let trouble = (!well).then(|| {
        let why = fault.unwrap_or_else(|| check.advice.to_owned());
        format!(
            "The step `{0}` failed: {why}; then `cargo xtask test --step {0}`.",
            check.name
        )
    });
    println!("== {}: {}", check.name, step::minutes(took));
    let summary = said.iter().flat_map(|one| one.summary.clone()).collect();
    let tally = count(said.iter().map(|one| one.tally).sum(), well);
    Finding {
        name: check.name,
        took,
        tally,
        summary,
        trouble,
    }
}

/// A check that counts no tests of its own counts as one; a failure is never counted away.
fn count(tests: Tally, well: bool) -> Tally {
    match (well, tests) {
        (
            true,
            Tally {
                passed: 0,
                failed: 0,
            },
        ) => Tally {
            passed: 1,
            failed: 0,
        },
        (false, Tally { passed, failed: 0 }) => Tally { passed, failed: 1 },
        (true | false, counted) => counted,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failed_check_without_tests_of_its_own_counts_as_one_failure() {
        assert_eq!(
            count(Tally::default(), false),
            Tally {
                passed: 0,
                failed: 1
            }
        );
    }

    #[test]
    fn a_runner_that_stops_after_passing_tests_still_counts_as_a_failure() {
        let tests = Tally {
            passed: 4,
            failed: 0,
        };
        assert_eq!(
            count(tests, false),
            Tally {
                passed: 4,
                failed: 1
            }
        );
    }

    #[test]
    fn counted_tests_are_not_counted_twice() {
        let tests = Tally {
            passed: 4,
            failed: 0,
        };
        assert_eq!(count(tests, true), tests);
    }
}
