//! What a newer version wrote is kept and carried, and disturbs nothing here.

use automerge::transaction::{CommitOptions, Transactable};
use automerge::{ActorId, Automerge, ObjType, ROOT, ReadDoc};
use samenboek_crypto::{Entry, actor_prefix};
use samenboek_domain::kind::DocumentKind;
use samenboek_store::{EncounterFilter, Merged, StoreError};
use serde_json::json;

use crate::kit::{JAN, Laptop, MARGA, centre, change_entry, evening, id, parcel_of, verified};

const ENCOUNTER: u16 = 1;
const NEWER: u16 = 77;

/// Jan's program is newer than ours.
fn jan() -> ActorId {
    let mut bytes = actor_prefix(&centre().people[JAN].signer().id()).to_vec();
    bytes.extend([9; 6]);
    ActorId::from(bytes)
}

fn written(
    document: &mut Automerge,
    fill: impl FnOnce(&mut automerge::transaction::Transaction<'_>),
) -> Vec<u8> {
    document.set_actor(jan());
    let mut tx = document.transaction();
    fill(&mut tx);
    let (hash, _) = tx.commit_with(CommitOptions::default().with_time(0));
    document
        .get_change_by_hash(&hash.unwrap())
        .unwrap()
        .raw_bytes()
        .to_vec()
}

#[test]
fn a_document_of_a_newer_kind_is_kept_and_carried_and_stands_in_no_list() {
    let marga = Laptop::of(MARGA);
    marga.record(id(1), evening("Soep"));
    let mut signal = Automerge::new();
    let bytes = written(&mut signal, |tx| {
        tx.put(ROOT, "title", "Soep").unwrap();
        tx.put(ROOT, "bin", "5 nobody").unwrap();
        tx.put_object(ROOT, "steps", ObjType::List).unwrap();
    });
    let lists = |laptop: &Laptop| {
        let filter = EncounterFilter {
            limit: 100,
            ..Default::default()
        };
        let store = laptop.store();
        format!(
            "{:?} {:?} {:?} {:?} {:?} {:?}",
            store.list_encounters(&filter).unwrap(),
            store.list_rules().unwrap(),
            store.list_bin().unwrap(),
            store.list_versions().unwrap(),
            store.find_people("", 100).unwrap(),
            store.row_digests().unwrap()
        )
    };
    let before = lists(&marga);
    let parcel = parcel_of(JAN, 1, &[change_entry(id(2), NEWER, bytes)]);
    assert!(matches!(marga.merge(&parcel), Merged::Taken { .. }));
    assert_eq!(lists(&marga), before);
    assert_eq!(
        marga.store().kind_of(&id(2)).unwrap(),
        Some(DocumentKind::Unknown(NEWER))
    );
    assert!(matches!(
        marga.store().encounter(&id(2)),
        Err(StoreError::NotFound(_))
    ));
    marga.has_no_problems();
    // It is passed on as it came, and a second change by two people makes no card here either.
    assert_eq!(
        marga.store().parcel(&parcel.name()).unwrap().as_deref(),
        Some(parcel.bytes())
    );
    assert_eq!(
        marga.states()[&id(2)].split('.').count(),
        signal.get_heads().len()
    );
}

#[test]
fn keys_of_a_newer_version_survive_an_edit_here() {
    let marga = Laptop::of(MARGA);
    marga.record(
        id(1),
        json!({"title": "Soep", "happened_on": "2026-11-20", "note": "Lekker"}),
    );
    let first = verified(&marga.parcels()[0]).get().entries[0].bytes.clone();
    let mut document = Automerge::new();
    document
        .apply_changes([automerge::Change::from_bytes(first).unwrap()])
        .unwrap();
    let bytes = written(&mut document, |tx| {
        tx.put(ROOT, "weather", "regen").unwrap();
        tx.put(ROOT, "temperature", 7.5).unwrap();
        let seats = tx.put_object(ROOT, "seats", ObjType::Map).unwrap();
        tx.put(&seats, "window", 4).unwrap();
        let recipe = tx.put_object(ROOT, "recipe", ObjType::Text).unwrap();
        tx.splice_text(&recipe, 0, 0, "Ui, wortel, bouillon")
            .unwrap();
        let photos = tx.put_object(ROOT, "photos", ObjType::List).unwrap();
        tx.insert(&photos, 0, "foto 1").unwrap();
    });
    assert!(matches!(
        marga.merge(&parcel_of(JAN, 1, &[change_entry(id(1), ENCOUNTER, bytes)])),
        Merged::Taken { .. }
    ));
    let before = marga.store().heads(&id(1)).unwrap();
    marga.change(
        id(1),
        json!({"title": "Stamppot", "happened_on": "2026-11-19", "place": "Grote zaal"}),
    );
    let after = marga.store().heads(&id(1)).unwrap();
    marga
        .store()
        .write(&marga.hand(), |writer| -> Result<(), StoreError> {
            writer.throw_away(id(1)).map(|_| ())
        })
        .unwrap();
    marga
        .store()
        .write(&marga.hand(), |writer| -> Result<(), StoreError> {
            writer.fetch_back(id(1)).map(|_| ())
        })
        .unwrap();
    marga
        .store()
        .write(&marga.hand(), |writer| -> Result<(), StoreError> {
            writer.put_back(id(1), &before, &after).map(|_| ())
        })
        .unwrap();
    marga.change(
        id(1),
        json!({"title": "Erwtensoep", "happened_on": "2026-11-19", "place": "Grote zaal"}),
    );
    let mut ours: Vec<Entry> = Vec::new();
    for parcel in marga.parcels() {
        ours.extend(
            verified(&parcel)
                .get()
                .entries
                .iter()
                .filter(|entry| entry.document == id(1))
                .cloned(),
        );
    }
    let mut newer = Automerge::new();
    newer
        .apply_changes(
            ours.into_iter()
                .map(|entry| automerge::Change::from_bytes(entry.bytes).unwrap()),
        )
        .unwrap();
    let text = |key: &str| {
        newer
            .get(ROOT, key)
            .unwrap()
            .map(|(value, _)| value.to_string())
    };
    assert_eq!(text("title").unwrap(), "\"Erwtensoep\"");
    assert_eq!(text("weather").unwrap(), "\"regen\"");
    assert_eq!(text("temperature").unwrap().trim_end_matches('0'), "7.5");
    let (_, seats) = newer.get(ROOT, "seats").unwrap().unwrap();
    assert_eq!(
        newer.get(&seats, "window").unwrap().unwrap().0.as_i64(),
        Some(4)
    );
    let (_, recipe) = newer.get(ROOT, "recipe").unwrap().unwrap();
    assert_eq!(newer.text(&recipe).unwrap(), "Ui, wortel, bouillon");
    let (_, photos) = newer.get(ROOT, "photos").unwrap().unwrap();
    assert_eq!(newer.length(&photos), 1);
    marga.has_no_problems();
}

#[test]
fn an_entry_of_a_newer_type_keeps_nothing_else_of_its_parcel_out() {
    let marga = Laptop::of(MARGA);
    let bytes = written(&mut Automerge::new(), |tx| {
        tx.put(ROOT, "title", "Soep").unwrap()
    });
    let newer = Entry {
        document: id(3),
        kind: ENCOUNTER,
        entry_type: 99,
        bytes: b"something of tomorrow".to_vec(),
    };
    let parcel = parcel_of(JAN, 1, &[newer, change_entry(id(1), ENCOUNTER, bytes)]);
    assert!(matches!(marga.merge(&parcel), Merged::Taken { .. }));
    assert_eq!(marga.store().encounter(&id(1)).unwrap().title, "Soep");
    assert_eq!(
        marga.store().parcel(&parcel.name()).unwrap().as_deref(),
        Some(parcel.bytes())
    );
}
