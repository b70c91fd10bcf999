//! `cargo xtask test`: every check, the quickest first, and one plain line at the end.

use std::path::PathBuf;
use std::time::{Duration, Instant};

use crate::screen::VirtualScreen;
use crate::tally::Tally;
use crate::tool::{Said, Tool, is_here};
use crate::{house, machine, step, test_targets, ui};

/// One check: its name, what to do when it fails, and the deed.
struct Check {
    name: &'static str,
    advice: &'static str,
    deed: fn() -> Result<Vec<Said>, String>,
}

const CHECKS: [Check; 8] = [
    Check {
        name: "format",
        advice: "run `cargo fmt`",
        deed: format,
    },
    Check {
        name: "tidy",
        advice: "the house rules are broken where the test says",
        deed: tidy,
    },
    Check {
        name: "ui",
        advice: "mend what svelte-check, tsc or vitest names above",
        deed: check_ui,
    },
    Check {
        name: "lint",
        advice: "mend what clippy names above",
        deed: lint,
    },
    Check {
        name: "build",
        advice: "mend what cargo names above",
        deed: build,
    },
    Check {
        name: "tests",
        advice: "mend the tests that are named above",
        deed: tests,
    },
    Check {
        name: "window",
        advice: "mend what the tests in the real window name above",
        deed: window,
    },
    Check {
        name: "licences",
        advice: "change the dependency, or .cargo/deny.toml with its reason",
        deed: licences,
    },
];
const BENCHES: Check = Check {
    name: "benches",
    advice: "look at the bench above",
    deed: benches,
};

/// What became of one check.
struct Finding {
    name: &'static str,
    took: Duration,
    tally: Tally,
    summary: Vec<String>,
    trouble: Option<String>,
}

/// Passes every check, and the benches when everything is asked for.
pub fn check_everything(all: bool) -> Result<(), String> {
    check(CHECKS.iter().chain(all.then_some(&BENCHES)).collect())
}

/// Passes one check by its name.
pub fn check_one(name: &str) -> Result<(), String> {
    let chosen: Vec<&Check> = CHECKS
        .iter()
        .chain([&BENCHES])
        .filter(|check| check.name == name)
        .collect();
    if chosen.is_empty() {
        let names: Vec<&str> = CHECKS
            .iter()
            .chain([&BENCHES])
            .map(|check| check.name)
            .collect();
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

fn format() -> Result<Vec<Said>, String> {
    Ok(vec![house::cargo(&["fmt", "--all", "--check"]).listen()?])
}

/// The tidy test needs no other crate: compiled by itself it answers in a second, where cargo
/// would build the whole house first.
fn tidy() -> Result<Vec<Said>, String> {
    let package = house::root().join("tests");
    let program = house::program("tidy");
    std::fs::create_dir_all(house::target().join("debug"))
        .map_err(|fault| format!("no build folder ({fault})"))?;
    let compiled = Tool::new("rustc")
        .words(&["--test", "--edition", "2024", "tests/tidy/main.rs", "-o"])
        .words(&[program.to_string_lossy()])
        .within(&package)
        .with("CARGO_MANIFEST_DIR", &package)
        .listen()?;
    if !compiled.well {
        return Ok(vec![compiled]);
    }
    Ok(vec![
        Tool::new(program)
            .words(&["--quiet"])
            .with("RUST_BACKTRACE", "0")
            .listen()?,
    ])
}

fn check_ui() -> Result<Vec<Said>, String> {
    if !ui::build()? {
        return Err("`npm run build` in ui names what to mend".to_owned());
    }
    Ok(vec![ui::script("check")?, ui::script("test")?])
}

fn lint() -> Result<Vec<Said>, String> {
    page()?;
    Ok(vec![
        house::cargo_build(&["clippy", "--all-targets"])
            .words(&["--", "-D", "warnings"])
            .listen()?,
    ])
}

fn build() -> Result<Vec<Said>, String> {
    page()?;
    // Bins and tests in one go: asked for apart, cargo would choose other features for each.
    Ok(vec![
        house::cargo_build(&["build", "--bins", "--tests"]).listen()?,
    ])
}

fn tests() -> Result<Vec<Said>, String> {
    if is_here("cargo-nextest") {
        let words = ["nextest", "run", "--no-fail-fast", "-E", "not binary(e2e)"];
        return Ok(vec![house::cargo_build(&words).listen()?]);
    }
    println!("   cargo-nextest is not installed, so cargo test runs them.");
    let mut words = vec!["test", "--no-fail-fast", "--lib", "--bins"];
    let targets = test_targets::all();
    for target in targets.iter().filter(|name| *name != "e2e") {
        words.extend(["--test", target]);
    }
    Ok(vec![house::cargo_build(&words).listen()?])
}

fn window() -> Result<Vec<Said>, String> {
    let built = build()?;
    if built.iter().any(|one| !one.well) {
        return Ok(built);
    }
    let screen = VirtualScreen::start()?;
    let words: &[&str] = if is_here("cargo-nextest") {
        &[
            "nextest",
            "run",
            "--no-fail-fast",
            "--test-threads",
            "1",
            "-E",
            "binary(e2e)",
        ]
    } else {
        &["test", "--no-fail-fast", "--test", "e2e"]
    };
    let tests = house::cargo_build(words)
        .with("DISPLAY", &screen.display)
        .with("RUST_TEST_THREADS", "1");
    Ok(vec![tests.listen()?])
}

fn licences() -> Result<Vec<Said>, String> {
    let tools = house::target().join("tools");
    let own = tools
        .join("bin")
        .join(format!("cargo-deny{}", std::env::consts::EXE_SUFFIX));
    if !is_here("cargo-deny") && !own.exists() {
        println!(
            "   cargo-deny is missing and is installed now, unoptimised: that takes some minutes, once."
        );
        let installed = house::cargo(&["install", "--locked", "--debug", "cargo-deny", "--root"])
            .words(&[tools.to_string_lossy()])
            .with("CARGO_PROFILE_DEV_DEBUG", "0")
            .call()?;
        if !installed {
            return Err("cargo-deny could not be installed; look at the network".to_owned());
        }
    }
    let program = if own.exists() {
        own
    } else {
        PathBuf::from("cargo-deny")
    };
    let config = house::root().join(".cargo/deny.toml");
    let checked = Tool::new(program)
        .words(&["--all-features", "--locked", "--config"])
        .words(&[config.to_string_lossy()])
        .words(&["check", "--hide-inclusion-graph"])
        .words(&["licenses", "bans", "sources"])
        .within(&house::root());
    Ok(vec![checked.listen()?])
}

fn benches() -> Result<Vec<Said>, String> {
    page()?;
    Ok(vec![house::cargo_build(&["bench"]).listen()?])
}

/// The shell takes the built page in when it is compiled.
fn page() -> Result<(), String> {
    if ui::build()? {
        Ok(())
    } else {
        Err("the page could not be built; `cargo xtask test --step ui` tells more".to_owned())
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
