//! Whoever leads after the paper was used: which keys she has on this laptop, or gets.

use samenboek_crypto::{KeysFile, LaptopClass, Passphrase, Signer, Unlocked};
use samenboek_domain::ids::{LaptopId, PersonId};
use samenboek_domain::text::Name;
use samenboek_store::Book;

use crate::about_to_say::box_team_for;
use crate::error::{AppError, Result};
use crate::founding::{Sheets, strong_enough};
use crate::house::{House, Rooms, Seat};
use crate::people::{card_of, picture_for};
use crate::standing::this_laptop;

/// Her keys on this laptop, before anybody was told of them.
pub(super) struct Leader {
    pub(super) person: PersonId,
    pub(super) name: String,
    pub(super) laptop: LaptopId,
    pub(super) class: LaptopClass,
    pub(super) signer: Signer,
    pub(super) desk: Signer,
    pub(super) sheets: Option<Sheets>,
    fresh: Option<Fresh>,
}

/// Keys that were made for this.
struct Fresh {
    keys: KeysFile,
    /// The file of keys that they were made beside.
    beside: Vec<u8>,
    unlocked: Unlocked,
    /// The laptop's own keys are new too: the old ones were ended.
    has_new_desk: bool,
}

impl House {
    pub(super) fn leader(
        &self,
        rooms: &Rooms,
        seat: &Seat,
        book: &Book,
        person: &PersonId,
        passphrase: Option<&Passphrase>,
    ) -> Result<Leader> {
        let unknown = || AppError::refuse_field("unknown_person", "person");
        let card = card_of(&rooms.store, person)?.ok_or_else(unknown)?;
        if card.role.is_none() && book.authority.role(person).is_none() {
            return Err(unknown());
        }
        let (laptop, class) =
            this_laptop(rooms)?.ok_or_else(|| AppError::refuse("not_enrolled"))?;
        let mut leader = Leader {
            person: *person,
            name: card.name,
            laptop,
            class,
            signer: seat.signer(rooms).clone(),
            desk: rooms.open.desk().clone(),
            sheets: None,
            fresh: None,
        };
        let own = seat.closed.as_ref().filter(|_| seat.person == *person);
        let was_ended = |signer: &Signer| {
            let known = book.authority.enrolment(&signer.id());
            known.is_some_and(|known| !known.is_active())
        };
        let is_desk_ended = was_ended(rooms.open.desk());
        match own {
            Some((_, closed)) if !was_ended(closed.signer()) && !is_desk_ended => {}
            Some((unlocked, _)) => leader.take_new_keys(rooms, unlocked, is_desk_ended)?,
            None => {
                let passphrase = passphrase
                    .ok_or_else(|| AppError::refuse_field("paper_passphrase", "passphrase"))?;
                self.enrol_leader(rooms, &mut leader, passphrase, is_desk_ended)?;
            }
        }
        Ok(leader)
    }

    /// Somebody who has no keys at hand here gets a passphrase of her own on this laptop.
    fn enrol_leader(
        &self,
        rooms: &Rooms,
        leader: &mut Leader,
        passphrase: &Passphrase,
        is_desk_ended: bool,
    ) -> Result<()> {
        strong_enough(passphrase)?;
        let name = Name::parse("name", &leader.name)?;
        let mut keys = rooms.keys().clone();
        let beside = keys.to_bytes();
        let picture = picture_for(leader.person.as_bytes());
        let (unlocked, sheet) = keys
            .add(&rooms.open, passphrase, self.cost, name.as_str(), picture)
            .map_err(|error| AppError::fault("unknown", error))?;
        leader.sheets = Some(Sheets {
            personal: sheet.to_text().to_string(),
            paper_key: None,
            person: name.as_str().to_owned(),
        });
        leader.adopt(keys, beside, unlocked, is_desk_ended)
    }

    /// Writes the keys down that were made.
    pub(super) fn keep_leader(&self, rooms: &Rooms, leader: &Leader) -> Result<()> {
        let Some(fresh) = &leader.fresh else {
            return Ok(());
        };
        self.change_keys(rooms, |keys| {
            if keys.to_bytes() != fresh.beside {
                // Somebody's keys went off this laptop just now: nothing was said yet, and it can be done again.
                return Err(AppError::fault("unknown", "the keys changed meanwhile"));
            }
            *keys = fresh.keys.clone();
            Ok(())
        })
    }

    /// She sits here from now on, and reads what those read who lead, as far as somebody gave it to her.
    pub(super) fn seat_leader(&self, rooms: &Rooms, seat: &Seat, leader: &Leader) -> Result<()> {
        let Some(fresh) = &leader.fresh else {
            self.renew_keys(rooms, Some(seat))?;
            seat.catch_up(rooms)?;
            return Ok(());
        };
        box_team_for(&rooms.store, &leader.signer.public(), &leader.signer)?;
        self.change_profiles(rooms, |all| all.retain(|profile| *profile != leader.person))?;
        if fresh.has_new_desk {
            box_team_for(&rooms.store, &leader.desk.public(), &leader.desk)?;
            // The desk is opened with the laptop: it is opened anew.
            self.take_seat(None);
            self.close_rooms();
        }
        self.enter(fresh.unlocked.clone())?;
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        self.renew_keys(&rooms, Some(&seat))?;
        seat.catch_up(&rooms)?;
        Ok(())
    }
}

impl Leader {
    /// Keys that somebody ended sign nothing more: new ones, under the same passphrase and sheet.
    fn take_new_keys(
        &mut self,
        rooms: &Rooms,
        unlocked: &Unlocked,
        is_desk_ended: bool,
    ) -> Result<()> {
        let mut keys = rooms.keys().clone();
        let beside = keys.to_bytes();
        keys.replace_person(unlocked)
            .map_err(|error| AppError::fault("unknown", error))?;
        self.adopt(keys, beside, unlocked.clone(), is_desk_ended)
    }

    fn adopt(
        &mut self,
        mut keys: KeysFile,
        beside: Vec<u8>,
        unlocked: Unlocked,
        is_desk_ended: bool,
    ) -> Result<()> {
        let fault = |error| AppError::fault("unknown", error);
        if is_desk_ended {
            keys.replace_identity(&unlocked).map_err(fault)?;
        }
        let (open, closed) = keys.open(&unlocked).map_err(fault)?;
        self.signer = closed.signer().clone();
        self.desk = open.desk().clone();
        self.fresh = Some(Fresh {
            keys,
            beside,
            unlocked,
            has_new_desk: is_desk_ended,
        });
        Ok(())
    }
}
