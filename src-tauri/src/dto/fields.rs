//! Fields of the centre's own on person cards.

use samenboek_app::FieldRecord;
use serde::Serialize;

/// A field of the centre's own.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct OwnField {
    /// Its id.
    pub id: String,
    /// What it asks.
    pub name: String,
    /// The code of what is filled in.
    pub sort: String,
    /// From what somebody chooses.
    pub options: Vec<String>,
    /// It is not asked any more.
    pub put_away: bool,
}

impl From<FieldRecord> for OwnField {
    fn from(field: FieldRecord) -> Self {
        Self {
            id: field.id.to_string(),
            name: field.name,
            sort: field.sort,
            options: field.options,
            put_away: field.put_away,
        }
    }
}
