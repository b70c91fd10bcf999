//! What goes over the line, and the word with which either side hangs up.

use crate::limits;
use crate::pairing::PairingError;
use crate::wire::Reader;

const MAGIC: &[u8; 4] = b"SBL1";
const VERSION: u8 = 1;
/// The largest frame besides the answer.
pub const SHORT_FRAME: usize = 1024;

/// The kinds of frames.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub(super) enum Kind {
    Knock = 1,
    Request = 2,
    FirstProof = 3,
    SecondProof = 4,
    Answer = 5,
    In = 6,
    HangUp = 7,
}

/// Why one side hangs up, as it tells the other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub enum LastWord {
    /// The digits were others; there are new ones.
    WrongDigits = 1,
    /// Somebody there saw other pictures.
    OtherPictures = 2,
    /// Somebody there stopped.
    Stopped = 3,
    /// Another laptop is being spoken with.
    Busy = 4,
    /// This newcomer cannot be let in there.
    Refused = 5,
}

impl LastWord {
    const ALL: [Self; 5] = [
        Self::WrongDigits,
        Self::OtherPictures,
        Self::Stopped,
        Self::Busy,
        Self::Refused,
    ];

    fn means(self) -> PairingError {
        match self {
            Self::WrongDigits => PairingError::WrongDigits,
            Self::OtherPictures => PairingError::OtherPictures,
            Self::Stopped => PairingError::OtherStopped,
            Self::Busy => PairingError::OtherIsBusy,
            Self::Refused => PairingError::OtherRefused,
        }
    }
}

/// The frame with which one side hangs up.
pub fn hang_up(why: LastWord) -> Vec<u8> {
    frame(Kind::HangUp, &[&[why as u8]])
}

/// What a frame says that may only tell why the other side goes.
pub fn word_of(frame: &[u8]) -> PairingError {
    match content(Kind::HangUp, frame) {
        // Hanging up is told as a refusal, never as content.
        Ok(_) => PairingError::Damaged,
        Err(error) => error,
    }
}

pub(super) fn frame(kind: Kind, parts: &[&[u8]]) -> Vec<u8> {
    let mut frame = MAGIC.to_vec();
    frame.extend([VERSION, kind as u8]);
    for part in parts {
        frame.extend(*part);
    }
    frame
}

/// The content of a frame of this kind. Whoever hung up instead is told of as why.
pub(super) fn content(expected: Kind, frame: &[u8]) -> Result<&[u8], PairingError> {
    let most = if expected == Kind::Answer {
        limits::PAIRING_BYTES
    } else {
        SHORT_FRAME
    };
    let mut reader = Reader::new(frame);
    if reader.array::<4>()? != *MAGIC || frame.len() > most {
        return Err(PairingError::Damaged);
    }
    match reader.u8()? {
        0 => return Err(PairingError::Damaged),
        VERSION => {}
        2.. => return Err(PairingError::NewerVersion),
    }
    let kind = reader.u8()?;
    if kind == Kind::HangUp as u8 {
        let why = reader.u8()?;
        reader.end()?;
        let known = LastWord::ALL.into_iter().find(|word| *word as u8 == why);
        return Err(known.map_or(PairingError::OtherStopped, LastWord::means));
    }
    if kind != expected as u8 {
        return Err(PairingError::Damaged);
    }
    Ok(reader.rest())
}
