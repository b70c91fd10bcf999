//! Where the work stands: only here, or also on which other laptop, by the receipts of those laptops.

mod lacking;

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::{Connection, params};
use samenboek_crypto::Enrolment;
use samenboek_domain::ids::{CircleId, DocumentId, LaptopId, ParcelName, SignerId};
use samenboek_domain::kind::DocumentKind;
use samenboek_domain::time::Timestamp;

use crate::Store;
use crate::book::Book;
use crate::closed::is_applied;
use crate::error::Result;
use crate::parcels::{HeldState, bytes, number, unsigned};
use crate::reaching::Desk;
use lacking::{count_lacking, in_doubt, lacking};

/// How far another laptop has come, by its own word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LaptopReach {
    /// The laptop.
    pub laptop: LaptopId,
    /// Its desk.
    pub desk: SignerId,
    /// When it last said anything, by its clock.
    pub heard: Option<Timestamp>,
    /// How many encounters and rules it has not said to have.
    pub missing: usize,
}

impl Store {
    /// The other laptops of the centre, by desk.
    pub fn laptops(&self, me: &SignerId) -> Result<Vec<LaptopReach>> {
        self.reaching(me, |reader, reaches| {
            if let Some(lacking) = &reaches.lacking {
                return Ok(lacking.clone());
            }
            let mut laptops = Vec::new();
            for it in &reaches.desks {
                let heard: Option<i64> = reader
                    .prepare_cached("SELECT max(at) FROM receipts WHERE laptop = ?1")?
                    .query_row([it.desk.as_bytes()], |row| row.get(0))?;
                laptops.push(LaptopReach {
                    laptop: it.laptop,
                    desk: it.desk,
                    heard: heard.map(Timestamp::from_millis),
                    missing: count_lacking(reader, &reaches.team, &it.reached)?,
                });
            }
            reaches.lacking = Some(laptops.clone());
            Ok(laptops)
        })
    }

    /// When one of these, the desks of a laptop among them, last said what it has, by its clock; also of those that were
    /// ended since.
    pub fn last_heard(&self, enrolments: &[Enrolment]) -> Result<Option<Timestamp>> {
        let reader = self.reader();
        let mut last: Option<i64> = None;
        for desk in enrolments.iter().filter(|it| it.person.is_none()) {
            let said: Option<i64> = reader
                .prepare_cached("SELECT max(at) FROM receipts WHERE laptop = ?1")?
                .query_row([desk.signer.as_bytes()], |row| row.get(0))?;
            last = last.max(said);
        }
        Ok(last.map(Timestamp::from_millis))
    }

    /// Encounters and rules with something in them that no other laptop has said to have.
    pub fn only_here(&self, me: &SignerId) -> Result<Vec<(DocumentId, DocumentKind)>> {
        self.reaching(me, |reader, reaches| {
            lacking(reader, &reaches.team, &reaches.furthest)
        })
    }

    /// How many those are.
    pub fn only_here_count(&self, me: &SignerId) -> Result<usize> {
        self.reaching(me, |reader, reaches| {
            let count = match reaches.only_here {
                Some(count) => count,
                None => count_lacking(reader, &reaches.team, &reaches.furthest)?,
            };
            reaches.only_here = Some(count);
            Ok(count)
        })
    }

    /// Which of these documents have something in them that no other laptop has said to have.
    pub fn only_here_among(
        &self,
        me: &SignerId,
        ids: &BTreeSet<DocumentId>,
    ) -> Result<BTreeSet<DocumentId>> {
        self.reaching(me, |reader, reaches| {
            let in_doubt = in_doubt(reader, &reaches.team, &reaches.furthest)?.into_keys();
            let mut found: BTreeSet<DocumentId> = in_doubt.filter(|id| ids.contains(id)).collect();
            for id in ids {
                let mut saves = saves_in(reader, id)?.into_iter();
                let is_beyond =
                    |(signer, n)| reaches.furthest.get(&signer).is_some_and(|to| n > *to);
                if saves.any(is_beyond) {
                    found.insert(*id);
                }
            }
            Ok(found)
        })
    }

    /// The laptops that said to have everything that stands in this document here.
    pub fn also_on(&self, id: &DocumentId, me: &SignerId) -> Result<Vec<LaptopId>> {
        self.reaching(me, |reader, reaches| {
            let needed = saves_in(reader, id)?;
            let has_all = |it: &&Desk| {
                let mut needed = needed.iter();
                needed.all(|(signer, n)| it.reached.get(signer).is_some_and(|to| to >= n))
            };
            let mut having = Vec::new();
            for it in reaches.desks.iter().filter(has_all) {
                if !in_doubt(reader, &reaches.team, &it.reached)?.contains_key(id) {
                    having.push(it.laptop);
                }
            }
            Ok(having)
        })
    }
}

/// The newest save of each signer that touched a document.
fn saves_in(connection: &Connection, id: &DocumentId) -> Result<Vec<(SignerId, u64)>> {
    let mut statement = connection
        .prepare_cached("SELECT signer, n FROM document_chains WHERE document_id = ?1")?;
    let rows = statement.query_map([id.as_bytes()], |row| {
        Ok((SignerId::from_bytes(bytes(row, 0)?), unsigned(row, 1)?))
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Where chains stand, and what is known of them.
pub(crate) struct Place<'a> {
    /// Receipts and parcels.
    pub shared: &'a Connection,
    /// Which chains forked.
    pub memory: &'a Connection,
    pub book: &'a Book,
    pub circle: CircleId,
    /// How parcels lie there whose content stands in the documents.
    pub state: HeldState,
}

impl<'a> Place<'a> {
    pub(crate) fn team(connection: &'a Connection, book: &'a Book) -> Self {
        Self {
            shared: connection,
            memory: connection,
            book,
            circle: book.team,
            state: HeldState::Merged,
        }
    }
}

/// The valid desks of other laptops. The word of one whose chain forked may be that of another machine.
pub(crate) fn desks(
    connection: &Connection,
    book: &Book,
    me: &SignerId,
) -> Result<Vec<(SignerId, LaptopId)>> {
    let mine = book
        .authority
        .enrolment(me)
        .map(|enrolment| enrolment.laptop);
    let desks = book
        .authority
        .enrolments()
        .filter(|enrolment| enrolment.person.is_none() && enrolment.is_active())
        .filter(|enrolment| {
            Some(enrolment.laptop) != mine && book.authority.may_read(&enrolment.signer, &book.team)
        });
    let mut valid = Vec::new();
    for desk in desks {
        let machines = book
            .authority
            .enrolments()
            .filter(|enrolment| enrolment.laptop == desk.laptop && enrolment.is_active());
        let mut is_one_machine = true;
        for enrolment in machines {
            is_one_machine &= !is_forked(connection, &book.team, &enrolment.signer)?;
        }
        if is_one_machine {
            valid.push((desk.signer, desk.laptop));
        }
    }
    Ok(valid)
}

fn is_forked(connection: &Connection, circle: &CircleId, signer: &SignerId) -> Result<bool> {
    Ok(connection
        .prepare_cached(
            "SELECT EXISTS (SELECT 1 FROM chains WHERE signer = ?1 AND circle = ?2 AND forked = 1)",
        )?
        .query_row(params![signer.as_bytes(), circle.as_bytes()], |row| {
            row.get(0)
        })?)
}

/// The chains that this laptop writes, or wrote under earlier keys.
pub(crate) fn own_chains(book: &Book, me: &SignerId) -> BTreeMap<SignerId, u64> {
    let mine = book
        .authority
        .enrolment(me)
        .map(|enrolment| enrolment.laptop);
    book.authority
        .enrolments()
        .filter(|enrolment| Some(enrolment.laptop) == mine)
        .map(|enrolment| (enrolment.signer, 0))
        .collect()
}

/// How far this laptop has come on every chain: what it said, where that lies on the chain that stands here, and the
/// chains it writes itself whole.
pub(crate) fn reached(
    place: &Place<'_>,
    desk: &SignerId,
    laptop: LaptopId,
) -> Result<BTreeMap<SignerId, u64>> {
    let book = place.book;
    let mut reached = BTreeMap::new();
    let mut statement = place.shared.prepare_cached(
        "SELECT signer, to_n, name FROM receipts WHERE laptop = ?1 AND circle = ?2",
    )?;
    let rows = statement.query_map(params![desk.as_bytes(), place.circle.as_bytes()], |row| {
        Ok((
            SignerId::from_bytes(bytes(row, 0)?),
            unsigned(row, 1)?,
            bytes::<32>(row, 2)?,
        ))
    })?;
    for row in rows {
        let (signer, to, name) = row?;
        let counts = on_chain(place, &signer, to, &name)?;
        reached.insert(signer, if counts { to } else { 0 });
    }
    for enrolment in book.authority.enrolments().filter(|enrolment| {
        enrolment.laptop == laptop && book.authority.has_all_its_own(&enrolment.signer)
    }) {
        reached.insert(enrolment.signer, u64::MAX);
    }
    for enrolment in book.authority.enrolments() {
        reached.entry(enrolment.signer).or_insert(0);
    }
    // What somebody wrote whom the ledger knows no more stands here all the same.
    for signer in chains(place.shared, &place.circle)? {
        reached.entry(signer).or_insert(0);
    }
    Ok(reached)
}

/// Whose chains stand here in a circle.
fn chains(connection: &Connection, circle: &CircleId) -> Result<Vec<SignerId>> {
    let mut statement =
        connection.prepare_cached("SELECT DISTINCT signer FROM chains WHERE circle = ?1")?;
    let rows = statement.query_map([circle.as_bytes()], |row| {
        Ok(SignerId::from_bytes(bytes(row, 0)?))
    })?;
    Ok(rows.collect::<Result<Vec<_>, _>>()?)
}

/// Whether the parcel that a laptop named stands on the chain as it is here. Of a forked chain nothing does, nor does what
/// was not merged (a twin's parcel, which would make it a fork), nor a parcel beside another with its last number: where
/// all was forgotten that told two twins' parcels apart, that is all there is to see.
fn on_chain(place: &Place<'_>, signer: &SignerId, to: u64, name: &[u8; 32]) -> Result<bool> {
    let is_here: bool = place
        .shared
        .prepare_cached(
            "SELECT EXISTS (SELECT 1 FROM parcels AS named
                     WHERE name = ?4 AND signer = ?1 AND circle = ?2 AND to_n = ?3 AND state = ?5
                         AND NOT EXISTS (SELECT 1 FROM parcels WHERE signer = ?1 AND circle = ?2 AND name <> ?4
                             AND kind = named.kind AND state = named.state AND from_n <= ?3 AND to_n >= ?3))
                 OR EXISTS (SELECT 1 FROM replaced WHERE name = ?4 AND signer = ?1 AND circle = ?2 AND to_n = ?3)",
        )?
        .query_row(
            params![
                signer.as_bytes(),
                place.circle.as_bytes(),
                number(to)?,
                name,
                place.state as i64
            ],
            |row| row.get(0),
        )?;
    Ok(is_here
        && (place.state == HeldState::Merged
            || is_applied(place.memory, &ParcelName::from_bytes(*name))?)
        && !is_forked(place.memory, &place.circle, signer)?)
}
