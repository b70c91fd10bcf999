//! An insider's parcels: the seal fits, the signature is hers, the checksums inside are right, and the changes are not
//! what they should be. Through the whole door, in a process of its own that may use little memory.

use std::process::Command;

use rustix::process::{Resource, Rlimit, setrlimit};
use samenboek_crypto::{Draft, Entry, ParcelKind, Sealed, authenticate, open, seal};
use samenboek_domain::ids::{DocumentId, ParcelName};
use samenboek_fuzz::{Mutations, framed, unframed};
use samenboek_tests::{Chance, Neighbourhood, Stick, evening};
use serde_json::json;

use super::insider::{Insider, lay_parcel};

const CHILD: &str = "SAMENBOEK_INSIDER_CHILD";
/// What the process may use: a small laptop's memory.
const MEMORY: u64 = 2 << 30;
const STICKS: usize = 30;
const PARCELS: usize = 20;
const SEED: u64 = 20_261_128;

#[test]
fn six_hundred_parcels_of_mended_damage_harm_nobody() {
    let child = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "sharing::mended::in_a_process_of_its_own"])
        .arg("--nocapture")
        .env(CHILD, "1")
        .output()
        .unwrap();
    assert!(
        child.status.success(),
        "{}\n{}",
        child.status,
        String::from_utf8_lossy(&child.stderr)
    );
}

#[test]
fn in_a_process_of_its_own() {
    // Called by the test above, and only then.
    if std::env::var_os(CHILD).is_none() {
        return;
    }
    let limit = Rlimit {
        current: Some(MEMORY),
        maximum: Some(MEMORY),
    };
    setrlimit(Resource::As, limit).unwrap();
    let brug = Neighbourhood::of(2, 140);
    let (marga, amina) = (&brug.laptops[0], &brug.laptops[1]);
    let soup = marga.record(
        json!({"title": "Samen koken", "happened_on": "2026-11-20", "place": "Portiek 12",
        "note": "Het was gezellig.", "attendance": {"named": ["Fatma", "Joop"], "counted": 7},
        "tables": [{"label": "1", "tally": {"bonen": 4}}], "conditions": ["shared_goal"]}),
    );
    brug.everybody_meets();
    marga.patch(
        &soup,
        json!({"title": "Samen eten", "note": "Het was heel gezellig."}),
    );
    marga.record(evening("Taart"));
    let inside = Insider::of(marga);
    let honest = changes(&inside);
    // All of it is there: what she makes up now is next in her chain.
    brug.everybody_meets();
    let known: Vec<Vec<Vec<u8>>> = honest.iter().map(|it| vec![unframed(&it.bytes)]).collect();
    let mut damaged: Vec<Mutations<'_>> = known
        .iter()
        .zip(SEED..)
        .map(|(content, seed)| Mutations::of(content, seed))
        .collect();
    let mut chance = Chance::of(SEED);
    let (mut taken, mut aside) = (0, 0);
    for number in 0..STICKS {
        let stick = brug.path(&format!("stick of the insider {number}"));
        for parcel in 0..PARCELS {
            // Much of one, two or three; or a single bit of one, which may leave a change of other words.
            let little = parcel % 2 == 0;
            let most = if little { 1 } else { 1 + parcel % 3 };
            let entries: Vec<Entry> = (0..most)
                .map(|at| {
                    let which = (number + parcel + at) % honest.len();
                    let like = &honest[which];
                    let content = if little {
                        let mut content = known[which][0].clone();
                        let at = chance.below(content.len());
                        content[at] ^= 1 << chance.below(8);
                        content
                    } else {
                        damaged[which].next().unwrap()
                    };
                    Entry {
                        // Her document, or one that nobody has yet.
                        document: match parcel % 4 {
                            0 => like.document,
                            _ => DocumentId::from_bytes([(number * PARCELS + parcel) as u8; 16]),
                        },
                        bytes: framed(u8::from(like.entry_type == Entry::CHANGE), &content),
                        ..like.clone()
                    }
                })
                .collect();
            lay_parcel(&stick, &next_of(&inside, &entries));
        }
        let met = amina.exchange(&mut Stick::open(&stick)).unwrap();
        aside = met.set_aside.len();
        taken += met.brought;
        assert_eq!(amina.house().verify().unwrap().problems, [], "{number}");
        amina.record(evening(&format!("Gewoon verder {number}")));
    }
    // Most of it is refused; what still is a change counts like any other.
    assert!(aside > STICKS * PARCELS / 2, "{aside} set aside");
    assert!(taken > 0, "a check that sees only refusals");
}

/// The changes in what she wrote herself.
fn changes(inside: &Insider) -> Vec<Entry> {
    let held = inside.store.held().unwrap();
    // Epochs and boxes count from 0.
    let own = held
        .iter()
        .filter(|held| held.signer == inside.closed.signer().id() && held.from > 0);
    own.flat_map(|held| {
        let sealed = Sealed::parse(inside.store.parcel(&held.name).unwrap().unwrap()).unwrap();
        let authentic = authenticate(sealed, &inside.book().authority).unwrap();
        open(authentic, &inside.key()).unwrap().into_inner().entries
    })
    .filter(|entry| matches!(entry.entry_type, Entry::CHANGE | Entry::FULL_COPY))
    .collect()
}

/// Her next parcel, with these entries.
pub fn next_of(inside: &Insider, entries: &[Entry]) -> Sealed {
    let book = inside.book();
    let signer = inside.closed.signer();
    let reaches = inside.store.reaches().unwrap();
    let reached = reaches.iter().find(|it| it.signer == signer.id());
    let n = reached.map_or(1, |reach| reach.to + 1);
    let draft = Draft {
        kind: ParcelKind::Changes,
        centre: book.centre,
        circle: book.team,
        from: n,
        to: n,
        rev: 0,
        prev: reached.map_or(ParcelName::from_bytes([0; 32]), |reach| reach.name),
        entries,
    };
    seal(&draft, &inside.key(), signer).unwrap()
}
