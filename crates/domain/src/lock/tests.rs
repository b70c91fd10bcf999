#![allow(clippy::unwrap_used)]

use std::time::Duration;

use proptest::prelude::*;

use super::*;

const SHARED: LockTimes = LockTimes::usual(true);

fn untouched(seconds: u64) -> Standing {
    Standing {
        untouched: Duration::from_secs(seconds),
        asked: None,
        in_closed_room: false,
        at_door: false,
        has_slept: false,
        is_busy: false,
    }
}

fn asked(seconds: u64, for_so_long: u64) -> Standing {
    Standing {
        asked: Some(Duration::from_secs(for_so_long)),
        ..untouched(seconds)
    }
}

fn in_the_closed_room(standing: Standing) -> Standing {
    Standing {
        in_closed_room: true,
        ..standing
    }
}

#[test]
fn a_shared_laptop_asks_after_four_minutes_and_locks_after_five() {
    for (standing, expected) in [
        (untouched(0), Due::Nothing),
        (untouched(239), Due::Nothing),
        (untouched(240), Due::Warning(Closes::Laptop, 60)),
        (asked(252, 12), Due::Warning(Closes::Laptop, 48)),
        (asked(299, 59), Due::Warning(Closes::Laptop, 1)),
        (asked(300, 60), Due::Closing(Closes::Laptop)),
    ] {
        assert_eq!(due(&SHARED, &standing), expected, "{standing:?}");
    }
}

#[test]
fn at_the_door_it_waits_an_hour_and_sleep_still_locks_it() {
    let at_door = |standing| Standing {
        at_door: true,
        ..standing
    };
    assert_eq!(due(&SHARED, &at_door(untouched(3_539))), Due::Nothing);
    let locks = Due::Closing(Closes::Laptop);
    assert_eq!(due(&SHARED, &at_door(asked(3_600, 60))), locks);
    let slept = Standing {
        has_slept: true,
        ..untouched(1)
    };
    assert_eq!(due(&SHARED, &at_door(slept)), locks);
}

#[test]
fn ones_own_laptop_waits_a_quarter_of_an_hour() {
    let own = LockTimes::usual(false);
    assert_eq!(due(&own, &untouched(839)), Due::Nothing);
    assert_eq!(due(&own, &asked(900, 60)), Due::Closing(Closes::Laptop));
}

#[test]
fn in_the_closed_room_that_room_alone_shuts_after_two_minutes() {
    for (standing, expected) in [
        (untouched(59), Due::Nothing),
        (untouched(60), Due::Warning(Closes::ClosedRoom, 60)),
        (asked(120, 60), Due::Closing(Closes::ClosedRoom)),
    ] {
        assert_eq!(due(&SHARED, &in_the_closed_room(standing)), expected);
    }
    // Where the laptop locks as soon, there is nothing left to shut.
    let as_soon = LockTimes::new(2, 2).unwrap();
    let standing = in_the_closed_room(asked(120, 60));
    assert_eq!(due(&as_soon, &standing), Due::Closing(Closes::Laptop));
}

#[test]
fn after_sleep_it_locks_at_once_and_never_while_it_is_busy() {
    let slept = Standing {
        has_slept: true,
        ..untouched(1)
    };
    assert_eq!(due(&SHARED, &slept), Due::Closing(Closes::Laptop));
    for standing in [slept, asked(3_000, 60), untouched(3_000)] {
        let busy = Standing {
            is_busy: true,
            ..standing
        };
        assert_eq!(due(&SHARED, &busy), Due::Nothing);
    }
}

#[test]
fn whoever_was_busy_for_long_is_asked_before_it_locks() {
    assert_eq!(
        due(&SHARED, &untouched(3_000)),
        Due::Warning(Closes::Laptop, 60)
    );
}

#[test]
fn times_that_are_too_short_or_too_long_are_refused_by_name() {
    for (minutes, closed, field) in [
        (1, 2, "minutes"),
        (61, 2, "minutes"),
        (5, 1, "closed_minutes"),
        (5, 16, "closed_minutes"),
    ] {
        let refused = LockTimes::new(minutes, closed).unwrap_err();
        assert_eq!(refused.code(), "lock_minutes");
        assert_eq!(refused.field().as_deref(), Some(field));
    }
    assert!(LockTimes::new(60, 15).is_ok());
}

proptest! {
    #[test]
    fn nothing_closes_awake_without_a_whole_warning(
        minutes in LEAST_MINUTES..=MOST_MINUTES,
        closed in LEAST_MINUTES..=MOST_CLOSED_MINUTES,
        seconds in 0_u64..10_000,
        asked in proptest::option::of(0_u64..60),
        in_closed_room: bool,
        is_busy: bool,
    ) {
        let times = LockTimes::new(minutes, closed).unwrap();
        let standing = Standing {
            untouched: Duration::from_secs(seconds),
            asked: asked.map(Duration::from_secs),
            in_closed_room,
            at_door: false,
            has_slept: false,
            is_busy,
        };
        prop_assert!(!matches!(due(&times, &standing), Due::Closing(_)));
    }
}
