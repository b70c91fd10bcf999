//! People's cards: written, changed, found alike, said to be one; and where a person stands: what is asked first by "what
//! do you know of me?".

use std::collections::BTreeMap;

use samenboek_domain::ids::{DocumentId, PersonId};
use samenboek_domain::person::alike::{Alike, Likeness, alike};
use samenboek_domain::person::{Card, CardDraft};
use samenboek_store::{PersonDetails, PersonRecord, SamePeople};

use crate::encounters::{Names, read_base};
use crate::error::{AppError, Result};
use crate::fields::answers_fit;
use crate::forgetting::{Mention, mentions_of};
use crate::house::{House, Rooms};
use crate::outcome::{Outcome, Saved};
use crate::people::{Tile, role_of, tile};
use crate::undo::{Undo, undoable};
use crate::versions::{FieldCard, field_cards};

/// So many cards that may be of one person are shown at most.
const ALIKE_SHOWN: usize = 6;
const A_PAGE: usize = 60;

/// A person's card.
#[derive(Clone, Debug)]
pub struct PersonView {
    /// Name and picture.
    pub tile: Tile,
    /// The role's code, for people of the team.
    pub role: Option<String>,
    /// What else the card says.
    pub details: PersonDetails,
    /// What stands twice on it.
    pub versions: Vec<FieldCard>,
    /// What a change starts from.
    pub base: String,
    /// Whether the person can still open a laptop with keys of her own.
    pub has_access: bool,
    /// Whoever asks.
    pub is_me: bool,
    /// Where the person stands, by any of her cards.
    pub mentions: Vec<Mention>,
    /// The card that counts, when it is another one.
    pub counting: Option<Tile>,
    /// Other cards of the same person.
    pub others: Vec<Tile>,
    /// Cards that may be of the same person.
    pub alike: Vec<AlikeCard>,
}

/// A card that may be of the same person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AlikeCard {
    /// Whose.
    pub tile: Tile,
    /// What they have in common.
    pub alike: Alike,
    /// What else it says.
    pub details: PersonDetails,
}

/// A row of the list of people.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PersonSummary {
    /// Name and picture.
    pub tile: Tile,
    /// The role's code, for people of the team.
    pub role: Option<String>,
    /// What else the person is called.
    pub alias: Option<String>,
    /// At how many encounters she was.
    pub encounters: u64,
}

/// A page of the list of people.
#[derive(Clone, Debug)]
pub struct PeoplePage {
    /// In the order of a Dutch list; when something was looked for, those met most first.
    pub rows: Vec<PersonSummary>,
    /// Where the next page begins.
    pub cursor: Option<String>,
    /// How many people there are in all.
    pub total: u64,
}

impl House {
    /// People, "van den Berg" under B; or those of whom a word begins with what was typed.
    pub fn list_people(
        &self,
        search: Option<&str>,
        cursor: Option<&str>,
        limit: usize,
    ) -> Result<PeoplePage> {
        let rooms = self.rooms()?;
        let book = rooms.book()?;
        let limit = if limit == 0 { A_PAGE } else { limit };
        let total = u64::try_from(rooms.store.count_people()?).unwrap_or(0);
        let search = search.map(str::trim).filter(|text| !text.is_empty());
        let (rows, next) = match search {
            Some(text) => (rooms.store.find_people(text, limit)?, None),
            None => {
                let after = cursor.map(read_cursor).transpose()?;
                let page = rooms.store.people_in_order(after.as_ref(), limit)?;
                (page.rows, page.next)
            }
        };
        let rows = rows.into_iter().map(|row| PersonSummary {
            tile: tile(&row.record),
            role: role(&book, &row.record),
            alias: row.record.details.alias,
            encounters: u64::try_from(row.encounters).unwrap_or(0),
        });
        Ok(PeoplePage {
            rows: rows.collect(),
            cursor: next.map(|(key, person)| format!("{person} {key}")),
            total,
        })
    }

    /// A person's card. Of whoever was forgotten there is none.
    pub fn person_view(&self, person: &PersonId) -> Result<PersonView> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        let book = rooms.book()?;
        let card = known(&rooms, person)?;
        let (versions, heads) = rooms.store.card_versions(person)?;
        let mut names = Names::new(&rooms.store);
        let same = rooms.store.same_people()?;
        let counting = same.counting(person);
        let mut others = Vec::new();
        for other in same.all_of(person) {
            if other != *person && other != counting {
                others.extend(rooms.store.person(&other)?.iter().map(tile));
            }
        }
        let counting = if counting == *person {
            None
        } else {
            rooms.store.person(&counting)?
        };
        let mut hers = book.authority.enrolments();
        Ok(PersonView {
            has_access: hers.any(|one| one.person == Some(*person) && one.is_active()),
            is_me: seat.person == *person,
            mentions: mentions_of(&rooms, person)?,
            role: role(&book, &card),
            versions: field_cards(&mut names, &versions)?,
            base: heads.to_string(),
            counting: counting.as_ref().map(tile),
            others,
            alike: alike_to(&rooms, &same, &card.name, &card.details, Some(*person))?,
            tile: tile(&card),
            details: card.details,
        })
    }

    /// Cards that may be of the person who is called so: a hint while somebody types.
    pub fn people_alike(&self, name: &str, telephone: Option<&str>) -> Result<Vec<AlikeCard>> {
        let rooms = self.rooms()?;
        let details = PersonDetails {
            telephone: telephone.map(str::to_owned),
            ..PersonDetails::default()
        };
        alike_to(&rooms, &rooms.store.same_people()?, name, &details, None)
    }

    /// Makes a card.
    pub fn record_person(&self, draft: &CardDraft) -> Result<Outcome<Saved>> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        let card = Card::parse(draft)?;
        answers_fit(&rooms, &card)?;
        let person = PersonId::from_bytes(self.next_id()?);
        let hand = self.hand(&rooms, &seat)?;
        let written = rooms.store.write(&hand, |writer| -> Result<()> {
            writer.add_card(person, &card).map_err(AppError::from)
        })?;
        let saved = Saved {
            id: DocumentId::from_bytes(*person.as_bytes()),
            undo: None,
            hints: Vec::new(),
        };
        Ok(Outcome::of_kinds(saved, &written.kinds))
    }

    /// Changes a card as the person saw it at `base`; without a base, as it stands.
    pub fn change_person(
        &self,
        person: &PersonId,
        draft: &CardDraft,
        base: Option<&str>,
    ) -> Result<Outcome<Saved>> {
        let rooms = self.rooms()?;
        known(&rooms, person)?;
        let card = Card::parse(draft)?;
        answers_fit(&rooms, &card)?;
        let base = read_base(base)?;
        self.card_deed(person, |writer| {
            Ok(writer.change_card(*person, base.as_ref(), &card)?)
        })
    }

    /// The draft that a form or a patch of a card starts from.
    pub fn card_draft(&self, person: &PersonId) -> Result<CardDraft> {
        let card = known(&*self.rooms()?, person)?;
        Ok(CardDraft {
            name: Some(card.name),
            alias: card.details.alias,
            telephone: card.details.telephone,
            email: card.details.email,
            address: card.details.address,
            household: card.details.household,
            interpreter: card.details.interpreter,
            minor: card.details.minor,
            own: BTreeMap::new(),
        })
    }

    /// Says that one card is of the same person as another, which counts from now on. Both go on being: what names the
    /// one is shown under the other, and it can be taken back at any time, on any laptop. Whoever has keys counts.
    pub fn say_same_person(&self, person: &PersonId, other: &PersonId) -> Result<Outcome<Saved>> {
        let rooms = self.rooms()?;
        known(&rooms, person)?;
        known(&rooms, other)?;
        let book = rooms.book()?;
        let same = rooms.store.same_people()?;
        let (mut loser, mut counting) = (same.counting(person), same.counting(other));
        if loser == counting {
            return Err(AppError::refuse_field("same_card", "other"));
        }
        let signs = |person: &PersonId| {
            let mut all = book.authority.enrolments();
            all.any(|enrolment| enrolment.person == Some(*person))
        };
        if signs(&loser) {
            if signs(&counting) {
                return Err(AppError::refuse_field("both_have_keys", "other"));
            }
            std::mem::swap(&mut loser, &mut counting);
        }
        self.card_deed(&loser, |writer| Ok(writer.say_same(loser, Some(counting))?))
    }

    /// Says that a card is not of the same person as another after all.
    pub fn say_other_person(&self, person: &PersonId) -> Result<Outcome<Saved>> {
        let rooms = self.rooms()?;
        known(&rooms, person)?;
        // Said both ways round, the card that counts leads back to this one.
        let counting = rooms.store.same_people()?.counting(person);
        let leads_back = known(&rooms, &counting)?.same_as.is_some() && counting != *person;
        self.card_deed(person, |writer| {
            if leads_back {
                writer.say_same(counting, None)?;
            }
            Ok(writer.say_same(*person, None)?)
        })
    }

    /// Does something to what stands on a card, so that it can be taken back.
    pub(crate) fn card_deed(
        &self,
        person: &PersonId,
        deed: impl FnOnce(&mut samenboek_store::Writer<'_>) -> Result<()>,
    ) -> Result<Outcome<Saved>> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        known(&rooms, person)?;
        let id = DocumentId::from(*person);
        let hand = self.hand(&rooms, &seat)?;
        let written = rooms.store.write(&hand, |writer| -> Result<Undo> {
            undoable(writer, id, deed)
        })?;
        let saved = Saved {
            id,
            undo: Some(self.undo_stack().push(written.value.clone())),
            hints: Vec::new(),
        };
        Ok(Outcome::of_kinds(saved, &written.kinds))
    }
}

fn known(rooms: &Rooms, person: &PersonId) -> Result<PersonRecord> {
    let card = rooms.store.person(person)?;
    card.ok_or_else(|| AppError::refuse("not_found"))
}

fn role(book: &samenboek_store::Book, card: &PersonRecord) -> Option<String> {
    let role = role_of(book, &card.person, card.role.clone());
    Some(role).filter(|role| !role.is_empty())
}

/// Cards alike, the most alike first; those that are said to be of one person already are left out.
pub(crate) fn alike_to(
    rooms: &Rooms,
    same: &SamePeople,
    name: &str,
    details: &PersonDetails,
    but: Option<PersonId>,
) -> Result<Vec<AlikeCard>> {
    let own = but.map(|person| same.counting(&person));
    let likeness = likeness(name, details);
    let mut names = vec![name];
    names.extend(details.alias.as_deref());
    let mut found: Vec<AlikeCard> = Vec::new();
    for card in rooms
        .store
        .people_like(&names, details.telephone.as_deref())?
    {
        let counts = same.counting(&card.person) == card.person;
        if Some(card.person) == own || !counts {
            continue;
        }
        let beside = self::likeness(&card.name, &card.details);
        let Some(alike) = alike(&likeness, &beside) else {
            continue;
        };
        found.push(AlikeCard {
            tile: tile(&card),
            alike,
            details: card.details,
        });
    }
    found.sort_by(|a, b| {
        (a.alike, &a.tile.name, a.tile.person).cmp(&(b.alike, &b.tile.name, b.tile.person))
    });
    found.truncate(ALIKE_SHOWN);
    Ok(found)
}

fn likeness(name: &str, details: &PersonDetails) -> Likeness {
    Likeness::new(name, details.alias.as_deref(), details.telephone.as_deref())
}

fn read_cursor(cursor: &str) -> Result<(String, PersonId)> {
    let wrong = || AppError::refuse_field("wrong_type", "cursor");
    let (person, key) = cursor.split_once(' ').ok_or_else(wrong)?;
    Ok((key.to_owned(), person.parse().map_err(|_| wrong())?))
}
