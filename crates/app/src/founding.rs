//! Founding a centre in an empty folder.

use std::sync::{Mutex, PoisonError};

use samenboek_crypto::{
    EpochKey, KeysFile, LaptopClass, Passphrase, Picture, RecoveryKey, Statement, box_for, mint,
    team_circle,
};
use samenboek_domain::ids::{DocumentId, LaptopId, PersonId};
use samenboek_domain::kind::DocumentKind;
use samenboek_domain::person::Role;
use samenboek_domain::text::Name;
use samenboek_store::Store;

use crate::error::{AppError, Result};
use crate::house::{House, Rooms, Seat, Stage};
use crate::outcome::{Outcome, Topic};
use crate::people::picture_for;

/// What is asked to found a centre.
pub struct Founding<'a> {
    /// The centre's name.
    pub centre: &'a str,
    /// The founder's name.
    pub person: &'a str,
    /// The laptop's name.
    pub laptop: &'a str,
    /// Shared by many, or one person's own.
    pub class: LaptopClass,
    /// The founder's passphrase.
    pub passphrase: &'a Passphrase,
}

/// The two codes that exist on paper only, kept in memory until they were printed or saved.
#[derive(Clone)]
pub struct Sheets {
    /// Opens the founder's own enrolment when the passphrase is forgotten.
    pub personal: String,
    /// The centre's recovery key; none when a further person was added.
    pub paper_key: Option<String>,
    /// Whose sheet it is.
    pub person: String,
}

impl House {
    /// Founds a centre. The keys file is written last: cut off before that, the folder is still fresh.
    pub fn found(&self, founding: &Founding<'_>) -> Result<Outcome<Sheets>> {
        if self.stage() != Stage::Fresh {
            return Err(AppError::refuse("folder_not_empty"));
        }
        let centre_name = Name::parse("centre", founding.centre)?;
        let person_name = Name::parse("person", founding.person)?;
        let laptop_name = Name::parse("laptop", founding.laptop)?;
        strong_enough(founding.passphrase)?;
        self.folder().clear_the_way()?;
        let found = self.found_here(founding, &centre_name, &person_name, &laptop_name);
        self.whole_or_fresh(found)
    }

    /// What was begun in a fresh folder was done, or the folder is fresh again.
    pub(crate) fn whole_or_fresh<T>(&self, begun: Result<T>) -> Result<T> {
        if begun.is_err() {
            self.take_seat(None);
            self.close_rooms();
            self.sheets_done();
            self.folder().drop_what_was_begun();
        }
        begun
    }

    fn found_here(
        &self,
        founding: &Founding<'_>,
        centre_name: &Name,
        person_name: &Name,
        laptop_name: &Name,
    ) -> Result<Outcome<Sheets>> {
        let person = PersonId::from_bytes(self.next_id()?);
        let laptop = LaptopId::from_bytes(self.next_id()?);
        let picture = picture_for(person.as_bytes());
        let (keys, unlocked, sheet) = KeysFile::found(
            founding.passphrase,
            self.cost,
            person_name.as_str(),
            picture.clone(),
        )
        .map_err(|error| AppError::fault("unknown", error))?;
        let (open, closed) = keys
            .open(&unlocked)
            .map_err(|error| AppError::fault("unknown", error))?;
        let store = Store::open(&self.folder().database(), open.store_key())?;
        let (paper_key, recovery) =
            RecoveryKey::generate().map_err(|error| AppError::fault("unknown", error))?;
        let found = Statement::found(
            closed.signer(),
            open.desk(),
            person,
            laptop,
            founding.class,
            recovery,
        )
        .map_err(|error| AppError::fault("unknown", error))?;
        let centre = Statement::centre_of(&found);
        let team = team_circle(&centre);
        let heard = [Statement::name_of(&found)];
        let (key, epoch) = mint(&team, &centre, &[], &heard, closed.signer())
            .map_err(|error| AppError::fault("unknown", error))?;
        store.extend_book(&[found], std::slice::from_ref(&key))?;
        store.carry(&epoch)?;
        for reader in [closed.signer(), open.desk()] {
            store.carry(&boxed(&key, reader, closed.signer())?)?;
        }
        let rooms = Rooms {
            keys: keys.into(),
            open,
            store,
            looked_into: Mutex::default(),
        };
        let mut seat = Seat {
            person,
            closed: Some((unlocked, closed)),
            away: None,
            circles: None,
            vouched: false,
        };
        self.keep_invented(&rooms)?;
        let hand = self.hand(&rooms, &seat)?;
        rooms.store.write(&hand, |writer| -> Result<()> {
            writer.name_thing(DocumentKind::Centre, centre_document(&centre), centre_name)?;
            writer.name_thing(DocumentKind::Laptop, laptop_document(laptop), laptop_name)?;
            writer.add_person(
                person,
                person_name,
                Some(Role::Coordinator.code()),
                Some(&picture_code(&picture)),
            )?;
            Ok(())
        })?;
        let bytes = rooms.keys().to_bytes();
        self.folder().write_keys(&bytes)?;
        let sheets = Sheets {
            personal: sheet.to_text().to_string(),
            paper_key: Some(paper_key.to_text().to_string()),
            person: person_name.as_str().to_owned(),
        };
        *self.sheets.lock().unwrap_or_else(PoisonError::into_inner) = Some(sheets.clone());
        let rooms = self.open_rooms(rooms);
        seat.open_circles(&rooms)?;
        self.take_seat(Some(seat));
        Ok(Outcome::new(
            sheets,
            [Topic::Session, Topic::Laptop, Topic::People],
        ))
    }

    /// The codes that were made a moment ago.
    pub fn sheets(&self) -> Option<Sheets> {
        self.sheets
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    /// Forgets the codes: they are on paper now.
    pub fn sheets_done(&self) {
        *self.sheets.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }

    pub(crate) fn keep_sheets(&self, sheets: Sheets) {
        *self.sheets.lock().unwrap_or_else(PoisonError::into_inner) = Some(sheets);
    }
}

fn boxed(
    key: &EpochKey,
    reader: &samenboek_crypto::Signer,
    by: &samenboek_crypto::Signer,
) -> Result<samenboek_crypto::Sealed> {
    box_for(key, &reader.public(), by).map_err(|error| AppError::fault("unknown", error))
}

/// The weakest passphrase opens the shared database, so every one must do.
pub(crate) fn strong_enough(passphrase: &Passphrase) -> Result<()> {
    if passphrase.bits() < samenboek_crypto::passphrase::ENOUGH_BITS {
        return Err(AppError::refuse_field("weak_passphrase", "passphrase"));
    }
    Ok(())
}

/// The centre's own document: one for each centre, known to everybody beforehand.
pub(crate) fn centre_document(centre: &samenboek_domain::ids::CentreId) -> DocumentId {
    let mut id = [0; 16];
    for (to, from) in id.iter_mut().zip(centre.as_bytes()) {
        *to = *from;
    }
    DocumentId::from_bytes(id)
}

/// A laptop's document has the laptop's id.
pub(crate) fn laptop_document(laptop: LaptopId) -> DocumentId {
    DocumentId::from_bytes(*laptop.as_bytes())
}

pub(crate) fn picture_code(picture: &Picture) -> String {
    format!("{} {}", picture.picture, picture.colour)
}
