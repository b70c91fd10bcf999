//! Encounters of which only the names go: before one is destroyed, another document stands for it that has no history.
//!
//! A coordinator's laptop makes that document; every other waits until it came. Whatever somebody wrote in the encounter
//! that whoever made it had not seen goes over into it, so that nothing is lost and nothing overwritten. What stands
//! twice is chosen between first, and until then the encounter stays where it is.

use std::collections::BTreeSet;

use rusqlite::{Connection, Transaction, TransactionBehavior};
use samenboek_crypto::{Forgotten, ParcelKind};
use samenboek_domain::encounter::nameless_of;
use samenboek_domain::ids::DocumentId;
use samenboek_domain::kind::DocumentKind;

use super::going_over::{Over, going_over};
use super::{Hands, State, set_state, thing};
use crate::book::Book;
use crate::documents::{after, judged, nameless, put_before, put_had, with_furthest};
use crate::error::Result;
use crate::flat::{self, Flat};
use crate::parcels::{self, Destination};
use crate::versions::matters;
use crate::writer::{self, Writer};
use crate::{Inner, Store, load};

/// So many encounters are written in one commit.
const AT_ONCE: usize = 100;

/// What is to be done before an encounter with names may go.
enum Step {
    /// It waits.
    Wait,
    /// Nothing: what stands for it has all of it.
    Ready,
    /// The document without names is made.
    Make(DocumentId, Flat),
    /// What was written in it that the other does not have goes over.
    Carry(DocumentId, Vec<Over>),
}

impl Store {
    /// Whether encounters wait for the document that is to stand for them.
    pub fn has_names_to_go(&self) -> Result<bool> {
        Ok(!waiting(&self.reader())?.is_empty())
    }

    /// Whether an encounter waits here that this document is to stand for.
    pub fn is_to_stand(&self, id: &DocumentId) -> Result<bool> {
        let waiting = waiting(&self.reader())?;
        Ok(waiting.iter().flat_map(after).any(|it| it == *id))
    }
}

/// Makes what is to stand for encounters without their names, as far as these hands can. What has it is due from then on.
pub(super) fn lay(inner: &mut Inner, hands: &Hands<'_>) -> Result<bool> {
    let mut any = false;
    loop {
        let mut waiting = waiting(&inner.connection)?;
        // What stands for another that waits has not all of it yet.
        let not_yet: Vec<DocumentId> = waiting.iter().flat_map(after).collect();
        for id in not_yet {
            waiting.remove(&id);
        }
        let waiting: Vec<DocumentId> = waiting.into_iter().collect();
        let mut went_on = false;
        for share in waiting.chunks(AT_ONCE) {
            went_on |= lay_some(inner, hands, share)?;
        }
        if !went_on {
            return Ok(any);
        }
        any = true;
    }
}

fn lay_some(inner: &mut Inner, hands: &Hands<'_>, share: &[DocumentId]) -> Result<bool> {
    let Inner {
        connection,
        open_documents,
        book,
        run,
        said: _,
    } = &mut *inner;
    let Some(book) = book.as_ref().filter(|book| !book.authority.halted()) else {
        return Ok(false);
    };
    let tx = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let mut ready = Vec::new();
    let mut to_do = Vec::new();
    for id in share {
        match step(&tx, book, id, hands.leader.is_some())? {
            Step::Wait => {}
            Step::Ready => ready.push(*id),
            step @ (Step::Make(..) | Step::Carry(..)) => to_do.push((*id, step)),
        }
    }
    let mut written = None;
    if let Some(hand) = hands.hand.filter(|_| !to_do.is_empty()) {
        let deed = |writer: &mut Writer<'_>| {
            let mut all = to_do.iter();
            all.try_for_each(|(_, step)| write(writer, step))
        };
        let team = Some(&**book);
        let ((), did) = writer::did(&tx, open_documents, &hand, *run, book.team, team, deed)?;
        let to = Destination::team(book)?;
        let parcel = parcels::append(&tx, &to, ParcelKind::Changes, hand.signer, &did.entries)?;
        did.keep(&tx, &book.team, parcel.header())?;
        ready.extend(to_do.iter().map(|(id, _)| *id));
        written = Some(did);
    }
    for id in &ready {
        set_state(&tx, &Forgotten::Document(*id), State::Due)?;
    }
    tx.commit()?;
    if let Some(did) = written {
        did.settle(open_documents);
    }
    if !ready.is_empty() {
        inner.refresh_book()?;
    }
    Ok(!ready.is_empty())
}

fn write(writer: &mut Writer<'_>, step: &Step) -> Result<()> {
    match step {
        Step::Make(stands_for, bare) => writer.create(DocumentKind::Encounter, *stands_for, bare),
        Step::Carry(stands_for, overs) => overs.iter().try_for_each(|over| {
            let base = Some(&over.base);
            writer.change(DocumentKind::Encounter, *stands_for, base, |_| {
                Ok((over.old.clone(), over.new.clone(), BTreeSet::new()))
            })
        }),
        Step::Wait | Step::Ready => Ok(()),
    }
}

fn step(tx: &Transaction<'_>, book: &Book, id: &DocumentId, may_make: bool) -> Result<Step> {
    let Some(document) = load(tx, id)? else {
        return Ok(Step::Ready);
    };
    let (content, rivals) = flat::read_with_rivals(&document)?;
    let content = with_furthest(content, &rivals);
    let recorded = judged(&document, &content)?;
    let stands_twice = |key: &String| matters(DocumentKind::Encounter, key);
    if recorded.bin.is_none() && rivals.keys().any(stands_twice) {
        return Ok(Step::Wait);
    }
    let Some(mut bare) = nameless(id, &content, &recorded) else {
        return Ok(Step::Wait);
    };
    let mut stands_for = nameless_of(id);
    // The names of what stood for it went once more, before it was here.
    while book.forgot_document(&stands_for) {
        put_before(&mut bare, &stands_for);
        stands_for = nameless_of(&stands_for);
    }
    match load(tx, &stands_for)? {
        Some(other) => Ok(match going_over(id, &document, &bare, &other)? {
            None => Step::Wait,
            Some(overs) if overs.is_empty() => Step::Ready,
            Some(overs) => Step::Carry(stands_for, overs),
        }),
        // Whoever let names go once more had what stood first, and made what stands now of that.
        None if may_make && stands_for == nameless_of(id) => {
            put_had(&mut bare, id, document.get_changes(&[]).iter());
            Ok(Step::Make(stands_for, bare))
        }
        None => Ok(Step::Wait),
    }
}

fn waiting(connection: &Connection) -> Result<BTreeSet<DocumentId>> {
    let mut statement =
        connection.prepare_cached("SELECT what, id FROM forgetting WHERE state = ?1")?;
    let rows = statement.query_map([State::Waiting as i64], |row| thing(row, 0))?;
    let mut found = BTreeSet::new();
    for row in rows {
        if let Forgotten::Document(document) = row? {
            found.insert(document);
        }
    }
    Ok(found)
}
