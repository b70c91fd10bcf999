//! Photos in the memory: written down and read back, pieces beside them, and a damaged one named.

use proptest::collection::btree_set;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use samenboek_domain::ids::{DocumentId, PersonId};
use samenboek_domain::photo::{Photo, PhotoDraft};
use samenboek_store::{PhotoRecord, StoreError};

use crate::kit::{Laptop, MARGA, evening, id};

fn photo(draft: &PhotoDraft) -> Photo {
    Photo::parse(draft).unwrap()
}

fn add(laptop: &Laptop, number: u8, said: &Photo, picture: &[u8]) -> DocumentId {
    let document = id(number);
    laptop
        .store()
        .write(&laptop.hand(), |writer| -> Result<(), StoreError> {
            writer.add_photo(document, &id(1), said, (4, 3), picture)
        })
        .unwrap();
    document
}

fn drafts() -> impl Strategy<Value = PhotoDraft> {
    let people = btree_set(any::<[u8; 16]>(), 0..4).prop_map(|people| {
        let named = |bytes| format!("person:{}", PersonId::from_bytes(bytes));
        people.into_iter().map(named).collect::<Vec<_>>()
    });
    let caption = option::of("[a-zA-Z0-9éışŁ日/|.'\" ]{0,29}[a-z]");
    (caption, people, select(vec!["nobody", "not_asked"])).prop_map(
        |(caption, people, else_shows)| PhotoDraft {
            caption,
            shows: people.is_empty().then(|| else_shows.to_owned()),
            people,
        },
    )
}

fn says(record: &PhotoRecord, said: &Photo) {
    let line = said.caption.as_ref().map(|line| line.as_str().to_owned());
    assert_eq!((&record.caption, record.shows), (&line, said.shows));
    let mut people: Vec<String> = said.people.iter().map(ToString::to_string).collect();
    people.sort();
    let mut kept: Vec<String> = record
        .people
        .iter()
        .map(|it| format!("person:{it}"))
        .collect();
    kept.sort();
    assert_eq!(kept, people);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    #[test]
    fn what_is_said_about_a_photo_is_read_back_also_when_it_is_changed(first in drafts(), second in drafts()) {
        let marga = Laptop::of(MARGA);
        let (first, second) = (photo(&first), photo(&second));
        let document = add(&marga, 2, &first, b"beeld");
        let before = marga.store().photo(&document).unwrap();
        says(&before, &first);
        marga
            .store()
            .write(&marga.hand(), |writer| writer.change_photo(document, None, &second))
            .unwrap();
        let after = marga.store().photo(&document).unwrap();
        says(&after, &second);
        prop_assert_eq!((before.picture, before.encounter), (after.picture, after.encounter));
        marga.has_no_problems();
    }
}

#[test]
fn a_picture_of_several_pieces_is_one_picture_and_is_there_after_the_plug_was_pulled() {
    let mut marga = Laptop::of(MARGA);
    marga.record(id(1), evening("Soep"));
    let picture: Vec<u8> = (0..9_000_000_u32).map(|at| (at % 251) as u8).collect();
    let document = add(&marga, 2, &photo(&PhotoDraft::default()), &picture);
    marga.pull_the_plug();
    marga.switch_on();
    assert_eq!(marga.store().picture_of(&document).unwrap(), Some(picture));
    assert_eq!(marga.store().attachments().unwrap().len(), 3);
    assert_eq!(marga.store().verify().unwrap().pieces, 3);
    marga.has_no_problems();
    assert_eq!(marga.store().pictures_awaited().unwrap(), 0);
}

#[test]
fn a_piece_that_is_damaged_on_the_disk_is_named_and_its_picture_is_not_shown() {
    let mut marga = Laptop::of(MARGA);
    marga.record(id(1), evening("Soep"));
    let document = add(&marga, 2, &photo(&PhotoDraft::default()), &[7; 5_000]);
    let name = marga.store().attachments().unwrap().pop_first().unwrap();
    marga.pull_the_plug();
    let raw = rusqlite::Connection::open(marga.folder.path().join("shared.db")).unwrap();
    let key = marga.person().open.store_key().sqlcipher_pragma();
    raw.pragma_update(None, "key", key.as_str()).unwrap();
    let mut bytes: Vec<u8> = raw
        .query_row(
            "SELECT bytes FROM parcels WHERE name = ?1",
            [name.as_bytes()],
            |row| row.get(0),
        )
        .unwrap();
    bytes[400] ^= 1;
    raw.execute(
        "UPDATE parcels SET bytes = ?2 WHERE name = ?1",
        rusqlite::params![name.as_bytes(), bytes],
    )
    .unwrap();
    drop(raw);
    marga.switch_on();
    let problems = marga.store().verify().unwrap().problems;
    let named = |code| {
        problems
            .iter()
            .any(|it| it.code == code && !it.about.is_empty())
    };
    assert!(
        named("parcel_unopened") && named("picture_damaged"),
        "{problems:?}"
    );
    assert_eq!(marga.store().picture_of(&document).unwrap(), None);
}

#[test]
fn a_photo_whose_picture_cannot_be_cut_leaves_nothing() {
    let marga = Laptop::of(MARGA);
    let before = marga.everything();
    for picture in [&[][..], &vec![0; 33 * 1024 * 1024]] {
        let added = marga
            .store()
            .write(&marga.hand(), |writer| -> Result<(), StoreError> {
                writer.add_photo(
                    id(2),
                    &id(1),
                    &photo(&PhotoDraft::default()),
                    (4, 3),
                    picture,
                )
            });
        assert!(added.is_err());
    }
    assert_eq!(marga.everything(), before);
}
