//! Which questions step through a whole table: what they cost grows with the book.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};

use rusqlite::trace::{TraceEvent, TraceEventCodes};
use rusqlite::{Connection, StatementStatus};

static STEPS: Mutex<BTreeMap<String, i32>> = Mutex::new(BTreeMap::new());

static WATCHED: AtomicBool = AtomicBool::new(false);

/// Whatever is opened from now on notes what it steps through.
pub fn watch() {
    WATCHED.store(true, Ordering::Relaxed);
}

pub(crate) fn listen(connection: &mut Connection) -> rusqlite::Result<()> {
    if !WATCHED.load(Ordering::Relaxed) {
        return Ok(());
    }
    let noted = |event: TraceEvent<'_>| {
        if let TraceEvent::Profile(statement, _) = event {
            let steps = statement.get_status(StatementStatus::FullscanStep);
            if steps > 0 {
                let mut all = STEPS.lock().unwrap_or_else(PoisonError::into_inner);
                let most = all.entry(statement.sql().into_owned()).or_default();
                *most = steps.max(*most);
            }
        }
    };
    connection.trace_v2(TraceEventCodes::SQLITE_TRACE_PROFILE, Some(noted))
}

/// What was asked since the last call and stepped through a whole table, and how many rows that took in all since it was
/// asked first.
pub fn scans() -> BTreeMap<String, i32> {
    let mut all = STEPS.lock().unwrap_or_else(PoisonError::into_inner);
    std::mem::take(&mut all)
}
