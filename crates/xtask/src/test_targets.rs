//! The names of the integration tests, for a machine whose runner cannot leave one out by name.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use crate::house;

/// Every integration test of every member, in order, by the names cargo gives them.
pub fn all() -> BTreeSet<String> {
    let root = house::root();
    let mut folders: Vec<PathBuf> = ["tests/tests", "tests/fuzz/tests", "src-tauri/tests"]
        .map(|folder| root.join(folder))
        .into();
    let members = fs::read_dir(root.join("crates"))
        .into_iter()
        .flatten()
        .flatten();
    folders.extend(members.map(|member| member.path().join("tests")));
    folders.iter().flat_map(|folder| names(folder)).collect()
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let paths = entries.map(|entry| entry.path());
    let targets = paths.filter(|path| {
        path.extension().is_some_and(|end| end == "rs") || path.join("main.rs").exists()
    });
    targets
        .filter_map(|path| Some(path.file_stem()?.to_str()?.to_owned()))
        .collect()
}
