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
use crate::documents::{judged, nameless, put_had, with_furthest};
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
    Make(Flat),
    /// What was written in it that the other does not have goes over.
    Carry(Vec<Over>),
}

impl Store {
    /// Whether encounters wait for the document that is to stand for them.
    pub fn has_names_to_go(&self) -> Result<bool> {
        Ok(!waiting(&self.reader())?.is_empty())
    }
}

/// Makes what is to stand for encounters without their names, as far as these hands can. What has it is due from then on.
pub(super) fn lay(inner: &mut Inner, hands: &Hands<'_>) -> Result<bool> {
    let waiting: Vec<DocumentId> = waiting(&inner.connection)?.into_iter().collect();
    let mut any = false;
    for share in waiting.chunks(AT_ONCE) {
        any |= lay_some(inner, hands, share)?;
    }
    Ok(any)
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
        match step(&tx, id, hands.leader.is_some())? {
            Step::Wait => {}
            Step::Ready => ready.push(*id),
            step @ (Step::Make(_) | Step::Carry(_)) => to_do.push((*id, step)),
        }
    }
    let mut written = None;
    if let Some(hand) = hands.hand.filter(|_| !to_do.is_empty()) {
        let deed = |writer: &mut Writer<'_>| {
            let mut all = to_do.iter();
            all.try_for_each(|(id, step)| write(writer, id, step))
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

fn write(writer: &mut Writer<'_>, id: &DocumentId, step: &Step) -> Result<()> {
    let stands_for = nameless_of(id);
    match step {
        Step::Make(bare) => writer.create(DocumentKind::Encounter, stands_for, bare),
        Step::Carry(overs) => overs.iter().try_for_each(|over| {
            let base = Some(&over.base);
            writer.change(DocumentKind::Encounter, stands_for, base, |_| {
                Ok((over.old.clone(), over.new.clone(), BTreeSet::new()))
            })
        }),
        Step::Wait | Step::Ready => Ok(()),
    }
}

fn step(tx: &Transaction<'_>, id: &DocumentId, may_make: bool) -> Result<Step> {
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
    match load(tx, &nameless_of(id))? {
        Some(other) => Ok(match going_over(id, &document, &bare, &other)? {
            None => Step::Wait,
            Some(overs) if overs.is_empty() => Step::Ready,
            Some(overs) => Step::Carry(overs),
        }),
        None if may_make => {
            put_had(&mut bare, id, document.get_changes(&[]).iter());
            Ok(Step::Make(bare))
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
