//! Where the work in circles stands: only here, or also on which other laptop on which somebody reads it.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, PoisonError};

use rusqlite::{Connection, params};
use samenboek_domain::ids::{CircleId, DocumentId, LaptopId, SignerId};
use samenboek_domain::kind::DocumentKind;

use super::Closed;
use crate::Store;
use crate::book::Book;
use crate::error::{Result, StoreError};
use crate::parcels::{HeldState, Range, bytes, touched_within, unsigned};
use crate::status::{Place, desks, own_chains, reached};

/// A document in a circle, and which saves of which signer stand in it.
struct Touched {
    document: DocumentId,
    kind: DocumentKind,
    circle: CircleId,
    by: Vec<(SignerId, u64)>,
}

/// How far other laptops have come in a circle, each by its own word.
type Reached = Vec<(LaptopId, BTreeMap<SignerId, u64>)>;

/// What was reckoned last, and of what.
pub(super) struct Reckoned {
    me: SignerId,
    book: Arc<Book>,
    inside: Arc<Book>,
    /// SQLite's own word that something was written in this memory, and in the shared database.
    written: (i64, i64),
    only_here: Vec<(DocumentId, DocumentKind)>,
    missing: BTreeMap<LaptopId, usize>,
}

/// The circles that were looked at until now.
struct Looked<'a> {
    shared: &'a Connection,
    memory: &'a Connection,
    /// What the centre's ledger says by now: somebody may have ended a laptop since this memory caught up.
    book: &'a Arc<Book>,
    /// Who is in which circle.
    inside: &'a Arc<Book>,
    desks: Vec<(SignerId, LaptopId)>,
    circles: BTreeMap<CircleId, Reached>,
}

impl Looked<'_> {
    /// The laptops on which somebody reads the circle.
    fn readers(&mut self, circle: &CircleId) -> Result<&Reached> {
        if !self.circles.contains_key(circle) {
            let reading = self.reading_laptops(circle);
            let reached = self.reached(circle, |laptop| reading.contains(laptop))?;
            self.circles.insert(*circle, reached);
        }
        Ok(self.circles.entry(*circle).or_default())
    }

    /// The laptops with an enrolment that reads the circle.
    fn reading_laptops(&self, circle: &CircleId) -> BTreeSet<LaptopId> {
        let readers = self.inside.authority.readers(circle);
        readers
            .iter()
            .filter_map(|signer| self.book.authority.enrolment(signer))
            .filter(|enrolment| enrolment.is_active())
            .map(|enrolment| enrolment.laptop)
            .collect()
    }

    /// What stands here only, and what each laptop lacks: both in one going through.
    fn reckon(&mut self, me: SignerId, written: (i64, i64), all: Vec<Touched>) -> Result<Reckoned> {
        let own = own_chains(self.book, &me);
        let (mut only_here, mut missing) = (Vec::new(), BTreeMap::new());
        for touched in all {
            let readers = self.readers(&touched.circle)?;
            let stands_elsewhere = |(signer, n): &(SignerId, u64)| {
                let mut readers = readers.iter();
                !own.contains_key(signer)
                    || readers.any(|(_, reached)| reached.get(signer).is_some_and(|to| to >= n))
            };
            if !touched.by.iter().all(stands_elsewhere) {
                only_here.push((touched.document, touched.kind));
            }
            for (laptop, reached) in readers {
                let lacks = usize::from(!touched.stands_in(reached));
                *missing.entry(*laptop).or_default() += lacks;
            }
        }
        Ok(Reckoned {
            me,
            book: Arc::clone(self.book),
            inside: Arc::clone(self.inside),
            written,
            only_here,
            missing,
        })
    }

    fn reached(&self, circle: &CircleId, wanted: impl Fn(&LaptopId) -> bool) -> Result<Reached> {
        let place = Place {
            shared: self.shared,
            memory: self.memory,
            book: self.book,
            circle: *circle,
            state: HeldState::Carried,
        };
        let desks = self.desks.iter().filter(|(_, laptop)| wanted(laptop));
        desks
            .map(|(desk, laptop)| Ok((*laptop, reached(&place, desk, *laptop)?)))
            .collect()
    }
}

impl Touched {
    /// Whether a laptop that has come so far has all of it.
    fn stands_in(&self, reached: &BTreeMap<SignerId, u64>) -> bool {
        let mut by = self.by.iter();
        by.all(|(signer, n)| reached.get(signer).is_some_and(|to| to >= n))
    }
}

impl Closed {
    /// The documents with something in them that no other laptop on which they are read has said to have. `me` is this
    /// laptop's desk.
    pub fn only_here(
        &self,
        store: &Store,
        me: &SignerId,
    ) -> Result<Vec<(DocumentId, DocumentKind)>> {
        self.reckoned(store, me, |it| it.only_here.clone())
    }

    /// How many documents each laptop has not said to have, of those that are read on it.
    pub fn missing_on(&self, store: &Store, me: &SignerId) -> Result<BTreeMap<LaptopId, usize>> {
        self.reckoned(store, me, |it| it.missing.clone())
    }

    /// Asks what was reckoned of every circle, which is done anew when anything was written since.
    fn reckoned<T>(
        &self,
        store: &Store,
        me: &SignerId,
        ask: impl FnOnce(&Reckoned) -> T,
    ) -> Result<T> {
        let mut known = self.reckoned.lock().unwrap_or_else(PoisonError::into_inner);
        // Read before anything else: what is written meanwhile is reckoned the next time.
        let here = version(&self.reader())?;
        let written = (here, version(&store.reader())?);
        let still = known.take().filter(|it| {
            let inner = self.inner();
            let books = inner.book.as_ref().zip(store.book());
            let is_same = |(inside, book): (&Arc<Book>, Arc<Book>)| {
                Arc::ptr_eq(&it.inside, inside) && Arc::ptr_eq(&it.book, &book)
            };
            it.me == *me && it.written == written && books.is_some_and(is_same)
        });
        let reckoned = match still {
            Some(reckoned) => reckoned,
            None => self.looking(store, me, |looked, all| looked.reckon(*me, written, all))?,
        };
        Ok(ask(known.insert(reckoned)))
    }

    /// The laptops that said to have everything that stands in a document here: those on which it is read, and those
    /// that carry it on.
    pub fn also_on(
        &self,
        store: &Store,
        document: &DocumentId,
        me: &SignerId,
    ) -> Result<(Vec<LaptopId>, Vec<LaptopId>)> {
        self.looking(store, me, |looked, all| {
            let touched = all.into_iter().find(|it| it.document == *document);
            let touched = touched.ok_or(StoreError::NotFound(*document))?;
            let reading = looked.reading_laptops(&touched.circle);
            let having = looked.reached(&touched.circle, |_| true)?.into_iter();
            let having = having.filter(|(_, reached)| touched.stands_in(reached));
            Ok(having
                .map(|(laptop, _)| laptop)
                .partition(|laptop| reading.contains(laptop)))
        })
    }

    /// How many documents were last touched by saves within these ranges, of those that are read here.
    pub fn things_within(&self, ranges: &[Range]) -> Result<usize> {
        let reader = self.reader();
        let mut in_circle = reader
            .prepare_cached("SELECT 1 FROM documents WHERE document_id = ?1 AND circle = ?2")?;
        let mut things = BTreeSet::new();
        for range in ranges {
            for document in touched_within(&reader, std::iter::once(range))? {
                if in_circle.exists(params![document, range.0.as_bytes()])? {
                    things.insert(document);
                }
            }
        }
        Ok(things.len())
    }

    fn looking<T>(
        &self,
        store: &Store,
        me: &SignerId,
        look: impl FnOnce(&mut Looked<'_>, Vec<Touched>) -> Result<T>,
    ) -> Result<T> {
        let inner = self.inner();
        let book = store.book().ok_or(StoreError::NoKey)?;
        let shared = store.reader();
        let mut looked = Looked {
            shared: &shared,
            memory: &inner.connection,
            book: &book,
            inside: inner.book.as_ref().ok_or(StoreError::NoKey)?,
            desks: desks(&shared, &book, me)?,
            circles: BTreeMap::new(),
        };
        look(&mut looked, touched(&inner.connection)?)
    }
}

/// SQLite's own word that another connection wrote; a reader itself never does.
fn version(reader: &Connection) -> Result<i64> {
    Ok(reader
        .prepare_cached("PRAGMA data_version")?
        .query_row([], |row| row.get(0))?)
}

fn touched(connection: &Connection) -> Result<Vec<Touched>> {
    let mut statement = connection.prepare_cached(
        "SELECT c.document_id, d.kind, d.circle, c.signer, c.n
         FROM document_chains c JOIN documents d ON d.document_id = c.document_id
         WHERE d.kind IN (1, 2, 6, 13, 14, 17) ORDER BY c.document_id, c.signer",
    )?;
    let rows = statement.query_map([], |row| {
        Ok((
            DocumentId::from_bytes(bytes(row, 0)?),
            DocumentKind::from_number(row.get(1)?),
            CircleId::from_bytes(bytes(row, 2)?),
            SignerId::from_bytes(bytes(row, 3)?),
            unsigned(row, 4)?,
        ))
    })?;
    let mut all: Vec<Touched> = Vec::new();
    for row in rows {
        let (document, kind, circle, signer, n) = row?;
        match all.last_mut().filter(|last| last.document == document) {
            Some(last) => last.by.push((signer, n)),
            None => all.push(Touched {
                document,
                kind,
                circle,
                by: vec![(signer, n)],
            }),
        }
    }
    Ok(all)
}
