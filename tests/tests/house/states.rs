//! The state table of a laptop on the board: every state is reached, every edge from one to another is walked by people at
//! work, and each has its words in Dutch and in English.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use samenboek_app::LaptopState;
use samenboek_crypto::{Deed, LaptopClass, Right, Subject};
use samenboek_domain::ids::LaptopId;
use samenboek_domain::person::Role;
use samenboek_tests::{Laptop, Neighbourhood, Stick, evening};

use crate::sharing::insider::{Insider, copy, lay_statement};

const DAY: i64 = 24 * 60 * 60 * 1000;

/// From what to what, and by what.
const EDGES: [(&str, &str, &str); 18] = [
    ("outside", "never_heard", "a coordinator lets it in"),
    ("never_heard", "also_there", "it says to have everything"),
    ("also_there", "not_yet_gone", "something is written here"),
    ("not_yet_gone", "unconfirmed", "it left here"),
    ("unconfirmed", "not_yet_gone", "more is written here"),
    ("unconfirmed", "also_there", "it says to have it"),
    (
        "not_yet_gone",
        "also_there",
        "it left and came, at one meeting",
    ),
    ("not_yet_gone", "silent", "a month without a word"),
    ("unconfirmed", "silent", "a month without a word"),
    (
        "also_there",
        "unconfirmed",
        "written and given out, between two looks",
    ),
    ("also_there", "silent", "something new after a month"),
    ("silent", "also_there", "it comes back and takes everything"),
    ("silent", "stopped", "it is lost"),
    (
        "never_heard",
        "stopped",
        "it is stopped before its first word",
    ),
    ("also_there", "stopped", "its people left"),
    ("also_there", "doubtful", "its folder was copied"),
    ("doubtful", "unconfirmed", "one of the two got new keys"),
    ("doubtful", "stopped", "both are stopped"),
];

/// Every state, one after another: whoever adds one is stopped here by the compiler, and then below by its words.
fn next(state: LaptopState) -> Option<LaptopState> {
    let (waiting, kept) = (2, 1);
    Some(match state {
        LaptopState::Here => LaptopState::AlsoThere,
        LaptopState::AlsoThere => LaptopState::Unconfirmed { waiting },
        LaptopState::Unconfirmed { .. } => LaptopState::NotYetGone { waiting, kept },
        LaptopState::NotYetGone { .. } => LaptopState::Silent { waiting },
        LaptopState::Silent { .. } => LaptopState::NeverHeard { waiting },
        LaptopState::NeverHeard { .. } => LaptopState::Stopped,
        LaptopState::Stopped => LaptopState::Outside,
        LaptopState::Outside => LaptopState::Doubtful,
        LaptopState::Doubtful => return None,
    })
}

fn codes() -> BTreeSet<&'static str> {
    std::iter::successors(Some(LaptopState::Here), |state| next(*state))
        .map(LaptopState::code)
        .collect()
}

#[test]
fn every_state_of_a_laptop_has_its_words_in_both_languages_and_a_name_at_the_border() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui");
    for language in ["nl", "en"] {
        let words = fs::read_to_string(root.join(format!("locales/{language}/sharing.ftl")));
        let words = words.unwrap();
        for code in codes() {
            let key = format!("board-{}", code.replace('_', "-"));
            for key in [format!("\n{key} = "), format!("\n{key}-says = ")] {
                assert!(words.contains(&key), "{} in {language}", key.trim());
            }
        }
    }
    let border = fs::read_to_string(root.join("src/backend/generated/border.ts")).unwrap();
    let of_rows = border.split("export type BoardRow = ").nth(1).unwrap();
    let named = of_rows.split("\nstate: ").nth(1).unwrap();
    let named = named.split(',').next().unwrap();
    let named: BTreeSet<&str> = named.split('"').skip(1).step_by(2).collect();
    assert_eq!(named, codes());
}

/// Looks at the board again and again, and notes what changed.
#[derive(Default)]
struct Walk {
    last: BTreeMap<(String, LaptopId), &'static str>,
    walked: BTreeSet<(&'static str, &'static str)>,
    seen: BTreeSet<&'static str>,
}

impl Walk {
    fn looks(&mut self, at: &Laptop) {
        let whose = at.folder.to_str().unwrap().to_owned();
        for row in at.house().board().unwrap() {
            let code = row.state.code();
            self.seen.insert(code);
            if let Some(before) = self.last.insert((whose.clone(), row.id), code)
                && before != code
            {
                self.walked.insert((before, code));
            }
        }
    }
}

/// Exchanges, and looks at the board of the first after each.
fn meet(walk: &mut Walk, laptops: &[&Laptop], stick: &Path) {
    for laptop in laptops {
        laptop.exchange(&mut Stick::open(stick)).unwrap();
        walk.looks(laptops[0]);
    }
}

fn work_goes_and_comes(walk: &mut Walk) {
    let brug = Neighbourhood::of(2, 1_201);
    let (marga, amina, stick) = (&brug.laptops[0], &brug.laptops[1], brug.path("stick"));
    walk.looks(marga);
    marga.record(evening("Soep"));
    walk.looks(marga);
    meet(walk, &[marga], &stick);
    marga.record(evening("Taart"));
    walk.looks(marga);
    meet(walk, &[marga, amina, marga], &stick);
    // Written, taken and confirmed between two looks, as when two laptops meet on one network.
    marga.record(evening("Thee"));
    walk.looks(marga);
    for laptop in [marga, amina, marga] {
        laptop.exchange(&mut Stick::open(&stick)).unwrap();
    }
    walk.looks(marga);
    // A month passes over what never left, over what left, and over nothing new.
    marga.record(evening("Koffie"));
    walk.looks(marga);
    marga.clock.advance(40 * DAY);
    walk.looks(marga);
    amina.clock.advance(40 * DAY);
    meet(walk, &[marga, amina, marga], &stick);
    marga.record(evening("Brood"));
    meet(walk, &[marga], &stick);
    marga.clock.advance(40 * DAY);
    walk.looks(marga);
    amina.clock.advance(40 * DAY);
    meet(walk, &[marga, amina, marga], &stick);
    marga.clock.advance(40 * DAY);
    walk.looks(marga);
    marga.record(evening("Kaas"));
    walk.looks(marga);
    let house = marga.house();
    house.revoke(&house.member("Amina").unwrap(), None).unwrap();
    walk.looks(marga);
}

fn newcomers_come_and_go(walk: &mut Walk) {
    let brug = Neighbourhood::of(2, 1_202);
    let (marga, stick) = (&brug.laptops[0], brug.path("stick"));
    for (name, seed, stays) in [("Wout", 12_021, true), ("Vera", 12_022, false)] {
        let mut newcomer = Laptop::new(&brug.path(name), seed);
        newcomer.join(marga, name, &format!("{name} thuis"), Role::Volunteer);
        let inside = Insider::of(&newcomer);
        let statements = inside.store.ledger().unwrap();
        let words = brug.path(&format!("alleen woorden {name}"));
        for (_, statement) in statements.statements() {
            lay_statement(&words, &inside, statement);
        }
        meet(walk, &[marga], &words);
        if stays {
            meet(walk, &[marga, &newcomer, marga], &stick);
        }
        let who = newcomer.house().me().unwrap().person;
        marga.house().revoke(&who, None).unwrap();
        walk.looks(marga);
    }
}

fn a_laptop_that_nobody_let_in_is_let_in(walk: &mut Walk) {
    let brug = Neighbourhood::of(1, 1_203);
    let marga = &brug.laptops[0];
    let (inside, words) = (Insider::of(marga), brug.path("woorden"));
    let signer = samenboek_crypto::doors::signer(77);
    let laptop = LaptopId::from_bytes([77; 16]);
    let enrolled = Deed::Enrol {
        subject: Subject::Desk,
        laptop,
        class: LaptopClass::Shared,
        keys: signer.keys(),
    };
    let let_in = Deed::Grant {
        circle: inside.team(),
        subject: laptop.into(),
        right: Right::Write,
    };
    for deed in [enrolled, let_in] {
        lay_statement(&words, &inside, &inside.says(&deed));
        meet(walk, &[marga], &words);
    }
}

fn a_folder_is_copied(walk: &mut Walk) {
    for both_stop in [false, true] {
        let seed = 1_204 + u64::from(both_stop);
        let mut brug = Neighbourhood::of(2, seed);
        let stick = brug.path("stick");
        let copied = brug.path("kopie");
        brug.laptops[1].switch_off();
        copy(&brug.laptops[1].folder, &copied);
        brug.laptops[1].switch_on();
        let twin = Laptop::from_template(&copied, seed + 50, brug.laptops[1].unlocked());
        walk.looks(&brug.laptops[0]);
        brug.laptops[1].record(evening("Soep"));
        twin.record(evening("Taart"));
        for _ in 0..2 {
            let (marga, amina) = (&brug.laptops[0], &brug.laptops[1]);
            meet(walk, &[marga, amina, &twin, marga], &stick);
        }
        if both_stop {
            let house = brug.laptops[0].house();
            house.revoke(&house.member("Amina").unwrap(), None).unwrap();
            walk.looks(&brug.laptops[0]);
        } else {
            brug.laptops[1].switch_off();
            brug.laptops[1].switch_on();
            let (marga, amina) = (&brug.laptops[0], &brug.laptops[1]);
            meet(walk, &[marga, amina, marga], &stick);
        }
    }
}

#[test]
fn every_state_is_reached_and_every_edge_between_two_states_is_walked_and_no_other() {
    let mut walk = Walk::default();
    work_goes_and_comes(&mut walk);
    newcomers_come_and_go(&mut walk);
    a_laptop_that_nobody_let_in_is_let_in(&mut walk);
    a_folder_is_copied(&mut walk);
    assert_eq!(walk.seen, codes());
    let table: BTreeSet<_> = EDGES.iter().map(|(from, to, _)| (*from, *to)).collect();
    assert_eq!(walk.walked, table);
}
