//! Joining: six digits told aloud, and two files on a stick or a live [`line`].
//!
//! Nothing in either file can be checked against the digits (SPAKE2), so that whoever finds the
//! stick has one guess at most. The laptop that lets in does not take the statements that it made:
//! by stick only the newcomer can read and publish them, over a line they count once the newcomer
//! says to be in. One request serves both ways; whichever comes first spends it.

mod admission;
mod answer;
mod digits;
mod exchange;
pub mod line;
mod request;

use samenboek_domain::ids::{CentreId, PersonId};

#[cfg(test)]
pub(crate) use admission::Welcome;
pub use admission::{Admission, Approved};
#[cfg(any(test, debug_assertions))]
pub(crate) use answer::answer_with;
pub use answer::{approve, finish};
pub use digits::{Digits, check_digits};
#[cfg(test)]
pub(crate) use request::request_with;
pub use request::{Request, RequestState, request};

use crate::circle::EpochError;
use crate::ledger::StatementError;
use crate::parcel::Sealed;
use crate::random::RandomError;
use crate::wire::Malformed;

/// Three pictures that both screens show: indexes below [`PICTURES`].
pub type Pictures = [u8; 3];

/// How many pictures there are to choose from.
pub const PICTURES: u8 = 12;

/// What a newcomer gets.
#[derive(Debug, Clone)]
pub struct Joined {
    /// The centre.
    pub centre: CentreId,
    /// Under which id the team knows the newcomer.
    pub person: PersonId,
    /// Whether the team has a card of hers: her new laptop writes none.
    pub is_known: bool,
    /// The centre's ledger, and behind it the statements about the newcomer, to be published.
    pub statements: Vec<Vec<u8>>,
    /// Epochs, and boxes for the newcomer's person and desk.
    pub parcels: Vec<Sealed>,
    /// To be compared with those on the coordinator's screen.
    pub pictures: Pictures,
}

/// A pairing that does not come about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PairingError {
    /// The check digit shows a slip; nothing was spent.
    #[error("the digits are mistyped")]
    MistypedDigits,
    /// The digits were others than the newcomer's: start again.
    #[error("other digits than the newcomer's")]
    WrongDigits,
    /// An answer to another request.
    #[error("an answer to another request")]
    NotThisRequest,
    /// Cut off, changed, or no such file.
    #[error("the file is damaged")]
    Damaged,
    /// Made by a newer version.
    #[error("the file was made by a newer version")]
    NewerVersion,
    /// Only a coordinator approves.
    #[error("only a coordinator approves")]
    NotACoordinator,
    /// A newer version said something critical: this laptop grants nothing until it is updated.
    #[error("this laptop grants nothing until it is updated")]
    Halted,
    /// The newcomer's keys are in the ledger already.
    #[error("these keys are enrolled already")]
    AlreadyEnrolled,
    /// Who lets in a further laptop of her own must be confirmed herself.
    #[error("these keys let nobody in")]
    NotConfirmed,
    /// The request came over a line from another laptop than the one that asks.
    #[error("the laptop at the other end is not the one that asks")]
    NotTheOtherEnd,
    /// Somebody at the other laptop saw other pictures.
    #[error("somebody there saw other pictures")]
    OtherPictures,
    /// Somebody at the other laptop stopped.
    #[error("somebody there stopped")]
    OtherStopped,
    /// The newcomer speaks with another laptop.
    #[error("the newcomer speaks with another laptop")]
    OtherIsBusy,
    /// The other laptop cannot let this one in.
    #[error("the other laptop cannot let this one in")]
    OtherRefused,
    /// No randomness.
    #[error(transparent)]
    Random(#[from] RandomError),
}

impl PairingError {
    /// The stable name of this error.
    pub fn code(self) -> &'static str {
        match self {
            Self::MistypedDigits => "mistyped_digits",
            Self::WrongDigits => "wrong_digits",
            Self::NotThisRequest => "not_this_request",
            Self::Damaged => "damaged",
            Self::NewerVersion => "newer_version",
            Self::NotACoordinator => "not_a_coordinator",
            Self::Halted => "halted",
            Self::AlreadyEnrolled => "already_enrolled",
            Self::NotConfirmed => "not_confirmed",
            Self::NotTheOtherEnd => "not_the_other_end",
            Self::OtherPictures => "other_pictures",
            Self::OtherStopped => "other_stopped",
            Self::OtherIsBusy => "other_is_busy",
            Self::OtherRefused => "other_refused",
            Self::Random(_) => "no_randomness",
        }
    }
}

impl From<Malformed> for PairingError {
    fn from(_: Malformed) -> Self {
        Self::Damaged
    }
}

impl From<StatementError> for PairingError {
    fn from(error: StatementError) -> Self {
        if let StatementError::Random(error) = error {
            return Self::Random(error);
        }
        let newer = error == StatementError::NewerVersion;
        if newer {
            Self::NewerVersion
        } else {
            Self::Damaged
        }
    }
}

impl From<EpochError> for PairingError {
    fn from(error: EpochError) -> Self {
        if let EpochError::Random(error) = error {
            return Self::Random(error);
        }
        let newer = error == EpochError::NewerVersion;
        if newer {
            Self::NewerVersion
        } else {
            Self::Damaged
        }
    }
}

#[cfg(test)]
mod tests;
