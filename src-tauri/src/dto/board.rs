//! The board of all laptops.

use samenboek_domain::time::Timestamp;
use serde::Serialize;

use super::start::LaptopClass;

/// One laptop, and what is known of it.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct BoardRow {
    /// Its id.
    pub id: String,
    /// Its name; empty until its first word came.
    pub name: String,
    /// Shared or personal.
    pub class: LaptopClass,
    /// Who works there.
    pub people: Vec<String>,
    /// When it last said what it has.
    pub last_heard: Option<String>,
    /// What is known of it.
    #[cfg_attr(
        test,
        ts(
            type = "\"here\" | \"also_there\" | \"unconfirmed\" | \"not_yet_gone\" | \"silent\" | \"never_heard\" | \"stopped\" | \"outside\" | \"doubtful\""
        )
    )]
    pub state: &'static str,
    /// How many things wait for it.
    pub waiting: usize,
    /// How many of these never left this laptop.
    pub kept: usize,
}

impl From<samenboek_app::BoardRow> for BoardRow {
    fn from(row: samenboek_app::BoardRow) -> Self {
        Self {
            id: row.id.to_string(),
            name: row.name,
            class: row.class.into(),
            people: row.people,
            last_heard: row.heard.map(Timestamp::to_rfc3339),
            state: row.state.code(),
            waiting: row.state.waiting(),
            kept: row.state.kept(),
        }
    }
}
