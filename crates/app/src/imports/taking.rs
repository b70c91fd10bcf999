//! Bringing a list in, a share at a time so that it can be stopped; and taking a whole import back, after sharing too.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use samenboek_domain::encounter::{Encounter, EncounterDraft};
use samenboek_domain::ids::{DocumentId, PersonId};
use samenboek_domain::import::PlannedPerson;
use samenboek_domain::kind::DocumentKind;
use samenboek_domain::person::Card;
use samenboek_domain::person::alike::telephone_key;
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
        let mut done = Imported::default();
        let came = self.bring_in(&rooms, &seat, &list, &import, (cancel, progress), &mut done);
        // Whoever sits down meanwhile sees nothing of the list, and takes nothing of it back by mistake.
        let sits_here = self.seat().is_ok_and(|now| Arc::ptr_eq(&now, &seat));
        if sits_here && (done.encounters > 0 || done.people > 0) {
            done.undo = Some(self.undo_stack().push(Undo::Import(import.clone())));
        }
        if let Err(error) = came {
            if sits_here {
                // The list stays open: nothing that was mended is typed twice, and what is in already is known again.
                *self.open_list() = Some(list);
            }
            return Err(error);
        }
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
        watched: (&Cancel, &mut dyn FnMut(usize, usize)),
        done: &mut Imported,
    ) -> Result<()> {
        let (cancel, progress) = watched;
        let left_out = if list.without_doubles {
            doubles(rooms, list)?
        } else {
            BTreeSet::new()
        };
        let planned = list.plan.encounters.iter().enumerate();
        let drafts: Vec<&EncounterDraft> = planned
            .filter(|(at, _)| !left_out.contains(at))
            .map(|(_, planned)| &planned.draft)
            .collect();
        let people = &list.plan.people;
        let total = people.len() + drafts.len();
        let mut known = BTreeMap::new();
        let mut gone_through = 0;
        for share in people.chunks(A_SHARE) {
            if cancel.is_cancelled() {
                done.stopped = true;
                return Ok(());
            }
            let hand = self.hand(rooms, seat)?;
            let mut made = 0;
            rooms.store.write(&hand, |writer| -> Result<()> {
                writer.bring_in_with(import);
                for person in share {
                    let is_new = self.bring_in_person(rooms, writer, list, person, &mut known)?;
                    made += usize::from(is_new);
                }
                Ok(())
            })?;
            gone_through += share.len();
            done.people += made;
            progress(gone_through, total);
        }
        for share in drafts.chunks(A_SHARE) {
            if cancel.is_cancelled() {
                done.stopped = true;
                return Ok(());
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
            progress(gone_through + done.encounters, total);
        }
        Ok(())
    }

    /// A card of the list. Whoever has a card keeps it as it stands: what a list says is not written over what people
    /// said. Somebody else of the same name, by another telephone or e-mail, gets a card of her own.
    fn bring_in_person(
        &self,
        rooms: &Rooms,
        writer: &mut Writer<'_>,
        list: &OpenList,
        planned: &PlannedPerson,
        known: &mut BTreeMap<String, PersonId>,
    ) -> Result<bool> {
        let key = fold(&planned.name);
        let person = match list.same.get(&planned.name) {
            Some(person) => Some(*person),
            None => standing(rooms, planned)?,
        };
        let is_new = person.is_none();
        let person = match person {
            Some(person) => person,
            None => {
                let person = PersonId::from_bytes(self.next_id()?);
                writer.add_card(person, &Card::parse(&planned.card())?)?;
                person
            }
        };
        known.entry(key).or_insert(person);
        Ok(is_new)
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
        let mut all = rooms.store.imported_things(import, false)?;
        all.extend(self.cards_that_nobody_went_on_with(&rooms, import)?);
        if all.is_empty() {
            return Err(AppError::refuse_field("not_found", "import"));
        }
        self.in_shares(&all, |writer, id| Ok(writer.throw_away(id).map(|_| ())?))?;
        self.undo_stack().push(Undo::ImportAgain(import.to_owned()));
        Ok(of_import(all.len()))
    }

    /// The cards of a list that stand as they came, and that nothing else names.
    fn cards_that_nobody_went_on_with(
        &self,
        rooms: &Rooms,
        import: &str,
    ) -> Result<Vec<DocumentId>> {
        let mut responsible = BTreeSet::new();
        for id in rooms.store.documents_of(DocumentKind::Rule)? {
            let rule = rooms.store.rule(&id)?;
            responsible.extend(rule.items.iter().filter_map(|item| item.who));
        }
        for id in rooms.store.documents_of(DocumentKind::Signal)? {
            let action = rooms.store.signal(&id)?.action;
            responsible.extend(action.and_then(|action| action.who));
        }
        let mut cards = Vec::new();
        for card in rooms.store.imported_cards_alone(import)? {
            let person = PersonId::from_bytes(*card.as_bytes());
            let is_named = responsible.contains(&person)
                || !rooms.store.groups_naming(&person)?.is_empty()
                || !rooms.store.consents_about(&person)?.is_empty()
                || !rooms.store.consents_by_guardian(&person)?.is_empty();
            if !is_named && rooms.store.changes_of(&card)? == 1 {
                cards.push(card);
            }
        }
        Ok(cards)
    }

    /// Fetches a whole import back that was taken back.
    pub fn import_redo(&self, import: &str) -> Result<Outcome<usize>> {
        let rooms = self.rooms()?;
        let mut all = rooms.store.imported_things(import, true)?;
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

/// The card of whoever is called so, when nothing on it says that it is somebody else's.
fn standing(rooms: &Rooms, planned: &PlannedPerson) -> Result<Option<PersonId>> {
    let same = rooms.store.same_people()?;
    for card in rooms.store.people_named(&planned.name)? {
        let counting = same.counting(&card.person);
        let Some(card) = rooms.store.person(&counting)? else {
            continue;
        };
        let telephone = |text: Option<&String>| text.and_then(|text| telephone_key(text));
        let email = |text: Option<&String>| text.map(|text| text.to_lowercase());
        let differs = |one: Option<String>, other: Option<String>| {
            one.is_some() && other.is_some() && one != other
        };
        let details = &card.details;
        let is_another = differs(
            telephone(details.telephone.as_ref()),
            telephone(planned.telephone.as_ref()),
        ) || differs(email(details.email.as_ref()), email(planned.email.as_ref()));
        if !is_another {
            return Ok(Some(counting));
        }
    }
    Ok(None)
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
    let mut seen = BTreeSet::new();
    draft
        .attendance
        .named
        .retain(|name| seen.insert(name.clone()));
    seen.clear();
    draft.organisers.retain(|name| seen.insert(name.clone()));
    draft
}
