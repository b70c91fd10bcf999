//! Talks that are planned: a day, a time, a place. They move a case nowhere until somebody writes the step down.

use std::fmt;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::line::{LineError, LineKind, NewLine};
use crate::choice::choices;
use crate::input::{Fields, parse_choice, parse_line, parse_planned_date, parse_time};

choices!(
    /// Which talk is planned.
    Talk {
        /// With who reported.
        First => "first_talk",
        /// With the neighbour.
        Second => "second_talk",
        /// With all at one table.
        Session => "session",
        /// To ask after it.
        Aftercare => "aftercare",
        /// Another one.
        Other => "other",
    }
);

/// A planned talk as it was typed.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct MeetingDraft {
    /// The code of which talk.
    pub what: Option<String>,
    /// `2026-12-01`.
    pub on: Option<String>,
    /// `19:30`.
    pub starts_at: Option<String>,
    /// Where.
    pub place: Option<String>,
}

impl MeetingDraft {
    /// Reads a draft; refuses a field that is not known or of the wrong type by its name.
    pub fn from_json(draft: Value) -> Result<Self, LineError> {
        let mut fields = Fields::of("", draft)?;
        let mut read = Self::default();
        fields.text("what", &mut read.what)?;
        fields.text("on", &mut read.on)?;
        fields.text("starts_at", &mut read.starts_at)?;
        fields.text("place", &mut read.place)?;
        fields.finish()?;
        Ok(read)
    }
}

impl NewLine {
    /// Plans a talk in a case that was reported on this day and is not stopped.
    pub fn meeting(
        draft: &MeetingDraft,
        reported_on: NaiveDate,
        is_stopped: bool,
        today: NaiveDate,
    ) -> Result<Self, LineError> {
        let talk: Option<Talk> = parse_choice("what", draft.what.as_deref())?;
        let on =
            parse_planned_date("on", draft.on.as_deref(), today)?.ok_or(LineError::WithoutDay)?;
        let starts_at = parse_time("starts_at", draft.starts_at.as_deref())?;
        let place = parse_line("place", draft.place.as_deref())?;
        if is_stopped {
            return Err(LineError::Stopped);
        }
        if on < reported_on {
            return Err(LineError::BeforeReport);
        }
        Ok(Self {
            starts_at,
            place,
            ..Self::of(LineKind::Meeting, talk.unwrap_or(Talk::Other).code(), on)
        })
    }
}

impl fmt::Debug for MeetingDraft {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("MeetingDraft(…)")
    }
}
