//! What happened to a thing, as the window tells it.

use samenboek_app::FieldHappened;
use serde::Serialize;

use super::versions::text_of;

/// What changed in a field.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct HappenedField {
    /// The field.
    pub field: String,
    /// As text; none when nothing stood there.
    pub before: Option<String>,
    /// As text; none when nothing stands there.
    pub after: Option<String>,
}

impl From<FieldHappened> for HappenedField {
    fn from(field: FieldHappened) -> Self {
        Self {
            field: field.field,
            before: field.before.as_ref().map(text_of),
            after: field.after.as_ref().map(text_of),
        }
    }
}

/// One deed.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Happened {
    /// Names the point right after it.
    pub then: String,
    /// Who did it.
    pub by: String,
    /// When.
    pub at: String,
    /// What it was.
    #[cfg_attr(
        test,
        ts(type = "\"made\" | \"changed\" | \"thrown_away\" | \"fetched_back\"")
    )]
    pub what: &'static str,
    /// What changed.
    pub fields: Vec<HappenedField>,
    /// It stands so now.
    pub now: bool,
}

impl From<samenboek_app::Happened> for Happened {
    fn from(it: samenboek_app::Happened) -> Self {
        Self {
            then: it.then,
            by: it.by,
            at: it.at.to_rfc3339(),
            what: it.what,
            fields: it.fields.into_iter().map(HappenedField::from).collect(),
            now: it.is_now,
        }
    }
}
