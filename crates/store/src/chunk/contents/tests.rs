#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use automerge::transaction::Transactable;
use automerge::{ActorId, Automerge, ObjType, ROOT, ReadDoc, ScalarValue};
use proptest::prelude::*;

use super::*;
use crate::flat;

#[derive(Clone, Debug)]
enum Deed {
    Say(usize, i64),
    Write(usize, String),
    Note(usize, usize, String),
    Remove(usize),
    Another,
}

fn deeds() -> impl Strategy<Value = Vec<Deed>> {
    let deed = prop_oneof![
        (0..9_usize, any::<i64>()).prop_map(|(key, value)| Deed::Say(key, value)),
        (0..9_usize, ".{0,12}").prop_map(|(key, text)| Deed::Write(key, text)),
        (0..40_usize, 0..9_usize, ".{0,30}")
            .prop_map(|(at, gone, text)| Deed::Note(at, gone, text)),
        (0..9_usize).prop_map(Deed::Remove),
        Just(Deed::Another),
    ];
    prop::collection::vec(deed, 1..40)
}

/// An evening with a map and a note, on which these deeds were done.
fn after(deeds: &[Deed]) -> Automerge {
    let mut document = Automerge::new().with_actor(ActorId::from(vec![7_u8; 16]));
    let mut tx = document.transaction();
    let map = tx.put_object(ROOT, "named", ObjType::Map).unwrap();
    let note = tx.put_object(ROOT, "note", ObjType::Text).unwrap();
    tx.commit();
    for deed in deeds {
        let mut tx = document.transaction();
        let name = |key: usize| format!("key {key}");
        let place = |key: usize| if key.is_multiple_of(2) { &ROOT } else { &map };
        match deed {
            Deed::Say(key, value) => tx.put(place(*key), name(*key), *value).unwrap(),
            Deed::Write(key, text) => tx.put(place(*key), name(*key), text.as_str()).unwrap(),
            Deed::Note(at, gone, text) => {
                let length = tx.length(&note);
                let at = at % (length + 1);
                let gone = (*gone).min(length - at);
                let gone = isize::try_from(gone).unwrap();
                tx.splice_text(&note, at, gone, text).unwrap();
            }
            Deed::Remove(key) => drop(tx.delete(place(*key), name(*key))),
            Deed::Another => {
                tx.commit();
                document.set_actor(ActorId::from(vec![8_u8; 16]));
                continue;
            }
        }
        tx.commit();
    }
    document
}

fn said(bytes: &[u8]) -> Option<Flat> {
    Contents::of_copy(bytes, |_| true)?.flat()
}

fn of(document: &Automerge) -> Option<Flat> {
    said(&document.save_nocompress())
}

proptest! {
    #[test]
    fn what_is_read_is_what_the_library_reads(deeds in deeds()) {
        let document = after(&deeds);
        prop_assert_eq!(of(&document), Some(flat::read(&document, None).unwrap()));
    }

    #[test]
    fn a_change_on_all_there_is_says_what_it_does(deeds in deeds(), from in any::<prop::sample::Index>()) {
        let document = after(&deeds);
        let changes = document.get_changes(&[]);
        let (before, behind) = changes.split_at(1 + from.index(changes.len()));
        let mut early = Automerge::new();
        early.apply_changes(before.iter().cloned()).unwrap();
        let mut kept = early.save_nocompress();
        for change in behind {
            kept.extend(change.raw_bytes());
        }
        let content = Contents::of_kept(&kept).unwrap();
        prop_assert_eq!(content.flat(), Some(flat::read(&document, None).unwrap()));
    }

    #[test]
    fn a_change_that_did_not_see_all_is_left_to_the_library(common in deeds(), apart in deeds()) {
        let mut here = after(&common);
        let mut there = here.fork().with_actor(ActorId::from(vec![9_u8; 16]));
        let mut tx = here.transaction();
        tx.put(ROOT, "tone", "warm").unwrap();
        tx.commit();
        let before = there.get_heads();
        let mut tx = there.transaction();
        tx.put(ROOT, "place", apart.len() as i64).unwrap();
        tx.commit();
        let kept = here.save_nocompress();
        for change in there.get_changes(&before) {
            let mut content = Contents::of_kept(&kept).unwrap();
            prop_assert!(content.grow(change.raw_bytes()).is_none());
        }
    }

    #[test]
    fn of_what_two_wrote_apart_it_says_the_same_or_nothing(common in deeds(), one in deeds(), other in deeds()) {
        let mut here = after(&common);
        let mut there = here.fork().with_actor(ActorId::from(vec![9_u8; 16]));
        for (document, deeds) in [(&mut here, &one), (&mut there, &other)] {
            let mut tx = document.transaction();
            for deed in deeds {
                if let Deed::Say(key, value) = deed {
                    tx.put(ROOT, format!("key {key}"), *value).unwrap();
                }
            }
            tx.commit();
        }
        here.merge(&mut there).unwrap();
        let (flat, rivals) = flat::read_with_rivals(&here).unwrap();
        match of(&here) {
            Some(read) => {
                prop_assert!(rivals.is_empty());
                prop_assert_eq!(read, flat);
            }
            None => prop_assert!(one.len() + other.len() > 1),
        }
    }

    #[test]
    fn damage_is_contained(deeds in deeds(), damage in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..4)) {
        let mut bytes = after(&deeds).save_nocompress();
        for (place, value) in damage {
            let place = TYPE_AT + 1 + place.index(bytes.len() - TYPE_AT - 1);
            bytes[place] = value;
        }
        prop_assert!(said(&bytes).is_none() || after(&deeds).save_nocompress() == bytes, "the sum tells");
        let sum = Sha256::digest(&bytes[TYPE_AT..]);
        bytes[CHECKSUM_AT..TYPE_AT].copy_from_slice(&sum[..4]);
        if super::super::cost(&bytes).is_some_and(|rows| rows < 1_000_000) {
            said(&bytes);
        }
    }
}

#[test]
fn of_what_is_no_plain_content_nothing_is_said() {
    let strange: [fn(&mut Automerge); 4] = [
        |document| {
            let mut tx = document.transaction();
            tx.put(ROOT, "counted", ScalarValue::counter(3)).unwrap();
            tx.commit();
        },
        |document| {
            let mut tx = document.transaction();
            tx.put_object(ROOT, "list", ObjType::List).unwrap();
            tx.commit();
        },
        |document| {
            let mut tx = document.transaction();
            let map = tx.put_object(ROOT, "map", ObjType::Map).unwrap();
            tx.put_object(&map, "deeper", ObjType::Map).unwrap();
            tx.commit();
        },
        |document| {
            let mut other = document.fork();
            for (document, tone) in [(&mut *document, "warm"), (&mut other, "cold")] {
                let mut tx = document.transaction();
                tx.put(ROOT, "tone", tone).unwrap();
                tx.commit();
            }
            document.merge(&mut other).unwrap();
        },
    ];
    for make in strange {
        let mut document = after(&[]);
        assert!(of(&document).is_some());
        make(&mut document);
        assert_eq!(of(&document), None);
    }
    let plain = after(&[]).save_nocompress();
    assert!(
        Contents::of_copy(&plain, |_| false).is_none(),
        "of somebody else"
    );
    assert_eq!(said(&[]), None);
}
