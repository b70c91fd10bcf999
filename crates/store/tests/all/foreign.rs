//! Bytes of others, inside a seal that holds: whoever has a key may still send nonsense, and nonsense stays out.

use automerge::transaction::{CommitOptions, Transactable};
use automerge::{ActorId, Automerge, Change, ObjType, ROOT, ReadDoc, ScalarValue};
use samenboek_crypto::{Entry, ParcelKind, Sealed, actor_prefix};
use samenboek_domain::ids::DocumentId;
use samenboek_store::{EncounterFilter, Merged, SetAside};
use serde_json::json;
use sha2::{Digest, Sha256};

use crate::kit::{
    AMINA, Chance, JAN, Laptop, MARGA, centre, change_entry, evening, id, parcel_of,
    parcel_of_kind, verified,
};

const ENCOUNTER: u16 = 1;
const PERSON: u16 = 3;

/// The actor of this person in a run.
fn actor(who: usize, run: u8) -> ActorId {
    let mut bytes = actor_prefix(&centre().people[who].signer().id()).to_vec();
    bytes.extend([run; 6]);
    ActorId::from(bytes)
}

/// One change, as somebody's own program might make it.
fn change(
    actor: ActorId,
    fill: impl FnOnce(&mut automerge::transaction::Transaction<'_>),
) -> Vec<u8> {
    let mut document = Automerge::new().with_actor(actor);
    let mut tx = document.transaction();
    fill(&mut tx);
    let (hash, _) = tx.commit_with(CommitOptions::default().with_time(0));
    document
        .get_change_by_hash(&hash.unwrap())
        .unwrap()
        .raw_bytes()
        .to_vec()
}

fn titled(actor: ActorId, title: &str) -> Vec<u8> {
    change(actor, |tx| {
        tx.put(ROOT, "title", title).unwrap();
        tx.put(ROOT, "happened_on", "2026-11-20").unwrap();
    })
}

/// Makes the checksum right again: the first four bytes of SHA-256 of everything after it.
fn mend(bytes: &mut [u8]) {
    let digest = Sha256::digest(&bytes[8..]);
    bytes[4..8].copy_from_slice(&digest[..4]);
}

fn set_aside_of(laptop: &Laptop, parcel: &Sealed, reason: SetAside) {
    let before = (
        laptop.states(),
        laptop.store().row_digests().unwrap(),
        laptop.store().reaches().unwrap(),
    );
    assert_eq!(laptop.merge(parcel), Merged::SetAside(reason));
    let aside = laptop.store().apart().unwrap();
    let kept = aside.iter().find(|it| it.name == parcel.name()).unwrap();
    let bytes = laptop.store().bytes_apart(&parcel.name()).unwrap();
    assert!(kept.is_of(&parcel.header().signer));
    assert_eq!(
        (kept.reason.as_str(), bytes.unwrap().as_slice()),
        (reason.code(), parcel.bytes()),
        "kept, with the reason"
    );
    let after = (
        laptop.states(),
        laptop.store().row_digests().unwrap(),
        laptop.store().reaches().unwrap(),
    );
    assert_eq!(after, before, "nothing of it stands anywhere else");
}

#[test]
fn a_change_in_somebody_elses_name_is_refused() {
    let marga = Laptop::of(MARGA);
    let forged = change_entry(
        id(1),
        ENCOUNTER,
        titled(actor(AMINA, 1), "Van Amina, zegt Jan"),
    );
    set_aside_of(
        &marga,
        &parcel_of(JAN, 1, &[forged]),
        SetAside::ForeignChange,
    );
    let own = change_entry(id(1), ENCOUNTER, titled(actor(JAN, 1), "Van Jan"));
    assert!(matches!(
        marga.merge(&parcel_of(JAN, 1, &[own])),
        Merged::Taken { .. }
    ));
}

#[test]
fn one_bad_change_keeps_the_whole_parcel_out() {
    let marga = Laptop::of(MARGA);
    let good = change_entry(id(1), ENCOUNTER, titled(actor(JAN, 1), "Goed"));
    let bad = change_entry(id(2), ENCOUNTER, titled(actor(AMINA, 1), "Slecht"));
    set_aside_of(
        &marga,
        &parcel_of(JAN, 1, &[good, bad]),
        SetAside::ForeignChange,
    );
}

#[test]
fn what_turns_a_sentence_around_is_not_read_whoever_wrote_it() {
    let marga = Laptop::of(MARGA);
    let turned = change(actor(JAN, 1), |tx| {
        tx.put(ROOT, "title", "So\u{202E}ep\u{2069}").unwrap();
        tx.put(ROOT, "happened_on", "2026-11-20").unwrap();
        let note = tx.put_object(ROOT, "note", ObjType::Text).unwrap();
        tx.splice_text(&note, 0, 0, "Met \u{2068}‘brood’ 🍞")
            .unwrap();
    });
    let parcel = parcel_of(JAN, 1, &[change_entry(id(1), ENCOUNTER, turned)]);
    assert!(matches!(marga.merge(&parcel), Merged::Taken { .. }));
    let read = marga.store().encounter(&id(1)).unwrap();
    assert_eq!(
        (read.title.as_str(), read.note.as_str()),
        ("Soep", "Met ‘brood’ 🍞")
    );
    marga.has_no_problems();
    // Whoever goes on in it writes over what she did not see.
    marga.change(
        id(1),
        json!({"title": "Soep", "happened_on": "2026-11-20", "note": "Met ‘brood’ 🍞 en kaas"}),
    );
    let read = marga.store().encounter(&id(1)).unwrap();
    assert_eq!(read.note, "Met ‘brood’ 🍞 en kaas");
    marga.has_no_problems();
}

#[test]
fn a_compressed_change_is_refused_before_it_can_inflate() {
    let marga = Laptop::of(MARGA);
    let long = "soep ".repeat(4_000);
    let mut document = Automerge::new().with_actor(actor(JAN, 1));
    let mut tx = document.transaction();
    tx.put(ROOT, "note", long.as_str()).unwrap();
    let (hash, _) = tx.commit_with(CommitOptions::default().with_time(0));
    let compressed = document
        .get_change_by_hash(&hash.unwrap())
        .unwrap()
        .bytes()
        .to_vec();
    assert_eq!(
        compressed[8], 2,
        "this is what Automerge would send by itself"
    );
    assert!(Change::from_bytes(compressed.clone()).is_ok());
    set_aside_of(
        &marga,
        &parcel_of(JAN, 1, &[change_entry(id(1), ENCOUNTER, compressed)]),
        SetAside::DamagedChange,
    );
}

#[test]
fn empty_and_short_changes_and_whole_documents_are_refused() {
    let marga = Laptop::of(MARGA);
    let mut document = Automerge::new().with_actor(actor(JAN, 1));
    let mut tx = document.transaction();
    tx.put(ROOT, "title", "Soep").unwrap();
    tx.commit();
    let whole = titled(actor(JAN, 1), "Soep");
    for (what, bytes) in [
        ("nothing", vec![]),
        ("the beginning", whole[..8].to_vec()),
        ("cut off", whole[..whole.len() - 1].to_vec()),
        ("a saved document", document.save_nocompress()),
        ("one byte more", [whole.as_slice(), &[0]].concat()),
        ("two changes in one", [whole.as_slice(), &whole].concat()),
    ] {
        let outcome = marga.merge(&parcel_of(JAN, 1, &[change_entry(id(1), ENCOUNTER, bytes)]));
        assert_eq!(outcome, Merged::SetAside(SetAside::DamagedChange), "{what}");
    }
}

#[test]
fn damaged_changes_with_a_right_checksum_are_contained() {
    let marga = Laptop::of(MARGA);
    marga.record(id(1), json!({"title": "Samen koken", "happened_on": "2026-11-20", "place": "Portiek 12", "note": "Het was gezellig.",
        "attendance": {"counted": 7, "new_faces": 2}, "tables": [{"label": "1", "tally": {"bonen": 4, "linzen": 3}}], "conditions": ["shared_goal"]}));
    marga.change(id(1), json!({"title": "Samen eten", "happened_on": "2026-11-20", "note": "Het was heel gezellig. Fatma zong."}));
    let honest: Vec<Vec<u8>> = marga
        .parcels()
        .iter()
        .map(|parcel| verified(parcel).get().entries[0].bytes.clone())
        .collect();
    let (mut jan, amina) = (Laptop::of(JAN), Laptop::of(AMINA));
    let mut chance = Chance(7);
    let mut number = 0;
    let mut next = |laptop: &Laptop, entries: &[Entry]| {
        let parcel = parcel_of(MARGA, number + 1, entries);
        let outcome = laptop.merge(&parcel);
        if matches!(outcome, Merged::Taken { .. }) {
            number += 1;
        }
        (parcel, outcome)
    };
    let (mut taken, mut aside, mut waiting) = (0, 0, 0);
    let mut sent = Vec::new();
    for round in 0..400_u16 {
        let mut bytes = [0xd0; 16];
        bytes[..2].copy_from_slice(&round.wrapping_mul(40_503).to_be_bytes());
        let document = DocumentId::from_bytes(bytes);
        let second = round % 2 == 1;
        if second {
            let (parcel, outcome) = next(
                &jan,
                &[change_entry(document, ENCOUNTER, honest[0].clone())],
            );
            assert!(matches!(outcome, Merged::Taken { .. }));
            sent.push(parcel);
        }
        let mut damaged = honest[usize::from(second)].clone();
        for _ in 0..=chance.below(3) {
            let place = 9 + chance.below(damaged.len() - 9);
            match chance.below(8) {
                0 => drop(damaged.remove(place)),
                1 => damaged.insert(place, u8::try_from(chance.below(256)).unwrap()),
                2 => damaged[place] = 0xff,
                _ => damaged[place] ^= 1 << chance.below(8),
            }
        }
        mend(&mut damaged);
        let (parcel, outcome) = next(&jan, &[change_entry(document, ENCOUNTER, damaged)]);
        match outcome {
            Merged::Taken { .. } => {
                taken += 1;
                sent.push(parcel);
            }
            Merged::SetAside(SetAside::DamagedChange | SetAside::ForeignChange) => aside += 1,
            // A changed dependency: it rests on something that nobody has.
            Merged::Waiting => waiting += 1,
            other @ (Merged::Known | Merged::SetAside(_)) => panic!("round {round}: {other:?}"),
        }
    }
    assert!(
        taken > 20 && aside > 100 && waiting > 5,
        "all three were seen: {taken} {aside} {waiting}"
    );
    jan.pull_the_plug();
    jan.switch_on();
    jan.has_no_problems();
    amina.merge_all(&sent);
    assert_eq!(amina.states(), jan.states());
    assert_eq!(
        amina.store().row_digests().unwrap(),
        jan.store().row_digests().unwrap()
    );
    let all = EncounterFilter {
        limit: 1_000,
        ..Default::default()
    };
    for row in jan.store().list_encounters(&all).unwrap() {
        jan.store().encounter(&row.id).unwrap();
        jan.change(row.id, evening("Weer heel"));
        assert_eq!(jan.store().encounter(&row.id).unwrap().title, "Weer heel");
    }
    jan.has_no_problems();
}

#[test]
fn numbers_at_the_end_of_what_fits_are_no_trouble() {
    let marga = Laptop::of(MARGA);
    let most = change(actor(JAN, 1), |tx| {
        tx.put(ROOT, "happened_on", "9999-12-31").unwrap();
        tx.put(ROOT, "starts_at", "23:59").unwrap();
        for key in ["counted", "new_faces", "at"] {
            tx.put(ROOT, key, i64::MAX).unwrap();
        }
        tx.put(ROOT, "tone", ScalarValue::F64(f64::NAN)).unwrap();
        let named = tx.put_object(ROOT, "named", ObjType::Map).unwrap();
        tx.put(&named, centre().people[AMINA].person.to_string(), i64::MAX)
            .unwrap();
        tx.put(&named, "no person at all", i64::MIN).unwrap();
        tx.put_object(ROOT, "place", ObjType::List).unwrap();
    });
    assert!(matches!(
        marga.merge(&parcel_of(JAN, 1, &[change_entry(id(1), ENCOUNTER, most)])),
        Merged::Taken { .. }
    ));
    assert_eq!(marga.store().encounter(&id(1)).unwrap().counted, i64::MAX);
    let jan = centre().people[JAN].person;
    marga.change(id(1), json!({"title": "Weer gewoon", "happened_on": "2026-11-20", "attendance": {"named": [format!("person:{jan}")]}}));
    assert_eq!(marga.store().encounter(&id(1)).unwrap().named, [jan]);
    marga.has_no_problems();
}

#[test]
fn a_chain_or_a_receipt_that_counts_beyond_what_fits_is_set_aside() {
    let marga = Laptop::of(MARGA);
    let good = change_entry(id(1), ENCOUNTER, titled(actor(JAN, 1), "Soep"));
    set_aside_of(
        &marga,
        &parcel_of_kind(ParcelKind::Changes, JAN, 1, u64::MAX, &[good]),
        SetAside::DamagedChange,
    );
    let mut claim = vec![1];
    claim.extend(0_i64.to_le_bytes());
    claim.extend(1_u32.to_le_bytes());
    claim.extend(centre().team.as_bytes());
    claim.extend(centre().people[MARGA].signer().id().as_bytes());
    claim.extend(u64::MAX.to_le_bytes());
    claim.extend([7; 32]);
    let entry = Entry {
        document: DocumentId::from_bytes([0; 16]),
        kind: 0,
        entry_type: Entry::RECEIPT,
        bytes: claim,
    };
    let receipt = parcel_of_kind(ParcelKind::Receipt, JAN, 1, 1, &[entry]);
    set_aside_of(&marga, &receipt, SetAside::DamagedChange);
}

#[test]
fn of_two_changes_with_one_number_the_second_is_set_aside_in_both_orders() {
    let one = parcel_of(
        JAN,
        1,
        &[change_entry(
            id(1),
            ENCOUNTER,
            titled(actor(JAN, 1), "Soep"),
        )],
    );
    let other = parcel_of(
        JAN,
        1,
        &[change_entry(
            id(1),
            ENCOUNTER,
            titled(actor(JAN, 1), "Taart"),
        )],
    );
    for (first, second, title) in [(&one, &other, "Soep"), (&other, &one, "Taart")] {
        let marga = Laptop::of(MARGA);
        assert!(matches!(marga.merge(first), Merged::Taken { .. }));
        set_aside_of(&marga, second, SetAside::DamagedChange);
        assert_eq!(marga.store().encounter(&id(1)).unwrap().title, title);
        marga.has_no_problems();
    }
    // Both in one parcel: neither.
    let both = [one, other].map(|parcel| verified(&parcel).get().entries[0].clone());
    set_aside_of(
        &Laptop::of(MARGA),
        &parcel_of(JAN, 1, &both),
        SetAside::DamagedChange,
    );
}

#[test]
fn one_document_that_two_people_call_by_different_kinds_is_one_thing_in_both_orders() {
    let as_encounter = parcel_of(
        JAN,
        1,
        &[change_entry(
            id(1),
            ENCOUNTER,
            titled(actor(JAN, 1), "Soep"),
        )],
    );
    let card = change(actor(AMINA, 1), |tx| tx.put(ROOT, "name", "Soep").unwrap());
    let as_person = parcel_of(AMINA, 1, &[change_entry(id(1), PERSON, card)]);
    let laptops = [[&as_encounter, &as_person], [&as_person, &as_encounter]].map(|order| {
        let marga = Laptop::of(MARGA);
        marga.merge_all(order);
        marga.has_no_problems();
        marga
    });
    assert_eq!(laptops[0].states(), laptops[1].states());
    assert_eq!(
        laptops[0].store().row_digests().unwrap(),
        laptops[1].store().row_digests().unwrap()
    );
    assert_eq!(
        laptops[0].store().kind_of(&id(1)).unwrap(),
        laptops[1].store().kind_of(&id(1)).unwrap()
    );
}

#[test]
fn a_copied_folder_that_goes_on_writing_loses_nothing_and_is_marked() {
    // The same keys on two machines: two saves with one number.
    let (marga, copy, jan) = (Laptop::of(MARGA), Laptop::of(MARGA), Laptop::of(JAN));
    marga.record(id(1), evening("Op de balie"));
    copy.record(id(2), evening("Op de kopie"));
    for order in [[&marga, &copy], [&copy, &marga]] {
        let jan = Laptop::of(JAN);
        for laptop in order {
            jan.merge_all(&laptop.parcels());
        }
        assert_eq!(jan.states().len(), 2);
        jan.has_no_problems();
    }
    jan.merge_all(&marga.parcels());
    jan.merge_all(&copy.parcels());
    marga.merge_all(&copy.parcels());
    copy.merge_all(&marga.parcels());
    assert_eq!(
        (marga.states(), copy.states()),
        (jan.states(), jan.states())
    );
    // Jan's receipt of such a chain proves nothing about either machine.
    assert!(
        !jan.store()
            .write_receipt(jan.person().open.desk(), jan.hand().at)
            .unwrap()
    );
}
