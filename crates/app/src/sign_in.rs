//! Who sits at the laptop: unlocking a cold one, returning, leaving, a further person, names and passphrases.

use std::sync::Mutex;

use samenboek_crypto::{
    ClosedSession, Deed, KeysFile, Passphrase, Picture, SheetCode, Subject, UnlockError, Unlocked,
};
use samenboek_domain::ids::{PersonId, SignerId};
use samenboek_domain::kind::DocumentKind;
use samenboek_domain::person::Role;
use samenboek_domain::text::Name;

use crate::about_to_say::{self, box_team_for};
use crate::error::{AppError, Result};
use crate::forgetting::{are_renewed, renew_box_keys, tell_box_keys};
use crate::founding::{Sheets, laptop_document, picture_code, strong_enough};
use crate::house::{House, Rooms, Seat, Stage};
use crate::joining::ever_asked_to_join;
use crate::lists::{change_list, listed};
use crate::outcome::{Outcome, Topic};
use crate::people::{card_of, ledger_role, picture_for, right_of, role_of};
use crate::revoking::say;
use crate::standing::{person_of, this_laptop};
use crate::stops::Noting;

/// The profiles of this laptop's desk.
const PROFILES: &str = "profiles";

/// A person with a passphrase on a cold laptop: a picture, and no name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Face {
    /// The enrolment.
    pub enrolment: SignerId,
    /// The pictogram's name.
    pub picture: String,
    /// The tile's colour.
    pub colour: String,
}

/// Who sits here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Me {
    /// The person.
    pub person: PersonId,
    /// The name.
    pub name: String,
    /// The pictogram's name.
    pub picture: String,
    /// The tile's colour.
    pub colour: String,
    /// The role's code.
    pub role: String,
    /// Whether this person leads.
    pub coordinator: bool,
    /// Whether there is a passphrase, and it was typed.
    pub passphrase: bool,
    /// Whose keys are away: the closed room asks for the passphrase.
    pub away: Option<SignerId>,
    /// A coordinator let her in.
    pub vouched: bool,
    /// Where she was when it locked by itself.
    pub place: Option<String>,
}

impl House {
    /// The people with a passphrase here, without names: those are sealed until somebody unlocks.
    pub fn faces(&self) -> Result<Vec<Face>> {
        let keys = self.keys_file()?;
        Ok(keys
            .enrolments()
            .into_iter()
            .map(|slot| Face {
                enrolment: slot.signer,
                picture: slot.picture,
                colour: slot.colour,
            })
            .collect())
    }

    /// Finds an enrolment by the name it was made under, also on a cold laptop. Without a name: the only one.
    pub fn find_enrolment(&self, name: Option<&str>) -> Result<SignerId> {
        let keys = self.keys_file()?;
        let enrolments = keys.enrolments();
        match (name, enrolments.as_slice()) {
            (None, [only]) => Ok(only.signer),
            (None, _) => Err(AppError::refuse_field("who_are_you", "as")),
            (Some(name), _) => keys
                .find(name)
                .ok_or_else(|| AppError::refuse_field("unknown_person", "as")),
        }
    }

    /// Unlocks with a passphrase and sits down.
    pub fn unlock(
        &self,
        enrolment: &SignerId,
        passphrase: &Passphrase,
    ) -> Result<Outcome<Option<Me>>> {
        let unlocked = self
            .keys_file()?
            .unlock(enrolment, passphrase)
            .map_err(|error| unlock_error(&error))?;
        self.enter(unlocked)
    }

    /// Unlocks with the code on the personal sheet and sits down.
    pub fn unlock_with_sheet(
        &self,
        enrolment: &SignerId,
        code: &SheetCode,
    ) -> Result<Outcome<Option<Me>>> {
        let unlocked = self
            .keys_file()?
            .unlock_with_sheet(enrolment, code)
            .map_err(|error| unlock_error(&error))?;
        self.enter(unlocked)
    }

    /// Sits down with what an earlier unlocking gave.
    pub fn enter(&self, unlocked: Unlocked) -> Result<Outcome<Option<Me>>> {
        let found_open = self.rooms();
        let was_cold = found_open.is_err();
        let rooms = match found_open {
            Ok(rooms) => rooms,
            Err(_) => {
                let mut keys = self.keys_file()?;
                let database = self.folder().database();
                // Opening would make a new one, and the book that was lost would look like one that never was.
                if !database.exists() {
                    return Err(AppError::fault("folder_damaged", "no database"));
                }
                let store = self.open_store(&mut keys, &unlocked, &database)?;
                if store.book().is_none() && !ever_asked_to_join(&store)? {
                    return Err(AppError::fault("folder_damaged", "empty database"));
                }
                store.settle_trying()?;
                self.renew_if_copied(&store, &mut keys, &unlocked)?;
                let renewed = renew_box_keys(&store, &mut keys, &unlocked, true)?;
                if !renewed.is_empty() {
                    self.folder().write_keys(&keys.to_bytes())?;
                    are_renewed(&store, &renewed)?;
                }
                let (open, closed) = keys
                    .open(&unlocked)
                    .map_err(|error| AppError::fault("folder_damaged", error))?;
                tell_box_keys(&store, &open, &closed, true)?;
                self.open_rooms(Rooms {
                    keys: keys.into(),
                    open,
                    store,
                    looked_into: Mutex::default(),
                })
            }
        };
        let keys = rooms.keys().clone();
        about_to_say::finish(&rooms.store, &keys, &unlocked)?;
        let known_here = rooms.keys().signer_of(&unlocked);
        if let Some(signer) = known_here {
            let turned_away = self.turn_away_if_ended(&rooms, &signer);
            if turned_away.is_err() && was_cold {
                // Nobody who counts has opened this laptop: it stays cold.
                self.close_rooms();
            }
            turned_away?;
        }
        self.renew_after_restore(&rooms, &unlocked)?;
        let renewed = self.change_keys(&rooms, |keys| {
            let renewed = renew_box_keys(&rooms.store, keys, &unlocked, false)?;
            // Also whoever always comes second says what another key of the database is to be sealed to.
            keys.settle_store_key(&unlocked)
                .map_err(|error| AppError::fault("folder_damaged", error))?;
            Ok(renewed)
        })?;
        are_renewed(&rooms.store, &renewed)?;
        let (open, closed) = rooms
            .keys()
            .open(&unlocked)
            .map_err(|error| AppError::fault("folder_damaged", error))?;
        tell_box_keys(&rooms.store, &open, &closed, false)?;
        if rooms.store.book().is_none() {
            // Waiting for an answer: there is nobody to be yet.
            self.take_seat(Some(Seat {
                person: PersonId::from_bytes([0; 16]),
                closed: Some((unlocked, closed)),
                away: None,
                circles: None,
                vouched: false,
            }));
            return Ok(Outcome::new(None, [Topic::Session]));
        }
        // Whoever was let in by somebody that had gone sits down too: what she wrote is nowhere else.
        let person = person_of(&rooms, &closed.signer().id())?
            .ok_or_else(|| AppError::refuse("not_enrolled"))?;
        if was_cold {
            self.take_untold_keys_off(&rooms)?;
        }
        rooms.take_out_late()?;
        let mut seat = Seat {
            person,
            closed: Some((unlocked, closed)),
            away: None,
            circles: None,
            vouched: false,
        };
        self.drop_old_memories(&rooms)?;
        seat.open_circles(&rooms)?;
        self.forgive_wrong_codes(&rooms, &person)?;
        self.take_seat(Some(seat));
        // So does joining. When it fails, the laptop has no name until the next start.
        if let Err(error) = self.settle_joining(&rooms) {
            tracing::warn!(code = error.code(), "joining is not settled yet");
        }
        self.note_stops(&rooms, Noting::AtTheDoor)?;
        self.take_ended_keys_off_or_warn(&rooms);
        // What a pulled plug broke off goes on. When it fails, the next exchange says so.
        let _ = self.carry_out(&rooms, self.seat().ok().as_deref());
        Ok(Outcome::new(Some(self.me()?), [Topic::Session]))
    }

    /// What unlocking gave, to enter again without the derivation.
    pub fn unlocked(&self) -> Option<Unlocked> {
        self.seat()
            .ok()
            .and_then(|seat| seat.closed.as_ref().map(|(unlocked, _)| unlocked.clone()))
    }

    /// A profile without a passphrase sits down at a laptop that is unlocked.
    pub fn sign_in(&self, person: &PersonId) -> Result<Outcome<Me>> {
        let rooms = self.rooms()?;
        if !self.profiles(&rooms)?.contains(person) {
            return Err(AppError::refuse("wrong_passphrase"));
        }
        if self.has_quick_code(&rooms, person)? {
            return Err(AppError::refuse("quick_code_asked"));
        }
        self.take_seat(Some(Seat {
            person: *person,
            closed: None,
            away: None,
            circles: None,
            vouched: false,
        }));
        Ok(Outcome::new(self.me()?, [Topic::Session]))
    }

    /// "Klaar, ik ga weg": nobody sits here. Drafts stay with their person.
    pub fn lock(&self) -> Outcome<()> {
        if let Ok(seat) = self.seat() {
            self.forget_place(&seat.person);
        }
        self.leave_seat()
    }

    /// Nobody sits here: the keys go.
    pub(crate) fn leave_seat(&self) -> Outcome<()> {
        self.sheets_done();
        self.pack_circles();
        self.take_seat(None);
        // Whoever was stopped while she sat here cannot come back.
        if let Ok(rooms) = self.rooms() {
            self.take_ended_keys_off_or_warn(&rooms);
        }
        Outcome::new((), [Topic::Session])
    }

    /// Who sits here.
    pub fn me(&self) -> Result<Me> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        let card = card_of(&rooms.store, &seat.person)?;
        let book = rooms
            .store
            .book()
            .ok_or_else(|| AppError::refuse("signed_out"))?;
        let (picture, colour) = split_picture(
            card.as_ref().and_then(|card| card.picture.as_deref()),
            &seat.person,
        );
        Ok(Me {
            person: seat.person,
            name: card
                .as_ref()
                .map(|card| card.name.clone())
                .unwrap_or_default(),
            picture,
            colour,
            role: role_of(&book, &seat.person, card.and_then(|card| card.role)),
            coordinator: seat.closed.is_some()
                && book.authority.coordinators().contains(&seat.person),
            passphrase: seat.closed.is_some(),
            away: seat.away,
            vouched: seat.vouched,
            place: self.place_of(&seat.person),
        })
    }

    /// A further person at this laptop: with a passphrase an enrolment, without one a profile of the desk.
    pub fn add_person(
        &self,
        name: &str,
        role: Role,
        passphrase: Option<&Passphrase>,
    ) -> Result<Outcome<Option<Sheets>>> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        let book = rooms
            .store
            .book()
            .ok_or_else(|| AppError::refuse("signed_out"))?;
        let name = Name::parse("name", name)?;
        let leads = seat.closed.is_some() && book.authority.coordinators().contains(&seat.person);
        if !leads {
            return Err(seat.without_keys("not_a_coordinator"));
        }
        let person = PersonId::from_bytes(self.next_id()?);
        let picture = picture_for(person.as_bytes());
        let sheet = match passphrase {
            Some(passphrase) => {
                Some(self.enrol_here(&rooms, &seat, person, &name, role, passphrase, &picture)?)
            }
            None => {
                self.change_profiles(&rooms, |profiles| profiles.push(person))?;
                None
            }
        };
        let hand = self.hand(&rooms, &seat)?;
        let written = rooms.store.write(&hand, |writer| -> Result<()> {
            Ok(writer.add_person(
                person,
                &name,
                Some(role.code()),
                Some(&picture_code(&picture)),
            )?)
        })?;
        let sheets = sheet.map(|personal| Sheets {
            personal,
            paper_key: None,
            person: name.as_str().to_owned(),
        });
        if let Some(sheets) = &sheets {
            self.keep_sheets(sheets.clone());
        }
        Ok(Outcome::of_kinds(sheets, &written.kinds))
    }

    #[allow(
        clippy::too_many_arguments,
        reason = "one call, from one place, of what was just made"
    )]
    fn enrol_here(
        &self,
        rooms: &Rooms,
        seat: &Seat,
        person: PersonId,
        name: &Name,
        role: Role,
        passphrase: &Passphrase,
        picture: &Picture,
    ) -> Result<String> {
        strong_enough(passphrase)?;
        let book = rooms
            .store
            .book()
            .ok_or_else(|| AppError::refuse("signed_out"))?;
        let desk = book
            .authority
            .enrolment(&rooms.open.desk().id())
            .copied()
            .ok_or_else(|| AppError::refuse("not_enrolled"))?;
        let (closed, sheet) = self.make_keys(rooms, passphrase, name, picture.clone())?;
        let deeds = [
            Deed::Enrol {
                subject: Subject::Person(person),
                laptop: desk.laptop,
                class: desk.class,
                keys: closed.signer().keys(),
            },
            Deed::Role {
                person,
                role: ledger_role(role),
                label: role.code().to_owned(),
            },
            Deed::Grant {
                circle: book.team,
                subject: person.into(),
                right: right_of(role),
            },
        ];
        let signer = seat.signer(rooms);
        say(rooms, &book, signer, deeds)?;
        box_team_for(&rooms.store, &closed.signer().public(), signer)?;
        Ok(sheet.to_text().to_string())
    }

    /// Keys of a further person at this laptop. They are on disk before the ledger names them: an enrolment without keys
    /// would be a promise to nobody.
    pub(crate) fn make_keys(
        &self,
        rooms: &Rooms,
        passphrase: &Passphrase,
        name: &Name,
        picture: Picture,
    ) -> Result<(ClosedSession, SheetCode)> {
        self.change_keys(rooms, |keys| {
            let fault = |error| AppError::fault("unknown", error);
            let (unlocked, sheet) = keys
                .add(&rooms.open, passphrase, self.cost, name.as_str(), picture)
                .map_err(fault)?;
            let (_, closed) = keys.open(&unlocked).map_err(fault)?;
            Ok((closed, sheet))
        })
    }

    /// A new passphrase for whoever sits here.
    pub fn change_passphrase(&self, old: &Passphrase, new: &Passphrase) -> Result<Outcome<()>> {
        self.replace_passphrase(new, |keys, enrolment| keys.unlock(enrolment, old))
    }

    /// A new passphrase for whoever sits here and forgot the old one, but has the personal sheet.
    pub fn change_forgotten_passphrase(
        &self,
        code: &SheetCode,
        new: &Passphrase,
    ) -> Result<Outcome<()>> {
        self.replace_passphrase(new, |keys, enrolment| {
            keys.unlock_with_sheet(enrolment, code)
        })
    }

    fn replace_passphrase(
        &self,
        new: &Passphrase,
        open: impl FnOnce(&KeysFile, &SignerId) -> std::result::Result<Unlocked, UnlockError>,
    ) -> Result<Outcome<()>> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        let Some((_, closed)) = &seat.closed else {
            return Err(seat.without_keys("not_enrolled"));
        };
        strong_enough(new).map_err(|_| AppError::refuse_field("weak_passphrase", "new"))?;
        let keys = self.keys_file()?;
        let unlocked = open(&keys, &closed.signer().id()).map_err(|error| unlock_error(&error))?;
        self.change_keys(&rooms, |keys| {
            keys.change_passphrase(&unlocked, new, self.cost)
                .map_err(|error| AppError::fault("unknown", error))
        })?;
        Ok(Outcome::new((), []))
    }

    /// A new name for whoever sits here.
    pub fn rename_me(&self, name: &str) -> Result<Outcome<()>> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        let name = Name::parse("name", name)?;
        if seat.away.is_some() {
            // Her keys are found by her name.
            return Err(seat.without_keys("not_enrolled"));
        }
        let hand = self.hand(&rooms, &seat)?;
        let written = rooms.store.write(&hand, |writer| -> Result<()> {
            Ok(writer.rename_person(seat.person, &name)?)
        })?;
        if let Some((unlocked, _)) = &seat.closed {
            self.change_keys(&rooms, |keys| {
                keys.retag(unlocked, name.as_str())
                    .map_err(|error| AppError::fault("unknown", error))
            })?;
        }
        let mut outcome = Outcome::of_kinds((), &written.kinds);
        outcome.changed.insert(Topic::Session);
        Ok(outcome)
    }

    /// A new name for this laptop.
    pub fn rename_laptop(&self, name: &str) -> Result<Outcome<()>> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        let name = Name::parse("name", name)?;
        let (laptop, _) = this_laptop(&rooms)?.ok_or_else(|| AppError::refuse("not_enrolled"))?;
        let hand = self.hand(&rooms, &seat)?;
        let written = rooms.store.write(&hand, |writer| -> Result<()> {
            Ok(writer.name_thing(DocumentKind::Laptop, laptop_document(laptop), &name)?)
        })?;
        Ok(Outcome::of_kinds((), &written.kinds))
    }

    pub(crate) fn keys_file(&self) -> Result<KeysFile> {
        if let Ok(rooms) = self.rooms() {
            return Ok(rooms.keys().clone());
        }
        if self.stage() == Stage::Fresh {
            return Err(AppError::refuse("not_founded"));
        }
        KeysFile::from_bytes(&self.folder().read_keys()?)
            .map_err(|error| AppError::fault("folder_damaged", error))
    }

    /// The profiles of this laptop's desk.
    pub(crate) fn profiles(&self, rooms: &Rooms) -> Result<Vec<PersonId>> {
        Ok(listed(rooms.store.setting(PROFILES)?))
    }

    pub(crate) fn change_profiles(
        &self,
        rooms: &Rooms,
        change: impl FnOnce(&mut Vec<PersonId>),
    ) -> Result<()> {
        change_list(&rooms.store, PROFILES, change)
    }
}

/// A card's picture, or the one that follows from its id.
pub(crate) fn split_picture(code: Option<&str>, person: &PersonId) -> (String, String) {
    match code.and_then(|code| code.split_once(' ')) {
        Some((picture, colour)) => (picture.to_owned(), colour.to_owned()),
        None => {
            let picture = picture_for(person.as_bytes());
            (picture.picture, picture.colour)
        }
    }
}

pub(crate) fn unlock_error(error: &UnlockError) -> AppError {
    match error {
        UnlockError::WrongPassphrase => AppError::refuse_field("wrong_passphrase", "passphrase"),
        UnlockError::WrongSheet => AppError::refuse_field("wrong_sheet", "passphrase"),
        UnlockError::OtherKeyStick => AppError::refuse("key_stick_other"),
        UnlockError::KeyStickOfAnother => AppError::refuse("key_stick_of_another"),
        UnlockError::OldKeyStick => AppError::refuse("key_stick_old"),
        UnlockError::NoSuchEnrolment
        | UnlockError::CostOutOfBounds
        | UnlockError::Damaged
        | UnlockError::NoMemory => AppError::fault("folder_damaged", error),
    }
}
