//! What the screens ask: rows from the derived tables, documents one at a time.

use rusqlite::{Connection, OptionalExtension, params};
use samenboek_domain::ids::{CircleId, DocumentId, ItemId, PersonId};
use samenboek_domain::kind::DocumentKind;
use samenboek_domain::time::Timestamp;

use crate::documents::{
    Bin, CaseRecord, EncounterRecord, NameRecord, PartyRecord, RuleRecord, case_record,
    encounter_from, lies_in_bin, rule_record,
};
use crate::error::{Result, StoreError};
use crate::heads::Heads;
use crate::nameless::ALSO_BEFORE;
use crate::parcels::bytes;
use crate::projections::{first_after_day, first_of_day};
use crate::words::{self, Question};
use crate::{Memory, flat, versions};

/// Which encounters to list, newest first.
#[derive(Clone, Debug, Default)]
pub struct EncounterFilter {
    /// Words that must all begin a word of title, place, note or names.
    pub search: Option<String>,
    /// First day, YYYY-MM-DD.
    pub from: Option<String>,
    /// Last day.
    pub to: Option<String>,
    /// Only what comes after this row in the list.
    pub after: Option<i64>,
    /// How many at most.
    pub limit: usize,
}

/// A row of the list of encounters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EncounterRow {
    /// Its place in the list, newest highest.
    pub place_in_time: i64,
    /// The document.
    pub id: DocumentId,
    /// YYYY-MM-DD.
    pub happened_on: String,
    /// HH:MM.
    pub starts_at: Option<String>,
    /// Empty when activity and place are its name.
    pub title: String,
    /// Where.
    pub place: Option<String>,
    /// The activity's code.
    pub activity: Option<String>,
    /// The tone's code.
    pub tone: Option<String>,
    /// How many people in all.
    pub people: i64,
    /// The first words of the note.
    pub note_start: String,
    /// Who recorded it.
    pub recorded_by: PersonId,
    /// When, by that laptop's clock.
    pub recorded_at: Timestamp,
    /// How many fields stand twice.
    pub versions: i64,
}

/// A row of the bin.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BinRow {
    /// The document.
    pub id: DocumentId,
    /// Its kind.
    pub kind: DocumentKind,
    /// Its title, or empty.
    pub title: String,
    /// Its place.
    pub place: Option<String>,
    /// Its activity's code; of a signal its kind's.
    pub activity: Option<String>,
    /// Since when, by whom.
    pub bin: Bin,
}

/// A row of the list of rules.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RuleRow {
    /// The document.
    pub id: DocumentId,
    /// Empty when the place is its name.
    pub title: String,
    /// Where.
    pub place: Option<String>,
    /// When to look again, YYYY-MM-DD.
    pub evaluate_on: Option<String>,
    /// The encounter it came out of.
    pub came_from: Option<DocumentId>,
    /// When it was written down.
    pub recorded_at: Timestamp,
    /// Its items, in order.
    pub items: Vec<RuleItemRow>,
    /// How many fields stand twice.
    pub versions: i64,
}

/// An item in the list of rules.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RuleItemRow {
    /// Its id.
    pub id: ItemId,
    /// Its sentence in the first language.
    pub text: String,
    /// The last answer: yes, partly or no.
    pub last_kept: Option<String>,
    /// The day of that answer.
    pub last_on: Option<String>,
}

const ALL: &str = "
    encounter_index e
    WHERE binned_at IS NULL AND place_in_time < ?1 AND place_in_time >= ?2
    ORDER BY place_in_time DESC
    LIMIT ?3
";

// The full-text table hands out rows by falling rowid, which is falling time: nothing is ranked, nothing is sorted.
const FOUND: &str = "
    encounter_search s CROSS JOIN encounter_index e ON e.place_in_time = s.rowid
    WHERE encounter_search MATCH ?4 AND s.rowid < ?1 AND s.rowid >= ?2 AND binned_at IS NULL
    ORDER BY s.rowid DESC
    LIMIT ?3
";

impl Memory {
    /// Encounters, newest first.
    pub fn list_encounters(&self, filter: &EncounterFilter) -> Result<Vec<EncounterRow>> {
        let reader = self.reader();
        // By places, not by days: among a hundred thousand others nobody looks for what there is today.
        let from = filter.from.as_deref().map_or(i64::MIN, first_of_day);
        let beyond = filter.to.as_deref().map_or(i64::MAX, first_after_day);
        let before = filter.after.unwrap_or(i64::MAX).min(beyond);
        let limit = i64::try_from(filter.limit).unwrap_or(i64::MAX);
        let question = match &filter.search {
            Some(text) => words::question(&reader, text)?,
            None => Question::None,
        };
        let mut rows = Vec::new();
        match question {
            Question::NoAnswer => {}
            Question::Match(query) => {
                let mut statement = reader.prepare_cached(&encounters(FOUND))?;
                for row in
                    statement.query_map(params![before, from, limit, query], encounter_row)?
                {
                    rows.push(row?);
                }
            }
            Question::None => {
                let mut statement = reader.prepare_cached(&encounters(ALL))?;
                for row in statement.query_map(params![before, from, limit], encounter_row)? {
                    rows.push(row?);
                }
            }
        }
        Ok(rows)
    }

    /// One encounter, whole.
    pub fn encounter(&self, id: &DocumentId) -> Result<EncounterRecord> {
        let (content, versions, heads) = self.content(id, DocumentKind::Encounter)?;
        Ok(encounter_from(*id, &content, versions, heads))
    }

    /// One rule, whole.
    pub fn rule(&self, id: &DocumentId) -> Result<RuleRecord> {
        let (content, versions, heads) = self.content(id, DocumentKind::Rule)?;
        let mut record = rule_record(*id, &content, versions, heads);
        record.came_from = record.came_from.map(|it| self.stands_as(&it)).transpose()?;
        Ok(record)
    }

    /// One case, whole.
    pub fn case(&self, id: &DocumentId) -> Result<CaseRecord> {
        let (content, versions, heads) = self.content(id, DocumentKind::Case)?;
        Ok(case_record(*id, &content, versions, heads))
    }

    /// A party's card; without a name when it is forgotten, and what names her has not heard of it.
    pub fn party(&self, person: &PersonId) -> Result<PartyRecord> {
        let card = DocumentId::from_bytes(*person.as_bytes());
        if self.is_left_out(&card) {
            return Ok(PartyRecord {
                person: *person,
                name: String::new(),
                address: None,
            });
        }
        let (content, _, _) = self.content(&card, DocumentKind::Person)?;
        Ok(PartyRecord {
            person: *person,
            name: content.str("name").unwrap_or_default().to_owned(),
            address: content.str("address").map(str::to_owned),
        })
    }

    /// Whether a document is forgotten, as far as was heard here.
    pub fn is_left_out(&self, id: &DocumentId) -> bool {
        let inner = self.inner();
        inner
            .book
            .as_ref()
            .is_some_and(|book| book.forgot_document(id))
    }

    /// In which circle a document lies, when it is here.
    pub fn circle_of(&self, id: &DocumentId) -> Result<Option<CircleId>> {
        Ok(self
            .reader()
            .prepare_cached("SELECT circle FROM documents WHERE document_id = ?1")?
            .query_row([id.as_bytes()], |row| {
                Ok(CircleId::from_bytes(bytes(row, 0)?))
            })
            .optional()?)
    }

    /// Where a document stands now.
    pub fn heads(&self, id: &DocumentId) -> Result<Heads> {
        self.look(id, |document| Ok(Heads(document.get_heads())))
    }

    pub(crate) fn content(
        &self,
        id: &DocumentId,
        wanted: DocumentKind,
    ) -> Result<(flat::Flat, Vec<versions::FieldVersions>, Heads)> {
        let versions = {
            let reader = self.reader();
            if kind_of(&reader, id)? != Some(wanted) {
                return Err(StoreError::NotFound(*id));
            }
            versions::fields(&reader, id)?
        };
        self.look(id, |document| {
            // Nobody chooses about what lies in the bin.
            let is_binned = !versions.is_empty() && lies_in_bin(document, None)?;
            Ok((
                flat::read(document, None)?,
                if is_binned { Vec::new() } else { versions },
                Heads(document.get_heads()),
            ))
        })
    }

    /// Rules, the newest first.
    pub fn list_rules(&self) -> Result<Vec<RuleRow>> {
        let reader = self.reader();
        let mut statement = reader.prepare_cached(
            "SELECT document_id, title, place, evaluate_on,
                    coalesce((SELECT n.document_id FROM nameless n WHERE n.before = came_from), came_from), recorded_at,
                    (SELECT count(*) FROM versions v WHERE v.document_id = r.document_id)
             FROM rule_index r WHERE binned_at IS NULL ORDER BY recorded_at DESC, document_id",
        )?;
        let rows = statement.query_map([], |row| {
            Ok(RuleRow {
                id: DocumentId::from_bytes(bytes(row, 0)?),
                title: row.get(1)?,
                place: row.get(2)?,
                evaluate_on: row.get(3)?,
                came_from: row
                    .get::<_, Option<[u8; 16]>>(4)?
                    .map(DocumentId::from_bytes),
                recorded_at: Timestamp::from_millis(row.get(5)?),
                items: Vec::new(),
                versions: row.get(6)?,
            })
        })?;
        let mut rules = rows.collect::<Result<Vec<_>, _>>()?;
        let mut items = reader.prepare_cached(
            "SELECT item_id, text, last_kept, last_on FROM rule_items WHERE document_id = ?1 ORDER BY position, item_id",
        )?;
        for rule in &mut rules {
            let rows = items.query_map([rule.id.as_bytes()], |row| {
                Ok(RuleItemRow {
                    id: ItemId::from_bytes(bytes(row, 0)?),
                    text: row.get(1)?,
                    last_kept: row.get(2)?,
                    last_on: row.get(3)?,
                })
            })?;
            rule.items = rows.collect::<Result<_, _>>()?;
        }
        Ok(rules)
    }

    /// What lies in the bin, the last thrown away first.
    pub fn list_bin(&self) -> Result<Vec<BinRow>> {
        let reader = self.reader();
        let mut statement = reader.prepare_cached(
            "SELECT document_id, 1, title, place, activity, binned_at, binned_by FROM encounter_index WHERE binned_at IS NOT NULL
             UNION ALL
             SELECT document_id, 2, title, place, NULL, binned_at, binned_by FROM rule_index WHERE binned_at IS NOT NULL
             UNION ALL
             SELECT document_id, 11, title, place, activity, binned_at, binned_by FROM series_index WHERE binned_at IS NOT NULL
             UNION ALL
             SELECT document_id, 7, '', place, kind, binned_at, binned_by FROM signal_index WHERE binned_at IS NOT NULL
             UNION ALL
             SELECT document_id, 3, name, NULL, NULL, binned_at, binned_by FROM person_index WHERE binned_at IS NOT NULL
             UNION ALL
             SELECT document_id, 8, name, place, NULL, binned_at, binned_by FROM group_index WHERE binned_at IS NOT NULL
             UNION ALL
             SELECT document_id, 12, coalesce(caption, ''), NULL, NULL, binned_at, binned_by FROM photo_index WHERE binned_at IS NOT NULL
             ORDER BY 6 DESC, 1",
        )?;
        let rows = statement.query_map([], |row| {
            Ok(BinRow {
                id: DocumentId::from_bytes(bytes(row, 0)?),
                kind: DocumentKind::from_number(row.get(1)?),
                title: row.get(2)?,
                place: row.get(3)?,
                activity: row.get(4)?,
                bin: Bin {
                    at: Timestamp::from_millis(row.get(5)?),
                    by: PersonId::from_bytes(bytes(row, 6)?),
                },
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Laptops, or the centre.
    pub fn names(&self, kind: DocumentKind) -> Result<Vec<NameRecord>> {
        let reader = self.reader();
        let mut statement = reader.prepare_cached(
            "SELECT document_id, name FROM name_index WHERE kind = ?1 ORDER BY name, document_id",
        )?;
        let rows = statement.query_map([kind.number()], |row| {
            Ok(NameRecord {
                id: DocumentId::from_bytes(bytes(row, 0)?),
                name: row.get(1)?,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Places people wrote, the most recent first.
    pub fn places(&self, limit: usize) -> Result<Vec<String>> {
        let reader = self.reader();
        let mut statement = reader.prepare_cached(
            "SELECT place FROM (SELECT place, place_in_time FROM encounter_index
                 WHERE place IS NOT NULL AND binned_at IS NULL ORDER BY place_in_time DESC LIMIT 500)
             GROUP BY place ORDER BY max(place_in_time) DESC LIMIT ?1",
        )?;
        let rows =
            statement.query_map([i64::try_from(limit).unwrap_or(i64::MAX)], |row| row.get(0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Rules that came out of an encounter: id, title, place.
    pub fn rules_from(
        &self,
        encounter: &DocumentId,
    ) -> Result<Vec<(DocumentId, String, Option<String>)>> {
        let reader = self.reader();
        let mut statement = reader.prepare_cached(&format!(
            "SELECT document_id, title, place FROM rule_index
             WHERE came_from IN ({ALSO_BEFORE}) AND binned_at IS NULL ORDER BY recorded_at, document_id",
        ))?;
        let rows = statement.query_map([encounter.as_bytes()], |row| {
            Ok((
                DocumentId::from_bytes(bytes(row, 0)?),
                row.get(1)?,
                row.get(2)?,
            ))
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// What a document is, when it is here.
    pub fn kind_of(&self, id: &DocumentId) -> Result<Option<DocumentKind>> {
        kind_of(&self.reader(), id)
    }

    /// The row of one encounter.
    pub fn encounter_row(&self, id: &DocumentId) -> Result<Option<EncounterRow>> {
        Ok(self
            .reader()
            .prepare_cached(&encounters("encounter_index e WHERE e.document_id = ?1"))?
            .query_row([id.as_bytes()], encounter_row)
            .optional()?)
    }
}

pub(crate) fn kind_of(connection: &Connection, id: &DocumentId) -> Result<Option<DocumentKind>> {
    Ok(connection
        .prepare_cached("SELECT kind FROM documents WHERE document_id = ?1")?
        .query_row([id.as_bytes()], |row| row.get::<_, u16>(0))
        .optional()?
        .map(DocumentKind::from_number))
}

pub(crate) fn is_binned(connection: &Connection, id: &DocumentId) -> Result<bool> {
    Ok(connection
        .prepare_cached(
            "SELECT EXISTS (SELECT 1 FROM encounter_index WHERE document_id = ?1 AND binned_at IS NOT NULL)
                 OR EXISTS (SELECT 1 FROM rule_index WHERE document_id = ?1 AND binned_at IS NOT NULL)
                 OR EXISTS (SELECT 1 FROM series_index WHERE document_id = ?1 AND binned_at IS NOT NULL)
                 OR EXISTS (SELECT 1 FROM signal_index WHERE document_id = ?1 AND binned_at IS NOT NULL)
                 OR EXISTS (SELECT 1 FROM group_index WHERE document_id = ?1 AND binned_at IS NOT NULL)
                 OR EXISTS (SELECT 1 FROM photo_index WHERE document_id = ?1 AND binned_at IS NOT NULL)
                 OR EXISTS (SELECT 1 FROM consent_index WHERE document_id = ?1 AND binned_at IS NOT NULL)",
        )?
        .query_row([id.as_bytes()], |row| row.get(0))?)
}

/// Asks for rows of encounters from there, of which `e` is the index, for [`encounter_row`].
pub(crate) fn encounters(which: &str) -> String {
    format!(
        "SELECT place_in_time, e.document_id, happened_on, starts_at, title, place, activity, tone, people, note_start,
                recorded_by, recorded_at, (SELECT count(*) FROM versions v WHERE v.document_id = e.document_id)
         FROM {which}"
    )
}

pub(crate) fn encounter_row(row: &rusqlite::Row<'_>) -> rusqlite::Result<EncounterRow> {
    Ok(EncounterRow {
        place_in_time: row.get(0)?,
        id: DocumentId::from_bytes(bytes(row, 1)?),
        happened_on: row.get(2)?,
        starts_at: row.get(3)?,
        title: row.get(4)?,
        place: row.get(5)?,
        activity: row.get(6)?,
        tone: row.get(7)?,
        people: row.get(8)?,
        note_start: row.get(9)?,
        recorded_by: PersonId::from_bytes(bytes(row, 10)?),
        recorded_at: Timestamp::from_millis(row.get(11)?),
        versions: row.get(12)?,
    })
}
