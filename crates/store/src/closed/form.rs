//! The tables of `private-<enrolment>.db`: those of the shared database, of which parcels and ledger stay empty, and what
//! is known of the parcels that lie there.

use std::fs;
use std::path::{Path, PathBuf};

use rusqlite::Connection;
use samenboek_crypto::StoreKey;
use samenboek_domain::ids::SignerId;

use crate::Store;
use crate::error::{Result, StoreError};
use crate::schema::{MIGRATIONS, ROWS_STAND_SINCE};
use crate::{fresh, open};

/// Another number begins anew: nothing stands here that does not follow from the parcels.
const FORM: usize = 2;

const START: &str = "private-";
const END: &str = ".db";

const TABLES: &str = "
    -- Parcels whose content stands in the documents here.
    CREATE TABLE applied (
        name     BLOB PRIMARY KEY NOT NULL,
        circle   BLOB NOT NULL,
        signer   BLOB NOT NULL,
        from_n   INTEGER NOT NULL,
        to_n     INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX applied_by_circle ON applied (circle);
    -- Parcels that were looked at and are not, or not yet.
    CREATE TABLE pending (
        name     BLOB PRIMARY KEY NOT NULL,
        circle   BLOB NOT NULL,
        why      INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX pending_by_circle ON pending (circle);
    -- What was said in circles.
    CREATE TABLE circle_statements (
        circle   BLOB NOT NULL,
        name     BLOB NOT NULL,
        bytes    BLOB NOT NULL,
        PRIMARY KEY (circle, name)
    ) STRICT, WITHOUT ROWID;
    -- Documents of circles that are forgotten and were left out.
    CREATE TABLE left_out (
        document_id BLOB PRIMARY KEY NOT NULL,
        circle   BLOB NOT NULL
    ) STRICT, WITHOUT ROWID;
    -- Parcels that are being opened: what ends the program is known at the next start.
    CREATE TABLE opening (name BLOB PRIMARY KEY NOT NULL, times INTEGER NOT NULL) STRICT, WITHOUT ROWID;
";

/// Where an enrolment's memory lies.
pub(super) fn path(store: &Store, signer: &SignerId) -> PathBuf {
    store.path().with_file_name(format!("{START}{signer}{END}"))
}

/// The memories beside this database.
pub(super) fn all(store: &Store) -> Result<Vec<PathBuf>> {
    let Some(folder) = store.path().parent() else {
        return Ok(Vec::new());
    };
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).map_err(StoreError::Disk)? {
        let path = entry.map_err(StoreError::Disk)?.path();
        let is_one = path
            .file_name()
            .and_then(|name| name.to_str())
            .is_some_and(|name| name.starts_with(START) && name.ends_with(END));
        if is_one {
            found.push(path);
        }
    }
    Ok(found)
}

/// Opens the memory for writing and for reading.
pub(super) fn open(path: &Path, key: &StoreKey) -> Result<(Connection, Connection)> {
    match ready(path, key) {
        Ok(connection) => return Ok((connection, open::reader(path, key)?)),
        Err(StoreError::Damaged | StoreError::NewerVersion) => remove(path)?,
        Err(error) => return Err(error),
    }
    let connection = ready(path, key)?;
    Ok((connection, open::reader(path, key)?))
}

/// What a memory calls its form that has so many of the migrations of the shared database.
const fn form_after(migrations: usize) -> usize {
    migrations * 1_000 + FORM
}

fn ready(path: &Path, key: &StoreKey) -> Result<Connection> {
    let mut connection = open::cache(path, key)?;
    let found: i64 = connection.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    let found = usize::try_from(found).unwrap_or(usize::MAX);
    if found == form_after(MIGRATIONS.len()) {
        return Ok(connection);
    }
    let is_kin = |version: &usize| found == form_after(*version);
    let older = (ROWS_STAND_SINCE..MIGRATIONS.len()).find(is_kin);
    let tx = connection.transaction()?;
    match older {
        Some(version) => {
            for migration in MIGRATIONS.iter().skip(version) {
                tx.execute_batch(migration)?;
            }
        }
        None if found == 0 => {
            fresh::make(&tx)?;
            tx.execute_batch(TABLES)?;
        }
        None => return Err(StoreError::NewerVersion),
    }
    let form = i64::try_from(form_after(MIGRATIONS.len())).unwrap_or(i64::MAX);
    tx.pragma_update(None, "user_version", form)?;
    tx.commit()?;
    Ok(connection)
}

/// Deletes the memory, which loses nothing.
pub(super) fn remove(path: &Path) -> Result<()> {
    for file in files(path) {
        match fs::remove_file(&file) {
            Ok(()) => {}
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
            Err(error) => return Err(StoreError::Disk(error)),
        }
    }
    Ok(())
}

/// The database and what SQLite lays beside it.
fn files(path: &Path) -> [PathBuf; 3] {
    let beside = |end: &str| {
        let mut name = path.as_os_str().to_owned();
        name.push(end);
        PathBuf::from(name)
    };
    [path.to_owned(), beside("-wal"), beside("-shm")]
}
