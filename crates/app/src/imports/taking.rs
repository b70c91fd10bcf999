//! Bringing a list in, a share at a time so that it can be stopped; and taking a whole import back, after sharing too.

use std::collections::BTreeMap;

use samenboek_domain::encounter::{Encounter, EncounterDraft};
use samenboek_domain::ids::{DocumentId, PersonId};
use samenboek_domain::import::PlannedPerson;
use samenboek_domain::person::Card;
use samenboek_domain::text::fold;
use samenboek_domain::time::Timestamp;
use samenboek_store::Writer;

use super::looking::doubles;
use super::{OpenList, nothing_open};
use crate::encounters::Names;
use crate::error::{AppError, Result};
use crate::exchange::Cancel;
use crate::house::{House, Rooms, Seat};
use crate::outcome::{Outcome, Topic};
use crate::undo::Undo;

/// So many things are written in one commit.
const A_SHARE: usize = 100;

/// What came in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Imported {
    /// The import's id: it can be taken back by it.
    pub import: String,
    /// How many encounters.
    pub encounters: usize,
    /// How many cards of the list were made or filled in.
    pub people: usize,
    /// Somebody stopped it half-way: what came in until then is there.
    pub stopped: bool,
    /// Takes it back, for as long as the program runs.
    pub undo: Option<String>,
}

/// An import of before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImportSummary {
    /// Its id.
    pub import: String,
    /// Who brought it in.
    pub by: String,
    /// When.
    pub at: Timestamp,
    /// How many encounters stand.
    pub encounters: u64,
    /// How many cards stand.
    pub people: u64,
    /// It was taken back, all that could be.
    pub is_taken_back: bool,
}

impl House {
    /// Brings in the open list. `progress` hears how many of how many are in; it can be stopped between two commits, and
    /// what came in until then can be taken back like the whole.
    pub fn import_take(
        &self,
        cancel: &Cancel,
        progress: &mut dyn FnMut(usize, usize),
    ) -> Result<Outcome<Imported>> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        let list = self.open_list().take().ok_or_else(nothing_open)?;
        let import = self.document_id()?.to_string();
        let done = self.bring_in(&rooms, &seat, &list, &import, cancel, progress);
        let mut done = match done {
            Ok(done) => done,
            Err(error) => {
                // The list stays open: nothing that was mended is typed twice.
                *self.open_list() = Some(list);
                return Err(error);
            }
        };
        done.undo = Some(self.undo_stack().push(Undo::Import(import.clone())));
        done.import = import;
        Ok(Outcome::new(
            done,
            [
                Topic::Encounters,
                Topic::People,
                Topic::Sharing,
                Topic::Versions,
            ],
        ))
    }

    fn bring_in(
        &self,
        rooms: &Rooms,
        seat: &Seat,
        list: &OpenList,
        import: &str,
        cancel: &Cancel,
        progress: &mut dyn FnMut(usize, usize),
    ) -> Result<Imported> {
        let left_out = if list.without_doubles {
            doubles(rooms, list)?
        } else {
            std::collections::BTreeSet::new()
        };
        let planned = list.plan.encounters.iter().enumerate();
        let drafts: Vec<&EncounterDraft> = planned
            .filter(|(at, _)| !left_out.contains(at))
            .map(|(_, planned)| &planned.draft)
            .collect();
        let people = &list.plan.people;
        let total = people.len() + drafts.len();
        let mut done = Imported::default();
        let mut known = BTreeMap::new();
        for share in people.chunks(A_SHARE) {
            if cancel.is_cancelled() {
                done.stopped = true;
                return Ok(done);
            }
            let hand = self.hand(rooms, seat)?;
            rooms.store.write(&hand, |writer| -> Result<()> {
                writer.bring_in_with(import);
                for person in share {
                    self.bring_in_person(rooms, writer, list, person, &mut known)?;
                }
                Ok(())
            })?;
            done.people += share.len();
            progress(done.people, total);
        }
        for share in drafts.chunks(A_SHARE) {
            if cancel.is_cancelled() {
                done.stopped = true;
                return Ok(done);
            }
            let hand = self.hand(rooms, seat)?;
            rooms.store.write(&hand, |writer| -> Result<()> {
                writer.bring_in_with(import);
                for draft in share {
                    let encounter = Encounter::parse(with_cards(list, draft), self.clock.today())?;
                    let encounter = self.with_known(&rooms.store, writer, encounter, &mut known)?;
                    let id = self.document_id()?;
                    writer.add_encounter(id, &encounter)?;
                }
                Ok(())
            })?;
            done.encounters += share.len();
            progress(done.people + done.encounters, total);
        }
        Ok(done)
    }

    /// A card of the list: of whoever has one what is not there yet is filled in, and nothing is written over.
    fn bring_in_person(
        &self,
        rooms: &Rooms,
        writer: &mut Writer<'_>,
        list: &OpenList,
        planned: &PlannedPerson,
        known: &mut BTreeMap<String, PersonId>,
    ) -> Result<()> {
        let key = fold(&planned.name);
        let of_name = rooms.store.people_named(&planned.name)?;
        let person = list.same.get(&planned.name).copied();
        let person = person
            .or_else(|| known.get(&key).copied())
            .or_else(|| of_name.first().map(|card| card.person));
        let mut draft = planned.card();
        let Some(person) = person else {
            let person = PersonId::from_bytes(self.next_id()?);
            writer.add_card(person, &Card::parse(&draft)?)?;
            known.insert(key, person);
            return Ok(());
        };
        if let Some(card) = rooms.store.person(&person)? {
            draft.name = Some(card.name);
            let standing = card.details;
            draft.alias = standing.alias.or(draft.alias);
            draft.telephone = standing.telephone.or(draft.telephone);
            draft.email = standing.email.or(draft.email);
            draft.address = standing.address.or(draft.address);
            draft.household = standing.household.or(draft.household);
            draft.interpreter = standing.interpreter.or(draft.interpreter);
            writer.change_card(person, None, &Card::parse(&draft)?)?;
        }
        known.insert(key, person);
        Ok(())
    }

    /// Everything that lists brought in, the newest first.
    pub fn imports(&self) -> Result<Vec<ImportSummary>> {
        let rooms = self.rooms()?;
        let mut names = Names::new(&rooms.store);
        let rows = rooms.store.imports()?;
        rows.into_iter()
            .map(|row| {
                Ok(ImportSummary {
                    by: names.name(&row.by)?,
                    at: row.at,
                    encounters: u64::try_from(row.encounters).unwrap_or(0),
                    people: u64::try_from(row.people).unwrap_or(0),
                    is_taken_back: row.encounters == 0 && row.taken_back > 0,
                    import: row.import,
                })
            })
            .collect()
    }

    /// Takes a whole import back: its encounters go to the bin, and the cards that nothing else names are put away.
    /// Returns how many things that were.
    pub fn import_undo(&self, import: &str) -> Result<Outcome<usize>> {
        let rooms = self.rooms()?;
        let mut all = rooms.store.imported_encounters(import, false)?;
        all.extend(rooms.store.imported_cards_alone(import)?);
        if all.is_empty() {
            return Err(AppError::refuse_field("not_found", "import"));
        }
        self.in_shares(&all, |writer, id| Ok(writer.throw_away(id).map(|_| ())?))?;
        self.undo_stack().push(Undo::ImportAgain(import.to_owned()));
        Ok(of_import(all.len()))
    }

    /// Fetches a whole import back that was taken back.
    pub fn import_redo(&self, import: &str) -> Result<Outcome<usize>> {
        let rooms = self.rooms()?;
        let mut all = rooms.store.imported_encounters(import, true)?;
        all.extend(rooms.store.imported_cards_taken_back(import)?);
        if all.is_empty() {
            return Err(AppError::refuse_field("not_found", "import"));
        }
        self.in_shares(&all, |writer, id| Ok(writer.fetch_back(id).map(|_| ())?))?;
        self.undo_stack().push(Undo::Import(import.to_owned()));
        Ok(of_import(all.len()))
    }

    fn in_shares(
        &self,
        all: &[DocumentId],
        deed: impl Fn(&mut Writer<'_>, DocumentId) -> Result<()>,
    ) -> Result<()> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        for share in all.chunks(A_SHARE) {
            let hand = self.hand(&rooms, &seat)?;
            rooms.store.write(&hand, |writer| -> Result<()> {
                share.iter().try_for_each(|id| deed(writer, *id))
            })?;
        }
        Ok(())
    }
}

fn of_import(count: usize) -> Outcome<usize> {
    Outcome::new(
        count,
        [
            Topic::Encounters,
            Topic::People,
            Topic::Sharing,
            Topic::Versions,
        ],
    )
}

/// The draft with the people whom somebody recognised.
fn with_cards(list: &OpenList, draft: &EncounterDraft) -> EncounterDraft {
    let mut draft = draft.clone();
    let named = draft.attendance.named.iter_mut();
    for name in named.chain(&mut draft.organisers) {
        if let Some(person) = list.same.get(name) {
            *name = format!("person:{person}");
        }
    }
    // Two spellings of one person are one.
    let mut seen = std::collections::BTreeSet::new();
    draft
        .attendance
        .named
        .retain(|name| seen.insert(name.clone()));
    seen.clear();
    draft.organisers.retain(|name| seen.insert(name.clone()));
    draft
}
