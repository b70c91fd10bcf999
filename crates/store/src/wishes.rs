//! How people mediate: the languages they speak, and what they do not want.

use std::collections::BTreeSet;

use samenboek_domain::ids::{ItemId, PersonId};
use samenboek_domain::kind::DocumentKind;
use samenboek_domain::person::wish::NewWish;

use crate::Memory;
use crate::deeds::card_of;
use crate::documents::{WishRecord, drop_wish, put_wish};
use crate::error::Result;
use crate::parcels::bytes;
use crate::writer::Writer;

impl Memory {
    /// What one card says of how its person mediates, by what it says.
    pub fn wishes_of(&self, person: &PersonId) -> Result<Vec<WishRecord>> {
        let reader = self.reader();
        let mut statement = reader.prepare_cached(
            "SELECT line_id, what, value FROM person_wishes WHERE document_id = ?1 ORDER BY what, value, line_id",
        )?;
        let rows = statement.query_map([person.as_bytes()], |row| {
            Ok(WishRecord {
                id: ItemId::from_bytes(bytes(row, 0)?),
                what: row.get(1)?,
                value: row.get(2)?,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

impl Writer<'_> {
    /// Writes on a card how its person mediates.
    pub fn put_wish(&mut self, person: PersonId, line: &ItemId, wish: &NewWish) -> Result<()> {
        self.change(DocumentKind::Person, card_of(person), None, |now| {
            let mut new = now.clone();
            put_wish(&mut new, line, wish);
            Ok((now.clone(), new, BTreeSet::new()))
        })
    }

    /// Takes such a line from a card.
    pub fn drop_wish(&mut self, person: PersonId, line: &ItemId) -> Result<()> {
        self.change(DocumentKind::Person, card_of(person), None, |now| {
            let mut new = now.clone();
            drop_wish(&mut new, line);
            Ok((now.clone(), new, BTreeSet::new()))
        })
    }
}
