//! Epochs: named by hash, committed to one key.
//!
//! Body of an epoch parcel: version u8 = 2 | commit 32 | number of parents u8 | parents 32 each,
//! sorted | number of statements u16 | statements 32 each, sorted | the parents' key records sealed
//! under the new key. The first version named no statements.
//! Key record: centre 32 | circle 16 | minter 32 | key 32 | number of parents u8 | parents 32 each.

use std::collections::BTreeSet;
use std::fmt;

use samenboek_domain::ids::{CentreId, CircleId, EpochId, SignerId, StatementName};
use zeroize::Zeroizing;

use crate::cipher;
use crate::circle::{EpochError, expect_version};
use crate::derive::{derive, derive_salted, key_and_nonce, sha256};
use crate::limits;
use crate::parcel::{Header, ParcelKind, SealError, Sealed, close, sealed_salt};
use crate::random::random;
use crate::signer::Signer;
use crate::wire::{Malformed, Reader};

/// The version of the inside that names what its maker had heard.
const VERSION: u8 = 2;
const FIRST: u8 = 1;

/// What is known of an epoch without its key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Epoch {
    /// Its name.
    pub id: EpochId,
    /// The circle that it is for.
    pub circle: CircleId,
    /// The epochs before it, sorted.
    pub parents: Vec<EpochId>,
    /// Who made it, and therefore holds its key.
    pub minter: SignerId,
}

impl Epoch {
    /// Reads an epoch parcel; the name must follow from the content.
    pub fn read(sealed: &Sealed) -> Result<Self, EpochError> {
        Content::read(sealed).map(|content| content.epoch)
    }
}

/// What whoever made an epoch had heard: statements of the ledger and of the circle, with all that
/// they rest on, sorted. Who has not heard them does not know whom the key is closed to, and must
/// hand it to nobody. Empty in an epoch of the first version.
pub fn rests_on(epoch_parcel: &Sealed) -> Result<Vec<StatementName>, EpochError> {
    Content::read(epoch_parcel).map(|content| content.statements)
}

/// The key of an epoch, with what its name is made of. Wiped when dropped.
#[derive(Clone, PartialEq, Eq)]
pub struct EpochKey {
    key: Zeroizing<[u8; 32]>,
    centre: CentreId,
    epoch: Epoch,
}

impl EpochKey {
    /// The name of the epoch.
    pub fn id(&self) -> EpochId {
        self.epoch.id
    }

    /// The circle that the epoch is for.
    pub fn circle(&self) -> CircleId {
        self.epoch.circle
    }

    /// The centre of the circle.
    pub fn centre(&self) -> CentreId {
        self.centre
    }

    /// What is known of the epoch without its key.
    pub fn epoch(&self) -> &Epoch {
        &self.epoch
    }

    /// For keeping inside the encrypted database, and nowhere else.
    pub fn to_bytes(&self) -> Zeroizing<Vec<u8>> {
        let mut out = Zeroizing::new(Vec::with_capacity(113 + 32 * self.epoch.parents.len()));
        out.extend(self.centre.as_bytes());
        out.extend(self.epoch.circle.as_bytes());
        out.extend(self.epoch.minter.as_bytes());
        out.extend(*self.key);
        put_parents(&mut out, &self.epoch.parents);
        out
    }

    /// Reads back what [`EpochKey::to_bytes`] gave; the name follows from the content.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, EpochError> {
        let mut reader = Reader::new(bytes);
        let key = Self::read(&mut reader)?;
        reader.end()?;
        Ok(key)
    }

    fn read(reader: &mut Reader<'_>) -> Result<Self, Malformed> {
        let (centre, circle, minter) = (reader.read()?, reader.read()?, reader.read()?);
        let key = Zeroizing::new(reader.array()?);
        let parents = take_parents(reader)?;
        Ok(Self::new(key, centre, circle, parents, minter))
    }

    fn new(
        key: Zeroizing<[u8; 32]>,
        centre: CentreId,
        circle: CircleId,
        parents: Vec<EpochId>,
        minter: SignerId,
    ) -> Self {
        let id = name(&centre, &circle, &parents, &commitment(&key), &minter);
        let epoch = Epoch {
            id,
            circle,
            parents,
            minter,
        };
        Self { key, centre, epoch }
    }

    /// The key for this epoch, if it is the one that the epoch commits to.
    pub(crate) fn committed(
        key: Zeroizing<[u8; 32]>,
        epoch_parcel: &Sealed,
    ) -> Result<Self, EpochError> {
        let content = Content::read(epoch_parcel)?;
        if commitment(&key) != content.commit {
            return Err(EpochError::WrongCommitment);
        }
        Ok(Self {
            key,
            centre: epoch_parcel.header().centre,
            epoch: content.epoch,
        })
    }

    pub(crate) fn secret(&self) -> &[u8; 32] {
        &self.key
    }

    #[cfg(test)]
    pub(crate) fn with_another_key(&self, key: [u8; 32]) -> Self {
        Self {
            key: Zeroizing::new(key),
            ..self.clone()
        }
    }
}

impl fmt::Debug for EpochKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "EpochKey({}, …)", self.epoch.id)
    }
}

/// Makes a new key for a circle, and the parcel that names it and carries the parents' keys.
/// `heard` is what the minter has heard of who may what: heads of the ledger, and of the circle.
pub fn mint(
    circle: &CircleId,
    centre: &CentreId,
    parents: &[&EpochKey],
    heard: &[StatementName],
    minter: &Signer,
) -> Result<(EpochKey, Sealed), EpochError> {
    let chance = (random()?, random()?);
    mint_with(circle, centre, parents, heard, minter, &chance)
}

/// [`mint`] with this secret and this chance for its seal.
pub(crate) fn mint_with(
    circle: &CircleId,
    centre: &CentreId,
    parents: &[&EpochKey],
    heard: &[StatementName],
    minter: &Signer,
    (secret, chance): &([u8; 32], [u8; 32]),
) -> Result<(EpochKey, Sealed), EpochError> {
    let foreign = |parent: &&EpochKey| parent.circle() != *circle || parent.centre() != *centre;
    if parents.iter().any(foreign) {
        return Err(EpochError::WrongParents);
    }
    let ids: BTreeSet<EpochId> = parents.iter().map(|parent| parent.id()).collect();
    if ids.len() > limits::EPOCH_PARENTS {
        return Err(EpochError::WrongParents);
    }
    let heard: BTreeSet<StatementName> = heard.iter().copied().collect();
    if heard.len() > limits::EPOCH_STATEMENTS {
        return Err(EpochError::WrongParents);
    }
    let ids: Vec<EpochId> = ids.into_iter().collect();
    let key = EpochKey::new(Zeroizing::new(*secret), *centre, *circle, ids, minter.id());
    let heard: Vec<StatementName> = heard.into_iter().collect();
    let sealed = parcel(&key, parents, &heard, minter, chance)?;
    Ok((key, sealed))
}

fn parcel(
    key: &EpochKey,
    parents: &[&EpochKey],
    heard: &[StatementName],
    minter: &Signer,
    chance: &[u8; 32],
) -> Result<Sealed, EpochError> {
    let mut records = Zeroizing::new(Vec::new());
    for id in &key.epoch.parents {
        let parent = parents.iter().find(|parent| parent.id() == *id);
        let record = parent.ok_or(EpochError::WrongParents)?.to_bytes();
        records.extend_from_slice(&record);
    }
    let mut front = front(VERSION, &commitment(&key.key), &key.epoch.parents, heard);
    let length = front.len() + records.len() + 16;
    let salt = sealed_salt(key, chance, &records);
    let length = u32::try_from(length).map_err(|_| SealError::TooLarge)?;
    let header = Header::of_key(ParcelKind::Epoch, key, minter.id(), salt, length);
    let aad = [header.to_bytes(), front.clone()].concat();
    let (cipher_key, nonce) = key_and_nonce(&parents_key(key, &header));
    front.extend(cipher::encrypt(&cipher_key, &nonce, &aad, &records));
    Ok(close(header.to_bytes(), &front, minter)?)
}

/// The keys of the epochs before this one. Their names must be those that this epoch names.
pub fn parents(key: &EpochKey, epoch_parcel: &Sealed) -> Result<Vec<EpochKey>, EpochError> {
    let content = Content::read(epoch_parcel)?;
    if content.epoch != key.epoch || commitment(&key.key) != content.commit {
        return Err(EpochError::WrongCommitment);
    }
    let header = epoch_parcel.header();
    let aad = [header.to_bytes(), content.front].concat();
    let (cipher_key, nonce) = key_and_nonce(&parents_key(key, header));
    let records = cipher::decrypt(&cipher_key, &nonce, &aad, content.sealed)?;
    let mut reader = Reader::new(&records);
    let mut keys = Vec::with_capacity(content.epoch.parents.len());
    for id in &content.epoch.parents {
        let parent = EpochKey::read(&mut reader)?;
        if parent.id() != *id {
            return Err(EpochError::WrongCommitment);
        }
        keys.push(parent);
    }
    reader.end()?;
    Ok(keys)
}

struct Content<'a> {
    epoch: Epoch,
    statements: Vec<StatementName>,
    commit: [u8; 32],
    front: Vec<u8>,
    sealed: &'a [u8],
}

impl<'a> Content<'a> {
    fn read(parcel: &'a Sealed) -> Result<Self, EpochError> {
        let header = parcel.header();
        if header.kind != ParcelKind::Epoch {
            return Err(EpochError::OtherKind);
        }
        let mut reader = Reader::new(parcel.body());
        let version = expect_version(&mut reader, FIRST..=VERSION)?;
        let commit: [u8; 32] = reader.array()?;
        let parents = take_parents(&mut reader)?;
        let statements = match version {
            FIRST => Vec::new(),
            _ => take_statements(&mut reader)?,
        };
        let (centre, circle, minter) = (&header.centre, &header.circle, &header.signer);
        if name(centre, circle, &parents, &commit, minter) != header.epoch {
            return Err(EpochError::WrongName);
        }
        let front = front(version, &commit, &parents, &statements);
        Ok(Self {
            epoch: Epoch {
                id: header.epoch,
                circle: header.circle,
                parents,
                minter: header.signer,
            },
            statements,
            commit,
            front,
            sealed: reader.rest(),
        })
    }
}

fn commitment(key: &[u8; 32]) -> [u8; 32] {
    *derive::<32>(key, &[b"samenboek/v1/commit"])
}

fn parents_key(key: &EpochKey, header: &Header) -> Zeroizing<[u8; 56]> {
    let info = sha256(&[&header.to_bytes()]);
    derive_salted(&*key.key, &header.salt, &[b"samenboek/v1/parents", &info])
}

fn name(
    centre: &CentreId,
    circle: &CircleId,
    parents: &[EpochId],
    commit: &[u8; 32],
    minter: &SignerId,
) -> EpochId {
    let sorted: Vec<u8> = parents.iter().flat_map(|id| *id.as_bytes()).collect();
    EpochId::from_bytes(sha256(&[
        b"samenboek/v1/epoch",
        centre.as_bytes(),
        circle.as_bytes(),
        &sorted,
        commit,
        minter.as_bytes(),
    ]))
}

fn front(
    version: u8,
    commit: &[u8; 32],
    parents: &[EpochId],
    statements: &[StatementName],
) -> Vec<u8> {
    let mut front = vec![version];
    front.extend(commit);
    put_parents(&mut front, parents);
    if version != FIRST {
        // At most EPOCH_STATEMENTS.
        let count = u16::try_from(statements.len()).unwrap_or(u16::MAX);
        front.extend(count.to_le_bytes());
        for statement in statements {
            front.extend(statement.as_bytes());
        }
    }
    front
}

fn put_parents(out: &mut Vec<u8>, parents: &[EpochId]) {
    // At most EPOCH_PARENTS, which fits a byte.
    out.push(u8::try_from(parents.len()).unwrap_or(u8::MAX));
    for parent in parents {
        out.extend(parent.as_bytes());
    }
}

fn take_parents(reader: &mut Reader<'_>) -> Result<Vec<EpochId>, Malformed> {
    let count = usize::from(reader.u8()?);
    let parents = (0..count)
        .map(|_| reader.read())
        .collect::<Result<Vec<EpochId>, _>>()?;
    // One order only, so that one set of parents has one name.
    let ascending = parents.is_sorted_by(|one, next| one < next);
    (ascending && count <= limits::EPOCH_PARENTS)
        .then_some(parents)
        .ok_or(Malformed)
}

fn take_statements(reader: &mut Reader<'_>) -> Result<Vec<StatementName>, Malformed> {
    let count = usize::from(u16::from_le_bytes(reader.array()?));
    if count > limits::EPOCH_STATEMENTS {
        return Err(Malformed);
    }
    let statements = (0..count)
        .map(|_| reader.read())
        .collect::<Result<Vec<StatementName>, _>>()?;
    let ascending = statements.is_sorted_by(|one, next| one < next);
    ascending.then_some(statements).ok_or(Malformed)
}
