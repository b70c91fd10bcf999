//! "Laat mij binnen": a coordinator vouches for somebody at the picker who forgot her code. It is written down who let in
//! whom, and when; ids only, at this laptop, for those who lead.

use std::path::PathBuf;

use samenboek_crypto::Passphrase;
use samenboek_domain::ids::{PersonId, SignerId};
use samenboek_domain::time::Timestamp;
use serde::{Deserialize, Serialize};

use crate::error::{AppError, Result};
use crate::house::{House, Rooms, Seat};
use crate::key_sticks::opened_by_stick;
use crate::outcome::{Outcome, Topic};
use crate::people::card_of;
use crate::revoking::leading;
use crate::sign_in::{Me, unlock_error};
use crate::standing::person_of;

/// Who let in whom at this laptop.
const LOG: &str = "let_in_log";
/// So many lines are kept, the last.
const MOST_LINES: usize = 200;

/// What a coordinator shows who vouches for somebody.
pub enum Vouching<'a> {
    /// Her passphrase.
    Passphrase(&'a Passphrase),
    /// The key-stick that lies in one of these folders.
    KeyStick(&'a [PathBuf]),
}

/// A line as it is kept.
#[derive(Serialize, Deserialize)]
struct Line {
    by: String,
    whom: String,
    at: i64,
}

/// Somebody was let in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LetInLine {
    /// Who vouched.
    pub by: PersonId,
    /// What she is called; empty when her card is gone.
    pub by_name: String,
    /// Who came in.
    pub whom: PersonId,
    /// What that person is called; empty when the card is gone.
    pub whom_name: String,
    /// When, by this laptop's clock.
    pub at: Timestamp,
}

impl House {
    /// Lets somebody in for whom a coordinator vouches, at a laptop that is unlocked. She works in the open book, has no
    /// quick code any more, and may set another. The coordinator does not sit down.
    pub fn let_person_in(
        &self,
        person: &PersonId,
        by: &SignerId,
        vouching: &Vouching<'_>,
    ) -> Result<Outcome<Me>> {
        let rooms = self.rooms()?;
        if self.somebody_sits_here().is_ok() {
            return Err(AppError::refuse("somebody_sits_here"));
        }
        let away = self.known_here(&rooms, person)?;
        let keys = self.keys_file()?;
        let _proof = match vouching {
            Vouching::Passphrase(passphrase) => keys
                .unlock(by, passphrase)
                .map_err(|error| unlock_error(&error))?,
            Vouching::KeyStick(folders) => opened_by_stick(&keys, by, folders)?,
        };
        self.turn_away_if_ended(&rooms, by)?;
        let vouches = person_of(&rooms, by)?.ok_or_else(|| AppError::refuse("not_enrolled"))?;
        if !rooms.book()?.authority.may_lead(by) {
            return Err(AppError::refuse("not_a_coordinator"));
        }
        if vouches == *person {
            return Err(AppError::refuse_field("ask_another", "person"));
        }
        // It is written down before she is in: whoever pulls the plug in between is not in.
        self.note_let_in(&rooms, &vouches, person)?;
        self.drop_quick_code(&rooms, person)?;
        self.take_seat(Some(Seat {
            person: *person,
            closed: None,
            away,
            circles: None,
            vouched: true,
        }));
        tracing::info!(by = %vouches, whom = %person, "let in");
        Ok(Outcome::new(self.me()?, [Topic::Session]))
    }

    /// Who let in whom at this laptop, the last first. Only for a coordinator.
    pub fn let_in_log(&self) -> Result<Vec<LetInLine>> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        leading(&*rooms.book()?, &seat)?;
        let mut lines = Vec::new();
        for line in lines_of(rooms.store.setting(LOG)?).into_iter().rev() {
            let (Ok(by), Ok(whom)) = (line.by.parse(), line.whom.parse()) else {
                continue;
            };
            let name = |person: &PersonId| -> Result<String> {
                let card = card_of(&rooms.store, person)?;
                Ok(card.map(|card| card.name).unwrap_or_default())
            };
            lines.push(LetInLine {
                by_name: name(&by)?,
                whom_name: name(&whom)?,
                by,
                whom,
                at: Timestamp::from_millis(line.at),
            });
        }
        Ok(lines)
    }

    fn note_let_in(&self, rooms: &Rooms, by: &PersonId, whom: &PersonId) -> Result<()> {
        let line = Line {
            by: by.to_string(),
            whom: whom.to_string(),
            at: self.clock.now().as_millis(),
        };
        rooms.store.change_setting(LOG, |text| {
            let mut lines = lines_of(text);
            lines.push(line);
            let from = lines.len().saturating_sub(MOST_LINES);
            let kept = serde_json::to_string(lines.get(from..).unwrap_or_default());
            kept.map(Some)
                .map_err(|error| AppError::fault("unknown", error))
        })
    }
}

fn lines_of(text: Option<String>) -> Vec<Line> {
    text.and_then(|text| serde_json::from_str(&text).ok())
        .unwrap_or_default()
}
