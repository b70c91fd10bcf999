//! Loading what was believed on its word.

use std::collections::BTreeSet;

use rusqlite::{Connection, OptionalExtension, Transaction, TransactionBehavior};
use samenboek_crypto::{Opened, Sealed, open};
use samenboek_domain::ids::{DocumentId, ParcelName};
use samenboek_domain::kind::DocumentKind;

use super::judging::{Otherwise, Verdict, as_they_came, verdicts};
use super::taking_out::take_out;
use super::{forget, is_any};
use crate::applying::{Job, believed};
use crate::book::Book;
use crate::error::{Result, StoreError};
use crate::late::held_authentic;
use crate::merge::SetAside;
use crate::parcels::{bytes, unsigned};
use crate::projections;
use crate::words::Search;
use crate::writer::store_document;
use crate::{Inner, Store, forgetting, lists, saved};

/// A parcel that was being checked when the program ended, so often, is no chance any more.
const MOST_TRIES: u64 = 2;

/// What checking did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Checked {
    /// How many parcels were kept apart.
    pub set_aside: usize,
    /// The kinds of the documents whose rows changed.
    pub kinds: BTreeSet<DocumentKind>,
}

impl Store {
    /// Whether something is here that was believed on its word and not loaded yet.
    pub fn has_unchecked(&self) -> Result<bool> {
        is_any(&self.reader())
    }

    /// Loads the documents of one parcel that was believed on its word, while others go on reading and writing. None
    /// when none is left.
    pub fn check_next(&self) -> Result<Option<Checked>> {
        let book = self.book().ok_or(StoreError::NoKey)?;
        let Some(next) = next(&self.reader())? else {
            return Ok(None);
        };
        // Committed before: what ends the program is then known at the next start.
        self.inner().connection.execute(
            "UPDATE unchecked_parcels SET tries = tries + 1 WHERE name = ?1",
            [next.name.as_bytes()],
        )?;
        let checked = self.check(&book, &next);
        if checked.is_err() {
            // A full disk is not the parcel's doing.
            self.inner().connection.execute(
                "UPDATE unchecked_parcels SET tries = max(0, tries - 1) WHERE name = ?1",
                [next.name.as_bytes()],
            )?;
        }
        checked.map(Some)
    }

    fn check(&self, book: &Book, next: &Next) -> Result<Checked> {
        let work = Work::of(&self.reader(), book, next)?;
        let found = work.judged();
        let mut inner = self.inner();
        let Inner {
            connection,
            open_documents,
            book,
            ..
        } = &mut *inner;
        let book = book.as_ref().ok_or(StoreError::NoKey)?;
        let tx = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let mut checked = Checked::default();
        // Somebody may have been in a hurry.
        if tx
            .prepare_cached("SELECT 1 FROM unchecked_parcels WHERE name = ?1")?
            .exists([next.name.as_bytes()])?
        {
            write_down(&tx, book, &next.name, found, &mut checked)?;
        }
        tx.commit()?;
        if !checked.kinds.is_empty() || checked.set_aside > 0 {
            open_documents.clear();
            self.ring();
        }
        Ok(checked)
    }

    /// [`Store::check_next`] for whoever is about to build on some of it, until it is enough.
    pub(crate) fn check_until(
        &self,
        is_enough: impl Fn(&Connection) -> Result<bool>,
    ) -> Result<()> {
        while !is_enough(&self.reader())? && self.check_next()?.is_some() {}
        Ok(())
    }

    /// Loads all that was believed on its word.
    pub fn check_all(&self) -> Result<Checked> {
        let mut all = Checked::default();
        while let Some(one) = self.check_next()? {
            all.set_aside += one.set_aside;
            all.kinds.extend(one.kinds);
        }
        Ok(all)
    }
}

/// Loads all that was believed on its word, within somebody's commit. True when something is otherwise than it was.
pub(crate) fn settle(tx: &Transaction<'_>, book: &Book) -> Result<bool> {
    settle_until(tx, book, || Ok(false))
}

/// [`settle`] for whoever is about to build on some of it, until that is checked, and all that comes before it.
pub(crate) fn settle_until(
    tx: &Transaction<'_>,
    book: &Book,
    is_enough: impl Fn() -> Result<bool>,
) -> Result<bool> {
    let mut checked = Checked::default();
    while !is_enough()?
        && let Some(next) = next(tx)?
    {
        let found = Work::of(tx, book, &next)?.judged();
        write_down(tx, book, &next.name, found, &mut checked)?;
    }
    Ok(!checked.kinds.is_empty() || checked.set_aside > 0)
}

/// What is to be checked next.
struct Next {
    name: ParcelName,
    tries: u64,
    bytes: Option<Vec<u8>>,
}

/// In the order of the chains: what proves false takes along what comes behind it.
fn next(connection: &Connection) -> Result<Option<Next>> {
    Ok(connection
        .prepare_cached(
            "SELECT unchecked_parcels.name, tries, bytes FROM unchecked_parcels
             LEFT JOIN parcels ON parcels.name = unchecked_parcels.name AND state = 0
             ORDER BY signer, from_n, to_n, unchecked_parcels.name LIMIT 1",
        )?
        .query_row([], |row| {
            Ok(Next {
                name: ParcelName::from_bytes(bytes(row, 0)?),
                tries: unsigned(row, 1)?,
                bytes: row.get(2)?,
            })
        })
        .optional()?)
}

/// What is to be done with a parcel.
enum Work {
    /// To load these, for which no lock is needed.
    Load(Box<Opened>, Vec<Job>),
    /// It ended the program too often.
    Leave(Box<Opened>),
    /// It is here no more.
    Gone,
}

/// What became of it.
enum Found {
    Judged(Box<Opened>, Vec<(DocumentId, DocumentKind, Verdict)>),
    Left(Box<Opened>),
    Gone,
}

impl Work {
    fn of(connection: &Connection, book: &Book, next: &Next) -> Result<Self> {
        let sealed = next.bytes.clone().and_then(|it| Sealed::parse(it).ok());
        let opened = sealed.and_then(|sealed| {
            let key = book.key(&sealed.header().epoch)?;
            open(held_authentic(sealed, &book.authority)?, key).ok()
        });
        let Some(opened) = opened.map(|it| Box::new(it.into_inner())) else {
            return Ok(Self::Gone);
        };
        if next.tries >= MOST_TRIES {
            return Ok(Self::Leave(opened));
        }
        let jobs = as_they_came(connection, &opened.entries)?;
        Ok(Self::Load(opened, jobs))
    }

    fn judged(self) -> Found {
        match self {
            Self::Load(opened, jobs) => {
                let verdicts = verdicts(&opened, &jobs);
                Found::Judged(opened, verdicts)
            }
            Self::Leave(opened) => Found::Left(opened),
            Self::Gone => Found::Gone,
        }
    }
}

fn write_down(
    tx: &Transaction<'_>,
    book: &Book,
    name: &ParcelName,
    found: Found,
    checked: &mut Checked,
) -> Result<()> {
    let (opened, verdicts) = match found {
        Found::Judged(opened, verdicts) => (opened, verdicts),
        Found::Left(opened) => {
            let reason = SetAside::EndedTheProgramTwice;
            return take_out(tx, book, &opened, Some(reason), checked);
        }
        Found::Gone => return look_at_each(tx, name, checked),
    };
    let stopped = verdicts.iter().find_map(|(.., verdict)| match verdict {
        Verdict::Refused(reason) => Some(Some(*reason)),
        Verdict::Waits => Some(None),
        Verdict::AsItSaid | Verdict::Otherwise(_) => None,
    });
    if let Some(reason) = stopped {
        return take_out(tx, book, &opened, reason, checked);
    }
    let mut differing = Vec::new();
    for (id, kind, verdict) in verdicts {
        let Verdict::Otherwise(otherwise) = verdict else {
            continue;
        };
        let Otherwise {
            kept,
            whole,
            mut reading,
        } = *otherwise;
        if saved(tx, &id)?.as_ref() == Some(&kept) {
            store_document(tx, &id, kind, &book.team, &whole)?;
            reading.is_new = false;
            checked.kinds.insert(kind);
            differing.push((id, kind, reading));
        }
    }
    let mut search = Search::default();
    projections::project(tx, &differing, &mut search)?;
    search.write(tx)?;
    forget(tx, name)
}

/// Of a parcel that is here no more, what does not load goes.
fn look_at_each(tx: &Transaction<'_>, name: &ParcelName, checked: &mut Checked) -> Result<()> {
    let mut statement = tx.prepare_cached("SELECT document_id FROM unchecked WHERE parcel = ?1")?;
    let rows = statement.query_map([name.as_bytes()], |row| {
        Ok(DocumentId::from_bytes(bytes(row, 0)?))
    })?;
    for id in rows.collect::<Result<Vec<_>, _>>()? {
        let whole = saved(tx, &id)?;
        if whole.is_some_and(|whole| believed(&whole).is_none()) {
            checked.kinds.extend(lists::kind_of(tx, &id)?);
            forgetting::drop_document(tx, &id)?;
        }
    }
    forget(tx, name)
}
