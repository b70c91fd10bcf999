//! What was found besides encounters.

use serde::Serialize;

use super::versions::kind_code;

/// Something that was found.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct FoundThing {
    /// Its id.
    pub id: String,
    /// Its kind.
    pub kind: &'static str,
    /// What it is called.
    pub title: String,
    /// Where.
    pub place: Option<String>,
    /// What else tells it apart.
    pub note: Option<String>,
}

impl From<samenboek_app::FoundThing> for FoundThing {
    fn from(found: samenboek_app::FoundThing) -> Self {
        let (title, place) = match found.place {
            Some(place) if found.title.is_empty() => (place, None),
            place => (found.title, place),
        };
        Self {
            id: found.id.to_string(),
            kind: kind_code(found.kind),
            title,
            place,
            note: found.note,
        }
    }
}
