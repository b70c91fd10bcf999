//! What leaves as plain files is what stands.

use automerge::{Automerge, ROOT, ReadDoc};
use samenboek_domain::ids::PersonId;
use samenboek_domain::time::Timestamp;
use samenboek_store::{ExportNote, NewExport};
use serde_json::json;

use crate::kit::{Laptop, MARGA, id};

#[test]
fn a_document_is_read_by_the_library_alone_and_at_a_glance_it_says_the_same_as_when_it_is_opened() {
    let laptop = Laptop::of(MARGA);
    let id = id(5);
    laptop.record(id, json!({"title": "Soep", "happened_on": "2026-11-20", "note": "Linzen, heel véél.", "place": "Portiek 12",
        "tables": [{"label": "1", "tally": {"bonen": 2}}], "conditions": ["shared_goal"], "attendance": {"counted": 3}}));
    for note in ["Eerst linzen.", "Toen bonen.", ""] {
        laptop.change(
            id,
            json!({"title": "Soep", "happened_on": "2026-11-20", "note": note}),
        );
        let bytes = laptop.store().plain_document(&id).unwrap();
        let document = Automerge::load(&bytes).unwrap();
        let (title, _) = document.get(ROOT, "title").unwrap().unwrap();
        assert_eq!(title.as_str(), Some("Soep"));
        let opened = laptop.store().encounter(&id).unwrap();
        let mut glance = laptop.store().encounter_at_a_glance(&id).unwrap();
        assert_eq!(glance.note, note);
        // The point in history is told only of what was opened.
        glance.heads = opened.heads.clone();
        assert_eq!(format!("{glance:?}"), format!("{opened:?}"));
    }
}

#[test]
fn what_was_saved_is_noted_until_the_note_is_taken_away() {
    let laptop = Laptop::of(MARGA);
    let export = |at, with_names| NewExport {
        at: Timestamp::from_millis(at),
        by: PersonId::from_bytes([1; 16]),
        what: "people rules".into(),
        format: "csv".into(),
        with_names,
    };
    let store = laptop.store();
    let first = store.note_export(&export(1, true)).unwrap();
    let second = store.note_export(&export(2, false)).unwrap();
    let note = |id, export| ExportNote { id, export };
    assert_eq!(
        store.exports().unwrap(),
        [note(second, export(2, false)), note(first, export(1, true))]
    );
    store.rebuild().unwrap();
    store.drop_export_note(second).unwrap();
    assert_eq!(store.exports().unwrap(), [note(first, export(1, true))]);
}
