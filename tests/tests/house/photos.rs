//! Photos between laptops: the text first, the picture after it, and both gone when they are forgotten.

mod foreign;
mod forgetting;
mod travelling;

use std::path::Path;

use samenboek_app::PhotoView;
use samenboek_domain::ids::DocumentId;
use samenboek_domain::photo::PhotoDraft;
use samenboek_tests::{Laptop, Neighbourhood, Stick, evening, photo_file};
use serde_json::{Value, json};

/// Large enough to be taken for a picture by its size.
const SIDE: u32 = 280;

/// An evening with a photo of noise.
fn evening_with_photo(laptop: &Laptop, seed: u64) -> (DocumentId, DocumentId) {
    let encounter = laptop.record(evening("Samen koken"));
    let photo = add(
        laptop,
        &encounter,
        seed,
        json!({"caption": "De tafels", "shows": "nobody"}),
    );
    (encounter, photo)
}

fn add(laptop: &Laptop, encounter: &DocumentId, seed: u64, draft: Value) -> DocumentId {
    let draft = PhotoDraft::from_json(draft).unwrap();
    let file = photo_file(seed, SIDE);
    let added = laptop.house().add_photo(encounter, &file, &draft);
    added.unwrap().value.id
}

fn picture(laptop: &Laptop, photo: &DocumentId) -> Option<Vec<u8>> {
    laptop.house().photo_picture(photo).unwrap()
}

fn photos(laptop: &Laptop, encounter: &DocumentId) -> Vec<PhotoView> {
    laptop.house().encounter(encounter).unwrap().photos
}

fn awaited(laptop: &Laptop) -> usize {
    laptop.house().status().unwrap().photos_awaited
}

fn meets(laptop: &Laptop, stick: &Path) -> samenboek_app::Exchanged {
    laptop.exchange(&mut Stick::open(stick)).unwrap()
}

/// The files on a stick that are large: pictures.
fn pictures_on(stick: &Path) -> Vec<std::path::PathBuf> {
    let files = crate::sharing::insider::files(stick).into_iter();
    let large = files.filter(|(_, bytes)| bytes.len() > 65_536);
    large.map(|(path, _)| path).collect()
}

fn is_sound(laptop: &Laptop, pieces: usize) {
    let found = laptop.house().verify().unwrap();
    assert_eq!((found.pieces, found.problems), (pieces, Vec::new()));
}

#[test]
fn a_photo_that_marga_adds_is_seen_by_amina_after_a_stick_with_what_was_said_about_it() {
    let brug = Neighbourhood::of(2, 1201);
    let (marga, amina) = (&brug.laptops[0], &brug.laptops[1]);
    let evening = marga.record(evening("Samen koken"));
    let photo = add(
        marga,
        &evening,
        1,
        json!({"caption": "Fatma snijdt uien", "people": ["Fatma"]}),
    );
    let shown = picture(marga, &photo).unwrap();
    assert!(shown.starts_with(&[0xFF, 0xD8, 0xFF]));
    assert_eq!(marga.house().status().unwrap().only_here, 2);
    meets(marga, &brug.path("stick"));
    let met = meets(amina, &brug.path("stick"));
    assert_eq!((met.slip.encounters, met.slip.photos), (1, 1));
    assert_eq!(met.slip.from, ["Marga"]);
    let there = photos(amina, &evening);
    assert_eq!(there.len(), 1);
    assert_eq!(
        there[0].record.caption.as_deref(),
        Some("Fatma snijdt uien")
    );
    assert_eq!(
        (there[0].people[0].name.as_str(), there[0].here),
        ("Fatma", true)
    );
    assert_eq!(there[0].recorded_by, "Marga");
    assert_eq!(picture(amina, &photo), Some(shown));
    for laptop in [marga, amina] {
        is_sound(laptop, 1);
        assert_eq!(awaited(laptop), 0);
    }
    // And nothing of it goes twice.
    let before = crate::sharing::insider::files(&brug.path("stick")).len();
    meets(marga, &brug.path("stick"));
    let again = meets(amina, &brug.path("stick"));
    assert_eq!(again.slip.photos, 0);
    assert!(crate::sharing::insider::files(&brug.path("stick")).len() <= before + 3);
    assert_eq!(pictures_on(&brug.path("stick")).len(), 1);
}

#[test]
fn who_is_on_a_photo_and_gave_no_consent_is_told_and_hinders_nobody() {
    let brug = Neighbourhood::of(1, 1202);
    let marga = &brug.laptops[0];
    let evening = marga.record(evening("Samen koken"));
    let draft = PhotoDraft::from_json(json!({"people": ["Fatma", "Jan"]})).unwrap();
    let file = photo_file(2, 32);
    let saved = marga
        .house()
        .add_photo(&evening, &file, &draft)
        .unwrap()
        .value;
    assert_eq!(saved.hints, ["photo_without_consent"]);
    let without = |photo| {
        let view: PhotoView = marga.house().photo(photo).unwrap();
        let names = view.without_consent.into_iter().map(|it| it.name);
        names.collect::<Vec<_>>()
    };
    let mut both = without(&saved.id);
    both.sort();
    assert_eq!(both, ["Fatma", "Jan"]);
    let fatma = marga.house().find_people("Fatma").unwrap()[0].person;
    let yes = samenboek_domain::consent::ConsentDraft::from_json(
        json!({"person": format!("person:{fatma}"), "purpose": "photo", "scope": "team", "how": "spoken", "given_on": "2026-11-01"}),
    );
    let yes = marga
        .house()
        .record_consent(&yes.unwrap())
        .unwrap()
        .value
        .id;
    assert_eq!(without(&saved.id), ["Jan"]);
    // Once she takes it back, the photo stands among what somebody looks after.
    let no = samenboek_domain::consent::WithdrawalDraft {
        on: Some("2026-11-22".to_owned()),
    };
    marga.house().withdraw_consent(&yes, &no).unwrap();
    let uses = &marga.house().withdrawn_consents().unwrap()[0].uses;
    let kinds: Vec<_> = uses.iter().map(|it| it.mention.kind).collect();
    assert!(
        kinds.contains(&samenboek_domain::kind::DocumentKind::Photo),
        "{kinds:?}"
    );
}

#[test]
fn two_captions_stand_beside_each_other_and_a_name_is_covered_by_no_word() {
    let brug = Neighbourhood::of(2, 1203);
    let (marga, amina) = (&brug.laptops[0], &brug.laptops[1]);
    let (_, photo) = evening_with_photo(marga, 3);
    brug.everybody_meets();
    let edit = |laptop: &Laptop, patch| laptop.house().edit_photo(&photo, patch).unwrap();
    edit(
        marga,
        json!({"caption": "De lange tafel", "shows": "people", "people": ["Fatma"]}),
    );
    edit(amina, json!({"caption": "De eerste gang"}));
    brug.everybody_meets();
    for laptop in [marga, amina] {
        let view = laptop.house().photo(&photo).unwrap();
        assert_eq!(
            (view.versions.len(), view.people[0].name.as_str()),
            (1, "Fatma")
        );
        assert_eq!(view.record.shows.code(), "people");
    }
    let choice = samenboek_app::Choice::One(0);
    amina
        .house()
        .choose_version(&photo, "caption", choice)
        .unwrap();
    brug.everybody_meets();
    assert_eq!(photo_caption(marga, &photo), photo_caption(amina, &photo));
    is_sound(marga, 1);
}

fn photo_caption(laptop: &Laptop, photo: &DocumentId) -> Option<String> {
    let view = laptop.house().photo(photo).unwrap();
    assert!(view.versions.is_empty());
    view.record.caption
}

#[test]
fn a_photo_in_the_bin_is_out_of_sight_and_comes_back_on_every_laptop() {
    let brug = Neighbourhood::of(2, 1204);
    let (marga, amina) = (&brug.laptops[0], &brug.laptops[1]);
    let (evening, photo) = evening_with_photo(marga, 4);
    brug.everybody_meets();
    let gone = amina.house().throw_away(&photo).unwrap().value;
    assert!(photos(amina, &evening).is_empty());
    amina.house().undo(gone.undo.as_deref()).unwrap();
    assert_eq!(photos(amina, &evening).len(), 1);
    amina.house().throw_away(&photo).unwrap();
    brug.everybody_meets();
    for laptop in [marga, amina] {
        assert!(photos(laptop, &evening).is_empty());
        let bin = laptop.house().list_bin().unwrap();
        assert_eq!(
            (bin.len(), bin[0].title.as_str(), bin[0].id),
            (1, "De tafels", photo)
        );
    }
    marga.house().fetch_back(&photo).unwrap();
    brug.everybody_meets();
    for laptop in [marga, amina] {
        assert!(photos(laptop, &evening)[0].here);
        is_sound(laptop, 1);
    }
}

#[test]
fn a_handful_comes_in_one_by_one_and_what_is_no_photo_keeps_no_other_out() {
    let brug = Neighbourhood::of(1, 1205);
    let marga = &brug.laptops[0];
    let evening = marga.record(evening("Samen koken"));
    let source = |file: &str, bytes: Vec<u8>| samenboek_app::PhotoSource {
        file: file.to_owned(),
        read: Box::new(move |_| Ok(bytes)),
    };
    let files = vec![
        source("een.png", photo_file(5, 32)),
        source("brief.pdf", b"%PDF-1.7".to_vec()),
        source("twee.png", photo_file(6, 32)),
    ];
    let draft = PhotoDraft::from_json(json!({"caption": "Het feest"})).unwrap();
    let mut heard = Vec::new();
    let never = samenboek_app::Cancel::default();
    let mut hear = |done, total| heard.push((done, total));
    let added = marga
        .house()
        .add_photos(&evening, files, &draft, &never, &mut hear)
        .unwrap()
        .value;
    assert_eq!(added.added.len(), 2);
    assert_eq!(
        (added.refused[0].file.as_str(), added.refused[0].code),
        ("brief.pdf", "photo_not_a_picture")
    );
    assert_eq!(heard, [(0, 3), (1, 3), (2, 3), (3, 3)]);
    assert!(!added.stopped);
    marga.house().undo(added.undo.as_deref()).unwrap();
    assert!(photos(marga, &evening).is_empty());
    // Whoever stops keeps what is in.
    let stop = samenboek_app::Cancel::default();
    let files = vec![
        source("een.png", photo_file(5, 32)),
        source("twee.png", photo_file(6, 32)),
    ];
    let mut hear = |done, _| {
        if done == 0 {
            stop.cancel()
        }
    };
    let added = marga
        .house()
        .add_photos(&evening, files, &draft, &stop, &mut hear)
        .unwrap()
        .value;
    assert_eq!((added.added.len(), added.stopped), (1, true));
    let nowhere = marga
        .house()
        .add_photo(&added.added[0], &photo_file(5, 32), &draft);
    assert_eq!(nowhere.unwrap_err().code(), "not_found");
}
