//! What was found besides encounters.

use serde::Serialize;

use super::versions::kind_code;
use crate::words::{Called, Tongue};

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

impl FoundThing {
    /// With the name people know it by.
    pub fn read(found: samenboek_app::FoundThing, tongue: &Tongue) -> Self {
        let called = Called {
            title: &found.title,
            activity: found.activity.as_deref(),
            place: found.place.as_deref(),
        };
        Self {
            id: found.id.to_string(),
            kind: kind_code(found.kind),
            title: tongue.thing(found.kind, called),
            // Where the place is its name, it stands there once.
            place: found.place.filter(|_| !found.title.is_empty()),
            note: found.note,
        }
    }
}
