//! People as the screens ask for them: by name, by what is begun, in the order of a Dutch list, and who may be the same.
//!
//! Two cards of one person stay two documents: the one says which other counts (`same_as`), and both ids keep working. So
//! it can be taken back on any laptop, at any time.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::{Connection, OptionalExtension, Row, params};
use samenboek_domain::ids::{DocumentId, PersonId};
use samenboek_domain::kind::DocumentKind;
use samenboek_domain::person::alike::{sound_keys, telephone_key};
use samenboek_domain::person::name_matches;
use samenboek_domain::text::fold;

use crate::Memory;
use crate::documents::PersonRecord;
use crate::error::Result;
use crate::heads::Heads;
use crate::parcels::bytes;
use crate::projections::{SOUND, TELEPHONE, WORD};
use crate::versions::FieldVersions;

/// A row of the list of people.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PersonRow {
    /// The card.
    pub record: PersonRecord,
    /// At how many encounters.
    pub encounters: i64,
}

/// A page of the list of people.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PeoplePage {
    /// In the order of a Dutch list.
    pub rows: Vec<PersonRow>,
    /// Where the next page begins; none at the end.
    pub next: Option<(String, PersonId)>,
}

/// Whose card is whose too.
#[derive(Clone, Debug, Default)]
pub struct SamePeople {
    said: BTreeMap<PersonId, PersonId>,
}

impl SamePeople {
    /// The card that counts. When two laptops said it both ways round, the lowest id of the round counts.
    pub fn counting(&self, person: &PersonId) -> PersonId {
        let mut seen = vec![*person];
        let mut now = *person;
        while let Some(next) = self.said.get(&now) {
            if let Some(start) = seen.iter().position(|it| it == next) {
                let round = seen.get(start..).unwrap_or_default();
                return round.iter().copied().min().unwrap_or(now);
            }
            seen.push(*next);
            now = *next;
        }
        now
    }

    /// The cards that do not count, for another one does.
    pub fn hidden(&self) -> BTreeSet<PersonId> {
        let all = self.said.keys();
        all.filter(|it| self.counting(it) != **it)
            .copied()
            .collect()
    }

    /// Every card of this person, the one that counts first.
    pub fn all_of(&self, person: &PersonId) -> Vec<PersonId> {
        let counting = self.counting(person);
        let others = self.said.keys().filter(|it| self.counting(it) == counting);
        let mut all = vec![counting];
        all.extend(others.copied().filter(|it| *it != counting));
        all
    }

    fn of(connection: &Connection) -> Result<Self> {
        let mut said = connection.prepare_cached(
            "SELECT document_id, same_as FROM person_index
             WHERE same_as IS NOT NULL AND same_as IN (SELECT document_id FROM person_index)
             ORDER BY document_id",
        )?;
        let rows = said.query_map([], |row| {
            Ok((
                PersonId::from_bytes(bytes(row, 0)?),
                PersonId::from_bytes(bytes(row, 1)?),
            ))
        })?;
        Ok(Self {
            said: rows.collect::<Result<_, _>>()?,
        })
    }
}

const CARD: &str = "SELECT document_id, name, role, picture, details, same_as FROM person_index WHERE document_id = ?1";

// A card that went back with an import counts again as soon as anything that stands names it.
const NAMED: &str = "
    SELECT document_id, name, role, picture, details, same_as FROM person_index i
    WHERE folded = ?1 AND (i.binned_at IS NULL OR EXISTS (
        SELECT 1 FROM encounter_people u CROSS JOIN encounter_index e ON e.document_id = u.document_id
        WHERE u.person_id = i.document_id AND e.binned_at IS NULL))
    ORDER BY same_as IS NOT NULL, document_id
";

// Only keys: a short beginning is that of thousands, of whom a page is shown.
const BEGUN: &str = "
    SELECT k.document_id, (SELECT count(*) FROM encounter_people p WHERE p.person_id = k.document_id)
    FROM (SELECT DISTINCT document_id FROM person_keys WHERE key >= ?1 AND key < ?2) k
";

/// So many cards are compared at most when somebody asks who may be the same.
const MOST_LIKE: usize = 250;

const OF_KEY: &str =
    "SELECT document_id FROM person_keys WHERE key = ?1 ORDER BY document_id LIMIT ?2";

const MET: &str = "SELECT count(*) FROM encounter_people WHERE person_id = ?1";

// A card that went back with an import counts again as soon as anything that stands names it.
const BEGUN_CARD: &str = "
    SELECT document_id, name, role, picture, details, same_as, sort_key FROM person_index i
    WHERE document_id = ?1 AND (i.binned_at IS NULL OR EXISTS (
        SELECT 1 FROM encounter_people u CROSS JOIN encounter_index e ON e.document_id = u.document_id
        WHERE u.person_id = i.document_id AND e.binned_at IS NULL))
";

const EVERYBODY_MET: &str = "
    SELECT i.document_id, i.name, i.role, i.picture, i.details, i.same_as, m.met
    FROM (SELECT person_id, count(*) AS met FROM encounter_people GROUP BY person_id) m
    CROSS JOIN person_index i ON i.document_id = m.person_id
    ORDER BY m.met DESC, i.sort_key, i.document_id LIMIT ?1
";

const NOBODY_MET: &str = "
    SELECT document_id, name, role, picture, details, same_as, 0 FROM person_index i
    WHERE binned_at IS NULL AND NOT EXISTS (SELECT 1 FROM encounter_people p WHERE p.person_id = i.document_id)
    ORDER BY sort_key, document_id LIMIT ?1
";

const IN_ORDER: &str = "
    SELECT i.document_id, i.name, i.role, i.picture, i.details, i.same_as,
           (SELECT count(*) FROM encounter_people p WHERE p.person_id = i.document_id
                OR p.person_id IN (SELECT document_id FROM person_index WHERE same_as = i.document_id)),
           i.sort_key
    FROM person_index i
    WHERE (i.sort_key, i.document_id) > (?1, ?2) AND (i.binned_at IS NULL OR EXISTS (
        SELECT 1 FROM encounter_people u CROSS JOIN encounter_index e ON e.document_id = u.document_id
        WHERE u.person_id = i.document_id AND e.binned_at IS NULL))
    ORDER BY i.sort_key, i.document_id LIMIT ?3
";

const COUNT: &str = "
    SELECT count(*) FROM person_index i
    WHERE (i.binned_at IS NULL OR EXISTS (
        SELECT 1 FROM encounter_people u CROSS JOIN encounter_index e ON e.document_id = u.document_id
        WHERE u.person_id = i.document_id AND e.binned_at IS NULL))
";

const STANDS: &str = "
    SELECT 1 FROM person_index i
    WHERE i.document_id = ?1 AND (i.binned_at IS NULL OR EXISTS (
        SELECT 1 FROM encounter_people u CROSS JOIN encounter_index e ON e.document_id = u.document_id
        WHERE u.person_id = i.document_id AND e.binned_at IS NULL))
";

impl Memory {
    /// A person card.
    pub fn person(&self, person: &PersonId) -> Result<Option<PersonRecord>> {
        let reader = self.reader();
        let mut card = reader.prepare_cached(CARD)?;
        Ok(card
            .query_row([person.as_bytes()], person_record)
            .optional()?)
    }

    /// What of a card stands twice, and where in its history it stands: a change of it starts there.
    pub fn card_versions(&self, person: &PersonId) -> Result<(Vec<FieldVersions>, Heads)> {
        let card = DocumentId::from_bytes(*person.as_bytes());
        let (_, versions, heads) = self.content(&card, DocumentKind::Person)?;
        Ok((versions, heads))
    }

    /// The cards with exactly this name, whatever its capitals and accents; those that count first, then by id.
    pub fn people_named(&self, name: &str) -> Result<Vec<PersonRecord>> {
        let reader = self.reader();
        let mut statement = reader.prepare_cached(NAMED)?;
        let rows = statement.query_map([fold(name)], person_record)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Cards of which a word begins with what was typed, those met most first; all when nothing was typed. Of several
    /// cards of one person only the one that counts, by whatever name she was found.
    pub fn find_people(&self, text: &str, limit: usize) -> Result<Vec<PersonRow>> {
        let reader = self.reader();
        let typed = fold(text.trim());
        let Some(first) = typed.split_whitespace().max_by_key(|word| word.len()) else {
            return everybody(&reader, limit);
        };
        let same = SamePeople::of(&reader)?;
        let mut card = reader.prepare_cached(CARD)?;
        let (mut found, mut shown) = (Vec::new(), BTreeSet::new());
        for (met, people) in by_how_often(&reader, &same, first)?.into_iter().rev() {
            for mut record in cards_in_order(&reader, &people)? {
                let alias = record.details.alias.as_deref().unwrap_or("");
                if !name_matches(text, &format!("{} {alias}", record.name)) {
                    continue;
                }
                let counting = same.counting(&record.person);
                if !shown.insert(counting) {
                    continue;
                }
                if counting != record.person {
                    let other = card
                        .query_row([counting.as_bytes()], person_record)
                        .optional()?;
                    record = other.unwrap_or(record);
                }
                found.push(PersonRow {
                    record,
                    encounters: met,
                });
                if found.len() == limit {
                    return Ok(found);
                }
            }
        }
        Ok(found)
    }

    /// Everybody, in the order of a Dutch list ("van den Berg" under B), after a row of it. Cards that do not count are
    /// left out.
    pub fn people_in_order(
        &self,
        after: Option<&(String, PersonId)>,
        limit: usize,
    ) -> Result<PeoplePage> {
        let reader = self.reader();
        let start = (String::new(), PersonId::from_bytes([0; 16]));
        let (key, person) = after.unwrap_or(&start);
        let hidden = SamePeople::of(&reader)?.hidden();
        let wanted = limit.saturating_add(hidden.len()).saturating_add(1);
        let wanted = i64::try_from(wanted).unwrap_or(i64::MAX);
        let mut statement = reader.prepare_cached(IN_ORDER)?;
        let rows = statement.query_map(params![key, person.as_bytes(), wanted], |row| {
            let row_of = PersonRow {
                record: person_record(row)?,
                encounters: row.get(6)?,
            };
            Ok((row_of, row.get::<_, String>(7)?))
        })?;
        let mut rows = rows.collect::<Result<Vec<_>, _>>()?;
        rows.retain(|(row, _)| !hidden.contains(&row.record.person));
        let more = rows.len() > limit;
        rows.truncate(limit);
        let last = rows.last().filter(|_| more);
        Ok(PeoplePage {
            next: last.map(|(row, key)| (key.clone(), row.record.person)),
            rows: rows.into_iter().map(|(row, _)| row).collect(),
        })
    }

    /// How many people there are, each counted once.
    pub fn count_people(&self) -> Result<i64> {
        let reader = self.reader();
        let hidden = SamePeople::of(&reader)?.hidden();
        let mut count = reader.prepare_cached(COUNT)?;
        let mut stands = reader.prepare_cached(STANDS)?;
        let mut people: i64 = count.query_row([], |row| row.get(0))?;
        for person in hidden {
            people -= i64::from(stands.exists([person.as_bytes()])?);
        }
        Ok(people)
    }

    /// Cards that may be of the person who is called so or has this telephone number: whatever has a key in common with
    /// it, those first that share what few have, 250 at most. Whether they are alike is for the rules to say.
    pub fn people_like(
        &self,
        names: &[&str],
        telephone: Option<&str>,
    ) -> Result<Vec<PersonRecord>> {
        let reader = self.reader();
        let mut keys = BTreeSet::new();
        for name in names {
            let is_full = name.split_whitespace().nth(1).is_some();
            // Many share a first name: whoever has a surname is not looked for by it.
            let telling = |key: &String| !(is_full && key.starts_with('1'));
            let sounds = sound_keys(name).into_iter().filter(telling);
            keys.extend(sounds.map(|key| format!("{SOUND}{key}")));
        }
        let telephone = telephone.and_then(telephone_key);
        keys.extend(telephone.map(|key| format!("{TELEPHONE}{key}")));
        let mut of_key = reader.prepare_cached(OF_KEY)?;
        let most = i64::try_from(MOST_LIKE).unwrap_or(i64::MAX);
        let mut lists: Vec<Vec<PersonId>> = Vec::new();
        for key in keys {
            let rows = of_key.query_map(params![key, most], |row| {
                Ok(PersonId::from_bytes(bytes(row, 0)?))
            })?;
            lists.push(rows.collect::<Result<_, _>>()?);
        }
        // Who shares what few have is more alike than who shares a first name that hundreds have.
        lists.sort_by_key(Vec::len);
        let mut people = BTreeSet::new();
        for person in lists.into_iter().flatten() {
            if people.len() == MOST_LIKE {
                break;
            }
            people.insert(person);
        }
        let people: Vec<PersonId> = people.into_iter().collect();
        let mut found = cards_in_order(&reader, &people)?;
        found.sort_by_key(|card| card.person);
        Ok(found)
    }

    /// Whether a card went back with the import that brought it.
    pub fn is_put_away(&self, person: &PersonId) -> Result<bool> {
        let reader = self.reader();
        let mut put_away = reader.prepare_cached(
            "SELECT 1 FROM person_index WHERE document_id = ?1 AND binned_at IS NOT NULL",
        )?;
        Ok(put_away.exists([person.as_bytes()])?)
    }

    /// Whose card is whose too.
    pub fn same_people(&self) -> Result<SamePeople> {
        SamePeople::of(&self.reader())
    }

    /// Everybody with a role in the team, by name.
    pub fn team(&self) -> Result<Vec<PersonRecord>> {
        let reader = self.reader();
        let mut statement = reader.prepare_cached(
            "SELECT document_id, name, role, picture, details, same_as FROM person_index
             WHERE role IS NOT NULL ORDER BY folded, document_id",
        )?;
        let rows = statement.query_map([], person_record)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

/// Whoever has a word that begins so, by how often she was met: every card that leads to hers counts too.
fn by_how_often(
    reader: &Connection,
    same: &SamePeople,
    beginning: &str,
) -> Result<BTreeMap<i64, Vec<PersonId>>> {
    let mut begun = reader.prepare_cached(BEGUN)?;
    let mut met = reader.prepare_cached(MET)?;
    let mut leading: BTreeMap<PersonId, i64> = BTreeMap::new();
    for (one, other) in &same.said {
        if one != other {
            let count: i64 = met.query_row([one.as_bytes()], |row| row.get(0))?;
            *leading.entry(*other).or_default() += count;
        }
    }
    let (from, to) = (
        format!("{WORD}{beginning}"),
        format!("{WORD}{beginning}\u{10ffff}"),
    );
    let mut often: BTreeMap<i64, Vec<PersonId>> = BTreeMap::new();
    let people = begun.query_map([from, to], |row| {
        Ok((PersonId::from_bytes(bytes(row, 0)?), row.get::<_, i64>(1)?))
    })?;
    for person in people {
        let (person, own) = person?;
        let met = own + leading.get(&person).copied().unwrap_or(0);
        often.entry(met).or_default().push(person);
    }
    Ok(often)
}

/// The cards of these people that stand, in the order of a Dutch list.
fn cards_in_order(reader: &Connection, people: &[PersonId]) -> Result<Vec<PersonRecord>> {
    let mut card = reader.prepare_cached(BEGUN_CARD)?;
    let mut cards: Vec<(String, PersonRecord)> = Vec::new();
    for person in people {
        let row = card.query_row([person.as_bytes()], |row| {
            Ok((row.get::<_, String>(6)?, person_record(row)?))
        });
        cards.extend(row.optional()?);
    }
    cards.sort_by(|(one, card), (other, beside)| (one, card.person).cmp(&(other, beside.person)));
    Ok(cards.into_iter().map(|(_, card)| card).collect())
}

/// The people met most, and after them whoever was nowhere yet.
fn everybody(reader: &Connection, limit: usize) -> Result<Vec<PersonRow>> {
    let hidden = SamePeople::of(reader)?.hidden();
    let mut found = Vec::new();
    for question in [EVERYBODY_MET, NOBODY_MET] {
        let left = limit.saturating_sub(found.len());
        let wanted = i64::try_from(left.saturating_add(hidden.len())).unwrap_or(i64::MAX);
        let mut statement = reader.prepare_cached(question)?;
        let rows = statement.query_map([wanted], |row| {
            Ok(PersonRow {
                record: person_record(row)?,
                encounters: row.get(6)?,
            })
        })?;
        let mut rows = rows.collect::<Result<Vec<_>, _>>()?;
        rows.retain(|row| !hidden.contains(&row.record.person));
        rows.truncate(left);
        found.extend(rows);
    }
    Ok(found)
}

pub(crate) fn person_record(row: &Row<'_>) -> rusqlite::Result<PersonRecord> {
    let details: String = row.get(4)?;
    let same_as: Option<[u8; 16]> = row.get(5)?;
    Ok(PersonRecord {
        person: PersonId::from_bytes(bytes(row, 0)?),
        name: row.get(1)?,
        role: row.get(2)?,
        picture: row.get(3)?,
        details: serde_json::from_str(&details).unwrap_or_default(),
        same_as: same_as.map(PersonId::from_bytes),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn person(number: u8) -> PersonId {
        PersonId::from_bytes([number; 16])
    }

    fn said(pairs: &[(u8, u8)]) -> SamePeople {
        let pairs = pairs.iter();
        SamePeople {
            said: pairs
                .map(|(one, other)| (person(*one), person(*other)))
                .collect(),
        }
    }

    #[test]
    fn of_several_cards_one_counts_whatever_was_said_in_whichever_order() {
        let chain = said(&[(1, 2), (2, 3), (4, 3)]);
        for number in 1..=4 {
            assert_eq!(chain.counting(&person(number)), person(3));
        }
        assert_eq!(chain.all_of(&person(4)), [3, 1, 2, 4].map(person));
        let round = said(&[(5, 6), (6, 5), (7, 6)]);
        for number in 5..=7 {
            assert_eq!(round.counting(&person(number)), person(5));
        }
        assert_eq!(round.all_of(&person(6)), [5, 6, 7].map(person));
        assert_eq!(chain.all_of(&person(9)), [person(9)]);
    }
}
