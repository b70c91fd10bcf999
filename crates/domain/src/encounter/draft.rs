//! What was typed about an encounter, exactly as the form or the command line gives it.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{Encounter, EncounterError, Table, Who};
use crate::input::{Fields, InputError, read_count, wrong_type};
use crate::text::{Line, Prose};

/// An encounter as it was typed; only `happened_on` is required. `organisers` and
/// `attendance.named` hold names, or `person:` and an id.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct EncounterDraft {
    /// What it is called.
    pub title: Option<String>,
    /// `2026-11-20`.
    pub happened_on: Option<String>,
    /// `19:30`.
    pub starts_at: Option<String>,
    /// `22:00`.
    pub ends_at: Option<String>,
    /// Where.
    pub place: Option<String>,
    /// Code of an [`Activity`](super::Activity).
    pub activity: Option<String>,
    /// The series it belongs to.
    pub series: Option<String>,
    /// Which time of which series: its id, `/` and the date of the rhythm.
    pub occurrence: Option<String>,
    /// Who made it happen.
    pub organisers: Vec<String>,
    /// Who came.
    pub attendance: AttendanceDraft,
    /// Who sat with whom.
    pub tables: Vec<TableDraft>,
    /// Codes of [`Condition`](super::Condition)s.
    pub conditions: Vec<String>,
    /// Code of a [`Tone`](super::Tone).
    pub tone: Option<String>,
    /// What changed.
    pub changed: Option<String>,
    /// Whatever else.
    pub note: Option<String>,
}

/// Who came, as it was typed.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct AttendanceDraft {
    /// By name.
    pub named: Vec<String>,
    /// Further people.
    pub counted: u64,
    /// How many were new.
    pub new_faces: u64,
    /// How many came along from elsewhere.
    pub guests: u64,
}

/// One table, as it was typed.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct TableDraft {
    /// What it is called.
    pub label: String,
    /// How many of each group.
    pub tally: BTreeMap<String, u64>,
    /// Who sat there, by name. Whoever sits somewhere was there.
    pub people: Vec<String>,
}

impl EncounterDraft {
    /// Reads a draft; refuses a field that is not known or of the wrong type by its name.
    pub fn from_json(draft: Value) -> Result<Self, EncounterError> {
        apply(Self::default(), draft)
    }
}

/// Lays a patch over a draft: any subset of its fields. `null` empties a field; `attendance` is
/// patched field by field; any other list is replaced whole.
pub fn apply(mut draft: EncounterDraft, patch: Value) -> Result<EncounterDraft, EncounterError> {
    read_draft(&mut draft, patch)?;
    Ok(draft)
}

fn read_draft(draft: &mut EncounterDraft, value: Value) -> Result<(), InputError> {
    let mut fields = Fields::of("", value)?;
    fields.text("title", &mut draft.title)?;
    fields.text("happened_on", &mut draft.happened_on)?;
    fields.text("starts_at", &mut draft.starts_at)?;
    fields.text("ends_at", &mut draft.ends_at)?;
    fields.text("place", &mut draft.place)?;
    fields.text("activity", &mut draft.activity)?;
    fields.text("series", &mut draft.series)?;
    fields.text("occurrence", &mut draft.occurrence)?;
    fields.texts("organisers", &mut draft.organisers)?;
    if let Some((path, value)) = fields.take("attendance") {
        read_attendance(&mut draft.attendance, &path, value)?;
    }
    fields.list("tables", &mut draft.tables, read_table)?;
    fields.texts("conditions", &mut draft.conditions)?;
    fields.text("tone", &mut draft.tone)?;
    fields.text("changed", &mut draft.changed)?;
    fields.text("note", &mut draft.note)?;
    fields.finish()
}

fn read_attendance(
    draft: &mut AttendanceDraft,
    path: &str,
    value: Value,
) -> Result<(), InputError> {
    if value.is_null() {
        *draft = AttendanceDraft::default();
        return Ok(());
    }
    let mut fields = Fields::of(path, value)?;
    fields.texts("named", &mut draft.named)?;
    fields.count("counted", &mut draft.counted)?;
    fields.count("new_faces", &mut draft.new_faces)?;
    fields.count("guests", &mut draft.guests)?;
    fields.finish()
}

fn read_table(path: &str, value: Value) -> Result<TableDraft, InputError> {
    let mut fields = Fields::of(path, value)?;
    let (mut label, mut people) = (None, Vec::new());
    fields.text("label", &mut label)?;
    fields.texts("people", &mut people)?;
    let tally = match fields.take("tally") {
        None | Some((_, Value::Null)) => BTreeMap::new(),
        Some((path, Value::Object(groups))) => groups
            .into_iter()
            .map(|(group, count)| Ok((group, read_count(&path, &count)?)))
            .collect::<Result<_, InputError>>()?,
        Some((path, _)) => return Err(wrong_type(&path)),
    };
    fields.finish()?;
    Ok(TableDraft {
        label: label.unwrap_or_default(),
        tally,
        people,
    })
}

impl From<&Encounter> for EncounterDraft {
    /// The draft that would be parsed into this encounter.
    fn from(encounter: &Encounter) -> Self {
        Self {
            title: encounter.title.clone().map(Line::into_string),
            happened_on: Some(encounter.happened_on.to_string()),
            starts_at: encounter
                .starts_at
                .map(|time| time.format("%H:%M").to_string()),
            ends_at: encounter
                .ends_at
                .map(|time| time.format("%H:%M").to_string()),
            place: encounter.place.clone().map(Line::into_string),
            activity: encounter
                .activity
                .map(|activity| activity.code().to_owned()),
            series: encounter.series.clone().map(Line::into_string),
            occurrence: encounter.occurrence.map(|it| it.to_string()),
            organisers: encounter.organisers.iter().map(Who::to_string).collect(),
            attendance: AttendanceDraft {
                named: encounter
                    .attendance
                    .named
                    .iter()
                    .map(Who::to_string)
                    .collect(),
                counted: u64::from(encounter.attendance.counted),
                new_faces: u64::from(encounter.attendance.new_faces),
                guests: u64::from(encounter.attendance.guests),
            },
            tables: encounter.tables.iter().map(TableDraft::from).collect(),
            conditions: encounter
                .conditions
                .iter()
                .map(|condition| condition.code().to_owned())
                .collect(),
            tone: encounter.tone.map(|tone| tone.code().to_owned()),
            changed: encounter.changed.clone().map(Prose::into_string),
            note: Some(encounter.note.clone())
                .filter(|note| !note.is_empty())
                .map(Prose::into_string),
        }
    }
}

impl From<&Table> for TableDraft {
    fn from(table: &Table) -> Self {
        Self {
            label: table.label.as_str().to_owned(),
            tally: table
                .tally
                .iter()
                .map(|(group, count)| (group.clone(), u64::from(*count)))
                .collect(),
            people: table.people.iter().map(Who::to_string).collect(),
        }
    }
}

// What people type stays out of logs.
impl fmt::Debug for EncounterDraft {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("EncounterDraft(…)")
    }
}

impl fmt::Debug for AttendanceDraft {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("AttendanceDraft(…)")
    }
}

impl fmt::Debug for TableDraft {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("TableDraft(…)")
    }
}
