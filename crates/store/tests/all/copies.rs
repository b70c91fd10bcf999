//! Whole documents in the place of their changes: what packing puts in a parcel for a newcomer.

use std::collections::BTreeSet;

use automerge::transaction::{CommitOptions, Transactable};
use automerge::{ActorId, Automerge, ROOT};
use samenboek_crypto::{Entry, actor_prefix};
use samenboek_domain::ids::DocumentId;
use samenboek_store::{EncounterFilter, Merged, SetAside};
use serde_json::json;
use sha2::{Digest, Sha256};

use crate::kit::{
    AMINA, Chance, JAN, Laptop, MARGA, centre, change_entry, evening, id, parcel_of,
    parcel_of_kind, verified,
};

const ENCOUNTER: u16 = 1;

fn copy_entry(document: DocumentId, bytes: Vec<u8>) -> Entry {
    Entry {
        entry_type: Entry::FULL_COPY,
        ..change_entry(document, ENCOUNTER, bytes)
    }
}

fn begun_by(who: usize, title: &str) -> Automerge {
    let mut actor = actor_prefix(&centre().people[who].signer().id()).to_vec();
    actor.extend([1; 6]);
    let mut document = Automerge::new().with_actor(ActorId::from(actor));
    for text in [title, &format!("{title} met brood")] {
        let mut tx = document.transaction();
        tx.put(ROOT, "title", text).unwrap();
        tx.put(ROOT, "happened_on", "2026-11-20").unwrap();
        tx.put(ROOT, "changed", "Wij kennen elkaar nu. ".repeat(40))
            .unwrap();
        tx.commit_with(CommitOptions::default().with_time(0));
    }
    document
}

fn titles(laptop: &Laptop) -> BTreeSet<String> {
    let all = EncounterFilter {
        limit: 1_000,
        ..Default::default()
    };
    let rows = laptop.store().list_encounters(&all).unwrap();
    rows.into_iter().map(|row| row.title).collect()
}

#[test]
fn what_one_person_wrote_leaves_as_whole_documents_and_arrives_as_the_same_book() {
    let (marga, jan) = (Laptop::of(MARGA), Laptop::of(JAN));
    for number in 1..30 {
        marga.record(id(number), evening(&format!("Avond {number}")));
        marga.change(id(number), evening(&format!("Avond {number}, later")));
    }
    let single = marga.parcels();
    assert_eq!(marga.store().pack(marga.person().signer()).unwrap(), 1);
    let packed = marga.parcels();
    let opened = verified(&packed[0]);
    let types: BTreeSet<u8> = opened
        .get()
        .entries
        .iter()
        .map(|entry| entry.entry_type)
        .collect();
    assert_eq!(types, BTreeSet::from([Entry::FULL_COPY]));
    assert_eq!(opened.get().entries.len(), 29);
    jan.merge_all(&packed);
    let amina = Laptop::of(AMINA);
    amina.merge_all(&single);
    for other in [&jan, &amina] {
        assert_eq!(other.states(), marga.states());
        assert_eq!(
            other.store().row_digests().unwrap(),
            marga.store().row_digests().unwrap()
        );
        other.has_no_problems();
    }
    marga.has_no_problems();
}

#[test]
fn what_somebody_else_wrote_in_as_well_leaves_as_changes() {
    let (marga, jan) = (Laptop::of(MARGA), Laptop::of(JAN));
    marga.record(id(1), evening("Soep"));
    jan.merge_all(&marga.parcels());
    jan.change(id(1), evening("Soep met brood"));
    marga.merge_all(&jan.parcels());
    marga.change(id(1), evening("Soep met brood en kaas"));
    marga.record(id(2), evening("Thee"));
    marga.store().pack(marga.person().signer()).unwrap();
    let mut kinds = Vec::new();
    for parcel in marga.parcels() {
        let opened = verified(&parcel);
        if opened.get().header.signer == marga.person().signer().id() {
            let entries = opened.get().entries.iter();
            kinds.extend(entries.map(|entry| (entry.document, entry.entry_type)));
        }
    }
    kinds.sort();
    let mut wanted = vec![
        (id(1), Entry::CHANGE),
        (id(1), Entry::CHANGE),
        (id(2), Entry::FULL_COPY),
    ];
    wanted.sort();
    assert_eq!(kinds, wanted);
    let amina = Laptop::of(AMINA);
    amina.merge_all(&[marga.parcels(), jan.parcels()].concat());
    jan.merge_all(&marga.parcels());
    assert_eq!(amina.states(), marga.states());
    assert_eq!(jan.states(), marga.states());
}

#[test]
fn a_copy_beside_what_stands_here_adds_what_is_missing() {
    let jan = Laptop::of(JAN);
    let whole = begun_by(MARGA, "Soep");
    let first = whole.get_changes(&[]).remove(0).raw_bytes().to_vec();
    jan.merge(&parcel_of(
        MARGA,
        1,
        &[change_entry(id(1), ENCOUNTER, first)],
    ));
    assert_eq!(titles(&jan), BTreeSet::from(["Soep".to_owned()]));
    jan.change(
        id(1),
        json!({"title": "Soep", "happened_on": "2026-11-20", "place": "Portiek 12"}),
    );
    let copy = parcel_of_kind(
        samenboek_crypto::ParcelKind::Changes,
        MARGA,
        1,
        2,
        &[copy_entry(id(1), whole.save_nocompress())],
    );
    assert!(matches!(jan.merge(&copy), Merged::Taken { .. }));
    assert_eq!(titles(&jan), BTreeSet::from(["Soep met brood".to_owned()]));
    let record = jan.store().encounter(&id(1)).unwrap();
    assert_eq!(record.place.as_deref(), Some("Portiek 12"));
}

#[test]
fn a_copy_with_somebody_elses_work_or_with_deflated_columns_is_refused() {
    let jan = Laptop::of(JAN);
    let outcome = |bytes: Vec<u8>| jan.merge(&parcel_of(MARGA, 1, &[copy_entry(id(1), bytes)]));
    let foreign = Merged::SetAside(SetAside::ForeignChange);
    let damaged = Merged::SetAside(SetAside::DamagedChange);
    assert_eq!(outcome(begun_by(AMINA, "Soep").save_nocompress()), foreign);
    let plain = begun_by(MARGA, "Soep");
    assert_ne!(plain.save(), plain.save_nocompress());
    let change = plain.get_changes(&[]).remove(0).raw_bytes().to_vec();
    for bytes in [
        plain.save(),
        Vec::new(),
        change.clone(),
        [plain.save_nocompress(), change].concat(),
    ] {
        assert_eq!(outcome(bytes), damaged);
    }
    assert!(jan.states().is_empty());
}

#[test]
fn damaged_copies_with_a_right_checksum_are_contained() {
    let jan = Laptop::of(JAN);
    let honest = begun_by(MARGA, "Samen koken").save_nocompress();
    let mut chance = Chance(11);
    let (mut taken, mut aside) = (0, 0);
    for round in 0..600_u16 {
        let mut bytes = [0xd0; 16];
        bytes[..2].copy_from_slice(&round.wrapping_mul(40_503).to_be_bytes());
        let document = DocumentId::from_bytes(bytes);
        let mut damaged = honest.clone();
        for _ in 0..=chance.below(3) {
            let place = 9 + chance.below(damaged.len() - 9);
            match chance.below(8) {
                0 => damaged[place] = 0xff,
                1 => damaged[place] = u8::try_from(chance.below(256)).unwrap(),
                _ => damaged[place] ^= 1 << chance.below(8),
            }
        }
        let digest = Sha256::digest(&damaged[8..]);
        damaged[4..8].copy_from_slice(&digest[..4]);
        // Some stand beside a document that is here already.
        if round % 3 == 0 {
            jan.record(document, evening("Er was al iets"));
        }
        match jan.merge(&parcel_of(
            MARGA,
            taken + 1,
            &[copy_entry(document, damaged)],
        )) {
            Merged::Taken { .. } => taken += 1,
            Merged::SetAside(_) => aside += 1,
            other @ (Merged::Known | Merged::Waiting) => panic!("round {round}: {other:?}"),
        }
    }
    assert!(aside > 300, "{taken} {aside}");
    jan.has_no_problems();
    let all = EncounterFilter {
        limit: 1_000,
        ..Default::default()
    };
    for row in jan.store().list_encounters(&all).unwrap() {
        jan.change(row.id, evening("Weer heel"));
        assert_eq!(jan.store().encounter(&row.id).unwrap().title, "Weer heel");
    }
    jan.has_no_problems();
}
