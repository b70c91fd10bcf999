//! Forks: one signer, one number, two parcels. A folder was copied, or an old copy of it went on writing. Everything is
//! kept and merged; such a chain proves nothing about what another laptop has.

use rusqlite::{Connection, params};
use samenboek_crypto::{Opened, Sealed, open};
use samenboek_domain::ids::ParcelName;

use crate::book::Book;
use crate::error::Result;
use crate::late::held_authentic;
use crate::parcels::{HeldState, bytes, number};

/// Whether this parcel does not go on from what is held of its chain, in this state.
pub(crate) fn is_fork(
    held: &Connection,
    state: HeldState,
    book: &Book,
    opened: &Opened,
) -> Result<bool> {
    Ok(stands_beside_another(held, state, book, opened)? || rests_on_another(held, state, opened)?)
}

/// Whether the same numbers are held twice, once of them packed again. Once what is forgotten is gone nothing lies twice;
/// when it comes out that nobody had the right to forget it, it comes back beside what was packed without it.
pub(crate) fn is_held_twice(held: &Connection, opened: &Opened) -> Result<bool> {
    let header = &opened.header;
    Ok(held
        .prepare_cached(
            "SELECT 1 FROM parcels
             WHERE signer = ?1 AND circle = ?2 AND kind = 1 AND state = 0 AND to_n >= ?3 AND from_n <= ?4
                 AND name <> ?5 AND (rev > 0 OR ?6 > 0)",
        )?
        .exists(params![
            header.signer.as_bytes(),
            header.circle.as_bytes(),
            number(header.from)?,
            number(header.to)?,
            opened.name.as_bytes(),
            header.rev
        ])?)
}

/// A parcel with some of the same numbers, of which neither holds the other.
fn stands_beside_another(
    held: &Connection,
    state: HeldState,
    book: &Book,
    opened: &Opened,
) -> Result<bool> {
    let header = &opened.header;
    let mut statement = held.prepare_cached(
        "SELECT bytes FROM parcels
         WHERE signer = ?1 AND circle = ?2 AND kind IN (1, 4) AND state = ?6
             AND to_n >= ?3 AND from_n <= ?4 AND name <> ?5",
    )?;
    let chain = params![
        header.signer.as_bytes(),
        header.circle.as_bytes(),
        number(header.from)?,
        number(header.to)?,
        opened.name.as_bytes(),
        state as i64
    ];
    for other in statement.query_map(chain, |row| row.get::<_, Vec<u8>>(0))? {
        // What cannot be opened here says nothing.
        let holds = read(book, other?).is_none_or(|other| {
            (holds(book, opened, &other) && opened.header.to >= other.header.to)
                || (holds(book, &other, opened) && other.header.to >= opened.header.to)
        });
        if !holds {
            return Ok(true);
        }
    }
    Ok(false)
}

/// The parcel before it is here under another name than this one knows it by. One that was packed again has two names,
/// and what came after it knows the first.
fn rests_on_another(held: &Connection, state: HeldState, opened: &Opened) -> Result<bool> {
    let header = &opened.header;
    let mut statement = held.prepare_cached(
        "SELECT name, rev FROM parcels
         WHERE signer = ?1 AND circle = ?2 AND kind IN (1, 4) AND state = ?4 AND to_n = ?3",
    )?;
    let before = params![
        header.signer.as_bytes(),
        header.circle.as_bytes(),
        number(header.from.saturating_sub(1))?,
        state as i64
    ];
    let known = statement
        .query_map(before, |row| {
            Ok((
                ParcelName::from_bytes(bytes(row, 0)?),
                row.get::<_, u32>(1)?,
            ))
        })?
        .collect::<std::result::Result<Vec<_>, _>>()?;
    let packed_again = header.rev > 0 || known.iter().any(|(_, rev)| *rev > 0);
    let is_known = known.iter().any(|(name, _)| *name == header.prev);
    Ok(!known.is_empty() && !packed_again && !is_known)
}

/// What is forgotten may be missing in the one that holds the other.
fn holds(book: &Book, one: &Opened, other: &Opened) -> bool {
    one.header.from <= other.header.from
        && other.entries.iter().all(|entry| {
            one.entries.contains(entry) || book.authority.forgot_document(&entry.document)
        })
}

fn read(book: &Book, bytes: Vec<u8>) -> Option<Opened> {
    let sealed = Sealed::parse(bytes).ok()?;
    let key = book.key(&sealed.header().epoch)?;
    let authentic = held_authentic(sealed, &book.authority)?;
    Some(open(authentic, key).ok()?.into_inner())
}
