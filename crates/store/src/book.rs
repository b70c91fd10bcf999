//! The book this laptop holds: the centre, its ledger, and the keys of the team.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::{Connection, params};
use samenboek_crypto::{
    Authority, EpochKey, Ledger, ParcelKind, PublicKeys, Right, Sealed, box_keys, box_recipient,
    team_circle,
};
use samenboek_domain::ids::{CentreId, CircleId, DocumentId, EpochId, SignerId};

use crate::error::{Result, StoreError};
use crate::forgetting::Tombstones;
use crate::{Inner, Store};

/// What must be known to seal and to open.
#[derive(Clone)]
pub struct Book {
    /// The centre.
    pub centre: CentreId,
    /// The circle of the team.
    pub team: CircleId,
    /// Who may what, by the ledger as it is now.
    pub authority: Authority,
    pub(crate) epochs: Vec<EpochKey>,
    /// Who holds which epoch, by the boxes that lie here: whoever made it, and whom it was boxed for.
    pub(crate) holders: BTreeMap<EpochId, BTreeSet<SignerId>>,
    /// For which box keys there is a box with which epoch.
    pub(crate) boxed: BTreeMap<EpochId, BTreeSet<PublicKeys>>,
    /// What is gone here for good, and dropped wherever it turns up.
    pub(crate) forgotten: Tombstones,
}

impl Book {
    pub(crate) fn load(connection: &Connection) -> Result<Option<Self>> {
        let ledger = read_ledger(connection)?;
        let Some(centre) = ledger.centre() else {
            return Ok(None);
        };
        let team = team_circle(&centre);
        let mut epochs = Vec::new();
        let mut statement =
            connection.prepare("SELECT key FROM epochs WHERE circle = ?1 ORDER BY epoch")?;
        for key in statement.query_map([team.as_bytes()], |row| row.get::<_, Vec<u8>>(0))? {
            epochs.push(
                EpochKey::from_bytes(&key?).map_err(|_| StoreError::Unreadable("epoch key"))?,
            );
        }
        let boxes = boxes(connection, &team)?;
        Ok(Some(Self {
            centre,
            team,
            authority: ledger.authority(),
            holders: holders(&boxes, &epochs),
            boxed: boxed(&boxes),
            forgotten: Tombstones::load(connection)?,
            epochs,
        }))
    }

    /// The key to write with: of several clean ones the lowest id, the same on every laptop. Whoever may make no clean
    /// one goes on with what there is.
    pub(crate) fn writing_key(&self) -> Result<&EpochKey> {
        self.epochs
            .iter()
            .min_by_key(|epoch| (!self.is_clean(epoch), epoch.id()))
            .ok_or(StoreError::NoKey)
    }

    /// Whether there is a key that nobody holds whom the ledger excludes.
    pub fn has_clean_key(&self) -> bool {
        self.epochs.iter().any(|epoch| self.is_clean(epoch))
    }

    /// Whoever holds a key has those that it carries, also when the box of long ago does not lie here: a key that
    /// another one carries is never clean.
    fn is_clean(&self, epoch: &EpochKey) -> bool {
        let mut others = self.epochs.iter();
        if others.any(|other| other.epoch().parents.contains(&epoch.id())) {
            return false;
        }
        let mut holders = self.holders.get(&epoch.id()).into_iter().flatten();
        !holders.any(|signer| self.excludes(signer))
    }

    fn excludes(&self, signer: &SignerId) -> bool {
        self.authority.enrolment(signer).is_some_and(|enrolment| {
            let right = self.authority.right(&self.team, &enrolment.subject_id());
            enrolment.revoked || right < Right::Read
        })
    }

    pub(crate) fn key(&self, epoch: &EpochId) -> Option<&EpochKey> {
        self.epochs.iter().find(|key| key.id() == *epoch)
    }

    /// The key of this epoch, when it is here.
    pub fn epoch_key(&self, epoch: &EpochId) -> Option<EpochKey> {
        self.key(epoch).cloned()
    }

    /// Whether this document is gone here for good.
    pub fn forgot_document(&self, document: &DocumentId) -> bool {
        self.forgotten.documents.contains(document)
    }

    /// Whether this circle is gone here for good: nothing of it is kept or carried.
    pub fn forgot_circle(&self, circle: &CircleId) -> bool {
        self.forgotten.circles.contains(circle)
    }

    /// The keys of the team, to be boxed for a newcomer.
    pub fn team_keys(&self) -> &[EpochKey] {
        &self.epochs
    }
}

impl Store {
    /// The book, once founded or joined.
    pub fn book(&self) -> Option<Book> {
        self.inner().book.clone()
    }

    /// The whole ledger.
    pub fn ledger(&self) -> Result<Ledger> {
        read_ledger(&self.inner().connection)
    }

    /// The keys of the team, each with the parcel that names it, to be boxed for a newcomer.
    pub fn team_epochs(&self) -> Result<Vec<(EpochKey, Sealed)>> {
        let inner = self.inner();
        let book = inner.book.as_ref().ok_or(StoreError::NoKey)?;
        let mut statement = inner
            .connection
            .prepare("SELECT bytes FROM parcels WHERE kind = ?1 AND circle = ?2 ORDER BY name")?;
        let rows = statement.query_map(
            params![ParcelKind::Epoch.code(), book.team.as_bytes()],
            |row| row.get::<_, Vec<u8>>(0),
        )?;
        let mut epochs = Vec::new();
        for bytes in rows {
            let parcel = Sealed::parse(bytes?).map_err(|_| StoreError::Damaged)?;
            if let Some(key) = book.key(&parcel.header().epoch) {
                epochs.push((key.clone(), parcel));
            }
        }
        Ok(epochs)
    }

    /// Takes statements into the ledger, and keys of epochs beside them, in one commit. Statements whose signature or
    /// form does not hold are refused by the ledger itself before this is called. Returns how many were new.
    pub fn extend_book(&self, statements: &[Vec<u8>], keys: &[EpochKey]) -> Result<usize> {
        let mut inner = self.inner();
        let mut ledger = read_ledger(&inner.connection)?;
        let tx = inner.connection.transaction()?;
        let mut added = 0;
        for bytes in statements {
            let Ok(name) = ledger.add(bytes) else {
                continue;
            };
            added += tx.execute(
                "INSERT OR IGNORE INTO ledger (name, bytes) VALUES (?1, ?2)",
                params![name.as_bytes(), bytes],
            )?;
        }
        for key in keys {
            tx.execute(
                "INSERT OR IGNORE INTO epochs (epoch, circle, key) VALUES (?1, ?2, ?3)",
                params![
                    key.id().as_bytes(),
                    key.circle().as_bytes(),
                    key.to_bytes().as_slice()
                ],
            )?;
        }
        tx.commit()?;
        inner.refresh_book()?;
        if added > 0 {
            self.ring();
        }
        Ok(added)
    }
}

impl Inner {
    pub(crate) fn refresh_book(&mut self) -> Result<()> {
        self.book = Book::load(&self.connection)?;
        Ok(())
    }
}

type Boxes = BTreeMap<EpochId, Vec<Sealed>>;

fn boxes(connection: &Connection, team: &CircleId) -> Result<Boxes> {
    let mut found = Boxes::new();
    let mut statement =
        connection.prepare("SELECT bytes FROM parcels WHERE kind = ?1 AND circle = ?2")?;
    let boxes = statement.query_map(params![ParcelKind::Box.code(), team.as_bytes()], |row| {
        row.get::<_, Vec<u8>>(0)
    })?;
    for bytes in boxes {
        let sealed = Sealed::parse(bytes?).map_err(|_| StoreError::Damaged)?;
        found.entry(sealed.header().epoch).or_default().push(sealed);
    }
    Ok(found)
}

fn holders(boxes: &Boxes, epochs: &[EpochKey]) -> BTreeMap<EpochId, BTreeSet<SignerId>> {
    let made = |epoch: &EpochKey| (epoch.id(), BTreeSet::from([epoch.epoch().minter]));
    let mut holders: BTreeMap<_, _> = epochs.iter().map(made).collect();
    for (epoch, boxes) in boxes {
        let signers = boxes.iter().filter_map(box_recipient);
        holders.entry(*epoch).or_default().extend(signers);
    }
    holders
}

fn boxed(boxes: &Boxes) -> BTreeMap<EpochId, BTreeSet<PublicKeys>> {
    let keys = |boxes: &Vec<Sealed>| boxes.iter().filter_map(box_keys).collect();
    boxes
        .iter()
        .map(|(epoch, boxes)| (*epoch, keys(boxes)))
        .collect()
}

fn read_ledger(connection: &Connection) -> Result<Ledger> {
    let mut ledger = Ledger::new();
    let mut statement = connection.prepare("SELECT bytes FROM ledger ORDER BY name")?;
    for bytes in statement.query_map([], |row| row.get::<_, Vec<u8>>(0))? {
        // A statement was checked when it came in; one that no longer reads is left out of the judgement, not dropped.
        let _ = ledger.add_kept(&bytes?);
    }
    Ok(ledger)
}
