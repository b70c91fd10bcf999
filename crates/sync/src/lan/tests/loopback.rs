//! Two endpoints on this machine.

use std::collections::BTreeSet;
use std::net::{Ipv4Addr, SocketAddr};

use samenboek_domain::refusal::Refused;
use zeroize::Zeroizing;

use super::*;

/// The key that follows from a seed, as the ring library derives it.
pub(super) fn laptop(seed: u8) -> LanSecret {
    use rustls::pki_types::PrivatePkcs8KeyDer;
    let secret = Zeroizing::new([seed; 32]);
    let mut der = vec![
        0x30, 0x2e, 2, 1, 0, 0x30, 5, 6, 3, 0x2b, 0x65, 0x70, 4, 0x22, 4, 0x20,
    ];
    der.extend(secret.iter());
    let der = PrivatePkcs8KeyDer::from(der);
    let key = rustls::crypto::ring::sign::any_eddsa_type(&der).unwrap();
    let spki = key.public_key().unwrap();
    let public = spki[spki.len() - 32..].try_into().unwrap();
    LanSecret::new(LanKey(public), &secret)
}

fn here(lan: &Lan) -> SocketAddr {
    SocketAddr::from((Ipv4Addr::LOCALHOST, lan.port()))
}

fn listening(seed: u8, knows: &[u8]) -> Lan {
    let known = knows.iter().map(|seed| laptop(*seed).public());
    Lan::listen(laptop(seed), known.collect(), 0).unwrap()
}

/// One laptop that joins every exchange that another begins, until it hangs up.
fn joins(lan: Lan, mut shelf: Shelf) -> std::thread::JoinHandle<Shelf> {
    std::thread::spawn(move || {
        let never = Cancel::default();
        let link = lan.answer(&never).unwrap().unwrap();
        while let Ok(outcome) = link.join(
            DE_BRUG,
            |shelf: &mut Shelf| shelf.memory,
            &mut shelf,
            &never,
        ) {
            shelf.memory = Some(outcome.memory);
        }
        shelf
    })
}

#[test]
fn two_laptops_that_know_each_other_exchange_and_then_have_nothing_to_say() {
    let (bar, office) = (listening(1, &[2]), listening(2, &[1]));
    let never = Cancel::default();
    let mut mine = Shelf::new(1);
    let mut theirs = Shelf::new(2);
    for number in 1..=300 {
        mine.save(AMINA, number, b"in the kitchen");
        theirs.save(JAN, number, b"in the hall");
    }
    // Large ones both ways at once: neither may wait for the other to finish.
    for number in 301..=304 {
        mine.save(AMINA, number, &vec![1; 7_000_000]);
        theirs.save(JAN, number, &vec![2; 7_000_000]);
    }
    let (at, key) = (here(&office), office.own());
    let other = joins(office, theirs);
    let link = bar.call(at, key, &never).unwrap();
    let outcome = link
        .exchange(DE_BRUG, None, |_| (), &mut mine, &never)
        .unwrap();
    assert_eq!(
        (outcome.took, outcome.gave, outcome.agreed),
        (304, 304, true)
    );
    let before = link.bytes();
    let again = link
        .exchange(DE_BRUG, Some(outcome.memory), |_| (), &mut mine, &never)
        .unwrap();
    assert!(again.agreed);
    let after = link.bytes();
    let (sent, came) = (after.0 - before.0, after.1 - before.1);
    assert!(
        sent + came <= 2_000,
        "an empty exchange costs {sent} and {came} bytes"
    );
    link.close();
    assert!(other.join().unwrap().bytes == mine.bytes);
}

#[test]
fn both_make_ready_at_the_same_time() {
    let (bar, office) = (listening(1, &[2]), listening(2, &[1]));
    let never = Cancel::default();
    let (at, key) = (here(&office), office.own());
    let (begun, begins) = std::sync::mpsc::channel();
    let other = std::thread::spawn(move || {
        let never = Cancel::default();
        let link = office.answer(&never).unwrap().unwrap();
        let ready = |_: &mut Shelf| {
            begun.send(()).unwrap();
            None
        };
        let joined = link.join(DE_BRUG, ready, &mut Shelf::new(2), &never);
        joined.unwrap().agreed
    });
    let link = bar.call(at, key, &never).unwrap();
    // Whoever waits to hear of the other before it is ready itself would wait for ever without the knock.
    let ready = |_: &mut Shelf| {
        let heard = begins.recv_timeout(std::time::Duration::from_secs(20));
        heard.expect("the other makes ready while this one does");
    };
    let outcome = link.exchange(DE_BRUG, None, ready, &mut Shelf::new(1), &never);
    assert!(outcome.unwrap().agreed && other.join().unwrap());
}

#[test]
fn an_empty_exchange_costs_little_with_the_handshake_too() {
    let (bar, office) = (listening(1, &[2]), listening(2, &[1]));
    let never = Cancel::default();
    let (at, key) = (here(&office), office.own());
    let other = joins(office, Shelf::new(2));
    let link = bar.call(at, key, &never).unwrap();
    link.exchange(DE_BRUG, None, |_| (), &mut Shelf::new(1), &never)
        .unwrap();
    let (sent, came) = link.bytes();
    assert!(sent + came <= 8_000, "it costs {sent} and {came} bytes");
    link.close();
    other.join().unwrap();
}

#[test]
fn a_stranger_gets_in_nowhere_and_a_laptop_with_another_key_is_not_taken_for_it() {
    let never = Cancel::default();
    let (bar, office) = (listening(1, &[2]), listening(2, &[1]));
    let stranger = listening(3, &[1, 2]);
    let cancel = Cancel::default();
    let (at, key) = (here(&office), office.own());
    let waiting = {
        let cancel = cancel.clone();
        std::thread::spawn(move || (office.answer(&cancel).map(|link| link.is_some()), office))
    };
    // The stranger holds the right key of the other, and is not known there.
    match stranger.call(at, key, &never) {
        Err(error) => assert_eq!(error.code(), "lan_not_known"),
        Ok(link) => {
            let said = link.exchange(DE_BRUG, None, |_| (), &mut Shelf::new(3), &never);
            let code = said.unwrap_err().code();
            assert!(matches!(code, "lan_not_known" | "lan_broken"), "{code}");
        }
    }
    // Somebody else answers at an address that was the office's once.
    let at = here(&stranger);
    let stop = cancel.clone();
    let answering = std::thread::spawn(move || stranger.answer(&stop).map(|link| link.is_some()));
    let wrong = bar.call(at, key, &never).unwrap_err();
    assert_eq!(wrong.code(), "lan_not_known");
    cancel.cancel();
    assert_eq!(answering.join().unwrap(), Err(LanError::Cancelled));
    let (answered, _office) = waiting.join().unwrap();
    assert_eq!(answered, Err(LanError::Cancelled));
}

#[test]
fn whoever_is_learned_of_later_gets_in() {
    let never = Cancel::default();
    let (bar, office) = (listening(1, &[2]), listening(2, &[]));
    office.know(BTreeSet::from([bar.own()]));
    let (at, key) = (here(&office), office.own());
    let other = joins(office, Shelf::new(2));
    let link = bar.call(at, key, &never).unwrap();
    assert!(
        link.exchange(DE_BRUG, None, |_| (), &mut Shelf::new(1), &never)
            .unwrap()
            .agreed
    );
    assert_eq!((link.other(), link.is_open()), (key, true));
    link.close();
    other.join().unwrap();
}

#[test]
fn what_waits_stops_when_somebody_asks() {
    let (bar, office) = (listening(1, &[2]), listening(2, &[1]));
    let never = Cancel::default();
    let (at, key) = (here(&office), office.own());
    let answering =
        std::thread::spawn(move || (office.answer(&Cancel::default()).unwrap(), office));
    let link = bar.call(at, key, &never).unwrap();
    // The other side has answered and says nothing.
    let (_silent, _office) = answering.join().unwrap();
    let cancel = Cancel::default();
    let asked = cancel.clone();
    let exchange = std::thread::spawn(move || {
        link.exchange(DE_BRUG, None, |_| (), &mut Shelf::new(1), &cancel)
    });
    asked.cancel();
    assert_eq!(exchange.join().unwrap(), Err(LanError::Cancelled));
    let calling = bar.call(at, key, &asked).unwrap_err();
    assert_eq!(calling, LanError::Cancelled);
}

#[test]
fn an_exchange_breaks_when_the_other_laptop_is_closed() {
    let (bar, office) = (listening(1, &[2]), listening(2, &[1]));
    let never = Cancel::default();
    let (at, key) = (here(&office), office.own());
    let answering = std::thread::spawn(move || {
        let link = office.answer(&Cancel::default()).unwrap();
        office.close();
        link.is_some()
    });
    let link = bar.call(at, key, &never).unwrap();
    let broken = link.exchange(DE_BRUG, None, |_| (), &mut Shelf::new(1), &never);
    assert_eq!(broken.unwrap_err().code(), "lan_broken");
    assert!(answering.join().unwrap() && !link.is_open());
}

#[test]
fn a_typed_address_needs_no_port_and_is_never_a_word() {
    for (typed, address) in [
        (" 192.168.1.20 ", "192.168.1.20:47474"),
        ("192.168.1.20:5000", "192.168.1.20:5000"),
        ("fe80::1", "[fe80::1]:47474"),
        ("[fe80::1]", "[fe80::1]:47474"),
        ("[fe80::1]:5000", "[fe80::1]:5000"),
    ] {
        assert_eq!(parse_address(typed).unwrap().to_string(), address);
    }
    for typed in [
        "",
        "de bar",
        "0.0.0.0",
        "192.168.1.20:0",
        "300.1.1.1",
        "224.0.0.1",
    ] {
        assert_eq!(parse_address(typed), Err(LanError::NotAnAddress), "{typed}");
    }
}
