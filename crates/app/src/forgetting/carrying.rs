//! Carrying out what is forgotten: at the end of an exchange, after a click, and when somebody sits down where it was
//! broken off.

use std::collections::BTreeSet;
use std::sync::Arc;

use samenboek_crypto::{ClosedSession, Deed, KeysFile, OpenSession, Signer, Unlocked};
use samenboek_domain::ids::{DocumentId, PersonId, SignerId};
use samenboek_store::{CarriedOut, Closed, Hands, Store};

use crate::circles::opened;
use crate::error::{AppError, Result};
use crate::exchange::signers;
use crate::house::{House, Rooms, Seat};
use crate::lists::{change_list, listed};
use crate::revoking::signed;

/// Whose box keys are to be renewed.
const RENEW: &str = "renew_boxes";

impl House {
    /// Destroys here what is forgotten, with the keys that are at hand.
    pub(crate) fn carry_out(&self, rooms: &Rooms, seat: Option<&Seat>) -> Result<CarriedOut> {
        let leads = |seat: &&Seat| {
            rooms.store.book().is_some_and(|book| {
                seat.closed
                    .as_ref()
                    .is_some_and(|(_, closed)| book.authority.may_lead(&closed.signer().id()))
            })
        };
        self.mind_complaints(rooms, seat)?;
        rooms.store.hear_forgets(self.clock.now())?;
        let hand = match seat.filter(|_| rooms.store.has_names_to_go().unwrap_or(false)) {
            // Whoever only reads writes nothing here either: what is to be written waits for somebody else.
            Some(seat) => self.hand(rooms, seat).ok(),
            None => None,
        };
        let hands = Hands {
            signers: signers(rooms, seat).collect(),
            leader: seat.filter(leads).map(|seat| seat.signer(rooms)),
            hand,
        };
        if rooms.store.is_forgetting_due()? {
            self.forget_memories(rooms, seat)?;
        }
        let carried = rooms.store.carry_out(&hands, self.clock.now())?;
        if let Some(circles) = seat.and_then(|seat| seat.circles.as_ref()) {
            circles.pack_again(&rooms.store)?;
        }
        rooms.store.settle_inside(&rooms.keys().signers())?;
        if let Some(seat) = seat {
            self.drop_gone_drafts(rooms, seat)?;
        }
        if !carried.documents.is_empty() {
            self.drop_profiles(rooms)?;
        }
        if !carried.circles.is_empty() {
            // Old sticks hold boxes of these circles: whoever here could open one gets another key.
            let mut due = rooms.keys().signers();
            due.insert(rooms.open.desk().id());
            change_list(&rooms.store, RENEW, |all: &mut BTreeSet<_>| all.extend(due))?;
        }
        Ok(carried)
    }

    /// What is to be forgotten goes from what people remember of circles, before it goes from what everybody here reads.
    /// Of people who are not here nobody can look into it: all of it goes, and is read again when they come back.
    fn forget_memories(&self, rooms: &Rooms, seat: Option<&Seat>) -> Result<()> {
        let circles = seat.and_then(|seat| seat.circles.as_ref());
        let here: BTreeSet<SignerId> = circles.map(Closed::signer).into_iter().collect();
        rooms.store.keep_memories(&here)?;
        if let Some(circles) = circles {
            circles.catch_up(&rooms.store, &mut |_, _| {})?;
        }
        Ok(())
    }

    /// Whoever is forgotten sits down at no laptop.
    fn drop_profiles(&self, rooms: &Rooms) -> Result<()> {
        let mut gone = BTreeSet::new();
        for person in self.profiles(rooms)? {
            if rooms.forgot_person(&person)? {
                gone.insert(person);
            }
        }
        self.change_profiles(rooms, |all| all.retain(|person| !gone.contains(person)))
    }
}

/// New box keys, at the first unlocking after a circle was forgotten. The old ones are gone with the file that held them.
/// Returns whose are not due any more once the file is written ([`are_renewed`]).
pub(crate) fn renew_box_keys(
    store: &Store,
    keys: &mut KeysFile,
    unlocked: &Unlocked,
    at_start: bool,
) -> Result<BTreeSet<SignerId>> {
    let mut renewed = BTreeSet::new();
    if store.book().is_none() {
        return Ok(renewed);
    }
    let due: BTreeSet<SignerId> = listed(store.setting(RENEW)?);
    if due.is_empty() {
        return Ok(renewed);
    }
    let (open, closed) = keys.open(unlocked).map_err(|error| fault(&error))?;
    // While the laptop is open its desk goes on with the key it has.
    if at_start && due.contains(&open.desk().id()) {
        keys.renew_desk_box(&open).map_err(|error| fault(&error))?;
        renewed.insert(open.desk().id());
    }
    if due.contains(&closed.signer().id()) {
        // What is boxed for the old key is boxed for the new one before the old one goes.
        let circles = opened(&closed, store)?;
        keys.renew_box(unlocked).map_err(|error| fault(&error))?;
        let (_, again) = keys.open(unlocked).map_err(|error| fault(&error))?;
        circles.hand_over(store, &again.signer().public())?;
        renewed.insert(closed.signer().id());
    }
    Ok(renewed)
}

/// Tells the ledger of the box keys that are here, by these, until it names them.
pub(crate) fn tell_box_keys(
    store: &Store,
    open: &OpenSession,
    closed: &ClosedSession,
    at_start: bool,
) -> Result<()> {
    let Some(book) = store.book() else {
        return Ok(());
    };
    let told = |signer: &&Signer| {
        let enrolment = book.authority.enrolment(&signer.id());
        !enrolment.is_some_and(|it| it.is_active() && it.keys.open != signer.public().open)
    };
    let mut signers = vec![closed.signer()];
    if at_start {
        signers.push(open.desk());
    }
    for signer in signers.into_iter().filter(|signer| !told(signer)) {
        let open = signer.public().open;
        let renew = Deed::Renew { open };
        let mut ledger = Arc::unwrap_or_clone(store.ledger()?);
        let statement = signed(&mut ledger, &book.centre, signer, &renew)?;
        store.extend_book(&[statement], &[])?;
    }
    Ok(())
}

fn fault(error: &dyn std::fmt::Display) -> AppError {
    AppError::fault("folder_damaged", error)
}

/// The file of keys with their new box keys is written: they are not due any more.
pub(crate) fn are_renewed(store: &Store, renewed: &BTreeSet<SignerId>) -> Result<()> {
    change_list(store, RENEW, |due: &mut BTreeSet<SignerId>| {
        due.retain(|signer| !renewed.contains(signer));
    })
}

impl Rooms {
    /// Whether this person's card was forgotten.
    pub(crate) fn forgot_person(&self, person: &PersonId) -> Result<bool> {
        let card = DocumentId::from_bytes(*person.as_bytes());
        Ok(self.store.forgot_document(&card)?)
    }
}
