//! Exchanging with a laptop on the same network: the same parcels, taken in by the same steps, over an open connection.
//!
//! It needs the store and the keys of the desk only. Those stay open while the program runs, so it goes on while nobody
//! sits at the laptop: what others write arrives all night, and nobody sees it until somebody sits down. Whoever left
//! took her own keys with her; nothing here holds on to them between two exchanges.

mod across;
mod book;
mod choice;
mod desk;
mod expected;
mod links;
mod once;
mod round;
mod typed;

use std::collections::BTreeSet;

use samenboek_domain::ids::LaptopId;
use samenboek_sync::lan::{LanError, LanKey, LanSecret};

pub use across::exchange_across;
pub use desk::{LanDesk, LanSaid};
pub(crate) use expected::expect;
pub use once::exchange_lan;
pub use round::LanRound;
pub use samenboek_sync::lan::{DEFAULT_PORT, Lan, Link, own_addresses};
pub(crate) use typed::{about_address, places_at};

use crate::error::{AppError, Result};
use crate::house::House;

impl House {
    /// Listens for the laptops of this centre on this port, or on any that is free when it is taken or 0.
    pub fn lan_listen(&self, port: u16) -> Result<Lan> {
        Lan::listen(self.lan_secret()?, self.lan_keys()?, port).map_err(|error| lan_error(&error))
    }

    /// This laptop's own end of every line.
    pub(crate) fn lan_secret(&self) -> Result<LanSecret> {
        self.may_be_shared()?;
        let rooms = self.rooms()?;
        let desk = rooms.open.desk();
        Ok(LanSecret::new(LanKey(desk.keys().lan), &desk.lan_secret()))
    }

    /// The keys of the other laptops of this centre whose enrolment has not ended, and of newcomers who were let in and
    /// have not been heard of since.
    pub fn lan_keys(&self) -> Result<BTreeSet<LanKey>> {
        let rooms = self.rooms()?;
        let book = rooms
            .store
            .book()
            .ok_or_else(|| AppError::refuse("signed_out"))?;
        let desk = rooms.open.desk().id();
        let mine = book
            .authority
            .enrolment(&desk)
            .map(|enrolment| enrolment.laptop);
        let others = book.authority.enrolments().filter(|enrolment| {
            enrolment.person.is_none() && enrolment.is_active() && Some(enrolment.laptop) != mine
        });
        let mut keys = expected::expected(&rooms.store, &book)?;
        keys.extend(others.map(|enrolment| LanKey(enrolment.keys.lan)));
        Ok(keys)
    }

    /// The laptops with these keys.
    pub(crate) fn lan_laptops(&self, keys: &BTreeSet<LanKey>) -> Result<Vec<LaptopId>> {
        let book = self.rooms()?.store.book();
        let book = book.ok_or_else(|| AppError::refuse("signed_out"))?;
        let enrolments = book.authority.enrolments();
        let laptops: BTreeSet<LaptopId> = enrolments
            .filter(|enrolment| keys.contains(&LanKey(enrolment.keys.lan)))
            .map(|enrolment| enrolment.laptop)
            .collect();
        Ok(laptops.into_iter().collect())
    }
}

pub(crate) fn lan_error(error: &LanError) -> AppError {
    AppError::of_rule(error)
}
