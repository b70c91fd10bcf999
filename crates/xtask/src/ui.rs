//! The window's own sources: their npm packages, and what the shell takes in at build time.

use std::fs;
use std::path::Path;
use std::time::SystemTime;

use crate::house;
use crate::tool::{Said, Tool};

/// Installs what the lock file names, when that is not what lies there.
pub fn install_packages() -> Result<(), String> {
    let ui = house::ui();
    let installed = changed_at(&ui.join("node_modules/.package-lock.json"));
    if installed.is_some() && installed >= changed_at(&ui.join("package-lock.json")) {
        return Ok(());
    }
    println!("   The npm packages of the window are fetched now.");
    if npm(&["ci", "--no-audit", "--no-fund"]).call()? {
        return Ok(());
    }
    Err("Setting up failed: `npm ci` in ui did not finish; look at what it says above.".to_owned())
}

/// Builds the page into ui/dist, when a source is newer than what lies there: a new page makes
/// the shell compile again. The page names the crates that are built in, and holds the licence.
pub fn build() -> Result<bool, String> {
    let ui = house::ui();
    let built = changed_at(&ui.join("dist/index.html"));
    let named = ["Cargo.lock", "LICENSE"].map(|file| changed_at(&house::root().join(file)));
    if built.is_some() && built > named.into_iter().chain([newest(&ui)]).max().flatten() {
        return Ok(true);
    }
    npm(&["run", "build"]).call()
}

/// Runs one of the scripts of package.json.
pub fn script(name: &str) -> Result<Said, String> {
    npm(&["run", name]).listen()
}

fn npm(words: &[&str]) -> Tool {
    let program = if cfg!(windows) { "npm.cmd" } else { "npm" };
    Tool::new(program).words(words).within(&house::ui())
}

fn newest(folder: &Path) -> Option<SystemTime> {
    let Ok(entries) = fs::read_dir(folder) else {
        return None;
    };
    let paths = entries.filter_map(|entry| entry.ok().map(|found| found.path()));
    let sources = paths.filter(|path| !path.ends_with("node_modules") && !path.ends_with("dist"));
    sources
        .filter_map(|path| {
            if path.is_dir() {
                newest(&path)
            } else {
                changed_at(&path)
            }
        })
        .max()
}

/// When a file was last written; none when there is no such file.
pub fn changed_at(file: &Path) -> Option<SystemTime> {
    fs::metadata(file).and_then(|about| about.modified()).ok()
}
