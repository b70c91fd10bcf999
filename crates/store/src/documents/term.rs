//! How long things are kept, on the centre's own document: `term:<what>` = a number of months. What nobody said has the
//! term that the program has.

use samenboek_domain::retention::{RetentionKind, Terms};

use crate::flat::{Flat, Scalar};

/// What stands before what is kept.
const TERM: &str = "term:";

/// Says how many months something is kept.
pub(crate) fn put_term(flat: &mut Flat, kind: RetentionKind, months: u32) {
    flat.put(format!("{TERM}{}", kind.code()), Scalar::Int(months.into()));
}

/// The terms that stand on the centre.
pub(crate) fn terms(content: &Flat) -> Terms {
    let said = content.after(TERM.to_owned());
    Terms::of(said.filter_map(|(kind, months)| Some((kind.parse().ok()?, months.as_int()?))))
}

/// Whether two values of this key are two versions for people to choose from.
pub(crate) fn is_term(key: &str) -> bool {
    key.strip_prefix(TERM)
        .is_some_and(|kind| kind.parse::<RetentionKind>().is_ok())
}
