//! How a conversation over a line ends, and how long each part of it may take.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use samenboek_crypto::PairingError;
use samenboek_crypto::pairing::line::LastWord;
use samenboek_sync::lan::LanError;

use super::pairing_error;
use crate::error::AppError;
use crate::lan::lan_error;

/// How long the other laptop may take for what needs nobody to think.
pub(super) const PROMPT: Duration = Duration::from_secs(15);
/// How long two people may look at their pictures.
pub(super) const THINKING: Duration = Duration::from_secs(10 * 60);
/// How often it is looked whether somebody here answered.
pub(super) const GLANCE: Duration = Duration::from_millis(150);

/// Why a conversation is over: what the screen says of it, and what the other still hears.
pub(super) struct Ended {
    pub(super) code: &'static str,
    pub(super) word: Option<LastWord>,
}

impl Ended {
    pub(super) fn here(code: &'static str, word: LastWord) -> Self {
        Self {
            code,
            word: Some(word),
        }
    }
}

impl From<PairingError> for Ended {
    fn from(error: PairingError) -> Self {
        let word = match error {
            // They hung up.
            PairingError::WrongDigits
            | PairingError::OtherPictures
            | PairingError::OtherStopped
            | PairingError::OtherIsBusy
            | PairingError::OtherRefused => None,
            PairingError::MistypedDigits
            | PairingError::NotThisRequest
            | PairingError::Damaged
            | PairingError::NewerVersion
            | PairingError::NotACoordinator
            | PairingError::Halted
            | PairingError::AlreadyEnrolled
            | PairingError::NotConfirmed
            | PairingError::NotTheOtherEnd
            | PairingError::Random(_) => Some(LastWord::Refused),
        };
        let code = pairing_error(&error).code();
        Self { code, word }
    }
}

impl From<LanError> for Ended {
    fn from(error: LanError) -> Self {
        let word = matches!(
            error,
            LanError::Cancelled | LanError::TimedOut | LanError::Talk(_)
        );
        Self {
            code: lan_error(&error).code(),
            word: word.then_some(LastWord::Stopped),
        }
    }
}

impl From<AppError> for Ended {
    fn from(error: AppError) -> Self {
        tracing::warn!(%error, "pairing over the network");
        Self::here(error.code(), LastWord::Refused)
    }
}

pub(super) fn held<T>(lock: &Mutex<T>) -> MutexGuard<'_, T> {
    lock.lock().unwrap_or_else(PoisonError::into_inner)
}
