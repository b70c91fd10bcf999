//! Joining by stick: a request file there, an answer file back, six digits told aloud.
//!
//! Nothing in either file can be checked against the digits (SPAKE2), so that whoever finds the
//! stick has one guess at most. The coordinator's laptop does not take the statements that it
//! made: only the newcomer can read and publish them.

mod answer;
mod digits;
mod exchange;
mod request;

use samenboek_domain::ids::{CentreId, PersonId};

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
