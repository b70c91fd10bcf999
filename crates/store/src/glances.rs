//! What was read once from bytes that never change: the status is asked often, and reads columns only.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};

use rusqlite::{Connection, params};
use samenboek_crypto::Sealed;
use samenboek_domain::ids::{CircleId, DocumentId, EpochId, ParcelName, SignerId};
use samenboek_domain::time::Timestamp;

use crate::error::Result;
use crate::parcels::bytes;

/// So many moments are remembered at most; after that all are read anew.
const MOST_MOMENTS: usize = 512;

/// What was read.
#[derive(Default)]
pub(crate) struct Glances {
    /// Under which key a parcel is sealed that could not be read; none when that cannot be told.
    epochs: BTreeMap<ParcelName, Option<EpochId>>,
    /// What the clock said at this save of a signer, by what it left in this document.
    moments: BTreeMap<(SignerId, u64, DocumentId), Option<Timestamp>>,
}

impl Glances {
    /// Under which keys the parcels of changes and receipts of this circle lie that could not be read.
    pub(crate) fn epochs_of_carried(
        &mut self,
        connection: &Connection,
        circle: &CircleId,
    ) -> Result<Vec<EpochId>> {
        // The first words are those of the index: this is asked each time the status is shown.
        let mut names = connection.prepare_cached(
            "SELECT name FROM parcels WHERE state <> 0 AND state = 2 AND kind IN (1, 4) AND circle = ?1",
        )?;
        let rows = names.query_map([circle.as_bytes()], |row| {
            Ok(ParcelName::from_bytes(bytes(row, 0)?))
        })?;
        let names = rows.collect::<Result<BTreeSet<_>, _>>()?;
        self.epochs.retain(|name, _| names.contains(name));
        let mut of_name = connection.prepare_cached("SELECT bytes FROM parcels WHERE name = ?1")?;
        for name in names {
            if let Entry::Vacant(unread) = self.epochs.entry(name) {
                let bytes = of_name.query_row(params![name.as_bytes()], |row| row.get(0))?;
                let sealed = Sealed::parse(bytes).ok();
                unread.insert(sealed.map(|sealed| sealed.header().epoch));
            }
        }
        Ok(self.epochs.values().copied().flatten().collect())
    }

    /// What the clock said at this save; read when it was not yet.
    pub(crate) fn moment(
        &mut self,
        save: (SignerId, u64, DocumentId),
        read: impl FnOnce() -> Result<Option<Timestamp>>,
    ) -> Result<Option<Timestamp>> {
        if let Some(known) = self.moments.get(&save) {
            return Ok(*known);
        }
        if self.moments.len() >= MOST_MOMENTS {
            self.moments.clear();
        }
        let moment = read()?;
        self.moments.insert(save, moment);
        Ok(moment)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn a_moment_is_read_once_until_more_is_written_in_that_document() {
        let mut glances = Glances::default();
        let (signer, soup) = (
            SignerId::from_bytes([1; 32]),
            DocumentId::from_bytes([2; 16]),
        );
        let mut read = 0;
        for save in [7, 7, 8, 8, 7] {
            let moment = Timestamp::from_millis(i64::try_from(save).unwrap());
            let known = glances.moment((signer, save, soup), || {
                read += 1;
                Ok(Some(moment))
            });
            assert_eq!(known.unwrap(), Some(moment));
        }
        assert_eq!(read, 2);
    }
}
