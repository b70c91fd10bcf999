//! How this laptop stands: how far every chain reaches without a gap, and what lies loose beside that. Two laptops that
//! hold the same stand the same, whatever came first.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::{Connection, params};
use samenboek_domain::ids::{CircleId, SignerId, StatementName};

use crate::Store;
use crate::claims::Reach;
use crate::error::Result;
use crate::numbering::{Numbered, held};
use crate::parcels::{Held, bytes, number, unsigned};

type ChainOf = (CircleId, SignerId);

/// Where everything stands that may stand elsewhere too.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Standing {
    /// How far each chain reaches.
    pub reaches: BTreeMap<(CircleId, SignerId), Reach>,
    /// What that does not cover: statements, keys, what lies beyond a gap, and chains whose parcels do not follow one
    /// another.
    pub loose: BTreeSet<Numbered>,
}

/// The last standing that was worked out, so that the next costs no more than what came since.
#[derive(Default)]
pub(crate) struct Known {
    upto: u64,
    standing: Standing,
}

impl Store {
    /// How this laptop stands.
    pub fn standing(&self) -> Result<Standing> {
        let mut known = self.known();
        let caught_up = known.catch_up(&self.reader());
        if caught_up.is_err() {
            *known = Known::default();
        }
        caught_up?;
        Ok(known.standing.clone())
    }
}

impl Known {
    fn catch_up(&mut self, connection: &Connection) -> Result<()> {
        let last = connection
            .prepare_cached("SELECT coalesce(max(n), 0) FROM numbers")?
            .query_row([], |row| unsigned(row, 0))?;
        let range = [number(self.upto)?, number(last)?];
        let something_went = connection
            .prepare_cached("SELECT 1 FROM numbers WHERE n > ?1 AND n <= ?2 AND kind = 2")?
            .exists(range)?;
        if self.upto == 0 || something_went {
            *self = Self {
                upto: last,
                standing: Standing::default(),
            };
            return self.begin(connection);
        }
        let mut statements = connection
            .prepare_cached("SELECT name FROM numbers WHERE n > ?1 AND n <= ?2 AND kind = 0")?;
        for name in statements.query_map(range, |row| bytes::<32>(row, 0))? {
            let name = StatementName::from_bytes(name?);
            self.standing.loose.insert(Numbered::Statement(name));
        }
        let mut parcels = connection.prepare_cached(
            "SELECT p.name, p.circle, p.signer, p.from_n, p.to_n FROM numbers JOIN parcels p ON p.name = numbers.name
             WHERE n > ?1 AND n <= ?2 AND numbers.kind = 1",
        )?;
        let mut unclear: BTreeSet<ChainOf> = BTreeSet::new();
        for parcel in parcels.query_map(range, held)? {
            let parcel = parcel?;
            let chain = (parcel.circle, parcel.signer);
            if parcel.from == 0 {
                self.standing.loose.insert(Numbered::Parcel(parcel));
            } else if unclear.contains(&chain) || !self.follows(&parcel) {
                unclear.insert(chain);
            } else {
                self.standing.reaches.insert(chain, reach(&parcel));
            }
        }
        for (circle, signer) in unclear {
            self.again(connection, &circle, &signer)?;
        }
        self.upto = last;
        Ok(())
    }

    /// Works everything out, once in a run.
    fn begin(&mut self, connection: &Connection) -> Result<()> {
        let mut statements = connection.prepare_cached("SELECT name FROM ledger")?;
        for name in statements.query_map([], |row| bytes::<32>(row, 0))? {
            let name = StatementName::from_bytes(name?);
            self.standing.loose.insert(Numbered::Statement(name));
        }
        let mut chains =
            connection.prepare_cached("SELECT DISTINCT signer, circle FROM parcels")?;
        let mut outside = connection.prepare_cached(
            "SELECT name, circle, signer, from_n, to_n FROM parcels
             WHERE signer = ?1 AND circle = ?2 AND (kind IN (3, 6, 7) OR kind > 7 AND from_n = 0) AND from_n = 0 AND left_n = 1",
        )?;
        let rows = chains.query_map([], |row| Ok((bytes::<32>(row, 0)?, bytes::<16>(row, 1)?)))?;
        for chain in rows {
            let (signer, circle) = chain?;
            for parcel in outside.query_map(params![signer, circle], held)? {
                self.standing.loose.insert(Numbered::Parcel(parcel?));
            }
            let (signer, circle) = (SignerId::from_bytes(signer), CircleId::from_bytes(circle));
            self.again(connection, &circle, &signer)?;
        }
        Ok(())
    }

    /// Whether it is just the next of a chain of which nothing lies loose.
    fn follows(&self, parcel: &Held) -> bool {
        let chain = (parcel.circle, parcel.signer);
        match self.standing.reaches.get(&chain) {
            Some(reach) => {
                parcel.from == reach.to.saturating_add(1)
                    && !self.standing.loose.iter().any(|loose| is_of(loose, &chain))
            }
            None => false,
        }
    }

    /// Works one chain out from all its parcels.
    fn again(
        &mut self,
        connection: &Connection,
        circle: &CircleId,
        signer: &SignerId,
    ) -> Result<()> {
        let of = (*circle, *signer);
        self.standing.loose.retain(|loose| !is_of(loose, &of));
        self.standing.reaches.remove(&of);
        let chain = chain(connection, circle, signer)?;
        let (reach, loose) = without_gap(&chain);
        if let Some(reach) = reach {
            self.standing.reaches.insert(of, reach);
        }
        let loose = loose.iter().cloned().map(Numbered::Parcel);
        self.standing.loose.extend(loose);
        Ok(())
    }
}

fn is_of(loose: &Numbered, (circle, signer): &ChainOf) -> bool {
    match loose {
        Numbered::Statement(_) => false,
        Numbered::Parcel(parcel) => {
            parcel.from > 0 && parcel.circle == *circle && parcel.signer == *signer
        }
    }
}

fn reach(parcel: &Held) -> Reach {
    Reach {
        circle: parcel.circle,
        signer: parcel.signer,
        to: parcel.to,
        name: parcel.name,
    }
}

/// How far a chain reaches here without a gap; none when it forked.
pub(crate) fn reach_of(
    connection: &Connection,
    circle: &CircleId,
    signer: &SignerId,
) -> Result<Option<Reach>> {
    Ok(without_gap(&chain(connection, circle, signer)?).0)
}

/// The parcels of a chain in the order of their numbers, without those whose range lies within another's.
pub(crate) fn chain(
    connection: &Connection,
    circle: &CircleId,
    signer: &SignerId,
) -> Result<Vec<Held>> {
    let mut statement = connection.prepare_cached(
        "SELECT name, circle, signer, from_n, to_n FROM parcels
         WHERE signer = ?1 AND circle = ?2 AND kind NOT IN (5, 6, 7) AND left_n = 1 AND from_n > 0
         ORDER BY from_n, to_n DESC, name",
    )?;
    let mut kept: Vec<Held> = Vec::new();
    let mut furthest = (0, 0);
    for parcel in statement.query_map(params![signer.as_bytes(), circle.as_bytes()], held)? {
        let parcel = parcel?;
        let range = (parcel.from, parcel.to);
        if parcel.to <= furthest.1 && range != furthest {
            continue;
        }
        furthest = range;
        kept.push(parcel);
    }
    Ok(kept)
}

/// How far a chain reaches, and what lies beyond its first gap. Where two overlap (a fork) no number says which of them
/// is here: then all of it is named one by one.
fn without_gap(chain: &[Held]) -> (Option<Reach>, &[Held]) {
    let mut reached = 0;
    let mut whole = None;
    for (place, parcel) in chain.iter().enumerate() {
        if parcel.from <= reached {
            return (None, chain);
        }
        reached = parcel.to;
        if whole.is_none() && parcel.from != before(chain, place) + 1 {
            whole = Some(place);
        }
    }
    let (front, beyond) = chain.split_at(whole.unwrap_or(chain.len()));
    (front.last().map(reach), beyond)
}

/// The last number before this place in the chain.
fn before(chain: &[Held], place: usize) -> u64 {
    let before = place.checked_sub(1).and_then(|place| chain.get(place));
    before.map_or(0, |parcel| parcel.to)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use samenboek_domain::ids::ParcelName;

    use super::*;

    fn parcel(from: u64, to: u64, name: u8) -> Held {
        Held {
            name: ParcelName::from_bytes([name; 32]),
            circle: CircleId::from_bytes([1; 16]),
            signer: SignerId::from_bytes([2; 32]),
            from,
            to,
        }
    }

    #[test]
    fn a_chain_reaches_to_its_first_gap_and_the_rest_lies_loose() {
        let chain = [
            parcel(1, 9, 1),
            parcel(10, 10, 2),
            parcel(12, 12, 3),
            parcel(13, 20, 4),
        ];
        let (reach, loose) = without_gap(&chain);
        assert_eq!(reach.unwrap().to, 10);
        assert_eq!(loose, &chain[2..]);
        let (reach, loose) = without_gap(&chain[1..]);
        assert_eq!((reach, loose), (None, &chain[1..]));
    }

    #[test]
    fn of_a_chain_that_forked_every_parcel_is_named() {
        let chain = [
            parcel(1, 9, 1),
            parcel(10, 10, 2),
            parcel(10, 10, 3),
            parcel(11, 11, 4),
        ];
        assert_eq!(without_gap(&chain), (None, &chain[..]));
        let overlapping = [parcel(1, 9, 1), parcel(5, 12, 2)];
        assert_eq!(without_gap(&overlapping), (None, &overlapping[..]));
    }
}
