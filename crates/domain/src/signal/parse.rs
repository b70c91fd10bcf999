//! From what was typed to what the rules let through.

use chrono::NaiveDate;

use super::{Signal, SignalDraft, SignalError};
use crate::input::{InputError, lies_ahead, parse_choice, parse_date, parse_line};
use crate::text::pointing::{Pointing, pointing};
use crate::text::{Line, Prose};

impl Signal {
    /// Reads what was typed. `today` is what the laptop's calendar says, or a later day that stands there already.
    pub fn parse(draft: SignalDraft, today: NaiveDate) -> Result<Self, SignalError> {
        if draft.about_one_person {
            return Err(SignalError::AboutOnePerson);
        }
        let noticed_on = parse_past_date("noticed_on", draft.noticed_on.as_deref(), today)?;
        let place = parse_place(draft.place.as_deref())?;
        let kind = parse_choice("kind", draft.kind.as_deref())?.ok_or(SignalError::WithoutKind)?;
        let signal = Self {
            noticed_on,
            place,
            kind,
            observation: prose("observation", draft.observation.as_deref())?,
            rumour: prose("rumour", draft.rumour.as_deref())?,
            interpretation: prose("interpretation", draft.interpretation.as_deref())?,
        };
        if signal.observation.is_empty() && signal.rumour.is_empty() {
            return Err(SignalError::NothingNoticed);
        }
        Ok(signal)
    }
}

/// A day that has been, and must be there.
pub(super) fn parse_past_date(
    field: &'static str,
    text: Option<&str>,
    today: NaiveDate,
) -> Result<NaiveDate, SignalError> {
    let date = parse_date(field, text)?.ok_or(SignalError::WithoutDay { field })?;
    if lies_ahead(date, today) {
        return Err(SignalError::NotYet { field });
    }
    Ok(date)
}

pub(super) fn prose(field: &str, text: Option<&str>) -> Result<Prose, InputError> {
    Ok(Prose::parse(field, text.unwrap_or_default())?)
}

/// A street is coarse enough; a number in it is somebody's home.
fn parse_place(text: Option<&str>) -> Result<Option<Line>, SignalError> {
    let Some(place) = parse_line("place", text)? else {
        return Ok(None);
    };
    for found in pointing(place.as_str(), &[]) {
        match found.kind {
            Pointing::HouseNumber => return Err(SignalError::HouseNumberInPlace),
            Pointing::Email | Pointing::Telephone | Pointing::CitizenNumber => {
                return Err(SignalError::ReachInPlace);
            }
            // A square may be called after somebody.
            Pointing::Name => {}
        }
    }
    Ok(Some(place))
}
