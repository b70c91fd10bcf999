//! Aftercare: what each party says of each item, each time somebody asks. Answers are added; two that differ stand side by side.

use std::collections::BTreeMap;
use std::fmt;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::Agreed;
use super::signing::{SignError, party_of};
use crate::case::{Course, StepKind};
use crate::choice::choices;
use crate::ids::{ItemId, PersonId};
use crate::input::{Fields, InputError, lies_ahead, parse_choice, parse_date};
use crate::refusal::Refused;
use crate::text::{Prose, TextError};

choices!(
    /// What somebody says of an item.
    Said {
        /// It is kept.
        Kept => "kept",
        /// For a part.
        Partly => "partly",
        /// It is not.
        Not => "not",
        /// It does not apply any more.
        NotApplicable => "not_applicable",
        /// Nobody knows.
        Unknown => "unknown",
    }
);

/// An answer as it was given.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct AnswerDraft {
    /// The id of an item, or its place from 0.
    pub item: Option<String>,
    /// `party:<id>`, or `party:1` by her place.
    pub party: Option<String>,
    /// The code of a [`Said`].
    pub said: Option<String>,
    /// `2026-12-20`; today when left open.
    pub on: Option<String>,
    /// What else she said.
    pub note: Option<String>,
}

/// An answer that the rules let through.
#[derive(Clone, PartialEq, Eq)]
pub struct NewAnswer {
    /// About which item.
    pub item: ItemId,
    /// Who said it, by her card.
    pub party: PersonId,
    /// What.
    pub said: Said,
    /// On which day.
    pub on: NaiveDate,
    /// What else she said.
    pub note: Prose,
}

/// Why an answer was refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum AnswerError {
    /// A field could not be read.
    #[error(transparent)]
    Input(#[from] InputError),
    /// Nobody said who answered, or nobody sits there.
    #[error("an answer is of a party")]
    Party(SignError),
    /// There is no such item.
    #[error("there is no such item")]
    UnknownItem,
    /// Nobody said anything.
    #[error("what was said is missing")]
    WithoutSaid,
    /// Tomorrow.
    #[error("nobody answered tomorrow")]
    DayAhead,
    /// Asked after before anybody talked.
    #[error("aftercare comes after a talk")]
    BeforeTalk,
}

impl From<TextError> for AnswerError {
    fn from(error: TextError) -> Self {
        Self::Input(error.into())
    }
}

impl Refused for AnswerError {
    fn code(&self) -> &'static str {
        match self {
            Self::Input(input) => input.code(),
            Self::Party(party) => party.code(),
            Self::UnknownItem => "unknown_item",
            Self::WithoutSaid => "answer_missing",
            Self::DayAhead => "day_ahead",
            Self::BeforeTalk => "aftercare_before_talk",
        }
    }

    fn field(&self) -> Option<String> {
        let field = match self {
            Self::Input(input) => return input.field(),
            Self::Party(party) => return party.field(),
            Self::UnknownItem => "item",
            Self::WithoutSaid => "said",
            Self::DayAhead | Self::BeforeTalk => "on",
        };
        Some(field.to_owned())
    }

    fn arguments(&self) -> BTreeMap<&'static str, String> {
        match self {
            Self::Input(input) => input.arguments(),
            Self::Party(party) => party.arguments(),
            Self::UnknownItem | Self::WithoutSaid | Self::DayAhead | Self::BeforeTalk => {
                BTreeMap::new()
            }
        }
    }
}

impl AnswerDraft {
    /// Reads a draft; refuses a field that is not known or of the wrong type by its name.
    pub fn from_json(draft: Value) -> Result<Self, AnswerError> {
        let mut fields = Fields::of("", draft)?;
        let mut read = Self::default();
        for (name, into) in [
            ("item", &mut read.item),
            ("party", &mut read.party),
            ("said", &mut read.said),
            ("on", &mut read.on),
            ("note", &mut read.note),
        ] {
            fields.text(name, into)?;
        }
        fields.finish()?;
        Ok(read)
    }
}

impl NewAnswer {
    /// Reads an answer about one of the items of these texts: as it stands now, and as it was signed. `today` is what the
    /// laptop's calendar says.
    pub fn parse(
        draft: &AnswerDraft,
        texts: &[&Agreed],
        parties: &[PersonId],
        course: &Course,
        today: NaiveDate,
    ) -> Result<Self, AnswerError> {
        let on = parse_date("on", draft.on.as_deref())?.unwrap_or(today);
        if lies_ahead(on, today) {
            return Err(AnswerError::DayAhead);
        }
        if first_talk(course).is_none_or(|talk| on < talk) {
            return Err(AnswerError::BeforeTalk);
        }
        Ok(Self {
            item: item_of(draft.item.as_deref().unwrap_or_default(), texts)?,
            party: party_of(draft.party.as_deref(), parties).map_err(AnswerError::Party)?,
            said: parse_choice("said", draft.said.as_deref())?.ok_or(AnswerError::WithoutSaid)?,
            on,
            note: Prose::parse("note", draft.note.as_deref().unwrap_or(""))?,
        })
    }
}

/// The day of the first talk with people of the case: whatever was said after it may be written down later.
fn first_talk(course: &Course) -> Option<NaiveDate> {
    let steps = course.steps().iter();
    let talks = steps.filter(|step| {
        step.kind().is_some_and(StepKind::is_talk) && !course.is_taken_back(&step.id)
    });
    talks.map(|step| step.on).min()
}

fn item_of(text: &str, texts: &[&Agreed]) -> Result<ItemId, AnswerError> {
    let mut all = texts.iter().flat_map(|agreed| &agreed.items);
    if let Ok(id) = text.parse::<ItemId>() {
        let found = all.find(|item| item.id == id);
        return found.map(|item| item.id).ok_or(AnswerError::UnknownItem);
    }
    let place = text.parse::<usize>().ok();
    let now = texts.first().map(|agreed| agreed.items.as_slice());
    place
        .and_then(|place| now?.get(place).map(|item| item.id))
        .ok_or(AnswerError::UnknownItem)
}

// What somebody said stays out of logs.
impl fmt::Debug for AnswerDraft {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("AnswerDraft(…)")
    }
}

impl fmt::Debug for NewAnswer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "NewAnswer({}, …)", self.item)
    }
}
