//! How whoever sits here stands with the team: counted, ended, or never rightly let in; and whether anybody leads.

use samenboek_crypto::LaptopClass;
use samenboek_domain::ids::{LaptopId, PersonId, SignerId};

use crate::error::Result;
use crate::house::{House, Rooms};
use crate::stranded::{person_in, said_in_vain};
use crate::succession::was_copied;

/// How whoever sits here stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// Whether what she writes comes into the others' books.
    pub mine: Counting,
    /// She still takes part on another laptop.
    pub elsewhere: bool,
    /// Nobody leads: nobody can be let in, stopped or forgotten any more.
    pub nobody_leads: bool,
    /// The key on paper can still be used.
    pub paper_left: bool,
    /// This laptop got new keys because another one signs with the old ones, and nobody here said yet that they know.
    pub copied: bool,
    /// Somebody uses a newer version: this laptop lets nobody in and stops nobody until it has it too.
    pub halted: bool,
}

/// Whether somebody's keys count.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Counting {
    /// They do.
    Yes,
    /// A coordinator ended them.
    Stopped,
    /// Another laptop has the same keys, for somebody copied the folder, and went on with new ones.
    GoneOn,
    /// Who let her in had gone already, as others know it.
    LetInInVain {
        /// Who that was; empty when nobody knows.
        by: String,
    },
    /// Nobody ever made them known.
    Unknown,
}

impl Counting {
    /// The stable code.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Yes => "counts",
            Self::Stopped => "stopped",
            Self::GoneOn => "gone_on",
            Self::LetInInVain { .. } => "let_in_in_vain",
            Self::Unknown => "unknown",
        }
    }
}

impl House {
    /// How whoever sits here stands.
    pub fn standing(&self) -> Result<Standing> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        let book = rooms.book()?;
        let signer = seat.signer(&rooms).id();
        let mine = match book.authority.enrolment(&signer) {
            Some(known) if known.revoked => Counting::Stopped,
            Some(known) if known.succeeded_by.is_some() => Counting::GoneOn,
            Some(_) => Counting::Yes,
            None => match said_in_vain(&rooms, &signer)? {
                Some(said) => Counting::LetInInVain {
                    by: name_of(&rooms, &said.by)?,
                },
                None => Counting::Unknown,
            },
        };
        let mut others = book.authority.enrolments();
        Ok(Standing {
            elsewhere: others
                .any(|it| it.person == Some(seat.person) && it.signer != signer && it.is_active()),
            mine,
            nobody_leads: book.authority.frozen(),
            paper_left: book.authority.recovery().is_some() && book.authority.restored().is_none(),
            copied: was_copied(&rooms)?,
            halted: book.authority.halted(),
        })
    }
}

/// Whose keys these are: as the ledger knows, or as somebody said in vain.
pub(crate) fn person_of(rooms: &Rooms, signer: &SignerId) -> Result<Option<PersonId>> {
    if let Some(known) = rooms.book()?.authority.enrolment(signer) {
        return Ok(known.person);
    }
    let said = said_in_vain(rooms, signer)?;
    Ok(said.and_then(|said| person_in(&said.subject)))
}

/// This laptop: as the ledger knows it, or as somebody said in vain.
pub(crate) fn this_laptop(rooms: &Rooms) -> Result<Option<(LaptopId, LaptopClass)>> {
    let desk = rooms.open.desk().id();
    let Some(book) = rooms.store.book() else {
        return Ok(None);
    };
    if let Some(known) = book.authority.enrolment(&desk) {
        return Ok(Some((known.laptop, known.class)));
    }
    let said = said_in_vain(rooms, &desk)?;
    Ok(said.map(|said| (said.laptop, said.class)))
}

/// What whoever has these keys is called; empty when nobody knows.
pub(crate) fn name_of(rooms: &Rooms, signer: &SignerId) -> Result<String> {
    let Some(person) = person_of(rooms, signer)? else {
        return Ok(String::new());
    };
    let card = rooms.store.person(&person)?;
    Ok(card.map(|card| card.name).unwrap_or_default())
}
