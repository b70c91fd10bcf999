//! Who sits with whom. In spring each group keeps to its own table; by the end of the year they sit more mixed.

use serde_json::{Value, json};

use super::{Kind, Slot};
use crate::book::LAST_DAY;
use crate::chance::Chance;
use crate::plan::Drawing;

/// So many people sit at a table, at most.
const A_TABLE: usize = 6;

/// The tables of an evening; none where nobody counted.
pub(super) fn tables(
    drawing: &Drawing<'_>,
    slot: &Slot<'_>,
    named: &[usize],
    chance: &mut Chance,
) -> Vec<Value> {
    let [one, other, ..] = drawing.words.evenings.tally.as_slice() else {
        return Vec::new();
    };
    let share = drawing.book.sizes.tables;
    let is_seated = match slot.what.activity() {
        "meal" => chance.in_hundred((share * 3 / 2).min(90)),
        "talk" | "language" | "other" | "culture" => chance.in_hundred(share * 2 / 3),
        _ => false,
    };
    if !is_seated || slot.people < 8 {
        return Vec::new();
    }
    // Out of a hundred seats so many are taken by who belongs to the group of that table.
    let own = usize::try_from(84 - 30 * slot.day / LAST_DAY).unwrap_or(60);
    let has_names = chance.in_hundred(55) && matches!(slot.what, Kind::Again(..));
    let count = slot.people.div_ceil(A_TABLE);
    let mut seated = named.to_vec();
    chance.shuffle(&mut seated);
    let mut seated = seated.into_iter();
    let mut left = slot.people;
    let mut tables = Vec::with_capacity(count);
    for at in 0..count {
        let seats = left / (count - at);
        left -= seats;
        let own = (0..seats).filter(|_| chance.in_hundred(own)).count();
        let (here, there) = if at % 2 == 0 {
            (one, other)
        } else {
            (other, one)
        };
        let people: Vec<String> = if has_names {
            let here = seated
                .by_ref()
                .take(seats * named.len() / slot.people.max(1));
            here.map(|at| format!("@{at}")).collect()
        } else {
            Vec::new()
        };
        tables.push(json!({
            "label": (at + 1).to_string(),
            "tally": { here.clone(): own, there.clone(): seats - own },
            "people": people,
        }));
    }
    tables
}
