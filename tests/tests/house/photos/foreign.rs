//! Pieces that somebody with keys made up: of another picture, of a photo that is somebody else's, after she had gone.

use samenboek_crypto::{Draft, Entry, ParcelKind, Sealed, Signer, seal};
use samenboek_domain::ids::{DocumentId, ParcelName};
use samenboek_tests::Neighbourhood;
use sha2::{Digest, Sha256};

use super::{awaited, evening_with_photo, is_sound, meets, picture, pictures_on};
use crate::sharing::insider::{Insider, lay_parcel, reasons};

fn piece(place: u16, count: u16, hash: [u8; 32], bytes: &[u8]) -> Vec<u8> {
    [
        &[1][..],
        &place.to_le_bytes(),
        &count.to_le_bytes(),
        &hash,
        bytes,
    ]
    .concat()
}

fn attachment(inside: &Insider, signer: &Signer, photo: DocumentId, piece: Vec<u8>) -> Sealed {
    let entries = [Entry {
        document: photo,
        kind: 12,
        entry_type: Entry::PIECE,
        bytes: piece,
    }];
    let draft = Draft {
        kind: ParcelKind::Attachment,
        centre: inside.book().centre,
        circle: inside.team(),
        from: 0,
        to: 0,
        rev: 0,
        prev: ParcelName::from_bytes([0; 32]),
        entries: &entries,
    };
    seal(&draft, &inside.key(), signer).unwrap()
}

fn hash(bytes: &[u8]) -> [u8; 32] {
    Sha256::digest(bytes).into()
}

#[test]
fn pieces_of_another_picture_or_with_a_wrong_hash_are_kept_apart_and_the_right_one_shows() {
    let brug = Neighbourhood::of(2, 1231);
    let (marga, amina) = (&brug.laptops[0], &brug.laptops[1]);
    let (_, photo) = evening_with_photo(marga, 31);
    let right = picture(marga, &photo).unwrap();
    let stick = brug.path("stick");
    meets(marga, &stick);
    let laid = pictures_on(&stick);
    let whole = std::fs::read(&laid[0]).unwrap();
    std::fs::remove_file(&laid[0]).unwrap();
    meets(amina, &stick);
    assert_eq!(awaited(amina), 1);
    let inside = Insider::of(amina);
    let me = inside.closed.signer();
    let other = vec![9; 100_000];
    let foreign = [
        // Another picture, honestly hashed; the named hash over other bytes; half of two; bounds broken.
        piece(0, 1, hash(&other), &other),
        piece(0, 1, hash(&right), &other),
        piece(2, 2, hash(&right), &other),
        vec![1, 0],
    ];
    for piece in foreign {
        lay_parcel(&stick, &attachment(&inside, me, photo, piece));
    }
    let met = meets(amina, &stick);
    assert_eq!(reasons(&met), ["damaged_piece"; 4]);
    assert_eq!((awaited(amina), picture(amina, &photo)), (1, None));
    std::fs::write(&laid[0], whole).unwrap();
    meets(amina, &stick);
    assert_eq!(picture(amina, &photo), Some(right));
    is_sound(amina, 1);
}

#[test]
fn a_picture_in_two_pieces_comes_in_any_order_and_nobody_puts_a_piece_into_anothers() {
    let brug = Neighbourhood::of(2, 1232);
    let (marga, amina) = (&brug.laptops[0], &brug.laptops[1]);
    let (_, photo) = evening_with_photo(marga, 32);
    let right = picture(marga, &photo).unwrap();
    let stick = brug.path("stick");
    meets(marga, &stick);
    std::fs::remove_file(&pictures_on(&stick)[0]).unwrap();
    let (hers, his) = (Insider::of(marga), Insider::of(amina));
    let (front, back) = right.split_at(right.len() / 3);
    let of = hash(&right);
    let lay = |inside: &Insider, place, bytes: &[u8]| {
        let piece = piece(place, 2, of, bytes);
        lay_parcel(
            &stick,
            &attachment(inside, inside.closed.signer(), photo, piece),
        );
        meets(amina, &stick);
        picture(amina, &photo).is_some()
    };
    assert!(!lay(&hers, 1, back));
    // Somebody else's front does not go with it.
    assert!(!lay(&his, 0, b"iets anders"));
    assert!(lay(&hers, 0, front));
    assert_eq!(picture(amina, &photo), Some(right));
    is_sound(amina, 3);
}

#[test]
fn what_somebody_makes_up_after_he_had_gone_counts_as_far_as_a_photo_names_it() {
    let brug = Neighbourhood::of(3, 1233);
    let (marga, amina, jan) = (&brug.laptops[0], &brug.laptops[1], &brug.laptops[2]);
    let (_, photo) = evening_with_photo(jan, 33);
    let right = picture(jan, &photo).unwrap();
    let stick = brug.path("stick");
    meets(jan, &stick);
    let laid = pictures_on(&stick);
    let whole = std::fs::read(&laid[0]).unwrap();
    // The text is known everywhere before he goes; his picture comes by later, and something that nobody named.
    std::fs::remove_file(&laid[0]).unwrap();
    for laptop in [marga, amina, jan, marga] {
        meets(laptop, &stick);
        if let Some(again) = pictures_on(&stick).first() {
            std::fs::remove_file(again).unwrap();
        }
    }
    let house = marga.house();
    house.revoke(&house.member("Jan").unwrap(), None).unwrap();
    for laptop in [marga, amina] {
        meets(laptop, &stick);
    }
    let inside = Insider::of(jan);
    let unnamed = piece(0, 1, hash(b"reclame"), b"reclame");
    let nobodys = DocumentId::from_bytes([0x77; 16]);
    let unnamed = attachment(&inside, inside.closed.signer(), nobodys, unnamed);
    lay_parcel(&stick, &unnamed);
    std::fs::write(&laid[0], whole).unwrap();
    let met = meets(amina, &stick);
    assert_eq!(reasons(&met), ["revoked"]);
    assert_eq!(picture(amina, &photo), Some(right));
    is_sound(amina, 1);
    let held = Insider::of(amina)
        .store
        .has_parcel(&unnamed.name())
        .unwrap();
    assert!(!held, "nobody carries on what no photo names");
}
