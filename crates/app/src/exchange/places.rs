//! What lies where: the carrier's listings, and what is held here, as places.

use samenboek_store::{Book, Held};
use samenboek_sync::Carrier;
use samenboek_sync::layout::{self, HeadPlace, ParcelPlace, StatementPlace};

use super::carrier_error;
use crate::error::Result;

pub(super) fn statements_there(
    book: &Book,
    carrier: &mut dyn Carrier,
) -> Result<Vec<StatementPlace>> {
    let names = carrier
        .list(&layout::ledger_prefix(&book.centre))
        .map_err(carrier_error)?;
    Ok(names
        .iter()
        .filter_map(|name| layout::parse_ledger(name))
        .collect())
}

pub(super) fn parcels_there(book: &Book, carrier: &mut dyn Carrier) -> Result<Vec<ParcelPlace>> {
    let names = carrier
        .list(&layout::circle_prefix(&book.centre, &book.team))
        .map_err(carrier_error)?;
    Ok(names
        .iter()
        .filter_map(|name| layout::parse_parcel(name))
        .collect())
}

pub(super) fn heads_there(book: &Book, carrier: &mut dyn Carrier) -> Result<Vec<HeadPlace>> {
    let names = carrier
        .list(&layout::heads_prefix(&book.centre))
        .map_err(carrier_error)?;
    Ok(names
        .iter()
        .filter_map(|name| layout::parse_head(name))
        .collect())
}

pub(super) fn places(book: &Book, held: &[Held]) -> Vec<ParcelPlace> {
    held.iter()
        .map(|parcel| ParcelPlace {
            centre: book.centre,
            circle: parcel.circle,
            signer: parcel.signer,
            from: parcel.from,
            to: parcel.to,
            name: parcel.name,
        })
        .collect()
}
