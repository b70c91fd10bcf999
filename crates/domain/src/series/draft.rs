//! What was typed about a series, exactly as the form or the command line gives it.

use std::collections::BTreeSet;
use std::fmt;

use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{Exception, Rhythm, Series, SeriesError};
use crate::encounter::Who;
use crate::input::{Fields, InputError, parse_choice, parse_line, parse_planned_date, parse_time};

/// The longest a rhythm may wait for its first day: five years hold each day of each month.
const FIRST_DAY_WITHIN: Days = Days::new(5 * 366);

/// A series as it was typed; `title`, `from` and `rhythm` are required.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct SeriesDraft {
    /// What it is called.
    pub title: Option<String>,
    /// Where.
    pub place: Option<String>,
    /// Code of an activity.
    pub activity: Option<String>,
    /// `19:30`.
    pub starts_at: Option<String>,
    /// `22:00`.
    pub ends_at: Option<String>,
    /// Names, or `person:` and an id.
    pub organisers: Vec<String>,
    /// `FREQ=WEEKLY;INTERVAL=2;BYDAY=TU`.
    pub rhythm: Option<String>,
    /// `2026-12-01`.
    pub from: Option<String>,
    /// `2027-06-30`.
    pub until: Option<String>,
}

impl SeriesDraft {
    /// Reads a draft; refuses a field that is not known or of the wrong type by its name.
    pub fn from_json(draft: Value) -> Result<Self, SeriesError> {
        apply(Self::default(), draft)
    }
}

/// Lays a patch over a draft: any subset of its fields. `null` empties a field.
pub fn apply(mut draft: SeriesDraft, patch: Value) -> Result<SeriesDraft, SeriesError> {
    read_draft(&mut draft, patch)?;
    Ok(draft)
}

fn read_draft(draft: &mut SeriesDraft, value: Value) -> Result<(), InputError> {
    let mut fields = Fields::of("", value)?;
    fields.text("title", &mut draft.title)?;
    fields.text("place", &mut draft.place)?;
    fields.text("activity", &mut draft.activity)?;
    fields.text("starts_at", &mut draft.starts_at)?;
    fields.text("ends_at", &mut draft.ends_at)?;
    fields.texts("organisers", &mut draft.organisers)?;
    fields.text("rhythm", &mut draft.rhythm)?;
    fields.text("from", &mut draft.from)?;
    fields.text("until", &mut draft.until)?;
    fields.finish()
}

impl Series {
    /// Reads what was typed. `today` only bounds how far ahead something is planned.
    pub fn parse(draft: &SeriesDraft, today: NaiveDate) -> Result<Self, SeriesError> {
        let title =
            parse_line("title", draft.title.as_deref())?.ok_or(SeriesError::TitleMissing)?;
        let from = parse_planned_date("from", draft.from.as_deref(), today)?
            .ok_or(SeriesError::FromMissing)?;
        let until = parse_planned_date("until", draft.until.as_deref(), today)?;
        if until.is_some_and(|until| until < from) {
            return Err(SeriesError::UntilBeforeFrom);
        }
        let rhythm: Rhythm = draft
            .rhythm
            .as_deref()
            .and_then(|rule| rule.parse().ok())
            .ok_or(SeriesError::RhythmMissing)?;
        let latest = from.checked_add_days(FIRST_DAY_WITHIN).unwrap_or(from);
        let latest = until.map_or(latest, |until| until.min(latest));
        if rhythm.dates(from, from, latest).next().is_none() {
            return Err(SeriesError::NoDay);
        }
        Ok(Self {
            title,
            place: parse_line("place", draft.place.as_deref())?,
            activity: parse_choice("activity", draft.activity.as_deref())?,
            starts_at: parse_time("starts_at", draft.starts_at.as_deref())?,
            ends_at: parse_time("ends_at", draft.ends_at.as_deref())?,
            organisers: organisers(&draft.organisers)?,
            rhythm,
            from,
            until,
        })
    }

    /// Whether a date of it may be other than the rhythm says; `on` is the new day, none cancels it.
    pub fn except(
        rhythm: &Rhythm,
        (from, until): (NaiveDate, Option<NaiveDate>),
        planned: NaiveDate,
        on: Option<NaiveDate>,
    ) -> Result<Exception, SeriesError> {
        let holds = planned >= from && until.is_none_or(|until| planned <= until);
        if !holds || !rhythm.gives(from, planned) {
            return Err(SeriesError::NotADateOfIt);
        }
        Ok(on.map_or(Exception::Cancelled, Exception::Moved))
    }
}

fn organisers(texts: &[String]) -> Result<Vec<Who>, SeriesError> {
    let mut seen = BTreeSet::new();
    texts
        .iter()
        .enumerate()
        .map(|(index, text)| {
            let field = format!("organisers.{index}");
            let who = Who::parse(&field, text)?;
            if seen.insert(who.sameness()) {
                Ok(who)
            } else {
                Err(SeriesError::NamedTwice { field })
            }
        })
        .collect()
}

// What people type stays out of logs.
impl fmt::Debug for SeriesDraft {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SeriesDraft(…)")
    }
}
