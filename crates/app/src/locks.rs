//! The lock that falls by itself: when somebody last touched this laptop, where she was, and what is due. Time is what
//! nobody can set back; the rules are the domain's.

use std::collections::BTreeMap;
use std::sync::{MutexGuard, PoisonError};
use std::time::Duration;

use samenboek_crypto::LaptopClass;
use samenboek_domain::ids::PersonId;
use samenboek_domain::lock::{Due, LockTimes, Standing, due};

use crate::error::{AppError, Result};
use crate::house::{House, Rooms, Seat};
use crate::lists::{change_list, listed};
use crate::outcome::{Outcome, Topic};
use crate::revoking::leading;
use crate::standing::this_laptop;

/// How it is kept after how many minutes this laptop locks.
const LOCK_TIMES: &str = "lock_times";
/// Who sat down here, the last first.
const LAST_HERE: &str = "last_here";
/// So many are remembered.
const MOST_REMEMBERED: usize = 24;
/// Two clocks that are read one after the other never agree to the moment; no lid is shut for so short.
const NO_SLEEP: Duration = Duration::from_secs(2);

/// What is known of whoever sits here: when she last did something, and where.
#[derive(Default)]
pub(crate) struct Watch {
    touched: Duration,
    asked: Option<Duration>,
    slept: Duration,
    has_slept: bool,
    in_closed_room: bool,
    at_door: bool,
    place: Option<String>,
    /// Where people were when it locked by itself; nothing of it is written down.
    places: BTreeMap<PersonId, String>,
}

impl House {
    /// Somebody did something, at this place in the window. Whoever was asked whether she is still there is.
    pub fn touched(&self, place: &str, in_closed_room: bool) {
        let Ok(seat) = self.seat() else {
            return;
        };
        let mut watch = self.watching();
        watch.touched = self.clock.ticks().awake;
        watch.asked = None;
        watch.in_closed_room = in_closed_room;
        watch.place = Some(place.to_owned());
        watch.places.remove(&seat.person);
    }

    /// The laptop stands at the door from now on, or no more. There it stays open for longer, and the closed room shuts:
    /// whoever put it there is not beside it.
    pub fn stands_at_door(&self, stands: bool) -> Result<Outcome<()>> {
        self.watching().at_door = stands;
        if stands {
            self.shut_closed_room()
        } else {
            Ok(Outcome::new((), []))
        }
    }

    /// Whether this laptop ever locks by itself: an invented book does not, and whoever waits to be let in waits as long as
    /// it takes.
    pub fn may_lock(&self) -> bool {
        let has_book = self.rooms().is_ok_and(|rooms| rooms.store.book().is_some());
        has_book && !self.is_demo()
    }

    /// What is due by now. Asked every second; `is_busy` while something goes on that must not be cut off.
    pub fn due_lock(&self, is_busy: bool) -> Result<Due> {
        let (Ok(rooms), Ok(seat)) = (self.rooms(), self.seat()) else {
            return Ok(Due::Nothing);
        };
        if rooms.store.book().is_none() || self.is_demo() {
            // Whoever waits to be let in waits as long as it takes; and there is nothing to lock of what is invented.
            return Ok(Due::Nothing);
        }
        let times = times_of(&rooms)?;
        let ticks = self.clock.ticks();
        let mut watch = self.watching();
        watch.has_slept |= ticks.slept.saturating_sub(watch.slept) > NO_SLEEP;
        watch.slept = ticks.slept;
        let standing = Standing {
            untouched: ticks.awake.saturating_sub(watch.touched),
            asked: watch.asked.map(|since| ticks.awake.saturating_sub(since)),
            in_closed_room: watch.in_closed_room && seat.closed.is_some(),
            at_door: watch.at_door,
            has_slept: watch.has_slept,
            is_busy,
        };
        let due = due(&times, &standing);
        match due {
            Due::Nothing => watch.asked = None,
            Due::Warning(..) => {
                watch.asked.get_or_insert(ticks.awake);
            }
            Due::Closing(_) => {}
        }
        Ok(due)
    }

    /// The laptop locks by itself. Whoever sat here returns to the place where she was.
    pub fn lock_by_itself(&self) -> Outcome<()> {
        if let Ok(seat) = self.seat() {
            let mut watch = self.watching();
            if let Some(place) = watch.place.take() {
                watch.places.insert(seat.person, place);
            }
        }
        self.leave_seat()
    }

    /// The closed room shuts; whoever sits here stays, and her passphrase opens it again.
    pub fn shut_closed_room(&self) -> Result<Outcome<()>> {
        let seat = self.seat()?;
        let Some(own) = seat.closed.as_ref().and_then(|_| seat.enrolment()) else {
            return Ok(Outcome::new((), []));
        };
        self.sheets_done();
        self.pack_circles();
        self.change_seat(Seat {
            person: seat.person,
            closed: None,
            away: Some(own),
            circles: None,
            vouched: false,
        });
        let mut watch = self.watching();
        watch.in_closed_room = false;
        watch.asked = None;
        Ok(Outcome::new((), [Topic::Session]))
    }

    /// Where whoever sits here was when it locked by itself.
    pub(crate) fn place_of(&self, person: &PersonId) -> Option<String> {
        self.watching().places.get(person).cloned()
    }

    /// Whoever leaves of her own accord begins anew.
    pub(crate) fn forget_place(&self, person: &PersonId) {
        self.watching().places.remove(person);
    }

    /// Somebody sat down: from now on it is counted, and it is remembered who was here last.
    pub(crate) fn begin_watch(&self, person: &PersonId) {
        let ticks = self.clock.ticks();
        {
            let mut watch = self.watching();
            let places = std::mem::take(&mut watch.places);
            *watch = Watch {
                touched: ticks.awake,
                slept: ticks.slept,
                places,
                ..Watch::default()
            };
        }
        if let Ok(rooms) = self.rooms()
            && let Err(error) = remember(&rooms, person)
        {
            tracing::warn!(code = error.code(), "who was here last is not remembered");
        }
    }

    /// After how many minutes this laptop locks.
    pub fn lock_times(&self) -> Result<LockTimes> {
        times_of(&*self.rooms()?)
    }

    /// Other times for this laptop. Only by a coordinator.
    pub fn set_lock_times(&self, minutes: u32, closed_minutes: u32) -> Result<Outcome<LockTimes>> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        leading(&*rooms.book()?, &seat)?;
        let times = LockTimes::new(minutes, closed_minutes)?;
        let text =
            serde_json::to_string(&times).map_err(|error| AppError::fault("unknown", error))?;
        rooms.store.set_setting(LOCK_TIMES, &text)?;
        Ok(Outcome::new(times, [Topic::Laptop]))
    }

    fn watching(&self) -> MutexGuard<'_, Watch> {
        self.watch.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// What does not read holds no longer: then the usual times do.
fn times_of(rooms: &Rooms) -> Result<LockTimes> {
    let kept = rooms.store.setting(LOCK_TIMES)?;
    let chosen: Option<LockTimes> = kept.and_then(|text| serde_json::from_str(&text).ok());
    let chosen = chosen.and_then(|it| LockTimes::new(it.minutes, it.closed_minutes).ok());
    match chosen {
        Some(times) => Ok(times),
        None => {
            let class = this_laptop(rooms)?.map(|(_, class)| class);
            Ok(LockTimes::usual(class != Some(LaptopClass::Personal)))
        }
    }
}

fn remember(rooms: &Rooms, person: &PersonId) -> Result<()> {
    if rooms.store.book().is_none() {
        return Ok(());
    }
    change_list(&rooms.store, LAST_HERE, |people: &mut Vec<PersonId>| {
        people.retain(|other| other != person);
        people.insert(0, *person);
        people.truncate(MOST_REMEMBERED);
    })
}

/// Who sat down here, the last first.
pub(crate) fn last_here(rooms: &Rooms) -> Result<Vec<PersonId>> {
    Ok(listed(rooms.store.setting(LAST_HERE)?))
}
