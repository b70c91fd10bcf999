//! Names of things: opaque bytes, written as lowercase base32 without padding.
//!
//! The text form is the one that stands in file names, on the command line and in JSON. It is
//! canonical: every id has exactly one, so that comparing texts is comparing ids.

use std::fmt;
use std::str::FromStr;

use data_encoding::BASE32_NOPAD;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A text that is no id.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not an id of {bytes} bytes in lowercase base32")]
pub struct IdError {
    /// How many bytes the wanted id has.
    pub bytes: usize,
}

/// Lowercase base32 without padding.
pub fn to_base32(bytes: &[u8]) -> String {
    BASE32_NOPAD.encode(bytes).to_ascii_lowercase()
}

/// Reads lowercase base32 without padding; none when it is anything else.
pub fn from_base32(text: &str) -> Option<Vec<u8>> {
    if text.bytes().any(|byte| byte.is_ascii_uppercase()) {
        return None;
    }
    BASE32_NOPAD
        .decode(text.to_ascii_uppercase().as_bytes())
        .ok()
}

macro_rules! id {
    ($(#[$meaning:meta])* $name:ident, $length:literal) => {
        $(#[$meaning])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name([u8; $length]);

        impl $name {
            /// How many bytes this id has.
            pub const LENGTH: usize = $length;

            /// The id with these bytes.
            pub const fn from_bytes(bytes: [u8; $length]) -> Self {
                Self(bytes)
            }

            /// The bytes of this id.
            pub const fn as_bytes(&self) -> &[u8; $length] {
                &self.0
            }

            /// The id with these bytes; none when their number is wrong.
            pub fn from_slice(bytes: &[u8]) -> Option<Self> {
                bytes.try_into().ok().map(Self)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(&to_base32(&self.0))
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Display::fmt(self, f)
            }
        }

        impl FromStr for $name {
            type Err = IdError;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                from_base32(text)
                    .and_then(|bytes| Self::from_slice(&bytes))
                    .ok_or(IdError { bytes: $length })
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                String::deserialize(deserializer)?
                    .parse()
                    .map_err(serde::de::Error::custom)
            }
        }
    };
}

id!(
    /// One document: an encounter, a rule, a person card.
    DocumentId, 16
);
id!(
    /// One person, on whichever laptops she works. Her card is the document with the same bytes.
    PersonId, 16
);
id!(
    /// One laptop.
    LaptopId, 16
);
id!(
    /// One circle of readers.
    CircleId, 16
);
id!(
    /// One item of a rule.
    ItemId, 16
);
id!(
    /// One community centre: the hash of its founding statement.
    CentreId, 32
);
id!(
    /// One enrolment, personal or desk: its Ed25519 public key.
    SignerId, 32
);
id!(
    /// One sealed parcel: the hash of its bytes.
    ParcelName, 32
);
id!(
    /// One statement of the ledger: the hash of its bytes.
    StatementName, 32
);
id!(
    /// One epoch of a circle.
    EpochId, 32
);

impl From<PersonId> for DocumentId {
    fn from(person: PersonId) -> Self {
        Self(person.0)
    }
}

impl From<DocumentId> for PersonId {
    fn from(card: DocumentId) -> Self {
        Self(card.0)
    }
}

impl From<LaptopId> for DocumentId {
    fn from(laptop: LaptopId) -> Self {
        Self(laptop.0)
    }
}

impl From<DocumentId> for LaptopId {
    fn from(document: DocumentId) -> Self {
        Self(document.0)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn an_id_reads_back_from_its_own_text() {
        let id = DocumentId::from_bytes([7; 16]);
        assert_eq!(id.to_string().parse::<DocumentId>().unwrap(), id);
        assert_eq!(id.to_string().len(), 26);
        assert_eq!(SignerId::from_bytes([255; 32]).to_string().len(), 52);
    }

    #[test]
    fn an_id_has_one_text_only() {
        let text = DocumentId::from_bytes([7; 16]).to_string();
        assert!(text.to_uppercase().parse::<DocumentId>().is_err());
        assert!(format!("{text}=").parse::<DocumentId>().is_err());
        // The last character of 16 bytes carries two spare bits, which must be zero.
        let bent = format!("{}d", &text[..25]);
        assert!(bent.parse::<DocumentId>().is_err());
        assert!("".parse::<DocumentId>().is_err());
        assert!("../../etc/passwd".parse::<DocumentId>().is_err());
        assert!("ïd".parse::<DocumentId>().is_err());
    }

    #[test]
    fn an_id_stands_in_json_as_its_text() {
        let id = SignerId::from_bytes([1; 32]);
        let json = serde_json::to_string(&id).unwrap();
        assert_eq!(json, format!("\"{id}\""));
        assert_eq!(serde_json::from_str::<SignerId>(&json).unwrap(), id);
        assert!(serde_json::from_str::<SignerId>("\"abc\"").is_err());
    }
}
