//! Two people and a network that loses, repeats, swaps, cuts and changes what they say, and somebody
//! in it who speaks with both: whatever happens, nobody is trusted who should not be, and nobody
//! guesses twice.

use proptest::prelude::*;

use super::*;

/// What the network does with the next frame.
#[derive(Debug, Clone, Copy)]
enum Weather {
    Calm,
    Lose,
    Repeat,
    /// An earlier frame of either side in its place.
    Swap(usize),
    Cut(usize),
    Change(usize),
    /// The same moment of another conversation.
    FromElsewhere,
}

fn weather() -> impl Strategy<Value = Weather> {
    prop_oneof![
        6 => Just(Weather::Calm),
        1 => Just(Weather::Lose),
        1 => Just(Weather::Repeat),
        1 => (0..8_usize).prop_map(Weather::Swap),
        1 => (0..400_usize).prop_map(Weather::Cut),
        1 => (0..400_usize).prop_map(Weather::Change),
        1 => Just(Weather::FromElsewhere),
    ]
}

/// Who lets in, wherever she is in the conversation.
enum Host {
    Ringing(Ringing),
    Proving(Proving),
    Answered(Answered),
    In,
    Over,
}

/// The newcomer, likewise.
enum Guest {
    Waiting(Waiting),
    Requested(Requested),
    Confirmed(Confirmed),
    Over,
}

struct Room {
    host: Host,
    guest: Guest,
    /// How often each proved anything that depends on the digits.
    proofs: (u32, u32),
    trusts: bool,
    confirmed: bool,
    joined: bool,
}

impl Room {
    fn of(digits: &Digits, guess: &str, at_host: Ends, at_guest: Ends) -> (Self, Vec<u8>) {
        let bob = newcomer_with(BOB, at_guest, digits.clone());
        let (ringing, knock) = Ringing::begin(guess, at_host).unwrap();
        let room = Self {
            host: Host::Ringing(ringing),
            guest: Guest::Waiting(bob.waiting),
            proofs: (0, 0),
            trusts: false,
            confirmed: false,
            joined: false,
        };
        (room, knock)
    }

    fn at_host(&mut self, house: &House, frame: &[u8]) -> Option<Vec<u8>> {
        let (host, said) = match std::mem::replace(&mut self.host, Host::Over) {
            Host::Ringing(ringing) => match ringing.hear(frame) {
                Ok(asked) => {
                    self.proofs.0 += 1;
                    let (proving, proof) = asked.prove().unwrap();
                    (Host::Proving(proving), Some(proof))
                }
                Err(_) => (Host::Over, None),
            },
            Host::Proving(proving) => match proving.hear(frame) {
                Ok(trusted) => {
                    self.trusts = true;
                    let (answered, answer, _) = lets_in(house, trusted);
                    (Host::Answered(answered), Some(answer))
                }
                Err(_) => (Host::Over, None),
            },
            Host::Answered(answered) => match answered.hear(frame) {
                Ok(_) => (Host::In, None),
                Err(_) => (Host::Over, None),
            },
            Host::In => (Host::In, None),
            Host::Over => (Host::Over, None),
        };
        self.host = host;
        said
    }

    fn at_guest(&mut self, frame: &[u8]) -> Option<Vec<u8>> {
        let (guest, said) = match std::mem::replace(&mut self.guest, Guest::Over) {
            Guest::Waiting(waiting) => match waiting.hear(frame) {
                Ok((requested, asked)) => (Guest::Requested(requested), Some(asked)),
                Err(_) => (Guest::Over, None),
            },
            Guest::Requested(requested) => match requested.hear(frame) {
                Ok(Judged::Right(confirming)) => {
                    self.confirmed = true;
                    self.proofs.1 += 1;
                    let (confirmed, proof) = confirming.prove();
                    (Guest::Confirmed(confirmed), Some(proof))
                }
                Ok(Judged::Wrong(word)) => (Guest::Over, Some(word)),
                Err(_) => (Guest::Over, None),
            },
            Guest::Confirmed(confirmed) => match confirmed.open(frame) {
                Ok(_) => {
                    self.joined = true;
                    (Guest::Over, Some(confirmed.say_in(1)))
                }
                Err(_) => (Guest::Confirmed(confirmed), None),
            },
            Guest::Over => (Guest::Over, None),
        };
        self.guest = guest;
        said
    }
}

/// What of a frame arrives.
fn carried(
    frame: Vec<u8>,
    sky: Weather,
    heard: &[Vec<u8>],
    elsewhere: Option<&Vec<u8>>,
) -> Vec<Vec<u8>> {
    match sky {
        Weather::Calm => vec![frame],
        Weather::Lose => Vec::new(),
        Weather::Repeat => vec![frame.clone(), frame],
        Weather::Swap(at) if !heard.is_empty() => vec![heard[at % heard.len()].clone()],
        Weather::Cut(at) => vec![frame[..at % frame.len()].to_vec()],
        Weather::Change(at) => {
            let mut changed = frame;
            let place = at % changed.len();
            changed[place] ^= 1;
            vec![changed]
        }
        Weather::FromElsewhere => elsewhere.cloned().into_iter().collect(),
        Weather::Swap(_) => vec![frame],
    }
}

/// The frames of a conversation in fair weather, with the same digits and the same ends.
fn elsewhere(house: &House, digits: &Digits) -> Vec<Vec<u8>> {
    let here = ends(BOB, AMINA);
    let (mut room, knock) = Room::of(digits, digits.as_str(), here, here);
    let mut frames = vec![knock];
    loop {
        let last = frames.last().unwrap().clone();
        let said = if frames.len() % 2 == 1 {
            room.at_guest(&last)
        } else {
            room.at_host(house, &last)
        };
        match said {
            Some(frame) => frames.push(frame),
            None => return frames,
        }
    }
}

/// Everything that went wrong on the way.
fn storm(sky: &[Weather], is_right: bool, at_host: Ends, at_guest: Ends) -> Room {
    let house = House::founded();
    let digits = Digits::generate().unwrap();
    let guess = if is_right {
        digits.as_str().to_owned()
    } else {
        other_digits(digits.as_str())
    };
    let (mut room, knock) = Room::of(&digits, &guess, at_host, at_guest);
    let others = elsewhere(&house, &digits);
    let mut heard = Vec::new();
    let mut under_way = std::collections::VecDeque::from([(true, knock)]);
    let mut sky = sky.iter().copied();
    let mut count = 0;
    while let Some((to_guest, frame)) = under_way.pop_front() {
        let weather = sky.next().unwrap_or(Weather::Calm);
        let arrived = carried(frame.clone(), weather, &heard, others.get(count));
        heard.push(frame);
        count += 1;
        for frame in arrived {
            let said = if to_guest {
                room.at_guest(&frame)
            } else {
                room.at_host(&house, &frame)
            };
            under_way.extend(said.map(|frame| (!to_guest, frame)));
        }
    }
    room
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn in_any_weather_who_is_in_is_in_at_both_ends_and_nobody_proves_twice(
        sky in prop::collection::vec(weather(), 0..8),
    ) {
        let here = ends(BOB, AMINA);
        let room = storm(&sky, true, here, here);
        prop_assert!(room.proofs.0 <= 1 && room.proofs.1 <= 1);
        // Who trusts was proven to, and nobody joins whom she did not trust.
        prop_assert!(!room.trusts || room.confirmed);
        prop_assert!(!room.joined || room.trusts);
        prop_assert!(!matches!(room.host, Host::In) || room.joined);
        if sky.iter().all(|it| matches!(it, Weather::Calm)) {
            prop_assert!(room.joined && matches!(room.host, Host::In));
        }
    }

    #[test]
    fn in_any_weather_other_digits_never_join(
        sky in prop::collection::vec(weather(), 0..8),
    ) {
        let here = ends(BOB, AMINA);
        let room = storm(&sky, false, here, here);
        prop_assert!(!room.trusts && !room.confirmed && !room.joined);
        prop_assert_eq!(room.proofs.1, 0, "the newcomer proves nothing to who does not know");
    }

    #[test]
    fn in_any_weather_somebody_between_is_trusted_by_nobody(
        sky in prop::collection::vec(weather(), 0..8),
    ) {
        let room = storm(&sky, true, ends(EVA, AMINA), ends(BOB, EVA));
        prop_assert!(!room.trusts && !room.confirmed && !room.joined);
    }

    #[test]
    fn whatever_arrives_nothing_falls_over(frame in prop::collection::vec(any::<u8>(), 0..600)) {
        let here = ends(BOB, AMINA);
        for kind in 0..9 {
            let frame = [b"SBL1".as_slice(), &[1, kind], &frame].concat();
            let bob = newcomer(BOB, here);
            let (ringing, knock) = Ringing::begin(&bob.digits, here).unwrap();
            let (requested, _) = bob.waiting.hear(&knock).unwrap();
            prop_assert!(ringing.hear(&frame).is_err());
            if let Ok(judged) = requested.hear(&frame) {
                prop_assert!(matches!(judged, Judged::Wrong(_)));
            }
        }
    }
}
