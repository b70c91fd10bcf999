//! Further laptops that people let in on their own word, and what a coordinator says of them.

use samenboek_crypto::{
    Authority, Deed, Enrolment, EnrolmentKeys, LaptopClass, Right, Statement, SubjectId,
};
use samenboek_domain::ids::{LaptopId, PersonId, SignerId};
use samenboek_domain::kind::DocumentKind;
use samenboek_store::Store;

use crate::error::{AppError, Result};
use crate::house::House;
use crate::outcome::{Outcome, Topic};
use crate::people::card_of;
use crate::revoking::{Revoked, leading, say};

/// A laptop that waits for a coordinator's word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WaitingLaptop {
    /// The laptop.
    pub laptop: LaptopId,
    /// Its name; empty until its first word came.
    pub name: String,
    /// Whose it is, by her own word.
    pub person: PersonId,
    /// Her name.
    pub person_name: String,
}

impl House {
    /// The laptops that wait for a coordinator's word, by name.
    pub fn waiting_laptops(&self) -> Result<Vec<WaitingLaptop>> {
        let rooms = self.rooms()?;
        let Some(book) = rooms.store.book() else {
            return Ok(Vec::new());
        };
        let names = rooms.store.names(DocumentKind::Laptop)?;
        let mut waiting = Vec::new();
        for enrolment in vouched(&book.authority) {
            let Some(person) = enrolment.person else {
                continue;
            };
            let name = names
                .iter()
                .find(|known| known.id.as_bytes() == enrolment.laptop.as_bytes());
            let card = card_of(&rooms.store, &person)?;
            waiting.push(WaitingLaptop {
                laptop: enrolment.laptop,
                name: name.map(|known| known.name.clone()).unwrap_or_default(),
                person,
                person_name: card.map(|card| card.name).unwrap_or_default(),
            });
        }
        waiting.sort_by(|one, other| (&one.name, one.laptop).cmp(&(&other.name, other.laptop)));
        waiting.dedup_by_key(|laptop| laptop.laptop);
        Ok(waiting)
    }

    /// Whether this laptop itself waits for a coordinator's word.
    pub fn waits_for_a_coordinator(&self) -> Result<bool> {
        let rooms = self.rooms()?;
        let desk = rooms.open.desk().id();
        let book = rooms.store.book();
        Ok(book.is_some_and(|book| {
            let enrolment = book.authority.enrolment(&desk);
            enrolment.is_some_and(|desk| desk.vouched_by.is_some())
        }))
    }

    /// Confirms a laptop that its person let in: from now on it is what a coordinator says it is. Only by a coordinator.
    pub fn confirm_laptop(&self, laptop: &LaptopId, class: LaptopClass) -> Result<Outcome<()>> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        let book = rooms
            .store
            .book()
            .ok_or_else(|| AppError::refuse("signed_out"))?;
        let signer = leading(&book, &seat)?;
        let mut deeds = Vec::new();
        for enrolment in vouched(&book.authority).filter(|it| it.laptop == *laptop) {
            let keys = first_keys(&rooms.store, &enrolment.signer)?;
            deeds.push(Deed::Enrol {
                subject: enrolment.subject,
                laptop: *laptop,
                class,
                keys,
            });
        }
        if deeds.is_empty() {
            return Err(AppError::refuse_field("nothing_to_confirm", "laptop"));
        }
        // Her rights she has; her laptop's desk has none of its own yet.
        let desk = SubjectId::from(*laptop);
        if book.authority.right(&book.team, &desk) != Right::Write {
            deeds.push(Deed::Grant {
                circle: book.team,
                subject: desk,
                right: Right::Write,
            });
        }
        say(&rooms, &book, signer, deeds)?;
        Ok(Outcome::new(
            (),
            [Topic::People, Topic::Laptop, Topic::Sharing],
        ))
    }

    /// Ends a laptop that its person let in. Only by a coordinator.
    pub fn refuse_laptop(&self, laptop: &LaptopId) -> Result<Outcome<Revoked>> {
        let waiting = self.waiting_laptops()?;
        let found = waiting.iter().find(|waiting| waiting.laptop == *laptop);
        let person = found
            .map(|waiting| waiting.person)
            .ok_or_else(|| AppError::refuse_field("nothing_to_confirm", "laptop"))?;
        self.revoke(&person, Some(laptop))
    }
}

fn vouched(authority: &Authority) -> impl Iterator<Item = &Enrolment> {
    let enrolments = authority.enrolments();
    enrolments.filter(|it| it.is_active() && it.vouched_by.is_some())
}

/// The keys as they were made known. A box key that was renewed since stands in the ledger apart.
fn first_keys(store: &Store, signer: &SignerId) -> Result<EnrolmentKeys> {
    let ledger = store.ledger()?;
    for (_, bytes) in ledger.statements() {
        let Ok(statement) = Statement::read(bytes) else {
            continue;
        };
        if let Deed::Enrol { keys, .. } | Deed::Succeed { new: keys, .. } = statement.deed
            && keys.signer() == *signer
        {
            return Ok(keys);
        }
    }
    Err(AppError::refuse("not_found"))
}
