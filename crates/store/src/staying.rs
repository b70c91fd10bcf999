//! Circles that do not go, whatever is said: somebody complained about the case in one, and was not answered yet.
//!
//! Only who reads a case knows that. Here stands no more than who of those who read here said so of which circle: ids that
//! mean nothing to anybody else. So it holds from the start on, whoever sits there.

use std::collections::BTreeSet;

use rusqlite::{Connection, Transaction, TransactionBehavior, params};
use samenboek_crypto::Authority;
use samenboek_domain::ids::{CircleId, SignerId};

use crate::Store;
use crate::error::Result;
use crate::parcels::bytes;

impl Store {
    /// These circles do not go, and of those that this reader read before no others, as she knows by now.
    pub fn keep_circles(&self, reader: SignerId, circles: &BTreeSet<CircleId>) -> Result<()> {
        if of_reader(&self.reader(), &reader)? == *circles {
            return Ok(());
        }
        let mut inner = self.inner();
        let tx = inner
            .connection
            .transaction_with_behavior(TransactionBehavior::Immediate)?;
        tx.prepare_cached("DELETE FROM staying WHERE reader = ?1")?
            .execute([reader.as_bytes()])?;
        for circle in circles {
            keep(&tx, &reader, circle)?;
        }
        Ok(tx.commit()?)
    }
}

/// This circle does not go, as this reader writes down now.
pub(crate) fn keep(tx: &Transaction<'_>, reader: &SignerId, circle: &CircleId) -> Result<()> {
    tx.prepare_cached("INSERT OR IGNORE INTO staying (reader, circle) VALUES (?1, ?2)")?
        .execute(params![reader.as_bytes(), circle.as_bytes()])?;
    Ok(())
}

/// Nothing keeps this circle any more: it is written down that whoever complained was answered.
pub(crate) fn let_go(tx: &Transaction<'_>, circle: &CircleId) -> Result<()> {
    tx.prepare_cached("DELETE FROM staying WHERE circle = ?1")?
        .execute([circle.as_bytes()])?;
    Ok(())
}

/// The circles that do not go. What somebody said who went does not count: nobody here could say that it is over.
pub(crate) fn all(connection: &Connection, authority: &Authority) -> Result<BTreeSet<CircleId>> {
    let mut statement = connection.prepare_cached("SELECT reader, circle FROM staying")?;
    let rows = statement.query_map([], |row| {
        Ok((
            SignerId::from_bytes(bytes(row, 0)?),
            CircleId::from_bytes(bytes(row, 1)?),
        ))
    })?;
    let mut staying = BTreeSet::new();
    for row in rows {
        let (reader, circle) = row?;
        let is_here = authority.enrolment(&reader);
        if is_here.is_some_and(|it| it.is_active()) {
            staying.insert(circle);
        }
    }
    Ok(staying)
}

fn of_reader(connection: &Connection, reader: &SignerId) -> Result<BTreeSet<CircleId>> {
    let mut statement =
        connection.prepare_cached("SELECT circle FROM staying WHERE reader = ?1")?;
    let rows = statement.query_map([reader.as_bytes()], |row| {
        Ok(CircleId::from_bytes(bytes(row, 0)?))
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}
