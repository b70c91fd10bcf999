//! What may lie where, and what no source may hold.

use crate::files::{below, crates, names, read};
use crate::none;

const TOP_LEVEL: [&str; 9] = [
    "Cargo.lock",
    "Cargo.toml",
    "LICENSE",
    "README.md",
    "crates",
    "icons",
    "src-tauri",
    "tests",
    "ui",
];
const SOURCES: [&str; 10] = [
    ".rs", ".ts", ".svelte", ".css", ".toml", ".md", ".ftl", ".html", ".json", ".typ",
];
const ROOMS: [&str; 4] = ["crates", "src-tauri", "tests", "ui"];

fn sources() -> impl Iterator<Item = crate::files::File> {
    let files = ROOMS.iter().flat_map(|room| below(room, &SOURCES));
    // This file names what it looks for.
    files.filter(|file| {
        !file.path.starts_with("tests/tests/tidy/") && !file.path.ends_with("package-lock.json")
    })
}

#[test]
fn the_top_level_stays_as_it_is_drawn() {
    let strange = |name: &String| {
        !name.starts_with('.') && name != "target" && !TOP_LEVEL.contains(&name.as_str())
    };
    none(
        "these do not belong at the top",
        &names("").into_iter().filter(strange).collect::<Vec<_>>(),
    );
}

#[test]
fn the_map_in_the_readme_is_the_house() {
    let readme = read("README.md");
    let rooms = crates()
        .into_iter()
        .chain(["src-tauri", "ui", "icons", "tests"].map(str::to_owned));
    let missing = rooms.filter(|room| !readme.contains(&format!("{room}/")));
    none(
        "rooms that the map does not show",
        &missing.collect::<Vec<_>>(),
    );
}

#[test]
fn no_source_knows_somebodys_machine() {
    let marks = ["/home/", "/root/", "/Users/", "C:\\Users", "/work/"];
    let findings: Vec<String> = sources()
        .flat_map(|file| {
            marks
                .iter()
                .flat_map(|mark| file.lines_with(mark))
                .collect::<Vec<_>>()
        })
        .collect();
    none("paths of one machine", &findings);
}

#[test]
fn nothing_unfinished_is_merged() {
    let marks = [
        "TODO",
        "FIXME",
        "todo!(",
        "unimplemented!(",
        "#[ignore",
        ".only(",
        ".skip(",
    ];
    let rust_and_ui = sources().filter(|file| {
        [".rs", ".ts", ".svelte"]
            .iter()
            .any(|end| file.path.ends_with(end))
    });
    let code = rust_and_ui.filter(|file| !file.path.starts_with("crates/xtask/"));
    // An iterator may skip; a test may not.
    let findings = code.flat_map(|file| {
        let rust = file.path.ends_with(".rs");
        let marks = marks.iter().filter(|mark| !(rust && mark.starts_with('.')));
        marks
            .flat_map(|mark| file.lines_with(mark))
            .collect::<Vec<_>>()
    });
    none("unfinished things", &findings.collect::<Vec<_>>());
}

#[test]
fn a_module_has_its_own_name() {
    let nameless = ["mod.rs", "utils.rs", "util.rs", "helpers.rs", "prelude.rs"];
    let findings = ROOMS[..3]
        .iter()
        .flat_map(|room| below(room, &[".rs"]))
        .map(|file| file.path);
    let findings = findings.filter(|path| {
        nameless
            .iter()
            .any(|name| path.ends_with(&format!("/{name}")))
    });
    none("modules without a name", &findings.collect::<Vec<_>>());
}

#[test]
fn every_module_says_what_it_is_for() {
    let rooms = ["crates", "src-tauri/src", "tests"];
    let files = rooms.iter().flat_map(|room| below(room, &[".rs"]));
    let silent = files
        .filter(|file| !file.path.ends_with("/tests.rs") && !file.text.starts_with("//!"))
        .map(|file| file.path);
    none(
        "modules that do not say what they are for",
        &silent.collect::<Vec<_>>(),
    );
}
