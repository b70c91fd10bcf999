//! Circles besides the team: read by who is in them, carried by everybody.

mod carried;
mod leaving;
mod random;
mod remembered;

use std::collections::BTreeMap;

use samenboek_crypto::{CircleClass, Right, authenticate};
use samenboek_domain::ids::{CircleId, DocumentId, PersonId};
use samenboek_domain::time::Timestamp;
use samenboek_store::{Closed, Members, StoreError};

use crate::kit::{JAN, Laptop, MARGA, centre, encounter, evening, verified};

/// A laptop whose person is signed in.
pub struct Desk {
    pub laptop: Laptop,
    pub closed: Option<Closed>,
}

impl Desk {
    pub fn of(who: usize) -> Self {
        let mut desk = Self {
            laptop: Laptop::of(who),
            closed: None,
        };
        desk.sits_down();
        desk
    }

    pub fn path(&self) -> std::path::PathBuf {
        let name = format!("private-{}.db", self.laptop.person().signer().id());
        self.laptop.folder.path().join(name)
    }

    pub fn sits_down(&mut self) {
        let session = &self.laptop.person().closed;
        self.closed = Some(Closed::open(session, self.laptop.store()).unwrap());
        self.catches_up();
    }

    pub fn leaves(&mut self) {
        self.closed = None;
    }

    pub fn closed(&self) -> &Closed {
        self.closed.as_ref().unwrap()
    }

    pub fn catches_up(&self) -> samenboek_store::CaughtUp {
        let store = self.laptop.store();
        self.closed().catch_up(store, &mut |_, _| {}).unwrap()
    }

    pub fn by(&self) -> (PersonId, Timestamp) {
        let hand = self.laptop.hand();
        (hand.person, hand.at)
    }

    /// Opens a case with these people, and writes this evening in it.
    pub fn opens(&self, people: &[usize], id: DocumentId, title: &str) -> CircleId {
        let members = Members {
            people: people
                .iter()
                .map(|who| centre().people[*who].person)
                .collect(),
            coordinators: true,
        };
        self.try_to_open(CircleClass::PersonalLaptops, &members, id, title)
            .unwrap()
    }

    pub fn try_to_open(
        &self,
        class: CircleClass,
        members: &Members,
        id: DocumentId,
        title: &str,
    ) -> Result<CircleId, StoreError> {
        let evening = encounter(evening(title));
        let store = self.laptop.store();
        let (circle, _) =
            self.closed()
                .open_circle(store, class, members, self.by(), |writer, _| {
                    writer.add_encounter(id, &evening)
                })?;
        Ok(circle)
    }

    pub fn writes(&self, circle: &CircleId, id: DocumentId, title: &str) {
        self.try_to_write(circle, id, title).unwrap();
    }

    pub fn try_to_write(
        &self,
        circle: &CircleId,
        id: DocumentId,
        title: &str,
    ) -> Result<(), StoreError> {
        let evening = encounter(evening(title));
        let is_here = self.closed().kind_of(&id).unwrap().is_some();
        self.closed()
            .write(self.laptop.store(), circle, self.by(), |writer| {
                if is_here {
                    writer.change_encounter(id, None, &evening)
                } else {
                    writer.add_encounter(id, &evening)
                }
            })
            .map(|_| ())
    }

    pub fn grants(&self, circle: &CircleId, who: usize, right: Right) {
        let subject = centre().people[who].person.into();
        self.closed()
            .grant(self.laptop.store(), circle, &[(subject, right)])
            .unwrap();
    }

    /// What is written in the circles that are read here.
    pub fn titles(&self) -> BTreeMap<DocumentId, String> {
        let states = self.closed().document_states().unwrap();
        states
            .keys()
            .map(|id| (*id, self.closed().encounter(id).unwrap().title))
            .collect()
    }

    pub fn states(&self) -> BTreeMap<DocumentId, String> {
        self.closed().document_states().unwrap()
    }

    /// Takes everything that lies on another laptop, as an exchange does.
    pub fn takes_from(&self, other: &Desk) {
        let statements: Vec<Vec<u8>> = other
            .laptop
            .store()
            .ledger()
            .unwrap()
            .statements()
            .map(|(_, bytes)| bytes.to_vec())
            .collect();
        self.laptop.store().extend_book(&statements, &[]).unwrap();
        for parcel in other.laptop.parcels() {
            self.takes(&parcel);
        }
        if self.closed.is_some() {
            self.catches_up();
        }
    }

    pub fn takes(&self, parcel: &samenboek_crypto::Sealed) {
        let store = self.laptop.store();
        if parcel.header().circle == centre().team {
            store
                .merge(store.make_ready(verified(parcel)).unwrap())
                .unwrap();
            return;
        }
        let authority = &store.book().unwrap().authority;
        match authenticate(parcel.clone(), authority) {
            Ok(authentic) => store.carry(authentic.sealed()).unwrap(),
            Err((sealed, reason)) => store
                .set_aside(&sealed.name(), reason.code(), sealed.bytes())
                .unwrap(),
        }
    }

    /// Gives everything out, as an exchange does before its first byte.
    pub fn gives_out(&self) {
        self.closed().renew_keys(self.laptop.store()).unwrap();
        self.closed().pack(self.laptop.store()).unwrap();
        self.laptop.store().mark_left().unwrap();
    }

    pub fn has_no_problems(&self) {
        let found = self.closed().verify(self.laptop.store()).unwrap();
        assert_eq!(found.problems, []);
        self.laptop.has_no_problems();
    }
}

/// Marga's shared laptop, on which nobody reads a case; she leads, and Amina and Jan have laptops of their own.
pub fn marga() -> Desk {
    Desk::of(MARGA)
}

/// Jan's laptop.
pub fn jan() -> Desk {
    Desk::of(JAN)
}
