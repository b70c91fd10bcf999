//! How far the other laptops have come, reckoned once for as long as nothing is written: each line of the status, the
//! board and a document ask for the same.

use std::collections::BTreeMap;
use std::sync::{Arc, PoisonError};

use rusqlite::Connection;
use samenboek_domain::ids::{CircleId, LaptopId, SignerId};

use crate::Store;
use crate::book::Book;
use crate::error::{Result, StoreError};
use crate::parcels::bytes;
use crate::status::{LaptopReach, Place, desks, own_chains, reached};

/// The other laptops, as this database has them.
pub(crate) struct Reaches {
    /// The circle of the team.
    pub team: CircleId,
    /// Each by its desk, and how far it has come on every chain of the team.
    pub desks: Vec<Desk>,
    /// How far the furthest of them has come on each of this laptop's own chains.
    pub furthest: BTreeMap<SignerId, u64>,
    /// What each lacks, once somebody asked.
    pub lacking: Option<Vec<LaptopReach>>,
    /// How many things are only here, once somebody asked.
    pub only_here: Option<usize>,
}

/// Another laptop.
pub(crate) struct Desk {
    pub desk: SignerId,
    pub laptop: LaptopId,
    pub reached: BTreeMap<SignerId, u64>,
}

/// What was reckoned last, and of what.
pub(crate) struct Reckoned {
    me: SignerId,
    book: Arc<Book>,
    /// SQLite's own word that another connection wrote; this one only reads.
    version: i64,
    reaches: Reaches,
}

impl Store {
    /// Asks how far the other laptops have come; `me` is this laptop's desk.
    pub(crate) fn reaching<T>(
        &self,
        me: &SignerId,
        ask: impl FnOnce(&Connection, &mut Reaches) -> Result<T>,
    ) -> Result<T> {
        let book = self.book().ok_or(StoreError::NoKey)?;
        let mut known = self.reckoned.lock().unwrap_or_else(PoisonError::into_inner);
        let reader = self.reader();
        // Read before anything else: what is written meanwhile is reckoned the next time.
        let version: i64 = reader
            .prepare_cached("PRAGMA data_version")?
            .query_row([], |row| row.get(0))?;
        let still = known
            .take()
            .filter(|it| it.me == *me && it.version == version && Arc::ptr_eq(&it.book, &book));
        let reckoned = match still {
            Some(reckoned) => reckoned,
            None => Reckoned {
                me: *me,
                version,
                reaches: Reaches::of(&reader, &book, me)?,
                book,
            },
        };
        ask(&reader, &mut known.insert(reckoned).reaches)
    }

    /// The valid desks of other laptops.
    pub(crate) fn other_desks(&self, me: &SignerId) -> Result<Vec<(SignerId, LaptopId)>> {
        self.reaching(me, |_, reaches| {
            Ok(reaches
                .desks
                .iter()
                .map(|it| (it.desk, it.laptop))
                .collect())
        })
    }
}

impl Reaches {
    fn of(connection: &Connection, book: &Book, me: &SignerId) -> Result<Self> {
        let place = Place::team(connection, book);
        let mut all = Vec::new();
        for (desk, laptop) in desks(connection, book, me)? {
            all.push(Desk {
                desk,
                laptop,
                reached: reached(&place, &desk, laptop)?,
            });
        }
        let mut furthest = written_here(connection, book, me)?;
        for (signer, to) in all.iter().flat_map(|it| &it.reached) {
            if let Some(known) = furthest.get_mut(signer) {
                *known = (*known).max(*to);
            }
        }
        Ok(Self {
            team: book.team,
            desks: all,
            furthest,
            lacking: None,
            only_here: None,
        })
    }
}

/// The chains of which this laptop tells what is only here.
fn written_here(
    connection: &Connection,
    book: &Book,
    me: &SignerId,
) -> Result<BTreeMap<SignerId, u64>> {
    let mut own = own_chains(book, me);
    // Whoever got keys here from somebody who had gone by then: the ledger does not know her, and her work stands here.
    let mut chains =
        connection.prepare_cached("SELECT signer FROM chains WHERE circle = ?1 AND lane = 0")?;
    let rows = chains.query_map([book.team.as_bytes()], |row| {
        Ok(SignerId::from_bytes(bytes(row, 0)?))
    })?;
    for signer in rows {
        let signer = signer?;
        if book.authority.enrolment(&signer).is_none() {
            own.entry(signer).or_insert(0);
        }
    }
    Ok(own)
}
