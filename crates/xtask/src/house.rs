//! Where things lie in this workspace, and the one way in which cargo builds it.

use std::env;
use std::path::{Path, PathBuf};

use crate::tool::Tool;

/// What every build, lint and test says, so that cargo compiles each crate once: other packages
/// or features on the command line are other builds of the same dependencies.
const SAME_BUILD: [&str; 3] = ["--workspace", "--features", "tauri/custom-protocol"];

/// The folder that holds the workspace's Cargo.toml.
pub fn root() -> PathBuf {
    let here = env::var_os("CARGO_MANIFEST_DIR").map_or_else(|| PathBuf::from("."), PathBuf::from);
    here.ancestors()
        .find(|folder| folder.join("Cargo.lock").exists())
        .map_or(here.clone(), Path::to_path_buf)
}

/// The folder of the window's own sources.
pub fn ui() -> PathBuf {
    root().join("ui")
}

/// The folder cargo builds into.
pub fn target() -> PathBuf {
    env::var_os("CARGO_TARGET_DIR")
        .map_or_else(|| root().join("target"), |folder| root().join(folder))
}

/// A program that was built here, with the ending the platform gives it.
pub fn program(name: &str) -> PathBuf {
    let file = format!("{name}{}", env::consts::EXE_SUFFIX);
    target().join("debug").join(file)
}

/// What the compiler calls this kind of machine.
pub fn machine() -> Result<String, String> {
    let said = std::process::Command::new("rustc").arg("-vV").output();
    let said = said.map_err(|fault| format!("rustc could not be asked ({fault})"))?;
    let said = String::from_utf8_lossy(&said.stdout);
    let host = said.lines().find_map(|line| line.strip_prefix("host: "));
    host.map(str::to_owned)
        .ok_or_else(|| "rustc does not say what machine this is".to_owned())
}

/// A cargo command at the root.
pub fn cargo(words: &[&str]) -> Tool {
    let cargo = env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    Tool::new(&cargo).words(words).within(&root())
}

/// A cargo command that builds, with the words that make it the same build every time. Tests
/// find the two programs of the house in their environment.
pub fn cargo_build(words: &[&str]) -> Tool {
    cargo(words)
        .words(&SAME_BUILD)
        .with("SAMENBOEK_APP", program("samenboek"))
        .with("SAMENBOEK_CTL", program("samenboekctl"))
}
