//! Pictures: cut into pieces, each sealed in a parcel of its own that stands in no chain. What is known of each lies in
//! `pieces`, so that nothing here reads a picture but whoever shows it: lists, status and packing read columns only.
//!
//! A picture is here when one signer's pieces of it are all here and hash to what the photo's document says. Pieces whose
//! document has not come yet are kept.

mod coming;
mod going;
mod piece;

use rusqlite::{Connection, OptionalExtension, Transaction, params};
use samenboek_crypto::{Draft, Entry, Opened, ParcelKind, Sealed, Signer, open, seal};
use samenboek_domain::ids::{DocumentId, ParcelName};
use sha2::{Digest, Sha256};

use crate::Store;
use crate::book::Book;
use crate::error::{Result, StoreError};
use crate::late::held_authentic;
use crate::parcels::{self, Destination, HeldState, Left, bytes, unsigned};

pub use coming::{PieceRight, PieceTaken};
pub(crate) use going::{drop_pieces, seal_again};
pub(crate) use piece::{Piece, hash_of};

/// That the picture of the photo `p` is here: all pieces that one signer made of it.
pub(crate) const IS_HERE: &str = "EXISTS (
    SELECT 1 FROM pieces q WHERE q.photo = p.document_id AND q.picture = p.picture
    GROUP BY q.signer, q.pieces HAVING count(DISTINCT q.place) = q.pieces)";

/// What is known of a piece that lies here opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Set {
    /// Of which photo.
    pub photo: [u8; 16],
    /// SHA-256 of the picture.
    pub picture: [u8; 32],
    /// Who sealed it: nobody's piece stands in for somebody else's.
    pub signer: [u8; 32],
    /// In how many it was cut.
    pub pieces: u16,
}

/// Seals a picture as the pieces of this photo and writes them down. They leave after all text.
pub(crate) fn append(
    tx: &Transaction<'_>,
    book: &Book,
    signer: &Signer,
    photo: DocumentId,
    picture: &[u8],
) -> Result<()> {
    let to = Destination::team(book)?;
    let pieces = Piece::cut(picture);
    if pieces.is_empty() {
        return Err(StoreError::Unreadable("picture"));
    }
    for piece in pieces {
        let sealed = seal_piece(&to, signer, &[piece.entry(photo)])?;
        parcels::insert(tx, &sealed, HeldState::Merged, Left::NotYet)?;
        note(tx, &sealed.name(), &photo, &piece)?;
    }
    Ok(())
}

fn seal_piece(to: &Destination<'_>, signer: &Signer, entries: &[Entry]) -> Result<Sealed> {
    let draft = Draft {
        kind: ParcelKind::Attachment,
        centre: to.centre,
        circle: to.circle,
        from: 0,
        to: 0,
        rev: 0,
        prev: ParcelName::from_bytes([0; 32]),
        entries,
    };
    seal(&draft, to.key, signer).map_err(|error| StoreError::Seal(error.to_string()))
}

/// Writes down what a piece is. Its row stands since its parcel came in.
fn note(
    tx: &Transaction<'_>,
    name: &ParcelName,
    photo: &DocumentId,
    piece: &Piece<'_>,
) -> Result<()> {
    tx.prepare_cached(
        "UPDATE pieces SET photo = ?2, place = ?3, pieces = ?4, picture = ?5 WHERE name = ?1",
    )?
    .execute(params![
        name.as_bytes(),
        photo.as_bytes(),
        piece.place,
        piece.count,
        piece.picture
    ])?;
    Ok(())
}

/// The names of the pieces of a set, in the order of the picture.
fn names_of(connection: &Connection, set: &Set) -> Result<Vec<ParcelName>> {
    let mut statement = connection.prepare_cached(
        "SELECT min(name) FROM pieces WHERE photo = ?1 AND picture = ?2 AND signer = ?3 AND pieces = ?4
         GROUP BY place ORDER BY place",
    )?;
    let of = params![set.photo, set.picture, set.signer, set.pieces];
    let rows = statement.query_map(of, |row| Ok(ParcelName::from_bytes(bytes(row, 0)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Opens one piece that lies here; none when it does not open.
fn opened(connection: &Connection, book: &Book, name: &ParcelName) -> Result<Option<Opened>> {
    let bytes: Option<Vec<u8>> = connection
        .prepare_cached("SELECT bytes FROM parcels WHERE name = ?1")?
        .query_row([name.as_bytes()], |row| row.get(0))
        .optional()?;
    let Some(sealed) = bytes.and_then(|bytes| Sealed::parse(bytes).ok()) else {
        return Ok(None);
    };
    let Some(key) = book.key(&sealed.header().epoch) else {
        return Ok(None);
    };
    let authentic = held_authentic(sealed, &book.authority);
    Ok(authentic
        .and_then(|it| open(it, key).ok())
        .map(|it| it.into_inner()))
}

/// Hands the pieces of a set one by one to `each`. True when they are all here and are the picture that they say to be.
pub(crate) fn read_through(
    connection: &Connection,
    book: &Book,
    set: &Set,
    mut each: impl FnMut(&[u8]),
) -> Result<bool> {
    let names = names_of(connection, set)?;
    let mut hash = Sha256::new();
    for name in &names {
        let parcel = opened(connection, book, name)?;
        let Some((_, piece)) = parcel.as_ref().and_then(Piece::of) else {
            return Ok(false);
        };
        hash.update(piece.bytes);
        each(piece.bytes);
    }
    let found: [u8; 32] = hash.finalize().into();
    Ok(names.len() == usize::from(set.pieces) && found == set.picture)
}

/// The sets of pieces of which all are here.
pub(crate) fn whole_sets(connection: &Connection) -> Result<Vec<Set>> {
    let mut statement = connection.prepare_cached(
        "SELECT photo, picture, signer, pieces FROM pieces WHERE photo IS NOT NULL
         GROUP BY photo, picture, signer, pieces HAVING count(DISTINCT place) = pieces
         ORDER BY photo, picture, signer, pieces",
    )?;
    let rows = statement.query_map([], set)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn set(row: &rusqlite::Row<'_>) -> rusqlite::Result<Set> {
    Ok(Set {
        photo: bytes(row, 0)?,
        picture: bytes(row, 1)?,
        signer: bytes(row, 2)?,
        pieces: row.get(3)?,
    })
}

impl Store {
    /// The picture of a photo; none when it is still on its way.
    pub fn picture_of(&self, photo: &DocumentId) -> Result<Option<Vec<u8>>> {
        let book = self.book().ok_or(StoreError::NoKey)?;
        let reader = self.reader();
        let mut statement = reader.prepare_cached(
            "SELECT q.photo, q.picture, q.signer, q.pieces FROM photo_index p
             JOIN pieces q ON q.photo = p.document_id AND q.picture = p.picture
             WHERE p.document_id = ?1 GROUP BY q.signer, q.pieces HAVING count(DISTINCT q.place) = q.pieces
             ORDER BY q.signer, q.pieces",
        )?;
        let sets = statement.query_map([photo.as_bytes()], set)?;
        for set in sets.collect::<Result<Vec<_>, _>>()? {
            let mut picture = Vec::new();
            if read_through(&reader, &book, &set, |piece| picture.extend(piece))? {
                return Ok(Some(picture));
            }
        }
        Ok(None)
    }

    /// How many photos stand in the book whose picture has not come yet.
    pub fn pictures_awaited(&self) -> Result<usize> {
        let question = format!(
            "SELECT count(*) FROM photo_index p WHERE binned_at IS NULL AND picture IS NOT NULL AND NOT {IS_HERE}"
        );
        let count = self
            .reader()
            .prepare_cached(&question)?
            .query_row([], |row| unsigned(row, 0))?;
        Ok(usize::try_from(count).unwrap_or(usize::MAX))
    }

    /// The parcels here that hold pieces of pictures: they travel after everything else.
    pub fn attachments(&self) -> Result<std::collections::BTreeSet<ParcelName>> {
        let reader = self.reader();
        let mut statement = reader.prepare_cached("SELECT name FROM pieces ORDER BY name")?;
        let rows = statement.query_map([], |row| Ok(ParcelName::from_bytes(bytes(row, 0)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// How many bytes a parcel has, without reading it.
    pub fn parcel_length(&self, name: &ParcelName) -> Result<u64> {
        let length = self
            .reader()
            .prepare_cached("SELECT length(bytes) FROM parcels WHERE name = ?1")?
            .query_row([name.as_bytes()], |row| unsigned(row, 0))
            .optional()?;
        Ok(length.unwrap_or(0))
    }
}
