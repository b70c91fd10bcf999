//! Two laptops in one process, without a network between them, or with a bad one.

use proptest::prelude::*;

use super::*;
use samenboek_domain::refusal::Refused;

/// What the line does with one frame.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Mishap {
    None,
    Lost,
    Twice,
    Cut,
    Changed,
}

struct Run {
    ends: [Result<Option<Outcome>, TalkError>; 2],
    bytes: usize,
    frames: usize,
}

/// One exchange, over a line that does this with the so-manieth frame.
fn exchange(shelves: &mut [Shelf; 2], at: usize, mishap: Mishap) -> Run {
    let [one, two] = shelves;
    let mut talks = [
        Talk::begin(DE_BRUG, one.memory, one).unwrap(),
        Talk::begin(DE_BRUG, two.memory, two).unwrap(),
    ];
    let mut failed = [None, None];
    let (mut bytes, mut frames) = (0, 0);
    loop {
        let mut is_silent = true;
        for from in [0, 1] {
            let to = 1 - from;
            if failed[from].is_some() || failed[to].is_some() {
                continue;
            }
            let frame = match talks[from].say(&mut shelves[from]) {
                Ok(Some(frame)) => frame,
                Ok(None) => continue,
                Err(error) => {
                    failed[from] = Some(error);
                    continue;
                }
            };
            is_silent = false;
            bytes += frame.len();
            let mishap = if frames == at { mishap } else { Mishap::None };
            frames += 1;
            for frame in arriving(frame, mishap) {
                if let Err(error) = talks[to].hear(&frame, &mut shelves[to]) {
                    failed[to] = Some(error);
                    break;
                }
            }
        }
        if is_silent {
            break;
        }
    }
    let ends = [0, 1].map(|at| failed[at].map_or(Ok(talks[at].outcome()), Err));
    for (shelf, end) in shelves.iter_mut().zip(&ends) {
        if let Ok(Some(outcome)) = end {
            shelf.memory = Some(outcome.memory);
        }
    }
    Run {
        ends,
        bytes,
        frames,
    }
}

fn arriving(frame: Vec<u8>, mishap: Mishap) -> Vec<Vec<u8>> {
    match mishap {
        Mishap::None => vec![frame],
        Mishap::Lost => Vec::new(),
        Mishap::Twice => vec![frame.clone(), frame],
        Mishap::Cut => vec![frame[..frame.len() / 2].to_vec()],
        Mishap::Changed => {
            let mut frame = frame;
            let middle = frame.len() / 2;
            frame[middle] ^= 0x40;
            vec![frame]
        }
    }
}

fn calm(shelves: &mut [Shelf; 2]) -> [Outcome; 2] {
    let run = exchange(shelves, usize::MAX, Mishap::None);
    run.ends.map(|end| end.unwrap().expect("it ended"))
}

fn names(shelf: &Shelf) -> Vec<Name> {
    shelf.bytes.keys().copied().collect()
}

fn amina_and_jan() -> [Shelf; 2] {
    let mut shelves = [Shelf::new(1), Shelf::new(2)];
    for number in 1..=40 {
        shelves[0].save(AMINA, number, b"in the kitchen");
        shelves[1].save(JAN, number, b"in the hall");
    }
    shelves[0].state(b"Amina may write");
    shelves[1].save(AMINA, 0, b"a box for Amina");
    shelves
}

#[test]
fn two_who_never_met_have_the_same_after_one_exchange() {
    let mut shelves = amina_and_jan();
    let [one, two] = calm(&mut shelves);
    assert_eq!((one.took, one.gave, one.agreed), (41, 41, true));
    assert_eq!((two.took, two.gave, two.agreed), (41, 41, true));
    assert_eq!(names(&shelves[0]), names(&shelves[1]));
}

#[test]
fn with_nothing_to_say_two_frames_are_enough_however_large_the_book() {
    let mut shelves = amina_and_jan();
    calm(&mut shelves);
    let run = exchange(&mut shelves, usize::MAX, Mishap::None);
    assert_eq!(run.frames, 2);
    assert!(run.bytes < 500, "{}", run.bytes);
    assert!(run.ends.iter().all(|end| end.unwrap().unwrap().agreed));
}

#[test]
fn only_what_came_since_is_named() {
    let mut shelves = amina_and_jan();
    calm(&mut shelves);
    calm(&mut shelves);
    shelves[0].save(AMINA, 41, b"one more");
    let run = exchange(&mut shelves, usize::MAX, Mishap::None);
    assert!(run.bytes < 1_000, "{}", run.bytes);
    assert_eq!(names(&shelves[0]), names(&shelves[1]));
}

#[test]
fn what_was_taken_back_to_an_earlier_book_is_told_by_the_whole_vector() {
    let mut shelves = amina_and_jan();
    calm(&mut shelves);
    // A backup: the same laptop, an older shelf, another numbering.
    let mut restored = Shelf::new(9);
    restored.save(AMINA, 1, b"in the kitchen");
    shelves[0] = restored;
    let [one, _] = calm(&mut shelves);
    assert!(one.agreed && one.took > 40);
    assert_eq!(names(&shelves[0]), names(&shelves[1]));
}

#[test]
fn a_gap_that_nobody_remembers_is_filled() {
    let mut shelves = amina_and_jan();
    calm(&mut shelves);
    let lost = shelves[1].arrived.iter().position(|item| match item {
        Item::Parcel(place) => place.signer == AMINA && place.from == 7,
        Item::Statement(_) => false,
    });
    let lost = shelves[1].arrived.remove(lost.unwrap());
    shelves[1].bytes.remove(&lost.name());
    calm(&mut shelves);
    assert_eq!(names(&shelves[0]), names(&shelves[1]));
}

#[test]
fn what_is_refused_for_ever_is_told_once_and_then_settled() {
    let mut shelves = amina_and_jan();
    shelves[1].refuses.insert(AMINA);
    let [one, two] = calm(&mut shelves);
    assert!(!one.agreed && !two.agreed);
    assert_eq!(two.took, 1);
    let run = exchange(&mut shelves, usize::MAX, Mishap::None);
    assert_eq!(run.frames, 2);
    // Something new: it is told, and nothing else is told again.
    shelves[0].save(JAN, 41, b"from Jan, by another way");
    calm(&mut shelves);
    let [one, two] = calm(&mut shelves);
    assert_eq!((one.took, two.took), (0, 0));
    assert!(shelves[1].bytes.len() > 42);
}

#[test]
fn somebody_elses_book_and_another_laptops_guess_are_refused() {
    let [mut one, mut two] = amina_and_jan();
    let mut here = Talk::begin(DE_BRUG, None, &mut one).unwrap();
    let waterkant = CentreId::from_bytes([9; 32]);
    let mut there = Talk::begin(waterkant, None, &mut two).unwrap();
    let hello = there.say(&mut two).unwrap().unwrap();
    let refused = here.hear(&hello, &mut one).unwrap_err();
    assert_eq!(refused.code(), "other_book");
    // Asking for something that was never offered.
    let mut here = Talk::begin(DE_BRUG, None, &mut one).unwrap();
    let mut there = Talk::begin(DE_BRUG, None, &mut two).unwrap();
    here.hear(&there.say(&mut two).unwrap().unwrap(), &mut one)
        .unwrap();
    let guess = message::Message::Want(names(&one)).frame(1);
    assert_eq!(here.hear(&guess, &mut one), Err(TalkError::Nonsense));
}

#[test]
fn what_has_gone_since_it_was_offered_is_asked_for_again_next_time() {
    let mut shelves = amina_and_jan();
    let gone = shelves[0].arrived[3].name();
    shelves[0].asked_away.insert(gone);
    let [_, two] = calm(&mut shelves);
    assert!(!two.agreed && two.memory.heard == 0 && two.memory.settled.is_none());
    shelves[0].asked_away.clear();
    let [_, two] = calm(&mut shelves);
    assert!(two.agreed);
}

#[test]
fn half_an_offer_is_never_taken_for_the_whole() {
    let mut shelves = amina_and_jan();
    calm(&mut shelves);
    let before = shelves[1].memory;
    for number in 0..2_500_u32 {
        shelves[0].state(&number.to_le_bytes());
    }
    // Hello and hello; then the offer goes in two frames, of which the first is lost.
    let run = exchange(&mut shelves, 2, Mishap::Lost);
    assert_eq!(run.ends[1], Err(TalkError::Nonsense));
    assert_eq!(shelves[1].memory, before);
    calm(&mut shelves);
    assert_eq!(names(&shelves[0]), names(&shelves[1]));
}

#[test]
fn no_frame_is_lost_or_said_twice_unnoticed() {
    let frames = exchange(&mut amina_and_jan(), usize::MAX, Mishap::None).frames;
    for at in 0..frames {
        for mishap in [Mishap::Lost, Mishap::Twice, Mishap::Cut] {
            let ends = exchange(&mut amina_and_jan(), at, mishap).ends;
            // The last word said twice finds nobody who still listens.
            let both_ended = ends.iter().all(|end| matches!(end, Ok(Some(_))));
            assert!(!both_ended, "{mishap:?} at {at} of {frames}");
        }
    }
}

fn any_mishap() -> impl Strategy<Value = (usize, Mishap)> {
    let mishap = prop_oneof![
        Just(Mishap::Lost),
        Just(Mishap::Twice),
        Just(Mishap::Cut),
        Just(Mishap::Changed),
    ];
    (0_usize..60, mishap)
}

fn any_shelves() -> impl Strategy<Value = (Vec<u64>, Vec<u64>)> {
    let numbers = || proptest::collection::vec(0_u64..30, 0..40);
    (numbers(), numbers())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn whatever_the_line_does_nothing_false_is_remembered(
        (first, second) in any_shelves(),
        later in proptest::collection::vec(31_u64..40, 0..6),
        mishaps in proptest::collection::vec(any_mishap(), 0..4),
    ) {
        let mut shelves = [Shelf::new(1), Shelf::new(2)];
        for number in first {
            shelves[0].save(AMINA, number, b"a");
        }
        for number in second {
            // Some of it came by a stick before.
            let signer = if number % 3 == 0 { AMINA } else { JAN };
            let bytes = if number % 3 == 0 { b"a" } else { b"j" };
            shelves[1].save(signer, number, bytes);
        }
        for (at, mishap) in mishaps {
            exchange(&mut shelves, at, mishap);
            for (number, shelf) in later.iter().zip([0, 1, 0, 1, 0, 1]) {
                shelves[shelf].save(if shelf == 0 { AMINA } else { JAN }, *number, b"later");
            }
        }
        // A quiet line: all that anybody has reaches both, and both know it.
        let ends = calm(&mut shelves);
        prop_assert!(ends.iter().all(|end| end.agreed));
        prop_assert_eq!(names(&shelves[0]), names(&shelves[1]));
    }

    #[test]
    fn no_bytes_make_it_stumble(
        frames in proptest::collection::vec(proptest::collection::vec(any::<u8>(), 0..300), 1..4),
        kind in 1_u8..8,
        is_framed in any::<bool>(),
    ) {
        let mut shelf = Shelf::new(1);
        let mut other = Shelf::new(2);
        other.save(JAN, 1, b"x");
        let mut talk = Talk::begin(DE_BRUG, None, &mut shelf).unwrap();
        let hello = Talk::begin(DE_BRUG, None, &mut other).unwrap().say(&mut other);
        talk.hear(&hello.unwrap().unwrap(), &mut shelf).unwrap();
        for (number, mut body) in frames.into_iter().enumerate() {
            if is_framed {
                let mut frame = u32::try_from(body.len()).unwrap().to_le_bytes().to_vec();
                frame.extend(u32::try_from(number + 1).unwrap().to_le_bytes());
                frame.push(kind);
                frame.append(&mut body);
                body = frame;
            }
            let _ = talk.hear(&body, &mut shelf);
        }
    }
}
