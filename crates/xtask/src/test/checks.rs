//! The checks themselves, each one call or a few.

use std::path::PathBuf;

use crate::screen::VirtualScreen;
use crate::tool::{Said, Tool, is_here};
use crate::{house, test_targets, ui};

/// Whether every source is laid out as rustfmt does it.
pub fn format() -> Result<Vec<Said>, String> {
    Ok(vec![house::cargo(&["fmt", "--all", "--check"]).listen()?])
}

/// The tidy test needs no other crate: compiled by itself it answers in a second, where cargo
/// would build the whole house first.
pub fn tidy() -> Result<Vec<Said>, String> {
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

/// The types and tests of the page, after it was built.
pub fn check_ui() -> Result<Vec<Said>, String> {
    if !ui::build()? {
        return Err("`npm run build` in ui names what to mend".to_owned());
    }
    Ok(vec![ui::script("check")?, ui::script("test")?])
}

/// Clippy, each warning an error.
pub fn lint() -> Result<Vec<Said>, String> {
    page()?;
    Ok(vec![
        house::cargo_build(&["clippy", "--all-targets"])
            .words(&["--", "-D", "warnings"])
            .listen()?,
    ])
}

/// Everything that the tests and the window need, in one go.
pub fn build() -> Result<Vec<Said>, String> {
    page()?;
    // Bins and tests in one go: asked for apart, cargo would choose other features for each.
    Ok(vec![
        house::cargo_build(&["build", "--bins", "--tests"]).listen()?,
    ])
}

/// Every test that needs no window; the simulation in a build of its own, in which its keys repeat too.
pub fn tests() -> Result<Vec<Said>, String> {
    let mut said = after_building(|| {
        if is_here("cargo-nextest") {
            let words = ["nextest", "run", "--no-fail-fast", "-E", "not binary(e2e)"];
            return house::cargo_build(&words).listen();
        }
        println!("   cargo-nextest is not installed, so cargo test runs them.");
        let mut words = vec!["test", "--no-fail-fast", "--lib", "--bins"];
        let targets = test_targets::all();
        for target in targets.iter().filter(|name| *name != "e2e") {
            words.extend(["--test", target]);
        }
        house::cargo_build(&words).listen()
    })?;
    said.push(simulation()?.listen()?);
    Ok(said)
}

/// The simulation: two thousand seeds, or those that SAMENBOEK_SEEDS asks for.
pub fn simulation() -> Result<Tool, String> {
    page()?;
    let words = ["test", "--features", "samenboek-tests/seeded"];
    let tool = house::cargo_build(&words).words(&["--test", "simulation", "--", "--nocapture"]);
    Ok(tool.with("RUST_BACKTRACE", "0"))
}

/// The tests in the real window, two at a time, each on a virtual screen of its own: on one they would take the focus from
/// each other.
pub fn window() -> Result<Vec<Said>, String> {
    in_the_window(None)
}

/// Every page in Arabic, where the window's own step looks at some.
pub fn arabic() -> Result<Vec<Said>, String> {
    in_the_window(Some("every_page_reads_well_in_arabic"))
}

/// A picture of every page, in Dutch and Arabic, light and dark: `target/gallery/index.html` shows them.
pub fn gallery() -> Result<Vec<Said>, String> {
    in_the_window(Some("every_page_has_its_pictures"))
}

/// The tests in the real window: all as they are, or one of them over every page there is.
fn in_the_window(only: Option<&str>) -> Result<Vec<Said>, String> {
    after_building(|| {
        let (screen, other) = (VirtualScreen::start()?, VirtualScreen::start()?);
        let screens = format!("{} {}", screen.display, other.display);
        let mut words: Vec<&str> = if is_here("cargo-nextest") {
            let words = "nextest run --no-fail-fast -j 2 -E binary(e2e)";
            words.split(' ').collect()
        } else {
            "test --no-fail-fast --test e2e".split(' ').collect()
        };
        words.extend(only);
        let mut tests = house::cargo_build(&words);
        if only.is_some() {
            tests = tests.with("SAMENBOEK_EVERY_PAGE", "1");
        }
        tests
            .with("DISPLAY", &screen.display)
            .with("SAMENBOEK_SCREENS", &screens)
            .with("GDK_BACKEND", "x11")
            .with("RUST_TEST_THREADS", "1")
            .listen()
    })
}

/// Tests call the two programs of the house, so these are built first.
fn after_building(deed: impl FnOnce() -> Result<Said, String>) -> Result<Vec<Said>, String> {
    let mut said = build()?;
    if said.iter().all(|one| one.well) {
        said.push(deed()?);
    }
    Ok(said)
}

/// Whether everything that is built in may go out under our licence.
pub fn licences() -> Result<Vec<Said>, String> {
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

/// The ratios that are measured, in release.
pub fn benches() -> Result<Vec<Said>, String> {
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
