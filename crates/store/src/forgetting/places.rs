//! Where something stands, before it is forgotten: what a coordinator reads before the click.

use std::collections::BTreeMap;

use rusqlite::{Connection, params};
use samenboek_crypto::{Sealed, documents_within};
use samenboek_domain::ids::{CircleId, DocumentId, SignerId};
use samenboek_domain::kind::DocumentKind;

use crate::error::{Result, StoreError};
use crate::parcels::{self, unsigned};
use crate::{Memory, Store};

/// Where a document stands on this laptop.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Places {
    /// How many unfinished texts are about it, or are this person's.
    pub drafts: usize,
    /// How many parcels hold it, by who signed them.
    pub parcels: BTreeMap<SignerId, usize>,
    /// How many parcels that were kept apart hold it: they go whole.
    pub set_aside: usize,
}

impl Store {
    /// Where a document stands here.
    pub fn places_of(&self, document: &DocumentId) -> Result<Places> {
        let book = self.book().ok_or(StoreError::NoKey)?;
        let reader = self.reader();
        let mut places = Places {
            drafts: drafts(&reader, document)?,
            ..Places::default()
        };
        let holds = |bytes: Vec<u8>| {
            let sealed = Sealed::parse(bytes).ok()?;
            let key = book.key(&sealed.header().epoch)?;
            let within = documents_within(&sealed, key).ok()?;
            within.contains(document).then_some(sealed.header().signer)
        };
        let mut of_writers = reader.prepare_cached(
            "SELECT p.bytes FROM document_chains c JOIN parcels p ON p.signer = c.signer
             WHERE c.document_id = ?1 AND p.kind = 1 AND p.from_n <= c.n",
        )?;
        let rows = of_writers.query_map([document.as_bytes()], |row| row.get::<_, Vec<u8>>(0))?;
        for bytes in rows {
            if let Some(signer) = holds(bytes?) {
                *places.parcels.entry(signer).or_default() += 1;
            }
        }
        let mut aside =
            reader.prepare_cached("SELECT bytes FROM set_aside WHERE length(bytes) > 0")?;
        for bytes in aside.query_map([], |row| row.get::<_, Vec<u8>>(0))? {
            places.set_aside += usize::from(holds(bytes?).is_some());
        }
        Ok(places)
    }

    /// Whether this document is gone here for good.
    pub fn forgot_document(&self, document: &DocumentId) -> Result<bool> {
        Ok(self
            .reader()
            .prepare_cached("SELECT 1 FROM forgetting WHERE what = 2 AND id = ?1 AND state >= 1")?
            .exists([document.as_bytes()])?)
    }

    /// How many documents and how many parcels a circle has here.
    pub fn places_of_circle(&self, circle: &CircleId) -> Result<(usize, usize)> {
        let reader = self.reader();
        let count = |question: &str| -> Result<usize> {
            let count = reader
                .prepare_cached(question)?
                .query_row([circle.as_bytes()], |row| unsigned(row, 0))?;
            Ok(usize::try_from(count).unwrap_or(usize::MAX))
        };
        Ok((
            count("SELECT count(*) FROM documents WHERE circle = ?1")?,
            count("SELECT count(*) FROM parcels WHERE circle = ?1")?,
        ))
    }
}

impl Memory {
    /// Every document of a kind.
    pub fn documents_of(&self, kind: DocumentKind) -> Result<Vec<DocumentId>> {
        let reader = self.reader();
        let mut statement = reader.prepare_cached(
            "SELECT document_id FROM documents WHERE kind = ?1 ORDER BY document_id",
        )?;
        let rows = statement.query_map([kind.number()], |row| {
            Ok(DocumentId::from_bytes(parcels::bytes(row, 0)?))
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The encounters a person was at or organised.
    pub fn encounters_of(&self, person: &DocumentId) -> Result<Vec<DocumentId>> {
        let reader = self.reader();
        let mut statement = reader.prepare_cached(
            "SELECT DISTINCT document_id FROM encounter_people WHERE person_id = ?1 ORDER BY document_id",
        )?;
        let rows = statement.query_map([person.as_bytes()], |row| {
            Ok(DocumentId::from_bytes(parcels::bytes(row, 0)?))
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

fn drafts(connection: &Connection, document: &DocumentId) -> Result<usize> {
    let drafts = connection
        .prepare_cached(
            "SELECT count(*) FROM drafts WHERE about = ?1 OR substr(owner, 1, 16) = ?2",
        )?
        .query_row(params![document.to_string(), document.as_bytes()], |row| {
            unsigned(row, 0)
        })?;
    Ok(usize::try_from(drafts).unwrap_or(usize::MAX))
}
