//! What another laptop says over the network, and names at a carrier.

use std::collections::{BTreeMap, BTreeSet};
use std::net::IpAddr;

use samenboek_domain::ids::{CircleId, ParcelName, SignerId};
use samenboek_sync::lan::{
    Book, BookFault, BookId, Item, Mark, Memory, Name, Taken, Talk, parse_address,
};
use samenboek_sync::layout::{self, ParcelPlace};
use samenboek_sync::plan::{self, Vector};
use samenboek_sync::{PlaceKind, RemotePlace, RemotePlaceDraft};

use crate::centre::CENTRE;

/// Any name at a carrier: what is read is written the same, and leads nowhere else. Any typed address.
pub fn names(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else {
        return;
    };
    if let Some(place) = layout::parse(text) {
        assert_eq!(place.to_string(), text);
        assert!(text.split('/').count() == 3 && !text.contains(['\\', '.', ':', '\0']));
    }
    let _ = parse_address(text);
}

/// Anything that calls itself a newcomer's mark on the network; and any typed place far away, a line for each field: what
/// is sent there goes under a lock, or does not leave this laptop, or somebody said that it may go without.
pub fn typed(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else {
        return;
    };
    if let Some(mark) = Mark::parse(text) {
        assert_eq!(mark.to_string(), text);
    }
    let mut lines = text.split('\n').map(str::to_owned);
    let mut line = || lines.next().unwrap_or_default();
    let (address, user, secret, region) = (line(), line(), line(), line());
    for kind in [PlaceKind::WebDav, PlaceKind::S3] {
        for without_lock in [false, true] {
            let draft = RemotePlaceDraft {
                kind,
                address: address.clone(),
                bucket: "samenboek".to_owned(),
                region: region.clone(),
                user: user.clone(),
                secret: secret.clone(),
                without_lock,
            };
            let Ok(place) = RemotePlace::parse(&draft) else {
                continue;
            };
            let number = place.host().trim_matches(['[', ']']).parse::<IpAddr>();
            let stays = place.host() == "localhost" || number.is_ok_and(|it| it.is_loopback());
            assert!(place.has_lock() || without_lock || stays, "{address}");
            assert!(!place.address().contains(['?', '#', ' ', '\r']));
            assert!(!place.user().contains([':', '\r', '\t']) && !place.host().is_empty());
            // What is read is read the same again.
            let again = RemotePlaceDraft {
                address: place.address().to_owned(),
                ..draft
            };
            let again = RemotePlace::parse(&again).unwrap();
            assert_eq!(again.address(), place.address());
        }
    }
}

/// Any sentences of another laptop: a kind, a length in two bytes, the body; the first may be a hello that is mended.
pub fn frames(bytes: &[u8]) {
    let mut shelf = Shelf::default();
    let memory = Memory {
        book: BookId([2; 16]),
        heard: 3,
        settled: Some([1; 32]),
    };
    let mut talk = Talk::begin(CENTRE.id, Some(memory), &mut shelf).unwrap();
    let (mut rest, mut number) = (bytes, 0_u32);
    while let Some((head, behind)) = rest.split_first_chunk::<3>() {
        let length = usize::from(u16::from_le_bytes([head[1], head[2]]));
        let (body, behind) = behind.split_at(length.min(behind.len()));
        rest = behind;
        let mut frame = (body.len() as u32).to_le_bytes().to_vec();
        frame.extend(number.to_le_bytes());
        frame.push(head[0] % 9);
        let header = frame.clone().try_into().unwrap();
        frame.extend(body);
        if number == 0 && head[0] % 9 == 1 && body.len() > 33 {
            frame[10..42].copy_from_slice(CENTRE.id.as_bytes());
        }
        let told = Talk::length(&header);
        if talk.hear(&frame, &mut shelf).is_err() {
            return;
        }
        assert!(told.is_ok_and(|told| told == body.len()));
        while talk.say(&mut shelf).unwrap().is_some() {}
        if talk.outcome().is_some() {
            return;
        }
        number += 1;
    }
}

/// A book of three things, that takes whatever comes.
#[derive(Default)]
struct Shelf {
    taken: BTreeSet<Name>,
    /// So many were taken, and it was not said yet.
    untold: usize,
}

fn own() -> Vec<ParcelPlace> {
    (1..=3)
        .map(|number| ParcelPlace {
            centre: CENTRE.id,
            circle: CENTRE.team,
            signer: CENTRE.bob.id(),
            from: number,
            to: number,
            name: ParcelName::from_bytes([number as u8; 32]),
        })
        .collect()
}

impl Book for Shelf {
    fn last(&mut self) -> Result<(BookId, u64), BookFault> {
        Ok((BookId([1; 16]), 3))
    }

    fn since(&mut self, number: u64) -> Result<Vec<Item>, BookFault> {
        let places = own().into_iter().filter(|place| place.from > number);
        Ok(places.map(Item::Parcel).collect())
    }

    fn vector(&mut self) -> Result<Vector, BookFault> {
        Ok(plan::vector(&own()))
    }

    fn loose(&mut self) -> Result<BTreeSet<Item>, BookFault> {
        Ok(BTreeSet::new())
    }

    fn range(
        &mut self,
        circle: &CircleId,
        signer: &SignerId,
        after: u64,
    ) -> Result<Vec<ParcelPlace>, BookFault> {
        let mut range = own();
        range
            .retain(|place| (place.circle, place.signer) == (*circle, *signer) && place.to > after);
        Ok(range)
    }

    fn has(&mut self, item: &Item) -> Result<bool, BookFault> {
        let own: BTreeMap<Name, ParcelPlace> = own()
            .into_iter()
            .map(|place| (Name::Parcel(place.name), place))
            .collect();
        Ok(own.contains_key(&item.name()) || self.taken.contains(&item.name()))
    }

    fn give(&mut self, name: &Name) -> Result<Option<Vec<u8>>, BookFault> {
        Ok(Some(name.to_string().into_bytes()))
    }

    fn take(&mut self, item: &Item, bytes: Vec<u8>) -> Result<Vec<Taken>, BookFault> {
        let became = match bytes.first().map(|byte| byte % 4) {
            Some(0) => Some(Taken::Damaged),
            Some(1) => Some(Taken::Refused),
            Some(2) => None,
            Some(_) | None => Some(Taken::Kept),
        };
        if became != Some(Taken::Damaged) && became != Some(Taken::Refused) {
            self.taken.insert(item.name());
        }
        self.untold += usize::from(became.is_none());
        Ok(became.into_iter().collect())
    }

    fn settle(&mut self) -> Result<Vec<Taken>, BookFault> {
        Ok(vec![Taken::Kept; std::mem::take(&mut self.untold)])
    }
}
