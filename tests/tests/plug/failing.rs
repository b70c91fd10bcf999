//! A disk that fails once, at each sync and at every seventh write of a sitting in turn: what was answered is there, and what was not said to be saved
//! is there whole or not at all.

use std::fs;

use samenboek_tests::program::{Laptop, Sitting};
use serde_json::json;

use crate::disk::needs_strace;
use crate::keys::{copy, table};

/// What a disk says when it breaks, and when it has no room; of how many calls of a kind one fails in turn. Many writes are
/// pages of one and the same save.
const FAILS: [(&str, &str, usize); 4] = [
    ("EIO", "fsync,fdatasync", 1),
    ("EIO", "pwrite64", 7),
    ("ENOSPC", "pwrite64", 11),
    ("EIO", "ftruncate", 1),
];
/// Nothing in a sitting of two saves asks more often.
const MOST: usize = 120;

#[test]
fn a_disk_that_fails_at_a_write_or_sync_loses_nothing_that_was_answered() {
    needs_strace();
    let table = table();
    let data = table.path().join("balie");
    let mut amina = Laptop { data: data.clone() }.found();
    amina
        .tries(&["encounter", "add"], &evening("Soep"))
        .unwrap();
    drop(amina);
    let (mut failed, mut refused) = (0, 0);
    for (says, calls, step) in FAILS {
        for when in (1..=MOST).step_by(step) {
            let here = data.with_file_name(format!("{says}-{calls}-{when}"));
            copy(&data, &here);
            let trace = here.with_extension("trace");
            let inject = format!("inject={calls}:error={says}:when={when}");
            let laptop = Laptop { data: here.clone() };
            let watched = format!("trace={calls}");
            let before = ["strace", "-f", "-o", trace.to_str().unwrap(), "-e"];
            let mut sitting =
                Sitting::of(laptop.batch(&[&before[..], &[&watched, "-e", &inject]].concat()));
            let said: Vec<bool> = ["Thee", "Taart"]
                .iter()
                .map(|title| {
                    let add = json!({"args": ["encounter", "add"], "stdin": evening(title)});
                    sitting.offer(&add);
                    let line = sitting.line();
                    line.is_some_and(|line| line["ok"] == true)
                })
                .collect();
            drop(sitting);
            let was_hit = fs::read_to_string(&trace).unwrap().contains("(INJECTED)");
            if !was_hit {
                assert_eq!(said, [true, true], "{says} {calls} {when}");
                fs::remove_dir_all(&here).unwrap();
                break;
            }
            failed += 1;
            refused += usize::from(said.contains(&false));
            let mut after = laptop.sit();
            let rows = after.lists(&["encounter", "list"]);
            let titles: Vec<&str> = rows
                .iter()
                .filter_map(|row| row["title"].as_str())
                .collect();
            let promised = [("Soep", true), ("Thee", said[0]), ("Taart", said[1])];
            for (title, was_answered) in promised {
                let there = titles.iter().filter(|it| **it == title).count();
                assert!(
                    there == 1 || (there == 0 && !was_answered),
                    "{says} {calls} {when}: {title} in {titles:?} after {said:?}"
                );
            }
            after.is_sound();
            drop(after);
            fs::remove_dir_all(&here).unwrap();
        }
    }
    eprintln!("a disk that failed {failed} times, {refused} times while something was saved");
    assert!(failed > 8 && refused > 2, "{failed} {refused}");
}

fn evening(title: &str) -> serde_json::Value {
    json!({ "happened_on": "2026-11-20", "title": title })
}
