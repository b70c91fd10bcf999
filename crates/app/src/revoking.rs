//! Ending what somebody may: on all laptops, or on one. What she wrote until now counts; what she writes later is kept
//! apart, and what others write later she cannot read.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use samenboek_crypto::{Cut, Deed, Enrolment, Ledger, Reason, Sealed, Signer, Statement};
use samenboek_domain::ids::{CentreId, CircleId, LaptopId, ParcelName, PersonId, SignerId};
use samenboek_domain::kind::DocumentKind;
use samenboek_domain::person::fold;
use samenboek_store::Book;

use crate::error::{AppError, Result};
use crate::exchange::signers;
use crate::house::{House, Rooms, Seat};
use crate::outcome::{Outcome, Topic};
use crate::stops::Noting;

/// Whose keys were ended, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Revoked {
    /// The person.
    pub person: PersonId,
    /// The name.
    pub name: String,
    /// The laptops on which these keys were.
    pub laptops: Vec<String>,
}

impl House {
    /// Ends a person's enrolments: all of them, or those on one laptop; and the laptop's own when nobody else has keys
    /// there. Only by a coordinator, and never the last one.
    pub fn revoke(&self, person: &PersonId, laptop: Option<&LaptopId>) -> Result<Outcome<Revoked>> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        let book = rooms
            .store
            .book()
            .ok_or_else(|| AppError::refuse("signed_out"))?;
        let signer = leading(&book, &seat)?;
        let mut ending = ending(&book, person, laptop);
        if ending.is_empty() {
            return Err(AppError::refuse_field("nothing_to_revoke", "person"));
        }
        if !somebody_leads_without(&book, &ending) {
            return Err(AppError::refuse_field("last_coordinator", "person"));
        }
        // Her own comes last: after it she says nothing more.
        ending.sort_by_key(|enrolment| (enrolment.signer == signer.id(), enrolment.signer));
        self.end(&rooms, &seat, signer, &ending)?;
        let laptops: BTreeSet<LaptopId> = ending.iter().map(|enrolment| enrolment.laptop).collect();
        let names = rooms.store.names(DocumentKind::Laptop)?;
        let names = names
            .into_iter()
            .filter(|record| laptops.contains(&LaptopId::from_bytes(*record.id.as_bytes())));
        let revoked = Revoked {
            person: *person,
            name: rooms
                .store
                .person(person)?
                .map(|card| card.name)
                .unwrap_or_default(),
            laptops: names.map(|record| record.name).collect(),
        };
        Ok(Outcome::new(
            revoked,
            [Topic::People, Topic::Sharing, Topic::Laptop],
        ))
    }

    /// Ends these enrolments, one after another, and sees to it that there is a key that they do not have.
    pub(crate) fn end(
        &self,
        rooms: &Rooms,
        seat: &Seat,
        signer: &Signer,
        ending: &[Enrolment],
    ) -> Result<()> {
        // A parcel that a cut names keeps its name from now on.
        rooms.store.mark_left()?;
        let deeds = ending
            .iter()
            .map(|enrolment| {
                Ok(Deed::Revoke {
                    signer: enrolment.signer,
                    cuts: cuts(rooms, &enrolment.signer)?,
                })
            })
            .collect::<Result<Vec<_>>>()?;
        say(rooms, &*rooms.book()?, signer, deeds)?;
        self.note_stops(rooms, Noting::JustHeard)?;
        self.renew_keys(rooms, Some(seat))?;
        self.take_ended_keys_off(rooms)
    }

    /// Takes parcels all the same that were kept apart because their signer was revoked. They come into the book at the
    /// next exchange, here and wherever this is heard. Only by a coordinator. Returns how many there were.
    pub fn accept_revoked(&self, names: &[ParcelName]) -> Result<Outcome<usize>> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        let book = rooms
            .store
            .book()
            .ok_or_else(|| AppError::refuse("signed_out"))?;
        let signer = leading(&book, &seat)?;
        let mut late: BTreeMap<(SignerId, CircleId), Vec<ParcelName>> = BTreeMap::new();
        for apart in rooms.store.apart()? {
            let name = apart.name;
            if apart.reason != Reason::Revoked.code() || !names.contains(&name) {
                continue;
            }
            let bytes = rooms.store.bytes_apart(&name)?.unwrap_or_default();
            let sealed = Sealed::parse(bytes).map_err(|_| AppError::refuse("damaged"))?;
            let header = sealed.header();
            late.entry((header.signer, header.circle))
                .or_default()
                .push(name);
        }
        let accepted = late.values().map(Vec::len).sum();
        if accepted == 0 {
            return Err(AppError::refuse("not_found"));
        }
        let deeds = late
            .into_iter()
            .map(|((signer, circle), parcels)| Deed::Accept {
                signer,
                circle,
                parcels,
            });
        say(&rooms, &book, signer, deeds)?;
        Ok(Outcome::new(accepted, [Topic::Sharing]))
    }

    /// Somebody of the team, by name or id. Of several with one name, whoever still has keys.
    pub fn member(&self, text: &str) -> Result<PersonId> {
        let mut called = self.team()?;
        let wanted = fold(text.trim());
        called.retain(|member| fold(&member.name) == wanted || member.person.to_string() == text);
        if called.len() > 1 {
            called.retain(|member| member.passphrase);
        }
        match called.as_slice() {
            [] => Err(AppError::refuse_field("unknown_person", "person")),
            [one] => Ok(one.person),
            [..] => Err(AppError::refuse_field("several_people", "person")),
        }
    }

    /// A laptop of the team, by name or id.
    pub fn laptop_called(&self, text: &str) -> Result<LaptopId> {
        let wanted = fold(text.trim());
        let mut called = self.rooms()?.store.names(DocumentKind::Laptop)?;
        called.retain(|record| fold(&record.name) == wanted || record.id.to_string() == text);
        match called.as_slice() {
            [one] => Ok(LaptopId::from_bytes(*one.id.as_bytes())),
            [] | [..] => Err(AppError::refuse_field("unknown_laptop", "laptop")),
        }
    }

    /// A clean key for whoever may still read; nothing when there is one. The desk makes it, or who sits here.
    pub(crate) fn renew_keys(&self, rooms: &Rooms, seat: Option<&Seat>) -> Result<()> {
        for signer in signers(rooms, seat) {
            rooms.store.renew_epoch(signer)?;
        }
        Ok(())
    }
}

/// Who sits here, as a coordinator whose statements count.
pub(crate) fn leading<'a>(book: &Book, seat: &'a Seat) -> Result<&'a Signer> {
    let Some((_, closed)) = seat
        .closed
        .as_ref()
        .filter(|(_, closed)| book.authority.may_lead(&closed.signer().id()))
    else {
        return Err(seat.without_keys("not_a_coordinator"));
    };
    if book.authority.halted() {
        return Err(AppError::refuse("halted"));
    }
    Ok(closed.signer())
}

/// Signs these one after another and takes them into the ledger in one commit.
pub(crate) fn say(
    rooms: &Rooms,
    book: &Book,
    signer: &Signer,
    deeds: impl IntoIterator<Item = Deed>,
) -> Result<()> {
    let mut ledger = Arc::unwrap_or_clone(rooms.store.ledger()?);
    let mut statements = Vec::new();
    for deed in deeds {
        statements.push(signed(&mut ledger, &book.centre, signer, &deed)?);
    }
    rooms.store.extend_book(&statements, &[])?;
    Ok(())
}

/// Signs a statement that rests on all that this ledger has, and adds it there: nothing is said yet.
pub(crate) fn signed(
    ledger: &mut Ledger,
    centre: &CentreId,
    signer: &Signer,
    deed: &Deed,
) -> Result<Vec<u8>> {
    let fault = |error: &dyn std::fmt::Display| AppError::fault("unknown", error);
    let statement = Statement::make(signer, centre, &ledger.predecessors(&signer.id()), deed)
        .map_err(|error| fault(&error))?;
    ledger.add(&statement).map_err(|error| fault(&error))?;
    Ok(statement)
}

/// The enrolments that end: none when there is nothing active to end. Those that others succeeded end too: an older backup
/// holds their keys, and would have them succeeded once more.
fn ending(book: &Book, person: &PersonId, laptop: Option<&LaptopId>) -> Vec<Enrolment> {
    let open: Vec<&Enrolment> = book
        .authority
        .enrolments()
        .filter(|enrolment| !enrolment.revoked)
        .collect();
    let is_hers = |enrolment: &Enrolment| {
        enrolment.person == Some(*person) && laptop.is_none_or(|laptop| enrolment.laptop == *laptop)
    };
    let left: BTreeSet<LaptopId> = open
        .iter()
        .filter(|enrolment| is_hers(enrolment))
        .map(|enrolment| enrolment.laptop)
        .filter(|laptop| {
            // Whoever opens a laptop has its own keys in hand: they end with the last person who can.
            let mut others = open
                .iter()
                .filter(|other| other.laptop == *laptop && other.is_active());
            others.all(|other| other.person.is_none_or(|other| other == *person))
        })
        .collect();
    let ending: Vec<Enrolment> = open
        .into_iter()
        .filter(|enrolment| {
            is_hers(enrolment) || (enrolment.person.is_none() && left.contains(&enrolment.laptop))
        })
        .copied()
        .collect();
    if ending.iter().any(Enrolment::is_active) {
        ending
    } else {
        Vec::new()
    }
}

pub(crate) fn somebody_leads_without(book: &Book, ending: &[Enrolment]) -> bool {
    book.authority.enrolments().any(|enrolment| {
        book.authority.may_lead(&enrolment.signer)
            && !ending.iter().any(|ended| ended.signer == enrolment.signer)
    })
}

/// How far this signer's work is known here, in every circle: that counts.
fn cuts(rooms: &Rooms, signer: &SignerId) -> Result<Vec<Cut>> {
    let mut newest: BTreeMap<CircleId, (u64, ParcelName)> = BTreeMap::new();
    for parcel in rooms.store.held()? {
        if parcel.signer == *signer && parcel.to > 0 {
            let known = newest.entry(parcel.circle).or_insert((0, parcel.name));
            *known = (*known).max((parcel.to, parcel.name));
        }
    }
    Ok(newest
        .into_iter()
        .map(|(circle, (to, name))| Cut { circle, to, name })
        .collect())
}
