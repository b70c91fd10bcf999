//! Series: planned, changed, with what falls out or moves, and which of their times were written down.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Days, NaiveDate};
use samenboek_domain::encounter::{AttendanceDraft, EncounterDraft, Who};
use samenboek_domain::ids::{DocumentId, PersonId};
use samenboek_domain::kind::DocumentKind;
use samenboek_domain::series::{
    self, Exception, MOST_EXCEPTIONS, Occurrence, OccurrenceId, Rhythm, Series, SeriesDraft,
    SeriesError, occurrences,
};
use samenboek_store::{EncounterRow, SeriesRecord, SeriesRow, Store, Writer};
use serde_json::Value;

use crate::encounters::{Names, Person, Restored, read_base};
use crate::error::{AppError, Result};
use crate::house::{House, Rooms};
use crate::outcome::{Outcome, Saved};
use crate::people::{Tile, tile};
use crate::undo::{Undo, undoable};
use crate::versions::{FieldCard, field_cards};

/// How far ahead a series shows its times.
const AHEAD: Days = Days::new(120);
/// How far back a time that nobody wrote down is still shown.
const BEHIND: Days = Days::new(60);
/// How far back the times that were held are listed.
const PAST: Days = Days::new(2 * 366);
const COMING: usize = 12;

/// One time of a series, written down or not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Planned {
    /// The series.
    pub series: DocumentId,
    /// What it is called.
    pub title: String,
    /// Where.
    pub place: Option<String>,
    /// The activity's code.
    pub activity: Option<String>,
    /// HH:MM.
    pub starts_at: Option<String>,
    /// HH:MM.
    pub ends_at: Option<String>,
    /// The date of the rhythm, by which this time is known.
    pub planned: NaiveDate,
    /// The day it takes place, or would have.
    pub on: NaiveDate,
    /// It does not take place.
    pub is_cancelled: bool,
    /// What was written down of it; more than one where two laptops did.
    pub encounters: Vec<DocumentId>,
}

/// A row of the list of series.
#[derive(Clone, Debug)]
pub struct SeriesSummary {
    /// The row.
    pub row: SeriesRow,
    /// The next time it takes place.
    pub next: Option<NaiveDate>,
    /// No other laptop has said to have it.
    pub only_here: bool,
}

/// One series, whole.
#[derive(Clone, Debug)]
pub struct SeriesView {
    /// The record.
    pub record: SeriesRecord,
    /// Who makes it happen.
    pub organisers: Vec<Person>,
    /// What comes, and what is to be written down, the earliest first.
    pub coming: Vec<Planned>,
    /// What was held, the latest first.
    pub held: Vec<EncounterRow>,
    /// Who wrote it down.
    pub recorded_by: String,
    /// What stands twice.
    pub versions: Vec<FieldCard>,
    /// Laptops that said to have it.
    pub also_on: Vec<String>,
    /// Set when it was thrown away while somebody wrote in it.
    pub restored: Option<Restored>,
}

/// What a form for one time of a series begins with.
#[derive(Clone, Debug)]
pub struct TimeForm {
    /// What is known beforehand.
    pub draft: EncounterDraft,
    /// Who organises, as tiles.
    pub organisers: Vec<Tile>,
    /// Who came to the last times, those who came most first.
    pub people: Vec<Tile>,
}

impl House {
    /// Writes down a series. Names become cards.
    pub fn record_series(&self, draft: &SeriesDraft) -> Result<Outcome<Saved>> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        let series = Series::parse(draft, self.clock.today())?;
        let id = self.document_id()?;
        let hand = self.hand(&rooms, &seat)?;
        let written = rooms.store.write(&hand, |writer| -> Result<()> {
            let series = self.known_organisers(&rooms.store, writer, series)?;
            Ok(writer.add_series(id, &series)?)
        })?;
        let undo = self.undo_stack().push(Undo::ThrowAway(id));
        Ok(saved(id, undo, &written.kinds))
    }

    /// Changes a series as the person saw it at `base`. What falls out or moves stays so, as far as the new rhythm still
    /// gives those dates.
    pub fn change_series(
        &self,
        id: &DocumentId,
        draft: &SeriesDraft,
        base: Option<&str>,
    ) -> Result<Outcome<Saved>> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        let stands: Option<NaiveDate> = rooms.store.series(id)?.from.parse().ok();
        let today = self.clock.today();
        let series = Series::parse(draft, stands.unwrap_or(today).max(today))?;
        let base = read_base(base)?;
        let hand = self.hand(&rooms, &seat)?;
        let written = rooms.store.write(&hand, |writer| {
            undoable(writer, *id, |writer| {
                let series = self.known_organisers(&rooms.store, writer, series)?;
                Ok(writer.change_series(*id, base.as_ref(), &series)?)
            })
        })?;
        let undo = self.undo_stack().push(written.value.clone());
        Ok(saved(*id, undo, &written.kinds))
    }

    /// Changes only the fields that the patch names.
    pub fn patch_series(&self, id: &DocumentId, patch: Value) -> Result<Outcome<Saved>> {
        let view = self.series(id)?;
        let base = view.record.heads.to_string();
        let draft = series::apply(series_draft_of(&view), patch)?;
        self.change_series(id, &draft, Some(&base))
    }

    /// Says that a time falls out (`Cancelled`), is on another day, or is as the rhythm has it (none).
    pub fn except_series(
        &self,
        id: &DocumentId,
        planned: NaiveDate,
        exception: Option<Exception>,
    ) -> Result<Outcome<Saved>> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        let record = rooms.store.series(id)?;
        let plan = Plan::of(&record).ok_or_else(|| AppError::refuse("rhythm_missing"))?;
        let moved = match exception {
            Some(Exception::Moved(on)) => Some(on),
            Some(Exception::Cancelled) | None => None,
        };
        Series::except(&plan.rhythm, (plan.from, plan.until), planned, moved)?;
        let is_new = !record.exceptions.contains_key(&planned);
        if is_new && record.exceptions.len() >= MOST_EXCEPTIONS {
            return Err(SeriesError::TooManyExceptions {
                most: MOST_EXCEPTIONS,
            }
            .into());
        }
        let hand = self.hand(&rooms, &seat)?;
        let written = rooms.store.write(&hand, |writer| {
            undoable(writer, *id, |writer| {
                Ok(writer.except_series(*id, planned, exception)?)
            })
        })?;
        let undo = self.undo_stack().push(written.value.clone());
        Ok(saved(*id, undo, &written.kinds))
    }

    /// Series by title.
    pub fn list_series(&self) -> Result<Vec<SeriesSummary>> {
        let rooms = self.rooms()?;
        let rows = rooms.store.list_series()?;
        let only_here = self.only_here_of(&rooms, rows.iter().map(|row| row.id))?;
        let today = self.clock.today();
        Ok(rows
            .into_iter()
            .map(|row| SeriesSummary {
                next: times_of(&row, today, ahead(today))
                    .into_iter()
                    .find(|it| !it.is_cancelled)
                    .map(|it| it.on),
                only_here: only_here.contains(&row.id),
                row,
            })
            .collect())
    }

    /// One series, whole.
    pub fn series(&self, id: &DocumentId) -> Result<SeriesView> {
        let rooms = self.rooms()?;
        let mut record = rooms.store.series(id)?;
        record.recorded = rooms.store.recorded(id)?;
        let mut names = Names::new(&rooms.store);
        let today = self.clock.today();
        let mut coming = Vec::new();
        if let Some(plan) = Plan::of(&record) {
            let first = today.checked_sub_days(BEHIND).unwrap_or(today);
            let times = occurrences(
                &plan.rhythm,
                plan.from,
                plan.until,
                &record.exceptions,
                first,
                ahead(today),
            );
            let held = held_of(&rooms, id, &times)?;
            for time in times {
                let encounters = held.get(&time.planned).cloned().unwrap_or_default();
                // What is past is shown only while it waits for somebody to write it down.
                let is_open = time.on >= today || (encounters.is_empty() && !time.is_cancelled);
                if is_open && coming.len() < COMING {
                    coming.push(planned_of(&record, time, encounters));
                }
            }
        }
        let earliest = today.checked_sub_days(PAST).unwrap_or(today);
        let latest = today.checked_add_days(PAST).unwrap_or(today);
        let mut held = Vec::new();
        for time in rooms.store.times_held(id, earliest, latest)? {
            held.extend(rooms.store.encounter_row(&time.encounter)?);
        }
        held.sort_by_key(|row| std::cmp::Reverse(row.place_in_time));
        Ok(SeriesView {
            organisers: names.people(&record.organisers)?,
            coming,
            held,
            recorded_by: names.name(&record.recorded.by)?,
            versions: field_cards(&mut names, &record.versions)?,
            also_on: self.also_on(&rooms, id)?,
            restored: names.restored(&record.recorded)?,
            record,
        })
    }

    /// The times of all series in these days, the earliest first.
    pub fn planned(&self, from: NaiveDate, to: NaiveDate) -> Result<Vec<Planned>> {
        let rooms = self.rooms()?;
        let mut found = Vec::new();
        for row in rooms.store.list_series()? {
            let times = times_of(&row, from, to);
            if times.is_empty() {
                continue;
            }
            let held = held_of(&rooms, &row.id, &times)?;
            for time in times {
                found.push(Planned {
                    series: row.id,
                    title: row.title.clone(),
                    place: row.place.clone(),
                    activity: row.activity.clone(),
                    starts_at: row.starts_at.clone(),
                    ends_at: row.ends_at.clone(),
                    planned: time.planned,
                    on: time.on,
                    is_cancelled: time.is_cancelled,
                    encounters: held.get(&time.planned).cloned().unwrap_or_default(),
                });
            }
        }
        found.sort_by(|a, b| {
            (a.on, &a.starts_at, &a.title, a.series).cmp(&(b.on, &b.starts_at, &b.title, b.series))
        });
        Ok(found)
    }

    /// What comes next, of all series, that nobody wrote down yet and that takes place.
    pub fn coming(&self, most: usize) -> Result<Vec<Planned>> {
        let today = self.clock.today();
        let open = self.planned(today, ahead(today))?.into_iter();
        Ok(open
            .filter(|it| it.encounters.is_empty() && !it.is_cancelled)
            .take(most)
            .collect())
    }

    /// What a form for this time begins with.
    pub fn time_form(&self, id: &OccurrenceId) -> Result<TimeForm> {
        let rooms = self.rooms()?;
        let record = rooms.store.series(&id.series)?;
        let plan = Plan::of(&record).ok_or_else(|| AppError::refuse("rhythm_missing"))?;
        Series::except(&plan.rhythm, (plan.from, plan.until), id.planned, None)?;
        let on = match record.exceptions.get(&id.planned) {
            Some(Exception::Moved(on)) => *on,
            Some(Exception::Cancelled) | None => id.planned,
        };
        let known = |person: &PersonId| Who::Known(*person).to_string();
        let mut tiles = Vec::new();
        for person in &record.organisers {
            tiles.extend(rooms.store.person(person)?.as_ref().map(tile));
        }
        Ok(TimeForm {
            draft: EncounterDraft {
                title: Some(record.title.clone()),
                happened_on: Some(on.to_string()),
                starts_at: record.starts_at.clone(),
                ends_at: record.ends_at.clone(),
                place: record.place.clone(),
                activity: record.activity.clone(),
                series: Some(record.title.clone()),
                occurrence: Some(id.to_string()),
                organisers: record.organisers.iter().map(known).collect(),
                attendance: AttendanceDraft::default(),
                ..EncounterDraft::default()
            },
            organisers: tiles,
            people: self.came_most(&rooms, &record.title)?,
        })
    }

    /// Who came to the evenings of this name in the last year, those who came most first.
    fn came_most(&self, rooms: &Rooms, title: &str) -> Result<Vec<Tile>> {
        let today = self.clock.today();
        let from = today.checked_sub_days(Days::new(366)).unwrap_or(today);
        let mut times: BTreeMap<PersonId, usize> = BTreeMap::new();
        for evening in rooms.store.counted_evenings(from, today)? {
            if evening.series.as_deref() == Some(title) {
                for person in evening.named {
                    *times.entry(person).or_default() += 1;
                }
            }
        }
        let mut most: Vec<(usize, PersonId)> = times
            .into_iter()
            .map(|(person, count)| (count, person))
            .collect();
        most.sort_by_key(|(count, person)| (std::cmp::Reverse(*count), *person));
        let mut tiles = Vec::new();
        for (_, person) in most.into_iter().take(24) {
            tiles.extend(rooms.store.person(&person)?.as_ref().map(tile));
        }
        Ok(tiles)
    }

    fn known_organisers(
        &self,
        store: &Store,
        writer: &mut Writer<'_>,
        mut series: Series,
    ) -> Result<Series> {
        let mut made = BTreeMap::new();
        for who in &mut series.organisers {
            *who = self.card(store, writer, who, &mut made)?;
        }
        Ok(series)
    }
}

/// A rhythm that this version knows, and its bounds.
struct Plan {
    rhythm: Rhythm,
    from: NaiveDate,
    until: Option<NaiveDate>,
}

impl Plan {
    fn of(record: &SeriesRecord) -> Option<Self> {
        Some(Self {
            rhythm: record.rhythm.parse().ok()?,
            from: record.from.parse().ok()?,
            until: record.until.as_ref().and_then(|day| day.parse().ok()),
        })
    }
}

fn ahead(today: NaiveDate) -> NaiveDate {
    today.checked_add_days(AHEAD).unwrap_or(today)
}

fn times_of(row: &SeriesRow, first: NaiveDate, last: NaiveDate) -> Vec<Occurrence> {
    match (&row.rhythm, row.from) {
        (Some(rhythm), Some(from)) => {
            occurrences(rhythm, from, row.until, &row.exceptions, first, last)
        }
        (Some(_) | None, Some(_) | None) => Vec::new(),
    }
}

fn planned_of(record: &SeriesRecord, time: Occurrence, encounters: Vec<DocumentId>) -> Planned {
    Planned {
        series: record.id,
        title: record.title.clone(),
        place: record.place.clone(),
        activity: record.activity.clone(),
        starts_at: record.starts_at.clone(),
        ends_at: record.ends_at.clone(),
        planned: time.planned,
        on: time.on,
        is_cancelled: time.is_cancelled,
        encounters,
    }
}

/// What was written down of these times.
fn held_of(
    rooms: &Rooms,
    series: &DocumentId,
    times: &[Occurrence],
) -> Result<BTreeMap<NaiveDate, Vec<DocumentId>>> {
    let planned: BTreeSet<NaiveDate> = times.iter().map(|it| it.planned).collect();
    let (Some(first), Some(last)) = (planned.first(), planned.last()) else {
        return Ok(BTreeMap::new());
    };
    let mut held: BTreeMap<NaiveDate, Vec<DocumentId>> = BTreeMap::new();
    for time in rooms.store.times_held(series, *first, *last)? {
        held.entry(time.occurrence.planned)
            .or_default()
            .push(time.encounter);
    }
    Ok(held)
}

fn saved(id: DocumentId, undo: String, kinds: &BTreeSet<DocumentKind>) -> Outcome<Saved> {
    let saved = Saved {
        id,
        undo: Some(undo),
        hints: Vec::new(),
    };
    Outcome::of_kinds(saved, kinds)
}

/// The draft that a form or patch starts from.
pub fn series_draft_of(view: &SeriesView) -> SeriesDraft {
    draft_of_record(&view.record)
}

pub(crate) fn draft_of_record(record: &SeriesRecord) -> SeriesDraft {
    SeriesDraft {
        title: Some(record.title.clone()).filter(|title| !title.is_empty()),
        place: record.place.clone(),
        activity: record.activity.clone(),
        starts_at: record.starts_at.clone(),
        ends_at: record.ends_at.clone(),
        organisers: record
            .organisers
            .iter()
            .map(|person| Who::Known(*person).to_string())
            .collect(),
        rhythm: Some(record.rhythm.clone()),
        from: Some(record.from.clone()),
        until: record.until.clone(),
    }
}
