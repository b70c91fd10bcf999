//! Letters that go out of a case, and what they may say: to whom, in which language, and what the referrer hears.

use std::collections::BTreeMap;
use std::fmt;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::line::{CaseLine, LineError, LineKind, NewLine, newest, not_ahead, standing};
use crate::choice::choices;
use crate::ids::{DocumentId, ItemId, PersonId};
use crate::input::{Fields, parse_choice, parse_date, parse_id, parse_line};
use crate::text::Line;

choices!(
    /// A letter.
    LetterKind {
        /// To the neighbour: an invitation to call, which names no complaint and nobody who complained.
        Neutral => "neutral",
        /// When and where a talk is.
        Appointment => "appointment",
        /// Nobody was there.
        NoShow => "no_show",
        /// To whoever brought it: how it ended, and nothing else.
        Referrer => "referrer",
        /// Where to go when it is not safe.
        Referral => "referral",
    }
);

impl LetterKind {
    /// Whether it goes to one of the parties.
    pub const fn is_to_party(self) -> bool {
        matches!(self, Self::Neutral | Self::Appointment | Self::NoShow)
    }

    /// Whether it is about a talk that was planned.
    pub const fn needs_meeting(self) -> bool {
        matches!(self, Self::Appointment | Self::NoShow)
    }

    /// Whether it may go out while a case is stopped.
    pub const fn goes_while_stopped(self) -> bool {
        matches!(self, Self::Referral)
    }
}

/// A letter as it was asked for.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct LetterDraft {
    /// The code of which letter.
    pub kind: Option<String>,
    /// To which party, by the id of the card; left open: the likeliest.
    pub party: Option<String>,
    /// About which planned talk, by its id; left open: the next, or the last.
    pub meeting: Option<String>,
    /// In which language, as a tag; left open: the party's.
    pub language: Option<String>,
    /// Where one calls.
    pub telephone: Option<String>,
    /// The day on it; today when left open.
    pub on: Option<String>,
}

impl LetterDraft {
    /// Reads a draft; refuses a field that is not known or of the wrong type by its name.
    pub fn from_json(draft: Value) -> Result<Self, LineError> {
        let mut fields = Fields::of("", draft)?;
        let mut read = Self::default();
        fields.text("kind", &mut read.kind)?;
        fields.text("party", &mut read.party)?;
        fields.text("meeting", &mut read.meeting)?;
        fields.text("language", &mut read.language)?;
        fields.text("telephone", &mut read.telephone)?;
        fields.text("on", &mut read.on)?;
        fields.finish()?;
        Ok(read)
    }
}

/// A letter that the rules let through.
#[derive(Clone, PartialEq, Eq)]
pub struct Letter {
    /// Which.
    pub kind: LetterKind,
    /// To which party.
    pub party: Option<PersonId>,
    /// About which planned talk.
    pub meeting: Option<ItemId>,
    /// In which language, as a tag.
    pub language: Option<String>,
    /// Where one calls.
    pub telephone: Option<Line>,
    /// The day on it.
    pub on: NaiveDate,
}

/// What of a case a letter is chosen by.
pub struct Around<'a> {
    /// The cards of the parties, who reported first.
    pub parties: &'a [PersonId],
    /// Everything that is noted in it.
    pub lines: &'a [CaseLine],
    /// The language that each party reads, where it is known.
    pub languages: &'a BTreeMap<PersonId, String>,
    /// Whether it is closed, so that there is something to tell.
    pub is_closed: bool,
}

impl Letter {
    /// Reads what was asked for. `today` is what the laptop's calendar says.
    pub fn parse(
        draft: &LetterDraft,
        around: &Around<'_>,
        today: NaiveDate,
    ) -> Result<Self, LineError> {
        let kind: LetterKind = parse_choice("kind", draft.kind.as_deref())?
            .ok_or(LineError::Missing { field: "kind" })?;
        let on = parse_date("on", draft.on.as_deref())?.unwrap_or(today);
        if !kind.goes_while_stopped() && !super::stopping(around.lines).is_empty() {
            return Err(LineError::Stopped);
        }
        if kind == LetterKind::Referrer {
            if !around.is_closed {
                return Err(LineError::NotEnded);
            }
            if !may_tell(around.lines, around.parties) {
                return Err(LineError::MayNotTell);
            }
        }
        let meeting = kind
            .needs_meeting()
            .then(|| meeting_of(draft, around, today))
            .transpose()?;
        let party = kind
            .is_to_party()
            .then(|| addressee(draft, kind, around))
            .transpose()?;
        let chosen = parse_line("language", draft.language.as_deref())?;
        let language = chosen.map(|tag| tag.as_str().to_owned()).or_else(|| {
            let read = party.as_ref().and_then(|it| around.languages.get(it));
            read.cloned()
        });
        Ok(Self {
            kind,
            party,
            meeting,
            language,
            telephone: parse_line("telephone", draft.telephone.as_deref())?,
            on: not_ahead(on, today)?,
        })
    }

    /// Notes that it went out, in this language.
    pub fn sent(&self, language: &str) -> NewLine {
        NewLine {
            person: self.party,
            language: Some(language.to_owned()),
            ..NewLine::of(LineKind::Letter, self.kind.code(), self.on)
        }
    }
}

/// The party it goes to: whoever was named, or the neighbour, or who reported where there is no neighbour yet.
fn addressee(
    draft: &LetterDraft,
    kind: LetterKind,
    around: &Around<'_>,
) -> Result<PersonId, LineError> {
    if let Some(named) = parse_id::<PersonId>("party", draft.party.as_deref())? {
        let is_one = around.parties.contains(&named);
        return is_one.then_some(named).ok_or(LineError::NotAParty);
    }
    let others = around.parties.get(1..).unwrap_or_default();
    let likely = match kind {
        LetterKind::Neutral => others.first(),
        LetterKind::Appointment
        | LetterKind::NoShow
        | LetterKind::Referrer
        | LetterKind::Referral => others.first().or(around.parties.first()),
    };
    likely.copied().ok_or(LineError::WithoutAddressee)
}

/// The talk it is about: the one that was named, or the next from today on, or else the last.
fn meeting_of(
    draft: &LetterDraft,
    around: &Around<'_>,
    today: NaiveDate,
) -> Result<ItemId, LineError> {
    let planned = standing(around.lines, LineKind::Meeting);
    let named = parse_id::<ItemId>("meeting", draft.meeting.as_deref())?;
    let found = match named {
        Some(id) => planned.iter().find(|line| line.id == id),
        None => {
            let next = planned.iter().find(|line| line.on >= today);
            next.or(planned.last())
        }
    };
    found.map(|line| line.id).ok_or(LineError::WithoutMeeting)
}

impl NewLine {
    /// Notes whether a party wants the referrer to hear how it ended, as she said on a day.
    pub fn told(
        party: PersonId,
        says_yes: bool,
        (parties, lines): (&[PersonId], &[CaseLine]),
        on: NaiveDate,
    ) -> Result<Self, LineError> {
        if !parties.contains(&party) {
            return Err(LineError::NotAParty);
        }
        let code = if says_yes { "yes" } else { "no" };
        let before = newest(lines, LineKind::Told, &party, None);
        Ok(Self {
            of: before.iter().map(|line| line.id).collect(),
            ..Self::of(LineKind::Told, code, on).about(party)
        })
    }
}

/// What a party said last. Where two laptops wrote down a yes and a no apart, the no counts, so that nobody is told by an
/// accident of order.
pub fn said_of_telling(lines: &[CaseLine], party: &PersonId) -> Option<bool> {
    let said = newest(lines, LineKind::Told, party, None);
    (!said.is_empty()).then(|| said.iter().all(|line| line.code == "yes"))
}

/// Whether the referrer may hear how a case ended: who reported said yes, and nobody said no.
pub fn may_tell(lines: &[CaseLine], parties: &[PersonId]) -> bool {
    let mut said = parties.iter().map(|party| said_of_telling(lines, party));
    said.next() == Some(Some(true)) && said.all(|said| said != Some(false))
}

/// The mark of a case on paper: the beginning of its id, which says nothing to anybody else.
pub fn case_mark(case: &DocumentId) -> String {
    let text = case.to_string();
    let mut mark: String = text.chars().take(8).collect();
    mark.make_ascii_uppercase();
    if mark.len() == 8 {
        mark.insert(4, '-');
    }
    mark
}

impl fmt::Debug for LetterDraft {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("LetterDraft(…)")
    }
}

impl fmt::Debug for Letter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Letter({}, …)", self.kind)
    }
}
