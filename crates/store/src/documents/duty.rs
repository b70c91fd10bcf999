//! What somebody does here, as keys on her card: `duty:<line>:what`, `duty:<line>:from`, `duty:<line>:until`.
//!
//! They stand under the root, not in a map: cards were made before there were duties, and two laptops that each began such
//! a map would lose the one.

use std::collections::BTreeMap;

use samenboek_domain::ids::ItemId;
use samenboek_domain::person::duty::HeldDuty;

use crate::flat::{Flat, Scalar};

/// What stands before a line.
pub(crate) const DUTY: &str = "duty:";
/// What stands behind it where the code stands: it never changes.
pub(crate) const WHAT: &str = ":what";

/// A duty on a card, for a time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DutyRecord {
    /// Its line.
    pub id: ItemId,
    /// The code of what.
    pub duty: String,
    /// YYYY-MM-DD.
    pub from: Option<String>,
    /// YYYY-MM-DD.
    pub until: Option<String>,
}

/// Writes one line on a card.
pub(crate) fn put_duty(flat: &mut Flat, id: &ItemId, held: &HeldDuty) {
    let day = |day: Option<chrono::NaiveDate>| {
        Scalar::optional(day.map(|day| day.to_string()).as_deref())
    };
    flat.put(format!("{DUTY}{id}{WHAT}"), Scalar::text(held.duty.code()));
    flat.put(format!("{DUTY}{id}:from"), day(held.period.from()));
    flat.put(format!("{DUTY}{id}:until"), day(held.period.until()));
}

/// Takes one line from a card.
pub(crate) fn drop_duty(flat: &mut Flat, id: &ItemId) {
    let line = format!("{DUTY}{id}:");
    flat.scalars.retain(|key, _| !key.starts_with(&line));
}

/// The lines on a card, by when they began.
pub(crate) fn duties(content: &Flat) -> Vec<DutyRecord> {
    let mut lines: BTreeMap<ItemId, DutyRecord> = BTreeMap::new();
    for (key, value) in content.after(DUTY.to_owned()) {
        let Some((id, part)) = key.split_once(':') else {
            continue;
        };
        let Ok(id) = id.parse::<ItemId>() else {
            continue;
        };
        let line = lines.entry(id).or_insert_with(|| DutyRecord {
            id,
            duty: String::new(),
            from: None,
            until: None,
        });
        let text = value.as_str().map(str::to_owned);
        match part {
            "what" => line.duty = text.unwrap_or_default(),
            "from" => line.from = text,
            "until" => line.until = text,
            _ => {}
        }
    }
    // A line that somebody took away while somebody else ended it says nothing any more.
    let known = lines.into_values().filter(|line| !line.duty.is_empty());
    let mut duties: Vec<DutyRecord> = known.collect();
    duties.sort_by(|a, b| (&a.from, a.id).cmp(&(&b.from, b.id)));
    duties
}
