//! From what was typed to what the rules let through.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, Days, NaiveDate, NaiveTime, Timelike, Weekday};

use super::{
    Attendance, AttendanceDraft, Encounter, EncounterDraft, EncounterError, MOST_PEOPLE,
    MOST_TABLES, Table, TableDraft, Who,
};
use crate::input::{parse_choice, parse_id, parse_line, parse_planned_date, parse_time};
use crate::text::{Line, Prose};

/// More groups than this at one table is a slip.
const MOST_GROUPS: usize = 100;

impl Encounter {
    /// Reads what was typed. `today` only bounds how far ahead something is planned.
    pub fn parse(draft: EncounterDraft, today: NaiveDate) -> Result<Self, EncounterError> {
        let happened_on = parse_planned_date("happened_on", draft.happened_on.as_deref(), today)?
            .ok_or(EncounterError::DateMissing)?;
        let starts_at = parse_time("starts_at", draft.starts_at.as_deref())?;
        let ends_at = parse_time("ends_at", draft.ends_at.as_deref())?;
        if ends_before_it_starts(happened_on, starts_at, ends_at) {
            return Err(EncounterError::EndsBeforeItStarts);
        }
        let mut attendance = attendance(&draft.attendance)?;
        let tables = tables(&draft.tables)?;
        attend(&mut attendance, &tables)?;
        Ok(Self {
            title: parse_line("title", draft.title.as_deref())?,
            happened_on,
            starts_at,
            ends_at,
            place: parse_line("place", draft.place.as_deref())?,
            activity: parse_choice("activity", draft.activity.as_deref())?,
            series: parse_line("series", draft.series.as_deref())?,
            occurrence: parse_id("occurrence", draft.occurrence.as_deref())?,
            organisers: everybody("organisers", &draft.organisers)?,
            attendance,
            tables,
            conditions: conditions(&draft.conditions)?,
            tone: parse_choice("tone", draft.tone.as_deref())?,
            changed: Some(Prose::parse("changed", &draft.changed.unwrap_or_default())?)
                .filter(|changed| !changed.is_empty()),
            note: Prose::parse("note", &draft.note.unwrap_or_default())?,
        })
    }
}

/// An evening may end after midnight; and in the night that the clock goes back, half past two
/// comes twice.
fn ends_before_it_starts(
    day: NaiveDate,
    starts_at: Option<NaiveTime>,
    ends_at: Option<NaiveTime>,
) -> bool {
    let (Some(start), Some(end)) = (starts_at, ends_at) else {
        return false;
    };
    let is_past_midnight = start.hour() >= 18 && end.num_seconds_from_midnight() <= 6 * 3_600;
    let is_in_repeated_hour = clock_goes_back_on(day) && start.hour() == 2 && end.hour() == 2;
    end < start && !is_past_midnight && !is_in_repeated_hour
}

/// The last Sunday of October (Directive 2000/84/EC).
fn clock_goes_back_on(day: NaiveDate) -> bool {
    day.month() == 10
        && day.weekday() == Weekday::Sun
        && day
            .checked_add_days(Days::new(7))
            .is_some_and(|next| next.month() == 11)
}

fn everybody(field: &str, texts: &[String]) -> Result<Vec<Who>, EncounterError> {
    people_in(field, texts, &mut BTreeSet::new())
}

/// These people, of whom nobody was seen before.
fn people_in(
    field: &str,
    texts: &[String],
    seen: &mut BTreeSet<String>,
) -> Result<Vec<Who>, EncounterError> {
    let has = u64::try_from(texts.len()).unwrap_or(u64::MAX);
    if has > MOST_PEOPLE {
        return Err(too_many_people(field));
    }
    let mut people = Vec::with_capacity(texts.len());
    for (index, text) in texts.iter().enumerate() {
        let place = format!("{field}.{index}");
        let who = Who::parse(&place, text)?;
        if !seen.insert(who.sameness()) {
            return Err(EncounterError::NamedTwice { field: place });
        }
        people.push(who);
    }
    Ok(people)
}

fn attendance(draft: &AttendanceDraft) -> Result<Attendance, EncounterError> {
    Ok(Attendance {
        named: everybody("attendance.named", &draft.named)?,
        counted: people("attendance.counted", draft.counted)?,
        new_faces: people("attendance.new_faces", draft.new_faces)?,
        guests: people("attendance.guests", draft.guests)?,
    })
}

/// Whoever sits somewhere was there.
fn attend(attendance: &mut Attendance, tables: &[Table]) -> Result<(), EncounterError> {
    let mut there: BTreeSet<String> = attendance.named.iter().map(Who::sameness).collect();
    for who in tables.iter().flat_map(|table| &table.people) {
        if there.insert(who.sameness()) {
            attendance.named.push(who.clone());
        }
    }
    if u64::try_from(attendance.named.len()).unwrap_or(u64::MAX) > MOST_PEOPLE {
        return Err(too_many_people("attendance.named"));
    }
    Ok(())
}

fn people(field: &str, count: u64) -> Result<u32, EncounterError> {
    if count > MOST_PEOPLE {
        return Err(too_many_people(field));
    }
    u32::try_from(count).map_err(|_| too_many_people(field))
}

fn too_many_people(field: &str) -> EncounterError {
    EncounterError::TooManyPeople {
        field: field.to_owned(),
        most: MOST_PEOPLE,
    }
}

fn tables(drafts: &[TableDraft]) -> Result<Vec<Table>, EncounterError> {
    if drafts.len() > MOST_TABLES {
        return Err(EncounterError::TooMany {
            field: "tables".to_owned(),
            most: MOST_TABLES,
        });
    }
    let mut seated = BTreeSet::new();
    drafts
        .iter()
        .enumerate()
        .map(|(index, draft)| table(index, draft, &mut seated))
        .collect()
}

fn table(
    index: usize,
    draft: &TableDraft,
    seated: &mut BTreeSet<String>,
) -> Result<Table, EncounterError> {
    let field = format!("tables.{index}.tally");
    if draft.tally.len() > MOST_GROUPS {
        return Err(EncounterError::TooMany {
            field,
            most: MOST_GROUPS,
        });
    }
    let mut tally: BTreeMap<String, u32> = BTreeMap::new();
    for (group, count) in &draft.tally {
        let group = Line::parse(&field, group)?.into_string();
        let count = people(&field, *count)?;
        // Two spellings that clean to one group are one group.
        let seated = tally.entry(group).or_default();
        *seated = seated.saturating_add(count);
    }
    Ok(Table {
        label: Line::parse(&format!("tables.{index}.label"), &draft.label)?,
        tally,
        people: people_in(&format!("tables.{index}.people"), &draft.people, seated)?,
    })
}

fn conditions(codes: &[String]) -> Result<BTreeSet<super::Condition>, EncounterError> {
    let mut conditions = BTreeSet::new();
    for (index, code) in codes.iter().enumerate() {
        conditions.extend(parse_choice::<super::Condition>(
            &format!("conditions.{index}"),
            Some(code),
        )?);
    }
    Ok(conditions)
}
