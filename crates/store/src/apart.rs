//! What is kept apart, by its outside: its bytes are read one parcel at a time, and only where they are wanted.

use rusqlite::{Connection, OptionalExtension, Row, Transaction, params};
use samenboek_crypto::{ParcelKind, Reason};
use samenboek_domain::ids::{EpochId, ParcelName, SignerId};

use crate::Store;
use crate::error::Result;
use crate::merge::set_aside;
use crate::parcels::bytes;

/// So many parcels of signers whom nobody knows are kept whole at most.
const PARCELS_OF_NOBODY: i64 = 1_000;

/// So many bytes they may have together.
const BYTES_OF_NOBODY: i64 = 32 * 1024 * 1024;

/// So many names are kept, of each reason, of what was not kept itself.
const NAMES_OF_NOBODY: i64 = 10_000;

/// A parcel that is kept apart, without its bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Apart {
    /// Its name.
    pub name: ParcelName,
    /// Why: a stable code.
    pub reason: String,
    /// What its outside says; none when its bytes were not kept.
    pub outside: Option<Outside>,
}

/// What the outside of a parcel says that is kept apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Outside {
    /// The code of its kind.
    pub kind: u8,
    /// Its epoch.
    pub epoch: EpochId,
    /// Its signer.
    pub signer: SignerId,
}

impl Apart {
    /// Whether it says to be of this kind.
    pub fn is_a(&self, kind: ParcelKind) -> bool {
        self.outside.is_some_and(|it| it.kind == kind.code())
    }

    /// Whether it says to be of this signer.
    pub fn is_of(&self, signer: &SignerId) -> bool {
        self.outside.is_some_and(|it| it.signer == *signer)
    }

    fn of(row: &Row<'_>) -> rusqlite::Result<Self> {
        let outside = if row.get::<_, i64>(2)? == 0 {
            None
        } else {
            Some(Outside {
                kind: u8::from_le_bytes(bytes(row, 3)?),
                epoch: EpochId::from_bytes(bytes(row, 4)?),
                signer: SignerId::from_bytes(bytes(row, 5)?),
            })
        };
        Ok(Self {
            name: ParcelName::from_bytes(bytes(row, 0)?),
            reason: row.get(1)?,
            outside,
        })
    }
}

impl Store {
    /// The parcels kept apart, sorted by name. Those that were written at this laptop are among them.
    pub fn apart(&self) -> Result<Vec<Apart>> {
        let reader = self.reader();
        let mut statement = reader.prepare_cached(
            "SELECT name, reason, length, kind, epoch, signer FROM apart
             UNION ALL
             SELECT name, 'revoked', length(bytes), substr(bytes, 6, 1), substr(bytes, 57, 32), signer
             FROM parcels WHERE state <> 0 AND state = 3 ORDER BY name",
        )?;
        let rows = statement.query_map([], Apart::of)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The bytes of one parcel that is kept apart.
    pub fn bytes_apart(&self, name: &ParcelName) -> Result<Option<Vec<u8>>> {
        Ok(self
            .reader()
            .prepare_cached(
                "SELECT bytes FROM set_aside WHERE name = ?1 AND length(bytes) > 0
                 UNION ALL SELECT bytes FROM parcels WHERE name = ?1 AND state = 3",
            )?
            .query_row([name.as_bytes()], |row| row.get(0))
            .optional()?)
    }

    /// Keeps apart a parcel of a signer whom nobody knows, or of which nothing can ever be merged. Of the former some are
    /// kept whole, and the newest go first; of what does not fit the name is kept, as far as there is room for names.
    pub fn set_aside_of_nobody(&self, name: &ParcelName, reason: &str, bytes: &[u8]) -> Result<()> {
        let mut inner = self.inner();
        let tx = inner.connection.transaction()?;
        tx.execute(
            "DELETE FROM parcels WHERE name = ?1 AND state <> 0",
            [name.as_bytes()],
        )?;
        let fits = !bytes.is_empty() && has_room(&tx, name, reason, bytes)?;
        if fits {
            set_aside(&tx, name, reason, bytes)?;
        } else if has_room_for_a_name(&tx, name, reason)? {
            set_aside(&tx, name, reason, &[])?;
        }
        Ok(tx.commit()?)
    }
}

fn has_room(tx: &Transaction<'_>, name: &ParcelName, reason: &str, bytes: &[u8]) -> Result<bool> {
    let (parcels, length): (i64, i64) = tx
        .prepare_cached(
            "SELECT count(*), coalesce(sum(length), 0) FROM apart
             WHERE reason = ?1 AND length > 0 AND name <> ?2",
        )?
        .query_row(params![reason, name.as_bytes()], |row| {
            Ok((row.get(0)?, row.get(1)?))
        })?;
    let more = i64::try_from(bytes.len()).unwrap_or(i64::MAX);
    Ok(parcels < PARCELS_OF_NOBODY && length.saturating_add(more) <= BYTES_OF_NOBODY)
}

fn has_room_for_a_name(tx: &Transaction<'_>, name: &ParcelName, reason: &str) -> Result<bool> {
    let names: i64 = tx
        .prepare_cached(
            "SELECT count(*) FROM apart WHERE reason = ?1 AND length = 0 AND name <> ?2",
        )?
        .query_row(params![reason, name.as_bytes()], |row| row.get(0))?;
    Ok(names < NAMES_OF_NOBODY)
}

/// The ledger grew: what was not kept because nobody knew its signer may be somebody's by now, and is fetched again. So
/// every place far away is looked at whole.
pub(crate) fn let_names_go(connection: &Connection) -> Result<()> {
    let gone = connection.execute(
        "DELETE FROM set_aside WHERE name IN (SELECT name FROM apart WHERE reason = ?1 AND length = 0)",
        [Reason::UnknownSigner.code()],
    )?;
    if gone > 0 {
        connection.execute("DELETE FROM far_places", [])?;
    }
    Ok(())
}
