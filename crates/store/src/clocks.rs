//! What laptops said of the time: compared, to tell somebody that a clock looks wrong. No merge ever asks this room.

use automerge::Automerge;
use rusqlite::{Connection, OptionalExtension, params};
use samenboek_domain::ids::{DocumentId, LaptopId, SignerId};
use samenboek_domain::time::Timestamp;

use crate::Store;
use crate::actors::belongs_to;
use crate::error::{Result, StoreError};
use crate::load;
use crate::parcels::{bytes, number, unsigned};

/// What another laptop's clock said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OtherClock {
    /// The laptop.
    pub laptop: LaptopId,
    /// The latest moment it named.
    pub said: Timestamp,
    /// When something was written here, and when that laptop said to have it: the second comes after the first.
    pub had: Option<(Timestamp, Timestamp)>,
}

impl Store {
    /// What the clocks of the other laptops said. `own` are the signers of this one.
    pub fn clocks(&self, me: &SignerId, own: &[SignerId]) -> Result<Vec<OtherClock>> {
        let book = self.book().ok_or(StoreError::NoKey)?;
        let desks = self.other_desks(me)?;
        let reader = self.reader();
        let mut clocks = Vec::new();
        for (desk, laptop) in desks {
            let mut of_own: Option<i64> = None;
            let mut had: Option<(Timestamp, Timestamp)> = None;
            for signer in own {
                let receipt: Option<(u64, i64)> = reader
                    .prepare_cached(
                        "SELECT to_n, at FROM receipts WHERE laptop = ?1 AND circle = ?2 AND signer = ?3",
                    )?
                    .query_row(
                        params![desk.as_bytes(), book.team.as_bytes(), signer.as_bytes()],
                        |row| Ok((unsigned(row, 0)?, row.get(1)?)),
                    )
                    .optional()?;
                let Some((upto, at)) = receipt else { continue };
                of_own = of_own.max(Some(at));
                if let Some(written) = self.last_written(&reader, signer, upto)? {
                    let pair = (written, Timestamp::from_millis(at));
                    had = Some(had.map_or(pair, |known| known.max(pair)));
                }
            }
            // What it says of this laptop's work is newest: the rest may be of a time when its clock was not put right yet.
            let said = match of_own {
                Some(said) => Some(said),
                None => reader
                    .prepare_cached("SELECT max(at) FROM receipts WHERE laptop = ?1")?
                    .query_row([desk.as_bytes()], |row| row.get(0))?,
            };
            if let Some(said) = said.map(Timestamp::from_millis) {
                clocks.push(OtherClock { laptop, said, had });
            }
        }
        Ok(clocks)
    }

    /// What this laptop's own clock said last, of what is still here: at the last exchange, or to whoever wrote last.
    pub fn own_clock(&self, own: &[SignerId]) -> Result<Option<Timestamp>> {
        let reader = self.reader();
        let mut latest: Option<i64> = reader
            .prepare_cached("SELECT at FROM arrivals ORDER BY id DESC LIMIT 1")?
            .query_row([], |row| row.get(0))
            .optional()?;
        for signer in own {
            let all = u64::try_from(i64::MAX).unwrap_or(0);
            let written = self.last_written(&reader, signer, all)?;
            latest = latest.max(written.map(Timestamp::as_millis));
        }
        Ok(latest.map(Timestamp::from_millis))
    }

    /// When this signer wrote what the last save up to this one left in a document, by the clock there.
    fn last_written(
        &self,
        connection: &Connection,
        signer: &SignerId,
        upto: u64,
    ) -> Result<Option<Timestamp>> {
        let save: Option<(u64, [u8; 16])> = connection
            .prepare_cached(
                "SELECT n, document_id FROM document_chains WHERE signer = ?1 AND n <= ?2
                 ORDER BY n DESC LIMIT 1",
            )?
            .query_row(params![signer.as_bytes(), number(upto)?], |row| {
                Ok((unsigned(row, 0)?, bytes(row, 1)?))
            })
            .optional()?;
        let Some((n, id)) = save else {
            return Ok(None);
        };
        let id = DocumentId::from_bytes(id);
        // With each further save of hers in it the number is another one.
        self.glances().moment((*signer, n, id), || {
            let document = load(connection, &id)?;
            Ok(document.and_then(|it| written_by(&it, signer)))
        })
    }
}

fn written_by(document: &Automerge, signer: &SignerId) -> Option<Timestamp> {
    let changes = document.get_changes(&[]);
    // In the order of the history, not of a clock.
    let last = changes
        .iter()
        .rfind(|change| belongs_to(change.actor_id(), signer))?;
    Some(Timestamp::from_millis(last.timestamp()))
}
