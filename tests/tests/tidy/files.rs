//! Reading the tree.

use std::fs;
use std::path::{Path, PathBuf};

const MADE: [&str; 4] = ["target", "node_modules", "dist", ".git"];

/// The folder that holds the workspace's Cargo.toml.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .unwrap()
        .to_path_buf()
}

/// A source file: its path from the root, with `/` between, and its text.
pub struct File {
    pub path: String,
    pub text: String,
}

impl File {
    /// The text before the unit tests, which may do what the room itself may not.
    pub fn without_tests(&self) -> &str {
        self.text.split("#[cfg(test)]").next().unwrap_or_default()
    }

    /// The lines that hold a mark, as findings.
    pub fn lines_with(&self, mark: &str) -> Vec<String> {
        let lines = self
            .text
            .lines()
            .enumerate()
            .filter(|(_, line)| line.contains(mark));
        lines
            .map(|(at, line)| format!("{}:{}: {}", self.path, at + 1, line.trim()))
            .collect()
    }
}

/// Every file below a folder whose name ends in one of these, in order; nothing that was made.
pub fn below(folder: &str, endings: &[&str]) -> Vec<File> {
    let mut found = Vec::new();
    walk(&root().join(folder), endings, &mut found);
    assert!(
        !found.is_empty(),
        "there is nothing to check in {folder}: a check that cannot fail"
    );
    found
}

/// One file by its path from the root.
pub fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|fault| panic!("{path}: {fault}"))
}

/// The names in a folder, in order.
pub fn names(folder: &str) -> Vec<String> {
    let entries =
        fs::read_dir(root().join(folder)).unwrap_or_else(|fault| panic!("{folder}: {fault}"));
    let mut names: Vec<String> = entries
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

/// The names of the rooms in `crates`, in order.
pub fn crates() -> Vec<String> {
    let is_room = |name: &String| root().join("crates").join(name).is_dir();
    names("crates").into_iter().filter(is_room).collect()
}

fn walk(folder: &Path, endings: &[&str], found: &mut Vec<File>) {
    let mut paths: Vec<PathBuf> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    paths.sort();
    for path in paths {
        let name = path.file_name().unwrap().to_str().unwrap();
        if path.is_dir() && !MADE.contains(&name) {
            walk(&path, endings, found);
        } else if path.is_file() && endings.iter().any(|ending| name.ends_with(ending)) {
            let short = path
                .strip_prefix(root())
                .unwrap()
                .to_str()
                .unwrap()
                .replace('\\', "/");
            // An editor's half-written file is no finding.
            if let Ok(text) = fs::read_to_string(&path) {
                found.push(File { path: short, text });
            }
        }
    }
}
