//! Groups, and who belongs to them.

use samenboek_app::{GroupSummary, MemberView};
use serde::Serialize;

use super::encounters::Restored;
use super::people::Person;
use super::versions::FieldVersions;

/// A row of the list of groups.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct GroupRow {
    /// Its id.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// The code of what it is.
    pub sort: String,
    /// Where one finds it.
    pub place: Option<String>,
    /// How many people belong to it today.
    pub members: i64,
    /// How many fields stand twice.
    pub versions: i64,
    /// No other laptop has said to have it.
    pub only_here: bool,
}

impl From<GroupSummary> for GroupRow {
    fn from(group: GroupSummary) -> Self {
        let row = group.row;
        Self {
            id: row.id.to_string(),
            name: row.name,
            sort: row.sort,
            place: row.place,
            members: row.members,
            versions: row.versions,
            only_here: group.only_here,
        }
    }
}

/// Somebody in a group.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct GroupMember {
    /// The line.
    pub id: String,
    /// Who.
    pub person: Person,
    /// The code of what she is there.
    pub role: String,
    /// From which day.
    pub from: Option<String>,
    /// Until which day.
    pub until: Option<String>,
    /// Whether she belongs to it today.
    pub now: bool,
}

impl From<MemberView> for GroupMember {
    fn from(member: MemberView) -> Self {
        Self {
            id: member.id.to_string(),
            person: member.person.into(),
            role: member.role,
            from: member.from,
            until: member.until,
            now: member.now,
        }
    }
}

/// One group.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct GroupView {
    /// Its id.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// The code of what it is.
    pub sort: String,
    /// Where one finds it.
    pub place: Option<String>,
    /// The telephone of the organisation.
    pub telephone: Option<String>,
    /// The e-mail address of the organisation.
    pub email: Option<String>,
    /// What else is good to know.
    pub note: String,
    /// Who belongs to it, and who did.
    pub members: Vec<GroupMember>,
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

impl From<samenboek_app::GroupView> for GroupView {
    fn from(view: samenboek_app::GroupView) -> Self {
        let record = view.record;
        Self {
            id: record.id.to_string(),
            name: record.name,
            sort: record.sort,
            place: record.place,
            telephone: record.telephone,
            email: record.email,
            note: record.note,
            members: view.members.into_iter().map(GroupMember::from).collect(),
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
