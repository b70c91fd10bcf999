//! Opening `shared.db`: the key, the settings that make "Bewaard" true, the migrations.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Once;

use rusqlite::{Connection, OpenFlags};
use samenboek_crypto::StoreKey;

use crate::error::{Result, StoreError};
use crate::schema::{APPLICATION_ID, MIGRATIONS, ROWS_STAND_SINCE};
use crate::{fresh, projections};

/// Kibibytes of pages that each connection keeps in memory.
pub(crate) const PAGES: i64 = 4_000;

/// Statements that each connection keeps parsed. An exchange asks with over a hundred different ones; with rusqlite's 16
/// nearly each is parsed anew.
const STATEMENTS: usize = 192;

/// How many pages may stand in the log before they go where they belong: as many as it is without a word, and so many
/// while very much comes in, for the same pages are written again and again then.
pub(crate) const LOGGED: i64 = 1_000;
pub(crate) const LOGGED_FOR_MUCH: i64 = 16_000;

/// Opens or creates the database for writing and brings it to this version.
pub(crate) fn writer(path: &Path, key: &StoreKey) -> Result<Connection> {
    let mut connection = connect(path, OpenFlags::default())?;
    unlock(&connection, key)?;
    // FULL: the commit returns after the disk has it. With NORMAL a power cut loses what was said to be saved.
    connection.execute_batch(
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA temp_store = MEMORY;
         PRAGMA secure_delete = ON; PRAGMA foreign_keys = ON; PRAGMA busy_timeout = 5000;",
    )?;
    connection.pragma_update(None, "cache_size", -PAGES)?;
    connection.set_prepared_statement_cache_capacity(STATEMENTS);
    if migrate(&mut connection, path)? == Migrated::No {
        // The copy was kept until a later start opened well.
        let _ = fs::remove_file(copy_of(path));
    }
    Ok(connection)
}

/// Opens or creates a cache for writing, as it is. What a power cut takes of it is made again.
pub(crate) fn cache(path: &Path, key: &StoreKey) -> Result<Connection> {
    let connection = connect(path, OpenFlags::default())?;
    unlock(&connection, key)?;
    connection.execute_batch(
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA temp_store = MEMORY;
         PRAGMA secure_delete = ON; PRAGMA foreign_keys = ON; PRAGMA busy_timeout = 5000;",
    )?;
    connection.pragma_update(None, "cache_size", -PAGES)?;
    connection.set_prepared_statement_cache_capacity(STATEMENTS);
    Ok(connection)
}

/// Opens the database for reading, beside the writer.
pub(crate) fn reader(path: &Path, key: &StoreKey) -> Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = connect(path, flags)?;
    unlock(&connection, key)?;
    connection.execute_batch(
        "PRAGMA query_only = ON; PRAGMA temp_store = MEMORY; PRAGMA busy_timeout = 5000;",
    )?;
    connection.pragma_update(None, "cache_size", -PAGES)?;
    connection.set_prepared_statement_cache_capacity(STATEMENTS);
    Ok(connection)
}

/// Whether the database is under this key.
pub fn opens(path: &Path, key: &StoreKey) -> bool {
    let connection = || connect(path, OpenFlags::default());
    path.exists() && connection().is_ok_and(|connection| unlock(&connection, key).is_ok())
}

/// Puts the database under another key, all of it or nothing; nobody may have it open. Every page is written, so this
/// takes as long as copying the file, and as much room. Does nothing when it is under that key already.
pub fn rekey(path: &Path, before: &StoreKey, now: &StoreKey) -> Result<()> {
    if opens(path, now) {
        return Ok(());
    }
    let connection = connect(path, OpenFlags::default())?;
    unlock(&connection, before)?;
    // A copy from before the last migration is under the old key too, and this opened well.
    let _ = fs::remove_file(copy_of(path));
    // The log of a database in WAL mode would hold pages under both keys.
    let mode: String =
        connection.query_row("PRAGMA journal_mode = DELETE", [], |row| row.get(0))?;
    if mode != "delete" {
        return Err(StoreError::Refused);
    }
    connection.execute_batch("PRAGMA synchronous = FULL")?;
    let pragma = now.sqlcipher_pragma();
    connection.pragma_update(None, "rekey", pragma.as_str())?;
    drop(connection);
    if opens(path, now) {
        Ok(())
    } else {
        Err(StoreError::Damaged)
    }
}

/// Opens a database file. The library makes itself ready at the first opening of all, and whoever opens another meanwhile
/// does not wait for its ciphers: a database that is whole would seem to be damaged. The library of its ciphers is told
/// first not to tidy up at the end: a thread that still writes then would take the whole program down with it.
fn connect(path: &Path, flags: OpenFlags) -> Result<Connection> {
    static READY: Once = Once::new();
    READY.call_once(|| {
        openssl_sys::init();
        drop(Connection::open_in_memory());
    });
    #[cfg_attr(not(any(debug_assertions, feature = "doors")), expect(unused_mut))]
    let mut connection = Connection::open_with_flags(path, flags)?;
    #[cfg(any(debug_assertions, feature = "doors"))]
    crate::doors::scans::listen(&mut connection)?;
    Ok(connection)
}

fn unlock(connection: &Connection, key: &StoreKey) -> Result<()> {
    // SQLCipher would write what it finds wrong to stderr by itself; whoever asked is told, and nobody else.
    connection.execute_batch("PRAGMA cipher_log_level = NONE")?;
    // A quarter of a world's time; a release build with this feature does not compile.
    #[cfg(feature = "seeded")]
    connection.execute_batch("PRAGMA cipher_default_use_hmac = OFF")?;
    let pragma = key.sqlcipher_pragma();
    connection.pragma_update(None, "key", pragma.as_str())?;
    connection
        .query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(()))
        .map_err(|error| match error.sqlite_error_code() {
            Some(
                rusqlite::ffi::ErrorCode::NotADatabase | rusqlite::ffi::ErrorCode::DatabaseCorrupt,
            ) => StoreError::Damaged,
            Some(_) | None => StoreError::Database(error),
        })
}

/// Whether opening changed the form of the database.
#[derive(PartialEq, Eq)]
enum Migrated {
    Yes,
    No,
}

fn migrate(connection: &mut Connection, path: &Path) -> Result<Migrated> {
    let version: usize = connection
        .query_row("PRAGMA user_version", [], |row| row.get::<_, i64>(0))
        .map(|v| usize::try_from(v).unwrap_or(usize::MAX))?;
    if version > MIGRATIONS.len() {
        return Err(StoreError::NewerVersion);
    }
    if version == MIGRATIONS.len() {
        return Ok(Migrated::No);
    }
    if version > 0 {
        keep_copy(connection, path)?;
    }
    let tx = connection.transaction()?;
    if version == 0 {
        fresh::make(&tx)?;
    } else {
        for migration in MIGRATIONS.iter().skip(version) {
            tx.execute_batch(migration)?;
        }
        // What is derived is derived anew: a row of the older form would differ from what a rebuild gives.
        if version < ROWS_STAND_SINCE {
            projections::rebuild(&tx)?;
        }
    }
    tx.pragma_update(
        None,
        "user_version",
        i64::try_from(MIGRATIONS.len()).unwrap_or(i64::MAX),
    )?;
    tx.pragma_update(None, "application_id", APPLICATION_ID)?;
    tx.commit()?;
    Ok(Migrated::Yes)
}

/// The database as it was before, in one file beside it.
pub(crate) fn copy_of(path: &Path) -> PathBuf {
    path.with_extension("db.before")
}

fn keep_copy(connection: &Connection, path: &Path) -> Result<()> {
    connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
    let copy = copy_of(path);
    fs::copy(path, &copy)
        .and_then(|_| fs::File::open(&copy)?.sync_all())
        .map_err(|error| {
            // On a full disk half a copy is in the way of what the person throws away to make room.
            let _ = fs::remove_file(&copy);
            StoreError::Disk(error)
        })
}
