#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use samenboek_domain::ids::PersonId;
use zeroize::Zeroizing;

use super::*;
use crate::circle::{EpochKey, open_box};
use crate::kit::*;
use crate::ledger::{LaptopClass, Ledger, LedgerRole};
use crate::parcel::{ParcelKind, authenticate};
use crate::session::{ClosedSession, OpenSession, StoreKey};
use crate::signer::Signer;

/// Bob's laptop, before anybody in the house knows it.
struct Newcomer {
    open: OpenSession,
    closed: ClosedSession,
    state: RequestState,
    file: Vec<u8>,
    digits: String,
}

fn newcomer(who: u8) -> Newcomer {
    let open = OpenSession::new(StoreKey::new(Zeroizing::new([who; 32])), desk(who));
    let closed = ClosedSession::new(&[who; 32], keys(who));
    let (state, file, digits) =
        request(&open, &closed, laptop(who), LaptopClass::Personal).unwrap();
    Newcomer {
        open,
        closed,
        state,
        file,
        digits: digits.as_str().to_owned(),
    }
}

impl Newcomer {
    fn finish(&self, answer: &[u8]) -> Result<Joined, PairingError> {
        // The state was kept in the database since the request was written.
        let state = RequestState::from_bytes(&self.state.to_bytes()).unwrap();
        finish(&state, &self.file, answer, &self.open, &self.closed)
    }
}

fn approves(
    house: &House,
    file: &[u8],
    digits: &str,
    who: u8,
) -> Result<(Vec<u8>, Pictures), PairingError> {
    let approved = approves_as(house, file, digits, &keys(AMINA), &volunteer(who))?;
    Ok((approved.answer, approved.pictures))
}

fn approves_as(
    house: &House,
    file: &[u8],
    digits: &str,
    signer: &Signer,
    admission: &Admission<'_>,
) -> Result<Approved, PairingError> {
    let (epoch, parcel) = house.epoch();
    let epochs = [(&epoch, &parcel)];
    approve(file, digits, signer, &house.ledger(), admission, &epochs)
}

fn volunteer(who: u8) -> Admission<'static> {
    Admission::ByCoordinator {
        person: person(who),
        is_known: false,
        role: LedgerRole::Member,
        label: "volunteer",
    }
}

/// Five digits further on; still digits that check.
fn other_digits(digits: &str) -> String {
    (0..1_000_000)
        .map(|number| format!("{number:06}"))
        .find(|other| check_digits(other) && other != digits)
        .unwrap()
}

#[test]
fn bob_joins_by_stick_and_both_see_the_same_pictures() {
    let house = House::founded();
    let bob = newcomer(BOB);
    let spoken = format!("{} {}", &bob.digits[..3], &bob.digits[3..]);
    let (answer, pictures) = approves(&house, &bob.file, &spoken, BOB).unwrap();
    let joined = bob.finish(&answer).unwrap();
    assert_eq!(joined.pictures, pictures);
    assert!(pictures.iter().all(|picture| *picture < PICTURES));
    assert_eq!((joined.centre, joined.person), (house.centre, person(BOB)));

    let mut ledger = Ledger::new();
    for statement in &joined.statements {
        ledger.add(statement).unwrap();
    }
    let authority = ledger.authority();
    let team = house.team();
    assert!(authority.may_write(&keys(BOB).id(), &team));
    assert!(authority.may_write(&desk(BOB).id(), &team));
    let role = authority.role(&person(BOB)).unwrap();
    assert_eq!(role, (LedgerRole::Member, "volunteer"));

    let kinds: Vec<ParcelKind> = joined.parcels.iter().map(|it| it.header().kind).collect();
    assert_eq!(kinds, [ParcelKind::Epoch, ParcelKind::Box, ParcelKind::Box]);
    for (boxed, me) in joined.parcels[1..].iter().zip([keys(BOB), desk(BOB)]) {
        let key: EpochKey = open_box(boxed, &joined.parcels[0], &me).unwrap();
        assert_eq!(key, house.epoch().0);
        assert!(authenticate(boxed.clone(), &authority).is_ok());
    }
}

#[test]
fn the_coordinators_own_ledger_does_not_grow_by_approving() {
    let house = House::founded();
    let bob = newcomer(BOB);
    let ledger = house.ledger();
    let approved = approve(
        &bob.file,
        &bob.digits,
        &keys(AMINA),
        &ledger,
        &volunteer(BOB),
        &[],
    );
    // Two enrolments, a role, two rights: told apart from what was known before.
    assert_eq!(approved.unwrap().statements.len(), 5);
    assert_eq!(ledger.statements().count(), 1);
    assert!(ledger.authority().enrolment(&keys(BOB).id()).is_none());
}

#[test]
fn a_slip_in_the_digits_is_noticed_before_anything_is_made() {
    let house = House::founded();
    let bob = newcomer(BOB);
    let last = bob.digits.as_bytes()[5];
    let slip = format!("{}{}", &bob.digits[..5], (last - b'0' + 1) % 10);
    let refused = approves(&house, &bob.file, &slip, BOB).unwrap_err();
    assert_eq!(refused, PairingError::MistypedDigits);
}

#[test]
fn other_digits_show_at_the_newcomers() {
    let house = House::founded();
    let bob = newcomer(BOB);
    let other = other_digits(&bob.digits);
    let (answer, _) = approves(&house, &bob.file, &other, BOB).unwrap();
    assert_eq!(bob.finish(&answer).unwrap_err(), PairingError::WrongDigits);
}

#[test]
fn a_request_that_was_swapped_unconfirmed_enrols_nobody() {
    let house = House::founded();
    let bob = newcomer(BOB);
    let mallory = newcomer(EVA);
    // Amina is told Bob's digits, and finds Mallory's file on the stick.
    let (answer, _) = approves(&house, &mallory.file, &bob.digits, BOB).unwrap();
    assert_eq!(
        bob.finish(&answer).unwrap_err(),
        PairingError::NotThisRequest
    );
    assert_eq!(
        mallory.finish(&answer).unwrap_err(),
        PairingError::WrongDigits
    );
}

#[test]
fn mallorys_keys_with_bobs_message_do_not_pass_for_bobs_request() {
    let house = House::founded();
    let bob = newcomer(BOB);
    let mallory = newcomer(EVA);
    let bobs = Request::read(&bob.file).unwrap();
    let forged = request::signed(
        &mallory.open,
        &mallory.closed,
        laptop(EVA),
        LaptopClass::Personal,
        bobs.message,
    );
    let (answer, _) = approves(&house, &forged, &bob.digits, BOB).unwrap();
    assert_eq!(
        bob.finish(&answer).unwrap_err(),
        PairingError::NotThisRequest
    );
    // Even when the answer is addressed to Bob's request again, the key does not fit it.
    let readdressed = readdressed(&answer, &Request::name_of(&bob.file));
    assert_eq!(
        bob.finish(&readdressed).unwrap_err(),
        PairingError::WrongDigits
    );
}

fn readdressed(answer: &[u8], request: &[u8; 32]) -> Vec<u8> {
    let content = &answer[5 + 32..answer.len() - 32];
    request::wrap_file(b"SBA1", 1, &[request.as_slice(), content].concat())
}

#[test]
fn an_answer_to_somebody_else_is_not_taken() {
    let house = House::founded();
    let bob = newcomer(BOB);
    let carla = newcomer(CARLA);
    let (answer, _) = approves(&house, &carla.file, &carla.digits, CARLA).unwrap();
    assert_eq!(
        bob.finish(&answer).unwrap_err(),
        PairingError::NotThisRequest
    );
    assert!(carla.finish(&answer).is_ok());
}

#[test]
fn a_damaged_or_newer_file_is_named_and_spends_nothing() {
    let house = House::founded();
    let bob = newcomer(BOB);
    let (answer, _) = approves(&house, &bob.file, &bob.digits, BOB).unwrap();
    for place in [0, 4, 10, 60, answer.len() / 2, answer.len() - 1] {
        let mut changed = answer.clone();
        changed[place] ^= 1;
        let refused = bob.finish(&changed).unwrap_err();
        assert_eq!(refused, PairingError::Damaged, "{place}");
        assert!(bob.finish(&answer[..place]).is_err());
    }
    for place in 0..bob.file.len() {
        let mut changed = bob.file.clone();
        changed[place] ^= 1;
        let refused = approves(&house, &changed, &bob.digits, BOB).unwrap_err();
        assert_eq!(refused, PairingError::Damaged, "{place}");
    }
    let newer = request::wrap_file(b"SBA1", 3, b"from next year");
    assert_eq!(bob.finish(&newer).unwrap_err(), PairingError::NewerVersion);
    assert!(bob.finish(&answer).is_ok());
}

#[test]
fn who_does_not_hold_the_keys_cannot_ask_for_their_enrolment() {
    let mut content = newcomer(BOB).file[5..].to_vec();
    content.truncate(content.len() - 32);
    let other = newcomer(EVA).file[5..].to_vec();
    // Somebody else's personal keys in front of Bob's signatures.
    content.splice(17..17 + 96, other[17..17 + 96].iter().copied());
    let forged = request::wrap_file(b"SBQ1", 1, &content);
    assert_eq!(Request::read(&forged).unwrap_err(), PairingError::Damaged);
}

#[test]
fn only_a_coordinator_approves_and_nobody_twice() {
    let mut house = House::founded();
    let bob = newcomer(BOB);
    let dilan = keys(DILAN);
    let by_a_volunteer = approves_as(&house, &bob.file, &bob.digits, &dilan, &volunteer(BOB));
    assert_eq!(by_a_volunteer.unwrap_err(), PairingError::NotACoordinator);
    house.welcome(BOB, LedgerRole::Member);
    let again = approves(&house, &bob.file, &bob.digits, BOB);
    assert_eq!(again.unwrap_err(), PairingError::AlreadyEnrolled);
}

#[test]
fn a_laptop_that_must_be_updated_first_approves_nobody() {
    let mut house = House::founded();
    let unknown = crate::Deed::Unknown {
        kind: 77,
        critical: true,
        payload: Vec::new(),
    };
    house.says(AMINA, unknown);
    let bob = newcomer(BOB);
    let refused = approves(&house, &bob.file, &bob.digits, BOB).unwrap_err();
    assert_eq!(refused, PairingError::Halted);
}

#[test]
fn an_answer_that_makes_somebody_else_of_me_is_refused() {
    let house = House::founded();
    let bob = newcomer(BOB);
    let asked = Request::read(&bob.file).unwrap();
    let digits = Digits::parse(&bob.digits).unwrap();
    let welcome = Welcome {
        person: PersonId::from_bytes([1; 16]),
        is_known: false,
        statements: house.said.clone(),
        parcels: Vec::new(),
        news: 0,
    };
    let plain = welcome.to_bytes(1).unwrap();
    let (answer, _) = answer_with(&bob.file, &asked, &digits, &[4; 32], 1, &plain).unwrap();
    assert_eq!(bob.finish(&answer).unwrap_err(), PairingError::Damaged);
}

fn authority_of(joined: &Joined) -> crate::Authority {
    let mut ledger = Ledger::new();
    for statement in &joined.statements {
        ledger.add(statement).unwrap();
    }
    ledger.authority()
}

#[test]
fn somebody_of_the_team_keeps_her_role_on_a_further_laptop_and_writes_no_card() {
    let mut house = House::founded();
    house.welcome(BOB, LedgerRole::Member);
    let second = newcomer(CARLA);
    let known = Admission::ByCoordinator {
        person: person(BOB),
        is_known: true,
        role: LedgerRole::Member,
        label: "volunteer",
    };
    let amina = keys(AMINA);
    let approved = approves_as(&house, &second.file, &second.digits, &amina, &known).unwrap();
    // Her two enrolments and her desk's right: role and right hold already.
    assert_eq!(approved.statements.len(), 3);
    let joined = second.finish(&approved.answer).unwrap();
    assert_eq!((joined.person, joined.is_known), (person(BOB), true));
    let authority = authority_of(&joined);
    let enrolment = authority.enrolment(&keys(CARLA).id()).unwrap();
    assert_eq!(enrolment.person, Some(person(BOB)));
    assert_eq!(enrolment.class, LaptopClass::Personal);
}

#[test]
fn bob_lets_in_his_own_second_laptop_for_the_team_only_until_a_coordinator_confirms() {
    let mut house = House::founded();
    house.welcome(BOB, LedgerRole::Member);
    let second = newcomer(CARLA);
    let own = Admission::OnHerOwnWord;
    let approved = approves_as(&house, &second.file, &second.digits, &keys(BOB), &own).unwrap();
    let joined = second.finish(&approved.answer).unwrap();
    assert_eq!((joined.person, joined.is_known), (person(BOB), true));
    let authority = authority_of(&joined);
    let enrolment = authority.enrolment(&keys(CARLA).id()).unwrap();
    assert_eq!(enrolment.vouched_by, Some(person(BOB)));
    assert_eq!(enrolment.class, LaptopClass::Shared);
    for signer in [keys(CARLA), desk(CARLA)] {
        assert!(authority.may_write(&signer.id(), &house.team()));
        assert!(!authority.may_lead(&signer.id()));
    }
    // Somebody whose keys nobody confirmed lets nobody in, and a stranger does not either.
    house.said = joined.statements;
    let third = newcomer(EVA);
    for stranger in [keys(CARLA), keys(DILAN)] {
        let refused = approves_as(&house, &third.file, &third.digits, &stranger, &own);
        assert_eq!(refused.unwrap_err(), PairingError::NotConfirmed);
    }
}

#[test]
fn nothing_that_bob_reads_aloud_stands_in_a_file() {
    let house = House::founded();
    let bob = newcomer(BOB);
    let (answer, _) = approves(&house, &bob.file, &bob.digits, BOB).unwrap();
    for file in [&bob.file, &answer] {
        let shows = file.windows(6).any(|it| it == bob.digits.as_bytes());
        assert!(!shows);
    }
    let centre = house.centre.as_bytes();
    assert!(!answer.windows(32).any(|it| it == centre));
    assert!(!format!("{:?} {:?}", bob.state, bob.state.digits()).contains(&bob.digits));
}
