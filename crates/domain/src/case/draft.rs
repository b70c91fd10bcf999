//! What was typed about a case, exactly as the form or the command line gives it.

use std::fmt;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{Case, CaseError, Party};
use crate::code_list::Coded;
use crate::input::{Fields, InputError};

/// A case as it was typed.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct CaseDraft {
    /// `2026-11-20`.
    pub reported_on: Option<String>,
    /// Codes of what it is about.
    pub kinds: Vec<String>,
    /// The code of who brought it.
    pub referrer: Option<String>,
    /// Who reported.
    pub first_party: Option<PartyDraft>,
    /// The neighbour it is about.
    pub second_party: Option<PartyDraft>,
    /// Mediation in a group.
    pub group: bool,
    /// What is the matter.
    pub summary: Option<String>,
}

/// One side of a case, as it was typed.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct PartyDraft {
    /// What the person is called.
    pub name: Option<String>,
    /// Where the person lives.
    pub address: Option<String>,
}

impl PartyDraft {
    /// Reads a draft of a further party.
    pub fn from_json(draft: Value) -> Result<Self, CaseError> {
        Ok(read_party("", None, draft)?.unwrap_or_default())
    }
}

impl CaseDraft {
    /// Reads a draft; refuses a field that is not known or of the wrong type by its name.
    pub fn from_json(draft: Value) -> Result<Self, CaseError> {
        apply(Self::default(), draft)
    }
}

/// Lays a patch over a draft: any subset of its fields. `null` empties a field.
pub fn apply(mut draft: CaseDraft, patch: Value) -> Result<CaseDraft, CaseError> {
    read_draft(&mut draft, patch)?;
    Ok(draft)
}

fn read_draft(draft: &mut CaseDraft, value: Value) -> Result<(), InputError> {
    let mut fields = Fields::of("", value)?;
    fields.text("reported_on", &mut draft.reported_on)?;
    fields.texts("kinds", &mut draft.kinds)?;
    fields.text("referrer", &mut draft.referrer)?;
    for (name, party) in [
        ("first_party", &mut draft.first_party),
        ("second_party", &mut draft.second_party),
    ] {
        if let Some((path, value)) = fields.take(name) {
            *party = read_party(&path, party.take(), value)?;
        }
    }
    fields.yes("group", &mut draft.group)?;
    fields.text("summary", &mut draft.summary)?;
    fields.finish()
}

fn read_party(
    path: &str,
    before: Option<PartyDraft>,
    value: Value,
) -> Result<Option<PartyDraft>, InputError> {
    if value.is_null() {
        return Ok(None);
    }
    let mut party = before.unwrap_or_default();
    let mut fields = Fields::of(path, value)?;
    fields.text("name", &mut party.name)?;
    fields.text("address", &mut party.address)?;
    fields.finish()?;
    Ok(Some(party))
}

impl From<&Case> for CaseDraft {
    /// The draft that would be parsed into this case.
    fn from(case: &Case) -> Self {
        Self {
            reported_on: Some(case.reported_on.to_string()),
            kinds: case.kinds.iter().map(Coded::code).collect(),
            referrer: case.referrer.as_ref().map(Coded::code),
            first_party: case.first_party.as_ref().map(PartyDraft::from),
            second_party: case.second_party.as_ref().map(PartyDraft::from),
            group: case.is_group,
            summary: Some(case.summary.as_str().to_owned()).filter(|text| !text.is_empty()),
        }
    }
}

impl From<&Party> for PartyDraft {
    fn from(party: &Party) -> Self {
        Self {
            name: Some(party.name.as_str().to_owned()),
            address: party.address.as_ref().map(|line| line.as_str().to_owned()),
        }
    }
}

// What people type stays out of logs.
impl fmt::Debug for CaseDraft {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("CaseDraft(…)")
    }
}

impl fmt::Debug for PartyDraft {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PartyDraft(…)")
    }
}
