//! Laptops on the same network: they exchange with nobody between, and only with those they know.

#[cfg(target_os = "linux")]
mod hall;

use std::sync::Arc;
use std::sync::mpsc;
use std::thread;

use samenboek_app::{AppError, Cancel, Exchanged, House, LanDesk, LanSaid, Link};
use samenboek_crypto::{Draft, ParcelKind, box_for, mint, seal};
use samenboek_domain::ids::ParcelName;
use samenboek_domain::person::Role;
use samenboek_tests::{Chance, Laptop, Neighbourhood, Stick, evening};
use serde_json::json;

use crate::sharing::insider::{Insider, Newcomer, lay_parcel, lay_statement};

/// The host listens while the caller does something with its address; whoever calls is served until it hangs up.
fn beside<T>(host: &Laptop, deed: impl FnOnce(&str) -> T) -> T {
    let lan = host.house().lan_listen(0).unwrap();
    let at = format!("127.0.0.1:{}", lan.port());
    let over = Cancel::default();
    thread::scope(|scope| {
        let serving = scope.spawn(|| {
            while let Ok(Some(link)) = lan.answer(&over) {
                while let Ok(round) = host.house().lan_join(&link, &over, &mut |_| {}) {
                    if round.ended.is_err() {
                        break;
                    }
                }
            }
        });
        let done = deed(&at);
        over.cancel();
        serving.join().unwrap();
        done
    })
}

/// One laptop calls the other, and they exchange until nothing is left to say.
pub fn meets(caller: &Laptop, host: &Laptop) -> Result<Exchanged, AppError> {
    beside(host, |at| {
        let met = caller
            .house()
            .lan_visit(at, &Cancel::default(), &mut |_| {});
        met.map(|outcome| outcome.value)
    })
}

fn only_here(laptop: &Laptop) -> usize {
    laptop.house().status().unwrap().only_here
}

#[test]
fn two_laptops_bring_each_other_what_they_lack_and_then_say_the_same() {
    let brug = Neighbourhood::of(2, 401);
    let (marga, amina) = (&brug.laptops[0], &brug.laptops[1]);
    for title in ["Soep", "Taart", "Thee"] {
        marga.record(evening(title));
    }
    let id = amina.record(evening("Brood"));
    amina.patch(&id, json!({"note": "Met rozijnen"}));
    let met = meets(marga, amina).unwrap();
    assert_eq!((met.brought, met.took, met.set_aside.len()), (1, 3, 0));
    assert_eq!(met.slip.from, ["Amina"]);
    assert_eq!(marga.book(), amina.book());
    assert_eq!((only_here(marga), only_here(amina)), (0, 0));
    let told = |laptop: &Laptop| laptop.house().today().unwrap().arrival.unwrap();
    assert_eq!((told(marga).encounters, told(amina).encounters), (1, 3));
    // And the other way round there is nothing left.
    let again = meets(amina, marga).unwrap();
    assert_eq!((again.brought, again.took), (0, 0));
    for laptop in [marga, amina] {
        assert_eq!(laptop.house().verify().unwrap().problems, []);
    }
}

#[test]
fn an_exchange_with_nothing_to_say_costs_little_however_often_it_is_done() {
    let brug = Neighbourhood::of(2, 402);
    let (marga, amina) = (&brug.laptops[0], &brug.laptops[1]);
    for number in 0..30 {
        marga.record(evening(&format!("Avond {number}")));
    }
    let bytes = |link: &Link| link.bytes().0 + link.bytes().1;
    let never = Cancel::default();
    let (open, fresh) = beside(amina, |at| {
        let lan = marga.house().lan_listen(0).unwrap();
        let call = || lan.call_known(at.parse().unwrap(), &never).unwrap();
        let exchange = |link: &Link| {
            let house = marga.house();
            house.lan_exchange(link, &never, &mut |_| {}, &mut |_| {})
        };
        let link = call();
        exchange(&link).unwrap();
        let before = bytes(&link);
        exchange(&link).unwrap();
        let open = bytes(&link) - before;
        link.close();
        let link = call();
        exchange(&link).unwrap();
        let fresh = bytes(&link);
        link.close();
        (open, fresh)
    });
    assert!(open <= 2_000, "{open} bytes on an open connection");
    assert!(fresh <= 8_000, "{fresh} bytes with the handshake");
}

fn record_many(laptop: &Laptop) {
    for number in 0..80 {
        laptop.record(evening(&format!("Avond {number}")));
    }
}

#[test]
fn very_much_that_comes_at_once_is_listed_and_found_and_loaded_afterwards() {
    let brug = Neighbourhood::of(2, 412);
    let (marga, amina) = (&brug.laptops[0], &brug.laptops[1]);
    record_many(marga);
    let never = Cancel::default();
    beside(marga, |at| {
        let lan = amina.house().lan_listen(0).unwrap();
        let link = lan.call_known(at.parse().unwrap(), &never).unwrap();
        let house = amina.house();
        house
            .lan_exchange(&link, &never, &mut |_| {}, &mut |_| {})
            .unwrap();
        link.close();
    });
    let house = amina.house();
    assert!(house.has_unchecked().unwrap());
    assert_eq!(amina.titles(), marga.titles());
    // Nobody confirms what she has not loaded.
    assert_eq!((only_here(marga), only_here(amina)), (80, 0));
    let checked = house.check_what_came(&never).unwrap();
    assert_eq!((checked.value, checked.changed.len()), (0, 0));
    meets(amina, marga).unwrap();
    assert_eq!((only_here(marga), only_here(amina)), (0, 0));
    assert!(!house.has_unchecked().unwrap());
    assert_eq!(amina.book(), marga.book());
    assert_eq!(house.verify().unwrap().problems, []);
}

#[test]
fn whoever_exchanges_once_has_checked_all_when_it_ends() {
    let brug = Neighbourhood::of(2, 413);
    let (marga, amina) = (&brug.laptops[0], &brug.laptops[1]);
    record_many(marga);
    assert_eq!(meets(amina, marga).unwrap().brought, 80);
    assert!(!amina.house().has_unchecked().unwrap());
    assert_eq!(amina.book(), marga.book());
}

#[test]
fn a_laptop_nobody_looks_after_checks_by_itself_what_came() {
    let mut brug = Neighbourhood::of(2, 414);
    record_many(&brug.laptops[0]);
    let (marga, balie, _) = by_itself(&mut brug.laptops[0]);
    let (amina, thuis, at_home) = by_itself(&mut brug.laptops[1]);
    thuis.call(&format!("127.0.0.1:{}", balie.port())).unwrap();
    assert_eq!(comes(&at_home).brought, 80);
    while amina.has_unchecked().unwrap() {
        thread::yield_now();
    }
    assert_eq!(titles(&amina).len(), 80);
    while marga.status().unwrap().only_here > 0 {
        thread::yield_now();
    }
    assert_eq!(amina.verify().unwrap().problems, []);
    balie.stop();
    thuis.stop();
}

#[test]
fn a_laptop_that_nobody_knows_gets_nothing() {
    let brug = Neighbourhood::of(1, 403);
    let marga = &brug.laptops[0];
    marga.record(evening("Soep"));
    let mut other = Laptop::new(&brug.path("waterkant"), 995);
    other.found("Waterkant", "Kees", "Kassa");
    for (caller, host) in [(&other, marga), (marga, &other)] {
        let code = meets(caller, host).unwrap_err().code();
        assert!(["lan_not_known", "lan_broken"].contains(&code), "{code}");
    }
    assert!(other.titles().is_empty());
    assert_eq!(only_here(marga), 1);
}

#[test]
fn whoever_was_revoked_is_let_in_no_more() {
    let brug = Neighbourhood::of(2, 404);
    let (marga, amina) = (&brug.laptops[0], &brug.laptops[1]);
    marga.record(evening("Voor het afscheid"));
    meets(amina, marga).unwrap();
    let house = marga.house();
    house.revoke(&house.member("Amina").unwrap(), None).unwrap();
    marga.record(evening("Na het afscheid"));
    for (caller, host) in [(amina, marga), (marga, amina)] {
        let code = meets(caller, host).unwrap_err().code();
        assert!(["lan_not_known", "lan_broken"].contains(&code), "{code}");
    }
    assert_eq!(amina.titles(), ["Voor het afscheid"]);
}

#[test]
fn a_newcomer_who_was_let_in_by_stick_is_met_on_the_network_at_once() {
    let brug = Neighbourhood::of(1, 410);
    let marga = &brug.laptops[0];
    marga.record(evening("Soep"));
    let mut zohra = Laptop::new(&brug.path("zohra"), 994);
    zohra.join(marga, "Zohra", "Zohra thuis", Role::Volunteer);
    zohra.record(evening("Mijn eerste avond"));
    // Marga's laptop hears who she is from herself.
    let met = meets(&zohra, marga).unwrap();
    assert_eq!((met.brought, met.took), (1, 1));
    assert_eq!(marga.book(), zohra.book());
    assert_eq!((only_here(marga), only_here(&zohra)), (0, 0));
    // From then on the ledger alone says whether she gets in.
    let house = marga.house();
    house.revoke(&house.member("Zohra").unwrap(), None).unwrap();
    let code = meets(&zohra, marga).unwrap_err().code();
    assert!(["lan_not_known", "lan_broken"].contains(&code), "{code}");
}

#[test]
fn what_one_laptop_wrote_comes_to_a_third_over_the_one_between() {
    let brug = Neighbourhood::of(3, 405);
    let (marga, amina, jan) = (&brug.laptops[0], &brug.laptops[1], &brug.laptops[2]);
    marga.record(evening("Soep"));
    meets(amina, marga).unwrap();
    jan.record(evening("Thee"));
    assert_eq!(meets(jan, amina).unwrap().brought, 1);
    assert_eq!(jan.book(), amina.book());
    meets(marga, amina).unwrap();
    assert_eq!(marga.book(), jan.book());
    // Marga wrote something new; Jan hears of it and of nothing else.
    marga.record(evening("Taart"));
    meets(marga, amina).unwrap();
    assert_eq!(meets(amina, jan).unwrap().took, 1);
    assert_eq!(marga.book(), jan.book());
}

#[test]
fn a_laptop_passes_on_what_it_cannot_read() {
    let brug = Neighbourhood::of(2, 406);
    let (courier, reader) = (&brug.laptops[0], &brug.laptops[1]);
    let (marga, amina) = (Insider::of(courier), Insider::of(reader));
    let book = marga.book();
    let (key, epoch) = mint(
        &book.team,
        &book.centre,
        &[&marga.key()],
        &[],
        amina.closed.signer(),
    )
    .unwrap();
    let zohra = Newcomer::knowing(&marga, &[]);
    let enrolled = marga.says(&zohra.enrolment());
    let granted = marga.says_after(&enrolled, &zohra.grant(marga.team()));
    zohra
        .store
        .extend_book(&[enrolled.clone(), granted.clone()], &[])
        .unwrap();
    let open = zohra.writes(1, "Onder de nieuwe sleutel");
    let mut ledger = Arc::unwrap_or_clone(marga.store.ledger().unwrap());
    for statement in [&enrolled, &granted] {
        ledger.add(statement).unwrap();
        lay_statement(&brug.path("stick"), &marga, statement);
    }
    let authentic = samenboek_crypto::authenticate(open, &ledger.authority()).unwrap();
    let entries = samenboek_crypto::open(authentic, &marga.key())
        .unwrap()
        .into_inner()
        .entries;
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
    lay_parcel(
        &brug.path("stick"),
        &seal(&draft, &key, zohra.signer()).unwrap(),
    );
    courier.exchange(&mut brug.stick()).unwrap();
    assert!(courier.titles().is_empty());
    // The key comes to the reader alone, by another stick; the parcel comes from the courier.
    let boxed = box_for(&key, &amina.closed.signer().public(), amina.closed.signer()).unwrap();
    for parcel in [&epoch, &boxed] {
        lay_parcel(&brug.path("other stick"), parcel);
    }
    reader
        .exchange(&mut Stick::open(&brug.path("other stick")))
        .unwrap();
    assert_eq!(meets(reader, courier).unwrap().brought, 1);
    assert_eq!(reader.titles(), ["Onder de nieuwe sleutel"]);
}

#[test]
fn an_exchange_that_is_cut_off_anywhere_goes_on_another_time() {
    for cut in [0, 1, 5, 12] {
        let brug = Neighbourhood::of(2, 407);
        let (marga, amina) = (&brug.laptops[0], &brug.laptops[1]);
        for number in 0..20 {
            marga.record(evening(&format!("Avond {number}")));
            // Each leaves by itself, so that it stays a parcel by itself.
            marga
                .exchange(&mut Stick::open(&brug.path("la in het kantoor")))
                .unwrap();
        }
        amina.record(evening("Brood"));
        let cancel = Cancel::default();
        let stop = cancel.clone();
        let cut_off = beside(marga, |at| {
            let mut watch = |progress: samenboek_app::Progress| {
                if progress.done > cut {
                    stop.cancel();
                }
            };
            amina.house().lan_visit(at, &cancel, &mut watch)
        });
        assert_eq!(cut_off.unwrap_err().code(), "cancelled", "cut at {cut}");
        let came = amina.titles().len() - 1;
        assert!(came < 20, "{came} came when it was cut at {cut}");
        let met = meets(amina, marga).unwrap();
        assert_eq!(met.brought, 20 - came, "what came stays");
        assert_eq!(marga.book(), amina.book());
        assert_eq!((only_here(marga), only_here(amina)), (0, 0));
    }
}

#[test]
fn a_restored_laptop_and_one_that_forgot_what_it_heard_lack_nothing() {
    let mut brug = Neighbourhood::of(2, 408);
    brug.laptops[0].record(evening("Soep"));
    meets(&brug.laptops[0], &brug.laptops[1]).unwrap();
    // The folder of before comes back: what it heard since is forgotten, its own numbers are given again.
    let (before, folder) = (brug.path("before"), brug.laptops[1].folder.clone());
    brug.laptops[1].switch_off();
    crate::sharing::insider::copy(&folder, &before);
    brug.laptops[1].switch_on();
    brug.laptops[0].record(evening("Taart"));
    meets(&brug.laptops[0], &brug.laptops[1]).unwrap();
    brug.laptops[1].switch_off();
    std::fs::remove_dir_all(&folder).unwrap();
    crate::sharing::insider::copy(&before, &folder);
    brug.laptops[1].switch_on();
    assert_eq!(brug.laptops[1].titles(), ["Soep"]);
    let met = meets(&brug.laptops[1], &brug.laptops[0]).unwrap();
    assert_eq!(met.brought, 1);
    assert_eq!(brug.laptops[0].book(), brug.laptops[1].book());
}

#[test]
fn whoever_meets_whom_by_network_or_stick_in_the_end_all_say_the_same() {
    for seed in 420..428 {
        let brug = Neighbourhood::of(4, seed);
        let mut chance = Chance::of(seed);
        let mut ids = Vec::new();
        for step in 0..14 {
            let one = chance.below(4);
            let laptop = &brug.laptops[one];
            match chance.below(5) {
                0 | 1 => {
                    ids.push((one, laptop.record(evening(&format!("Avond {step}")))));
                }
                2 if !ids.is_empty() => {
                    let (writer, id) = *chance.pick(&ids);
                    let note = json!({"note": format!("Stap {step}")});
                    brug.laptops[writer].patch(&id, note);
                }
                3 => {
                    laptop.exchange(&mut brug.stick()).unwrap();
                }
                _ => {
                    let other = (one + 1 + chance.below(3)) % 4;
                    meets(laptop, &brug.laptops[other]).unwrap();
                }
            }
        }
        let others = &brug.laptops[1..];
        for _ in 0..2 {
            for laptop in others {
                meets(laptop, &brug.laptops[0]).unwrap();
            }
        }
        for laptop in &brug.laptops {
            assert_eq!(laptop.book(), brug.laptops[0].book(), "seed {seed}");
            assert_eq!(only_here(laptop), 0, "seed {seed}");
            assert_eq!(laptop.house().verify().unwrap().problems, []);
            // The stick brings nothing that the network did not.
            assert_eq!(laptop.exchange(&mut brug.stick()).unwrap().brought, 0);
        }
    }
}

/// A laptop that exchanges by itself, and what it says.
fn by_itself(laptop: &mut Laptop) -> (Arc<House>, LanDesk, mpsc::Receiver<LanSaid>) {
    let house = Arc::new(laptop.house.take().unwrap());
    let (said, hears) = mpsc::channel();
    let desk = LanDesk::listen(Arc::clone(&house), 0, move |what| {
        let _ = said.send(what);
    });
    (house, desk.unwrap(), hears)
}

fn titles(house: &House) -> Vec<String> {
    let query = samenboek_app::EncounterQuery {
        limit: 100,
        ..Default::default()
    };
    let page = house.list_encounters(&query).unwrap();
    page.rows.into_iter().map(|row| row.row.title).collect()
}

fn records(house: &House, title: &str) {
    let draft = samenboek_domain::encounter::EncounterDraft::from_json(evening(title)).unwrap();
    house.record_encounter(draft).unwrap();
}

/// Waits until something came.
fn comes(hears: &mpsc::Receiver<LanSaid>) -> Exchanged {
    loop {
        match hears.recv().unwrap() {
            LanSaid::Exchanged { exchanged, .. } if exchanged.brought > 0 => return exchanged,
            LanSaid::Exchanged { .. } | LanSaid::Changed(_) | LanSaid::Progress(_) => {}
        }
    }
}

#[test]
fn a_laptop_whose_address_was_typed_once_is_called_again_by_itself() {
    let mut brug = Neighbourhood::of(2, 410);
    let (_marga, balie, _) = by_itself(&mut brug.laptops[0]);
    let (amina, thuis, _) = by_itself(&mut brug.laptops[1]);
    thuis.call(&format!("127.0.0.1:{}", balie.port())).unwrap();
    thuis.stop();
    drop(thuis);
    let (said, hears) = mpsc::channel();
    let again = LanDesk::listen(amina, 0, move |what| {
        let _ = said.send(what);
    });
    let again = again.unwrap();
    while again.near().unwrap().is_empty() {
        let _ = hears.recv().unwrap();
    }
    let own = again.call(&format!("127.0.0.1:{}", again.port()));
    assert_eq!(own.unwrap_err().code(), "lan_own_address");
    let nobody = again.call("127.0.0.1:9").unwrap_err();
    assert_eq!(
        (nobody.code(), nobody.field()),
        ("lan_not_found", Some("address"))
    );
}

#[test]
fn of_much_that_comes_at_once_it_is_told_how_far_it_is() {
    let mut brug = Neighbourhood::of(2, 411);
    for number in 0..40 {
        brug.laptops[0].record(evening(&format!("Avond {number}")));
        // Each leaves by itself, so that it stays a parcel by itself.
        brug.laptops[0]
            .exchange(&mut Stick::open(&brug.path("la in het kantoor")))
            .unwrap();
    }
    let (_marga, balie, _) = by_itself(&mut brug.laptops[0]);
    let (_amina, thuis, at_home) = by_itself(&mut brug.laptops[1]);
    thuis.call(&format!("127.0.0.1:{}", balie.port())).unwrap();
    let mut far = Vec::new();
    loop {
        match at_home.recv().unwrap() {
            LanSaid::Progress(progress) => far.push((progress.done, progress.total)),
            LanSaid::Exchanged { .. } => break,
            LanSaid::Changed(_) => {}
        }
    }
    assert!(far.is_sorted() && far.len() > 10, "{far:?}");
    balie.stop();
    thuis.stop();
}

#[test]
fn connected_laptops_exchange_by_themselves_also_while_nobody_sits_there() {
    let mut brug = Neighbourhood::of(2, 409);
    let (marga, balie, at_balie) = by_itself(&mut brug.laptops[0]);
    let (amina, thuis, at_home) = by_itself(&mut brug.laptops[1]);
    records(&marga, "Soep");
    thuis.call(&format!("127.0.0.1:{}", balie.port())).unwrap();
    assert_eq!(comes(&at_home).brought, 1);
    // Nobody presses anything, at either end.
    records(&amina, "Brood");
    assert_eq!(comes(&at_balie).slip.from, ["Amina"]);
    records(&marga, "Taart");
    assert_eq!(comes(&at_home).brought, 1);
    assert_eq!(
        (balie.near().unwrap().len(), thuis.near().unwrap().len()),
        (1, 1)
    );
    amina.lock();
    records(&marga, "Thee");
    assert_eq!(comes(&at_home).brought, 1);
    // The receipts go over by themselves too.
    while marga.status().unwrap().only_here > 0 {
        let _ = at_balie.recv().unwrap();
    }
    amina.enter(brug.laptops[1].unlocked()).unwrap();
    assert_eq!(titles(&amina), titles(&marga));
    // Marga ends it: the other end notices, and is let in no more.
    let gone = marga.member("Amina").unwrap();
    marga.revoke(&gone, None).unwrap();
    while !thuis.near().unwrap().is_empty() {
        let _ = at_home.recv().unwrap();
    }
    let again = thuis.call(&format!("127.0.0.1:{}", balie.port()));
    if let Err(error) = again {
        assert_eq!(error.code(), "lan_not_known");
    }
    balie.stop();
    thuis.stop();
    drop((balie, thuis));
    // The houses are let go of.
    assert_eq!(
        (Arc::strong_count(&marga), Arc::strong_count(&amina)),
        (1, 1)
    );
}
