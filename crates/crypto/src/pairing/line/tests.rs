#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

mod storms;

use zeroize::Zeroizing;

use super::*;
use crate::kit::*;
use crate::ledger::{LaptopClass, LedgerRole};
use crate::pairing::request::{request_with, signed};
use crate::pairing::{Admission, Digits, Joined, PairingError, Request, check_digits};
use crate::random::random;
use crate::session::{ClosedSession, OpenSession, StoreKey};

/// Bob's laptop, which nobody in the house knows yet.
struct Newcomer {
    open: OpenSession,
    closed: ClosedSession,
    digits: String,
    file: Vec<u8>,
    waiting: Waiting,
}

fn ends(newcomer: u8, host: u8) -> Ends {
    Ends {
        newcomer: desk(newcomer).keys().lan,
        host: desk(host).keys().lan,
    }
}

fn newcomer(who: u8, ends: Ends) -> Newcomer {
    newcomer_with(who, ends, Digits::generate().unwrap())
}

fn newcomer_with(who: u8, ends: Ends, digits: Digits) -> Newcomer {
    let open = OpenSession::new(StoreKey::new(Zeroizing::new([who; 32])), desk(who));
    let closed = ClosedSession::new(&[who; 32], keys(who));
    let class = LaptopClass::Personal;
    let (state, file) = request_with(
        &open,
        &closed,
        laptop(who),
        class,
        random().unwrap(),
        digits.clone(),
    )
    .unwrap();
    let waiting = Waiting::begin(state, file.clone(), ends, &open, &closed).unwrap();
    Newcomer {
        open,
        closed,
        digits: digits.as_str().to_owned(),
        file,
        waiting,
    }
}

fn other_digits(digits: &str) -> String {
    (0..1_000_000)
        .map(|number| format!("{number:06}"))
        .find(|other| check_digits(other) && other != digits)
        .unwrap()
}

fn right(judged: Judged) -> Confirming {
    match judged {
        Judged::Right(confirming) => *confirming,
        Judged::Wrong(_) => panic!("the digits are the same"),
    }
}

/// Both know the digits, and both proved it.
fn trusted(bob: Newcomer, host: Ends) -> (Trusted, Confirmed) {
    let (ringing, knock) = Ringing::begin(&bob.digits, host).unwrap();
    let (requested, asked) = bob.waiting.hear(&knock).unwrap();
    let (proving, first) = ringing.hear(&asked).unwrap().prove().unwrap();
    let confirming = right(requested.hear(&first).unwrap());
    let pictures = confirming.pictures();
    let (confirmed, second) = confirming.prove();
    let trusted = proving.hear(&second).unwrap();
    assert_eq!(trusted.pictures(), pictures);
    (trusted, confirmed)
}

const VOLUNTEER: Admission<'static> = Admission::ByCoordinator {
    person: samenboek_domain::ids::PersonId::from_bytes([BOB; 16]),
    is_known: false,
    role: LedgerRole::Member,
    label: "volunteer",
};

fn lets_in(house: &House, trusted: Trusted) -> (Answered, Vec<u8>, Vec<Vec<u8>>) {
    let (epoch, parcel) = house.epoch();
    let epochs = [(&epoch, &parcel)];
    let (answered, approved) = trusted
        .answer(&keys(AMINA), &house.ledger(), &VOLUNTEER, &epochs)
        .unwrap();
    (answered, approved.answer, approved.statements)
}

#[test]
fn bob_joins_over_a_line_and_both_see_the_same_pictures() {
    let house = House::founded();
    let here = ends(BOB, AMINA);
    let (trusted, confirmed) = trusted(newcomer(BOB, here), here);
    assert_eq!(trusted.request().laptop, laptop(BOB));
    let pictures = trusted.pictures();
    let (answered, answer, said) = lets_in(&house, trusted);
    assert_eq!(
        house.ledger().statements().count(),
        1,
        "nothing is said yet"
    );
    let joined: Joined = confirmed.open(&answer).unwrap();
    assert_eq!(joined.pictures, pictures);
    assert_eq!((joined.centre, joined.person), (house.centre, person(BOB)));
    assert!(!joined.is_known);
    assert!(joined.statements.ends_with(&said));
    assert_eq!(answered.hear(&confirmed.say_in(47_474)).unwrap(), 47_474);
}

#[test]
fn other_digits_prove_nothing_and_both_hear_it() {
    let here = ends(BOB, AMINA);
    let bob = newcomer(BOB, here);
    let (ringing, knock) = Ringing::begin(&other_digits(&bob.digits), here).unwrap();
    let (requested, asked) = bob.waiting.hear(&knock).unwrap();
    let (proving, first) = ringing.hear(&asked).unwrap().prove().unwrap();
    let Judged::Wrong(word) = requested.hear(&first).unwrap() else {
        panic!("other digits were taken");
    };
    assert_eq!(proving.hear(&word).err(), Some(PairingError::WrongDigits));
}

#[test]
fn a_slip_in_the_digits_is_noticed_before_anybody_is_rung() {
    let bob = newcomer(BOB, ends(BOB, AMINA));
    let last = bob.digits.as_bytes()[5];
    let slip = format!("{}{}", &bob.digits[..5], (last - b'0' + 1) % 10);
    let refused = Ringing::begin(&slip, ends(BOB, AMINA)).err();
    assert_eq!(refused, Some(PairingError::MistypedDigits));
}

#[test]
fn somebody_between_who_passes_everything_on_is_found_out() {
    // Mallory answers the coordinator with his own key, and rings at Bob's with it.
    let (at_bobs, at_aminas) = (ends(BOB, EVA), ends(EVA, AMINA));
    let bob = newcomer(BOB, at_bobs);
    let (ringing, knock) = Ringing::begin(&bob.digits, at_aminas).unwrap();
    let (_, asked) = bob.waiting.hear(&knock).unwrap();
    // Bob's request says whose it is.
    let refused = ringing.hear(&asked).err();
    assert_eq!(refused, Some(PairingError::NotTheOtherEnd));
}

#[test]
fn somebody_between_with_a_request_of_his_own_proves_nothing_to_either() {
    let (at_bobs, at_aminas) = (ends(BOB, EVA), ends(EVA, AMINA));
    let (bob, mallory) = (newcomer(BOB, at_bobs), newcomer(EVA, at_aminas));
    // He puts Bob's SPAKE2 message, which carries the digits, into a request with his keys.
    let bobs = Request::read(&bob.file).unwrap();
    let forged = signed(
        &mallory.open,
        &mallory.closed,
        laptop(EVA),
        LaptopClass::Personal,
        bobs.message,
    );
    let (ringing, knock) = Ringing::begin(&bob.digits, at_aminas).unwrap();
    let (requested, asked) = bob.waiting.hear(&knock).unwrap();
    let chance = &asked[6..38];
    let forged = frames::frame(frames::Kind::Request, &[chance, &forged]);
    let (proving, first) = ringing.hear(&forged).unwrap().prove().unwrap();
    assert!(matches!(requested.hear(&first).unwrap(), Judged::Wrong(_)));
    let any = frames::frame(frames::Kind::SecondProof, &[&first[6 + 33..]]);
    assert_eq!(proving.hear(&any).err(), Some(PairingError::WrongDigits));
}

#[test]
fn the_keys_of_both_ends_count() {
    let here = ends(BOB, AMINA);
    for seen_by_bob in [ends(BOB, EVA), ends(EVA, AMINA)] {
        let bob = newcomer(BOB, seen_by_bob);
        let (ringing, knock) = Ringing::begin(&bob.digits, here).unwrap();
        let (requested, asked) = bob.waiting.hear(&knock).unwrap();
        let (_, first) = ringing.hear(&asked).unwrap().prove().unwrap();
        assert!(matches!(requested.hear(&first).unwrap(), Judged::Wrong(_)));
    }
}

#[test]
fn who_overheard_the_digits_cannot_choose_what_the_pictures_are() {
    // Mallory knows the digits. He is bound to his message before Bob's chance is there.
    let here = ends(BOB, EVA);
    let bob = newcomer(BOB, here);
    let (_, knock) = Ringing::begin(&bob.digits, here).unwrap();
    let (requested, asked) = bob.waiting.hear(&knock).unwrap();
    let (other, _) = Ringing::begin(&bob.digits, here).unwrap();
    let (_, first) = other.hear(&asked).unwrap().prove().unwrap();
    let refused = requested.hear(&first).err();
    assert_eq!(refused, Some(PairingError::Damaged));
}

#[test]
fn the_same_request_gives_other_pictures_each_time() {
    let here = ends(BOB, AMINA);
    let seen: std::collections::BTreeSet<_> = (0..12)
        .map(|_| trusted(newcomer(BOB, here), here).0.pictures())
        .collect();
    assert!(seen.len() > 6, "{seen:?}");
}

#[test]
fn an_answer_of_a_laptop_that_is_not_of_the_team_is_refused() {
    // Eva rings with the keys of a laptop that the ledger which she hands over does not know.
    let house = House::founded();
    let here = ends(BOB, EVA);
    let (trusted, confirmed) = trusted(newcomer(BOB, here), here);
    let (_, answer, _) = lets_in(&house, trusted);
    assert_eq!(confirmed.open(&answer).err(), Some(PairingError::Damaged));
}

#[test]
fn nothing_that_depends_on_the_digits_goes_out_before_it_is_proven_there() {
    let here = ends(BOB, AMINA);
    let bob = newcomer(BOB, here);
    let (ringing, knock) = Ringing::begin(&bob.digits, here).unwrap();
    let (_, asked) = bob.waiting.hear(&knock).unwrap();
    // What Bob says first is chance and the file that may lie on a stick, byte for byte.
    assert_eq!(&asked[38..], bob.file);
    let (_, first) = ringing.hear(&asked).unwrap().prove().unwrap();
    for frame in [&knock, &asked, &first] {
        let shows = frame.windows(6).any(|it| it == bob.digits.as_bytes());
        assert!(!shows);
    }
}

#[test]
fn whoever_hangs_up_says_why() {
    let here = ends(BOB, AMINA);
    for (word, heard) in [
        (LastWord::WrongDigits, PairingError::WrongDigits),
        (LastWord::OtherPictures, PairingError::OtherPictures),
        (LastWord::Stopped, PairingError::OtherStopped),
        (LastWord::Busy, PairingError::OtherIsBusy),
        (LastWord::Refused, PairingError::OtherRefused),
    ] {
        let bob = newcomer(BOB, here);
        let (ringing, _) = Ringing::begin(&bob.digits, here).unwrap();
        assert_eq!(ringing.hear(&hang_up(word)).err(), Some(heard));
        assert_eq!(bob.waiting.hear(&hang_up(word)).err(), Some(heard));
    }
}

#[test]
fn a_newer_program_is_named_and_a_changed_frame_is_refused() {
    let here = ends(BOB, AMINA);
    let bob = newcomer(BOB, here);
    let (_, mut knock) = Ringing::begin(&bob.digits, here).unwrap();
    knock[4] = 2;
    let newer = bob.waiting.hear(&knock).err();
    assert_eq!(newer, Some(PairingError::NewerVersion));
    for place in [0, 4, 5] {
        let bob = newcomer(BOB, here);
        let (_, mut knock) = Ringing::begin(&bob.digits, here).unwrap();
        knock[place] = 0;
        let refused = bob.waiting.hear(&knock).err();
        assert_eq!(refused, Some(PairingError::Damaged), "{place}");
    }
}
