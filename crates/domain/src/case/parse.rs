//! From what was typed to what the rules let through.

use chrono::NaiveDate;

use super::{Case, CaseDraft, CaseError, CaseKind, Party, PartyDraft};
use crate::code_list::{Coded, OwnCodes, parse_coded};
use crate::input::{InputError, parse_date, parse_line};
use crate::text::{Name, Prose, clean_line, fold, is_blank};

impl Case {
    /// Reads what was typed, with the codes of the program alone. `today` is what the laptop's calendar says.
    pub fn parse(draft: CaseDraft, today: NaiveDate) -> Result<Self, CaseError> {
        Self::parse_with(draft, today, &OwnCodes::default())
    }

    /// Reads what was typed; these codes may be chosen too.
    pub fn parse_with(
        draft: CaseDraft,
        today: NaiveDate,
        own: &OwnCodes,
    ) -> Result<Self, CaseError> {
        let reported_on = parse_date("reported_on", draft.reported_on.as_deref())?;
        let reported_on = reported_on.ok_or(CaseError::WithoutDay)?;
        if reported_on > today {
            return Err(CaseError::ReportedTomorrow);
        }
        let first_party = party("first_party", draft.first_party.as_ref())?;
        let second_party = party("second_party", draft.second_party.as_ref())?;
        if let (Some(first), Some(second)) = (&first_party, &second_party)
            && is_same(first, second)
        {
            return Err(CaseError::SameParty);
        }
        Ok(Self {
            reported_on,
            kinds: kinds(&draft.kinds, own)?,
            referrer: parse_coded("referrer", draft.referrer.as_deref(), |code| {
                own.referrers.contains(code)
            })?,
            first_party,
            second_party,
            is_group: draft.group,
            summary: Prose::parse("summary", draft.summary.as_deref().unwrap_or(""))?,
        })
    }
}

impl Party {
    /// Reads what was typed of a further party.
    pub fn parse(draft: &PartyDraft) -> Result<Self, CaseError> {
        let address = parse_line("address", draft.address.as_deref())?;
        let name = draft.name.as_deref().unwrap_or("");
        if is_blank(&clean_line(name)) {
            return Err(CaseError::PartyWithoutName { field: "" });
        }
        Ok(Self {
            name: Name::parse("name", name)?,
            address,
        })
    }
}

fn kinds(codes: &[String], own: &OwnCodes) -> Result<Vec<Coded<CaseKind>>, InputError> {
    let mut kinds: Vec<Coded<CaseKind>> = Vec::new();
    for (index, code) in codes.iter().enumerate() {
        let is_own = |code: &str| own.kinds.contains(code);
        let kind = parse_coded(&format!("kinds.{index}"), Some(code), is_own)?;
        kinds.extend(kind.filter(|kind| !kinds.contains(kind)));
    }
    Ok(kinds)
}

fn party(field: &'static str, draft: Option<&PartyDraft>) -> Result<Option<Party>, CaseError> {
    let Some(draft) = draft else {
        return Ok(None);
    };
    let address = parse_line(&format!("{field}.address"), draft.address.as_deref())?;
    let name = draft
        .name
        .as_deref()
        .filter(|name| !is_blank(&clean_line(name)));
    match (name, address) {
        (Some(name), address) => Ok(Some(Party {
            name: Name::parse(&format!("{field}.name"), name)?,
            address,
        })),
        (None, None) => Ok(None),
        (None, Some(_)) => Err(CaseError::PartyWithoutName { field }),
    }
}

/// Two neighbours may have one name; at one address it is one person.
pub(super) fn is_same(first: &Party, second: &Party) -> bool {
    let address = |party: &Party| party.address.as_ref().map(|line| fold(line.as_str()));
    fold(first.name.as_str()) == fold(second.name.as_str()) && address(first) == address(second)
}
