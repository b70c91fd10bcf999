//! The newcomer takes the answer in. The ledger and the keys come in one commit: before it this laptop waits as it did,
//! after it everything else is made good at the next start when it was cut off.

use std::fs;
use std::path::Path;
use std::sync::atomic::Ordering;

use samenboek_crypto::{Joined, PairingError, ParcelKind, finish, open_box};
use samenboek_domain::ids::PersonId;
use samenboek_domain::kind::DocumentKind;
use samenboek_domain::text::Name;
use samenboek_store::Hand;

use super::asking::{Pending, signed_out};
use super::{pairing_error, read_limited};
use crate::error::{AppError, Result};
use crate::founding::laptop_document;
use crate::house::{House, Rooms, Seat};
use crate::outcome::{Outcome, Topic};
use crate::people::{keep_own_name, settle_own_name};

impl House {
    /// Takes the answer: opens it with the digits that were told, or throws digits and request away.
    pub fn join_finish(&self, answer: &[u8]) -> Result<Outcome<[u8; 3]>> {
        self.may_be_shared()?;
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        let pending = Pending::expected(&rooms.store)?;
        let (_, closed) = seat.closed.as_ref().ok_or_else(signed_out)?;
        let (state, file) = (pending.state()?, pending.file()?);
        match finish(&state, &file, answer, &rooms.open, closed) {
            Ok(joined) => {
                let outcome = self.take_in(&rooms, &seat, &joined)?;
                self.just_joined.store(true, Ordering::Relaxed);
                Ok(outcome)
            }
            Err(error @ PairingError::WrongDigits) => {
                // One answer a request: then the digits and the seed are gone.
                Pending::drop_from(&rooms.store)?;
                self.start_over()?;
                Err(pairing_error(&error))
            }
            Err(error) => Err(pairing_error(&error)),
        }
    }

    /// Looks for the answer to this laptop's request in a folder, and takes it.
    pub fn join_finish_in(&self, folder: &Path) -> Result<Outcome<[u8; 3]>> {
        let state = self
            .join_state()?
            .ok_or_else(|| AppError::refuse("no_request_found"))?;
        let path = folder.join(format!("samenboek-antwoord-{}.sbk", state.request));
        if !path.is_file() {
            return Err(AppError::refuse("no_answer_found"));
        }
        let outcome = self.join_finish(&read_limited(&path)?)?;
        let _ = fs::remove_file(path);
        let _ = fs::remove_file(folder.join(format!("samenboek-aanvraag-{}.sbk", state.request)));
        Ok(outcome)
    }

    /// Somebody says whether the pictures were the same, when this laptop came in by stick a moment ago. When not, its
    /// keys go, and with them all that they opened.
    pub fn join_same(&self, is_same: bool) -> Result<Outcome<()>> {
        if !self.just_joined.swap(false, Ordering::Relaxed) {
            return Err(AppError::refuse("nothing_to_compare"));
        }
        if !is_same {
            self.start_over()?;
        }
        Ok(Outcome::new((), [Topic::Session]))
    }

    /// Becomes one of the team.
    pub(super) fn take_in(
        &self,
        rooms: &Rooms,
        seat: &Seat,
        joined: &Joined,
    ) -> Result<Outcome<[u8; 3]>> {
        let mut pending = Pending::expected(&rooms.store)?;
        pending.is_known = Some(joined.is_known);
        pending.keep(&rooms.store)?;
        let (_, closed) = seat.closed.as_ref().ok_or_else(signed_out)?;
        let of_kind = |kind: ParcelKind| {
            let parcels = joined.parcels.iter();
            parcels.filter(move |parcel| parcel.header().kind == kind)
        };
        let mut keys = Vec::new();
        for epoch in of_kind(ParcelKind::Epoch) {
            let mine = of_kind(ParcelKind::Box);
            keys.extend(mine.filter_map(|parcel| open_box(parcel, epoch, closed.signer()).ok()));
        }
        for parcel in &joined.parcels {
            rooms.store.carry(parcel)?;
        }
        // From here on it is one of the team.
        rooms.store.extend_book(&joined.statements, &keys)?;
        let unlocked = self.unlocked().ok_or_else(signed_out)?;
        let mut outcome = self.enter(unlocked)?;
        outcome
            .changed
            .extend([Topic::Laptop, Topic::People, Topic::Sharing]);
        Ok(Outcome {
            value: joined.pictures,
            changed: outcome.changed,
        })
    }

    /// Says what this laptop and its person are called, and forgets the request. Done again at the next start when a
    /// pulled plug broke it off.
    pub(crate) fn settle_joining(&self, rooms: &Rooms) -> Result<()> {
        settle_own_name(&rooms.store)?;
        let (Some(pending), Some(book)) = (Pending::of(&rooms.store)?, rooms.store.book()) else {
            return Ok(());
        };
        let seat = self.seat()?;
        let (_, closed) = seat.closed.as_ref().ok_or_else(signed_out)?;
        // The laptop itself says what it and its person are called: somebody who only reads has no words of her own.
        let may_write = book.authority.may_write(&closed.signer().id(), &book.team);
        let signer = if may_write {
            closed.signer()
        } else {
            rooms.open.desk()
        };
        let hand = Hand {
            signer,
            person: seat.person,
            at: self.clock.now(),
        };
        self.name_what_is_new(rooms, &hand, &pending)?;
        Pending::drop_from(&rooms.store)
    }

    fn name_what_is_new(&self, rooms: &Rooms, hand: &Hand<'_>, pending: &Pending) -> Result<()> {
        let store = &rooms.store;
        let laptop = laptop_document(pending.laptop);
        let laptops = store.names(DocumentKind::Laptop)?;
        let is_named = laptops.iter().any(|known| known.id == laptop);
        // Somebody of the team has a card already, which comes with the first exchange.
        let is_known = pending.is_known == Some(true) || store.person(&hand.person)?.is_some();
        let name = Name::parse("person", &pending.person)?;
        let laptop_name = Name::parse("laptop", &pending.laptop_name)?;
        let picture = own_picture(rooms);
        if is_known {
            keep_own_name(store, &hand.person, name.as_str(), picture.as_deref())?;
        }
        let role = role_of(rooms, &hand.person);
        store.write(hand, |writer| -> Result<()> {
            if !is_named {
                writer.name_thing(DocumentKind::Laptop, laptop, &laptop_name)?;
            }
            if !is_known {
                writer.add_person(hand.person, &name, role.as_deref(), picture.as_deref())?;
            }
            Ok(())
        })?;
        Ok(())
    }
}

fn own_picture(rooms: &Rooms) -> Option<String> {
    let mut slots = rooms.keys().enrolments().into_iter();
    slots
        .next()
        .map(|slot| format!("{} {}", slot.picture, slot.colour))
}

fn role_of(rooms: &Rooms, person: &PersonId) -> Option<String> {
    let book = rooms.store.book()?;
    book.authority
        .role(person)
        .map(|(_, label)| label.to_owned())
}
