//! Contact that lasts: who met again, who came back, and what was more than one evening.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use super::evening::LARGEST_UNIT;
use super::{Silent, shown, shown_part};
use crate::ids::PersonId;

/// From so many meetings on, contact repeats.
pub const TIMES: usize = 3;
/// And only when the first and the last lie so many days apart: three times in one week is not "lasting".
pub const SPREAD_DAYS: i64 = 60;
/// Whoever came so often came back.
pub const RETURNS: u64 = 2;

/// A meeting as far as it is known by name: who sat together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Meeting {
    /// The day.
    pub on: NaiveDate,
    /// The units of contact: tables, teams, duos. Units of more than [`LARGEST_UNIT`] people make no pairs.
    pub units: Vec<BTreeSet<PersonId>>,
}

/// Pairs of people, counted and never named.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Contact {
    /// Pairs that met at all.
    pub pairs: u64,
    /// Pairs that met at least [`TIMES`] times, on days that lie at least [`SPREAD_DAYS`] apart.
    pub repeated: u64,
    /// The median number of days between two meetings of one of these; none when there are none.
    pub median_days: Option<u64>,
}

/// How many of the pairs that met did so again and again (a definition of this product, after the guideline of Oranje
/// Fonds that people meet "duurzaam en herhaald").
pub fn repeated_contact(meetings: &[Meeting]) -> Result<Contact, Silent> {
    let mut days: BTreeMap<(PersonId, PersonId), BTreeSet<NaiveDate>> = BTreeMap::new();
    for meeting in meetings {
        for unit in &meeting.units {
            if unit.len() as u64 > LARGEST_UNIT {
                continue;
            }
            for (index, first) in unit.iter().enumerate() {
                for second in unit.iter().skip(index + 1) {
                    let met = days.entry((*first, *second)).or_default();
                    met.insert(meeting.on);
                }
            }
        }
    }
    if days.is_empty() {
        return Err(Silent::NothingCounted);
    }
    let lasting: Vec<&BTreeSet<NaiveDate>> = days.values().filter(|met| lasts(met)).collect();
    let pairs = days.len() as u64;
    // Four people are six pairs: it is people that must not be found.
    let people = |of: &mut dyn Iterator<Item = (PersonId, PersonId)>| {
        let people: BTreeSet<PersonId> = of.flat_map(|(one, other)| [one, other]).collect();
        shown(people.len() as u64).is_some()
    };
    let met_again = days.iter().filter(|(_, met)| lasts(met));
    if !people(&mut days.keys().copied()) || !people(&mut met_again.map(|(pair, _)| *pair)) {
        return Err(Silent::TooFew);
    }
    let Some((repeated, pairs)) = shown_part(lasting.len() as u64, pairs) else {
        return Err(Silent::TooFew);
    };
    let mut between: Vec<u64> = lasting.iter().flat_map(|met| intervals(met)).collect();
    between.sort_unstable();
    Ok(Contact {
        pairs,
        repeated,
        median_days: between.get(between.len() / 2).copied(),
    })
}

fn lasts(met: &BTreeSet<NaiveDate>) -> bool {
    let (Some(first), Some(last)) = (met.first(), met.last()) else {
        return false;
    };
    met.len() >= TIMES && (*last - *first).num_days() >= SPREAD_DAYS
}

fn intervals(met: &BTreeSet<NaiveDate>) -> impl Iterator<Item = u64> + '_ {
    let days = met.iter().zip(met.iter().skip(1));
    days.map(|(one, next)| u64::try_from((*next - *one).num_days()).unwrap_or(0))
}

/// People known by name, by how often they came.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Visits {
    /// Different people.
    pub people: u64,
    /// Of them, who came at least [`RETURNS`] times.
    pub returned: u64,
}

/// The returning share: of the people who came, by name, how many came more than once.
pub fn returning(times: impl IntoIterator<Item = u64>) -> Result<Visits, Silent> {
    let (mut people, mut returned) = (0, 0);
    for count in times.into_iter().filter(|count| *count > 0) {
        people += 1;
        returned += u64::from(count >= RETURNS);
    }
    if people == 0 {
        return Err(Silent::NothingCounted);
    }
    let (returned, people) = shown_part(returned, people).ok_or(Silent::TooFew)?;
    Ok(Visits { people, returned })
}

/// Encounters that were one of many, beside those that stood alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Structural {
    /// All encounters.
    pub encounters: u64,
    /// Of them, in a series that was held at least [`TIMES`] times over at least [`SPREAD_DAYS`] days.
    pub structural: u64,
}

/// One-off against structural: each encounter by its series (none when it stands alone) and its day. Speaks of evenings
/// and not of people, so nothing is held back.
pub fn structural<'a>(
    encounters: impl IntoIterator<Item = (Option<&'a str>, NaiveDate)>,
) -> Result<Structural, Silent> {
    let mut series: BTreeMap<&str, (u64, BTreeSet<NaiveDate>)> = BTreeMap::new();
    let mut all = 0;
    for (name, on) in encounters {
        all += 1;
        if let Some(name) = name {
            let (count, days) = series.entry(name).or_default();
            *count += 1;
            days.insert(on);
        }
    }
    if all == 0 {
        return Err(Silent::NothingCounted);
    }
    let lasting = series.values().filter(|(_, days)| lasts(days));
    Ok(Structural {
        encounters: all,
        structural: lasting.map(|(count, _)| *count).sum(),
    })
}
