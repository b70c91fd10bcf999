//! What a newer version made: carried unread, passed on, and read by who can.

use samenboek_crypto::{Draft, ParcelKind, Sealed, doors};
use samenboek_domain::ids::ParcelName;
use samenboek_tests::{Neighbourhood, Stick, evening};

use super::insider::{Insider, lay_parcel};

#[test]
fn what_a_newer_version_sealed_is_carried_on_and_read_when_it_can_be() {
    let brug = Neighbourhood::of(3, 142);
    let (marga, amina, jan) = (&brug.laptops[0], &brug.laptops[1], &brug.laptops[2]);
    let inside = Insider::of(marga);
    let book = inside.book();
    let signer = inside.closed.signer();
    let reaches = inside.store.reaches().unwrap();
    let n = reaches
        .iter()
        .find(|it| it.signer == signer.id())
        .map_or(1, |it| it.to + 1);
    let draft = Draft {
        kind: ParcelKind::Changes,
        centre: book.centre,
        circle: book.team,
        from: n,
        to: n,
        rev: 0,
        prev: ParcelName::from_bytes([0; 32]),
        entries: &[],
    };
    // Its version is 9, and what follows means nothing today.
    let newer = doors::seal_plain(&draft, &inside.key(), signer, &[9; 512]).unwrap();
    lay_parcel(&brug.path("stick"), &newer);
    let met = amina.exchange(&mut brug.stick()).unwrap();
    assert_eq!((met.brought, met.set_aside.len()), (0, 0));
    amina
        .exchange(&mut Stick::open(&brug.path("other stick")))
        .unwrap();
    jan.exchange(&mut Stick::open(&brug.path("other stick")))
        .unwrap();
    assert_eq!(marga.house().status().unwrap().newer, 0);
    for laptop in [amina, jan] {
        let held = Insider::of(laptop).store.parcel(&newer.name()).unwrap();
        assert_eq!(held.as_deref(), Some(newer.bytes()), "bit by bit");
        assert_eq!(laptop.house().status().unwrap().newer, 1, "it is said");
        assert_eq!(laptop.house().verify().unwrap().problems, []);
    }
}

#[test]
fn what_lay_carried_unread_is_read_by_the_first_version_that_can() {
    let brug = Neighbourhood::of(2, 143);
    let (marga, amina) = (&brug.laptops[0], &brug.laptops[1]);
    marga.record(evening("Soep"));
    let inside = Insider::of(marga);
    let held = inside.store.held().unwrap();
    let own = held
        .iter()
        .filter(|held| held.signer == inside.closed.signer().id());
    let newest = own.max_by_key(|held| held.to).unwrap();
    let sealed = Sealed::parse(inside.store.parcel(&newest.name).unwrap().unwrap()).unwrap();
    // As an older program kept it, that could not read it.
    Insider::of(amina).store.carry(&sealed).unwrap();
    assert!(amina.titles().is_empty());
    let met = amina
        .exchange(&mut Stick::open(&brug.path("empty stick")))
        .unwrap();
    assert_eq!((met.brought, met.set_aside.len()), (1, 0));
    assert_eq!(amina.titles(), ["Soep"]);
    assert_eq!(amina.house().verify().unwrap().problems, []);
}

/// A parcel of a kind that no version up to this one gives: in the chain of its signer, or beside it.
fn of_kind(inside: &Insider, code: u8, n: u64) -> Sealed {
    let book = inside.book();
    let draft = Draft {
        kind: ParcelKind::from_code(code).unwrap(),
        centre: book.centre,
        circle: book.team,
        from: n,
        to: n,
        rev: 0,
        prev: ParcelName::from_bytes([0; 32]),
        entries: &[],
    };
    doors::seal_plain(&draft, &inside.key(), inside.closed.signer(), &[9; 512]).unwrap()
}

#[test]
fn a_parcel_of_a_kind_that_nobody_knows_yet_is_checked_carried_on_and_told() {
    let brug = Neighbourhood::of(3, 144);
    let (marga, amina, jan) = (&brug.laptops[0], &brug.laptops[1], &brug.laptops[2]);
    let inside = Insider::of(marga);
    let signer = inside.closed.signer().id();
    let reaches = inside.store.reaches().unwrap();
    let own = reaches.iter().filter(|it| it.signer == signer);
    let n = own.map(|it| it.to + 1).max().unwrap_or(1);
    let newer = [of_kind(&inside, 8, n), of_kind(&inside, 200, 0)];
    for parcel in &newer {
        lay_parcel(&brug.path("stick"), parcel);
    }
    let met = amina.exchange(&mut brug.stick()).unwrap();
    assert_eq!((met.set_aside.len(), met.slip.newer), (0, 0));
    assert_eq!(amina.house().status().unwrap().newer, 2);
    // Further by another stick.
    let further = brug.path("other stick");
    for laptop in [amina, jan] {
        laptop.exchange(&mut Stick::open(&further)).unwrap();
    }
    for parcel in &newer {
        let held = Insider::of(jan).store.parcel(&parcel.name()).unwrap();
        assert_eq!(held.as_deref(), Some(parcel.bytes()), "bit by bit");
    }
    assert_eq!(jan.house().status().unwrap().newer, 2);
    // What is written after it is merged as ever.
    marga.record(evening("Soep"));
    brug.everybody_meets();
    assert_eq!(jan.titles(), ["Soep"]);
    assert_eq!(jan.house().verify().unwrap().problems, []);
    assert_eq!(amina.book(), jan.book());
}

#[test]
fn a_kind_that_nobody_knows_is_no_way_around_the_signature_or_the_ledger() {
    let brug = Neighbourhood::of(2, 145);
    let (marga, amina) = (&brug.laptops[0], &brug.laptops[1]);
    let inside = Insider::of(marga);
    let mut bytes = of_kind(&inside, 8, 0).bytes().to_vec();
    bytes[300] ^= 1;
    let changed = Sealed::parse(bytes).unwrap();
    lay_parcel(&brug.path("stick"), &changed);
    let stranger = doors::signer(77);
    let draft = Draft {
        kind: ParcelKind::from_code(8).unwrap(),
        centre: inside.book().centre,
        circle: inside.team(),
        from: 0,
        to: 0,
        rev: 0,
        prev: ParcelName::from_bytes([0; 32]),
        entries: &[],
    };
    let strange = doors::seal_plain(&draft, &inside.key(), &stranger, &[9; 512]).unwrap();
    lay_parcel(&brug.path("stick"), &strange);
    let met = amina.exchange(&mut brug.stick()).unwrap();
    let mut reasons: Vec<_> = met.set_aside.iter().map(|it| it.reason.as_str()).collect();
    reasons.sort_unstable();
    assert_eq!(reasons, ["bad_signature", "unknown_signer"]);
    assert_eq!(amina.house().status().unwrap().newer, 0);
}
