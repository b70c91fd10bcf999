//! The centre's key on paper: when nobody leads any more, or nobody who should, it says once who does from now on.
//!
//! The paper signs one statement and opens nothing: what whoever leads reads then comes from this laptop's own book, and
//! from others who hold the keys of closed circles and box them on.

mod leader;

use std::sync::Arc;

use samenboek_crypto::{
    Deed, EnrolmentKeys, LaptopClass, Ledger, Passphrase, RecoveryKey, Restored, Right, SheetCode,
    Signer, Statement, Subject, SubjectId, limits,
};
use samenboek_domain::ids::{CentreId, PersonId, SignerId};
use samenboek_store::Book;

use crate::about_to_say;
use crate::error::{AppError, Result};
use crate::founding::Sheets;
use crate::house::{House, Rooms, Seat};
use crate::outcome::{Outcome, Topic};
use crate::revoking::signed;
use crate::standing::this_laptop;

use leader::Leader;

/// What is known before the paper is used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PaperFacts {
    /// Those who lead by what is known here; they lead no more, but for whoever is named.
    pub leading: Vec<String>,
    /// Who sits here, and could lead with the keys that are here: no passphrase is asked.
    pub me: PersonId,
    /// Whether the passphrase of whoever sits here is at hand.
    pub me_has_keys: bool,
    /// This laptop is shared: whoever leads reads no cases on it.
    pub is_shared: bool,
}

/// What using the paper gave.
#[derive(Clone)]
pub struct PaperUsed {
    /// Who leads now.
    pub leader: String,
    /// Those who led until now by what was known here, and do no more.
    pub led_before: Vec<String>,
    /// The sheet of the leader, when keys were made for this.
    pub sheets: Option<Sheets>,
}

impl House {
    /// Those who lead and can still sign, by name.
    pub fn who_leads(&self) -> Result<Vec<String>> {
        let rooms = self.rooms()?;
        leading_names(&rooms, &*rooms.book()?, None)
    }

    /// Whether this is the code on our paper and can still be used, and what it would do. Changes nothing.
    pub fn paper_facts(&self, code: &SheetCode) -> Result<PaperFacts> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        let book = rooms.book()?;
        self.refuse_other_paper(&book, code)?;
        let (_, class) = this_laptop(&rooms)?.ok_or_else(|| AppError::refuse("not_enrolled"))?;
        Ok(PaperFacts {
            leading: leading_names(&rooms, &book, None)?,
            me: seat.person,
            me_has_keys: seat.closed.is_some(),
            is_shared: class == LaptopClass::Shared,
        })
    }

    /// Uses the paper, once: this person leads from now on, and nobody else, whatever others said meanwhile. With the
    /// keys she has here; else with new ones, for which the passphrase is. She sits here afterwards.
    pub fn restore_with_paper(
        &self,
        code: &SheetCode,
        person: &PersonId,
        passphrase: Option<&Passphrase>,
    ) -> Result<Outcome<PaperUsed>> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        let book = rooms.book()?;
        self.refuse_other_paper(&book, code)?;
        let led_before = leading_names(&rooms, &book, Some(person))?;
        let leader = self.leader(&rooms, &seat, &book, person, passphrase)?;
        let statements = spoken(&rooms, &seat, &book, code, &leader)?;
        // What is about to be said is on disk before the keys are, and the keys before it is said: whatever a pulled plug
        // leaves, whoever sits here can sit down again, and the paper was used or can be.
        about_to_say::keep(&rooms.store, &statements)?;
        self.keep_leader(&rooms, &leader)?;
        about_to_say::say(&rooms.store, &statements, [])?;
        self.seat_leader(&rooms, &seat, &leader)?;
        if let Some(sheets) = &leader.sheets {
            self.keep_sheets(sheets.clone());
        }
        let used = PaperUsed {
            leader: leader.name.clone(),
            led_before,
            sheets: leader.sheets,
        };
        Ok(Outcome::new(
            used,
            [
                Topic::Session,
                Topic::People,
                Topic::Laptop,
                Topic::Sharing,
                Topic::Cases,
            ],
        ))
    }

    fn refuse_other_paper(&self, book: &Book, code: &SheetCode) -> Result<()> {
        let is_ours = book.authority.recovery() == Some(RecoveryKey::public_of(code));
        if !is_ours && self.is_personal_sheet(code)? {
            return Err(AppError::refuse_field("paper_is_a_sheet", "code"));
        }
        if !is_ours {
            return Err(AppError::refuse_field("wrong_paper", "code"));
        }
        if book.authority.restored().is_some() {
            return Err(AppError::refuse_field("paper_spent", "code"));
        }
        if book.authority.halted() {
            return Err(AppError::refuse("halted"));
        }
        Ok(())
    }

    /// People keep the two sheets of paper together, and take the wrong one.
    fn is_personal_sheet(&self, code: &SheetCode) -> Result<bool> {
        let keys = self.keys_file()?;
        let mut slots = keys.enrolments().into_iter();
        Ok(slots.any(|slot| keys.unlock_with_sheet(&slot.signer, code).is_ok()))
    }
}

/// The paper's statement, and what the leader says after it: that this laptop counts, and that both may write.
fn spoken(
    rooms: &Rooms,
    seat: &Seat,
    book: &Book,
    code: &SheetCode,
    leader: &Leader,
) -> Result<Vec<Vec<u8>>> {
    let fault = |error: &dyn std::fmt::Display| AppError::fault("unknown", error);
    let mut ledger = Arc::unwrap_or_clone(rooms.store.ledger()?);
    let mut statements = gathered(&mut ledger, &book.centre, seat.signer(rooms))?;
    let named = Restored {
        person: leader.person,
        laptop: leader.laptop,
        class: leader.class,
        keys: leader.signer.keys(),
    };
    let paper = SignerId::from_bytes(RecoveryKey::public_of(code));
    let restore = Statement::restore(code, &book.centre, &ledger.predecessors(&paper), &[named])
        .map_err(|error| fault(&error))?;
    ledger.add(&restore).map_err(|error| fault(&error))?;
    if ledger.authority().restored() != Some(Statement::name_of(&restore)) {
        return Err(AppError::refuse_field("paper_spent", "code"));
    }
    statements.push(restore);
    for deed in after_it(&ledger, book, leader) {
        statements.push(signed(&mut ledger, &book.centre, &leader.signer, &deed)?);
    }
    Ok(statements)
}

/// A statement names eight others at most, and what the paper does not have in its past is void. Where more stand side
/// by side, whoever sits here says that her own box key is what it is, which changes nothing and rests on eight of them.
fn gathered(ledger: &mut Ledger, centre: &CentreId, by: &Signer) -> Result<Vec<Vec<u8>>> {
    let mut statements = Vec::new();
    while ledger.heads().len() > limits::PREDECESSORS {
        let deed = Deed::Renew {
            open: by.keys().open,
        };
        statements.push(signed(ledger, centre, by, &deed)?);
    }
    Ok(statements)
}

fn after_it(ledger: &Ledger, book: &Book, leader: &Leader) -> Vec<Deed> {
    let authority = ledger.authority();
    let mut deeds = Vec::new();
    let desk: EnrolmentKeys = leader.desk.keys();
    if authority.enrolment(&desk.signer()).is_none() {
        deeds.push(Deed::Enrol {
            subject: Subject::Desk,
            laptop: leader.laptop,
            class: leader.class,
            keys: desk,
        });
    }
    for subject in [
        SubjectId::from(leader.person),
        SubjectId::from(leader.laptop),
    ] {
        if authority.right(&book.team, &subject) < Right::Write {
            deeds.push(Deed::Grant {
                circle: book.team,
                subject,
                right: Right::Write,
            });
        }
    }
    deeds
}

fn leading_names(rooms: &Rooms, book: &Book, but: Option<&PersonId>) -> Result<Vec<String>> {
    let mut names = Vec::new();
    for person in book.authority.coordinators() {
        if Some(&person) != but {
            names.extend(rooms.store.person(&person)?.map(|card| card.name));
        }
    }
    names.sort();
    Ok(names)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use samenboek_crypto::doors::signer;
    use samenboek_domain::ids::LaptopId;

    use super::*;

    #[test]
    fn thirty_laptops_that_said_something_at_once_are_all_in_the_past_of_the_paper() {
        let (amina, desk) = (signer(1), signer(2));
        let paper = SheetCode::generate().unwrap();
        let found = Statement::found(
            &amina,
            &desk,
            PersonId::from_bytes([1; 16]),
            LaptopId::from_bytes([2; 16]),
            LaptopClass::Personal,
            RecoveryKey::public_of(&paper),
        )
        .unwrap();
        let centre = Statement::centre_of(&found);
        let mut ledger = Ledger::new();
        let first = ledger.add(&found).unwrap();
        let mut last = None;
        for number in 0..30 {
            let deed = Deed::Renew { open: [number; 32] };
            let said = Statement::make(&desk, &centre, &[first], &deed).unwrap();
            last = Some(ledger.add(&said).unwrap());
        }
        assert_eq!(ledger.heads().len(), 30);
        let made = gathered(&mut ledger, &centre, &amina).unwrap();
        let heads = ledger.heads();
        assert!(heads.len() <= limits::PREDECESSORS && made.len() == 4);
        assert!(ledger.authority_by(&heads) == ledger.authority());
        assert!(ledger.has_heard(&[last.unwrap()]));
        let authority = ledger.authority();
        assert_eq!(authority.enrolment(&amina.id()).unwrap().keys, amina.keys());
        assert_eq!(gathered(&mut ledger, &centre, &amina).unwrap().len(), 0);
    }
}
