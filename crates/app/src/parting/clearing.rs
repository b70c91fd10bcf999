//! Taking the book off this laptop: its keys first, then everything they opened.

use samenboek_crypto::LaptopClass;

use crate::error::{AppError, Result};
use crate::house::{House, Rooms, Seat};
use crate::outcome::{Outcome, Topic};
use crate::revoking::somebody_leads_without;

/// What is known before the book is taken off this laptop.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ClearFacts {
    /// How many encounters, rules and cases that were written here stand on this laptop only.
    pub only_here: usize,
    /// How many other laptops there are.
    pub other_laptops: usize,
    /// Nobody would lead any more without this laptop.
    pub is_last_to_lead: bool,
    /// Whoever sits here may do so.
    pub may: bool,
    /// A coordinator ended the access of this laptop.
    pub is_stopped: bool,
}

impl House {
    /// What is known before the book is taken off this laptop.
    pub fn clear_facts(&self) -> Result<ClearFacts> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        let book = rooms.book()?;
        let desk = rooms.open.desk().id();
        let mine = book.authority.enrolment(&desk).map(|desk| desk.laptop);
        let here: Vec<_> = book
            .authority
            .enrolments()
            .filter(|one| Some(one.laptop) == mine)
            .copied()
            .collect();
        let leads_here = here.iter().any(|one| book.authority.may_lead(&one.signer));
        Ok(ClearFacts {
            only_here: self.status()?.only_here,
            other_laptops: rooms.store.laptops(&desk)?.len(),
            is_last_to_lead: leads_here && !somebody_leads_without(&book, &here),
            may: may_clear(&rooms, &seat)?,
            is_stopped: here.iter().all(|one| !one.is_active()),
        })
    }

    /// Takes the book off this laptop, for good. Refused without `confirmed`, and, while something stands here only,
    /// without `although_only_here`. By whom it belongs to, by a coordinator, or once its access was ended.
    pub fn clear_away(&self, confirmed: bool, although_only_here: bool) -> Result<Outcome<()>> {
        self.may_be_shared()?;
        let facts = self.clear_facts()?;
        if !facts.may {
            return Err(AppError::refuse("not_a_coordinator"));
        }
        if !confirmed {
            return Err(AppError::refuse("clear_unconfirmed"));
        }
        if facts.only_here > 0 && !although_only_here {
            return Err(AppError::refuse("only_here_still"));
        }
        self.sheets_done();
        self.take_seat(None);
        // A copy that is being made comes first, or it would come after.
        let _alone = self.alone_with_copies();
        self.close_rooms();
        self.folder().clear_away()?;
        Ok(Outcome::new((), [Topic::Session]))
    }
}

/// A passphrase opens more than a picture does: a profile takes nothing away.
fn may_clear(rooms: &Rooms, seat: &Seat) -> Result<bool> {
    let Some((_, closed)) = &seat.closed else {
        return Ok(false);
    };
    let book = rooms.book()?;
    let desk = book.authority.enrolment(&rooms.open.desk().id());
    let is_hers = desk.is_none_or(|desk| desk.class == LaptopClass::Personal || !desk.is_active());
    Ok(is_hers || book.authority.may_lead(&closed.signer().id()))
}
