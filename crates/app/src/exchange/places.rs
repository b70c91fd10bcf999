//! What lies where: the carrier's listings, and what is held here, as places. A listing is asked for once an exchange.

use std::collections::{BTreeMap, BTreeSet};

use samenboek_domain::ids::CircleId;
use samenboek_store::{Book, Held};
use samenboek_sync::Carrier;
use samenboek_sync::layout::{self, HeadPlace, ParcelPlace, StatementPlace};

use super::carrier_error;
use crate::error::Result;

/// What was listed at a carrier.
#[derive(Default)]
pub(super) struct There {
    statements: Option<Vec<StatementPlace>>,
    circles: BTreeMap<CircleId, Vec<ParcelPlace>>,
}

impl There {
    pub(super) fn statements(
        &mut self,
        book: &Book,
        carrier: &mut dyn Carrier,
    ) -> Result<&[StatementPlace]> {
        let listed = match self.statements.take() {
            Some(listed) => listed,
            None => {
                let names = carrier
                    .list(&layout::ledger_prefix(&book.centre))
                    .map_err(carrier_error)?;
                let places = names.iter().filter_map(|name| layout::parse_ledger(name));
                places.collect()
            }
        };
        Ok(self.statements.insert(listed))
    }

    /// The parcels of these circles, those that are forgotten left out.
    pub(super) fn parcels(
        &mut self,
        book: &Book,
        carrier: &mut dyn Carrier,
        circles: &BTreeSet<CircleId>,
    ) -> Result<Vec<ParcelPlace>> {
        let mut places = Vec::new();
        for circle in circles.iter().filter(|circle| !book.forgot_circle(circle)) {
            if !self.circles.contains_key(circle) {
                self.circles
                    .insert(*circle, parcels_there(book, carrier, circle)?);
            }
            places.extend(self.circles.get(circle).into_iter().flatten());
        }
        Ok(places)
    }
}

fn parcels_there(
    book: &Book,
    carrier: &mut dyn Carrier,
    circle: &CircleId,
) -> Result<Vec<ParcelPlace>> {
    let names = carrier
        .list(&layout::circle_prefix(&book.centre, circle))
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

/// What is held here of these circles.
pub(super) fn places(book: &Book, held: &[Held], circles: &BTreeSet<CircleId>) -> Vec<ParcelPlace> {
    held.iter()
        .filter(|parcel| circles.contains(&parcel.circle))
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
