//! What somebody typed to open a laptop, on its way in.

use std::fmt;

use samenboek_app::Passphrase;
use serde::{Deserialize, Deserializer};
use zeroize::Zeroizing;

/// A passphrase from the window: never printed, wiped when dropped.
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
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(…)")
    }
}
