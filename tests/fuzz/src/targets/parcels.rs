//! What lies on a stick, and what stands inside it.

use samenboek_crypto::{
    Entry, Epoch, EpochKey, Header, OpenError, ParcelKind, Sealed, authenticate, box_keys,
    box_reading_epoch, box_recipient, doors, open, open_box, open_circle_box, parents,
};
use samenboek_domain::ids::{EpochId, ParcelName};
use sha2::{Digest, Sha256};

use crate::centre::{CENTRE, OPENED, first};

const SIGNATURE: usize = 64;

/// Any file under the name of a parcel; also with the length that its header should tell.
pub fn parcel(bytes: &[u8]) {
    look(bytes.to_vec());
    if bytes.len() >= Header::LENGTH + SIGNATURE {
        let mut mended = bytes.to_vec();
        let body = (bytes.len() - Header::LENGTH - SIGNATURE) as u32;
        mended[Header::LENGTH - 4..Header::LENGTH].copy_from_slice(&body.to_le_bytes());
        mended[..8].copy_from_slice(&[b'S', b'B', b'K', b'1', 1, 1 + bytes[5] % 9, 0, 0]);
        look(mended);
    }
}

fn look(bytes: Vec<u8>) {
    let Ok(sealed) = Sealed::parse(bytes.clone()) else {
        return;
    };
    assert_eq!(sealed.bytes(), bytes);
    assert_eq!(sealed.header().to_bytes(), bytes[..Header::LENGTH]);
    let _ = Epoch::read(&sealed);
    let recipient = box_recipient(&sealed).map(|it| *it.as_bytes());
    assert_eq!(recipient, box_keys(&sealed).map(|keys| keys.sign));
    let _ = authenticate(sealed, &CENTRE.authority);
}

/// Any inside, and any entries packed as they should be.
pub fn inside(bytes: &[u8]) {
    let _ = read(bytes);
    let Some((version, flat)) = bytes.split_first() else {
        return;
    };
    let packed = zstd::bulk::compress(flat, 1).unwrap();
    let mut plain = vec![version % 5];
    plain.extend((flat.len() as u32).to_le_bytes());
    plain.extend((packed.len() as u32).to_le_bytes());
    plain.extend(packed);
    plain.resize(plain.len().next_multiple_of(512), 0);
    let _ = read(&plain);
}

fn read(plain: &[u8]) -> Result<Vec<Entry>, OpenError> {
    let entries = doors::unpack(plain)?;
    for entry in &entries {
        super::documents::claim(&entry.bytes);
        super::documents::entries(&entry.bytes);
    }
    Ok(entries)
}

/// Any inside, sealed and signed by somebody who may; and the same with one bit of the parcel changed.
pub fn sealed(bytes: &[u8]) {
    let (places, plain) = bytes.split_at(bytes.len().min(4));
    let draft = first(ParcelKind::Changes, &[]);
    let parcel = doors::seal_plain(&draft, &CENTRE.key, &CENTRE.amina, plain).unwrap();
    let authentic = authenticate(parcel.clone(), &CENTRE.authority).unwrap();
    let opened = open(authentic, &CENTRE.key).map(|opened| opened.into_inner().entries);
    assert_eq!(opened, doors::unpack(plain));
    let mut changed = parcel.into_bytes();
    let place = places
        .iter()
        .fold(0, |sum, byte| sum << 8 | usize::from(*byte));
    let length = changed.len();
    changed[place / 8 % length] ^= 1 << (place % 8);
    if let Ok(changed) = Sealed::parse(changed) {
        assert!(authenticate(changed, &CENTRE.authority).is_err());
    }
}

fn header(kind: ParcelKind, epoch: EpochId, body: &[u8]) -> Header {
    Header {
        kind,
        centre: CENTRE.id,
        circle: CENTRE.team,
        epoch,
        signer: CENTRE.amina.id(),
        from: 0,
        to: 0,
        rev: 0,
        prev: ParcelName::from_bytes([0; 32]),
        salt: [5; 32],
        body_len: body.len() as u32,
    }
}

/// A parcel with this body; nobody looks at its signature here.
fn unsigned(kind: ParcelKind, epoch: EpochId, body: &[u8]) -> Sealed {
    let mut bytes = header(kind, epoch, body).to_bytes();
    bytes.extend(body);
    bytes.extend([0; SIGNATURE]);
    Sealed::parse(bytes).unwrap()
}

/// Any body of an epoch, under the name that follows from it, and any key as it lies in the database or in the next epoch.
pub fn epoch(bytes: &[u8]) {
    if let Ok(key) = EpochKey::from_bytes(bytes) {
        assert_eq!(**key.to_bytes(), *bytes);
    }
    let named = unsigned(ParcelKind::Epoch, name_of(bytes), bytes);
    if let Ok(read) = Epoch::read(&named) {
        assert!(read.parents.is_sorted() && read.parents.len() <= 64);
    }
    let _ = parents(&OPENED.minted, &named);
    let claimed = unsigned(ParcelKind::Epoch, OPENED.minted.id(), bytes);
    let _ = parents(&OPENED.minted, &claimed);
}

/// The name that an epoch with this body has, if it is one.
fn name_of(body: &[u8]) -> EpochId {
    let commit = body.get(1..33).unwrap_or_default();
    let count = usize::from(body.get(33).copied().unwrap_or_default());
    let parents = body.get(34..34 + 32 * count).unwrap_or_default();
    let hash = Sha256::new_with_prefix(b"samenboek/v1/epoch")
        .chain_update(CENTRE.id.as_bytes())
        .chain_update(CENTRE.team.as_bytes())
        .chain_update(parents)
        .chain_update(commit)
        .chain_update(CENTRE.amina.id().as_bytes());
    EpochId::from_bytes(hash.finalize().into())
}

/// Any body of a box, also as one for Bob, and as one for those who lead.
pub fn key_box(bytes: &[u8]) {
    let mut for_leaders = bytes.to_vec();
    if let Some(place) = for_leaders.get_mut(..49) {
        place[0] = 2;
        place[1..17].copy_from_slice(OPENED.leaders.circle().as_bytes());
        place[17..].copy_from_slice(OPENED.leaders.id().as_bytes());
    }
    let mut for_bob = bytes.to_vec();
    let public = OPENED.bob.public();
    let keys = [public.sign, public.open].concat();
    if let Some(place) = for_bob.get_mut(1..65) {
        place.copy_from_slice(&keys);
    }
    for body in [bytes, &for_bob, &for_leaders] {
        let id = OPENED.minted.id();
        let boxed = doors::sign_body(&header(ParcelKind::Box, id, body), body, &CENTRE.amina);
        let boxed = boxed.unwrap();
        let _ = box_keys(&boxed);
        let _ = box_reading_epoch(&boxed);
        // A key that fits its lock is the right one.
        if let Ok(key) = open_circle_box(&boxed, &OPENED.epoch, &OPENED.leaders) {
            assert_eq!(key, OPENED.minted);
        }
        if let Ok(key) = open_box(&boxed, &OPENED.epoch, &OPENED.bob) {
            assert_eq!(key, OPENED.minted);
        }
    }
}
