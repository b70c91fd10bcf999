//! Copies of everything on this laptop: where they go, how it went, and what one holds.

use samenboek_domain::time::Timestamp;
use serde::Serialize;

/// Where copies go by themselves, and how it went.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct DailyBackup {
    /// The folder; none while nobody chose one.
    pub folder: Option<String>,
    /// Whether it is there now.
    pub there: bool,
    /// The last copy that was good.
    pub last: Option<LastBackup>,
    /// On which day the next one is made by itself.
    pub next_on: Option<String>,
    /// The code of why it did not succeed the last time.
    pub trouble: Option<String>,
    /// How many copies lie in the folder.
    pub copies: usize,
    /// Of which day the oldest is.
    pub oldest: Option<String>,
    /// How many of them still hold something that was forgotten since.
    pub remembering: usize,
    /// When a copy was last tried and found good.
    pub rehearsed: Option<String>,
    /// Since which day there is no copy, when that is told.
    pub late_since: Option<String>,
}

/// The last copy that was good.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct LastBackup {
    /// When.
    pub at: String,
    /// The file.
    pub path: String,
    /// Its size.
    pub bytes: u64,
}

impl From<samenboek_app::DailyBackup> for DailyBackup {
    fn from(daily: samenboek_app::DailyBackup) -> Self {
        Self {
            folder: daily.folder.map(|folder| folder.display().to_string()),
            there: daily.is_there,
            last: daily.last.map(|last| LastBackup {
                at: Timestamp::from_millis(last.at).to_rfc3339(),
                path: last.path.display().to_string(),
                bytes: last.bytes,
            }),
            next_on: daily.next_on.map(|day| day.to_string()),
            trouble: daily.trouble,
            copies: daily.days.len(),
            oldest: daily.days.iter().min().map(ToString::to_string),
            remembering: daily.remembering,
            rehearsed: daily.rehearsed.map(Timestamp::to_rfc3339),
            late_since: daily.late_since.map(|day| day.to_string()),
        }
    }
}

/// What a copy holds that was put back and looked over.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Rehearsal {
    /// Nothing is wrong with it.
    pub good: bool,
    /// How many things are.
    pub problems: usize,
    /// How many encounters.
    pub encounters: usize,
    /// How many cases, of those that whoever has the passphrase reads.
    pub cases: usize,
    /// When it was made; none of a copy that does not say.
    pub until: Option<String>,
}

impl From<samenboek_app::Rehearsal> for Rehearsal {
    fn from(told: samenboek_app::Rehearsal) -> Self {
        Self {
            good: told.problems == 0,
            problems: told.problems,
            encounters: told.encounters,
            cases: told.cases,
            until: told.until.map(Timestamp::to_rfc3339),
        }
    }
}
