//! The long run: libFuzzer looks for inputs that take new ways, as many for each target as its list says.
//!
//! `cargo xtask test --step fuzz` builds the program and calls this with `SAMENBOEK_FUZZ_PROGRAM`. `SAMENBOEK_FUZZ` names some
//! targets, with a space between, where not all are meant; `SAMENBOEK_FUZZ_RUNS` says how many inputs each gets, such as
//! 100000000. What was found last time lies in `target/tmp/fuzz-found/<target>` and is where the next run begins.
#![cfg(debug_assertions)]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stdout
)]

use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::Instant;

use samenboek_fuzz::{TARGETS, Target, corpus};

#[test]
fn nothing_that_libfuzzer_thinks_of_brings_a_decoder_down() {
    // Asked for by name; the short run is always there.
    let Some(program) = std::env::var_os("SAMENBOEK_FUZZ_PROGRAM") else {
        return;
    };
    let only = std::env::var("SAMENBOEK_FUZZ").ok();
    let chosen = TARGETS.iter().filter(|target| {
        only.as_deref()
            .is_none_or(|only| only.split(' ').any(|one| one == target.name))
    });
    let fallen: Vec<&str> = chosen
        .filter(|target| !survives(Path::new(&program), target))
        .map(|target| target.name)
        .collect();
    assert!(fallen.is_empty(), "these fell over: {fallen:?}");
}

fn survives(program: &Path, target: &Target) -> bool {
    let found = Path::new(env!("CARGO_TARGET_TMPDIR")).join("fuzz-found");
    let here = found.join(target.name);
    fs::create_dir_all(&here).unwrap();
    let runs =
        std::env::var("SAMENBOEK_FUZZ_RUNS").map_or(target.long, |runs| runs.parse().unwrap());
    let laid_down = tempfile::tempdir().unwrap();
    let begun = Instant::now();
    let run = Command::new(program)
        .arg(&here)
        .arg(corpus().join(target.name))
        .arg(format!("-runs={runs}"))
        .arg(format!("-max_len={}", target.most))
        .arg(format!(
            "-artifact_prefix={}/{}-",
            found.display(),
            target.name
        ))
        // Generous: others use the machine too. What takes two seconds is told.
        .args([
            "-timeout=10",
            "-report_slow_units=2",
            "-rss_limit_mb=1024",
            "-seed=1",
        ])
        .args(["-print_final_stats=1", "-verbosity=0"])
        .env("SAMENBOEK_FUZZ", target.name)
        .env("TMPDIR", laid_down.path())
        .output()
        .unwrap();
    let told = String::from_utf8_lossy(&run.stderr);
    println!(
        "{}: {runs} inputs in {:.0} s",
        target.name,
        begun.elapsed().as_secs_f64()
    );
    if !run.status.success() {
        println!("{told}");
    }
    run.status.success()
}
