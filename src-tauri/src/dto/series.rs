//! Series, as the window shows them.

use samenboek_app::{SeriesSummary, series_draft_of};
use samenboek_domain::series::{Rhythm, Which};
use serde::Serialize;

use super::encounters::{EncounterRow, Restored};
use super::people::{Person, PersonTile};
use super::versions::FieldVersions;
use crate::words::Tongue;

/// How often, in parts that a form can show.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Often {
    /// weekly, monthly_on or monthly.
    #[cfg_attr(test, ts(type = "\"weekly\" | \"monthly_on\" | \"monthly\""))]
    pub form: &'static str,
    /// Each so many weeks or months.
    pub every: u32,
    /// Weekdays, 1 is Monday.
    pub days: Vec<u32>,
    /// The first to the fourth, or -1 the last.
    pub which: i16,
}

impl From<&Rhythm> for Often {
    fn from(rhythm: &Rhythm) -> Self {
        let number = |day: &samenboek_domain::series::Day| day.0.number_from_monday();
        match rhythm {
            Rhythm::Weekly { every, days } => Self {
                form: "weekly",
                every: *every,
                days: days.iter().map(number).collect(),
                which: 0,
            },
            Rhythm::MonthlyOn { every, which, day } => Self {
                form: "monthly_on",
                every: *every,
                days: vec![number(day)],
                which: match which {
                    Which::Nth(n) => i16::from(*n),
                    Which::Last => -1,
                },
            },
            Rhythm::Monthly { every } => Self {
                form: "monthly",
                every: *every,
                days: Vec::new(),
                which: 0,
            },
        }
    }
}

/// A row of the list.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SeriesRow {
    /// Its id.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// Where.
    pub place: Option<String>,
    /// The activity's code.
    pub activity: Option<String>,
    /// The time.
    pub starts_at: Option<String>,
    /// How often; none when a newer version made it.
    pub often: Option<Often>,
    /// The first day.
    pub from: Option<String>,
    /// The last day.
    pub until: Option<String>,
    /// The next time it takes place.
    pub next: Option<String>,
    /// No other laptop has said to have it.
    pub only_here: bool,
    /// How many fields stand twice.
    pub versions: i64,
}

impl From<SeriesSummary> for SeriesRow {
    fn from(summary: SeriesSummary) -> Self {
        let row = summary.row;
        Self {
            id: row.id.to_string(),
            often: row.rhythm.as_ref().map(Often::from),
            title: row.title,
            place: row.place,
            activity: row.activity,
            starts_at: row.starts_at,
            from: row.from.map(|day| day.to_string()),
            until: row.until.map(|day| day.to_string()),
            next: summary.next.map(|day| day.to_string()),
            only_here: summary.only_here,
            versions: row.versions,
        }
    }
}

/// One time of a series.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Planned {
    /// Which time: the series and the date of the rhythm.
    pub occurrence: String,
    /// The series.
    pub series: String,
    /// What it is called.
    pub title: String,
    /// Where.
    pub place: Option<String>,
    /// The activity's code.
    pub activity: Option<String>,
    /// The time.
    pub starts_at: Option<String>,
    /// The date of the rhythm.
    pub planned: String,
    /// The day it takes place, or would have.
    pub on: String,
    /// It does not take place.
    pub cancelled: bool,
    /// What was written down of it.
    pub encounters: Vec<String>,
}

impl From<samenboek_app::Planned> for Planned {
    fn from(time: samenboek_app::Planned) -> Self {
        Self {
            occurrence: format!("{}/{}", time.series, time.planned),
            series: time.series.to_string(),
            title: time.title,
            place: time.place,
            activity: time.activity,
            starts_at: time.starts_at,
            planned: time.planned.to_string(),
            on: time.on.to_string(),
            cancelled: time.is_cancelled,
            encounters: time.encounters.iter().map(ToString::to_string).collect(),
        }
    }
}

/// One series.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SeriesView {
    /// Its id.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// Where.
    pub place: Option<String>,
    /// The activity's code.
    pub activity: Option<String>,
    /// From.
    pub starts_at: Option<String>,
    /// Until.
    pub ends_at: Option<String>,
    /// Who makes it happen.
    pub organisers: Vec<Person>,
    /// How often; none when a newer version made it.
    pub often: Option<Often>,
    /// The first day.
    pub from: String,
    /// The last day.
    pub until: Option<String>,
    /// What comes, and what is to be written down.
    pub coming: Vec<Planned>,
    /// What was held, the latest first.
    pub held: Vec<EncounterRow>,
    /// Who wrote it down.
    pub recorded_by: String,
    /// When.
    pub recorded_at: String,
    /// What stands twice.
    pub versions: Vec<FieldVersions>,
    /// Whether it lies in the bin.
    pub deleted: bool,
    /// Set while nobody settled that it was thrown away and written in at once.
    pub restored: Option<Restored>,
    /// Laptops that said to have it.
    pub also_on: Vec<String>,
    /// What a change starts from.
    pub base: String,
}

impl SeriesView {
    /// With names people know.
    pub fn read(view: samenboek_app::SeriesView, tongue: &Tongue) -> Self {
        let draft = series_draft_of(&view);
        let record = view.record;
        let rhythm: Option<Rhythm> = record.rhythm.parse().ok();
        Self {
            id: record.id.to_string(),
            often: rhythm.as_ref().map(Often::from),
            title: record.title,
            place: draft.place,
            activity: draft.activity,
            starts_at: record.starts_at,
            ends_at: record.ends_at,
            organisers: view.organisers.into_iter().map(Person::from).collect(),
            from: record.from,
            until: record.until,
            coming: view.coming.into_iter().map(Planned::from).collect(),
            held: view
                .held
                .into_iter()
                .map(|row| EncounterRow::of_row(row, tongue))
                .collect(),
            recorded_by: view.recorded_by,
            recorded_at: record.recorded.at.to_rfc3339(),
            versions: view.versions.into_iter().map(FieldVersions::from).collect(),
            deleted: record.recorded.bin.is_some(),
            restored: view.restored.map(Restored::from),
            also_on: view.also_on,
            base: record.heads.to_string(),
        }
    }
}

/// What a form for one time of a series begins with.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct TimeForm {
    /// Which time.
    pub occurrence: String,
    /// What it is called.
    pub title: String,
    /// The day.
    pub happened_on: String,
    /// From.
    pub starts_at: Option<String>,
    /// Until.
    pub ends_at: Option<String>,
    /// Where.
    pub place: Option<String>,
    /// The activity's code.
    pub activity: Option<String>,
    /// Who organises.
    pub organisers: Vec<PersonTile>,
    /// Who came to the last times, those who came most first.
    pub people: Vec<PersonTile>,
}

impl From<samenboek_app::TimeForm> for TimeForm {
    fn from(form: samenboek_app::TimeForm) -> Self {
        let draft = form.draft;
        Self {
            occurrence: draft.occurrence.unwrap_or_default(),
            title: draft.title.unwrap_or_default(),
            happened_on: draft.happened_on.unwrap_or_default(),
            starts_at: draft.starts_at,
            ends_at: draft.ends_at,
            place: draft.place,
            activity: draft.activity,
            organisers: form.organisers.into_iter().map(PersonTile::from).collect(),
            people: form.people.into_iter().map(PersonTile::from).collect(),
        }
    }
}
