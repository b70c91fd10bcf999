//! The shapes in `keys.json`.

use data_encoding::HEXLOWER;
use samenboek_domain::ids::{SignerId, from_base32, to_base32};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::at_rest::Cost;
use crate::derive::sha256;

/// What stands on a person's card at the picker.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Picture {
    /// The code of the picture.
    pub picture: String,
    /// The code of the colour.
    pub colour: String,
}

/// Names an enrolment inside this file, whatever keys it has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct LocalId(pub(crate) [u8; 16]);

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Contents {
    pub(crate) format: String,
    pub(crate) version: u32,
    #[serde(with = "fixed")]
    pub(crate) tag_salt: [u8; 16],
    pub(crate) desk: DeskRecord,
    pub(crate) enrolments: Vec<EnrolmentRecord>,
    pub(crate) slots: Vec<SlotRecord>,
    /// Somebody's keys went off this laptop, and the shared database is still under the key that they knew.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub(crate) rekey: bool,
}

/// The desk's root, wrapped under the key of the shared database.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct DeskRecord {
    pub(crate) signer: SignerId,
    #[serde(with = "hex")]
    pub(crate) wrapped: Vec<u8>,
    /// As for a person.
    #[serde(with = "hex", default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) opening: Vec<u8>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct EnrolmentRecord {
    pub(crate) id: LocalId,
    pub(crate) signer: SignerId,
    /// Makes the keys that follow from the root; a fresh one makes fresh keys.
    #[serde(with = "fixed")]
    pub(crate) identity: [u8; 16],
    pub(crate) tag: String,
    #[serde(flatten)]
    pub(crate) picture: Picture,
    /// The key of the shared database, wrapped under a key that follows from the root.
    #[serde(with = "hex")]
    pub(crate) store: Vec<u8>,
    /// The secret box key, wrapped under a key that follows from the root. It follows from nothing
    /// itself, so that it is gone when another one is put in its place; nothing in a file of
    /// version 1, where it followed from the root.
    #[serde(with = "hex", default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) opening: Vec<u8>,
    /// What another key of the shared database is sealed to, signed; nothing in a file of version 2.
    #[serde(with = "hex", default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) reader: Vec<u8>,
    /// From the key in `store` to the one that counts; nothing when that is it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) steps: Vec<Step>,
}

/// From one key of the shared database to the next, for one enrolment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Step(#[serde(with = "hex")] pub(crate) Vec<u8>);

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum SlotKind {
    Passphrase,
    Sheet,
    KeyStick,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct SlotRecord {
    pub(crate) kind: SlotKind,
    pub(crate) enrolment: LocalId,
    #[serde(with = "fixed")]
    pub(crate) salt: [u8; 16],
    /// Zeros for a sheet and a key-stick, whose codes need no stretching.
    #[serde(flatten)]
    pub(crate) cost: Cost,
    #[serde(with = "hex")]
    pub(crate) wrapped: Vec<u8>,
}

impl SlotRecord {
    /// All fields, so that none can be changed without the slot refusing to open.
    pub(crate) fn aad(&self) -> Vec<u8> {
        let kind: u8 = match self.kind {
            SlotKind::Passphrase => 1,
            SlotKind::Sheet => 2,
            SlotKind::KeyStick => 3,
        };
        let mut aad = b"samenboek/v1/slot".to_vec();
        aad.push(kind);
        aad.extend(self.enrolment.0);
        aad.extend(self.salt);
        aad.extend(self.cost.memory_kib.to_le_bytes());
        aad.extend(self.cost.passes.to_le_bytes());
        aad.extend(self.cost.lanes.to_le_bytes());
        aad
    }
}

/// Finds a name that was typed without keeping it: 80 bits of a salted hash.
pub(crate) fn tag(salt: &[u8; 16], name: &str) -> String {
    let folded: String = name
        .nfkd()
        .filter(|character| !is_combining_mark(*character))
        .flat_map(char::to_lowercase)
        .collect();
    let words: Vec<&str> = folded.split_whitespace().collect();
    let hash = sha256(&[b"samenboek/v1/name-tag", salt, words.join(" ").as_bytes()]);
    let (short, _) = hash.split_at(10);
    to_base32(short)
}

impl Serialize for LocalId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&to_base32(&self.0))
    }
}

impl<'de> Deserialize<'de> for LocalId {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        from_base32(&text)
            .and_then(|bytes| bytes.try_into().ok())
            .map(Self)
            .ok_or_else(|| serde::de::Error::custom("not an id"))
    }
}

mod hex {
    use super::{Deserialize, Deserializer, HEXLOWER, Serializer};

    pub(crate) fn serialize<S: Serializer>(bytes: &[u8], serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&HEXLOWER.encode(bytes))
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Vec<u8>, D::Error> {
        let text = String::deserialize(deserializer)?;
        HEXLOWER
            .decode(text.as_bytes())
            .map_err(serde::de::Error::custom)
    }
}

mod fixed {
    use super::{Deserializer, Serializer, hex};

    pub(crate) fn serialize<S: Serializer>(
        bytes: &[u8; 16],
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        hex::serialize(bytes, serializer)
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<[u8; 16], D::Error> {
        let bytes = hex::deserialize(deserializer)?;
        <[u8; 16]>::try_from(bytes).map_err(|_| serde::de::Error::custom("not 16 bytes"))
    }
}
