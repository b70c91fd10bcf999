//! Taking in what others wrote. Only verified parcels come here, and Automerge sees their bytes on a copy, inside a
//! barrier, and once more from disk before they count.

use std::collections::BTreeMap;

use automerge::{Automerge, ChangeHash};
use rusqlite::{Connection, OptionalExtension, Transaction, params};
use samenboek_crypto::{Entry, Header, Opened, ParcelKind, Verified};
use samenboek_domain::ids::{CircleId, DocumentId, ParcelName};
use samenboek_domain::kind::DocumentKind;

use crate::applying::{Applied, Job, Ready, is_bearable};
use crate::book::Book;
use crate::error::{Result, StoreError};
use crate::parcels::{self, Chain, HeldState, Lane};
use crate::words::Search;
use crate::writer::{store_document, touch_chain};
use crate::{Inner, Store, forgetting, forks, kinds, projections, receipts, saved, unchecked};

/// What became of a parcel.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Merged {
    /// It was here already.
    Known,
    /// Its changes stand in the documents.
    Taken {
        /// The documents it touched, with their kinds.
        documents: BTreeMap<DocumentId, DocumentKind>,
        /// How many person cards were new here.
        new_people: usize,
    },
    /// It is kept, and waits for something older.
    Waiting,
    /// Its seal holds, but what is inside may not be merged. It is kept apart.
    SetAside(SetAside),
}

/// Why an opened parcel is not merged.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SetAside {
    /// The bytes are no change that Automerge reads, or it stumbled over them.
    #[error("damaged_change")]
    DamagedChange,
    /// A change that does not belong to the parcel's signer.
    #[error("foreign_change")]
    ForeignChange,
    /// Somebody vouches for others without leading, or for who is not gone. It is tried again when the ledger grew.
    #[error("no_grant")]
    NotVouched,
    /// An earlier run was ended while this parcel was being opened. It may have been the plug.
    #[error("ended_the_program")]
    EndedTheProgram,
    /// That happened twice: it was the parcel.
    #[error("ended_the_program_twice")]
    EndedTheProgramTwice,
}

impl SetAside {
    /// The stable code of this reason.
    pub fn code(self) -> &'static str {
        match self {
            Self::DamagedChange => "damaged_change",
            Self::ForeignChange => "foreign_change",
            Self::NotVouched => "no_grant",
            Self::EndedTheProgram => "ended_the_program",
            Self::EndedTheProgramTwice => "ended_the_program_twice",
        }
    }
}

impl Store {
    /// Makes a verified parcel ready to be merged. When there is much in it, other processors begin with the loading:
    /// meanwhile, the parcel before this one can be merged.
    pub fn make_ready(&self, parcel: Verified<Opened>) -> Result<Ready> {
        let jobs = self.jobs_ahead(parcel.get())?;
        Ok(Ready::begin(parcel, jobs))
    }

    /// [`Store::make_ready`] for whoever shows it at once and has it checked later: many whole documents that nobody has
    /// here are believed on their word until then.
    pub fn make_ready_on_its_word(&self, parcel: Verified<Opened>) -> Result<Ready> {
        let mut jobs = self.jobs_ahead(parcel.get())?;
        unchecked::believe(&mut jobs, &parcel.get().entries);
        Ok(Ready::begin(parcel, jobs))
    }

    fn jobs_ahead(&self, parcel: &Opened) -> Result<Vec<Job>> {
        if is_bearable(parcel) {
            jobs(&self.reader(), &parcel.entries)
        } else {
            Ok(Vec::new())
        }
    }

    /// Merges a parcel of changes: one transaction a parcel. Idempotent and indifferent to order.
    pub fn merge(&self, ready: Ready) -> Result<Merged> {
        let name = ready.opened().name;
        let merged = self.merge_one(ready);
        if let Err(error) = &merged {
            self.survived(&name, error);
        }
        merged
    }

    fn merge_one(&self, mut ready: Ready) -> Result<Merged> {
        // Each in a commit of its own: what ends the program is known at the next start.
        self.check_until(|connection| Ok(!unchecked::is_under(connection, ready.opened())?))?;
        let mut inner = self.inner();
        let Inner {
            connection,
            open_documents,
            book,
            ..
        } = &mut *inner;
        let book = book.as_ref().ok_or(StoreError::NoKey)?;
        let tx = connection.transaction_with_behavior(rusqlite::TransactionBehavior::Immediate)?;
        let opened = ready.opened();
        if state(&tx, &opened.name)? == Some(HeldState::Merged) {
            return Ok(Merged::Known);
        }
        let header = &opened.header;
        // What stands in other circles never comes among what everybody at this laptop reads.
        let is_ours = header.circle == book.team;
        if !is_ours || !matches!(header.kind, ParcelKind::Changes | ParcelKind::Receipt) {
            return Err(StoreError::Unreadable("kind"));
        }
        if forgetting::is_replaced(&tx, &opened.name)? {
            return drop_replaced(tx, opened);
        }
        if !receipts::fits(opened) || !is_bearable(opened) {
            return refuse(tx, opened, SetAside::DamagedChange);
        }
        let stands_for = match forgetting::stands_for(book, opened) {
            Ok(stands_for) => stands_for,
            Err(reason) => return refuse(tx, opened, reason),
        };
        let is_free = || Ok(!unchecked::is_under(&tx, opened)?);
        if unchecked::settle_until(&tx, book, is_free)? {
            open_documents.clear();
        }
        let newest = parcels::chain(&tx, &header.signer, &header.circle, Lane::Chain)?;
        let reached = newest.map_or(0, |chain| chain.to);
        if header.from > reached.saturating_add(1) && !lies_beyond_the_end(book, header, reached) {
            return wait(tx, book, opened);
        }
        if !forgetting::stands_by_itself(&tx, book, opened, &stands_for)? {
            return wait(tx, book, opened);
        }
        let mut jobs = jobs(&tx, &opened.entries)?;
        if ready.is_on_its_word() {
            unchecked::believe(&mut jobs, &opened.entries);
        }
        jobs.retain(|job| !book.forgot_document(&job.id));
        let new_people = jobs
            .iter()
            .filter(|job| job.present.is_none() && job.kind == DocumentKind::Person)
            .count();
        let follows_unchecked = unchecked::is_of(&tx, &header.signer)?;
        tx.execute_batch("SAVEPOINT merging")?;
        let is_remainder = !stands_for.is_empty();
        let mut written = write_down(&tx, &book.team, &mut ready, &jobs, is_remainder);
        let stopped = matches!(written, Err(Stop::Waiting | Stop::Refused(_)));
        if stopped && jobs.iter().any(|job| job.on_its_word) {
            // With several faults the first is told, and one that was believed may stand before it.
            tx.execute_batch("ROLLBACK TO merging")?;
            for job in &mut jobs {
                job.on_its_word = false;
            }
            written = write_down(&tx, &book.team, &mut ready, &jobs, is_remainder);
        }
        let opened = ready.opened();
        let header = &opened.header;
        let believes = match written {
            Ok(believes) => {
                tx.execute_batch("RELEASE merging")?;
                believes || follows_unchecked
            }
            Err(stop) => {
                // What is refused or waits leaves nothing behind in the documents.
                tx.execute_batch("ROLLBACK TO merging; RELEASE merging")?;
                return match stop {
                    Stop::Waiting => wait(tx, book, opened),
                    Stop::Refused(reason) => refuse(tx, opened, reason),
                    Stop::Failed(error) => Err(error),
                };
            }
        };
        if believes {
            unchecked::note(&tx, &opened.name, jobs.iter().map(|job| &job.id))?;
        }
        if header.kind == ParcelKind::Receipt {
            receipts::fold(&tx, opened)?;
            forgetting::fold(&tx, opened)?;
        }
        parcels::take_in(&tx, &opened.sealed, HeldState::Merged)?;
        forgetting::note_holding(&tx, book, opened)?;
        let forked = forks::is_fork(&tx, HeldState::Merged, book, opened)?;
        extend_chain(&tx, opened, newest, forked)?;
        if forks::is_held_twice(&tx, opened)? {
            parcels::mark_held_twice(&tx, header)?;
        }
        forgetting::note_stands_for(&tx, opened, &forgetting::of_the_gone(book, &stands_for))?;
        // It was survived: said in the same commit, not in one more.
        tx.prepare_cached("DELETE FROM trying WHERE name = ?1")?
            .execute([opened.name.as_bytes()])?;
        tx.commit()?;
        self.ring();
        for job in &jobs {
            open_documents.remove(&job.id);
        }
        Ok(Merged::Taken {
            documents: jobs.iter().map(|job| (job.id, job.kind)).collect(),
            new_people,
        })
    }

    /// Says that this parcel is about to be opened: what ends the program is then known at the next start.
    pub fn begin_trying(&self, name: &ParcelName) -> Result<()> {
        self.inner()
            .connection
            .prepare_cached("INSERT OR IGNORE INTO trying (name) VALUES (?1)")?
            .execute([name.as_bytes()])?;
        Ok(())
    }

    /// The parcel was survived.
    pub fn end_trying(&self, name: &ParcelName) -> Result<()> {
        self.inner()
            .connection
            .prepare_cached("DELETE FROM trying WHERE name = ?1")?
            .execute([name.as_bytes()])?;
        Ok(())
    }

    /// Says of several parcels in one commit that they are about to be opened, opens them, and says in one more that they
    /// were survived.
    pub fn trying<T>(&self, names: &[ParcelName], open: impl FnOnce() -> T) -> Result<T> {
        self.of_each(names, "INSERT OR IGNORE INTO trying (name) VALUES (?1)")?;
        let opened = open();
        self.of_each(names, "DELETE FROM trying WHERE name = ?1")?;
        Ok(opened)
    }

    fn of_each(&self, names: &[ParcelName], statement: &str) -> Result<()> {
        let mut inner = self.inner();
        let tx = inner.connection.transaction()?;
        for name in names {
            tx.prepare_cached(statement)?.execute([name.as_bytes()])?;
        }
        Ok(tx.commit()?)
    }

    /// The parcel was survived when it was the disk that said no: a full one is told, and ended nothing. What else went
    /// wrong may lie in the parcel, and counts at the next start. On a full disk even this may not fit: once the log was
    /// written where it belongs, its own room is free for it.
    pub fn survived(&self, name: &ParcelName, error: &StoreError) {
        if !error.is_of_the_disk() || self.end_trying(name).is_ok() {
            return;
        }
        let written =
            self.inner()
                .connection
                .query_row("PRAGMA wal_checkpoint(RESTART)", [], |_| Ok(()));
        if written.is_ok() {
            let _ = self.end_trying(name);
        }
    }

    /// Sets aside what an earlier run did not survive. The first time it may have been a pulled plug, so that it can be
    /// tried once more; a parcel that ended the program twice stays aside.
    pub fn settle_trying(&self) -> Result<usize> {
        let mut inner = self.inner();
        let tx = inner.connection.transaction()?;
        let moved = tx.execute(
            "INSERT INTO set_aside (name, reason, bytes)
             SELECT trying.name, ?1, coalesce(parcels.bytes, x'')
             FROM trying LEFT JOIN parcels ON parcels.name = trying.name
             WHERE coalesce(parcels.state, 1) <> 0
             ON CONFLICT (name) DO UPDATE SET
                 reason = iif(set_aside.reason IN (?1, ?2), ?2, ?1),
                 bytes = iif(length(excluded.bytes) > 0, excluded.bytes, set_aside.bytes)",
            [
                SetAside::EndedTheProgram.code(),
                SetAside::EndedTheProgramTwice.code(),
            ],
        )?;
        // What waits is tried at every exchange: it may not wait any more.
        tx.execute(
            "DELETE FROM parcels WHERE state <> 0 AND state = 1 AND name IN (SELECT name FROM trying)",
            [],
        )?;
        tx.execute("DELETE FROM trying", [])?;
        tx.commit()?;
        Ok(moved)
    }

    /// Keeps apart a parcel that may not be merged, with the reason.
    pub fn set_aside(&self, name: &ParcelName, reason: &str, bytes: &[u8]) -> Result<()> {
        let mut inner = self.inner();
        let tx = inner.connection.transaction()?;
        set_aside(&tx, name, reason, bytes)?;
        tx.execute(
            "DELETE FROM parcels WHERE name = ?1 AND state <> 0",
            [name.as_bytes()],
        )?;
        tx.commit()?;
        Ok(())
    }

    /// Whether an earlier run was ended while this parcel was open. It may have been the plug: it is tried once more, and
    /// no other parcel may be open with it then.
    pub fn is_suspect(&self, name: &ParcelName) -> Result<bool> {
        Ok(self
            .reader()
            .prepare_cached("SELECT 1 FROM set_aside WHERE name = ?1 AND reason = ?2")?
            .exists(params![name.as_bytes(), SetAside::EndedTheProgram.code()])?)
    }

    /// The sealed parcels that wait for something older, oldest number first.
    pub fn waiting(&self) -> Result<Vec<Vec<u8>>> {
        let reader = self.reader();
        let mut statement = reader.prepare_cached(
            "SELECT bytes FROM parcels WHERE state <> 0 AND state = 1 ORDER BY signer, from_n, to_n, name",
        )?;
        let rows = statement.query_map([], |row| row.get(0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

/// Whether its chain ended before this number, and all of it until there is here: a coordinator accepted this parcel by
/// its name, or something that counts depends on it, and what lies between may never count. The chain of whoever was let
/// in in vain ended before it began.
pub(crate) fn lies_beyond_the_end(book: &Book, header: &Header, reached: u64) -> bool {
    let enrolment = book.authority.enrolment(&header.signer);
    let has_ended = enrolment.is_none_or(|enrolment| enrolment.revoked);
    let cuts = book.authority.cuts(&header.signer);
    let cuts = cuts.filter(|cut| cut.circle == header.circle);
    let end = cuts.map(|cut| cut.to).max().unwrap_or(0);
    has_ended && reached >= end && header.to > end
}

/// Another parcel stands for it.
fn drop_replaced(tx: Transaction<'_>, opened: &Opened) -> Result<Merged> {
    for delete in [
        "DELETE FROM parcels WHERE name = ?1",
        "DELETE FROM set_aside WHERE name = ?1",
        "DELETE FROM trying WHERE name = ?1",
    ] {
        tx.execute(delete, [opened.name.as_bytes()])?;
    }
    tx.commit()?;
    Ok(Merged::Known)
}

/// Keeps a parcel until what it rests on has come.
fn wait(tx: Transaction<'_>, book: &Book, opened: &Opened) -> Result<Merged> {
    parcels::take_in(&tx, &opened.sealed, HeldState::Waiting)?;
    forgetting::note_holding(&tx, book, opened)?;
    tx.commit()?;
    Ok(Merged::Waiting)
}

/// Keeps a parcel apart that may not be merged.
fn refuse(tx: Transaction<'_>, opened: &Opened, reason: SetAside) -> Result<Merged> {
    set_aside(&tx, &opened.name, reason.code(), opened.sealed.bytes())?;
    tx.execute(
        "DELETE FROM parcels WHERE name = ?1",
        [opened.name.as_bytes()],
    )?;
    tx.commit()?;
    Ok(Merged::SetAside(reason))
}

pub(crate) fn set_aside(
    tx: &Transaction<'_>,
    name: &ParcelName,
    reason: &str,
    bytes: &[u8],
) -> Result<()> {
    tx.execute(
        "INSERT INTO set_aside (name, reason, bytes) VALUES (?1, ?2, ?3)
         ON CONFLICT (name) DO UPDATE SET reason = excluded.reason, bytes = excluded.bytes",
        params![name.as_bytes(), reason, bytes],
    )?;
    Ok(())
}

fn state(tx: &Transaction<'_>, name: &ParcelName) -> Result<Option<HeldState>> {
    let state: Option<i64> = tx
        .prepare_cached("SELECT state FROM parcels WHERE name = ?1")?
        .query_row([name.as_bytes()], |row| row.get(0))
        .optional()?;
    Ok(state.map(|state| match state {
        0 => HeldState::Merged,
        1 => HeldState::Waiting,
        3 => HeldState::Late,
        _ => HeldState::Carried,
    }))
}

/// Why a parcel's changes are not written down.
pub(crate) enum Stop {
    Waiting,
    Refused(SetAside),
    Failed(StoreError),
}

impl<E: Into<StoreError>> From<E> for Stop {
    fn from(error: E) -> Self {
        Self::Failed(error.into())
    }
}

/// Documents and rows, while the next ones are still being loaded. True when some were believed on their word.
pub(crate) fn write_down(
    tx: &Transaction<'_>,
    circle: &CircleId,
    ready: &mut Ready,
    jobs: &[Job],
    is_remainder: bool,
) -> Result<bool, Stop> {
    let mut believes = false;
    let mut readings = Vec::new();
    let mut search = Search::default();
    for job in jobs {
        let (saved, reading) = match ready.applied(job) {
            Applied::Done {
                saved,
                reading,
                is_checked,
            } => {
                believes |= !is_checked;
                (saved, reading)
            }
            Applied::Waiting => return Err(Stop::Waiting),
            Applied::Refused(reason) => return Err(Stop::Refused(reason)),
        };
        // A remainder brings nothing to who had what it stands for.
        if is_remainder && knows_all(job, ready.opened()) {
            continue;
        }
        if job.present.is_some() {
            kinds::settle(tx, &job.id, job.kind)?;
        }
        let header = &ready.opened().header;
        store_document(tx, &job.id, job.kind, circle, &saved)?;
        touch_chain(tx, &job.id, job.kind, &header.signer, header.to)?;
        readings.push((job.id, job.kind, *reading));
        if readings.len() == projections::AT_ONCE {
            projections::project(tx, &readings, &mut search)?;
            search.write_when_much(tx)?;
            readings.clear();
        }
    }
    projections::project(tx, &readings, &mut search)?;
    search.write_beside(tx)?;
    Ok(believes)
}

/// Whether the document holds all that this parcel brings for it.
fn knows_all(job: &Job, parcel: &Opened) -> bool {
    let present = job
        .present
        .as_deref()
        .and_then(|it| Automerge::load(it).ok());
    let Some(present) = present else {
        return false;
    };
    let entries = job.entries.iter().filter_map(|at| parcel.entries.get(*at));
    let mut brought = entries.flat_map(crate::verify::hashes_in);
    brought.all(|hash| {
        let known = present.get_change_meta_by_hash(&ChangeHash(hash));
        known.is_some()
    })
}

/// What the parcel brings, by document, with the document as it stands here.
pub(crate) fn jobs(connection: &Connection, entries: &[Entry]) -> Result<Vec<Job>> {
    let mut jobs = jobs_of(entries);
    for job in &mut jobs {
        job.kind = kinds::settled(connection, &job.id, job.kind)?;
        job.present = saved(connection, &job.id)?;
    }
    jobs.sort_by_key(|job| (job.kind != DocumentKind::Person, job.id));
    Ok(jobs)
}

/// What the parcel brings, by document, as if none were here. People first: the words an encounter is found by hold their
/// names.
pub(crate) fn jobs_of(entries: &[Entry]) -> Vec<Job> {
    let mut by_document: BTreeMap<DocumentId, Vec<(usize, &Entry)>> = BTreeMap::new();
    for (at, entry) in entries.iter().enumerate() {
        if forgetting::is_for_document(entry) {
            let of_document = by_document.entry(entry.document).or_default();
            of_document.push((at, entry));
        }
    }
    let mut jobs: Vec<Job> = by_document
        .into_iter()
        .map(|(id, entries)| Job {
            id,
            kind: kinds::of_entries(entries.iter().map(|(_, entry)| *entry)),
            present: None,
            entries: entries.into_iter().map(|(at, _)| at).collect(),
            on_its_word: false,
        })
        .collect();
    jobs.sort_by_key(|job| (job.kind != DocumentKind::Person, job.id));
    jobs
}

/// Moves the chain on, and marks a fork.
pub(crate) fn extend_chain(
    tx: &Transaction<'_>,
    opened: &Opened,
    newest: Option<Chain>,
    forked: bool,
) -> Result<()> {
    let header = &opened.header;
    if newest.is_none_or(|chain| header.to > chain.to) {
        parcels::advance(tx, header, opened.name)?;
    }
    if forked {
        tx.execute(
            "UPDATE chains SET forked = 1 WHERE signer = ?1 AND circle = ?2 AND lane < 2",
            params![header.signer.as_bytes(), header.circle.as_bytes()],
        )?;
    }
    Ok(())
}
