//! The checks that take long, each by itself: `--all` passes them, or `--step`.

use std::path::PathBuf;

use super::checks;
use crate::tool::Said;
use crate::{house, machine};

/// The seeds after those of every test, as many as an hour holds.
const SEEDS: &str = "2000..20000";
/// The same for five laptops with the real program: ten minutes or so.
const FIVE: &str = "3..60";
/// Pulled plugs with a deed under way.
const KILLS: &str = "10000";
/// So many cases and other centres in a bucket.
const FAR: &str = "4000 1000";

/// Every small world of the ledger, and keys that follow from a seed.
pub fn worlds() -> Result<Vec<Said>, String> {
    let all = house::cargo(&["test", "--package", "samenboek-crypto", "--lib", "worlds"]);
    let seeded = [
        "test",
        "--package",
        "samenboek-crypto",
        "--features",
        "seeded",
    ];
    Ok(vec![
        all.with("SAMENBOEK_ALL_WORLDS", "1").listen()?,
        house::cargo(&seeded).listen()?,
    ])
}

/// What lets libFuzzer see which ways an input takes.
const COUNTED: &str = "-Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 \
    -Cllvm-args=-sanitizer-coverage-inline-8bit-counters -Cllvm-args=-sanitizer-coverage-pc-table \
    -Cllvm-args=-sanitizer-coverage-trace-compares -Cllvm-args=-simplifycfg-branch-fold-threshold=0";

/// Foreign bytes by the million into every decoder, led by what they reach. The program is built with counters in every
/// branch, by the compiler that builds everything else.
pub fn fuzz() -> Result<Vec<Said>, String> {
    // Named, so that programs which run while building get no counters.
    let machine = house::machine()?;
    let words = ["build", "--profile", "fuzz", "--package", "samenboek-fuzz"];
    let built = house::cargo(&words)
        .words(&[
            "--features",
            "guided",
            "--bin",
            "fuzz",
            "--target",
            &machine,
        ])
        .with("RUSTFLAGS", COUNTED)
        .listen()?;
    if !built.well {
        return Ok(vec![built]);
    }
    let program = house::target().join(&machine).join("fuzz").join("fuzz");
    let words = ["test", "--package", "samenboek-fuzz", "--test", "guided"];
    let tested = house::cargo(&words)
        .words(&["--", "--nocapture"])
        .with("SAMENBOEK_FUZZ_PROGRAM", &program);
    Ok(vec![built, tested.listen()?])
}

/// A bucket at a real cluster of three nodes, and a full one that is asked as little as an empty one. The program for them is built once, which takes some ten minutes.
pub fn garage() -> Result<Vec<Said>, String> {
    let own = garage_program()?;
    let words = ["test", "--package", "samenboek-sync", "--lib", "garage"];
    let tested = house::cargo(&words).with("SAMENBOEK_TEST_GARAGE", &own);
    let words = ["test", "--test", "house", "far::", "--", "--nocapture"];
    let of_the_house = house::cargo_build(&words)
        .with("SAMENBOEK_TEST_GARAGE", &own)
        .with("SAMENBOEK_FAR", FAR);
    Ok(vec![tested.listen()?, of_the_house.listen()?])
}

/// Where the program of the cluster is; it is built when it is not there.
pub fn garage_program() -> Result<PathBuf, String> {
    let tools = house::target().join("tools");
    let own = tools
        .join("bin")
        .join(format!("garage{}", std::env::consts::EXE_SUFFIX));
    if !own.exists() {
        machine::ready_for_garage()?;
        println!("   garage is built now, unoptimised: that takes some ten minutes, once.");
        let words = [
            "install",
            "garage",
            "--locked",
            "--debug",
            "--no-default-features",
            "--features",
            "system-libs,lmdb",
            "--root",
        ];
        let installed = house::cargo(&words)
            .words(&[tools.to_string_lossy()])
            .with("CARGO_PROFILE_DEV_DEBUG", "0")
            .call()?;
        if !installed {
            return Err("garage could not be installed; look at the network".to_owned());
        }
    }
    Ok(own)
}

/// Many more seeds of the simulation: those that SAMENBOEK_SEEDS asks for, or an hour of them.
pub fn simulation() -> Result<Vec<Said>, String> {
    let asked = std::env::var("SAMENBOEK_SEEDS");
    let seeds = asked.unwrap_or_else(|_| SEEDS.to_owned());
    let tool = checks::simulation()?.with("SAMENBOEK_SEEDS", seeds);
    Ok(vec![tool.listen()?])
}

/// The plug pulled as often as SAMENBOEK_KILLS says, or ten thousand times: an hour or so.
pub fn kills() -> Result<Vec<Said>, String> {
    let kills = std::env::var("SAMENBOEK_KILLS").unwrap_or_else(|_| KILLS.to_owned());
    let mut said = checks::build()?;
    if said.iter().all(|one| one.well) {
        let words = ["test", "--test", "plug", "whatever_was_answered_outlives"];
        let tested = house::cargo_build(&words).words(&["--", "--nocapture"]);
        said.push(tested.with("SAMENBOEK_KILLS", kills).listen()?);
    }
    Ok(said)
}

/// Five laptops with the real program, in many more orders: those that SAMENBOEK_FIVE asks for, or ten minutes of them.
pub fn five() -> Result<Vec<Said>, String> {
    let seeds = std::env::var("SAMENBOEK_FIVE").unwrap_or_else(|_| FIVE.to_owned());
    let mut said = checks::build()?;
    if said.iter().all(|one| one.well) {
        let words = ["test", "--test", "house", "five_laptops"];
        let tested = house::cargo_build(&words).words(&["--", "--nocapture"]);
        said.push(tested.with("SAMENBOEK_FIVE", seeds).listen()?);
    }
    Ok(said)
}
