//! Joining: a request, six digits told by voice, and an answer, on a stick or over the network. One request serves both;
//! whichever comes first spends it.

mod approving;
mod asking;
mod ended;
mod finishing;
mod letting_in;
mod own_laptops;
mod waiting;

use std::fs;
use std::path::{Path, PathBuf};

use samenboek_crypto::{LaptopClass, PairingError};
use samenboek_domain::ids::{PersonId, to_base32};
use samenboek_domain::person::Role;
pub use samenboek_sync::lan::{Hall, Mark, Newcomer, PAIRING_PORT};

use crate::error::{AppError, Result};

pub(crate) use asking::ever_asked_to_join;
pub use letting_in::{Chosen, LetIn, LetInDesk, LetInView};
pub use own_laptops::WaitingLaptop;
pub use waiting::{JoinDesk, JoinView, Joining};

/// Where newcomers and those who let them in hear of one another. Tests side by side have a hall of their own each:
/// `SAMENBOEK_HALL=word`. Not in released programs.
pub fn hall() -> Hall {
    #[cfg(debug_assertions)]
    if let Ok(word) = std::env::var("SAMENBOEK_HALL") {
        return Hall::apart(&word);
    }
    Hall::of_the_network()
}

const MOST_BYTES: u64 = 16 * 1024 * 1024;

/// What a newcomer's screen shows while waiting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JoinState {
    /// The six digits to tell.
    pub digits: String,
    /// The name of the request.
    pub request: String,
    /// Where the request file was written last.
    pub written: Option<PathBuf>,
}

/// What approving gave.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Approval {
    /// The answer.
    pub answer: Vec<u8>,
    /// Three pictures, to be compared with the newcomer's.
    pub pictures: [u8; 3],
}

/// A request that lies in a folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RequestFound {
    /// The file.
    pub file: PathBuf,
    /// Its name in short.
    pub request: String,
    /// Shared or personal.
    pub class: LaptopClass,
}

/// Whose laptop it is that comes in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whose {
    /// Of whoever sits here: a further laptop of her own.
    Mine,
    /// Of somebody of the team, on a further laptop.
    Of(PersonId),
    /// Of somebody new, with this role.
    Somebody(Role),
}

pub(crate) fn pairing_error(error: &PairingError) -> AppError {
    match error {
        PairingError::Random(_) => AppError::fault("unknown", error),
        PairingError::MistypedDigits => AppError::refuse_field("mistyped_digits", "digits"),
        PairingError::WrongDigits => AppError::refuse_field("wrong_digits", "digits"),
        PairingError::NotThisRequest
        | PairingError::Damaged
        | PairingError::NewerVersion
        | PairingError::NotACoordinator
        | PairingError::Halted
        | PairingError::AlreadyEnrolled
        | PairingError::NotConfirmed
        | PairingError::NotTheOtherEnd
        | PairingError::OtherPictures
        | PairingError::OtherStopped
        | PairingError::OtherIsBusy
        | PairingError::OtherRefused => AppError::refuse(error.code()),
    }
}

/// The pictures that both screens show, by name. The order is part of what the two laptops agree on.
const PICTURES: [&str; samenboek_crypto::pairing::PICTURES as usize] = [
    "apple", "bell", "bike", "cat", "coffee", "fish", "flower", "key", "sailboat", "sun", "train",
    "umbrella",
];

/// The names of three pictures that two people compare.
pub fn picture_names(pictures: [u8; 3]) -> [&'static str; 3] {
    pictures.map(|number| {
        PICTURES
            .get(usize::from(number))
            .copied()
            .unwrap_or("other")
    })
}

/// What a newcomer is called on both screens while it waits: a picture by name, and a number of two digits.
pub fn mark_shown(mark: Mark) -> (&'static str, u8) {
    let [picture, number, ..] = mark.0;
    let place = usize::from(picture) % PICTURES.len();
    let picture = PICTURES.get(place).copied().unwrap_or("other");
    (picture, 10 + number % 90)
}

/// Six letters people can compare.
fn short(name: &[u8; 32]) -> String {
    to_base32(name).chars().take(6).collect()
}

/// The digits of what somebody typed.
fn digits_of(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

pub(crate) fn read_limited(path: &Path) -> Result<Vec<u8>> {
    if fs::metadata(path)?.len() > MOST_BYTES {
        return Err(AppError::refuse("too_large"));
    }
    Ok(fs::read(path)?)
}
