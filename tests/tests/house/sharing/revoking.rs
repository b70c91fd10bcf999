//! Somebody goes, or a laptop is lost: what she wrote stays, what she writes later is kept apart, what others write
//! later she cannot read, and she may come back.

use std::collections::BTreeSet;
use std::path::Path;

use samenboek_app::Passphrase;
use samenboek_crypto::{ParcelKind, Sealed, open_box};
use samenboek_domain::ids::ParcelName;
use samenboek_domain::person::Role;
use samenboek_tests::{Laptop, Neighbourhood, PASSPHRASE, Stick, evening};

use super::insider::{Insider, files, lay_statement, reasons};

fn revokes(coordinator: &Laptop, person: &str) {
    let house = coordinator.house();
    house.revoke(&house.member(person).unwrap(), None).unwrap();
}

fn meets(laptop: &Laptop, stick: &Path) -> samenboek_app::Exchanged {
    laptop.exchange(&mut Stick::open(stick)).unwrap()
}

/// The parcels on a stick.
fn parcels(stick: &Path) -> Vec<Sealed> {
    let files = files(stick).into_iter();
    files
        .filter_map(|(_, bytes)| Sealed::parse(bytes).ok())
        .collect()
}

/// What somebody with these keys, and everything that lies on the stick, reads of it.
fn reads(thief: &Insider, stick: &Path) -> BTreeSet<ParcelName> {
    let parcels = parcels(stick);
    let of_kind = |kind: ParcelKind| {
        parcels
            .iter()
            .filter(move |parcel| parcel.header().kind == kind)
    };
    let mut keys: BTreeSet<_> = thief
        .book()
        .team_keys()
        .iter()
        .map(samenboek_crypto::EpochKey::id)
        .collect();
    for epoch in of_kind(ParcelKind::Epoch) {
        for parcel in of_kind(ParcelKind::Box) {
            for signer in [thief.open.desk(), thief.closed.signer()] {
                keys.extend(open_box(parcel, epoch, signer).map(|key| key.id()));
            }
        }
    }
    parcels
        .iter()
        .filter(|parcel| !matches!(parcel.header().kind, ParcelKind::Epoch | ParcelKind::Box))
        .filter(|parcel| keys.contains(&parcel.header().epoch))
        .map(Sealed::name)
        .collect()
}

fn says_the_same(laptops: &[&Laptop]) {
    for laptop in laptops {
        assert_eq!(laptop.book(), laptops[0].book());
        assert_eq!(laptop.house().verify().unwrap().problems, []);
    }
}

#[test]
fn what_was_written_before_stays_also_when_it_comes_later() {
    let brug = Neighbourhood::of(3, 201);
    let (marga, amina, jan) = (&brug.laptops[0], &brug.laptops[1], &brug.laptops[2]);
    jan.record(evening("Voor het afscheid"));
    let (here, there) = (brug.path("stick"), brug.path("tweede stick"));
    meets(jan, &here);
    meets(marga, &here);
    revokes(marga, "Jan");
    // Amina hears that he went before she hears what he wrote.
    meets(marga, &there);
    let met = meets(amina, &there);
    assert_eq!(reasons(&met), Vec::<String>::new());
    assert_eq!(amina.titles(), ["Voor het afscheid"]);
    says_the_same(&[marga, amina]);
}

#[test]
fn what_he_writes_after_it_is_kept_apart_and_his_own_book_stays_his_to_read() {
    let brug = Neighbourhood::of(3, 202);
    let (marga, amina, jan) = (&brug.laptops[0], &brug.laptops[1], &brug.laptops[2]);
    jan.record(evening("Voor het afscheid"));
    brug.everybody_meets();
    revokes(marga, "Jan");
    jan.record(evening("Na het afscheid"));
    let stick = brug.path("stick");
    meets(jan, &stick);
    for laptop in [marga, amina, marga, amina] {
        let met = meets(laptop, &stick);
        assert!(reasons(&met).iter().all(|reason| reason == "revoked"));
        assert!(!met.set_aside.is_empty());
        assert_eq!(laptop.titles(), ["Voor het afscheid"]);
    }
    says_the_same(&[marga, amina]);
    meets(jan, &stick);
    assert_eq!(jan.titles().len(), 2);
    let refused = jan.try_record(evening("Nog een")).unwrap_err();
    assert_eq!(refused.code(), "no_rights");
    let team = marga.house().team().unwrap();
    let gone: Vec<_> = team.iter().filter(|member| member.revoked).collect();
    assert_eq!((gone.len(), gone[0].name.as_str()), (1, "Jan"));
}

#[test]
fn what_was_written_under_a_key_that_only_those_have_who_left_comes_to_whoever_stays() {
    let brug = Neighbourhood::of(2, 213);
    let (marga, amina) = (&brug.laptops[0], &brug.laptops[1]);
    let (stick, second) = (brug.path("stick"), brug.path("tweede stick"));
    let mut carla = Laptop::new(&brug.path("laptop-carla"), 2_130);
    carla.join(marga, "Carla", "Carla thuis", Role::Coordinator);
    for laptop in [marga, amina, &carla, marga, amina, &carla] {
        meets(laptop, &stick);
    }
    let mut zohra = Laptop::new(&brug.path("laptop-zohra"), 2_131);
    zohra.join(&carla, "Zohra", "Zohra thuis", Role::Coordinator);
    meets(&carla, &second);
    meets(&zohra, &second);
    // Marga does not know Zohra yet: the key that she makes when Jan goes is for others, of whom none meets Zohra.
    revokes(marga, "Jan");
    marga.record(evening("Voor haar vertrek"));
    revokes(marga, "Marga");
    // Zohra has heard nothing of that, and removes Carla.
    revokes(&zohra, "Carla");
    for laptop in [marga, &zohra, marga, &zohra, &zohra] {
        meets(laptop, &stick);
    }
    assert_eq!(zohra.titles(), ["Voor haar vertrek"]);
    assert_eq!(zohra.house().verify().unwrap().problems, []);
    // Marga handed on what she had, and got nothing for it.
    zohra.record(evening("Na haar vertrek"));
    meets(&zohra, &stick);
    meets(marga, &stick);
    let me = Insider::of(&zohra).closed.signer().id();
    let hers = parcels(&stick).into_iter().filter(|parcel| {
        let header = parcel.header();
        header.signer == me && header.kind == ParcelKind::Changes
    });
    let last = hers.max_by_key(|parcel| parcel.header().to).unwrap();
    assert!(!reads(&Insider::of(marga), &stick).contains(&last.name()));
    assert!(reads(&Insider::of(&zohra), &stick).contains(&last.name()));
}

#[test]
fn between_two_parcels_the_first_counts_and_the_second_does_not_whatever_comes_first() {
    for late_comes_first in [true, false] {
        let brug = Neighbourhood::of(3, 203);
        let (marga, amina, jan) = (&brug.laptops[0], &brug.laptops[1], &brug.laptops[2]);
        let (early, late) = (brug.path("stick"), brug.path("tweede stick"));
        jan.record(evening("Eerste"));
        meets(jan, &early);
        meets(marga, &early);
        jan.record(evening("Tweede"));
        meets(jan, &late);
        revokes(marga, "Jan");
        meets(marga, &early);
        if late_comes_first {
            meets(marga, &late);
            meets(amina, &late);
            meets(amina, &early);
        } else {
            meets(amina, &early);
            meets(amina, &late);
            meets(marga, &late);
        }
        for _ in 0..2 {
            meets(marga, &late);
            meets(amina, &late);
        }
        for laptop in [marga, amina] {
            assert_eq!(laptop.titles(), ["Eerste"], "{late_comes_first}");
            assert!(!meets(laptop, &late).set_aside.is_empty());
        }
        says_the_same(&[marga, amina]);
    }
}

#[test]
fn nothing_written_after_it_is_readable_with_his_keys_and_he_still_carries_it() {
    let brug = Neighbourhood::of(3, 204);
    let (marga, amina, jan) = (&brug.laptops[0], &brug.laptops[1], &brug.laptops[2]);
    marga.record(evening("Voor iedereen"));
    brug.everybody_meets();
    let (stick, other) = (brug.path("stick"), brug.path("tweede stick"));
    let before: BTreeSet<ParcelName> = parcels(&stick).iter().map(Sealed::name).collect();
    assert!(!reads(&Insider::of(jan), &stick).is_empty());
    revokes(marga, "Jan");
    marga.record(evening("Zonder Jan"));
    meets(marga, &stick);
    // He hears of it here, and takes along what he cannot open.
    meets(jan, &stick);
    assert_eq!(jan.titles(), ["Voor iedereen"]);
    meets(jan, &other);
    let met = meets(amina, &other);
    assert_eq!(met.slip.encounters, 1);
    amina.record(evening("Ook zonder Jan"));
    for _ in 0..2 {
        meets(amina, &stick);
        meets(marga, &stick);
    }
    says_the_same(&[marga, amina]);
    assert_eq!(marga.titles().len(), 3);
    meets(jan, &stick);
    let thief = Insider::of(jan);
    let hers = [thief.open.desk().id(), thief.closed.signer().id()];
    let later: Vec<Sealed> = parcels(&stick)
        .into_iter()
        .filter(|parcel| {
            !before.contains(&parcel.name()) && !hers.contains(&parcel.header().signer)
        })
        .collect();
    assert!(
        later.len() > 4,
        "there is something to read: {}",
        later.len()
    );
    let readable = reads(&thief, &stick);
    for parcel in &later {
        assert!(
            !readable.contains(&parcel.name()),
            "{:?}",
            parcel.header().kind
        );
    }
    assert!(reads(&Insider::of(amina), &stick).len() > readable.len());
}

#[test]
fn whoever_hears_only_that_he_went_makes_a_key_of_her_own_and_all_come_to_one_book() {
    let brug = Neighbourhood::of(3, 205);
    let (marga, amina, jan) = (&brug.laptops[0], &brug.laptops[1], &brug.laptops[2]);
    brug.everybody_meets();
    revokes(marga, "Jan");
    marga.record(evening("Van Marga"));
    let inside = Insider::of(marga);
    let alone = brug.path("alleen het bericht");
    for (_, statement) in inside.store.ledger().unwrap().statements() {
        lay_statement(&alone, &inside, statement);
    }
    meets(amina, &alone);
    amina.record(evening("Van Amina"));
    let stick = brug.path("stick");
    meets(amina, &stick);
    let readable = reads(&Insider::of(jan), &stick);
    let hers = Insider::of(amina).closed.signer().id();
    let newest = parcels(&stick)
        .into_iter()
        .filter(|parcel| parcel.header().signer == hers)
        .filter(|parcel| parcel.header().kind == ParcelKind::Changes)
        .max_by_key(|parcel| parcel.header().to)
        .unwrap();
    assert!(!readable.contains(&newest.name()));
    for _ in 0..2 {
        meets(marga, &stick);
        meets(amina, &stick);
    }
    assert_eq!(marga.titles().len(), 2);
    says_the_same(&[marga, amina]);
    // From here on both write with the same key, and nobody makes a further one.
    let keys = |laptop: &Laptop| Insider::of(laptop).book().team_keys().len();
    assert_eq!((keys(marga), keys(amina)), (3, 3));
    marga.record(evening("Nog een"));
    meets(marga, &stick);
    meets(amina, &stick);
    assert_eq!((keys(marga), keys(amina)), (3, 3));
    says_the_same(&[marga, amina]);
}

#[test]
fn he_may_come_back_with_new_keys_and_reads_everything() {
    let mut brug = Neighbourhood::of(3, 206);
    let stick = brug.path("stick");
    brug.everybody_meets();
    revokes(&brug.laptops[0], "Jan");
    let gone = brug.laptops[0].house().member("Jan").unwrap();
    brug.laptops[0].record(evening("Zonder Jan"));
    let mut again = Laptop::new(&brug.path("laptop-weer"), 2_060);
    again.join(&brug.laptops[0], "Jan", "Jan weer thuis", Role::Volunteer);
    brug.laptops.push(again);
    let (marga, amina, jan) = (&brug.laptops[0], &brug.laptops[1], &brug.laptops[3]);
    for _ in 0..2 {
        for laptop in [marga, jan, amina] {
            meets(laptop, &stick);
        }
    }
    assert_eq!(jan.titles(), ["Zonder Jan"]);
    jan.record(evening("Weer terug"));
    for laptop in [jan, marga, amina] {
        assert_eq!(reasons(&meets(laptop, &stick)), Vec::<String>::new());
    }
    assert_eq!(marga.titles().len(), 2);
    says_the_same(&[marga, amina, jan]);
    assert_ne!(marga.house().member("Jan").unwrap(), gone);
}

#[test]
fn what_he_wrote_too_late_comes_in_when_a_coordinator_takes_it_all_the_same() {
    let brug = Neighbourhood::of(3, 209);
    let (marga, amina, jan) = (&brug.laptops[0], &brug.laptops[1], &brug.laptops[2]);
    let stick = brug.path("stick");
    brug.everybody_meets();
    jan.record(evening("Nog onderweg"));
    revokes(marga, "Jan");
    meets(jan, &stick);
    let late = meets(marga, &stick).set_aside;
    let late: Vec<ParcelName> = late.into_iter().map(|aside| aside.name).collect();
    meets(amina, &stick);
    let refused = amina.house().accept_revoked(&late).unwrap_err();
    assert_eq!(refused.code(), "not_a_coordinator");
    let accepted = marga.house().accept_revoked(&late).unwrap().value;
    assert_eq!(accepted, late.len());
    for laptop in [marga, amina, marga, amina] {
        assert_eq!(reasons(&meets(laptop, &stick)), Vec::<String>::new());
        assert_eq!(laptop.titles(), ["Nog onderweg"]);
    }
    says_the_same(&[marga, amina]);
    let again = marga.house().accept_revoked(&late).unwrap_err();
    assert_eq!(again.code(), "not_found");
}

#[test]
fn only_a_coordinator_may_and_never_the_last_one_nor_twice() {
    let brug = Neighbourhood::of(3, 207);
    let (marga, amina) = (brug.laptops[0].house(), brug.laptops[1].house());
    brug.everybody_meets();
    let [of_marga, of_jan] = ["Marga", "jan"].map(|name| marga.member(name).unwrap());
    let code = |refused: samenboek_app::Result<_>| -> &'static str {
        let refused: samenboek_app::Outcome<samenboek_app::Revoked> = match refused {
            Err(error) => return error.code(),
            Ok(done) => done,
        };
        panic!("{refused:?}")
    };
    assert_eq!(code(amina.revoke(&of_jan, None)), "not_a_coordinator");
    assert_eq!(code(marga.revoke(&of_marga, None)), "last_coordinator");
    let balie = marga.laptop_called("Balie").unwrap();
    assert_eq!(
        code(marga.revoke(&of_jan, Some(&balie))),
        "nothing_to_revoke"
    );
    let home = marga.laptop_called("jan thuis").unwrap();
    let revoked = marga.revoke(&of_jan, Some(&home)).unwrap().value;
    assert_eq!(revoked.laptops, ["Jan thuis"]);
    assert_eq!(code(marga.revoke(&of_jan, None)), "nothing_to_revoke");
    assert_eq!(
        marga.member("Niemand").unwrap_err().code(),
        "unknown_person"
    );
    let nowhere = marga.laptop_called("Nergens").unwrap_err();
    assert_eq!(nowhere.code(), "unknown_laptop");
}

#[test]
fn a_laptop_that_others_use_goes_on_without_her() {
    let brug = Neighbourhood::of(2, 208);
    let (marga, amina) = (&brug.laptops[0], &brug.laptops[1]);
    let words = Passphrase::new(PASSPHRASE);
    let house = marga.house();
    house.add_person("Bram", Role::Host, Some(&words)).unwrap();
    house.sheets_done();
    brug.everybody_meets();
    let revoked = house.revoke(&house.member("Bram").unwrap(), None);
    assert_eq!(revoked.unwrap().value.laptops, ["Balie"]);
    marga.record(evening("Zonder Bram"));
    brug.everybody_meets();
    assert_eq!(amina.titles(), ["Zonder Bram"]);
    assert_eq!(amina.house().status().unwrap().only_here, 0);
    says_the_same(&[marga, amina]);
}

#[test]
fn whoever_comes_after_he_went_writes_nothing_that_he_can_read() {
    // Of several keys the lowest is taken, so that it takes several centres until a wrong one shows itself.
    for seed in 2_110..2_114 {
        let mut brug = Neighbourhood::of(3, seed);
        let stick = brug.path("stick");
        brug.everybody_meets();
        revokes(&brug.laptops[0], "Jan");
        let mut zohra = Laptop::new(&brug.path("zohra"), seed);
        zohra.join(&brug.laptops[0], "Zohra", "Zohra thuis", Role::Volunteer);
        // She knows who went, and has no boxes of before.
        zohra.record(evening("Van Zohra"));
        meets(&zohra, &stick);
        brug.laptops.push(zohra);
        let inside = Insider::of(&brug.laptops[3]);
        let hers = [inside.open.desk().id(), inside.closed.signer().id()];
        let readable = reads(&Insider::of(&brug.laptops[2]), &stick);
        let written = parcels(&stick).into_iter().filter(|parcel| {
            hers.contains(&parcel.header().signer) && parcel.header().kind == ParcelKind::Changes
        });
        let written: Vec<Sealed> = written.collect();
        assert!(!written.is_empty());
        for parcel in written {
            assert!(!readable.contains(&parcel.name()), "seed {seed}");
        }
    }
}

#[test]
fn of_two_that_came_too_late_a_coordinator_may_take_the_second_alone() {
    let brug = Neighbourhood::of(3, 212);
    let (marga, amina, jan) = (&brug.laptops[0], &brug.laptops[1], &brug.laptops[2]);
    brug.everybody_meets();
    revokes(marga, "Jan");
    let stick = brug.path("tweede stick");
    for title in ["Eerste", "Tweede"] {
        jan.record(evening(title));
        meets(jan, &stick);
    }
    meets(marga, &stick);
    let store = Insider::of(marga).store;
    let last = store.apart().unwrap().into_iter().max_by_key(|apart| {
        let bytes = store.bytes_apart(&apart.name).unwrap();
        Sealed::parse(bytes.unwrap()).unwrap().header().to
    });
    drop(store);
    marga.house().accept_revoked(&[last.unwrap().name]).unwrap();
    for laptop in [marga, amina, marga, amina] {
        let met = meets(laptop, &stick);
        assert_eq!(met.slip.waiting, 0);
        assert_eq!(laptop.titles(), ["Tweede"]);
    }
    says_the_same(&[marga, amina]);
}

#[test]
fn what_she_took_in_before_she_heard_of_his_end_goes_again_and_both_orders_give_one_book() {
    let brug = Neighbourhood::of(4, 213);
    let [marga, amina, jan, selin] = [0, 1, 2, 3].map(|who| &brug.laptops[who]);
    marga.record(evening("Van iedereen"));
    brug.everybody_meets();
    let (news, late) = (brug.path("stick"), brug.path("tweede stick"));
    revokes(marga, "Jan");
    jan.record(evening("Te laat"));
    let id = marga
        .house()
        .list_encounters(&Default::default())
        .unwrap()
        .rows[0]
        .row
        .id;
    jan.patch(&id, serde_json::json!({"title": "Van iedereen, zegt Jan"}));
    meets(jan, &late);
    // Amina knows of nothing, and takes it in; Selin hears of his end first.
    meets(amina, &late);
    assert_eq!(amina.titles().len(), 2);
    meets(marga, &news);
    meets(selin, &news);
    meets(selin, &late);
    assert_eq!(selin.titles(), ["Van iedereen"]);
    let met = meets(amina, &news);
    assert_eq!(amina.titles(), ["Van iedereen"]);
    assert_eq!(reasons(&met), ["revoked"]);
    brug.laptops[1].record(evening("Verder zonder Jan"));
    for _ in 0..2 {
        for laptop in [marga, amina, selin] {
            meets(laptop, &news);
        }
    }
    says_the_same(&[marga, amina, selin]);
    assert_eq!(marga.titles().len(), 2);
    // A coordinator takes it all the same: it is back everywhere.
    meets(marga, &late);
    let aside: Vec<ParcelName> = meets(marga, &late)
        .set_aside
        .into_iter()
        .map(|it| it.name)
        .collect();
    marga.house().accept_revoked(&aside).unwrap();
    for _ in 0..2 {
        for laptop in [marga, amina, selin] {
            meets(laptop, &news);
            meets(laptop, &late);
        }
    }
    says_the_same(&[marga, amina, selin]);
    assert!(selin.titles().contains(&"Te laat".to_owned()));
    assert!(
        selin
            .titles()
            .contains(&"Van iedereen, zegt Jan".to_owned())
    );
}

#[test]
fn what_she_answered_to_before_she_heard_of_his_end_stays_on_every_laptop() {
    let brug = Neighbourhood::of(4, 214);
    let [marga, amina, jan, selin] = [0, 1, 2, 3].map(|who| &brug.laptops[who]);
    marga.record(evening("Van iedereen"));
    brug.everybody_meets();
    let (news, late) = (brug.path("stick"), brug.path("tweede stick"));
    revokes(marga, "Jan");
    let id = jan.record(evening("Te laat"));
    let other = jan.record(evening("Ook te laat"));
    meets(jan, &late);
    meets(amina, &late);
    amina.patch(&id, serde_json::json!({"place": "Zegt Amina"}));
    meets(marga, &news);
    meets(selin, &news);
    meets(selin, &late);
    assert_eq!(selin.titles(), ["Van iedereen"]);
    for _ in 0..2 {
        for laptop in [amina, marga, selin] {
            meets(laptop, &news);
        }
    }
    // One parcel held both, and an answer to a part of it makes all of it count.
    for laptop in [marga, amina, selin] {
        assert_eq!(laptop.titles().len(), 3, "{:?}", laptop.titles());
        assert!(laptop.house().encounter(&other).is_ok());
        assert_eq!(
            laptop.house().encounter(&id).unwrap().record.place.unwrap(),
            "Zegt Amina"
        );
    }
    says_the_same(&[marga, amina, selin]);
}
