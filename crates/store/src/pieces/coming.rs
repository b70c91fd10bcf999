//! Pieces that come in: each on its own, in one transaction, whatever came before it.

use rusqlite::{Connection, OptionalExtension, Transaction, TransactionBehavior, params};
use samenboek_crypto::{Opened, Verified};
use samenboek_domain::ids::{DocumentId, ParcelName};

use super::{Piece, Set, going, names_of, note, read_through};
use crate::Store;
use crate::book::Book;
use crate::error::{Result, StoreError};
use crate::forgetting;
use crate::merge::set_aside;
use crate::parcels::{self, HeldState, bytes};

/// What became of a piece.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PieceTaken {
    /// It was here already.
    Known,
    /// It is here now. Says of which photo, and whether all pieces of a picture are here by it. What that photo is may not
    /// be known yet.
    Kept {
        /// The photo.
        photo: DocumentId,
        /// No piece of it is missing.
        whole: bool,
    },
    /// It is of a photo that was forgotten, and is let in no more.
    Gone,
    /// No photo here names its picture. Of somebody who may no longer write it is kept apart until one does.
    Unnamed,
    /// It is no piece of what it says to be. It is kept apart by its name.
    Damaged,
}

/// By which right a piece comes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PieceRight {
    /// Its signer may write here.
    OfAWriter,
    /// Its signer had gone, or was never let in: it counts only as far as a photo here names its picture.
    OfNobody,
}

/// The code under which a piece is kept apart that is none.
const DAMAGED: &str = "damaged_piece";

impl Store {
    /// Takes in a piece of a picture. Whatever it says, nothing of it counts before a photo's document names its hash.
    pub fn take_piece(&self, parcel: &Verified<Opened>, right: PieceRight) -> Result<PieceTaken> {
        let parcel = parcel.get();
        let taken = self.take_one_piece(parcel, right);
        if let Err(error) = &taken {
            self.survived(&parcel.name, error);
        }
        taken
    }

    fn take_one_piece(&self, parcel: &Opened, right: PieceRight) -> Result<PieceTaken> {
        let mut inner = self.inner();
        let book = inner.book.clone().ok_or(StoreError::NoKey)?;
        let tx = inner
            .connection
            .transaction_with_behavior(TransactionBehavior::Immediate)?;
        let taken = take(&tx, &book, parcel, right)?;
        tx.prepare_cached("DELETE FROM trying WHERE name = ?1")?
            .execute([parcel.name.as_bytes()])?;
        tx.commit()?;
        drop(inner);
        if matches!(taken, PieceTaken::Kept { .. }) {
            self.ring();
        }
        Ok(taken)
    }

    /// The parcels of pieces here that were carried unread and can be opened by now, by name.
    pub fn pieces_to_open(&self) -> Result<Vec<ParcelName>> {
        let book = self.book().ok_or(StoreError::NoKey)?;
        let reader = self.reader();
        let mut statement = reader.prepare_cached(
            "SELECT name, epoch FROM pieces WHERE photo IS NULL AND circle = ?1 ORDER BY name",
        )?;
        let rows = statement.query_map([book.team.as_bytes()], |row| {
            Ok((
                ParcelName::from_bytes(bytes(row, 0)?),
                samenboek_domain::ids::EpochId::from_bytes(bytes(row, 1)?),
            ))
        })?;
        let mut found = Vec::new();
        for row in rows {
            let (name, epoch) = row?;
            if book.key(&epoch).is_some() {
                found.push(name);
            }
        }
        Ok(found)
    }

    /// Keeps apart the pieces that came before their photo and are of another picture than it names.
    pub fn drop_strays(&self) -> Result<()> {
        let mut inner = self.inner();
        let tx = inner.connection.transaction()?;
        let strays = {
            let mut statement = tx.prepare_cached(
                "SELECT q.name FROM photo_index p JOIN pieces q ON q.photo = p.document_id
                 WHERE p.picture IS NOT NULL AND q.picture <> p.picture ORDER BY q.name",
            )?;
            let rows = statement.query_map([], |row| Ok(ParcelName::from_bytes(bytes(row, 0)?)))?;
            rows.collect::<Result<Vec<_>, _>>()?
        };
        for name in &strays {
            damaged(&tx, name)?;
        }
        if !strays.is_empty() {
            tx.commit()?;
        }
        Ok(())
    }
}

fn take(
    tx: &Transaction<'_>,
    book: &Book,
    parcel: &Opened,
    right: PieceRight,
) -> Result<PieceTaken> {
    let (header, name) = (&parcel.header, &parcel.name);
    if header.circle != book.team {
        return Err(StoreError::Unreadable("kind"));
    }
    if is_known(tx, name)? {
        return Ok(PieceTaken::Known);
    }
    if forgetting::is_replaced(tx, name)? {
        drop_parcel(tx, name)?;
        return Ok(PieceTaken::Gone);
    }
    let Some((photo, piece)) = Piece::of(parcel) else {
        return damaged(tx, name);
    };
    if book.forgot_document(&photo) {
        going::refuse(tx, header, name)?;
        return Ok(PieceTaken::Gone);
    }
    let named = named(tx, &photo)?;
    if right == PieceRight::OfNobody && named != Some(piece.picture) {
        return Ok(PieceTaken::Unnamed);
    }
    // Of one that is in the book it is known which picture it is.
    if named.is_some_and(|named| named != piece.picture) {
        return damaged(tx, name);
    }
    parcels::take_in(tx, &parcel.sealed, HeldState::Merged)?;
    note(tx, name, &photo, &piece)?;
    let set = Set {
        photo: *photo.as_bytes(),
        picture: piece.picture,
        signer: *header.signer.as_bytes(),
        pieces: piece.count,
    };
    let names = names_of(tx, &set)?;
    if names.len() < usize::from(set.pieces) {
        return Ok(PieceTaken::Kept {
            photo,
            whole: false,
        });
    }
    if !read_through(tx, book, &set, |_| {})? {
        // Which of them is wrong nobody can tell: they go together, and are all one signer's.
        for name in names {
            damaged(tx, &name)?;
        }
        return Ok(PieceTaken::Damaged);
    }
    Ok(PieceTaken::Kept { photo, whole: true })
}

/// Whether it lies here and was opened.
fn is_known(tx: &Transaction<'_>, name: &ParcelName) -> Result<bool> {
    Ok(tx
        .prepare_cached("SELECT 1 FROM pieces WHERE name = ?1 AND photo IS NOT NULL")?
        .exists([name.as_bytes()])?)
}

/// Which picture the photo's document names, when that is here.
fn named(connection: &Connection, photo: &DocumentId) -> Result<Option<[u8; 32]>> {
    let named: Option<Option<[u8; 32]>> = connection
        .prepare_cached("SELECT picture FROM photo_index WHERE document_id = ?1")?
        .query_row(params![photo.as_bytes()], |row| row.get(0))
        .optional()?;
    Ok(named.flatten())
}

/// Its bytes are of no use to anybody: only the name stays, so that it is not fetched again.
fn damaged(tx: &Transaction<'_>, name: &ParcelName) -> Result<PieceTaken> {
    set_aside(tx, name, DAMAGED, &[])?;
    drop_parcel(tx, name)?;
    Ok(PieceTaken::Damaged)
}

fn drop_parcel(tx: &Transaction<'_>, name: &ParcelName) -> Result<()> {
    tx.prepare_cached("DELETE FROM parcels WHERE name = ?1")?
        .execute([name.as_bytes()])?;
    Ok(())
}
