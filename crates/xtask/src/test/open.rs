//! What the program saves, read by programs of others: `tests/open`.

use std::path::{Path, PathBuf};

use super::checks;
use crate::house;
use crate::tool::{Said, Tool};
use crate::ui::changed_at;

/// Fetches these programs where they are missing, and has the tests ask them.
pub fn open() -> Result<Vec<Said>, String> {
    let open = house::root().join("tests/open");
    of_node(&open)?;
    let others = of_python(&open)?;
    let mut said = checks::build()?;
    if said.iter().all(|one| one.well) {
        let words = ["test", "--test", "all", "open::"];
        let tested = house::cargo_build(&words).with("SAMENBOEK_OPEN", &others);
        said.push(tested.listen()?);
    }
    Ok(said)
}

/// What package.json names.
fn of_node(open: &Path) -> Result<(), String> {
    let installed = changed_at(&open.join("node_modules/.package-lock.json"));
    if installed.is_some() && installed >= changed_at(&open.join("package.json")) {
        return Ok(());
    }
    let npm = if cfg!(windows) { "npm.cmd" } else { "npm" };
    let words = ["install", "--no-package-lock", "--no-audit", "--no-fund"];
    if Tool::new(npm).words(&words).within(open).call()? {
        return Ok(());
    }
    Err("`npm install` in tests/open did not finish; look at the network".to_owned())
}

/// A Python of its own with what requirements.txt names; the folder it lies in.
fn of_python(open: &Path) -> Result<PathBuf, String> {
    let folder = house::target().join("tools/open");
    let (wanted, is_whole) = (open.join("requirements.txt"), folder.join("whole"));
    if is_whole.exists() && changed_at(&is_whole) >= changed_at(&wanted) {
        return Ok(folder);
    }
    let (system, own) = if cfg!(windows) {
        ("python", "Scripts/python")
    } else {
        ("python3", "bin/python")
    };
    let words = ["-m", "venv", "--clear"];
    let begun = Tool::new(system)
        .words(&words)
        .words(&[folder.to_string_lossy()]);
    if !begun.call()? {
        return Err("Python made no folder of its own; is `python3-venv` installed?".to_owned());
    }
    let words = "-m pip install --quiet --disable-pip-version-check --requirement";
    let fetched = Tool::new(folder.join(own)).words(&words.split(' ').collect::<Vec<_>>());
    if !fetched.words(&[wanted.to_string_lossy()]).call()? {
        return Err(
            "pip could not fetch tests/open/requirements.txt; look at the network".to_owned(),
        );
    }
    std::fs::write(&is_whole, "").map_err(|fault| format!("no mark in the folder ({fault})"))?;
    Ok(folder)
}
