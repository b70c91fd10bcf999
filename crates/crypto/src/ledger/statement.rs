//! One signed statement.
//!
//! version u8 | kind u8 | critical u8 | centre 32 (zeros in found) | author 32 | number of
//! predecessors u8 | predecessors 32 each, ascending | payload | signature 64. The name is the
//! hash of all bytes. Only one byte sequence is read for one content.

use samenboek_domain::ids::{CentreId, LaptopId, PersonId, SignerId, StatementName};

use crate::derive::sha256;
use crate::ledger::{Deed, LaptopClass};
use crate::limits;
use crate::random::{RandomError, random};
use crate::signer::{Signer, verify};
use crate::wire::{Malformed, Reader};

const VERSION: u8 = 1;
const SIGNATURE_LABEL: &str = "samenboek/v1/statement-signature";

/// A statement whose signature holds. Whether it was rightful, only the ledger can say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Statement {
    /// The centre; for the founding statement the one that it founds.
    pub centre: CentreId,
    /// Who signed it.
    pub author: SignerId,
    /// What it rests on: none in the founding statement, else 1 to 8, ascending.
    pub predecessors: Vec<StatementName>,
    /// What it does.
    pub deed: Deed,
}

/// Bytes that are no statement, or a statement that cannot be made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum StatementError {
    /// More than 64 KiB.
    #[error("larger than a statement may be")]
    TooLarge,
    /// Not laid out as it should be.
    #[error("not a statement")]
    Malformed,
    /// Made by a newer version.
    #[error("made by a newer version")]
    NewerVersion,
    /// The signature does not hold.
    #[error("the signature does not hold")]
    BadSignature,
    /// No randomness.
    #[error(transparent)]
    Random(#[from] RandomError),
}

impl From<Malformed> for StatementError {
    fn from(_: Malformed) -> Self {
        Self::Malformed
    }
}

impl Statement {
    /// Founds a centre: signed by the founder, and the only statement without predecessors.
    pub fn found(
        personal: &Signer,
        desk: &Signer,
        person: PersonId,
        laptop: LaptopId,
        class: LaptopClass,
        recovery: [u8; 32],
    ) -> Result<Vec<u8>, StatementError> {
        found_with(personal, desk, person, laptop, class, recovery, random()?)
    }

    /// Makes any other statement. Predecessors are 1 to 8, usually
    /// [`crate::Ledger::predecessors`].
    pub fn make(
        signer: &Signer,
        centre: &CentreId,
        predecessors: &[StatementName],
        deed: &Deed,
    ) -> Result<Vec<u8>, StatementError> {
        if matches!(deed, Deed::Found { .. }) {
            return Err(StatementError::Malformed);
        }
        write(signer, centre.as_bytes(), predecessors, deed)
    }

    /// The name of these bytes.
    pub fn name_of(bytes: &[u8]) -> StatementName {
        StatementName::from_bytes(sha256(&[bytes]))
    }

    /// The centre that a founding statement founds.
    pub fn centre_of(found: &[u8]) -> CentreId {
        CentreId::from_bytes(sha256(&[b"samenboek/v1/centre", found]))
    }

    /// Reads a statement and checks its signature.
    pub fn read(bytes: &[u8]) -> Result<Self, StatementError> {
        if bytes.len() > limits::STATEMENT_BYTES {
            return Err(StatementError::TooLarge);
        }
        let (signed, signature) = bytes.split_last_chunk::<64>().ok_or(Malformed)?;
        let mut reader = Reader::new(signed);
        if reader.u8()? > VERSION {
            return Err(StatementError::NewerVersion);
        }
        let kind = reader.u8()?;
        let critical = reader.u8()?;
        let centre: [u8; 32] = reader.array()?;
        let author = SignerId::from_bytes(reader.array()?);
        let mut predecessors = Vec::new();
        for _ in 0..reader.u8()? {
            predecessors.push(StatementName::from_bytes(reader.array()?));
        }
        let deed = Deed::read(kind, critical == 1, reader.rest())?;
        let founding = matches!(deed, Deed::Found { .. });
        let statement = Self {
            centre: if founding {
                Self::centre_of(bytes)
            } else {
                CentreId::from_bytes(centre)
            },
            author,
            predecessors,
            deed,
        };
        // Written again, it must be the same bytes: one content has one name.
        if statement.signed_bytes(&centre)? != signed || !statement.is_well_formed(&centre) {
            return Err(StatementError::Malformed);
        }
        if !verify(&author, SIGNATURE_LABEL, &[signed], signature) {
            return Err(StatementError::BadSignature);
        }
        Ok(statement)
    }

    fn is_well_formed(&self, centre: &[u8; 32]) -> bool {
        let ascending = self.predecessors.is_sorted_by(|one, next| one < next);
        let count = self.predecessors.len();
        match &self.deed {
            Deed::Found { personal, desk, .. } => {
                count == 0
                    && centre == &[0; 32]
                    && personal.signer() == self.author
                    && desk.sign != personal.sign
            }
            Deed::Enrol { .. }
            | Deed::Role { .. }
            | Deed::Grant { .. }
            | Deed::Revoke { .. }
            | Deed::Succeed { .. }
            | Deed::Unknown { .. } => ascending && (1..=limits::PREDECESSORS).contains(&count),
        }
    }

    fn signed_bytes(&self, centre: &[u8; 32]) -> Result<Vec<u8>, Malformed> {
        let critical = u8::from(self.deed.is_critical());
        let mut out = vec![VERSION, self.deed.kind(), critical];
        out.extend(centre);
        out.extend(self.author.as_bytes());
        out.push(u8::try_from(self.predecessors.len()).map_err(|_| Malformed)?);
        for predecessor in &self.predecessors {
            out.extend(predecessor.as_bytes());
        }
        out.extend(self.deed.payload()?);
        Ok(out)
    }
}

pub(crate) fn found_with(
    personal: &Signer,
    desk: &Signer,
    person: PersonId,
    laptop: LaptopId,
    class: LaptopClass,
    recovery: [u8; 32],
    salt: [u8; 32],
) -> Result<Vec<u8>, StatementError> {
    let deed = Deed::Found {
        person,
        laptop,
        class,
        personal: personal.keys(),
        desk: desk.keys(),
        recovery,
        salt,
    };
    write(personal, &[0; 32], &[], &deed)
}

fn write(
    signer: &Signer,
    centre: &[u8; 32],
    predecessors: &[StatementName],
    deed: &Deed,
) -> Result<Vec<u8>, StatementError> {
    let mut predecessors = predecessors.to_vec();
    predecessors.sort();
    predecessors.dedup();
    let statement = Statement {
        centre: CentreId::from_bytes(*centre),
        author: signer.id(),
        predecessors,
        deed: deed.clone(),
    };
    if !statement.is_well_formed(centre) {
        return Err(StatementError::Malformed);
    }
    let mut bytes = statement.signed_bytes(centre)?;
    let signature = signer.sign(SIGNATURE_LABEL, &[&bytes]);
    bytes.extend(signature);
    if bytes.len() > limits::STATEMENT_BYTES {
        return Err(StatementError::TooLarge);
    }
    Ok(bytes)
}
