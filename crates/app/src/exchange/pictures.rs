//! Pictures come and go last: whoever pulls the stick early has all the text. The next exchange goes on where this one
//! stopped.

use std::collections::BTreeSet;

use samenboek_crypto::{
    Authentic, ParcelKind, Reason, Sealed, authenticate, authenticate_late, open,
};
use samenboek_domain::ids::ParcelName;
use samenboek_store::{PieceRight, PieceTaken};
use samenboek_sync::layout::ParcelPlace;

use super::bring::{Part, is_nobody, keep_apart, may_have_changed};
use super::deliver::Delivered;
use super::{Cancel, Progress, Step, Tally, Visit, check};
use crate::error::Result;
use crate::house::{House, Rooms, Seat};

/// So many pictures are fetched or put at once: each may have some megabytes.
pub(super) const FEW: usize = 2;

/// What counts from no number and has more bytes than this is a picture, and may wait. Keys are small.
const LARGE: u64 = 64 * 1024;

impl House {
    /// Fetches the pictures that lie there and are not here, and lays those there that are not there.
    pub(super) fn exchange_pictures(
        &self,
        rooms: &Rooms,
        seat: &Seat,
        visit: &mut Visit<'_>,
        delivered: &Delivered,
        tally: &mut Tally,
    ) -> Result<()> {
        let damaged = self.fetch(rooms, Some(seat), visit, Part::Pictures, tally)?;
        if tally.others_came {
            // Something large that was no picture after all: what waited for it goes on.
            self.retry(rooms, Some(seat), visit.cancel, visit.watch, tally)?;
            self.read_circles(rooms, Some(seat), tally)?;
        }
        rooms.store.drop_strays()?;
        self.deliver_pictures(rooms, visit, delivered, &damaged, tally.pieces_gone > 0)
    }

    /// Takes in one parcel that holds a piece of a picture, or puts it where it belongs.
    pub(super) fn take_attachment(
        &self,
        rooms: &Rooms,
        sealed: Sealed,
        tally: &mut Tally,
    ) -> Result<()> {
        let book = rooms.book()?;
        let name = sealed.name();
        let (authentic, right) = match authenticate(sealed, &book.authority) {
            Ok(authentic) => {
                let signer = &authentic.sealed().header().signer;
                let enrolment = book.authority.enrolment(signer);
                // It has no number by which it could be told whether it came before the end.
                let has_gone = enrolment.is_none_or(|enrolment| enrolment.revoked);
                (authentic, right(has_gone))
            }
            // It counts as far as a photo names it that counts itself.
            Err((sealed, reason)) => match authenticate_late(sealed, &book.authority) {
                Ok(authentic) => (authentic, PieceRight::OfNobody),
                Err((sealed, _)) => return keep_apart(rooms, &book, &sealed, reason),
            },
        };
        let header = *authentic.sealed().header();
        let is_ours = header.circle == book.team;
        let Some(key) = book.epoch_key(&header.epoch).filter(|_| is_ours) else {
            if is_nobody(&book, &header.signer) {
                let sealed = authentic.sealed();
                return keep_apart(rooms, &book, sealed, Reason::UnknownSigner);
            }
            return keep_unread(rooms, &authentic, right);
        };
        rooms.store.begin_trying(&name)?;
        let sealed = authentic.sealed().clone();
        let opened = match open(authentic, &key) {
            Ok(opened) => opened,
            Err(samenboek_crypto::OpenError::NewerVersion) => {
                rooms.store.carry(&sealed)?;
                return Ok(rooms.store.end_trying(&name)?);
            }
            Err(error) => {
                rooms.store.set_aside_of_nobody(&name, error.code(), &[])?;
                return Ok(rooms.store.end_trying(&name)?);
            }
        };
        match rooms.store.take_piece(&opened, right)? {
            PieceTaken::Kept { photo, whole: true } => {
                tally.photos.insert(photo);
                tally.from.insert(header.signer);
            }
            PieceTaken::Unnamed => rooms.store.set_aside(&name, "revoked", sealed.bytes())?,
            PieceTaken::Gone => tally.pieces_gone += 1,
            PieceTaken::Known | PieceTaken::Kept { whole: false, .. } | PieceTaken::Damaged => {}
        }
        Ok(())
    }

    /// Pieces whose key came since, and those that a photo may name by now, are tried again: one at a time.
    pub(super) fn retry_pieces(
        &self,
        rooms: &Rooms,
        cancel: &Cancel,
        watch: &mut dyn FnMut(Progress),
        tally: &mut Tally,
    ) -> Result<()> {
        let closed = rooms.store.pieces_to_open()?;
        let book = rooms.book()?;
        let mut apart = rooms.store.apart()?;
        apart.retain(|it| it.is_a(ParcelKind::Attachment) && may_have_changed(&book, it));
        let total = closed.len() + apart.len();
        let store = &rooms.store;
        let closed = closed.iter().map(|name| (name, false));
        let all = closed.chain(apart.iter().map(|it| (&it.name, true)));
        for (done, (name, is_apart)) in all.enumerate() {
            check(cancel)?;
            watch(Progress {
                step: Step::Open,
                done,
                total,
            });
            let bytes = if is_apart {
                store.bytes_apart(name)?
            } else {
                store.parcel(name)?
            };
            if let Some(sealed) = bytes.and_then(|bytes| Sealed::parse(bytes).ok()) {
                self.take_attachment(rooms, sealed, tally)?;
            }
        }
        Ok(())
    }
}

fn right(has_gone: bool) -> PieceRight {
    if has_gone {
        PieceRight::OfNobody
    } else {
        PieceRight::OfAWriter
    }
}

/// Carried on for those who read it. What only a photo could vouch for waits apart until its key is here.
fn keep_unread(rooms: &Rooms, authentic: &Authentic, right: PieceRight) -> Result<()> {
    let sealed = authentic.sealed();
    match right {
        PieceRight::OfAWriter => rooms.store.carry(sealed)?,
        PieceRight::OfNobody => rooms
            .store
            .set_aside(&sealed.name(), "revoked", sealed.bytes())?,
    }
    Ok(())
}

/// Without what may be a picture, by its size: its place at a carrier does not say what it is.
pub(super) fn without_large(
    visit: &mut Visit<'_>,
    known: &BTreeSet<ParcelName>,
    there: &mut Vec<ParcelPlace>,
) {
    let carrier = &mut *visit.carrier;
    there.retain(|place| {
        let may_be = place.from == 0 && !known.contains(&place.name);
        !may_be
            || carrier
                .length(&place.path())
                .is_none_or(|bytes| bytes <= LARGE)
    });
}
