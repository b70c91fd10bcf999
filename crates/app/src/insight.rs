//! Insight: what a period of encounters says, in numbers that point at nobody.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, Days, Months, NaiveDate};
use samenboek_domain::ids::{DocumentId, PersonId};
use samenboek_domain::mixing::{
    self, AgainstChance, Contact, Evening, LARGEST_UNIT, Meeting, Silent, Structural, Visits,
};
use samenboek_store::{CountedEvening, SamePeople};

use crate::error::{AppError, Result};
use crate::house::House;

/// From here on a period is drawn by quarters.
const MONTHS_DRAWN: usize = 13;
/// A period is at most so long; more is a slip of the keyboard.
const LONGEST_YEARS: u32 = 60;

/// What a period says. Where a measure says nothing, it says why.
#[derive(Clone, Debug)]
pub struct Insight {
    /// The first day.
    pub from: NaiveDate,
    /// The last day.
    pub to: NaiveDate,
    /// How many encounters.
    pub encounters: u64,
    /// How many visits: people, each time they came.
    pub visits: u64,
    /// How many new faces; none when they are too few to say.
    pub new_faces: Option<u64>,
    /// Mixing at the tables beside chance.
    pub mixing: std::result::Result<AgainstChance, Silent>,
    /// Pairs that met again and again.
    pub contact: std::result::Result<Contact, Silent>,
    /// Who came back.
    pub returning: std::result::Result<Visits, Silent>,
    /// One-off against structural.
    pub structural: std::result::Result<Structural, Silent>,
    /// The period in months, or in quarters when it is longer than a year.
    pub parts: Vec<PartOfPeriod>,
    /// Every encounter on its day, oldest first.
    pub strip: Vec<OnTheStrip>,
}

/// A month or a quarter.
#[derive(Clone, Debug)]
pub struct PartOfPeriod {
    /// Its first day.
    pub from: NaiveDate,
    /// Its last day.
    pub to: NaiveDate,
    /// How many encounters.
    pub encounters: u64,
    /// How many visits.
    pub visits: u64,
    /// How many new faces; none when they are too few to say.
    pub new_faces: Option<u64>,
    /// Mixing beside chance.
    pub mixing: std::result::Result<AgainstChance, Silent>,
}

/// An encounter as a mark on a strip of time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OnTheStrip {
    /// The document.
    pub id: DocumentId,
    /// The activity's code.
    pub activity: Option<String>,
    /// The day.
    pub on: NaiveDate,
    /// How many people came.
    pub people: u64,
    /// Whether it was one of a series.
    pub in_series: bool,
}

impl House {
    /// What the encounters from one day up to another say; without days the last twelve months. What is planned did not
    /// happen yet.
    pub fn insight(&self, from: Option<NaiveDate>, to: Option<NaiveDate>) -> Result<Insight> {
        let rooms = self.rooms()?;
        let today = self.clock.today();
        let to = to.unwrap_or(today).min(today);
        // Whole months: two periods that differ by a day would tell of one evening.
        let from = from.map_or_else(|| a_year_before(to), first_of_month);
        let to = last_of_month(to).min(today);
        if from > to {
            return Err(AppError::refuse_field("ends_before_it_starts", "to"));
        }
        if from.checked_add_months(Months::new(LONGEST_YEARS * 12)) < Some(to) {
            return Err(AppError::refuse_field("period_too_long", "from"));
        }
        let evenings = rooms.store.counted_evenings(from, to)?;
        let seated: Vec<Evening> = evenings.iter().map(seated).collect();
        // Several cards of one person are one person.
        let same = rooms.store.same_people()?;
        let meetings: Vec<Meeting> = evenings.iter().map(|it| meeting(it, &same)).collect();
        let dated = evenings
            .iter()
            .map(|it| (it.series.as_deref(), it.happened_on));
        let cut = parts_of(from, to).into_iter();
        let mut parts: Vec<PartOfPeriod> =
            cut.map(|(from, to)| part(from, to, &evenings)).collect();
        hide_what_could_be_reckoned(&mut parts, &evenings);
        Ok(Insight {
            encounters: count(evenings.len()),
            visits: evenings.iter().map(|it| it.people).sum(),
            new_faces: new_faces(&evenings),
            mixing: mixing::against_chance(&seated),
            contact: mixing::repeated_contact(&meetings),
            returning: mixing::returning(times(&evenings, &same).into_values()),
            structural: mixing::structural(dated),
            parts,
            strip: evenings.iter().map(mark).collect(),
            from,
            to,
        })
    }
}

/// Mixing at the tables of one encounter.
pub(crate) fn mixing_at(
    tables: &[samenboek_store::TableRecord],
) -> std::result::Result<AgainstChance, Silent> {
    let tallies: Vec<BTreeMap<String, u32>> = tables
        .iter()
        .map(|table| {
            let tally = table.tally.iter();
            tally
                .map(|(group, count)| (group.clone(), u32::try_from(*count).unwrap_or(0)))
                .collect()
        })
        .collect();
    mixing::against_chance(&[Evening::of(&tallies)])
}

fn a_year_before(day: NaiveDate) -> NaiveDate {
    let before = day.checked_sub_months(Months::new(12));
    before
        .and_then(|day| day.checked_add_days(Days::new(1)))
        .unwrap_or(day)
}

fn first_of_month(day: NaiveDate) -> NaiveDate {
    day.with_day(1).unwrap_or(day)
}

fn last_of_month(day: NaiveDate) -> NaiveDate {
    let next = first_of_month(day).checked_add_months(Months::new(1));
    next.and_then(|next| next.pred_opt()).unwrap_or(day)
}

/// What may not be shown may not be the total less the rest either: when the hidden parts hold fewer than five together,
/// or one alone is hidden, the smallest that shows is hidden too.
fn hide_what_could_be_reckoned(parts: &mut [PartOfPeriod], evenings: &[CountedEvening]) {
    let within = |part: &PartOfPeriod| -> u64 {
        let these = evenings
            .iter()
            .filter(|it| (part.from..=part.to).contains(&it.happened_on));
        these.map(|it| it.new_faces).sum()
    };
    loop {
        let hidden: Vec<u64> = parts
            .iter()
            .filter(|it| it.new_faces.is_none())
            .map(within)
            .collect();
        let is_safe =
            hidden.is_empty() || (hidden.len() > 1 && mixing::shown(hidden.iter().sum()).is_some());
        let smallest = parts
            .iter_mut()
            .filter(|it| it.new_faces.is_some_and(|count| count > 0))
            .min_by_key(|it| it.new_faces);
        let Some(smallest) = smallest.filter(|_| !is_safe) else {
            return;
        };
        smallest.new_faces = None;
    }
}

fn seated(evening: &CountedEvening) -> Evening {
    Evening::of(evening.tables.iter().map(|table| &table.tally))
}

/// Who sat together, by name. Where nobody wrote tables down, a few people together are one unit.
fn meeting(evening: &CountedEvening, same: &SamePeople) -> Meeting {
    let unit = |people: &[PersonId]| people.iter().map(|it| same.counting(it)).collect();
    let units = if evening.tables.is_empty() && evening.people <= LARGEST_UNIT {
        vec![unit(&evening.named)]
    } else {
        let tables = evening.tables.iter();
        tables.map(|table| unit(&table.people)).collect()
    };
    Meeting {
        on: evening.happened_on,
        units,
    }
}

fn times(evenings: &[CountedEvening], same: &SamePeople) -> BTreeMap<PersonId, u64> {
    let mut times = BTreeMap::new();
    for evening in evenings {
        let people: BTreeSet<PersonId> = evening.named.iter().map(|it| same.counting(it)).collect();
        for person in people {
            *times.entry(person).or_insert(0) += 1;
        }
    }
    times
}

fn new_faces(evenings: &[CountedEvening]) -> Option<u64> {
    mixing::shown(evenings.iter().map(|it| it.new_faces).sum())
}

fn part(from: NaiveDate, to: NaiveDate, evenings: &[CountedEvening]) -> PartOfPeriod {
    let begin = evenings.partition_point(|it| it.happened_on < from);
    let end = evenings.partition_point(|it| it.happened_on <= to);
    let these = evenings.get(begin..end).unwrap_or_default();
    let seated: Vec<Evening> = these.iter().map(seated).collect();
    PartOfPeriod {
        from,
        to,
        encounters: count(these.len()),
        visits: these.iter().map(|it| it.people).sum(),
        new_faces: new_faces(these),
        mixing: mixing::against_chance(&seated),
    }
}

fn mark(evening: &CountedEvening) -> OnTheStrip {
    OnTheStrip {
        id: evening.id,
        activity: evening.activity.clone(),
        on: evening.happened_on,
        people: evening.people,
        in_series: evening.series.is_some(),
    }
}

/// The months of a period; its quarters when it is longer than [`MONTHS_DRAWN`] months.
fn parts_of(from: NaiveDate, to: NaiveDate) -> Vec<(NaiveDate, NaiveDate)> {
    let months = cut(from, to, 1);
    if months.len() <= MONTHS_DRAWN {
        months
    } else {
        cut(from, to, 3)
    }
}

fn cut(from: NaiveDate, to: NaiveDate, months: u32) -> Vec<(NaiveDate, NaiveDate)> {
    let mut parts = Vec::new();
    let month = from.month0() / months * months + 1;
    let mut begin = from.with_day(1).and_then(|day| day.with_month(month));
    while let Some(first) = begin.filter(|first| *first <= to) {
        let next = first.checked_add_months(Months::new(months));
        let last = next.and_then(|next| next.pred_opt()).unwrap_or(to);
        parts.push((first.max(from), last.min(to)));
        begin = next;
    }
    parts
}

fn count(length: usize) -> u64 {
    u64::try_from(length).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn cut_up(from: &str, to: &str) -> Vec<String> {
        let parts = parts_of(day(from), day(to)).into_iter();
        parts.map(|(from, to)| format!("{from} {to}")).collect()
    }

    #[test]
    fn what_is_hidden_cannot_be_reckoned_from_the_rest() {
        let evening = |on: &str, new_faces: u64| CountedEvening {
            id: DocumentId::from_bytes([1; 16]),
            activity: None,
            happened_on: day(on),
            series: None,
            people: 20,
            new_faces,
            named: Vec::new(),
            tables: Vec::new(),
        };
        let shown = |counts: [u64; 3]| -> Vec<Option<u64>> {
            let days = ["2026-01-10", "2026-02-10", "2026-03-10"];
            let evenings: Vec<CountedEvening> = days
                .iter()
                .zip(counts)
                .map(|(on, it)| evening(on, it))
                .collect();
            let cut = parts_of(day("2026-01-01"), day("2026-03-31")).into_iter();
            let mut parts: Vec<PartOfPeriod> =
                cut.map(|(from, to)| part(from, to, &evenings)).collect();
            hide_what_could_be_reckoned(&mut parts, &evenings);
            parts.into_iter().map(|it| it.new_faces).collect()
        };
        assert_eq!(shown([10, 2, 0]), [None, None, Some(0)]);
        assert_eq!(shown([10, 2, 7]), [Some(10), None, None]);
        assert_eq!(shown([10, 3, 4]), [Some(10), None, None]);
        assert_eq!(shown([10, 1, 2]), [None, None, None]);
        assert_eq!(shown([10, 8, 0]), [Some(10), Some(8), Some(0)]);
    }

    #[test]
    fn a_year_is_cut_into_months_and_two_years_into_quarters() {
        assert_eq!(
            cut_up("2026-01-15", "2026-03-02"),
            [
                "2026-01-15 2026-01-31",
                "2026-02-01 2026-02-28",
                "2026-03-01 2026-03-02"
            ]
        );
        assert_eq!(cut_up("2025-11-30", "2026-11-29").len(), 13);
        let quarters = cut_up("2025-02-10", "2026-11-29");
        assert_eq!(quarters.len(), 8);
        assert_eq!(quarters.first().unwrap(), "2025-02-10 2025-03-31");
        assert_eq!(quarters.last().unwrap(), "2026-10-01 2026-11-29");
        assert_eq!(
            cut_up("2024-02-29", "2024-02-29"),
            ["2024-02-29 2024-02-29"]
        );
    }

    #[test]
    fn without_days_it_is_the_last_twelve_months() {
        assert_eq!(a_year_before(day("2026-11-29")), day("2025-11-30"));
        assert_eq!(a_year_before(day("2024-02-29")), day("2023-03-01"));
    }
}
