//! Somebody on the same network with a program of her own, at either end of the line.

use std::net::{Ipv4Addr, SocketAddr};

use samenboek_crypto::pairing::line::{
    Confirmed, Ends, Judged, LastWord, Ringing, Waiting, hang_up,
};
use samenboek_crypto::{KeysFile, RequestState};
use samenboek_domain::ids::from_base32;
use samenboek_sync::lan::{Door, Doorbell, LanKey, LanSecret, MOST_WORDS};

use super::*;

const SOMEBODY: Whose = Whose::Somebody(Role::Volunteer);
const SHORT: usize = 1024;

/// Zohra's keys and request in the hands of another program.
struct OwnProgram {
    open: samenboek_crypto::OpenSession,
    closed: samenboek_crypto::ClosedSession,
    state: RequestState,
    file: Vec<u8>,
    bell: Doorbell,
}

impl OwnProgram {
    fn of(brug: &Neighbourhood, seed: u64) -> Self {
        let mut laptop = Laptop::new(&brug.path(&format!("zohra-{seed}")), seed);
        let passphrase = Passphrase::new(PASSPHRASE);
        let house = laptop.house();
        house
            .join_request("Zohra", "Thuis", LaptopClass::Personal, &passphrase)
            .unwrap();
        let unlocked = house.unlocked().unwrap();
        laptop.switch_off();
        let keys = std::fs::read(laptop.folder.join("keys.json")).unwrap();
        let (open, closed) = KeysFile::from_bytes(&keys)
            .unwrap()
            .open(&unlocked)
            .unwrap();
        let database = laptop.folder.join("shared.db");
        let store = samenboek_store::Store::open(&database, open.store_key()).unwrap();
        let kept = store.setting("joining").unwrap().unwrap();
        let kept: serde_json::Value = serde_json::from_str(&kept).unwrap();
        let bytes = |name: &str| from_base32(kept[name].as_str().unwrap()).unwrap();
        Self {
            state: RequestState::from_bytes(&bytes("state")).unwrap(),
            file: bytes("file"),
            bell: Doorbell::hang(&secret(&open), 0).unwrap(),
            open,
            closed,
        }
    }

    fn digits(&self) -> String {
        self.state.digits().as_str().to_owned()
    }

    fn at(&self) -> Chosen {
        Chosen::At(format!("127.0.0.1:{}", self.bell.port()))
    }

    /// Goes along with who rings until both have proven to know the digits.
    fn proves(&self) -> (Door, Confirmed) {
        let never = Cancel::default();
        let mut door = self.bell.answer(&never).unwrap();
        let ends = Ends {
            newcomer: door.own().0,
            host: door.other().0,
        };
        let (state, file) = (self.state.clone(), self.file.clone());
        let waiting = Waiting::begin(state, file, ends, &self.open, &self.closed).unwrap();
        let knock = door.hear(SHORT, PATIENCE, &never).unwrap();
        let (requested, request) = waiting.hear(&knock).unwrap();
        door.say(&request, &never).unwrap();
        let proof = door.hear(SHORT, PATIENCE, &never).unwrap();
        let Judged::Right(confirming) = requested.hear(&proof).unwrap() else {
            panic!("the digits are the same");
        };
        let (confirmed, proof) = confirming.prove();
        door.say(&proof, &never).unwrap();
        (door, confirmed)
    }
}

fn secret(open: &samenboek_crypto::OpenSession) -> LanSecret {
    let desk = open.desk();
    LanSecret::new(LanKey(desk.keys().lan), &desk.lan_secret())
}

/// Whether this laptop may come over the network, to say that it is in.
fn gets_in(house: &House, newcomer: &OwnProgram) -> bool {
    let keys = house.lan_keys().unwrap();
    keys.contains(&secret(&newcomer.open).public())
}

/// Keys that nobody knows.
fn somebodys(brug: &Neighbourhood, seed: u64) -> LanSecret {
    secret(&OwnProgram::of(brug, seed).open)
}

#[test]
fn when_the_line_breaks_after_the_answer_somebody_looks_whether_the_newcomer_is_in() {
    for is_in in [false, true] {
        let mut brug = Neighbourhood::of(1, 531 + u64::from(is_in));
        let marga = LetsIn::at(&mut brug.laptops[0]);
        let zohra = OwnProgram::of(&brug, 9531);
        std::thread::scope(|scope| {
            let cut_off = scope.spawn(|| {
                let (mut door, _) = zohra.proves();
                let answer = door.hear(MOST_WORDS, PATIENCE, &Cancel::default());
                drop(door);
                answer.unwrap()
            });
            marga
                .letting
                .ring(&zohra.at(), &zohra.digits(), SOMEBODY)
                .unwrap();
            marga.letting.say_same(true).unwrap();
            marga.sees(|it| *it == LetIn::Unsure);
            assert!(!cut_off.join().unwrap().is_empty());
        });
        let before = marga.laptops();
        marga.letting.say_same(is_in).unwrap();
        marga.sees(|it| *it == LetIn::Looking);
        if is_in {
            // What the newcomer says of itself counts when it comes.
            assert_eq!(marga.letting.view().trouble, None);
            assert_eq!(marga.laptops(), before);
            assert!(gets_in(&marga.house, &zohra));
        } else {
            assert_eq!(marga.letting.view().trouble, Some("sent_away"));
            assert_eq!(marga.laptops(), before + 1);
            assert!(!gets_in(&marga.house, &zohra));
        }
    }
}

#[test]
fn a_newcomer_that_talks_nonsense_is_refused_and_leaves_nothing_behind() {
    let mut brug = Neighbourhood::of(1, 533);
    let marga = LetsIn::at(&mut brug.laptops[0]);
    let before = marga.laptops();
    let stranger = somebodys(&brug, 9533);
    let zohra = OwnProgram::of(&brug, 9534);
    let request = |file: &[u8]| [b"SBL1\x01\x02".as_slice(), &[7; 32], file].concat();
    let newer = [b"SBL1\x02\x02".as_slice(), &zohra.file].concat();
    let cases: [(Vec<u8>, &str); 6] = [
        (Vec::new(), "damaged"),
        (b"GET / HTTP/1.1".to_vec(), "damaged"),
        (vec![0xff; SHORT], "damaged"),
        (newer, "newer_version"),
        // Zohra's own request, from somebody who only overheard it.
        (request(&zohra.file), "not_the_other_end"),
        (request(&zohra.file[..zohra.file.len() - 1]), "damaged"),
    ];
    let bell = Doorbell::hang(&stranger, 0).unwrap();
    let at = Chosen::At(format!("127.0.0.1:{}", bell.port()));
    for (said, code) in cases {
        std::thread::scope(|scope| {
            let talking = scope.spawn(|| {
                let never = Cancel::default();
                let mut door = bell.answer(&never).unwrap();
                door.hear(SHORT, PATIENCE, &never).unwrap();
                door.say(&said, &never).unwrap();
                let _ = door.hear(SHORT, PATIENCE, &never);
            });
            let refused = marga.letting.ring(&at, &zohra.digits(), SOMEBODY);
            assert_eq!(refused.unwrap_err().code(), code);
            talking.join().unwrap();
        });
    }
    // More than was asked for.
    std::thread::scope(|scope| {
        let talking = scope.spawn(|| {
            let never = Cancel::default();
            let mut door = bell.answer(&never).unwrap();
            door.hear(SHORT, PATIENCE, &never).unwrap();
            door.say(&vec![0; 4 * SHORT], &never).unwrap();
            let _ = door.hear(SHORT, PATIENCE, &never);
        });
        let refused = marga.letting.ring(&at, &zohra.digits(), SOMEBODY);
        assert_eq!(refused.unwrap_err().code(), "lan_nonsense");
        talking.join().unwrap();
    });
    assert_eq!(marga.laptops(), before);
    // None of it spent Zohra's own request.
    std::thread::scope(|scope| {
        scope.spawn(|| {
            let (mut door, _) = zohra.proves();
            let _ = door.hear(SHORT, PATIENCE, &Cancel::default());
        });
        marga
            .letting
            .ring(&zohra.at(), &zohra.digits(), SOMEBODY)
            .unwrap();
        marga.letting.say_same(false).unwrap();
    });
}

#[test]
fn somebody_who_rings_and_talks_nonsense_costs_the_newcomer_nothing() {
    let brug = Neighbourhood::of(1, 535);
    let zohra = Waits::with(asks(&brug, "Zohra", 9535));
    let (digits, stranger) = (zohra.digits(), somebodys(&brug, 9536));
    let at = SocketAddr::from((Ipv4Addr::LOCALHOST, zohra.join.port()));
    let never = Cancel::default();
    let knock = |door: &Door| {
        let ends = Ends {
            newcomer: door.other().0,
            host: door.own().0,
        };
        Ringing::begin(&digits, ends).unwrap().1
    };
    for said in [
        Vec::new(),
        vec![0xff; SHORT],
        hang_up(LastWord::OtherPictures),
        vec![0; 4 * SHORT],
    ] {
        let mut door = Door::ring(&stranger, at, &never).unwrap();
        // It may hang up in the middle of that.
        let _ = door.say(&said, &never);
        let _ = door.hear(SHORT, PATIENCE, &never);
        let mut door = Door::ring(&stranger, at, &never).unwrap();
        let knock = knock(&door);
        door.say(&knock, &never).unwrap();
        let request = door.hear(SHORT, PATIENCE, &never).unwrap();
        // What it hears says nothing of the digits, and what it says after that proves nothing.
        assert!(!request.windows(6).any(|it| it == digits.as_bytes()));
        let _ = door.say(&said, &never);
        let _ = door.hear(SHORT, PATIENCE, &never);
    }
    assert_eq!(zohra.join.view().stage, Joining::Waiting);
    assert_eq!(zohra.join.view().trouble, None);
    assert_eq!(zohra.digits(), digits);
}
