//! "Bewaard" means that the disk has it: the system calls of a save, watched from outside.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use serde_json::json;

use samenboek_tests::program::{Laptop, Sitting};

#[test]
fn no_save_is_answered_before_the_disk_has_it() {
    needs_strace();
    // A real disk: in memory there is nothing to wait for.
    let table = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
    let laptop = Laptop {
        data: table.path().join("balie"),
    };
    drop(laptop.found());
    let trace = table.path().join("trace");
    let mut amina = Sitting::of(laptop.batch(&[
        "strace",
        "-f",
        "-y",
        "-e",
        "trace=read,write,pwrite64,fsync,fdatasync",
        "-o",
        trace.to_str().unwrap(),
    ]));
    amina.feed(&json!({
        "args": ["encounter", "add"],
        "stdin": { "happened_on": "2026-11-20", "attendance": { "named": ["Fatma"] } },
    }));
    let saved = amina.answer().unwrap();
    let id = saved["id"].as_str().unwrap();
    amina.feed(&json!({ "args": ["encounter", "edit", id], "stdin": { "note": "Soep op." } }));
    amina.answer().unwrap();
    amina.does(&["encounter", "delete", id]);
    drop(amina);

    let calls = calls(&trace);
    let saves = saves(&calls);
    assert_eq!(saves.len(), 3, "three lines came in and were answered");
    for save in saves {
        let written = save.iter().rposition(|call| call.writes_the_book());
        let written = written.expect("a save writes to shared.db");
        assert!(
            save[written..].iter().any(|call| call.syncs_the_book()),
            "answered before the disk had it: {:#?}",
            &save[written..]
        );
    }
}

/// Says what to install when it is missing.
pub fn needs_strace() {
    let strace = Command::new("strace")
        .arg("--version")
        .stdout(Stdio::null())
        .status();
    assert!(
        strace.is_ok_and(|status| status.success()),
        "strace is missing: install the package `strace` (apt-get install strace)."
    );
}

/// One finished system call.
#[derive(Debug)]
struct Call(String);

impl Call {
    fn is(&self, name: &str, file: &str) -> bool {
        let rest = self.0.strip_prefix(name);
        let rest = rest.and_then(|rest| rest.strip_prefix('('));
        rest.is_some_and(|rest| {
            let first = rest.split([',', ')']).next().unwrap_or_default();
            first.contains(file)
        })
    }

    fn reads_a_line(&self) -> bool {
        self.is("read", "0<") && self.0.contains("{\\\"args")
    }

    fn answers(&self) -> bool {
        self.is("write", "1<")
    }

    fn writes_the_book(&self) -> bool {
        self.is("pwrite64", "/shared.db") || self.is("write", "/shared.db")
    }

    fn syncs_the_book(&self) -> bool {
        let named = self.is("fsync", "/shared.db") || self.is("fdatasync", "/shared.db");
        named && self.0.ends_with("= 0")
    }
}

/// The calls from the reading of each line to its answer.
fn saves(calls: &[Call]) -> Vec<&[Call]> {
    let lines = calls.iter().enumerate();
    let lines = lines.filter(|(_, call)| call.reads_a_line());
    lines
        .map(|(start, _)| {
            let end = calls[start..].iter().position(Call::answers);
            &calls[start..start + end.expect("every line is answered")]
        })
        .collect()
}

/// Finished calls in order. A call that another thread interrupted counts where it ended.
fn calls(trace: &Path) -> Vec<Call> {
    let text = fs::read_to_string(trace).unwrap();
    let mut begun: Vec<(&str, &str)> = Vec::new();
    let mut calls = Vec::new();
    for line in text.lines() {
        let (thread, call) = line.split_once(' ').unwrap();
        let call = call.trim_start();
        if let Some(start) = call.strip_suffix(" <unfinished ...>") {
            begun.push((thread, start));
        } else if call.starts_with("<... ") {
            let at = begun.iter().position(|(by, _)| *by == thread).unwrap();
            let (_, start) = begun.swap_remove(at);
            let end = call.split_once(" resumed>").unwrap().1;
            calls.push(Call(format!("{start}{end}")));
        } else {
            calls.push(Call(call.to_owned()));
        }
    }
    calls
}
