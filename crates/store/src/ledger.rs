//! The ledger of the centre as it stands in the database, read once.

use std::sync::Arc;

use rusqlite::Connection;
use samenboek_crypto::Ledger;

use crate::error::Result;

/// What was read of it until now. Statements come behind one another and never go: what comes is read, and no more.
#[derive(Default)]
pub(crate) struct Said {
    ledger: Arc<Ledger>,
    last: i64,
}

impl Said {
    /// The whole ledger, as it stands there now. Who else has it keeps what it was.
    pub(crate) fn hear(&mut self, connection: &Connection) -> Result<Arc<Ledger>> {
        let mut since = connection
            .prepare_cached("SELECT rowid, bytes FROM ledger WHERE rowid > ?1 ORDER BY rowid")?;
        let rows = since.query_map([self.last], |row| {
            Ok((row.get::<_, i64>(0)?, row.get::<_, Vec<u8>>(1)?))
        })?;
        for row in rows {
            let (number, bytes) = row?;
            // A statement was checked when it came in; one that no longer reads is left out of the judgement, not
            // dropped.
            let _ = Arc::make_mut(&mut self.ledger).add_kept(&bytes);
            self.last = number;
        }
        Ok(Arc::clone(&self.ledger))
    }

    /// This ledger stands in the database from now on, and beside it what waits in memory alone for a past that says who
    /// said it.
    pub(crate) fn adopt(&mut self, ledger: Arc<Ledger>, last: i64) {
        self.ledger = ledger;
        self.last = last;
    }
}
