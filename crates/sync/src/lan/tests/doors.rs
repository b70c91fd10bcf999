//! Two laptops that do not know each other yet.

use std::net::{Ipv4Addr, SocketAddr};
use std::time::Duration;

use samenboek_domain::refusal::Refused;

use super::loopback::laptop;
use super::*;

const SOON: Duration = Duration::from_secs(20);

fn at(port: u16) -> SocketAddr {
    SocketAddr::from((Ipv4Addr::LOCALHOST, port))
}

#[test]
fn whoever_rings_is_heard_and_both_know_with_which_keys() {
    let never = Cancel::default();
    let bell = Doorbell::hang(&laptop(1), 0).unwrap();
    let port = bell.port();
    let answering = std::thread::spawn(move || {
        let never = Cancel::default();
        let mut door = bell.answer(&never).unwrap();
        let heard = door.hear(64, SOON, &never).unwrap();
        door.say(&[heard.as_slice(), b" and back"].concat(), &never)
            .unwrap();
        let keys = (door.own(), door.other());
        door.close();
        keys
    });
    let mut door = Door::ring(&laptop(2), at(port), &never).unwrap();
    door.say(b"there", &never).unwrap();
    assert_eq!(door.hear(64, SOON, &never).unwrap(), b"there and back");
    let (there, here) = answering.join().unwrap();
    assert_eq!((door.own(), door.other()), (here, there));
    assert_eq!(here, laptop(2).public());
}

#[test]
fn a_last_word_is_heard_even_by_whoever_speaks_after_the_other_hung_up() {
    let never = Cancel::default();
    let bell = Doorbell::hang(&laptop(1), 0).unwrap();
    let mut door = Door::ring(&laptop(2), at(bell.port()), &never).unwrap();
    door.say(b"there", &never).unwrap();
    let mut other = bell.answer(&never).unwrap();
    assert_eq!(other.hear(64, SOON, &never).unwrap(), b"there");
    other.say(b"no", &never).unwrap();
    other.close();
    // Until it is known here that nobody listens any more.
    while door.say(b"yes", &never).is_ok() {}
    assert_eq!(door.hear(64, SOON, &never).unwrap(), b"no");
    assert_eq!(door.hear(64, SOON, &never).unwrap_err(), LanError::Broken);
}

#[test]
fn a_doorbell_is_no_way_into_an_exchange_nor_the_other_way_round() {
    let never = Cancel::default();
    let cancel = Cancel::default();
    let bell = Doorbell::hang(&laptop(1), 0).unwrap();
    let lan = Lan::listen(laptop(3), [laptop(2).public()].into(), 0).unwrap();
    let (door_at, lan_at) = (at(bell.port()), at(lan.port()));
    std::thread::scope(|both| {
        let listening = [
            both.spawn(|| bell.answer(&cancel).map(drop).unwrap_err()),
            both.spawn(|| lan.answer(&cancel).map(drop).unwrap_err()),
        ];
        let known = Lan::listen(laptop(2), [laptop(1).public()].into(), 0).unwrap();
        let wrong = known.call(door_at, laptop(1).public(), &never).unwrap_err();
        assert_eq!(wrong.code(), "lan_other_version");
        let wrong = Door::ring(&laptop(2), lan_at, &never).unwrap_err();
        assert_eq!(wrong.code(), "lan_other_version");
        cancel.cancel();
        for listening in listening {
            assert_eq!(listening.join().unwrap(), LanError::Cancelled);
        }
    });
}

#[test]
fn silence_and_a_flood_both_end() {
    let never = Cancel::default();
    let bell = Doorbell::hang(&laptop(1), 0).unwrap();
    let mut door = Door::ring(&laptop(2), at(bell.port()), &never).unwrap();
    door.say(b"x", &never).unwrap();
    let _other = bell.answer(&never).unwrap();
    let silence = door.hear(64, Duration::ZERO, &never).unwrap_err();
    assert_eq!(silence.code(), "lan_timed_out");
    let flood = vec![0; MOST_WORDS + 1];
    assert_eq!(door.say(&flood, &never).unwrap_err().code(), "lan_nonsense");
}

#[test]
fn whoever_rings_and_says_nothing_is_in_nobodys_way() {
    let never = Cancel::default();
    let bell = Doorbell::hang(&laptop(1), 0).unwrap();
    let _silent = Door::ring(&laptop(3), at(bell.port()), &never).unwrap();
    let mut door = Door::ring(&laptop(2), at(bell.port()), &never).unwrap();
    door.say(b"here I am", &never).unwrap();
    let mut answered = bell.answer(&never).unwrap();
    assert_eq!(answered.other(), laptop(2).public());
    assert_eq!(answered.hear(64, SOON, &never).unwrap(), b"here I am");
}

#[test]
fn of_what_was_not_heard_whole_in_time_nothing_is_lost() {
    const MUCH: usize = 3_000_000;
    let never = Cancel::default();
    let bell = Doorbell::hang(&laptop(1), 0).unwrap();
    let mut door = Door::ring(&laptop(2), at(bell.port()), &never).unwrap();
    std::thread::scope(|both| {
        both.spawn(|| {
            let mut other = bell.answer(&never).unwrap();
            assert_eq!(other.hear(64, SOON, &never).unwrap(), b"x");
            other.say(&vec![7; MUCH], &never).unwrap();
            other.say(b"and this", &never).unwrap();
            assert!(other.hear(64, SOON, &never).is_err(), "until it is shut");
        });
        door.say(b"x", &never).unwrap();
        let heard = loop {
            match door.hear(MUCH, Duration::from_millis(1), &never) {
                Err(LanError::TimedOut) => {}
                heard => break heard.unwrap(),
            }
        };
        assert_eq!(heard.len(), MUCH);
        assert_eq!(door.hear(64, SOON, &never).unwrap(), b"and this");
        door.close();
    });
}

#[test]
fn more_than_was_asked_for_is_not_heard() {
    let never = Cancel::default();
    let bell = Doorbell::hang(&laptop(1), 0).unwrap();
    let mut door = Door::ring(&laptop(2), at(bell.port()), &never).unwrap();
    door.say(&[7; 65], &never).unwrap();
    let mut answered = bell.answer(&never).unwrap();
    let heard = answered.hear(64, SOON, &never).unwrap_err();
    assert_eq!(heard.code(), "lan_nonsense");
}
