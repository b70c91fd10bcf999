//! On which days somebody opened a case: the `case`, and `day:<YYYY-MM-DD>` = true for each. Who it was is its first writer.
//!
//! A document of its own for each reader, so that looking never changes the case.

use samenboek_domain::ids::DocumentId;

use crate::flat::{Flat, Scalar};

/// What stands before a day.
const DAY: &str = "day:";

/// The keys of a list of days on which a case was opened, with none on it.
pub(crate) fn case_reads_flat(case: &DocumentId) -> Flat {
    let mut flat = Flat::default();
    flat.put("case", Scalar::Str(case.to_string()));
    flat
}

/// Adds a day.
pub(crate) fn put_day(flat: &mut Flat, day: &str) {
    flat.put(format!("{DAY}{day}"), Scalar::Bool(true));
}

/// The days on which it was opened.
pub(crate) fn days(content: &Flat) -> impl Iterator<Item = &str> {
    content.after(DAY.to_owned()).map(|(day, _)| day)
}
