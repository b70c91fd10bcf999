//! This laptop's own numbers for what came and what went: "since N of yours" is answered from here.
//!
//! What others wrote is numbered when it comes, what is written here when it first may leave: until then it may be
//! packed with more. The rows are written by triggers, so that nothing comes in without a number.

use std::collections::BTreeSet;

use rusqlite::{OptionalExtension, params};
use samenboek_domain::ids::{CircleId, ParcelName, SignerId, StatementName};

use crate::Store;
use crate::error::{Result, StoreError};
use crate::parcels::{Held, bytes, number, unsigned};

/// Something that has a number.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Numbered {
    /// A statement. First, because statements say whose parcels count.
    Statement(StatementName),
    /// A parcel that may stand elsewhere.
    Parcel(Held),
}

/// What is remembered of another laptop's book.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Heard {
    /// Its numbering.
    pub book: [u8; 16],
    /// Up to which number everything was heard.
    pub number: u64,
    /// How both stood when nothing was left to say.
    pub settled: Option<[u8; 32]>,
}

impl Store {
    /// The name of this numbering, and its last number. A desk with new keys (a restored backup) numbers anew.
    pub fn numbering(&self, desk: &SignerId) -> Result<([u8; 16], u64)> {
        let inner = self.inner();
        let connection = &inner.connection;
        let last = connection
            .prepare_cached("SELECT coalesce(max(n), 0) FROM numbers")?
            .query_row([], |row| unsigned(row, 0))?;
        let known: Option<[u8; 16]> = connection
            .prepare_cached("SELECT book FROM numbering WHERE desk = ?1")?
            .query_row([desk.as_bytes()], |row| bytes(row, 0))
            .optional()?;
        if let Some(known) = known {
            return Ok((known, last));
        }
        let fresh = samenboek_crypto::random::<16>()
            .map_err(|error| StoreError::Seal(error.to_string()))?;
        connection.execute(
            "INSERT INTO numbering (desk, book) VALUES (?1, ?2)",
            params![desk.as_bytes(), fresh],
        )?;
        Ok((fresh, last))
    }

    /// What was numbered after this, statements first, then by chain. What went since is left out.
    pub fn numbered_since(&self, after: u64) -> Result<BTreeSet<Numbered>> {
        let reader = self.reader();
        let mut statements = reader.prepare_cached(
            "SELECT name FROM numbers WHERE n > ?1 AND kind = 0 AND name IN (SELECT name FROM ledger)",
        )?;
        let rows = statements.query_map([number(after)?], |row| {
            Ok(Numbered::Statement(StatementName::from_bytes(bytes(
                row, 0,
            )?)))
        })?;
        let mut found = rows.collect::<Result<BTreeSet<_>, _>>()?;
        let mut parcels = reader.prepare_cached(
            "SELECT p.name, p.circle, p.signer, p.from_n, p.to_n FROM numbers JOIN parcels p ON p.name = numbers.name
             WHERE n > ?1 AND numbers.kind = 1",
        )?;
        for held in parcels.query_map([number(after)?], held)? {
            found.insert(Numbered::Parcel(held?));
        }
        Ok(found)
    }

    /// The bytes of a statement.
    pub fn statement(&self, name: &StatementName) -> Result<Option<Vec<u8>>> {
        Ok(self
            .reader()
            .prepare_cached("SELECT bytes FROM ledger WHERE name = ?1")?
            .query_row([name.as_bytes()], |row| row.get(0))
            .optional()?)
    }

    /// Whether this statement is here.
    pub fn has_statement(&self, name: &StatementName) -> Result<bool> {
        Ok(self
            .reader()
            .prepare_cached("SELECT 1 FROM ledger WHERE name = ?1")?
            .exists([name.as_bytes()])?)
    }

    /// Whether this parcel is here.
    pub fn has_parcel(&self, name: &ParcelName) -> Result<bool> {
        Ok(self
            .reader()
            .prepare_cached("SELECT 1 FROM parcels WHERE name = ?1")?
            .exists([name.as_bytes()])?)
    }

    /// Whether it is pointless to bring this parcel: it is here, or a wider one of its chain is, or it is kept apart
    /// and is not worth another try, or something forgotten stood in it.
    pub fn wants_not(&self, parcel: &Held) -> Result<bool> {
        if self.has_parcel(&parcel.name)? || self.is_gone(&parcel.circle, &parcel.name)? {
            return Ok(true);
        }
        let reader = self.reader();
        let is_apart = reader
            .prepare_cached("SELECT 1 FROM set_aside WHERE name = ?1 AND reason <> ?2")?
            .exists(params![
                parcel.name.as_bytes(),
                crate::SetAside::EndedTheProgram.code()
            ])?;
        if is_apart || parcel.from == 0 {
            return Ok(is_apart);
        }
        let (Ok(from), Ok(to)) = (number(parcel.from), number(parcel.to)) else {
            return Ok(true);
        };
        Ok(reader
            .prepare_cached(
                "SELECT 1 FROM parcels WHERE signer = ?1 AND circle = ?2 AND kind NOT IN (5, 6, 7) AND to_n >= ?4
                 AND from_n BETWEEN 1 AND ?3 AND (from_n < ?3 OR to_n > ?4) LIMIT 1",
            )?
            .exists(params![
                parcel.signer.as_bytes(),
                parcel.circle.as_bytes(),
                from,
                to
            ])?)
    }

    /// The parcels of a chain that may stand elsewhere and reach further than `after`, those within others left out.
    pub fn chain_after(
        &self,
        circle: &CircleId,
        signer: &SignerId,
        after: u64,
    ) -> Result<Vec<Held>> {
        let mut chain = crate::standing::chain(&self.reader(), circle, signer)?;
        chain.retain(|parcel| parcel.to > after);
        Ok(chain)
    }

    /// What is remembered of the laptop with this network key.
    pub fn heard_of(&self, key: &[u8; 32]) -> Result<Option<Heard>> {
        Ok(self
            .reader()
            .prepare_cached("SELECT book, number, settled FROM heard WHERE key = ?1")?
            .query_row([key], |row| {
                Ok(Heard {
                    book: bytes(row, 0)?,
                    number: unsigned(row, 1)?,
                    settled: row.get::<_, Option<[u8; 32]>>(2)?,
                })
            })
            .optional()?)
    }

    /// Remembers this of the laptop with this network key.
    pub fn remember_heard(&self, key: &[u8; 32], heard: &Heard) -> Result<()> {
        self.inner().connection.execute(
            "INSERT INTO heard (key, book, number, settled) VALUES (?1, ?2, ?3, ?4)
             ON CONFLICT (key) DO UPDATE SET book = excluded.book, number = excluded.number, settled = excluded.settled",
            params![key, heard.book, number(heard.number)?, heard.settled],
        )?;
        Ok(())
    }
}

pub(crate) fn held(row: &rusqlite::Row<'_>) -> rusqlite::Result<Held> {
    Ok(Held {
        name: ParcelName::from_bytes(bytes(row, 0)?),
        circle: CircleId::from_bytes(bytes(row, 1)?),
        signer: SignerId::from_bytes(bytes(row, 2)?),
        from: unsigned(row, 3)?,
        to: unsigned(row, 4)?,
    })
}
