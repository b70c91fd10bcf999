//! Receipts: what another laptop says it has of whose work. Readers keep the furthest word of each laptop.

use rusqlite::{OptionalExtension, Transaction, params};
use samenboek_crypto::{Entry, Opened, ParcelKind, Signer};
use samenboek_domain::ids::{CircleId, DocumentId, ParcelName, SignerId};
use samenboek_domain::time::Timestamp;

use crate::book::Book;
use crate::claims::{Claim, Reach};
use crate::error::{Result, StoreError};
use crate::forgetting;
use crate::parcels::{self, Chain, Destination, Lane, bytes, unsigned};
use crate::tips::Tips;
use crate::{Inner, Store, standing};

/// The entry type of a claim inside a receipt or head.
const ENTRY_RECEIPT: u8 = 3;
const ENTRY_HEAD: u8 = 4;

/// A stored account of what came with one exchange, as the app wrote it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Received {
    /// When.
    pub at: Timestamp,
    /// The app's own account, JSON.
    pub receipt: String,
}

impl Store {
    /// Writes a receipt for what advanced here since this desk's last one. False when nothing did.
    pub fn write_receipt(&self, desk: &Signer, at: Timestamp) -> Result<bool> {
        let mut inner = self.inner();
        let Inner {
            connection, book, ..
        } = &mut *inner;
        let book = book.as_ref().ok_or(StoreError::NoKey)?;
        let tx = connection.transaction_with_behavior(rusqlite::TransactionBehavior::Immediate)?;
        let mine = book
            .authority
            .enrolment(&desk.id())
            .map(|enrolment| enrolment.laptop);
        // What this laptop wrote under keys that have ended, or before it was put back, may be lost here and stand
        // elsewhere: it is told like anybody's.
        let own = |signer: &SignerId| {
            book.authority
                .enrolment(signer)
                .is_some_and(|enrolment| Some(enrolment.laptop) == mine)
                && book.authority.has_all_its_own(signer)
        };
        // The first word of all is about its own work: a newcomer who reads it has heard this laptop.
        let first_word = !tx
            .prepare_cached("SELECT 1 FROM receipts WHERE laptop = ?1")?
            .exists([desk.id().as_bytes()])?;
        let carried = carried_since(&tx, book, first_word)?;
        let advanced: Vec<Reach> = reaches(&tx, &book.team)?
            .into_iter()
            .chain(carried.reaches.iter().copied())
            .filter(|reach| first_word || !own(&reach.signer))
            .collect::<Vec<_>>()
            .into_iter()
            .map(|reach| Ok((said(&tx, &desk.id(), &reach)?, reach)))
            .collect::<Result<Vec<_>>>()?
            .into_iter()
            .filter(|(said, reach)| {
                // One that was packed again has another name by now: whoever comes later knows no other.
                said.is_none_or(|(to, name)| to < reach.to || to == reach.to && name != reach.name)
            })
            .map(|(_, reach)| reach)
            .collect();
        let forgot = forgetting::unsaid(&tx, &desk.id())?;
        if advanced.is_empty() && forgot.is_none() {
            if carried.is_far_behind() {
                carried.remember(&tx)?;
                tx.commit()?;
            }
            return Ok(false);
        }
        carried.remember(&tx)?;
        for reach in &advanced {
            remember(&tx, &desk.id(), reach, at)?;
        }
        let claim = Claim {
            at,
            reaches: advanced,
        };
        let entry = Entry {
            document: DocumentId::from_bytes([0; 16]),
            kind: 0,
            entry_type: ENTRY_RECEIPT,
            bytes: claim.to_bytes(),
        };
        let entries: Vec<Entry> = std::iter::once(entry).chain(forgot).collect();
        let to = Destination::team(book)?;
        parcels::append(&tx, &to, ParcelKind::Receipt, desk, &entries)?;
        tx.commit()?;
        self.ring();
        Ok(true)
    }

    /// The number of the next head of this laptop, when the newest that lies at a place has this one.
    pub fn next_head(&self, desk: &SignerId, there: u64) -> Result<u64> {
        let book = self.book().ok_or(StoreError::NoKey)?;
        let newest = parcels::chain(&self.reader(), desk, &book.team, Lane::Heads)?;
        let here = newest.map_or(0, |chain| chain.to);
        Ok(here.max(there).saturating_add(1))
    }

    /// Makes the head parcel of this laptop with this number: how far every chain of the team has come here, and where
    /// news lies at a place. It lies at carriers only.
    pub fn make_head(
        &self,
        desk: &Signer,
        at: Timestamp,
        n: u64,
        tips: Option<&Tips>,
    ) -> Result<Vec<u8>> {
        let mut inner = self.inner();
        let Inner {
            connection, book, ..
        } = &mut *inner;
        let book = book.as_ref().ok_or(StoreError::NoKey)?;
        let tx = connection.transaction_with_behavior(rusqlite::TransactionBehavior::Immediate)?;
        let claim = Claim {
            at,
            reaches: reaches(&tx, &book.team)?,
        };
        let entry = Entry {
            document: DocumentId::from_bytes([0; 16]),
            kind: 0,
            entry_type: ENTRY_HEAD,
            bytes: claim.to_bytes(),
        };
        let newest = parcels::chain(&tx, &desk.id(), &book.team, Lane::Heads)?;
        let prev = newest.map_or(ParcelName::from_bytes([0; 32]), |chain| chain.name);
        let entries: Vec<Entry> = std::iter::once(entry)
            .chain(tips.map(Tips::entry))
            .collect();
        let draft = samenboek_crypto::Draft {
            kind: ParcelKind::Head,
            centre: book.centre,
            circle: book.team,
            from: n,
            to: n,
            rev: 0,
            prev,
            entries: &entries,
        };
        let sealed = samenboek_crypto::seal(&draft, book.team_ring().writing_key()?, desk)
            .map_err(|error| StoreError::Seal(error.to_string()))?;
        parcels::set_chain(
            &tx,
            &desk.id(),
            &book.team,
            Lane::Heads,
            Chain {
                to: n,
                name: sealed.name(),
            },
        )?;
        tx.commit()?;
        Ok(sealed.bytes().to_vec())
    }

    /// A digest of how far every chain has come here: equal digests mean that no new head is needed.
    pub fn reaches(&self) -> Result<Vec<Reach>> {
        let reader = self.reader();
        let mut statement = reader.prepare_cached(
            "SELECT circle, signer, to_n, name FROM chains WHERE lane = 0 ORDER BY circle, signer",
        )?;
        let rows = statement.query_map([], reach)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Keeps the app's account of an exchange.
    pub fn log_arrival(&self, received: &Received) -> Result<()> {
        let mut inner = self.inner();
        let tx = inner.connection.transaction()?;
        tx.execute(
            "INSERT INTO arrivals (at, receipt) VALUES (?1, ?2)",
            params![received.at.as_millis(), received.receipt],
        )?;
        tx.execute(
            "DELETE FROM arrivals WHERE id <= (SELECT max(id) FROM arrivals) - 200",
            [],
        )?;
        tx.commit()?;
        Ok(())
    }

    /// The account of the last exchange.
    pub fn last_arrival(&self) -> Result<Option<Received>> {
        Ok(self
            .reader()
            .query_row(
                "SELECT at, receipt FROM arrivals ORDER BY id DESC LIMIT 1",
                [],
                |row| {
                    Ok(Received {
                        at: Timestamp::from_millis(row.get(0)?),
                        receipt: row.get(1)?,
                    })
                },
            )
            .optional()?)
    }
}

/// Takes another laptop's word: the furthest of each chain stays.
pub(crate) fn fold(tx: &Transaction<'_>, opened: &Opened) -> Result<()> {
    let said = opened
        .entries
        .iter()
        .filter(|entry| entry.entry_type == ENTRY_RECEIPT);
    for claim in said.filter_map(|entry| Claim::from_bytes(&entry.bytes)) {
        for reach in &claim.reaches {
            remember(tx, &opened.header.signer, reach, claim.at)?;
        }
    }
    Ok(())
}

/// Whether all numbers in a parcel are such as a chain can have here.
pub(crate) fn fits(opened: &Opened) -> bool {
    let claimed = opened
        .entries
        .iter()
        .filter(|entry| entry.entry_type == ENTRY_RECEIPT)
        .filter_map(|entry| Claim::from_bytes(&entry.bytes))
        .flat_map(|claim| claim.reaches)
        .map(|reach| reach.to);
    claimed
        .chain([opened.header.from, opened.header.to])
        .all(|n| parcels::number(n).is_ok())
}

fn reaches(tx: &Transaction<'_>, circle: &CircleId) -> Result<Vec<Reach>> {
    let mut statement = tx.prepare_cached(
        "SELECT circle, signer, to_n, coalesce((
             SELECT p.name FROM replaced r JOIN parcels p ON p.name = r.by_name
             WHERE r.name = chains.name AND p.signer = chains.signer AND p.circle = chains.circle AND p.to_n = chains.to_n
         ), name) FROM chains WHERE circle = ?1 AND lane = 1 AND forked <> 1
             -- What was not loaded yet may prove false, and a receipt cannot be taken back.
             AND signer NOT IN (SELECT p.signer FROM unchecked_parcels u JOIN parcels p ON p.name = u.name)
         ORDER BY signer",
    )?;
    let rows = statement.query_map([circle.as_bytes()], reach)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// What is carried in circles, and came since the last receipt was written.
struct Carried {
    reaches: Vec<Reach>,
    since: u64,
    upto: u64,
}

/// From so many numbers on, it is worth a commit of its own not to look at them again.
const MANY: u64 = 500;

const TOLD: &str = "receipt_upto";

fn carried_since(tx: &Transaction<'_>, book: &Book, everything: bool) -> Result<Carried> {
    let told: Option<String> = tx
        .prepare_cached("SELECT value FROM settings WHERE key = ?1")?
        .query_row([TOLD], |row| row.get(0))
        .optional()?;
    let told = told
        .and_then(|text| text.parse().ok())
        .filter(|_| !everything);
    let told = told.unwrap_or(0_u64);
    let mut chains = tx.prepare_cached(
        "SELECT DISTINCT p.circle, p.signer FROM numbers JOIN parcels p ON p.name = numbers.name
         WHERE n > ?1 AND numbers.kind = 1 AND p.circle <> ?2 AND p.kind = 1",
    )?;
    let rows = chains.query_map(
        params![parcels::number(told)?, book.team.as_bytes()],
        |row| {
            let circle = CircleId::from_bytes(bytes(row, 0)?);
            Ok((circle, SignerId::from_bytes(bytes(row, 1)?)))
        },
    )?;
    let mut reaches = Vec::new();
    for row in rows {
        let (circle, signer) = row?;
        reaches.extend(standing::reach_of(tx, &circle, &signer)?);
    }
    let upto = tx
        .prepare_cached("SELECT coalesce(max(n), 0) FROM numbers")?
        .query_row([], |row| unsigned(row, 0))?;
    Ok(Carried {
        reaches,
        since: told,
        upto,
    })
}

impl Carried {
    fn is_far_behind(&self) -> bool {
        self.upto.saturating_sub(self.since) > MANY
    }

    fn remember(&self, tx: &Transaction<'_>) -> Result<()> {
        tx.prepare_cached(
            "INSERT INTO settings (key, value) VALUES (?1, ?2) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        )?
        .execute(params![TOLD, self.upto.to_string()])?;
        Ok(())
    }
}

pub(crate) fn reach(row: &rusqlite::Row<'_>) -> rusqlite::Result<Reach> {
    Ok(Reach {
        circle: CircleId::from_bytes(bytes(row, 0)?),
        signer: SignerId::from_bytes(bytes(row, 1)?),
        to: unsigned(row, 2)?,
        name: ParcelName::from_bytes(bytes(row, 3)?),
    })
}

fn said(
    tx: &Transaction<'_>,
    laptop: &SignerId,
    reach: &Reach,
) -> Result<Option<(u64, ParcelName)>> {
    Ok(tx
        .prepare_cached(
            "SELECT to_n, name FROM receipts WHERE laptop = ?1 AND circle = ?2 AND signer = ?3",
        )?
        .query_row(
            params![
                laptop.as_bytes(),
                reach.circle.as_bytes(),
                reach.signer.as_bytes()
            ],
            |row| Ok((unsigned(row, 0)?, ParcelName::from_bytes(bytes(row, 1)?))),
        )
        .optional()?)
}

fn remember(tx: &Transaction<'_>, laptop: &SignerId, reach: &Reach, at: Timestamp) -> Result<()> {
    tx.prepare_cached(
        "INSERT INTO receipts (laptop, circle, signer, to_n, name, at) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
         ON CONFLICT (laptop, circle, signer) DO UPDATE SET to_n = excluded.to_n, name = excluded.name, at = excluded.at
         WHERE excluded.to_n >= to_n",
    )?
    .execute(params![
        laptop.as_bytes(),
        reach.circle.as_bytes(),
        reach.signer.as_bytes(),
        parcels::number(reach.to)?,
        reach.name.as_bytes(),
        at.as_millis()
    ])?;
    Ok(())
}
