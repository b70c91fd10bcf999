//! Who may know whom: arrows between the rooms, and things that live in one room only.

use std::collections::BTreeSet;

use crate::files::{below, crates, read};
use crate::none;

/// Each room and the rooms it may know. Nothing points up; store, sync and paper do not see one
/// another. The tests see everything.
const LADDER: [(&str, &[&str]); 10] = [
    ("crates/domain", &[]),
    ("crates/crypto", &["domain"]),
    ("crates/store", &["crypto", "domain"]),
    ("crates/sync", &["crypto", "domain"]),
    ("crates/paper", &["domain"]),
    (
        "crates/app",
        &["store", "sync", "paper", "crypto", "domain"],
    ),
    ("crates/demo", &["app", "domain"]),
    ("crates/ctl", &["app", "demo", "domain"]),
    ("crates/xtask", &[]),
    ("src-tauri", &["app", "demo", "domain"]),
];

/// Crates that only one room may depend on, by the start of their names.
const ONE_ROOM: [(&str, &str); 12] = [
    ("tauri", "src-tauri"),
    ("rfd", "src-tauri"),
    ("rusqlite", "crates/store"),
    ("libsqlite3", "crates/store"),
    ("automerge", "crates/store"),
    ("autosurgeon", "crates/store"),
    ("typst", "crates/paper"),
    ("argon2", "crates/crypto"),
    ("ed25519", "crates/crypto"),
    ("x25519", "crates/crypto"),
    ("chacha20", "crates/crypto"),
    ("getrandom", "crates/crypto"),
];

/// What a pure room's sources may not name.
const IMPURE: [&str; 8] = [
    "std::fs",
    "std::net",
    "std::env",
    "SystemTime",
    "Instant::now",
    "Utc::now",
    "Local::now",
    "println!",
];

/// The crates a manifest depends on, for use, for tests and for building alike.
fn dependencies(manifest: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut inside = false;
    for line in manifest.lines() {
        if line.starts_with('[') {
            inside = line.trim_end_matches(']').ends_with("dependencies");
        } else if inside && !line.starts_with('#') && line.contains('=') {
            let name = line.split(['.', '=', ' ']).next().unwrap_or_default();
            found.insert(name.trim_matches('"').to_owned());
        }
    }
    found
}

#[test]
fn nothing_points_up_the_ladder() {
    let mut findings = Vec::new();
    for (room, may_know) in LADDER {
        for dependency in dependencies(&read(&format!("{room}/Cargo.toml"))) {
            let Some(other) = dependency.strip_prefix("samenboek-") else {
                continue;
            };
            if !may_know.contains(&other) {
                findings.push(format!("{room} may not know {other}"));
            }
        }
    }
    none("arrows that the house does not have", &findings);
}

#[test]
fn every_room_stands_on_the_ladder() {
    let known: Vec<&str> = LADDER.iter().map(|(room, _)| *room).collect();
    let rooms = crates().into_iter().map(|name| format!("crates/{name}"));
    let findings: Vec<String> = rooms
        .filter(|room| !known.contains(&room.as_str()))
        .collect();
    none(
        "a new room is a decision for everybody: put it on the ladder",
        &findings,
    );
}

#[test]
fn what_belongs_to_one_room_is_named_in_no_other() {
    let mut findings = Vec::new();
    for (room, _) in LADDER {
        for dependency in dependencies(&read(&format!("{room}/Cargo.toml"))) {
            let owner = ONE_ROOM
                .iter()
                .find(|(start, _)| dependency.starts_with(start));
            if let Some((_, owner)) = owner.filter(|(_, owner)| *owner != room) {
                findings.push(format!(
                    "{room} depends on {dependency}, which lives in {owner}"
                ));
            }
        }
    }
    none("things outside their room", &findings);
}

#[test]
fn pure_rooms_ask_nothing_of_the_machine() {
    let mut findings = Vec::new();
    for room in ["crates/domain/src", "crates/paper/src"] {
        for file in below(room, &[".rs"]) {
            let named = IMPURE
                .iter()
                .filter(|name| file.without_tests().contains(**name));
            findings.extend(named.map(|name| format!("{} names {name}", file.path)));
        }
    }
    none("a pure room names the machine", &findings);
}

#[test]
fn only_the_use_cases_and_the_shells_have_a_clock() {
    let mut findings = Vec::new();
    for room in ["domain", "crypto", "store", "sync", "paper"] {
        for file in below(&format!("crates/{room}/src"), &[".rs"]) {
            let clocks = ["SystemTime::now", "Utc::now", "Local::now"].iter();
            let named = clocks.filter(|name| file.without_tests().contains(**name));
            findings.extend(named.map(|name| format!("{} names {name}", file.path)));
        }
    }
    none(
        "a room below the use cases has a clock of its own",
        &findings,
    );
}

#[test]
fn every_room_takes_the_lints_of_the_house() {
    let rooms = LADDER.iter().map(|(room, _)| *room).chain(["tests"]);
    let without = rooms
        .filter(|room| !read(&format!("{room}/Cargo.toml")).contains("[lints]\nworkspace = true"));
    none(
        "rooms without the lints",
        &without.map(str::to_owned).collect::<Vec<_>>(),
    );
}

#[test]
fn an_arrow_is_seen_in_every_way_it_can_be_written() {
    let manifest = "[dependencies]\nsamenboek-store.workspace = true\nserde = \"1\"\n[dev-dependencies]\n\
                    samenboek-sync = { path = \"x\" }\n[lints]\nworkspace = true\n";
    let found: Vec<String> = dependencies(manifest).into_iter().collect();
    assert_eq!(found, ["samenboek-store", "samenboek-sync", "serde"]);
}
