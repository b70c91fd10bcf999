//! How somebody mediates, as keys on her card: `wish:<line>:what` and `wish:<line>:value`. Under the root, as duties.

use std::collections::BTreeMap;

use samenboek_domain::ids::ItemId;
use samenboek_domain::person::wish::NewWish;

use crate::flat::{Flat, Scalar};

/// What stands before a line.
const WISH: &str = "wish:";

/// A line on a card about how its person mediates.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WishRecord {
    /// Its line.
    pub id: ItemId,
    /// The code of what it says.
    pub what: String,
    /// Of what: a language, a street, a person, a kind.
    pub value: String,
}

/// Writes one line on a card.
pub(crate) fn put_wish(flat: &mut Flat, id: &ItemId, wish: &NewWish) {
    flat.put(format!("{WISH}{id}:what"), Scalar::text(wish.what.code()));
    flat.put(format!("{WISH}{id}:value"), Scalar::text(&wish.value));
}

/// Takes one line from a card.
pub(crate) fn drop_wish(flat: &mut Flat, id: &ItemId) {
    let line = format!("{WISH}{id}:");
    flat.scalars.retain(|key, _| !key.starts_with(&line));
}

/// The lines on a card, by what they say.
pub(crate) fn wishes(content: &Flat) -> Vec<WishRecord> {
    let mut lines: BTreeMap<ItemId, (String, String)> = BTreeMap::new();
    for (key, value) in content.after(WISH.to_owned()) {
        let read = key.split_once(':');
        let Some((Ok(id), part)) = read.map(|(id, part)| (id.parse::<ItemId>(), part)) else {
            continue;
        };
        let line = lines.entry(id).or_default();
        let text = value.as_str().unwrap_or_default().to_owned();
        match part {
            "what" => line.0 = text,
            "value" => line.1 = text,
            _ => {}
        }
    }
    let whole = lines.into_iter().filter_map(|(id, (what, value))| {
        (!what.is_empty() && !value.is_empty()).then_some(WishRecord { id, what, value })
    });
    let mut found: Vec<WishRecord> = whole.collect();
    found.sort_by(|a, b| (&a.what, &a.value, a.id).cmp(&(&b.what, &b.value, b.id)));
    found
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use samenboek_domain::person::wish::Wish;

    use super::*;

    #[test]
    fn a_wish_reads_back_as_it_was_written_and_goes_whole() {
        let (first, second) = (ItemId::from_bytes([1; 16]), ItemId::from_bytes([2; 16]));
        let wish = |what, value: &str| NewWish {
            what,
            value: value.to_owned(),
        };
        let mut flat = Flat::default();
        put_wish(&mut flat, &first, &wish(Wish::Speaks, "tr"));
        put_wish(&mut flat, &second, &wish(Wish::NotArea, "Kade: 3"));
        // Half a line, of which somebody took the other half away.
        flat.put(
            format!("{WISH}{}:value", ItemId::from_bytes([3; 16])),
            Scalar::text("ar"),
        );
        let read: Vec<(String, String)> = wishes(&flat)
            .into_iter()
            .map(|it| (it.what, it.value))
            .collect();
        let told = [("not_area", "Kade: 3"), ("speaks", "tr")];
        assert_eq!(
            read,
            told.map(|(what, value)| (what.to_owned(), value.to_owned()))
        );
        drop_wish(&mut flat, &second);
        assert_eq!(wishes(&flat).len(), 1);
    }
}
