//! What is remembered of shared folders and buckets far away, where every question costs.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::{OptionalExtension, params};
use samenboek_domain::ids::{CircleId, LaptopId};
use samenboek_domain::time::Timestamp;

use crate::Store;
use crate::error::Result;
use crate::parcels::{bytes, number, unsigned};
use crate::tips::Tips;

/// So many circles are named in a head at most.
const MOST_TIPS: usize = 256;

/// A place as it was last looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FarPlace {
    /// When all of it was looked at.
    pub looked_at: Timestamp,
    /// Up to which number of this laptop everything lies there.
    pub given: u64,
    /// The newest head of each other laptop that was followed.
    pub heads: BTreeMap<LaptopId, u64>,
}

impl Store {
    /// What is remembered of a place; none when it was never looked at.
    pub fn far_place(&self, place: &str) -> Result<Option<FarPlace>> {
        let reader = self.reader();
        let known: Option<(i64, u64)> = reader
            .prepare_cached("SELECT looked_at, given FROM far_places WHERE place = ?1")?
            .query_row([place], |row| Ok((row.get(0)?, unsigned(row, 1)?)))
            .optional()?;
        let Some((looked_at, given)) = known else {
            return Ok(None);
        };
        let mut heads =
            reader.prepare_cached("SELECT laptop, n FROM far_heads WHERE place = ?1")?;
        let rows = heads.query_map([place], |row| {
            Ok((LaptopId::from_bytes(bytes(row, 0)?), unsigned(row, 1)?))
        })?;
        Ok(Some(FarPlace {
            looked_at: Timestamp::from_millis(looked_at),
            given,
            heads: rows.collect::<Result<_, _>>()?,
        }))
    }

    /// Remembers a place.
    pub fn remember_far_place(&self, place: &str, known: &FarPlace) -> Result<()> {
        let mut inner = self.inner();
        let tx = inner.connection.transaction()?;
        tx.execute(
            "INSERT INTO far_places (place, looked_at, given) VALUES (?1, ?2, ?3)
             ON CONFLICT (place) DO UPDATE SET looked_at = excluded.looked_at, given = excluded.given",
            params![place, known.looked_at.as_millis(), number(known.given)?],
        )?;
        tx.execute("DELETE FROM far_heads WHERE place = ?1", [place])?;
        for (laptop, n) in &known.heads {
            tx.execute(
                "INSERT INTO far_heads (place, laptop, n) VALUES (?1, ?2, ?3)",
                params![place, laptop.as_bytes(), number(*n)?],
            )?;
        }
        tx.commit()?;
        Ok(())
    }

    /// Notes that news in these circles is told at a place with this head, and returns what the head says of it.
    pub fn tell_tips(&self, place: &str, circles: &BTreeSet<CircleId>, n: u64) -> Result<Tips> {
        let mut inner = self.inner();
        let tx = inner.connection.transaction()?;
        for circle in circles {
            tx.execute(
                "INSERT INTO far_tips (place, circle, n) VALUES (?1, ?2, ?3)
                 ON CONFLICT (place, circle) DO UPDATE SET n = excluded.n",
                params![place, circle.as_bytes(), number(n)?],
            )?;
        }
        let told = {
            let mut statement = tx.prepare_cached(
                "SELECT circle, n FROM far_tips WHERE place = ?1 ORDER BY n DESC, circle",
            )?;
            let rows = statement.query_map([place], |row| {
                Ok((CircleId::from_bytes(bytes(row, 0)?), unsigned(row, 1)?))
            })?;
            rows.collect::<Result<Vec<_>, _>>()?
        };
        tx.commit()?;
        let (named, left) = told.split_at(told.len().min(MOST_TIPS));
        Ok(Tips {
            since: left.first().map_or(0, |(_, n)| *n),
            circles: named.iter().copied().collect(),
        })
    }

    /// The circles of the parcels that were numbered after this, those that went since left out.
    pub fn circles_since(&self, after: u64) -> Result<BTreeSet<CircleId>> {
        let reader = self.reader();
        let mut statement = reader.prepare_cached(
            "SELECT DISTINCT p.circle FROM numbers JOIN parcels p ON p.name = numbers.name
             WHERE n > ?1 AND numbers.kind = 1",
        )?;
        let rows = statement.query_map([number(after)?], |row| {
            Ok(CircleId::from_bytes(bytes(row, 0)?))
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Whether statements were numbered after this.
    pub fn said_since(&self, after: u64) -> Result<bool> {
        Ok(self
            .reader()
            .prepare_cached("SELECT 1 FROM numbers WHERE n > ?1 AND kind = 0")?
            .exists([number(after)?])?)
    }
}
