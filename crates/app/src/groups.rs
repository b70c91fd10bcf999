//! Groups: written, changed, listed, shown.

use std::collections::BTreeMap;

use samenboek_domain::encounter::Who;
use samenboek_domain::group::{self, Group, GroupDraft, MemberDraft};
use samenboek_domain::ids::{DocumentId, ItemId, PersonId};
use samenboek_domain::person::name_matches;
use samenboek_domain::text::sort_key;
use samenboek_store::{GroupRecord, GroupRow, Store, Writer};
use serde_json::Value;

use crate::encounters::{Names, Person, Restored, read_base};
use crate::error::Result;
use crate::house::House;
use crate::outcome::{Outcome, Saved};
use crate::undo::{Undo, undoable};
use crate::versions::{FieldCard, field_cards};

/// A row of the list of groups.
#[derive(Clone, Debug)]
pub struct GroupSummary {
    /// The row; its members are those of today.
    pub row: GroupRow,
    /// No other laptop has said to have it.
    pub only_here: bool,
}

/// One group, with names.
#[derive(Clone, Debug)]
pub struct GroupView {
    /// The record.
    pub record: GroupRecord,
    /// Who belongs to it, and who did.
    pub members: Vec<MemberView>,
    /// Who wrote it down.
    pub recorded_by: String,
    /// What stands twice.
    pub versions: Vec<FieldCard>,
    /// Laptops that said to have it.
    pub also_on: Vec<String>,
    /// Set when it was thrown away while somebody wrote in it.
    pub restored: Option<Restored>,
}

/// Somebody in a group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MemberView {
    /// The line.
    pub id: ItemId,
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

impl House {
    /// Writes down a group. Names become cards.
    pub fn record_group(&self, draft: &GroupDraft) -> Result<Outcome<Saved>> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        let group = Group::parse(draft)?;
        let id = self.document_id()?;
        let hand = self.hand(&rooms, &seat)?;
        let written = rooms.store.write(&hand, |writer| -> Result<()> {
            let group = self.whole_group(&rooms.store, writer, group)?;
            Ok(writer.add_group(id, &group)?)
        })?;
        let undo = self.undo_stack().push(Undo::ThrowAway(id));
        let saved = Saved {
            id,
            undo: Some(undo),
            hints: Vec::new(),
        };
        Ok(Outcome::of_kinds(saved, &written.kinds))
    }

    /// Changes a group as the person saw it at `base`.
    pub fn change_group(
        &self,
        id: &DocumentId,
        draft: &GroupDraft,
        base: Option<&str>,
    ) -> Result<Outcome<Saved>> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        let group = Group::parse(draft)?;
        let base = read_base(base)?;
        let hand = self.hand(&rooms, &seat)?;
        let written = rooms.store.write(&hand, |writer| {
            undoable(writer, *id, |writer| {
                let group = self.whole_group(&rooms.store, writer, group)?;
                Ok(writer.change_group(*id, base.as_ref(), &group)?)
            })
        })?;
        let saved = Saved {
            id: *id,
            undo: Some(self.undo_stack().push(written.value.clone())),
            hints: Vec::new(),
        };
        Ok(Outcome::of_kinds(saved, &written.kinds))
    }

    /// Changes only the fields that the patch names.
    pub fn patch_group(&self, id: &DocumentId, patch: Value) -> Result<Outcome<Saved>> {
        let view = self.group(id)?;
        let draft = group::apply(group_draft_of(&view), patch)?;
        self.change_group(id, &draft, Some(&view.record.heads.to_string()))
    }

    /// Groups in the order of a Dutch list; or those of which words begin with what was typed, in the name or the place.
    pub fn list_groups(&self, search: Option<&str>) -> Result<Vec<GroupSummary>> {
        let rooms = self.rooms()?;
        let mut rows = rooms.store.list_groups(&self.clock.today().to_string())?;
        if let Some(search) = search.map(str::trim).filter(|text| !text.is_empty()) {
            rows.retain(|row| {
                let place = row.place.as_deref().unwrap_or_default();
                name_matches(search, &format!("{} {place}", row.name))
            });
        }
        rows.sort_by_cached_key(|row| (sort_key(&row.name), row.id));
        let only_here = self.only_here_of(&rooms, rows.iter().map(|row| row.id))?;
        let summaries = rows.into_iter().map(|row| GroupSummary {
            only_here: only_here.contains(&row.id),
            row,
        });
        Ok(summaries.collect())
    }

    /// One group, whole.
    pub fn group(&self, id: &DocumentId) -> Result<GroupView> {
        let rooms = self.rooms()?;
        let mut record = rooms.store.group(id)?;
        record.recorded = rooms.store.recorded(id)?;
        let mut names = Names::new(&rooms.store);
        let today = self.clock.today().to_string();
        let mut members = Vec::with_capacity(record.members.len());
        for member in &record.members {
            members.push(MemberView {
                id: member.id,
                person: names.person(&member.person)?,
                role: member.role.clone(),
                now: is_now(member.from.as_deref(), member.until.as_deref(), &today),
                from: member.from.clone(),
                until: member.until.clone(),
            });
        }
        Ok(GroupView {
            members,
            recorded_by: names.name(&record.recorded.by)?,
            versions: field_cards(&mut names, &record.versions)?,
            also_on: self.also_on(&rooms, id)?,
            restored: names.restored(&record.recorded)?,
            record,
        })
    }

    /// Names become cards, and lines get the ids they keep.
    pub(crate) fn whole_group(
        &self,
        store: &Store,
        writer: &mut Writer<'_>,
        mut group: Group,
    ) -> Result<Group> {
        let mut made: BTreeMap<String, PersonId> = BTreeMap::new();
        for member in &mut group.members {
            if member.id.is_none() {
                member.id = Some(self.item_id()?);
            }
            member.who = self.card(store, writer, &member.who, &mut made)?;
        }
        Ok(group)
    }
}

/// Whether a day lies between two, as they stand in the book.
pub(crate) fn is_now(from: Option<&str>, until: Option<&str>, today: &str) -> bool {
    from.is_none_or(|from| from <= today) && until.is_none_or(|until| today <= until)
}

/// The draft that a form or patch starts from.
pub fn group_draft_of(view: &GroupView) -> GroupDraft {
    let record = &view.record;
    let member = |member: &MemberView| MemberDraft {
        id: Some(member.id.to_string()),
        person: Some(Who::Known(member.person.person).to_string()),
        role: Some(member.role.clone()),
        from: member.from.clone(),
        until: member.until.clone(),
    };
    GroupDraft {
        name: Some(record.name.clone()),
        sort: Some(record.sort.clone()),
        place: record.place.clone(),
        telephone: record.telephone.clone(),
        email: record.email.clone(),
        note: Some(record.note.clone()).filter(|note| !note.is_empty()),
        members: view.members.iter().map(member).collect(),
    }
}
