//! Refusals: a rule says no, and the person can act on it.

use std::collections::BTreeMap;

/// A "no" with a name. The words that people read stand in Fluent, as `error-` and the code with
/// dashes for underscores.
pub trait Refused {
    /// The stable name of this refusal, in snake_case.
    fn code(&self) -> &'static str;

    /// The field that it is about, as a path into the draft: `attendance.named.0`.
    fn field(&self) -> Option<String> {
        None
    }

    /// What the words need to be filled in: numbers and choices, never what the person typed.
    fn arguments(&self) -> BTreeMap<&'static str, String> {
        BTreeMap::new()
    }
}
