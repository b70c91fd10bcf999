//! Runs that say a billion things in a hundred bytes, signed and sealed by somebody who may write: refused before the
//! first of them is made.

use samenboek_crypto::{Entry, Sealed, actor_prefix};
use samenboek_store::{Merged, SetAside};
use sha2::{Digest, Sha256};

use crate::kit::{JAN, Laptop, MARGA, centre, change_entry, evening, id, parcel_of};

const BILLION: i64 = 1_000_000_000;

/// A signed number as these chunks write it.
fn signed(mut number: i64) -> Vec<u8> {
    let mut bytes = Vec::new();
    loop {
        let seven = number as u8 & 0x7f;
        number >>= 7;
        if number == 0 && seven & 0x40 == 0 || number == -1 && seven & 0x40 != 0 {
            bytes.push(seven);
            return bytes;
        }
        bytes.push(seven | 0x80);
    }
}

fn unsigned(mut number: u64) -> Vec<u8> {
    let mut bytes = Vec::new();
    while number > 0x7f {
        bytes.push(number as u8 & 0x7f | 0x80);
        number >>= 7;
    }
    bytes.push(number as u8);
    bytes
}

/// So many rows of this value.
fn run(rows: i64, value: &[u8]) -> Vec<u8> {
    [signed(rows), value.to_vec()].concat()
}

/// A chunk of this kind with its length and checksum.
fn chunk(kind: u8, content: &[u8]) -> Vec<u8> {
    let behind = [&[kind], unsigned(content.len() as u64).as_slice(), content].concat();
    let digest = Sha256::digest(&behind);
    [&[0x85, 0x6f, 0x4a, 0x83], &digest[..4], &behind].concat()
}

fn columns(columns: &[(u8, Vec<u8>)]) -> [Vec<u8>; 2] {
    let mut told = vec![columns.len() as u8];
    for (number, data) in columns {
        told.push(*number);
        told.extend(unsigned(data.len() as u64));
    }
    [
        told,
        columns.iter().flat_map(|(_, data)| data.clone()).collect(),
    ]
}

fn jans_actor() -> Vec<u8> {
    let mut actor = vec![16];
    actor.extend(actor_prefix(&centre().people[JAN].signer().id()));
    actor.extend([1; 6]);
    actor
}

/// Jan's first change, with these columns of operations.
fn change(operations: &[(u8, Vec<u8>)]) -> Vec<u8> {
    let mut content = vec![0];
    content.extend(jans_actor());
    // Number one, from operation one on, at no time, without words, nobody else.
    content.extend([1, 1, 0, 0, 0]);
    content.extend(columns(operations).concat());
    chunk(1, &content)
}

/// A document of Jan's with no heads and these columns of changes.
fn document(changes: &[(u8, Vec<u8>)]) -> Vec<u8> {
    let mut content = vec![1];
    content.extend(jans_actor());
    content.push(0);
    let [told, data] = columns(changes);
    content.extend(told);
    content.push(0);
    content.extend(data);
    chunk(0, &content)
}

/// A list, and so many empty things in it.
fn endless_list(rows: i64) -> Vec<u8> {
    change(&[
        (0x01, [vec![0, 1], run(rows, &[0])].concat()),
        (0x02, [vec![0, 1], run(rows, &[1])].concat()),
        (0x11, [vec![0, 2], run(rows - 1, &[0])].concat()),
        (0x13, [vec![0, 1, 0x7e, 0, 2], run(rows - 2, &[1])].concat()),
        (
            0x15,
            [vec![0x7f, 1, b'l', 0], unsigned(rows as u64)].concat(),
        ),
        (0x34, [vec![1], unsigned(rows as u64)].concat()),
        (0x42, [vec![0x7f, 2], run(rows, &[1])].concat()),
        (0x56, run(rows + 1, &[0])),
        (0x70, run(rows + 1, &[0])),
    ])
}

/// So many values under one name of so many letters.
fn long_name(rows: i64, letters: usize) -> Vec<u8> {
    let name = [signed(rows), unsigned(letters as u64), vec![b'k'; letters]].concat();
    change(&[
        (0x15, name),
        (0x34, unsigned(rows as u64)),
        (0x42, run(rows, &[1])),
        (0x56, run(rows, &[0])),
        (0x70, run(rows, &[0])),
    ])
}

/// One value in the place of so many others.
fn many_before(rows: i64) -> Vec<u8> {
    change(&[
        (0x15, vec![0x7f, 1, b'k']),
        (0x34, vec![1]),
        (0x42, vec![0x7f, 1]),
        (0x56, vec![0x7f, 0]),
        (0x70, [vec![0x7f], unsigned(rows as u64)].concat()),
        (0x71, run(rows, &[0])),
        (0x73, run(rows, &[1])),
    ])
}

fn is_refused(bomb: Entry) {
    let (marga, length) = (Laptop::of(MARGA), bomb.bytes.len());
    let parcel: Sealed = parcel_of(JAN, 1, &[bomb]);
    assert_eq!(
        marga.merge(&parcel),
        Merged::SetAside(SetAside::DamagedChange),
        "{length} bytes"
    );
    marga.record(id(9), evening("Gewoon verder"));
    marga.has_no_problems();
}

#[test]
fn what_unfolds_beyond_what_a_laptop_bears_is_set_aside_before_it_does() {
    for bytes in [
        endless_list(BILLION),
        endless_list(i64::MAX / 2),
        long_name(10_000, 1_000_000),
        many_before(BILLION),
    ] {
        is_refused(change_entry(id(1), 1, bytes));
    }
    let changes = [
        (0x01, run(BILLION, &[0])),
        (0x03, run(BILLION, &[1])),
        (0x13, run(BILLION, &[1])),
    ];
    is_refused(Entry {
        entry_type: Entry::FULL_COPY,
        ..change_entry(id(1), 1, document(&changes))
    });
}

#[test]
fn a_list_of_a_thousand_made_in_the_same_way_is_merged() {
    let marga = Laptop::of(MARGA);
    for (number, bytes) in [(1, endless_list(1_000)), (2, long_name(10, 1_000))] {
        let parcel = parcel_of(JAN, number, &[change_entry(id(number as u8), 1, bytes)]);
        assert!(
            matches!(marga.merge(&parcel), Merged::Taken { .. }),
            "{number}"
        );
    }
    marga.has_no_problems();
}

#[test]
fn many_that_are_bearable_alone_and_not_together_are_refused_unmade() {
    let marga = Laptop::of(MARGA);
    let bomb = endless_list(300_000);
    let entries: Vec<Entry> = (1..=200)
        .map(|number| change_entry(id(number), 1, bomb.clone()))
        .collect();
    assert_eq!(
        marga.merge(&parcel_of(JAN, 1, &entries)),
        Merged::SetAside(SetAside::DamagedChange)
    );
    assert_eq!(marga.states().len(), 0);
}
