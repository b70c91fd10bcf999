//! People: cards, the team, the pictures they are known by.

use samenboek_crypto::{Enrolment, LaptopClass, LedgerRole, Picture, Right};
use samenboek_domain::ids::{LaptopId, PersonId, SignerId};
use samenboek_domain::kind::DocumentKind;
use samenboek_domain::person::Role;
use samenboek_store::{Book, PersonDetails, PersonRecord, Store};

use crate::error::Result;
use crate::house::House;
use crate::locks::last_here;
use crate::quick_codes::{QuickWay, quick_way};
use crate::sign_in::split_picture;
use crate::standing::{person_of, this_laptop};

/// A person as a tile.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tile {
    /// The person.
    pub person: PersonId,
    /// The enrolment on this laptop, for people with a passphrase.
    pub enrolment: Option<SignerId>,
    /// The name.
    pub name: String,
    /// The pictogram's name.
    pub picture: String,
    /// The tile's colour.
    pub colour: String,
    /// How many drafts wait for this person here.
    pub drafts: usize,
    /// How this person returns quickly; none without a code.
    pub quick: Option<QuickWay>,
    /// Whether this person leads, with a passphrase here: she can let others in.
    pub leads: bool,
    /// The how manieth person ago this one sat here, from 0; none when that is not remembered.
    pub last: Option<usize>,
}

/// Somebody of the team.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TeamMember {
    /// The person.
    pub person: PersonId,
    /// The name.
    pub name: String,
    /// The role's code.
    pub role: String,
    /// The laptops this person has keys on.
    pub laptops: Vec<String>,
    /// Whether there is a passphrase anywhere.
    pub passphrase: bool,
    /// Whether there were keys, and a coordinator ended them all.
    pub revoked: bool,
}

const PICTURES: [&str; 18] = [
    "bike",
    "coffee",
    "flower",
    "sailboat",
    "soup",
    "music",
    "leaf",
    "windmill",
    "scissors",
    "cake",
    "cards",
    "guitar-pick",
    "fish",
    "sun",
    "shoe",
    "ball-football",
    "palette",
    "book-2",
];
const COLOURS: [&str; 6] = ["green", "brick", "yellow", "delft", "plum", "stone"];

/// The picture that follows from an id: the same on every laptop until somebody picks another.
pub(crate) fn picture_for(id: &[u8; 16]) -> Picture {
    let [.., shape, tone] = *id;
    let pick = |list: &'static [&'static str], by: u8| {
        list.get(usize::from(by) % list.len().max(1))
            .copied()
            .unwrap_or("sun")
    };
    Picture {
        picture: pick(&PICTURES, shape).to_owned(),
        colour: pick(&COLOURS, tone).to_owned(),
    }
}

pub(crate) fn tile(card: &PersonRecord) -> Tile {
    let (picture, colour) = split_picture(card.picture.as_deref(), &card.person);
    Tile {
        person: card.person,
        enrolment: None,
        name: card.name.clone(),
        picture,
        colour,
        drafts: 0,
        quick: None,
        leads: false,
        last: None,
    }
}

/// What touches keys of a role: only coordinators lead, viewers read.
pub(crate) fn ledger_role(role: Role) -> LedgerRole {
    match role {
        Role::Coordinator => LedgerRole::Coordinator,
        Role::Viewer => LedgerRole::Viewer,
        Role::Mediator
        | Role::Host
        | Role::Volunteer
        | Role::MentorSupervisor
        | Role::Treasurer => LedgerRole::Member,
    }
}

/// What a role may do in the team's circle.
pub(crate) fn right_of(role: Role) -> Right {
    match ledger_role(role) {
        LedgerRole::Viewer => Right::Read,
        LedgerRole::Coordinator | LedgerRole::Member => Right::Write,
    }
}

/// Somebody's role: as the ledger says for whoever has keys, as the card says for a profile.
pub(crate) fn role_of(book: &Book, person: &PersonId, card: Option<String>) -> String {
    let said = book.authority.role(person);
    said.map(|(_, label)| label.to_owned())
        .or(card)
        .unwrap_or_default()
}

/// What somebody who came in on a further laptop is called there until her card has come.
const OWN_NAME: &str = "own_name";

/// Keeps it.
pub(crate) fn keep_own_name(
    store: &Store,
    person: &PersonId,
    name: &str,
    picture: Option<&str>,
) -> Result<()> {
    let lines = [&person.to_string(), name, picture.unwrap_or_default()];
    Ok(store.set_setting(OWN_NAME, &lines.join("\n"))?)
}

/// The card has come: then it says all.
pub(crate) fn settle_own_name(store: &Store) -> Result<()> {
    let kept = store.setting(OWN_NAME)?.unwrap_or_default();
    let person = kept.lines().next().and_then(|line| line.parse().ok());
    let Some(person) = person else {
        return Ok(());
    };
    if store.person(&person)?.is_some() {
        store.set_setting(OWN_NAME, "")?;
    }
    Ok(())
}

/// A person's card; of somebody whose card has not come yet what is known of her here.
pub(crate) fn card_of(store: &Store, person: &PersonId) -> Result<Option<PersonRecord>> {
    if let Some(card) = store.person(person)? {
        return Ok(Some(card));
    }
    let kept = store.setting(OWN_NAME)?.unwrap_or_default();
    let mut lines = kept.lines();
    let is_hers = lines.next() == Some(&person.to_string());
    let name = lines.next().filter(|_| is_hers);
    let role = store.book().and_then(|book| {
        let role = book.authority.role(person);
        role.map(|(_, label)| label.to_owned())
    });
    Ok(name.map(|name| PersonRecord {
        person: *person,
        name: name.to_owned(),
        role,
        picture: lines.next().filter(|it| !it.is_empty()).map(str::to_owned),
        details: PersonDetails::default(),
        same_as: None,
    }))
}

impl House {
    /// Who may sit down at this laptop, by name. It must be unlocked.
    pub fn people_here(&self) -> Result<Vec<Tile>> {
        let rooms = self.rooms()?;
        if rooms.store.book().is_none() {
            return Ok(Vec::new());
        }
        let last = last_here(&rooms)?;
        let book = rooms.book()?;
        let ago = |person: &PersonId| last.iter().position(|other| other == person);
        let mut tiles = Vec::new();
        let slots = rooms.keys().enrolments();
        for slot in slots {
            let Some(person) = person_of(&rooms, &slot.signer)? else {
                continue;
            };
            let Some(card) = card_of(&rooms.store, &person)? else {
                continue;
            };
            let drafts = rooms.store.count_drafts(&person)?;
            tiles.push(Tile {
                enrolment: Some(slot.signer),
                drafts,
                quick: quick_way(&rooms, &person)?,
                leads: book.authority.may_lead(&slot.signer),
                last: ago(&person),
                ..tile(&card)
            });
        }
        for person in self.profiles(&rooms)? {
            let Some(card) = rooms.store.person(&person)? else {
                continue;
            };
            tiles.push(Tile {
                drafts: rooms.store.count_drafts(&person)?,
                quick: quick_way(&rooms, &person)?,
                last: ago(&person),
                ..tile(&card)
            });
        }
        tiles.sort_by(|a, b| (&a.name, a.person).cmp(&(&b.name, b.person)));
        Ok(tiles)
    }

    /// Cards of which a word begins with what was typed.
    pub fn find_people(&self, text: &str) -> Result<Vec<Tile>> {
        let rooms = self.rooms()?;
        Ok(rooms
            .store
            .find_people(text, 12)?
            .iter()
            .map(|row| tile(&row.record))
            .collect())
    }

    /// The people of the team.
    pub fn team(&self) -> Result<Vec<TeamMember>> {
        let rooms = self.rooms()?;
        let Some(book) = rooms.store.book() else {
            return Ok(Vec::new());
        };
        let laptops = rooms.store.names(DocumentKind::Laptop)?;
        let mut team = Vec::new();
        for card in rooms.store.team()? {
            let of_hers = book
                .authority
                .enrolments()
                .filter(|enrolment| enrolment.person == Some(card.person));
            let (enrolments, ended): (Vec<&Enrolment>, Vec<&Enrolment>) =
                of_hers.partition(|enrolment| enrolment.is_active());
            let on = laptops.iter().filter(|laptop| {
                enrolments
                    .iter()
                    .any(|enrolment| enrolment.laptop.as_bytes() == laptop.id.as_bytes())
            });
            team.push(TeamMember {
                person: card.person,
                laptops: on.map(|laptop| laptop.name.clone()).collect(),
                passphrase: !enrolments.is_empty(),
                revoked: enrolments.is_empty() && ended.iter().any(|enrolment| enrolment.revoked),
                role: role_of(&book, &card.person, card.role),
                name: card.name,
            });
        }
        Ok(team)
    }

    /// This laptop: its id, its name, and whether it is shared. It must be unlocked and belong to a centre.
    pub fn laptop(&self) -> Result<Option<(LaptopId, String, LaptopClass)>> {
        let Some((laptop, class)) = this_laptop(&*self.rooms()?)? else {
            return Ok(None);
        };
        Ok(Some((
            laptop,
            self.laptop_name()?.unwrap_or_default(),
            class,
        )))
    }

    /// This laptop's name.
    pub(crate) fn laptop_name(&self) -> Result<Option<String>> {
        let rooms = self.rooms()?;
        let Some((laptop, _)) = this_laptop(&rooms)? else {
            return Ok(None);
        };
        let names = rooms.store.names(DocumentKind::Laptop)?;
        Ok(names
            .into_iter()
            .find(|record| record.id.as_bytes() == laptop.as_bytes())
            .map(|record| record.name))
    }

    /// The centre's name, when the laptop is unlocked.
    pub fn centre_name(&self) -> Result<Option<String>> {
        Ok(self
            .rooms()?
            .store
            .names(DocumentKind::Centre)?
            .into_iter()
            .next()
            .map(|record| record.name))
    }
}
