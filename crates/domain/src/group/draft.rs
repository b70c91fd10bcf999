//! What was typed about a group, exactly as the form or the command line gives it.

use std::fmt;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::GroupError;
use crate::input::{Fields, InputError};

/// A group as it was typed; only `name` is required.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct GroupDraft {
    /// What it is called.
    pub name: Option<String>,
    /// The code of what it is; a circle when open.
    pub sort: Option<String>,
    /// Where one finds it.
    pub place: Option<String>,
    /// The telephone of the organisation.
    pub telephone: Option<String>,
    /// The e-mail address of the organisation.
    pub email: Option<String>,
    /// What else is good to know.
    pub note: Option<String>,
    /// Who belongs to it.
    pub members: Vec<MemberDraft>,
}

/// Somebody in a group, as it was typed.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct MemberDraft {
    /// Its id, when it is not new.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// A name, or `person:` and an id.
    pub person: Option<String>,
    /// The code of what she is there; a member when open.
    pub role: Option<String>,
    /// `2026-12-01`.
    pub from: Option<String>,
    /// `2027-12-01`.
    pub until: Option<String>,
}

impl GroupDraft {
    /// Reads a draft; refuses a field that is not known or of the wrong type by its name.
    pub fn from_json(draft: Value) -> Result<Self, GroupError> {
        apply(Self::default(), draft)
    }
}

/// Lays a patch over a draft: any subset of its fields. `null` empties a field; the list of members is replaced whole, and
/// its lines are known by their `id`.
pub fn apply(mut draft: GroupDraft, patch: Value) -> Result<GroupDraft, GroupError> {
    let mut fields = Fields::of("", patch)?;
    fields.text("name", &mut draft.name)?;
    fields.text("sort", &mut draft.sort)?;
    fields.text("place", &mut draft.place)?;
    fields.text("telephone", &mut draft.telephone)?;
    fields.text("email", &mut draft.email)?;
    fields.text("note", &mut draft.note)?;
    fields.list("members", &mut draft.members, read_member)?;
    fields.finish()?;
    Ok(draft)
}

fn read_member(path: &str, value: Value) -> Result<MemberDraft, InputError> {
    let mut fields = Fields::of(path, value)?;
    let mut member = MemberDraft::default();
    fields.text("id", &mut member.id)?;
    fields.text("person", &mut member.person)?;
    fields.text("role", &mut member.role)?;
    fields.text("from", &mut member.from)?;
    fields.text("until", &mut member.until)?;
    fields.finish()?;
    Ok(member)
}

// What people type stays out of logs.
impl fmt::Debug for GroupDraft {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("GroupDraft(…)")
    }
}

impl fmt::Debug for MemberDraft {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("MemberDraft(…)")
    }
}
