//! A passphrase that was forgotten: a new one by sheet or key-stick, a new enrolment by a coordinator at a laptop that
//! others open, or beginning anew on one that nobody opens any more.

use std::collections::BTreeSet;
use std::path::PathBuf;

use samenboek_crypto::{Deed, Enrolment, KeysFile, LaptopClass, Passphrase, SheetCode, Subject};
use samenboek_domain::ids::{PersonId, SignerId};
use samenboek_domain::person::Role;
use samenboek_domain::text::Name;

use crate::about_to_say::box_team_for;
use crate::error::{AppError, Result};
use crate::founding::{Sheets, strong_enough};
use crate::house::{House, Rooms, Seat, Stage};
use crate::key_sticks::opened_by_stick;
use crate::outcome::{Outcome, Topic};
use crate::people::{ledger_role, picture_for, right_of};
use crate::revoking::{leading, say};
use crate::sign_in::{Me, unlock_error};
use crate::standing::this_laptop;

/// What opens in place of a passphrase that was forgotten.
pub enum WayIn<'a> {
    /// The code on the personal sheet.
    Sheet(&'a SheetCode),
    /// The key-stick that lies in one of these folders.
    KeyStick(&'a [PathBuf]),
}

/// What is known before somebody begins anew on a laptop.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AnewFacts {
    /// How many other people can open this laptop.
    pub others: usize,
    /// It is shared by many; not known while it is cold.
    pub is_shared: Option<bool>,
    /// How many things stand here only; not known while it is cold.
    pub only_here: Option<usize>,
    /// The person has a key-stick for this laptop.
    pub has_key_stick: bool,
}

impl House {
    /// A new passphrase for somebody who forgot hers, and sits down.
    pub fn renew_passphrase(
        &self,
        enrolment: &SignerId,
        way: &WayIn<'_>,
        new: &Passphrase,
    ) -> Result<Outcome<Option<Me>>> {
        strong_enough(new).map_err(|_| AppError::refuse_field("weak_passphrase", "new"))?;
        let keys = self.keys_file()?;
        let unlocked = match way {
            WayIn::Sheet(code) => keys
                .unlock_with_sheet(enrolment, code)
                .map_err(|error| unlock_error(&error))?,
            WayIn::KeyStick(folders) => opened_by_stick(&keys, enrolment, folders)?,
        };
        let change = |keys: &mut KeysFile| {
            keys.change_passphrase(&unlocked, new, self.cost)
                .map_err(|error| AppError::fault("unknown", error))
        };
        match self.rooms() {
            Ok(rooms) => self.change_keys(&rooms, change)?,
            // Cold: nobody else has it in hand.
            Err(_) => {
                let mut keys = keys;
                change(&mut keys)?;
                self.folder().write_keys(&keys.to_bytes())?;
            }
        }
        self.enter(unlocked)
    }

    /// A new passphrase at this laptop for somebody of the team: new keys, and those she had here end. What only those
    /// read she reads no more. Only by a coordinator, for somebody else.
    pub fn give_passphrase(
        &self,
        person: &PersonId,
        passphrase: &Passphrase,
    ) -> Result<Outcome<Sheets>> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        let book = rooms.book()?;
        let signer = leading(&book, &seat)?;
        strong_enough(passphrase)?;
        if seat.person == *person {
            return Err(AppError::refuse_field("ask_another", "person"));
        }
        let unknown = || AppError::refuse_field("unknown_person", "person");
        let card = rooms.store.person(person)?.ok_or_else(unknown)?;
        let name = Name::parse("name", &card.name)?;
        let (laptop, class) =
            this_laptop(&rooms)?.ok_or_else(|| AppError::refuse("not_enrolled"))?;
        let mut deeds = Vec::new();
        if book.authority.role(person).is_none() {
            let role = card.role.as_deref().and_then(|code| code.parse().ok());
            let role: Role = role.ok_or_else(unknown)?;
            deeds.push(Deed::Role {
                person: *person,
                role: ledger_role(role),
                label: role.code().to_owned(),
            });
            deeds.push(Deed::Grant {
                circle: book.team,
                subject: (*person).into(),
                right: right_of(role),
            });
        }
        let here = |one: &&Enrolment| one.person == Some(*person) && one.laptop == laptop;
        let before: Vec<Enrolment> = book.authority.enrolments().filter(here).copied().collect();
        let picture = picture_for(person.as_bytes());
        let (closed, sheet) = self.make_keys(&rooms, passphrase, &name, picture)?;
        let enrol = Deed::Enrol {
            subject: Subject::Person(*person),
            laptop,
            class,
            keys: closed.signer().keys(),
        };
        say(&rooms, &book, signer, [enrol].into_iter().chain(deeds))?;
        box_team_for(&rooms.store, &closed.signer().public(), signer)?;
        self.end_before(&rooms, &seat, person, &before)?;
        let sheets = Sheets {
            personal: sheet.to_text().to_string(),
            paper_key: None,
            person: name.as_str().to_owned(),
        };
        self.keep_sheets(sheets.clone());
        Ok(Outcome::new(
            sheets,
            [Topic::People, Topic::Sharing, Topic::Laptop, Topic::Session],
        ))
    }

    /// What she had here before ends: her keys, and the card without a passphrase.
    fn end_before(
        &self,
        rooms: &Rooms,
        seat: &Seat,
        person: &PersonId,
        before: &[Enrolment],
    ) -> Result<()> {
        let (_, closed) = seat
            .closed
            .as_ref()
            .ok_or_else(|| AppError::refuse("signed_out"))?;
        let open = before.iter().filter(|one| !one.revoked);
        let open: Vec<Enrolment> = open.copied().collect();
        if !open.is_empty() {
            self.end(rooms, seat, closed.signer(), &open)?;
        }
        self.change_profiles(rooms, |all| all.retain(|profile| profile != person))?;
        let gone: BTreeSet<SignerId> = before.iter().map(|one| one.signer).collect();
        self.take_keys_off(rooms, &gone)?;
        self.take_untold_keys_off(rooms)?;
        self.drop_old_memories(rooms)
    }

    /// What is known before somebody begins anew here.
    pub fn anew_facts(&self, enrolment: &SignerId) -> Result<AnewFacts> {
        let keys = self.keys_file()?;
        let all = keys.enrolments();
        if !all.iter().any(|slot| slot.signer == *enrolment) {
            return Err(AppError::refuse("not_found"));
        }
        let mut facts = AnewFacts {
            others: all.len() - 1,
            is_shared: None,
            only_here: None,
            has_key_stick: keys.has_key_stick(enrolment),
        };
        if let Ok(rooms) = self.rooms()
            && rooms.store.book().is_some()
        {
            let class = this_laptop(&rooms)?.map(|(_, class)| class);
            facts.is_shared = Some(class == Some(LaptopClass::Shared));
            facts.only_here = Some(self.status()?.only_here);
        }
        Ok(facts)
    }

    /// Takes the book off a laptop that nobody can open any more, so that its person can come in again: nothing of it
    /// stays that anybody could read, and nothing of it goes anywhere. Refused without `confirmed`, while somebody sits
    /// here, and while others can open it, but for `although_others`: then they open it, and a coordinator lets her in.
    pub fn begin_anew(&self, confirmed: bool, although_others: bool) -> Result<Outcome<()>> {
        self.may_be_shared()?;
        if self.stage() == Stage::Fresh {
            return Err(AppError::refuse("not_founded"));
        }
        if self.somebody_sits_here().is_ok() {
            return Err(AppError::refuse("somebody_sits_here"));
        }
        if self.keys_file()?.enrolments().len() > 1 && !although_others {
            return Err(AppError::refuse("others_can_open"));
        }
        if !confirmed {
            return Err(AppError::refuse("anew_unconfirmed"));
        }
        self.sheets_done();
        // A copy that is being made comes first, or it would come after.
        let _alone = self.alone_with_copies();
        self.close_rooms();
        self.folder().clear_away()?;
        Ok(Outcome::new((), [Topic::Session]))
    }
}
