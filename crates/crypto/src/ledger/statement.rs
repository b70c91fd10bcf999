//! One signed statement.
//!
//! version u8 | kind u8 | critical u8 | centre 32 (zeros in found) | author 32 | number of
//! predecessors u8 | predecessors 32 each, ascending | payload | signature 64. The name is the
//! hash of all bytes. Only one byte sequence is read for one content.

use ed25519_dalek::SigningKey;
use samenboek_domain::ids::{CentreId, CircleId, LaptopId, PersonId, SignerId, StatementName};
use samenboek_domain::person::Role;

use crate::derive::{sha256, short_hash};
use crate::ledger::{CircleClass, Deed, LaptopClass, Restored};
use crate::limits;
use crate::random::{RandomError, random};
use crate::recovery::RecoveryKey;
use crate::sheet::SheetCode;
use crate::signer::{Signer, sign, verify};
use crate::wire::{Layout, Malformed, Reader};

const VERSION: u8 = 1;
pub(crate) const SIGNATURE_LABEL: &str = "samenboek/v1/statement-signature";

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

    /// Makes any other statement of an enrolment. Predecessors are 1 to 8, usually
    /// [`crate::Ledger::predecessors`].
    pub fn make(
        signer: &Signer,
        centre: &CentreId,
        predecessors: &[StatementName],
        deed: &Deed,
    ) -> Result<Vec<u8>, StatementError> {
        let may_be_made = if let Deed::Role { label, .. } = deed {
            label.parse::<Role>().is_ok()
        } else {
            !matches!(deed, Deed::Found { .. } | Deed::Restore { .. })
        };
        if !may_be_made {
            return Err(StatementError::Malformed);
        }
        write(signer.pen(), centre, predecessors, deed.clone())
    }

    /// Opens a circle for its author; others are granted their rights by further statements.
    /// Both stay inside the circle, sealed: [`crate::Ledger::add_in_circle`].
    pub fn open_circle(
        signer: &Signer,
        centre: &CentreId,
        predecessors: &[StatementName],
        class: CircleClass,
    ) -> Result<(CircleId, Vec<u8>), StatementError> {
        let salt = random()?;
        let bytes = Self::make(signer, centre, predecessors, &Deed::Open { class, salt })?;
        Ok((Self::circle_of(&Self::name_of(&bytes)), bytes))
    }

    /// Says anew who leads, with the code on the centre's paper. Whatever others said that is not
    /// in the past of `after` counts no more; the paper is spent with this.
    pub fn restore(
        paper: &SheetCode,
        centre: &CentreId,
        after: &[StatementName],
        coordinators: &[Restored],
    ) -> Result<Vec<u8>, StatementError> {
        let coordinators = coordinators.to_vec();
        write(
            &RecoveryKey::pen(paper),
            centre,
            after,
            Deed::Restore { coordinators },
        )
    }

    /// The name of these bytes.
    pub fn name_of(bytes: &[u8]) -> StatementName {
        StatementName::from_bytes(sha256(&[bytes]))
    }

    /// The centre that a founding statement founds.
    pub fn centre_of(found: &[u8]) -> CentreId {
        CentreId::from_bytes(sha256(&[b"samenboek/v1/centre", found]))
    }

    /// The circle that an opening statement of this name opens.
    pub fn circle_of(open: &StatementName) -> CircleId {
        CircleId::from_bytes(short_hash(&[b"samenboek/v1/circle", open.as_bytes()]))
    }

    /// Reads a statement and checks its signature.
    pub fn read(bytes: &[u8]) -> Result<Self, StatementError> {
        let (signed, signature) = bytes.split_last_chunk::<64>().ok_or(Malformed)?;
        let statement = Self::read_kept(bytes)?;
        if !verify(&statement.author, SIGNATURE_LABEL, &[signed], signature) {
            return Err(StatementError::BadSignature);
        }
        Ok(statement)
    }

    /// Reads a statement whose signature was checked before.
    pub(crate) fn read_kept(bytes: &[u8]) -> Result<Self, StatementError> {
        if bytes.len() > limits::STATEMENT_BYTES {
            return Err(StatementError::TooLarge);
        }
        let (signed, _) = bytes.split_last_chunk::<64>().ok_or(Malformed)?;
        let mut reader = Reader::new(signed);
        if reader.u8()? > VERSION {
            return Err(StatementError::NewerVersion);
        }
        let (kind, critical) = (reader.u8()?, reader.u8()?);
        let (centre, author) = (reader.read()?, reader.read()?);
        let count = reader.u8()?;
        let predecessors = (0..count)
            .map(|_| reader.read())
            .collect::<Result<_, _>>()?;
        let mut statement = Self {
            centre,
            author,
            predecessors,
            deed: Deed::read(kind, critical == 1, reader.rest())?,
        };
        // Written again, it must be the same bytes: one content has one name.
        if statement.signed_bytes() != signed || !statement.is_well_formed() {
            return Err(StatementError::Malformed);
        }
        if statement.predecessors.is_empty() {
            statement.centre = Self::centre_of(bytes);
        }
        Ok(statement)
    }

    /// Whether author, centre and predecessors fit the deed.
    fn is_well_formed(&self) -> bool {
        let count = self.predecessors.len();
        if let Deed::Found { personal, desk, .. } = &self.deed {
            let named = self.centre.as_bytes() == &[0; 32] && personal.signer() == self.author;
            return count == 0 && named && desk.sign != personal.sign;
        }
        let ascending = self.predecessors.is_sorted_by(|one, next| one < next);
        ascending && (1..=limits::PREDECESSORS).contains(&count)
    }

    fn signed_bytes(&self) -> Vec<u8> {
        let critical = u8::from(self.deed.is_critical());
        let mut out = vec![VERSION, self.deed.kind(), critical];
        self.centre.put(&mut out);
        self.author.put(&mut out);
        // More than 8 are not well formed.
        out.push(u8::try_from(self.predecessors.len()).unwrap_or(u8::MAX));
        for predecessor in &self.predecessors {
            predecessor.put(&mut out);
        }
        out.extend(self.deed.payload());
        out
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
    write(personal.pen(), &CentreId::from_bytes([0; 32]), &[], deed)
}

fn write(
    pen: &SigningKey,
    centre: &CentreId,
    predecessors: &[StatementName],
    deed: Deed,
) -> Result<Vec<u8>, StatementError> {
    let mut predecessors = predecessors.to_vec();
    predecessors.sort();
    predecessors.dedup();
    let statement = Statement {
        centre: *centre,
        author: SignerId::from_bytes(pen.verifying_key().to_bytes()),
        predecessors,
        deed,
    };
    let mut bytes = statement.signed_bytes();
    let signature = sign(pen, SIGNATURE_LABEL, &[&bytes]);
    bytes.extend(signature);
    // What others would not read is not made.
    let read = Statement::read_kept(&bytes)?;
    let same_kind = std::mem::discriminant(&read.deed) == std::mem::discriminant(&statement.deed);
    same_kind.then_some(bytes).ok_or(StatementError::Malformed)
}
