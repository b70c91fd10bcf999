//! Whether somebody has pages read aloud, and how fast. It lies in the sealed book of this laptop, and goes along to no
//! other.

use samenboek_domain::ids::PersonId;
use serde::{Deserialize, Serialize};

use crate::error::{AppError, Result};
use crate::house::House;
use crate::outcome::{Outcome, Topic};

/// How fast a voice reads.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ReadingSpeed {
    /// Three quarters of the voice's own.
    Slow,
    /// As the voice does by itself.
    #[default]
    Plain,
    /// One and a half times.
    Quick,
}

impl ReadingSpeed {
    /// In hundredths of the voice's own speed.
    pub fn hundredths(self) -> u32 {
        match self {
            Self::Slow => 75,
            Self::Plain => 100,
            Self::Quick => 150,
        }
    }
}

/// What somebody chose.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReadingAloud {
    /// Pages have a button that reads them.
    pub on: bool,
    /// How fast.
    pub speed: ReadingSpeed,
}

impl Default for ReadingAloud {
    fn default() -> Self {
        Self {
            on: true,
            speed: ReadingSpeed::default(),
        }
    }
}

impl House {
    /// What whoever sits here chose; who chose nothing, or does not sit yet, has the button.
    pub fn reading_aloud(&self) -> Result<ReadingAloud> {
        let (Ok(rooms), Ok(seat)) = (self.rooms(), self.seat()) else {
            return Ok(ReadingAloud::default());
        };
        let kept = rooms.store.setting(&key(&seat.person))?;
        Ok(kept
            .and_then(|text| serde_json::from_str(&text).ok())
            .unwrap_or_default())
    }

    /// Keeps a choice for whoever sits here.
    pub fn choose_reading_aloud(&self, choice: ReadingAloud) -> Result<Outcome<()>> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        let text =
            serde_json::to_string(&choice).map_err(|error| AppError::fault("unknown", error))?;
        rooms.store.set_setting(&key(&seat.person), &text)?;
        Ok(Outcome::new((), [Topic::Session]))
    }
}

fn key(person: &PersonId) -> String {
    format!("reading aloud {person}")
}
