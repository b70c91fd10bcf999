//! Whether this laptop's clock looks wrong, by what the other laptops said and by what it said itself. Nothing is decided by
//! that but a notice: no merge, no order and no winner ever asks a clock.

use samenboek_domain::ids::SignerId;
use samenboek_store::OtherClock;

use crate::error::Result;
use crate::house::{House, Rooms};

/// So many milliseconds may two clocks differ before anybody is told: a time zone set wrong is seen from here on.
const MUCH: i64 = 3 * 60 * 60 * 1000;

/// A clock that looks wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClockDoubt {
    /// It says less than it said when something here was last written or shared.
    pub went_back: bool,
    /// It looks so much too far ahead (more than 0) or behind (less than 0), in milliseconds.
    pub ahead_by: i64,
    /// The laptops that say otherwise, by name.
    pub others: Vec<String>,
}

impl House {
    /// Whether this laptop's clock looks wrong. Of several laptops that were heard, most must say otherwise: one alone may
    /// itself be wrong.
    pub(crate) fn clock_doubt(&self, rooms: &Rooms) -> Result<Option<ClockDoubt>> {
        let now = self.clock.now().as_millis();
        let desk = rooms.open.desk().id();
        let mut own = rooms.keys().signers();
        own.insert(desk);
        let own: Vec<SignerId> = own.into_iter().collect();
        let clocks = rooms.store.clocks(&desk, &own)?;
        let mut others = Vec::new();
        let mut ahead_by = 0_i64;
        for clock in &clocks {
            if let Some(difference) = against(clock, now) {
                others.push(rooms.name_of(&clock.laptop)?);
                if difference.unsigned_abs() > ahead_by.unsigned_abs() {
                    ahead_by = difference;
                }
            }
        }
        others.sort();
        let most_say_so = !others.is_empty() && others.len().saturating_mul(2) > clocks.len();
        let before = rooms.store.own_clock(&own)?;
        let back = before.map_or(0, |before| before.as_millis().saturating_sub(now));
        if back > MUCH {
            return Ok(Some(ClockDoubt {
                went_back: true,
                ahead_by: back.saturating_neg(),
                others: if most_say_so { others } else { Vec::new() },
            }));
        }
        Ok(most_say_so.then_some(ClockDoubt {
            went_back: false,
            ahead_by,
            others,
        }))
    }
}

/// By how much this clock must be ahead of the other (or behind, less than 0); none when nothing shows that.
fn against(other: &OtherClock, now: i64) -> Option<i64> {
    let behind = other.said.as_millis().saturating_sub(now);
    if behind > MUCH {
        return Some(behind.saturating_neg());
    }
    // Whoever has something says so after it was written.
    let (written, had) = other.had?;
    let ahead = written.as_millis().saturating_sub(had.as_millis());
    // What was written under a clock that was put right since then shows nothing of today's.
    (ahead > MUCH && now > had.as_millis().saturating_add(MUCH) && now >= written.as_millis())
        .then_some(ahead)
}

#[cfg(test)]
mod tests {
    use samenboek_domain::ids::LaptopId;
    use samenboek_domain::time::Timestamp;

    use super::*;

    const DAY: i64 = 24 * 60 * 60 * 1000;

    fn clock(said: i64, had: Option<(i64, i64)>) -> OtherClock {
        let moment = |day: i64| Timestamp::from_millis(day * DAY);
        OtherClock {
            laptop: LaptopId::from_bytes([1; 16]),
            said: moment(said),
            had: had.map(|(written, had)| (moment(written), moment(had))),
        }
    }

    #[test]
    fn a_clock_is_behind_whoever_names_a_later_moment_and_ahead_of_whoever_had_it_before_it_was_written()
     {
        assert_eq!(against(&clock(100, None), 100 * DAY), None);
        assert_eq!(against(&clock(100, None), 90 * DAY), Some(-10 * DAY));
        // Heard long ago: that shows nothing.
        assert_eq!(against(&clock(20, Some((19, 20))), 100 * DAY), None);
        assert_eq!(
            against(&clock(20, Some((100, 20))), 100 * DAY),
            Some(80 * DAY)
        );
        // It was ahead then, and was put right.
        assert_eq!(against(&clock(20, Some((100, 20))), 20 * DAY), None);
    }
}
