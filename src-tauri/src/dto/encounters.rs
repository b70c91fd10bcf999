//! Encounters, the bin, and the first screen.

use std::collections::BTreeMap;

use samenboek_app::{BinItem, EncounterSummary, PlannedRow};
use serde::Serialize;

use super::drafts::DraftRow;
use super::insight::Mixing;
use super::people::{Person, PersonTile};
use super::photos::Photo;
use super::rules::DueItem;
use super::series::Planned;
use super::sharing::{Receipt, Status};
use super::signals::SignalRow;
use super::versions::{FieldVersions, VersionCard, kind_code};
use crate::words::{Called, Tongue};

/// A row of the list.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct EncounterRow {
    /// Its id.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// The day.
    pub happened_on: String,
    /// The time.
    pub starts_at: Option<String>,
    /// Where.
    pub place: Option<String>,
    /// The activity's code.
    pub activity: Option<String>,
    /// How many people there were.
    pub people: i64,
    /// The tone's code.
    pub tone: Option<String>,
    /// Who recorded it.
    pub recorded_by: String,
    /// No other laptop has said to have it.
    pub only_here: bool,
    /// How many fields stand twice.
    pub versions: i64,
    /// How the note begins.
    pub note_start: String,
}

impl EncounterRow {
    /// With the name people know it by.
    pub fn read(summary: EncounterSummary, tongue: &Tongue) -> Self {
        Self {
            recorded_by: summary.recorded_by,
            only_here: summary.only_here,
            ..Self::of_row(summary.row, tongue)
        }
    }

    /// A row by itself: nobody asked who recorded it or where else it is.
    pub fn of_row(row: PlannedRow, tongue: &Tongue) -> Self {
        Self {
            id: row.id.to_string(),
            title: tongue.encounter(&row.title, row.activity.as_deref(), row.place.as_deref()),
            happened_on: row.happened_on,
            starts_at: row.starts_at,
            place: row.place,
            activity: row.activity,
            people: row.people,
            tone: row.tone,
            recorded_by: String::new(),
            only_here: false,
            versions: row.versions,
            note_start: row.note_start,
        }
    }
}

/// A page of the list.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct EncounterPage {
    /// The rows, newest first.
    pub rows: Vec<EncounterRow>,
    /// Where the next page begins.
    pub cursor: Option<String>,
}

/// Who came.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Attendance {
    /// By name.
    pub named: Vec<Person>,
    /// Further people.
    pub counted: i64,
    /// New faces.
    pub new_faces: i64,
    /// Guests from elsewhere.
    pub guests: i64,
}

/// Who sat with whom.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Table {
    /// What it is called.
    pub label: String,
    /// How many of each group.
    pub tally: BTreeMap<String, i64>,
    /// Who sat there, by name.
    pub people: Vec<Person>,
}

impl From<samenboek_app::TableView> for Table {
    fn from(table: samenboek_app::TableView) -> Self {
        Self {
            label: table.label,
            tally: table.tally,
            people: table.people.into_iter().map(Person::from).collect(),
        }
    }
}

/// A rule that came out of an encounter, or the encounter a rule came out of.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Link {
    /// Its id.
    pub id: String,
    /// What it is called.
    pub title: String,
}

/// "Teruggezet": who threw away what somebody else wrote in, so that it is back.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Restored {
    /// Who threw it away.
    pub by: String,
    /// When.
    pub at: String,
}

impl From<samenboek_app::Restored> for Restored {
    fn from(restored: samenboek_app::Restored) -> Self {
        Self {
            by: restored.by,
            at: restored.at.to_rfc3339(),
        }
    }
}

/// One encounter.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct EncounterView {
    /// Its id.
    pub id: String,
    /// The typed title.
    pub title: String,
    /// What it is called.
    pub shown_title: String,
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
    /// The series it belongs to.
    pub series: Option<String>,
    /// Which time of which series.
    pub occurrence: Option<String>,
    /// What may be the same evening, written down twice.
    pub twice: Vec<EncounterRow>,
    /// Who organised.
    pub organisers: Vec<Person>,
    /// Who came.
    pub attendance: Attendance,
    /// Who sat with whom.
    pub tables: Vec<Table>,
    /// Mixing at the tables, where it says something.
    pub mixing: Option<Mixing>,
    /// Codes of conditions.
    pub conditions: Vec<String>,
    /// The tone's code.
    pub tone: Option<String>,
    /// What changed.
    pub changed: Option<String>,
    /// The note.
    pub note: String,
    /// Who recorded it.
    pub recorded_by: String,
    /// When.
    pub recorded_at: String,
    /// What stands twice.
    pub versions: Vec<FieldVersions>,
    /// Rules that came out of it.
    pub rules: Vec<Link>,
    /// The photos with it.
    pub photos: Vec<Photo>,
    /// Whether it lies in the bin.
    pub deleted: bool,
    /// Set while nobody settled that it was thrown away and written in at once.
    pub restored: Option<Restored>,
    /// Laptops that said to have it.
    pub also_on: Vec<String>,
    /// What a change starts from.
    pub base: String,
}

impl EncounterView {
    /// With the name people know it by.
    pub fn read(view: samenboek_app::EncounterView, tongue: &Tongue) -> Self {
        let record = view.record;
        let people =
            |people: Vec<samenboek_app::Person>| people.into_iter().map(Person::from).collect();
        let rules = view.rules.into_iter();
        Self {
            id: record.id.to_string(),
            shown_title: tongue.encounter(
                &record.title,
                record.activity.as_deref(),
                record.place.as_deref(),
            ),
            title: record.title,
            happened_on: record.happened_on,
            starts_at: record.starts_at,
            ends_at: record.ends_at,
            place: record.place,
            activity: record.activity,
            series: record.series,
            occurrence: record.occurrence.map(|it| it.to_string()),
            twice: view
                .twice
                .into_iter()
                .map(|row| EncounterRow::of_row(row, tongue))
                .collect(),
            organisers: people(view.organisers),
            attendance: Attendance {
                named: people(view.named),
                counted: record.counted,
                new_faces: record.new_faces,
                guests: record.guests,
            },
            tables: view.tables.into_iter().map(Table::from).collect(),
            mixing: view.mixing.ok().map(Mixing::from),
            conditions: record.conditions,
            tone: record.tone,
            changed: record.changed,
            note: record.note,
            recorded_by: view.recorded_by,
            recorded_at: record.recorded.at.to_rfc3339(),
            versions: view.versions.into_iter().map(FieldVersions::from).collect(),
            rules: rules
                .map(|(id, title)| Link {
                    id: id.to_string(),
                    title,
                })
                .collect(),
            photos: view.photos.into_iter().map(Photo::from).collect(),
            deleted: record.recorded.bin.is_some(),
            restored: view.restored.map(Restored::from),
            also_on: view.also_on,
            base: record.heads.to_string(),
        }
    }
}

/// What a new form is filled with.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct EncounterForm {
    /// People met before.
    pub people: Vec<PersonTile>,
    /// The last encounter.
    pub last: Option<EncounterView>,
    /// Places written before.
    pub places: Vec<String>,
}

impl EncounterForm {
    /// With names people know.
    pub fn read(form: samenboek_app::EncounterForm, tongue: &Tongue) -> Self {
        Self {
            people: form.people.into_iter().map(PersonTile::from).collect(),
            last: form.last.map(|view| EncounterView::read(view, tongue)),
            places: form.places,
        }
    }
}

/// A saved thing: durable when this is returned.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Saved {
    /// The document.
    pub id: String,
    /// Takes it back.
    pub undo: Option<String>,
    /// What looks odd and may well be true.
    pub hints: Vec<String>,
}

impl From<samenboek_app::Saved> for Saved {
    fn from(saved: samenboek_app::Saved) -> Self {
        Self {
            id: saved.id.to_string(),
            undo: saved.undo,
            hints: saved.hints.into_iter().map(str::to_owned).collect(),
        }
    }
}

/// What was taken back.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Undone {
    /// What the taking back did.
    pub undone: String,
    /// The document.
    pub id: String,
}

impl From<samenboek_app::Undone> for Undone {
    fn from(undone: samenboek_app::Undone) -> Self {
        Self {
            undone: undone.undone.to_owned(),
            id: undone.id.to_string(),
        }
    }
}

/// Something in the bin.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct BinRow {
    /// The document.
    pub id: String,
    /// Its kind.
    #[cfg_attr(
        test,
        ts(
            type = "\"encounter\" | \"rule\" | \"person\" | \"series\" | \"signal\" | \"group\" | \"photo\""
        )
    )]
    pub kind: &'static str,
    /// What it is called.
    pub title: String,
    /// Since when.
    pub thrown_away_at: String,
    /// Who did.
    pub by: String,
}

impl BinRow {
    /// With the name people know it by.
    pub fn read(item: BinItem, tongue: &Tongue) -> Self {
        Self {
            id: item.id.to_string(),
            kind: kind_code(item.kind),
            title: tongue.thing(
                item.kind,
                Called {
                    title: &item.title,
                    activity: item.activity.as_deref(),
                    place: item.place.as_deref(),
                },
            ),
            thrown_away_at: item.at.to_rfc3339(),
            by: item.by,
        }
    }
}

/// The first screen.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Today {
    /// Today's encounters.
    pub encounters: Vec<EncounterRow>,
    /// What is planned today and was not written down yet.
    pub planned: Vec<Planned>,
    /// What to ask after.
    pub due: Vec<DueItem>,
    /// Signals that nothing happened with for too long.
    pub quiet: Vec<SignalRow>,
    /// What stands twice.
    pub versions: Vec<VersionCard>,
    /// What came last.
    pub receipt: Option<Receipt>,
    /// What is half written.
    pub drafts: Vec<DraftRow>,
    /// How much of it only the passphrase brings back.
    pub drafts_away: usize,
    /// Where the work stands.
    pub status: Status,
    /// The last encounter.
    pub last: Option<EncounterRow>,
}

impl Today {
    /// With names people know.
    pub fn read(today: samenboek_app::Today, tongue: &Tongue) -> Self {
        let row = |summary| EncounterRow::read(summary, tongue);
        Self {
            encounters: today.encounters.into_iter().map(row).collect(),
            planned: today.planned.into_iter().map(Planned::from).collect(),
            due: today.due.into_iter().map(DueItem::from).collect(),
            quiet: today
                .quiet
                .into_iter()
                .map(|summary| SignalRow::read(summary, tongue))
                .collect(),
            versions: today
                .versions
                .into_iter()
                .map(|card| VersionCard::read(card, tongue))
                .collect(),
            receipt: today.arrival.map(Receipt::from),
            drafts: today
                .drafts
                .into_iter()
                .map(|draft| DraftRow::read(draft, tongue))
                .collect(),
            drafts_away: today.drafts_away,
            status: Status::from(today.status),
            last: today.last.map(row),
        }
    }
}
