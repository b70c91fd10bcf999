//! Groups: written, changed, listed, and those that somebody belongs to.

use std::collections::BTreeSet;

use rusqlite::params;
use samenboek_domain::group::Group;
use samenboek_domain::ids::{DocumentId, ItemId, PersonId};
use samenboek_domain::kind::DocumentKind;

use crate::Memory;
use crate::deeds::{join, keep_unknown};
use crate::documents::{self, GroupRecord, MemberRecord, covered, group_flat, group_record, start};
use crate::error::Result;
use crate::heads::Heads;
use crate::parcels::bytes;
use crate::writer::Writer;

/// A row of the list of groups.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GroupRow {
    /// The document.
    pub id: DocumentId,
    /// What it is called.
    pub name: String,
    /// The code of what it is.
    pub sort: String,
    /// Where one finds it.
    pub place: Option<String>,
    /// How many people belong to it on the day that was asked for.
    pub members: i64,
    /// How many fields stand twice.
    pub versions: i64,
}

/// A group that somebody belongs or belonged to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GroupOfPerson {
    /// The group.
    pub id: DocumentId,
    /// What it is called.
    pub name: String,
    /// The line of hers.
    pub member: MemberRecord,
}

const ROWS: &str = "
    SELECT g.document_id, name, sort, place,
           (SELECT count(DISTINCT person_id) FROM group_members m WHERE m.document_id = g.document_id
                AND (from_day IS NULL OR from_day <= ?1) AND (until_day IS NULL OR until_day >= ?1)),
           (SELECT count(*) FROM versions v WHERE v.document_id = g.document_id)
    FROM group_index g
    WHERE binned_at IS NULL
    ORDER BY g.document_id
";

const OF_PERSON: &str = "
    SELECT g.document_id, g.name, m.line_id, m.person_id, m.role, m.from_day, m.until_day
    FROM group_members m CROSS JOIN group_index g ON g.document_id = m.document_id
    WHERE m.person_id = ?1 AND g.binned_at IS NULL
    ORDER BY m.from_day, g.document_id, m.line_id
";

impl Memory {
    /// Groups, with how many people belong to them on this day, YYYY-MM-DD.
    pub fn list_groups(&self, on: &str) -> Result<Vec<GroupRow>> {
        let reader = self.reader();
        let mut statement = reader.prepare_cached(ROWS)?;
        let rows = statement.query_map([on], |row| {
            Ok(GroupRow {
                id: DocumentId::from_bytes(bytes(row, 0)?),
                name: row.get(1)?,
                sort: row.get(2)?,
                place: row.get(3)?,
                members: row.get(4)?,
                versions: row.get(5)?,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The groups somebody belongs or belonged to, line by line; none that lie in the bin.
    pub fn groups_of(&self, person: &PersonId) -> Result<Vec<GroupOfPerson>> {
        let reader = self.reader();
        let mut statement = reader.prepare_cached(OF_PERSON)?;
        let rows = statement.query_map(params![person.as_bytes()], |row| {
            Ok(GroupOfPerson {
                id: DocumentId::from_bytes(bytes(row, 0)?),
                name: row.get(1)?,
                member: MemberRecord {
                    id: ItemId::from_bytes(bytes(row, 2)?),
                    person: PersonId::from_bytes(bytes(row, 3)?),
                    role: row.get(4)?,
                    from: row.get(5)?,
                    until: row.get(6)?,
                },
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Every group in which somebody has a line, in the bin too.
    pub fn groups_naming(&self, person: &PersonId) -> Result<BTreeSet<DocumentId>> {
        let reader = self.reader();
        let mut statement = reader.prepare_cached(
            "SELECT DISTINCT document_id FROM group_members WHERE person_id = ?1",
        )?;
        let rows = statement.query_map([person.as_bytes()], |row| {
            Ok(DocumentId::from_bytes(bytes(row, 0)?))
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// One group, whole.
    pub fn group(&self, id: &DocumentId) -> Result<GroupRecord> {
        let (content, versions, heads) = self.content(id, DocumentKind::Group)?;
        Ok(group_record(*id, &content, versions, heads))
    }
}

impl Writer<'_> {
    /// Writes down a new group. Its lines have ids and its people have cards by now.
    pub fn add_group(&mut self, id: DocumentId, group: &Group) -> Result<()> {
        let content = join(start(self.hand()), group_flat(group));
        self.create(DocumentKind::Group, id, &content)
    }

    /// Changes a group, as it was seen at `base`.
    pub fn change_group(
        &mut self,
        id: DocumentId,
        base: Option<&Heads>,
        group: &Group,
    ) -> Result<()> {
        self.change(DocumentKind::Group, id, base, |seen| {
            let old = covered(seen);
            let new = keep_unknown(&old, group_flat(group), &documents::GROUP_KEYS);
            Ok((old, new, BTreeSet::new()))
        })
    }
}
