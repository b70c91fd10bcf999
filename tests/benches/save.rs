//! W3: a save with the document open, and one of a document that nobody opened, against a bare SQLite commit of the same bytes
//! (WAL, synchronous = FULL).

use rusqlite::{Connection, params};
use samenboek_domain::encounter::apply;
use samenboek_tests::{Laptop, hundredths, note};
use serde_json::json;
use tempfile::TempDir;

use crate::{milliseconds, percentile, records};

pub fn measure(count: usize) {
    // On the disk people have, not in memory.
    let folder = TempDir::new_in("/var/tmp")
        .or_else(|_| TempDir::new())
        .unwrap();
    let mut laptop = Laptop::new(&folder.path().join("laptop"), 1);
    laptop.found("De Brug", "Marga", "Balie");
    records::fill(&laptop, 200);
    let id = laptop.record(records::record(10_000));
    let closed: Vec<_> = (0..count)
        .map(|number| laptop.record(records::record(20_000 + number as u64)))
        .collect();
    let bare = Connection::open(folder.path().join("bare.db")).unwrap();
    bare.execute_batch("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE saved (id INTEGER PRIMARY KEY, bytes BLOB NOT NULL)").unwrap();
    // What one save puts down: a sealed parcel of a small change, the document, and its row.
    let bytes = vec![7_u8; 1_024 + 6_000 + 400];
    let (mut forms, mut patches, mut floor) = (Vec::new(), Vec::new(), Vec::new());
    for (number, closed) in closed.iter().enumerate() {
        // A form: the document was opened before, and is saved as it was seen then.
        let seen = laptop.house().encounter(&id).unwrap();
        let base = seen.record.heads.to_string();
        let draft = apply(
            samenboek_app::draft_of(&seen),
            json!({"attendance": {"counted": 1_000 + number}}),
        )
        .unwrap();
        let saved = || {
            laptop
                .house()
                .change_encounter(&id, draft, Some(&base))
                .unwrap()
        };
        forms.push(milliseconds(saved).0);
        // Another one, that nobody saw since it was written down: opened, one field changed, saved.
        patches.push(
            milliseconds(|| {
                laptop.patch(closed, json!({"attendance": {"counted": 2_000 + number}}))
            })
            .0,
        );
        floor.push(
            milliseconds(|| {
                bare.execute("INSERT INTO saved (bytes) VALUES (?1)", params![bytes])
                    .unwrap()
            })
            .0,
        );
    }
    let (form, patch) = (percentile(&mut forms, 0.5), percentile(&mut patches, 0.5));
    let floor = percentile(&mut floor, 0.5);
    println!(
        "save, document open: {form:.2} ms, bare commit {floor:.2} ms, goal {:.2} ms; a closed one opened and saved {patch:.2} ms",
        floor * 2.5 + 0.5
    );
    let [form, patch, floor] = [form, patch, floor].map(hundredths);
    note(
        "W3",
        &json!({"p50_ms": form, "closed_ms": patch, "floor_ms": floor}),
    );
}
