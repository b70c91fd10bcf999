//! Pieces that go: with what is forgotten, and anew under a newer key before they first leave.

use rusqlite::{Transaction, params};
use samenboek_crypto::{Header, Signer};
use samenboek_domain::ids::{CircleId, DocumentId, ParcelName, SignerId};

use super::{Piece, note, opened, seal_piece};
use crate::book::Book;
use crate::error::Result;
use crate::forgetting;
use crate::parcels::{self, Destination, HeldState, Left, bytes};

/// Deletes the pieces of a photo that is forgotten, and lets them in no more: a carrier that still has them is cleaned.
pub(crate) fn drop_pieces(tx: &Transaction<'_>, photo: &DocumentId) -> Result<()> {
    let mut statement = tx
        .prepare_cached("SELECT name, signer, circle FROM pieces WHERE photo = ?1 ORDER BY name")?;
    let rows = statement.query_map([photo.as_bytes()], |row| {
        Ok((
            ParcelName::from_bytes(bytes(row, 0)?),
            SignerId::from_bytes(bytes(row, 1)?),
            CircleId::from_bytes(bytes(row, 2)?),
        ))
    })?;
    for row in rows.collect::<Result<Vec<_>, _>>()? {
        let (name, signer, circle) = row;
        forgetting::refuse_for_good(tx, &circle, &signer, &name)?;
        tx.execute("DELETE FROM parcels WHERE name = ?1", [name.as_bytes()])?;
    }
    Ok(())
}

/// Lets one in no more that came, or lay here, for something forgotten.
pub(super) fn refuse(tx: &Transaction<'_>, header: &Header, name: &ParcelName) -> Result<()> {
    forgetting::refuse_for_good(tx, &header.circle, &header.signer, name)?;
    tx.execute("DELETE FROM parcels WHERE name = ?1", [name.as_bytes()])?;
    Ok(())
}

/// What leaves, leaves under the newest key: the pieces that this signer made and that never left, under an older one, are
/// sealed again. One at a time.
pub(crate) fn seal_again(
    tx: &Transaction<'_>,
    book: &Book,
    to: &Destination<'_>,
    signer: &Signer,
) -> Result<usize> {
    if !book.authority.may_write(&signer.id(), &to.circle) {
        return Ok(0);
    }
    let mut statement = tx.prepare_cached(
        "SELECT q.name FROM parcels p JOIN pieces q ON q.name = p.name
         WHERE p.left_n = 0 AND p.signer = ?1 AND p.circle = ?2 AND q.epoch <> ?3 AND q.photo IS NOT NULL ORDER BY q.name",
    )?;
    let epoch = to.key.id();
    let me = signer.id();
    let of = params![me.as_bytes(), to.circle.as_bytes(), epoch.as_bytes()];
    let rows = statement.query_map(of, |row| Ok(ParcelName::from_bytes(bytes(row, 0)?)))?;
    let mut count = 0;
    for name in rows.collect::<Result<Vec<_>, _>>()? {
        let Some(parcel) = opened(tx, book, &name)? else {
            continue;
        };
        let Some((photo, piece)) = Piece::of(&parcel) else {
            continue;
        };
        let sealed = seal_piece(to, signer, &parcel.entries)?;
        tx.execute("DELETE FROM parcels WHERE name = ?1", [name.as_bytes()])?;
        parcels::insert(tx, &sealed, HeldState::Merged, Left::NotYet)?;
        note(tx, &sealed.name(), &photo, &piece)?;
        count += 1;
    }
    Ok(count)
}
