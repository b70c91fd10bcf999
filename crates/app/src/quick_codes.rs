//! The quick code of somebody at this laptop: set, tried, and taken away. It leads back to the open book while the program
//! runs; no key lies under it, and it opens no case. How often it was tried in vain is written down before it is looked
//! at, so that a pulled plug gives nobody another try.

use std::sync::PoisonError;
use std::time::Duration;

use samenboek_crypto::{QuickMark, QuickMarkError};
use samenboek_domain::ids::{PersonId, SignerId};
use samenboek_domain::quick_code::{MOST_WRONG, QuickCode, QuickKind, after_wrong, may_try};
use samenboek_store::quick_code_key;
use serde::{Deserialize, Serialize};

use crate::error::{AppError, Result};
use crate::house::{House, Rooms, Seat};
use crate::key_sticks::Proof;
use crate::outcome::{Outcome, Topic};
use crate::sign_in::Me;
use crate::standing::person_of;

/// A code as it is kept.
#[derive(Serialize, Deserialize)]
struct Kept {
    kind: QuickKind,
    mark: String,
    wrong: u32,
}

/// What shows that it is she who sets a code.
pub enum CodeProof<'a> {
    /// She has neither passphrase nor code yet, or a coordinator let her in.
    Nothing,
    /// The code of before.
    Before(&'a str),
    /// Her passphrase, or her sheet.
    Keys(Proof<'a>),
}

/// How somebody returns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct QuickWay {
    /// By pictures or by digits.
    pub kind: QuickKind,
    /// It was wrong too often: it opens nothing any more.
    pub is_spent: bool,
}

impl House {
    /// How whoever sits here returns; none without a code.
    pub fn quick_code(&self) -> Result<Option<QuickWay>> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        quick_way(&rooms, &seat.person)
    }

    /// A quick code for whoever sits here. It asks for the one of before, or for her passphrase: a laptop that somebody
    /// left open is no reason. Who has neither yet, sets her first.
    pub fn set_quick_code(
        &self,
        kind: QuickKind,
        text: &str,
        proof: &CodeProof<'_>,
    ) -> Result<Outcome<()>> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        let code = QuickCode::new(kind, text)?;
        self.proves_for_code(&rooms, &seat, proof)?;
        let mark = QuickMark::of(code.text()).map_err(|error| mark_error(&error))?;
        let kept = Kept {
            kind,
            mark: mark.to_text(),
            wrong: 0,
        };
        keep(&rooms, &seat.person, &kept)?;
        self.forget_tries(&seat.person);
        self.move_drafts_within_reach()?;
        Ok(Outcome::new((), [Topic::Session]))
    }

    /// Takes the quick code of whoever sits here away.
    pub fn clear_quick_code(&self, before: Option<&str>) -> Result<Outcome<()>> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        if !self.has_quick_code(&rooms, &seat.person)? {
            return Err(AppError::refuse("quick_none"));
        }
        self.may_change_code(&rooms, &seat, before)?;
        self.drop_quick_code(&rooms, &seat.person)?;
        self.move_drafts_within_reach()?;
        Ok(Outcome::new((), [Topic::Session]))
    }

    /// Returns by quick code, to an unlocked laptop. Somebody with a passphrase works in the open book; the closed room
    /// asks for it.
    pub fn return_by_code(&self, person: &PersonId, text: &str) -> Result<Outcome<Me>> {
        let rooms = self.rooms()?;
        let away = self.known_here(&rooms, person)?;
        self.check_code(&rooms, person, text)?;
        self.take_seat(Some(Seat {
            person: *person,
            closed: None,
            away,
            circles: None,
            vouched: false,
        }));
        Ok(Outcome::new(self.me()?, [Topic::Session]))
    }

    /// Whose keys this person has here; none for a profile. Refuses who does not belong at this laptop.
    pub(crate) fn known_here(&self, rooms: &Rooms, person: &PersonId) -> Result<Option<SignerId>> {
        let slots = rooms.keys().enrolments();
        for slot in slots {
            if person_of(rooms, &slot.signer)? == Some(*person) {
                self.turn_away_if_ended(rooms, &slot.signer)?;
                return Ok(Some(slot.signer));
            }
        }
        if self.profiles(rooms)?.contains(person) {
            return Ok(None);
        }
        Err(AppError::refuse_field("unknown_person", "person"))
    }

    pub(crate) fn has_quick_code(&self, rooms: &Rooms, person: &PersonId) -> Result<bool> {
        Ok(kept(rooms, person)?.is_some())
    }

    /// Nobody returns by it any more.
    pub(crate) fn drop_quick_code(&self, rooms: &Rooms, person: &PersonId) -> Result<()> {
        rooms.store.drop_setting(&quick_code_key(person))?;
        self.forget_tries(person);
        Ok(())
    }

    /// Whoever proved otherwise who she is begins to count anew.
    pub(crate) fn forgive_wrong_codes(&self, rooms: &Rooms, person: &PersonId) -> Result<()> {
        self.forget_tries(person);
        match kept(rooms, person)? {
            Some(it) if it.wrong > 0 => keep(rooms, person, &Kept { wrong: 0, ..it }),
            Some(_) | None => Ok(()),
        }
    }

    fn proves_for_code(&self, rooms: &Rooms, seat: &Seat, proof: &CodeProof<'_>) -> Result<()> {
        match (proof, seat.enrolment()) {
            (CodeProof::Before(before), _) if self.has_quick_code(rooms, &seat.person)? => {
                self.check_code(rooms, &seat.person, before)
            }
            (CodeProof::Keys(proof), Some(signer)) => {
                proof.unlocks(&self.keys_file()?, &signer)?;
                Ok(())
            }
            _ if self.has_quick_code(rooms, &seat.person)? => {
                Err(AppError::refuse_field("quick_code_asked", "before"))
            }
            (_, Some(_)) if !seat.vouched => {
                Err(AppError::refuse_field("passphrase_asked", "passphrase"))
            }
            _ => Ok(()),
        }
    }

    fn may_change_code(&self, rooms: &Rooms, seat: &Seat, before: Option<&str>) -> Result<()> {
        if seat.closed.is_some() || !self.has_quick_code(rooms, &seat.person)? {
            return Ok(());
        }
        let before = before.ok_or_else(|| AppError::refuse_field("quick_code_asked", "before"))?;
        self.check_code(rooms, &seat.person, before)
    }

    /// One try at a time, whoever tries: several at once would each find that it may.
    fn check_code(&self, rooms: &Rooms, person: &PersonId, text: &str) -> Result<()> {
        let mut tries = self
            .quick_tries
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        let known = kept(rooms, person)?.ok_or_else(|| AppError::refuse("quick_none"))?;
        let now = self.clock.ticks().awake;
        let since = match tries.get(person) {
            Some(last) => now.saturating_sub(*last),
            None if known.wrong == 0 => Duration::MAX,
            // Since the program started nobody tried: the pause begins now, or starting anew would end it.
            None => {
                tries.insert(*person, now);
                Duration::ZERO
            }
        };
        may_try(known.wrong, since)?;
        // What is no code at all is a slip of the hand, and no try.
        let code = QuickCode::tried(known.kind, text)?;
        let wrong = known.wrong + 1;
        let counted = Kept { wrong, ..known };
        keep(rooms, person, &counted)?;
        let mark = QuickMark::from_text(&counted.mark)
            .ok_or_else(|| AppError::fault("folder_damaged", "quick code"))?;
        if !mark
            .is_of(code.text())
            .map_err(|error| mark_error(&error))?
        {
            tries.insert(*person, now);
            return Err(after_wrong(wrong).into());
        }
        tries.remove(person);
        keep(
            rooms,
            person,
            &Kept {
                wrong: 0,
                ..counted
            },
        )
    }

    fn forget_tries(&self, person: &PersonId) {
        self.quick_tries
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .remove(person);
    }
}

/// How this person returns; none without a code.
pub(crate) fn quick_way(rooms: &Rooms, person: &PersonId) -> Result<Option<QuickWay>> {
    Ok(kept(rooms, person)?.map(|it| QuickWay {
        kind: it.kind,
        is_spent: it.wrong >= MOST_WRONG,
    }))
}

/// What does not read any more opens nothing, and is in nobody's way.
fn kept(rooms: &Rooms, person: &PersonId) -> Result<Option<Kept>> {
    let text = rooms.store.setting(&quick_code_key(person))?;
    let spent = || Kept {
        kind: QuickKind::Digits,
        mark: String::new(),
        wrong: MOST_WRONG,
    };
    Ok(text.map(|text| serde_json::from_str(&text).unwrap_or_else(|_| spent())))
}

fn keep(rooms: &Rooms, person: &PersonId, kept: &Kept) -> Result<()> {
    let text = serde_json::to_string(kept).map_err(|error| AppError::fault("unknown", error))?;
    Ok(rooms.store.set_setting(&quick_code_key(person), &text)?)
}

fn mark_error(error: &QuickMarkError) -> AppError {
    AppError::fault("unknown", error)
}
