//! Opening circles, and saying who is in them: statements that travel inside the circle, sealed.

use std::sync::Arc;

use samenboek_crypto::{
    Authority, CircleClass, Deed, Entry, Ledger, Right, Statement, SubjectId, coordinators_circle,
};
use samenboek_domain::ids::{CircleId, DocumentId, PersonId, StatementName};
use samenboek_domain::time::Timestamp;

use super::{Closed, knowing};
use crate::error::{Result, StoreError};
use crate::writer::{Writer, Written, did};
use crate::{Inner, Store};

/// Who is in a circle besides whoever opens it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Members {
    /// People who write in it.
    pub people: Vec<PersonId>,
    /// Whether all who lead are in it, now and later.
    pub coordinators: bool,
}

impl Closed {
    /// Opens a circle with these members, and runs `deed` in it, in one commit. Its readers get its key at once.
    pub fn open_circle<T, E: From<StoreError>>(
        &self,
        store: &Store,
        class: CircleClass,
        members: &Members,
        by: (PersonId, Timestamp),
        deed: impl FnOnce(&mut Writer<'_>, CircleId) -> std::result::Result<T, E>,
    ) -> std::result::Result<(CircleId, Written<T>), E> {
        let mut known = self.known();
        let mut inner = self.inner();
        self.hear(&mut known, &mut inner, store)?;
        let book = inner.book.as_ref().ok_or(StoreError::NoKey)?;
        let (centre, mut ledger) = (book.centre, Ledger::clone(&known.ledger));
        let mut said = Said::new(&mut ledger);
        let after = said.ledger.predecessors(&self.me.id());
        let (circle, opening) =
            Statement::open_circle(&self.me, &centre, &after, class).map_err(seal)?;
        said.take(&circle, opening)?;
        let people = members.people.iter().map(|person| (*person).into());
        let leading = members
            .coordinators
            .then(|| coordinators_circle(&centre).into());
        for subject in people.chain(leading) {
            said.grant(self, &centre, &circle, subject, Right::Write)?;
        }
        let said = said.entries;
        let authority = ledger.authority();
        // Who may not open such a circle here is refused before anything is written.
        if !authority.may_write(&self.me.id(), &circle) {
            return Err(StoreError::NotInCircle.into());
        }
        self.set_ledger(&mut known, &mut inner, authority, ledger)?;
        let done = self.within(&mut inner, &circle, by, |writer| deed(writer, circle));
        let (value, done) = match done {
            Ok(done) => done,
            Err(error) => {
                self.unsay(&mut known, &mut inner, store)?;
                return Err(error);
            }
        };
        let mut entries = said.clone();
        entries.extend(done.entries.iter().cloned());
        let sealed = self.seal(store, &mut inner, &circle, &entries);
        let parcel = match sealed {
            Ok(parcel) => parcel,
            Err(error) => {
                self.unsay(&mut known, &mut inner, store)?;
                return Err(error.into());
            }
        };
        store.ring();
        self.keep_said(&inner, &circle, &said)?;
        known.unclear.insert(circle);
        let kinds = self.remember(&mut inner, &circle, done, &parcel);
        Ok((circle, Written { value, kinds }))
    }

    /// Says what somebody may in a circle from now on. Whoever comes in gets its key at once; whoever goes does not get
    /// the next one.
    pub fn grant(
        &self,
        store: &Store,
        circle: &CircleId,
        rights: &[(SubjectId, Right)],
    ) -> Result<()> {
        let mut known = self.known();
        let mut inner = self.inner();
        self.hear(&mut known, &mut inner, store)?;
        self.may_write(&inner, circle)?;
        let book = inner.book.as_ref().ok_or(StoreError::NoKey)?;
        let (centre, mut ledger) = (book.centre, Ledger::clone(&known.ledger));
        let mut said = Said::new(&mut ledger);
        for (subject, right) in rights {
            said.grant(self, &centre, circle, *subject, *right)?;
        }
        let said = said.entries;
        // By what was so until now: whoever goes reads that, and nothing after it.
        let parcel = self.seal(store, &mut inner, circle, &said)?;
        self.set_ledger(&mut known, &mut inner, ledger.authority(), ledger)?;
        self.keep_said(&inner, circle, &said)?;
        let tx = inner.connection.transaction()?;
        super::reading::note_own(&tx, &parcel)?;
        tx.commit()?;
        known.unclear.insert(*circle);
        drop(inner);
        drop(known);
        self.renew_keys(store)?;
        store.ring();
        Ok(())
    }

    fn within<T, E: From<StoreError>>(
        &self,
        inner: &mut Inner,
        circle: &CircleId,
        by: (PersonId, Timestamp),
        deed: impl FnOnce(&mut Writer<'_>) -> std::result::Result<T, E>,
    ) -> std::result::Result<(T, crate::writer::Did), E> {
        let hand = self.hand(by);
        let Inner {
            connection,
            open_documents,
            run,
            ..
        } = inner;
        let tx = connection.transaction().map_err(StoreError::from)?;
        did(&tx, open_documents, &hand, *run, *circle, None, deed)
    }

    fn set_ledger(
        &self,
        known: &mut knowing::Known,
        inner: &mut Inner,
        authority: Authority,
        ledger: Ledger,
    ) -> Result<()> {
        let book = inner.book.as_mut().ok_or(StoreError::NoKey)?;
        let book = Arc::make_mut(book);
        known.ledger = ledger.into();
        book.rule_with(authority, &known.ledger);
        Ok(())
    }

    /// What was said was not written down: it is as if nothing had been said.
    fn unsay(&self, known: &mut knowing::Known, inner: &mut Inner, store: &Store) -> Result<()> {
        inner.open_documents.clear();
        known.hear_anew(&inner.connection, store)?;
        let book = inner.book.as_mut().ok_or(StoreError::NoKey)?;
        let book = Arc::make_mut(book);
        book.rule_by(&known.ledger);
        Ok(())
    }

    fn keep_said(&self, inner: &Inner, circle: &CircleId, said: &[Entry]) -> Result<()> {
        for entry in said {
            let name = Statement::name_of(&entry.bytes);
            knowing::keep(&inner.connection, circle, &name, &entry.bytes)?;
        }
        Ok(())
    }
}

/// Statements of a circle that are being made.
struct Said<'a> {
    ledger: &'a mut Ledger,
    entries: Vec<Entry>,
}

impl<'a> Said<'a> {
    fn new(ledger: &'a mut Ledger) -> Self {
        Self {
            ledger,
            entries: Vec::new(),
        }
    }

    fn take(&mut self, circle: &CircleId, bytes: Vec<u8>) -> Result<StatementName> {
        let name = self.ledger.add_in_circle(circle, &bytes).map_err(seal)?;
        self.entries.push(Entry {
            document: DocumentId::from_bytes(*circle.as_bytes()),
            kind: 0,
            entry_type: Entry::STATEMENT,
            bytes,
        });
        Ok(name)
    }

    fn grant(
        &mut self,
        closed: &Closed,
        centre: &samenboek_domain::ids::CentreId,
        circle: &CircleId,
        subject: SubjectId,
        right: Right,
    ) -> Result<StatementName> {
        let deed = Deed::Grant {
            circle: *circle,
            subject,
            right,
        };
        let after = self.ledger.circle_predecessors(circle, &closed.me.id());
        let bytes = Statement::make(&closed.me, centre, &after, &deed).map_err(seal)?;
        self.take(circle, bytes)
    }
}

fn seal(error: impl std::fmt::Display) -> StoreError {
    StoreError::Seal(error.to_string())
}
