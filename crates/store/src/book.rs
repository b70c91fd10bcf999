//! The book this laptop holds: the centre, its ledger, and the keys that are at hand.

use std::collections::BTreeSet;
use std::sync::Arc;

use rusqlite::{Connection, params};
use samenboek_crypto::{Authority, EpochKey, Ledger, ParcelKind, Sealed, Statement, team_circle};
use samenboek_domain::ids::{CentreId, CircleId, DocumentId, EpochId, StatementName};

use crate::error::{Result, StoreError};
use crate::forgetting::Tombstones;
use crate::heard::Heard;
use crate::keyring::Keyring;
use crate::keys::{CircleKeys, Holders};
use crate::{Inner, Store, apart};

/// What must be known to seal and to open.
#[derive(Clone)]
pub struct Book {
    /// The centre.
    pub centre: CentreId,
    /// The circle of the team.
    pub team: CircleId,
    /// Who may what, by the ledger as it is now.
    pub authority: Arc<Authority>,
    /// Who might what, by what keys rest on.
    pub(crate) heard: Heard,
    /// The keys that are at hand.
    pub(crate) keys: Keyring,
    /// Who holds those of the team.
    pub(crate) holders: Holders,
    /// What is gone here for good, and dropped wherever it turns up.
    pub(crate) forgotten: Tombstones,
}

impl Book {
    /// The book as it stands in the database. What was judged of this very ledger `before` is not judged again.
    pub(crate) fn load(
        connection: &Connection,
        ledger: &Arc<Ledger>,
        before: Option<&Self>,
    ) -> Result<Option<Self>> {
        let Some(centre) = ledger.centre() else {
            return Ok(None);
        };
        let team = team_circle(&centre);
        let keys = kept_keys(connection, Some(&team))?;
        let mut holders = Holders::load(connection, &centre, &team)?;
        // The first key of a centre came with no parcel.
        for key in keys.all() {
            holders.hold(key.id(), key.epoch().minter);
        }
        let (authority, heard) = match before.filter(|book| book.heard.is_of(ledger)) {
            Some(book) => (Arc::clone(&book.authority), book.heard.clone()),
            None => (ledger.authority().into(), Heard::of(Arc::clone(ledger))),
        };
        Ok(Some(Self {
            centre,
            team,
            authority,
            heard,
            holders,
            forgotten: Tombstones::load(connection)?,
            keys,
        }))
    }

    /// The keys of the team.
    pub(crate) fn team_ring(&self) -> CircleKeys<'_> {
        self.ring(self.team, &self.holders)
    }

    /// The keys of a circle, when this is who holds them.
    pub(crate) fn ring<'a>(&'a self, circle: CircleId, holders: &'a Holders) -> CircleKeys<'a> {
        CircleKeys {
            circle,
            keys: &self.keys,
            holders,
            authority: &self.authority,
            heard: &self.heard,
        }
    }

    /// From now on this ledger says who may what.
    pub(crate) fn rule_by(&mut self, ledger: &Arc<Ledger>) {
        self.rule_with(ledger.authority(), ledger);
    }

    /// [`Book::rule_by`], where what the ledger says is known already.
    pub(crate) fn rule_with(&mut self, authority: Authority, ledger: &Arc<Ledger>) {
        self.authority = authority.into();
        self.heard = Heard::of(Arc::clone(ledger));
    }

    /// Whether there is a key of the team that nobody holds whom the ledger excludes.
    pub fn has_clean_key(&self) -> bool {
        self.team_ring().has_clean_key()
    }

    pub(crate) fn key(&self, epoch: &EpochId) -> Option<&EpochKey> {
        self.keys.get(epoch)
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
    pub fn team_keys(&self) -> Vec<EpochKey> {
        self.keys.all().cloned().collect()
    }
}

/// The keys that a database keeps: of one circle, or of all.
pub(crate) fn kept_keys(connection: &Connection, circle: Option<&CircleId>) -> Result<Keyring> {
    let mut statement = connection
        .prepare_cached("SELECT key FROM epochs WHERE circle = ?1 OR ?1 IS NULL ORDER BY epoch")?;
    let circle = circle.map(CircleId::as_bytes);
    let rows = statement.query_map([circle], |row| row.get::<_, Vec<u8>>(0))?;
    let mut keys = Keyring::default();
    for key in rows {
        let key = EpochKey::from_bytes(&key?).map_err(|_| StoreError::Unreadable("epoch key"))?;
        keys.insert(key);
    }
    Ok(keys)
}

/// Keeps a key.
pub(crate) fn keep_key(connection: &Connection, key: &EpochKey) -> Result<()> {
    connection
        .prepare_cached("INSERT OR IGNORE INTO epochs (epoch, circle, key) VALUES (?1, ?2, ?3)")?
        .execute(params![
            key.id().as_bytes(),
            key.circle().as_bytes(),
            key.to_bytes().as_slice()
        ])?;
    Ok(())
}

impl Store {
    /// The book, once founded or joined.
    pub fn book(&self) -> Option<Arc<Book>> {
        self.inner().book.clone()
    }

    /// The whole ledger.
    pub fn ledger(&self) -> Result<Arc<Ledger>> {
        let mut inner = self.inner();
        let Inner {
            connection, said, ..
        } = &mut *inner;
        said.hear(connection)
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

    /// The statements that are not here and wanted, though it may be that nobody said them: something that somebody
    /// known said rests on them, or a key of the team.
    pub fn asked_for(&self) -> Result<BTreeSet<StatementName>> {
        let mut inner = self.inner();
        let Inner {
            connection,
            said,
            book,
            ..
        } = &mut *inner;
        let heard = book.as_ref().map(|book| book.holders.all_heard());
        Ok(said.hear(connection)?.asked(&heard.unwrap_or_default()))
    }

    /// Takes statements into the ledger, and keys of epochs beside them, in one commit. What is no statement of this
    /// centre is left out, and so is what nobody said; what came before the past that would say who said it waits in
    /// memory. Returns how many are kept since.
    pub fn extend_book(&self, statements: &[Vec<u8>], keys: &[EpochKey]) -> Result<usize> {
        let mut inner = self.inner();
        let Inner {
            connection,
            said,
            book,
            ..
        } = &mut *inner;
        let tx = connection.transaction()?;
        let mut ledger = said.hear(&tx)?;
        let is_here = |bytes: &&[u8]| ledger.statement(&Statement::name_of(bytes)).is_some();
        let new: Vec<&[u8]> = statements.iter().map(Vec::as_slice).collect();
        let new: Vec<&[u8]> = new.into_iter().filter(|it| !is_here(it)).collect();
        let is_new = !new.is_empty();
        let mut added = 0;
        if is_new {
            let heard = book.as_ref().map(|book| book.holders.all_heard());
            let kept = Arc::make_mut(&mut ledger).add_all(new, &heard.unwrap_or_default());
            for name in kept {
                added += tx
                    .prepare_cached("INSERT OR IGNORE INTO ledger (name, bytes) VALUES (?1, ?2)")?
                    .execute(params![name.as_bytes(), ledger.statement(&name)])?;
            }
            if added > 0 {
                apart::let_names_go(&tx)?;
            }
        }
        // Everybody at this laptop opens this memory: no key of a closed circle belongs here.
        let of_the_team = |key: &&EpochKey| key.circle() == team_circle(&key.centre());
        for key in keys.iter().filter(of_the_team) {
            keep_key(&tx, key)?;
        }
        let last = tx
            .prepare_cached("SELECT coalesce(max(rowid), 0) FROM ledger")?
            .query_row([], |row| row.get(0))?;
        tx.commit()?;
        if is_new {
            said.adopt(ledger, last);
        }
        inner.refresh_book()?;
        if added > 0 {
            self.ring();
        }
        Ok(added)
    }
}

impl Inner {
    pub(crate) fn refresh_book(&mut self) -> Result<()> {
        let ledger = self.said.hear(&self.connection)?;
        let before = self.book.as_deref();
        self.book = Book::load(&self.connection, &ledger, before)?.map(Arc::new);
        Ok(())
    }
}
