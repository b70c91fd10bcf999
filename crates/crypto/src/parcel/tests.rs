#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use proptest::prelude::*;
use samenboek_domain::ids::{CentreId, CircleId, ParcelName};

use super::*;
use crate::circle::{EpochKey, mint};
use crate::kit::*;
use crate::ledger::{Authority, CircleClass, Cut, LedgerRole, Right, Statement};
use crate::signer::Signer;

fn read(sealed: Sealed, authority: &Authority, epoch: &EpochKey) -> Vec<Entry> {
    let authentic = authenticate(sealed, authority).unwrap();
    open(authentic, epoch).unwrap().into_inner().entries
}

#[test]
fn what_amina_seals_bob_reads() {
    let house = House::founded();
    let (epoch, _) = house.epoch();
    let sealed = house.parcel(&keys(AMINA), 1, "Fatma bracht soep mee.");
    let travelled = Sealed::parse(sealed.bytes().to_vec()).unwrap();
    assert_eq!(travelled, sealed);
    let entries = read(travelled, &house.authority(), &epoch);
    assert_eq!(entries, vec![entry("Fatma bracht soep mee.")]);
}

#[test]
fn nothing_of_a_note_can_be_read_from_outside() {
    let house = House::founded();
    let note = "Fatma bracht soep mee, en daarna was het stil in portiek twaalf.";
    let sealed = house.parcel(&keys(AMINA), 1, note);
    for word in note.split(' ').filter(|word| word.len() > 3) {
        let shows = sealed
            .bytes()
            .windows(word.len())
            .any(|it| it == word.as_bytes());
        assert!(!shows, "{word}");
    }
}

#[test]
fn the_same_note_sealed_twice_shares_no_salt_and_no_body() {
    let house = House::founded();
    let one = house.parcel(&keys(AMINA), 1, "Soep");
    let two = house.parcel(&keys(AMINA), 1, "Soep");
    assert_ne!(one.header().salt, two.header().salt);
    assert_ne!(one.body(), two.body());
    assert_ne!(one.name(), two.name());
}

#[test]
fn one_byte_changed_anywhere_in_a_parcel_is_refused() {
    let house = House::founded();
    let authority = house.authority();
    let sealed = house.parcel(&keys(AMINA), 1, "Soep");
    for place in 0..sealed.bytes().len() {
        for flip in [1, 128] {
            let mut changed = sealed.bytes().to_vec();
            changed[place] ^= flip;
            if let Ok(parsed) = Sealed::parse(changed) {
                assert_ne!(parsed.name(), sealed.name());
                assert!(authenticate(parsed, &authority).is_err(), "{place}");
            }
        }
    }
}

#[test]
fn a_changed_body_does_not_open_even_for_its_signer() {
    let house = House::founded();
    let (epoch, _) = house.epoch();
    let sealed = house.parcel(&keys(AMINA), 1, "Soep");
    let mut body = sealed.body().to_vec();
    body[40] ^= 1;
    let signed_again = close(sealed.header().to_bytes(), &body, &keys(AMINA)).unwrap();
    let authentic = authenticate(signed_again, &house.authority()).unwrap();
    assert_eq!(open(authentic, &epoch).unwrap_err(), OpenError::BrokenSeal);
}

#[test]
fn a_parcel_that_was_cut_off_or_lengthened_is_refused() {
    let house = House::founded();
    let bytes = house.parcel(&keys(AMINA), 1, "Soep").into_bytes();
    for end in 0..bytes.len() {
        assert!(Sealed::parse(bytes[..end].to_vec()).is_err(), "{end}");
    }
    let longer = [bytes.clone(), vec![0]].concat();
    assert_eq!(Sealed::parse(longer).unwrap_err(), ParcelError::WrongLength);
    let huge = vec![0; limits::SEALED_BYTES + 1];
    assert_eq!(Sealed::parse(huge).unwrap_err(), ParcelError::TooLarge);
    assert_eq!(
        Sealed::parse(Vec::new()).unwrap_err(),
        ParcelError::NotAParcel
    );
}

#[test]
fn a_parcel_of_a_kind_above_those_known_is_checked_like_any_other_and_one_of_a_later_outside_is_none()
 {
    let house = House::founded();
    let sealed = house.parcel(&keys(AMINA), 1, "Soep");
    for code in [8, 200, 255] {
        let mut bytes = sealed.header().to_bytes();
        bytes[5] = code;
        let newer = close(bytes, sealed.body(), &keys(AMINA)).unwrap();
        assert_eq!(newer.header().kind, ParcelKind::Newer(code));
        let again = Sealed::parse(newer.bytes().to_vec()).unwrap();
        assert_eq!(again.header().to_bytes(), newer.header().to_bytes());
        assert!(authenticate(again, &house.authority()).is_ok());
        let forged = close(newer.header().to_bytes(), sealed.body(), &keys(BOB)).unwrap();
        let (_, reason) = authenticate(forged, &house.authority()).unwrap_err();
        assert_eq!(reason, Reason::BadSignature);
    }
    let mut none = sealed.bytes().to_vec();
    none[5] = 0;
    assert_eq!(Sealed::parse(none).unwrap_err(), ParcelError::NotAParcel);
    let mut later = sealed.bytes().to_vec();
    assert!(!has_newer_outside(&later));
    later[4] = 2;
    assert!(has_newer_outside(&later));
    assert_eq!(Sealed::parse(later).unwrap_err(), ParcelError::NotAParcel);
    assert!(!has_newer_outside(b"SBK1") && !has_newer_outside(b"SBK2\x02"));
}

#[test]
fn a_header_has_exactly_208_bytes_and_reads_back() {
    let house = House::founded();
    let sealed = house.parcel(&keys(AMINA), 7, "Soep");
    let header = sealed.header().to_bytes();
    assert_eq!(header.len(), Header::LENGTH);
    assert_eq!(&header, &sealed.bytes()[..Header::LENGTH]);
    assert_eq!(sealed.header().to, 7);
    let body = usize::try_from(sealed.header().body_len).unwrap();
    assert_eq!(sealed.bytes().len(), Header::LENGTH + body + 64);
}

#[test]
fn the_key_of_another_epoch_opens_nothing() {
    let house = House::founded();
    let (other, _) = mint(&house.team(), &house.centre, &[], &[], &keys(AMINA)).unwrap();
    let sealed = house.parcel(&keys(AMINA), 1, "Soep");
    let authentic = authenticate(sealed, &house.authority()).unwrap();
    assert_eq!(open(authentic, &other).unwrap_err(), OpenError::OtherEpoch);
}

#[test]
fn a_draft_for_another_circle_or_centre_is_not_sealed() {
    let house = House::founded();
    let (epoch, _) = house.epoch();
    let right = Draft {
        kind: ParcelKind::Changes,
        centre: house.centre,
        circle: house.team(),
        from: 1,
        to: 1,
        rev: 0,
        prev: ParcelName::from_bytes([0; 32]),
        entries: &[],
    };
    assert!(seal(&right, &epoch, &keys(AMINA)).is_ok());
    let elsewhere = Draft {
        circle: CircleId::from_bytes([1; 16]),
        ..right
    };
    let refused = seal(&elsewhere, &epoch, &keys(AMINA)).unwrap_err();
    assert_eq!(refused, SealError::OtherCircle);
    let backwards = Draft { from: 2, ..right };
    let refused = seal(&backwards, &epoch, &keys(AMINA)).unwrap_err();
    assert_eq!(refused, SealError::NotAChain);
    let boxed = Draft {
        kind: ParcelKind::Box,
        ..right
    };
    assert!(seal(&boxed, &epoch, &keys(AMINA)).is_err());
}

#[test]
fn too_much_for_one_parcel_is_refused_when_it_is_made() {
    let house = House::founded();
    let (epoch, _) = house.epoch();
    let mut entries = vec![entry("")];
    entries[0].bytes = vec![0; limits::INFLATED_BYTES];
    let draft = Draft {
        kind: ParcelKind::FullCopy,
        centre: house.centre,
        circle: house.team(),
        from: 1,
        to: 1,
        rev: 0,
        prev: ParcelName::from_bytes([0; 32]),
        entries: &entries,
    };
    let refused = seal(&draft, &epoch, &keys(AMINA)).unwrap_err();
    assert_eq!(refused, SealError::TooLarge);
}

#[test]
fn a_bomb_that_a_member_sealed_is_refused_by_its_size() {
    let house = House::founded();
    let (epoch, _) = house.epoch();
    let bomb = zstd::bulk::compress(&vec![0; 48 * 1024 * 1024], 3).unwrap();
    for told in [48 * 1024 * 1024_u32, 1024] {
        let mut plain = vec![1];
        plain.extend(told.to_le_bytes());
        plain.extend(u32::try_from(bomb.len()).unwrap().to_le_bytes());
        plain.extend(&bomb);
        let sealed = sealed_bytes(&house, &epoch, &keys(AMINA), &plain);
        let authentic = authenticate(sealed, &house.authority()).unwrap();
        let refused = open(authentic, &epoch).unwrap_err();
        assert!(matches!(
            refused,
            OpenError::TooLarge | OpenError::Malformed
        ));
    }
}

#[test]
fn a_parcel_of_a_newer_version_is_authentic_and_named_as_newer() {
    let house = House::founded();
    let (epoch, _) = house.epoch();
    let sealed = sealed_bytes(&house, &epoch, &keys(AMINA), &[body::VERSION + 1, 1, 2, 3]);
    let authentic = authenticate(sealed, &house.authority()).unwrap();
    assert_eq!(
        open(authentic, &epoch).unwrap_err(),
        OpenError::NewerVersion
    );
}

fn sealed_bytes(house: &House, epoch: &EpochKey, signer: &Signer, plain: &[u8]) -> Sealed {
    let header = Header {
        kind: ParcelKind::Changes,
        centre: house.centre,
        circle: house.team(),
        epoch: epoch.id(),
        signer: signer.id(),
        from: 1,
        to: 1,
        rev: 0,
        prev: ParcelName::from_bytes([0; 32]),
        salt: [1; 32],
        body_len: u32::try_from(plain.len() + 16).unwrap(),
    }
    .to_bytes();
    let body = seal::encrypt(epoch, &header, plain).unwrap();
    close(header, &body, signer).unwrap()
}

#[test]
fn a_parcel_of_another_centre_is_set_aside() {
    let house = House::founded();
    let sealed = house.parcel(&keys(AMINA), 1, "Soep");
    let nobody = Authority::default();
    let (_, reason) = authenticate(sealed.clone(), &nobody).unwrap_err();
    assert_eq!(reason, Reason::OtherCentre);
    let mut moved = *sealed.header();
    moved.centre = CentreId::from_bytes([8; 32]);
    let moved = close(moved.to_bytes(), sealed.body(), &keys(AMINA)).unwrap();
    let (_, reason) = authenticate(moved, &house.authority()).unwrap_err();
    assert_eq!(reason, Reason::OtherCentre);
}

#[test]
fn amina_cannot_sign_in_bobs_name() {
    let mut house = House::founded();
    house.welcome(BOB, LedgerRole::Member);
    let sealed = house.parcel(&keys(AMINA), 1, "Soep");
    let mut forged = *sealed.header();
    forged.signer = keys(BOB).id();
    let forged = close(forged.to_bytes(), sealed.body(), &keys(AMINA)).unwrap();
    let (_, reason) = authenticate(forged, &house.authority()).unwrap_err();
    assert_eq!(reason, Reason::BadSignature);
}

#[test]
fn what_a_removed_volunteer_wrote_before_counts_and_what_came_after_is_set_aside() {
    let mut house = House::founded();
    house.welcome(BOB, LedgerRole::Member);
    let before = house.parcel(&keys(BOB), 4, "Soep");
    let after = house.parcel(&keys(BOB), 5, "Wraak");
    let cut = Cut {
        circle: house.team(),
        to: 4,
        name: before.name(),
    };
    assert!(authenticate(after.clone(), &house.authority()).is_ok());
    house.says(AMINA, revoke_after(keys(BOB).id(), vec![cut]));
    let authority = house.authority();
    assert!(authenticate(before, &authority).is_ok());
    let (_, reason) = authenticate(after, &authority).unwrap_err();
    assert_eq!(reason, Reason::Revoked);
}

#[test]
fn a_coordinator_may_look_into_what_came_too_late_but_not_into_what_was_changed() {
    let mut house = House::founded();
    house.welcome(BOB, LedgerRole::Member);
    let late = house.parcel(&keys(BOB), 5, "Soep");
    house.says(AMINA, revoke(keys(BOB).id()));
    let (late, reason) = authenticate(late, &house.authority()).unwrap_err();
    assert_eq!(reason, Reason::Revoked);
    let (epoch, _) = house.epoch();
    assert_eq!(peek(&late, &epoch).unwrap(), vec![entry("Soep")]);
    let (other, _) = mint(&house.team(), &house.centre, &[], &[], &keys(AMINA)).unwrap();
    assert_eq!(peek(&late, &other).unwrap_err(), OpenError::OtherEpoch);
    let mut bytes = late.into_bytes();
    *bytes.last_mut().unwrap() ^= 1;
    let changed = Sealed::parse(bytes).unwrap();
    assert_eq!(peek(&changed, &epoch).unwrap_err(), OpenError::BrokenSeal);
}

#[test]
fn a_viewers_parcel_is_set_aside_but_her_box_is_taken() {
    let mut house = House::founded();
    house.welcome(BOB, LedgerRole::Viewer);
    let note = house.parcel(&keys(BOB), 1, "Soep");
    let (_, reason) = authenticate(note, &house.authority()).unwrap_err();
    assert_eq!(reason, Reason::NoGrant);
    let (epoch, _) = house.epoch();
    let boxed = crate::box_for(&epoch, &keys(AMINA).public(), &keys(BOB)).unwrap();
    assert!(authenticate(boxed, &house.authority()).is_ok());
    house.says(AMINA, house.team_grant(BOB, Right::Write));
    let note = house.parcel(&keys(BOB), 1, "Soep");
    assert!(authenticate(note, &house.authority()).is_ok());
}

#[test]
fn a_courier_carries_what_somebody_known_signed_in_a_circle_and_learns_nothing_of_it() {
    let mut house = House::founded();
    house.welcome(BOB, LedgerRole::Member);
    house.welcome(CARLA, LedgerRole::Member);
    let (circle, opening) = Statement::open_circle(
        &keys(BOB),
        &house.centre,
        &house.heads(),
        CircleClass::PersonalLaptops,
    )
    .unwrap();
    let (epoch, minted) = mint(&circle, &house.centre, &[], &[], &keys(BOB)).unwrap();
    let in_case = |signer: &Signer, to: u64| {
        let entries = [entry("Geluid na tienen")];
        let draft = Draft {
            circle,
            from: to,
            to,
            entries: &entries,
            ..draft(&house)
        };
        seal(&draft, &epoch, signer).unwrap()
    };
    let outside = house.authority();
    for parcel in [in_case(&keys(BOB), 1), in_case(&keys(CARLA), 1), minted] {
        assert!(authenticate(parcel, &outside).is_ok());
    }
    let refused = authenticate(in_case(&keys(EVA), 1), &outside).unwrap_err();
    assert_eq!(refused.1, Reason::UnknownSigner);
    let mut ledger = house.ledger();
    ledger.add_in_circle(&circle, &opening).unwrap();
    let inside = ledger.authority();
    assert!(authenticate(in_case(&keys(BOB), 1), &inside).is_ok());
    let refused = authenticate(in_case(&keys(CARLA), 1), &inside).unwrap_err();
    assert_eq!(refused.1, Reason::NoGrant, "she is not in it");
    let late = in_case(&keys(BOB), 2);
    house.says(AMINA, revoke(keys(BOB).id()));
    let refused = authenticate(late, &house.authority()).unwrap_err();
    assert_eq!(refused.1, Reason::Revoked);
}

fn draft(house: &House) -> Draft<'_> {
    Draft {
        kind: ParcelKind::Changes,
        centre: house.centre,
        circle: house.team(),
        from: 1,
        to: 1,
        rev: 0,
        prev: ParcelName::from_bytes([0; 32]),
        entries: &[],
    }
}

#[test]
fn every_signer_has_an_actor_prefix_of_her_own() {
    assert_eq!(
        actor_prefix(&keys(AMINA).id()),
        actor_prefix(&keys(AMINA).id())
    );
    assert_ne!(
        actor_prefix(&keys(AMINA).id()),
        actor_prefix(&keys(BOB).id())
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn any_entries_read_back(
        notes in proptest::collection::vec(
            (any::<[u8; 16]>(), any::<u16>(), any::<u8>(),
             proptest::collection::vec(any::<u8>(), 0..3000)), 0..6),
        from in 0_u64..100, more in 0_u64..100, rev in any::<u32>(),
    ) {
        let house = House::founded();
        let (epoch, _) = house.epoch();
        let entries: Vec<Entry> = notes
            .into_iter()
            .map(|(document, kind, entry_type, bytes)| Entry {
                document: DocumentId::from_bytes(document), kind, entry_type, bytes,
            })
            .collect();
        let draft = Draft {
            kind: ParcelKind::Changes, centre: house.centre, circle: house.team(),
            from, to: from + more, rev, prev: ParcelName::from_bytes([0; 32]), entries: &entries,
        };
        let sealed = seal(&draft, &epoch, &keys(AMINA)).unwrap();
        let length = usize::try_from(sealed.header().body_len).unwrap() - 16;
        prop_assert_eq!(body::padded(length), length);
        prop_assert_eq!(read(sealed, &house.authority(), &epoch), entries);
    }

    #[test]
    fn any_change_of_any_parcel_is_refused(
        note in proptest::collection::vec(any::<u8>(), 0..2000),
        place in any::<prop::sample::Index>(), flip in 1_u8..,
    ) {
        let house = House::founded();
        let sealed = house.parcel(&keys(AMINA), 1, &String::from_utf8_lossy(&note));
        let mut changed = sealed.into_bytes();
        let place = place.index(changed.len());
        changed[place] ^= flip;
        let refused = Sealed::parse(changed)
            .map_or(true, |parsed| authenticate(parsed, &house.authority()).is_err());
        prop_assert!(refused);
    }

    #[test]
    fn nonsense_is_refused_without_a_fuss(
        bytes in proptest::collection::vec(any::<u8>(), 0..600), magic in any::<bool>(),
    ) {
        let mut bytes = bytes;
        if magic {
            for (place, byte) in bytes.iter_mut().zip(b"SBK1\x01\x01\x00\x00") {
                *place = *byte;
            }
        }
        if let Ok(parsed) = Sealed::parse(bytes) {
            prop_assert!(authenticate(parsed, &House::founded().authority()).is_err());
        }
    }

    #[test]
    fn a_plaintext_of_nonsense_never_panics(bytes in proptest::collection::vec(any::<u8>(), 0..600)) {
        let _ = body::unpack(&bytes);
        let with_version: Vec<u8> = [vec![1], bytes].concat();
        let _ = body::unpack(&with_version);
    }
}

#[test]
fn many_parcels_are_judged_each_by_itself_and_in_their_order() {
    let house = House::founded();
    let authority = house.authority();
    let mut parcels: Vec<Sealed> = (1..=9)
        .map(|number| house.parcel(&keys(AMINA), number, "Soep"))
        .collect();
    parcels[2] = house.parcel(&keys(EVA), 3, "Soep");
    let mut changed = parcels[6].bytes().to_vec();
    changed[250] ^= 1;
    parcels[6] = Sealed::parse(changed).unwrap();
    for count in [0, 1, 9] {
        let some = parcels[..count].to_vec();
        let one_by_one: Vec<_> = some
            .iter()
            .map(|it| authenticate(it.clone(), &authority))
            .collect();
        assert_eq!(authenticate_all(some, &authority), one_by_one);
    }
    let refused = authenticate_all(parcels, &authority);
    let refused: Vec<usize> = (0..9).filter(|it| refused[*it].is_err()).collect();
    assert_eq!(refused, [2, 6]);
}
