//! Parcels that may not be merged yet: of somebody without a grant, under a key that has not come, of a revoked laptop.

use samenboek_crypto::{Cut, Deed, Draft, Entry, ParcelKind, Right, box_for, mint, seal};
use samenboek_domain::ids::ParcelName;
use samenboek_domain::person::Role;
use samenboek_tests::{Laptop, Neighbourhood, Stick, evening};
use serde_json::json;

use super::insider::{Insider, Newcomer, lay_parcel, lay_statement, reasons};

#[test]
fn a_parcel_of_somebody_without_a_grant_is_set_aside_and_merged_when_the_grant_comes() {
    let brug = Neighbourhood::of(2, 101);
    let marga = Insider::of(&brug.laptops[0]);
    let zohra = Newcomer::knowing(&marga, &[]);
    let enrolled = marga.says(&zohra.enrolment());
    let granted = marga.says_after(&enrolled, &zohra.grant(marga.team()));
    zohra
        .store
        .extend_book(&[enrolled.clone(), granted.clone()], &[])
        .unwrap();
    let parcel = zohra.writes(1, "Avond van Zohra");

    lay_statement(&brug.path("stick"), &marga, &enrolled);
    lay_parcel(&brug.path("stick"), &parcel);
    for laptop in &brug.laptops {
        let met = laptop.exchange(&mut brug.stick()).unwrap();
        assert_eq!(reasons(&met), ["no_grant"]);
        assert!(laptop.titles().is_empty());
        assert_eq!(laptop.house().verify().unwrap().problems, []);
    }
    // The grant comes with another stick, on which the parcel does not lie.
    lay_statement(&brug.path("other stick"), &marga, &granted);
    for laptop in &brug.laptops {
        let met = laptop
            .exchange(&mut Stick::open(&brug.path("other stick")))
            .unwrap();
        assert_eq!((reasons(&met), met.brought), (vec![], 1));
        assert_eq!(laptop.titles(), ["Avond van Zohra"]);
    }
    assert_eq!(brug.laptops[0].book(), brug.laptops[1].book());
}

#[test]
fn a_parcel_of_somebody_nobody_knows_is_not_merged_and_not_shared_until_she_is_enrolled() {
    let brug = Neighbourhood::of(2, 102);
    let marga = Insider::of(&brug.laptops[0]);
    let zohra = Newcomer::knowing(&marga, &[]);
    let enrolled = marga.says(&zohra.enrolment());
    let granted = marga.says_after(&enrolled, &zohra.grant(marga.team()));
    zohra
        .store
        .extend_book(&[enrolled.clone(), granted.clone()], &[])
        .unwrap();
    lay_parcel(&brug.path("stick"), &zohra.writes(1, "Avond van Zohra"));
    let amina = &brug.laptops[1];
    assert_eq!(
        reasons(&amina.exchange(&mut brug.stick()).unwrap()),
        ["unknown_signer"]
    );
    amina
        .exchange(&mut Stick::open(&brug.path("other stick")))
        .unwrap();
    brug.laptops[0]
        .exchange(&mut Stick::open(&brug.path("other stick")))
        .unwrap();
    assert!(brug.laptops[0].titles().is_empty());
    lay_statement(&brug.path("stick"), &marga, &enrolled);
    lay_statement(&brug.path("stick"), &marga, &granted);
    assert_eq!(
        reasons(&amina.exchange(&mut brug.stick()).unwrap()),
        Vec::<String>::new()
    );
    assert_eq!(amina.titles(), ["Avond van Zohra"]);
}

#[test]
fn a_parcel_whose_key_comes_later_is_merged_then() {
    let brug = Neighbourhood::of(2, 103);
    let (marga, amina) = (Insider::of(&brug.laptops[0]), Insider::of(&brug.laptops[1]));
    let book = marga.book();
    let (key, epoch) = mint(
        &book.team,
        &book.centre,
        &[&marga.key()],
        &[],
        marga.closed.signer(),
    )
    .unwrap();
    // Zohra writes under the new key; she is known and may write.
    let zohra = Newcomer::knowing(&marga, &[]);
    let enrolled = marga.says(&zohra.enrolment());
    let granted = marga.says_after(&enrolled, &zohra.grant(marga.team()));
    zohra
        .store
        .extend_book(&[enrolled.clone(), granted.clone()], &[])
        .unwrap();
    let old = zohra.writes(1, "Onder de nieuwe sleutel");
    let entries = opened(&marga, &[enrolled.clone(), granted.clone()], &old);
    let draft = Draft {
        kind: ParcelKind::Changes,
        centre: book.centre,
        circle: book.team,
        from: 1,
        to: 1,
        rev: 0,
        prev: ParcelName::from_bytes([0; 32]),
        entries: &entries,
    };
    let parcel = seal(&draft, &key, zohra.signer()).unwrap();
    for statement in [&enrolled, &granted] {
        lay_statement(&brug.path("stick"), &marga, statement);
    }
    lay_parcel(&brug.path("stick"), &parcel);
    let laptop = &brug.laptops[1];
    assert_eq!(
        reasons(&laptop.exchange(&mut brug.stick()).unwrap()),
        Vec::<String>::new()
    );
    assert!(laptop.titles().is_empty());
    // Then the key comes, in a box for her.
    lay_parcel(&brug.path("stick"), &epoch);
    lay_parcel(
        &brug.path("stick"),
        &box_for(&key, &amina.closed.signer().public(), marga.closed.signer()).unwrap(),
    );
    assert_eq!(laptop.exchange(&mut brug.stick()).unwrap().brought, 1);
    assert_eq!(laptop.titles(), ["Onder de nieuwe sleutel"]);
    assert_eq!(laptop.house().verify().unwrap().problems, []);
}

fn opened(insider: &Insider, further: &[Vec<u8>], parcel: &samenboek_crypto::Sealed) -> Vec<Entry> {
    let mut ledger = std::sync::Arc::unwrap_or_clone(insider.store.ledger().unwrap());
    for statement in further {
        ledger.add(statement).unwrap();
    }
    let authentic = samenboek_crypto::authenticate(parcel.clone(), &ledger.authority()).unwrap();
    samenboek_crypto::open(authentic, &insider.key())
        .unwrap()
        .into_inner()
        .entries
}

#[test]
fn what_a_revoked_laptop_wrote_later_is_set_aside_and_it_goes_on_reading_its_own_book() {
    let brug = Neighbourhood::of(3, 104);
    let (marga, amina, jan) = (&brug.laptops[0], &brug.laptops[1], &brug.laptops[2]);
    amina.record(evening("Voor de scheiding"));
    brug.everybody_meets();
    let inside = (Insider::of(marga), Insider::of(amina));
    let team = inside.0.team();
    let mut ends = Vec::new();
    for signer in [inside.1.closed.signer().id(), inside.1.open.desk().id()] {
        let cuts = inside
            .0
            .store
            .reaches()
            .unwrap()
            .into_iter()
            .filter(|reach| reach.signer == signer);
        let cuts = cuts
            .map(|reach| Cut {
                circle: team,
                to: reach.to,
                name: reach.name,
            })
            .collect();
        ends.push(Deed::Revoke { signer, cuts });
    }
    let first = inside.0.says(&ends[0]);
    let second = inside.0.says_after(&first, &ends[1]);
    // She writes before she has heard of it.
    amina.record(evening("Na de scheiding"));
    for statement in [&first, &second] {
        lay_statement(&brug.path("stick"), &inside.0, statement);
    }
    let met = amina.exchange(&mut brug.stick()).unwrap();
    assert_eq!(met.brought, 0);
    assert_eq!(amina.titles().len(), 2, "what she has stays hers to read");
    assert_eq!(
        amina.try_record(evening("Nog een")).unwrap_err().code(),
        "no_rights"
    );
    for laptop in [marga, jan] {
        let met = laptop.exchange(&mut brug.stick()).unwrap();
        assert!(
            reasons(&met).iter().all(|reason| reason == "revoked"),
            "{:?}",
            reasons(&met)
        );
        assert!(!met.set_aside.is_empty());
        assert_eq!(laptop.titles(), ["Voor de scheiding"]);
        assert_eq!(laptop.house().verify().unwrap().problems, []);
    }
    assert!(
        !marga
            .house()
            .status()
            .unwrap()
            .laptops
            .iter()
            .any(|laptop| laptop.name == "Amina thuis")
    );
}

#[test]
fn somebody_who_only_reads_joins_reads_and_writes_nothing() {
    let mut brug = Neighbourhood::of(1, 105);
    brug.laptops[0].record(evening("Soep"));
    let mut lezer = Laptop::new(&brug.path("laptop-lezer"), 999);
    lezer.join(&brug.laptops[0], "Gemeente", "Stadhuis", Role::Viewer);
    brug.laptops.push(lezer);
    brug.everybody_meets();
    let lezer = &brug.laptops[1];
    assert_eq!(lezer.titles(), ["Soep"]);
    assert_eq!(
        lezer.try_record(evening("Van mij")).unwrap_err().code(),
        "no_rights"
    );
    let soup = lezer
        .house()
        .list_encounters(&samenboek_app::EncounterQuery::default())
        .unwrap()
        .rows[0]
        .row
        .id;
    assert_eq!(
        lezer
            .house()
            .patch_encounter(&soup, json!({"title": "X"}))
            .unwrap_err()
            .code(),
        "no_rights"
    );
    let marga = brug.laptops[0].house();
    assert!(
        marga
            .team()
            .unwrap()
            .iter()
            .any(|member| member.name == "Gemeente"),
        "and she is known by name"
    );
    let status = marga.status().unwrap();
    assert!(
        status
            .laptops
            .iter()
            .any(|laptop| laptop.name == "Stadhuis")
    );
    assert_eq!(status.only_here, 0, "her laptop says what it has");
    for laptop in &brug.laptops {
        assert_eq!(
            reasons(&laptop.exchange(&mut brug.stick()).unwrap()),
            Vec::<String>::new()
        );
    }
}

#[test]
fn a_right_to_read_only_is_not_a_grant_to_write() {
    let brug = Neighbourhood::of(1, 106);
    let marga = Insider::of(&brug.laptops[0]);
    let zohra = Newcomer::knowing(&marga, &[]);
    let enrolled = marga.says(&zohra.enrolment());
    let reads = Deed::Grant {
        circle: marga.team(),
        subject: zohra.person.into(),
        right: Right::Read,
    };
    let granted = marga.says_after(&enrolled, &reads);
    zohra
        .store
        .extend_book(&[enrolled.clone(), granted.clone()], &[])
        .unwrap();
    for statement in [&enrolled, &granted] {
        lay_statement(&brug.path("stick"), &marga, statement);
    }
    lay_parcel(&brug.path("stick"), &zohra.writes(1, "Mag niet"));
    assert_eq!(
        reasons(&brug.laptops[0].exchange(&mut brug.stick()).unwrap()),
        ["no_grant"]
    );
}
