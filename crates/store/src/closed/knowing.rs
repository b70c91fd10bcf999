//! Who may what in the circles that are read here: the centre's ledger, and what was said inside.

use std::collections::BTreeSet;
use std::sync::Arc;

use rusqlite::{Connection, params};
use samenboek_crypto::{Entry, Ledger, Opened, Statement};
use samenboek_domain::ids::{CircleId, StatementName};

use super::Closed;
use crate::book::{Book, kept_keys};
use crate::error::{Result, StoreError};
use crate::forgetting::Tombstones;
use crate::heard::Heard;
use crate::keys::Holders;
use crate::parcels::bytes;
use crate::{Inner, Store};

/// What is known beside the documents.
pub(super) struct Known {
    /// The centre's statements, and those of circles.
    pub(super) ledger: Arc<Ledger>,
    /// The last row of the centre's ledger that was heard.
    heard: i64,
    /// Circles of which somebody may lack a key since they were looked at.
    pub(super) unclear: BTreeSet<CircleId>,
    /// The ledger changed: that may be any circle.
    pub(super) all_unclear: bool,
}

/// What this memory knows at its opening.
pub(super) fn begin(connection: &Connection, store: &Store) -> Result<(Known, Book)> {
    let shared = store.book().ok_or(StoreError::NoKey)?;
    let mut known = Known {
        ledger: Arc::default(),
        heard: 0,
        unclear: BTreeSet::new(),
        all_unclear: true,
    };
    known.hear_anew(connection, store)?;
    let book = Book {
        centre: shared.centre,
        team: shared.team,
        authority: known.ledger.authority().into(),
        heard: Heard::of(Arc::clone(&known.ledger)),
        keys: kept_keys(connection, None)?,
        holders: Holders::default(),
        forgotten: shared.forgotten.clone(),
    };
    Ok((known, book))
}

impl Known {
    /// Hears everything from the beginning: something that was said in a circle counts no more.
    pub(super) fn hear_anew(&mut self, connection: &Connection, store: &Store) -> Result<()> {
        self.ledger = Arc::default();
        self.heard = 0;
        self.all_unclear = true;
        self.hear_centre(store)?;
        let mut said = connection
            .prepare("SELECT circle, bytes FROM circle_statements ORDER BY circle, name")?;
        let rows = said.query_map([], |row| {
            let circle = CircleId::from_bytes(bytes(row, 0)?);
            Ok((circle, row.get::<_, Vec<u8>>(1)?))
        })?;
        for row in rows {
            let (circle, bytes) = row?;
            // It was checked when it came.
            let _ = Arc::make_mut(&mut self.ledger).add_kept_in_circle(&circle, &bytes);
        }
        Ok(())
    }

    /// Hears what the centre's ledger says since. True when there was anything.
    fn hear_centre(&mut self, store: &Store) -> Result<bool> {
        let reader = store.reader();
        let mut since = reader
            .prepare_cached("SELECT rowid, bytes FROM ledger WHERE rowid > ?1 ORDER BY rowid")?;
        let rows = since.query_map([self.heard], |row| {
            Ok((row.get::<_, i64>(0)?, row.get::<_, Vec<u8>>(1)?))
        })?;
        let before = self.heard;
        for row in rows {
            let (number, bytes) = row?;
            self.heard = number;
            let _ = Arc::make_mut(&mut self.ledger).add_kept(&bytes);
        }
        Ok(self.heard != before)
    }

    /// Takes what a parcel of this circle says about who may what in it. Everybody says such things in parcels of her
    /// own, so that whether she had gone by then is known. True when something was new.
    pub(super) fn hear_circle(
        &mut self,
        connection: &Connection,
        circle: &CircleId,
        parcel: &Opened,
    ) -> Result<bool> {
        let is_hers = |entry: &&Entry| {
            Statement::read(&entry.bytes).is_ok_and(|said| said.author == parcel.header.signer)
        };
        let said: Vec<&Entry> = parcel
            .entries
            .iter()
            .filter(|entry| is_statement(entry, circle))
            .filter(is_hers)
            .collect();
        if said.is_empty() {
            return Ok(false);
        }
        let here: BTreeSet<StatementName> = self
            .ledger
            .circle_statements(circle)
            .map(|(name, _)| name)
            .collect();
        let mut new = false;
        for entry in said {
            if here.contains(&Statement::name_of(&entry.bytes)) {
                continue;
            }
            if let Ok(name) = Arc::make_mut(&mut self.ledger).add_in_circle(circle, &entry.bytes) {
                keep(connection, circle, &name, &entry.bytes)?;
                new = true;
            }
        }
        Ok(new)
    }
}

/// Whether an entry says who may what in this circle.
pub(super) fn is_statement(entry: &Entry, circle: &CircleId) -> bool {
    entry.entry_type == Entry::STATEMENT && entry.document.as_bytes() == circle.as_bytes()
}

/// Keeps a statement of a circle.
pub(super) fn keep(
    connection: &Connection,
    circle: &CircleId,
    name: &StatementName,
    bytes: &[u8],
) -> Result<()> {
    connection
        .prepare_cached(
            "INSERT OR IGNORE INTO circle_statements (circle, name, bytes) VALUES (?1, ?2, ?3)",
        )?
        .execute(params![circle.as_bytes(), name.as_bytes(), bytes])?;
    Ok(())
}

impl Closed {
    /// Hears what the centre's ledger says since, and what is forgotten. True when the ledger changed.
    pub(super) fn hear(&self, known: &mut Known, inner: &mut Inner, store: &Store) -> Result<bool> {
        let changed = known.hear_centre(store)?;
        let forgotten = Tombstones::load(&store.reader())?;
        let book = inner.book.as_mut().ok_or(StoreError::NoKey)?;
        // A book in which nothing changed stays the same one: what was reckoned of it still holds.
        if book.forgotten != forgotten {
            Arc::make_mut(book).forgotten = forgotten;
        }
        if changed {
            Arc::make_mut(book).rule_by(&known.ledger);
            known.all_unclear = true;
        }
        Ok(changed)
    }
}
