//! Encounters: recorded, changed, listed, found, thrown away and fetched back.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use samenboek_domain::encounter::{self, Encounter, EncounterDraft, Who, hints};
use samenboek_domain::ids::{DocumentId, PersonId};
use samenboek_domain::kind::DocumentKind;
use samenboek_domain::mixing::{AgainstChance, Silent};
use samenboek_domain::text::Name;
use samenboek_domain::time::Timestamp;
use samenboek_store::{
    EncounterFilter, EncounterRecord, EncounterRow, Heads, Recorded, Store, StoreError, Writer,
};
use serde_json::Value;

use crate::error::{AppError, Result};
use crate::house::{House, Rooms};
use crate::insight::mixing_at;
use crate::outcome::{Outcome, Saved};
use crate::people::{Tile, tile};
use crate::photos::PhotoView;
use crate::undo::{Undo, undoable};
use crate::versions::{FieldCard, field_cards};

/// Somebody, with the name that the card holds now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// The person.
    pub person: PersonId,
    /// The name; empty when there is no card.
    pub name: String,
    /// The card was forgotten: shown by the code `forgotten_person`.
    pub forgotten: bool,
}

/// What to list.
#[derive(Clone, Debug, Default)]
pub struct EncounterQuery {
    /// Words that must all begin a word somewhere in it.
    pub search: Option<String>,
    /// First day.
    pub from: Option<NaiveDate>,
    /// Last day.
    pub to: Option<NaiveDate>,
    /// Where an earlier page ended.
    pub cursor: Option<String>,
    /// How many; 0 means 50.
    pub limit: usize,
}

/// A page of the list, newest first.
#[derive(Clone, Debug)]
pub struct EncounterPage {
    /// The rows.
    pub rows: Vec<EncounterSummary>,
    /// Where the next page begins; none at the end.
    pub cursor: Option<String>,
}

/// A row of the list.
#[derive(Clone, Debug)]
pub struct EncounterSummary {
    /// The row.
    pub row: EncounterRow,
    /// Who recorded it.
    pub recorded_by: String,
    /// No other laptop has said to have it.
    pub only_here: bool,
}

/// One encounter, with names.
#[derive(Clone, Debug)]
pub struct EncounterView {
    /// The record.
    pub record: EncounterRecord,
    /// Who organised.
    pub organisers: Vec<Person>,
    /// Who was there.
    pub named: Vec<Person>,
    /// Who sat with whom, in the order of the tables.
    pub tables: Vec<TableView>,
    /// Mixing at the tables beside chance, or why it says nothing.
    pub mixing: std::result::Result<AgainstChance, Silent>,
    /// Who recorded it.
    pub recorded_by: String,
    /// What stands twice.
    pub versions: Vec<FieldCard>,
    /// What may be the same evening, written down twice.
    pub twice: Vec<EncounterRow>,
    /// Rules that came out of it: id and title or place.
    pub rules: Vec<(DocumentId, String)>,
    /// The photos with it, in the order they were added.
    pub photos: Vec<PhotoView>,
    /// Laptops that said to have it.
    pub also_on: Vec<String>,
    /// Set when it was thrown away while somebody wrote in it.
    pub restored: Option<Restored>,
}

/// One table, with names.
#[derive(Clone, Debug)]
pub struct TableView {
    /// What it is called.
    pub label: String,
    /// How many of each group.
    pub tally: BTreeMap<String, i64>,
    /// Who sat there, by name.
    pub people: Vec<Person>,
}

/// "Teruggezet": who threw away what somebody else wrote in. It is back until anybody settles that, by throwing it away
/// again or by fetching it from the bin.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Restored {
    /// Who threw it away.
    pub by: String,
    /// When, by that laptop's clock.
    pub at: Timestamp,
}

/// What a new form is filled with.
#[derive(Clone, Debug)]
pub struct EncounterForm {
    /// People met before, the most met first.
    pub people: Vec<Tile>,
    /// The last encounter.
    pub last: Option<EncounterView>,
    /// Places written before.
    pub places: Vec<String>,
}

const PEOPLE_ON_FORM: usize = 24;
const PLACES_ON_FORM: usize = 12;

impl House {
    /// Records an encounter. Names become cards; saved means durable.
    pub fn record_encounter(&self, draft: EncounterDraft) -> Result<Outcome<Saved>> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        let encounter = Encounter::parse(draft, self.clock.today())?;
        let odd = hints(&encounter)
            .into_iter()
            .map(encounter::Hint::code)
            .collect();
        let id = self.document_id()?;
        let hand = self.hand(&rooms, &seat)?;
        let written = rooms.store.write(&hand, |writer| -> Result<()> {
            let encounter = self.with_cards(&rooms.store, writer, encounter)?;
            Ok(writer.add_encounter(id, &encounter)?)
        })?;
        let undo = self.undo_stack().push(Undo::ThrowAway(id));
        Ok(Outcome::of_kinds(
            Saved {
                id,
                undo: Some(undo),
                hints: odd,
            },
            &written.kinds,
        ))
    }

    /// Changes an encounter as the person saw it at `base`; without a base, as it stands.
    pub fn change_encounter(
        &self,
        id: &DocumentId,
        draft: EncounterDraft,
        base: Option<&str>,
    ) -> Result<Outcome<Saved>> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        let encounter = Encounter::parse(draft, self.day_of(&rooms, id)?)?;
        let odd = hints(&encounter)
            .into_iter()
            .map(encounter::Hint::code)
            .collect();
        let base = read_base(base)?;
        let hand = self.hand(&rooms, &seat)?;
        let written = rooms.store.write(&hand, |writer| {
            undoable(writer, *id, |writer| {
                let encounter = self.with_cards(&rooms.store, writer, encounter)?;
                Ok(writer.change_encounter(*id, base.as_ref(), &encounter)?)
            })
        })?;
        let undo = self.undo_stack().push(written.value.clone());
        Ok(Outcome::of_kinds(
            Saved {
                id: *id,
                undo: Some(undo),
                hints: odd,
            },
            &written.kinds,
        ))
    }

    /// Today, or the day on which it stands already: a laptop whose clock is years behind refuses no day that another
    /// one wrote.
    pub(crate) fn day_of(&self, rooms: &Rooms, id: &DocumentId) -> Result<NaiveDate> {
        let today = self.clock.today();
        let stands = rooms.store.encounter_row(id)?;
        let stands = stands.and_then(|row| row.happened_on.parse().ok());
        Ok(stands.unwrap_or(today).max(today))
    }

    /// Changes only the fields that the patch names.
    pub fn patch_encounter(&self, id: &DocumentId, patch: Value) -> Result<Outcome<Saved>> {
        let view = self.encounter(id)?;
        let base = view.record.heads.to_string();
        let draft = encounter::apply(draft_of(&view), patch)?;
        self.change_encounter(id, draft, Some(&base))
    }

    /// Encounters, newest first.
    pub fn list_encounters(&self, query: &EncounterQuery) -> Result<EncounterPage> {
        let rooms = self.rooms()?;
        let limit = if query.limit == 0 { 50 } else { query.limit };
        let after = match &query.cursor {
            Some(cursor) => Some(
                cursor
                    .parse::<i64>()
                    .map_err(|_| AppError::refuse_field("wrong_type", "cursor"))?,
            ),
            None => None,
        };
        let filter = EncounterFilter {
            search: query.search.clone(),
            from: query.from.map(|date| date.to_string()),
            to: query.to.map(|date| date.to_string()),
            after,
            limit: limit.saturating_add(1),
        };
        let mut rows = rooms.store.list_encounters(&filter)?;
        let more = rows.len() > limit;
        rows.truncate(limit);
        let cursor = if more {
            rows.last().map(|row| row.place_in_time.to_string())
        } else {
            None
        };
        Ok(EncounterPage {
            rows: self.summaries(&rooms, rows)?,
            cursor,
        })
    }

    /// One encounter, whole.
    pub fn encounter(&self, id: &DocumentId) -> Result<EncounterView> {
        let rooms = self.rooms()?;
        let mut record = rooms.store.encounter(id)?;
        record.recorded = rooms.store.recorded(id)?;
        let mut names = Names::new(&rooms.store);
        let rules = rooms.store.rules_from(id)?;
        Ok(EncounterView {
            restored: names.restored(&record.recorded)?,
            organisers: names.people(&record.organisers)?,
            named: names.people(&record.named)?,
            mixing: mixing_at(&record.tables),
            tables: record
                .tables
                .iter()
                .map(|table| {
                    Ok(TableView {
                        label: table.label.clone(),
                        tally: table.tally.clone(),
                        people: names.people(&table.people)?,
                    })
                })
                .collect::<Result<_>>()?,
            recorded_by: names.name(&record.recorded.by)?,
            versions: field_cards(&mut names, &record.versions)?,
            twice: self.same_evening(id)?,
            rules: rules
                .into_iter()
                .map(|(id, title, place)| {
                    (
                        id,
                        if title.is_empty() {
                            place.unwrap_or_default()
                        } else {
                            title
                        },
                    )
                })
                .collect(),
            photos: self.photos(id)?,
            also_on: self.also_on(&rooms, id)?,
            record,
        })
    }

    /// What a new form is filled with.
    pub fn encounter_form(&self) -> Result<EncounterForm> {
        let rooms = self.rooms()?;
        let people = rooms.store.find_people("", PEOPLE_ON_FORM)?;
        let last = rooms.store.list_encounters(&EncounterFilter {
            limit: 1,
            ..EncounterFilter::default()
        })?;
        let last = match last.first() {
            Some(row) => Some(self.encounter(&row.id)?),
            None => None,
        };
        Ok(EncounterForm {
            people: people.iter().map(|row| tile(&row.record)).collect(),
            last,
            places: rooms.store.places(PLACES_ON_FORM)?,
        })
    }

    /// Throws an encounter, a rule or a group away: into the bin.
    pub fn throw_away(&self, id: &DocumentId) -> Result<Outcome<Saved>> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        self.may_be_thrown_away(&rooms, id)?;
        let hand = self.hand(&rooms, &seat)?;
        let written = rooms.store.write(&hand, |writer| -> Result<()> {
            writer.throw_away(*id).map(|_| ()).map_err(AppError::from)
        })?;
        let undo = self.undo_stack().push(Undo::FetchBack(*id));
        Ok(Outcome::of_kinds(
            Saved {
                id: *id,
                undo: Some(undo),
                hints: Vec::new(),
            },
            &written.kinds,
        ))
    }

    /// Fetches it from the bin.
    pub fn fetch_back(&self, id: &DocumentId) -> Result<Outcome<Saved>> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        let hand = self.hand(&rooms, &seat)?;
        let cards = put_away(&rooms, id)?;
        let written = rooms.store.write(&hand, |writer| -> Result<()> {
            for card in &cards {
                writer.fetch_back(*card)?;
            }
            writer.fetch_back(*id).map(|_| ()).map_err(AppError::from)
        })?;
        let undo = self.undo_stack().push(Undo::ThrowAway(*id));
        Ok(Outcome::of_kinds(
            Saved {
                id: *id,
                undo: Some(undo),
                hints: Vec::new(),
            },
            &written.kinds,
        ))
    }

    /// Every name finds a card or makes one, in the same commit.
    fn with_cards(
        &self,
        store: &Store,
        writer: &mut Writer<'_>,
        encounter: Encounter,
    ) -> Result<Encounter> {
        self.with_known(store, writer, encounter, &mut BTreeMap::new())
    }

    /// The same, where it is known already who some names are.
    pub(crate) fn with_known(
        &self,
        store: &Store,
        writer: &mut Writer<'_>,
        mut encounter: Encounter,
        made: &mut BTreeMap<String, PersonId>,
    ) -> Result<Encounter> {
        for who in encounter
            .organisers
            .iter_mut()
            .chain(&mut encounter.attendance.named)
            .chain(
                encounter
                    .tables
                    .iter_mut()
                    .flat_map(|table| &mut table.people),
            )
        {
            *who = self.card(store, writer, who, made)?;
        }
        Ok(encounter)
    }

    pub(crate) fn card(
        &self,
        store: &Store,
        writer: &mut Writer<'_>,
        who: &Who,
        made: &mut BTreeMap<String, PersonId>,
    ) -> Result<Who> {
        let name: &Name = match who {
            Who::Known(person) if store.person(person)?.is_some() => {
                // It went back with an import; now somebody goes on with it.
                if store.is_put_away(person)? {
                    writer.fetch_back(DocumentId::from_bytes(*person.as_bytes()))?;
                }
                return Ok(who.clone());
            }
            // She stays where she was, without a name.
            Who::Known(person)
                if store.forgot_document(&DocumentId::from_bytes(*person.as_bytes()))? =>
            {
                return Ok(who.clone());
            }
            Who::Known(person) => {
                return Err(
                    StoreError::NotFound(DocumentId::from_bytes(*person.as_bytes())).into(),
                );
            }
            Who::Named(name) => name,
        };
        let key = samenboek_domain::text::fold(name.as_str());
        if let Some(person) = made.get(&key) {
            return Ok(Who::Known(*person));
        }
        let found = store.people_named(name.as_str())?;
        let found = match found.first() {
            Some(card) => Some(store.same_people()?.counting(&card.person)),
            None => None,
        };
        let person = match found {
            Some(person) => person,
            None => {
                let person = PersonId::from_bytes(self.next_id()?);
                writer.add_person(person, name, None, None)?;
                person
            }
        };
        made.insert(key, person);
        Ok(Who::Known(person))
    }

    pub(crate) fn summaries(
        &self,
        rooms: &Rooms,
        rows: Vec<EncounterRow>,
    ) -> Result<Vec<EncounterSummary>> {
        let mut names = Names::new(&rooms.store);
        let only_here = self.only_here_of(rooms, rows.iter().map(|row| row.id))?;
        rows.into_iter()
            .map(|row| {
                Ok(EncounterSummary {
                    recorded_by: names.name(&row.recorded_by)?,
                    only_here: only_here.contains(&row.id),
                    row,
                })
            })
            .collect()
    }
}

/// Cards that went back with an import, and that an encounter names that comes back.
fn put_away(rooms: &Rooms, id: &DocumentId) -> Result<Vec<DocumentId>> {
    if rooms.store.kind_of(id)? != Some(DocumentKind::Encounter) {
        return Ok(Vec::new());
    }
    let record = rooms.store.encounter(id)?;
    let mut cards = Vec::new();
    for person in record.named.iter().chain(&record.organisers) {
        if rooms.store.is_put_away(person)? {
            cards.push(DocumentId::from_bytes(*person.as_bytes()));
        }
    }
    cards.sort();
    cards.dedup();
    Ok(cards)
}

/// The draft that a form or patch starts from.
pub fn draft_of(view: &EncounterView) -> EncounterDraft {
    let record = &view.record;
    let people = |people: &[Person]| {
        people
            .iter()
            .map(|person| format!("person:{}", person.person))
            .collect()
    };
    EncounterDraft {
        title: Some(record.title.clone()).filter(|title| !title.is_empty()),
        happened_on: Some(record.happened_on.clone()),
        starts_at: record.starts_at.clone(),
        ends_at: record.ends_at.clone(),
        place: record.place.clone(),
        activity: record.activity.clone(),
        series: record.series.clone(),
        occurrence: record.occurrence.map(|it| it.to_string()),
        organisers: people(&view.organisers),
        attendance: encounter::AttendanceDraft {
            named: people(&view.named),
            counted: u64::try_from(record.counted).unwrap_or(0),
            new_faces: u64::try_from(record.new_faces).unwrap_or(0),
            guests: u64::try_from(record.guests).unwrap_or(0),
        },
        tables: record
            .tables
            .iter()
            .map(|table| encounter::TableDraft {
                label: table.label.clone(),
                tally: table
                    .tally
                    .iter()
                    .map(|(group, count)| (group.clone(), u64::try_from(*count).unwrap_or(0)))
                    .collect(),
                people: table
                    .people
                    .iter()
                    .map(|it| format!("person:{it}"))
                    .collect(),
            })
            .collect(),
        conditions: record.conditions.clone(),
        tone: record.tone.clone(),
        changed: record.changed.clone(),
        note: Some(record.note.clone()).filter(|note| !note.is_empty()),
    }
}

pub(crate) fn read_base(base: Option<&str>) -> Result<Option<Heads>> {
    base.map(|base| {
        base.parse::<Heads>()
            .map_err(|_| AppError::refuse_field("wrong_type", "base"))
    })
    .transpose()
}

/// Names of people, each asked once.
pub(crate) struct Names<'a> {
    store: &'a Store,
    known: BTreeMap<PersonId, String>,
}

impl<'a> Names<'a> {
    pub(crate) fn new(store: &'a Store) -> Self {
        Self {
            store,
            known: BTreeMap::new(),
        }
    }

    pub(crate) fn name(&mut self, person: &PersonId) -> Result<String> {
        if let Some(name) = self.known.get(person) {
            return Ok(name.clone());
        }
        // Of several cards of one person the one that counts says the name.
        let mut card = self.store.person(person)?;
        if card.as_ref().is_some_and(|card| card.same_as.is_some()) {
            let counting = self.store.same_people()?.counting(person);
            card = self.store.person(&counting)?.or(card);
        }
        let name = card.map(|card| card.name).unwrap_or_default();
        self.known.insert(*person, name.clone());
        Ok(name)
    }

    pub(crate) fn restored(&mut self, recorded: &Recorded) -> Result<Option<Restored>> {
        recorded
            .restored
            .map(|bin| {
                Ok(Restored {
                    by: self.name(&bin.by)?,
                    at: bin.at,
                })
            })
            .transpose()
    }

    pub(crate) fn people(&mut self, people: &[PersonId]) -> Result<Vec<Person>> {
        people.iter().map(|person| self.person(person)).collect()
    }

    pub(crate) fn person(&mut self, person: &PersonId) -> Result<Person> {
        let name = self.name(person)?;
        let card = DocumentId::from_bytes(*person.as_bytes());
        Ok(Person {
            person: *person,
            forgotten: name.is_empty() && self.store.forgot_document(&card)?,
            name,
        })
    }
}

/// When something was written, for a view.
pub(crate) fn moment(millis: i64) -> Timestamp {
    Timestamp::from_millis(millis)
}
