//! The contract of the store: atomic, durable, rebuilt to identical rows, kind to files it cannot read.

use std::fs;
use std::sync::Barrier;

use samenboek_domain::ids::PersonId;
use samenboek_domain::text::Name;
use samenboek_store::{EncounterFilter, Store, StoreError};
use serde_json::json;
use tempfile::TempDir;

use crate::kit::{Laptop, MARGA, centre, encounter, evening, id};

/// Takes a database of the form since which every row stands back to how the first form of it stood.
const AS_THE_FIRST_FORM: &str = "
    DROP INDEX encounters_of_series; ALTER TABLE encounter_index DROP COLUMN occurrence; DROP TABLE series_index;
    DROP TABLE exports; DROP TRIGGER piece_came; DROP TRIGGER piece_went; DROP TABLE pieces; DROP TABLE photo_index; DROP TABLE photo_people;
    DROP TABLE signal_index; DROP TABLE signal_words; DROP TABLE signal_links;
    DROP TRIGGER statement_came; DROP TRIGGER parcel_came; DROP TRIGGER parcel_left; DROP TRIGGER parcel_went;
    DROP TRIGGER unchecked_went; DROP TABLE unchecked; DROP TABLE unchecked_parcels;
    DROP TRIGGER held_no_more; DROP TABLE forgetting; DROP TABLE holding; DROP TABLE replaced; DROP TABLE forgot;
    DROP INDEX keys_by_circle; DROP TABLE case_index; DROP TABLE case_parties; DROP TABLE case_words; DROP TABLE case_notes; DROP TABLE case_reads; DROP TABLE case_people; DROP TABLE case_meetings;
    DROP TABLE person_wishes; DROP TABLE criterion_index; DROP TABLE agreement_index; DROP TABLE agreement_answers; DROP TABLE agreement_signers; DROP TABLE backup_point;
    DROP TABLE nameless; DROP TABLE staying; DROP TABLE looked; DROP INDEX parcels_packed_again; DROP TABLE gone_back; DROP TABLE choices; DROP TABLE far_places; DROP TABLE far_heads; DROP TABLE far_tips;
    DROP INDEX parcels_not_left; DROP TABLE numbers; DROP TABLE numbering; DROP TABLE heard;
    DROP TABLE search_words; DROP TABLE encounter_search;
    CREATE VIRTUAL TABLE encounter_search USING fts5 (
        words, content = '', contentless_delete = 1, detail = none, prefix = '2 3',
        tokenize = 'unicode61 remove_diacritics 2'
    );
    ALTER TABLE encounter_index DROP COLUMN words_mark; ALTER TABLE encounter_index DROP COLUMN series;
    ALTER TABLE encounter_index DROP COLUMN new_faces; ALTER TABLE encounter_index DROP COLUMN seating;
    DROP INDEX people_in_order; DROP INDEX people_same_as; DROP TABLE person_keys;
    ALTER TABLE person_index DROP COLUMN sort_key; ALTER TABLE person_index DROP COLUMN details;
    ALTER TABLE person_index DROP COLUMN same_as; ALTER TABLE person_index DROP COLUMN binned_at; ALTER TABLE person_index DROP COLUMN binned_by; DROP TABLE imported;
    DROP TABLE person_duties; DROP TABLE group_index; DROP TABLE group_members; DROP TABLE consent_index; DROP TABLE field_index; DROP TABLE code_index; DROP TABLE statistics_index;
    PRAGMA user_version = 1;";

/// Turns today's form back to the one since which every row stands.
pub const AS_SINCE_ROWS_STAND: &str = "
    DROP INDEX encounters_naming;
    ALTER TABLE encounter_index DROP COLUMN named;
    DROP INDEX chains_by_circle;
    DROP INDEX chains_forked;
    DROP TRIGGER apart_came;
    DROP TRIGGER apart_changed;
    DROP TRIGGER apart_went;
    DROP TABLE apart;
    PRAGMA user_version = 21;
";

#[derive(Debug)]
enum Trouble {
    #[allow(dead_code, reason = "shown when a test falls over")]
    Store(StoreError),
    ChangedHerMind,
}

impl From<StoreError> for Trouble {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

#[test]
fn a_deed_that_fails_leaves_nothing() {
    let marga = Laptop::of(MARGA);
    marga.card(PersonId::from_bytes([7; 16]), "Fatma");
    marga.record(id(1), evening("Soep"));
    let before = marga.everything();
    let failed = marga.store().write(&marga.hand(), |writer| {
        writer.add_person(
            PersonId::from_bytes([8; 16]),
            &Name::parse("name", "Jan").unwrap(),
            None,
            None,
        )?;
        writer.change_encounter(id(1), None, &encounter(evening("Stamppot")))?;
        writer.add_encounter(id(2), &encounter(evening("Taart")))?;
        writer.throw_away(id(1))?;
        Err::<(), _>(Trouble::ChangedHerMind)
    });
    assert!(matches!(failed, Err(Trouble::ChangedHerMind)));
    assert_eq!(marga.everything(), before);
    // What was begun in memory is not built upon either.
    marga.change(
        id(1),
        json!({"title": "Soep", "happened_on": "2026-11-20", "tone": "positive"}),
    );
    let record = marga.store().encounter(&id(1)).unwrap();
    assert_eq!(
        (record.title.as_str(), record.tone.as_deref()),
        ("Soep", Some("positive"))
    );
    assert_eq!(record.recorded.bin, None);
    marga.has_no_problems();
}

#[test]
fn a_deed_that_panics_leaves_nothing_and_the_next_one_goes_on() {
    let marga = Laptop::of(MARGA);
    marga.record(id(1), evening("Soep"));
    let before = marga.everything();
    let fell = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
        marga
            .store()
            .write(&marga.hand(), |writer| -> Result<(), StoreError> {
                writer.change_encounter(id(1), None, &encounter(evening("Stamppot")))?;
                panic!("a mistake of ours")
            })
    }));
    assert!(fell.is_err());
    assert_eq!(marga.everything(), before);
    marga.record(id(2), evening("Taart"));
    assert_eq!(marga.store().encounter(&id(1)).unwrap().title, "Soep");
    marga.has_no_problems();
}

#[test]
fn a_deed_on_something_that_is_not_there_is_refused_and_leaves_nothing() {
    let marga = Laptop::of(MARGA);
    let before = marga.everything();
    let failed = marga
        .store()
        .write(&marga.hand(), |writer| -> Result<(), StoreError> {
            writer.add_encounter(id(1), &encounter(evening("Soep")))?;
            writer.throw_away(id(9)).map(|_| ())
        });
    assert!(matches!(failed, Err(StoreError::NotFound(missing)) if missing == id(9)));
    assert_eq!(marga.everything(), before);
}

#[test]
fn a_save_that_changes_nothing_makes_no_parcel() {
    let marga = Laptop::of(MARGA);
    marga.record(id(1), evening("Soep"));
    let before = marga.everything();
    marga.change(id(1), evening("Soep"));
    assert_eq!(marga.everything(), before);
}

#[test]
fn what_was_saved_stands_after_a_pulled_plug() {
    let mut marga = Laptop::of(MARGA);
    for number in 1..=20 {
        marga.record(id(number), evening(&format!("Avond {number}")));
        let saved = marga.everything();
        marga.pull_the_plug();
        marga.switch_on();
        assert_eq!(marga.everything(), saved, "after evening {number}");
    }
    marga.has_no_problems();
}

#[test]
fn a_copy_of_the_files_of_a_running_laptop_holds_what_was_saved() {
    // What a pulled plug leaves: the database and its log, as they lie on the disk, with nobody closing them.
    let marga = Laptop::of(MARGA);
    marga.record(id(1), evening("Soep"));
    let other = Laptop::of(MARGA);
    let mut copied = other;
    copied.pull_the_plug();
    for entry in fs::read_dir(marga.folder.path()).unwrap() {
        let entry = entry.unwrap();
        if !entry.file_name().to_string_lossy().ends_with("-shm") {
            fs::copy(entry.path(), copied.folder.path().join(entry.file_name())).unwrap();
        }
    }
    copied.switch_on();
    assert_eq!(copied.everything(), marga.everything());
}

#[test]
fn the_rows_follow_the_name_on_a_card() {
    let marga = Laptop::of(MARGA);
    let fatma = PersonId::from_bytes([7; 16]);
    marga.card(fatma, "Fatma");
    marga.record(id(1), json!({"title": "Soep", "happened_on": "2026-11-20", "attendance": {"named": [format!("person:{fatma}")]}}));
    let found = |text: &str| {
        let filter = EncounterFilter {
            search: Some(text.into()),
            limit: 10,
            ..Default::default()
        };
        marga.store().list_encounters(&filter).unwrap().len()
    };
    assert_eq!((found("fatma"), found("zohra")), (1, 0));
    let zohra = Name::parse("name", "Zohra").unwrap();
    marga
        .store()
        .write(&marga.hand(), |writer| -> Result<(), StoreError> {
            writer.rename_person(fatma, &zohra)
        })
        .unwrap();
    assert_eq!((found("fatma"), found("zohra")), (0, 1));
    marga.has_no_problems();
}

#[test]
fn books_that_are_opened_at_the_same_moment_as_the_first_of_a_program_all_open() {
    let folder = TempDir::new().unwrap();
    let key = centre().people[MARGA].open.store_key();
    let (all, few) = (Barrier::new(8), 0..8);
    std::thread::scope(|scope| {
        for number in few {
            let path = folder.path().join(format!("{number}.db"));
            let all = &all;
            scope.spawn(move || {
                all.wait();
                Store::open(&path, key).unwrap();
            });
        }
    });
}

#[test]
fn a_book_of_a_newer_version_is_refused_kindly_and_left_alone() {
    let mut marga = Laptop::of(MARGA);
    marga.record(id(1), evening("Soep"));
    marga.pull_the_plug();
    let path = marga.folder.path().join("shared.db");
    let set_version = |version: i64| {
        let raw = rusqlite::Connection::open(&path).unwrap();
        let key = marga.person().open.store_key().sqlcipher_pragma();
        raw.pragma_update(None, "key", key.as_str()).unwrap();
        let old: i64 = raw
            .query_row("PRAGMA user_version", [], |row| row.get(0))
            .unwrap();
        raw.pragma_update(None, "user_version", version).unwrap();
        old
    };
    let ours = set_version(99);
    let refused = marga.try_to_switch_on().err().unwrap();
    assert_eq!(
        (refused.code(), matches!(refused, StoreError::NewerVersion)),
        ("newer_version", true)
    );
    set_version(ours);
    marga.switch_on();
    assert_eq!(marga.store().encounter(&id(1)).unwrap().title, "Soep");
}

#[test]
fn a_book_of_the_first_form_is_brought_up_with_a_copy_beside_it_until_the_next_start() {
    let mut marga = Laptop::of(MARGA);
    let fatma = PersonId::from_bytes([7; 16]);
    marga.card(fatma, "Fatma");
    marga.record(id(1), json!({"title": "Soep", "happened_on": "2026-11-20", "attendance": {"named": [format!("person:{fatma}")]}}));
    let before = marga.everything();
    marga.pull_the_plug();
    let path = marga.folder.path().join("shared.db");
    let copy = marga.folder.path().join("shared.db.before");
    let key = marga.person().open.store_key().sqlcipher_pragma();
    let raw = || {
        let raw = rusqlite::Connection::open(&path).unwrap();
        raw.pragma_update(None, "key", key.as_str()).unwrap();
        raw
    };
    raw().execute_batch(AS_SINCE_ROWS_STAND).unwrap();
    raw().execute_batch(AS_THE_FIRST_FORM).unwrap();
    // A change of form that stops half-way leaves the book as it was.
    raw()
        .execute_batch("CREATE TABLE search_words (in_the_way INTEGER)")
        .unwrap();
    assert!(marga.try_to_switch_on().is_err());
    let form: i64 = raw()
        .query_row("PRAGMA user_version", [], |row| row.get(0))
        .unwrap();
    assert_eq!(form, 1);
    raw().execute_batch("DROP TABLE search_words").unwrap();

    marga.switch_on();
    assert!(copy.exists());
    assert_eq!(marga.everything(), before);
    marga.has_no_problems();
    let filter = EncounterFilter {
        search: Some("fatm".into()),
        limit: 10,
        ..Default::default()
    };
    assert_eq!(marga.store().list_encounters(&filter).unwrap().len(), 1);
    marga.pull_the_plug();
    marga.switch_on();
    assert!(!copy.exists());
}

#[test]
fn a_change_of_form_in_which_rows_stand_leaves_them_as_a_rebuild_would() {
    let mut marga = Laptop::of(MARGA);
    let fatma = PersonId::from_bytes([7; 16]);
    marga.card(fatma, "Fatma");
    marga.record(id(1), json!({"title": "Soep", "happened_on": "2026-11-20", "attendance": {"named": [format!("person:{fatma}")]}}));
    marga.record(id(2), evening("Bingo"));
    marga.pull_the_plug();
    let path = marga.folder.path().join("shared.db");
    let key = marga.person().open.store_key().sqlcipher_pragma();
    let raw = rusqlite::Connection::open(&path).unwrap();
    raw.pragma_update(None, "key", key.as_str()).unwrap();
    raw.execute_batch(AS_SINCE_ROWS_STAND).unwrap();
    drop(raw);
    marga.switch_on();
    // Rows that are not those of a rebuild would be a problem.
    marga.has_no_problems();
    let named = marga.store().encounters_with_names("2026-12-31").unwrap();
    assert_eq!(named.iter().map(|row| row.id).collect::<Vec<_>>(), [id(1)]);
}

#[test]
fn a_file_that_is_no_database_of_ours_is_refused_as_damaged() {
    let mut marga = Laptop::of(MARGA);
    marga.record(id(1), evening("Soep"));
    marga.pull_the_plug();
    let path = marga.folder.path().join("shared.db");
    let whole = fs::read(&path).unwrap();
    let mut changed = whole.clone();
    changed[100] ^= 1;
    for (what, bytes) in [
        (
            "something else",
            b"Dit is een briefje, geen boek. ".repeat(200),
        ),
        ("one bit in the first page", changed),
        ("half a page", whole[..2048].to_vec()),
        (
            "noise",
            (0..8192_u32)
                .map(|n| n.wrapping_mul(2_654_435_761).to_be_bytes()[0])
                .collect(),
        ),
    ] {
        fs::write(&path, bytes).unwrap();
        let refused = marga.try_to_switch_on().err();
        assert_eq!(
            refused.map(|error| error.code()),
            Some("folder_damaged"),
            "{what}"
        );
    }
    fs::write(&path, whole).unwrap();
    marga.switch_on();
    assert_eq!(marga.store().encounter(&id(1)).unwrap().title, "Soep");
}

#[test]
fn another_laptops_key_does_not_open_the_book() {
    let mut marga = Laptop::of(MARGA);
    marga.pull_the_plug();
    marga.who = crate::kit::AMINA;
    assert_eq!(
        marga.try_to_switch_on().err().map(|error| error.code()),
        Some("folder_damaged")
    );
}

#[test]
fn a_page_that_went_bad_in_the_middle_is_told_and_never_a_panic() {
    let mut marga = Laptop::of(MARGA);
    for number in 1..=40 {
        marga.record(id(number), json!({"title": format!("Avond {number}"), "happened_on": "2026-11-20", "note": "lang verhaal ".repeat(60)}));
    }
    marga.pull_the_plug();
    let path = marga.folder.path().join("shared.db");
    let whole = fs::read(&path).unwrap();
    let pages = whole.len() / 4096;
    for page in 1..pages {
        let mut changed = whole.clone();
        changed[page * 4096 + 1000] ^= 0x40;
        fs::write(&path, changed).unwrap();
        let told = marga.try_to_switch_on().and_then(|store| {
            let problems = store.verify()?.problems;
            assert!(
                !problems.is_empty(),
                "page {page} is damaged and nobody says so"
            );
            Ok(())
        });
        assert!(
            told.as_ref()
                .err()
                .is_none_or(|error| error.code() == "folder_damaged"),
            "page {page}: {told:?}"
        );
    }
}
