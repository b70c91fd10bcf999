//! The point in a document's history that somebody looked at when they began to change it.

use std::fmt;
use std::str::FromStr;

use automerge::ChangeHash;
use samenboek_domain::ids::{from_base32, to_base32};

/// Where a document stood: the newest changes then. Opaque outside the store.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Heads(pub(crate) Vec<ChangeHash>);

impl fmt::Display for Heads {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let texts: Vec<String> = self.0.iter().map(|hash| to_base32(&hash.0)).collect();
        formatter.write_str(&texts.join("."))
    }
}

/// A text that names no point in a history.
#[derive(Debug, thiserror::Error)]
#[error("not a point in a document's history")]
pub struct HeadsError;

impl FromStr for Heads {
    type Err = HeadsError;

    fn from_str(text: &str) -> Result<Self, HeadsError> {
        text.split('.')
            .map(|part| {
                from_base32(part)
                    .and_then(|bytes| bytes.try_into().ok())
                    .map(ChangeHash)
                    .ok_or(HeadsError)
            })
            .collect::<Result<Vec<_>, _>>()
            .map(Self)
    }
}
