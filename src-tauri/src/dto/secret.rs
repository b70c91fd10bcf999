//! What somebody typed to open a laptop, on its way in: a passphrase, or the code of the personal sheet.

use std::fmt;

use samenboek_app::{Passphrase, SheetCode};
use serde::{Deserialize, Deserializer};
use zeroize::Zeroizing;

use super::refused::{CommandResult, Refused};

/// A secret from the window: never printed, wiped when dropped.
pub struct Secret(Zeroizing<String>);

impl<'de> Deserialize<'de> for Secret {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(|text| Self(Zeroizing::new(text)))
    }
}

impl Secret {
    /// As the house takes it.
    pub fn passphrase(&self) -> Passphrase {
        Passphrase::new(&self.0)
    }

    /// As it was typed, for a quick code that is tried or set.
    pub fn typed(&self) -> &str {
        &self.0
    }

    /// As it was typed, for what is kept sealed in the book.
    pub fn text(&self) -> String {
        self.0.to_string()
    }

    /// The code of a sheet, or what is wrong with it.
    pub fn code(&self) -> CommandResult<SheetCode> {
        SheetCode::parse(&self.0).map_err(|error| Refused::about(error.code(), "code"))
    }

    /// The code of a sheet, when it reads as one. A passphrase may happen to do so too.
    pub fn sheet(&self) -> Option<SheetCode> {
        SheetCode::parse(&self.0).ok()
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(…)")
    }
}
