//! This laptop's own settings, as text under a key.

use rusqlite::{Connection, OptionalExtension, TransactionBehavior, params};
use samenboek_domain::ids::PersonId;

use crate::Store;
use crate::error::{Result, StoreError};

const KEEP: &str = "
    INSERT INTO settings (key, value) VALUES (?1, ?2) ON CONFLICT (key) DO UPDATE SET value = excluded.value
";

/// Under which key it is kept how somebody returns by a quick code.
pub fn quick_code_key(person: &PersonId) -> String {
    format!("quick_code {person}")
}

impl Store {
    /// The setting, when it was ever made.
    pub fn setting(&self, key: &str) -> Result<Option<String>> {
        value(&self.reader(), key)
    }

    /// Makes a setting.
    pub fn set_setting(&self, key: &str, value: &str) -> Result<()> {
        self.inner().connection.execute(KEEP, params![key, value])?;
        Ok(())
    }

    /// Changes a setting while nobody else does: two who each add something to it both find theirs in it. `change` gets
    /// what it is, and says what it becomes; with none it stays as it is. It may not ask the store for anything.
    pub fn change_setting<E: From<StoreError>>(
        &self,
        key: &str,
        change: impl FnOnce(Option<String>) -> Result<Option<String>, E>,
    ) -> Result<(), E> {
        let mut inner = self.inner();
        let tx = inner
            .connection
            .transaction_with_behavior(TransactionBehavior::Immediate)
            .map_err(StoreError::from)?;
        let known = value(&tx, key)?;
        if let Some(value) = change(known)? {
            tx.execute(KEEP, params![key, value])
                .map_err(StoreError::from)?;
            tx.commit().map_err(StoreError::from)?;
        }
        Ok(())
    }

    /// Takes a setting back.
    pub fn drop_setting(&self, key: &str) -> Result<()> {
        let inner = self.inner();
        inner
            .connection
            .execute("DELETE FROM settings WHERE key = ?1", [key])?;
        Ok(())
    }
}

fn value(connection: &Connection, key: &str) -> Result<Option<String>> {
    Ok(connection
        .prepare_cached("SELECT value FROM settings WHERE key = ?1")?
        .query_row([key], |row| row.get(0))
        .optional()?)
}
